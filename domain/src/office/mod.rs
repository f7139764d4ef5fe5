//! What the office does with a file: the legal clock, the questions it asks, the decision.

pub mod clock;
pub mod correction;
mod decision;
mod note;
mod question;
pub mod reading;
mod standing;
mod trace;

pub use clock::{Clock, Delays};
pub use decision::{DECISION_WORDS_MAX, Decision, DecisionError, Outcome, RefusalReason};
pub use note::{NOTE_WORDS_MAX, NoteKind, is_internal};
pub use question::{AskedFor, QUESTION_WORDS_MAX};
pub use standing::standing;
pub use trace::{Traced, Verdict, answers_of, facts_of, trace};
