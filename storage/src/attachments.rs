//! Documents of a request or notice: what is known of each, and its bytes, encrypted. One back-up of the database holds
//! both; an installation may keep the bytes in an object store instead, then they are written there before the row.

use domain::attachment::{AttachmentKind, Media, PER_FILE_MAX, STORED_BYTES_MAX, ScanState};
use domain::request::Actor;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::keys::Keys;

const DESCRIBED: &str = "attachments.described";
const CONTENT: &str = "attachment_contents.content";
/// Ids that one look takes.
pub const CHECKED_MAX: usize = 100;

/// Where the bytes lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the database.
    Database,
    /// In the object store, under the id.
    Elsewhere,
}

/// Gives the sealed bytes of a document of the object store; blocks.
pub type Fetch<'a> = &'a (dyn Fn(Uuid) -> Result<Vec<u8>> + Sync);

/// For an installation whose documents all lie in the database.
pub fn nothing_elsewhere(_: Uuid) -> Result<Vec<u8>> {
    Err(Error::Refused(
        "its bytes lie in an object store, and the settings name none".to_owned(),
    ))
}

/// A document, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Our id; safe in URLs.
    pub id: Uuid,
    /// The request, notice or draft it goes with.
    pub file: Uuid,
    /// What it is.
    pub kind: AttachmentKind,
    /// The party that added it.
    pub party: Actor,
    /// The person who added it.
    pub uploaded_by: Uuid,
    /// When.
    pub uploaded_at: Timestamp,
    /// What the scanner said.
    pub scan: ScanState,
    /// Raised by each change; every change names the version it saw.
    pub version: i64,
    /// Its format.
    pub media: Media,
    /// Its length, bytes.
    pub size_bytes: u32,
    /// SHA-256 of the bytes that are delivered.
    pub sha256: [u8; 32],
    /// The name it is shown under.
    pub name: String,
    /// What it is, in words, for "Autre".
    pub description: Option<String>,
    /// Where its bytes lie.
    pub place: Place,
}

#[derive(Serialize, Deserialize)]
struct Described {
    name: String,
    description: Option<String>,
}

macro_rules! columns {
    () => {
        "id, file_id, kind, party, uploaded_by, uploaded_at, scan_state, version, media, size_bytes, sha256, described, \
         elsewhere"
    };
}

/// Stores a document with its bytes, in one transaction. [`Error::Limit`] when the file has [`PER_FILE_MAX`] already.
pub fn insert(tx: &mut Tx, attachment: &Attachment, bytes: &[u8]) -> Result<()> {
    insert_row(tx, attachment)?;
    let sealed = seal(tx.keys(), attachment.id, bytes)?;
    tx.exec(
        "INSERT INTO attachment_contents (attachment_id, content) VALUES ($1, $2)",
        params![attachment.id, &sealed],
    )?;
    Ok(())
}

/// Stores the row of a document whose bytes lie in the object store already.
pub fn insert_row(tx: &mut Tx, attachment: &Attachment) -> Result<()> {
    if of_file(tx, attachment.file)?.len() >= PER_FILE_MAX {
        return Err(Error::Limit {
            what: "documents of one file",
            limit: PER_FILE_MAX,
        });
    }
    let described = Described {
        name: attachment.name.clone(),
        description: attachment.description.clone(),
    };
    let described =
        serde_json::to_vec(&described).map_err(|error| Error::Value(error.to_string()))?;
    tx.exec(
        "INSERT INTO attachments (id, file_id, kind, party, uploaded_by, uploaded_at, scan_state, version, media, \
         size_bytes, sha256, described, elsewhere) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        params![
            attachment.id,
            attachment.file,
            attachment.kind.to_i16(),
            attachment.party.to_i16(),
            attachment.uploaded_by,
            attachment.uploaded_at,
            attachment.scan.to_i16(),
            attachment.version,
            attachment.media.to_i16(),
            attachment.size_bytes,
            &attachment.sha256,
            &tx.keys().seal(DESCRIBED, attachment.id, &described)?,
            attachment.place == Place::Elsewhere,
        ],
    )?;
    Ok(())
}

