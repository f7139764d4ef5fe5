//! Career break of public services (AR 07/05/1999, T12, BOSA; rules.md § 2.7).

use jiff::civil::date;

use crate::interruption::{InterruptionType, Regime};
use crate::period::period_end;

use super::case::Case;
use super::coded_facts::Authority;
use super::lengths::{Lengths, at_least, at_most, lengths};
use super::proposals::{Candidates, ending};
use super::rule::{Found, Rule, WARNS};

const TYPES: &[InterruptionType] = &[
    InterruptionType::CareerBreak,
    InterruptionType::EndOfCareerBreak,
];

pub(super) const FLEMISH_PUBLIC: Rule = Rule {
    code: "ic-flemish-public",
    group: "R39",
    source: "social security portal",
    from: Some(date(2016, 9, 2)),
    types: TYPES,
    check: flemish_public,
    ..WARNS
};
pub(super) const REGIME_BY_AUTHORITY: Rule = Rule {
    code: "ic-regime-by-authority",
    group: "R39",
    source: "T12, T13, BOSA",
    types: TYPES,
    check: regime_by_authority,
    propose: Some(half_instead),
    ..WARNS
};
pub(super) const PERIOD_LENGTH: Rule = Rule {
    code: "ic-period-length",
    group: "R05",
    source: "T12",
    types: &[InterruptionType::CareerBreak],
    check: period_length,
    propose: Some(nearest_bound),
    ..WARNS
};

fn flemish_public(case: &Case<'_>) -> Option<Found> {
    (case.facts.employer.authority? == Authority::Flemish).then(Found::new)
}

fn regime_by_authority(case: &Case<'_>) -> Option<Found> {
    let regime = case.regime?;
    let open: &[Regime] = match case.facts.employer.authority? {
        // End of career is not open to federal statutory staff at all (AR 07/05/1999 art. 8).
        Authority::FederalStatutory if case.kind? == InterruptionType::EndOfCareerBreak => &[],
        Authority::FederalStatutory => &[Regime::Full, Regime::Half],
        Authority::AutonomousCompany => &[Regime::Full, Regime::Half, Regime::Fifth],
        _ => return None,
    };
    (!open.contains(&regime)).then(|| Found::new().with("regime", super::rule::regime_name(regime)))
}

fn half_instead(case: &Case<'_>) -> Candidates {
    Candidates::one([case.in_regime(Regime::Half)])
}

fn period_length(case: &Case<'_>) -> Option<Found> {
    let Lengths::Months { min, max, .. } = lengths(case)? else {
        return None;
    };
    let max = max?;
    let days = i64::from(case.period?.days());
    let outside = !at_least(case, min)? || !at_most(case, max)?;
    outside.then(|| {
        Found::new()
            .with("days", days)
            .with("min", min)
            .with("max", max)
    })
}

fn nearest_bound(case: &Case<'_>) -> Candidates {
    let Some(Lengths::Months { min, max, .. }) = lengths(case) else {
        return Candidates::default();
    };
    let too_short = at_least(case, min) == Some(false);
    let bound = if too_short { Some(min) } else { max };
    let months = bound.and_then(|bound| i32::try_from(bound).ok());
    let end = months
        .zip(case.facts.start)
        .map(|(months, start)| period_end(start, months));
    Candidates::one(end.map(ending))
}
