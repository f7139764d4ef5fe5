//! A database used by one command alone: nothing is migrated behind its back and no thread is started.

use std::{path::Path, sync::Arc};

use super::{
    Settings, Shared,
    job::{Job, Typed},
    postgres::{self, PostgresConnection},
    sqlite, sqlite_threads,
    tx::{Kind, Tx},
};
use crate::error::{Error, Result};
use crate::keys::Keys;
use crate::migrations::{self, Migration};

/// Runs `work` on one committed snapshot of the database as it stands. Blocks.
pub fn read_alone<T: Send>(
    settings: &Settings,
    keys: Keys,
    work: impl FnOnce(&mut Tx) -> Result<T> + Send,
) -> Result<T> {
    let shared = Arc::new(Shared::new(keys));
    match settings {
        Settings::Sqlite { path, .. } => {
            let mut tx = sqlite::tx(sqlite::open_reader(path)?, &shared, Kind::Read);
            at_once(work, |job| sqlite_threads::read_alone(&mut tx, job))
        }
        Settings::Postgres { url, .. } => {
            let mut tx = postgres::tx(PostgresConnection::open(url)?, &shared);
            at_once(work, |job| postgres::run(&mut tx, Kind::Read, job))
        }
    }
}

/// Brings an empty database to the schema of `list` and runs `work` in one transaction: all of it, or nothing (on
/// PostgreSQL empty tables). Refused when there is a database already. Blocks.
pub fn fill_alone<T: Send>(
    settings: &Settings,
    keys: Keys,
    list: &[Migration],
    work: impl FnOnce(&mut Tx) -> Result<T> + Send,
) -> Result<T> {
    let shared = Arc::new(Shared::new(keys));
    match settings {
        Settings::Sqlite { path, .. } => {
            refuse_existing(path)?;
            let mut connection = sqlite::open_writer(path)?;
            migrations::apply_sqlite_list(&mut connection, list)?;
            let mut tx = sqlite::tx(connection, &shared, Kind::Write);
            let outcome = at_once(work, |job| sqlite_threads::write_alone(&mut tx, job));
            drop(tx);
            if outcome.is_err() {
                // Made here a moment ago, and holding nothing: the next try finds the place as this one did.
                let _ = std::fs::remove_file(path);
            }
            outcome
        }
        Settings::Postgres { url, .. } => {
            let mut connection = PostgresConnection::open(url)?;
            let client = connection.client()?;
            let tables = "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema()";
            if client.query_one(tables, &[])?.try_get::<_, i64>(0)? > 0 {
                return Err(Error::Refused("it holds tables already".into()));
            }
            migrations::apply_postgres_list(client, list)?;
            let mut tx = postgres::tx(connection, &shared);
            at_once(work, |job| postgres::run(&mut tx, Kind::Write, job))
        }
    }
}

fn refuse_existing(path: &Path) -> Result<()> {
    if path.exists() {
        return Err(Error::Refused(format!("{} exists already", path.display())));
    }
    Ok(())
}

/// Runs a job on this thread.
pub fn at_once<T: Send>(
    work: impl FnOnce(&mut Tx) -> Result<T> + Send,
    run: impl FnOnce(&mut dyn Job) -> Result<()>,
) -> Result<T> {
    let (mut job, mut answer) = Typed::new(work);
    let outcome = run(&mut job);
    Box::new(job).answer(outcome);
    answer.try_recv().unwrap_or(Err(Error::Closed))
}
