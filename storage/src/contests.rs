//! Fields of the employer's declaration that the worker contests (EMP-11). Employer, worker and office read them.

use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{tx::Tx, value::params};
use crate::error::Result;

/// Fields one request has; the declaration has fewer.
const FIELDS_MAX: u32 = 40;

/// A contested field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contest {
    /// Code of the field.
    pub field: String,
    /// What the worker says of it, 1 to 200 characters.
    pub remark: String,
    /// When.
    pub at: Timestamp,
}

/// What is contested of a request now, in the order it was contested.
pub fn of_request(tx: &mut Tx, request: Uuid) -> Result<Vec<Contest>> {
    tx.query(
        "SELECT field, remark, contested_at FROM contested_fields WHERE request_id = $1 AND withdrawn_at IS NULL \
         ORDER BY contested_at, field LIMIT $2",
        params![request, FIELDS_MAX],
        |row| {
            let mut columns = row.columns("contested_fields");
            Ok(Contest {
                field: columns.get()?,
                remark: columns.get()?,
                at: columns.get()?,
            })
        },
    )
}

/// Contests a field, or says it in other words.
pub fn set_contested(tx: &mut Tx, request: Uuid, contest: &Contest) -> Result<()> {
    tx.exec(
        "INSERT INTO contested_fields (request_id, field, remark, contested_at, version) VALUES ($1, $2, $3, $4, 1) \
         ON CONFLICT (request_id, field) DO UPDATE SET remark = $3, contested_at = $4, withdrawn_at = NULL, \
         version = contested_fields.version + 1",
        params![request, &contest.field, &contest.remark, contest.at],
    )?;
    Ok(())
}

/// Takes a contest back; [`crate::Error::Conflict`] when there is none.
pub fn set_withdrawn(tx: &mut Tx, request: Uuid, field: &str, now: Timestamp) -> Result<()> {
    tx.exec_one(
        "UPDATE contested_fields SET withdrawn_at = $3, version = version + 1 \
         WHERE request_id = $1 AND field = $2 AND withdrawn_at IS NULL",
        params![request, field, now],
    )
}
