//! One transaction: the only thing statements can be run on.

use std::sync::Arc;

use domain::identifiers::EstablishmentUnitNumber;

use super::{
    Shared, postgres::PostgresConnection, row::Row, sight::Sight, sqlite, traces::Traces,
    value::Value,
};
use crate::{
    error::{Error, Result},
    keys::Keys,
};

/// A statement: one text for both engines, except for SQLite's index hint.
#[derive(Clone, Copy, Debug)]
pub struct Sql {
    /// Text for SQLite.
    pub sqlite: &'static str,
    /// Text for PostgreSQL.
    pub postgres: &'static str,
}

impl From<&'static str> for Sql {
    fn from(text: &'static str) -> Self {
        Self {
            sqlite: text,
            postgres: text,
        }
    }
}

/// A statement that names its index on SQLite: `indexed!("SELECT … FROM t", "index", "WHERE …")`.
macro_rules! indexed {
    ($before:expr, $index:literal, $after:expr) => {
        $crate::engine::tx::Sql {
            sqlite: concat!($before, " INDEXED BY ", $index, " ", $after),
            postgres: concat!($before, " ", $after),
        }
    };
}
pub(crate) use indexed;

/// A running transaction. Outside this crate it is only handed on: no other crate writes SQL.
pub struct Tx {
    pub(super) connection: Connection,
    pub(super) shared: Arc<Shared>,
    pub(super) kind: Kind,
    /// A statement failed: both engines then refuse to commit, although only PostgreSQL would by itself.
    pub(super) broken: Option<String>,
    /// A write to disk failed (SQLite): nothing may be confirmed any more.
    pub(super) disk_failed: bool,
    pub(super) traces: Traces,
    /// Set when whoever acts may see the files of some units only.
    pub(super) sight: Option<Sight>,
}

pub(super) enum Connection {
    Sqlite(rusqlite::Connection),
    Postgres(Box<PostgresConnection>),
}

/// What a transaction may do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Reads one snapshot.
    Read,
    /// Reads and writes.
    Write,
}

impl Tx {
    pub(super) fn new(connection: Connection, shared: Arc<Shared>, kind: Kind) -> Self {
        Self {
            connection,
            shared,
            kind,
            broken: None,
            disk_failed: false,
            traces: Traces::default(),
            sight: None,
        }
    }

    /// The keys that personal columns are encrypted with.
    pub fn keys(&self) -> &Keys {
        &self.shared.keys
    }

    /// The table of an act that was written without a leaf in a journal; whoever commits for a visitor refuses then.
    pub fn act_without_leaf(&self) -> Option<&'static str> {
        self.traces.without_leaf()
    }

    /// What is written here belongs to a draft, which has no journal before it is sent.
    pub fn writes_a_draft(&mut self) {
        self.traces.of_a_draft();
    }

    /// From now on this transaction sees the files of these units alone: no statement is left out (ACC-18).
    pub fn see_only(&mut self, units: &[EstablishmentUnitNumber]) {
        self.sight = Some(Sight::of(units));
    }

    /// Whether it sees the files of some units only: totals of a whole employer are then none of its own.
    pub(crate) fn is_limited(&self) -> bool {
        self.sight.is_some()
    }

    /// Whether this transaction only reads one committed snapshot.
    pub(crate) fn is_read(&self) -> bool {
        self.kind == Kind::Read
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// All rows of an answer. The caller's statement bounds their number.
    pub(crate) fn query<T>(
        &mut self,
        sql: impl Into<Sql>,
        params: &[Value<'_>],
        read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let sql = sql.into();
        if let Some(sight) = self.sight.clone()
            && let Some((sql, units)) = sight.narrowed(sql, params.len())?
        {
            let params = [params, &[units]].concat();
            return self.rows(sql, &params, read);
        }
        self.rows(sql, params, read)
    }

    fn rows<T>(
        &mut self,
        sql: Sql,
        params: &[Value<'_>],
        mut read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut rows = Vec::new();
        let mut keep = |row: &Row<'_>| {
            rows.push(read(row)?);
            Ok(())
        };
        let outcome = match &mut self.connection {
            Connection::Sqlite(connection) => {
                sqlite::each_row(connection, sql.sqlite, params, &mut keep)
            }
            Connection::Postgres(connection) => {
                connection.each_row(sql.postgres, params, &mut keep)
            }
        };
        self.note(outcome).map(|()| rows)
    }

    /// The first row, if there is one.
    pub(crate) fn optional<T>(
        &mut self,
        sql: impl Into<Sql>,
        params: &[Value<'_>],
        read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        Ok(self.query(sql, params, read)?.into_iter().next())
    }

    /// The first row, or [`Error::NoRow`].
    pub(crate) fn one<T>(
        &mut self,
        sql: impl Into<Sql>,
        params: &[Value<'_>],
        read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<T> {
        self.optional(sql, params, read)?.ok_or(Error::NoRow)
    }

    /// Runs a statement that gives no rows; how many rows it changed.
    pub(crate) fn exec(&mut self, sql: impl Into<Sql>, params: &[Value<'_>]) -> Result<u64> {
        let sql = sql.into();
        if let Some(sight) = self.sight.clone()
            && let Some((sql, units)) = sight.narrowed(sql, params.len())?
        {
            return self.run(sql, &[params, &[units]].concat());
        }
        self.run(sql, params)
    }

    fn run(&mut self, sql: Sql, params: &[Value<'_>]) -> Result<u64> {
        let outcome = match &mut self.connection {
            Connection::Sqlite(connection) => sqlite::execute(connection, sql.sqlite, params),
            Connection::Postgres(connection) => connection.execute(sql.postgres, params),
        };
        let changed = self.note(outcome)?;
        // A guarded write that found no row of its version wrote nothing: somebody else was first.
        if changed > 0 {
            self.traces.note(sql.postgres);
        }
        Ok(changed)
    }

    /// Hands over the rows of a whole table one by one, however many: nothing is kept, and no time limit holds for the
    /// rest of this transaction. The names of the columns come first.
    pub(crate) fn each_row_of_all(
        &mut self,
        sql: &'static str,
        mut begin: impl FnMut(&[String]) -> Result<()>,
        mut read: impl FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let outcome = match &mut self.connection {
            Connection::Sqlite(connection) => sqlite::column_names(connection, sql)
                .and_then(|names| begin(&names))
                .and_then(|()| sqlite::each_row(connection, sql, &[], &mut read)),
            Connection::Postgres(connection) => {
                connection.each_row_of_all(sql, &mut begin, &mut read)
            }
        };
        self.note(outcome)
    }

    /// A guarded write: exactly one row changes, or [`Error::Conflict`].
    pub(crate) fn exec_one(&mut self, sql: impl Into<Sql>, params: &[Value<'_>]) -> Result<()> {
        match self.exec(sql, params)? {
            1 => Ok(()),
            0 => Err(Error::Conflict),
            changed => Err(Error::Refused(format!(
                "a guarded update changed {changed} rows"
            ))),
        }
    }

    /// Remembers that a statement failed, so that what came before it is not committed without it.
    pub(super) fn note<T>(&mut self, outcome: Result<T>) -> Result<T> {
        if let Err(error) = &outcome {
            self.broken.get_or_insert_with(|| error.to_string());
            self.disk_failed |= sqlite::is_disk_failure(error);
        }
        outcome
    }
}
