//! Draws the ticket of a request or of a part of it, and reserves it in the transaction of the act it proves.

use domain::identifiers::{EnterpriseNumber, Ticket, TicketPrefix};
use storage::tickets::Part;
use storage::{Tx, tickets};
use uuid::Uuid;

use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;

/// Draws that may meet tickets issued before; with 2³⁵ numbers a second meeting is already unheard of.
const DRAWS_MAX: usize = 8;

/// A ticket nobody has: drawn at random, so that a neighbour's number says nothing (AUD-10), and drawn again if taken.
pub fn draw_ticket(
    at: &Visit,
    number: &EnterpriseNumber,
    request: Uuid,
    part: Part,
    tx: &mut Tx,
) -> Result<Ticket, PageError> {
    let inside = |error: &dyn std::fmt::Display| PageError::Inside(error.to_string());
    let tickets = &at.app.config.tickets;
    let prefix = match part {
        Part::Notice => &tickets.notice_prefix,
        _ => &tickets.request_prefix,
    };
    let prefix: TicketPrefix = prefix.parse().map_err(|error| inside(&error))?;
    for _ in 0..DRAWS_MAX {
        let ticket =
            Ticket::new(prefix, at.app.chance.ticket_number()).map_err(|error| inside(&error))?;
        if tickets::reserve(tx, &ticket, number, request, part, at.now)? {
            return Ok(ticket);
        }
    }
    Err(PageError::Inside("no free ticket was drawn".to_owned()))
}
