//! The employer's screens.

pub mod overview;
