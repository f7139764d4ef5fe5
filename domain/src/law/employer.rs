//! Rules that depend on the size of the employer (rules.md § 2.1, § 12.6).

use crate::interruption::InterruptionType;

use super::case::Case;
use super::figures::Figure;
use super::finding::Confidence;
use super::proposals::Candidates;
use super::rule::{Found, INFORMS, Rule, Trigger, WARNS};

const TIME_CREDIT: &[InterruptionType] = &[
    InterruptionType::TimeCredit,
    InterruptionType::EndOfCareerTimeCredit,
];

pub(super) const SMALL_EMPLOYER: Rule = Rule {
    code: "ct-small-employer",
    group: "R16",
    source: "E64",
    trigger: Trigger::Notice,
    types: TIME_CREDIT,
    check: small_employer,
    propose: Some(thematic_instead),
    ..WARNS
};
pub(super) const HEAD_COUNT_KNOWN: Rule = Rule {
    code: "head-count-known",
    group: "R16",
    source: "E65",
    trigger: Trigger::Notice,
    types: &[
        InterruptionType::TimeCredit,
        InterruptionType::EndOfCareerTimeCredit,
        InterruptionType::MedicalAssistance,
    ],
    check: head_count_known,
    ..INFORMS
};
pub(super) const FIVE_PERCENT: Rule = Rule {
    code: "ct-five-percent",
    group: "R21",
    source: "Securex",
    confidence: Confidence::Medium,
    trigger: Trigger::Notice,
    types: TIME_CREDIT,
    check: five_percent_shown,
    ..INFORMS
};

/// How many workers may be away at once in time credit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FivePercent {
    /// Workers counted: those of 55 and more in a fifth-time reduction are left out.
    pub base: i64,
    /// Workers who may be away at once.
    pub limit: i64,
}

/// The threshold, when the head count, the workers over 50 and those left out are known.
pub fn five_percent(case: &Case<'_>) -> Option<FivePercent> {
    if case.kind.is_some_and(|kind| !TIME_CREDIT.contains(&kind)) {
        return None;
    }
    let employer = &case.facts.employer;
    let headcount = i64::from(employer.headcount?);
    let over_50 = i64::from(employer.workers_over_50?);
    let left_out = i64::from(employer.workers_55_plus_in_fifth?);
    let base = (headcount - left_out).max(0);
    let share = case.figure_at_notice(Figure::FivePercent)?;
    let group = case.figure_at_notice(Figure::FivePercentOlderGroup)?.max(1);
    // A started group counts whole (§ 14.6).
    let groups = (over_50 + group - 1) / group;
    Some(FivePercent {
        base,
        limit: base * share / 100 + groups,
    })
}

fn five_percent_shown(case: &Case<'_>) -> Option<Found> {
    let FivePercent { base, limit } = five_percent(case)?;
    Some(Found::new().with("base", base).with("limit", limit))
}

fn small_employer(case: &Case<'_>) -> Option<Found> {
    let headcount = i64::from(case.facts.employer.headcount?);
    let limit = case.figure_at_notice(Figure::TimeCreditSmallEmployer)?;
    (headcount <= limit).then(|| {
        let found = Found::new()
            .with("headcount", headcount)
            .with("limit", limit);
        found.informs_if(case.agreed())
    })
}

fn thematic_instead(case: &Case<'_>) -> Candidates {
    use InterruptionType as T;
    let types = [
        T::ParentalLeave,
        T::MedicalAssistance,
        T::InformalCare,
        T::PalliativeCare,
    ];
    Candidates::one(types.into_iter().filter_map(|kind| case.as_type(kind)))
}

fn head_count_known(case: &Case<'_>) -> Option<Found> {
    if case.facts.employer.headcount.is_some() {
        return None;
    }
    let counted = case.facts.notice.or(case.facts.start);
    let year = counted.map_or(0, |day| i64::from(day.year()) - 1);
    Some(Found::new().with("year", super::finding::ArgValue::Text(year.to_string())))
}
