//! What the office asked the employer, and the answer (ONE-05).

use crate::actions::desk::answer_question::Answering;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::employer::paths;
use crate::pages::frame::{self, Place};
use crate::pages::question;
use crate::view::Layout;
use crate::web::{Form, Reply, Visit};
use domain::request::Actor;
use storage::Tx;
use storage::requests::StoredRequest;
use uuid::Uuid;

/// The page.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<Reply, PageError> {
    let stored = file(at, employer, tx)?;
    let back = paths::request(&employer.employer.number, stored.id);
    question::get(
        at,
        layout(at, employer),
        &stored,
        Actor::Employer,
        &back,
        tx,
    )
}

/// The answer.
pub fn post(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let stored = file(at, employer, tx)?;
    let back = paths::request(&employer.employer.number, stored.id);
    let capacity = employer.stamp();
    let who = Answering {
        person: employer.person.id,
        party: Actor::Employer,
        capacity: &capacity,
        on_behalf_of: Some(employer.employer.number.digits()),
    };
    let layout = layout(at, employer);
    question::post(at, layout, &stored, &who, (form, &back), tx)
}

fn file(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<StoredRequest, PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let found = storage::requests::by_id(tx, &employer.employer.number, id)?;
    found.ok_or(PageError::NotFound)
}

fn layout<'a>(at: &'a Visit, employer: &SignedInEmployer) -> Layout<'a> {
    frame::employer(
        at,
        employer,
        at.texts.desk_answer_title(),
        Place::Consultation,
    )
}
