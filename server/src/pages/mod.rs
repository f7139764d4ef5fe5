//! The screens: one file each, with its struct, its `get`, its `post` and its tests.

pub mod capacities;
pub mod employer;
pub mod frame;
pub mod public;
pub mod request_row;
