//! How each request of the story came to its status, leaf by leaf.

use super::papers::With;
use super::{Clerk, Writing};
use crate::synthetic::leave::in_the_morning;
use domain::request::{Actor, RequestStatus};
use jiff::{SignedDuration, ToSpan};
use storage::journal::{self, Entry};
use storage::requests::StoredRequest;
use storage::{Error, Tx};

impl Writing {
    /// One leaf an act, at equal distances between the filing and yesterday, within a month.
    pub fn leaves(
        &mut self,
        tx: &mut Tx,
        stored: &StoredRequest,
        acts: &[Act],
        clerk: Option<Clerk>,
    ) -> Result<(), Error> {
        let yesterday = in_the_morning(self.today.saturating_sub(1.days()), 0);
        let most = SignedDuration::from_hours(30 * 24);
        let least = SignedDuration::from_hours(1);
        let span = yesterday
            .duration_since(stored.submitted_at)
            .clamp(least, most);
        let step = span / i32::try_from(acts.len()).unwrap_or(1);
        let employer = stored.request.employer.digits().to_owned();
        let office = stored.office.clone().unwrap_or_default();
        let mut at = stored.submitted_at;
        for (version, act) in (1..).zip(acts) {
            let (person, capacity, on_behalf_of) = match act.by {
                Actor::Employer => {
                    let role = clerk.map_or("", |clerk| clerk.role.code());
                    let capacity = format!("employerUser:{role}");
                    (clerk.map(|c| c.person), capacity, Some(employer.as_str()))
                }
                Actor::Worker => (None, "worker".to_owned(), None),
                Actor::Office => (None, "caseWorker".to_owned(), Some(office.as_str())),
            };
            let entry = Entry {
                file: stored.id,
                at,
                person,
                capacity: &capacity,
                on_behalf_of,
                act: act.code,
                object_version: version,
                content: b"{}",
                salt: &self.ids.bytes(),
            };
            journal::append(tx, &entry)?;
            let with = With {
                party: act.by,
                person,
                stamp: (&capacity, on_behalf_of),
                at,
                version,
            };
            self.papers.with_act(tx, stored, with)?;
            at = at.saturating_add(step).unwrap_or(at);
        }
        Ok(())
    }
}

/// Something that happened to a file, as its journal calls it.
#[derive(Clone, Copy)]
pub struct Act {
    code: &'static str,
    by: Actor,
}

/// How a request came to its status.
pub fn acts(status: RequestStatus, paper: bool) -> Vec<Act> {
    const SUBMITTED: Act = Act {
        code: "request.submitted",
        by: Actor::Employer,
    };
    const COMPLETED: Act = Act {
        code: "request.completed",
        by: Actor::Worker,
    };
    const TAKEN_UP: Act = Act {
        code: "request.takenUp",
        by: Actor::Office,
    };
    const DECIDED: Act = Act {
        code: "request.decided",
        by: Actor::Office,
    };
    const CANCELLED: Act = Act {
        code: "request.cancelled",
        by: Actor::Employer,
    };
    const KEYED: Act = Act {
        code: "request.keyed",
        by: Actor::Office,
    };
    if paper {
        return vec![KEYED];
    }
    match status {
        RequestStatus::WaitingForWorker => vec![SUBMITTED],
        RequestStatus::WaitingForOffice => vec![SUBMITTED, COMPLETED],
        RequestStatus::InTreatment => vec![SUBMITTED, COMPLETED, TAKEN_UP],
        RequestStatus::Closed => vec![SUBMITTED, COMPLETED, TAKEN_UP, DECIDED],
        RequestStatus::Cancelled => vec![SUBMITTED, CANCELLED],
    }
}
