//! Rules of every type: dates in order, sector, regime, rules known at the date (rules.md § 12.1 and § 12.2).

use jiff::civil::{Date, date};

use crate::interruption::{InterruptionType, Regime, Sector};
use crate::period::period_end;

use super::case::Case;
use super::figures::{Figure, KNOWN_FROM};
use super::finding::{Change, Confidence};
use super::proposals::{Candidates, changes, ending, nearest_regime};
use super::rule::{BLOCKS, Found, INFORMS, Rule, Trigger, WARNS, regime_name, type_name};
use super::units::shortest_end;

pub(super) const PERIOD_ORDER: Rule = Rule {
    code: "period-order",
    group: "R03",
    source: "manual",
    check: period_order,
    propose: Some(period_order_ways),
    ..BLOCKS
};
pub(super) const TYPE_FOR_SECTOR: Rule = Rule {
    code: "type-for-sector",
    group: "R25",
    source: "CCT 103, L85",
    types: &[
        InterruptionType::TimeCredit,
        InterruptionType::EndOfCareerTimeCredit,
        InterruptionType::CareerBreak,
        InterruptionType::EndOfCareerBreak,
    ],
    check: type_for_sector,
    propose: Some(type_for_sector_ways),
    ..BLOCKS
};
pub(super) const REGIME_FOR_TYPE: Rule = Rule {
    code: "regime-for-type",
    group: "R07",
    source: "CCT 103, AR 29/10/1997, AR 10/08/1998, AR 16/06/2020, L85",
    check: regime_for_type,
    propose: Some(regime_for_type_ways),
    ..BLOCKS
};
pub(super) const REGIME_AT_DATE: Rule = Rule {
    code: "regime-at-date",
    group: "R26",
    source: "AR 16/06/2020, AR 05/05/2019, AR 10/10/2012",
    check: regime_at_date,
    propose: Some(regime_at_date_ways),
    ..WARNS
};
pub(super) const RULE_SET_SHOWN: Rule = Rule {
    code: "rule-set-shown",
    group: "R26",
    source: "catalogue of this service",
    check: rule_set_shown,
    ..INFORMS
};
pub(super) const RULES_UNKNOWN_AT_DATE: Rule = Rule {
    code: "rules-unknown-at-date",
    group: "R26",
    source: "catalogue of this service",
    trigger: Trigger::Always,
    check: rules_unknown_at_date,
    ..WARNS
};

fn period_order(case: &Case<'_>) -> Option<Found> {
    let (start, end) = (case.facts.start?, case.facts.end?);
    (start > end).then(|| Found::new().with("start", start).with("end", end))
}

fn period_order_ways(case: &Case<'_>) -> Candidates {
    let (Some(start), Some(end)) = (case.facts.start, case.facts.end) else {
        return Candidates::default();
    };
    let swapped = changes([Change::StartDate(end), Change::EndDate(start)]);
    let shortest = case
        .kind
        .zip(case.regime)
        .and_then(|(kind, regime)| {
            shortest_end(kind, regime, case.facts.reason, start, case.figures)
        })
        .unwrap_or_else(|| period_end(start, 1));
    Candidates::two([swapped], [ending(shortest)])
}

fn type_for_sector(case: &Case<'_>) -> Option<Found> {
    let (kind, sector) = (case.kind?, case.facts.sector?);
    (!kind.exists_in(sector)).then(|| Found::new().with("type", type_name(kind)))
}

fn type_for_sector_ways(case: &Case<'_>) -> Candidates {
    use InterruptionType as T;
    let counterpart = match case.kind {
        Some(T::TimeCredit) => T::CareerBreak,
        Some(T::CareerBreak) => T::TimeCredit,
        Some(T::EndOfCareerTimeCredit) => T::EndOfCareerBreak,
        _ => T::EndOfCareerTimeCredit,
    };
    let other = match case.facts.sector {
        Some(Sector::Private) => Sector::Public,
        _ => Sector::Private,
    };
    Candidates::two(case.as_type(counterpart), [Change::Sector(other).into()])
}

fn regime_for_type(case: &Case<'_>) -> Option<Found> {
    let (kind, regime) = (case.kind?, case.regime?);
    (!kind.regimes().contains(&regime)).then(|| {
        Found::new()
            .with("regime", regime_name(regime))
            .with("type", type_name(kind))
    })
}

fn regime_for_type_ways(case: &Case<'_>) -> Candidates {
    let (Some(kind), Some(regime)) = (case.kind, case.regime) else {
        return Candidates::default();
    };
    let nearest = nearest_regime(kind, regime).map(|regime| case.in_regime(regime));
    let of_type = nearest.into_iter().chain(case.other_regimes());
    let types = InterruptionType::ALL.iter().copied();
    let having = types
        .filter(|other| other.regimes().contains(&regime))
        .map(|other| Change::InterruptionType(other).into());
    Candidates::two(of_type, having)
}

