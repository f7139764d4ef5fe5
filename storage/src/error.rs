//! What can go wrong between the program and its database, as one closed list.

use uuid::Uuid;

/// Every failure of this crate. None of the texts holds a stored value: they may be logged.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The queue of the database threads is full; try again later (HTTP 503).
    #[error("the database is busy: {waiting} jobs are waiting")]
    Busy {
        /// Length of the queue when the job was refused.
        waiting: usize,
    },
    /// The database was closed while the job waited.
    #[error("the database is closed")]
    Closed,
    /// A write to disk failed earlier: this process never confirms a write again and must be restarted.
    #[error("writing stopped after a failed write to disk")]
    Poisoned,
    /// The disk is full; nothing was written and reading goes on.
    #[error("the disk is full")]
    DiskFull,
    /// The transaction was not committed; nothing of it is stored.
    #[error("the transaction was not committed: {0}")]
    NotCommitted(String),
    /// The connection was lost during COMMIT: it may or may not be stored. Ask again with the same idempotency key.
    #[error("the connection was lost while committing: the outcome is unknown")]
    OutcomeUnknown,
    /// The database cannot be reached.
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    /// A guarded update changed no row: somebody else was first.
    #[error("the row was changed by somebody else")]
    Conflict,
    /// A row with the same unique key exists already.
    #[error("a row with the same key exists already")]
    Duplicate,
    /// A lock was waited for too long; nothing was stored, try again.
    #[error("the transaction was given up because of a lock")]
    Locked,
    /// Two transactions waited for one another (PostgreSQL): this one was undone so that the other could go on, and is made
    /// again at once.
    #[error("the transaction was given up for another that waited for it")]
    Deadlock,
    /// A row that must exist was not found.
    #[error("no row where one was expected")]
    NoRow,
    /// A stored value is not what this program would have written.
    #[error("a stored row does not parse: {table}.{column} of {id:?}: {reason}")]
    Row {
        /// Table read, as named by the reading function.
        table: &'static str,
        /// Column that does not parse.
        column: String,
        /// First identifier read from the row, when there is one.
        id: Option<Uuid>,
        /// Why, without the value.
        reason: String,
    },
    /// A value does not fit the type of the column it is written to.
    #[error("a value does not fit its column: {0}")]
    Value(String),
    /// The closure panicked; its changes were undone.
    #[error("the code inside the transaction panicked")]
    Panicked,
    /// A condition under which this program refuses to work on a database.
    #[error("this database cannot be used: {0}")]
    Refused(String),
    /// A migration cannot be applied.
    #[error("migration {number} ({name}): {reason}")]
    Migration {
        /// Number of the migration.
        number: i32,
        /// Its name.
        name: String,
        /// Why it was refused or failed.
        reason: String,
    },
    /// A key file is absent, malformed or readable by others.
    #[error("key file {path}: {reason}")]
    Key {
        /// Path of the file.
        path: String,
        /// Why it is refused.
        reason: String,
    },
    /// A secret column cannot be decrypted with the keys at hand.
    #[error("{column} of {id} cannot be decrypted: {reason}")]
    Secret {
        /// Column, as `table.column`.
        column: &'static str,
        /// Row.
        id: Uuid,
        /// Why, without the value.
        reason: &'static str,
    },
    /// A list given by the caller is longer than its limit.
    #[error("{what} is over its limit of {limit}")]
    Limit {
        /// What was too long.
        what: &'static str,
        /// The limit.
        limit: usize,
    },
    /// Any other refusal of the database engine, with its code.
    #[error("database error {code}: {message}")]
    Engine {
        /// Code of the engine (SQLite extended result code, or SQLSTATE).
        code: String,
        /// The engine's primary message; it names columns and constraints, never values.
        message: String,
    },
}

/// Shorthand used by every function of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let rusqlite::Error::SqliteFailure(failure, message) = &error else {
            return Self::Engine {
                code: "rusqlite".into(),
                message: error.to_string(),
            };
        };
        match (failure.code, failure.extended_code) {
            (ErrorCode::DiskFull, _) => Self::DiskFull,
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => Self::Locked,
            // SQLITE_CONSTRAINT_PRIMARYKEY, _UNIQUE, _ROWID
            (ErrorCode::ConstraintViolation, 1555 | 2067 | 2579) => Self::Duplicate,
            (_, extended) => Self::Engine {
                code: format!("SQLite {extended}"),
                message: message.clone().unwrap_or_else(|| failure.to_string()),
            },
        }
    }
}

impl From<postgres::Error> for Error {
    fn from(error: postgres::Error) -> Self {
        use postgres::error::SqlState;
        let Some(failure) = error.as_db_error() else {
            if let Some(value) = value_error(&error) {
                return Self::Value(value);
            }
            return Self::Unreachable(error.to_string());
        };
        match *failure.code() {
            SqlState::UNIQUE_VIOLATION => Self::Duplicate,
            SqlState::T_R_DEADLOCK_DETECTED | SqlState::T_R_SERIALIZATION_FAILURE => Self::Deadlock,
            SqlState::LOCK_NOT_AVAILABLE | SqlState::QUERY_CANCELED => Self::Locked,
            SqlState::DISK_FULL => Self::DiskFull,
            SqlState::ADMIN_SHUTDOWN | SqlState::CRASH_SHUTDOWN | SqlState::CANNOT_CONNECT_NOW => {
                Self::Unreachable(failure.message().to_owned())
            }
            _ => Self::Engine {
                code: failure.code().code().to_owned(),
                message: failure.message().to_owned(),
            },
        }
    }
}

/// The message of an error raised while encoding our own values, which the driver wraps.
fn value_error(error: &postgres::Error) -> Option<String> {
    use std::error::Error as _;
    error
        .source()?
        .downcast_ref::<crate::engine::value::Mismatch>()
        .map(ToString::to_string)
}
