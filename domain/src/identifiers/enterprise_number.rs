//! The number of an employer in the Crossroads Bank for Enterprises (rules.md § 10).

use std::fmt;
use std::str::FromStr;

/// Ten digits, the first 0 or 1, whose check digits hold.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EnterpriseNumber(String);

/// Why a text is not an enterprise number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnterpriseNumberError {
    /// Not 10 digits (or 9, the leading 0 left out), or a first digit other than 0 and 1.
    #[error("an enterprise number has 10 digits, the first 0 or 1")]
    Shape,
    /// The last two digits are not 97 − (first eight mod 97).
    #[error("the check digits of the enterprise number fail")]
    CheckDigits,
}

impl EnterpriseNumber {
    /// The ten digits, as in addresses of pages.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// `0999.999.922`.
    pub fn formatted(&self) -> String {
        format!("{}.{}.{}", &self.0[0..4], &self.0[4..7], &self.0[7..10])
    }
}

impl FromStr for EnterpriseNumber {
    type Err = EnterpriseNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        // People copy the VAT number, which is the same digits after BE.
        let text = text
            .strip_prefix("BE")
            .or_else(|| text.strip_prefix("be"))
            .unwrap_or(text);
        let digits = ten_digits(text).ok_or(EnterpriseNumberError::Shape)?;
        if !matches!(digits.as_bytes()[0], b'0' | b'1') {
            return Err(EnterpriseNumberError::Shape);
        }
        if !check_digits_hold(&digits) {
            return Err(EnterpriseNumberError::CheckDigits);
        }
        Ok(Self(digits))
    }
}

/// The ten digits of a number of the Crossroads Bank, without the marks people write between them; nine are an old form
/// without its leading 0.
pub(super) fn ten_digits(text: &str) -> Option<String> {
    if text.len() > super::TEXT_MAX {
        return None;
    }
    let mut digits: String = text
        .chars()
        .filter(|c| !matches!(c, '.' | '-' | '/') && !c.is_whitespace())
        .collect();
    if digits.len() == 9 {
        digits.insert(0, '0');
    }
    (digits.len() == 10 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

/// Whether the last two of ten digits are 97 − (first eight mod 97).
pub(super) fn check_digits_hold(digits: &str) -> bool {
    let part = |range: std::ops::Range<usize>| digits[range].parse::<u64>().unwrap_or(0);
    part(8..10) == 97 - part(0..8) % 97
}

impl fmt::Display for EnterpriseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.formatted())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn enterprise_numbers_of_the_sheet() {
        for text in ["0999999922", "0999.999.922", "999999922", "BE 0999.999.922"] {
            let number: EnterpriseNumber = text.parse().unwrap();
            assert_eq!(number.digits(), "0999999922");
            assert_eq!(number.formatted(), "0999.999.922");
        }
        assert!("0999999823".parse::<EnterpriseNumber>().is_ok());
        assert_eq!(
            "0999999923".parse::<EnterpriseNumber>(),
            Err(EnterpriseNumberError::CheckDigits)
        );
        for text in ["", "2999999922", "09999999222", "09999999A2"] {
            assert_eq!(
                text.parse::<EnterpriseNumber>(),
                Err(EnterpriseNumberError::Shape),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_always_detected(first in 0_u64..20_000_000, at in 0_usize..10, by in 1_u8..10) {
            let good = format!("{first:08}{:02}", 97 - first % 97);
            prop_assert!(good.parse::<EnterpriseNumber>().is_ok());
            let mut bytes = good.into_bytes();
            bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
            prop_assert!(String::from_utf8(bytes).unwrap().parse::<EnterpriseNumber>().is_err());
        }
    }
}
