//! How long a file is kept (AUD-06): for a number of years after its leave ended or it was decided or cancelled, whichever
//! came last. Before it is erased its worker is warned. A file the office still has to decide is never erased.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::request::RequestStatus;

/// The terms of an installation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// Years a decided request is kept.
    pub decided_years: u16,
    /// Years a cancelled request is kept.
    pub cancelled_years: u16,
    /// Years a request is kept that its worker never completed.
    pub uncompleted_years: u16,
    /// Years a notice is kept.
    pub notice_years: u16,
    /// Days a draft is kept that nobody touches.
    pub draft_days: u16,
    /// Days between the warning and the erasure.
    pub warning_days: u16,
}

/// What the term of a file depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    /// The status of a request; none for a notice.
    pub status: Option<RequestStatus>,
    /// Last day of the leave.
    pub end: Date,
    /// Day of the decision or cancellation.
    pub settled: Option<Date>,
}

/// What is to be done with a file today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Nothing.
    Nothing,
    /// Its erasure is announced for this day.
    Announce(Date),
    /// It is erased.
    Erase,
}

impl Terms {
    /// The last day on which the file is kept; none while it is open.
    pub fn kept_until(&self, file: Ended) -> Option<Date> {
        let years = match file.status {
            Some(RequestStatus::WaitingForOffice | RequestStatus::InTreatment) => return None,
            Some(RequestStatus::WaitingForWorker) => self.uncompleted_years,
            Some(RequestStatus::Closed) => self.decided_years,
            Some(RequestStatus::Cancelled) => self.cancelled_years,
            None => self.notice_years,
        };
        let last = file.settled.map_or(file.end, |day| day.max(file.end));
        Some(last.saturating_add(i64::from(years).years()))
    }

    /// What is due on `today` for a file whose erasure was announced for a day, or was not.
    pub fn due(&self, file: Ended, announced: Option<Date>, today: Date) -> Due {
        let Some(last) = self.kept_until(file) else {
            return Due::Nothing;
        };
        let warning = i64::from(self.warning_days).days();
        let near = last < today.saturating_add(warning);
        match announced {
            Some(day) if day <= today && last < today => Due::Erase,
            None if near => {
                let after = last.saturating_add(1.day());
                Due::Announce(after.max(today.saturating_add(warning)))
            }
            _ => Due::Nothing,
        }
    }

    /// Leaves that ended later than this have nothing due on `today`, whatever became of their files.
    pub fn ended_by(&self, today: Date) -> Date {
        let years = [
            self.decided_years,
            self.cancelled_years,
            self.uncompleted_years,
            self.notice_years,
        ];
        let shortest = years.into_iter().min().unwrap_or_default();
        today
            .saturating_add(i64::from(self.warning_days).days())
            .saturating_sub(i64::from(shortest).years())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TERMS: Terms = Terms {
        decided_years: 5,
        cancelled_years: 3,
        uncompleted_years: 2,
        notice_years: 5,
        draft_days: 180,
        warning_days: 60,
    };

    fn closed(end: Date, settled: Option<Date>) -> Ended {
        Ended {
            status: Some(RequestStatus::Closed),
            end,
            settled,
        }
    }

    #[test]
    fn aud_06_five_years_after_the_leave_or_the_decision_whichever_is_later() {
        let (end, later) = (date(2020, 2, 29), date(2020, 6, 1));
        let until = |file| TERMS.kept_until(file);
        assert_eq!(until(closed(end, None)), Some(date(2025, 2, 28)));
        assert_eq!(until(closed(end, Some(later))), Some(date(2025, 6, 1)));
        assert_eq!(until(closed(later, Some(end))), Some(date(2025, 6, 1)));
        let with = |status| Ended {
            status,
            ..closed(later, None)
        };
        for (status, year) in [
            (Some(RequestStatus::Cancelled), Some(2023)),
            (Some(RequestStatus::WaitingForWorker), Some(2022)),
            (None, Some(2025)),
            (Some(RequestStatus::WaitingForOffice), None),
            (Some(RequestStatus::InTreatment), None),
        ] {
            let expected = year.map(|year| date(year, 6, 1));
            assert_eq!(until(with(status)), expected, "{status:?}");
        }
    }

    #[test]
    fn aud_06_nothing_is_erased_that_was_not_announced_in_time() {
        let file = closed(date(2020, 6, 1), None);
        let due = |announced, today| TERMS.due(file, announced, today);
        assert_eq!(due(None, date(2025, 4, 2)), Due::Nothing);
        // Sixty days before the day after its term.
        let first = Due::Announce(date(2025, 6, 2));
        assert_eq!(due(None, date(2025, 4, 3)), first);
        // Found late: the warning keeps its length.
        assert_eq!(due(None, date(2030, 1, 1)), Due::Announce(date(2030, 3, 2)));
        let announced = Some(date(2025, 6, 2));
        assert_eq!(due(announced, date(2025, 6, 1)), Due::Nothing);
        assert_eq!(due(announced, date(2025, 6, 2)), Due::Erase);
        // Decided again meanwhile: the term runs anew.
        let again = closed(date(2020, 6, 1), Some(date(2024, 1, 1)));
        let today = date(2025, 6, 2);
        assert_eq!(TERMS.due(again, announced, today), Due::Nothing);
        assert!(TERMS.ended_by(date(2025, 4, 3)) >= date(2020, 6, 1));
    }
}
