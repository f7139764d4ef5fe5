//! The documents of a request, for the office that treats it. Opening the list and opening a document are journalled.

use crate::actions::attach_document::{Party, write_leaf};
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::attachments::{self, Desk, Folder};
use crate::pages::office::home;
use crate::pages::{frame, offices, request_file};
use crate::view::Crumb;
use crate::web::Visit;
use crate::web::route::PageResult;
use domain::request::Actor;
use storage::Tx;
use storage::requests::StoredRequest;
use uuid::Uuid;

/// The page of a request's documents.
pub fn path(office: &str, id: Uuid) -> String {
    format!("{}/requests/{id}/attachments", home::path(office))
}

/// The list.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let stored = stored(at, worker, tx)?;
    let file = (stored.id, stored.version);
    let seen = serde_json::json!({ "documents": "list" });
    write_leaf(at, &party(worker), file, "document.listed", &seen, tx)?;
    let desk = desk(at, worker, &stored, tx)?;
    attachments::draw(at, desk, tx)
}

/// One document, as a download.
pub fn content(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let stored = stored(at, worker, tx)?;
    attachments::download_of_request(at, &party(worker), &stored, tx)
}

fn stored(
    at: &Visit,
    worker: &SignedInCaseWorker,
    tx: &mut Tx,
) -> Result<StoredRequest, PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    storage::requests::by_id_of_office(tx, &worker.office, id)?.ok_or(PageError::NotFound)
}

/// The case worker as the journal keeps who acted.
pub fn party(worker: &SignedInCaseWorker) -> Party {
    Party {
        actor: Actor::Office,
        person: worker.person.id,
        capacity: "caseWorker".to_owned(),
        on_behalf_of: Some(worker.office.clone()),
    }
}

fn desk<'a>(
    at: &'a Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Desk<'a>, PageError> {
    let t = at.texts;
    let details = &stored.request.details;
    let list = home::path(&worker.office);
    let request = format!("{list}/requests/{}", stored.id);
    let name = offices::link(at, &worker.office, tx)?.name;
    let mut layout = frame::office(at, worker, &name, t.attachment_title());
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.desk_title(&name), list));
    layout
        .breadcrumb
        .insert(2, Crumb::link(t.desk_request_title(), request.as_str()));
    Ok(Desk {
        layout,
        worker: Some(request_file::banner(
            at,
            &stored.request,
            Actor::Office,
            tx,
        )?),
        sentence: t.request_sentence(details.interruption_type, details.regime, &details.period),
        folder: Folder::of_request(stored, Actor::Office),
        base: path(&worker.office, stored.id),
        party: party(worker),
        back: (t.attachment_back().to_owned(), request),
    })
}
