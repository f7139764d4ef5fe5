//! The screens of an office of ONEM.

pub mod attachments;
pub mod changes;
pub mod home;
pub mod request;
