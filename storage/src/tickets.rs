//! Tickets and the receipts they stand on. A ticket is never reused and its receipt never changes.

use domain::identifiers::{EnterpriseNumber, Ticket};
use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::keys::Keys;

const RECEIPT: &str = "tickets.receipt";
/// A receipt is one page.
const RECEIPT_MAX: usize = 64 * 1_024;

/// What a ticket proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The filing of a request.
    Request = 1,
    /// A change of its end date.
    EndDate = 2,
    /// Its cancellation.
    Cancellation = 3,
    /// A request to change or cancel it.
    ChangeRequest = 4,
    /// An answer to such a request, by worker or office.
    ChangeAnswer = 5,
    /// The worker's part.
    WorkerPart = 11,
    /// A worker's notice.
    Notice = 6,
}

impl Part {
    pub(crate) fn from_i16(number: i16) -> Result<Self, ()> {
        [
            Self::Request,
            Self::EndDate,
            Self::Cancellation,
            Self::ChangeRequest,
            Self::ChangeAnswer,
            Self::WorkerPart,
            Self::Notice,
        ]
        .into_iter()
        .find(|part| *part as i16 == number)
        .ok_or(())
    }
}

/// An issued ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedTicket {
    /// The ticket.
    pub ticket: Ticket,
    /// The request it belongs to.
    pub request: Uuid,
    /// What it proves.
    pub part: Part,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// Everything its receipt shows, as the caller froze it; none for tickets of former systems.
    pub receipt: Option<String>,
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<IssuedTicket> {
    let mut columns = row.columns("tickets");
    let request = columns.get()?;
    let ticket = columns.parsed()?;
    let part = columns.code(Part::from_i16)?;
    let issued_at = columns.get()?;
    let sealed: Option<&[u8]> = columns.get()?;
    let receipt = sealed
        .map(|sealed| keys.open_text(RECEIPT, request, sealed))
        .transpose()?;
    Ok(IssuedTicket {
        ticket,
        request,
        part,
        issued_at,
        receipt,
    })
}

/// Reserves a ticket for a request; `false` when it was issued before: draw another one.
pub fn reserve(
    tx: &mut Tx,
    ticket: &Ticket,
    employer: &EnterpriseNumber,
    request: Uuid,
    part: Part,
    now: Timestamp,
) -> Result<bool> {
    let inserted = tx.exec(
        "INSERT INTO tickets (ticket, enterprise, request_id, part, issued_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (ticket) DO NOTHING",
        params![ticket, employer, request, part as i16, now],
    )?;
    Ok(inserted == 1)
}

/// Freezes the receipt of a ticket reserved in this transaction; it can be set only once. Stored encrypted.
pub fn set_receipt(tx: &mut Tx, ticket: &Ticket, request: Uuid, receipt: &str) -> Result<()> {
    if receipt.len() > RECEIPT_MAX {
        return Err(Error::Limit {
            what: "receipt",
            limit: RECEIPT_MAX,
        });
    }
    let sealed = tx.keys().seal(RECEIPT, request, receipt.as_bytes())?;
    tx.exec_one(
        "UPDATE tickets SET receipt = $3 WHERE ticket = $1 AND request_id = $2 AND receipt IS NULL",
        params![ticket, request, &sealed],
    )
}

/// An issued ticket of this employer; another employer's is not found.
pub fn by_ticket(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    ticket: &Ticket,
) -> Result<Option<IssuedTicket>> {
    let keys = tx.keys().clone();
    tx.optional(
        "SELECT request_id, ticket, part, issued_at, receipt FROM tickets WHERE ticket = $2 AND enterprise = $1",
        params![employer, ticket],
        |row| read(&keys, row),
    )
}

/// Every ticket of a request, the oldest first; at most 1,000.
pub fn of_request(tx: &mut Tx, request: Uuid) -> Result<Vec<IssuedTicket>> {
    let keys = tx.keys().clone();
    tx.query(
        "SELECT request_id, ticket, part, issued_at, receipt FROM tickets WHERE request_id = $1 \
         ORDER BY issued_at, ticket LIMIT 1000",
        params![request],
        |row| read(&keys, row),
    )
}
