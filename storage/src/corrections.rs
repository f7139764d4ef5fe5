//! Corrections of a worker's balances by an office (RUL-16): each adds a line, none is changed or deleted. One that was
//! wrong is taken back by another. Encrypted as a whole.

use domain::identifiers::Niss;
use domain::law::BalanceKey;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::engine::{tx::Tx, value::params};
use crate::error::{Error, Result};

const CONTENT: &str = "balance_corrections.content";
/// Corrections of one worker; each is seldom.
pub const CORRECTIONS_MAX: u32 = 200;

/// What is corrected, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The right, and whose child or patient it is about.
    pub key: BalanceKey,
    /// Given name of that person as the worker or the office wrote it; empty when the right is about nobody.
    pub person: String,
    /// Units taken on top, in the right's own; below zero: given back.
    pub units: i64,
    /// Day from which it counts.
    pub on: Date,
    /// Why, as the worker reads it.
    pub reason: String,
}

/// A stored correction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCorrection {
    /// Its id.
    pub id: Uuid,
    /// The file it was written from.
    pub request: Uuid,
    /// The office.
    pub office: String,
    /// When.
    pub made_at: Timestamp,
    /// The case worker.
    pub made_by: Uuid,
    /// The correction it takes back.
    pub withdraws: Option<Uuid>,
    /// What it says.
    pub correction: Correction,
}

/// As it lies in the column.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Content {
    right: String,
    person: String,
    units: i64,
    on: Date,
    reason: String,
}

/// The corrections of a worker, the oldest first.
pub fn of_worker(tx: &mut Tx, niss: &Niss) -> Result<Vec<StoredCorrection>> {
    let keys = tx.keys().clone();
    tx.query(
        "SELECT id, request_id, office_code, made_at, made_by, withdraws, content FROM balance_corrections \
         WHERE niss_mac = $1 ORDER BY made_at, id LIMIT $2",
        params![&keys.niss_mac(niss), CORRECTIONS_MAX],
        |row| {
            let mut columns = row.columns("balance_corrections");
            let c = &mut columns;
            let id: Uuid = c.get()?;
            let (request, office, made_at) = (c.get()?, c.get()?, c.get()?);
            let (made_by, withdraws) = (c.get()?, c.get()?);
            let plain = keys.open(CONTENT, id, c.get()?)?;
            let read = serde_json::from_slice(&plain).ok().and_then(correction);
            Ok(StoredCorrection {
                id,
                request,
                office,
                made_at,
                made_by,
                withdraws,
                correction: read.ok_or_else(|| columns.refuse("not a correction"))?,
            })
        },
    )
}

fn correction(content: Content) -> Option<Correction> {
    Some(Correction {
        key: content.right.parse().ok()?,
        person: content.person,
        units: content.units,
        on: content.on,
        reason: content.reason,
    })
}

/// Adds one; refused beyond [`CORRECTIONS_MAX`]. [`Error::Duplicate`] when what it takes back was taken back at once
/// by somebody else.
pub fn insert(tx: &mut Tx, niss: &Niss, stored: &StoredCorrection) -> Result<()> {
    if of_worker(tx, niss)?.len() >= CORRECTIONS_MAX as usize {
        return Err(Error::Limit {
            what: "corrections of a worker",
            limit: CORRECTIONS_MAX as usize,
        });
    }
    let said = &stored.correction;
    let content = Content {
        right: said.key.to_string(),
        person: said.person.clone(),
        units: said.units,
        on: said.on,
        reason: said.reason.clone(),
    };
    let keys = tx.keys().clone();
    let plain = serde_json::to_vec(&content).map_err(|e| Error::Value(e.to_string()))?;
    tx.exec(
        "INSERT INTO balance_corrections (id, niss_mac, request_id, office_code, content, made_at, made_by, withdraws) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            stored.id,
            &keys.niss_mac(niss),
            stored.request,
            &stored.office,
            &keys.seal(CONTENT, stored.id, &plain)?,
            stored.made_at,
            stored.made_by,
            stored.withdraws
        ],
    )?;
    Ok(())
}
