//! A question of the office to one party about one file (ONE-05, ATT-15): one precise thing, with a day to answer by.

use jiff::civil::Date;

use crate::coded::coded;
use crate::period::add_months;

/// Characters of a question, and of its answer.
pub const QUESTION_WORDS_MAX: usize = 500;
/// Months a party has to answer before the office may decide with what it knows (Charter, art. 11).
const ANSWER_MONTHS: i32 = 1;

coded! {
    /// What is asked for.
    AskedFor {
        /// Something declared that must be set right.
        Correction = 1, "correction";
        /// A document that is missing.
        Document = 2, "document";
    }
}

/// Last day to answer what was asked on `day`.
pub fn answer_by(day: Date) -> Date {
    add_months(day, ANSWER_MONTHS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn one_05_a_party_has_a_month() {
        assert_eq!(answer_by(date(2026, 1, 31)), date(2026, 2, 28));
    }
}
