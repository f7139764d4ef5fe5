//! Change requests: what an employer asks once the worker has completed, with the answers of worker and office.

use std::sync::LazyLock;

use domain::identifiers::{Niss, Ticket};
use domain::request::{Actor, Answer, ChangeRequest, ChangeState, Wish};
use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{
    row::{Columns, Row},
    tx::{Sql, Tx},
    value::{Value, params},
};
use crate::error::{Error, Result};
use crate::keys::Keys;
use crate::page::{PAGE_SIZE_MAX, Page, PageRequest};
use crate::requests::ShownWarning;

const REASON: &str = "change_requests.reason";
const WARNINGS: &str = "change_requests.kept_warnings";
const WORKER_REASON: &str = "change_requests.worker_reason";
const OFFICE_REASON: &str = "change_requests.office_reason";
/// Change requests of one request that are read; nobody asks as often.
const OF_REQUEST_MAX: u32 = 200;

/// A change request as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredChange {
    /// Our id; safe in URLs.
    pub id: Uuid,
    /// The request it would change.
    pub request: Uuid,
    /// Raised by each answer; every answer names the version it saw.
    pub version: i64,
    /// Proof that it was asked.
    pub ticket: Ticket,
    /// What is asked, and what was answered.
    pub change: ChangeRequest,
    /// Warnings kept with the new last day.
    pub warnings: Vec<ShownWarning>,
    /// Who asked.
    pub asked_by: Uuid,
    /// The case worker who answered for the office.
    pub office_by: Option<Uuid>,
}

macro_rules! columns {
    () => {
        "id, request_id, version, ticket, from_day, to_day, reason, kept_warnings, asked_at, asked_by, worker_answer, \
         worker_reason, worker_at, office_answer, office_reason, office_at, office_by, withdrawn_at"
    };
}

const ACCEPTED: i16 = 1;
const REFUSED: i16 = 2;

/// Stores a new one. [`Error::Duplicate`] when the request has an open one already: the act is made again and sees it.
pub fn insert(tx: &mut Tx, stored: &StoredChange) -> Result<()> {
    let keys = tx.keys().clone();
    let (from, to) = match stored.change.wish {
        Wish::EndDate { from, to } => (Some(from), Some(to)),
        Wish::Cancellation => (None, None),
    };
    let warnings =
        serde_json::to_vec(&stored.warnings).map_err(|error| Error::Value(error.to_string()))?;
    tx.exec(
        "INSERT INTO change_requests (id, request_id, state, version, ticket, from_day, to_day, reason, kept_warnings, \
         asked_at, asked_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            stored.id,
            stored.request,
            stored.change.state().to_i16(),
            stored.version,
            &stored.ticket,
            from,
            to,
            &keys.seal(REASON, stored.id, stored.change.reason.as_bytes())?,
            &keys.seal(WARNINGS, stored.id, &warnings)?,
            stored.change.asked_at,
            stored.asked_by,
        ],
    )?;
    Ok(())
}

/// The change request of that id, of this request.
pub fn by_id(tx: &mut Tx, request: Uuid, id: Uuid) -> Result<Option<StoredChange>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM change_requests WHERE id = $2 AND request_id = $1"
        ),
        params![request, id],
        |row| read(&keys, row),
    )
}

/// Those of the requests of one page that have an open change request.
pub fn open_among(tx: &mut Tx, requests: &[Uuid]) -> Result<Vec<Uuid>> {
    if requests.is_empty() {
        return Ok(Vec::new());
    }
    // A statement has a fixed number of values: the rest names no request.
    let none = std::iter::repeat(Uuid::nil());
    let ids = requests.iter().copied().chain(none);
    let ids: Vec<Value<'_>> = ids.take(PAGE_SIZE_MAX as usize).map(Value::from).collect();
    tx.query(*OPEN_AMONG, &ids, |row| {
        row.columns("change_requests").get()
    })
}

static OPEN_AMONG: LazyLock<Sql> = LazyLock::new(|| {
    let ids: Vec<_> = (1..=PAGE_SIZE_MAX)
        .map(|number| format!("${number}"))
        .collect();
    let text = format!(
        "SELECT request_id FROM change_requests WHERE state = 1 AND request_id IN ({})",
        ids.join(", ")
    );
    Sql::from(&*text.leak())
});

/// The one that somebody still has to answer; a request has at most one.
pub fn open_of_request(tx: &mut Tx, request: Uuid) -> Result<Option<StoredChange>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM change_requests WHERE request_id = $1 AND state = 1"
        ),
        params![request],
        |row| read(&keys, row),
    )
}

/// Every one of a request, the newest first.
pub fn of_request(tx: &mut Tx, request: Uuid) -> Result<Vec<StoredChange>> {
    let keys = tx.keys().clone();
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM change_requests WHERE request_id = $1 ORDER BY asked_at DESC, id DESC LIMIT $2"
        ),
        params![request, OF_REQUEST_MAX],
        |row| read(&keys, row),
    )
}

/// The open ones that wait for this office's answer, the oldest first (ONE-12).
pub fn waiting_for_office(
    tx: &mut Tx,
    office: &str,
    page: PageRequest,
) -> Result<Page<StoredChange>> {
    let keys = tx.keys().clone();
    let rows = tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM change_requests WHERE state = 1 AND office_answer IS NULL \
             AND request_id IN (SELECT id FROM requests WHERE office_code = $1) \
             ORDER BY asked_at, id LIMIT $2 OFFSET $3"
        ),
        params![office, page.size(), page.offset()],
        |row| read(&keys, row),
    )?;
    Ok(Page {
        rows,
        total: count_waiting_for_office(tx, office)?,
        size: page.size(),
    })
}

