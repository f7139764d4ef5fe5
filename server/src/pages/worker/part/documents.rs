//! The step of the documents: those there are, and the form that adds one. Whoever adds or removes one stays on the step:
//! the whole part in one sitting, on one telephone.

use domain::request::Actor;
use domain::worker_part::{PartField, PartStep};
use storage::Tx;

use super::{Shown, closed, page_with, path};
use crate::actions::worker_part::{OpenedPart, open};
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::attachments::upload_form::{self, Taken, Typed, UploadForm};
use crate::pages::attachments::{self, AttachmentList, Folder};
use crate::pages::worker::attachments::party;
use crate::texts::Texts;
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

const STEP: PartStep = PartStep::Documents;

/// What the step shows.
pub struct Documents<'a> {
    /// Those there are.
    pub list: AttachmentList,
    /// "Changements effectués."
    pub done: bool,
    /// The form, or why there is none.
    pub form: Result<UploadForm<'a>, &'static str>,
}

/// The worker's documents, on the step that is about them.
pub fn of<'a>(
    at: &Visit,
    t: &'static Texts,
    step: PartStep,
    opened: &OpenedPart,
    typed: Typed,
    tx: &mut Tx,
) -> Result<Option<Documents<'a>>, PageError> {
    if step != STEP {
        return Ok(None);
    }
    let (folder, base) = (folder(opened), base(opened));
    let list = AttachmentList::read(t, &folder, &base, tx)?;
    let done = at.query("done") == "yes" && typed.errors().is_empty();
    let form = match folder.may {
        Ok(()) => Ok(upload_form::draw(at, &folder, &list, base, typed, tx)?),
        Err(refusal) => Err(t.coded("refusal", refusal.code())),
    };
    Ok(Some(Documents { list, done, form }))
}

/// Adds a document.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let opened = open(at, worker, tx)?;
    let step = path(opened.stored.id, STEP);
    let into = (&party(worker), &folder(&opened));
    match upload_form::take(at, into, &step, form, tx)? {
        Taken::Answered(reply) => Ok(reply),
        Taken::Refused(typed) => {
            // Once the part is sent, its documents have a page of their own.
            if let Some(elsewhere) = closed(at, &opened) {
                return Ok(elsewhere);
            }
            let shown = Shown {
                step: STEP,
                answers: &opened.part.answers,
                refused: false,
                meanwhile: "",
            };
            let html = page_with(at, worker, &opened, &shown, typed, tx)?;
            Ok(Reply::refused(html))
        }
    }
}

/// Takes an own document back.
pub fn remove(at: &Visit, worker: &SignedInWorker, _: &Form, tx: &mut Tx) -> PageResult {
    let opened = open(at, worker, tx)?;
    let step = path(opened.stored.id, STEP);
    let from = (&party(worker), &folder(&opened));
    attachments::remove(at, from, &step, tx)
}

fn base(opened: &OpenedPart) -> String {
    format!("{}/attachments", path(opened.stored.id, STEP))
}

fn folder(opened: &OpenedPart) -> Folder {
    let mut folder = Folder::of_request(&opened.stored, Actor::Worker);
    // The worker knows of employers that this one did not name.
    folder.several_employers |= opened.part.answers.yes(PartField::OtherEmployers);
    folder
}
