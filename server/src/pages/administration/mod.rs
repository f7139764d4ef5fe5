//! The screens of those who run the service.

pub mod alerts;
pub mod facts;
pub mod home;
pub mod jobs;
pub mod mandates;
pub mod office_contact;
pub mod person;
pub mod retention;
pub mod switches;
pub(in crate::pages) mod typed;
