//! Takes a file up: from then on the case worker is the one who decides it, and both parties know (ONE-02).

use domain::message::MessageEvent;
use domain::request::{Act, Actor, Event};
use storage::requests::StoredRequest;
use storage::{Tx, desk, requests};

use super::{Done, NotDone, leaf, tell_both};
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::web::Visit;

/// Takes it up. Of two case workers at once the later one is told that it is taken.
pub fn take_up(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Done<()> {
    if let Err(refusal) = stored.request.allows(Actor::Office, Act::TakeUp, at.now) {
        return Ok(Err(NotDone::Status(refusal)));
    }
    let next = stored.request.status.after(Event::TakenUp);
    let next = next.map_err(|error| PageError::Inside(error.to_string()))?;
    requests::set_status(tx, stored, next, stored.request.cancellation)?;
    let file = desk::by_request(tx, stored.id)?.ok_or(PageError::NotFound)?;
    if file.assigned_to != Some(worker.person.id) {
        desk::set_assigned(tx, stored.id, file.assigned_to, Some(worker.person.id))?;
    }
    let content = serde_json::json!({ "from": stored.request.status.code(), "to": next.code() });
    leaf(
        at,
        worker,
        stored,
        "request.takenUp",
        stored.version + 1,
        &content,
        tx,
    )?;
    tell_both(at, stored, MessageEvent::TakenUp, tx)?;
    Ok(Ok(()))
}
