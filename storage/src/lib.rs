//! The only crate that knows SQL: SQLite and PostgreSQL behind one text, in transactions.
//!
//! `db.read(|tx| …)` and `db.write(|tx| …)` run a closure on a database thread; the functions of the modules take
//! the `tx`. Every value comes from the caller: identifiers, times, tickets. Instants are stored as microseconds
//! since 1970-01-01T00:00Z, dates as days since then, identifiers as 16 bytes, closed lists and booleans as small
//! numbers.

pub mod about_person;
pub mod alerts;
pub mod attachments;
pub mod backup;
pub mod bulk;
pub mod calendar_feeds;
pub mod certificates;
pub mod changes;
mod codec;
pub mod contests;
pub mod corrections;
mod csv;
pub mod decisions;
pub mod deliveries;
pub mod desk;
pub mod document_requests;
pub mod documents;
pub mod drafts;
pub mod employers;
mod engine;
mod error;
mod fold;
pub mod health;
pub mod helpers;
pub mod idempotency;
pub mod jobs;
pub mod journal;
mod keys;
pub mod log;
pub mod mandates;
pub mod merkle;
pub mod messages;
mod migrations;
mod names;
pub mod notes;
pub mod notices;
pub mod occupations;
pub mod overview;
mod page;
pub mod past_periods;
pub mod personnel;
pub mod persons;
pub mod questions;
pub mod readings;
pub mod reference;
pub mod requests;
pub mod retention;
pub mod saved_queries;
pub mod sessions;
pub mod settings;
pub mod support;
pub mod switches;
pub mod throttles;
pub mod tickets;
mod totals;
pub mod units;
pub mod verify;
pub mod versions;
pub mod views;
pub mod worker_parts;

pub use engine::traces::SILENT as SILENT_TABLES;
pub use engine::{
    Db, Load, Settings, sqlite::check_version as check_sqlite_version, sqlite_threads::GROUP_MAX,
    tx::Tx,
};
pub use error::{Error, Result};
pub use fold::{fold, fold_name};
pub use keys::{ENCRYPTION_FILE, Keys, MAC_FILE, NissMac};
pub use migrations::{MIGRATIONS, Migration};
pub use page::{Cursor, CursorError, PAGE_NUMBER_MAX, PAGE_SIZE_MAX, Page, PageRequest, Seek};
