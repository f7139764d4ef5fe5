//! Takes a document away again: its bytes are erased, the journal keeps that it was there. What it had answered is asked
//! again.

use serde_json::json;
use storage::{Tx, attachments};
use uuid::Uuid;

use super::attach_document::{Party, write_leaf};
use super::document_answers;
use crate::error::PageError;
use crate::web::Visit;

/// Removes a document that this party added; another party's is not found. `version` is that of the file; a
/// draft has no journal yet.
pub fn remove_document(
    at: &Visit,
    party: &Party,
    (file, version): (Uuid, Option<i64>),
    id: Uuid,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let attachment = attachments::by_id(tx, file, id)?
        .filter(|attachment| attachment.party == party.actor)
        .ok_or(PageError::NotFound)?;
    attachments::set_deleted(tx, &attachment, at.now)?;
    let Some(version) = version else {
        tx.writes_a_draft();
        return Ok(());
    };
    let asked_again = document_answers::taken_away(at, &attachment, tx)?;
    let facts = json!({
        "attachment": id.to_string(),
        "kind": attachment.kind.code(),
        "sha256": hex::encode(attachment.sha256),
        "askedAgain": asked_again.map(|question| question.to_string()),
    });
    let file = (file, version);
    Ok(write_leaf(at, party, file, "document.removed", &facts, tx)?)
}
