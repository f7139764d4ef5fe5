//! `GET /health`: does the counter answer, down to its database?

use crate::error::PageError;
use crate::web::{Reply, Visit};
use axum::http::StatusCode;
use storage::Tx;

/// `UP` once a read transaction could be opened; without one the accept loop answers 503 by itself.
pub fn get(_at: &Visit, _tx: &mut Tx) -> Result<Reply, PageError> {
    Ok(Reply::text(StatusCode::OK, "UP\n"))
}
