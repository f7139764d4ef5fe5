//! The employer's screens.

pub mod consultation;
pub mod overview;
pub mod request;
