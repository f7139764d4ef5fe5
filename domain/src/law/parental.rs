//! Parental leave (AR 29/10/1997; rules.md § 2.3): lengths, flexible forms, agreement, child, seniority.

use jiff::civil::{Date, date};

use crate::interruption::{InterruptionType, Regime, Sector};
use crate::period::{Period, add_months};

use super::balances::BalanceKey;
use super::case::{Case, days_away, months_away, turns};
use super::dates::NoticeDelay;
use super::facts::Past;
use super::figures::Figure;
use super::finding::{Change, Confidence};
use super::lengths::{Lengths, lengths};
use super::proposals::{Candidates, changes, ending};
use super::rule::{Found, INFORMS, LENGTH, Rule, Trigger, WARNS, variant};

const TYPES: &[InterruptionType] = &[InterruptionType::ParentalLeave];
const FLEXIBLE_FROM: Option<Date> = Some(date(2019, 6, 1));
/// Children born or adopted from this day give a paid fourth month (SPF parental).
pub(super) const FOURTH_MONTH_PAID_FROM: Date = date(2012, 3, 8);
/// From this day a child who passes the age limit because the employer postponed keeps the right (AR 07/10/2022).
pub(super) const REASONED_ANSWERS_FROM: Date = date(2022, 11, 10);

pub(super) const PERIOD_MULTIPLE: Rule = Rule {
    code: "parental-period-multiple",
    group: "R04",
    source: "AR 29/10/1997",
    from: Some(date(2012, 6, 1)),
    types: TYPES,
    regimes: &[Regime::Full, Regime::Half, Regime::Fifth, Regime::Tenth],
    check: lawful_length,
    propose: Some(nearest_ends),
    ..LENGTH
};
pub(super) const FLEX_WEEKS: Rule = Rule {
    code: "parental-flex-weeks",
    source: "AR 05/05/2019",
    from: FLEXIBLE_FROM,
    regimes: &[Regime::FullFlexible],
    ..PERIOD_MULTIPLE
};
pub(super) const FLEX_HALF_MONTHS: Rule = Rule {
    code: "parental-flex-half-months",
    source: "AR 05/05/2019",
    from: FLEXIBLE_FROM,
    regimes: &[Regime::HalfFlexible],
    ..PERIOD_MULTIPLE
};
pub(super) const FLEX_SPREAD: Rule = Rule {
    code: "parental-flex-spread",
    group: "R04",
    source: "Securex",
    confidence: Confidence::Medium,
    from: FLEXIBLE_FROM,
    types: TYPES,
    regimes: &[Regime::FullFlexible],
    check: flex_spread,
    propose: Some(flex_spread_ways),
    ..WARNS
};
pub(super) const AGREEMENT_NEEDED: Rule = Rule {
    code: "agreement-needed",
    group: "R27",
    source: "AR 05/05/2019",
    from: FLEXIBLE_FROM,
    types: &[
        InterruptionType::ParentalLeave,
        InterruptionType::MedicalAssistance,
    ],
    regimes: &[Regime::FullFlexible, Regime::HalfFlexible, Regime::Tenth],
    check: agreement_needed,
    propose: Some(standard_regime),
    ..WARNS
};
pub(super) const AGREEMENT_FREE_REST: Rule = Rule {
    code: "agreement-free-rest",
    group: "R27",
    source: "Securex, T18",
    confidence: Confidence::Medium,
    from: FLEXIBLE_FROM,
    types: AGREEMENT_NEEDED.types,
    regimes: &[Regime::FullFlexible, Regime::HalfFlexible],
    check: agreement_free_rest,
    propose: Some(whole_rest),
    ..INFORMS
};
pub(super) const UNPAID_QUARTER: Rule = Rule {
    code: "parental-unpaid-quarter",
    group: "R06",
    source: "SPF parental",
    from: Some(date(2012, 6, 1)),
    types: TYPES,
    check: unpaid_quarter,
    propose: Some(last_paid_end),
    ..INFORMS
};
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

/// The length of the period is not one its regime allows.
pub(super) fn lawful_length(case: &Case<'_>) -> Option<Found> {
    let period = case.period?;
    let lengths = lengths(case)?;
    if lengths.allow(case) {
        return None;
    }
    let found = Found::new().with("days", i64::from(period.days()));
    Some(match lengths {
        Lengths::Months { multiple, min, max } => found
            .with("multiple", multiple)
            .with("min", min)
            .with("max", max.unwrap_or(0)),
        Lengths::Weeks { max } => found.with("max", max.unwrap_or(0)),
    })
}

/// The nearest lawful ends.
pub(super) fn nearest_ends(case: &Case<'_>) -> Candidates {
    lengths(case).map_or_else(Candidates::default, |lengths| lengths.ways(case))
}

/// Periods of the same flexible notice lie further apart than the law allows.
fn flex_spread(case: &Case<'_>) -> Option<Found> {
    let (first, last) = spread(case)?;
    let months = case.figure(Figure::ParentalFlexSpread)?;
    let limit = months_away(first, months);
    (last >= limit).then(|| {
        Found::new()
            .with("first", first)
            .with("last", last)
            .with("count", months)
    })
}

