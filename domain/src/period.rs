//! Periods of days and the arithmetic of months and weeks (rules.md § 3). The end date is included.

use jiff::ToSpan;
use jiff::civil::Date;

/// More months than any two days are apart; a longer step only saturates.
const CALENDAR_MONTHS: i32 = 19_998 * 12;
/// More weeks than any two days are apart.
const CALENDAR_WEEKS: u32 = 1_043_497;

/// A run of calendar days, from `start` to `end`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    start: Date,
    end: Date,
}

/// The end lies before the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the period ends on {end}, before it starts on {start}")]
pub struct EndBeforeStart {
    /// First day given.
    pub start: Date,
    /// Last day given.
    pub end: Date,
}

impl Period {
    /// A period of at least one day.
    pub fn new(start: Date, end: Date) -> Result<Self, EndBeforeStart> {
        if end < start {
            return Err(EndBeforeStart { start, end });
        }
        Ok(Self { start, end })
    }

    /// First day.
    pub const fn start(&self) -> Date {
        self.start
    }

    /// Last day, included.
    pub const fn end(&self) -> Date {
        self.end
    }

    /// Calendar days, both ends counted; at least 1.
    pub fn days(&self) -> u32 {
        days_between(self.start, self.end).unsigned_abs() + 1
    }

    /// Weeks of 7 consecutive calendar days, when the period is a whole number of them.
    pub fn weeks(&self) -> Option<u32> {
        let days = self.days();
        days.is_multiple_of(7).then_some(days / 7)
    }

    /// Months, when the period is a whole number of them, always counted from the start and never month by month.
    /// A start on the 29th to the 31st has two lawful ends in a shorter month: the clamped one and the month's last day.
    pub fn months(&self) -> Option<u32> {
        let apart = i32::from(self.end.year()) * 12 + i32::from(self.end.month())
            - i32::from(self.start.year()) * 12
            - i32::from(self.start.month());
        [apart, apart + 1]
            .into_iter()
            .filter(|months| *months > 0)
            .find(|months| {
                period_end(self.start, *months) == self.end
                    || alt_end(self.start, *months) == Some(self.end)
            })
            .map(i32::unsigned_abs)
    }

    /// Whether a day lies in the period.
    pub fn contains(&self, day: Date) -> bool {
        self.start <= day && day <= self.end
    }

    /// Whether the two periods share at least one day.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.start <= other.end && other.start <= self.end
    }
}

/// The same day `months` later (earlier when negative); where that day does not exist, the last day of that month.
/// Saturates at the ends of the calendar (years −9999 and 9999).
pub fn add_months(day: Date, months: i32) -> Date {
    day.saturating_add(months.clamp(-CALENDAR_MONTHS, CALENDAR_MONTHS).months())
}

/// Last day of a period of `months` months from `start`: the same day that many months later, less one day.
pub fn period_end(start: Date, months: i32) -> Date {
    add_months(start, months).saturating_sub(1.day())
}

/// The other lawful end of a period whose start day does not exist in the month reached: that month's last day.
pub fn alt_end(start: Date, months: i32) -> Option<Date> {
    let reached = add_months(start, months);
    (reached.day() != start.day()).then(|| reached.last_of_month())
}

/// Last day of a period of `weeks` weeks from `start`.
pub fn weeks_end(start: Date, weeks: u32) -> Date {
    start.saturating_add((i64::from(weeks.min(CALENDAR_WEEKS)) * 7 - 1).days())
}

