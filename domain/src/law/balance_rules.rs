//! Rules about what is left of a right, and about other periods of the worker (rules.md § 12.3).

use jiff::ToSpan;

use crate::interruption::{InterruptionType, Regime};
use crate::period::Period;

use super::balance_key::{self, BalanceKey};
use super::case::Case;
use super::facts::Past;
use super::finding::{ArgValue, Change, Confidence, Proposal};
use super::lengths::{Lengths, lengths};
use super::proposals::{Candidates, changes, ending};
use super::rule::{Found, Rule, WARNS, type_name};
use super::units::cost;

const WITH_A_TOTAL: &[InterruptionType] = &[
    InterruptionType::ParentalLeave,
    InterruptionType::MedicalAssistance,
    InterruptionType::MedicalAssistanceHospitalisedChild,
    InterruptionType::PalliativeCare,
    InterruptionType::InformalCare,
    InterruptionType::TimeCredit,
    InterruptionType::CareerBreak,
];

pub(super) const TOO_LARGE: Rule = Rule {
    code: "balance-request-too-large",
    group: "R06",
    source: "SPF parental, T18, L85, AR 16/06/2020, T160, T12",
    types: WITH_A_TOTAL,
    check: too_large,
    propose: Some(what_fits),
    ..WARNS
};
pub(super) const HISTORY_EXCEEDED: Rule = Rule {
    code: "balance-history-exceeded",
    group: "R06",
    source: "SPF parental, T18, L85, AR 16/06/2020, T160, T12",
    types: WITH_A_TOTAL,
    check: history_exceeded,
    propose: Some(what_fits),
    ..WARNS
};
pub(super) const NO_OVERLAP: Rule = Rule {
    code: "no-overlap",
    group: "R23",
    source: "practice",
    check: no_overlap,
    propose: Some(free_part),
    ..WARNS
};

/// The rights a period draws on that can be exceeded; paid months only inform, elsewhere.
fn limited_keys(case: &Case<'_>) -> Vec<BalanceKey> {
    let Some(kind) = case.kind else {
        return Vec::new();
    };
    let beneficiary = case.facts.beneficiary.key.as_ref();
    let mut keys = balance_key::keys_of(kind, case.facts.reason, case.regime, beneficiary);
    keys.retain(|key| *key != BalanceKey::TimeCreditChildPaid);
    keys
}

fn total(key: &BalanceKey, case: &Case<'_>) -> Option<i64> {
    super::totals::total(key, case.facts, case.figures)
}

/// How sure the cost of the period is (§ 4): hospital weeks are charged by inference, days beyond whole months and weeks
/// by practice.
fn sureness_of_cost(case: &Case<'_>) -> Confidence {
    let hospital = case.kind == Some(InterruptionType::MedicalAssistanceHospitalisedChild);
    let whole = case.months.is_some()
        || (case.regime == Some(Regime::FullFlexible) && case.weeks.is_some());
    if hospital || !whole {
        Confidence::Low
    } else {
        Confidence::High
    }
}

fn too_large(case: &Case<'_>) -> Option<Found> {
    let asked = case.cost?;
    let keys = limited_keys(case).into_iter();
    let total = keys
        .filter_map(|key| total(&key, case))
        .find(|total| asked > *total)?;
    let scale = Scale::of(case)?;
    let found = Found::new()
        .sure(sureness_of_cost(case))
        .with("unit", super::rule::variant(scale.unit));
    Some(
        found
            .with("cost", scale.show(asked))
            .with("total", scale.show(total)),
    )
}

fn history_exceeded(case: &Case<'_>) -> Option<Found> {
    let asked = case.cost?;
    if case.facts.history.is_empty() {
        return None;
    }
    let exceeded = limited_keys(case).into_iter().find_map(|key| {
        let used = used(&key, case);
        let total = total(&key, case)?;
        (used > 0 && used + asked > total).then_some((used, total))
    });
    let (used, total) = exceeded?;
    let scale = Scale::of(case)?;
    let found = Found::new()
        .sure(sureness_of_cost(case))
        .with("unit", super::rule::variant(scale.unit));
    let left = (total - used).max(0);
    Some(
        found
            .with("cost", scale.show(asked))
            .with("left", scale.show(left)),
    )
}

