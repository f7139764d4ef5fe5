//! The employer's screens.

pub mod attachments;
pub mod consultation;
pub mod drafts;
pub mod entitlement;
mod known_hours;
pub mod new_request;
pub mod overview;
pub mod paths;
pub mod personnel;
pub mod portfolio;
pub mod request;
pub mod workers;
