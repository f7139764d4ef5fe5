//! What support may know of a case (OPS-06): where it stands, its tickets, how its parties were told, how many documents lie
//! with it. The kind of leave, its days and every word of the parties are not read here, so that they cannot be shown.

use domain::identifiers::{EnterpriseNumber, Niss, Ticket};
use domain::message::MessageEvent;
use domain::notice::NoticeState;
use domain::request::RequestStatus;
use jiff::Timestamp;
use uuid::Uuid;

use crate::deliveries::{Channel, DeliveryState};
use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;
use crate::keys::Keys;
use crate::retention::{FileKind, Found};
use crate::tickets::Part;

/// Lines of messages read at most, the newest first; a file has some dozens.
pub const TOLD_MAX: u32 = 200;

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// A request.
    Request(RequestStatus),
    /// A notice.
    Notice(NoticeState),
}

/// A case without what it says.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its id, the name of its journal.
    pub id: Uuid,
    /// Raised by each change.
    pub version: i64,
    /// Where it stands.
    pub state: State,
    /// The employer that filed it or was given it.
    pub employer: EnterpriseNumber,
    /// Whom it concerns.
    pub niss: Niss,
    /// Code of the office it lies with.
    pub office: Option<String>,
    /// When it was filed or given.
    pub begun_at: Timestamp,
}

/// The case of a file that was found by its ticket; none when it was erased meanwhile.
pub fn case(tx: &mut Tx, found: &Found) -> Result<Option<Case>> {
    let keys = tx.keys().clone();
    match found.kind {
        FileKind::Request => tx.optional(
            "SELECT id, version, enterprise, niss, office_code, submitted_at, status FROM requests WHERE id = $1",
            params![found.id],
            |row| read(&keys, row, FileKind::Request),
        ),
        FileKind::Notice => tx.optional(
            "SELECT id, version, enterprise, niss, office_code, sent_at, state FROM notices WHERE id = $1",
            params![found.id],
            |row| read(&keys, row, FileKind::Notice),
        ),
    }
}

fn read(keys: &Keys, row: &Row<'_>, kind: FileKind) -> Result<Case> {
    let (table, sealed_as) = match kind {
        FileKind::Request => ("requests", crate::requests::NISS),
        FileKind::Notice => ("notices", crate::notices::NISS),
    };
    let mut columns = row.columns(table);
    let c = &mut columns;
    let id = c.get()?;
    Ok(Case {
        id,
        version: c.get()?,
        employer: c.get()?,
        niss: keys.open_niss(sealed_as, id, c.get()?)?,
        office: c.get()?,
        begun_at: c.get()?,
        state: match kind {
            FileKind::Request => State::Request(c.code(RequestStatus::from_i16)?),
            FileKind::Notice => State::Notice(c.code(NoticeState::from_i16)?),
        },
    })
}

/// The tickets of a file, the oldest first, without the receipts they stand on.
pub fn tickets(tx: &mut Tx, file: Uuid) -> Result<Vec<(Ticket, Part, Timestamp)>> {
    tx.query(
        "SELECT ticket, part, issued_at FROM tickets WHERE request_id = $1 ORDER BY issued_at, part, ticket",
        params![file],
        |row| {
            let mut columns = row.columns("tickets");
            let ticket = columns.parsed()?;
            Ok((ticket, columns.code(Part::from_i16)?, columns.get()?))
        },
    )
}

/// Copies of one message that left, or wait to leave, by one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What was told.
    pub event: MessageEvent,
    /// Told to the worker; else to the employer.
    pub to_worker: bool,
    /// When.
    pub at: Timestamp,
    /// Opened in the service by somebody it was for.
    pub opened: bool,
    /// By which way and how far; none where it only stands in the service.
    pub way: Option<(Channel, DeliveryState)>,
    /// How many copies.
    pub copies: u32,
}

/// How employer and worker were told, the newest first, [`TOLD_MAX`] lines at most. What an office tells itself is its own.
pub fn told(tx: &mut Tx, file: Uuid) -> Result<Vec<Told>> {
    tx.query(
        "SELECT m.event, m.owner_kind, m.created_at, m.read_at, d.channel, d.state, COUNT(d.id) FROM messages m \
         LEFT JOIN message_deliveries d ON d.message_id = m.id WHERE m.file_id = $1 AND m.owner_kind IN (1, 2) \
         GROUP BY m.id, m.event, m.owner_kind, m.created_at, m.read_at, d.channel, d.state \
         ORDER BY m.created_at DESC, m.id DESC, d.channel, d.state LIMIT $2",
        params![file, TOLD_MAX],
        |row| {
            let mut columns = row.columns("messages");
            let c = &mut columns;
            let event = c.code(MessageEvent::from_i16)?;
            let owner: i16 = c.get()?;
            let at = c.get()?;
            let opened: Option<Timestamp> = c.get()?;
            let channel = c.code_or_null(Channel::from_i16)?;
            let state = c.code_or_null(DeliveryState::from_i16)?;
            Ok(Told {
                event,
                to_worker: owner == 2,
                at,
                opened: opened.is_some(),
                way: channel.zip(state),
                copies: c.get()?,
            })
        },
    )
}

/// How many papers lie with a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Papers {
    /// Documents sent in that were found clean.
    pub clean: u32,
    /// … that wait for the scanner.
    pub unscanned: u32,
    /// … that the scanner refused.
    pub infected: u32,
    /// Documents the service has to make.
    pub ordered: u32,
    /// … of which made.
    pub made: u32,
}

/// How many papers lie with a file: neither what they are nor what they say.
pub fn papers(tx: &mut Tx, file: Uuid) -> Result<Papers> {
    let (clean, unscanned, infected) = tx.one(
        "SELECT COUNT(CASE WHEN scan_state = 2 THEN 1 END), COUNT(CASE WHEN scan_state = 1 THEN 1 END), \
         COUNT(CASE WHEN scan_state = 3 THEN 1 END) FROM attachments WHERE file_id = $1 AND deleted_at IS NULL",
        params![file],
        |row| {
            let mut columns = row.columns("attachments");
            Ok((columns.get()?, columns.get()?, columns.get()?))
        },
    )?;
    let (ordered, made) = tx.one(
        "SELECT COUNT(*), COUNT(rendered_at) FROM documents WHERE file_id = $1",
        params![file],
        |row| {
            let mut columns = row.columns("documents");
            Ok((columns.get()?, columns.get()?))
        },
    )?;
    Ok(Papers {
        clean,
        unscanned,
        infected,
        ordered,
        made,
    })
}
