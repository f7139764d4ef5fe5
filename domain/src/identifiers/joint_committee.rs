//! Codes of joint committees: `NNN.NN`, where `200` means `200.00` (rules.md § 10). Whether a code is listed is data.

use std::fmt;
use std::str::FromStr;

/// A code shaped like that of a joint committee or sub-committee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JointCommitteeCode {
    committee: u16,
    sub_committee: u8,
}

/// The text is not `NNN` or `NNN.NN`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a joint committee is written as 200 or 200.00")]
pub struct JointCommitteeCodeError;

impl JointCommitteeCode {
    /// The three digits before the point.
    pub const fn committee(self) -> u16 {
        self.committee
    }

    /// The two digits after the point; 0 for the committee itself.
    pub const fn sub_committee(self) -> u8 {
        self.sub_committee
    }
}

impl FromStr for JointCommitteeCode {
    type Err = JointCommitteeCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let (committee, sub_committee) = text.split_once(['.', ',']).unwrap_or((text, "00"));
        let digits = |part: &str, length: usize| {
            part.len() == length && part.bytes().all(|b| b.is_ascii_digit())
        };
        if !digits(committee, 3) || !digits(sub_committee, 2) {
            return Err(JointCommitteeCodeError);
        }
        Ok(Self {
            committee: committee.parse().map_err(|_| JointCommitteeCodeError)?,
            sub_committee: sub_committee.parse().map_err(|_| JointCommitteeCodeError)?,
        })
    }
}

impl fmt::Display for JointCommitteeCode {
    /// `200.00`, as the lists print it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03}.{:02}", self.committee, self.sub_committee)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn wrk_06_short_and_long_codes_are_the_same() {
        let short: JointCommitteeCode = "200".parse().unwrap();
        assert_eq!(short, "200.00".parse().unwrap());
        assert_eq!(short, " 200,00 ".parse().unwrap());
        assert_eq!(short.to_string(), "200.00");
        assert_eq!(
            "102.01".parse::<JointCommitteeCode>().unwrap().to_string(),
            "102.01"
        );
        for text in [
            "",
            "20",
            "2000",
            "200.",
            "200.0",
            "200.000",
            "abc",
            "+20.00",
            "200.00.00",
            "-20",
        ] {
            assert!(text.parse::<JointCommitteeCode>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_code_survives_a_round_trip(committee in 0_u16..1000, sub in 0_u8..100) {
            let text = format!("{committee:03}.{sub:02}");
            prop_assert_eq!(text.parse::<JointCommitteeCode>().unwrap().to_string(), text);
        }
    }
}
