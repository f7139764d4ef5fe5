//! Dates to act (rules.md § 2.8, § 3, § 5): computed from the facts, none when one they need is unknown.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::interruption::InterruptionType;

use super::balance_key::BalanceKey;
use super::case::{Case, days_away, months_away, next_monday};
use super::coded_facts::Authority;
use super::figures::Figure;

/// Every date somebody has to act by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DatesToAct {
    /// Last day for the written notice (palliative care: for handing over the attestation).
    pub latest_notice: Option<Date>,
    /// First day for the written notice.
    pub earliest_notice: Option<Date>,
    /// First day for filing.
    pub earliest_filing: Option<Date>,
    /// Last day for filing with allowances from the start.
    pub latest_filing: Option<Date>,
    /// Last day for the employer's answer.
    pub answer_by: Option<Date>,
    /// Latest start the employer may postpone to.
    pub latest_postponed_start: Option<Date>,
    /// First day allowances are paid for.
    pub allowances_from: Option<Date>,
}

/// The dates to act of a case.
pub fn dates_to_act(case: &Case<'_>) -> DatesToAct {
    DatesToAct {
        latest_notice: case
            .facts
            .start
            .and_then(|start| latest_notice(case, start)),
        earliest_notice: earliest_notice(case),
        earliest_filing: earliest_filing(case),
        latest_filing: latest_filing(case),
        answer_by: answer_by(case),
        latest_postponed_start: latest_postponed_start(case),
        allowances_from: allowances_from(case),
    }
}

/// How long before the start a notice is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeDelay {
    /// Whole months.
    Months(i64),
    /// Days.
    Days(i64),
    /// Palliative care: the start is a Monday after the attestation.
    NextMonday,
}

impl NoticeDelay {
    /// Last day of a notice for a start.
    pub fn latest_notice(self, start: Date) -> Date {
        match self {
            Self::Months(months) => months_away(start, -months),
            Self::Days(days) => days_away(start, -days),
            // The eve of the Monday of that week.
            Self::NextMonday => days_away(
                start,
                -1 - i64::from(start.weekday().to_monday_zero_offset()),
            ),
        }
    }

    /// First start a notice allows.
    pub fn first_start(self, notice: Date) -> Date {
        let start = match self {
            Self::Months(months) => months_away(notice, months),
            Self::Days(days) => days_away(notice, days),
            Self::NextMonday => next_monday(notice),
        };
        // A month without that day clamps: from the 31st, the first lawful start may be up to three days later.
        (0..=3)
            .map(|later| days_away(start, later))
            .find(|start| self.latest_notice(*start) >= notice)
            .unwrap_or(start)
    }
}

/// The delay of the notice, when everything it depends on is known.
pub fn notice_delay(case: &Case<'_>) -> Option<NoticeDelay> {
    match case.facts.employer.headcount {
        None if is_time_credit(case) && !follows_exhausted_palliative(case) => None,
        _ => shortest_notice_delay(case),
    }
}

/// The delay that applies at least: with an unknown head count, that of larger employers.
pub fn shortest_notice_delay(case: &Case<'_>) -> Option<NoticeDelay> {
    use InterruptionType as T;
    let at_notice = |figure| case.figure_at_notice(figure);
    match case.kind? {
        T::ParentalLeave => at_notice(Figure::ParentalNoticeLatest).map(NoticeDelay::Months),
        T::TimeCredit | T::EndOfCareerTimeCredit if follows_exhausted_palliative(case) => {
            at_notice(Figure::TimeCreditNoticeAfterPalliative).map(NoticeDelay::Days)
        }
        T::TimeCredit | T::EndOfCareerTimeCredit => {
            let threshold = at_notice(Figure::TimeCreditNoticeThreshold)?;
            let headcount = case.facts.employer.headcount;
            let small = headcount.is_some_and(|count| i64::from(count) <= threshold);
            let figure = if small {
                Figure::TimeCreditNoticeSmall
            } else {
                Figure::TimeCreditNoticeLarge
            };
            at_notice(figure).map(NoticeDelay::Months)
        }
        T::MedicalAssistance | T::MedicalAssistanceHospitalisedChild => {
            at_notice(Figure::MedicalNotice).map(NoticeDelay::Days)
        }
        T::PalliativeCare => Some(NoticeDelay::NextMonday),
        T::InformalCare => case.figure(Figure::CarerNotice).map(NoticeDelay::Days),
        T::CareerBreak | T::EndOfCareerBreak => career_break_delay(case),
    }
}

