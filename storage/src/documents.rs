//! Documents as PDF. What a document says is frozen when it is ordered; its bytes are stored by whoever renders it first
//! and never change afterwards. Both are encrypted, for they hold names and numbers.

use domain::identifiers::{EnterpriseNumber, Niss};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::keys::Keys;
use crate::page::{Page, PageRequest};

const DATA: &str = "documents.data";
const BYTES: &str = "documents.bytes";
/// What a document of a few pages says.
pub const DATA_BYTES_MAX: usize = 64 * 1_024;
/// A few pages with their fonts.
pub const PDF_BYTES_MAX: usize = 2 * 1_024 * 1_024;
/// A ticket, or a version.
pub const SUBJECT_CHARS_MAX: usize = 64;

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DocumentKind {
    /// Proof that a request was sent.
    Receipt = 1,
    /// Proof that its end date was changed.
    ModificationReceipt = 2,
    /// Proof that it was cancelled.
    CancellationReceipt = 3,
    /// Proof that the worker completed it.
    WorkerReceipt = 4,
    /// The worker's notice to the employer, to sign on paper.
    NoticeLetter = 5,
    /// The employer's answer to a notice, to sign on paper.
    NoticeAnswerLetter = 6,
    /// The office's decision.
    DecisionLetter = 7,
    /// What is left of the worker's rights.
    EntitlementCertificate = 8,
    /// The whole file with the names of its documents.
    RequestPrintout = 9,
}

impl DocumentKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Receipt,
        Self::ModificationReceipt,
        Self::CancellationReceipt,
        Self::WorkerReceipt,
        Self::NoticeLetter,
        Self::NoticeAnswerLetter,
        Self::DecisionLetter,
        Self::EntitlementCertificate,
        Self::RequestPrintout,
    ];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Receipt => "receipt",
            Self::ModificationReceipt => "modificationReceipt",
            Self::CancellationReceipt => "cancellationReceipt",
            Self::WorkerReceipt => "workerReceipt",
            Self::NoticeLetter => "noticeLetter",
            Self::NoticeAnswerLetter => "noticeAnswerLetter",
            Self::DecisionLetter => "decisionLetter",
            Self::EntitlementCertificate => "entitlementCertificate",
            Self::RequestPrintout => "requestPrintout",
        }
    }

    pub(crate) fn from_i16(number: i16) -> Result<Self, ()> {
        let found = Self::ALL.into_iter().find(|kind| *kind as i16 == number);
        found.ok_or(())
    }
}

/// A document to be made.
#[derive(Debug, Clone, Copy)]
pub struct NewDocument<'a> {
    /// Its id.
    pub id: Uuid,
    /// What it is.
    pub kind: DocumentKind,
    /// The request, notice or person it belongs to.
    pub file: Uuid,
    /// What of the file it is about: a ticket, a version.
    pub subject: &'a str,
    /// BCP 47.
    pub language: &'a str,
    /// The employer that may read it.
    pub employer: Option<&'a EnterpriseNumber>,
    /// The worker who may read it.
    pub worker: Option<&'a Niss>,
    /// Now.
    pub ordered_at: Timestamp,
    /// Everything it says, JSON.
    pub data: &'a str,
}

/// A document, without what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its id.
    pub id: Uuid,
    /// The request, notice or person it belongs to.
    pub file: Uuid,
    /// What it is.
    pub kind: DocumentKind,
    /// What of the file it is about.
    pub subject: String,
    /// BCP 47.
    pub language: String,
    /// When it was ordered: the date on it.
    pub ordered_at: Timestamp,
    /// SHA-256 of its bytes, once rendered.
    pub hash: Option<[u8; 32]>,
}

fn read(row: &Row<'_>) -> Result<Document> {
    let mut columns = row.columns("documents");
    Ok(Document {
        id: columns.get()?,
        file: columns.get()?,
        kind: columns.code(DocumentKind::from_i16)?,
        subject: columns.get()?,
        language: columns.get()?,
        ordered_at: columns.get()?,
        hash: columns.get()?,
    })
}

/// Orders a document. What was ordered before for the same subject in the same language stays as it was: its id is the
/// answer then.
pub fn insert(tx: &mut Tx, document: &NewDocument<'_>) -> Result<Uuid> {
    if document.data.len() > DATA_BYTES_MAX {
        return Err(Error::Limit {
            what: "document",
            limit: DATA_BYTES_MAX,
        });
    }
    if document.subject.chars().count() > SUBJECT_CHARS_MAX {
        return Err(Error::Limit {
            what: "subject of a document",
            limit: SUBJECT_CHARS_MAX,
        });
    }
    let keys = tx.keys().clone();
    let sealed = keys.seal(DATA, document.id, document.data.as_bytes())?;
    let worker = document.worker.map(|niss| keys.niss_mac(niss));
    let inserted = tx.exec(
        "INSERT INTO documents (id, file_id, kind, subject, language, enterprise, niss_mac, ordered_at, data) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (file_id, kind, subject, language) DO NOTHING",
        params![
            document.id,
            document.file,
            document.kind as i16,
            document.subject,
            document.language,
            document.employer,
            worker.as_ref().map(|mac| mac.bytes().as_slice()),
            document.ordered_at,
            &sealed
        ],
    )?;
    if inserted == 1 {
        return Ok(document.id);
    }
    let known = by_subject(
        tx,
        document.file,
        document.kind,
        document.subject,
        document.language,
    )?;
    Ok(known.ok_or(Error::Conflict)?.id)
}

