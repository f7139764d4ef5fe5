//! End-of-career time credit (CCT 103, AR 05/09/2025; rules.md § 2.2): age, career, occupation, length.

use jiff::civil::Date;

use crate::identifiers::Sex;
use crate::interruption::{InterruptionType, Regime};

use super::case::{Case, turns};
use super::coded_facts::EndOfCareerGround;
use super::figures::Figure;
use super::lengths::{Lengths, at_least, lengths};
use super::proposals::{Candidates, ending};
use super::rule::{Found, LENGTH, Rule, WARNS, variant};
use super::time_credit_persons::worked_at_least;

const TYPES: &[InterruptionType] = &[InterruptionType::EndOfCareerTimeCredit];

pub(super) const PERIOD_MINIMUM: Rule = Rule {
    code: "eoc-period-minimum",
    group: "R05",
    source: "T161/T193",
    types: TYPES,
    check: period_minimum,
    propose: Some(period_minimum_ways),
    ..LENGTH
};
pub(super) const AGE: Rule = Rule {
    code: "eoc-age",
    group: "R14",
    source: "T161/T162, T193",
    types: TYPES,
    check: age,
    propose: Some(age_ways),
    ..WARNS
};
pub(super) const CAREER: Rule = Rule {
    code: "eoc-career",
    group: "R15",
    source: "AR 05/09/2025",
    types: TYPES,
    check: career,
    ..WARNS
};
pub(super) const OCCUPATION: Rule = Rule {
    code: "eoc-occupation",
    group: "R15",
    source: "T161",
    types: TYPES,
    check: occupation,
    propose: Some(half_instead),
    ..WARNS
};

fn period_minimum(case: &Case<'_>) -> Option<Found> {
    let Lengths::Months { min, .. } = lengths(case)? else {
        return None;
    };
    let days = i64::from(case.period?.days());
    (!at_least(case, min)?).then(|| Found::new().with("days", days).with("min", min))
}

fn period_minimum_ways(case: &Case<'_>) -> Candidates {
    let shortest = lengths(case).and_then(|lengths| lengths.longer(case).into_iter().next());
    let a_year = case
        .period
        .map(|period| crate::period::period_end(period.start(), 12));
    Candidates::two(shortest.map(ending), a_year.map(ending))
}

/// Whether a ground for exception is claimed and not contradicted by the career known.
fn has_ground(case: &Case<'_>) -> bool {
    match case.facts.worker.end_of_career_ground {
        None => false,
        Some(EndOfCareerGround::LongCareer) => {
            let needed = case.figure(Figure::EndOfCareerLongCareer);
            let years = case.facts.worker.career_years.map(i64::from);
            years
                .zip(needed)
                .is_none_or(|(years, needed)| years >= needed)
        }
        Some(_) => true,
    }
}

/// The birthday from which a leave or an allowance is open.
fn open_from(case: &Case<'_>, ordinary: Figure, exception: Figure) -> Option<(Date, i64)> {
    let figure = if has_ground(case) {
        exception
    } else {
        ordinary
    };
    let years = case.figure(figure)?;
    Some((turns(case.facts.worker.birth?, years), years))
}

fn age(case: &Case<'_>) -> Option<Found> {
    let start = case.facts.start?;
    let (from, years) = open_from(
        case,
        Figure::EndOfCareerAge,
        Figure::EndOfCareerExceptionAge,
    )?;
    (start < from).then(|| {
        Found::new()
            .with("years", years)
            .with("from", from)
            .with("start", start)
    })
}

fn age_ways(case: &Case<'_>) -> Candidates {
    let from = open_from(
        case,
        Figure::EndOfCareerAge,
        Figure::EndOfCareerExceptionAge,
    );
    Candidates::one(from.and_then(|(day, _)| case.moved_to(day)))
}

/// Whether the worker is too young at the start for the allowance; none when the birth date is unknown.
pub(super) fn too_young_for_allowance(case: &Case<'_>) -> Option<bool> {
    let (from, _) = open_from(
        case,
        Figure::EndOfCareerAllowanceAge,
        Figure::EndOfCareerAllowanceExceptionAge,
    )?;
    Some(case.facts.start? < from)
}

fn career(case: &Case<'_>) -> Option<Found> {
    let years = i64::from(case.facts.worker.career_years?);
    let men = case.figure(Figure::EndOfCareerCareerMen)?;
    let women = case.figure(Figure::EndOfCareerCareerWomen)?;
    let needed = match case.facts.worker.sex {
        Some(Sex::Male) => men,
        Some(Sex::Female) => women,
        // Unknown: only what neither of them reaches is said.
        None => men.min(women),
    };
    (years < needed).then(|| Found::new().with("years", years).with("needed", needed))
}

fn occupation(case: &Case<'_>) -> Option<Found> {
    let (needed, enough) = if case.regime? == Regime::Half {
        ("threeQuarters", worked_at_least(case, 3, 4)?)
    } else {
        let reduced_by_time_credit =
            worked_at_least(case, 4, 5)? && has_been_in_fifth_time_credit(case);
        let full = worked_at_least(case, 1, 1)?;
        ("full", full || reduced_by_time_credit)
    };
    (!enough).then(|| Found::new().with("needed", variant(needed)))
}

fn has_been_in_fifth_time_credit(case: &Case<'_>) -> bool {
    use InterruptionType::{EndOfCareerTimeCredit, TimeCredit};
    case.facts.history.iter().any(|past| {
        past.regime == Some(Regime::Fifth)
            && matches!(past.kind, Some(TimeCredit | EndOfCareerTimeCredit))
    })
}

fn half_instead(case: &Case<'_>) -> Candidates {
    Candidates::one([case.in_regime(Regime::Half)])
}
