//! The screens of an office of ONEM.

pub mod home;
pub mod request;
