//! The screens of an office of ONEM.

pub mod acts;
pub mod attachments;
pub mod changes;
mod everything;
mod fields;
mod findings;
pub mod home;
mod open;
pub mod request;
pub mod selection;
