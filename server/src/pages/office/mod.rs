//! The screens of an office of ONEM.

pub mod acts;
pub mod attachments;
pub mod balance;
pub mod changes;
mod draft_letter;
mod everything;
mod exchanges;
mod fields;
mod findings;
pub mod home;
pub mod keyed;
pub mod open;
pub mod period;
mod queue;
pub mod request;
pub mod selection;
pub mod statistics;