/// Days from `from` to `to`; negative when `to` is earlier. Both are civil dates, so that no day is shorter than another.
pub fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn period(start: (i16, i8, i8), end: (i16, i8, i8)) -> Period {
        Period::new(date(start.0, start.1, start.2), date(end.0, end.1, end.2)).unwrap()
    }

    /// RUL-07: the thirteen periods printed in the manual.
    #[test]
    fn rul_07_golden_lengths() {
        let golden = [
            ("G1", (2022, 6, 1), (2022, 11, 30), 6),
            ("G2", (2023, 9, 1), (2024, 2, 29), 6),
            ("G3", (2023, 4, 1), (2023, 6, 30), 3),
            ("G4", (2023, 8, 1), (2023, 11, 30), 4),
            ("G5", (2022, 9, 1), (2023, 4, 30), 8),
            ("G6", (2023, 6, 15), (2023, 9, 14), 3),
            ("G7", (2024, 3, 1), (2024, 6, 30), 4),
            ("G8", (2025, 2, 24), (2025, 3, 23), 1),
            ("G9", (2024, 3, 1), (2024, 5, 31), 3),
            ("G10", (2024, 2, 1), (2024, 2, 29), 1),
            ("G11", (2024, 3, 1), (2024, 3, 31), 1),
            ("G12", (2024, 3, 1), (2024, 4, 30), 2),
            ("G13", (2024, 9, 30), (2024, 10, 29), 1),
        ];
        for (name, start, end, months) in golden {
            let period = period(start, end);
            assert_eq!(period.months(), Some(months), "{name}");
            assert_eq!(
                period_end(period.start(), i32::try_from(months).unwrap()),
                period.end()
            );
        }
        let g8 = period((2025, 2, 24), (2025, 3, 23));
        assert_eq!((g8.days(), g8.weeks(), g8.months()), (28, Some(4), Some(1)));
    }

    #[test]
    fn rul_01_one_day_is_a_period_and_an_earlier_end_is_not() {
        assert_eq!(period((2024, 3, 1), (2024, 3, 1)).days(), 1);
        assert!(Period::new(date(2024, 3, 1), date(2024, 2, 29)).is_err());
    }

    #[test]
    fn rul_07_starts_on_the_29th_to_the_31st_have_two_ends() {
        let start = date(2025, 1, 31);
        assert_eq!(period_end(start, 1), date(2025, 2, 27));
        assert_eq!(alt_end(start, 1), Some(date(2025, 2, 28)));
        assert_eq!(alt_end(start, 2), None);
        for day in [27, 28] {
            assert_eq!(period((2025, 1, 31), (2025, 2, day)).months(), Some(1));
        }
        assert_eq!(period((2025, 1, 31), (2025, 2, 26)).months(), None);
        assert_eq!(period((2024, 1, 29), (2024, 2, 28)).months(), Some(1));
    }

    #[test]
    fn weeks_and_overlaps() {
        assert_eq!(weeks_end(date(2025, 2, 24), 4), date(2025, 3, 23));
        assert_eq!(period((2025, 2, 24), (2025, 3, 8)).weeks(), None);
        let march = period((2024, 3, 1), (2024, 3, 31));
        assert!(march.overlaps(&period((2024, 3, 31), (2024, 4, 2))));
        assert!(!march.overlaps(&period((2024, 4, 1), (2024, 4, 2))));
        assert!(march.contains(date(2024, 3, 31)) && !march.contains(date(2024, 4, 1)));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn adding_then_taking_months_returns(day in days(), months in -600_i32..600) {
            let there = add_months(day, months);
            let back = add_months(there, -months);
            // Only days 29 to 31 can be lost, and then only downwards.
            if day.day() <= 28 {
                prop_assert_eq!(back, day);
            } else {
                prop_assert!(back <= day && back.first_of_month() == day.first_of_month());
            }
        }

        #[test]
        fn later_days_and_longer_periods_never_end_earlier(
            day in days(), later in 0_i32..400, months in -600_i32..600, more in 1_i32..60,
        ) {
            prop_assert!(add_months(day, months) <= add_months(day.saturating_add(later.days()), months));
            prop_assert!(period_end(day, months) < period_end(day, months + more));
        }

        #[test]
        fn following_periods_leave_no_gap(day in days(), first in 1_i32..60, second in 1_i32..60) {
            let next_start = period_end(day, first).tomorrow().unwrap();
            prop_assert_eq!(next_start, add_months(day, first));
            if day.day() <= 28 {
                prop_assert_eq!(period_end(next_start, second), period_end(day, first + second));
            }
        }

        #[test]
        fn months_agrees_with_trying_every_length(day in days(), length in 0_i32..1_300) {
            let end = day.saturating_add(length.days());
            let lengths: Vec<u32> = (1..=44_u32)
                .filter(|n| {
                    let n = i32::try_from(*n).unwrap();
                    period_end(day, n) == end || alt_end(day, n) == Some(end)
                })
                .collect();
            prop_assert!(lengths.len() <= 1);
            prop_assert_eq!(Period::new(day, end).unwrap().months(), lengths.first().copied());
        }

        #[test]
        fn weeks_and_days_count_the_same_days(day in days(), weeks in 1_u32..100, off in 1_i32..7) {
            let end = weeks_end(day, weeks);
            let whole = Period::new(day, end).unwrap();
            prop_assert_eq!((whole.weeks(), whole.days()), (Some(weeks), weeks * 7));
            prop_assert_eq!(Period::new(day, end.saturating_add(off.days())).unwrap().weeks(), None);
        }

        #[test]
        fn overlaps_means_a_common_day(start in days(), a in 0_i32..40, gap in -60_i32..60, b in 0_i32..40) {
            let one = Period::new(start, start.saturating_add(a.days())).unwrap();
            let other_start = start.saturating_add(gap.days());
            let other = Period::new(other_start, other_start.saturating_add(b.days())).unwrap();
            let common = one.start().series(1.day()).take_while(|day| *day <= one.end()).any(|day| other.contains(day));
            prop_assert_eq!(one.overlaps(&other), common);
            prop_assert_eq!(other.overlaps(&one), common);
        }
    }

    /// Every day from 1990 to 2089, leap Februaries included.
    fn days() -> impl Strategy<Value = Date> {
        (0_i32..36_524).prop_map(|n| date(1990, 1, 1).saturating_add(n.days()))
    }

    #[test]
    fn the_ends_of_the_calendar_saturate() {
        assert_eq!(add_months(date(2024, 1, 1), i32::MAX), Date::MAX);
        assert_eq!(add_months(date(2024, 1, 1), i32::MIN), Date::MIN);
        assert_eq!(weeks_end(date(2024, 1, 1), u32::MAX), Date::MAX);
        assert_eq!(days_between(date(2024, 3, 1), date(2024, 2, 1)), -29);
    }
}
