//! What is left of a right: totals, what the history consumed and by which period (rules.md § 4).

use std::fmt;
use std::sync::Arc;

use jiff::ToSpan;

use crate::interruption::{InterruptionType, Regime, TimeCreditReason};
use crate::period::Period;

use super::facts::{Facts, Past};
use super::figures::{Figure, Figures};
use super::imputation::imputed_months;
use super::totals::total;
use super::units::past_cost;

/// The right a balance belongs to. A key tells beneficiaries apart; none when it is unknown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BalanceKey {
    /// Parental leave for one child.
    Parental(Option<Arc<str>>),
    /// Medical assistance for one patient, the hospital weeks included.
    Medical(Option<Arc<str>>),
    /// Palliative care of one patient; without a key, one unbroken chain of periods.
    Palliative(Option<Arc<str>>),
    /// Informal care of one person.
    Carer(Option<Arc<str>>),
    /// Informal care over the whole career.
    CarerCareer,
    /// Time credit for care motives.
    TimeCreditCare,
    /// Time credit for training.
    TimeCreditTraining,
    /// Paid months of time credit for the care of a child.
    TimeCreditChildPaid,
    /// Full career break.
    CareerBreakFull,
    /// Partial career break.
    CareerBreakPartial,
}

impl fmt::Display for BalanceKey {
    /// As `entracte assess` writes it: `parentalLeave:a`, `-` for an unknown beneficiary.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (right, key) = match self {
            Self::Parental(key) => ("parentalLeave", key.as_deref().unwrap_or("-")),
            Self::Medical(key) => ("medicalAssistance", key.as_deref().unwrap_or("-")),
            Self::Palliative(key) => ("palliativeCare", key.as_deref().unwrap_or("-")),
            Self::Carer(key) => ("informalCare", key.as_deref().unwrap_or("-")),
            Self::CarerCareer => ("informalCare", "career"),
            Self::TimeCreditCare => ("timeCredit", "care"),
            Self::TimeCreditTraining => ("timeCredit", "training"),
            Self::TimeCreditChildPaid => ("timeCredit", "childCarePaid"),
            Self::CareerBreakFull => ("careerBreak", "full"),
            Self::CareerBreakPartial => ("careerBreak", "partial"),
        };
        write!(f, "{right}:{key}")
    }
}

/// What one period of the history took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consumption {
    /// Place in the history, from 0.
    pub past: usize,
    /// Units of the right.
    pub units: i64,
}

/// What is left of a right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// The right.
    pub key: BalanceKey,
    /// Units of the whole right, in force on the day of the totals.
    pub total: i64,
    /// Units the history took.
    pub used: i64,
    /// Units left; never below zero.
    pub left: i64,
    /// The periods that took them.
    pub consumed: Vec<Consumption>,
}

/// Months left in one regime, in hundredths, and whole quarters of a month where the right is counted in weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftIn {
    /// The regime; none for weeks of complete interruption.
    pub regime: Option<Regime>,
    /// Months (or weeks) in hundredths.
    pub hundredths: i64,
}

impl Balance {
    /// What the units left are worth in each regime of the right.
    pub fn left_in(&self) -> Vec<LeftIn> {
        let units: &[(Option<Regime>, i64)] = match self.key {
            BalanceKey::Parental(_) => &[
                (Some(Regime::Full), 20),
                (Some(Regime::Half), 10),
                (Some(Regime::Fifth), 4),
                (Some(Regime::Tenth), 2),
                (None, 5),
            ],
            BalanceKey::Medical(_) => &[
                (Some(Regime::Full), 4),
                (Some(Regime::Half), 2),
                (Some(Regime::Fifth), 2),
                (None, 1),
            ],
            BalanceKey::Carer(_) | BalanceKey::CarerCareer => &[
                (Some(Regime::Full), 2),
                (Some(Regime::Half), 1),
                (Some(Regime::Fifth), 1),
            ],
            BalanceKey::Palliative(_)
            | BalanceKey::TimeCreditCare
            | BalanceKey::TimeCreditTraining
            | BalanceKey::TimeCreditChildPaid => &[
                (Some(Regime::Full), 1),
                (Some(Regime::Half), 1),
                (Some(Regime::Fifth), 1),
            ],
            BalanceKey::CareerBreakFull => &[(Some(Regime::Full), 1)],
            BalanceKey::CareerBreakPartial => &[
                (Some(Regime::Half), 1),
                (Some(Regime::Third), 1),
                (Some(Regime::Quarter), 1),
                (Some(Regime::Fifth), 1),
            ],
        };
        units
            .iter()
            .map(|(regime, unit)| LeftIn {
                regime: *regime,
                hundredths: self.left * 100 / unit,
            })
            .collect()
    }
}

