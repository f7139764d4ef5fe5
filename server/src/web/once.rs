//! What is sent twice is done once: the nonce of a form, kept with the act in the same transaction.

use super::route::PageResult;
use super::{Form, Reply, Visit};
use crate::auth::session;
use crate::error::PageError;
use storage::Tx;
use storage::idempotency::{self, Key, Known};

/// Runs `act` unless this very form was already answered; then answers the same again.
///
/// Only answers that lead somewhere (a redirect after an act) are kept: a page that reports a mistake, or an error,
/// undoes the whole transaction and its key with it, so that the mended form may be sent again.
pub fn once(
    at: &Visit,
    form: &Form,
    tx: &mut Tx,
    act: impl FnOnce(&mut Tx) -> PageResult,
) -> PageResult {
    let mut nonce = [0; 16];
    hex::decode_to_slice(form.text("nonce"), &mut nonce).map_err(|_| PageError::NotOurForm)?;
    let caller = match at
        .session
        .as_ref()
        .and_then(|session| session.person.as_ref())
    {
        Some(person) => person.id,
        None => session::ensure(at, tx)?,
    };
    let key = Key {
        caller,
        operation: at.path(),
        nonce: &nonce,
    };
    match idempotency::begin(tx, key, &form.digest(), at.now)? {
        Known::Answered(location) => {
            let location = String::from_utf8(location)
                .map_err(|_| PageError::Inside("a kept answer is not text".into()))?;
            return Ok(Reply::see_other(location));
        }
        Known::OtherBody => return Err(PageError::AlreadySent),
        Known::New => {}
    }
    let reply = act(tx)?;
    match reply.location() {
        Some(location) => idempotency::finish(tx, key, location.as_bytes())?,
        None => idempotency::forget(tx, key)?,
    }
    Ok(reply)
}
