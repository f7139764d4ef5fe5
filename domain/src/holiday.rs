//! The ten public holidays of Belgium (royal decree of 18 April 1974, article 1). They are drawn on calendars; no rule counts
//! them out.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::coded::worded;

worded! {
    /// A public holiday.
    Holiday {
        /// 1 January.
        NewYear = "newYear";
        /// The Monday after Easter.
        EasterMonday = "easterMonday";
        /// 1 May.
        LabourDay = "labourDay";
        /// The Thursday 39 days after Easter.
        Ascension = "ascension";
        /// The Monday 50 days after Easter.
        WhitMonday = "whitMonday";
        /// 21 July.
        NationalDay = "nationalDay";
        /// 15 August.
        Assumption = "assumption";
        /// 1 November.
        AllSaints = "allSaints";
        /// 11 November.
        Armistice = "armistice";
        /// 25 December.
        Christmas = "christmas";
    }
}

/// The holiday on that day.
pub fn holiday(day: Date) -> Option<Holiday> {
    let after_easter = easter(day.year()).map(|easter| (day - easter).get_days());
    match (day.month(), day.day()) {
        (1, 1) => Some(Holiday::NewYear),
        (5, 1) => Some(Holiday::LabourDay),
        (7, 21) => Some(Holiday::NationalDay),
        (8, 15) => Some(Holiday::Assumption),
        (11, 1) => Some(Holiday::AllSaints),
        (11, 11) => Some(Holiday::Armistice),
        (12, 25) => Some(Holiday::Christmas),
        _ => match after_easter {
            Some(1) => Some(Holiday::EasterMonday),
            Some(39) => Some(Holiday::Ascension),
            Some(50) => Some(Holiday::WhitMonday),
            _ => None,
        },
    }
}

/// Easter Sunday of the Gregorian calendar (Butcher's rule).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (golden, century, rest) = (y % 19, y / 100, y % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15)
        .rem_euclid(30);
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4).rem_euclid(7);
    let shift = (golden + 11 * moon + 22 * sunday) / 451;
    let days = moon + sunday - 7 * shift + 21;
    // Days after 1 March.
    date(year, 3, 1).checked_add(days.days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// CAL-02: the days of five years, as published.
    #[test]
    fn cal_02_the_holidays_of_belgium() {
        for (day, expected) in [
            (date(2024, 4, 1), Holiday::EasterMonday),
            (date(2024, 5, 9), Holiday::Ascension),
            (date(2024, 5, 20), Holiday::WhitMonday),
            (date(2025, 4, 21), Holiday::EasterMonday),
            (date(2025, 5, 29), Holiday::Ascension),
            (date(2025, 6, 9), Holiday::WhitMonday),
            (date(2026, 4, 6), Holiday::EasterMonday),
            (date(2027, 3, 29), Holiday::EasterMonday),
            (date(2027, 5, 17), Holiday::WhitMonday),
            (date(2008, 3, 24), Holiday::EasterMonday),
            (date(2038, 4, 26), Holiday::EasterMonday),
            (date(2025, 7, 21), Holiday::NationalDay),
        ] {
            assert_eq!(holiday(day), Some(expected), "{day}");
        }
        // Ten a year, unless one falls on another.
        for year in 2020..2040 {
            let days = date(year, 1, 1).series(1.day());
            let found = days
                .take_while(|day| day.year() == year)
                .filter(|day| holiday(*day).is_some());
            assert_eq!(found.count(), 10, "{year}");
        }
    }
}
