//! What lies inside the frames: one tag byte a record or value, lengths as 4 bytes, numbers as 8, all big-endian.

use super::frames::{FrameReader, FrameWriter};
use super::malformed;
use crate::engine::row::Cell;
use crate::engine::value::Value;
use crate::error::{Error, Result};

/// The longest value or name; attachments are kept in pieces below this.
const BYTES_MAX: usize = 16 << 20;

/// A record, without the values of a row.
pub enum Record {
    /// What the set says of itself.
    Header(String),
    /// A table begins: name and columns.
    Table(String, Vec<String>),
    /// A row of that table: as many values as it has columns.
    Row,
    /// The end, with the count of all rows.
    End(u64),
}

/// A value read back.
pub enum OwnedCell {
    Null,
    Integer(i64),
    Text(String),
    Bytes(Vec<u8>),
}

impl OwnedCell {
    /// As a parameter.
    pub fn value(&self) -> Value<'_> {
        match self {
            Self::Null => Value::Null,
            Self::Integer(number) => Value::Integer(*number),
            Self::Text(text) => Value::Text(text),
            Self::Bytes(bytes) => Value::Bytes(bytes),
        }
    }
}

pub fn write_record(out: &mut FrameWriter<'_>, record: &Record) -> Result<()> {
    match record {
        Record::Header(text) => {
            out.write(b"H")?;
            write_bytes(out, text.as_bytes())
        }
        Record::Table(name, columns) => {
            out.write(b"T")?;
            write_bytes(out, name.as_bytes())?;
            write_length(out, columns.len())?;
            columns
                .iter()
                .try_for_each(|column| write_bytes(out, column.as_bytes()))
        }
        Record::Row => out.write(b"R"),
        Record::End(rows) => {
            out.write(b"E")?;
            out.write(&rows.to_be_bytes())
        }
    }
}

pub fn write_cell(out: &mut FrameWriter<'_>, cell: Cell<'_>) -> Result<()> {
    match cell {
        Cell::Null => out.write(b"n"),
        Cell::Integer(number) => {
            out.write(b"i")?;
            out.write(&number.to_be_bytes())
        }
        Cell::Text(text) => {
            out.write(b"t")?;
            write_bytes(out, text.as_bytes())
        }
        Cell::Bytes(bytes) => {
            out.write(b"b")?;
            write_bytes(out, bytes)
        }
    }
}

fn write_bytes(out: &mut FrameWriter<'_>, bytes: &[u8]) -> Result<()> {
    write_length(out, bytes.len())?;
    out.write(bytes)
}

fn write_length(out: &mut FrameWriter<'_>, length: usize) -> Result<()> {
    let length = u32::try_from(length)
        .ok()
        .filter(|length| *length as usize <= BYTES_MAX);
    let length = length.ok_or(Error::Limit {
        what: "a value of the back-up",
        limit: BYTES_MAX,
    })?;
    out.write(&length.to_be_bytes())
}

pub fn read_record(source: &mut FrameReader<'_>) -> Result<Record> {
    match tag(source)? {
        b'H' => Ok(Record::Header(read_text(source)?)),
        b'T' => {
            let name = read_text(source)?;
            let count = read_length(source)?;
            let columns = (0..count).map(|_| read_text(source));
            Ok(Record::Table(name, columns.collect::<Result<_>>()?))
        }
        b'R' => Ok(Record::Row),
        b'E' => {
            let mut rows = [0; 8];
            source.fill(&mut rows)?;
            Ok(Record::End(u64::from_be_bytes(rows)))
        }
        _ => Err(malformed()),
    }
}

/// The values of a row of so many columns.
pub fn read_cells(source: &mut FrameReader<'_>, width: usize) -> Result<Vec<OwnedCell>> {
    let cell = |_| match tag(source)? {
        b'n' => Ok(OwnedCell::Null),
        b'i' => {
            let mut number = [0; 8];
            source.fill(&mut number)?;
            Ok(OwnedCell::Integer(i64::from_be_bytes(number)))
        }
        b't' => Ok(OwnedCell::Text(read_text(source)?)),
        b'b' => Ok(OwnedCell::Bytes(read_bytes(source)?)),
        _ => Err(malformed()),
    };
    (0..width).map(cell).collect()
}

fn tag(source: &mut FrameReader<'_>) -> Result<u8> {
    let mut tag = [0];
    source.fill(&mut tag)?;
    Ok(tag[0])
}

fn read_text(source: &mut FrameReader<'_>) -> Result<String> {
    String::from_utf8(read_bytes(source)?).map_err(|_| malformed())
}

fn read_bytes(source: &mut FrameReader<'_>) -> Result<Vec<u8>> {
    let mut bytes = vec![0; read_length(source)?];
    source.fill(&mut bytes)?;
    Ok(bytes)
}

fn read_length(source: &mut FrameReader<'_>) -> Result<usize> {
    let mut length = [0; 4];
    source.fill(&mut length)?;
    let length = u32::from_be_bytes(length) as usize;
    if length <= BYTES_MAX {
        Ok(length)
    } else {
        Err(malformed())
    }
}
