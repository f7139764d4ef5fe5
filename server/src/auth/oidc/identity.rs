//! Who signed in.

use std::fmt;

use domain::access::AssuranceLevel;
use domain::identifiers::Niss;
use jiff::Timestamp;

use super::Means;

/// Who signed in, how surely, and by what means.
#[derive(Clone)]
pub struct Identity {
    /// The stable federal id (`fedid`); `sub:` and the provider's subject when it sends none.
    pub subject: String,
    /// The national or bis number; a European visitor may have none at the first sign-in.
    pub niss: Option<Niss>,
    /// Family name, as the provider writes it; may be empty.
    pub family_name: String,
    /// Given name; may be empty.
    pub given_name: String,
    /// Address of electronic mail, unchecked.
    pub mail: Option<String>,
    /// `prefLanguage`, two lower-case letters.
    pub language: Option<String>,
    /// The language chosen on the provider's own pages just now (`locale`), two lower-case letters. It is newer than any
    /// other choice; only the stand-in is known to send it.
    pub chosen_language: Option<String>,
    /// The level of assurance: the lower of `acr` and `amr`.
    pub level: AssuranceLevel,
    /// The means, from `amr`.
    pub means: Means,
    /// When the person proved who they are. Under single sign-on this can lie hours back; `None` when the provider does
    /// not say and no fresh sign-in was asked for.
    pub authenticated_at: Option<Timestamp>,
    /// The ID token, kept only as the hint for signing out.
    pub id_token: String,
}

impl fmt::Debug for Identity {
    /// Says the level and the means, nothing about the person: an identity that is logged by mistake tells nothing.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("level", &self.level)
            .field("means", &self.means)
            .field("has_number", &self.niss.is_some())
            .finish_non_exhaustive()
    }
}
