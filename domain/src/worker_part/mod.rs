//! The worker's part of a request: what only the worker knows (EMP-01, FIL-30). Kept as typed until it is certified;
//! complete only as a whole, through [`complete`]. The employer never sees any of it.

mod answers;
mod check;
mod contest;
mod lawful;
mod part;
#[cfg(test)]
mod tests;

pub use answers::{PartAnswers, PartField, PartStep, fields_of};
pub use check::{
    PartContext, PartIncomplete, PartPlace, PartReport, check_step, complete, first_unfinished,
};
pub use contest::ContestedField;
pub use lawful::{beneficiary, facts, household, kept_findings, past_of, recognise, step_of};
pub use part::{About, Kinship, OtherEmployer, WorkerPart, next_step, previous_step, steps};
