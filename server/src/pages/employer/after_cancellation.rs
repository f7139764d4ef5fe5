//! What can be done with a cancelled request: taking a direct cancellation back within ten minutes, and filing again in
//! one click (CAN-11).

use axum::http::StatusCode;
use domain::request::{Act, Actor};
use storage::Tx;
use uuid::Uuid;

use super::paths;
use crate::actions::file_again::file_again;
use crate::actions::undo_cancellation::undo_cancellation;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

/// The request is as it was before; or its page says why it stays cancelled.
pub fn undo(at: &Visit, employer: &SignedInEmployer, _: &Form, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let stored = storage::requests::by_id(tx, number, id)?.ok_or(PageError::NotFound)?;
    match undo_cancellation(at, employer, &stored, tx)? {
        Ok(()) => Ok(Reply::see_other(format!(
            "{}?done=undone",
            paths::request(number, id)
        ))),
        Err(refusal) => {
            let why = ("attention", at.texts.refusal(refusal));
            let html = super::request::page(at, employer, &stored, Some(why), tx)?;
            Ok(Reply::page_with(StatusCode::CONFLICT, html))
        }
    }
}

/// A draft with everything of the cancelled request but the notice date and what was ticked.
pub fn again(at: &Visit, employer: &SignedInEmployer, _: &Form, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let stored = storage::requests::by_id(tx, number, id)?.ok_or(PageError::NotFound)?;
    if let Err(refusal) = stored
        .request
        .allows(Actor::Employer, Act::FileAgain, at.now)
    {
        let why = ("attention", at.texts.refusal(refusal));
        let html = super::request::page(at, employer, &stored, Some(why), tx)?;
        return Ok(Reply::page_with(StatusCode::CONFLICT, html));
    }
    let draft = file_again(at, employer, &stored, tx)?;
    Ok(Reply::see_other(paths::draft(number, draft)))
}
