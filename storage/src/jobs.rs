//! Intents to do something later (mails, messages): written with the act, done at least once after its commit.

use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};

/// Identifiers only.
const PAYLOAD_MAX: usize = 4_096;
/// Due jobs looked at by one claim; more than other workers can take meanwhile.
const CANDIDATES_MAX: u32 = 16;

/// A job to store.
#[derive(Debug, Clone, Copy)]
pub struct NewJob<'a> {
    /// Its id; also the id of the message it sends, so that a repetition is recognised.
    pub id: Uuid,
    /// What to do: a code.
    pub kind: &'a str,
    /// JSON of identifiers; never a NISS.
    pub payload: &'a str,
    /// Not before.
    pub due_at: Timestamp,
    /// Now.
    pub created_at: Timestamp,
}

/// A job taken by one worker until its lease ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimedJob {
    /// Its id.
    pub id: Uuid,
    /// What to do.
    pub kind: String,
    /// With what.
    pub payload: String,
    /// Which try this is, from 1.
    pub attempt: u32,
    /// Proof of the claim: a later claim makes it worthless.
    pub fence: i64,
}

/// Stores a job in the transaction of its act.
pub fn insert(tx: &mut Tx, job: &NewJob<'_>) -> Result<()> {
    if job.payload.len() > PAYLOAD_MAX {
        return Err(Error::Limit {
            what: "job payload",
            limit: PAYLOAD_MAX,
        });
    }
    tx.exec(
        "INSERT INTO jobs (id, kind, payload, state, due_at, attempts, lease_until, fence, created_at) \
         VALUES ($1, $2, $3, 1, $4, 0, 0, 0, $5)",
        params![job.id, job.kind, job.payload, job.due_at, job.created_at],
    )?;
    Ok(())
}

/// Takes the job that is due longest, until `lease_until`; `None` when nothing is due or others take it all.
pub fn claim(tx: &mut Tx, now: Timestamp, lease_until: Timestamp) -> Result<Option<ClaimedJob>> {
    let candidates = tx.query(
        "SELECT id, fence FROM jobs WHERE state = 1 AND due_at <= $1 AND lease_until <= $1 \
         ORDER BY due_at, id LIMIT $2",
        params![now, CANDIDATES_MAX],
        |row| {
            let mut columns = row.columns("jobs");
            Ok((columns.get::<Uuid>()?, columns.get::<i64>()?))
        },
    )?;
    for (id, fence) in candidates {
        let claimed = tx.optional(
            "UPDATE jobs SET lease_until = $3, fence = fence + 1, attempts = attempts + 1 \
             WHERE id = $1 AND fence = $2 AND state = 1 RETURNING id, kind, payload, attempts, fence",
            params![id, fence, lease_until],
            read,
        )?;
        if claimed.is_some() {
            return Ok(claimed);
        }
    }
    Ok(None)
}

fn read(row: &Row<'_>) -> Result<ClaimedJob> {
    let mut columns = row.columns("jobs");
    Ok(ClaimedJob {
        id: columns.get()?,
        kind: columns.get()?,
        payload: columns.get()?,
        attempt: columns.get()?,
        fence: columns.get()?,
    })
}

/// The job is done. [`Error::Conflict`] when somebody else claimed it meanwhile.
pub fn set_done(tx: &mut Tx, job: &ClaimedJob, now: Timestamp) -> Result<()> {
    tx.exec_one(
        "UPDATE jobs SET state = 2, finished_at = $3 WHERE id = $1 AND fence = $2 AND state = 1",
        params![job.id, job.fence, now],
    )
}

/// The try failed; the next one is due at `due_at`. `reason` holds no personal data.
pub fn set_failed(tx: &mut Tx, job: &ClaimedJob, reason: &str, due_at: Timestamp) -> Result<()> {
    tx.exec_one(
        "UPDATE jobs SET due_at = $3, last_error = $4, lease_until = 0 WHERE id = $1 AND fence = $2 AND state = 1",
        params![job.id, job.fence, due_at, reason],
    )
}

/// The job failed too often and waits for a person.
pub fn set_aside(tx: &mut Tx, job: &ClaimedJob, reason: &str, now: Timestamp) -> Result<()> {
    tx.exec_one(
        "UPDATE jobs SET state = 3, last_error = $3, finished_at = $4 WHERE id = $1 AND fence = $2 AND state = 1",
        params![job.id, job.fence, reason, now],
    )
}

/// When the next waiting job is due, if there is one.
pub fn next_due(tx: &mut Tx) -> Result<Option<Timestamp>> {
    tx.optional(
        "SELECT due_at FROM jobs WHERE state = 1 ORDER BY due_at, id LIMIT 1",
        params![],
        |row| row.columns("jobs").get(),
    )
}

/// How many jobs wait, and how many were set aside.
pub fn counts(tx: &mut Tx) -> Result<(u64, u64)> {
    let waiting = tx.one(
        "SELECT COUNT(*) FROM jobs WHERE state = 1",
        params![],
        |row| row.columns("jobs").get(),
    )?;
    let aside = tx.one(
        "SELECT COUNT(*) FROM jobs WHERE state = 3",
        params![],
        |row| row.columns("jobs").get(),
    )?;
    Ok((waiting, aside))
}
