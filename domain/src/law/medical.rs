//! Medical assistance and the week beside a child in hospital (AR 10/08/1998; rules.md § 2.4).

use jiff::civil::{Date, date};

use crate::interruption::{InterruptionType, Regime};
use crate::period::{period_end, weeks_end};

use super::balance_key::BalanceKey;
use super::case::Case;
use super::coded_facts::Household;
use super::facts::Past;
use super::figures::Figure;
use super::finding::{Change, Confidence};
use super::parental::{lawful_length, nearest_ends};
use super::proposals::{Candidates, ending};
use super::rule::{Found, LENGTH, Rule, WARNS};

const MEDICAL: &[InterruptionType] = &[InterruptionType::MedicalAssistance];
const HOSPITAL: &[InterruptionType] = &[InterruptionType::MedicalAssistanceHospitalisedChild];
const HOSPITAL_FROM: Option<Date> = Some(date(2012, 11, 1));

pub(super) const PERIOD_LENGTH: Rule = Rule {
    code: "medical-period-length",
    group: "R05",
    source: "T18",
    types: MEDICAL,
    regimes: &[Regime::Full, Regime::Half, Regime::Fifth],
    check: period_length,
    propose: Some(nearest_ends),
    ..LENGTH
};
pub(super) const FLEX_WEEKS: Rule = Rule {
    code: "medical-flex-weeks",
    group: "R05",
    source: "AR 05/05/2019",
    from: Some(date(2019, 6, 1)),
    types: MEDICAL,
    regimes: &[Regime::FullFlexible],
    check: lawful_length,
    propose: Some(nearest_ends),
    ..LENGTH
};
pub(super) const HOSPITAL_WEEK: Rule = Rule {
    code: "medical-hospital-week",
    group: "R05",
    source: "AR 10/08/1998",
    from: HOSPITAL_FROM,
    types: HOSPITAL,
    check: hospital_week,
    propose: Some(hospital_week_ways),
    ..LENGTH
};
pub(super) const HOSPITAL_CHILD_MINOR: Rule = Rule {
    code: "hospital-child-minor",
    group: "R14",
    source: "FAQ hospital",
    from: HOSPITAL_FROM,
    types: HOSPITAL,
    check: hospital_child_minor,
    propose: Some(medical_instead),
    ..WARNS
};
pub(super) const SINGLE_PARENT_VOLUME: Rule = Rule {
    code: "medical-single-parent-volume",
    group: "R06",
    source: "T18",
    types: MEDICAL,
    check: single_parent_volume,
    propose: Some(single_parent_volume_ways),
    ..WARNS
};
pub(super) const SMALL_EMPLOYER: Rule = Rule {
    code: "medical-small-employer",
    group: "R16",
    source: "T18",
    types: MEDICAL,
    regimes: &[Regime::Half, Regime::Fifth],
    check: small_employer,
    propose: Some(full_instead),
    ..WARNS
};
pub(super) const SME_LIMIT: Rule = Rule {
    code: "medical-sme-limit",
    group: "R16",
    source: "Securex",
    confidence: Confidence::Medium,
    types: MEDICAL,
    check: sme_limit,
    propose: Some(sme_limit_ways),
    ..WARNS
};

fn period_length(case: &Case<'_>) -> Option<Found> {
    let found = lawful_length(case)?;
    if completes_a_month_after_hospital(case) {
        return None;
    }
    let period = case.period?;
    let (months, _) = super::units::whole_months(period);
    let max = case.figure(Figure::MedicalMax)?;
    // Between the bounds only "whole months" fails, and that is weak.
    let inside = months >= 1 && super::lengths::at_most(case, max) == Some(true);
    Some(if inside {
        found.sure(Confidence::Low)
    } else {
        found
    })
}

/// The hospital weeks that end the day before, first to last, for the same child.
fn hospital_chain<'a>(case: &Case<'a>, start: Date) -> Vec<&'a Past> {
    let kind = InterruptionType::MedicalAssistanceHospitalisedChild;
    let mut chain = Vec::new();
    let mut next = start;
    while let Some(past) = case.just_before(kind, next) {
        let same_child = past.beneficiary.key == case.facts.beneficiary.key;
        // Only days in order go back in time: others would loop for ever.
        let Some(period) = past.period().filter(|_| same_child) else {
            break;
        };
        chain.push(past);
        next = period.start();
    }
    chain
}

