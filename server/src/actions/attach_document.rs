//! Adds a document to a request, notice or draft: the row with its bytes, the leaf, and, once it is known to be clean, the
//! end of what the office asked for; when the scanner gave no verdict, the intent to ask it again.

use domain::attachment::{AttachmentKind, PER_FILE_MAX, ScanState, shown_name};
use domain::request::Actor;
use jiff::SignedDuration;
use serde_json::json;
use storage::attachments::{self, Attachment, Place};
use storage::{Error, Tx, jobs, journal};
use uuid::Uuid;

use super::document_answers;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;
use crate::web::upload::Judged;

/// The job that asks the scanner again.
pub const SCAN: &str = "scan-attachment";
/// The act of adding, as the journal names it.
pub const ADDED: &str = "document.added";
/// When it is asked again first, seconds after the upload.
const SCAN_AGAIN_SECONDS: i64 = 30;

/// Who adds, reads or removes a document, as the journal keeps it.
#[derive(Debug, Clone)]
pub struct Party {
    /// The side.
    pub actor: Actor,
    /// The person.
    pub person: Uuid,
    /// In which capacity.
    pub capacity: String,
    /// For whom: an enterprise number or office code.
    pub on_behalf_of: Option<String>,
}

impl Party {
    /// The employer as the journal keeps who acted.
    pub fn of_employer(employer: &SignedInEmployer) -> Self {
        Self {
            actor: Actor::Employer,
            person: employer.person.id,
            capacity: employer.stamp(),
            on_behalf_of: Some(employer.employer.number.digits().to_owned()),
        }
    }
}

/// A document to add.
#[derive(Debug, Clone, Copy)]
pub struct NewDocument<'a> {
    /// The request, notice or draft.
    pub file: Uuid,
    /// … and its version; a draft has none: its documents enter the journal with the request that it becomes.
    pub version: Option<i64>,
    /// What it is.
    pub kind: AttachmentKind,
    /// What it is in words, for "Autre".
    pub description: Option<&'a str>,
    /// The name it was sent under.
    pub name: &'a str,
    /// Its bytes, judged.
    pub judged: &'a Judged,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    /// Kept under this id.
    Kept(Uuid),
    /// There are as many documents as a file may have; nothing was stored.
    TooMany,
}

/// Adds it.
pub fn attach_document(
    at: &Visit,
    party: &Party,
    new: NewDocument<'_>,
    tx: &mut Tx,
) -> Result<Added, PageError> {
    if attachments::of_file(tx, new.file)?.len() >= PER_FILE_MAX {
        return Ok(Added::TooMany);
    }
    let judged = new.judged;
    let attachment = Attachment {
        id: judged
            .laid_down
            .unwrap_or_else(|| at.app.chance.uuid(at.now)),
        file: new.file,
        kind: new.kind,
        party: party.actor,
        uploaded_by: party.person,
        uploaded_at: at.now,
        scan: judged.scan,
        version: 1,
        media: judged.media,
        size_bytes: u32::try_from(judged.bytes.len()).unwrap_or(u32::MAX),
        sha256: judged.sha256,
        name: shown_name(new.name, judged.media),
        description: new.description.map(ToOwned::to_owned),
        place: match judged.laid_down {
            Some(_) => Place::Elsewhere,
            None => Place::Database,
        },
    };
    match attachment.place {
        Place::Database => attachments::insert(tx, &attachment, &judged.bytes)?,
        Place::Elsewhere => attachments::insert_row(tx, &attachment)?,
    }
    if let Some(version) = new.version {
        let file = (new.file, version);
        write_leaf(at, party, file, ADDED, &facts(&attachment), tx)?;
    } else {
        tx.writes_a_draft();
    }
    match attachment.scan {
        ScanState::Checking => ask_again(at, attachment.id, tx)?,
        ScanState::Clean => document_answers::arrived(at, &attachment, tx)?,
        // Who adds it reads so on the page itself.
        ScanState::Infected => {}
    }
    Ok(Added::Kept(attachment.id))
}

/// What the journal keeps of an added document.
pub fn facts(attachment: &Attachment) -> serde_json::Value {
    json!({
        "attachment": attachment.id.to_string(),
        "kind": attachment.kind.code(),
        "name": attachment.name,
        "description": attachment.description,
        "sha256": hex::encode(attachment.sha256),
        "bytes": attachment.size_bytes,
        "scan": attachment.scan.code(),
    })
}

fn ask_again(at: &Visit, attachment: Uuid, tx: &mut Tx) -> Result<(), Error> {
    let payload = json!({ "attachment": attachment.to_string() }).to_string();
    let later = SignedDuration::from_secs(SCAN_AGAIN_SECONDS);
    jobs::insert(
        tx,
        &jobs::NewJob {
            id: at.app.chance.uuid(at.now),
            kind: SCAN,
            payload: &payload,
            due_at: at.now.saturating_add(later).unwrap_or(at.now),
            created_at: at.now,
        },
    )
}

/// One leaf about a document, in the chain of its file.
pub fn write_leaf(
    at: &Visit,
    party: &Party,
    (file, version): (Uuid, i64),
    act: &str,
    facts: &serde_json::Value,
    tx: &mut Tx,
) -> Result<(), Error> {
    let content = facts.to_string();
    let entry = journal::Entry {
        file,
        at: at.now,
        person: Some(party.person),
        capacity: &party.capacity,
        on_behalf_of: party.on_behalf_of.as_deref(),
        act,
        object_version: version,
        content: content.as_bytes(),
        salt: &at.app.chance.bytes::<16>(),
    };
    journal::append(tx, &entry).map(drop)
}
