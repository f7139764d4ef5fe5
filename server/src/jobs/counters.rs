//! How many jobs of each kind were done, failed and set aside since the start: for whoever measures.

use std::sync::atomic::{AtomicU64, Ordering};

use super::{KINDS, Outcome};

/// Counts by kind.
pub struct Counters(Vec<[AtomicU64; 3]>);

impl Default for Counters {
    fn default() -> Self {
        Self(KINDS.iter().map(|_| Default::default()).collect())
    }
}

impl Counters {
    /// One more.
    pub(super) fn count(&self, kind: &str, outcome: Outcome) {
        let place = match outcome {
            Outcome::Done => 0,
            Outcome::Failed => 1,
            Outcome::SetAside => 2,
            Outcome::Lost => return,
        };
        let of_kind = KINDS.iter().position(|known| known.name == kind);
        if let Some(counts) = of_kind.and_then(|kind| self.0.get(kind)) {
            counts[place].fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Kind, done, failed, set aside.
    pub fn all(&self) -> impl Iterator<Item = (&'static str, [u64; 3])> {
        let read =
            |counts: &[AtomicU64; 3]| counts.each_ref().map(|one| one.load(Ordering::Relaxed));
        KINDS
            .iter()
            .zip(&self.0)
            .map(move |(kind, counts)| (kind.name, read(counts)))
    }
}
