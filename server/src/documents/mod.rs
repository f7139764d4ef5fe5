//! Documents as PDF: receipts, letters, certificates. What one says is frozen by the act it belongs to ([`order`]); it is
//! made into a tagged PDF/A-2a and PDF/UA-1 file outside any request's transaction ([`renderer`]), by a job or by whoever
//! asks first, and from then on the same bytes are served for ever (CNF-10).
//!
//! A kind is one file here: the struct that is frozen as JSON, and `sheet`, which says in words what stands on the paper.
//! All share one template, `templates/pdf/sheet.typ`.

pub mod cancellation_receipt;
pub mod decision_letter;
pub mod entitlement_certificate;
mod fonts;
pub mod modification_receipt;
pub mod notice_answer_letter;
pub mod notice_letter;
pub mod receipt;
pub mod renderer;
pub mod request_printout;
pub mod sheet;
#[cfg(test)]
mod tests;
mod typesetter;
pub mod worker_receipt;

use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::texts::{Lang, texts};
use crate::web::Visit;
use domain::identifiers::{EnterpriseNumber, Niss};
use serde::Serialize;
use serde::de::DeserializeOwned;
pub use sheet::Sheet;
use storage::documents::NewDocument;
pub use storage::documents::{Document, DocumentKind};
use storage::{Tx, jobs};
use thiserror::Error;
pub use typesetter::typeset;
use uuid::Uuid;

/// The job that renders an ordered document; its payload is `{"document": id}`.
pub const RENDER_DOCUMENT: &str = "render-document";

/// A document to be made, in the transaction of the act it belongs to.
#[derive(Debug, Clone)]
pub struct DocumentOrder {
    /// What it is.
    pub kind: DocumentKind,
    /// The request, notice or person it belongs to.
    pub file: Uuid,
    /// What of the file it is about: the ticket it proves, or a version. One document a subject and language.
    pub subject: String,
    /// The language it is written in.
    pub language: Lang,
    /// The employer that may read it.
    pub employer: Option<EnterpriseNumber>,
    /// The worker who may read it.
    pub worker: Option<Niss>,
    /// What it says: the struct of its kind, such as [`receipt::Receipt`], as JSON.
    pub data: serde_json::Value,
}

/// Why there is no document.
#[derive(Debug, Error)]
pub enum DocumentError {
    /// It was never ordered, or not for this visitor.
    #[error("no such document")]
    Absent,
    /// What was frozen is not what its kind holds.
    #[error("a {kind} cannot be read: {reason}")]
    Unreadable {
        /// The kind.
        kind: &'static str,
        /// Where the JSON differs; never a value.
        reason: String,
    },
    /// The typesetter refuses the sheet.
    #[error("a {kind} cannot be set: {reason}")]
    Unset {
        /// The kind.
        kind: &'static str,
        /// The first complaints.
        reason: String,
    },
    /// It took too long, or too many waited.
    #[error("rendering took too long")]
    TooSlow,
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] storage::Error),
}

/// Orders a document and the job that renders it. The same subject in the same language is ordered once: the id of the
/// first is the answer, and what it says stays.
pub fn order(at: &Visit, tx: &mut Tx, order: &DocumentOrder) -> Result<Uuid, PageError> {
    let data = order.data.to_string();
    let new = NewDocument {
        id: at.app.chance.uuid(at.now),
        kind: order.kind,
        file: order.file,
        subject: &order.subject,
        language: order.language.code(),
        employer: order.employer.as_ref(),
        worker: order.worker.as_ref(),
        ordered_at: at.now,
        data: &data,
    };
    let id = storage::documents::insert(tx, &new)?;
    if id == new.id {
        let payload = serde_json::json!({ "document": id.to_string() }).to_string();
        jobs::insert(
            tx,
            &jobs::NewJob {
                id: at.app.chance.uuid(at.now),
                kind: RENDER_DOCUMENT,
                payload: &payload,
                due_at: at.now,
                created_at: at.now,
            },
        )?;
    }
    Ok(id)
}

/// What `data` freezes for an order.
pub fn frozen(data: &impl Serialize) -> serde_json::Value {
    serde_json::to_value(data).unwrap_or_default()
}

/// What stands on the paper, in words.
pub fn sheet_of(kind: DocumentKind, lang: Lang, data: &str) -> Result<Sheet, DocumentError> {
    fn read<T: DeserializeOwned>(kind: DocumentKind, data: &str) -> Result<T, DocumentError> {
        serde_json::from_str(data).map_err(|error| DocumentError::Unreadable {
            kind: kind.code(),
            reason: format!("{:?} at column {}", error.classify(), error.column()),
        })
    }
    let t = texts(lang);
    Ok(match kind {
        DocumentKind::Receipt => read::<receipt::Receipt>(kind, data)?.sheet(t),
        DocumentKind::ModificationReceipt => {
            read::<modification_receipt::ModificationReceipt>(kind, data)?.sheet(t)
        }
        DocumentKind::CancellationReceipt => {
            read::<cancellation_receipt::CancellationReceipt>(kind, data)?.sheet(t)
        }
        DocumentKind::WorkerReceipt => read::<worker_receipt::WorkerReceipt>(kind, data)?.sheet(t),
        DocumentKind::NoticeLetter => read::<notice_letter::NoticeLetter>(kind, data)?.sheet(t),
        DocumentKind::NoticeAnswerLetter => {
            read::<notice_answer_letter::NoticeAnswerLetter>(kind, data)?.sheet(t)
        }
        DocumentKind::DecisionLetter => {
            read::<decision_letter::DecisionLetter>(kind, data)?.sheet(t)
        }
        DocumentKind::EntitlementCertificate => {
            read::<entitlement_certificate::EntitlementCertificate>(kind, data)?.sheet(t)
        }
        DocumentKind::RequestPrintout => {
            read::<request_printout::RequestPrintout>(kind, data)?.sheet(t)
        }
    })
}
