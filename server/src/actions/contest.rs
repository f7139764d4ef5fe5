//! Contests a field of what the employer declared, or takes that back (EMP-11). The request goes on all the same.

use domain::draft::{Problem, TEXT_CHARACTERS_MAX};
use domain::identifiers::Niss;
use domain::message::MessageEvent;
use domain::request::{Act, Actor, Refusal};
use domain::worker_part::ContestedField;
use storage::contests::{self, Contest};
use storage::requests::StoredRequest;
use storage::{Error, Tx};
use uuid::Uuid;

use super::leaf::write_leaf;
use super::tell::tell;
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::web::Visit;

const CONTESTED: &str = "request.contested";
const WITHDRAWN: &str = "request.contestWithdrawn";

/// What became of it.
pub enum Contested {
    /// Written, or taken back.
    Done,
    /// No field chosen, or no remark, or too long a one.
    Wrong {
        /// What is wrong with the choice of the field.
        field: Option<Problem>,
        /// What is wrong with the remark.
        remark: Option<Problem>,
    },
    /// The status does not allow it any more.
    Refused(Refusal),
}

/// Contests `field` with `remark`, as typed.
pub fn contest(
    at: &Visit,
    worker: &SignedInWorker,
    stored: &StoredRequest,
    (field, remark): (&str, &str),
    tx: &mut Tx,
) -> Result<Contested, PageError> {
    if let Err(refusal) = stored.request.allows(Actor::Worker, Act::Contest, at.now) {
        return Ok(Contested::Refused(refusal));
    }
    let chosen = field.parse::<ContestedField>();
    let remark_problem = match remark.chars().count() {
        0 => Some(Problem::RemarkRequired),
        count if count > TEXT_CHARACTERS_MAX => Some(Problem::TooLong),
        _ => None,
    };
    let (Ok(chosen), None) = (chosen, remark_problem) else {
        let unknown = field.parse::<ContestedField>().is_err();
        return Ok(Contested::Wrong {
            field: unknown.then_some(Problem::Required),
            remark: remark_problem,
        });
    };
    let contest = Contest {
        field: chosen.code().to_owned(),
        remark: remark.to_owned(),
        at: at.now,
    };
    contests::set_contested(tx, stored.id, &contest)?;
    let said = serde_json::json!({ "field": contest.field, "remark": contest.remark });
    write_leaf(
        at,
        &worker.into(),
        (stored.id, stored.version),
        CONTESTED,
        &said,
        tx,
    )?;
    let parties = [Actor::Employer, Actor::Office];
    tell(at, stored, MessageEvent::Contested, &parties, tx)?;
    Ok(Contested::Done)
}

/// Takes a contest back; one that is gone already stays gone.
pub fn withdraw(
    at: &Visit,
    worker: &SignedInWorker,
    stored: &StoredRequest,
    field: &str,
    tx: &mut Tx,
) -> Result<Contested, PageError> {
    if let Err(refusal) = stored.request.allows(Actor::Worker, Act::Contest, at.now) {
        return Ok(Contested::Refused(refusal));
    }
    match contests::set_withdrawn(tx, stored.id, field, at.now) {
        Ok(()) => {}
        Err(Error::Conflict) => return Ok(Contested::Done),
        Err(error) => return Err(error.into()),
    }
    let said = serde_json::json!({ "field": field });
    write_leaf(
        at,
        &worker.into(),
        (stored.id, stored.version),
        WITHDRAWN,
        &said,
        tx,
    )?;
    Ok(Contested::Done)
}

/// A request of the worker; anybody else's is not found.
pub fn request_of(
    at: &Visit,
    worker: &SignedInWorker,
    tx: &mut Tx,
) -> Result<(Niss, StoredRequest), PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let person = storage::persons::by_id(tx, worker.subject())?.ok_or(PageError::NotFound)?;
    let niss = person.niss;
    let stored = storage::requests::by_id_of_worker(tx, &niss, id)?.ok_or(PageError::NotFound)?;
    Ok((niss, stored))
}
