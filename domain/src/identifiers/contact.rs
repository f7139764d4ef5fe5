//! Ways to reach a person: e-mail address, telephone number, postal code. Malformed ones are refused; whether somebody
//! answers there is not for a form to know.

use std::fmt;
use std::str::FromStr;

/// Limit of SMTP (RFC 5321) on an address.
const EMAIL_MAX: usize = 254;
/// Limit of SMTP on the part before the @.
const LOCAL_PART_MAX: usize = 64;
/// Limit of the DNS (RFC 1035) on one label of a domain.
const LABEL_MAX: usize = 63;

/// A well-formed e-mail address.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct EmailAddress(String);

/// The text is not an e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an e-mail address looks like name@example.be")]
pub struct EmailError;

impl EmailAddress {
    /// The address as typed, without surrounding spaces.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for EmailAddress {
    type Err = EmailError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let (local, domain) = text.rsplit_once('@').ok_or(EmailError)?;
        let well_formed = text.len() <= EMAIL_MAX
            && local.len() <= LOCAL_PART_MAX
            && is_dot_atom(local)
            && domain.contains('.')
            && domain.split('.').all(is_label);
        if well_formed {
            Ok(Self(text.to_owned()))
        } else {
            Err(EmailError)
        }
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for EmailAddress {
    /// Only the domain: addresses are personal and do not belong in logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let domain = self.0.rsplit('@').next().unwrap_or_default();
        write!(f, "EmailAddress(•••@{domain})")
    }
}

/// Words of letters, digits and the signs RFC 5322 allows, joined by single dots.
fn is_dot_atom(text: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(c);
    text.split('.')
        .all(|word| !word.is_empty() && word.chars().all(allowed))
}

fn is_label(label: &str) -> bool {
    !label.is_empty()
        && label.len() <= LABEL_MAX
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(|c| c.is_alphanumeric() || c == '-')
}

/// A telephone number of 8 to 15 digits (E.164), Belgian (`02…`) or international (`+32…`).
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PhoneNumber(String);

/// The text is not a telephone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a telephone number has 8 to 15 digits")]
pub struct PhoneError;

impl PhoneNumber {
    /// The digits, after a + when the number is international.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for PhoneNumber {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if text.len() > super::TEXT_MAX {
            return Err(PhoneError);
        }
        let (plus, rest) = match text.strip_prefix('+') {
            // "+32 (0)2 …": the zero in brackets is dialled only inside the country.
            Some(rest) => ("+", rest.replacen("(0)", "", 1)),
            None => ("", text.to_owned()),
        };
        let digits: String = rest
            .chars()
            .filter(|c| !matches!(c, '.' | '-' | '/' | '(' | ')') && !c.is_whitespace())
            .collect();
        if !(8..=15).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(PhoneError);
        }
        Ok(Self(format!("{plus}{digits}")))
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PhoneNumber(••• {} digits)", self.0.len())
    }
}

/// A Belgian postal code, 1000 to 9999: it finds the ONEM office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PostalCode(u16);

/// The text is not four digits, or begins with 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a postal code has four digits")]
pub struct PostalCodeError;

impl PostalCode {
    /// The number itself.
    pub const fn number(self) -> u16 {
        self.0
    }
}

impl FromStr for PostalCode {
    type Err = PostalCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let digits = text
            .strip_prefix("B-")
            .or_else(|| text.strip_prefix("b-"))
            .unwrap_or(text);
        if digits.len() != 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(PostalCodeError);
        }
        match digits.parse() {
            Ok(number @ 1000..=9999) => Ok(Self(number)),
            _ => Err(PostalCodeError),
        }
    }
}

impl fmt::Display for PostalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrk_07_email_addresses() {
        let long_local = format!("{}@example.be", "a".repeat(64));
        for text in [
            "an@example.be",
            " Jean.Dupont+rh@sub.example.com ",
            "o'neil@example.be",
            "rené@exemple.be",
            &long_local,
        ] {
            assert!(text.parse::<EmailAddress>().is_ok(), "{text}");
        }
        let too_long_local = format!("{}@example.be", "a".repeat(65));
        let too_long = format!("a@{}.be", vec!["b".repeat(60); 5].join("."));
        for text in [
            "",
            "an",
            "an@",
            "@example.be",
            "an@example",
            "an@@example.be",
            "an @example.be",
            "an@exa mple.be",
            ".an@example.be",
            "an..b@example.be",
            "an@-example.be",
            "an@example..be",
            "an@example.be\nBcc: x@y.be",
            &too_long_local,
            &too_long,
        ] {
            assert!(text.parse::<EmailAddress>().is_err(), "{text}");
        }
        let address: EmailAddress = "an@example.be".parse().unwrap();
        assert_eq!(format!("{address:?}"), "EmailAddress(•••@example.be)");
    }

    #[test]
    fn telephone_numbers() {
        assert_eq!(
            "02/515 44 44".parse::<PhoneNumber>().unwrap().as_str(),
            "025154444"
        );
        assert_eq!(
            "+32 (0)2 515.44.44"
                .parse::<PhoneNumber>()
                .unwrap()
                .as_str(),
            "+3225154444"
        );
        for text in [
            "",
            "1234567",
            "1234567890123456",
            "02 515 AB 44",
            "++3225154444",
        ] {
            assert!(text.parse::<PhoneNumber>().is_err(), "{text}");
        }
    }

    #[test]
    fn postal_codes() {
        assert_eq!("1000".parse::<PostalCode>().unwrap().to_string(), "1000");
        assert_eq!(" B-9999 ".parse::<PostalCode>().unwrap().number(), 9999);
        for text in ["", "999", "0999", "10000", "1O00", "+100"] {
            assert!(text.parse::<PostalCode>().is_err(), "{text}");
        }
    }
}
