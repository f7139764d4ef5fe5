//! Documents and letters of a notice, for the employer it was given to: adding, removing, opening.

use storage::Tx;
use storage::documents;
use storage::notices::StoredNotice;
use uuid::Uuid;

use super::page::{draw, find};
use super::typed::Typed;
use crate::actions::attach_document::Party;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::attachments::upload_form::{self, Taken};
use crate::pages::attachments::{self, Folder};
use crate::pages::employer::paths;
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};
use domain::access::Permission;
use domain::request::Actor;

/// The documents as this person may handle them.
pub fn folder(employer: &SignedInEmployer, stored: &StoredNotice) -> Folder {
    Folder::of_notice(stored, Actor::Employer, employer.role.may(Permission::File))
}

fn address(stored: &StoredNotice) -> String {
    paths::notice(&stored.employer, stored.id)
}

/// Adds a document.
pub fn post(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let stored = find(at, employer, tx)?;
    let folder = folder(employer, &stored);
    let into = (&Party::of_employer(employer), &folder);
    match upload_form::take(at, into, &address(&stored), form, tx)? {
        Taken::Answered(reply) => Ok(reply),
        Taken::Refused(upload) => {
            let typed = Typed {
                upload,
                ..Typed::nothing(&stored)
            };
            Ok(Reply::refused(draw(at, employer, &stored, typed, tx)?))
        }
    }
}

/// Takes an own document back.
pub fn remove(at: &Visit, employer: &SignedInEmployer, _: &Form, tx: &mut Tx) -> PageResult {
    let stored = find(at, employer, tx)?;
    let from = (&Party::of_employer(employer), &folder(employer, &stored));
    attachments::remove(at, from, &address(&stored), tx)
}

/// One document, as a download.
pub fn content(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let stored = find(at, employer, tx)?;
    attachments::download(
        at,
        &Party::of_employer(employer),
        (stored.id, stored.version),
        tx,
    )
}

/// A letter of the notice as a PDF.
pub fn letter(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let stored = find(at, employer, tx)?;
    let id = Uuid::try_parse(at.param("document")).map_err(|_| PageError::NotFound)?;
    let found = documents::by_id_for_employer(tx, &stored.employer, id)?;
    let letter = found
        .filter(|letter| letter.file == stored.id)
        .ok_or(PageError::NotFound)?;
    Ok(Reply::paper(letter.id, format!("{}.pdf", stored.ticket)))
}
