//! The form token: an HMAC of the session token, masked anew in every page so that its length and bytes betray nothing.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

const LEN: usize = 16;

/// The key form tokens are made with. No `PartialEq`, no `Debug` of its content.
#[derive(Clone)]
pub struct CsrfKey([u8; 32]);

impl std::fmt::Debug for CsrfKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CsrfKey(…)")
    }
}

impl CsrfKey {
    /// A key from 32 bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    fn plain(&self, session_token: &str) -> [u8; LEN] {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes keys of any length");
        mac.update(session_token.as_bytes());
        let full = mac.finalize().into_bytes();
        std::array::from_fn(|i| full[i])
    }

    /// The token for a form of this session, under a fresh mask.
    pub fn token(&self, session_token: &str, mask: [u8; LEN]) -> String {
        let plain = self.plain(session_token);
        let mut bytes = [0; 2 * LEN];
        for i in 0..LEN {
            bytes[i] = mask[i];
            bytes[LEN + i] = mask[i] ^ plain[i];
        }
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Does `token` belong to this session?
    pub fn holds(&self, session_token: &str, token: &str) -> bool {
        let Ok(bytes) = URL_SAFE_NO_PAD.decode(token) else {
            return false;
        };
        let Ok(bytes) = <[u8; 2 * LEN]>::try_from(bytes) else {
            return false;
        };
        let said: [u8; LEN] = std::array::from_fn(|i| bytes[i] ^ bytes[LEN + i]);
        said.ct_eq(&self.plain(session_token)).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_holds_for_its_session_only_whatever_the_mask() {
        let key = CsrfKey::new([7; 32]);
        let (a, b) = (key.token("s1", [1; LEN]), key.token("s1", [2; LEN]));
        assert_ne!(a, b);
        assert!(key.holds("s1", &a) && key.holds("s1", &b));
        assert!(!key.holds("s2", &a));
        assert!(!CsrfKey::new([8; 32]).holds("s1", &a));
        assert!(!key.holds("s1", "") && !key.holds("s1", "AAAA"));
    }
}
