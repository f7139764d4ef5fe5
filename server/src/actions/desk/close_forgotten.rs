//! Files whose leave is over and whose worker never completed: both parties are warned, and thirty days later the office
//! may close them with a reason (ONE-13).

use domain::message::MessageEvent;
use domain::office::Decision;
use domain::request::{Act, Actor, Event};
use storage::requests::StoredRequest;
use storage::{Tx, desk, reference};

use super::{Done, NotDone, decide, leaf, tell_both};
use crate::actions::announce::{Announcement, announce};
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::web::Visit;

/// Warns both parties that the file will be closed.
pub fn warn(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Done<()> {
    if let Some(refused) = refused(at, stored) {
        return Ok(Err(refused));
    }
    let file = desk::by_request(tx, stored.id)?.ok_or(PageError::NotFound)?;
    if file.warned.is_some() {
        return Ok(Err(NotDone::Field("warn", "desk-warned-already")));
    }
    desk::set_warned(tx, stored.id, at.today)?;
    leaf(
        at,
        worker,
        stored,
        "request.warned",
        stored.version,
        &serde_json::json!({}),
        tx,
    )?;
    let worker_told = Announcement {
        event: MessageEvent::RemindWorker,
        file: stored.id,
        to: super::worker_of(stored),
    };
    announce(at, tx, worker_told)?;
    let employer_told = Announcement {
        event: MessageEvent::RemindWorker,
        file: stored.id,
        to: super::employer_of(stored),
    };
    announce(at, tx, employer_told)?;
    Ok(Ok(()))
}

/// Closes it, once both had their thirty days.
pub fn close_forgotten(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    decision: Decision,
    tx: &mut Tx,
) -> Done<()> {
    if let Some(refused) = refused(at, stored) {
        return Ok(Err(refused));
    }
    let file = desk::by_request(tx, stored.id)?.ok_or(PageError::NotFound)?;
    let delays = reference::delays(tx, at.today)?;
    let ready = file
        .warned
        .is_some_and(|warned| delays.may_close_from(warned) <= at.today);
    if !ready {
        return Ok(Err(NotDone::Field("closeWords", "desk-close-too-early")));
    }
    decide::close(at, worker, stored, Event::Forgotten, decision, tx)?;
    tell_both(at, stored, MessageEvent::Decided, tx)?;
    Ok(Ok(()))
}

fn refused(at: &Visit, stored: &StoredRequest) -> Option<NotDone> {
    let allowed = stored
        .request
        .allows(Actor::Office, Act::CloseForgotten, at.now);
    match allowed {
        Err(refusal) => Some(NotDone::Status(refusal)),
        Ok(()) if stored.request.details.period.end() >= at.today => {
            Some(NotDone::Field("warn", "desk-leave-not-over"))
        }
        Ok(()) => None,
    }
}
