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

use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::helping;
use crate::texts::Texts;

/// The worker's notices.
pub const PATH: &str = "/worker/notices";
/// A new one.
pub const NEW: &str = "/worker/notices/new";

/// One notice.
pub fn path(id: Uuid) -> String {
    format!("{PATH}/{id}")
}

/// Where the notices of a worker stand: the worker's own, or those of whoever answers under a mandate.
pub struct Places {
    /// The list.
    pub list: String,
    /// A new one.
    pub new: String,
    /// The letters to employers that take no electronic notices.
    pub letters: String,
    helps: bool,
}

impl Places {
    /// What the list is called.
    pub fn title<'a>(&self, t: &'a Texts) -> &'a str {
        if self.helps {
            t.helping_notices()
        } else {
            t.my_notices_title()
        }
    }

    /// What the way to a new one is called.
    pub fn new_way<'a>(&self, t: &'a Texts) -> &'a str {
        if self.helps {
            t.helping_notices_new()
        } else {
            t.my_notices_new()
        }
    }

    /// What the page of a new one is called.
    pub fn new_title<'a>(&self, t: &'a Texts) -> &'a str {
        if self.helps {
            t.helping_notices_new()
        } else {
            t.my_notice_new_title()
        }
    }

    /// What an empty list says, and what a notice is for.
    pub fn empty<'a>(&self, t: &'a Texts) -> (&'a str, &'a str) {
        if self.helps {
            (t.helping_notices_empty(), "")
        } else {
            (t.my_notices_empty(), t.my_notices_intro())
        }
    }

    /// One of the letters.
    pub fn letter(&self, document: Uuid) -> String {
        format!("{}/{document}", self.letters)
    }

    /// As this person has them.
    pub fn of(worker: &SignedInWorker) -> Self {
        match &worker.helps {
            Some(held) => {
                let own = helping::path(held.id);
                Self {
                    list: format!("{own}/notices"),
                    new: format!("{own}/notices/new"),
                    letters: format!("{own}/letters"),
                    helps: true,
                }
            }
            None => Self {
                list: PATH.to_owned(),
                new: NEW.to_owned(),
                letters: format!("{PATH}/letters"),
                helps: false,
            },
        }
    }
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
