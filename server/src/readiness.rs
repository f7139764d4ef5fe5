//! Can this process serve people now? Every reason why not, in words for the operator. A neighbour that is gone (mail,
//! e-Box, identity provider, scanner) is no reason: it takes its own function down, not the counter (trust R17).

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use storage::{Error, health};
use tokio::sync::Mutex;

use crate::app::App;

/// How long an answer is given again: whoever asks often does not make the database write often.
const KEPT: SignedDuration = SignedDuration::from_secs(2);
/// Time the database has for all questions together.
const ASKED_TIME_MAX: Duration = Duration::from_secs(3);
/// A job runner that has not looked for work for so long stands still. Longer than a job's lease.
const PULSE_AGE_MAX: SignedDuration = SignedDuration::from_mins(6);
/// Leaves are gathered every five minutes; so old a one says that the gatherer fails.
const LAG_MAX: SignedDuration = SignedDuration::from_mins(30);

/// Why this process is not ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Nothing is read.
    Unreachable,
    /// No answer within the time.
    Slow,
    /// No space.
    DiskFull,
    /// A write to disk failed: the process must be restarted.
    WritingStopped,
    /// Reading works, writing does not.
    NoWrite,
    /// The database is at other migrations.
    Migrations,
    /// No leaf can be appended.
    JournalRefuses,
    /// The newest checkpoint does not fit the log.
    LogBroken,
    /// Leaves wait to be gathered for too long.
    LogLags,
    /// Nobody looks for jobs.
    JobsStalled,
}

impl Reason {
    /// What the operator reads.
    pub fn words(self) -> &'static str {
        match self {
            Self::Unreachable => "the database cannot be read",
            Self::Slow => "the database does not answer in time",
            Self::DiskFull => "the disk is full",
            Self::WritingStopped => "a write to disk failed: restart this process",
            Self::NoWrite => "the database takes no write",
            Self::Migrations => "the database is at other migrations than this program",
            Self::JournalRefuses => "the journal takes no leaf",
            Self::LogBroken => {
                "the signed log does not fit its last checkpoint: run `entracte verify`"
            }
            Self::LogLags => "the leaves of the journals are not gathered into the log",
            Self::JobsStalled => "the job runner stands still",
        }
    }
}

/// When somebody last looked for jobs, as microseconds; 0: never.
#[derive(Debug, Default)]
pub struct Pulse(AtomicI64);

impl Pulse {
    /// The runner is about to look for work.
    pub fn beat(&self, now: Timestamp) {
        self.0.store(now.as_microsecond(), Ordering::Relaxed);
    }

    fn is_alive(&self, now: Timestamp) -> bool {
        Timestamp::from_microsecond(self.0.load(Ordering::Relaxed))
            .is_ok_and(|last| now.duration_since(last) <= PULSE_AGE_MAX)
    }
}

/// The last answer, kept for a moment.
#[derive(Debug, Default)]
pub struct Readiness(Mutex<Option<(Timestamp, Vec<Reason>)>>);

impl Readiness {
    /// Why this process is not ready; empty: it is.
    pub async fn of(&self, app: &Arc<App>) -> Vec<Reason> {
        let now = app.clock.now();
        let mut kept = self.0.lock().await;
        if let Some((at, reasons)) = kept.as_ref()
            && (*at..at.saturating_add(KEPT).unwrap_or(*at)).contains(&now)
        {
            return reasons.clone();
        }
        let mut reasons = tokio::time::timeout(ASKED_TIME_MAX, of_database(app, now))
            .await
            .unwrap_or_else(|_| vec![Reason::Slow]);
        if !app.pulse.is_alive(now) {
            reasons.push(Reason::JobsStalled);
        }
        let was_ready = kept.as_ref().is_none_or(|(_, before)| before.is_empty());
        for reason in reasons.iter().filter(|_| was_ready) {
            tracing::error!(reason = reason.words(), "not ready");
        }
        *kept = Some((now, reasons.clone()));
        reasons
    }
}

async fn of_database(app: &Arc<App>, now: Timestamp) -> Vec<Reason> {
    if app.db.is_poisoned() {
        return vec![Reason::WritingStopped];
    }
    if app.db.read(health::answers).await.is_err() {
        return vec![Reason::Unreachable];
    }
    let mut reasons = Vec::new();
    // Each by itself: one table that is gone must not hide what the others say.
    if !matches!(app.db.read(health::is_migrated).await, Ok(true)) {
        reasons.push(Reason::Migrations);
    }
    match app.db.write(move |tx| health::write_probe(tx, now)).await {
        // Two processes that probe at once stand in each other's way (PostgreSQL): the database takes writes.
        Ok(()) | Err(Error::Locked | Error::Deadlock | Error::Conflict | Error::Duplicate) => {}
        Err(Error::DiskFull) => reasons.push(Reason::DiskFull),
        Err(Error::Poisoned) => reasons.push(Reason::WritingStopped),
        Err(_) => reasons.push(Reason::NoWrite),
    }
    match app.db.write(move |tx| tried(tx, now)).await {
        Err(Tried::Stands) => {}
        _ if reasons.is_empty() => reasons.push(Reason::JournalRefuses),
        _ => {}
    }
    if !matches!(app.db.read(health::log_stands).await, Ok(true)) {
        reasons.push(Reason::LogBroken);
    }
    let oldest = app.db.read(health::measures).await;
    let oldest = oldest.ok().and_then(|measures| measures.ungathered.1);
    if oldest.is_some_and(|oldest| now.duration_since(oldest) > LAG_MAX) {
        reasons.push(Reason::LogLags);
    }
    reasons
}

/// Why the tried leaf was undone.
enum Tried {
    /// It was taken; nothing of it is to be kept.
    Stands,
    /// It was refused.
    Refused,
}

impl From<Error> for Tried {
    fn from(error: Error) -> Self {
        match error {
            // Another process tries at the same place.
            Error::Duplicate | Error::Locked | Error::Deadlock | Error::Conflict => Self::Stands,
            _ => Self::Refused,
        }
    }
}

fn tried(tx: &mut storage::Tx, now: Timestamp) -> Result<(), Tried> {
    health::try_leaf(tx, now)?;
    Err(Tried::Stands)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn op_8_a_pulse_ends_when_nobody_looks_for_work() {
        let now: Timestamp = "2025-02-04T18:00:00Z".parse().expect("an instant");
        let pulse = Pulse::default();
        assert!(!pulse.is_alive(now), "never begun");
        pulse.beat(now);
        assert!(pulse.is_alive(now + PULSE_AGE_MAX));
        assert!(!pulse.is_alive(now + PULSE_AGE_MAX + SignedDuration::from_secs(1)));
    }
}
