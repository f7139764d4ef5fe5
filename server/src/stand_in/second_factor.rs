//! The second factor: a code from an app, or one sent by e-mail (ACC-13). Each works once and ends soon.

use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::{SignedDuration, Timestamp};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

use crate::auth::oidc::Means;
use crate::ports::chance::{Chance, Ids as _};

/// How long a mailed code may be typed.
pub(super) const MAILED_CODE: SignedDuration = SignedDuration::from_mins(10);
/// An app shows a new code this often, in seconds.
const STEP_SECONDS: i64 = 30;
/// Steps an app's clock may be off, either way.
const DRIFT_STEPS: i64 = 1;
/// Wrong codes before the person starts again.
pub(super) const MAX_WRONG_CODES: u8 = 5;

/// A person who gave the right name and password and owes a code.
#[derive(Clone)]
pub(super) struct SecondFactor {
    /// The person's key.
    pub(super) person: String,
    pub(super) kind: Kind,
    pub(super) wrong_codes: u8,
}

#[derive(Clone)]
pub(super) enum Kind {
    App,
    Mail { code: String, ends: Timestamp },
}

impl SecondFactor {
    pub(super) fn means(&self) -> Means {
        match self.kind {
            Kind::App => Means::AppCode,
            Kind::Mail { .. } => Means::MailCode,
        }
    }
}

/// Six digits from random bytes.
pub(super) fn mailed_code(chance: &dyn Chance) -> String {
    format!("{:06}", u64::from_le_bytes(chance.bytes()) % 1_000_000)
}

/// Six digits that a person's app shows during a step of thirty seconds.
fn app_code(secret: &[u8], step: i64) -> String {
    let mut mac = <Hmac<Sha256>>::new_from_slice(secret).expect("HMAC takes keys of any length");
    mac.update(&step.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    // Dynamic truncation as in RFC 4226.
    let at = usize::from(hash[hash.len() - 1] & 0x0f);
    let number = u32::from_be_bytes([hash[at] & 0x7f, hash[at + 1], hash[at + 2], hash[at + 3]]);
    format!("{:06}", number % 1_000_000)
}

fn step_at(now: Timestamp) -> i64 {
    now.as_second().div_euclid(STEP_SECONDS)
}

/// The first code that would be accepted now, later than the last one used; `None` when all of them are used up.
pub(super) fn next_app_code(
    secret: &[u8],
    last_used: Option<i64>,
    now: Timestamp,
) -> Option<String> {
    open_steps(last_used, now)
        .next()
        .map(|step| app_code(secret, step))
}

/// The step whose code was typed, if it is open and not yet used.
pub(super) fn accepted_step(
    secret: &[u8],
    last_used: Option<i64>,
    now: Timestamp,
    typed: &str,
) -> Option<i64> {
    open_steps(last_used, now).find(|step| same(&app_code(secret, *step), typed))
}

fn open_steps(last_used: Option<i64>, now: Timestamp) -> impl Iterator<Item = i64> {
    let step = step_at(now);
    (step - DRIFT_STEPS..=step + DRIFT_STEPS)
        .filter(move |step| last_used.is_none_or(|last| *step > last))
}

/// Compares in constant time.
pub(super) fn same(a: &str, b: &str) -> bool {
    bool::from(a.as_bytes().ct_eq(b.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_app_code_works_once_and_ends() {
        let now = Timestamp::from_second(3_000).unwrap();
        let code = next_app_code(b"s", None, now).unwrap();
        let step = accepted_step(b"s", None, now, &code).unwrap();
        assert_eq!(accepted_step(b"s", Some(step), now, &code), None, "used");
        let next = next_app_code(b"s", Some(step), now).unwrap();
        assert_ne!(next, code);
        let late = now + SignedDuration::from_secs(60);
        assert_eq!(accepted_step(b"s", None, late, &code), None, "ended");
        assert_eq!(accepted_step(b"other", None, now, &code), None);
    }
}
