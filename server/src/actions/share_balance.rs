//! Makes a certificate of entitlement for the employer of a request, and takes one back (EMP-06). Nothing of a balance
//! reaches an employer but through here.

use domain::identifiers::Niss;
use domain::interruption::Regime;
use domain::message::MessageEvent;
use domain::request::Actor;
use jiff::ToSpan;
use storage::certificates::{self, Scope, StoredCertificate};
use storage::requests::StoredRequest;
use storage::{Error, Tx};
use uuid::Uuid;

use super::entitlement::{self, Uncounted, WorkerRights};
use super::leaf::write_leaf;
use super::tell::tell;
use super::worker_history::Reader;
use crate::auth::access::SignedInWorker;
use crate::certificate::{Certificate, CertifiedRight, FORMAT};
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;

/// Days a certificate is valid.
pub const VALID_DAYS: i64 = 30;

const SHARED: &str = "balance.shared";
const REVOKED: &str = "balance.revoked";

/// Makes and stores the certificate, unless nothing can be said of the balance.
pub fn share(
    at: &Visit,
    worker: &SignedInWorker,
    niss: &Niss,
    stored: &StoredRequest,
    scope: Scope,
    tx: &mut Tx,
) -> Result<Result<Uuid, Uncounted>, PageError> {
    let rights = entitlement::of_worker(at, niss, Reader::Worker, tx)?;
    let enough = match rights.enough_for(stored.id) {
        Ok(enough) => enough,
        Err(why) => return Ok(Err(why)),
    };
    let expires_at = at
        .now
        .checked_add((24 * VALID_DAYS).hours())
        .map_err(|error| PageError::Inside(error.to_string()))?;
    let id = at.app.chance.uuid(at.now);
    let name = &worker.person.name;
    let certificate = Certificate {
        format: FORMAT.to_owned(),
        id: id.to_string(),
        worker: format!("{} {}", name.given, name.family),
        employer: stored.request.employer.digits().to_owned(),
        ticket: stored
            .request
            .ticket
            .as_ref()
            .map(|ticket| ticket.as_str().to_owned()),
        issued_at: at.now,
        expires_at,
        enough,
        balance: (scope == Scope::Whole).then(|| certified(&rights)),
    };
    let document = at
        .app
        .certificates
        .sign(&certificate)
        .map_err(|error| PageError::Inside(error.to_string()))?;
    let made = StoredCertificate {
        id,
        employer: stored.request.employer.clone(),
        request: stored.id,
        scope,
        document,
        issued_at: at.now,
        expires_at,
        revoked_at: None,
    };
    certificates::insert(tx, niss, &made)?;
    let said = serde_json::json!({ "certificate": id.to_string(), "scope": scope as i16 });
    write_leaf(
        at,
        &worker.into(),
        (stored.id, stored.version),
        SHARED,
        &said,
        tx,
    )?;
    let employer = [Actor::Employer];
    tell(at, stored, MessageEvent::BalanceShared, &employer, tx)?;
    Ok(Ok(id))
}

/// Takes a certificate back, from this moment on; one taken back already stays so.
pub fn revoke(
    at: &Visit,
    worker: &SignedInWorker,
    niss: &Niss,
    id: Uuid,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let shared = certificates::of_worker(tx, niss)?;
    let certificate = shared.into_iter().find(|shared| shared.id == id);
    let certificate = certificate.ok_or(PageError::NotFound)?;
    match certificates::set_revoked(tx, niss, id, at.now) {
        Ok(()) => {}
        Err(Error::Conflict) => return Ok(()),
        Err(error) => return Err(error.into()),
    }
    let stored = storage::requests::by_id_of_worker(tx, niss, certificate.request)?
        .ok_or(PageError::NotFound)?;
    let said = serde_json::json!({ "certificate": id.to_string() });
    let file = (stored.id, stored.version);
    write_leaf(at, &worker.into(), file, REVOKED, &said, tx)
}

/// The rights without names: children and patients are numbered in the order they appear.
fn certified(rights: &WorkerRights) -> Vec<CertifiedRight> {
    let mut people: Vec<&str> = Vec::new();
    rights
        .rights
        .iter()
        .map(|right| {
            let shown = right.key.shown_in(Regime::Full);
            let person = right.key.person().map(|key| {
                let known = people.iter().position(|other| *other == &**key);
                let place = known.unwrap_or_else(|| {
                    people.push(key);
                    people.len() - 1
                });
                u32::try_from(place + 1).unwrap_or(u32::MAX)
            });
            let pending = rights.pending(right);
            CertifiedRight {
                right: right.key.code().to_owned(),
                person,
                unit: shown.unit().to_owned(),
                total: shown.hundredths(right.total),
                used: shown.hundredths(right.used - pending),
                pending: shown.hundredths(pending),
                left: shown.hundredths(right.left),
            }
        })
        .collect()
}
