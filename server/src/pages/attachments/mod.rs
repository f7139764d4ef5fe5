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
use storage::attachments::{self, Place};
use uuid::Uuid;

/// One document as a download. What this party may not see, and what no scanner has found clean, is not found. The
/// office's reading is journalled.
pub fn download(
    at: &Visit,
    party: &Party,
    (file, version): (Uuid, i64),
    tx: &mut Tx,
) -> PageResult {
    let id = Uuid::try_parse(at.param("attachment")).map_err(|_| PageError::NotFound)?;
    let attachment = attachments::by_id(tx, file, id)?
        .filter(|attachment| sight(party.actor, attachment.party) == Sight::Whole)
        .filter(|attachment| attachment.scan == ScanState::Clean)
        .ok_or(PageError::NotFound)?;
    if party.actor == Actor::Office {
        let facts = json!({
            "attachment": id.to_string(),
            "sha256": hex::encode(attachment.sha256),
        });
        write_leaf(at, party, (file, version), "document.read", &facts, tx)?;
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
