//! The worker's notices: those given, a new one, and the negotiation.

pub mod letters;
pub mod list;
pub mod new;
pub mod page;
pub mod papers;

use domain::identifiers::Niss;
use jiff::civil::Date;
use storage::employers::{self, Employer};
use storage::{Tx, settings};
use uuid::Uuid;

use crate::error::PageError;

/// The worker's notices.
pub const PATH: &str = "/worker/notices";
/// A new one.
pub const NEW: &str = "/worker/notices/new";

/// One notice.
pub fn path(id: Uuid) -> String {
    format!("{PATH}/{id}")
}

/// An employer who has declared the worker in service.
pub struct Known {
    /// Who.
    pub employer: Employer,
    /// Whether electronic notices are accepted (RUL-20).
    pub accepts: bool,
}

/// The worker's employers today.
pub fn employers_of(niss: &Niss, today: Date, tx: &mut Tx) -> Result<Vec<Known>, PageError> {
    let mut known = Vec::new();
    for (number, accepts) in settings::employers_of_worker(tx, niss, today)? {
        if let Some(employer) = employers::by_number(tx, &number)? {
            known.push(Known {
                employer,
                accepts: accepts == Some(true),
            });
        }
    }
    Ok(known)
}
