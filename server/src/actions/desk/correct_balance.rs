//! Corrects what is left of a right of the worker, or takes a correction back by another (RUL-16). Nothing is changed or
//! deleted: the worker reads each line with its day and its reason.

use domain::date_input::format_date;
use domain::identifiers::Niss;
use domain::message::MessageEvent;
use domain::office::correction::CORRECTION_REASON_MAX;
use domain::request::Actor;
use storage::Tx;
use storage::corrections::{self, CORRECTIONS_MAX, Correction, StoredCorrection};
use storage::requests::StoredRequest;
use uuid::Uuid;

use super::{Done, NotDone, leaf};
use crate::actions::entitlement;
use crate::actions::tell::tell;
use crate::actions::worker_history::Reader;
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;

const CORRECTED: &str = "balance.corrected";
const WITHDRAWN: &str = "balance.correctionWithdrawn";

/// Corrects a right of the worker of this file.
pub fn correct_balance(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    correction: Correction,
    tx: &mut Tx,
) -> Done<()> {
    if let Some(field) = refused(&correction.reason) {
        return Ok(Err(field));
    }
    add(at, worker, stored, (CORRECTED, None, correction), tx)
}

/// Takes a correction of this worker back, from the day it counted; one taken back already stays so.
pub fn withdraw_correction(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    (id, reason): (Uuid, &str),
    tx: &mut Tx,
) -> Done<()> {
    if let Some(field) = refused(reason) {
        return Ok(Err(field));
    }
    let known = corrections::of_worker(tx, &stored.request.worker.niss)?;
    let Some(wrong) = open(&known, id) else {
        return Ok(Err(NotDone::Field(
            "reason",
            "correction-withdrawn-already",
        )));
    };
    let back = Correction {
        units: -wrong.correction.units,
        reason: reason.trim().to_owned(),
        ..wrong.correction.clone()
    };
    add(at, worker, stored, (WITHDRAWN, Some(id), back), tx)
}

/// The correction that can still be taken back: no withdrawal itself, and not withdrawn.
pub fn open(known: &[StoredCorrection], id: Uuid) -> Option<&StoredCorrection> {
    let withdrawn = known.iter().any(|other| other.withdraws == Some(id));
    let own = known.iter().find(|stored| stored.id == id)?;
    (!withdrawn && own.withdraws.is_none()).then_some(own)
}

fn refused(reason: &str) -> Option<NotDone> {
    let characters = reason.trim().chars().count();
    match characters {
        0 => Some(NotDone::Field("reason", "correction-reason-empty")),
        _ if characters > CORRECTION_REASON_MAX => {
            Some(NotDone::Field("reason", "correction-reason-too-long"))
        }
        _ => None,
    }
}

fn add(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    (act, withdraws, correction): (&str, Option<Uuid>, Correction),
    tx: &mut Tx,
) -> Done<()> {
    let niss = &stored.request.worker.niss;
    if corrections::of_worker(tx, niss)?.len() >= CORRECTIONS_MAX as usize {
        return Ok(Err(NotDone::Field("right", "correction-full")));
    }
    let before = left(at, niss, &correction, tx)?;
    let made = StoredCorrection {
        id: at.app.chance.uuid(at.now),
        request: stored.id,
        office: worker.office.clone(),
        made_at: at.now,
        made_by: worker.person.id,
        withdraws,
        correction,
    };
    corrections::insert(tx, niss, &made)?;
    let said = &made.correction;
    let content = serde_json::json!({
        "correction": made.id.to_string(),
        "withdraws": withdraws.map(|id| id.to_string()),
        "right": said.key.code(),
        "units": said.units,
        "on": format_date(said.on),
        "reason": said.reason,
        "leftBefore": before,
        "leftAfter": left(at, niss, said, tx)?,
    });
    leaf(at, worker, stored, act, stored.version, &content, tx)?;
    let event = MessageEvent::BalanceCorrected;
    tell(at, stored, event, &[Actor::Worker], tx)?;
    Ok(Ok(()))
}

/// Units left of the right today; none where it has no known total.
fn left(
    at: &Visit,
    niss: &Niss,
    correction: &Correction,
    tx: &mut Tx,
) -> Result<Option<i64>, PageError> {
    let rights = entitlement::of_worker(at, niss, Reader::Office, tx)?.rights;
    let right = rights.iter().find(|right| right.key == correction.key);
    Ok(right.map(|right| right.left - right.exceeded))
}
