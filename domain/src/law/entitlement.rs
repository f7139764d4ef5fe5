//! What a worker still has of each right, and every line that explains it (RUL-16, EMP-06).
//!
//! The caller brings a [`Record`]: the day, the worker, the children and patients known, the periods with what became of
//! each, and the corrections an office made. [`entitlements`] answers one [`Entitlement`] a right and beneficiary: the
//! rights of the career first, then those the children and the periods bring.
//!
//! The lines add up: `total − Σ line.units = left − exceeded`. A line names the period or correction by its place in the
//! record, so that the caller shows its own dates, tickets and reasons beside the units. What an employer may see is
//! decided by the caller: it leaves the periods of others out, or shows nothing.

mod account;

use jiff::civil::Date;

use crate::interruption::Sector;

use super::balance_key::{BalanceKey, LeftIn, keys_of};
use super::facts::{BeneficiaryFacts, Past, WorkerFacts};
use super::figures::Figures;

use account::Account;

/// What became of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Granted, running or over.
    Decided,
    /// Filed and not decided: it counts all the same.
    Pending,
    /// Cancelled, refused or withdrawn: its units are given back.
    GivenBack,
}

/// A period of the worker, whoever the employer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The period.
    pub past: Past,
    /// What became of it.
    pub standing: Standing,
}

/// A correction of the office; its reason stays with the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The right corrected.
    pub key: BalanceKey,
    /// Units taken on top; below zero: given back.
    pub units: i64,
    /// Day from which it counts.
    pub on: Date,
}

/// All that is known of one worker's rights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Day whose totals are in force; corrections of a later day do not count yet.
    pub day: Date,
    /// Sector of the present employer: which career rights are shown before any is used.
    pub sector: Option<Sector>,
    /// The worker.
    pub worker: WorkerFacts,
    /// Children for whom parental leave may still be taken, whether or not some was.
    pub children: Vec<BeneficiaryFacts>,
    /// Periods, in any order.
    pub periods: Vec<Held>,
    /// Corrections, in any order.
    pub corrections: Vec<Correction>,
}

/// Why units are gone, or come back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineOf {
    /// A period of the record.
    Period {
        /// Place in [`Record::periods`].
        place: usize,
        /// Whether it is charged more than the days taken, because it ended before the shortest lawful length (§ 7).
        early_end: bool,
    },
    /// Old career breaks and time credit without motive, in whole months beyond the free ones (§ 2.1).
    OldBreaks,
    /// Care and training share one ceiling: what the other of the two leaves no room for.
    CommonCeiling,
    /// A correction of the record, by its place in [`Record::corrections`].
    Correction(usize),
}

/// One line of the account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What took the units.
    pub of: LineOf,
    /// Units taken; zero for a period given back, below zero for a correction in the worker's favour.
    pub units: i64,
    /// Units left after this line; below zero when more was taken than the right holds.
    pub left_after: i64,
}

/// One right of the worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entitlement {
    /// The right, and whose child or patient it is about.
    pub key: BalanceKey,
    /// Units of the whole right on the day asked.
    pub total: i64,
    /// Units the lines took.
    pub used: i64,
    /// Units left, never below zero.
    pub left: i64,
    /// Units taken beyond the right.
    pub exceeded: i64,
    /// What is left, in each regime.
    pub left_in: Vec<LeftIn>,
    /// The lines: periods by their start, then old breaks, the common ceiling and corrections.
    pub lines: Vec<Line>,
}

/// Every right of the worker on the day of the record; a right without a known total that day is left out.
pub fn entitlements(record: &Record, figures: &Figures) -> Vec<Entitlement> {
    let account = Account::new(record, figures);
    keys(record)
        .into_iter()
        .filter_map(|key| account.entitlement(key))
        .collect()
}

fn keys(record: &Record) -> Vec<BalanceKey> {
    let mut keys = match record.sector {
        Some(Sector::Private) => vec![
            BalanceKey::TimeCreditCare,
            BalanceKey::TimeCreditTraining,
            BalanceKey::TimeCreditChildPaid,
            BalanceKey::CarerCareer,
        ],
        Some(Sector::Public) => vec![
            BalanceKey::CareerBreakFull,
            BalanceKey::CareerBreakPartial,
            BalanceKey::CarerCareer,
        ],
        None => vec![BalanceKey::CarerCareer],
    };
    let children = record.children.iter();
    keys.extend(children.map(|child| BalanceKey::Parental(child.key.clone())));
    for past in record.periods.iter().map(|held| &held.past) {
        let beneficiary = past.beneficiary.key.as_ref();
        let drawn = past
            .kind
            .map(|kind| keys_of(kind, past.reason, past.regime, beneficiary));
        keys.extend(drawn.unwrap_or_default());
    }
    keys.extend(record.corrections.iter().map(|of| of.key.clone()));
    let mut once = Vec::with_capacity(keys.len());
    for key in keys {
        if !once.contains(&key) {
            once.push(key);
        }
    }
    once
}
