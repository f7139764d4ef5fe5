//! The warnings a worker kept when giving a notice, with the words shown and the remark (PD3). Encrypted as a whole.

use uuid::Uuid;

use crate::engine::{tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::requests::ShownWarning;

const CONTENT: &str = "notice_warnings.content";

/// Keeps them with the notice they were shown for; nothing is written when there are none.
pub fn insert(tx: &mut Tx, notice: Uuid, language: &str, warnings: &[ShownWarning]) -> Result<()> {
    if warnings.is_empty() {
        return Ok(());
    }
    let plain = serde_json::to_vec(warnings).map_err(|error| Error::Value(error.to_string()))?;
    let sealed = tx.keys().seal(CONTENT, notice, &plain)?;
    tx.exec(
        "INSERT INTO notice_warnings (notice_id, language, content) VALUES ($1, $2, $3)",
        params![notice, language, &sealed],
    )?;
    Ok(())
}

/// The language they were shown in, and the warnings; none were kept with most notices.
pub fn of_notice(tx: &mut Tx, notice: Uuid) -> Result<(String, Vec<ShownWarning>)> {
    let keys = tx.keys().clone();
    let found = tx.optional(
        "SELECT language, content FROM notice_warnings WHERE notice_id = $1",
        params![notice],
        |row| {
            let mut columns = row.columns("notice_warnings");
            let language: String = columns.get()?;
            let plain = keys.open(CONTENT, notice, columns.get()?)?;
            let warnings = serde_json::from_slice(&plain)
                .map_err(|_| columns.refuse("not a list of warnings"))?;
            Ok((language, warnings))
        },
    )?;
    Ok(found.unwrap_or_default())
}
