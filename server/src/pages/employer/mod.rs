//! The employer's screens.

pub mod after_cancellation;
pub mod attachments;
pub mod cancellation;
pub mod choice;
pub mod consultation;
pub mod drafts;
pub mod entitlement;
mod known_hours;
pub mod modification;
pub mod new_request;
pub mod notices;
pub mod overview;
pub mod paths;
pub mod people;
pub mod personnel;
pub mod portfolio;
pub mod printout;
pub mod question;
pub mod request;
pub mod settings;
pub mod units;
pub mod withdrawal;
pub mod worker_files;
pub mod workers;
