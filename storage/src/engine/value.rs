//! Parameters: one type for both drivers, so that a statement is written once.

use jiff::{Timestamp, civil::Date};
use postgres::types::{IsNull, ToSql as PostgresToSql, Type, private::BytesMut, to_sql_checked};
use rusqlite::types::{ToSqlOutput, ValueRef};
use uuid::Uuid;

/// One parameter of a statement. Integers take the width of their column.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// SQL NULL.
    Null,
    /// `SMALLINT`, `INTEGER` or `BIGINT`.
    Integer(i64),
    /// `TEXT`.
    Text(&'a str),
    /// `BYTEA`.
    Bytes(&'a [u8]),
    /// An identifier, stored as 16 bytes.
    Id(Uuid),
}

/// Values are personal data: they are never printed.
impl std::fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Null => "NULL",
            Self::Integer(_) => "integer",
            Self::Text(_) => "text",
            Self::Bytes(_) => "bytes",
            Self::Id(_) => "id",
        })
    }
}

/// The parameters of a statement, each turned into a [`Value`].
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::engine::value::Value::from($value)),*] };
}
pub(crate) use params;

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
            Self::Id(id) => ValueRef::Blob(id.as_bytes()),
        }))
    }
}

/// A value was bound to a column of another type, or an integer does not fit.
#[derive(Debug, thiserror::Error)]
#[error("{value:?} for a column of type {column}")]
pub struct Mismatch {
    value: &'static str,
    column: String,
}

impl PostgresToSql for Value<'_> {
    fn to_sql(
        &self,
        column: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let mismatch = |value| {
            Box::new(Mismatch {
                value,
                column: column.to_string(),
            })
        };
        match (self, column) {
            (Self::Null, _) => return Ok(IsNull::Yes),
            (Self::Integer(number), &Type::INT2) => {
                let number =
                    i16::try_from(*number).map_err(|_| mismatch("too large an integer"))?;
                out.extend_from_slice(&number.to_be_bytes());
            }
            (Self::Integer(number), &Type::INT4) => {
                let number =
                    i32::try_from(*number).map_err(|_| mismatch("too large an integer"))?;
                out.extend_from_slice(&number.to_be_bytes());
            }
            (Self::Integer(number), &Type::INT8) => out.extend_from_slice(&number.to_be_bytes()),
            (Self::Text(text), &Type::TEXT | &Type::VARCHAR) => {
                out.extend_from_slice(text.as_bytes());
            }
            (Self::Bytes(bytes), &Type::BYTEA) => out.extend_from_slice(bytes),
            (Self::Id(id), &Type::BYTEA) => out.extend_from_slice(id.as_bytes()),
            (Self::Integer(_), _) => return Err(mismatch("integer")),
            (Self::Text(_), _) => return Err(mismatch("text")),
            (Self::Bytes(_) | Self::Id(_), _) => return Err(mismatch("bytes")),
        }
        Ok(IsNull::No)
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

macro_rules! from_integer {
    ($($number:ty),*) => { $(
        impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self { Self::Integer(i64::from(number)) }
        }
    )* };
}
from_integer!(i16, i32, i64, u8, u16, u32, bool);

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}
impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}
impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Bytes(bytes)
    }
}
impl<'a, const N: usize> From<&'a [u8; N]> for Value<'a> {
    fn from(bytes: &'a [u8; N]) -> Self {
        Self::Bytes(bytes)
    }
}
impl<'a> From<&'a Vec<u8>> for Value<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        Self::Bytes(bytes)
    }
}
impl From<Uuid> for Value<'_> {
    fn from(id: Uuid) -> Self {
        Self::Id(id)
    }
}
/// Microseconds since 1970-01-01T00:00Z.
impl From<Timestamp> for Value<'_> {
    fn from(instant: Timestamp) -> Self {
        Self::Integer(instant.as_microsecond())
    }
}
/// Days since 1970-01-01.
impl From<Date> for Value<'_> {
    fn from(date: Date) -> Self {
        Self::Integer(i64::from(day_number(date)))
    }
}
impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// Days from 1970-01-01 to `date`: the stored form of every date.
pub fn day_number(date: Date) -> i32 {
    const EPOCH: Date = jiff::civil::date(1970, 1, 1);
    // The whole range of `Date` is under four million days.
    EPOCH.until(date).map_or(0, |span| span.get_days())
}

/// The date a stored day number stands for; `None` outside the years -9999 to 9999.
pub fn date_of_day(day: i32) -> Option<Date> {
    const EPOCH: Date = jiff::civil::date(1970, 1, 1);
    EPOCH
        .checked_add(jiff::Span::new().try_days(day).ok()?)
        .ok()
}
