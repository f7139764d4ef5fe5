//! A question of the office to one party about one file (ONE-05, ATT-15): one precise thing, with a day to answer by.

use crate::coded::coded;

/// Characters of a question, and of its answer.
pub const QUESTION_WORDS_MAX: usize = 500;

coded! {
    /// What is asked for.
    AskedFor {
        /// Something declared that must be set right.
        Correction = 1, "correction";
        /// A document that is missing.
        Document = 2, "document";
    }
}
