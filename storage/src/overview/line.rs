//! The lines of lists of requests.

use domain::draft::PersonName;
use domain::identifiers::{EnterpriseNumber, Niss, Ticket};
use domain::interruption::{InterruptionType, Regime};
use domain::law::entitlement::Standing;
use domain::office::{Outcome, standing};
use domain::period::Period;
use domain::request::{Actor, Due, RequestStatus};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::codec::period;
use crate::engine::{row::Row, value::date_of_day};
use crate::error::Result;
use crate::keys::Keys;
use crate::page::Cursor;
use crate::requests::NISS;

/// One line of a list of requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestLine {
    /// Our id.
    pub id: Uuid,
    /// The employer.
    pub employer: EnterpriseNumber,
    /// The worker.
    pub niss: Niss,
    /// The worker's name, where the personnel file knew it.
    pub name: Option<PersonName>,
    /// The ticket; former paper files may have none (OVW-17).
    pub ticket: Option<Ticket>,
    /// Type.
    pub interruption_type: InterruptionType,
    /// Regime.
    pub regime: Regime,
    /// First and last day.
    pub period: Period,
    /// Day of filing.
    pub introduced_on: Date,
    /// When it was filed: the order of the list.
    pub submitted_at: Timestamp,
    /// Where it stands.
    pub status: RequestStatus,
    /// Whether its period counts.
    pub standing: Standing,
    /// Code of the office, once known.
    pub office: Option<String>,
    /// Version, for acts on the line.
    pub version: i64,
    /// Who must act next, and until when.
    pub due: Option<Due>,
    /// The place among what is due.
    pub(super) turn: i32,
}

impl RequestLine {
    /// Where it stands in a list by time, or in a list by what is due.
    pub(super) fn cursor(&self, by_turn: bool) -> Cursor {
        Cursor {
            turn: if by_turn { self.turn } else { 0 },
            at: self.submitted_at,
            id: self.id,
        }
    }
}

/// A page of a list of requests.
#[derive(Debug, Clone)]
pub struct Listing {
    /// The lines.
    pub lines: Vec<RequestLine>,
    /// Lines of the whole list, exact.
    pub total: u64,
    /// Lines a page.
    pub size: u32,
    /// How to get the page before, if there is one.
    pub newer: Option<Cursor>,
    /// How to get the page after, if there is one.
    pub older: Option<Cursor>,
}

impl Listing {
    /// How many pages the whole list has; 0 when it is empty.
    pub fn pages(&self) -> u64 {
        self.total.div_ceil(u64::from(self.size))
    }
}

/// Reads a row of the columns of the statements.
pub(super) fn read(keys: &Keys, row: &Row<'_>) -> Result<RequestLine> {
    let mut columns = row.columns("requests");
    let c = &mut columns;
    let (id, employer) = (c.get()?, c.get()?);
    let niss = keys.open_niss(NISS, id, c.get()?)?;
    let (family, given): (Option<String>, Option<String>) = (c.get()?, c.get()?);
    let (ticket, kind, regime) = (
        c.parsed_or_null()?,
        c.code(InterruptionType::from_i16)?,
        c.code(Regime::from_i16)?,
    );
    let (period, introduced_on, submitted_at) = (period(c)?, c.get()?, c.get()?);
    let status = c.code(RequestStatus::from_i16)?;
    let outcome = c.code_or_null(Outcome::from_i16)?;
    let mut line = RequestLine {
        id,
        employer,
        niss,
        name: family
            .zip(given)
            .map(|(family, given)| PersonName { family, given }),
        ticket,
        interruption_type: kind,
        regime,
        period,
        introduced_on,
        submitted_at,
        status,
        standing: standing(status, outcome),
        office: crate::desk::known(c.get()?),
        version: c.get()?,
        due: None,
        turn: c.get()?,
    };
    let actor: i16 = c.get()?;
    if actor != 0 {
        let actor = Actor::from_i16(actor).map_err(|_| c.refuse("not a party"))?;
        let day = date_of_day(line.turn).ok_or_else(|| c.refuse("not a day"))?;
        line.due = Some(Due { actor, day });
    }
    Ok(line)
}
