//! A worker lets somebody fill in for them (EMP-10): offers a mandate, whose secret the worker hands over; whoever takes it
//! holds it until it ends or either of both ends it, which counts from that very moment. Each act is a leaf of the mandate's
//! own chain.

use domain::access::HelperKind;
use jiff::ToSpan;
use jiff::civil::Date;
use storage::helpers::{self, Helping, Offer};
use storage::{Error, Tx};
use uuid::Uuid;

use super::leaf::{Author, write_leaf};
use crate::auth::access::{SignedIn, SignedInWorker};
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;

/// Months a mandate holds at most.
pub const MONTHS_MAX: i32 = 12;
/// Days an offer can be taken.
pub const OFFER_DAYS: i64 = 7;

const OFFERED: &str = "helper.offered";
const OFFER_WITHDRAWN: &str = "helper.offerWithdrawn";
const TAKEN: &str = "helper.taken";
const ENDED: &str = "helper.ended";

/// Offers a mandate from today until `to`, for the worker's part alone or to answer for the worker as well; the secret,
/// shown once.
pub fn offer(
    at: &Visit,
    worker: &SignedInWorker,
    (kind, answers): (HelperKind, bool),
    to: Date,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let expires_at = at
        .now
        .checked_add((24 * OFFER_DAYS).hours())
        .map_err(|error| PageError::Inside(error.to_string()))?;
    let offer = Offer {
        id: at.app.chance.uuid(at.now),
        worker: worker.person.id,
        kind,
        answers,
        from: at.today,
        to,
        created_at: at.now,
        expires_at,
    };
    let secret = hex::encode(at.app.chance.bytes::<32>());
    helpers::insert_offer(tx, &offer, &secret)?;
    let said = serde_json::json!({
        "kind": kind.code(),
        "answers": answers,
        "from": offer.from.to_string(),
        "to": to.to_string(),
    });
    write_leaf(at, &worker.into(), (offer.id, 1), OFFERED, &said, tx)?;
    Ok(secret)
}

/// Takes back an offer that nobody took; one that is gone stays gone.
pub fn withdraw_offer(
    at: &Visit,
    worker: &SignedInWorker,
    id: Uuid,
    tx: &mut Tx,
) -> Result<(), PageError> {
    match helpers::set_offer_withdrawn(tx, worker.person.id, id, at.now) {
        Ok(()) => {}
        Err(Error::Conflict) => return Ok(()),
        Err(error) => return Err(error.into()),
    }
    let nothing = serde_json::json!({});
    write_leaf(at, &worker.into(), (id, 2), OFFER_WITHDRAWN, &nothing, tx)
}

/// Takes an offer; `false` when somebody was first, or it is one's own.
pub fn take(at: &Visit, who: &SignedIn, offer: &Offer, tx: &mut Tx) -> Result<bool, PageError> {
    if offer.worker == who.person.id {
        return Ok(false);
    }
    match helpers::take(tx, offer, who.person.id, at.now) {
        Ok(()) => {}
        Err(Error::Conflict) => return Ok(false),
        Err(error) => return Err(error.into()),
    }
    let said = serde_json::json!({ "kind": offer.kind.code(), "answers": offer.answers, "to": offer.to.to_string() });
    let author = helper(who, offer.kind, offer.id);
    write_leaf(at, &author, (offer.id, 2), TAKEN, &said, tx)?;
    Ok(true)
}

/// The worker withdraws a mandate: nothing opens from this moment on. One that ended stays so.
pub fn withdraw(
    at: &Visit,
    worker: &SignedInWorker,
    id: Uuid,
    tx: &mut Tx,
) -> Result<(), PageError> {
    end(at, &worker.into(), id, worker.person.id, tx)
}

/// The helper gives a mandate up.
pub fn give_up(
    at: &Visit,
    who: &SignedIn,
    mandate: &Helping,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let author = helper(who, mandate.kind, mandate.id);
    end(at, &author, mandate.id, who.person.id, tx)
}

fn end(at: &Visit, author: &Author, id: Uuid, by: Uuid, tx: &mut Tx) -> Result<(), PageError> {
    match helpers::set_revoked(tx, id, by, at.now) {
        Ok(()) => {}
        Err(Error::Conflict) => return Ok(()),
        Err(error) => return Err(error.into()),
    }
    write_leaf(at, author, (id, 3), ENDED, &serde_json::json!({}), tx)
}

fn helper(who: &SignedIn, kind: HelperKind, mandate: Uuid) -> Author {
    Author {
        person: who.person.id,
        capacity: format!("helper:{}", kind.code()),
        on_behalf_of: Some(mandate.to_string()),
    }
}