/// The bytes as they are written to disk or object store: encrypted, bound to the document's id.
pub fn seal(keys: &Keys, id: Uuid, bytes: &[u8]) -> Result<Vec<u8>> {
    if bytes.len() > STORED_BYTES_MAX {
        return Err(Error::Limit {
            what: "bytes of a document",
            limit: STORED_BYTES_MAX,
        });
    }
    keys.seal(CONTENT, id, bytes)
}

/// The bytes of a document from what [`seal`] made of them; refused when they are not those that were scanned.
pub fn open(keys: &Keys, attachment: &Attachment, sealed: &[u8]) -> Result<Vec<u8>> {
    let bytes = keys.open(CONTENT, attachment.id, sealed)?;
    if <[u8; 32]>::from(Sha256::digest(&bytes)) != attachment.sha256 {
        return Err(Error::Secret {
            column: CONTENT,
            id: attachment.id,
            reason: "not the bytes that were stored",
        });
    }
    Ok(bytes)
}

/// The bytes of a document of the database.
pub fn content(tx: &mut Tx, attachment: &Attachment) -> Result<Vec<u8>> {
    let keys = tx.keys().clone();
    tx.one(
        "SELECT content FROM attachment_contents WHERE attachment_id = $1",
        params![attachment.id],
        |row| open(&keys, attachment, row.columns("attachment_contents").get()?),
    )
}

/// The documents of a request, notice or draft, the oldest first; deleted ones are gone.
pub fn of_file(tx: &mut Tx, file: Uuid) -> Result<Vec<Attachment>> {
    let keys = tx.keys().clone();
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM attachments WHERE file_id = $1 AND deleted_at IS NULL ORDER BY uploaded_at, id LIMIT $2"
        ),
        params![file, u32::try_from(PER_FILE_MAX).unwrap_or(u32::MAX)],
        |row| read(&keys, row),
    )
}

/// One document of that request, notice or draft; another file's is not found.
pub fn by_id(tx: &mut Tx, file: Uuid, id: Uuid) -> Result<Option<Attachment>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM attachments WHERE id = $2 AND file_id = $1 AND deleted_at IS NULL"
        ),
        params![file, id],
        |row| read(&keys, row),
    )
}

/// The documents of a request and, where it was filed from a notice through `draft`, those that lie with the notice: the
/// oldest first.
pub fn of_request(tx: &mut Tx, request: Uuid, draft: Option<Uuid>) -> Result<Vec<Attachment>> {
    let mut all = of_file(tx, request)?;
    if let Some(notice) = notice_behind(tx, draft)? {
        all.extend(of_file(tx, notice)?);
        all.sort_by_key(|one| (one.uploaded_at, one.id));
    }
    Ok(all)
}

/// One document of those.
pub fn by_id_of_request(
    tx: &mut Tx,
    (request, draft): (Uuid, Option<Uuid>),
    id: Uuid,
) -> Result<Option<Attachment>> {
    if let Some(own) = by_id(tx, request, id)? {
        return Ok(Some(own));
    }
    match notice_behind(tx, draft)? {
        Some(notice) => by_id(tx, notice, id),
        None => Ok(None),
    }
}

/// The notice whose acceptance opened that draft. Two statements rather than one that joins: each reads one index.
fn notice_behind(tx: &mut Tx, draft: Option<Uuid>) -> Result<Option<Uuid>> {
    let Some(draft) = draft else { return Ok(None) };
    tx.optional(
        "SELECT id FROM notices WHERE draft_id = $1",
        params![draft],
        |row| row.columns("notices").get(),
    )
}

/// A document by its id alone: for the job that scans it.
pub fn to_scan(tx: &mut Tx, id: Uuid) -> Result<Option<Attachment>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM attachments WHERE id = $1 AND scan_state = 1 AND deleted_at IS NULL"
        ),
        params![id],
        |row| read(&keys, row),
    )
}