/// The document that says this in this language, when it was ordered.
pub fn by_subject(
    tx: &mut Tx,
    file: Uuid,
    kind: DocumentKind,
    subject: &str,
    language: &str,
) -> Result<Option<Document>> {
    tx.optional(
        "SELECT id, file_id, kind, subject, language, ordered_at, bytes_hash FROM documents \
         WHERE file_id = $1 AND kind = $2 AND subject = $3 AND language = $4",
        params![file, kind as i16, subject, language],
        read,
    )
}

/// A document by its id; for jobs, and for pages that check the right to the file themselves.
pub fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<Document>> {
    tx.optional(
        "SELECT id, file_id, kind, subject, language, ordered_at, bytes_hash FROM documents WHERE id = $1",
        params![id],
        read,
    )
}

/// A document this employer may read; another's is not found.
pub fn by_id_for_employer(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    id: Uuid,
) -> Result<Option<Document>> {
    tx.optional(
        "SELECT id, file_id, kind, subject, language, ordered_at, bytes_hash FROM documents \
         WHERE id = $1 AND enterprise = $2",
        params![id, employer],
        read,
    )
}

/// A document this worker may read; another's is not found.
pub fn by_id_for_worker(tx: &mut Tx, worker: &Niss, id: Uuid) -> Result<Option<Document>> {
    let mac = tx.keys().niss_mac(worker);
    tx.optional(
        "SELECT id, file_id, kind, subject, language, ordered_at, bytes_hash FROM documents \
         WHERE id = $1 AND niss_mac = $2",
        params![id, mac.bytes()],
        read,
    )
}

/// Every document of a file, the oldest first; at most 500.
pub fn of_file(tx: &mut Tx, file: Uuid) -> Result<Vec<Document>> {
    tx.query(
        "SELECT id, file_id, kind, subject, language, ordered_at, bytes_hash FROM documents WHERE file_id = $1 \
         ORDER BY ordered_at, id LIMIT 500",
        params![file],
        read,
    )
}

/// The documents of a kind that belong to a file, the newest first.
pub fn of_kind(
    tx: &mut Tx,
    file: Uuid,
    kind: DocumentKind,
    asked: PageRequest,
) -> Result<Page<Document>> {
    let total: i64 = tx.one(
        "SELECT COUNT(*) FROM documents WHERE file_id = $1 AND kind = $2",
        params![file, kind as i16],
        |row| row.columns("documents").get(),
    )?;
    let rows = tx.query(
        "SELECT id, file_id, kind, subject, language, ordered_at, bytes_hash FROM documents \
         WHERE file_id = $1 AND kind = $2 ORDER BY ordered_at DESC, id DESC LIMIT $3 OFFSET $4",
        params![file, kind as i16, asked.size(), asked.offset()],
        read,
    )?;
    Ok(Page {
        rows,
        total: u64::try_from(total).unwrap_or_default(),
        size: asked.size(),
    })
}

/// What a document says, as it was frozen.
pub fn data(tx: &mut Tx, id: Uuid) -> Result<Option<String>> {
    let keys = tx.keys().clone();
    tx.optional(
        "SELECT data FROM documents WHERE id = $1",
        params![id],
        |row| open(&keys, DATA, id, row),
    )
    .and_then(|found| {
        found
            .map(|bytes| {
                String::from_utf8(bytes).map_err(|_| Error::Secret {
                    column: DATA,
                    id,
                    reason: "not a text",
                })
            })
            .transpose()
    })
}

/// Its PDF; `None` until it was rendered.
pub fn pdf(tx: &mut Tx, id: Uuid) -> Result<Option<Vec<u8>>> {
    let keys = tx.keys().clone();
    tx.optional(
        "SELECT bytes FROM documents WHERE id = $1 AND bytes IS NOT NULL",
        params![id],
        |row| open(&keys, BYTES, id, row),
    )
}

fn open(keys: &Keys, column: &'static str, id: Uuid, row: &Row<'_>) -> Result<Vec<u8>> {
    let sealed: &[u8] = row.columns("documents").get()?;
    keys.open(column, id, sealed)
}

/// Keeps the PDF of a document. [`Error::Conflict`] when it has one already: the first one stays.
pub fn set_pdf(tx: &mut Tx, id: Uuid, pdf: &[u8], now: Timestamp) -> Result<()> {
    if pdf.len() > PDF_BYTES_MAX {
        return Err(Error::Limit {
            what: "PDF",
            limit: PDF_BYTES_MAX,
        });
    }
    let sealed = tx.keys().seal(BYTES, id, pdf)?;
    let hash: [u8; 32] = Sha256::digest(pdf).into();
    tx.exec_one(
        "UPDATE documents SET bytes = $2, bytes_hash = $3, rendered_at = $4 WHERE id = $1 AND bytes IS NULL",
        params![id, &sealed, &hash, now],
    )
}
