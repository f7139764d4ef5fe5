//! Hours a week, to the minute.

use std::fmt;

use crate::interruption::Regime;

/// Hours of a whole week: nothing longer can be worked in one.
pub const HOURS_A_WEEK_MAX: u16 = 168;

/// Working time a week, in minutes, from 0 to 168 hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WeeklyHours(u16);

/// Why two boxes are not a working time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// Both boxes are empty, or only minutes were given.
    #[error("no hours were given")]
    Empty,
    /// The hours are not a whole number.
    #[error("the hours are not a whole number")]
    HoursUnreadable,
    /// The minutes are not a whole number.
    #[error("the minutes are not a whole number")]
    MinutesUnreadable,
    /// More than 168 hours a week.
    #[error("a week has 168 hours")]
    HoursOutOfRange,
    /// More than 59 minutes.
    #[error("an hour has minutes 0 to 59")]
    MinutesOutOfRange,
}

impl WeeklyHours {
    /// No work at all.
    pub const ZERO: Self = Self(0);

    /// Reads the two boxes of a form; an empty minutes box beside given hours means 00.
    pub fn parse(hours: &str, minutes: &str) -> Result<Self, HoursError> {
        let (hours, minutes) = (hours.trim(), minutes.trim());
        if hours.is_empty() {
            return Err(HoursError::Empty);
        }
        let hours = whole(hours).ok_or(HoursError::HoursUnreadable)?;
        let minutes = match minutes {
            "" => 0,
            text => whole(text).ok_or(HoursError::MinutesUnreadable)?,
        };
        if hours > HOURS_A_WEEK_MAX {
            return Err(HoursError::HoursOutOfRange);
        }
        if minutes > 59 {
            return Err(HoursError::MinutesOutOfRange);
        }
        Self::from_minutes(hours * 60 + minutes)
    }

    /// Minutes a week, as stored.
    pub const fn from_minutes(minutes: u16) -> Result<Self, HoursError> {
        if minutes > HOURS_A_WEEK_MAX * 60 {
            return Err(HoursError::HoursOutOfRange);
        }
        Ok(Self(minutes))
    }

    /// Minutes a week.
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// Whole hours, for the first box.
    pub const fn hours_part(self) -> u16 {
        self.0 / 60
    }

    /// Minutes beside the hours, for the second box.
    pub const fn minutes_part(self) -> u16 {
        self.0 % 60
    }

    /// `38:00`, as the modification page and the machine door print it.
    pub fn colon(self) -> String {
        format!("{:02}:{:02}", self.hours_part(), self.minutes_part())
    }

    /// What is still worked of this full-time week under the regime, rounded to the nearest minute; zero when work stops.
    #[must_use]
    pub fn reduced_by(self, regime: Regime) -> Self {
        let Some((away, of)) = regime.reduction() else {
            return Self::ZERO;
        };
        let (minutes, away, of) = (u32::from(self.0), u32::from(away), u32::from(of));
        let kept = (minutes * (of - away) * 2 + of) / (of * 2);
        // A share of at most 168 hours fits again.
        Self(u16::try_from(kept).unwrap_or(self.0))
    }

    /// Whether `self`, worked under `regime`, is the exact share of `full_time` to within one minute.
    pub fn is_share_of(self, full_time: Self, regime: Regime) -> bool {
        let Some((away, of)) = regime.reduction() else {
            return self == Self::ZERO;
        };
        let (during, full) = (i64::from(self.0), i64::from(full_time.0));
        let (away, of) = (i64::from(away), i64::from(of));
        // Compared in minutes × denominator, so that a third of an hour is not rounded first.
        (during * of - full * (of - away)).abs() <= of
    }
}

impl fmt::Display for WeeklyHours {
    /// `40h00`, as the confirmation page prints it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}h{:02}", self.hours_part(), self.minutes_part())
    }
}

