//! The questions of the planner: one page, because a plan is tried again and again.

mod folded;
mod pasts;

use domain::draft::Problem;
use domain::interruption::{InterruptionType, Regime, Sector, TimeCreditReason};
use domain::law::Household;

pub use self::folded::Folded;
pub use self::pasts::PastView;
use super::plan::Plan;
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, HoursView};

/// What the questions are drawn from.
pub struct Asked<'a> {
    /// Texts.
    pub t: &'static Texts,
    /// What was typed.
    pub plan: &'a Plan,
    /// What is wrong.
    pub errors: &'a [(String, Problem)],
}

impl<'a> Asked<'a> {
    fn field(&self, name: impl Into<String>, label: impl Into<String>) -> FieldView<'a> {
        let name = name.into();
        let problem = self.errors.iter().find(|(at, _)| *at == name);
        FieldView::new(name.clone(), label.into())
            .value(self.plan.get(&name))
            .error(problem.map(|(_, problem)| self.t.problem(*problem)))
    }

    fn choice(
        &self,
        name: impl Into<String>,
        label: impl Into<String>,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> FieldView<'a> {
        let choices = choices
            .into_iter()
            .map(|(value, label)| Choice::new(value, label));
        self.field(name, label).choices(choices.collect())
    }

    /// A day, with its format.
    pub fn date(&self, name: impl Into<String>, label: impl Into<String>) -> FieldView<'a> {
        self.field(name, label).hint(self.t.shell_date_hint())
    }

    /// A whole number.
    pub fn number(&self, name: &'static str, label: &str) -> FieldView<'a> {
        self.field(name, label).inputmode("numeric").width(6)
    }

    /// Sector of the employer.
    pub fn sector(&self) -> FieldView<'a> {
        let t = self.t;
        let sectors = Sector::ALL.iter().map(|sector| {
            let code = sector.code();
            (code.to_owned(), t.coded("sector", code).to_owned())
        });
        self.choice("sector", t.planner_sector(), sectors)
    }

    /// Type, motive, regime.
    pub fn what(&self) -> Vec<FieldView<'a>> {
        let t = self.t;
        let coded = |area: &'static str, code: &str| (code.to_owned(), t.coded(area, code).into());
        let reasons = TimeCreditReason::ALL.iter();
        vec![
            self.choice(
                "interruptionType",
                t.field_interruption_type_label(),
                InterruptionType::ALL
                    .iter()
                    .map(|kind| coded("type-filter", kind.code())),
            )
            .required(),
            self.choice(
                "reason",
                t.field_reason_label(),
                reasons.map(|reason| coded("reason", reason.code())),
            )
            .hint(t.planner_reason_hint()),
            self.choice(
                "regime",
                t.field_regime_label(),
                Regime::ALL.iter().map(|r| coded("regime", r.code())),
            )
            .required(),
        ]
    }

    /// Hours of the contract and of a full-timer.
    pub fn hours(&self) -> Vec<HoursView<'a>> {
        let t = self.t;
        let one = |name: &str, label: &str, hours: &'static str, minutes: &'static str| {
            let mut field = self.field(hours, label);
            field.name = name.to_owned().into();
            HoursView::new(
                field,
                (hours, self.plan.get(hours)),
                (minutes, self.plan.get(minutes)),
            )
        };
        let mut hours = vec![
            one(
                "contract",
                t.field_contract_hours_label(),
                "contractHours",
                "contractMinutes",
            ),
            one(
                "fullTime",
                t.field_full_time_hours_label(),
                "fullTimeHours",
                "fullTimeMinutes",
            ),
            one(
                "during",
                t.planner_during_hours(),
                "duringHours",
                "duringMinutes",
            ),
            one(
                "otherJob",
                t.planner_other_job_hours(),
                "otherJobHours",
                "otherJobMinutes",
            ),
        ];
        for view in &mut hours[2..] {
            view.field.hint = Some(t.planner_hours_hint().into());
        }
        hours
    }

    /// Boxes of the working time: other employers, the employer's agreement.
    pub fn ticks(&self) -> Vec<(FieldView<'a>, bool)> {
        let tick = |name: &'static str, label: &str| {
            (self.field(name, label), self.plan.get(name) == "yes")
        };
        vec![
            tick("severalEmployers", self.t.planner_several_employers()),
            tick("employerAgrees", self.t.planner_employer_agrees()),
        ]
    }

    /// Household, disability of the child.
    pub fn person(&self) -> Vec<FieldView<'a>> {
        let t = self.t;
        vec![
            self.choice(
                "household",
                t.planner_household(),
                Household::ALL.iter().map(|household| {
                    let code = household.code();
                    (code.to_owned(), t.coded("household", code).to_owned())
                }),
            ),
            self.yes_or_no("disabled", t.planner_disabled()),
        ]
    }

    fn yes_or_no(&self, name: &'static str, label: &str) -> FieldView<'a> {
        let answers = [("yes", self.t.shell_yes()), ("no", self.t.shell_no())];
        self.choice(
            name,
            label,
            answers.map(|(value, label)| (value.to_owned(), label.to_owned())),
        )
    }

    fn coded(
        &self,
        name: &'static str,
        label: &str,
        codes: impl IntoIterator<Item = &'static str>,
        area: &str,
    ) -> FieldView<'a> {
        let choices = codes
            .into_iter()
            .map(|code| (code.to_owned(), self.t.coded(area, code).to_owned()));
        self.choice(name, label, choices)
    }

    /// One line a problem, leading to its box.
    pub fn error_links(&self) -> Vec<ErrorLink<'a>> {
        self.errors
            .iter()
            .map(|(name, problem)| {
                let words = format!("{} : {}", self.label_of(name), self.t.problem(*problem));
                ErrorLink::new(name.clone(), words)
            })
            .collect()
    }

    fn label_of(&self, name: &str) -> String {
        let t = self.t;
        if let Some(rest) = name.strip_prefix("past") {
            let (row, part) = rest.split_at(rest.len().min(1));
            let label = match part {
                "Type" => t.field_interruption_type_label(),
                "Regime" => t.field_regime_label(),
                "Start" => t.field_start_date_label(),
                "PlannedEnd" => t.planner_planned_end(),
                "Notice" => t.field_notice_date_label(),
                _ => t.field_end_date_label(),
            };
            let row = t.planner_past_row(row.parse().unwrap_or_default());
            return format!("{row}, {label}");
        }
        let own = match name {
            "headcount" => t.planner_headcount(),
            "workersOver50" => t.planner_workers_over_50(),
            "workers55InFifth" => t.planner_workers_fifth(),
            "careerYears" => t.planner_career(),
            "seniorityMonths" => t.planner_seniority(),
            "beneficiaryBirth" => t.planner_beneficiary_birth(),
            "workerBirth" => t.planner_worker_birth(),
            "filedOn" => t.planner_filed(),
            "adoptedOn" => t.planner_adopted(),
            "postponedOn" => t.planner_postponed_on(),
            "postponedTo" => t.planner_postponed_to(),
            "refusedOn" => t.planner_refused_on(),
            "plannedEndDate" => t.planner_planned_end(),
            "duringHours" => t.planner_during_hours(),
            "otherJobHours" => t.planner_other_job_hours(),
            _ => t.by_key(&format!("field-{name}-label")).unwrap_or_default(),
        };
        own.to_owned()
    }
}
