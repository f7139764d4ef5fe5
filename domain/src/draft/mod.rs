//! A filing that is not sent yet: what was typed, kept as typed, and what is still wrong with it.
//!
//! Raw texts are kept so that every value survives both directions and any error; they become typed facts only as a
//! whole, through [`complete`].

mod again;
mod answers;
mod check;
mod lawful;
mod problem;
mod reader;
#[cfg(test)]
mod tests;
mod worker;

pub use answers::{Answers, Field, fields_of};
pub use check::{
    FilingContext, Incomplete, StepReport, check_step, complete, explain_step, first_unfinished,
    reports,
};
pub use lawful::{LawContext, THIS_EMPLOYER, as_shown, facts, step_of};
pub use problem::{FieldError, Problem};
pub use reader::remark_problem;
pub use worker::{
    KnownWorker, PersonName, SelectedWorker, WorkerAnswers, WorkerContext, WorkerField,
    WorkerReport, check_worker, select_worker,
};

/// Limit of comments and remarks, in characters (FIL-18).
pub const TEXT_CHARACTERS_MAX: usize = 200;