/// First and last day of the flexible periods of this notice, when there are several.
fn spread(case: &Case<'_>) -> Option<(Date, Date)> {
    let (period, notice) = (case.period?, case.facts.notice?);
    let same_notice = case.facts.history.iter().filter(|past| {
        past.kind == case.kind
            && past.regime == case.regime
            && past.notice == Some(notice)
            && past.beneficiary.key == case.facts.beneficiary.key
    });
    let periods: Vec<_> = same_notice.filter_map(Past::period).collect();
    let first = periods.iter().map(Period::start).min()?;
    let last = periods.iter().map(Period::end).max()?;
    Some((first.min(period.start()), last.max(period.end())))
}

fn flex_spread_ways(case: &Case<'_>) -> Candidates {
    let latest = |start| NoticeDelay::Months(2).latest_notice(start);
    let own_notice = case
        .facts
        .start
        .map(|start| Change::NoticeDate(latest(start)).into());
    let months = case.figure(Figure::ParentalFlexSpread);
    let inside = spread(case)
        .zip(months)
        .map(|((first, _), months)| ending(days_away(months_away(first, months), -1)));
    Candidates::two(own_notice, inside)
}

/// The rest so small that it is taken without agreement, in units of the right.
fn free_rest(case: &Case<'_>) -> Option<i64> {
    let figure = match case.kind? {
        InterruptionType::ParentalLeave => Figure::ParentalFreeRest,
        _ => Figure::MedicalFreeRest,
    };
    let left = case.left()?;
    (left > 0 && left < case.figure(figure)?).then_some(left)
}

fn takes_the_whole_free_rest(case: &Case<'_>) -> bool {
    case.regime != Some(Regime::Tenth)
        && free_rest(case).is_some_and(|rest| case.cost == Some(rest))
}

fn agreement_needed(case: &Case<'_>) -> Option<Found> {
    if takes_the_whole_free_rest(case) {
        return None;
    }
    // The type's own regimes only: a regime the type does not have is told by another rule.
    case.kind?.regimes().contains(&case.regime?).then(|| {
        Found::new()
            .with(
                "regime",
                super::rule::regime_name(case.regime.unwrap_or(Regime::Full)),
            )
            .informs_if(case.agreed())
    })
}

fn standard_regime(case: &Case<'_>) -> Candidates {
    if case.agreed() {
        return Candidates::default();
    }
    let standard = match case.regime {
        Some(Regime::HalfFlexible) => Regime::Half,
        Some(Regime::Tenth) => Regime::Fifth,
        _ => Regime::Full,
    };
    let others = [Regime::Full, Regime::Half, Regime::Fifth].into_iter();
    let other = others.filter(|regime| *regime != standard);
    let regimes = [standard].into_iter().chain(other);
    Candidates::one(regimes.map(|regime| case.in_regime(regime)))
}

fn agreement_free_rest(case: &Case<'_>) -> Option<Found> {
    let rest = free_rest(case)?;
    case.cost?;
    let whole = if takes_the_whole_free_rest(case) {
        "whole"
    } else {
        "part"
    };
    Some(
        Found::new()
            .with("taken", variant(whole))
            .with("units", rest),
    )
}

fn whole_rest(case: &Case<'_>) -> Candidates {
    let Some((rest, period)) = free_rest(case).zip(case.period) else {
        return Candidates::default();
    };
    let ends = lengths(case).map(|lengths| {
        let mut ends = lengths.shorter(case);
        ends.extend(lengths.longer(case));
        ends
    });
    let kind = case.kind.zip(case.regime);
    let exact = ends.unwrap_or_default().into_iter().filter(|end| {
        let period = Period::new(period.start(), *end).ok();
        kind.zip(period).is_some_and(|((kind, regime), period)| {
            super::units::cost(kind, regime, period) == Some(rest)
        })
    });
    Candidates::one(exact.map(ending))
}

/// The day that counts for a child: birth, or entry in the register.
fn arrival(case: &Case<'_>) -> Option<Date> {
    let child = &case.facts.beneficiary;
    child.adopted_on.or(child.birth)
}

/// Whether the last quarter of the right is unpaid: a child who came before 8 March 2012.
pub(super) fn last_quarter_unpaid(case: &Case<'_>) -> bool {
    arrival(case).is_some_and(|day| day < FOURTH_MONTH_PAID_FROM)
}

fn units_before(case: &Case<'_>) -> i64 {
    let key = BalanceKey::Parental(case.facts.beneficiary.key.clone());
    case.consumed(&key)
}

fn unpaid_quarter(case: &Case<'_>) -> Option<Found> {
    if !last_quarter_unpaid(case) {
        return None;
    }
    let paid = case.figure(Figure::ParentalPaidOldChild)?;
    let after = units_before(case) + case.cost?;
    (after > paid).then(|| Found::new().with("born", FOURTH_MONTH_PAID_FROM))
}

fn last_paid_end(case: &Case<'_>) -> Candidates {
    let paid = case.figure(Figure::ParentalPaidOldChild);
    let left = paid.map(|paid| paid - units_before(case));
    Candidates::one(left.and_then(|left| super::balance_rules::longest_end(case, left)))
}

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
    if let Some(arrived) = child.birth.max(child.adopted_on).filter(|day| *day > start) {
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
    let start = case.facts.start;
    let arrived = child
        .birth
        .max(child.adopted_on)
        .filter(|day| start.is_some_and(|s| *day > s));
    let good = arrived.or_else(|| too_old_on(case).map(|limit| days_away(limit, -1)));
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
