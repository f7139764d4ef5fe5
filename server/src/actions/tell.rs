//! Who is told of a change of a request: each act has its other parties.

use domain::message::MessageEvent;
use domain::request::Actor;
use storage::Tx;
use storage::requests::StoredRequest;

use super::announce::{Announcement, Recipient, announce};
use crate::error::PageError;
use crate::web::Visit;

/// Tells these parties of the request; an office that is not known yet is told nothing.
pub fn tell(
    at: &Visit,
    stored: &StoredRequest,
    event: MessageEvent,
    parties: &[Actor],
    tx: &mut Tx,
) -> Result<(), PageError> {
    for party in parties {
        let Some(to) = recipient(stored, *party) else {
            continue;
        };
        let told = Announcement {
            event,
            file: stored.id,
            to,
        };
        announce(at, tx, told)?;
    }
    Ok(())
}

fn recipient(stored: &StoredRequest, party: Actor) -> Option<Recipient> {
    let request = &stored.request;
    Some(match party {
        Actor::Employer => Recipient::Employer(request.employer.clone()),
        Actor::Worker => {
            let worker = &request.worker;
            Recipient::Worker(worker.niss.clone(), worker.email.clone())
        }
        Actor::Office => Recipient::Office(stored.office.clone()?),
    })
}
