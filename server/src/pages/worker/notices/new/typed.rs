//! What was typed, and the notice it makes.

use domain::date_input::{DateError, format_date, parse_date};
use domain::draft::Problem;
use domain::interruption::{InterruptionType, Regime, TimeCreditReason};
use domain::law::Change;
use domain::notice::NoticeFacts;
use domain::period::Period;

use crate::pages::worker::notices::Known;
use crate::web::{Form, Visit};

/// The answers as typed.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) employer: String,
    pub(super) kind: String,
    pub(super) reason: String,
    pub(super) regime: String,
    pub(super) start: String,
    pub(super) end: String,
}

/// A notice that can be given, and to whom.
pub(super) struct Read<'a> {
    pub(super) known: &'a Known,
    pub(super) facts: NoticeFacts,
}

/// What is wrong, at which field.
pub(super) type Problems = Vec<(&'static str, Problem)>;

impl Typed {
    pub(super) fn from(form: &Form) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        Self {
            employer: text("employer"),
            kind: text("interruptionType"),
            reason: text("reason"),
            regime: text("regime"),
            start: text("startDate"),
            end: text("endDate"),
        }
    }

    /// What was typed as a notice, or each problem at its field.
    pub(super) fn read<'a>(
        &self,
        at: &Visit,
        employers: &'a [Known],
    ) -> Result<Read<'a>, Problems> {
        let mut problems = Problems::new();
        let mut missing = |field, text: &str| {
            let problem = if text.is_empty() {
                Problem::Required
            } else {
                Problem::UnknownChoice
            };
            problems.push((field, problem));
        };
        let mut among = employers.iter();
        let known = among.find(|known| known.employer.number.digits() == self.employer);
        if known.is_none() {
            missing("employer", &self.employer);
        }
        let kind: Option<InterruptionType> = self.kind.parse().ok();
        if kind.is_none() {
            missing("interruptionType", &self.kind);
        }
        let regime: Option<Regime> = self.regime.parse().ok();
        if regime.is_none() {
            missing("regime", &self.regime);
        }
        let reason: Option<TimeCreditReason> = self.reason.parse().ok();
        if kind.is_some_and(InterruptionType::asks_motive) && reason.is_none() {
            missing("reason", &self.reason);
        }
        let asked = self.read_days().map_err(|days| problems.extend(days)).ok();
        if let (Some(kind), Some(regime)) = (kind, regime)
            && !kind.regimes().contains(&regime)
        {
            problems.push(("regime", Problem::RegimeNotOfType));
        }
        if let (Some(kind), Some(known)) = (kind, known)
            && !kind.exists_in(known.employer.sector)
        {
            problems.push(("interruptionType", Problem::TypeNotInSector));
        }
        match (known, kind, regime, asked) {
            (Some(known), Some(kind), Some(regime), Some(asked)) if problems.is_empty() => {
                let facts = NoticeFacts {
                    sector: known.employer.sector,
                    interruption_type: kind,
                    reason: reason.filter(|_| kind.asks_motive()),
                    regime,
                    asked,
                    given_on: at.today,
                    head_count: Some(known.employer.head_count),
                };
                Ok(Read { known, facts })
            }
            _ => Err(problems),
        }
    }

    /// The days as a period, or what is wrong with either.
    pub(super) fn read_days(&self) -> Result<Period, Problems> {
        match (parse_date(&self.start), parse_date(&self.end)) {
            (Ok(start), Ok(end)) => {
                Period::new(start, end).map_err(|_| vec![("endDate", Problem::EndBeforeStart)])
            }
            (start, end) => {
                let days = [("startDate", start.err()), ("endDate", end.err())];
                let wrong = |(field, error): (&'static str, Option<DateError>)| {
                    error.map(|error| (field, Problem::from(error)))
                };
                Err(days.into_iter().filter_map(wrong).collect())
            }
        }
    }

    /// Takes a way out that the law offered.
    pub(super) fn change(&mut self, change: Change) {
        match change {
            Change::InterruptionType(kind) => kind.code().clone_into(&mut self.kind),
            Change::Reason(reason) => reason.code().clone_into(&mut self.reason),
            Change::Regime(regime) => regime.code().clone_into(&mut self.regime),
            Change::StartDate(day) => self.start = format_date(day),
            Change::EndDate(day) => self.end = format_date(day),
            _ => {}
        }
    }
}
