//! Ticket numbers: proof that a request or notice was submitted (rules.md § 10).
//!
//! Groups of 3, 7, 2 and 1 out of 32 symbols (no I, L, O, Q), the last always `Z`: `04W-0027KRZ-VX-Z`. The check pair
//! is our own design; tickets of the former service have the same shape and another, unknown pair, so that a failing check
//! never refuses a ticket: it only suggests "check the number" when the ticket is not found.

use std::fmt;
use std::str::FromStr;

/// The symbols in the order of their values, 0 to 31.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPRSTUVWXYZ";
/// A prime just under 32², so that one wrong or two swapped symbols always change the remainder.
const MODULUS: u64 = 1021;
/// Seven symbols of five bits.
const SERIAL_MAX: u64 = (1 << 35) - 1;

/// The first group: what kind of communication the ticket numbers. Which prefix means what is configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TicketPrefix([u8; 3]);

impl TicketPrefix {
    /// Requests and their parts.
    pub const REQUEST: Self = Self(*b"04W");
    /// Electronic notices.
    pub const NOTICE: Self = Self(*b"26C");
}

impl FromStr for TicketPrefix {
    type Err = TicketError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bytes: [u8; 3] = text.as_bytes().try_into().map_err(|_| TicketError::Shape)?;
        if bytes.iter().any(|b| value(*b).is_none()) {
            return Err(TicketError::Shape);
        }
        Ok(Self(bytes))
    }
}

/// A text shaped like a ticket number, in its canonical form `04W-0027KRZ-VX-Z`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket(String);

/// Why a text or number is not a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TicketError {
    /// Not 13 symbols ending in Z.
    #[error("a ticket looks like 04W-0027KRZ-VX-Z")]
    Shape,
    /// The serial number does not fit seven symbols.
    #[error("serial numbers of tickets end at {SERIAL_MAX}")]
    SerialTooLarge,
}

impl Ticket {
    /// The ticket we issue for a serial number (at most 2³⁵ − 1), with its check pair.
    pub fn new(prefix: TicketPrefix, serial: u64) -> Result<Self, TicketError> {
        if serial > SERIAL_MAX {
            return Err(TicketError::SerialTooLarge);
        }
        let mut symbols = prefix.0.to_vec();
        symbols.extend((0..7).rev().map(|place| symbol(serial >> (5 * place))));
        let check = MODULUS - number(&symbols) * 1024 % MODULUS;
        symbols.extend([symbol(check >> 5), symbol(check), b'Z']);
        Ok(Self::grouped(&symbols))
    }

    /// The canonical text, as stored, shown and searched.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first group.
    pub fn prefix(&self) -> &str {
        &self.0[..3]
    }

    /// Whether the check pair is the one we would have issued.
    pub fn check_ok(&self) -> bool {
        let symbols: Vec<u8> = self.0.bytes().filter(|b| *b != b'-').take(12).collect();
        number(&symbols).is_multiple_of(MODULUS)
    }

    /// Reads the text with the letters no ticket has replaced by the digits they look like (I and L → 1, O and Q → 0):
    /// what to propose when the text itself is refused.
    pub fn look_alike(text: &str) -> Option<Self> {
        text.chars()
            .map(|c| match c.to_ascii_uppercase() {
                'I' | 'L' => '1',
                'O' | 'Q' => '0',
                other => other,
            })
            .collect::<String>()
            .parse()
            .ok()
    }

    fn grouped(symbols: &[u8]) -> Self {
        let mut text = String::with_capacity(16);
        for (place, byte) in symbols.iter().enumerate() {
            if matches!(place, 3 | 10 | 12) {
                text.push('-');
            }
            text.push(char::from(*byte));
        }
        Self(text)
    }
}

impl FromStr for Ticket {
    type Err = TicketError;

    /// Tolerates lower case, spaces and dashes anywhere, or none.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.len() > super::TEXT_MAX {
            return Err(TicketError::Shape);
        }
        let symbols: Vec<u8> = text
            .chars()
            .filter(|c| !matches!(c, '-' | '‐' | '‑' | '–' | '—' | '_' | '.') && !c.is_whitespace())
            .map(|c| u8::try_from(c.to_ascii_uppercase()).unwrap_or(0))
            .collect();
        if symbols.len() != 13 || symbols[12] != b'Z' || symbols.iter().any(|b| value(*b).is_none())
        {
            return Err(TicketError::Shape);
        }
        Ok(Self::grouped(&symbols))
    }
}

