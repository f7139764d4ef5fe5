//! Flexible forms and 1/10 need the employer's agreement, a small rest does not (AR 05/05/2019; rules.md § 2.3, § 2.4).

use crate::interruption::{Agreement, InterruptionType, Regime};
use crate::period::Period;

use super::case::Case;
use super::figures::Figure;
use super::finding::Confidence;
use super::lengths::lengths;
use super::parental::FLEXIBLE_FROM;
use super::proposals::{Candidates, ending};
use super::rule::{Found, INFORMS, Rule, WARNS, variant};

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

/// A rest below this is taken without agreement, in units of the right.
fn free_rest_limit(case: &Case<'_>) -> Option<i64> {
    case.figure(match case.kind? {
        InterruptionType::ParentalLeave => Figure::ParentalFreeRest,
        _ => Figure::MedicalFreeRest,
    })
}

/// The rest so small that it is taken without agreement, in units of the right.
fn free_rest(case: &Case<'_>) -> Option<i64> {
    let left = case.left()?;
    (left > 0 && left < free_rest_limit(case)?).then_some(left)
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
            .informs_if(case.agreed() || is_stated(case))
    })
}

/// Whether the filer states the agreement, or a rest that needs none and that this period does not outgrow.
fn is_stated(case: &Case<'_>) -> bool {
    match case.facts.regime_agreement {
        Some(Agreement::Agreed) => true,
        Some(Agreement::SmallRest) => {
            let limit = free_rest_limit(case);
            case.regime != Some(Regime::Tenth)
                && case
                    .cost
                    .zip(limit)
                    .is_none_or(|(cost, limit)| cost < limit)
        }
        None => false,
    }
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
    // The nearest regime first; a second mention of it does no harm.
    let regimes = [standard, Regime::Full, Regime::Half, Regime::Fifth];
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
