//! What became of each file of an act on many (ONE-07).

use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{tx::Tx, value::params};
use crate::error::Result;

/// An act on a selection of files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Our id.
    pub id: Uuid,
    /// The office.
    pub office: String,
    /// Who did it.
    pub person: Uuid,
    /// When.
    pub at: Timestamp,
    /// What: a code.
    pub act: String,
    /// JSON of ids and codes; never a name.
    pub report: String,
}

/// Keeps the report of an act on many.
pub fn insert_run(tx: &mut Tx, run: &Run) -> Result<()> {
    tx.exec(
        "INSERT INTO desk_runs (id, office_code, person_id, at, act, report) VALUES ($1, $2, $3, $4, $5, $6)",
        params![
            run.id,
            run.office.as_str(),
            run.person,
            run.at,
            run.act.as_str(),
            run.report.as_str()
        ],
    )?;
    Ok(())
}

/// A report of this office and this case worker.
pub fn run_by_id(tx: &mut Tx, office: &str, person: Uuid, id: Uuid) -> Result<Option<Run>> {
    tx.optional(
        "SELECT id, office_code, person_id, at, act, report FROM desk_runs \
         WHERE id = $1 AND office_code = $2 AND person_id = $3",
        params![id, office, person],
        |row| {
            let mut c = row.columns("desk_runs");
            Ok(Run {
                id: c.get()?,
                office: c.get()?,
                person: c.get()?,
                at: c.get()?,
                act: c.get()?,
                report: c.get()?,
            })
        },
    )
}
