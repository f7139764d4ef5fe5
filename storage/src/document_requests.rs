//! Documents the office asks a party for: each says which and why and until when, and is closed by the upload (ATT-15).

use domain::attachment::AttachmentKind;
use domain::request::Actor;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;
use crate::keys::Keys;
use crate::overview;

const REASON: &str = "document_requests.reason";
/// Documents asked for in one file that are read.
const OF_FILE_MAX: u32 = 100;

/// A document that somebody is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRequest {
    /// Our id; safe in URLs.
    pub id: Uuid,
    /// The request it is asked in.
    pub file: Uuid,
    /// Which document.
    pub kind: AttachmentKind,
    /// Who is asked.
    pub party: Actor,
    /// Raised by each change.
    pub version: i64,
    /// Why, in the office's words.
    pub reason: String,
    /// Until when.
    pub due: Date,
    /// The case worker.
    pub asked_by: Uuid,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// The document that came.
    pub attachment: Option<Uuid>,
    /// When it came, or was no longer wanted.
    pub closed_at: Option<Timestamp>,
}

macro_rules! columns {
    () => {
        "id, file_id, kind, party, version, reason, due_day, asked_by, asked_at, attachment_id, closed_at"
    };
}

/// Asks for a document.
pub fn insert(tx: &mut Tx, asked: &DocumentRequest) -> Result<()> {
    tx.exec(
        "INSERT INTO document_requests (id, file_id, kind, party, state, version, reason, due_day, asked_by, asked_at) \
         VALUES ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9)",
        params![
            asked.id,
            asked.file,
            asked.kind.to_i16(),
            asked.party.to_i16(),
            asked.version,
            &tx.keys().seal(REASON, asked.id, asked.reason.as_bytes())?,
            asked.due,
            asked.asked_by,
            asked.asked_at,
        ],
    )?;
    overview::refresh(tx, asked.file)
}

/// What is still asked for in a file, the oldest first.
pub fn open_of_file(tx: &mut Tx, file: Uuid) -> Result<Vec<DocumentRequest>> {
    let keys = tx.keys().clone();
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM document_requests WHERE file_id = $1 AND state = 1 ORDER BY asked_at, id LIMIT $2"
        ),
        params![file, OF_FILE_MAX],
        |row| read(&keys, row),
    )
}

/// Everything that was ever asked for in a file, the oldest first.
pub fn of_file(tx: &mut Tx, file: Uuid) -> Result<Vec<DocumentRequest>> {
    let keys = tx.keys().clone();
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM document_requests WHERE file_id = $1 ORDER BY asked_at, id LIMIT $2"
        ),
        params![file, OF_FILE_MAX],
        |row| read(&keys, row),
    )
}

/// The document came. [`crate::Error::Conflict`] when it was closed meanwhile.
pub fn set_received(
    tx: &mut Tx,
    seen: &DocumentRequest,
    attachment: Uuid,
    at: Timestamp,
) -> Result<()> {
    tx.exec_one(
        "UPDATE document_requests SET state = 2, attachment_id = $3, closed_at = $4, version = version + 1 \
         WHERE id = $1 AND version = $2 AND state = 1",
        params![seen.id, seen.version, attachment, at],
    )?;
    overview::refresh(tx, seen.file)
}

/// What this document of a file closed, if it closed anything.
pub fn answered_by(tx: &mut Tx, file: Uuid, attachment: Uuid) -> Result<Option<DocumentRequest>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM document_requests WHERE file_id = $1 AND state = 2 AND attachment_id = $2 ORDER BY asked_at, id LIMIT 1"
        ),
        params![file, attachment],
        |row| read(&keys, row),
    )
}

/// The document that came is gone: it is asked for again. [`crate::Error::Conflict`] when it was changed meanwhile.
pub fn set_open_again(tx: &mut Tx, seen: &DocumentRequest) -> Result<()> {
    tx.exec_one(
        "UPDATE document_requests SET state = 1, attachment_id = NULL, closed_at = NULL, version = version + 1 \
         WHERE id = $1 AND version = $2 AND state = 2",
        params![seen.id, seen.version],
    )?;
    overview::refresh(tx, seen.file)
}

/// The document is no longer wanted. [`crate::Error::Conflict`] when it was closed meanwhile.
pub fn set_withdrawn(tx: &mut Tx, seen: &DocumentRequest, at: Timestamp) -> Result<()> {
    tx.exec_one(
        "UPDATE document_requests SET state = 3, closed_at = $3, version = version + 1 \
         WHERE id = $1 AND version = $2 AND state = 1",
        params![seen.id, seen.version, at],
    )?;
    overview::refresh(tx, seen.file)
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<DocumentRequest> {
    let mut columns = row.columns("document_requests");
    let c = &mut columns;
    let id: Uuid = c.get()?;
    let (file, kind, party) = (
        c.get()?,
        c.code(AttachmentKind::from_i16)?,
        c.code(Actor::from_i16)?,
    );
    let version = c.get()?;
    let reason = keys.open_text(REASON, id, c.get()?)?;
    Ok(DocumentRequest {
        id,
        file,
        kind,
        party,
        version,
        reason,
        due: c.get()?,
        asked_by: c.get()?,
        asked_at: c.get()?,
        attachment: c.get()?,
        closed_at: c.get()?,
    })
}
