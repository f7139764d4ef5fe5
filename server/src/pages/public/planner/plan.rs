//! A plan as typed: one text a field, read into facts. What is not typed is unknown, and the law then stays silent on it.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::Arc;

use domain::date_input::{DateError, format_date, parse_date};
use domain::draft::Problem;
use domain::identifiers::Sex;
use domain::interruption::{InterruptionType, Regime, Sector, TimeCreditReason};
use domain::law::{
    BeneficiaryFacts, Change, EmployerFacts, Facts, Figures, HoursFacts, Past, Proposal,
    WorkerFacts, dates_of,
};
use domain::working_time::{HoursError, WeeklyHours};
use jiff::civil::Date;

use crate::web::Form;

/// Earlier periods that can be typed.
pub const PASTS: usize = 3;
/// Value that stands for "the same child, patient or cared person" in the facts.
const SAME_PERSON: &str = "1";
/// … for another one.
const OTHER_PERSON: &str = "2";
/// Between the type and the motive of an earlier time credit.
const OF: char = '.';

const FIELDS: [&str; 25] = [
    "sector",
    "interruptionType",
    "reason",
    "regime",
    "startDate",
    "endDate",
    "noticeDate",
    "filedOn",
    "contractHours",
    "contractMinutes",
    "fullTimeHours",
    "fullTimeMinutes",
    "severalEmployers",
    "employerAgrees",
    "headcount",
    "workersOver50",
    "workers55InFifth",
    "household",
    "beneficiaryBirth",
    "disabled",
    "workerBirth",
    "sex",
    "careerYears",
    "seniorityMonths",
    "answered",
];
const DATES: [&str; 6] = [
    "startDate",
    "endDate",
    "noticeDate",
    "filedOn",
    "beneficiaryBirth",
    "workerBirth",
];
const COUNTS: [&str; 5] = [
    "headcount",
    "workersOver50",
    "workers55InFifth",
    "careerYears",
    "seniorityMonths",
];
/// Largest head count, career or seniority a person can mean.
const COUNT_MAX: u32 = 1_000_000;

/// What was typed.
#[derive(Debug, Clone)]
pub struct Plan {
    typed: BTreeMap<String, String>,
}

/// The four boxes of an earlier period.
#[derive(Debug, Clone, Copy)]
pub enum PastBox {
    /// Type, with the motive of a time credit.
    What,
    /// Regime.
    Regime,
    /// First day.
    Start,
    /// Last day.
    End,
    /// Ticked: for another child or patient.
    Other,
}

impl PastBox {
    const ALL: [Self; 5] = [
        Self::What,
        Self::Regime,
        Self::Start,
        Self::End,
        Self::Other,
    ];

    /// Form name in a row, counted from 1.
    pub fn name(self, row: usize) -> String {
        let part = match self {
            Self::What => "Type",
            Self::Regime => "Regime",
            Self::Start => "Start",
            Self::End => "End",
            Self::Other => "Other",
        };
        format!("past{row}{part}")
    }
}

/// Value of an earlier period's type: `parentalLeave`, `timeCredit.training`.
pub fn past_code(kind: InterruptionType, reason: Option<TimeCreditReason>) -> String {
    match reason {
        Some(reason) => format!("{}{OF}{}", kind.code(), reason.code()),
        None => kind.code().to_owned(),
    }
}

impl Default for Plan {
    /// Nothing typed yet: the sector most people work in is chosen.
    fn default() -> Self {
        let sector = ("sector".to_owned(), Sector::Private.code().to_owned());
        Self {
            typed: BTreeMap::from([sector]),
        }
    }
}

impl Plan {
    /// Keeps what the form carries under the planner's names, whatever it is.
    pub fn typed(form: &Form) -> Self {
        let rows = (1..=PASTS).flat_map(|row| PastBox::ALL.map(|part| part.name(row)));
        let names = FIELDS.iter().map(|name| (*name).to_owned()).chain(rows);
        let typed = names
            .map(|name| {
                let text = form.text(&name).to_owned();
                (name, text)
            })
            .filter(|(_, text)| !text.is_empty())
            .collect();
        Self { typed }
    }

    /// What was typed in a field.
    pub fn get(&self, name: &str) -> &str {
        self.typed.get(name).map_or("", String::as_str)
    }

    fn set(&mut self, name: &str, text: impl Into<String>) {
        self.typed.insert(name.to_owned(), text.into());
    }

    /// A value of a closed list.
    pub fn choice<T: FromStr>(&self, name: &str) -> Option<T> {
        self.get(name).parse().ok()
    }

