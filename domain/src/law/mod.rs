//! The law: rules that look at facts and say what they found.

mod coded_facts;
pub mod filing;
mod finding;

pub use coded_facts::{AttachmentKind, Authority, EndOfCareerGround, Household};
pub use finding::{ArgValue, Change, Confidence, Effect, Finding, Proposal};
