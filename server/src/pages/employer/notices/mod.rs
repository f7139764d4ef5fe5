//! Workers' electronic notices as the employer reads and answers them.

pub mod answers;
pub mod away;
pub mod company;
pub mod list;
pub mod page;
pub mod papers;
pub mod selection;
pub mod typed;
