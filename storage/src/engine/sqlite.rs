//! SQLite: connections whose settings are proven, and statements on them.

use std::{path::Path, sync::Arc, time::Duration};

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use super::{
    Shared,
    row::Row,
    tx::{self, Kind, Tx},
    value::Value,
};
use crate::error::{Error, Result};

/// Prepared statements kept a connection; more than the crate has.
const STATEMENTS_MAX: usize = 256;
/// Page cache of the writer and of each reader, in KiB.
const WRITER_CACHE_KIB: u32 = 65_536;
const READER_CACHE_KIB: u32 = 16_384;
/// Pages after which a commit moves the log into the database file: 32 MiB, so that a restart stays short.
const CHECKPOINT_PAGES: u32 = 8_192;
/// How long to wait for a lock held by another process (a backup, a command).
const LOCK_WAIT: Duration = Duration::from_secs(5);
/// The first SQLite in which a checkpoint can no longer lose a committed write, and the one that was withdrawn.
const SQLITE_FLOOR: i32 = 3_051_003;
const SQLITE_WITHDRAWN: i32 = 3_052_000;

/// Refuses a SQLite that may lose committed writes; `number` as in `sqlite3_libversion_number`.
pub fn check_version(number: i32) -> Result<()> {
    if number < SQLITE_FLOOR || number == SQLITE_WITHDRAWN {
        return Err(Error::Refused(format!(
            "SQLite {number} may lose committed writes; 3.51.3 or later is needed"
        )));
    }
    Ok(())
}

/// Refuses a build without the options the measured speed rests on.
fn check_build(options: &[String]) -> Result<()> {
    let has = |name: &str| options.iter().any(|option| option == name);
    if !has("DEFAULT_MEMSTATUS=0") || has("ENABLE_STAT4") {
        return Err(Error::Refused(
            "SQLite was built without the flags of .cargo/config.toml".into(),
        ));
    }
    Ok(())
}

/// Opens the one connection that writes; creates the file when absent.
pub fn open_writer(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    prepare(&connection, WRITER_CACHE_KIB)?;
    connection.pragma_update(None, "wal_autocheckpoint", CHECKPOINT_PAGES)?;
    connection.pragma_update(
        None,
        "journal_size_limit",
        i64::from(CHECKPOINT_PAGES) * 4_096,
    )?;
    Ok(connection)
}

/// Opens a connection that can only read.
pub fn open_reader(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    prepare(&connection, READER_CACHE_KIB)?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}

fn prepare(connection: &Connection, cache_kib: u32) -> Result<()> {
    check_version(rusqlite::version_number())?;
    connection.busy_timeout(LOCK_WAIT)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_MAX);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "mmap_size", 0)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    // Savepoints keep their undo pages in memory instead of a file each.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cache_size", -i64::from(cache_kib))?;
    assert_settings(connection)
}

/// Reads back what was set: a setting that did not take is a refusal to start.
pub(super) fn assert_settings(connection: &Connection) -> Result<()> {
    let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if !mode.eq_ignore_ascii_case("wal") {
        return Err(Error::Refused(format!("journal_mode is {mode}, not WAL")));
    }
    for (pragma, expected) in [("synchronous", 2), ("foreign_keys", 1)] {
        let actual: i64 = connection.pragma_query_value(None, pragma, |row| row.get(0))?;
        if actual != expected {
            return Err(Error::Refused(format!(
                "{pragma} is {actual}, not {expected}"
            )));
        }
    }
    if !connection.db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG)? {
        return Err(Error::Refused(
            "the query planner stability guarantee is off".into(),
        ));
    }
    let mut statement = connection.prepare("PRAGMA compile_options")?;
    let options = statement
        .query_map([], |row| row.get(0))?
        .collect::<Result<Vec<String>, _>>()?;
    check_build(&options)
}

