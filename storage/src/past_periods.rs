//! Periods a worker took elsewhere or before this service, entered by the worker (EMP-06). Encrypted as a whole.

use domain::identifiers::Niss;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use domain::interruption::{InterruptionType, Regime, TimeCreditReason};

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::keys::Keys;

const CONTENT: &str = "past_periods.content";
/// Periods one worker may enter.
pub const PERIODS_MAX: u32 = 100;

/// What the worker says of the period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PastPeriod {
    /// Type.
    pub interruption_type: InterruptionType,
    /// Motive of a time credit.
    pub reason: Option<TimeCreditReason>,
    /// By how much work was reduced.
    pub regime: Regime,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// Employer or service then, in the worker's words.
    pub employer: String,
    /// Given name of the child or patient; empty when the type is about nobody else.
    pub person_name: String,
    /// Birth date of that person.
    pub person_birth: Option<Date>,
    /// What proves it: reference of the decision or attestation.
    pub proof: String,
    /// Kept of a file that was erased after its term: its worker did not enter it and cannot take it out.
    #[serde(default)]
    pub of_erased_file: bool,
}

/// A stored period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPeriod {
    /// Its id.
    pub id: Uuid,
    /// When it was entered.
    pub created_at: Timestamp,
    /// Raised by each change; every change names the version it saw.
    pub version: i64,
    /// What was entered.
    pub period: PastPeriod,
    /// What an office said of it as it stands now.
    pub verdict: Option<Verdict>,
}

/// What an office says of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Whether the office takes it as it is; else it is contested.
    pub accepted: bool,
    /// Why; may be empty when it is accepted.
    pub reason: String,
    /// Code of the office.
    pub office: String,
    /// The case worker.
    pub by: Uuid,
    /// When.
    pub at: Timestamp,
}

impl StoredPeriod {
    /// A period as it is entered.
    pub const fn new(id: Uuid, created_at: Timestamp, period: PastPeriod) -> Self {
        Self {
            id,
            created_at,
            version: 1,
            period,
            verdict: None,
        }
    }
}

const ACCEPTED: i16 = 1;
const CONTESTED: i16 = 2;
const REASON: &str = "past_periods.verdict_reason";

/// The periods a worker entered, the oldest entry first; removed ones are left out.
pub fn of_worker(tx: &mut Tx, niss: &Niss) -> Result<Vec<StoredPeriod>> {
    let keys = tx.keys().clone();
    tx.query(
        "SELECT id, created_at, version, content, verdict, verdict_reason, verdict_office, verdict_by, verdict_at \
         FROM past_periods WHERE niss_mac = $1 AND removed_at IS NULL ORDER BY created_at, id LIMIT $2",
        params![&keys.niss_mac(niss), PERIODS_MAX],
        |row| read(&keys, row),
    )
}

/// A period of this worker; another's, and one taken out, is not found.
pub fn by_id(tx: &mut Tx, niss: &Niss, id: Uuid) -> Result<Option<StoredPeriod>> {
    let keys = tx.keys().clone();
    tx.optional(
        "SELECT id, created_at, version, content, verdict, verdict_reason, verdict_office, verdict_by, verdict_at \
         FROM past_periods WHERE id = $1 AND niss_mac = $2 AND removed_at IS NULL",
        params![id, &keys.niss_mac(niss)],
        |row| read(&keys, row),
    )
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<StoredPeriod> {
    let mut columns = row.columns("past_periods");
    let (id, created_at, version) = (columns.get()?, columns.get()?, columns.get()?);
    let plain = keys.open(CONTENT, id, columns.get()?)?;
    let period = serde_json::from_slice(&plain).map_err(|_| columns.refuse("not a period"))?;
    let said: Option<i16> = columns.get()?;
    let reason: Option<&[u8]> = columns.get()?;
    let (office, by, at) = (columns.get()?, columns.get()?, columns.get()?);
    let verdict = match (said, reason, office, by, at) {
        (Some(said), Some(reason), Some(office), Some(by), Some(at)) => Some(Verdict {
            accepted: said == ACCEPTED,
            reason: String::from_utf8(keys.open(REASON, id, reason)?)
                .map_err(|_| columns.refuse("not a text"))?,
            office,
            by,
            at,
        }),
        _ => None,
    };
    Ok(StoredPeriod {
        id,
        created_at,
        version,
        period,
        verdict,
    })
}

/// Stores a period; refused beyond [`PERIODS_MAX`].
pub fn insert(tx: &mut Tx, niss: &Niss, stored: &StoredPeriod) -> Result<()> {
    if of_worker(tx, niss)?.len() >= PERIODS_MAX as usize {
        return Err(Error::Limit {
            what: "past periods",
            limit: PERIODS_MAX as usize,
        });
    }
    let keys = tx.keys().clone();
    let plain = serde_json::to_vec(&stored.period).map_err(|e| Error::Value(e.to_string()))?;
    tx.exec(
        "INSERT INTO past_periods (id, niss_mac, content, created_at, version) VALUES ($1, $2, $3, $4, 1)",
        params![
            stored.id,
            &keys.niss_mac(niss),
            &keys.seal(CONTENT, stored.id, &plain)?,
            stored.created_at
        ],
    )?;
    Ok(())
}

/// Writes what the worker changed, if the period still has the version seen, else [`Error::Conflict`]. What an office said
/// was about what stood there before.
pub fn set_changed(tx: &mut Tx, niss: &Niss, seen: &StoredPeriod, now: &PastPeriod) -> Result<()> {
    let keys = tx.keys().clone();
    let plain = serde_json::to_vec(now).map_err(|e| Error::Value(e.to_string()))?;
    tx.exec_one(
        "UPDATE past_periods SET content = $4, version = version + 1, verdict = NULL, verdict_reason = NULL, \
         verdict_office = NULL, verdict_by = NULL, verdict_at = NULL \
         WHERE id = $1 AND niss_mac = $2 AND version = $3 AND removed_at IS NULL",
        params![
            seen.id,
            &keys.niss_mac(niss),
            seen.version,
            &keys.seal(CONTENT, seen.id, &plain)?
        ],
    )
}

/// Writes what an office says of the version it saw, else [`Error::Conflict`].
pub fn set_verdict(tx: &mut Tx, niss: &Niss, seen: &StoredPeriod, said: &Verdict) -> Result<()> {
    let keys = tx.keys().clone();
    tx.exec_one(
        "UPDATE past_periods SET version = version + 1, verdict = $4, verdict_reason = $5, verdict_office = $6, \
         verdict_by = $7, verdict_at = $8 WHERE id = $1 AND niss_mac = $2 AND version = $3 AND removed_at IS NULL",
        params![
            seen.id,
            &keys.niss_mac(niss),
            seen.version,
            if said.accepted { ACCEPTED } else { CONTESTED },
            &keys.seal(REASON, seen.id, said.reason.as_bytes())?,
            &said.office,
            said.by,
            said.at
        ],
    )
}

/// Takes a period of this worker out, if it still has the version seen; else [`Error::Conflict`].
pub fn set_removed(tx: &mut Tx, niss: &Niss, seen: &StoredPeriod, now: Timestamp) -> Result<()> {
    let mac = tx.keys().niss_mac(niss);
    tx.exec_one(
        "UPDATE past_periods SET removed_at = $4, version = version + 1 \
         WHERE id = $1 AND niss_mac = $2 AND version = $3 AND removed_at IS NULL",
        params![seen.id, &mac, seen.version, now],
    )
}
