//! Asks worker and office to accept another last day or a cancellation, once the worker has completed (PD2).

use domain::identifiers::Ticket;
use domain::message::MessageEvent;
use domain::request::{Actor, ChangeRequest, Wish};
use serde_json::json;
use storage::Tx;
use storage::changes::{self, StoredChange};
use storage::requests::{ShownWarning, StoredRequest};
use storage::tickets::Part;

use super::leaf::write_leaf;
use super::part_receipt::{PartReceipt, issue};
use super::tell::tell;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;

/// Another last day is asked.
pub const CHANGE_ASKED: &str = "change.asked";
/// A cancellation is asked.
pub const CANCELLATION_ASKED: &str = "change.cancellationAsked";

/// What is asked, and why.
pub struct Asked {
    /// What.
    pub wish: Wish,
    /// Why, for worker and office.
    pub reason: String,
    /// Warnings kept with the new last day.
    pub warnings: Vec<ShownWarning>,
}

/// Stores the change request; the request itself stays as it is. Whoever asks second is made again and sees the first.
pub fn ask_change(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    asked: Asked,
    tx: &mut Tx,
) -> Result<Ticket, PageError> {
    let (end, cancels, act) = match asked.wish {
        Wish::EndDate { to, .. } => (to, false, CHANGE_ASKED),
        Wish::Cancellation => {
            let end = stored.request.details.period.end();
            (end, true, CANCELLATION_ASKED)
        }
    };
    let mut receipt = PartReceipt::new(at, &employer.person, stored, cancels, end);
    receipt.reason = Some(asked.reason.clone());
    let ticket = issue(at, stored, Part::ChangeRequest, &receipt, tx)?;
    let change = StoredChange {
        id: at.app.chance.uuid(at.now),
        request: stored.id,
        version: 1,
        ticket: ticket.clone(),
        change: ChangeRequest::ask(asked.wish, asked.reason, at.now),
        warnings: asked.warnings,
        asked_by: employer.person.id,
        office_by: None,
    };
    changes::insert(tx, &change)?;
    let content = json!({
        "change": change.id.to_string(),
        "ticket": ticket.as_str(),
        "endDate": (!cancels).then(|| end.to_string()),
        "reason": change.change.reason,
        "warnings": change.warnings,
        "language": at.lang.code(),
    });
    write_leaf(
        at,
        &employer.into(),
        (stored.id, stored.version),
        act,
        &content,
        tx,
    )?;
    let event = if cancels {
        MessageEvent::CancellationRequested
    } else {
        MessageEvent::ChangeRequested
    };
    tell(at, stored, event, &[Actor::Worker, Actor::Office], tx)?;
    Ok(ticket)
}
