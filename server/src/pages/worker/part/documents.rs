//! The step of the documents: those there are, and the way to where they are added.

use domain::request::Actor;
use domain::worker_part::PartStep;
use storage::Tx;

use crate::actions::worker_part::OpenedPart;
use crate::error::PageError;
use crate::pages::attachments::{AttachmentList, Folder};
use crate::pages::worker::attachments;
use crate::texts::Texts;

/// The worker's documents with the page where they are added, on the step that is about them.
pub fn of(
    t: &'static Texts,
    step: PartStep,
    opened: &OpenedPart,
    tx: &mut Tx,
) -> Result<Option<(AttachmentList, String)>, PageError> {
    if step != PartStep::Documents {
        return Ok(None);
    }
    let base = attachments::path(opened.stored.id);
    let folder = Folder::of_request(&opened.stored, Actor::Worker);
    Ok(Some((AttachmentList::read(t, &folder, &base, tx)?, base)))
}
