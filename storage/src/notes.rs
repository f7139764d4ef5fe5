//! Notes and second opinions of case workers: no page of a party reads this table (ONE-08).

use domain::office::NoteKind;
use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;
use crate::keys::Keys;

const WORDS: &str = "notes.words";
/// Notes of one file that are read.
const OF_REQUEST_MAX: u32 = 500;

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Our id.
    pub id: Uuid,
    /// The request it is about.
    pub request: Uuid,
    /// What it is.
    pub kind: NoteKind,
    /// The colleague who still has to give an opinion.
    pub asked_of: Option<Uuid>,
    /// What it says.
    pub words: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// By whom.
    pub written_by: Uuid,
}

/// Writes a note.
pub fn insert(tx: &mut Tx, note: &Note) -> Result<()> {
    let words = tx.keys().seal(WORDS, note.id, note.words.as_bytes())?;
    tx.exec(
        "INSERT INTO notes (id, request_id, kind, asked_of, words, written_at, written_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            note.id,
            note.request,
            note.kind.to_i16(),
            note.asked_of,
            &words,
            note.written_at,
            note.written_by
        ],
    )?;
    Ok(())
}

/// The colleague gave the opinion that was asked; how many askings that answers.
pub fn set_opinion_given(tx: &mut Tx, request: Uuid, person: Uuid) -> Result<u64> {
    tx.exec(
        "UPDATE notes SET asked_of = NULL WHERE request_id = $1 AND asked_of = $2",
        params![request, person],
    )
}

/// The notes of a file, the oldest first.
pub fn of_request(tx: &mut Tx, request: Uuid) -> Result<Vec<Note>> {
    let keys = tx.keys().clone();
    tx.query(
        "SELECT id, request_id, kind, asked_of, words, written_at, written_by FROM notes WHERE request_id = $1 \
         ORDER BY written_at, id LIMIT $2",
        params![request, OF_REQUEST_MAX],
        |row| read(&keys, row),
    )
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<Note> {
    let mut columns = row.columns("notes");
    let c = &mut columns;
    let id: Uuid = c.get()?;
    Ok(Note {
        id,
        request: c.get()?,
        kind: c.code(NoteKind::from_i16)?,
        asked_of: c.get()?,
        words: keys.open_text(WORDS, id, c.get()?)?,
        written_at: c.get()?,
        written_by: c.get()?,
    })
}
