//! A notice as it lies in its row.

use domain::draft::PersonName;
use domain::identifiers::{EnterpriseNumber, EstablishmentUnitNumber, Niss, Ticket};
use domain::interruption::{InterruptionType, Regime, Sector, TimeCreditReason};
use domain::notice::{Notice, NoticeFacts, NoticeState};
use jiff::Timestamp;
use uuid::Uuid;

use crate::codec::period;
use crate::engine::row::{Columns, Row};
use crate::error::Result;
use crate::keys::Keys;

/// Column the worker's number is encrypted for.
pub(crate) const NISS: &str = "notices.niss";

/// A notice with what was recorded about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredNotice {
    /// Our id; safe in URLs.
    pub id: Uuid,
    /// To whom it was given.
    pub employer: EnterpriseNumber,
    /// Proof that it was given.
    pub ticket: Ticket,
    /// Raised by each move.
    pub version: i64,
    /// Who gave it.
    pub niss: Niss,
    /// The name of that person.
    pub name: PersonName,
    /// What was asked and where it stands.
    pub notice: Notice,
    /// Where the worker works, when the personnel file says so.
    pub unit: Option<EstablishmentUnitNumber>,
    /// Code of the ONEM office of the worker's residence, where the personnel file knows it.
    pub office: Option<String>,
    /// Whether the employer wants everything about it in the e-Box (NOT-04).
    pub ebox: bool,
    /// Version of the words certified with the answer, and SHA-256 of them as shown.
    pub certification: Option<(String, [u8; 32])>,
    /// When it was given.
    pub sent_at: Timestamp,
    /// The person who gave it.
    pub sent_by: Uuid,
    /// The draft its acceptance opened.
    pub draft: Option<Uuid>,
}

macro_rules! columns {
    () => {
        "id, enterprise, ticket, version, niss, family_name, given_name, sector, type, reason, regime, asked_start_day, \
         asked_end_day, start_day, end_day, given_day, head_count, state, due_day, postponed_day, holds, by_silence, \
         unit, office_code, ebox, certification_version, certification_hash, sent_at, sent_by, draft_id"
    };
}
pub(super) use columns;

pub(super) fn read(keys: &Keys, row: &Row<'_>) -> Result<StoredNotice> {
    let mut columns = row.columns("notices");
    let c = &mut columns;
    let (id, employer, ticket, version) = (c.get()?, c.get()?, c.parsed()?, c.get()?);
    let niss = keys.open_niss(NISS, id, c.get()?)?;
    let name = PersonName {
        family: c.get()?,
        given: c.get()?,
    };
    let notice = read_notice(c)?;
    let (unit, office, ebox) = (c.get()?, c.get()?, c.get()?);
    let certification = match (c.get()?, c.get::<Option<&[u8]>>()?) {
        (Some(version), Some(hash)) => {
            let hash = hash.try_into().map_err(|_| c.refuse("not a SHA-256"))?;
            Some((version, hash))
        }
        (None::<String>, None) => None,
        _ => return Err(c.refuse("half a certification")),
    };
    Ok(StoredNotice {
        id,
        employer,
        ticket,
        version,
        niss,
        name,
        notice,
        unit,
        office,
        ebox,
        certification,
        sent_at: c.get()?,
        sent_by: c.get()?,
        draft: c.get()?,
    })
}

fn read_notice(c: &mut Columns<'_, '_>) -> Result<Notice> {
    let sector = c.code(Sector::from_i16)?;
    let interruption_type = c.code(InterruptionType::from_i16)?;
    let reason = c.code_or_null(TimeCreditReason::from_i16)?;
    let regime = c.code(Regime::from_i16)?;
    let (asked, dates) = (period(c)?, period(c)?);
    let facts = NoticeFacts {
        sector,
        interruption_type,
        reason,
        regime,
        asked,
        given_on: c.get()?,
        head_count: c.get()?,
    };
    Ok(Notice {
        facts,
        state: c.code(NoticeState::from_i16)?,
        dates,
        due: c.get()?,
        postponed_on: c.get()?,
        holds: c.get()?,
        by_silence: c.get()?,
    })
}
