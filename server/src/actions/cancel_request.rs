//! Cancels a request at once, while the worker has not completed (CAN-01 to CAN-10).

use domain::identifiers::Ticket;
use domain::message::MessageEvent;
use domain::request::{Actor, Cancellation, Event};
use serde_json::json;
use storage::requests::StoredRequest;
use storage::tickets::Part;
use storage::{Tx, requests};

use super::announce::{Announcement, Recipient, announce};
use super::leaf::{Author, write_leaf};
use super::part_receipt::{PartReceipt, issue};
use super::tell::tell;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::web::Visit;

/// The act as it is journalled.
pub const CANCELLED: &str = "request.cancelled";

/// Cancels the request as `stored` was seen; of two acts at once the second is made again and sees the first.
pub fn cancel_request(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    wants_mail: bool,
    tx: &mut Tx,
) -> Result<Ticket, PageError> {
    let end = stored.request.details.period.end();
    let mut receipt = PartReceipt::new(at, &employer.person, stored, true, end);
    if wants_mail {
        let person = storage::persons::by_id(tx, employer.person.id)?;
        receipt.mail_to = person.and_then(|person| person.email);
    }
    let ticket = apply(
        at,
        stored,
        (&employer.into(), true),
        Part::Cancellation,
        &receipt,
        tx,
    )?;
    tell(
        at,
        stored,
        MessageEvent::RequestCancelled,
        &[Actor::Worker],
        tx,
    )?;
    if wants_mail {
        let told = Announcement {
            event: MessageEvent::RequestCancelled,
            file: stored.id,
            to: Recipient::Person(employer.person.id),
        };
        announce(at, tx, told)?;
    }
    Ok(ticket)
}

/// Writes a cancellation, done directly or agreed: status, ticket, receipt and leaf.
pub fn apply(
    at: &Visit,
    stored: &StoredRequest,
    (author, direct): (&Author, bool),
    part: Part,
    receipt: &PartReceipt,
    tx: &mut Tx,
) -> Result<Ticket, PageError> {
    let event = if direct {
        Event::Cancelled
    } else {
        Event::CancellationAccepted
    };
    let status = stored.request.status.after(event);
    let status = status.map_err(|_| PageError::Conflict)?;
    let cancellation = Cancellation { at: at.now, direct };
    // First of all the guard.
    requests::set_status(tx, stored, status, Some(cancellation))?;
    let ticket = issue(at, stored, part, receipt, tx)?;
    let content = json!({
        "ticket": ticket.as_str(),
        "direct": direct,
        "language": at.lang.code(),
    });
    let after = (stored.id, stored.version + 1);
    write_leaf(at, author, after, CANCELLED, &content, tx)?;
    Ok(ticket)
}
