//! What is kept no longer than its term: files whose term may be over, the announcement of their erasure, the erasure
//! itself, and the files that a legal hold keeps.
//!
//! A file is erased row by row; what stays is its chain of leaves without salt and content, and its tickets without their
//! receipts, so that the chain verifies and no ticket is given twice. Setting a hold raises the version of the file, and
//! erasing is guarded by that version: of the two at once, one wins.

mod holds;

use domain::identifiers::{EnterpriseNumber, Niss};
use domain::request::RequestStatus;
use domain::retention::Ended;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::employers;
use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::keys::Keys;
use crate::page::{Page, PageRequest};

pub use holds::{Found, Held, by_id, by_ticket, held, is_held, lift_hold, set_hold};

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A request.
    Request = 1,
    /// A notice.
    Notice = 2,
}

impl FileKind {
    fn from_i16(number: i16) -> Result<Self, ()> {
        match number {
            1 => Ok(Self::Request),
            2 => Ok(Self::Notice),
            _ => Err(()),
        }
    }
}

/// A file whose leave is long over and that no hold keeps.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// What it is.
    pub kind: FileKind,
    /// Its id.
    pub id: Uuid,
    /// The version read.
    pub version: i64,
    /// The employer that filed it or was given it.
    pub employer: EnterpriseNumber,
    /// What its term depends on.
    pub ended: Ended,
    /// The worker.
    pub niss: Niss,
    /// The day its erasure was announced for, if it was.
    pub announced: Option<Date>,
}

// A file from which the office corrected a balance is kept as long as that balance counts.
const REQUESTS: &str = "SELECT r.id, r.version, r.enterprise, r.status, r.end_day, r.decided_day, r.cancelled_at, r.niss, \
    e.erase_day FROM requests r LEFT JOIN erasures e ON e.file_id = r.id \
    WHERE r.end_day <= $1 AND (r.end_day, r.id) > ($2, $3) AND r.status IN (1, 4, 5) \
    AND NOT EXISTS (SELECT 1 FROM legal_holds h WHERE h.file_id = r.id) \
    AND NOT EXISTS (SELECT 1 FROM balance_corrections b WHERE b.request_id = r.id) ORDER BY r.end_day, r.id LIMIT $4";
const NOTICES: &str = "SELECT n.id, n.version, n.enterprise, n.end_day, n.niss, e.erase_day \
    FROM notices n LEFT JOIN erasures e ON e.file_id = n.id \
    WHERE n.end_day <= $1 AND (n.end_day, n.id) > ($2, $3) \
    AND NOT EXISTS (SELECT 1 FROM legal_holds h WHERE h.file_id = n.id) ORDER BY n.end_day, n.id LIMIT $4";

/// Files whose leave ended on `ended_by` or before, after the one given, in the order of that day.
pub fn candidates(
    tx: &mut Tx,
    kind: FileKind,
    ended_by: Date,
    after: (Date, Uuid),
    limit: u32,
) -> Result<Vec<Candidate>> {
    let keys = tx.keys().clone();
    let params = params![ended_by, after.0, after.1, limit];
    match kind {
        FileKind::Request => tx.query(REQUESTS, params, |row| request(&keys, row)),
        FileKind::Notice => tx.query(NOTICES, params, |row| notice(&keys, row)),
    }
}

fn request(keys: &Keys, row: &Row<'_>) -> Result<Candidate> {
    let mut columns = row.columns("requests");
    let c = &mut columns;
    let (id, version, employer) = (c.get()?, c.get()?, c.get()?);
    let (status, end) = (c.code(RequestStatus::from_i16)?, c.get()?);
    let (decided, cancelled): (Option<Date>, Option<Timestamp>) = (c.get()?, c.get()?);
    let cancelled = cancelled.map(|at| at.to_zoned(jiff::tz::TimeZone::UTC).date());
    Ok(Candidate {
        kind: FileKind::Request,
        id,
        version,
        employer,
        ended: Ended {
            status: Some(status),
            end,
            settled: decided.max(cancelled),
        },
        niss: keys.open_niss(crate::requests::NISS, id, c.get()?)?,
        announced: c.get()?,
    })
}

fn notice(keys: &Keys, row: &Row<'_>) -> Result<Candidate> {
    let mut columns = row.columns("notices");
    let c = &mut columns;
    let (id, version, employer, end) = (c.get()?, c.get()?, c.get()?, c.get()?);
    Ok(Candidate {
        kind: FileKind::Notice,
        id,
        version,
        employer,
        ended: Ended {
            status: None,
            end,
            settled: None,
        },
        niss: keys.open_niss(crate::notices::NISS, id, c.get()?)?,
        announced: c.get()?,
    })
}

/// Announces that a file will be erased from `day` on; [`Error::Duplicate`] when it was announced already.
pub fn announce(tx: &mut Tx, file: &Candidate, day: Date, at: Timestamp) -> Result<()> {
    tx.exec(
        "INSERT INTO erasures (file_id, kind, announced_at, erase_day) VALUES ($1, $2, $3, $4)",
        params![file.id, file.kind as i16, at, day],
    )?;
    Ok(())
}

