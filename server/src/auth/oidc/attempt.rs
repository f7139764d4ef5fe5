//! A sign-in under way, and the answer that ends it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::access::AssuranceLevel;
use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq as _;

use super::SignInError;
use crate::ports::chance::{Chance, Ids as _};

/// How long a person may take at the provider.
pub const ATTEMPT_LIFETIME: SignedDuration = SignedDuration::from_mins(30);

/// The longest callback query read, in bytes.
pub const MAX_CALLBACK_BYTES: usize = 8 * 1024;

/// What we remember of a sign-in under way, on our side only. It is used once: whoever keeps it deletes it *before*
/// calling [`super::RelyingParty::finish`].
#[derive(Clone)]
pub struct Attempt {
    /// Binds the answer to this browser.
    pub state: String,
    /// Binds the ID token to this sign-in.
    pub nonce: String,
    /// The PKCE secret.
    pub pkce_verifier: String,
    /// The least level that will do.
    pub level: AssuranceLevel,
    /// Whether the person must prove who they are anew (`prompt=login`).
    pub fresh: bool,
    /// When the sign-in began.
    pub begun: Timestamp,
}

impl Attempt {
    /// A new attempt: three secrets of 256 bits each.
    pub fn new(level: AssuranceLevel, fresh: bool, begun: Timestamp, chance: &dyn Chance) -> Self {
        let secret = || URL_SAFE_NO_PAD.encode(chance.bytes::<32>());
        Attempt {
            state: secret(),
            nonce: secret(),
            pkce_verifier: secret(),
            level,
            fresh,
            begun,
        }
    }

    /// Whether the callback answers this attempt, in time.
    pub(super) fn accepts(&self, state: &str, now: Timestamp) -> Result<(), SignInError> {
        if !bool::from(self.state.as_bytes().ct_eq(state.as_bytes())) {
            return Err(SignInError::State);
        }
        let age = now.duration_since(self.begun);
        if age > ATTEMPT_LIFETIME || age < SignedDuration::from_secs(-60) {
            return Err(SignInError::TooLate);
        }
        Ok(())
    }
}

/// The parameters the provider sent the browser back with.
#[derive(Clone, Default)]
pub struct Callback {
    /// Our `state`.
    pub state: String,
    /// The code, unless there is an error.
    pub code: Option<String>,
    /// The issuer (RFC 9207), when the provider sends it.
    pub iss: Option<String>,
    /// The error code, when the sign-in failed at the provider.
    pub error: Option<String>,
}

impl Callback {
    /// Reads the query of the callback. Unknown parameters are ignored; a known one given twice is refused.
    pub fn parse(query: &str) -> Result<Self, SignInError> {
        if query.len() > MAX_CALLBACK_BYTES {
            return Err(SignInError::Callback("too long"));
        }
        let (mut state, mut callback) = (None, Callback::default());
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let place = match name.as_ref() {
                "state" => &mut state,
                "code" => &mut callback.code,
                "iss" => &mut callback.iss,
                "error" => &mut callback.error,
                _ => continue,
            };
            if place.replace(value.into_owned()).is_some() {
                return Err(SignInError::Callback("a parameter is given twice"));
            }
        }
        callback.state = state
            .filter(|text| !text.is_empty())
            .ok_or(SignInError::Callback("no state"))?;
        Ok(callback)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ports::chance::SeededChance;

    #[test]
    fn a_callback_is_read_strictly() {
        let callback = Callback::parse("code=a%2Fb&state=s&iss=https%3A%2F%2Fi&x=1&x=2").unwrap();
        assert_eq!(callback.code.as_deref(), Some("a/b"));
        assert_eq!(callback.iss.as_deref(), Some("https://i"));
        for query in [
            "",
            "code=a",
            "state=",
            "state=a&state=a",
            "state=a&code=1&code=2",
        ] {
            assert!(Callback::parse(query).is_err(), "{query}");
        }
        let edge = format!("state={}", "s".repeat(MAX_CALLBACK_BYTES - 6));
        assert!(Callback::parse(&edge).is_ok());
        assert!(Callback::parse(&format!("{edge}s")).is_err());
    }

    #[test]
    fn an_attempt_ends_after_its_lifetime() {
        let begun = Timestamp::from_second(1_700_000_000).unwrap();
        let attempt = Attempt::new(AssuranceLevel::L400, false, begun, &SeededChance::new(1));
        assert_ne!(attempt.state, attempt.nonce);
        assert_ne!(attempt.nonce, attempt.pkce_verifier);
        let state = attempt.state.clone();
        assert_eq!(attempt.accepts(&state, begun + ATTEMPT_LIFETIME), Ok(()));
        let late = begun + ATTEMPT_LIFETIME + SignedDuration::from_millis(1);
        assert_eq!(attempt.accepts(&state, late), Err(SignInError::TooLate));
        assert_eq!(attempt.accepts("other", begun), Err(SignInError::State));
    }
}
