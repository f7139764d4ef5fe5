//! The filing as a whole: what blocks, what is warned of, what comes out. The selection of the worker is in `worker`.

mod anything;
mod blocks;
mod fields;
mod filing;
mod share;
mod worker;

use jiff::civil::{Date, date};

use super::*;
use crate::flow::{Step, steps};
use crate::interruption::{Agreement, InterruptionType, Regime, Sector};
use crate::request::RequestDetails;
use crate::working_time::WeeklyHours;

const TODAY: Date = date(2025, 2, 3);
const PRIVATE: Sector = Sector::Private;
const PUBLIC: Sector = Sector::Public;

fn context(sector: Sector) -> FilingContext {
    FilingContext::new(sector, TODAY)
}

/// The draft with these fields changed.
fn with(mut answers: Answers, changes: &[(Field, &str)]) -> Answers {
    for (field, text) in changes {
        answers.set(*field, text);
    }
    answers
}

/// G8: the request of the manual's confirmation page.
fn g8() -> Answers {
    with(
        Answers::default(),
        &[
            (Field::InterruptionType, "parentalLeave"),
            (Field::Regime, "full"),
            (Field::StartDate, "24/02/2025"),
            (Field::EndDate, "23/03/2025"),
            (Field::ContractHours, "40"),
            (Field::ContractMinutes, "00"),
            (Field::FullTimeHours, "40"),
            (Field::FullTimeMinutes, "00"),
            (Field::NoticeDate, "01/02/2025"),
            (Field::Certified, "yes"),
        ],
    )
}

/// A fifth of 38 hours, which leaves 30 h 24.
fn fifth() -> Answers {
    with(
        g8(),
        &[
            (Field::Regime, "fifth"),
            (Field::ContractHours, "38"),
            (Field::FullTimeHours, "38"),
            (Field::DuringHours, "30"),
            (Field::DuringMinutes, "24"),
        ],
    )
}

/// Every type × regime × sector that exists, filed with its exact hours.
fn every_filing() -> Vec<(Sector, InterruptionType, Regime, Answers)> {
    let mut filings = Vec::new();
    for sector in Sector::ALL {
        for kind in InterruptionType::ALL
            .iter()
            .filter(|k| k.exists_in(*sector))
        {
            for regime in kind.regimes() {
                let mut answers = fifth();
                answers.choose(*kind);
                if *kind == InterruptionType::TimeCredit {
                    answers.set(Field::Reason, "childCare");
                }
                answers.set(Field::Regime, regime.code());
                if regime.needs_agreement() {
                    answers.set(Field::Agreement, "agreed");
                }
                let full_time = WeeklyHours::parse("38", "00").unwrap();
                if regime.is_full() {
                    answers.set(Field::DuringHours, "");
                    answers.set(Field::DuringMinutes, "");
                } else {
                    let during = full_time.reduced_by(*regime);
                    answers.set_hours(Field::DuringHours, Field::DuringMinutes, during);
                }
                filings.push((*sector, *kind, *regime, answers));
            }
        }
    }
    filings
}

/// What each step refuses, in order.
fn problems(answers: &Answers, sector: Sector) -> Vec<(Field, Problem)> {
    steps(answers, sector)
        .into_iter()
        .flat_map(|step| check_step(step, answers, &context(sector)).errors)
        .map(|error| (error.field, error.problem))
        .collect()
}

fn step_of(field: Field) -> Step {
    *Step::ALL
        .iter()
        .find(|step| fields_of(**step).contains(&field))
        .unwrap()
}

fn hours(hours: u16, minutes: u16) -> WeeklyHours {
    WeeklyHours::from_minutes(hours * 60 + minutes).unwrap()
}

fn completed(answers: &Answers, sector: Sector) -> RequestDetails {
    complete(answers, &context(sector)).unwrap_or_else(|e| panic!("{e:?}"))
}
