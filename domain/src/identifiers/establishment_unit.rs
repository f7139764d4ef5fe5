//! The number of an establishment unit in the Crossroads Bank for Enterprises: a place where an enterprise works.

use std::fmt;
use std::str::FromStr;

use super::enterprise_number::{check_digits_hold, ten_digits};

/// Ten digits, the first from 2 to 8, whose check digits hold; the check is that of enterprise numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EstablishmentUnitNumber(u64);

/// Why a text is not the number of an establishment unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EstablishmentUnitNumberError {
    /// Not ten digits, or a first digit other than 2 to 8: 0 and 1 begin the number of an enterprise.
    #[error("an establishment unit has a number of 10 digits, the first from 2 to 8")]
    Shape,
    /// The last two digits are not 97 − (first eight mod 97).
    #[error("the check digits of the establishment unit fail")]
    CheckDigits,
}

impl EstablishmentUnitNumber {
    /// The number, always of ten digits: as it is stored.
    pub const fn number(self) -> u64 {
        self.0
    }

    /// The ten digits, as in addresses of pages.
    pub fn digits(self) -> String {
        self.0.to_string()
    }

    /// `2.999.999.172`.
    pub fn formatted(self) -> String {
        let digits = self.digits();
        let (head, rest) = digits.split_at(1);
        format!("{head}.{}.{}.{}", &rest[0..3], &rest[3..6], &rest[6..9])
    }
}

impl FromStr for EstablishmentUnitNumber {
    type Err = EstablishmentUnitNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = ten_digits(text).ok_or(EstablishmentUnitNumberError::Shape)?;
        if !matches!(digits.as_bytes()[0], b'2'..=b'8') {
            return Err(EstablishmentUnitNumberError::Shape);
        }
        if !check_digits_hold(&digits) {
            return Err(EstablishmentUnitNumberError::CheckDigits);
        }
        let number = digits.parse();
        number
            .map(Self)
            .map_err(|_| EstablishmentUnitNumberError::Shape)
    }
}

impl fmt::Display for EstablishmentUnitNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.formatted())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_of_units_are_read_however_they_are_written() {
        for text in ["2999999172", "2.999.999.172", " 2 999 999 172 "] {
            let number: EstablishmentUnitNumber = text.parse().unwrap();
            assert_eq!(number.digits(), "2999999172");
            assert_eq!(number.formatted(), "2.999.999.172");
        }
        assert_eq!(
            "2999999173".parse::<EstablishmentUnitNumber>(),
            Err(EstablishmentUnitNumberError::CheckDigits)
        );
        // An enterprise, nine digits, a first digit that no unit has, letters, nothing.
        for text in ["0999999922", "999999922", "9999999122", "29999991A1", ""] {
            assert_eq!(
                text.parse::<EstablishmentUnitNumber>(),
                Err(EstablishmentUnitNumberError::Shape),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_always_detected(first in 20_000_000_u64..90_000_000, at in 0_usize..10, by in 1_u8..10) {
            let good = format!("{first:08}{:02}", 97 - first % 97);
            prop_assert!(good.parse::<EstablishmentUnitNumber>().is_ok());
            let mut bytes = good.into_bytes();
            bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
            prop_assert!(String::from_utf8(bytes).unwrap().parse::<EstablishmentUnitNumber>().is_err());
        }
    }
}
