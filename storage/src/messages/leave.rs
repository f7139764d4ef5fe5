//! What messages say of the leave they are about.

use domain::identifiers::{EnterpriseNumber, Ticket};
use domain::law::entitlement::Standing;
use domain::office::{Outcome, standing};
use domain::period::Period;
use domain::request::RequestStatus;
use jiff::civil::Date;
use uuid::Uuid;

use super::Contact;
use crate::codec;
use crate::engine::{tx::Tx, value::params};
use crate::error::Result;
use crate::requests::NISS;

/// The ticket last issued for a file.
pub fn newest_ticket(tx: &mut Tx, file: Uuid) -> Result<Option<Ticket>> {
    tx.optional(
        "SELECT ticket FROM tickets WHERE request_id = $1 ORDER BY issued_at DESC, part DESC LIMIT 1",
        params![file],
        |row| row.columns("tickets").parsed(),
    )
}

/// The employer of a request; none for what is no request.
pub fn employer_of(tx: &mut Tx, file: Uuid) -> Result<Option<EnterpriseNumber>> {
    tx.optional(
        "SELECT enterprise FROM requests WHERE id = $1",
        params![file],
        |row| row.columns("requests").get(),
    )
}

/// First and last day of a request; none for what is no request.
pub fn period_of(tx: &mut Tx, file: Uuid) -> Result<Option<Period>> {
    tx.optional(
        "SELECT start_day, end_day FROM requests WHERE id = $1",
        params![file],
        |row| codec::period(&mut row.columns("requests")),
    )
}

/// A leave that ends, as far as a reminder needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// The request.
    pub request: Uuid,
    /// Who filed it.
    pub employer: EnterpriseNumber,
    /// Whom it concerns.
    pub worker: Contact,
    /// Its last day.
    pub end: Date,
    /// When it was filed.
    pub introduced: Date,
    /// Whether its period counts.
    pub standing: Standing,
}

/// Leaves whose last day is one of these days, after the id given, in the order of their ids.
pub fn ending(
    tx: &mut Tx,
    (first, last): (Date, Date),
    after: Uuid,
    limit: u32,
) -> Result<Vec<Ending>> {
    let keys = tx.keys().clone();
    tx.query(
        "SELECT id, enterprise, niss, worker_email, end_day, introduced_day, status, outcome FROM requests \
         WHERE end_day >= $1 AND end_day <= $2 AND id > $3 ORDER BY id LIMIT $4",
        params![first, last, after, limit],
        |row| {
            let mut columns = row.columns("requests");
            let request = columns.get()?;
            Ok(Ending {
                request,
                employer: columns.get()?,
                worker: Contact {
                    niss: keys.open_niss(NISS, request, columns.get()?)?,
                    email: columns.parsed_or_null()?,
                },
                end: columns.get()?,
                introduced: columns.get()?,
                standing: standing(
                    columns.code(RequestStatus::from_i16)?,
                    columns.code_or_null(Outcome::from_i16)?,
                ),
            })
        },
    )
}
