//! The employer takes a change or cancellation request back before it is settled.

use axum::http::StatusCode;
use storage::Tx;
use uuid::Uuid;

use super::paths;
use crate::actions::withdraw_change::withdraw_change;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

/// Taken back; or the page of the request says that it was settled meanwhile.
pub fn post(at: &Visit, employer: &SignedInEmployer, _: &Form, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let stored = storage::requests::by_id(tx, number, id)?.ok_or(PageError::NotFound)?;
    let done = match storage::changes::open_of_request(tx, id)? {
        Some(open) => withdraw_change(at, employer, &stored, &open, tx)?.is_ok(),
        None => false,
    };
    if done {
        let path = paths::request(number, id);
        return Ok(Reply::see_other(format!("{path}?done=withdrawn")));
    }
    let why = ("attention", at.texts.change_refusal_settled());
    let html = super::request::page(at, employer, &stored, Some(why), tx)?;
    Ok(Reply::page_with(StatusCode::CONFLICT, html))
}
