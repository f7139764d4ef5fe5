//! Periods a worker took elsewhere or before this service, entered by the worker (EMP-06). Encrypted as a whole.

use domain::identifiers::Niss;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use domain::interruption::{InterruptionType, Regime, TimeCreditReason};

use crate::engine::{tx::Tx, value::params};
use crate::error::{Error, Result};

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
    /// What was entered.
    pub period: PastPeriod,
}

/// The periods a worker entered, the oldest entry first; removed ones are left out.
pub fn of_worker(tx: &mut Tx, niss: &Niss) -> Result<Vec<StoredPeriod>> {
    let keys = tx.keys().clone();
    tx.query(
        "SELECT id, created_at, content FROM past_periods WHERE niss_mac = $1 AND removed_at IS NULL \
         ORDER BY created_at, id LIMIT $2",
        params![&keys.niss_mac(niss), PERIODS_MAX],
        |row| {
            let mut columns = row.columns("past_periods");
            let (id, created_at) = (columns.get()?, columns.get()?);
            let plain = keys.open(CONTENT, id, columns.get()?)?;
            let period =
                serde_json::from_slice(&plain).map_err(|_| columns.refuse("not a period"))?;
            Ok(StoredPeriod {
                id,
                created_at,
                period,
            })
        },
    )
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

/// Takes a period of this worker out; [`Error::Conflict`] when it is not there.
pub fn set_removed(tx: &mut Tx, niss: &Niss, id: Uuid, now: Timestamp) -> Result<()> {
    let mac = tx.keys().niss_mac(niss);
    tx.exec_one(
        "UPDATE past_periods SET removed_at = $3, version = version + 1 \
         WHERE id = $1 AND niss_mac = $2 AND removed_at IS NULL",
        params![id, &mac, now],
    )
}
