//! What is done after the act that intended it: mails, e-Box messages, reminders. One file a kind, each shallow and
//! idempotent, because a job whose process dies is done again (trust R16).
//!
//! A runner claims a job with a lease and a fencing number, does it outside any transaction, and says so guarded by that
//! number: who wakes after another runner took over can do nothing. What fails is tried again, later each time; what
//! fails too often is set aside for a person to look at.

mod counters;
mod daily_mail;
mod deliver_message;
pub mod gather_leaves;
mod publish_ebox;
mod remind;
mod render_document;
pub mod retain;
mod runner;
mod scan_attachment;
mod send_mail;
pub mod settle_notices;
pub mod sweep_objects;
mod verify_address;

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use storage::jobs::{self, ClaimedJob, NewJob};
use storage::{Error, Tx};
use uuid::Uuid;

use crate::app::App;
use crate::ports::SendError;
use crate::ports::clock::{brussels_date, brussels_instant};

pub use counters::Counters;
pub use runner::Runner;

/// How long a claimed job belongs to its runner. Longer than any job takes: the slowest waits for a mail server.
pub const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// Tries before a job waits for a person: with the delays below, about a day.
pub const ATTEMPTS_MAX: u32 = 30;
/// The first delay; each one doubles.
const DELAY_MIN: SignedDuration = SignedDuration::from_secs(30);
/// The longest delay.
const DELAY_MAX: SignedDuration = SignedDuration::from_hours(1);
/// Characters of a reason kept for the list of jobs.
const REASON_CHARACTERS_MAX: usize = 300;

/// A kind of job.
pub struct Kind {
    /// Its name in the table of jobs.
    pub name: &'static str,
    /// Does it, on a thread that may wait for the network.
    pub run: fn(&Arc<App>, &ClaimedJob) -> Result<(), JobError>,
}

/// Every kind there is.
pub const KINDS: &[Kind] = &[
    Kind {
        name: crate::actions::announce::DELIVER,
        run: deliver_message::run,
    },
    Kind {
        name: send_mail::KIND,
        run: send_mail::run,
    },
    Kind {
        name: publish_ebox::KIND,
        run: publish_ebox::run,
    },
    Kind {
        name: daily_mail::KIND,
        run: daily_mail::run,
    },
    Kind {
        name: remind::KIND,
        run: remind::run,
    },
    Kind {
        name: settle_notices::KIND,
        run: settle_notices::run,
    },
    Kind {
        name: retain::KIND,
        run: retain::run,
    },
    Kind {
        name: crate::actions::verify_address::VERIFY_ADDRESS,
        run: verify_address::run,
    },
    Kind {
        name: crate::actions::attach_document::SCAN,
        run: scan_attachment::run,
    },
    Kind {
        name: crate::documents::RENDER_DOCUMENT,
        run: render_document::run,
    },
];

/// Why a job was not done. The reason is shown to administrators and logged: it holds no personal data.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    /// It may go better later.
    #[error("{0}")]
    Again(String),
    /// It never will.
    #[error("{0}")]
    Never(String),
}

impl From<Error> for JobError {
    fn from(error: Error) -> Self {
        Self::Again(error.to_string())
    }
}

impl From<SendError> for JobError {
    fn from(error: SendError) -> Self {
        match error {
            SendError::Again(reason) => Self::Again(reason),
            SendError::Never(reason) => Self::Never(reason),
        }
    }
}

/// What became of a claimed job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Done.
    Done,
    /// Failed, to be tried again.
    Failed,
    /// Failed for the last time.
    SetAside,
    /// Somebody else had taken it over meanwhile.
    Lost,
}

/// Does the job that is due longest, if one is due. Blocks: called on a thread of its own.
pub fn run_due(app: &Arc<App>) -> Result<Option<Outcome>, Error> {
    let now = app.clock.now();
    match app.db.read_blocking(jobs::next_due)? {
        Some(due) if due <= now => {}
        _ => return Ok(None),
    }
    let until = now.saturating_add(LEASE).unwrap_or(Timestamp::MAX);
    let claimed = app
        .db
        .write_blocking(move |tx| jobs::claim(tx, now, until))?;
    let Some(job) = claimed else {
        return Ok(None);
    };
    let result = if job.attempt > ATTEMPTS_MAX {
        Err(JobError::Never("it was begun and never ended".to_owned()))
    } else {
        match KINDS.iter().find(|kind| kind.name == job.kind) {
            Some(kind) => (kind.run)(app, &job),
            None => Err(JobError::Never("this program knows no such job".to_owned())),
        }
    };
    let outcome = settle(app, job, result)?;
    Ok(Some(outcome))
}

