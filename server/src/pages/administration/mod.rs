//! The screens of those who run the service.

pub mod home;
pub mod mandates;
pub mod person;
mod typed;
