//! Parental leave (AR 29/10/1997; rules.md § 2.3): lengths, flexible forms, agreement, child, seniority.

use jiff::civil::{Date, date};

use crate::interruption::{InterruptionType, Regime};
use crate::period::Period;

use super::balance_key::BalanceKey;
use super::case::{Case, days_away, months_away};
use super::dates::notice_delay;
use super::facts::Past;
use super::figures::Figure;
use super::finding::{Change, Confidence};
use super::lengths::{Lengths, lengths};
use super::proposals::{Candidates, ending};
use super::rule::{Found, INFORMS, LENGTH, Rule, WARNS};

pub(super) const TYPES: &[InterruptionType] = &[InterruptionType::ParentalLeave];

pub(super) const FLEXIBLE_FROM: Option<Date> = Some(date(2019, 6, 1));

/// Children born or adopted from this day give a paid fourth month (SPF parental).
pub(super) const FOURTH_MONTH_PAID_FROM: Date = date(2012, 3, 8);

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
    let own_notice = notice_delay(case)
        .zip(case.facts.start)
        .map(|(delay, start)| Change::NoticeDate(delay.latest_notice(start)).into());
    let months = case.figure(Figure::ParentalFlexSpread);
    let inside = spread(case)
        .zip(months)
        .map(|((first, _), months)| ending(days_away(months_away(first, months), -1)));
    Candidates::two(own_notice, inside)
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
