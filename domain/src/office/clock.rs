//! The legal clock of a file: it runs from the day the file was complete on the worker's side and stands still while
//! somebody was asked for something. The delays are dated reference data: operators enter the values they have checked.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::period::add_months;

/// The delays of the office in force on a day.
///
/// The values shipped follow the Charter of the socially insured (law of 11 April 1995, art. 10, 11 and 23) from memory;
/// they count as weak until an operator enters them (docs/decisions/0028).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delays {
    /// Months the office has to decide (Charter, art. 10).
    pub decision_months: i32,
    /// Months to appeal to the labour court, from the notification (Charter, art. 23).
    pub appeal_months: i32,
    /// Months a party has to answer a question before the office may decide with what it knows (Charter, art. 11).
    pub answer_months: i32,
    /// Days between warning both parties and closing a file that nobody completed.
    pub warning_days: i32,
}

impl Default for Delays {
    fn default() -> Self {
        Self {
            decision_months: 4,
            appeal_months: 3,
            answer_months: 1,
            warning_days: 30,
        }
    }
}

impl Delays {
    /// The day a file that arrives on `day` must be decided at the latest.
    pub fn due_from(self, day: Date) -> Date {
        add_months(day, self.decision_months)
    }

    /// Last day to appeal against a decision notified on `day`.
    pub fn appeal_until(self, day: Date) -> Date {
        add_months(day, self.appeal_months)
    }

    /// Last day to answer what was asked on `day`.
    pub fn answer_by(self, day: Date) -> Date {
        add_months(day, self.answer_months)
    }

    /// First day on which a file whose parties were warned on `warned` may be closed.
    pub fn may_close_from(self, warned: Date) -> Date {
        warned.saturating_add(i64::from(self.warning_days).days())
    }
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
    pub fn starting(day: Date, delays: Delays) -> Self {
        Self {
            due: delays.due_from(day),
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
        assert_eq!(
            Delays::default().due_from(date(2026, 3, 15)),
            date(2026, 7, 15)
        );
        // A month without that day ends earlier, never later.
        assert_eq!(
            Delays::default().due_from(date(2025, 10, 31)),
            date(2026, 2, 28)
        );
        assert_eq!(
            Delays::default().appeal_until(date(2026, 11, 30)),
            date(2027, 2, 28)
        );
        let shorter = Delays {
            decision_months: 2,
            ..Delays::default()
        };
        assert_eq!(shorter.due_from(date(2026, 3, 15)), date(2026, 5, 15));
    }

    #[test]
    fn one_05_the_clock_stands_still_while_somebody_was_asked() {
        let clock = Clock::starting(date(2026, 1, 10), Delays::default());
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
    fn one_05_a_party_has_a_month() {
        assert_eq!(
            Delays::default().answer_by(date(2026, 1, 31)),
            date(2026, 2, 28)
        );
    }

    #[test]
    fn one_13_a_file_is_closed_thirty_days_after_the_warning() {
        assert_eq!(
            Delays::default().may_close_from(date(2026, 2, 10)),
            date(2026, 3, 12)
        );
    }
}