/// Notes the scanner's verdict, if the document still waits for one: else [`Error::Conflict`].
pub fn set_scanned(
    tx: &mut Tx,
    seen: &Attachment,
    verdict: ScanState,
    at: Timestamp,
) -> Result<()> {
    tx.exec_one(
        "UPDATE attachments SET scan_state = $3, scanned_at = $4, version = version + 1 \
         WHERE id = $1 AND version = $2 AND scan_state = 1 AND deleted_at IS NULL",
        params![seen.id, seen.version, verdict.to_i16(), at],
    )
}

/// Takes a document away: its bytes are erased, that it was there stays known. [`Error::Conflict`] for the second.
pub fn set_deleted(tx: &mut Tx, seen: &Attachment, at: Timestamp) -> Result<()> {
    tx.exec_one(
        "UPDATE attachments SET deleted_at = $3, version = version + 1 \
         WHERE id = $1 AND version = $2 AND deleted_at IS NULL",
        params![seen.id, seen.version, at],
    )?;
    tx.exec(
        "DELETE FROM attachment_contents WHERE attachment_id = $1",
        params![seen.id],
    )?;
    Ok(())
}

/// The documents of a draft or notice go with the request that was made of it.
pub fn move_all(tx: &mut Tx, from: Uuid, to: Uuid) -> Result<u64> {
    tx.exec(
        "UPDATE attachments SET file_id = $2 WHERE file_id = $1",
        params![from, to],
    )
}

/// The documents of a draft that is thrown away go with it: their bytes are erased.
pub fn set_all_deleted(tx: &mut Tx, file: Uuid, at: Timestamp) -> Result<u64> {
    tx.exec(
        "DELETE FROM attachment_contents WHERE attachment_id IN (SELECT id FROM attachments WHERE file_id = $1)",
        params![file],
    )?;
    tx.exec(
        "UPDATE attachments SET deleted_at = $2, version = version + 1 WHERE file_id = $1 AND deleted_at IS NULL",
        params![file, at],
    )
}

/// Which of `ids` the object store must keep: documents, and those deleted after `since`, which a back-up that is being
/// made may still want. The others may be swept away. At most [`CHECKED_MAX`] at a time.
pub fn still_known(tx: &mut Tx, ids: &[Uuid], since: Timestamp) -> Result<Vec<Uuid>> {
    let mut known = Vec::new();
    for id in ids.iter().take(CHECKED_MAX) {
        let found = tx.optional(
            "SELECT id FROM attachments WHERE id = $1 AND elsewhere = 1 AND (deleted_at IS NULL OR deleted_at > $2)",
            params![*id, since],
            |row| row.columns("attachments").get::<Uuid>(),
        )?;
        known.extend(found);
    }
    Ok(known)
}

/// Every document, whatever it goes with, in the order of the ids: those after `last`, at most `limit`.
pub fn after(tx: &mut Tx, last: Uuid, limit: u32) -> Result<Vec<Attachment>> {
    let keys = tx.keys().clone();
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM attachments WHERE id > $1 AND deleted_at IS NULL ORDER BY id LIMIT $2"
        ),
        params![last, limit],
        |row| read(&keys, row),
    )
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<Attachment> {
    let mut columns = row.columns("attachments");
    let c = &mut columns;
    let id: Uuid = c.get()?;
    let (file, kind, party) = (
        c.get()?,
        c.code(AttachmentKind::from_i16)?,
        c.code(Actor::from_i16)?,
    );
    let (uploaded_by, uploaded_at) = (c.get()?, c.get()?);
    let (scan, version) = (c.code(ScanState::from_i16)?, c.get()?);
    let (media, size_bytes, sha256) = (c.code(Media::from_i16)?, c.get()?, c.get()?);
    let described = keys.open(DESCRIBED, id, c.get()?)?;
    let described: Described =
        serde_json::from_slice(&described).map_err(|_| c.refuse("not a name"))?;
    let elsewhere: bool = c.get()?;
    Ok(Attachment {
        id,
        file,
        kind,
        party,
        uploaded_by,
        uploaded_at,
        scan,
        version,
        media,
        size_bytes,
        sha256,
        name: described.name,
        description: described.description,
        place: if elsewhere {
            Place::Elsewhere
        } else {
            Place::Database
        },
    })
}
