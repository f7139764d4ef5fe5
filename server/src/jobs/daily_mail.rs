//! The mail that gathers a day's messages for those who want one a day (NTF-07). What was opened in the product meanwhile
//! is left out, and a day with nothing left sends nothing.

use std::sync::Arc;

use jiff::Timestamp;
use storage::deliveries::{self, DeliveryState};
use storage::jobs::{self, ClaimedJob, NewJob};
use storage::{Error, Tx, messages};
use uuid::Uuid;

use super::{JobError, id_in, id_of};
use crate::app::App;
use crate::letter;
use crate::ports::clock::{brussels_date, brussels_instant};
use crate::ports::mailer::Mail;

/// Name of the kind.
pub const KIND: &str = "daily-mail";
/// The hour of the daily mail, in Brussels.
const HOUR: i8 = 7;

/// Intends the next daily mail of a person, once however many messages wait for it.
pub fn intend(tx: &mut Tx, person: Uuid, now: Timestamp) -> Result<(), Error> {
    let today = brussels_date(now);
    let morning = brussels_instant(today, HOUR);
    let day = if now < morning {
        today
    } else {
        today.saturating_add(jiff::Span::new().days(1))
    };
    let id = id_of(&[
        KIND.as_bytes(),
        person.as_bytes(),
        day.to_string().as_bytes(),
    ]);
    let payload = serde_json::json!({ "person": person.to_string() }).to_string();
    let job = NewJob {
        id,
        kind: KIND,
        payload: &payload,
        due_at: brussels_instant(day, HOUR),
        created_at: now,
    };
    jobs::insert_once(tx, &job).map(|_| ())
}

/// Does it.
pub fn run(app: &Arc<App>, job: &ClaimedJob) -> Result<(), JobError> {
    let (person, digest, now) = (id_in(job, "person")?, job.id, app.clock.now());
    // What belongs to this mail is settled before it leaves: a second copy has the same content.
    let gathered = app.db.write_blocking(move |tx| {
        if deliveries::of_digest(tx, digest)?.is_empty() {
            deliveries::gather(tx, person, digest, now)?;
        }
        let mut gathered = Vec::new();
        for delivery in deliveries::of_digest(tx, digest)? {
            if let Some(message) = messages::by_id(tx, delivery.message)? {
                gathered.push((delivery, message));
            }
        }
        Ok::<_, Error>(gathered)
    })?;
    let waiting = gathered
        .iter()
        .any(|(delivery, _)| delivery.state == DeliveryState::ForDigest);
    let Some((last, _)) = gathered.last().filter(|_| waiting) else {
        return Ok(());
    };
    let (language, to) = (letter::language(&last.language), last.address.clone());
    let at = last.created_at;
    let told: Vec<_> = gathered.iter().map(|(_, message)| message).collect();
    let letter = letter::of_day(language, &app.config.origin, &told);
    let state = match (&app.mailer, to) {
        (Some(mailer), Some(to)) => {
            mailer.send(&Mail {
                id: digest,
                to,
                language,
                subject: letter.subject,
                body: letter.body,
                at,
            })?;
            DeliveryState::Sent
        }
        _ => DeliveryState::NoChannel,
    };
    let now = app.clock.now();
    app.db.write_blocking(move |tx| {
        gathered
            .iter()
            .try_for_each(|(delivery, _)| deliveries::set_state(tx, delivery.id, state, now))
    })?;
    Ok(())
}
