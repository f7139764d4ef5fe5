//! The questions of the planner: one page, because a plan is tried again and again.

use domain::draft::Problem;
use domain::identifiers::Sex;
use domain::interruption::{InterruptionType, Regime, Sector, TimeCreditReason};
use domain::law::Household;

use super::plan::{PastBox, Plan, past_code};
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

/// One earlier period.
pub struct PastView<'a> {
    /// "Période 1".
    pub title: String,
    /// Type and regime.
    pub choices: Vec<FieldView<'a>>,
    /// First and last day.
    pub dates: Vec<FieldView<'a>>,
    /// For another child or patient, and whether it is ticked.
    pub other: (FieldView<'a>, bool),
    /// Something was typed.
    pub open: bool,
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
        vec![
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
        ]
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
            self.choice(
                "disabled",
                t.planner_disabled(),
                [("yes", t.shell_yes()), ("no", t.shell_no())]
                    .map(|(value, label)| (value.to_owned(), label.to_owned())),
            ),
        ]
    }

    /// What only the rules of seniority, end of career and the threshold of 5 % ask.
    pub fn more(&self) -> Vec<FieldView<'a>> {
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
            self.number("workersOver50", t.planner_workers_over_50())
                .hint(t.planner_workers_hint()),
            self.number("workers55InFifth", t.planner_workers_fifth())
                .hint(t.planner_workers_hint()),
        ]
    }

    /// An earlier period, rows counted from 1.
    pub fn past(&self, row: usize) -> PastView<'a> {
        let t = self.t;
        let name = |part: PastBox| part.name(row);
        let regimes = Regime::ALL.iter().map(|regime| {
            let code = regime.code();
            (code.to_owned(), t.coded("regime", code).to_owned())
        });
        let choices = vec![
            self.choice(
                name(PastBox::What),
                t.field_interruption_type_label(),
                past_choices(t),
            ),
            self.choice(name(PastBox::Regime), t.field_regime_label(), regimes),
        ];
        let dates = vec![
            self.date(name(PastBox::Start), t.field_start_date_label()),
            self.date(name(PastBox::End), t.field_end_date_label()),
        ];
        let other = self.plan.get(&name(PastBox::Other)) == "yes";
        let filled = |field: &FieldView<'_>| !field.value.is_empty();
        PastView {
            title: t.planner_past_row(i64::try_from(row).unwrap_or(i64::MAX)),
            open: choices.iter().chain(&dates).any(filled),
            choices,
            dates,
            other: (
                self.field(name(PastBox::Other), t.planner_past_other()),
                other,
            ),
        }
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
            _ => t.by_key(&format!("field-{name}-label")).unwrap_or_default(),
        };
        own.to_owned()
    }
}

/// Every type; of time credit, every motive, because each counts on its own.
fn past_choices(t: &'static Texts) -> Vec<(String, String)> {
    let mut choices = Vec::new();
    for kind in InterruptionType::ALL {
        let name = t.coded("type-filter", kind.code());
        if *kind == InterruptionType::TimeCredit {
            for reason in TimeCreditReason::ALL {
                let label = format!("{name} – {}", t.coded("reason", reason.code()));
                choices.push((past_code(*kind, Some(*reason)), label));
            }
        } else {
            choices.push((past_code(*kind, None), name.to_owned()));
        }
    }
    choices
}
