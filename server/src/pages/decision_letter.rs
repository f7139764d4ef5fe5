//! The letter of a decision as PDF, for each side: the worker's own, the employer's own, and the worker's for the office
//! that wrote it (ONE-04, EMP-08). It was ordered with the decision and never changes.

use crate::actions::desk::letter;
use crate::auth::access::{SignedInCaseWorker, SignedInEmployer, SignedInWorker};
use crate::error::PageError;
use crate::pages::office::{open, request};
use crate::pages::{request_file, worker};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};
use domain::request::Actor;
use storage::requests::{self, StoredRequest};
use storage::{Tx, documents};
use uuid::Uuid;

/// Its address for a reader.
pub fn path(stored: &StoredRequest, number: u32, reader: Actor) -> String {
    let request = request_file::address(stored, reader);
    format!("{request}/decisions/{number}/pdf")
}

/// The worker's letter, for the worker or who helps.
pub fn worker(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let niss = worker::home::own_niss(worker.subject(), tx)?;
    let stored = requests::by_id_of_worker(tx, &niss, id(at)?)?.ok_or(PageError::NotFound)?;
    let document = ordered(at, &stored, Actor::Worker, tx)?;
    let own = documents::by_id_for_worker(tx, &niss, document)?;
    Ok(paper(at, own.ok_or(PageError::NotFound)?.id))
}

/// The employer's letter.
pub fn employer(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let stored = requests::by_id(tx, number, id(at)?)?.ok_or(PageError::NotFound)?;
    let document = ordered(at, &stored, Actor::Employer, tx)?;
    let own = documents::by_id_for_employer(tx, number, document)?;
    Ok(paper(at, own.ok_or(PageError::NotFound)?.id))
}

/// What the worker got, for the office; the reading is journalled with the others.
pub fn office(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let stored = open::file(at, worker, tx)?;
    let document = ordered(at, &stored, Actor::Office, tx)?;
    request::record(at, worker, &stored, tx)?;
    Ok(paper(at, document))
}

fn id(at: &Visit) -> Result<Uuid, PageError> {
    Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)
}

fn ordered(
    at: &Visit,
    stored: &StoredRequest,
    reader: Actor,
    tx: &mut Tx,
) -> Result<Uuid, PageError> {
    let number = at
        .param("number")
        .parse()
        .map_err(|_| PageError::NotFound)?;
    let found = letter::ordered(tx, stored.id, number, reader)?;
    Ok(found.ok_or(PageError::NotFound)?.id)
}

fn paper(at: &Visit, document: Uuid) -> Reply {
    let name = at.texts.letter_file_name();
    Reply::paper(document, format!("{name}.pdf"))
}
