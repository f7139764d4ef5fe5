//! The end of a file (AUD-06): its erasure is announced to its worker, then it is erased; a legal hold keeps it. Of a granted
//! leave the worker's balance keeps the bare period, so that erasing its file gives nothing back.

use domain::date_input::parse_date;
use domain::message::MessageEvent;
use domain::office::Outcome;
use domain::worker_part::{About, PartField};
use jiff::Timestamp;
use jiff::civil::Date;
use storage::journal::{self, Entry};
use storage::past_periods::{self, PastPeriod, StoredPeriod};
use storage::retention::{self, Candidate, FileKind, Found};
use storage::{Error, Tx};
use uuid::Uuid;

use super::announce::{Announcement, Moment, Recipient, announce};
use crate::app::App;
use crate::auth::access::SignedInAdministrator;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;

const ANNOUNCED: &str = "file.erasureAnnounced";
const ERASED: &str = "file.erased";
const HOLD_SET: &str = "file.holdSet";
const HOLD_LIFTED: &str = "file.holdLifted";

/// Announces to the worker that a file will be erased from `day` on.
pub fn announce_erasure(
    app: &App,
    now: Timestamp,
    file: &Candidate,
    day: Date,
    tx: &mut Tx,
) -> Result<(), Error> {
    retention::announce(tx, file, day, now)?;
    let content = serde_json::json!({ "eraseFrom": day.to_string() });
    leaf(
        app,
        (now, None),
        (file.id, file.version),
        ANNOUNCED,
        &content,
        tx,
    )?;
    let told = Announcement {
        event: match file.kind {
            FileKind::Request => MessageEvent::ErasureNear,
            FileKind::Notice => MessageEvent::NoticeErasureNear,
        },
        file: file.id,
        to: Recipient::Worker(file.niss.clone(), None),
    };
    announce(Moment { app, now }, tx, told)
}

/// Erases a file with everything that hangs on it, and says so in its chain.
pub fn erase(app: &App, now: Timestamp, file: &Candidate, tx: &mut Tx) -> Result<(), Error> {
    keep_period(app, now, file, tx)?;
    retention::erase(tx, file)?;
    let last = file.ended.settled.map(|day| day.to_string());
    let content = serde_json::json!({ "end": file.ended.end.to_string(), "settled": last });
    leaf(
        app,
        (now, None),
        (file.id, file.version + 1),
        ERASED,
        &content,
        tx,
    )
}

/// What a balance goes on counting: the days of a leave that was granted, and for whom it was taken.
fn keep_period(app: &App, now: Timestamp, file: &Candidate, tx: &mut Tx) -> Result<(), Error> {
    let decided = storage::decisions::by_request(tx, file.id)?;
    if decided.is_none_or(|decided| decided.decision.outcome() != Outcome::Granted) {
        return Ok(());
    }
    let Some(stored) = storage::requests::by_id_of_worker(tx, &file.niss, file.id)? else {
        return Ok(());
    };
    let details = &stored.request.details;
    let about = About::of(details.interruption_type, details.reason);
    let answers = storage::worker_parts::by_request(tx, file.id)?
        .map(|part| part.answers)
        .unwrap_or_default();
    let (name, birth) = match about {
        About::Child => (PartField::ChildGivenName, PartField::ChildBirth),
        _ => (PartField::PersonGivenName, PartField::PersonBirth),
    };
    let employer = storage::employers::by_number(tx, &file.employer)?;
    let ticket = stored.request.ticket.map(|ticket| ticket.to_string());
    let kept = StoredPeriod::new(
        app.chance.uuid(now),
        now,
        PastPeriod {
            interruption_type: details.interruption_type,
            reason: details.reason,
            regime: details.regime,
            start: details.period.start(),
            end: details.period.end(),
            employer: employer.map(|known| known.name).unwrap_or_default(),
            person_name: answers.get(name).trim().to_owned(),
            person_birth: parse_date(answers.get(birth)).ok(),
            proof: ticket.unwrap_or_default(),
            of_erased_file: true,
        },
    );
    past_periods::insert(tx, &file.niss, &kept)
}

/// Puts a file under a legal hold; `false` when it is held already.
pub fn hold(
    at: &Visit,
    by: &SignedInAdministrator,
    file: &Found,
    reason: &str,
    tx: &mut Tx,
) -> Result<bool, PageError> {
    if retention::is_held(tx, file.id)? {
        return Ok(false);
    }
    retention::set_hold(tx, file, reason, (at.now, by.person.id))?;
    let content = serde_json::json!({ "reason": reason });
    let moment = (at.now, Some(by.person.id));
    leaf(
        &at.app,
        moment,
        (file.id, file.version + 1),
        HOLD_SET,
        &content,
        tx,
    )?;
    Ok(true)
}

/// Lifts a legal hold; `false` when there is none.
pub fn lift(
    at: &Visit,
    by: &SignedInAdministrator,
    file: &Found,
    reason: &str,
    tx: &mut Tx,
) -> Result<bool, PageError> {
    if !retention::is_held(tx, file.id)? {
        return Ok(false);
    }
    retention::lift_hold(tx, file.id)?;
    let content = serde_json::json!({ "reason": reason });
    let moment = (at.now, Some(by.person.id));
    leaf(
        &at.app,
        moment,
        (file.id, file.version),
        HOLD_LIFTED,
        &content,
        tx,
    )?;
    Ok(true)
}

fn leaf(
    app: &App,
    (at, person): (Timestamp, Option<Uuid>),
    (file, version): (Uuid, i64),
    act: &str,
    content: &serde_json::Value,
    tx: &mut Tx,
) -> Result<(), Error> {
    let (content, salt) = (content.to_string(), app.chance.bytes());
    let entry = Entry {
        file,
        at,
        person,
        capacity: if person.is_some() {
            "administrator"
        } else {
            "service"
        },
        on_behalf_of: None,
        act,
        object_version: version,
        content: content.as_bytes(),
        salt: &salt,
    };
    journal::append(tx, &entry).map(|_| ())
}
