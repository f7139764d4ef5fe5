//! "Pièces jointes" of a request, for the worker it concerns: the same page as the employer's, with everybody's documents.

use crate::actions::attach_document::Party;
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::attachments::{self, Desk, Folder};
use crate::pages::frame;
use crate::pages::request_file;
use crate::pages::worker::{home, part};
use crate::view::Crumb;
use crate::web::route::PageResult;
use crate::web::{Form, Visit};
use domain::request::Actor;
use domain::worker_part::PartStep;
use storage::requests::StoredRequest;
use storage::{Tx, worker_parts};
use uuid::Uuid;

/// The page of a request's documents.
pub fn path(id: Uuid) -> String {
    format!("{}/requests/{id}/attachments", home::PATH)
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let stored = stored(at, worker, tx)?;
    let desk = desk(at, worker, &stored, tx)?;
    attachments::draw(at, desk, tx)
}

/// Adds a document.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let stored = stored(at, worker, tx)?;
    let desk = desk(at, worker, &stored, tx)?;
    attachments::accept(at, desk, form, tx)
}

/// Removes one of the worker's own.
pub fn remove(at: &Visit, worker: &SignedInWorker, _: &Form, tx: &mut Tx) -> PageResult {
    let stored = stored(at, worker, tx)?;
    let desk = desk(at, worker, &stored, tx)?;
    attachments::remove(at, (&desk.party, &desk.folder), &desk.base, tx)
}

/// One document, as a download.
pub fn content(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let stored = stored(at, worker, tx)?;
    attachments::download_of_request(at, &party(worker), &stored, tx)
}

fn stored(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> Result<StoredRequest, PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let niss = home::own_niss(worker.subject(), tx)?;
    storage::requests::by_id_of_worker(tx, &niss, id)?.ok_or(PageError::NotFound)
}

/// The worker as the journal keeps who acted.
pub fn party(worker: &SignedInWorker) -> Party {
    Party {
        actor: Actor::Worker,
        person: worker.person.id,
        capacity: worker.stamp(),
        on_behalf_of: worker.helps.as_ref().map(|held| held.id.to_string()),
    }
}

fn desk<'a>(
    at: &'a Visit,
    worker: &SignedInWorker,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Desk<'a>, PageError> {
    let t = at.texts;
    let details = &stored.request.details;
    let request = format!("{}/requests/{}", home::PATH, stored.id);
    let back = match worker_parts::by_request(tx, stored.id)? {
        // Whoever comes from the step of the documents goes on there.
        Some(open) if open.sent.is_none() && open.step == PartStep::Documents => {
            let step = part::path(stored.id, PartStep::Documents);
            (t.part_documents_back().to_owned(), step)
        }
        _ => (t.attachment_back().to_owned(), request.clone()),
    };
    let mut layout = frame::worker(at, worker, t.attachment_title());
    layout.breadcrumb.insert(1, frame::mine(t, worker));
    layout
        .breadcrumb
        .insert(2, Crumb::link(t.mine_request_title(), request.as_str()));
    Ok(Desk {
        layout,
        worker: Some(request_file::banner(
            at,
            &stored.request,
            Actor::Worker,
            tx,
        )?),
        sentence: t.request_sentence(details.interruption_type, details.regime, &details.period),
        folder: Folder::of_request(stored, Actor::Worker),
        base: path(stored.id),
        party: party(worker),
        back,
    })
}
