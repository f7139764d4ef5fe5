//! The worker's screens.

pub mod attachments;
pub mod copy;
pub mod entitlement;
pub mod helpers;
pub mod home;
pub mod my_data;
pub mod notices;
pub mod occupations;
pub mod part;
pub mod part_receipt;
pub mod part_receipt_pdf;
pub mod past_period;
pub mod question;
pub mod readings;
pub mod request;
pub mod share;
pub mod waiting;
