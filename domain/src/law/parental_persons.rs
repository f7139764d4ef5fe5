//! Parental leave: the child and the worker's seniority (AR 29/10/1997; rules.md § 2.3, § 12.5).

use jiff::civil::{Date, date};

use crate::interruption::Sector;
use crate::period::add_months;

use super::case::{Case, days_away, turns};
use super::figures::Figure;
use super::finding::Change;
use super::parental::TYPES;
use super::proposals::{Candidates, changes};
use super::rule::{Found, Rule, Trigger, WARNS, variant};

/// From this day a child who passes the age limit because the employer postponed keeps the right (AR 07/10/2022).
pub(super) const REASONED_ANSWERS_FROM: Date = date(2022, 11, 10);

pub(super) const CHILD_AGE: Rule = Rule {
    code: "parental-child-age",
    group: "R14",
    source: "AR 29/10/1997",
    types: TYPES,
    check: child_age,
    propose: Some(child_age_ways),
    ..WARNS
};

pub(super) const SENIORITY: Rule = Rule {
    code: "parental-seniority",
    group: "R15",
    source: "AR 29/10/1997",
    trigger: Trigger::Notice,
    types: TYPES,
    check: seniority,
    propose: Some(seniority_ways),
    ..WARNS
};

/// First birthday on which the child is too old.
fn too_old_on(case: &Case<'_>) -> Option<Date> {
    let child = &case.facts.beneficiary;
    let figure = if child.disabled == Some(true) {
        Figure::ParentalDisabledChildAge
    } else {
        Figure::ParentalChildAge
    };
    Some(turns(child.birth?, case.figure(figure)?))
}

fn child_age(case: &Case<'_>) -> Option<Found> {
    let start = case.facts.start?;
    let child = &case.facts.beneficiary;
    if let Some(arrived) = case.child_comes_after_start() {
        let found = Found::new().with("problem", variant("unborn"));
        return Some(found.with("day", arrived).with("start", start));
    }
    let limit = too_old_on(case)?;
    if start < limit {
        return None;
    }
    let oldest = turns(child.birth?, case.figure(Figure::ParentalDisabledChildAge)?);
    let postponed = case
        .facts
        .postponed_on
        .is_some_and(|day| day >= REASONED_ANSWERS_FROM);
    if postponed {
        return None;
    }
    let problem = if start >= oldest { "adult" } else { "old" };
    let found = Found::new().with("problem", variant(problem));
    Some(found.with("day", limit).with("start", start))
}

fn child_age_ways(case: &Case<'_>) -> Candidates {
    let child = &case.facts.beneficiary;
    let good = case
        .child_comes_after_start()
        .or_else(|| too_old_on(case).map(|limit| days_away(limit, -1)));
    let moved = good.and_then(|day| case.moved_to(day));
    let disabled = (child.disabled != Some(true)).then(|| Change::Disabled(true).into());
    Candidates::two(moved, disabled)
}

fn seniority(case: &Case<'_>) -> Option<Found> {
    if case.facts.sector? != Sector::Private {
        return None;
    }
    let needed = case.figure_at_notice(Figure::ParentalSeniority)?;
    short_of_seniority(case, needed)
}

/// Fewer months of seniority than needed.
pub(super) fn short_of_seniority(case: &Case<'_>, needed: i64) -> Option<Found> {
    let months = i64::from(case.facts.worker.seniority_months?);
    (months < needed).then(|| Found::new().with("months", months).with("needed", needed))
}

fn seniority_ways(case: &Case<'_>) -> Candidates {
    let needed = case.figure_at_notice(Figure::ParentalSeniority);
    Candidates::one(needed.and_then(|needed| later_notice(case, needed)))
}

/// The notice and the start that many months later as seniority is missing.
pub(super) fn later_notice(case: &Case<'_>, needed: i64) -> Option<super::finding::Proposal> {
    let (notice, start) = (case.facts.notice?, case.facts.start?);
    let months = i64::from(case.facts.worker.seniority_months?);
    let missing = i32::try_from(needed - months).ok()?;
    let later_notice = add_months(notice, missing);
    // A clamped month end would shorten the delay between notice and start.
    let delay = super::dates::shortest_notice_delay(case)?;
    let later_start = add_months(start, missing).max(delay.first_start(later_notice));
    let moved = case.moved_to(later_start)?.changes;
    let mut all = vec![Change::NoticeDate(later_notice)];
    all.extend(moved);
    all.push(Change::SeniorityMonths(u32::try_from(needed).ok()?));
    if case
        .facts
        .filed_on
        .is_some_and(|filed| filed < later_notice)
    {
        all.push(Change::FiledOn(later_notice));
    }
    Some(changes(all))
}
