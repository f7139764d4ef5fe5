//! Takes a direct cancellation back, within ten minutes (CAN-11).

use domain::message::MessageEvent;
use domain::request::{Act, Actor, Event, Refusal};
use serde_json::json;
use storage::requests::StoredRequest;
use storage::{Tx, requests};

use super::leaf::write_leaf;
use super::tell::tell;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::web::Visit;

/// The act as it is journalled.
pub const CANCELLATION_UNDONE: &str = "request.cancellationUndone";

/// The request is as it was before, or why it stays cancelled.
pub fn undo_cancellation(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Result<(), Refusal>, PageError> {
    let request = &stored.request;
    if let Err(refusal) = request.allows(Actor::Employer, Act::UndoCancellation, at.now) {
        return Ok(Err(refusal));
    }
    let status = request.status.after(Event::CancellationUndone);
    let status = status.map_err(|_| PageError::Conflict)?;
    requests::set_status(tx, stored, status, None)?;
    let after = (stored.id, stored.version + 1);
    let content = json!({ "language": at.lang.code() });
    write_leaf(
        at,
        &employer.into(),
        after,
        CANCELLATION_UNDONE,
        &content,
        tx,
    )?;
    tell(
        at,
        stored,
        MessageEvent::CancellationUndone,
        &[Actor::Worker],
        tx,
    )?;
    Ok(Ok(()))
}
