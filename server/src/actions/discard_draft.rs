//! Throws a draft away, for good, with the documents that were added to it.

use storage::Tx;
use storage::drafts::{self, Change, DraftStatus};
use uuid::Uuid;

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::web::Visit;

/// Discards an open draft of the employer. One that is gone already stays gone; one that was sent is not found.
pub fn discard_draft(
    at: &Visit,
    employer: &SignedInEmployer,
    id: Uuid,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let draft = drafts::by_id(tx, &employer.employer.number, id)?.ok_or(PageError::NotFound)?;
    match draft.status {
        DraftStatus::Open => {}
        DraftStatus::Discarded => return Ok(()),
        DraftStatus::Submitted(_) => return Err(PageError::NotFound),
    }
    let change = Change {
        by: employer.person.id,
        at: at.now,
    };
    tx.writes_a_draft();
    drafts::set_discarded(tx, &draft, change)?;
    storage::attachments::set_all_deleted(tx, id, at.now)?;
    Ok(())
}
