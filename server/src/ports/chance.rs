//! The only place that makes chance: identifiers, tokens, nonces.

use jiff::Timestamp;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::sync::Mutex;
use uuid::Uuid;

/// Makes unguessable bytes.
pub trait Chance: Send + Sync {
    /// Fills `bytes` with chance.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's generator.
#[derive(Debug, Default)]
pub struct SystemChance;

impl Chance for SystemChance {
    #[expect(clippy::disallowed_methods, reason = "this is the chance port")]
    fn fill(&self, bytes: &mut [u8]) {
        rand::rng().fill_bytes(bytes);
    }
}

/// Repeatable chance for tests and demo data.
pub struct SeededChance(Mutex<StdRng>);

impl SeededChance {
    /// The same seed gives the same bytes.
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(StdRng::seed_from_u64(seed)))
    }
}

impl Chance for SeededChance {
    fn fill(&self, bytes: &mut [u8]) {
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .fill_bytes(bytes);
    }
}

/// What the product makes out of chance.
pub trait Ids {
    /// `N` unguessable bytes.
    fn bytes<const N: usize>(&self) -> [u8; N];
    /// A time-ordered identifier (UUID version 7) for a row created at `now`.
    fn uuid(&self, now: Timestamp) -> Uuid;
    /// A number below 2^35 (seven symbols of five bits) for a ticket: drawn again when already taken.
    fn ticket_number(&self) -> u64;
}

impl<C: Chance + ?Sized> Ids for C {
    fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }

    fn uuid(&self, now: Timestamp) -> Uuid {
        let millis = u64::try_from(now.as_millisecond()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes::<10>()).into_uuid()
    }

    fn ticket_number(&self) -> u64 {
        u64::from_le_bytes(self.bytes::<8>()) >> 29
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_identifiers() {
        let now: Timestamp = "2026-01-02T03:04:05Z".parse().expect("an instant");
        let (a, b) = (SeededChance::new(7), SeededChance::new(7));
        assert_eq!(a.uuid(now), b.uuid(now));
        assert_ne!(a.uuid(now), a.uuid(now));
    }

    #[test]
    fn ticket_numbers_stay_below_two_to_the_thirty_fifth() {
        let chance = SeededChance::new(1);
        assert!((0..1000).all(|_| chance.ticket_number() < 1 << 35));
    }
}
