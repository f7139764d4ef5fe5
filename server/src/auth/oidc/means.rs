//! The means a person signed in with, read from `amr`.

use std::str::FromStr;

/// A means of identification offered on the sign-in page "Accédez aux services sécurisés".
///
/// `eid`, `bmid` (itsme), `totp` and `pwd` have been seen at the Federal Authentication Service; the other three keys are
/// ours and only the stand-in sends them: a real provider's unknown key becomes [`Means::Other`], and nothing is decided
/// on it. Rights follow from the level alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Means {
    /// "eID et lecteur de carte".
    Eid,
    /// "Application itsme".
    Itsme,
    /// "EIDAS Identification électronique européenne".
    Eidas,
    /// "Codes d'accès".
    AccessCodes,
    /// "Identifiant et application mobile": user name, password, code of an app.
    AppCode,
    /// "Identifiant et … email": user name, password, code by e-mail.
    MailCode,
    /// "Belgian ID pour étranger".
    BelgianIdForForeigners,
    /// A key we do not know, or none.
    Other,
}

impl Means {
    /// Every means the sign-in page shows, in the manual's order.
    pub const ALL: [Means; 7] = [
        Means::Eid,
        Means::Itsme,
        Means::Eidas,
        Means::AccessCodes,
        Means::AppCode,
        Means::MailCode,
        Means::BelgianIdForForeigners,
    ];

    /// The stable key: as in `amr`, in storage and in text ids (`means-eid`).
    pub fn key(self) -> &'static str {
        match self {
            Means::Eid => "eid",
            Means::Itsme => "bmid",
            Means::Eidas => "eidas",
            Means::AccessCodes => "pwd",
            Means::AppCode => "totp",
            Means::MailCode => "mail",
            Means::BelgianIdForForeigners => "bidf",
            Means::Other => "other",
        }
    }

    /// The means among the values of `amr`: the first one we know.
    pub fn of_sign_in<'a>(amr: impl IntoIterator<Item = &'a str>) -> Means {
        amr.into_iter()
            .find_map(|key| key.parse().ok())
            .unwrap_or(Means::Other)
    }
}

/// The text is not the key of a means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the key of a means of identification")]
pub struct UnknownMeans;

impl FromStr for Means {
    type Err = UnknownMeans;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Means::ALL
            .into_iter()
            .find(|means| means.key() == text)
            .ok_or(UnknownMeans)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_found_between_levels_and_strangers() {
        assert_eq!(
            Means::of_sign_in(["x", "urn:be:fedict:iam:fas:Level450", "bmid"]),
            Means::Itsme
        );
        assert_eq!(Means::of_sign_in([]), Means::Other);
    }

    #[test]
    fn keys_are_distinct_and_go_both_ways() {
        for means in Means::ALL {
            assert_eq!(means.key().parse(), Ok(means));
        }
    }
}
