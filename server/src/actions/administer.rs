//! What an administrator changes about the counter itself: each change with its leaf, in one chain of its own.

use crate::auth::access::SignedInAdministrator;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;
use storage::alerts::{self, Alert};
use storage::journal::{self, Entry};
use storage::reference::{self, Threshold};
use storage::switches::{self, Switch};
use storage::{Error, Tx};
use uuid::Uuid;

/// The chain of everything that concerns the counter as a whole.
pub const COUNTER: Uuid = Uuid::from_u128(0x00c0_0c7e_0000_8000_8000_0000_0000_0001);

/// Publishes an announcement.
pub fn publish(
    at: &Visit,
    by: &SignedInAdministrator,
    alert: &Alert,
    tx: &mut Tx,
) -> Result<(), PageError> {
    alerts::insert(tx, alert)?;
    let content = serde_json::json!({
        "alert": alert.id.to_string(),
        "from": alert.from.to_string(),
        "until": alert.until.to_string(),
        "places": alert.places.iter().map(|place| place.code()).collect::<Vec<_>>(),
        "texts": alert.texts,
    });
    leaf(at, by, "alert.published", alert.version, &content, tx)
}

/// Takes an announcement back before its end.
pub fn withdraw(
    at: &Visit,
    by: &SignedInAdministrator,
    id: Uuid,
    version: i64,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let mut alert = alerts::by_id(tx, id)?.ok_or(PageError::Conflict)?;
    alert.version = version;
    alert.withdrawn_at = Some(at.now);
    alert.changed_at = at.now;
    alert.changed_by = Some(by.person.id);
    alerts::set(tx, &alert)?;
    let content = serde_json::json!({ "alert": id.to_string() });
    leaf(at, by, "alert.withdrawn", version + 1, &content, tx)
}

/// Enters or removes the contact details of an office, and where to appeal against its decisions.
pub fn set_contact(
    at: &Visit,
    by: &SignedInAdministrator,
    office: &str,
    (contact, appeal): (Option<&str>, Option<&str>),
    tx: &mut Tx,
) -> Result<(), PageError> {
    let before = reference::office(tx, office)?.ok_or(PageError::NotFound)?;
    reference::set_office_contact(tx, office, contact)?;
    reference::set_office_appeal(tx, office, appeal)?;
    let content = serde_json::json!({
        "office": office,
        "before": before.contact,
        "after": contact,
        "appealBefore": before.appeal,
        "appealAfter": appeal,
    });
    leaf(at, by, "office.contactChanged", 1, &content, tx)
}

/// Adds a dated value of a threshold; `false` when one begins on that day already.
pub fn add_threshold(
    at: &Visit,
    by: &SignedInAdministrator,
    threshold: &Threshold,
    tx: &mut Tx,
) -> Result<bool, PageError> {
    match reference::insert_threshold(tx, threshold) {
        Err(Error::Duplicate) => return Ok(false),
        done => done?,
    }
    let content = serde_json::json!({
        "threshold": threshold.name,
        "from": threshold.from.to_string(),
        "amount": threshold.amount,
        "source": threshold.source,
    });
    leaf(at, by, "threshold.added", 1, &content, tx)?;
    Ok(true)
}

/// Opens or closes a feature whose state was read with `version`.
pub fn switch(
    at: &Visit,
    by: &SignedInAdministrator,
    (name, is_on, version): (&str, bool, i64),
    tx: &mut Tx,
) -> Result<(), PageError> {
    let changed = Switch {
        name: name.to_owned(),
        is_on,
        changed_by: by.person.id,
        changed_at: at.now,
        version,
    };
    switches::set(tx, &changed)?;
    let content = serde_json::json!({ "feature": name, "on": is_on });
    let act = if is_on {
        "feature.opened"
    } else {
        "feature.closed"
    };
    leaf(at, by, act, version + 1, &content, tx)
}

/// Has a job tried again that was set aside; a conflict when it no longer is.
pub fn try_again(
    at: &Visit,
    by: &SignedInAdministrator,
    job: Uuid,
    tx: &mut Tx,
) -> Result<(), PageError> {
    storage::jobs::set_again(tx, job, at.now)?;
    let content = serde_json::json!({ "job": job.to_string() });
    leaf(at, by, "job.triedAgain", 1, &content, tx)
}

fn leaf(
    at: &Visit,
    by: &SignedInAdministrator,
    act: &str,
    object_version: i64,
    content: &serde_json::Value,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let (content, salt) = (content.to_string(), at.app.chance.bytes());
    let entry = Entry {
        file: COUNTER,
        at: at.now,
        person: Some(by.person.id),
        capacity: "administrator",
        on_behalf_of: None,
        act,
        object_version,
        content: content.as_bytes(),
        salt: &salt,
    };
    journal::append(tx, &entry)?;
    Ok(())
}
