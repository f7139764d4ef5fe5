//! Rules of the notice and of filing (rules.md § 12.4): computed dates, never a refusal but for a notice in the future.

use jiff::civil::{Date, date};

use crate::interruption::InterruptionType;

use super::case::{Case, months_away};
use super::dates::{NoticeDelay, earliest_filing, latest_filing, shortest_notice_delay};
use super::figures::Figure;
use super::finding::{Change, Confidence};
use super::proposals::{Candidates, changes};
use super::rule::{BLOCKS, Found, INFORMS, LookedAt, Rule, Trigger, WARNS};

pub(super) const NOT_AFTER_FILING: Rule = Rule {
    code: "notice-not-after-filing",
    group: "R10",
    source: "manual",
    check: not_after_filing,
    propose: Some(not_after_filing_ways),
    ..BLOCKS
};
pub(super) const NOT_AFTER_START: Rule = Rule {
    code: "notice-not-after-start",
    group: "R10",
    source: "manual",
    check: not_after_start,
    propose: Some(not_after_start_ways),
    ..WARNS
};
pub(super) const VERY_OLD: Rule = Rule {
    code: "notice-very-old",
    group: "R10",
    source: "practice",
    confidence: Confidence::Medium,
    check: very_old,
    propose: Some(very_old_ways),
    ..WARNS
};
const NOTICE: Rule = Rule {
    group: "R11",
    trigger: Trigger::Notice,
    check: too_short,
    propose: Some(later_start),
    ..WARNS
};
pub(super) const PARENTAL: Rule = Rule {
    code: "parental-notice-period",
    source: "SPF parental",
    types: &[InterruptionType::ParentalLeave],
    ..NOTICE
};
pub(super) const PARENTAL_TOO_EARLY: Rule = Rule {
    code: "parental-notice-too-early",
    source: "SPF parental",
    confidence: Confidence::Medium,
    types: &[InterruptionType::ParentalLeave],
    check: too_early,
    propose: Some(too_early_ways),
    ..NOTICE
};
pub(super) const TIME_CREDIT: Rule = Rule {
    code: "ct-notice-period",
    source: "E65",
    types: &[
        InterruptionType::TimeCredit,
        InterruptionType::EndOfCareerTimeCredit,
    ],
    ..NOTICE
};
pub(super) const MEDICAL: Rule = Rule {
    code: "medical-notice-period",
    source: "SPF medical",
    types: &[
        InterruptionType::MedicalAssistance,
        InterruptionType::MedicalAssistanceHospitalisedChild,
    ],
    ..NOTICE
};
pub(super) const CARER: Rule = Rule {
    code: "caregiver-notice-period",
    source: "AR 16/06/2020",
    from: Some(date(2020, 9, 1)),
    // A notice given before the law for a leave under it is judged by the law.
    trigger: Trigger::Start,
    types: &[InterruptionType::InformalCare],
    ..NOTICE
};
pub(super) const CAREER_BREAK: Rule = Rule {
    code: "ic-notice-period",
    source: "BOSA",
    confidence: Confidence::Medium,
    types: &[
        InterruptionType::CareerBreak,
        InterruptionType::EndOfCareerBreak,
    ],
    ..NOTICE
};
pub(super) const PALLIATIVE: Rule = Rule {
    code: "palliative-start-day",
    group: "R12",
    source: "L85",
    types: &[InterruptionType::PalliativeCare],
    ..NOTICE
};
pub(super) const FILING_DEADLINE: Rule = Rule {
    code: "filing-deadline",
    group: "R13",
    source: "FAQ parental, Securex",
    check: filing_deadline,
    propose: Some(filing_deadline_ways),
    ..WARNS
};
pub(super) const FILING_AFTER_START: Rule = Rule {
    code: "filing-after-start",
    group: "R13",
    source: "FAQ parental, Securex",
    check: filing_after_start,
    ..INFORMS
};
pub(super) const FILING_TOO_EARLY: Rule = Rule {
    code: "filing-too-early",
    group: "R13",
    source: "Securex",
    confidence: Confidence::Medium,
    check: filing_too_early,
    propose: Some(filing_too_early_ways),
    ..WARNS
};
/// Since this day an employer files electronically (rules.md § 9; Securex, Acerta; medium confidence).
pub const ELECTRONIC_FROM: Date = date(2024, 7, 1);
/// Until this day the former paper form was still accepted.
pub const PAPER_UNTIL: Date = date(2024, 10, 1);
/// … in education.
pub const PAPER_UNTIL_EDUCATION: Date = date(2024, 12, 31);

pub(super) const ELECTRONIC_ONLY: Rule = Rule {
    code: "electronic-only",
    group: "R36",
    source: "Securex, Acerta",
    confidence: Confidence::Medium,
    from: Some(ELECTRONIC_FROM),
    trigger: Trigger::Filing,
    looked_at: LookedAt::InTheCatalogue,
    ..INFORMS
};

fn not_after_filing(case: &Case<'_>) -> Option<Found> {
    let (notice, filed) = (case.facts.notice?, case.facts.filing_day()?);
    (notice > filed).then(|| Found::new().with("notice", notice).with("filed", filed))
}

