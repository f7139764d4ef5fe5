//! What a probe asks of a database: does it take a write, is it at this program's migrations, does its journal stand? And
//! what a measuring eye reads: queues, the log and how far behind it is. Nothing here names a person.

use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::journal::{self, Entry};
use crate::migrations::MIGRATIONS;
use crate::{jobs, log};

/// The chain of leaves that are tried and never kept.
const TRIED: Uuid = Uuid::from_u128(0x00c0_0c7e_0000_8000_8000_0000_0000_0002);

/// Is anything read at all?
pub fn answers(tx: &mut Tx) -> Result<()> {
    tx.one("SELECT 1", params![], |row| {
        row.columns("nothing").get::<i32>()
    })
    .map(drop)
}

/// Writes the one row of the probe: a full disk or a lost server refuses it.
pub fn write_probe(tx: &mut Tx, now: Timestamp) -> Result<()> {
    tx.exec(
        "INSERT INTO write_probe (id, at) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET at = excluded.at",
        params![now],
    )?;
    Ok(())
}

/// Appends a leaf, to see whether the journal takes one. The caller undoes the transaction by returning an error.
pub fn try_leaf(tx: &mut Tx, now: Timestamp) -> Result<()> {
    let entry = Entry {
        file: TRIED,
        at: now,
        person: None,
        capacity: "service",
        on_behalf_of: None,
        act: "journal.tried",
        object_version: 1,
        content: b"",
        salt: &[0; 16],
    };
    journal::append(tx, &entry).map(drop)
}

/// Is the database at exactly the migrations this program carries?
pub fn is_migrated(tx: &mut Tx) -> Result<bool> {
    let newest = tx.one(
        "SELECT number FROM schema_migrations ORDER BY number DESC LIMIT 1",
        params![],
        |row| row.columns("schema_migrations").get::<i32>(),
    )?;
    Ok(MIGRATIONS.last().is_some_and(|last| last.number == newest))
}

/// Does the newest checkpoint carry our signature, and is its root that of the stored log? One look at the end of the log;
/// `verify` looks at all of it.
pub fn log_stands(tx: &mut Tx) -> Result<bool> {
    let key = log::public_key(tx.keys());
    let Some(checkpoint) = log::newest_checkpoint(tx)? else {
        return Ok(log::size(tx)? == 0);
    };
    match log::root(tx, checkpoint.size) {
        Ok(root) => Ok(root == checkpoint.root && checkpoint.is_signed_by(&key)),
        Err(Error::NoRow) => Ok(false),
        Err(error) => Err(error),
    }
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measures {
    /// Jobs that wait, and jobs that were set aside.
    pub jobs: (u64, u64),
    /// When the job that is due longest is due.
    pub next_job: Option<Timestamp>,
    /// Leaves in the global log.
    pub log_leaves: u64,
    /// Leaves that are in no log yet, and the time of the oldest.
    pub ungathered: (u64, Option<Timestamp>),
}

/// Reads the measures, from indexes.
pub fn measures(tx: &mut Tx) -> Result<Measures> {
    let ungathered = tx.one(
        "SELECT COUNT(*), MIN(at) FROM journal WHERE log_position IS NULL",
        params![],
        |row| {
            let mut columns = row.columns("journal");
            Ok((columns.get()?, columns.get()?))
        },
    )?;
    Ok(Measures {
        jobs: jobs::counts(tx)?,
        next_job: jobs::next_due(tx)?,
        log_leaves: log::size(tx)?,
        ungathered,
    })
}
