//! Rows: read column by column, in the order of the SELECT, with a named error for what does not parse.

use std::str::FromStr;

use jiff::{Timestamp, civil::Date};
use postgres::types::{FromSql, Type};
use rusqlite::types::ValueRef;
use uuid::Uuid;

use super::value::date_of_day;
use crate::error::{Error, Result};

/// One row of an answer, whichever engine gave it.
pub enum Row<'r> {
    /// From SQLite.
    Sqlite(&'r rusqlite::Row<'r>),
    /// From PostgreSQL.
    Postgres(&'r postgres::Row),
}

/// One stored value, borrowed from the row.
#[derive(Clone, Copy)]
pub enum Cell<'r> {
    /// SQL NULL.
    Null,
    /// Any integer column.
    Integer(i64),
    /// Text.
    Text(&'r str),
    /// Bytes.
    Bytes(&'r [u8]),
}

impl<'r> FromSql<'r> for Cell<'r> {
    fn from_sql(
        column: &Type,
        raw: &'r [u8],
    ) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(match *column {
            Type::INT2 => Cell::Integer(i64::from(i16::from_be_bytes(raw.try_into()?))),
            Type::INT4 => Cell::Integer(i64::from(i32::from_be_bytes(raw.try_into()?))),
            Type::INT8 => Cell::Integer(i64::from_be_bytes(raw.try_into()?)),
            Type::BYTEA => Cell::Bytes(raw),
            _ => Cell::Text(std::str::from_utf8(raw)?),
        })
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Cell::Null)
    }

    fn accepts(column: &Type) -> bool {
        matches!(
            *column,
            Type::INT2 | Type::INT4 | Type::INT8 | Type::BYTEA | Type::TEXT | Type::VARCHAR
        )
    }
}

impl<'r> Row<'r> {
    /// The value of the column at `index`, counted from 0.
    pub fn cell(&self, index: usize) -> Result<Cell<'r>, String> {
        match self {
            Row::Sqlite(row) => Ok(
                match row.get_ref(index).map_err(|error| error.to_string())? {
                    ValueRef::Null => Cell::Null,
                    ValueRef::Integer(number) => Cell::Integer(number),
                    ValueRef::Real(_) => return Err("a real number".into()),
                    ValueRef::Text(text) => {
                        Cell::Text(std::str::from_utf8(text).map_err(|error| error.to_string())?)
                    }
                    ValueRef::Blob(bytes) => Cell::Bytes(bytes),
                },
            ),
            Row::Postgres(row) => row.try_get(index).map_err(|error| error.to_string()),
        }
    }

    fn column_name(&self, index: usize) -> String {
        match self {
            Row::Sqlite(row) => row
                .as_ref()
                .column_name(index)
                .map(ToOwned::to_owned)
                .unwrap_or_default(),
            Row::Postgres(row) => row
                .columns()
                .get(index)
                .map(|column| column.name().to_owned())
                .unwrap_or_default(),
        }
    }

    /// Reads the row from its first column on; `table` names it in errors.
    pub fn columns(&self, table: &'static str) -> Columns<'_, 'r> {
        Columns {
            row: self,
            table,
            next: 0,
            id: None,
        }
    }
}

/// Walks along a row, one column a call.
pub struct Columns<'a, 'r> {
    row: &'a Row<'r>,
    table: &'static str,
    next: usize,
    id: Option<Uuid>,
}

impl<'r> Columns<'_, 'r> {
    /// The next column as `T`.
    pub fn get<T: FromCell<'r>>(&mut self) -> Result<T> {
        self.read(|cell| T::from_cell(cell).map_err(ToOwned::to_owned))
    }

    /// The next column, text, through `FromStr`.
    pub fn parsed<T: FromStr<Err: std::fmt::Display>>(&mut self) -> Result<T> {
        self.read(|cell| parse(<&str>::from_cell(cell)?))
    }

    /// The next column, text or NULL, through `FromStr`.
    pub fn parsed_or_null<T: FromStr<Err: std::fmt::Display>>(&mut self) -> Result<Option<T>> {
        self.read(|cell| Option::<&str>::from_cell(cell)?.map(parse).transpose())
    }

    /// The next column, a small number that stands for one value of a closed list.
    pub fn code<T, E>(&mut self, of: impl FnOnce(i16) -> Result<T, E>) -> Result<T> {
        self.read(|cell| of(i16::from_cell(cell)?).map_err(|_| NOT_IN_LIST.to_owned()))
    }

    /// The next column, a small number that stands for one value of a closed list, or NULL.
    pub fn code_or_null<T, E>(
        &mut self,
        of: impl FnOnce(i16) -> Result<T, E>,
    ) -> Result<Option<T>> {
        self.read(|cell| {
            Option::<i16>::from_cell(cell)?
                .map(of)
                .transpose()
                .map_err(|_| NOT_IN_LIST.to_owned())
        })
    }

    fn read<T>(&mut self, convert: impl FnOnce(Cell<'r>) -> Result<T, String>) -> Result<T> {
        let index = self.next;
        self.next += 1;
        let cell = self
            .row
            .cell(index)
            .map_err(|reason| self.unreadable(index, reason))?;
        if let (None, Cell::Bytes(bytes)) = (self.id, cell) {
            self.id = Uuid::from_slice(bytes).ok();
        }
        convert(cell).map_err(|reason| self.unreadable(index, reason))
    }

    fn unreadable(&self, index: usize, reason: String) -> Error {
        Error::Row {
            table: self.table,
            column: self.row.column_name(index),
            id: self.id,
            reason,
        }
    }

    /// The error for the column read last, when its value is well-formed but impossible.
    pub fn refuse(&self, reason: impl std::fmt::Display) -> Error {
        self.unreadable(self.next.saturating_sub(1), reason.to_string())
    }
}