    /// A day that can be read.
    pub fn day(&self, name: &str) -> Option<Date> {
        parse_date(self.get(name)).ok()
    }

    fn count(&self, name: &str) -> Option<u32> {
        let count = self.get(name).parse().ok()?;
        (count <= COUNT_MAX).then_some(count)
    }

    fn weekly(&self, name: &str) -> Option<u32> {
        let (hours, minutes) = self.hour_boxes(name);
        let read = WeeklyHours::parse(hours, minutes).ok()?;
        Some(read.minutes().into())
    }

    /// The two boxes of `contract` or `fullTime`.
    pub fn hour_boxes(&self, name: &str) -> (&str, &str) {
        (
            self.get(&format!("{name}Hours")),
            self.get(&format!("{name}Minutes")),
        )
    }

    /// What cannot be read, in the order of the page. What contradicts itself is for the law, which proposes ways out.
    pub fn errors(&self) -> Vec<(String, Problem)> {
        let mut errors = Vec::new();
        let mut refuse = |name: &str, problem: Problem| errors.push((name.to_owned(), problem));
        for name in ["interruptionType", "regime", "startDate"] {
            if self.get(name).is_empty() {
                refuse(name, Problem::Required);
            }
        }
        for name in DATES {
            if let Some(problem) = date_problem(self.get(name)) {
                refuse(name, problem);
            }
        }
        for name in ["contract", "fullTime"] {
            if let Some(problem) = hours_problem(self.hour_boxes(name)) {
                refuse(&format!("{name}Hours"), problem);
            }
        }
        for name in COUNTS {
            if !self.get(name).is_empty() && self.count(name).is_none() {
                refuse(name, Problem::NotANumber);
            }
        }
        for row in 1..=PASTS {
            self.past_errors(row, &mut refuse);
        }
        errors
    }

    fn past_errors(&self, row: usize, refuse: &mut impl FnMut(&str, Problem)) {
        use PastBox::{End, Regime, Start, What};
        let asked = [What, Regime, Start, End];
        if asked
            .iter()
            .all(|part| self.get(&part.name(row)).is_empty())
        {
            return;
        }
        for part in asked {
            let name = part.name(row);
            if self.get(&name).is_empty() {
                refuse(&name, Problem::Required);
            } else if let (Start | End, Some(problem)) = (part, date_problem(self.get(&name))) {
                refuse(&name, problem);
            }
        }
        let (start, end) = (self.day(&Start.name(row)), self.day(&End.name(row)));
        if start.zip(end).is_some_and(|(start, end)| end < start) {
            refuse(&End.name(row), Problem::EndBeforeStart);
        }
    }

    /// The facts of the plan. Without a day of filing, the first possible one from today on.
    pub fn facts(&self, today: Date) -> Facts {
        let mut facts = self.facts_but_filing(today);
        facts.filed_on = self.day("filedOn").or_else(|| {
            let earliest = dates_of(&facts, Figures::shipped()).earliest_filing;
            [Some(today), earliest, facts.notice]
                .into_iter()
                .flatten()
                .max()
        });
        facts
    }

    fn facts_but_filing(&self, today: Date) -> Facts {
        Facts {
            kind: self.choice("interruptionType"),
            reason: self.reason(),
            regime: self.choice("regime"),
            sector: Some(self.choice("sector").unwrap_or(Sector::Private)),
            start: self.day("startDate"),
            end: self.day("endDate"),
            notice: self.day("noticeDate"),
            as_of: Some(today),
            hours: HoursFacts {
                contract: self.weekly("contract"),
                full_time: self.weekly("fullTime"),
                during: None,
            },
            employer_agrees: (self.get("employerAgrees") == "yes").then_some(true),
            employer: EmployerFacts {
                headcount: self.count("headcount"),
                workers_over_50: self.count("workersOver50"),
                workers_55_plus_in_fifth: self.count("workers55InFifth"),
                ..EmployerFacts::default()
            },
            worker: WorkerFacts {
                birth: self.day("workerBirth"),
                sex: self.sex(),
                seniority_months: self.count("seniorityMonths"),
                career_years: self.count("careerYears"),
                household: self.choice("household"),
                ..WorkerFacts::default()
            },
            beneficiary: self.beneficiary(),
            other_jobs: if self.get("severalEmployers") == "yes" {
                vec![None]
            } else {
                Vec::new()
            },
            history: self.history(),
            ..Facts::default()
        }
    }

    /// The motive, of a time credit only.
    fn reason(&self) -> Option<TimeCreditReason> {
        let is_time_credit = self.choice::<InterruptionType>("interruptionType")
            == Some(InterruptionType::TimeCredit);
        self.choice("reason").filter(|_| is_time_credit)
    }

