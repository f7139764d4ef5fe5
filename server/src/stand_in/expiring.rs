//! A bounded store whose entries expire.

use std::collections::{HashMap, VecDeque};

use jiff::Timestamp;

/// Entries by their secret name, each with an end of life; when full, the oldest makes room.
pub(super) struct Expiring<V> {
    entries: HashMap<String, Entry<V>>,
    /// Names in order of arrival. A name whose serial no longer fits was replaced or taken.
    order: VecDeque<(u64, String)>,
    next_serial: u64,
    capacity: usize,
}

struct Entry<V> {
    value: V,
    ends: Timestamp,
    serial: u64,
}

impl<V> Expiring<V> {
    pub(super) fn new(capacity: usize) -> Self {
        Expiring {
            entries: HashMap::new(),
            order: VecDeque::new(),
            next_serial: 0,
            capacity,
        }
    }

    pub(super) fn insert(&mut self, name: String, value: V, ends: Timestamp) {
        let serial = self.next_serial;
        self.next_serial += 1;
        self.order.push_back((serial, name.clone()));
        self.entries.insert(
            name,
            Entry {
                value,
                ends,
                serial,
            },
        );
        // Names of entries already taken stay in `order` for a while: the bound holds for both.
        while self.order.len() > self.capacity {
            if let Some((serial, name)) = self.order.pop_front()
                && self
                    .entries
                    .get(&name)
                    .is_some_and(|entry| entry.serial == serial)
            {
                self.entries.remove(&name);
            }
        }
    }

    pub(super) fn get(&self, name: &str, now: Timestamp) -> Option<&V> {
        let entry = self.entries.get(name)?;
        (now < entry.ends).then_some(&entry.value)
    }

    pub(super) fn get_mut(&mut self, name: &str, now: Timestamp) -> Option<&mut V> {
        let entry = self.entries.get_mut(name)?;
        (now < entry.ends).then_some(&mut entry.value)
    }

    /// Takes the entry out: it is never found again.
    pub(super) fn take(&mut self, name: &str, now: Timestamp) -> Option<V> {
        let entry = self.entries.remove(name)?;
        (now < entry.ends).then_some(entry.value)
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    #[test]
    fn entries_end_are_taken_once_and_make_room() {
        let now = Timestamp::from_second(1_000).unwrap();
        let later = now + SignedDuration::from_secs(60);
        let mut store = Expiring::new(2);
        store.insert("a".to_owned(), 1, later);
        assert_eq!(store.get("a", now), Some(&1));
        assert_eq!(store.get("a", later), None);
        assert_eq!(store.take("a", now), Some(1));
        assert_eq!(store.take("a", now), None);
        for (name, value) in [("b", 2), ("c", 3), ("d", 4)] {
            store.insert(name.to_owned(), value, later);
        }
        assert_eq!(store.get("b", now), None, "the oldest made room");
        assert_eq!(store.get("d", now), Some(&4));
    }
}
