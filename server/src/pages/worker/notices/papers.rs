//! Documents and letters of a notice, for the worker who gave it: adding, removing, opening.

use storage::Tx;
use storage::documents;
use storage::notices::StoredNotice;
use uuid::Uuid;

use super::page::{Shown, draw, find};
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::attachments::upload_form::{self, Taken};
use crate::pages::attachments::{self, Folder};
use crate::pages::worker::attachments::party;

use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

use domain::request::Actor;

/// The documents as this person may handle them.
pub fn folder(stored: &StoredNotice) -> Folder {
    Folder::of_notice(stored, Actor::Worker, true)
}

fn address(stored: &StoredNotice) -> String {
    super::path(stored.id)
}

/// Adds a document.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let stored = find(at, worker, tx)?;
    let folder = folder(&stored);
    let into = (&party(worker), &folder);
    match upload_form::take(at, into, &address(&stored), form, tx)? {
        Taken::Answered(reply) => Ok(reply),
        Taken::Refused(upload) => {
            let shown = Shown {
                upload,
                ..Shown::of(&stored)
            };
            Ok(Reply::refused(draw(at, worker, &stored, shown, tx)?))
        }
    }
}

/// Takes an own document back.
pub fn remove(at: &Visit, worker: &SignedInWorker, _: &Form, tx: &mut Tx) -> PageResult {
    let stored = find(at, worker, tx)?;
    let from = (&party(worker), &folder(&stored));
    attachments::remove(at, from, &address(&stored), tx)
}

/// One document, as a download.
pub fn content(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let stored = find(at, worker, tx)?;
    attachments::download(at, &party(worker), (stored.id, stored.version), tx)
}

/// A letter of the notice as a PDF.
pub fn letter(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let stored = find(at, worker, tx)?;
    let id = Uuid::try_parse(at.param("document")).map_err(|_| PageError::NotFound)?;
    let found = documents::by_id_for_worker(tx, &stored.niss, id)?;
    let letter = found
        .filter(|letter| letter.file == stored.id)
        .ok_or(PageError::NotFound)?;
    Ok(Reply::paper(letter.id, format!("{}.pdf", stored.ticket)))
}
