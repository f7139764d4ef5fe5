//! Questions that only some rules need: folded away until somebody has an answer.

use domain::identifiers::Sex;
use domain::law::{Authority, EndOfCareerGround};

use super::super::plan::WORKED_BEFORE;
use super::Asked;
use crate::view::FieldView;

/// A group of questions that can stay closed.
pub struct Folded<'a> {
    /// What they are about.
    pub title: &'static str,
    /// Numbers and choices.
    pub fields: Vec<FieldView<'a>>,
    /// Days.
    pub dates: Vec<FieldView<'a>>,
}

impl Folded<'_> {
    /// Something was typed, or is wrong.
    pub fn open(&self) -> bool {
        let filled = |field: &FieldView<'_>| !field.value.is_empty() || field.error.is_some();
        self.fields.iter().chain(&self.dates).any(filled)
    }
}

impl<'a> Asked<'a> {
    /// The groups, from the most asked to the least.
    pub fn folded(&self) -> Vec<Folded<'a>> {
        let t = self.t;
        vec![
            Folded {
                title: t.planner_part_more(),
                fields: self.more(),
                dates: vec![self.date("workerBirth", t.planner_worker_birth())],
            },
            Folded {
                title: t.planner_part_answer(),
                fields: vec![self.yes_or_no("answerHasReasons", t.planner_answer_reasons())],
                dates: vec![
                    self.date("postponedOn", t.planner_postponed_on()),
                    self.date("postponedTo", t.planner_postponed_to()),
                    self.date("refusedOn", t.planner_refused_on()),
                ],
            },
            Folded {
                title: t.planner_part_early(),
                fields: Vec::new(),
                dates: vec![
                    self.date("plannedEndDate", t.planner_planned_end())
                        .hint(t.planner_planned_end_hint()),
                ],
            },
        ]
    }

    /// What only the rules of seniority, end of career, public services and the threshold of 5 % ask.
    fn more(&self) -> Vec<FieldView<'a>> {
        let t = self.t;
        vec![
            self.number("seniorityMonths", t.planner_seniority()),
            self.number("careerYears", t.planner_career()),
            self.choice(
                "sex",
                t.planner_sex(),
                [Sex::Female, Sex::Male]
                    .map(|sex| (sex.code().to_owned(), t.coded("sex", sex.code()).to_owned())),
            )
            .hint(t.planner_sex_hint()),
            self.coded(
                "workedBefore",
                t.planner_worked_before(),
                WORKED_BEFORE.map(|(code, _)| code),
                "worked-before",
            )
            .hint(t.planner_worked_before_hint()),
            self.coded(
                "endOfCareerGround",
                t.planner_end_of_career_ground(),
                EndOfCareerGround::ALL.iter().map(|ground| ground.code()),
                "end-of-career-ground",
            )
            .hint(t.planner_end_of_career_ground_hint()),
            self.yes_or_no("residesInEea", t.planner_resides()),
            self.yes_or_no("sectorAgreement", t.planner_sector_agreement())
                .hint(t.planner_sector_agreement_hint()),
            self.coded(
                "authority",
                t.planner_authority(),
                Authority::ALL.iter().map(|authority| authority.code()),
                "authority",
            )
            .hint(t.planner_authority_hint()),
            self.number("workersOver50", t.planner_workers_over_50())
                .hint(t.planner_workers_hint()),
            self.number("workers55InFifth", t.planner_workers_fifth())
                .hint(t.planner_workers_hint()),
        ]
    }
}
