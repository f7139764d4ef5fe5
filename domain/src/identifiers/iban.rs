//! Account numbers: ISO 7064 mod 97, and the national check of Belgian accounts (rules.md § 10).

use std::fmt;
use std::str::FromStr;

/// An account number whose check digits hold. `Display` and `Debug` are masked.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Iban(String);

/// Why a text is not an IBAN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IbanError {
    /// Not a country, two digits and 11–30 letters or digits; a Belgian one has 12 digits there.
    #[error("the text is not shaped like an IBAN")]
    Shape,
    /// The international check fails.
    #[error("the check digits of the IBAN fail")]
    CheckDigits,
    /// The international check holds, the Belgian one fails.
    #[error("the national check digits of the Belgian account fail")]
    NationalCheckDigits,
}

impl Iban {
    /// The characters without spaces: the form that is stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In groups of four, for the holder.
    pub fn formatted(&self) -> String {
        let groups: Vec<String> = self
            .0
            .as_bytes()
            .chunks(4)
            .map(|group| group.iter().map(|b| char::from(*b)).collect())
            .collect();
        groups.join(" ")
    }

    /// Country and last four characters.
    pub fn masked(&self) -> String {
        format!("{}•• •••• {}", &self.0[0..2], &self.0[self.0.len() - 4..])
    }
}

impl FromStr for Iban {
    type Err = IbanError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.len() > super::TEXT_MAX {
            return Err(IbanError::Shape);
        }
        let iban: String = text
            .chars()
            .filter(|c| !matches!(c, '.' | '-') && !c.is_whitespace())
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let bytes = iban.as_bytes();
        let shaped = (15..=34).contains(&bytes.len())
            && bytes[..2].iter().all(u8::is_ascii_uppercase)
            && bytes[2..4].iter().all(u8::is_ascii_digit)
            && bytes[4..].iter().all(u8::is_ascii_alphanumeric);
        let belgian = iban.starts_with("BE");
        if !shaped || belgian && (bytes.len() != 16 || !bytes[4..].iter().all(u8::is_ascii_digit)) {
            return Err(IbanError::Shape);
        }
        if remainder(&bytes[4..], &bytes[..4]) != 1 {
            return Err(IbanError::CheckDigits);
        }
        if belgian && !belgian_check(&bytes[4..16]) {
            return Err(IbanError::NationalCheckDigits);
        }
        Ok(Self(iban))
    }
}

/// Remainder modulo 97 of the account then the head (country and check digits), letters read as 10 to 35.
fn remainder(account: &[u8], head: &[u8]) -> u32 {
    account.iter().chain(head).fold(0, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        letter => (rest * 100 + u32::from(letter - b'A') + 10) % 97,
    })
}

/// Last two digits = first ten modulo 97, where 0 is written 97.
fn belgian_check(account: &[u8]) -> bool {
    let value = |digits: &[u8]| {
        digits
            .iter()
            .fold(0_u64, |n, digit| n * 10 + u64::from(digit - b'0'))
    };
    let expected = match value(&account[..10]) % 97 {
        0 => 97,
        rest => rest,
    };
    value(&account[10..]) == expected
}

impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.masked())
    }
}

impl fmt::Debug for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Iban({})", self.masked())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn iban_international_and_belgian_checks() {
        for text in ["BE11999999999948", "be22 9999 9999 9847"] {
            assert!(text.parse::<Iban>().is_ok(), "{text}");
        }
        assert_eq!(
            "BE46999999999900".parse::<Iban>(),
            Err(IbanError::NationalCheckDigits)
        );
        assert_eq!(
            "BE12999999999948".parse::<Iban>(),
            Err(IbanError::CheckDigits)
        );
        // The specimen account printed in the ISO 13616 register.
        assert!("GB29 NWBK 6016 1331 9268 19".parse::<Iban>().is_ok());
        for text in [
            "",
            "BE1199999999994",
            "BE119999999999A8",
            "1111999999999948",
            "BE11 9999 9999 9948 0",
        ] {
            assert_eq!(text.parse::<Iban>(), Err(IbanError::Shape), "{text}");
        }
        let iban: Iban = "BE11999999999948".parse().unwrap();
        assert_eq!(iban.formatted(), "BE11 9999 9999 9948");
        assert_eq!(iban.to_string(), "BE•• •••• 9948");
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_always_detected(account in 0_u64..10_000_000_000, at in 2_usize..16, by in 1_u8..10) {
            let national = if account % 97 == 0 { 97 } else { account % 97 };
            let digits = format!("{account:010}{national:02}");
            let iso = 98 - remainder(digits.as_bytes(), b"BE00");
            let good = format!("BE{iso:02}{digits}");
            prop_assert!(good.parse::<Iban>().is_ok());
            let mut bytes = good.into_bytes();
            bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
            prop_assert!(String::from_utf8(bytes).unwrap().parse::<Iban>().is_err());
        }
    }
}