    fn sex(&self) -> Option<Sex> {
        [Sex::Female, Sex::Male]
            .into_iter()
            .find(|sex| sex.code() == self.get("sex"))
    }

    fn beneficiary(&self) -> BeneficiaryFacts {
        BeneficiaryFacts {
            key: Some(Arc::from(SAME_PERSON)),
            birth: self.day("beneficiaryBirth"),
            disabled: match self.get("disabled") {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
            adopted_on: None,
        }
    }

    fn history(&self) -> Arc<[Past]> {
        (1..=PASTS).filter_map(|row| self.past(row)).collect()
    }

    fn past(&self, row: usize) -> Option<Past> {
        let what = self.get(&PastBox::What.name(row));
        let (kind, reason) = match what.split_once(OF) {
            Some((kind, reason)) => (kind, Some(reason)),
            None => (what, None),
        };
        let other = self.get(&PastBox::Other.name(row)) == "yes";
        Some(Past {
            kind: Some(kind.parse().ok()?),
            reason: reason.and_then(|reason| reason.parse().ok()),
            regime: Some(self.choice(&PastBox::Regime.name(row))?),
            start: Some(self.day(&PastBox::Start.name(row))?),
            end: Some(self.day(&PastBox::End.name(row))?),
            beneficiary: if other {
                BeneficiaryFacts {
                    key: Some(Arc::from(OTHER_PERSON)),
                    ..BeneficiaryFacts::default()
                }
            } else {
                self.beneficiary()
            },
            ..Past::default()
        })
    }

    /// The plan after a way out.
    #[must_use]
    pub fn with(&self, proposal: &Proposal) -> Self {
        let mut changed = self.clone();
        for change in &proposal.changes {
            changed.change(*change);
        }
        changed
    }

    fn change(&mut self, change: Change) {
        let name = change.key();
        match change {
            Change::InterruptionType(kind) => self.set(name, kind.code()),
            Change::Reason(reason) => self.set(name, reason.code()),
            Change::Regime(regime) => self.set(name, regime.code()),
            Change::Sector(sector) => self.set(name, sector.code()),
            Change::Household(household) => self.set(name, household.code()),
            Change::StartDate(day)
            | Change::EndDate(day)
            | Change::NoticeDate(day)
            | Change::FiledOn(day) => self.set(name, format_date(day)),
            Change::ContractHours(hours) => self.set_hours("contract", hours),
            Change::FullTimeHours(hours) => self.set_hours("fullTime", hours),
            Change::SeveralEmployers(several) => self.set(name, if several { "yes" } else { "" }),
            Change::SeniorityMonths(months) => self.set(name, months.to_string()),
            Change::Disabled(disabled) => self.set(name, if disabled { "yes" } else { "no" }),
            // Not asked by the planner, which knows no hours during the interruption and no worker.
            Change::DuringHours(_) | Change::WorkerCode(_) | Change::JointCommittee(_) => {}
        }
    }

    fn set_hours(&mut self, name: &str, hours: WeeklyHours) {
        self.set(&format!("{name}Hours"), hours.hours_part().to_string());
        self.set(
            &format!("{name}Minutes"),
            format!("{:02}", hours.minutes_part()),
        );
    }

    /// The regime, where the page needs it.
    pub fn regime(&self) -> Option<Regime> {
        self.choice("regime")
    }
}

fn date_problem(text: &str) -> Option<Problem> {
    match parse_date(text) {
        Ok(_) | Err(DateError::Empty) => None,
        Err(DateError::Unreadable) => Some(Problem::NotADate),
        Err(DateError::Impossible { .. }) => Some(Problem::ImpossibleDate),
        Err(DateError::Year(_)) => Some(Problem::YearOutOfRange),
    }
}

fn hours_problem((hours, minutes): (&str, &str)) -> Option<Problem> {
    if hours.is_empty() && minutes.is_empty() {
        return None;
    }
    match WeeklyHours::parse(hours, minutes) {
        Ok(WeeklyHours::ZERO) => Some(Problem::ZeroHours),
        Ok(_) => None,
        Err(HoursError::Empty) => Some(Problem::Required),
        Err(HoursError::HoursUnreadable | HoursError::MinutesUnreadable) => {
            Some(Problem::NotANumber)
        }
        Err(HoursError::HoursOutOfRange) => Some(Problem::HoursOutOfRange),
        Err(HoursError::MinutesOutOfRange) => Some(Problem::MinutesOutOfRange),
    }
}
