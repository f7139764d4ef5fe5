//! The worker's part of a request: a draft while it is typed, proof once it is sent. Encrypted as a whole, and found only
//! through the request it belongs to.

use domain::identifiers::{Niss, Ticket};
use domain::worker_part::{PartAnswers, PartStep};
use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::keys::Keys;
use crate::requests::ShownWarning;

const ANSWERS: &str = "worker_parts.answers";
const WARNINGS: &str = "worker_parts.warnings";
/// Parts of one worker that are looked at together.
const OF_WORKER_MAX: u32 = 500;

const DRAFT: i16 = 1;
const SENT: i16 = 2;

/// What was certified, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// Proof for the worker.
    pub ticket: Ticket,
    /// When.
    pub at: Timestamp,
    /// Versions of the words certified.
    pub certification_version: String,
    /// Hash of the words certified.
    pub certification_hash: [u8; 32],
    /// Language in which they were read.
    pub language: String,
    /// Warnings kept, as they were shown.
    pub warnings: Vec<ShownWarning>,
}

/// A worker's part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPart {
    /// The request.
    pub request: Uuid,
    /// Raised by each change; 0 while nothing is stored.
    pub version: i64,
    /// Where to go on.
    pub step: PartStep,
    /// As typed.
    pub answers: PartAnswers,
    /// Who helped with the last change, under a mandate.
    pub helped_by: Option<Uuid>,
    /// When it was changed last.
    pub updated_at: Timestamp,
    /// Once it is sent; nothing changes it any more.
    pub sent: Option<Sent>,
}

impl StoredPart {
    /// A part of which nothing is stored yet.
    pub fn new(request: Uuid, answers: PartAnswers, now: Timestamp) -> Self {
        Self {
            request,
            version: 0,
            step: PartStep::Identity,
            answers,
            helped_by: None,
            updated_at: now,
            sent: None,
        }
    }
}

macro_rules! columns {
    () => {
        "request_id, status, version, step, answers, helped_by, updated_at, ticket, completed_at, \
         certification_version, certification_hash, language, warnings"
    };
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<StoredPart> {
    let mut columns = row.columns("worker_parts");
    let request = columns.get()?;
    let status: i16 = columns.get()?;
    let (version, step) = (columns.get()?, columns.parsed()?);
    let answers = keys.open(ANSWERS, request, columns.get()?)?;
    let answers = serde_json::from_slice(&answers)
        .map_err(|_| columns.refuse("not the answers of a worker's part"))?;
    let (helped_by, updated_at) = (columns.get()?, columns.get()?);
    let sent = match status {
        DRAFT => None,
        SENT => Some(Sent {
            ticket: columns.parsed()?,
            at: columns.get()?,
            certification_version: columns.get()?,
            certification_hash: columns.get()?,
            language: columns.get()?,
            warnings: {
                let plain = keys.open(WARNINGS, request, columns.get()?)?;
                serde_json::from_slice(&plain)
                    .map_err(|_| columns.refuse("not the warnings of a worker's part"))?
            },
        }),
        _ => return Err(columns.refuse("neither a draft nor sent")),
    };
    Ok(StoredPart {
        request,
        version,
        step,
        answers,
        helped_by,
        updated_at,
        sent,
    })
}

fn sealed(keys: &Keys, part: &StoredPart) -> Result<Vec<u8>> {
    let plain = serde_json::to_vec(&part.answers).map_err(|e| Error::Value(e.to_string()))?;
    keys.seal(ANSWERS, part.request, &plain)
}

/// The part of a request, draft or sent. The caller has found the request through its own access check.
pub fn by_request(tx: &mut Tx, request: Uuid) -> Result<Option<StoredPart>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM worker_parts WHERE request_id = $1"
        ),
        params![request],
        |row| read(&keys, row),
    )
}

/// Every part of a worker, drafts and sent, at most 500.
pub fn of_worker(tx: &mut Tx, niss: &Niss) -> Result<Vec<StoredPart>> {
    let keys = tx.keys().clone();
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM worker_parts WHERE niss_mac = $1 ORDER BY updated_at DESC, request_id LIMIT $2"
        ),
        params![&keys.niss_mac(niss), OF_WORKER_MAX],
        |row| read(&keys, row),
    )
}

/// Keeps what was typed, if the part is a draft and still has `part.version`: else [`Error::Conflict`]. Two first
/// savings at once: one of them gets [`Error::Duplicate`].
pub fn set_draft(tx: &mut Tx, part: &StoredPart, niss: &Niss) -> Result<()> {
    let keys = tx.keys().clone();
    let answers = sealed(&keys, part)?;
    if part.version == 0 {
        tx.exec(
            "INSERT INTO worker_parts (request_id, niss_mac, status, version, step, answers, helped_by, \
             created_at, updated_at) VALUES ($1, $2, 1, 1, $3, $4, $5, $6, $6)",
            params![
                part.request,
                &keys.niss_mac(niss),
                part.step.code(),
                &answers,
                part.helped_by,
                part.updated_at
            ],
        )?;
        return Ok(());
    }
    tx.exec_one(
        "UPDATE worker_parts SET step = $3, answers = $4, helped_by = $5, updated_at = $6, version = version + 1 \
         WHERE request_id = $1 AND version = $2 AND status = 1",
        params![
            part.request,
            part.version,
            part.step.code(),
            &answers,
            part.helped_by,
            part.updated_at
        ],
    )
}

/// The part was certified and sent: nothing changes it any more. The same guard as [`set_draft`].
pub fn set_sent(tx: &mut Tx, part: &StoredPart, sent: &Sent) -> Result<()> {
    let keys = tx.keys().clone();
    let plain = serde_json::to_vec(&sent.warnings).map_err(|e| Error::Value(e.to_string()))?;
    tx.exec_one(
        "UPDATE worker_parts SET status = 2, answers = $3, helped_by = $4, updated_at = $5, ticket = $6, \
         completed_at = $5, certification_version = $7, certification_hash = $8, language = $9, warnings = $10, \
         version = version + 1 WHERE request_id = $1 AND version = $2 AND status = 1",
        params![
            part.request,
            part.version,
            &sealed(&keys, part)?,
            part.helped_by,
            sent.at,
            &sent.ticket,
            &sent.certification_version,
            &sent.certification_hash,
            &sent.language,
            &keys.seal(WARNINGS, part.request, &plain)?,
        ],
    )
}
