//! The law as a pure function: no input or output, no clock, no SQL, no HTTP.
//!
//! What a visitor typed becomes a typed value here or is refused with a named error; a value that exists is valid.
//! The sentences live with the screens: this crate knows codes and keys only.

pub mod access;
pub mod attachment;
mod coded;
pub mod date_input;
pub mod draft;
pub mod flow;
pub mod holiday;
pub mod identifiers;
pub mod interruption;
pub mod law;
pub mod message;
pub mod names;
pub mod notice;
pub mod occupation;
pub mod office;
pub mod period;
pub mod reminder;
pub mod request;
pub mod retention;
pub mod worker_part;
pub mod working_time;

pub use coded::UnknownCode;
