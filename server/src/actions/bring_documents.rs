//! The documents that were added while filing go with the request: the same documents, under the same ids, as if they had
//! been added to it (ATT-02). Each enters its journal now.

use storage::{Error, Tx, attachments};
use uuid::Uuid;

use super::attach_document::{ADDED, Party, facts, write_leaf};
use crate::auth::access::SignedInEmployer;
use crate::web::Visit;

/// Moves them from the draft, which the caller has taken, to its new request.
pub fn bring_documents(
    at: &Visit,
    employer: &SignedInEmployer,
    (draft, request): (Uuid, Uuid),
    tx: &mut Tx,
) -> Result<(), Error> {
    attachments::move_all(tx, draft, request)?;
    let party = Party::of_employer(employer);
    for document in attachments::of_file(tx, request)? {
        let mut facts = facts(&document);
        facts["addedAt"] = document.uploaded_at.to_string().into();
        facts["addedBy"] = document.uploaded_by.to_string().into();
        write_leaf(at, &party, (request, 1), ADDED, &facts, tx)?;
    }
    Ok(())
}
