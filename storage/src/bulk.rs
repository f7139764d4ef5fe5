//! Filling a fresh SQLite file with millions of rows, for `entracte generate`.
//!
//! Nothing here is durable before [`Bulk::finish`] returns: a file whose filling was interrupted is thrown away. The
//! rows themselves are written by the same functions as everywhere else.

use std::{path::PathBuf, sync::Arc};

use crate::engine::{
    Settings, Shared, sqlite,
    tx::{Kind, Tx},
};
use crate::error::{Error, Result};
use crate::keys::Keys;

/// Page cache while filling: the largest table's upper levels and the ticket index fit.
const CACHE_KIB: i64 = 524_288;

/// A fresh database that is being filled.
pub struct Bulk {
    path: PathBuf,
    tx: Tx,
    /// The statements that make the secondary indexes again.
    indexes: Vec<String>,
}

impl Bulk {
    /// Creates the file with its tables and reference data, and takes its secondary indexes away for the time being.
    /// Refused when the file exists.
    pub fn create(path: impl Into<PathBuf>, keys: &Keys) -> Result<Self> {
        let path = path.into();
        if path.exists() {
            return Err(Error::Refused(format!("{} exists already", path.display())));
        }
        drop(crate::Db::open(
            &Settings::Sqlite {
                path: path.clone(),
                readers: 1,
            },
            keys.clone(),
        )?);
        let connection = sqlite::open_writer(&path)?;
        connection.pragma_update(None, "synchronous", "OFF")?;
        // Checked as a whole at the end, which is quicker than row by row.
        connection.pragma_update(None, "foreign_keys", false)?;
        connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        connection.pragma_update_and_check(None, "journal_mode", "OFF", |_| Ok(()))?;
        connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
        let mut bulk = Self {
            path,
            tx: sqlite::tx(
                connection,
                &Arc::new(Shared::new(keys.clone())),
                Kind::Write,
            ),
            indexes: Vec::new(),
        };
        bulk.drop_indexes()?;
        Ok(bulk)
    }

    /// Runs `work` in one transaction. After an error the file is useless.
    pub fn write<T>(&mut self, work: impl FnOnce(&mut Tx) -> Result<T>) -> Result<T> {
        sqlite::connection(&self.tx)?.execute_batch("BEGIN IMMEDIATE")?;
        let done = work(&mut self.tx)?;
        sqlite::connection(&self.tx)?.execute_batch("COMMIT")?;
        Ok(done)
    }

    /// Makes the indexes, checks every reference between tables, and brings all of it to the disk.
    pub fn finish(self) -> Result<()> {
        let connection = sqlite::connection(&self.tx)?;
        for index in &self.indexes {
            connection.execute_batch(index)?;
        }
        let broken = connection.prepare("PRAGMA foreign_key_check")?.exists([])?;
        if broken {
            return Err(Error::Refused("a row refers to one that is absent".into()));
        }
        connection.pragma_update(None, "locking_mode", "NORMAL")?;
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        drop(self.tx);
        let synced = std::fs::File::open(&self.path).and_then(|file| file.sync_all());
        synced.map_err(|error| Error::Refused(error.to_string()))
    }

    fn drop_indexes(&mut self) -> Result<()> {
        let connection = sqlite::connection(&self.tx)?;
        let mut statement = connection
            .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name")?;
        let found = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<Vec<(String, String)>, _>>()?;
        drop(statement);
        for (name, _) in &found {
            connection.execute_batch(&format!("DROP INDEX {name}"))?;
        }
        self.indexes = found.into_iter().map(|(_, sql)| sql).collect();
        Ok(())
    }
}
