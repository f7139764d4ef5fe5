//! The worker's screens.

pub mod home;
pub mod request;