/// First day a type and regime exist; none when they are older than everything handled.
pub(super) fn exists_from(kind: InterruptionType, regime: Option<Regime>) -> Option<Date> {
    let flexible = regime.is_some_and(|r| r.is_flexible() || r == Regime::Tenth);
    match kind {
        InterruptionType::InformalCare => Some(date(2020, 9, 1)),
        InterruptionType::MedicalAssistanceHospitalisedChild => Some(date(2012, 11, 1)),
        _ if flexible => Some(date(2019, 6, 1)),
        _ => None,
    }
}

fn regime_at_date(case: &Case<'_>) -> Option<Found> {
    let first = exists_from(case.kind?, case.regime)?;
    (case.facts.start? < first).then(|| Found::new().with("from", first))
}

fn regime_at_date_ways(case: &Case<'_>) -> Candidates {
    let first = case.kind.and_then(|kind| exists_from(kind, case.regime));
    let moved = first.and_then(|first| case.moved_to(first));
    let nearest = match case.regime {
        Some(Regime::HalfFlexible) => Regime::Half,
        Some(Regime::Tenth) => Regime::Fifth,
        _ => Regime::Full,
    };
    let older = [case.in_regime(nearest)].into_iter();
    Candidates::two(moved, older.chain(case.other_regimes()))
}

/// Days on which the rules of a type changed for the facts handled here (rules.md § 15): a new regime changes nothing
/// for the regimes that existed.
pub(super) fn reforms(kind: InterruptionType) -> &'static [Date] {
    use InterruptionType as T;
    const TIME_CREDIT: [Date; 4] = [
        date(2015, 1, 1),
        date(2017, 4, 1),
        date(2023, 2, 1),
        date(2023, 6, 1),
    ];
    const END_OF_CAREER: [Date; 1] = [date(2026, 1, 1)];
    const PARENTAL: [Date; 1] = [date(2022, 11, 10)];
    const PALLIATIVE: [Date; 1] = [date(2019, 6, 1)];
    const CARER: [Date; 1] = [date(2021, 9, 1)];
    match kind {
        T::TimeCredit => &TIME_CREDIT,
        T::EndOfCareerTimeCredit => &END_OF_CAREER,
        T::ParentalLeave => &PARENTAL,
        T::PalliativeCare => &PALLIATIVE,
        T::InformalCare => &CARER,
        _ => &[],
    }
}

fn rule_set_shown(case: &Case<'_>) -> Option<Found> {
    let start = case.facts.start?;
    // A reform that had not come yet on the day of the question has changed nothing.
    let happened = |day: &&Date| case.facts.as_of.is_none_or(|today| **day <= today);
    let later = |day: &&Date| **day > start;
    let change = *reforms(case.kind?)
        .iter()
        .filter(later)
        .filter(happened)
        .min()?;
    Some(Found::new().with("start", start).with("change", change))
}

fn rules_unknown_at_date(case: &Case<'_>) -> Option<Found> {
    let start = case.facts.start?;
    if start < KNOWN_FROM {
        return Some(Found::new().with("start", start).with("from", KNOWN_FROM));
    }
    let first = basic_figures(case)
        .iter()
        .map(|figure| case.figures.table(*figure).known_from())
        .max()?;
    // A regime that did not exist yet is told by its own rule.
    let too_early_anyway = exists_from(case.kind?, case.regime).is_some_and(|day| start < day);
    (start < first && !too_early_anyway).then(|| {
        Found::new()
            .with("start", start)
            .with("from", first)
            .sure(Confidence::High)
    })
}

/// The tables without which nothing can be said about a type.
fn basic_figures(case: &Case<'_>) -> &'static [Figure] {
    use InterruptionType as T;
    match case.kind {
        Some(T::ParentalLeave) => &[Figure::ParentalTotal, Figure::ParentalNoticeLatest],
        Some(T::TimeCredit) => &[Figure::TimeCreditCareTotal, Figure::TimeCreditNoticeLarge],
        Some(T::EndOfCareerTimeCredit) => &[Figure::EndOfCareerAge, Figure::EndOfCareerCareerMen],
        Some(T::MedicalAssistance) => &[Figure::MedicalTotal, Figure::MedicalNotice],
        Some(T::MedicalAssistanceHospitalisedChild) => &[Figure::HospitalDays],
        Some(T::PalliativeCare) => &[Figure::PalliativeTotal, Figure::PalliativeLength],
        Some(T::InformalCare) => &[Figure::CarerTotal, Figure::CarerNotice],
        Some(T::CareerBreak) => &[Figure::CareerBreakFullTotal, Figure::CareerBreakNotice],
        Some(T::EndOfCareerBreak) => &[Figure::CareerBreakNotice],
        None => &[],
    }
}
