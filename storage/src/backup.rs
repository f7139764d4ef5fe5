//! Back-up and restore: one encrypted, authenticated set with everything the database holds, read from one snapshot while
//! the counter goes on working. The set does not depend on the engine: what was SQLite can come back as PostgreSQL.
//!
//! Inside the frames (see `frames`) lie records: a header in JSON, then each table with its columns and rows, then an end
//! with the count of all rows.

mod frames;
mod records;

use std::io::{Read, Write};
use std::sync::LazyLock;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use self::frames::{FrameReader, FrameWriter};
use self::records::{Record, read_record, write_cell, write_record};
use crate::attachments::{self, Fetch, Place};
use crate::engine::{
    Settings,
    alone::{fill_alone, read_alone},
    row::Cell,
    tx::Tx,
    value::Value,
};
use crate::error::{Error, Result};
use crate::keys::Keys;
use crate::log;
use crate::migrations::MIGRATIONS;

/// Logins do not outlive a restore: everybody signs in again.
const LEFT_OUT: [&str; 2] = ["sessions", "sign_in_attempts"];
/// The table that holds the bytes of documents; in a set also of those that lie in the object store.
const CONTENTS: &str = "attachment_contents";
/// Documents looked at in one statement.
const PAGE: u32 = 500;
/// What a set begins with, inside its encryption.
const FORMAT: u32 = 1;

/// What a set says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Header {
    format: u32,
    /// When it was made.
    pub made_at: Timestamp,
    /// Newest migration of the database.
    pub migration: i32,
    /// Leaves in the global log: two sets of the same counter are ordered by it.
    pub log_size: u64,
}

/// A table with the statement that reads it, in the order in which tables can be filled: parents first.
struct Table {
    name: String,
    select: String,
}

/// Every table of the migrations but those left out. The texts live as long as the program, as statements must.
static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let lines = MIGRATIONS
        .iter()
        .flat_map(|migration| migration.sql.lines());
    let names = lines.filter_map(|line| {
        let name = line
            .strip_prefix("CREATE TABLE ")?
            .split([' ', '('])
            .next()?;
        (!LEFT_OUT.contains(&name)).then(|| name.to_owned())
    });
    names
        .map(|name| Table {
            select: format!("SELECT * FROM {name}"),
            name,
        })
        .collect()
});

/// Names of the tables in a set.
pub fn tables() -> impl Iterator<Item = &'static str> {
    TABLES.iter().map(|table| table.name.as_str())
}

/// Writes a set of the whole database to `out`, with the documents of the object store, each compared with its digest:
/// one set holds everything. `salt` is 32 fresh random bytes. Nothing is complete before it returns.
pub fn write(
    (settings, keys): (&Settings, &Keys),
    fetch: Fetch<'_>,
    made_at: Timestamp,
    salt: [u8; 32],
    out: &mut (dyn Write + Send),
) -> Result<Header> {
    read_alone(settings, keys.clone(), |tx| {
        let header = Header {
            format: FORMAT,
            made_at,
            migration: newest_migration(tx)?,
            log_size: log::size(tx)?,
        };
        let mut frames = FrameWriter::begin(out, keys, salt)?;
        let text = serde_json::to_string(&header).map_err(unwritable)?;
        write_record(&mut frames, &Record::Header(text))?;
        let mut total = 0;
        for table in TABLES.iter() {
            total += write_table(tx, table, &mut frames)?;
            if table.name == CONTENTS {
                total += write_objects(tx, fetch, &mut frames)?;
            }
        }
        write_record(&mut frames, &Record::End(total))?;
        frames.finish()?;
        Ok(header)
    })
}

/// A set is read back by a program that knows the migrations it was made with.
fn newest_migration(tx: &mut Tx) -> Result<i32> {
    let number: i32 = tx.one(
        "SELECT number FROM schema_migrations ORDER BY number DESC LIMIT 1",
        &[],
        |row| row.columns("schema_migrations").get(),
    )?;
    match MIGRATIONS.last() {
        Some(newest) if newest.number == number => Ok(number),
        _ => Err(Error::Refused(
            "it has other migrations than this program: run `migrate` first, or the program it was migrated with".into(),
        )),
    }
}

fn write_table(tx: &mut Tx, table: &'static Table, frames: &mut FrameWriter<'_>) -> Result<u64> {
    let frames = std::cell::RefCell::new(frames);
    let (mut rows, mut width) = (0, 0);
    let columns = std::cell::Cell::new(0);
    tx.each_row_of_all(
        &table.select,
        |names| {
            columns.set(names.len());
            let record = Record::Table(table.name.clone(), names.to_vec());
            write_record(&mut frames.borrow_mut(), &record)
        },
        |row| {
            width = columns.get();
            rows += 1;
            let mut frames = frames.borrow_mut();
            write_record(&mut frames, &Record::Row)?;
            (0..width).try_for_each(|index| {
                let cell = row.cell(index).map_err(Error::Value)?;
                write_cell(&mut frames, cell)
            })
        },
    )?;
    Ok(rows)
}

