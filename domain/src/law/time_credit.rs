//! Time credit with motive (CCT 103; rules.md § 2.1): motive, lengths, ages, seniority, what is paid.

use jiff::civil::{Date, date};

use crate::interruption::{InterruptionType, Regime, TimeCreditReason as Reason};

use super::balances::{BalanceKey, imputed_months};
use super::case::{Case, days_away, turns};
use super::figures::Figure;
use super::finding::{Change, Confidence};
use super::lengths::{Lengths, at_least, at_most, lengths};
use super::parental::{later_notice, nearest_ends, short_of_seniority};
use super::proposals::{Candidates, ending};
use super::rule::{Found, INFORMS, LENGTH, Rule, Trigger, WARNS, variant};

const TYPES: &[InterruptionType] = &[InterruptionType::TimeCredit];
const BOTH: &[InterruptionType] = &[
    InterruptionType::TimeCredit,
    InterruptionType::EndOfCareerTimeCredit,
];
/// First day without a time credit without motive (CCT 103ter).
const MOTIVE_FROM: Date = date(2017, 4, 1);
/// First day of the 48 paid months and of the younger child (AR 26/01/2023).
const PAID_MONTHS_FROM: Date = date(2023, 2, 1);

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
pub(super) const CHILD_AGE: Rule = Rule {
    code: "ct-child-age",
    group: "R14",
    source: "T160",
    confidence: Confidence::Medium,
    types: TYPES,
    check: child_age,
    propose: Some(child_age_ways),
    ..WARNS
};
pub(super) const FULL_CHILD_UNDER_5: Rule = Rule {
    code: "ct-full-child-under-5",
    group: "R14",
    source: "AR 26/01/2023",
    from: Some(PAID_MONTHS_FROM),
    types: TYPES,
    regimes: &[Regime::Full],
    check: full_child_under_5,
    propose: Some(partial_instead),
    ..INFORMS
};
pub(super) const SENIORITY: Rule = Rule {
    code: "ct-seniority",
    group: "R15",
    source: "FAQ time credit",
    trigger: Trigger::Notice,
    types: BOTH,
    check: seniority,
    propose: Some(seniority_ways),
    ..WARNS
};
pub(super) const OCCUPATION: Rule = Rule {
    code: "ct-occupation",
    group: "R15",
    source: "FAQ time credit",
    trigger: Trigger::Notice,
    types: TYPES,
    regimes: &[Regime::Half, Regime::Fifth],
    check: occupation,
    propose: Some(full_instead),
    ..WARNS
};
pub(super) const ALLOWANCE_CONDITIONS: Rule = Rule {
    code: "ct-allowance-conditions",
    group: "R15",
    source: "AR 26/01/2023",
    confidence: Confidence::Medium,
    from: Some(PAID_MONTHS_FROM),
    types: TYPES,
    check: allowance_conditions,
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

fn has_motive(case: &Case<'_>) -> bool {
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
    let total = super::balances::total(&key, case.facts, case.figures)?;
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

/// First birthday on which the child of the motive is too old.
fn too_old_on(case: &Case<'_>) -> Option<(Date, i64)> {
    let figure = match case.facts.reason? {
        Reason::ChildCare => Figure::TimeCreditChildAge,
        Reason::DisabledChild => Figure::TimeCreditDisabledChildAge,
        Reason::IllMinorChild => Figure::TimeCreditIllMinorAge,
        _ => return None,
    };
    let years = case.figure(figure)?;
    Some((turns(case.facts.beneficiary.birth?, years), years))
}

fn child_age(case: &Case<'_>) -> Option<Found> {
    let start = case.facts.start?;
    let (limit, years) = too_old_on(case)?;
    let child = &case.facts.beneficiary;
    if let Some(arrived) = child.birth.max(child.adopted_on).filter(|day| *day > start) {
        let found = Found::new().with("problem", variant("unborn"));
        return Some(
            found
                .with("day", arrived)
                .with("years", years)
                .with("start", start),
        );
    }
    let postponed = case.facts.postponed_on.is_some() && case.reason_is(Reason::ChildCare);
    (start >= limit && !postponed).then(|| {
        let found = Found::new().with("problem", variant("old"));
        found
            .with("day", limit)
            .with("years", years)
            .with("start", start)
    })
}

fn child_age_ways(case: &Case<'_>) -> Candidates {
    let start = case.facts.start;
    let child = &case.facts.beneficiary;
    let arrived = child
        .birth
        .max(child.adopted_on)
        .filter(|day| start.is_some_and(|s| *day > s));
    let good = arrived.or_else(|| too_old_on(case).map(|(limit, _)| days_away(limit, -1)));
    let reasons = [
        Reason::IllMinorChild,
        Reason::IllFamilyMember,
        Reason::DisabledChild,
    ];
    Candidates::two(
        good.and_then(|day| case.moved_to(day)),
        reasons.map(|reason| Change::Reason(reason).into()),
    )
}

/// Whether a full time credit for this child is unpaid because the child is too old at the start.
pub(super) fn full_unpaid_for_age(case: &Case<'_>) -> Option<bool> {
    if !case.reason_is(Reason::ChildCare) || case.regime != Some(Regime::Full) {
        return Some(false);
    }
    let years = case.figure(Figure::TimeCreditFullPaidChildAge)?;
    Some(!case.beneficiary_under(years)?)
}

fn full_child_under_5(case: &Case<'_>) -> Option<Found> {
    full_unpaid_for_age(case)?.then(|| {
        let years = case.figure(Figure::TimeCreditFullPaidChildAge).unwrap_or(0);
        Found::new().with("years", years)
    })
}

fn partial_instead(case: &Case<'_>) -> Candidates {
    Candidates::two(
        [case.in_regime(Regime::Half)],
        [case.in_regime(Regime::Fifth)],
    )
}

/// Parental leave used up for every child known, ending the day before: no seniority is asked (§ 2.1).
fn follows_exhausted_parental(case: &Case<'_>) -> bool {
    let Some(start) = case.facts.start else {
        return false;
    };
    if case
        .just_before(InterruptionType::ParentalLeave, start)
        .is_none()
    {
        return false;
    }
    let parental = |key: &BalanceKey| matches!(key, BalanceKey::Parental(_));
    super::balances::balances(case.facts, case.figures)
        .iter()
        .filter(|balance| parental(&balance.key))
        .all(|balance| balance.left == 0)
}

fn seniority(case: &Case<'_>) -> Option<Found> {
    let needed = case.figure_at_notice(Figure::TimeCreditSeniority)?;
    let found = short_of_seniority(case, needed)?;
    (!follows_exhausted_parental(case)).then_some(found)
}

fn seniority_ways(case: &Case<'_>) -> Candidates {
    let needed = case.figure_at_notice(Figure::TimeCreditSeniority);
    Candidates::one(needed.and_then(|needed| later_notice(case, needed)))
}

/// Whether the share worked before is at least `numerator / denominator` of full time.
pub(super) fn worked_at_least(case: &Case<'_>, numerator: u32, denominator: u32) -> Option<bool> {
    let (worked, of) = case.facts.worker.worked_before?;
    Some(u32::from(worked) * denominator >= numerator * u32::from(of))
}

fn occupation(case: &Case<'_>) -> Option<Found> {
    let (needed, enough) = match case.regime? {
        Regime::Half => ("threeQuarters", worked_at_least(case, 3, 4)?),
        _ => ("full", worked_at_least(case, 1, 1)?),
    };
    (!enough).then(|| Found::new().with("needed", variant(needed)))
}

fn full_instead(case: &Case<'_>) -> Candidates {
    Candidates::one([case.in_regime(Regime::Full)])
}

fn fifth_instead(case: &Case<'_>) -> Candidates {
    Candidates::one([case.in_regime(Regime::Fifth)])
}

fn allowance_conditions(case: &Case<'_>) -> Option<Found> {
    short_for_child_care(case).or_else(|| uncertain_occupation(case))
}

fn short_for_child_care(case: &Case<'_>) -> Option<Found> {
    let needed = case.figure(Figure::TimeCreditAllowanceSeniority)?;
    let months = i64::from(case.facts.worker.seniority_months?);
    (case.reason_is(Reason::ChildCare) && months < needed).then(|| {
        let found = Found::new().with("problem", variant("seniority"));
        found.with("months", months).with("needed", needed)
    })
}

/// A part-timer is paid for a complete interruption after 24 months; a reduction asks for full time before. Said for
/// the care motives only: beyond them the scope of the condition is weak.
fn uncertain_occupation(case: &Case<'_>) -> Option<Found> {
    let needed = case.figure(Figure::TimeCreditAllowancePartTime)?;
    let months = case.facts.worker.seniority_months.map(i64::from);
    let part_timer = !worked_at_least(case, 1, 1)?;
    let long_enough = case.regime? == Regime::Full && months.is_none_or(|months| months >= needed);
    let for_care = has_motive(case) && !case.reason_is(Reason::Training);
    (for_care && part_timer && !long_enough).then(|| {
        let found = Found::new().with("problem", variant("occupation"));
        found
            .with("months", months.unwrap_or(0))
            .with("needed", needed)
    })
}

fn collective_agreement(case: &Case<'_>) -> Option<Found> {
    let direct = matches!(
        case.facts.reason,
        Some(Reason::DisabledChild | Reason::IllMinorChild)
    );
    let agreement = case.facts.employer.sector_agreement == Some(true);
    (!direct && !agreement).then(Found::new)
}
