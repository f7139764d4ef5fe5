//! The brake on wrong codes and unknown numbers: counts failures per subject in a window.

use jiff::Timestamp;

use crate::engine::{tx::Tx, value::params};
use crate::error::Result;

/// Failures of one subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Throttle {
    /// Failures in the present window.
    pub failures: u32,
    /// When the window began.
    pub window_start: Timestamp,
    /// No attempt is accepted before.
    pub blocked_until: Timestamp,
}

/// What is known about `subject` (an account name, an address), if it failed before.
pub fn of(tx: &mut Tx, kind: &str, subject: &str) -> Result<Option<Throttle>> {
    let mac = tx.keys().subject_mac(kind, subject);
    tx.optional(
        "SELECT failures, window_start, blocked_until FROM throttles WHERE kind = $1 AND subject_mac = $2",
        params![kind, &mac],
        |row| {
            let mut columns = row.columns("throttles");
            Ok(Throttle {
                failures: columns.get()?,
                window_start: columns.get()?,
                blocked_until: columns.get()?,
            })
        },
    )
}

/// Counts one failure: a window that began before `window_since` starts anew. Gives the failures in the window.
pub fn count_failure(
    tx: &mut Tx,
    kind: &str,
    subject: &str,
    now: Timestamp,
    window_since: Timestamp,
) -> Result<u32> {
    let mac = tx.keys().subject_mac(kind, subject);
    tx.one(
        "INSERT INTO throttles (kind, subject_mac, failures, window_start, blocked_until) VALUES ($1, $2, 1, $3, $3) \
         ON CONFLICT (kind, subject_mac) DO UPDATE SET \
         failures = CASE WHEN throttles.window_start < $4 THEN 1 ELSE throttles.failures + 1 END, \
         window_start = CASE WHEN throttles.window_start < $4 THEN $3 ELSE throttles.window_start END \
         RETURNING failures",
        params![kind, &mac, now, window_since],
        |row| row.columns("throttles").get(),
    )
}

/// Accepts no attempt before `until`.
pub fn block(tx: &mut Tx, kind: &str, subject: &str, until: Timestamp) -> Result<()> {
    let mac = tx.keys().subject_mac(kind, subject);
    tx.exec_one(
        "UPDATE throttles SET blocked_until = $3 WHERE kind = $1 AND subject_mac = $2",
        params![kind, &mac, until],
    )
}

/// Forgets the failures after a success.
pub fn clear(tx: &mut Tx, kind: &str, subject: &str) -> Result<()> {
    let mac = tx.keys().subject_mac(kind, subject);
    tx.exec(
        "DELETE FROM throttles WHERE kind = $1 AND subject_mac = $2",
        params![kind, &mac],
    )?;
    Ok(())
}

/// Removes windows begun before `limit` whose block is over; how many.
pub fn delete_old(tx: &mut Tx, limit: Timestamp) -> Result<u64> {
    tx.exec(
        "DELETE FROM throttles WHERE window_start < $1 AND blocked_until < $1",
        params![limit],
    )
}
