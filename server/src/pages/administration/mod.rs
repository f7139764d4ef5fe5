//! The screens of those who run the service.

pub mod home;
