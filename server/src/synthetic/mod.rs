//! People, employers and leaves that do not exist: a whole country for measuring (`entracte generate`) and a small
//! story for showing (`entracte demo`).
//!
//! Everything here is a pure function of a seed and a day: the same two give the same data, byte for byte. Nothing
//! here touches a database; the commands do.

mod dice;
pub mod employer;
pub mod identity;
pub mod leave;
mod name_lists;
pub mod names;
pub mod nation;
pub mod personas;
pub mod residence;
pub(crate) mod shares;
pub mod story;

pub use dice::Dice;
