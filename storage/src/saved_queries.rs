//! Search criteria kept on the server, so that no URL carries a NISS or a name.

use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{tx::Tx, value::params};
use crate::error::{Error, Result};

const CRITERIA: &str = "saved_queries.criteria";
/// Criteria are a few fields.
const CRITERIA_MAX: usize = 4_096;

/// Keeps `criteria` (a text the caller understands) for `owner`, a person or an anonymous session, under a new id.
pub fn insert(tx: &mut Tx, id: Uuid, owner: Uuid, criteria: &str, now: Timestamp) -> Result<()> {
    if criteria.len() > CRITERIA_MAX {
        return Err(Error::Limit {
            what: "search criteria",
            limit: CRITERIA_MAX,
        });
    }
    let sealed = tx.keys().seal(CRITERIA, id, criteria.as_bytes())?;
    tx.exec(
        "INSERT INTO saved_queries (id, owner_id, criteria, created_at) VALUES ($1, $2, $3, $4)",
        params![id, owner, &sealed, now],
    )?;
    Ok(())
}

/// The criteria kept under `id`, for their owner only.
pub fn by_id(tx: &mut Tx, id: Uuid, owner: Uuid) -> Result<Option<String>> {
    let keys = tx.keys().clone();
    tx.optional(
        "SELECT criteria FROM saved_queries WHERE id = $1 AND owner_id = $2",
        params![id, owner],
        |row| keys.open_text(CRITERIA, id, row.columns("saved_queries").get()?),
    )
}

/// Removes criteria kept before `limit`; how many.
pub fn delete_old(tx: &mut Tx, limit: Timestamp) -> Result<u64> {
    tx.exec(
        "DELETE FROM saved_queries WHERE created_at < $1",
        params![limit],
    )
}