fn whole(text: &str) -> Option<u16> {
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    // Ten thousand hours are out of range, not unreadable: saturate what does not fit.
    digits.then(|| text.parse().unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn hours(hours: u16, minutes: u16) -> WeeklyHours {
        WeeklyHours::from_minutes(hours * 60 + minutes).unwrap()
    }

    #[test]
    fn fil_13_boxes_of_hours_and_minutes() {
        assert_eq!(WeeklyHours::parse("40", "00"), Ok(hours(40, 0)));
        assert_eq!(WeeklyHours::parse(" 38 ", ""), Ok(hours(38, 0)));
        assert_eq!(WeeklyHours::parse("168", "0"), Ok(hours(168, 0)));
        assert_eq!(
            WeeklyHours::parse("40", "61"),
            Err(HoursError::MinutesOutOfRange)
        );
        assert_eq!(
            WeeklyHours::parse("40", "60"),
            Err(HoursError::MinutesOutOfRange)
        );
        assert_eq!(
            WeeklyHours::parse("168", "1"),
            Err(HoursError::HoursOutOfRange)
        );
        assert_eq!(
            WeeklyHours::parse("169", "0"),
            Err(HoursError::HoursOutOfRange)
        );
        assert_eq!(
            WeeklyHours::parse("999999999", "0"),
            Err(HoursError::HoursOutOfRange)
        );
        assert_eq!(
            WeeklyHours::parse("-1", "0"),
            Err(HoursError::HoursUnreadable)
        );
        assert_eq!(
            WeeklyHours::parse("38,5", "0"),
            Err(HoursError::HoursUnreadable)
        );
        assert_eq!(
            WeeklyHours::parse("38", "x"),
            Err(HoursError::MinutesUnreadable)
        );
        assert_eq!(WeeklyHours::parse("", "30"), Err(HoursError::Empty));
    }

    #[test]
    fn i18_02_hours_are_written_both_ways() {
        assert_eq!(hours(40, 0).to_string(), "40h00");
        assert_eq!(hours(38, 0).colon(), "38:00");
        assert_eq!(hours(7, 36).to_string(), "07h36");
    }

    #[test]
    fn fil_15_the_exact_share() {
        assert_eq!(hours(38, 0).reduced_by(Regime::Fifth), hours(30, 24));
        assert_eq!(hours(38, 0).reduced_by(Regime::Half), hours(19, 0));
        assert_eq!(hours(38, 0).reduced_by(Regime::Third), hours(25, 20));
        assert_eq!(hours(38, 0).reduced_by(Regime::Quarter), hours(28, 30));
        assert_eq!(hours(38, 0).reduced_by(Regime::Tenth), hours(34, 12));
        assert_eq!(hours(38, 0).reduced_by(Regime::Full), WeeklyHours::ZERO);
        assert!(hours(30, 23).is_share_of(hours(38, 0), Regime::Fifth));
        assert!(hours(30, 25).is_share_of(hours(38, 0), Regime::Fifth));
        assert!(!hours(30, 22).is_share_of(hours(38, 0), Regime::Fifth));
        assert!(!hours(30, 26).is_share_of(hours(38, 0), Regime::Fifth));
    }

    proptest! {
        #[test]
        fn hours_survive_their_two_boxes(minutes in 0..=HOURS_A_WEEK_MAX * 60) {
            let hours = WeeklyHours::from_minutes(minutes).unwrap();
            let read = WeeklyHours::parse(&hours.hours_part().to_string(), &hours.minutes_part().to_string());
            prop_assert_eq!(read, Ok(hours));
            prop_assert_eq!(hours.colon().replace(':', "h"), hours.to_string());
        }

        #[test]
        fn the_reduced_week_is_the_share_to_the_nearest_minute(minutes in 0..=HOURS_A_WEEK_MAX * 60, n in 0_usize..8) {
            let (full, regime) = (WeeklyHours::from_minutes(minutes).unwrap(), Regime::ALL[n]);
            let kept = full.reduced_by(regime);
            prop_assert!(kept <= full);
            prop_assert!(kept.is_share_of(full, regime));
            if let Some((away, of)) = regime.reduction() {
                let exact = f64::from(minutes) * (1.0 - f64::from(away) / f64::from(of));
                prop_assert!((f64::from(kept.minutes()) - exact).abs() <= 0.5 + 1e-9);
            }
        }

        #[test]
        fn any_boxes_are_read_or_refused(hours in "\\PC{0,8}", minutes in "\\PC{0,8}") {
            if let Ok(read) = WeeklyHours::parse(&hours, &minutes) {
                prop_assert!(read.minutes() <= HOURS_A_WEEK_MAX * 60);
            }
        }
    }

    #[test]
    fn stored_minutes_above_a_week_are_refused() {
        assert!(WeeklyHours::from_minutes(10_080).is_ok());
        assert_eq!(
            WeeklyHours::from_minutes(10_081),
            Err(HoursError::HoursOutOfRange)
        );
    }
}
