//! Features that can be closed and opened again without a restart (OPS-05). A feature without a row is open.

use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{tx::Tx, value::params};
use crate::error::{Error, Result};

/// The state of a feature, once somebody changed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Switch {
    /// Name of the feature.
    pub name: String,
    /// Open?
    pub is_on: bool,
    /// Who changed it last.
    pub changed_by: Uuid,
    /// When.
    pub changed_at: Timestamp,
    /// Raised by each change.
    pub version: i64,
}

/// Is the feature open?
pub fn is_on(tx: &mut Tx, name: &str) -> Result<bool> {
    let state = tx.optional(
        "SELECT is_on FROM switches WHERE name = $1",
        params![name],
        |row| row.columns("switches").get(),
    )?;
    Ok(state.unwrap_or(true))
}

/// The feature's last change; none while nobody changed it.
pub fn by_name(tx: &mut Tx, name: &str) -> Result<Option<Switch>> {
    tx.optional(
        "SELECT name, is_on, changed_by, changed_at, version FROM switches WHERE name = $1",
        params![name],
        |row| {
            let mut columns = row.columns("switches");
            Ok(Switch {
                name: columns.get()?,
                is_on: columns.get()?,
                changed_by: columns.get()?,
                changed_at: columns.get()?,
                version: columns.get()?,
            })
        },
    )
}

/// Sets the feature. `changed.version` is the version read, 0 for one never changed; another one is [`Error::Conflict`].
pub fn set(tx: &mut Tx, changed: &Switch) -> Result<()> {
    if changed.version > 0 {
        return tx.exec_one(
            "UPDATE switches SET is_on = $3, changed_by = $4, changed_at = $5, version = version + 1 \
             WHERE name = $1 AND version = $2",
            params![
                &changed.name,
                changed.version,
                changed.is_on,
                changed.changed_by,
                changed.changed_at
            ],
        );
    }
    if by_name(tx, &changed.name)?.is_some() {
        return Err(Error::Conflict);
    }
    tx.exec(
        "INSERT INTO switches (name, is_on, changed_by, changed_at, version) VALUES ($1, $2, $3, $4, 1)",
        params![&changed.name, changed.is_on, changed.changed_by, changed.changed_at],
    )?;
    Ok(())
}