fn not_after_filing_ways(case: &Case<'_>) -> Candidates {
    Candidates::one(
        case.facts
            .filing_day()
            .map(|day| Change::NoticeDate(day).into()),
    )
}

fn not_after_start(case: &Case<'_>) -> Option<Found> {
    let (notice, start) = (case.facts.notice?, case.facts.start?);
    (notice > start).then(|| Found::new().with("notice", notice).with("start", start))
}

fn not_after_start_ways(case: &Case<'_>) -> Candidates {
    let starts = later_start(case).first;
    let at_notice = case.facts.notice.and_then(|notice| case.moved_to(notice));
    let latest = latest_notice(case).map(|day| Change::NoticeDate(day).into());
    Candidates::two(starts.into_iter().chain(at_notice), latest)
}

fn latest_notice(case: &Case<'_>) -> Option<Date> {
    Some(shortest_notice_delay(case)?.latest_notice(case.facts.start?))
}

fn very_old(case: &Case<'_>) -> Option<Found> {
    let (notice, start) = (case.facts.notice?, case.facts.start?);
    let months = case.figure(Figure::NoticeVeryOld)?;
    let oldest = months_away(start, -months);
    (notice < oldest).then(|| Found::new().with("notice", notice).with("start", start))
}

fn very_old_ways(case: &Case<'_>) -> Candidates {
    let latest = latest_notice(case).map(|day| Change::NoticeDate(day).into());
    let start = case.facts.notice.zip(shortest_notice_delay(case));
    let moved = start.and_then(|(notice, delay)| case.moved_to(delay.first_start(notice)));
    Candidates::two(latest, moved)
}

/// The notice comes later than the delay of its type allows; milder when the employer agrees to less.
fn too_short(case: &Case<'_>) -> Option<Found> {
    let (notice, start) = (case.facts.notice?, case.facts.start?);
    let delay = shortest_notice_delay(case)?;
    let latest = delay.latest_notice(start);
    let (unit, count) = match delay {
        NoticeDelay::Months(months) => ("months", months),
        NoticeDelay::Days(days) => ("days", days),
        NoticeDelay::NextMonday => ("monday", 0),
    };
    (notice > latest).then(|| {
        Found::new()
            .with("notice", notice)
            .with("start", start)
            .with("latest", latest)
            .with("first", delay.first_start(notice))
            .with("unit", super::rule::variant(unit))
            .with("count", count)
            .informs_if(case.agreed())
    })
}

/// The first start the notice allows, same length.
fn later_start(case: &Case<'_>) -> Candidates {
    let first = case.facts.notice.zip(shortest_notice_delay(case));
    Candidates::one(first.and_then(|(notice, delay)| case.moved_to(delay.first_start(notice))))
}

fn too_early(case: &Case<'_>) -> Option<Found> {
    let (notice, start) = (case.facts.notice?, case.facts.start?);
    let months = case.figure_at_notice(Figure::ParentalNoticeEarliest)?;
    let earliest = months_away(start, -months);
    (notice < earliest).then(|| {
        Found::new()
            .with("notice", notice)
            .with("start", start)
            .with("earliest", earliest)
            .with("count", months)
    })
}

fn too_early_ways(case: &Case<'_>) -> Candidates {
    let months = case.figure_at_notice(Figure::ParentalNoticeEarliest);
    let start = case
        .facts
        .notice
        .zip(months)
        .map(|(notice, months)| months_away(notice, months));
    let latest = latest_notice(case).map(|day| Change::NoticeDate(day).into());
    Candidates::two(start.and_then(|start| case.moved_to(start)), latest)
}

fn filing_deadline(case: &Case<'_>) -> Option<Found> {
    let (filed, latest) = (case.facts.filing_day()?, latest_filing(case)?);
    (filed > latest).then(|| Found::new().with("filed", filed).with("latest", latest))
}

fn filing_deadline_ways(case: &Case<'_>) -> Candidates {
    let moved = case
        .facts
        .filing_day()
        .and_then(|filed| case.moved_to(filed));
    let kept_end = case
        .facts
        .filing_day()
        .map(|filed| changes([Change::StartDate(filed)]));
    Candidates::one(moved.into_iter().chain(kept_end))
}

fn filing_after_start(case: &Case<'_>) -> Option<Found> {
    let (filed, start) = (case.facts.filing_day()?, case.facts.start?);
    let latest = latest_filing(case)?;
    (filed > start && filed <= latest).then(|| {
        Found::new()
            .with("filed", filed)
            .with("start", start)
            .with("latest", latest)
    })
}

fn filing_too_early(case: &Case<'_>) -> Option<Found> {
    let (filed, earliest) = (case.facts.filing_day()?, earliest_filing(case)?);
    (filed < earliest).then(|| Found::new().with("filed", filed).with("earliest", earliest))
}

fn filing_too_early_ways(case: &Case<'_>) -> Candidates {
    let later = earliest_filing(case).map(|day| Change::FiledOn(day).into());
    let months = case.figure(Figure::FilingEarliest);
    let nearer = case
        .facts
        .filing_day()
        .zip(months)
        .and_then(|(filed, months)| case.moved_to(months_away(filed, months)));
    Candidates::two(later, nearer)
}
