//! The legal clock of a file: four months from the day the file was complete on the worker's side, standing still while
//! somebody was asked for something (Charter of the socially insured, law of 11 April 1995, art. 10).

use jiff::ToSpan;
use jiff::civil::Date;

use crate::period::add_months;

/// Months the office has to decide (Charter, art. 10).
pub const DECISION_MONTHS: i32 = 4;
/// Months to appeal to the labour court, from the notification (Charter, art. 23).
pub const APPEAL_MONTHS: i32 = 3;
/// Days between warning both parties and closing a file that nobody completed (one month, Charter art. 11).
pub const WARNING_DAYS: i64 = 30;

/// The day a file that arrives on `day` must be decided at the latest.
pub fn due_from(day: Date) -> Date {
    add_months(day, DECISION_MONTHS)
}

/// Last day to appeal against a decision notified on `day`.
pub fn appeal_until(day: Date) -> Date {
    add_months(day, APPEAL_MONTHS)
}

/// First day on which a file whose parties were warned on `warned` may be closed.
pub fn may_close_from(warned: Date) -> Date {
    warned.saturating_add(WARNING_DAYS.days())
}

/// Where the clock of a file stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// Last day to decide, as it is while the clock runs.
    pub due: Date,
    /// Since when it stands still.
    pub paused_since: Option<Date>,
}

/// What is left on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// So many days, today not counted; 0 on the last day.
    Days(i32),
    /// So many days too late.
    Late(i32),
    /// The clock stands still; so many days are left once it runs again.
    Paused(i32),
}

impl Clock {
    /// The clock of a file that arrives on `day`.
    pub fn starting(day: Date) -> Self {
        Self {
            due: due_from(day),
            paused_since: None,
        }
    }

    /// Somebody was asked for something: it stands still. A second question does not move the first day.
    #[must_use]
    pub fn pause(self, day: Date) -> Self {
        Self {
            paused_since: Some(self.paused_since.unwrap_or(day)),
            ..self
        }
    }

    /// The last answer came: the days in between are added. A clock that runs is left alone.
    #[must_use]
    pub fn resume(self, day: Date) -> Self {
        let waited = self
            .paused_since
            .map_or(0, |since| days_between(since, day).max(0));
        Self {
            due: self.due.saturating_add(i64::from(waited).days()),
            paused_since: None,
        }
    }

    /// What is left on a day.
    pub fn left(self, today: Date) -> Left {
        match self.paused_since {
            Some(since) => Left::Paused(days_between(since, self.due)),
            None => match days_between(today, self.due) {
                late if late < 0 => Left::Late(-late),
                left => Left::Days(left),
            },
        }
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn one_03_the_office_has_four_months() {
        assert_eq!(due_from(date(2026, 3, 15)), date(2026, 7, 15));
        // A month without that day ends earlier, never later.
        assert_eq!(due_from(date(2025, 10, 31)), date(2026, 2, 28));
        assert_eq!(appeal_until(date(2026, 11, 30)), date(2027, 2, 28));
    }

    #[test]
    fn one_05_the_clock_stands_still_while_somebody_was_asked() {
        let clock = Clock::starting(date(2026, 1, 10));
        assert_eq!(clock.left(date(2026, 5, 9)), Left::Days(1));
        assert_eq!(clock.left(date(2026, 5, 10)), Left::Days(0));
        assert_eq!(clock.left(date(2026, 5, 11)), Left::Late(1));
        let paused = clock.pause(date(2026, 5, 1));
        assert_eq!(paused.left(date(2026, 8, 1)), Left::Paused(9));
        // A second question meanwhile changes nothing.
        assert_eq!(paused.pause(date(2026, 5, 20)), paused);
        let resumed = paused.resume(date(2026, 5, 31));
        assert_eq!(resumed.due, date(2026, 6, 9));
        assert_eq!(resumed.left(date(2026, 5, 31)), Left::Days(9));
        // What runs is not moved; asked and answered on one day costs nothing.
        assert_eq!(resumed.resume(date(2027, 1, 1)), resumed);
        assert_eq!(
            clock.pause(date(2026, 2, 1)).resume(date(2026, 2, 1)),
            clock
        );
    }

    #[test]
    fn one_13_a_file_is_closed_thirty_days_after_the_warning() {
        assert_eq!(may_close_from(date(2026, 2, 10)), date(2026, 3, 12));
    }
}