/// How people count the right: in months of the regime asked, or in weeks.
struct Scale {
    unit: &'static str,
    one: i64,
}

impl Scale {
    fn of(case: &Case<'_>) -> Option<Self> {
        let (kind, regime) = (case.kind?, case.regime?);
        let month = super::units::units_a_month(kind, regime)?;
        let by_weeks = regime == Regime::FullFlexible
            || kind == InterruptionType::MedicalAssistanceHospitalisedChild;
        Some(if by_weeks {
            Self {
                unit: "weeks",
                one: (month / 4).max(1),
            }
        } else {
            Self {
                unit: "months",
                one: month,
            }
        })
    }

    fn show(&self, units: i64) -> ArgValue {
        ArgValue::Hundredths(units * 100 / self.one)
    }
}

fn used(key: &BalanceKey, case: &Case<'_>) -> i64 {
    let imputed = match key {
        BalanceKey::TimeCreditCare | BalanceKey::TimeCreditTraining => {
            super::imputation::imputed_months(case.facts, case.figures)
        }
        _ => 0,
    };
    case.consumed(key) + imputed
}

/// The longest end that costs no more than `units`, of the lengths the regime allows.
pub(super) fn longest_end(case: &Case<'_>, units: i64) -> Option<Proposal> {
    let (kind, regime, period) = (case.kind?, case.regime?, case.period?);
    let allowed = lengths(case)?;
    let step = match allowed {
        Lengths::Months { multiple, .. } => multiple * super::units::units_a_month(kind, regime)?,
        Lengths::Weeks { .. } => super::units::units_a_month(kind, regime)? / 4,
    };
    let steps = units / step.max(1);
    // A whole number of steps costs a whole number of them: no more than the units, and so less than what was asked.
    Some(ending(allowed.end(period.start(), steps)?))
}

fn what_fits(case: &Case<'_>) -> Candidates {
    let left = limited_keys(case)
        .iter()
        .filter_map(|key| Some(total(key, case)? - used(key, case)))
        .min();
    let longest = left.and_then(|left| longest_end(case, left));
    let cheaper = cheaper_regimes(case);
    Candidates::two(longest, cheaper)
}

/// Regimes in which the same dates cost less, cheapest last so that the change is the smallest that helps.
fn cheaper_regimes(case: &Case<'_>) -> Vec<Proposal> {
    let (Some(kind), Some(period), Some(asked)) = (case.kind, case.period, case.cost) else {
        return Vec::new();
    };
    let mut regimes: Vec<(i64, Regime)> = kind
        .regimes()
        .iter()
        .filter_map(|regime| Some((cost(kind, *regime, period)?, *regime)))
        .filter(|(units, _)| *units < asked)
        .collect();
    regimes.sort_by_key(|(units, _)| std::cmp::Reverse(*units));
    regimes
        .into_iter()
        .map(|(_, regime)| case.in_regime(regime))
        .collect()
}

/// Another period of the worker at the same employer that shares a day with this one.
fn overlapping<'a>(case: &Case<'a>) -> Option<(&'a Past, Period)> {
    let period = case.period?;
    case.facts
        .history
        .iter()
        .filter(|past| past.employer_key == case.facts.employer.key)
        .filter_map(|past| Some((past, past.period()?)))
        .find(|(_, other)| other.overlaps(&period))
}

fn no_overlap(case: &Case<'_>) -> Option<Found> {
    let (past, other) = overlapping(case)?;
    let found = Found::new()
        .with("start", other.start())
        .with("end", other.end());
    Some(match past.kind {
        Some(kind) => found.with("type", type_name(kind)),
        None => found.with("type", super::rule::variant("—")),
    })
}

fn free_part(case: &Case<'_>) -> Candidates {
    let Some((_, other)) = overlapping(case) else {
        return Candidates::default();
    };
    let after = other.end().saturating_add(1.day());
    let before = other.start().saturating_sub(1.day());
    let rest = case
        .period
        .filter(|period| period.end() >= after)
        .map(|_| changes([Change::StartDate(after)]));
    let until = case
        .period
        .filter(|period| period.start() <= before)
        .map(|_| ending(before));
    Candidates::two(case.moved_to(after), until.into_iter().chain(rest))
}
