//! A period ended early (rules.md § 7): days lost below the minimum since 2024-09-01, repayment before and for end of career.

use jiff::civil::{Date, date};

use crate::interruption::InterruptionType;
use crate::period::days_between;

use super::case::Case;
use super::proposals::{Candidates, ending};
use super::rule::{Found, Rule, Trigger, WARNS};
use super::units::shortest_end;

/// From this day nothing paid is reclaimed (early-end law, MB 11/06/2024).
const KEPT_FROM: Date = date(2024, 9, 1);

pub(super) const BALANCE: Rule = Rule {
    code: "early-end-balance",
    group: "R30",
    source: "ONEM news 10/09/2024",
    from: Some(KEPT_FROM),
    trigger: Trigger::EarlyEnd,
    check: days_are_lost,
    propose: Some(end_at_minimum),
    ..WARNS
};
pub(super) const REPAYMENT: Rule = Rule {
    code: "eoc-early-end-repayment",
    group: "R30",
    source: "ONEM news 10/09/2024",
    trigger: Trigger::EarlyEnd,
    check: is_repaid,
    propose: Some(end_at_minimum),
    ..WARNS
};

/// What an early end costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EarlyEnd {
    /// Days of the right lost: those up to the end of the shortest lawful period.
    pub lost_days: i64,
    /// Whether the allowances paid are reclaimed.
    pub repayment: bool,
}

/// What the early end of the case costs; none when it is not one.
pub fn early_end(case: &Case<'_>) -> Option<EarlyEnd> {
    let (end, planned) = (case.period?.end(), case.facts.planned_end?);
    if end >= planned {
        return None;
    }
    let lost_days = missing_days(case).unwrap_or(0);
    Some(EarlyEnd {
        lost_days,
        repayment: lost_days > 0 && reclaimed(case, end),
    })
}

fn reclaimed(case: &Case<'_>, end: Date) -> bool {
    end < KEPT_FROM || case.kind == Some(InterruptionType::EndOfCareerTimeCredit)
}

/// Last day of the shortest lawful period, not beyond the end first asked.
fn minimum(case: &Case<'_>) -> Option<Date> {
    let shortest = shortest_end(
        case.kind?,
        case.regime?,
        case.facts.reason,
        case.facts.start?,
        case.figures,
    )?;
    Some(shortest.min(case.facts.planned_end?))
}

/// Days from the early end to the minimum.
fn missing_days(case: &Case<'_>) -> Option<i64> {
    let days = i64::from(days_between(case.period?.end(), minimum(case)?));
    (days > 0).then_some(days)
}

fn days_are_lost(case: &Case<'_>) -> Option<Found> {
    let end = case.facts.end?;
    if reclaimed(case, end) {
        return None;
    }
    below_minimum(case)
}

fn is_repaid(case: &Case<'_>) -> Option<Found> {
    let end = case.facts.end?;
    if !reclaimed(case, end) {
        return None;
    }
    below_minimum(case)
}

fn below_minimum(case: &Case<'_>) -> Option<Found> {
    let days = missing_days(case)?;
    let minimum = minimum(case)?;
    Some(Found::new().with("days", days).with("minimum", minimum))
}

fn end_at_minimum(case: &Case<'_>) -> Candidates {
    Candidates::one(minimum(case).map(ending))
}
