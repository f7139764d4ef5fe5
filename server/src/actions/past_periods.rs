//! A period taken elsewhere: entered, changed and taken out by its worker, accepted or contested by the office (RUL-16, EMP-06).
//! Each act leaves what stood there before and what stands there now, in the period's own chain; what the office says stands in
//! the chain of the file it was said from too.

use domain::identifiers::Niss;
use domain::message::MessageEvent;
use domain::request::Actor;
use serde_json::{Value, json};
use storage::past_periods::{self, PastPeriod, StoredPeriod, Verdict};
use storage::requests::StoredRequest;
use storage::{Tx, attachments};

use super::leaf::{Author, write_leaf};
use super::tell::tell;
use crate::auth::access::{SignedInCaseWorker, SignedInWorker};
use crate::error::PageError;
use crate::web::Visit;

/// Enters a period.
pub fn declare(
    at: &Visit,
    worker: &SignedInWorker,
    niss: &Niss,
    stored: &StoredPeriod,
    tx: &mut Tx,
) -> Result<(), PageError> {
    past_periods::insert(tx, niss, stored)?;
    let content = json!({ "after": said(&stored.period) });
    leaf(at, worker, (stored, 1), ("period.declared", &content), tx)
}

/// Changes it; what an office said of it no longer holds. One that somebody else changed meanwhile is a conflict.
pub fn change(
    at: &Visit,
    worker: &SignedInWorker,
    niss: &Niss,
    (seen, now): (&StoredPeriod, &PastPeriod),
    tx: &mut Tx,
) -> Result<(), PageError> {
    past_periods::set_changed(tx, niss, seen, now)?;
    let content = json!({ "before": said(&seen.period), "after": said(now) });
    let version = seen.version + 1;
    leaf(
        at,
        worker,
        (seen, version),
        ("period.changed", &content),
        tx,
    )
}

/// Takes it out, with the documents that prove it.
pub fn remove(
    at: &Visit,
    worker: &SignedInWorker,
    niss: &Niss,
    seen: &StoredPeriod,
    tx: &mut Tx,
) -> Result<(), PageError> {
    past_periods::set_removed(tx, niss, seen, at.now)?;
    for document in attachments::of_file(tx, seen.id)? {
        attachments::set_deleted(tx, &document, at.now)?;
    }
    let content = json!({ "before": said(&seen.period) });
    let version = seen.version + 1;
    leaf(
        at,
        worker,
        (seen, version),
        ("period.removed", &content),
        tx,
    )
}

/// The office accepts or contests the version it saw; the worker is told.
pub fn judge(
    at: &Visit,
    worker: &SignedInCaseWorker,
    file: &StoredRequest,
    (seen, accepted, reason): (&StoredPeriod, bool, &str),
    tx: &mut Tx,
) -> Result<(), PageError> {
    let verdict = Verdict {
        accepted,
        reason: reason.to_owned(),
        office: worker.office.clone(),
        by: worker.person.id,
        at: at.now,
    };
    past_periods::set_verdict(tx, &file.request.worker.niss, seen, &verdict)?;
    let act = if accepted {
        "period.accepted"
    } else {
        "period.contested"
    };
    let content = json!({
        "period": seen.id.to_string(),
        "about": said(&seen.period),
        "reason": reason,
    });
    let author = Author::from(worker);
    write_leaf(at, &author, (seen.id, seen.version + 1), act, &content, tx)?;
    write_leaf(at, &author, (file.id, file.version), act, &content, tx)?;
    tell(at, file, MessageEvent::PeriodJudged, &[Actor::Worker], tx)
}

fn leaf(
    at: &Visit,
    worker: &SignedInWorker,
    (period, version): (&StoredPeriod, i64),
    (act, content): (&str, &Value),
    tx: &mut Tx,
) -> Result<(), PageError> {
    let author = Author::from(worker);
    write_leaf(at, &author, (period.id, version), act, content, tx)
}

/// The period as the journal keeps it.
fn said(period: &PastPeriod) -> Value {
    serde_json::to_value(period).unwrap_or_default()
}