/// What goes with a file, children first; the file itself goes last. Its tickets stay without receipts, its leaves without
/// salt and content.
const GONE: &[&str] = &[
    "DELETE FROM document_requests WHERE file_id = $1",
    "DELETE FROM attachment_contents WHERE attachment_id IN (SELECT id FROM attachments WHERE file_id = $1)",
    "DELETE FROM attachments WHERE file_id = $1",
    "DELETE FROM message_deliveries WHERE message_id IN (SELECT id FROM messages WHERE file_id = $1)",
    "DELETE FROM messages WHERE file_id = $1",
    "DELETE FROM documents WHERE file_id = $1",
    "DELETE FROM request_versions WHERE request_id = $1",
    "DELETE FROM change_requests WHERE request_id = $1",
    "DELETE FROM contested_fields WHERE request_id = $1",
    "DELETE FROM certificates WHERE request_id = $1",
    "DELETE FROM occupations WHERE request_id = $1",
    "DELETE FROM questions WHERE request_id = $1",
    "DELETE FROM decisions WHERE request_id = $1",
    "DELETE FROM notes WHERE request_id = $1",
    "DELETE FROM worker_parts WHERE request_id = $1",
    "DELETE FROM drafts WHERE request_id = $1",
    "DELETE FROM notice_warnings WHERE notice_id = $1",
    "DELETE FROM notice_opinions WHERE notice_id = $1",
    "DELETE FROM notice_moves WHERE notice_id = $1",
    "DELETE FROM erasures WHERE file_id = $1",
    "UPDATE tickets SET receipt = NULL WHERE request_id = $1",
    "UPDATE journal SET salt = NULL, content = NULL WHERE file_id = $1",
];

/// Tables that [`erase`] empties of a file.
pub fn erased_tables() -> impl Iterator<Item = &'static str> {
    let tables = GONE
        .iter()
        .filter_map(|sql| sql.strip_prefix("DELETE FROM "));
    tables
        .filter_map(|rest| rest.split(' ').next())
        .chain(["requests", "notices"])
}

/// Erases a file for good, if nobody changed it or put it under a hold since it was read: else [`Error::Conflict`].
pub fn erase(tx: &mut Tx, file: &Candidate) -> Result<()> {
    // The lock: whoever acts on the file now waits, and then finds nothing.
    raise(tx, file.kind, file.id, file.version)?;
    if is_held(tx, file.id)? {
        return Err(Error::Conflict);
    }
    for sql in GONE {
        tx.exec(*sql, params![file.id])?;
    }
    let own = match file.kind {
        FileKind::Request => "DELETE FROM requests WHERE id = $1",
        FileKind::Notice => "DELETE FROM notices WHERE id = $1",
    };
    tx.exec_one(own, params![file.id])?;
    employers::touch_requests(tx, &file.employer)
}

/// Raises a file's version, so that whoever read the one before finds it changed.
fn raise(tx: &mut Tx, kind: FileKind, id: Uuid, version: i64) -> Result<()> {
    let sql = match kind {
        FileKind::Request => {
            "UPDATE requests SET version = version + 1 WHERE id = $1 AND version = $2"
        }
        FileKind::Notice => {
            "UPDATE notices SET version = version + 1 WHERE id = $1 AND version = $2"
        }
    };
    tx.exec_one(sql, params![id, version])
}

/// A file whose erasure was announced.
#[derive(Debug, Clone)]
pub struct Announced {
    /// The file.
    pub file: Uuid,
    /// What it is.
    pub kind: FileKind,
    /// First day on which it may be erased.
    pub day: Date,
}

/// Every file whose erasure was announced, the next one first.
pub fn announced(tx: &mut Tx, page: PageRequest) -> Result<Page<Announced>> {
    let rows = tx.query(
        "SELECT file_id, kind, erase_day FROM erasures ORDER BY erase_day, file_id LIMIT $1 OFFSET $2",
        params![page.size(), page.offset()],
        |row| {
            let mut columns = row.columns("erasures");
            Ok(Announced {
                file: columns.get()?,
                kind: columns.code(FileKind::from_i16)?,
                day: columns.get()?,
            })
        },
    )?;
    let total = count(tx, "SELECT COUNT(*) FROM erasures")?;
    Ok(Page {
        rows,
        total,
        size: page.size(),
    })
}

fn count(tx: &mut Tx, sql: &'static str) -> Result<u64> {
    tx.one(sql, params![], |row| row.columns("count").get())
}

/// Drafts that nobody touched since `before` and that were never sent, with their versions.
pub fn stale_drafts(tx: &mut Tx, before: Timestamp, limit: u32) -> Result<Vec<(Uuid, i64)>> {
    tx.query(
        "SELECT id, version FROM drafts WHERE status <> 2 AND updated_at < $1 ORDER BY updated_at, id LIMIT $2",
        params![before, limit],
        |row| {
            let mut columns = row.columns("drafts");
            Ok((columns.get()?, columns.get()?))
        },
    )
}

/// Erases a draft with its documents, if nobody touched it since it was read: else [`Error::Conflict`].
pub fn erase_draft(tx: &mut Tx, id: Uuid, version: i64) -> Result<()> {
    tx.writes_a_draft();
    tx.exec_one(
        "UPDATE drafts SET version = version + 1 WHERE id = $1 AND version = $2 AND status <> 2",
        params![id, version],
    )?;
    tx.exec(
        "DELETE FROM attachment_contents WHERE attachment_id IN (SELECT id FROM attachments WHERE file_id = $1)",
        params![id],
    )?;
    tx.exec("DELETE FROM attachments WHERE file_id = $1", params![id])?;
    tx.exec_one("DELETE FROM drafts WHERE id = $1", params![id])
}