/// More rows of [`CONTENTS`]: they are sealed the same way in both places.
fn write_objects(tx: &mut Tx, fetch: Fetch<'_>, frames: &mut FrameWriter<'_>) -> Result<u64> {
    let (mut rows, mut last) = (0, uuid::Uuid::nil());
    loop {
        let page = attachments::after(tx, last, PAGE)?;
        for document in &page {
            last = document.id;
            if document.place == Place::Database {
                continue;
            }
            let sealed = fetch(document.id).and_then(|sealed| {
                attachments::open(tx.keys(), document, &sealed)?;
                Ok(sealed)
            });
            let sealed = sealed.map_err(|error| {
                Error::Refused(format!("document {} cannot be saved: {error}", document.id))
            })?;
            write_record(frames, &Record::Row)?;
            // As the migration names them: the document, its bytes.
            write_cell(frames, Cell::Bytes(document.id.as_bytes()))?;
            write_cell(frames, Cell::Bytes(&sealed))?;
            rows += 1;
        }
        if page.len() < PAGE as usize {
            return Ok(rows);
        }
    }
}

/// Fills an empty database from a set, all of it in one transaction: a set that was altered, cut off, put together from
/// two or made with other keys leaves no row. Documents that lay in an object store lie in the database afterwards. `at_least` refuses a set that is older than a log of so many leaves.
pub fn restore(
    settings: &Settings,
    keys: &Keys,
    at_least: u64,
    source: &mut (dyn Read + Send),
) -> Result<Header> {
    let mut frames = FrameReader::begin(source, keys)?;
    let Record::Header(text) = read_record(&mut frames)? else {
        return Err(malformed());
    };
    let header: Header = serde_json::from_str(&text).map_err(|_| malformed())?;
    let known = MIGRATIONS
        .iter()
        .position(|migration| migration.number == header.migration);
    let (FORMAT, Some(last)) = (header.format, known) else {
        return Err(Error::Refused(
            "the set was made by a newer version of this program".into(),
        ));
    };
    if header.log_size < at_least {
        return Err(Error::Refused(format!(
            "the set holds a log of {} leaves, older than the {at_least} asked for",
            header.log_size
        )));
    }
    fill_alone(settings, keys.clone(), &MIGRATIONS[..=last], |tx| {
        fill(tx, &mut frames)?;
        tx.exec(
            "UPDATE attachments SET elsewhere = 0 WHERE elsewhere = 1 AND EXISTS \
             (SELECT 1 FROM attachment_contents c WHERE c.attachment_id = attachments.id)",
            &[],
        )?;
        Ok(())
    })?;
    Ok(header)
}

fn fill(tx: &mut Tx, frames: &mut FrameReader<'_>) -> Result<()> {
    let (mut insert, mut width, mut total) = (None, 0, 0);
    loop {
        match read_record(frames)? {
            Record::Table(name, columns) => {
                width = columns.len();
                insert = Some(insert_into(&name, &columns)?);
            }
            Record::Row => {
                let cells = records::read_cells(frames, width)?;
                let values: Vec<Value<'_>> = cells.iter().map(records::OwnedCell::value).collect();
                tx.exec(insert.ok_or_else(malformed)?, &values)?;
                total += 1;
            }
            Record::End(count) if count == total => return frames.finish(),
            Record::End(_) | Record::Header(_) => return Err(malformed()),
        }
    }
}

/// The statement that inserts a row. Each table's is made once a restore and lives as long as the command.
fn insert_into(table: &str, columns: &[String]) -> Result<&'static str> {
    let plain = |name: &String| {
        name.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    if !TABLES.iter().any(|known| known.name == table) || !columns.iter().all(plain) {
        return Err(malformed());
    }
    let places: Vec<_> = (1..=columns.len())
        .map(|place| format!("${place}"))
        .collect();
    let sql = format!(
        "INSERT INTO {table} ({}) VALUES ({})",
        columns.join(", "),
        places.join(", ")
    );
    Ok(Box::leak(sql.into_boxed_str()))
}

fn malformed() -> Error {
    Error::Refused("this is no back-up set, or it was altered".into())
}

fn unwritable(error: impl std::fmt::Display) -> Error {
    Error::Refused(format!("the set cannot be written: {error}"))
}