impl fmt::Display for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn symbol(value: u64) -> u8 {
    SYMBOLS[usize::try_from(value & 31).unwrap_or(0)]
}

fn value(symbol: u8) -> Option<u64> {
    let place = SYMBOLS.iter().position(|s| *s == symbol)?;
    u64::try_from(place).ok()
}

/// The symbols read as one base-32 number; at most 12 of them, which is 60 bits.
fn number(symbols: &[u8]) -> u64 {
    symbols
        .iter()
        .fold(0, |n, s| n * 32 + value(*s).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cnf_07_shape_of_the_tickets_we_issue() {
        let ticket = Ticket::new(TicketPrefix::REQUEST, 0).unwrap();
        assert_eq!(ticket.as_str().len(), 16);
        assert!(ticket.as_str().starts_with("04W-0000000-"));
        assert!(ticket.as_str().ends_with("-Z"));
        let last = Ticket::new(TicketPrefix::NOTICE, SERIAL_MAX).unwrap();
        assert!(last.as_str().starts_with("26C-ZZZZZZZ-") && last.check_ok());
        assert_eq!(
            Ticket::new(TicketPrefix::REQUEST, SERIAL_MAX + 1),
            Err(TicketError::SerialTooLarge)
        );
        assert_eq!("IOL".parse::<TicketPrefix>(), Err(TicketError::Shape));
        assert_eq!("04W".parse(), Ok(TicketPrefix::REQUEST));
    }

    #[test]
    fn ovw_08_case_spaces_and_dashes_do_not_matter() {
        for text in [
            "04W-0027KRZ-VX-Z",
            "04w0027krzvxz",
            " 04W 0027KRZ VX Z ",
            "04W–0027KRZ–VX–Z",
        ] {
            assert_eq!(text.parse::<Ticket>().unwrap().as_str(), "04W-0027KRZ-VX-Z");
        }
        for text in [
            "",
            "04W-0027KRZ-VX",
            "04W-0027KRZ-VX-Y",
            "04W-0O27KRZ-VX-Z",
            "04W-0027KRZ-VX-ZZ",
            "04W-0027KRé-VX-Z",
        ] {
            assert_eq!(text.parse::<Ticket>(), Err(TicketError::Shape), "{text}");
        }
        assert_eq!(
            Ticket::look_alike("o4w-oo27krz-vx-z").unwrap().as_str(),
            "04W-0027KRZ-VX-Z"
        );
    }

    /// Tickets printed in the manual have the shape and another check pair: accepted, never "ours".
    #[test]
    fn manual_tickets_are_accepted() {
        for text in [
            "04W-0027KRZ-VX-Z",
            "04W-002ZS8X-NM-Z",
            "26C-0079PJ6-6C-Z",
            "04W-002FTMK-DS-Z",
            "04W-002EARF-VN-Z",
            "04W-002DKB9-S6-Z",
        ] {
            assert!(!text.parse::<Ticket>().unwrap().check_ok(), "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn cnf_07_every_wrong_character_and_every_swap_is_detected(serial in 0..=SERIAL_MAX, notice: bool) {
            let prefix = if notice { TicketPrefix::NOTICE } else { TicketPrefix::REQUEST };
            let ticket = Ticket::new(prefix, serial).unwrap();
            prop_assert!(ticket.check_ok());
            prop_assert_eq!(ticket.as_str().parse::<Ticket>().unwrap(), ticket.clone());
            let good: Vec<u8> = ticket.as_str().bytes().filter(|b| *b != b'-').collect();
            let passes = |symbols: &[u8]| {
                String::from_utf8(symbols.to_vec()).unwrap().parse::<Ticket>().is_ok_and(|t| t.check_ok())
            };
            for place in 0..13 {
                for other in SYMBOLS {
                    let mut bad = good.clone();
                    bad[place] = *other;
                    prop_assert_eq!(passes(&bad), *other == good[place]);
                }
                for with in place + 1..13 {
                    let mut bad = good.clone();
                    bad.swap(place, with);
                    prop_assert_eq!(passes(&bad), good[place] == good[with]);
                }
            }
        }
    }
}