/// The rights a period of this kind draws on, the narrowest first.
pub fn keys_of(
    kind: InterruptionType,
    reason: Option<TimeCreditReason>,
    regime: Option<Regime>,
    beneficiary: Option<&Arc<str>>,
) -> Vec<BalanceKey> {
    use InterruptionType as T;
    let key = || beneficiary.cloned();
    match kind {
        T::ParentalLeave => vec![BalanceKey::Parental(key())],
        T::MedicalAssistance | T::MedicalAssistanceHospitalisedChild => {
            vec![BalanceKey::Medical(key())]
        }
        T::PalliativeCare => vec![BalanceKey::Palliative(key())],
        T::InformalCare => vec![BalanceKey::Carer(key()), BalanceKey::CarerCareer],
        T::TimeCredit => match reason {
            Some(TimeCreditReason::Training) => vec![BalanceKey::TimeCreditTraining],
            Some(TimeCreditReason::ChildCare) => {
                vec![BalanceKey::TimeCreditCare, BalanceKey::TimeCreditChildPaid]
            }
            Some(TimeCreditReason::None) => Vec::new(),
            _ => vec![BalanceKey::TimeCreditCare],
        },
        T::CareerBreak => match regime {
            Some(regime) if regime.is_full() => vec![BalanceKey::CareerBreakFull],
            Some(_) => vec![BalanceKey::CareerBreakPartial],
            None => vec![BalanceKey::CareerBreakFull, BalanceKey::CareerBreakPartial],
        },
        T::EndOfCareerTimeCredit | T::EndOfCareerBreak => Vec::new(),
    }
}

