//! Numbered migrations, embedded; each runs once, in its own transaction, and is never changed afterwards.

use rusqlite::{TransactionBehavior, params};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

/// One step of the schema.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Larger than that of the one before.
    pub number: i32,
    /// Name of the file without extension.
    pub name: &'static str,
    /// Statements both engines understand.
    pub sql: &'static str,
    /// What only SQLite is told, after them.
    pub sqlite: &'static str,
    /// What only PostgreSQL is told, after them.
    pub postgres: &'static str,
}

/// What one engine is told apart from the other: a file of its own, where the list says so.
macro_rules! apart {
    ($name:literal, $end:literal) => {
        ""
    };
    ($name:literal, $end:literal, apart) => {
        include_str!(concat!("../../migrations/", $name, $end))
    };
}

macro_rules! migrations {
    ($($number:literal $name:literal $($apart:ident)?),* $(,)?) => {
        /// Every migration, oldest first.
        pub const MIGRATIONS: &[Migration] = &[$(Migration {
            number: $number,
            name: $name,
            sql: include_str!(concat!("../../migrations/", $name, ".sql")),
            sqlite: apart!($name, ".sqlite.sql" $(, $apart)?),
            postgres: apart!($name, ".postgres.sql" $(, $apart)?),
        }),*];
    };
}

migrations! {
    1 "0001_reference",
    2 "0002_employers",
    3 "0003_people",
    4 "0004_requests",
    5 "0005_records",
    6 "0006_notices",
    7 "0007_attachments",
    8 "0008_changes",
    9 "0009_messages",
    10 "0010_documents",
    11 "0011_worker_parts",
    12 "0012_office",
    13 "0013_administration",
    14 "0014_views",
    15 "0015_agreement",
    16 "0016_notice_opinions",
    19 "0019_helpers",
    20 "0020_office",
    21 "0021_operations" apart,
    23 "0023_notice_warnings",
    24 "0024_retention",
    25 "0025_balance_corrections",
    27 "0027_units",
    28 "0028_desk_counts",
    29 "0029_outcome",
    31 "0031_mandate_answers",
}

const LEDGER: &str = "CREATE TABLE IF NOT EXISTS schema_migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, hash BYTEA NOT NULL)";
const APPLIED: &str = "SELECT number, name, hash FROM schema_migrations ORDER BY number";
/// Two processes may start at once: one migrates, the other waits.
const ADVISORY_LOCK: &str = "SELECT pg_advisory_xact_lock(4271993)";

/// Applies what a SQLite database lacks.
pub fn apply_sqlite(connection: &mut rusqlite::Connection) -> Result<()> {
    apply_sqlite_list(connection, MIGRATIONS)
}

pub(crate) fn apply_sqlite_list(
    connection: &mut rusqlite::Connection,
    list: &[Migration],
) -> Result<()> {
    connection.execute_batch(LEDGER)?;
    loop {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let applied = {
            let mut statement = transaction.prepare(APPLIED)?;
            let rows =
                statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            rows.collect::<Result<Vec<(i32, String, Vec<u8>)>, _>>()?
        };
        let Some(migration) = next(list, &applied)? else {
            return Ok(());
        };
        transaction
            .execute_batch(migration.sql)
            .and_then(|()| transaction.execute_batch(migration.sqlite))
            .map_err(|error| failed(migration, &error.to_string()))?;
        transaction.execute(
            "INSERT INTO schema_migrations (number, name, hash) VALUES ($1, $2, $3)",
            params![migration.number, migration.name, hash(migration)],
        )?;
        transaction.commit()?;
    }
}

/// Applies what a PostgreSQL database lacks.
pub fn apply_postgres(client: &mut postgres::Client) -> Result<()> {
    apply_postgres_list(client, MIGRATIONS)
}

pub(crate) fn apply_postgres_list(client: &mut postgres::Client, list: &[Migration]) -> Result<()> {
    // A step over millions of rows may take its time.
    client.batch_execute("SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0")?;
    let mut transaction = client.transaction()?;
    transaction.batch_execute(ADVISORY_LOCK)?;
    transaction.batch_execute(LEDGER)?;
    transaction.commit()?;
    loop {
        let mut transaction = client.transaction()?;
        transaction.batch_execute(ADVISORY_LOCK)?;
        let applied = transaction.query(APPLIED, &[])?;
        let applied = applied
            .iter()
            .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?)));
        let applied = applied.collect::<Result<Vec<(i32, String, Vec<u8>)>, postgres::Error>>()?;
        let Some(migration) = next(list, &applied)? else {
            return Ok(());
        };
        transaction
            .batch_execute(migration.sql)
            .and_then(|()| transaction.batch_execute(migration.postgres))
            .map_err(|error| failed(migration, &Error::from(error).to_string()))?;
        transaction.execute(
            "INSERT INTO schema_migrations (number, name, hash) VALUES ($1, $2, $3)",
            &[&migration.number, &migration.name, &hash(migration)],
        )?;
        transaction.commit()?;
    }
}

/// The migration to apply next; an altered one, a gap or a database newer than the program is refused.
fn next<'m>(
    list: &'m [Migration],
    applied: &[(i32, String, Vec<u8>)],
) -> Result<Option<&'m Migration>> {
    for (index, (number, name, recorded)) in applied.iter().enumerate() {
        let refused = |reason: &str| Error::Migration {
            number: *number,
            name: name.clone(),
            reason: reason.into(),
        };
        let Some(migration) = list.get(index) else {
            return Err(refused("was applied by a newer version of this program"));
        };
        if migration.number != *number || migration.name != name {
            return Err(refused(
                "is not the one this program knows under that number",
            ));
        }
        if hash(migration) != *recorded {
            return Err(refused("was changed after it had been applied"));
        }
    }
    Ok(list.get(applied.len()))
}

fn hash(migration: &Migration) -> Vec<u8> {
    Sha256::new_with_prefix(migration.sql)
        .chain_update(migration.sqlite)
        .chain_update(migration.postgres)
        .finalize()
        .to_vec()
}

fn failed(migration: &Migration, reason: &str) -> Error {
    Error::Migration {
        number: migration.number,
        name: migration.name.into(),
        reason: reason.into(),
    }
}
