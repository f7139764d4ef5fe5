//! SQLite's reader threads, and its one writer with group commit.

use std::sync::{Arc, atomic::Ordering};

use super::{
    job::Job,
    queue::Queue,
    sqlite::{control, in_transaction, is_disk_failure},
    tx::Tx,
};
use crate::error::{Error, Result};

/// Writes that share one COMMIT at most: bounds how long the first of them waits.
pub const GROUP_MAX: usize = 64;

/// A reader thread: one snapshot a job.
pub fn read_loop(mut tx: Tx, queue: &Queue<Box<dyn Job>>) {
    while let Some(mut job) = queue.pop() {
        let outcome = read_alone(&mut tx, job.as_mut());
        job.answer(outcome);
    }
}

/// One job on one snapshot.
pub fn read_alone(tx: &mut Tx, job: &mut dyn Job) -> Result<()> {
    let outcome = control(tx, "BEGIN DEFERRED").map(|()| {
        job.run(tx);
    });
    outcome.and(control(tx, "ROLLBACK"))
}

/// The writer thread: all waiting jobs share one transaction, each in its own savepoint, and nobody is answered
/// before COMMIT has returned.
pub fn write_loop(mut tx: Tx, queue: &Queue<Box<dyn Job>>) {
    let shared = Arc::clone(&tx.shared);
    while let Some(first) = queue.pop() {
        let mut group = Vec::with_capacity(GROUP_MAX);
        let outcome = if shared.poisoned.load(Ordering::Acquire) {
            group.push(first);
            Err(Error::Poisoned)
        } else {
            write_group(&mut tx, first, queue, &mut group)
        };
        if outcome.as_ref().is_err_and(is_disk_failure) || tx.disk_failed {
            shared.poisoned.store(true, Ordering::Release);
            tracing::error!("a write to disk failed: no write will be confirmed until the restart");
        }
        for job in group {
            job.answer(outcome.as_ref().copied().map_err(for_everybody));
        }
    }
}

fn write_group(
    tx: &mut Tx,
    first: Box<dyn Job>,
    queue: &Queue<Box<dyn Job>>,
    group: &mut Vec<Box<dyn Job>>,
) -> Result<()> {
    let mut next = Some(first);
    let mut begun = control(tx, "BEGIN IMMEDIATE");
    while let Some(mut job) = next {
        if begun.is_ok() {
            begun = write_one(tx, job.as_mut());
        }
        group.push(job);
        if begun.is_err() || group.len() >= GROUP_MAX {
            break;
        }
        next = queue.try_pop();
    }
    let outcome = begun.and_then(|()| control(tx, "COMMIT"));
    if outcome.is_err() && in_transaction(tx) {
        control(tx, "ROLLBACK")?;
    }
    outcome
}

/// One job in a transaction of its own.
pub fn write_alone(tx: &mut Tx, job: &mut dyn Job) -> Result<()> {
    control(tx, "BEGIN IMMEDIATE")?;
    let outcome = write_one(tx, job).and_then(|()| control(tx, "COMMIT"));
    if outcome.is_err() && in_transaction(tx) {
        control(tx, "ROLLBACK")?;
    }
    outcome
}

/// One job in its savepoint. An error here means that the whole group is lost.
fn write_one(tx: &mut Tx, job: &mut dyn Job) -> Result<()> {
    control(tx, "SAVEPOINT job")?;
    let keep = job.run(tx);
    if tx.disk_failed {
        return Err(Error::Poisoned);
    }
    if !in_transaction(tx) {
        // SQLite rolls everything back by itself on some errors, such as a full disk.
        return Err(Error::NotCommitted(
            "the engine undid the transaction".into(),
        ));
    }
    if !keep {
        control(tx, "ROLLBACK TO job")?;
    }
    control(tx, "RELEASE job")
}

/// The error each job of a failed group gets.
fn for_everybody(error: &Error) -> Error {
    match error {
        Error::Poisoned => Error::Poisoned,
        Error::DiskFull => Error::DiskFull,
        Error::Locked => Error::Locked,
        error if is_disk_failure(error) => Error::Poisoned,
        error => Error::NotCommitted(error.to_string()),
    }
}
