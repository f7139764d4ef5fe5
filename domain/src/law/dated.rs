//! Values of the law that change on a day: tables that are only ever appended to.

use jiff::civil::Date;

/// A value with the days from which each version of it is in force, oldest first.
///
/// The first entry says from when the value is known: a day before it has none, and nobody guesses.
/// The last entry is open-ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated<T> {
    entries: Vec<(Date, T)>,
}

/// The table has no entry, or two entries that are not in the order of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DatedError {
    /// No entry at all.
    #[error("a dated table needs at least one entry")]
    Empty,
    /// An entry is not later than the one before it.
    #[error("the entry from {0} is not later than the one before it")]
    NotInOrder(Date),
}

impl<T: Copy> Dated<T> {
    /// A table of entries, oldest first, each with the first day it is in force.
    pub fn new(entries: Vec<(Date, T)>) -> Result<Self, DatedError> {
        if entries.is_empty() {
            return Err(DatedError::Empty);
        }
        match entries.windows(2).find(|pair| pair[0].0 >= pair[1].0) {
            Some(pair) => Err(DatedError::NotInOrder(pair[1].0)),
            None => Ok(Self { entries }),
        }
    }

    /// The value in force on the day; none before the first entry.
    pub fn at(&self, day: Date) -> Option<T> {
        // Newest first: nearly every file is judged by the last entry or the one before it.
        self.entries
            .iter()
            .rev()
            .find(|(from, _)| *from <= day)
            .map(|(_, value)| *value)
    }

    /// The newest value.
    pub fn newest(&self) -> T {
        self.entries[self.entries.len() - 1].1
    }

    /// First day for which a value is known.
    pub fn known_from(&self) -> Date {
        self.entries[0].0
    }

    /// The entries, oldest first.
    pub fn entries(&self) -> &[(Date, T)] {
        &self.entries
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn rul_22_a_day_is_judged_by_the_entry_of_its_date() {
        let table = Dated::new(vec![(date(2012, 9, 1), 36), (date(2017, 4, 1), 51)]).unwrap();
        assert_eq!(table.at(date(2012, 8, 31)), None);
        assert_eq!(table.at(date(2012, 9, 1)), Some(36));
        assert_eq!(table.at(date(2017, 3, 31)), Some(36));
        assert_eq!(table.at(date(2017, 4, 1)), Some(51));
        assert_eq!(table.newest(), 51);
        assert_eq!(table.known_from(), date(2012, 9, 1));
    }

    #[test]
    fn a_table_out_of_order_is_refused() {
        let day = date(2017, 4, 1);
        assert_eq!(Dated::<u8>::new(vec![]), Err(DatedError::Empty));
        assert_eq!(
            Dated::new(vec![(day, 1), (day, 2)]),
            Err(DatedError::NotInOrder(day))
        );
    }
}
