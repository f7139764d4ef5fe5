//! Takes a change request back before it is settled: the request stays as it is.

use domain::request::ChangeRefusal;
use serde_json::json;
use storage::Tx;
use storage::changes::{self, StoredChange};
use storage::messages;
use storage::requests::StoredRequest;

use super::leaf::write_leaf;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::web::Visit;

/// The act as it is journalled.
pub const CHANGE_WITHDRAWN: &str = "change.withdrawn";

/// Done, or why it is too late.
pub fn withdraw_change(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    seen: &StoredChange,
    tx: &mut Tx,
) -> Result<Result<(), ChangeRefusal>, PageError> {
    if let Err(refusal) = seen.change.may_be_withdrawn() {
        return Ok(Err(refusal));
    }
    changes::set_withdrawn(tx, seen, at.now)?;
    messages::settle_change(tx, stored.id, None, at.now)?;
    let content = json!({ "change": seen.id.to_string(), "language": at.lang.code() });
    let file = (stored.id, stored.version);
    write_leaf(at, &employer.into(), file, CHANGE_WITHDRAWN, &content, tx)?;
    Ok(Ok(()))
}
