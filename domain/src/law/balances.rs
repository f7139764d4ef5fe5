//! What is left of a right: totals, what the history consumed and by which period (rules.md § 4).

use jiff::ToSpan;

use crate::interruption::InterruptionType;
use crate::period::Period;

use super::balance_key::{BalanceKey, LeftIn, draws_on, keys_of, other_half};
use super::facts::{Facts, Past};
use super::figures::{Figure, Figures};
use super::imputation::imputed_months;
use super::totals::total;
use super::units::past_cost;

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

impl Balance {
    /// What the units left are worth in each regime of the right.
    pub fn left_in(&self) -> Vec<LeftIn> {
        self.key.left_in(self.left)
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
    let left = total - used - beyond_common_ceiling(&key, total, 0, facts, figures);
    Some(Balance {
        key,
        total,
        used,
        left: left.max(0),
        consumed,
    })
}

/// Units that the other of care and training leaves no room for: both share one ceiling, so 36 months of training leave
/// 15 of care. `corrected` are units taken from the other right besides its periods.
pub(super) fn beyond_common_ceiling(
    key: &BalanceKey,
    total: i64,
    corrected: i64,
    facts: &Facts,
    figures: &Figures,
) -> i64 {
    let common = figures.get(Figure::TimeCreditCommonTotal, facts.totals_day());
    let Some((other, common)) = other_half(key).zip(common) else {
        return 0;
    };
    let others = consumed_units(&other, facts, figures) + corrected;
    (total - common + others).max(0)
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
