//! When a silent party is reminded (NTF-05): dates that follow from what was asked and from the deadlines of the law, so
//! that everybody can be told them in advance.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::message::MessageEvent;
use crate::period::add_months;

/// Days after the question: soon, then ever more rarely.
pub const DAYS_AFTER: [i32; 4] = [7, 14, 28, 56];
/// Days before a deadline of the law.
pub const DAYS_BEFORE_DEADLINE: i32 = 7;
/// Days before the last day of a leave: enough to plan the return or to file again.
pub const DAYS_BEFORE_END: i32 = 30;
/// Days by which that reminder may be late, when the service did not run on its day.
pub const DAYS_LATE_MAX: i32 = 6;
/// The worker's part keeps the allowance from the first day for two months after the start (rules.md § 4).
pub const COMPLETION_MONTHS: i32 = 2;
/// An employer answers a notice within a month.
pub const ANSWER_MONTHS: i32 = 1;

/// The reminder of a question; none for what asks nothing.
pub const fn of(event: MessageEvent) -> Option<MessageEvent> {
    match event {
        MessageEvent::WorkerInvited => Some(MessageEvent::RemindWorker),
        MessageEvent::NoticeArrived
        | MessageEvent::PostponementDeclined
        | MessageEvent::CounterProposed => Some(MessageEvent::RemindEmployer),
        MessageEvent::PostponementProposed => Some(MessageEvent::RemindPostponement),
        MessageEvent::DocumentAsked => Some(MessageEvent::RemindDocument),
        MessageEvent::ChangeRequested | MessageEvent::CancellationRequested => {
            Some(MessageEvent::RemindChange)
        }
        _ => None,
    }
}

/// Until when an answer to the question counts: two months after the start of the leave for the worker's part, the last day
/// of the notice itself (`due`) for what is asked about one; none for a document or a change.
pub fn deadline(
    event: MessageEvent,
    asked: Date,
    start: Option<Date>,
    due: Option<Date>,
) -> Option<Date> {
    match event {
        MessageEvent::WorkerInvited => start.map(|start| add_months(start, COMPLETION_MONTHS)),
        MessageEvent::NoticeArrived => due.or_else(|| Some(add_months(asked, ANSWER_MONTHS))),
        MessageEvent::PostponementProposed
        | MessageEvent::PostponementDeclined
        | MessageEvent::CounterProposed => due,
        _ => None,
    }
}

/// Every day on which a question of that day is repeated, in order: none after its deadline. Whoever has less than a week
/// is asked again on the eve of the last day.
pub fn dates(asked: Date, deadline: Option<Date>) -> Vec<Date> {
    let mut dates: Vec<Date> = DAYS_AFTER
        .iter()
        .map(|days| asked.saturating_add(Span::new().days(*days)))
        .collect();
    if let Some(deadline) = deadline {
        let week_before = deadline.saturating_sub(DAYS_BEFORE_DEADLINE.days());
        let eve = deadline.saturating_sub(1.day());
        dates.push(if week_before > asked {
            week_before
        } else {
            eve
        });
        dates.retain(|date| *date > asked && *date <= deadline);
    }
    dates.sort_unstable();
    dates.dedup();
    dates
}

/// Whether a reminder is owed on `today` to somebody who was last written to on `last`. A day on which the service did not
/// run is made up for, once.
pub fn is_due(dates: &[Date], last: Date, today: Date) -> bool {
    dates.iter().any(|date| *date > last && *date <= today)
}

/// The next one after `last`, if any is left.
pub fn next(dates: &[Date], last: Date) -> Option<Date> {
    dates.iter().copied().find(|date| *date > last)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn ntf_05_reminders_follow_the_question_and_the_deadline() {
        let asked = date(2025, 1, 6);
        assert_eq!(
            dates(asked, None),
            [
                date(2025, 1, 13),
                date(2025, 1, 20),
                date(2025, 2, 3),
                date(2025, 3, 3)
            ]
        );
        // Two months after 3 February, minus a week; the one after 56 days lies before it.
        let until = deadline(
            MessageEvent::WorkerInvited,
            asked,
            Some(date(2025, 2, 3)),
            None,
        );
        assert_eq!(until, Some(date(2025, 4, 3)));
        assert_eq!(dates(asked, until).last(), Some(&date(2025, 3, 27)));
        let until = deadline(MessageEvent::NoticeArrived, asked, None, None);
        assert_eq!(dates(asked, until).last(), Some(&date(2025, 2, 3)));
    }

    #[test]
    fn ntf_05_what_is_proposed_about_a_notice_is_repeated_before_its_own_last_day() {
        let asked = date(2025, 1, 6);
        for event in [
            MessageEvent::PostponementProposed,
            MessageEvent::PostponementDeclined,
            MessageEvent::CounterProposed,
        ] {
            assert!(of(event).is_some(), "{event:?}");
            // A fortnight: after a week, and on the last day.
            let until = deadline(event, asked, None, Some(date(2025, 1, 20)));
            let days = [date(2025, 1, 13), date(2025, 1, 20)];
            assert_eq!(dates(asked, until), days, "{event:?}");
            // Three days: on the eve.
            let until = deadline(event, asked, None, Some(date(2025, 1, 9)));
            assert_eq!(dates(asked, until), [date(2025, 1, 8)], "{event:?}");
        }
        assert_eq!(
            of(MessageEvent::PostponementProposed),
            Some(MessageEvent::RemindPostponement)
        );
        let until = deadline(
            MessageEvent::NoticeArrived,
            asked,
            None,
            Some(date(2025, 1, 9)),
        );
        assert_eq!(dates(asked, until), [date(2025, 1, 8)]);
    }

    #[test]
    fn ntf_05_a_deadline_that_is_over_reminds_of_nothing() {
        assert!(dates(date(2025, 5, 1), Some(date(2025, 4, 3))).is_empty());
        assert!(dates(date(2025, 4, 3), Some(date(2025, 4, 3))).is_empty());
    }

    #[test]
    fn ntf_05_a_day_left_out_is_made_up_for_once() {
        let all = dates(date(2025, 1, 6), None);
        assert!(!is_due(&all, date(2025, 1, 6), date(2025, 1, 12)));
        assert!(is_due(&all, date(2025, 1, 6), date(2025, 1, 25)));
        assert!(!is_due(&all, date(2025, 1, 25), date(2025, 1, 26)));
        assert_eq!(next(&all, date(2025, 1, 25)), Some(date(2025, 2, 3)));
    }
}
