//! Wrong passwords slow down the next try (ACC-12).

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

/// Wrong tries that cost nothing.
pub(super) const FREE_TRIES: u32 = 3;

const FIRST_WAIT: SignedDuration = SignedDuration::from_secs(5);
const LONGEST_WAIT: SignedDuration = SignedDuration::from_mins(5);
/// Wrong tries are forgotten after this long.
const MEMORY: SignedDuration = SignedDuration::from_mins(30);
/// The most user names remembered.
const CAPACITY: usize = 10_000;

/// Wrong tries by user name, whether or not the name exists.
#[derive(Default)]
pub(super) struct Tries(HashMap<String, Wrong>);

struct Wrong {
    count: u32,
    last: Timestamp,
}

impl Tries {
    /// Seconds to wait before the next try with this name; 0 when it may be tried now.
    pub(super) fn wait_seconds(&self, name: &str, now: Timestamp) -> i64 {
        let Some(wrong) = self.0.get(name) else {
            return 0;
        };
        let left = wrong.last + wait_after(wrong.count) - now;
        let left = SignedDuration::try_from(left).unwrap_or(LONGEST_WAIT);
        // Rounded up: "0 seconds" must mean now.
        if left.is_positive() {
            left.as_secs() + i64::from(left.subsec_nanos() > 0)
        } else {
            0
        }
    }

    pub(super) fn wrong(&mut self, name: &str, now: Timestamp) {
        if self.0.len() >= CAPACITY {
            self.0
                .retain(|_, wrong| now.duration_since(wrong.last) < MEMORY);
        }
        if self.0.len() >= CAPACITY {
            // Somebody is trying names by the thousand. Forgetting all would let them go on at full speed.
            return;
        }
        let wrong = self.0.entry(name.to_owned()).or_insert(Wrong {
            count: 0,
            last: now,
        });
        if now.duration_since(wrong.last) >= MEMORY {
            wrong.count = 0;
        }
        wrong.count = wrong.count.saturating_add(1);
        wrong.last = now;
    }

    pub(super) fn right(&mut self, name: &str) {
        self.0.remove(name);
    }
}

/// Nothing up to [`FREE_TRIES`], then 5 s, 10 s, 20 s … at most five minutes.
fn wait_after(wrong_tries: u32) -> SignedDuration {
    let Some(doublings) = wrong_tries.checked_sub(FREE_TRIES) else {
        return SignedDuration::ZERO;
    };
    if doublings >= 7 {
        LONGEST_WAIT
    } else {
        (FIRST_WAIT * (1 << doublings)).min(LONGEST_WAIT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_doubles_and_ends() {
        let waits: Vec<i64> = (0..12).map(|n| wait_after(n).as_secs()).collect();
        assert_eq!(waits, [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
    }

    #[test]
    fn a_name_waits_alone_and_a_right_try_forgives() {
        let now = Timestamp::from_second(1_000).unwrap();
        let mut tries = Tries::default();
        for _ in 0..FREE_TRIES {
            assert_eq!(tries.wait_seconds("a", now), 0);
            tries.wrong("a", now);
        }
        assert_eq!(tries.wait_seconds("a", now), 5);
        assert_eq!(tries.wait_seconds("b", now), 0);
        assert_eq!(
            tries.wait_seconds("a", now + SignedDuration::from_millis(4_001)),
            1
        );
        assert_eq!(
            tries.wait_seconds("a", now + SignedDuration::from_secs(5)),
            0
        );
        tries.right("a");
        assert_eq!(tries.wait_seconds("a", now), 0);
    }
}
