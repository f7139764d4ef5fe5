//! Time credit with motive (CCT 103; rules.md § 2.1): motive, lengths, ages, seniority, what is paid.

use jiff::civil::{Date, date};

use crate::interruption::{InterruptionType, Regime, TimeCreditReason as Reason};

use super::balance_key::BalanceKey;
use super::case::Case;
use super::figures::Figure;
use super::finding::{Change, Confidence};
use super::imputation::imputed_months;
use super::lengths::{Lengths, at_least, at_most, lengths};
use super::parental::nearest_ends;
use super::proposals::{Candidates, ending};
use super::rule::{Found, INFORMS, LENGTH, Rule, WARNS};

pub(super) const TYPES: &[InterruptionType] = &[InterruptionType::TimeCredit];

pub(super) const BOTH: &[InterruptionType] = &[
    InterruptionType::TimeCredit,
    InterruptionType::EndOfCareerTimeCredit,
];

/// First day without a time credit without motive (CCT 103ter).
const MOTIVE_FROM: Date = date(2017, 4, 1);

/// First day of the 48 paid months and of the younger child (AR 26/01/2023).
pub(super) const PAID_MONTHS_FROM: Date = date(2023, 2, 1);

pub(super) const MOTIVE_REQUIRED: Rule = Rule {
    code: "ct-motive-required",
    group: "R38",
    source: "CCT 103ter",
    from: Some(MOTIVE_FROM),
    types: TYPES,
    check: motive_required,
    propose: Some(motives),
    ..WARNS
};

pub(super) const PERIOD_LENGTH: Rule = Rule {
    code: "ct-period-length",
    group: "R05",
    source: "CSC, Acerta",
    confidence: Confidence::Medium,
    types: TYPES,
    check: period_length,
    propose: Some(period_length_ways),
    ..LENGTH
};

pub(super) const WHOLE_MONTHS: Rule = Rule {
    code: "ct-whole-months",
    group: "R05",
    source: "FAQ count",
    confidence: Confidence::Medium,
    types: TYPES,
    check: whole_months,
    propose: Some(nearest_ends),
    ..WARNS
};

pub(super) const TRAINING_AND_CARE: Rule = Rule {
    code: "ct-training-and-care",
    group: "R06",
    source: "Securex",
    confidence: Confidence::Medium,
    from: Some(MOTIVE_FROM),
    types: TYPES,
    check: training_and_care,
    propose: Some(training_and_care_ways),
    ..WARNS
};

pub(super) const PAID_MONTHS: Rule = Rule {
    code: "ct-paid-months",
    group: "R06",
    source: "AR 26/01/2023",
    from: Some(PAID_MONTHS_FROM),
    types: TYPES,
    check: paid_months,
    propose: Some(paid_months_ways),
    ..INFORMS
};

pub(super) const COLLECTIVE_AGREEMENT: Rule = Rule {
    code: "ct-collective-agreement",
    group: "R16",
    source: "FAQ time credit",
    types: TYPES,
    regimes: &[Regime::Full, Regime::Half],
    check: collective_agreement,
    propose: Some(fifth_instead),
    ..INFORMS
};

fn motive_required(case: &Case<'_>) -> Option<Found> {
    case.facts.start?;
    case.reason_is(Reason::None)
        .then(|| Found::new().with("from", MOTIVE_FROM))
}

fn motives(case: &Case<'_>) -> Candidates {
    use InterruptionType as T;
    let reasons = [
        Reason::ChildCare,
        Reason::IllFamilyMember,
        Reason::PalliativeCare,
    ];
    let thematic = [T::ParentalLeave, T::InformalCare, T::MedicalAssistance];
    Candidates::two(
        reasons.map(|reason| Change::Reason(reason).into()),
        thematic.into_iter().filter_map(|kind| case.as_type(kind)),
    )
}

