//! Decisions of an office, kept for ever; the newest one of a request holds (ONE-04).

use std::collections::HashMap;

use domain::identifiers::Niss;
use domain::office::{Decision, Outcome, RefusalReason};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::keys::Keys;

const WORDS: &str = "decisions.words";

/// A decision as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDecision {
    /// Our id.
    pub id: Uuid,
    /// The request decided.
    pub request: Uuid,
    /// From 1; a request changed after its decision is decided again.
    pub number: u32,
    /// The office that decided.
    pub office: Option<String>,
    /// What was decided.
    pub decision: Decision,
    /// When.
    pub decided_at: Timestamp,
    /// By whom.
    pub decided_by: Uuid,
    /// Last day to appeal.
    pub appeal_until: Date,
    /// The letter.
    pub document: Option<Uuid>,
}

/// Stores a decision, and its day and outcome with the request.
pub fn insert(tx: &mut Tx, stored: &StoredDecision, day: Date) -> Result<()> {
    let keys = tx.keys().clone();
    let reasons: Vec<String> = stored
        .decision
        .reasons()
        .iter()
        .map(|reason| reason.to_i16().to_string())
        .collect();
    let words = stored
        .decision
        .words()
        .map(|words| keys.seal(WORDS, stored.id, words.as_bytes()))
        .transpose()?;
    tx.exec(
        "INSERT INTO decisions (id, request_id, number, office_code, outcome, reasons, words, decided_at, decided_by, \
         appeal_until, document_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            stored.id,
            stored.request,
            stored.number,
            stored.office.as_deref(),
            stored.decision.outcome().to_i16(),
            &reasons.join(","),
            words.as_ref(),
            stored.decided_at,
            stored.decided_by,
            stored.appeal_until,
            stored.document,
        ],
    )?;
    tx.exec_one(
        "UPDATE requests SET decided_day = $2, outcome = $3, follow_day = NULL, paused_day = NULL WHERE id = $1",
        params![stored.request, day, stored.decision.outcome().to_i16()],
    )
}

/// The number the next decision of a request gets.
pub fn next_number(tx: &mut Tx, request: Uuid) -> Result<u32> {
    Ok(by_request(tx, request)?.map_or(1, |last| last.number + 1))
}

/// The decision that holds, if there is one.
pub fn by_request(tx: &mut Tx, request: Uuid) -> Result<Option<StoredDecision>> {
    let keys = tx.keys().clone();
    tx.optional(
        "SELECT id, request_id, number, office_code, outcome, reasons, words, decided_at, decided_by, appeal_until, \
         document_id FROM decisions WHERE request_id = $1 ORDER BY number DESC LIMIT 1",
        params![request],
        |row| read(&keys, row),
    )
}

/// The outcome that holds of every request of a worker that was decided.
pub fn outcomes_of_worker(tx: &mut Tx, niss: &Niss) -> Result<HashMap<Uuid, Outcome>> {
    let mac = tx.keys().niss_mac(niss);
    let decided = tx.query(
        "SELECT id, outcome FROM requests WHERE niss_mac = $1 AND outcome IS NOT NULL",
        params![&mac],
        |row| {
            let mut columns = row.columns("requests");
            Ok((columns.get()?, columns.code(Outcome::from_i16)?))
        },
    )?;
    Ok(decided.into_iter().collect())
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<StoredDecision> {
    let mut columns = row.columns("decisions");
    let c = &mut columns;
    let id: Uuid = c.get()?;
    let (request, number, office) = (c.get()?, c.get()?, c.get()?);
    let outcome = c.code(Outcome::from_i16)?;
    let reasons: &str = c.get()?;
    let reasons = reasons
        .split(',')
        .filter(|number| !number.is_empty())
        .map(|number| {
            let number = number.parse().map_err(|_| ())?;
            RefusalReason::from_i16(number).map_err(|_| ())
        })
        .collect::<std::result::Result<Vec<_>, ()>>();
    let reasons = reasons.map_err(|()| c.refuse("not a list of reasons"))?;
    let sealed: Option<&[u8]> = c.get()?;
    let words = match sealed {
        Some(sealed) => keys.open_text(WORDS, id, sealed)?,
        None => String::new(),
    };
    let decision = Decision::new(outcome, &reasons, &words)
        .map_err(|_| Error::Value("a stored decision is not one".to_owned()))?;
    Ok(StoredDecision {
        id,
        request,
        number,
        office,
        decision,
        decided_at: c.get()?,
        decided_by: c.get()?,
        appeal_until: c.get()?,
        document: c.get()?,
    })
}