/// Writes down what became of a job; nothing when another runner has it by now.
fn settle(app: &Arc<App>, job: ClaimedJob, result: Result<(), JobError>) -> Result<Outcome, Error> {
    let (now, kind, id, attempt) = (app.clock.now(), job.kind.clone(), job.id, job.attempt);
    let written = match &result {
        Ok(()) => app
            .db
            .write_blocking(move |tx| jobs::set_done(tx, &job, now)),
        Err(JobError::Again(reason)) if attempt < ATTEMPTS_MAX => {
            let (reason, due) = (cut(reason), now.saturating_add(delay(attempt)));
            let due = due.unwrap_or(Timestamp::MAX);
            app.db
                .write_blocking(move |tx| jobs::set_failed(tx, &job, &reason, due))
        }
        Err(JobError::Again(reason) | JobError::Never(reason)) => {
            let reason = cut(reason);
            app.db
                .write_blocking(move |tx| jobs::set_aside(tx, &job, &reason, now))
        }
    };
    let outcome = match (written, &result) {
        (Err(Error::Conflict), _) => Outcome::Lost,
        (Err(error), _) => return Err(error),
        (Ok(()), Ok(())) => Outcome::Done,
        (Ok(()), Err(JobError::Again(_))) if attempt < ATTEMPTS_MAX => Outcome::Failed,
        (Ok(()), Err(_)) => Outcome::SetAside,
    };
    if let Err(error) = result {
        tracing::warn!(%kind, %id, attempt, ?outcome, %error, "a job was not done");
    }
    app.counters.count(&kind, outcome);
    Ok(outcome)
}

/// How long to wait after that try: half a minute, a minute, two … an hour.
fn delay(attempt: u32) -> SignedDuration {
    let doublings = attempt.saturating_sub(1).min(10);
    (DELAY_MIN * (1 << doublings)).min(DELAY_MAX)
}

fn cut(reason: &str) -> String {
    reason.chars().take(REASON_CHARACTERS_MAX).collect()
}

/// Stores what the present day asks for, once however many runners there are.
pub fn schedule(app: &App, tx: &mut Tx) -> Result<(), Error> {
    // First, so that nobody is reminded of what the law has settled.
    intend_today(app, tx, settle_notices::KIND, settle_notices::HOUR)?;
    intend_today(app, tx, remind::KIND, remind::HOUR)?;
    intend_today(app, tx, retain::KIND, retain::HOUR)
}

/// Intends today's round of a kind at `hour` in Brussels, once however often it is asked.
fn intend_today(app: &App, tx: &mut Tx, kind: &'static str, hour: i8) -> Result<(), Error> {
    let now = app.clock.now();
    let today = brussels_date(now);
    let job = NewJob {
        id: id_of(&[kind.as_bytes(), today.to_string().as_bytes()]),
        kind,
        payload: "{}",
        due_at: brussels_instant(today, hour),
        created_at: now,
    };
    jobs::insert_once(tx, &job).map(|_| ())
}

/// An id made of what it stands for, so that the same thing intended twice meets itself.
fn id_of(parts: &[&[u8]]) -> Uuid {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let full = hash.finalize();
    let mut short = [0; 16];
    short.copy_from_slice(&full[..16]);
    uuid::Builder::from_custom_bytes(short).into_uuid()
}

/// An id in a job's payload.
fn id_in(job: &ClaimedJob, name: &str) -> Result<Uuid, JobError> {
    let payload: serde_json::Value = serde_json::from_str(&job.payload)
        .map_err(|_| JobError::Never("its payload does not parse".to_owned()))?;
    payload[name]
        .as_str()
        .and_then(|text| Uuid::try_parse(text).ok())
        .ok_or_else(|| JobError::Never(format!("its payload names no {name}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ops_07_the_delays_grow_to_an_hour_and_last_about_a_day() {
        assert_eq!(delay(1), SignedDuration::from_secs(30));
        assert_eq!(delay(2), SignedDuration::from_mins(1));
        assert_eq!(delay(8), SignedDuration::from_hours(1));
        assert_eq!(delay(ATTEMPTS_MAX), SignedDuration::from_hours(1));
        let all: SignedDuration = (1..ATTEMPTS_MAX)
            .map(delay)
            .fold(SignedDuration::ZERO, |sum, one| sum + one);
        let hours = all.as_hours();
        assert!((20..=26).contains(&hours), "{hours} hours");
    }

    #[test]
    fn ids_of_the_same_thing_are_the_same_and_of_another_are_not() {
        assert_eq!(id_of(&[b"a", b"b"]), id_of(&[b"a", b"b"]));
        assert_ne!(id_of(&[b"a", b"b"]), id_of(&[b"ab", b""]));
    }

    #[test]
    fn kinds_have_names_of_their_own() {
        for (place, kind) in KINDS.iter().enumerate() {
            assert!(KINDS[..place].iter().all(|other| other.name != kind.name));
        }
    }
}
