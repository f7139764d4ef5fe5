//! The screens: one file each, with its struct, its `get`, its `post` and its tests.

pub mod administration;
pub mod attachments;
pub mod capacities;
pub mod committees;
pub mod employer;
pub mod frame;
pub mod office;
pub mod offices;
pub mod paging;
pub mod public;
pub mod request_file;
pub mod request_row;
pub mod worker;
pub mod worker_card;
