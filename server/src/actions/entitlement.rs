//! What a worker still has of every right, from every period known of them (RUL-16). Only the worker's own pages and a
//! certificate the worker made come here.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::identifiers::Niss;
use domain::interruption::Regime;
use domain::law::entitlement::{Entitlement, LineOf, Record, Standing, entitlements};
use domain::law::{BalanceKey, BeneficiaryFacts, WorkerFacts};
use domain::worker_part::{About, household};
use storage::Tx;
use uuid::Uuid;

use super::worker_history::{self, HeldPeriod, Source};
use crate::error::PageError;
use crate::web::Visit;

/// The rights of one worker and what they are counted from.
pub struct WorkerRights {
    /// Every period, in the order the lines name them by.
    pub periods: Vec<HeldPeriod>,
    /// The rights, each with its lines.
    pub rights: Vec<Entitlement>,
    names: BTreeMap<Arc<str>, String>,
}

/// Gathers and counts.
pub fn of_worker(at: &Visit, niss: &Niss, tx: &mut Tx) -> Result<WorkerRights, PageError> {
    let periods = worker_history::gather(niss, tx)?;
    let parts = storage::worker_parts::of_worker(tx, niss)?;
    let sector = periods.iter().find_map(|period| match &period.source {
        Source::Request(stored) => Some(stored.request.details.sector),
        Source::Entered(_) => None,
    });
    let record = Record {
        day: at.today,
        sector,
        worker: WorkerFacts {
            birth: niss.birth_date(),
            sex: niss.sex(),
            household: parts.iter().find_map(|part| household(&part.answers)),
            ..WorkerFacts::default()
        },
        children: children(&periods),
        periods: periods.iter().map(|period| period.held.clone()).collect(),
        corrections: Vec::new(),
    };
    let names = periods
        .iter()
        .filter_map(|period| {
            let key = period.held.past.beneficiary.key.clone()?;
            Some((key, period.person.clone()))
        })
        .collect();
    Ok(WorkerRights {
        rights: entitlements(&record, at.app.figures),
        periods,
        names,
    })
}

/// Each child known of the worker, once.
fn children(periods: &[HeldPeriod]) -> Vec<BeneficiaryFacts> {
    let mut children: Vec<BeneficiaryFacts> = Vec::new();
    for past in periods.iter().map(|period| &period.held.past) {
        let of_child = past
            .kind
            .is_some_and(|kind| About::of(kind, past.reason) == About::Child);
        let known = |child: &BeneficiaryFacts| child.key == past.beneficiary.key;
        if of_child && past.beneficiary.key.is_some() && !children.iter().any(known) {
            children.push(past.beneficiary.clone());
        }
    }
    children
}

/// The person a right is about, if it is about one.
pub fn person_of(key: &BalanceKey) -> Option<&Arc<str>> {
    match key {
        BalanceKey::Parental(person)
        | BalanceKey::Medical(person)
        | BalanceKey::Palliative(person)
        | BalanceKey::Carer(person) => person.as_ref(),
        _ => None,
    }
}

/// In what a right is shown: months of complete interruption where it knows them, else of its first regime.
pub struct Counted {
    /// Code of the unit, suffix of the text that names it.
    pub unit: &'static str,
    place: usize,
}

impl Counted {
    /// The way of this right.
    pub fn of(key: &BalanceKey) -> Self {
        let ways = key.left_in(0);
        let full = ways.iter().position(|way| way.regime == Some(Regime::Full));
        let place = full.unwrap_or(0);
        let by_calendar = matches!(
            key,
            BalanceKey::TimeCreditCare
                | BalanceKey::TimeCreditTraining
                | BalanceKey::TimeCreditChildPaid
                | BalanceKey::Palliative(_)
                | BalanceKey::CareerBreakFull
                | BalanceKey::CareerBreakPartial
        );
        let unit = match ways.get(place).and_then(|way| way.regime) {
            _ if by_calendar => "months",
            Some(regime) => regime.code(),
            None => "weeks",
        };
        Self { unit, place }
    }

    /// Units of the right in that way, in hundredths.
    pub fn hundredths(&self, key: &BalanceKey, units: i64) -> i64 {
        let ways = key.left_in(units);
        ways.get(self.place).map_or(0, |way| way.hundredths)
    }
}

impl WorkerRights {
    /// The given name of the child or patient of a right, as the worker wrote it.
    pub fn name_of(&self, key: &BalanceKey) -> &str {
        let name = person_of(key).and_then(|key| self.names.get(key));
        name.map_or("", String::as_str)
    }

    /// Units of a right asked and not decided.
    pub fn pending(&self, right: &Entitlement) -> i64 {
        right
            .lines
            .iter()
            .filter(|line| match line.of {
                LineOf::Period { place, .. } => {
                    self.periods[place].held.standing == Standing::Pending
                }
                _ => false,
            })
            .map(|line| line.units)
            .sum()
    }

    /// Whether a request fits into what is left of every right it draws on.
    pub fn enough_for(&self, request: Uuid) -> bool {
        let about = |place: usize| match &self.periods[place].source {
            Source::Request(stored) => stored.id == request,
            Source::Entered(_) => false,
        };
        self.rights
            .iter()
            .filter(|right| {
                let mut lines = right.lines.iter();
                lines.any(|line| matches!(line.of, LineOf::Period { place, .. } if about(place)))
            })
            .all(|right| right.exceeded == 0)
    }
}