fn career_break_delay(case: &Case<'_>) -> Option<NoticeDelay> {
    use Authority::{AutonomousCompany, Flemish, Local, Other};
    // The delay is the federal one; other services have their own rules.
    if let Some(Local | AutonomousCompany | Flemish | Other) = case.facts.employer.authority {
        return None;
    }
    let kind = case.kind?;
    let start = case.facts.start;
    let extends = start.is_some_and(|start| case.just_before(kind, start).is_some());
    let figure = if extends {
        Figure::CareerBreakExtensionNotice
    } else {
        Figure::CareerBreakNotice
    };
    case.figure_at_notice(figure).map(NoticeDelay::Months)
}

fn is_time_credit(case: &Case<'_>) -> bool {
    matches!(
        case.kind,
        Some(InterruptionType::TimeCredit | InterruptionType::EndOfCareerTimeCredit)
    )
}

/// Whether the case starts the day after a palliative leave whose right is used up.
pub fn follows_exhausted_palliative(case: &Case<'_>) -> bool {
    let Some(start) = case.facts.start else {
        return false;
    };
    let Some(before) = case.just_before(InterruptionType::PalliativeCare, start) else {
        return false;
    };
    let key = BalanceKey::Palliative(before.beneficiary.key.clone());
    let total = super::totals::total(&key, case.facts, case.figures);
    total.is_some_and(|total| case.consumed(&key) >= total)
}

fn latest_notice(case: &Case<'_>, start: Date) -> Option<Date> {
    Some(notice_delay(case)?.latest_notice(start))
}

fn earliest_notice(case: &Case<'_>) -> Option<Date> {
    if case.kind? != InterruptionType::ParentalLeave {
        return None;
    }
    let months = case.figure_at_notice(Figure::ParentalNoticeEarliest)?;
    Some(months_away(case.facts.start?, -months))
}

/// First day a request may be filed.
pub fn earliest_filing(case: &Case<'_>) -> Option<Date> {
    let months = case.figure(Figure::FilingEarliest)?;
    Some(months_away(case.facts.start?, -months))
}

/// Last day to file with allowances from the start.
pub fn latest_filing(case: &Case<'_>) -> Option<Date> {
    let months = case.figure(Figure::FilingLatest)?;
    Some(months_away(case.facts.start?, months))
}

fn allowances_from(case: &Case<'_>) -> Option<Date> {
    let (start, filed) = (case.facts.start?, case.facts.filing_day()?);
    Some(if filed <= latest_filing(case)? {
        start
    } else {
        filed
    })
}

/// Last day for the employer's answer (§ 5); none where no answer is foreseen.
pub fn answer_by(case: &Case<'_>) -> Option<Date> {
    use InterruptionType as T;
    let notice = case.facts.notice?;
    match case.kind? {
        T::ParentalLeave => {
            let months = case.figure_at_notice(Figure::ParentalAnswer)?;
            Some(months_away(notice, months))
        }
        T::TimeCredit | T::EndOfCareerTimeCredit => {
            let months = case.figure_at_notice(Figure::TimeCreditAnswer)?;
            Some(months_away(notice, months))
        }
        T::MedicalAssistance => {
            let days = case.figure_at_notice(Figure::MedicalAnswer)?;
            Some(working_days_away(notice, days))
        }
        _ => None,
    }
}

/// Working days run from Monday to Friday; holidays are not counted out (L).
fn working_days_away(day: Date, count: i64) -> Date {
    let mut reached = day;
    for _ in 0..count.min(366) {
        reached = reached.saturating_add(1.day());
        while matches!(reached.weekday(), Weekday::Saturday | Weekday::Sunday) {
            reached = reached.saturating_add(1.day());
        }
    }
    reached
}

/// Latest start the employer may postpone to (§ 5); none where the type cannot be postponed.
pub fn latest_postponed_start(case: &Case<'_>) -> Option<Date> {
    use InterruptionType as T;
    match case.kind? {
        T::ParentalLeave => {
            let months = case.figure_at_notice(Figure::ParentalPostponement)?;
            // The month of the letter counts as a whole: the last day of the sixth month after it.
            let letter = case.facts.postponed_on?.first_of_month();
            Some(months_away(letter, months).last_of_month())
        }
        T::TimeCredit | T::EndOfCareerTimeCredit => {
            let months = case.figure_at_notice(Figure::TimeCreditPostponement)?;
            Some(months_away(case.facts.start?, months))
        }
        T::MedicalAssistance => {
            let days = case.figure_at_notice(Figure::MedicalPostponement)?;
            Some(days_away(case.facts.start?, days))
        }
        _ => None,
    }
}
