//! Legal holds: files that nobody may erase, whatever their term, until somebody lifts the hold.

use domain::identifiers::Ticket;
use jiff::Timestamp;
use uuid::Uuid;

use super::{FileKind, count, raise};
use crate::engine::{tx::Tx, value::params};
use crate::error::Result;
use crate::page::{Page, PageRequest};

const REASON: &str = "legal_holds.reason";

/// A file as a ticket names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: FileKind,
    /// Its id.
    pub id: Uuid,
    /// Its version.
    pub version: i64,
}

/// The file that a ticket, or one of its parts, belongs to; none when it was erased or never issued.
pub fn by_ticket(tx: &mut Tx, ticket: &Ticket) -> Result<Option<Found>> {
    let file = tx.optional(
        "SELECT request_id FROM tickets WHERE ticket = $1",
        params![ticket],
        |row| row.columns("tickets").get::<Uuid>(),
    )?;
    match file {
        Some(id) => by_id(tx, id),
        None => Ok(None),
    }
}

/// A file by its id; none when it was erased.
pub fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<Found>> {
    for (kind, sql) in [
        (
            FileKind::Request,
            "SELECT version FROM requests WHERE id = $1",
        ),
        (
            FileKind::Notice,
            "SELECT version FROM notices WHERE id = $1",
        ),
    ] {
        let version = tx.optional(sql, params![id], |row| row.columns("file").get())?;
        if let Some(version) = version {
            return Ok(Some(Found { kind, id, version }));
        }
    }
    Ok(None)
}

/// Whether a hold keeps the file.
pub fn is_held(tx: &mut Tx, file: Uuid) -> Result<bool> {
    let held = tx.optional(
        "SELECT file_id FROM legal_holds WHERE file_id = $1",
        params![file],
        |row| row.columns("legal_holds").get::<Uuid>(),
    )?;
    Ok(held.is_some())
}

/// Puts a file under a hold; what was announced for it no longer counts. [`Error::Conflict`] when it changed meanwhile,
/// [`Error::Duplicate`] when it is held already.
pub fn set_hold(
    tx: &mut Tx,
    file: &Found,
    reason: &str,
    (at, by): (Timestamp, Uuid),
) -> Result<()> {
    raise(tx, file.kind, file.id, file.version)?;
    let sealed = tx.keys().seal(REASON, file.id, reason.as_bytes())?;
    tx.exec(
        "INSERT INTO legal_holds (file_id, kind, reason, set_at, set_by) VALUES ($1, $2, $3, $4, $5)",
        params![file.id, file.kind as i16, &sealed, at, by],
    )?;
    tx.exec("DELETE FROM erasures WHERE file_id = $1", params![file.id])?;
    Ok(())
}

/// Lifts a hold; [`Error::Conflict`] when there is none.
pub fn lift_hold(tx: &mut Tx, file: Uuid) -> Result<()> {
    tx.exec_one("DELETE FROM legal_holds WHERE file_id = $1", params![file])
}

/// A file under a hold.
#[derive(Debug, Clone)]
pub struct Held {
    /// The file.
    pub file: Uuid,
    /// What it is.
    pub kind: FileKind,
    /// Why.
    pub reason: String,
    /// Since when.
    pub set_at: Timestamp,
}

/// Every file under a hold, the oldest hold first.
pub fn held(tx: &mut Tx, page: PageRequest) -> Result<Page<Held>> {
    let keys = tx.keys().clone();
    let rows = tx.query(
        "SELECT file_id, kind, reason, set_at FROM legal_holds ORDER BY set_at, file_id LIMIT $1 OFFSET $2",
        params![page.size(), page.offset()],
        |row| {
            let mut columns = row.columns("legal_holds");
            let (file, kind) = (columns.get()?, columns.code(FileKind::from_i16)?);
            Ok(Held {
                file,
                kind,
                reason: keys.open_text(REASON, file, columns.get()?)?,
                set_at: columns.get()?,
            })
        },
    )?;
    let total = count(tx, "SELECT COUNT(*) FROM legal_holds")?;
    Ok(Page {
        rows,
        total,
        size: page.size(),
    })
}
