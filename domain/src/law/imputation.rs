//! Old career breaks and time credit without motive, counted on the months of care and training (rules.md § 2.1).

use crate::interruption::{InterruptionType, TimeCreditReason};

use super::facts::{Facts, Past};
use super::figures::{Figure, Figures};
use super::units::{rest_cost, whole_months};

/// Months of care or training that old career breaks and time credit without motive count for (§ 2.1).
pub fn imputed_months(facts: &Facts, figures: &Figures) -> i64 {
    let sixtieths: i64 = facts.history.iter().filter_map(sixtieths).sum();
    let free = figures
        .get(Figure::ImputationFree, facts.totals_day())
        .unwrap_or(0);
    (sixtieths - free).max(0) / 60
}

fn sixtieths(past: &Past) -> Option<i64> {
    let old = match past.kind? {
        InterruptionType::CareerBreak => true,
        InterruptionType::TimeCredit => past.reason == Some(TimeCreditReason::None),
        _ => false,
    };
    if !old {
        return None;
    }
    let month = match past.regime?.reduction() {
        None => 60,
        Some((share, of)) => 60 * i64::from(share) / i64::from(of),
    };
    let (months, days) = whole_months(past.period()?);
    Some(i64::from(months) * month + rest_cost(days, month))
}
