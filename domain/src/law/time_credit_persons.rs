//! Time credit: the child of the motive, and what the worker did before (rules.md § 2.1, § 12.5).

use jiff::civil::Date;

use crate::interruption::{InterruptionType, Regime, TimeCreditReason as Reason};

use super::balance_key::BalanceKey;
use super::case::{Case, days_away, turns};
use super::figures::Figure;
use super::finding::{Change, Confidence};
use super::parental_persons::{later_notice, short_of_seniority};
use super::proposals::Candidates;
use super::rule::{Found, INFORMS, Rule, Trigger, WARNS, variant};
use super::time_credit::{BOTH, PAID_MONTHS_FROM, TYPES, has_motive};

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
    if let Some(arrived) = case.child_comes_after_start() {
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
    let good = case
        .child_comes_after_start()
        .or_else(|| too_old_on(case).map(|(limit, _)| days_away(limit, -1)));
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