/// The balances to show: those of the assessed type, then every other right the history touched.
pub fn balances(facts: &Facts, figures: &Figures) -> Vec<Balance> {
    let mut keys = Vec::new();
    if let Some(kind) = facts.kind {
        let own = facts.beneficiary.key.as_ref();
        keys.extend(match kind {
            InterruptionType::TimeCredit => vec![
                BalanceKey::TimeCreditCare,
                BalanceKey::TimeCreditTraining,
                BalanceKey::TimeCreditChildPaid,
            ],
            InterruptionType::CareerBreak => keys_of(kind, None, None, own),
            _ => keys_of(kind, facts.reason, facts.regime, own),
        });
    }
    for past in facts.history.iter() {
        let Some(kind) = past.kind else { continue };
        let met = keys_of(
            kind,
            past.reason,
            past.regime,
            past.beneficiary.key.as_ref(),
        );
        for key in met {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
    }
    keys.into_iter()
        .filter_map(|key| balance(key, facts, figures))
        .collect()
}

/// One balance; none when no total is known for the day.
pub fn balance(key: BalanceKey, facts: &Facts, figures: &Figures) -> Option<Balance> {
    let total = total(&key, facts, figures)?;
    let consumed = consumed(&key, facts, figures);
    let imputed = match key {
        BalanceKey::TimeCreditCare | BalanceKey::TimeCreditTraining => {
            imputed_months(facts, figures)
        }
        _ => 0,
    };
    let used = consumed.iter().map(|by| by.units).sum::<i64>() + imputed;
    let mut left = total - used;
    if let Some(other) = other_half(&key) {
        // Care and training share one ceiling: 36 months of training leave 15 of care.
        if let Some(common) = figures.get(Figure::TimeCreditCommonTotal, facts.totals_day()) {
            let others = consumed_units(&other, facts, figures);
            left = left.min(common - used - others);
        }
    }
    Some(Balance {
        key,
        total,
        used,
        left: left.max(0),
        consumed,
    })
}

fn other_half(key: &BalanceKey) -> Option<BalanceKey> {
    match key {
        BalanceKey::TimeCreditCare => Some(BalanceKey::TimeCreditTraining),
        BalanceKey::TimeCreditTraining => Some(BalanceKey::TimeCreditCare),
        _ => None,
    }
}

/// Units the history took from a right, old time credit not counted.
pub fn consumed_units(key: &BalanceKey, facts: &Facts, figures: &Figures) -> i64 {
    if facts.history.is_empty() {
        return 0;
    }
    consumed(key, facts, figures)
        .iter()
        .map(|by| by.units)
        .sum()
}

fn consumed(key: &BalanceKey, facts: &Facts, figures: &Figures) -> Vec<Consumption> {
    if *key == BalanceKey::Palliative(None) {
        return palliative_chain(facts, figures);
    }
    facts
        .history
        .iter()
        .enumerate()
        .filter(|(_, past)| draws_on(past, key))
        .filter_map(|(place, past)| {
            Some(Consumption {
                past: place,
                units: past_cost(past, figures)?,
            })
        })
        .collect()
}

pub(super) fn draws_on(past: &Past, key: &BalanceKey) -> bool {
    use InterruptionType as T;
    let Some(kind) = past.kind else { return false };
    let same = |wanted: &Option<Arc<str>>| past.beneficiary.key == *wanted;
    match key {
        BalanceKey::Parental(wanted) => kind == T::ParentalLeave && same(wanted),
        BalanceKey::Medical(wanted) => {
            matches!(
                kind,
                T::MedicalAssistance | T::MedicalAssistanceHospitalisedChild
            ) && same(wanted)
        }
        BalanceKey::Palliative(wanted) => kind == T::PalliativeCare && same(wanted),
        BalanceKey::Carer(wanted) => kind == T::InformalCare && same(wanted),
        BalanceKey::CarerCareer => kind == T::InformalCare,
        BalanceKey::TimeCreditCare => {
            kind == T::TimeCredit
                && !matches!(
                    past.reason,
                    Some(TimeCreditReason::Training | TimeCreditReason::None)
                )
        }
        BalanceKey::TimeCreditTraining => {
            kind == T::TimeCredit && past.reason == Some(TimeCreditReason::Training)
        }
        BalanceKey::TimeCreditChildPaid => {
            kind == T::TimeCredit && past.reason == Some(TimeCreditReason::ChildCare)
        }
        BalanceKey::CareerBreakFull => {
            kind == T::CareerBreak && past.regime.is_some_and(Regime::is_full)
        }
        BalanceKey::CareerBreakPartial => {
            kind == T::CareerBreak && past.regime.is_some_and(|regime| !regime.is_full())
        }
    }
}

/// Without the patient's identity, the periods that follow one another without a gap up to the start are one patient's.
/// Without a start, the last chain of the history.
fn palliative_chain(facts: &Facts, figures: &Figures) -> Vec<Consumption> {
    let mut periods: Vec<(usize, &Past, Period)> = facts
        .history
        .iter()
        .enumerate()
        .filter(|(_, past)| {
            past.kind == Some(InterruptionType::PalliativeCare) && past.beneficiary.key.is_none()
        })
        .filter_map(|(place, past)| Some((place, past, past.period()?)))
        .collect();
    periods.sort_by_key(|(_, _, period)| std::cmp::Reverse(period.end()));
    let mut next = facts.start;
    let mut chain = Vec::new();
    for (place, past, period) in periods {
        if next.is_none_or(|next| period.end().saturating_add(1.day()) == next) {
            next = Some(period.start());
            chain.push(Consumption {
                past: place,
                units: past_cost(past, figures).unwrap_or(0),
            });
        }
    }
    chain.reverse();
    chain
}
