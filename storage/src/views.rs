//! Searches that people keep under a name, for one employer (OVW-27). A view is its owner's alone.

use domain::identifiers::EnterpriseNumber;
use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::keys::Keys;

const CONTENT: &str = "views.content";
/// Views one person keeps for one employer; more would no longer be quick to find.
pub const OF_PERSON_MAX: u32 = 20;
/// A name and a few fields.
const CONTENT_BYTES_MAX: usize = 4_096;

/// A view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Our id; safe in URLs.
    pub id: Uuid,
    /// Name and criteria, a text the caller understands.
    pub content: String,
}

/// Keeps a view. [`Error::Limit`] when there are [`OF_PERSON_MAX`].
pub fn insert(
    tx: &mut Tx,
    (person, employer): (Uuid, &EnterpriseNumber),
    view: &View,
    now: Timestamp,
) -> Result<()> {
    let kept: u32 = tx.one(
        "SELECT COUNT(*) FROM views WHERE person_id = $1 AND enterprise = $2",
        params![person, employer],
        |row| row.columns("views").get(),
    )?;
    if kept >= OF_PERSON_MAX {
        return Err(Error::Limit {
            what: "views",
            limit: OF_PERSON_MAX as usize,
        });
    }
    if view.content.len() > CONTENT_BYTES_MAX {
        return Err(Error::Limit {
            what: "view",
            limit: CONTENT_BYTES_MAX,
        });
    }
    let sealed = tx.keys().seal(CONTENT, view.id, view.content.as_bytes())?;
    tx.exec(
        "INSERT INTO views (id, person_id, enterprise, content, created_at) VALUES ($1, $2, $3, $4, $5)",
        params![view.id, person, employer, &sealed, now],
    )?;
    Ok(())
}

/// A person's views of an employer's requests, the oldest first.
pub fn of_person(tx: &mut Tx, person: Uuid, employer: &EnterpriseNumber) -> Result<Vec<View>> {
    let keys = tx.keys().clone();
    tx.query(
        "SELECT id, content FROM views WHERE person_id = $1 AND enterprise = $2 ORDER BY created_at, id LIMIT $3",
        params![person, employer, OF_PERSON_MAX],
        |row| read(&keys, row),
    )
}

/// One of them; anybody else's is not found.
pub fn by_id(
    tx: &mut Tx,
    person: Uuid,
    employer: &EnterpriseNumber,
    id: Uuid,
) -> Result<Option<View>> {
    let keys = tx.keys().clone();
    tx.optional(
        "SELECT id, content FROM views WHERE id = $1 AND person_id = $2 AND enterprise = $3",
        params![id, person, employer],
        |row| read(&keys, row),
    )
}

/// Takes a view away; whether it was there.
pub fn delete(tx: &mut Tx, person: Uuid, employer: &EnterpriseNumber, id: Uuid) -> Result<bool> {
    let gone = tx.exec(
        "DELETE FROM views WHERE id = $1 AND person_id = $2 AND enterprise = $3",
        params![id, person, employer],
    )?;
    Ok(gone == 1)
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<View> {
    let mut columns = row.columns("views");
    let id = columns.get()?;
    Ok(View {
        id,
        content: keys.open_text(CONTENT, id, columns.get()?)?,
    })
}
