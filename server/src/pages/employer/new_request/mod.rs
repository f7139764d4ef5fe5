//! Filing a request: the steps of a draft, the confirmation page, the receipt.

mod aside;
pub mod confirmation;
pub mod documents;
pub mod findings;
mod opened;
pub mod period_length;
mod questions;
pub(super) mod known {
    //! Hours known from elsewhere.
    pub use super::questions::{Known, Source};
}
pub mod receipt;
pub mod receipt_pdf;
pub mod resume;
pub mod step;

pub(super) use opened::{Opened, open};
pub use questions::period_of;
