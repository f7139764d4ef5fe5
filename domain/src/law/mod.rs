//! The law: rules that look at facts and say what they found.

pub mod filing;
mod finding;

pub use finding::{ArgValue, Change, Confidence, Effect, Finding, Proposal};
