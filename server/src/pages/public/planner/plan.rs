//! A plan as typed: one text a field. What is not typed is unknown, and the law then stays silent on it.

mod boxes;
mod facts;

use std::collections::BTreeMap;
use std::str::FromStr;

use domain::date_input::{DateError, format_date, parse_date};
use domain::draft::Problem;
use domain::interruption::{Regime, Sector};
use domain::law::{Change, Proposal};
use domain::working_time::{HoursError, WeeklyHours};
use jiff::civil::Date;

use self::boxes::{COUNT_MAX, COUNTS, DATES, FIELDS, HOURS};
pub use self::boxes::{PASTS, PastBox, WORKED_BEFORE, past_code};
use crate::web::Form;

/// What was typed.
#[derive(Debug, Clone)]
pub struct Plan {
    typed: BTreeMap<String, String>,
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
        for name in HOURS {
            if let Some(problem) = hours_problem(name, self.hour_boxes(name)) {
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
        use PastBox::{End, Notice, PlannedEnd, Regime, Start, What};
        let (asked, may_be) = ([What, Regime, Start, End], [PlannedEnd, Notice]);
        let is_empty = |part: &PastBox| self.get(&part.name(row)).is_empty();
        if asked.iter().chain(&may_be).all(is_empty) {
            return;
        }
        for part in asked.into_iter().chain(may_be) {
            let name = part.name(row);
            if is_empty(&part) {
                if asked.iter().any(|needed| needed.name(row) == name) {
                    refuse(&name, Problem::Required);
                }
            } else if !matches!(part, What | Regime)
                && let Some(problem) = date_problem(self.get(&name))
            {
                refuse(&name, problem);
            }
        }
        let (start, end) = (self.day(&Start.name(row)), self.day(&End.name(row)));
        if start.zip(end).is_some_and(|(start, end)| end < start) {
            refuse(&End.name(row), Problem::EndBeforeStart);
        }
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
            Change::DuringHours(hours) => self.set_hours("during", hours),
            // Not asked by the planner, which knows no worker.
            Change::WorkerCode(_) | Change::JointCommittee(_) => {}
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

fn hours_problem(name: &str, (hours, minutes): (&str, &str)) -> Option<Problem> {
    if hours.is_empty() && minutes.is_empty() {
        return None;
    }
    match WeeklyHours::parse(hours, minutes) {
        // During a complete interruption nothing is worked.
        Ok(WeeklyHours::ZERO) if name != "during" => Some(Problem::ZeroHours),
        Ok(_) => None,
        Err(HoursError::Empty) => Some(Problem::Required),
        Err(HoursError::HoursUnreadable | HoursError::MinutesUnreadable) => {
            Some(Problem::NotANumber)
        }
        Err(HoursError::HoursOutOfRange) => Some(Problem::HoursOutOfRange),
        Err(HoursError::MinutesOutOfRange) => Some(Problem::MinutesOutOfRange),
    }
}