/// How many wait for this office's answer: the counter of its queue.
pub fn count_waiting_for_office(tx: &mut Tx, office: &str) -> Result<u64> {
    tx.one(
        "SELECT COUNT(*) FROM change_requests WHERE state = 1 AND office_answer IS NULL \
         AND request_id IN (SELECT id FROM requests WHERE office_code = $1)",
        params![office],
        |row| row.columns("change_requests").get(),
    )
}

/// The open ones that wait for this worker's answer, the oldest first; at most 200.
pub fn waiting_for_worker(tx: &mut Tx, niss: &Niss) -> Result<Vec<StoredChange>> {
    let keys = tx.keys().clone();
    let mac = keys.niss_mac(niss);
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM change_requests WHERE state = 1 AND worker_answer IS NULL \
             AND request_id IN (SELECT id FROM requests WHERE niss_mac = $1) ORDER BY asked_at, id LIMIT $2"
        ),
        params![&mac, OF_REQUEST_MAX],
        |row| read(&keys, row),
    )
}

/// Writes a party's answer, if the change request is open and still has the version seen: else [`Error::Conflict`].
/// `after` is the change request with the answer; `by` is the person who answered.
pub fn set_answer(
    tx: &mut Tx,
    seen: &StoredChange,
    actor: Actor,
    after: &ChangeRequest,
    by: Uuid,
) -> Result<()> {
    let Some(answer) = after.answer_of(actor) else {
        return Err(Error::Value("no answer of this party".to_owned()));
    };
    let keys = tx.keys().clone();
    let column = match actor {
        Actor::Office => OFFICE_REASON,
        _ => WORKER_REASON,
    };
    let reason = answer.reason.as_deref();
    let reason = reason
        .map(|reason| keys.seal(column, seen.id, reason.as_bytes()))
        .transpose()?;
    let word = if answer.accepted { ACCEPTED } else { REFUSED };
    let state = after.state().to_i16();
    if actor == Actor::Office {
        tx.exec_one(
            "UPDATE change_requests SET state = $3, office_answer = $4, office_reason = $5, office_at = $6, \
             office_by = $7, version = version + 1 WHERE id = $1 AND version = $2 AND state = 1",
            params![seen.id, seen.version, state, word, reason.as_ref(), answer.at, by],
        )
    } else {
        tx.exec_one(
            "UPDATE change_requests SET state = $3, worker_answer = $4, worker_reason = $5, worker_at = $6, \
             version = version + 1 WHERE id = $1 AND version = $2 AND state = 1",
            params![seen.id, seen.version, state, word, reason.as_ref(), answer.at],
        )
    }
}

/// Takes it back for the employer, under the same guard as [`set_answer`].
pub fn set_withdrawn(tx: &mut Tx, seen: &StoredChange, at: Timestamp) -> Result<()> {
    tx.exec_one(
        "UPDATE change_requests SET state = $3, withdrawn_at = $4, version = version + 1 \
         WHERE id = $1 AND version = $2 AND state = 1",
        params![seen.id, seen.version, ChangeState::Withdrawn.to_i16(), at],
    )
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<StoredChange> {
    let mut columns = row.columns("change_requests");
    let c = &mut columns;
    let id: Uuid = c.get()?;
    let (request, version, ticket) = (c.get()?, c.get()?, c.parsed()?);
    let wish = match (c.get()?, c.get()?) {
        (Some(from), Some(to)) => Wish::EndDate { from, to },
        (None::<jiff::civil::Date>, None::<jiff::civil::Date>) => Wish::Cancellation,
        _ => return Err(c.refuse("half a change of dates")),
    };
    let reason = keys.open_text(REASON, id, c.get()?)?;
    let warnings = keys.open(WARNINGS, id, c.get()?)?;
    let warnings =
        serde_json::from_slice(&warnings).map_err(|_| c.refuse("not a list of warnings"))?;
    let (asked_at, asked_by) = (c.get()?, c.get()?);
    let worker = read_answer(keys, WORKER_REASON, id, c)?;
    let office = read_answer(keys, OFFICE_REASON, id, c)?;
    Ok(StoredChange {
        id,
        request,
        version,
        ticket,
        asked_by,
        office_by: c.get()?,
        change: ChangeRequest {
            wish,
            reason,
            asked_at,
            worker,
            office,
            withdrawn_at: c.get()?,
        },
        warnings,
    })
}

fn read_answer(
    keys: &Keys,
    column: &'static str,
    id: Uuid,
    c: &mut Columns<'_, '_>,
) -> Result<Option<Answer>> {
    let word: Option<i16> = c.get()?;
    let sealed: Option<&[u8]> = c.get()?;
    let at: Option<Timestamp> = c.get()?;
    let accepted = match (word, at) {
        (None, None) => return Ok(None),
        (Some(ACCEPTED), Some(at)) => (true, at),
        (Some(REFUSED), Some(at)) => (false, at),
        _ => return Err(c.refuse("half an answer")),
    };
    let reason = sealed
        .map(|sealed| keys.open_text(column, id, sealed))
        .transpose()?;
    Ok(Some(Answer {
        accepted: accepted.0,
        reason,
        at: accepted.1,
    }))
}
