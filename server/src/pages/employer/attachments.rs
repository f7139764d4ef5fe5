//! "Pièces jointes" of a request, for its employer (ATT-01 to ATT-10): in every status but "Annulée".

use crate::actions::attach_document::Party;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::attachments::{self, Desk, Folder};
use crate::pages::employer::choice::{self, Purpose, WorkerAddress};
use crate::pages::employer::paths;
use crate::pages::frame::{self, Place};
use crate::pages::request_file;
use crate::web::route::PageResult;
use crate::web::{Form, Visit};
use domain::access::Permission;
use domain::request::{Actor, Refusal};
use storage::Tx;
use storage::requests::StoredRequest;
use uuid::Uuid;

/// Choosing the request, from the menu.
pub fn choose_request(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    choice::choose(at, employer, Purpose::Attachments, tx)
}

/// The page.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let stored = stored(employer, address(at)?, tx)?;
    let desk = desk(at, employer, &stored, tx)?;
    attachments::draw(at, desk, tx)
}

/// Adds a document.
pub fn post(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    add_to(at, employer, address(at)?, form, tx)
}

/// Adds a document to this request.
pub fn add_to(
    at: &Visit,
    employer: &SignedInEmployer,
    request: Uuid,
    form: &Form,
    tx: &mut Tx,
) -> PageResult {
    let stored = stored(employer, request, tx)?;
    let desk = desk(at, employer, &stored, tx)?;
    attachments::accept(at, desk, form, tx)
}

/// Removes one of the employer's own.
pub fn remove(at: &Visit, employer: &SignedInEmployer, _: &Form, tx: &mut Tx) -> PageResult {
    remove_from(at, employer, address(at)?, tx)
}

/// Removes one of the employer's own from this request.
pub fn remove_from(
    at: &Visit,
    employer: &SignedInEmployer,
    request: Uuid,
    tx: &mut Tx,
) -> PageResult {
    let stored = stored(employer, request, tx)?;
    let desk = desk(at, employer, &stored, tx)?;
    attachments::remove(at, (&desk.party, &desk.folder), &desk.base, tx)
}

/// One of the employer's own, as a download.
pub fn content(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let stored = stored(employer, address(at)?, tx)?;
    attachments::download_of_request(at, &Party::of_employer(employer), &stored, tx)
}

fn address(at: &Visit) -> Result<Uuid, PageError> {
    Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)
}

fn stored(employer: &SignedInEmployer, id: Uuid, tx: &mut Tx) -> Result<StoredRequest, PageError> {
    storage::requests::by_id(tx, &employer.employer.number, id)?.ok_or(PageError::NotFound)
}

fn desk<'a>(
    at: &'a Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Desk<'a>, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let details = &stored.request.details;
    let mut folder = Folder::of_request(stored, Actor::Employer);
    if !employer.role.may(Permission::File) {
        folder.may = Err(Refusal::NotThisParty);
    }
    let mut layout = frame::employer(at, employer, t.attachment_title(), Place::Attachments);
    let address = WorkerAddress::of_request(number, stored.id);
    frame::with_worker(&mut layout, employer, &address, Place::Attachments);
    Ok(Desk {
        layout,
        worker: Some(request_file::banner(
            at,
            &stored.request,
            Actor::Employer,
            tx,
        )?),
        sentence: t.request_sentence(details.interruption_type, details.regime, &details.period),
        folder,
        base: paths::attachments(number, stored.id),
        party: Party::of_employer(employer),
        back: (
            t.attachment_back().to_owned(),
            paths::request(number, stored.id),
        ),
    })
}