/// After the weeks in hospital an ordinary leave may be shorter than a month: the weeks count (§ 2.4).
fn completes_a_month_after_hospital(case: &Case<'_>) -> bool {
    let Some(period) = case.period else {
        return false;
    };
    if case.regime != Some(Regime::Full) {
        return false;
    }
    let chain = hospital_chain(case, period.start());
    let Some(begins) = chain.last().and_then(|first| first.start) else {
        return false;
    };
    let under_a_month = super::units::whole_months(period).0 == 0;
    under_a_month && period.end() >= period_end(begins, 1)
}

fn hospital_week(case: &Case<'_>) -> Option<Found> {
    let period = case.period?;
    let days = case.figure(Figure::HospitalDays)?;
    let asked = i64::from(period.days());
    let already = hospital_chain(case, period.start()).len();
    (asked != days || already >= 2).then(|| {
        let weeks = i64::try_from(already).unwrap_or(i64::MAX);
        Found::new()
            .with("days", asked)
            .with("needed", days)
            .with("before", weeks)
    })
}

fn hospital_week_ways(case: &Case<'_>) -> Candidates {
    let start = case.facts.start;
    let week = start.map(|start| ending(weeks_end(start, 1)));
    let medical = [Regime::Full, Regime::FullFlexible]
        .into_iter()
        .map(|regime| {
            super::proposals::changes([
                Change::InterruptionType(InterruptionType::MedicalAssistance),
                Change::Regime(regime),
            ])
        });
    Candidates::two(week, medical)
}

fn hospital_child_minor(case: &Case<'_>) -> Option<Found> {
    let years = case.figure(Figure::HospitalChildAge)?;
    (!case.beneficiary_under(years)?).then(|| Found::new().with("years", years))
}

fn medical_instead(case: &Case<'_>) -> Candidates {
    Candidates::one(hospital_week_ways(case).second)
}

fn volume_after(case: &Case<'_>) -> Option<i64> {
    let key = BalanceKey::Medical(case.facts.beneficiary.key.clone());
    Some(case.consumed(&key) + case.cost?)
}

fn single_parent_volume(case: &Case<'_>) -> Option<Found> {
    let total = case.figure(Figure::MedicalTotal)?;
    (volume_after(case)? > total && !case.single_parents_child()).then(|| {
        Found::new()
            .with("months", total / 4)
            .with("partial", total / 2)
    })
}

fn single_parent_volume_ways(case: &Case<'_>) -> Candidates {
    let declared = Change::Household(Household::SingleParent).into();
    let total = case.figure(Figure::MedicalTotal);
    Candidates::two(
        [declared],
        total.and_then(|total| end_at_volume(case, total)),
    )
}

fn end_at_volume(case: &Case<'_>, units: i64) -> Option<super::finding::Proposal> {
    let key = BalanceKey::Medical(case.facts.beneficiary.key.clone());
    super::balance_rules::longest_end(case, units - case.consumed(&key))
}

fn small_employer(case: &Case<'_>) -> Option<Found> {
    let headcount = i64::from(case.facts.employer.headcount?);
    let needed = case.figure_at_notice(Figure::MedicalSmallEmployer)?;
    (headcount < needed).then(|| {
        let found = Found::new()
            .with("headcount", headcount)
            .with("needed", needed);
        found.informs_if(case.agreed())
    })
}

fn full_instead(case: &Case<'_>) -> Candidates {
    Candidates::one([case.in_regime(Regime::Full)])
}

fn sme_limit(case: &Case<'_>) -> Option<Found> {
    let headcount = i64::from(case.facts.employer.headcount?);
    let small = headcount <= case.figure_at_notice(Figure::MedicalRefusalEmployer)?;
    let limit = case.figure(Figure::MedicalRefusalLimit)?;
    let beyond = volume_after(case)? > limit;
    (small && beyond && !case.single_parents_child()).then(|| {
        Found::new()
            .with("headcount", headcount)
            .with("months", limit / 4)
            .with("partial", limit / 2)
            .informs_if(case.agreed())
    })
}

fn sme_limit_ways(case: &Case<'_>) -> Candidates {
    let limit = case.figure(Figure::MedicalRefusalLimit);
    Candidates::one(limit.and_then(|limit| end_at_volume(case, limit)))
}

/// Whether the employer may refuse: a partial leave in a very small company, or one beyond the limit (§ 5).
pub(super) fn may_be_refused(case: &Case<'_>) -> Option<bool> {
    case.facts.employer.headcount?;
    let partial = case.regime.is_some_and(|regime| !regime.is_full());
    Some(partial && small_employer(case).is_some() || sme_limit(case).is_some())
}
