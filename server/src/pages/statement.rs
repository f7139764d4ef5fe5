//! What the worker would be paid and to which account, as far as this counter knows: an estimate with its date. Nothing is
//! paid here (EMP-08).

use crate::actions::desk::letter;
use crate::error::PageError;
use crate::web::Visit;
use domain::request::RequestStatus;
use storage::Tx;
use storage::requests::StoredRequest;

/// The statement.
pub struct StatementView {
    /// Label and value: amounts, account.
    pub rows: Vec<(String, String)>,
    /// What has to be known about them.
    pub notes: Vec<String>,
}

/// The worker's statement, once the own part is sent; none for a request that was cancelled, refused or closed.
pub fn of(
    at: &Visit,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Option<StatementView>, PageError> {
    let sent =
        storage::worker_parts::by_request(tx, stored.id)?.is_some_and(|part| part.sent.is_some());
    let over = match stored.request.status {
        RequestStatus::Cancelled => true,
        RequestStatus::Closed => {
            let decided = storage::decisions::by_request(tx, stored.id)?;
            decided.is_some_and(|decided| {
                decided.decision.outcome() != domain::office::Outcome::Granted
            })
        }
        _ => false,
    };
    if !sent || over {
        return Ok(None);
    }
    let (rows, notes) = letter::calculation(at, at.texts, stored, tx)?;
    Ok(Some(StatementView { rows, notes }))
}
