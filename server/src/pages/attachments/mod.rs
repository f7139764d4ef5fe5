//! "Pièces jointes": the documents of a request or notice, as employer, worker and office see them, and adding or
//! removing one. The three sides share the list and the form; who sees what is the domain's (`domain::attachment`).

mod form;
mod list;
pub mod upload_form;

pub use form::{Desk, accept, draw, remove};
pub use list::{AttachmentList, Folder};

use crate::actions::attach_document::{Party, write_leaf};
use crate::error::PageError;
use crate::web::reply::Download;
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};
use domain::attachment::{ScanState, Sight, sight};
use domain::request::Actor;
use serde_json::json;
use storage::Tx;
use storage::attachments::{self, Attachment, Place};
use storage::requests::StoredRequest;
use uuid::Uuid;

/// One document of a request, or of the notice it was filed from, as a download.
pub fn download_of_request(
    at: &Visit,
    party: &Party,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> PageResult {
    let among = (stored.id, stored.draft_of_notice());
    let found = attachments::by_id_of_request(tx, among, address(at)?)?;
    deliver(at, party, (stored.id, stored.version), found, tx)
}

/// One document of a period taken elsewhere, read by the office from a file: the reading stands in that file's journal.
pub fn download_of_period(
    at: &Visit,
    party: &Party,
    period: Uuid,
    file: (Uuid, i64),
    tx: &mut Tx,
) -> PageResult {
    let found = attachments::by_id(tx, period, address(at)?)?;
    deliver(at, party, file, found, tx)
}

/// One document of a notice, a draft or a period as a download.
pub fn download(at: &Visit, party: &Party, file: (Uuid, i64), tx: &mut Tx) -> PageResult {
    let found = attachments::by_id(tx, file.0, address(at)?)?;
    deliver(at, party, file, found, tx)
}

fn address(at: &Visit) -> Result<Uuid, PageError> {
    Uuid::try_parse(at.param("attachment")).map_err(|_| PageError::NotFound)
}

/// What this party may not see, and what no scanner has found clean, is not found. The office's reading is journalled
/// with `file`, which it read.
fn deliver(
    at: &Visit,
    party: &Party,
    file: (Uuid, i64),
    found: Option<Attachment>,
    tx: &mut Tx,
) -> PageResult {
    let attachment = found
        .filter(|attachment| sight(party.actor, attachment.party) == Sight::Whole)
        .filter(|attachment| attachment.scan == ScanState::Clean)
        .ok_or(PageError::NotFound)?;
    if party.actor == Actor::Office {
        let facts = json!({
            "attachment": attachment.id.to_string(),
            "sha256": hex::encode(attachment.sha256),
        });
        write_leaf(at, party, file, "document.read", &facts, tx)?;
    }
    Ok(match attachment.place {
        Place::Elsewhere => Reply::stored(attachment),
        Place::Database => Reply::download(Download {
            bytes: attachments::content(tx, &attachment)?,
            mime: attachment.media.mime(),
            name: attachment.name,
        }),
    })
}
