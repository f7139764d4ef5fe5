//! The national register number, and the BIS number of people who are not in the register (rules.md § 10).

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

/// Month 12 plus the largest shift of BIS numbers. The law sheet names + 20 and + 40, and gives 01710799719, which is + 60,
/// as a good number; refusing it would shut out a person who holds one.
const MONTH_MAX: u64 = 72;

/// A national register or BIS number whose check digits hold. `Display` and `Debug` are masked.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Niss(String);

/// Sex recorded by the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sex {
    /// Even serial number.
    Female,
    /// Odd serial number.
    Male,
}

impl Sex {
    /// The word used as suffix of text ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
        }
    }
}

/// Why a text is not a NISS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NissError {
    /// Not 11 digits.
    #[error("a national register number has 11 digits")]
    Shape,
    /// The check digits fail for births before 2000 and from 2000 on.
    #[error("the check digits of the national register number fail")]
    CheckDigits,
    /// The check digits hold, but the first six digits are no day of birth.
    #[error("the national register number contains no possible date of birth")]
    BirthDate,
    /// The person would be born after the day given as today.
    #[error("the national register number announces a birth in the future")]
    FutureBirth,
}

impl Niss {
    /// Reads a number as `FromStr` does and refuses a birth after `today`.
    pub fn parse_on(text: &str, today: Date) -> Result<Self, NissError> {
        let niss: Self = text.parse()?;
        if niss.birth_date().is_some_and(|birth| birth > today) || niss.birth_year() > today.year()
        {
            return Err(NissError::FutureBirth);
        }
        Ok(niss)
    }

    /// The 11 digits without separators: the form that is stored and compared.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// `YY.MM.DD-NNN.CC`, for those who may see the number in full.
    pub fn formatted(&self) -> String {
        let d = &self.0;
        [
            &d[0..2],
            ".",
            &d[2..4],
            ".",
            &d[4..6],
            "-",
            &d[6..9],
            ".",
            &d[9..11],
        ]
        .concat()
    }

    /// The same shape with only the check digits left: enough to recognise a number one already knows, and no birthday.
    pub fn masked(&self) -> String {
        format!("••.••.••-•••.{}", &self.0[9..11])
    }

    /// Sex, from the serial number; unknown for a BIS number given without it (month + 20).
    pub fn sex(&self) -> Option<Sex> {
        if (20..=32).contains(&self.part(2..4)) {
            return None;
        }
        Some(if self.part(6..9).is_multiple_of(2) {
            Sex::Female
        } else {
            Sex::Male
        })
    }

    /// Day of birth, unless month or day were unknown when the number was given.
    pub fn birth_date(&self) -> Option<Date> {
        let (month, day) = (self.month(), self.part(4..6));
        Date::new(self.birth_year(), small(month)?, small(day)?).ok()
    }

    /// Year of birth. The check digits hold for exactly one of the two centuries.
    pub fn birth_year(&self) -> i16 {
        let century = if check(self.serial()) == self.part(9..11) {
            1900
        } else {
            2000
        };
        century + i16::try_from(self.part(0..2)).unwrap_or(0)
    }

    /// Whether this is a BIS number: month + 20 (sex unknown), + 40 or + 60.
    pub fn is_bis(&self) -> bool {
        self.part(2..4) >= 20
    }

    fn serial(&self) -> u64 {
        self.part(0..9)
    }

    fn month(&self) -> u64 {
        self.part(2..4) % 20
    }

    fn part(&self, range: std::ops::Range<usize>) -> u64 {
        // Eleven ASCII digits by construction.
        self.0[range].parse().unwrap_or(0)
    }

    fn has_possible_birth_date(&self) -> bool {
        let (written_month, month, day) = (self.part(2..4), self.month(), self.part(4..6));
        if written_month > MONTH_MAX || month > 12 || day > 31 {
            return false;
        }
        // Month or day 00: unknown, or the serial numbers of that day were used up.
        month == 0 || day == 0 || self.birth_date().is_some()
    }
}

impl FromStr for Niss {
    type Err = NissError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.len() > super::TEXT_MAX {
            return Err(NissError::Shape);
        }
        let digits: String = text
            .chars()
            .filter(|c| !matches!(c, '.' | '-' | '/' | '‑' | '–') && !c.is_whitespace())
            .collect();
        if digits.len() != 11 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NissError::Shape);
        }
        let niss = Self(digits);
        let given = niss.part(9..11);
        if given != check(niss.serial()) && given != check(2_000_000_000 + niss.serial()) {
            return Err(NissError::CheckDigits);
        }
        if !niss.has_possible_birth_date() {
            return Err(NissError::BirthDate);
        }
        Ok(niss)
    }
}

impl fmt::Display for Niss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.masked())
    }
}

impl fmt::Debug for Niss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Niss({})", self.masked())
    }
}

fn check(serial: u64) -> u64 {
    97 - serial % 97
}