fn period_length(case: &Case<'_>) -> Option<Found> {
    let Lengths::Months { min, max, .. } = lengths(case)? else {
        return None;
    };
    let too_short = !at_least(case, min)?;
    let too_long = max.is_some_and(|max| at_most(case, max) == Some(false));
    if !too_short && !too_long {
        return None;
    }
    let found = Found::new()
        .with("days", i64::from(case.period?.days()))
        .with("min", min)
        .with("max", max.unwrap_or(0));
    // The bounds for a sick minor child are practice only.
    if case.reason_is(Reason::IllMinorChild) {
        return Some(found.sure(Confidence::Low));
    }
    Some(found)
}

fn period_length_ways(case: &Case<'_>) -> Candidates {
    let Some(lengths) = lengths(case) else {
        return Candidates::default();
    };
    let ends: Vec<_> = [lengths.shorter(case), lengths.longer(case)].concat();
    let mut ends = ends.into_iter().map(ending);
    let nearest = ends.next();
    Candidates::two(nearest, case.other_regimes().take(2).chain(ends))
}

fn whole_months(case: &Case<'_>) -> Option<Found> {
    let period = case.period?;
    case.months
        .is_none()
        .then(|| Found::new().with("days", i64::from(period.days())))
}

/// The motive's own share of the common ceiling, used and asked.
fn of_common_total(case: &Case<'_>) -> i64 {
    case.consumed(&BalanceKey::TimeCreditCare)
        + case.consumed(&BalanceKey::TimeCreditTraining)
        + imputed_months(case.facts, case.figures)
}

pub(super) fn has_motive(case: &Case<'_>) -> bool {
    case.facts
        .reason
        .is_some_and(|reason| reason != Reason::None)
}

fn training_and_care(case: &Case<'_>) -> Option<Found> {
    let total = case.figure(Figure::TimeCreditCommonTotal)?;
    let (before, cost) = (of_common_total(case), case.cost?);
    // Without care beside training, or the reverse, the motive's own total speaks.
    let both = match case.facts.reason? {
        Reason::Training => case.consumed(&BalanceKey::TimeCreditCare) > 0,
        _ => case.consumed(&BalanceKey::TimeCreditTraining) > 0,
    };
    (has_motive(case) && both && before + cost > total).then(|| {
        Found::new()
            .with("used", before)
            .with("cost", cost)
            .with("total", total)
    })
}

fn training_and_care_ways(case: &Case<'_>) -> Candidates {
    let left = case
        .figure(Figure::TimeCreditCommonTotal)
        .map(|total| total - of_common_total(case));
    Candidates::one(left.and_then(|left| super::balance_rules::longest_end(case, left)))
}

/// Paid months of care for a child left before this period.
pub(super) fn paid_months_left(case: &Case<'_>) -> Option<i64> {
    if case.kind != Some(InterruptionType::TimeCredit) || !case.reason_is(Reason::ChildCare) {
        return None;
    }
    let key = BalanceKey::TimeCreditChildPaid;
    let total = super::totals::total(&key, case.facts, case.figures)?;
    Some(total - case.consumed(&key))
}

fn paid_months(case: &Case<'_>) -> Option<Found> {
    let left = paid_months_left(case)?;
    (case.cost? > left).then(|| Found::new().with("left", left.max(0)))
}

fn paid_months_ways(case: &Case<'_>) -> Candidates {
    let left = paid_months_left(case);
    Candidates::one(left.and_then(|left| super::balance_rules::longest_end(case, left)))
}

fn fifth_instead(case: &Case<'_>) -> Candidates {
    Candidates::one([case.in_regime(Regime::Fifth)])
}

pub(super) fn collective_agreement(case: &Case<'_>) -> Option<Found> {
    let direct = matches!(
        case.facts.reason,
        Some(Reason::DisabledChild | Reason::IllMinorChild)
    );
    let agreement = case.facts.employer.sector_agreement == Some(true);
    (!direct && !agreement).then(Found::new)
}