const NOT_IN_LIST: &str = "not a number of the list";

fn parse<T: FromStr<Err: std::fmt::Display>>(text: &str) -> Result<T, String> {
    // The parser's own message could repeat the value: only that it refused is said.
    text.parse().map_err(|_| "its parser refuses it".to_owned())
}

/// A Rust type that a stored value can be read as.
pub trait FromCell<'r>: Sized {
    /// Reads the value, or says what it should have been.
    fn from_cell(cell: Cell<'r>) -> Result<Self, &'static str>;
}

impl FromCell<'_> for i64 {
    fn from_cell(cell: Cell<'_>) -> Result<Self, &'static str> {
        if let Cell::Integer(number) = cell {
            Ok(number)
        } else {
            Err("not an integer")
        }
    }
}
macro_rules! integer_from_cell {
    ($($number:ty),*) => { $(
        impl FromCell<'_> for $number {
            fn from_cell(cell: Cell<'_>) -> Result<Self, &'static str> {
                i64::from_cell(cell)?.try_into().map_err(|_| "an integer out of range")
            }
        }
    )* };
}
integer_from_cell!(i16, i32, u8, u16, u32, u64);

impl FromCell<'_> for bool {
    fn from_cell(cell: Cell<'_>) -> Result<Self, &'static str> {
        match cell {
            Cell::Integer(0) => Ok(false),
            Cell::Integer(1) => Ok(true),
            _ => Err("neither 0 nor 1"),
        }
    }
}
impl<'r> FromCell<'r> for &'r str {
    fn from_cell(cell: Cell<'r>) -> Result<Self, &'static str> {
        if let Cell::Text(text) = cell {
            Ok(text)
        } else {
            Err("not a text")
        }
    }
}
impl FromCell<'_> for String {
    fn from_cell(cell: Cell<'_>) -> Result<Self, &'static str> {
        <&str>::from_cell(cell).map(ToOwned::to_owned)
    }
}
impl<'r> FromCell<'r> for &'r [u8] {
    fn from_cell(cell: Cell<'r>) -> Result<Self, &'static str> {
        if let Cell::Bytes(bytes) = cell {
            Ok(bytes)
        } else {
            Err("not bytes")
        }
    }
}
impl FromCell<'_> for Vec<u8> {
    fn from_cell(cell: Cell<'_>) -> Result<Self, &'static str> {
        <&[u8]>::from_cell(cell).map(ToOwned::to_owned)
    }
}
impl<const N: usize> FromCell<'_> for [u8; N] {
    fn from_cell(cell: Cell<'_>) -> Result<Self, &'static str> {
        <&[u8]>::from_cell(cell)?
            .try_into()
            .map_err(|_| "bytes of another length")
    }
}
impl FromCell<'_> for Uuid {
    fn from_cell(cell: Cell<'_>) -> Result<Self, &'static str> {
        Uuid::from_slice(<&[u8]>::from_cell(cell)?).map_err(|_| "not 16 bytes")
    }
}
impl FromCell<'_> for Timestamp {
    fn from_cell(cell: Cell<'_>) -> Result<Self, &'static str> {
        Timestamp::from_microsecond(i64::from_cell(cell)?).map_err(|_| "not a time")
    }
}
impl FromCell<'_> for Date {
    fn from_cell(cell: Cell<'_>) -> Result<Self, &'static str> {
        date_of_day(i32::from_cell(cell)?).ok_or("not a day")
    }
}
impl<'r, T: FromCell<'r>> FromCell<'r> for Option<T> {
    fn from_cell(cell: Cell<'r>) -> Result<Self, &'static str> {
        if let Cell::Null = cell {
            Ok(None)
        } else {
            T::from_cell(cell).map(Some)
        }
    }
}
