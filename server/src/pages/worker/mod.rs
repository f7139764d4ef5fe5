//! The worker's screens.

pub mod home;
pub mod part;
pub mod part_receipt;
pub mod request;
