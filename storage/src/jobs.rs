//! Intents to do something later (mails, messages): written with the act, done at least once after its commit.

use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::page::{Page, PageRequest};

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

/// Stores a job in the transaction of its act. [`Error::Duplicate`] when its id is taken.
pub fn insert(tx: &mut Tx, job: &NewJob<'_>) -> Result<()> {
    if insert_once(tx, job)? {
        Ok(())
    } else {
        Err(Error::Duplicate)
    }
}

/// Stores a job unless one of that id is stored already; whether it was.
pub fn insert_once(tx: &mut Tx, job: &NewJob<'_>) -> Result<bool> {
    if job.payload.len() > PAYLOAD_MAX {
        return Err(Error::Limit {
            what: "job payload",
            limit: PAYLOAD_MAX,
        });
    }
    let inserted = tx.exec(
        "INSERT INTO jobs (id, kind, payload, state, due_at, attempts, lease_until, fence, created_at) \
         VALUES ($1, $2, $3, 1, $4, 0, 0, 0, $5) ON CONFLICT (id) DO NOTHING",
        params![job.id, job.kind, job.payload, job.due_at, job.created_at],
    )?;
    Ok(inserted == 1)
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

/// A job as its list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedJob {
    /// Its id.
    pub id: Uuid,
    /// What to do.
    pub kind: String,
    /// Tries so far.
    pub attempts: u32,
    /// Why the last try failed, if it did.
    pub last_error: Option<String>,
    /// When the next try is due, or when it was set aside.
    pub when: Timestamp,
    /// When it was intended.
    pub created_at: Timestamp,
}

/// The jobs a person should look at: those set aside, the latest first, or those that wait, the next one first.
pub fn listed(tx: &mut Tx, aside: bool, page: PageRequest) -> Result<Page<ListedJob>> {
    let statement = if aside {
        "SELECT id, kind, attempts, last_error, finished_at, created_at FROM jobs WHERE state = 3 \
         ORDER BY finished_at DESC, id LIMIT $1 OFFSET $2"
    } else {
        "SELECT id, kind, attempts, last_error, due_at, created_at FROM jobs WHERE state = 1 \
         ORDER BY due_at, id LIMIT $1 OFFSET $2"
    };
    let rows = tx.query(statement, params![page.size(), page.offset()], |row| {
        let mut columns = row.columns("jobs");
        Ok(ListedJob {
            id: columns.get()?,
            kind: columns.get()?,
            attempts: columns.get()?,
            last_error: columns.get()?,
            when: columns.get()?,
            created_at: columns.get()?,
        })
    })?;
    let (waiting, set_aside) = counts(tx)?;
    Ok(Page {
        rows,
        total: if aside { set_aside } else { waiting },
        size: page.size(),
    })
}

/// A job that was set aside is tried again from now on. [`Error::Conflict`] when it is not set aside any more.
pub fn set_again(tx: &mut Tx, id: Uuid, now: Timestamp) -> Result<()> {
    tx.exec_one(
        "UPDATE jobs SET state = 1, due_at = $2, attempts = 0, lease_until = 0, fence = fence + 1, finished_at = NULL \
         WHERE id = $1 AND state = 3",
        params![id, now],
    )
}

/// Removes jobs done before `limit`; how many.
pub fn delete_done(tx: &mut Tx, limit: Timestamp) -> Result<u64> {
    tx.exec(
        "DELETE FROM jobs WHERE state = 2 AND finished_at < $1",
        params![limit],
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
