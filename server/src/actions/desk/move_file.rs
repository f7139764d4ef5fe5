//! Moves a file to another office, with the reason: out of the sorting queue, or because the worker lives elsewhere
//! (ONE-01).

use domain::message::MessageEvent;
use domain::office::QUESTION_WORDS_MAX;
use storage::requests::StoredRequest;
use storage::{Tx, desk, reference};

use super::{Done, NotDone, leaf};
use crate::actions::announce::{Announcement, Recipient, announce};
use crate::auth::access::SignedInCaseWorker;
use crate::web::Visit;

/// Moves it. Nobody works on it there yet.
pub fn move_file(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    to: &str,
    reason: &str,
    tx: &mut Tx,
) -> Done<()> {
    let from = stored.office.as_deref().unwrap_or(desk::SORTING);
    if to == from || reference::office(tx, to)?.is_none() {
        return Ok(Err(NotDone::Field("office", "desk-move-no-office")));
    }
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > QUESTION_WORDS_MAX {
        return Ok(Err(NotDone::Field("moveReason", "desk-move-no-reason")));
    }
    desk::set_office(tx, stored.id, from, to)?;
    let content = serde_json::json!({ "from": from, "to": to, "reason": reason });
    leaf(
        at,
        worker,
        stored,
        "request.moved",
        stored.version + 1,
        &content,
        tx,
    )?;
    let told = Announcement {
        event: MessageEvent::WorkerCompleted,
        file: stored.id,
        to: Recipient::Office(to.to_owned()),
    };
    announce(at, tx, told)?;
    Ok(Ok(()))
}
