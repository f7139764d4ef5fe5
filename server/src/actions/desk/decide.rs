//! Decides a file: the decision, its letters, the end of every open question, in one transaction (ONE-04).

use domain::message::MessageEvent;
use domain::office::Decision;
use domain::request::{Act, Actor, Event};
use storage::decisions::{self, StoredDecision};
use storage::questions::{self, Closing};
use storage::requests::StoredRequest;
use storage::{Tx, document_requests, reference, requests};

use super::{Done, NotDone, leaf, letter, tell_both};
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;

/// Decides. Of two case workers at once the later one is told that it is decided.
pub fn decide(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    decision: Decision,
    tx: &mut Tx,
) -> Done<()> {
    if let Err(refusal) = stored.request.allows(Actor::Office, Act::Decide, at.now) {
        return Ok(Err(NotDone::Status(refusal)));
    }
    close(at, worker, stored, Event::Decided, decision, tx)?;
    tell_both(at, stored, MessageEvent::Decided, tx)?;
    Ok(Ok(()))
}

/// Closes the request by `event` with a decision and its letters.
pub(super) fn close(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    event: Event,
    decision: Decision,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let next = stored.request.status.after(event);
    let next = next.map_err(|error| PageError::Inside(error.to_string()))?;
    // First of all the guard: whoever comes second finds the file decided.
    requests::set_status(tx, stored, next, stored.request.cancellation)?;
    end_questions(at, worker, stored, tx)?;
    let mut decided = StoredDecision {
        id: at.app.chance.uuid(at.now),
        request: stored.id,
        number: decisions::next_number(tx, stored.id)?,
        office: Some(worker.office.clone()),
        decision,
        decided_at: at.now,
        decided_by: worker.person.id,
        appeal_until: reference::delays(tx, at.today)?.appeal_until(at.today),
        document: None,
    };
    decided.document = Some(letter::order(at, stored, &decided, tx)?);
    decisions::insert(tx, &decided, at.today)?;
    let reasons = decided.decision.reasons().iter();
    let content = serde_json::json!({
        "number": decided.number,
        "outcome": decided.decision.outcome().code(),
        "reasons": reasons.map(|reason| reason.code()).collect::<Vec<_>>(),
        "words": decided.decision.words(),
        "appealUntil": decided.appeal_until.to_string(),
    });
    leaf(
        at,
        worker,
        stored,
        "request.decided",
        stored.version + 1,
        &content,
        tx,
    )
}

/// What is decided needs no answer any more.
fn end_questions(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<(), PageError> {
    for question in questions::of_request(tx, stored.id)? {
        if question.closed_at.is_none() {
            let closing = Closing {
                answer: None,
                at: at.now,
                by: worker.person.id,
            };
            questions::set_closed(tx, &question, closing)?;
        }
    }
    for asked in document_requests::open_of_file(tx, stored.id)? {
        document_requests::set_withdrawn(tx, &asked, at.now)?;
    }
    Ok(())
}