/// Runs a statement and hands each row to `read`.
pub fn each_row(
    connection: &Connection,
    sql: &'static str,
    params: &[Value<'_>],
    mut read: impl FnMut(&Row<'_>) -> Result<()>,
) -> Result<()> {
    let mut statement = bound(connection, sql, params)?;
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next()? {
        read(&Row::Sqlite(row))?;
    }
    Ok(())
}

/// The columns a statement gives.
pub fn column_names(connection: &Connection, sql: &'static str) -> Result<Vec<String>> {
    let statement = connection.prepare_cached(sql)?;
    let names = statement.column_names();
    Ok(names.into_iter().map(ToOwned::to_owned).collect())
}

/// Runs a statement that gives no rows; how many rows it changed.
pub fn execute(connection: &Connection, sql: &'static str, params: &[Value<'_>]) -> Result<u64> {
    Ok(bound(connection, sql, params)?.raw_execute()? as u64)
}

/// `$1` is a *name* for SQLite, numbered by its first appearance: each is bound by what it is called.
fn bound<'c>(
    connection: &'c Connection,
    sql: &'static str,
    params: &[Value<'_>],
) -> Result<rusqlite::CachedStatement<'c>> {
    let mut statement = connection.prepare_cached(sql)?;
    let count = statement.parameter_count();
    if count != params.len() {
        return Err(Error::Value(format!(
            "{count} parameters expected, {} given",
            params.len()
        )));
    }
    for index in 1..=count {
        let named = statement
            .parameter_name(index)
            .and_then(|name| name.strip_prefix('$')?.parse::<usize>().ok());
        let value = named.and_then(|number| params.get(number.checked_sub(1)?));
        let value = value.ok_or_else(|| Error::Value("parameters are written $1, $2 …".into()))?;
        statement.raw_bind_parameter(index, value)?;
    }
    Ok(statement)
}

/// After these the file may not hold what the engine believes it holds.
pub fn is_disk_failure(error: &Error) -> bool {
    const IO_ERROR: i32 = 10;
    const CORRUPT: i32 = 11;
    const NOT_A_DATABASE: i32 = 26;
    let Error::Engine { code, .. } = error else {
        return false;
    };
    let Some(extended) = code
        .strip_prefix("SQLite ")
        .and_then(|code| code.parse::<i32>().ok())
    else {
        return false;
    };
    matches!(extended & 0xff, IO_ERROR | CORRUPT | NOT_A_DATABASE)
}

/// The connection of a transaction on SQLite.
pub fn connection(tx: &Tx) -> Result<&Connection> {
    match &tx.connection {
        tx::Connection::Sqlite(connection) => Ok(connection),
        tx::Connection::Postgres(_) => Err(Error::Refused(
            "a SQLite thread with another connection".into(),
        )),
    }
}

pub(super) fn control(tx: &Tx, sql: &'static str) -> Result<()> {
    Ok(connection(tx)?
        .prepare_cached(sql)?
        .raw_execute()
        .map(|_| ())?)
}

pub(super) fn in_transaction(tx: &Tx) -> bool {
    connection(tx).is_ok_and(|connection| !connection.is_autocommit())
}

/// A transaction object around an open connection.
pub fn tx(connection: Connection, shared: &Arc<Shared>, kind: Kind) -> Tx {
    Tx::new(tx::Connection::Sqlite(connection), Arc::clone(shared), kind)
}

#[cfg(test)]
mod tests {
    use super::{check_build, check_version};

    #[test]
    fn versions_that_may_lose_committed_writes_are_refused() {
        for refused in [3_007_000, 3_040_001, 3_051_002, 3_052_000] {
            assert!(check_version(refused).is_err(), "{refused}");
        }
        for accepted in [3_051_003, 3_051_004, 3_052_001, 3_053_000, 3_054_001] {
            assert!(check_version(accepted).is_ok(), "{accepted}");
        }
    }

    #[test]
    fn a_build_without_our_flags_is_refused() {
        let options = |list: &[&str]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert!(check_build(&options(&["DEFAULT_MEMSTATUS=0", "THREADSAFE=1"])).is_ok());
        assert!(check_build(&options(&["THREADSAFE=1"])).is_err());
        assert!(check_build(&options(&["DEFAULT_MEMSTATUS=0", "ENABLE_STAT4"])).is_err());
    }
}
