//! Levels of assurance as the Federal Authentication Service writes them.
//!
//! A level is a URN, `urn:be:fedict:iam:fas:Level450`. It has been seen in `acr` and inside `amr`.

use domain::access::AssuranceLevel;

use super::SignInError;

const PREFIX: &str = "urn:be:fedict:iam:fas:Level";

/// The URN of a level, as sent in `acr_values`.
pub fn urn(level: AssuranceLevel) -> String {
    format!("{PREFIX}{}", level.code())
}

/// The level named by a URN; `None` when the text is not a known level.
pub fn from_urn(text: &str) -> Option<AssuranceLevel> {
    text.strip_prefix(PREFIX)?.parse().ok()
}

/// The level of a sign-in: the lowest one named in `acr` or `amr`.
///
/// No level at all is refused, and so is a level we do not know: its place in the order would be a guess.
pub fn of_sign_in<'a>(
    acr: Option<&'a str>,
    amr: impl IntoIterator<Item = &'a str>,
) -> Result<AssuranceLevel, SignInError> {
    let mut lowest: Option<AssuranceLevel> = None;
    for text in acr.into_iter().chain(amr) {
        if !text.starts_with(PREFIX) {
            continue;
        }
        let level = from_urn(text).ok_or(SignInError::LevelUnknown)?;
        lowest = Some(lowest.map_or(level, |so_far| so_far.min(level)));
    }
    lowest.ok_or(SignInError::LevelMissing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lower_of_acr_and_amr_counts() {
        let level = of_sign_in(
            Some("urn:be:fedict:iam:fas:Level500"),
            ["eid", "urn:be:fedict:iam:fas:Level400"],
        );
        assert_eq!(level, Ok(AssuranceLevel::L400));
        let level = of_sign_in(None, ["bmid", "urn:be:fedict:iam:fas:Level450"]);
        assert_eq!(level, Ok(AssuranceLevel::L450));
        let level = of_sign_in(Some("urn:be:fedict:iam:fas:Level200"), []);
        assert_eq!(level, Ok(AssuranceLevel::L200));
    }

    #[test]
    fn no_level_and_an_unknown_level_are_refused() {
        assert_eq!(of_sign_in(None, ["eid"]), Err(SignInError::LevelMissing));
        assert_eq!(
            of_sign_in(Some("0"), ["pwd"]),
            Err(SignInError::LevelMissing)
        );
        assert_eq!(
            of_sign_in(
                Some("urn:be:fedict:iam:fas:Level501"),
                ["urn:be:fedict:iam:fas:Level500"]
            ),
            Err(SignInError::LevelUnknown)
        );
    }

    #[test]
    fn urns_go_both_ways() {
        for level in AssuranceLevel::ALL {
            assert_eq!(from_urn(&urn(*level)), Some(*level));
        }
        assert_eq!(urn(AssuranceLevel::L450), "urn:be:fedict:iam:fas:Level450");
        assert_eq!(from_urn("urn:be:fedict:iam:fas:Level300"), None);
    }
}
