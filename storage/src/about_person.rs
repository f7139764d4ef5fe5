//! Everything the database holds about one person, for that person (GDPR art. 15): rows as JSON, under the names of their
//! tables and columns. Which columns, and which not, is written once, in `tables`; a test holds it against the schema,
//! so that a table or column of tomorrow is neither forgotten nor given away by accident.

mod tables;
mod withheld;

use domain::identifiers::Niss;
use jiff::Timestamp;
use serde_json::{Map, Value as Json};
use uuid::Uuid;

use crate::engine::{
    row::{Cell, Row},
    tx::Tx,
    value::{date_of_day, params},
};
use crate::error::{Error, Result};
use crate::keys::Keys;

pub use withheld::WITHHELD;

/// Rows of one table about one person. Nobody has as many: more is an error, for a copy that is cut off silently would not
/// be everything.
const ROWS_MAX: usize = 20_000;

/// How a column is read.
pub(crate) enum Form {
    /// A text.
    Text,
    /// A number.
    Number,
    /// Days since 1970-01-01.
    Day,
    /// Microseconds since then.
    Instant,
    /// Zero or one.
    YesNo,
    /// Sixteen bytes.
    Id,
    /// An enterprise number kept as a number.
    Enterprise,
    /// JSON in the clear.
    Json,
    /// One of a closed list.
    Code(fn(i16) -> Option<&'static str>),
    /// A text, encrypted for this column.
    Sealed(&'static str),
    /// JSON, encrypted for this column, without what these names say of other people.
    SealedJson(&'static str, &'static [&'static str]),
}

/// By what the rows of a table are found.
pub(crate) enum By {
    /// The keyed MAC of the national number.
    Number,
    /// Our id of the person.
    Person,
}

/// What is given of a table.
pub(crate) struct Table {
    name: &'static str,
    by: By,
    /// Gives the id that sealed columns are bound to, then the columns.
    sql: &'static str,
    columns: &'static [(&'static str, Form)],
    /// Columns that are not given: search forms, counters, and who of the other parties was at work.
    left: &'static [&'static str],
}

/// The rows of a table that are about the person.
#[derive(Debug)]
pub struct Rows {
    /// Name of the table.
    pub table: &'static str,
    /// The rows, each with its columns.
    pub rows: Vec<Map<String, Json>>,
}

/// Everything about the person, table by table.
pub fn everything(tx: &mut Tx, person: Uuid, niss: &Niss) -> Result<Vec<Rows>> {
    let mac = tx.keys().niss_mac(niss);
    let mut all: Vec<Rows> = Vec::new();
    for table in tables::TABLES {
        let keys = tx.keys().clone();
        let params = match table.by {
            By::Number => params![&mac],
            By::Person => params![person],
        };
        let rows = tx.query(table.sql, params, |row| table.read(&keys, row))?;
        if rows.len() > ROWS_MAX {
            return Err(Error::Limit {
                what: "rows about one person",
                limit: ROWS_MAX,
            });
        }
        match all.iter_mut().find(|known| known.table == table.name) {
            Some(known) => known.rows.extend(rows),
            None => all.push(Rows {
                table: table.name,
                rows,
            }),
        }
    }
    Ok(all)
}

/// What is known of every column of a table that is given: name of the table, columns given, columns left out.
pub fn columns() -> impl Iterator<Item = (&'static str, Vec<&'static str>, &'static [&'static str])>
{
    tables::TABLES.iter().map(|table| {
        let given = table.columns.iter().map(|(name, _)| *name).collect();
        (table.name, given, table.left)
    })
}

impl Table {
    fn read(&self, keys: &Keys, row: &Row<'_>) -> Result<Map<String, Json>> {
        let refuse = |column: &str, reason: &str| Error::Row {
            table: self.name,
            column: column.to_owned(),
            id: None,
            reason: reason.to_owned(),
        };
        let id = match row.cell(0) {
            Ok(Cell::Bytes(bytes)) => Uuid::from_slice(bytes).unwrap_or_default(),
            _ => Uuid::nil(),
        };
        let mut given = Map::new();
        for (place, (name, form)) in self.columns.iter().enumerate() {
            let cell = row
                .cell(place + 1)
                .map_err(|reason| refuse(name, &reason))?;
            let value = form
                .value(keys, id, cell)?
                .ok_or_else(|| refuse(name, "not of its kind"))?;
            given.insert((*name).to_owned(), value);
        }
        Ok(given)
    }
}

impl Form {
    /// The value as JSON; none for one that is not of this form.
    fn value(&self, keys: &Keys, id: Uuid, cell: Cell<'_>) -> Result<Option<Json>> {
        if matches!(cell, Cell::Null) {
            return Ok(Some(Json::Null));
        }
        Ok(match (self, cell) {
            (Self::Text, Cell::Text(text)) => Some(text.into()),
            (Self::Number, Cell::Integer(number)) => Some(number.into()),
            (Self::Day, Cell::Integer(day)) => {
                let day = i32::try_from(day).ok().and_then(date_of_day);
                day.map(|day| day.to_string().into())
            }
            (Self::Instant, Cell::Integer(at)) => Timestamp::from_microsecond(at)
                .ok()
                .map(|at| at.to_string().into()),
            (Self::YesNo, Cell::Integer(number)) => Some((number != 0).into()),
            (Self::Id, Cell::Bytes(bytes)) => {
                let id = Uuid::from_slice(bytes).ok();
                id.map(|id| id.to_string().into())
            }
            (Self::Enterprise, Cell::Integer(number)) => Some(format!("{number:010}").into()),
            (Self::Json, Cell::Text(text)) => serde_json::from_str(text).ok(),
            (Self::Code(code), Cell::Integer(number)) => {
                // A number of a later program is given as it lies there.
                let code = i16::try_from(number).ok().and_then(code);
                Some(code.map_or_else(|| number.into(), Into::into))
            }
            // An empty address stands for the e-Box.
            (Self::Sealed(_) | Self::SealedJson(..), Cell::Bytes([])) => Some(Json::Null),
            (Self::Sealed(column), Cell::Bytes(sealed)) => {
                Some(keys.open_text(column, id, sealed)?.into())
            }
            (Self::SealedJson(column, others), Cell::Bytes(sealed)) => {
                let mut json = serde_json::from_slice(&keys.open(column, id, sealed)?).ok();
                if let Some(Json::Object(map)) = &mut json {
                    map.retain(|name, _| !others.contains(&name.as_str()));
                }
                json
            }
            _ => None,
        })
    }
}
