//! What the stand-in remembers, all of it for a while only.

use domain::access::AssuranceLevel;
use jiff::{SignedDuration, Timestamp};

use super::expiring::Expiring;
use super::second_factor::SecondFactor;
use super::tries::Tries;
use crate::auth::oidc::Means;
use crate::texts::Lang;

/// How long a person may take on the pages.
pub(super) const INTERACTION: SignedDuration = SignedDuration::from_mins(20);
/// How long a code waits to be redeemed.
pub(super) const CODE: SignedDuration = SignedDuration::from_secs(60);
/// How long userinfo may be read.
pub(super) const ACCESS_TOKEN: SignedDuration = SignedDuration::from_secs(120);
/// How long an ID token may be believed.
pub(super) const ID_TOKEN: SignedDuration = SignedDuration::from_mins(5);
/// How long the single sign-on session lasts.
pub(super) const SESSION: SignedDuration = SignedDuration::from_hours(8);

/// The most entries of each kind.
const CAPACITY: usize = 10_000;

pub(super) struct State {
    pub(super) interactions: Expiring<Interaction>,
    pub(super) codes: Expiring<Grant>,
    /// Code → access token it was exchanged for: a code played again takes the token back.
    pub(super) redeemed: Expiring<String>,
    pub(super) access_tokens: Expiring<Grant>,
    pub(super) sessions: Expiring<Proof>,
    pub(super) tries: Tries,
    /// Person → the last step of the app code accepted from them (see `second_factor`).
    pub(super) app_steps: Expiring<i64>,
}

impl Default for State {
    fn default() -> Self {
        State {
            interactions: Expiring::new(CAPACITY),
            codes: Expiring::new(CAPACITY),
            redeemed: Expiring::new(CAPACITY),
            access_tokens: Expiring::new(CAPACITY),
            sessions: Expiring::new(CAPACITY),
            tries: Tries::default(),
            app_steps: Expiring::new(CAPACITY),
        }
    }
}

/// A request of the client, checked.
#[derive(Clone)]
pub(super) struct Asked {
    pub(super) redirect_uri: String,
    pub(super) state: String,
    pub(super) nonce: String,
    pub(super) code_challenge: String,
    pub(super) scopes: Vec<String>,
    /// The least level that will do.
    pub(super) level: AssuranceLevel,
}

/// A person on our pages.
#[derive(Clone)]
pub(super) struct Interaction {
    pub(super) asked: Asked,
    /// Proves that a form was sent from our page.
    pub(super) csrf: String,
    /// The browser this interaction belongs to.
    pub(super) browser: String,
    pub(super) lang: Lang,
    /// Whether the person chose the language here.
    pub(super) lang_chosen: bool,
    /// Name and password were right; the code is awaited.
    pub(super) second_factor: Option<SecondFactor>,
}

/// That a person proved who they are, when and how.
#[derive(Clone)]
pub(super) struct Proof {
    /// The person's key among the personas.
    pub(super) person: String,
    pub(super) means: Means,
    pub(super) level: AssuranceLevel,
    pub(super) at: Timestamp,
    /// The language chosen on our pages, if any.
    pub(super) lang: Option<Lang>,
}

/// What a code or an access token stands for.
#[derive(Clone)]
pub(super) struct Grant {
    pub(super) asked: Asked,
    pub(super) proof: Proof,
}
