//! Questions of an office to one party about one file, and their answers (ONE-05).

use domain::office::AskedFor;
use domain::request::Actor;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;
use crate::keys::Keys;
use crate::overview;

const WORDS: &str = "questions.words";
const ANSWER: &str = "questions.answer";
/// Questions of one file that are read.
const OF_REQUEST_MAX: u32 = 200;

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Our id; safe in URLs.
    pub id: Uuid,
    /// The request it is about.
    pub request: Uuid,
    /// Who is asked: the employer or the worker.
    pub party: Actor,
    /// For what.
    pub asked_for: AskedFor,
    /// The question.
    pub words: String,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// By whom.
    pub asked_by: Uuid,
    /// Last day to answer.
    pub answer_by: Date,
    /// The answer; none while open, and none when a document answered or the office withdrew it.
    pub answer: Option<String>,
    /// When it was answered or withdrawn.
    pub closed_at: Option<Timestamp>,
    /// By whom.
    pub closed_by: Option<Uuid>,
    /// Raised by each change.
    pub version: i64,
}

/// How a question ends.
#[derive(Debug, Clone, Copy)]
pub struct Closing<'a> {
    /// The answer in words, if there is one.
    pub answer: Option<&'a str>,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Uuid,
}

macro_rules! columns {
    () => {
        "SELECT id, request_id, party, asked_for, words, asked_at, asked_by, answer_by, answer, closed_at, closed_by, \
         version FROM questions "
    };
}

/// Asks.
pub fn insert(tx: &mut Tx, question: &Question) -> Result<()> {
    let words = tx
        .keys()
        .seal(WORDS, question.id, question.words.as_bytes())?;
    tx.exec(
        "INSERT INTO questions (id, request_id, party, asked_for, words, asked_at, asked_by, answer_by, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            question.id,
            question.request,
            question.party.to_i16(),
            question.asked_for.to_i16(),
            &words,
            question.asked_at,
            question.asked_by,
            question.answer_by,
            question.version,
        ],
    )?;
    overview::refresh(tx, question.request)
}

/// The question of that id about this request.
pub fn by_id(tx: &mut Tx, request: Uuid, id: Uuid) -> Result<Option<Question>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(columns!(), "WHERE id = $2 AND request_id = $1"),
        params![request, id],
        |row| read(&keys, row),
    )
}

/// Every question about a request, the oldest first.
pub fn of_request(tx: &mut Tx, request: Uuid) -> Result<Vec<Question>> {
    let keys = tx.keys().clone();
    tx.query(
        concat!(
            columns!(),
            "WHERE request_id = $1 ORDER BY asked_at, id LIMIT $2"
        ),
        params![request, OF_REQUEST_MAX],
        |row| read(&keys, row),
    )
}

/// How many questions about a request wait for an answer.
pub fn open_count(tx: &mut Tx, request: Uuid) -> Result<u32> {
    tx.one(
        "SELECT COUNT(*) FROM questions WHERE request_id = $1 AND closed_at IS NULL",
        params![request],
        |row| row.columns("questions").get(),
    )
}

/// Ends a question that is still open and as it was seen: else [`crate::Error::Conflict`].
pub fn set_closed(tx: &mut Tx, seen: &Question, closing: Closing<'_>) -> Result<()> {
    let keys = tx.keys().clone();
    let answer = closing
        .answer
        .map(|words| keys.seal(ANSWER, seen.id, words.as_bytes()))
        .transpose()?;
    tx.exec_one(
        "UPDATE questions SET answer = $3, closed_at = $4, closed_by = $5, version = version + 1 \
         WHERE id = $1 AND version = $2 AND closed_at IS NULL",
        params![
            seen.id,
            seen.version,
            answer.as_ref(),
            closing.at,
            closing.by
        ],
    )?;
    overview::refresh(tx, seen.request)
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<Question> {
    let mut columns = row.columns("questions");
    let c = &mut columns;
    let id: Uuid = c.get()?;
    Ok(Question {
        id,
        request: c.get()?,
        party: c.code(Actor::from_i16)?,
        asked_for: c.code(AskedFor::from_i16)?,
        words: keys.open_text(WORDS, id, c.get()?)?,
        asked_at: c.get()?,
        asked_by: c.get()?,
        answer_by: c.get()?,
        answer: {
            let sealed: Option<&[u8]> = c.get()?;
            sealed
                .map(|sealed| keys.open_text(ANSWER, id, sealed))
                .transpose()?
        },
        closed_at: c.get()?,
        closed_by: c.get()?,
        version: c.get()?,
    })
}
