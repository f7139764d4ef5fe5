//! What a worker still has of every right, from every period known of them (RUL-16). Only the worker's own pages and a
//! certificate the worker made come here.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::identifiers::Niss;
use domain::law::entitlement::{
    Correction, Entitlement, Line, LineOf, Record, Standing, entitlements,
};
use domain::law::{BalanceKey, BeneficiaryFacts, WorkerFacts};
use domain::worker_part::{About, household};
use storage::Tx;
use storage::corrections::{self, StoredCorrection};
use uuid::Uuid;

use super::worker_history::{self, HeldPeriod, Reader, Source};
use crate::error::PageError;
use crate::web::Visit;

/// The rights of one worker and what they are counted from.
pub struct WorkerRights {
    /// Every period, in the order the lines name them by.
    pub periods: Vec<HeldPeriod>,
    /// Every correction of an office, in the order the lines name them by.
    pub corrections: Vec<StoredCorrection>,
    /// The rights, each with its lines.
    pub rights: Vec<Entitlement>,
    names: BTreeMap<Arc<str>, String>,
}

/// Gathers and counts.
pub fn of_worker(
    at: &Visit,
    niss: &Niss,
    reader: Reader,
    tx: &mut Tx,
) -> Result<WorkerRights, PageError> {
    let periods = worker_history::gather(niss, reader, tx)?;
    counted(at, niss, (reader, periods), tx)
}

/// Counts the rights of a worker from these periods.
pub fn counted(
    at: &Visit,
    niss: &Niss,
    (reader, periods): (Reader, Vec<HeldPeriod>),
    tx: &mut Tx,
) -> Result<WorkerRights, PageError> {
    let parts = worker_history::parts(niss, reader, tx)?;
    let corrections = corrections::of_worker(tx, niss)?;
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
        corrections: as_counted(&corrections),
    };
    let corrected = corrections.iter().filter_map(|stored| {
        let said = &stored.correction;
        Some((said.key.person()?.clone(), said.person.clone()))
    });
    let of_periods = periods.iter().filter_map(|period| {
        let key = period.held.past.beneficiary.key.clone()?;
        Some((key, period.person.clone()))
    });
    // The worker's own spelling of a name goes before the office's.
    let names = corrected.chain(of_periods).collect();
    Ok(WorkerRights {
        rights: entitlements(&record, at.app.figures),
        periods,
        corrections,
        names,
    })
}

/// The corrections as the law counts them, each in its place.
fn as_counted(corrections: &[StoredCorrection]) -> Vec<Correction> {
    let counted = corrections.iter().map(|stored| Correction {
        key: stored.correction.key.clone(),
        units: stored.correction.units,
        on: stored.correction.on,
    });
    counted.collect()
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

impl WorkerRights {
    /// The given name of the child or patient of a right, as the worker wrote it.
    pub fn name_of(&self, key: &BalanceKey) -> &str {
        let name = key.person().and_then(|key| self.names.get(key));
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

    /// Whether a request fits into what is left of every right it draws on; why that cannot be said.
    pub fn enough_for(&self, request: Uuid) -> Result<bool, Uncounted> {
        let mut periods = self.periods.iter();
        let place = periods.position(|period| match &period.source {
            Source::Request(stored) => stored.id == request,
            Source::Entered(_) => false,
        });
        let place = place.ok_or(Uncounted::NoRight)?;
        if self.periods[place].held.standing == Standing::GivenBack {
            return Err(Uncounted::GivenBack);
        }
        let this = |line: &Line| matches!(line.of, LineOf::Period { place: of, .. } if of == place);
        let rights = self.rights.iter();
        let drawn: Vec<&Entitlement> = rights
            .filter(|right| right.lines.iter().any(this))
            .collect();
        if drawn.is_empty() {
            return Err(Uncounted::NoRight);
        }
        if drawn.iter().any(|right| right.key.lacks_person()) {
            return Err(Uncounted::PersonUnknown);
        }
        Ok(drawn.iter().all(|right| right.exceeded == 0))
    }
}

/// Why nothing can be said of what is left for a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uncounted {
    /// It was cancelled or refused.
    GivenBack,
    /// No right with a counted balance is used.
    NoRight,
    /// The worker has not named the child or patient yet.
    PersonUnknown,
}

impl Uncounted {
    /// Suffix of the text that says so.
    pub const fn code(self) -> &'static str {
        match self {
            Self::GivenBack => "given-back",
            Self::NoRight => "no-right",
            Self::PersonUnknown => "person-unknown",
        }
    }
}