fn small(number: u64) -> Option<i8> {
    i8::try_from(number).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    /// A number with right check digits for the given parts, so that tests need no real person.
    fn number(year: u16, month: u8, day: u8, serial: u16) -> String {
        let first = format!("{:02}{month:02}{day:02}{serial:03}", year % 100);
        let base: u64 = first.parse().unwrap();
        let base = if year >= 2000 {
            2_000_000_000 + base
        } else {
            base
        };
        format!("{first}{:02}", check(base))
    }

    #[test]
    fn ovw_12_with_or_without_separators_in_both_centuries() {
        for text in [
            "85073099734",
            "850730/997-34",
            "85.07.30-997.34",
            " 85 07 30 997 34 ",
        ] {
            let niss: Niss = text.parse().unwrap();
            assert_eq!(niss.digits(), "85073099734");
            assert_eq!(niss.formatted(), "85.07.30-997.34");
            assert_eq!(niss.birth_date(), Some(date(1985, 7, 30)));
            assert_eq!(niss.sex(), Some(Sex::Male));
        }
        let young: Niss = "17073099889".parse().unwrap();
        assert_eq!(young.birth_date(), Some(date(2017, 7, 30)));
        assert_eq!(young.sex(), Some(Sex::Female));
    }

    #[test]
    fn ovw_12_bis_numbers() {
        let known_sex: Niss = "98472899864".parse().unwrap();
        assert_eq!(known_sex.birth_date(), Some(date(1998, 7, 28)));
        assert_eq!(known_sex.sex(), Some(Sex::Female));
        let man: Niss = number(2001, 51, 7, 997).parse().unwrap();
        assert_eq!(man.birth_date(), Some(date(2001, 11, 7)));
        let unknown_sex: Niss = number(1985, 27, 30, 997).parse().unwrap();
        assert_eq!(unknown_sex.sex(), None);
        assert!(unknown_sex.is_bis() && man.is_bis());
        let sheet: Niss = "01710799719".parse().unwrap();
        assert!(sheet.is_bis());
        assert_eq!(sheet.birth_date(), Some(date(2001, 11, 7)));
    }

    #[test]
    fn unknown_days_and_months_are_00() {
        for (month, day) in [(0, 0), (7, 0), (0, 1), (20, 0), (40, 0), (47, 0)] {
            let niss: Niss = number(1960, month, day, 1).parse().unwrap();
            assert_eq!(niss.birth_date(), None);
            assert_eq!(niss.birth_year(), 1960);
        }
    }

    #[test]
    fn wrk_04_what_is_refused_and_why() {
        assert_eq!("85073099735".parse::<Niss>(), Err(NissError::CheckDigits));
        for text in [
            "",
            "8507309973",
            "850730997344",
            "85073099A34",
            "８5073099734",
        ] {
            assert_eq!(text.parse::<Niss>(), Err(NissError::Shape), "{text}");
        }
        for (month, day) in [
            (13, 1),
            (2, 30),
            (19, 1),
            (33, 1),
            (53, 1),
            (1, 32),
            (0, 32),
        ] {
            assert_eq!(
                number(1985, month, day, 1).parse::<Niss>(),
                Err(NissError::BirthDate),
                "{month} {day}"
            );
        }
        assert_eq!(
            number(1900, 2, 29, 1).parse::<Niss>(),
            Err(NissError::BirthDate)
        );
        assert!(number(2000, 2, 29, 1).parse::<Niss>().is_ok());
    }

    #[test]
    fn a_birth_after_today_is_refused_when_today_is_given() {
        let born = number(2026, 5, 2, 1);
        assert!(Niss::parse_on(&born, date(2026, 5, 2)).is_ok());
        assert_eq!(
            Niss::parse_on(&born, date(2026, 5, 1)),
            Err(NissError::FutureBirth)
        );
        let some_day = number(2027, 0, 0, 1);
        assert_eq!(
            Niss::parse_on(&some_day, date(2026, 5, 1)),
            Err(NissError::FutureBirth)
        );
    }

    #[test]
    fn aud_07_printing_is_masked() {
        let niss: Niss = "85073099734".parse().unwrap();
        assert_eq!(niss.to_string(), "••.••.••-•••.34");
        assert!(!format!("{niss:?}").contains("850730"));
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_always_detected(
            year in 1900_u16..2026, month in 1_u8..=12, day in 1_u8..=28, serial in 1_u16..999,
            at in 0_usize..11, by in 1_u8..10,
        ) {
            let good = number(year, month, day, serial);
            let niss: Niss = good.parse().unwrap();
            prop_assert_eq!(niss.birth_year(), i16::try_from(year).unwrap());
            let mut bytes = good.into_bytes();
            bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
            let bad = String::from_utf8(bytes).unwrap();
            // The wrong number may hold in the other century; never in its own.
            if let Ok(other) = bad.parse::<Niss>() {
                prop_assert_ne!(other.birth_year() / 100, niss.birth_year() / 100);
            }
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,40}") {
            if let Ok(niss) = text.parse::<Niss>() {
                prop_assert_eq!(niss.formatted().parse::<Niss>().unwrap(), niss);
            }
        }
    }
}
