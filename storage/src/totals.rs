//! Totals of employers' lists, remembered in this process under the version of the employer's requests.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Mutex, MutexGuard, PoisonError},
};

use domain::identifiers::EnterpriseNumber;
use jiff::civil::Date;

use crate::overview::{ByStatus, Counters, Mask};

/// Totals remembered at most; when full, all are forgotten and counted anew.
const TOTALS_MAX: usize = 20_000;

/// What was counted, and for which version. Another version makes an entry worthless: nothing has to be cleared.
#[derive(Default)]
pub struct Totals {
    lists: Memory<(EnterpriseNumber, Mask), ByStatus>,
    strips: Memory<(EnterpriseNumber, (Date, Date)), Counters>,
}

impl Totals {
    pub fn get(&self, employer: &EnterpriseNumber, mask: Mask, version: i64) -> Option<ByStatus> {
        self.lists.get(&(employer.clone(), mask), version)
    }

    pub fn keep(&self, employer: &EnterpriseNumber, mask: Mask, version: i64, counts: ByStatus) {
        self.lists.keep((employer.clone(), mask), version, counts);
    }

    pub fn counters(
        &self,
        employer: &EnterpriseNumber,
        days: (Date, Date),
        version: i64,
    ) -> Option<Counters> {
        self.strips.get(&(employer.clone(), days), version)
    }

    pub fn keep_counters(
        &self,
        employer: &EnterpriseNumber,
        days: (Date, Date),
        version: i64,
        counters: Counters,
    ) {
        self.strips
            .keep((employer.clone(), days), version, counters);
    }
}

struct Memory<K, T>(Mutex<HashMap<K, (i64, T)>>);

impl<K, T> Default for Memory<K, T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, T: Copy> Memory<K, T> {
    fn get(&self, key: &K, version: i64) -> Option<T> {
        self.lock()
            .get(key)
            .filter(|(of, _)| *of == version)
            .map(|(_, value)| *value)
    }

    fn keep(&self, key: K, version: i64, value: T) {
        let mut memory = self.lock();
        if memory.len() >= TOTALS_MAX {
            memory.clear();
        }
        memory.insert(key, (version, value));
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<K, (i64, T)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::{Memory, TOTALS_MAX};

    #[test]
    fn another_version_is_forgotten_and_the_memory_has_a_limit() {
        let memory = Memory::default();
        memory.keep("a", 1, 10);
        assert_eq!((memory.get(&"a", 1), memory.get(&"a", 2)), (Some(10), None));
        let memory = Memory::default();
        for key in 0..=TOTALS_MAX {
            memory.keep(key, 1, key);
        }
        assert!(memory.lock().len() <= TOTALS_MAX);
        assert_eq!(memory.get(&TOTALS_MAX, 1), Some(TOTALS_MAX));
    }
}
