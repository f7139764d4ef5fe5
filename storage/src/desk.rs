//! The desk of an office: where a file is routed, who works on it, until when it must be decided.
//!
//! These columns of a request belong to the office alone: writing them does not raise the version that parties see, and
//! each write is guarded by the value it replaces.

mod decided;
mod queue;
mod run;
mod statistics;

use domain::office::Clock;
use domain::request::RequestStatus;
use jiff::civil::Date;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;
use crate::overview;
use crate::persons::Colleague;
use crate::requests::StoredRequest;

pub use decided::{Decided, DecidedLine, DecidedPage, decided};
pub use queue::{
    COUNT_MAX, Counters, DeskLine, List, Narrow, Place, QueuePage, counters, hot_statements, page,
};
pub use run::{Run, insert_run, run_by_id};
pub use statistics::{Delay, Figures, Work, figures};

/// The code of the queue of files whose office nobody could tell. No party ever reads it.
pub const SORTING: &str = "SORTING";

/// The office as parties know it: the sorting queue is none.
pub(crate) fn known(office: Option<String>) -> Option<String> {
    office.filter(|code| code != SORTING)
}

/// The office a new row is written with.
pub(crate) fn office_of(stored: &StoredRequest) -> Option<&str> {
    let at_office = matches!(
        stored.request.status,
        RequestStatus::WaitingForOffice | RequestStatus::InTreatment
    );
    stored.office.as_deref().or(at_office.then_some(SORTING))
}

/// The day a new row reached its office, when it did.
pub(crate) fn arrived_on(stored: &StoredRequest) -> Option<Date> {
    let waits = matches!(
        stored.request.status,
        RequestStatus::WaitingForWorker | RequestStatus::Cancelled
    );
    (!waits).then_some(stored.request.introduced_on)
}

/// The file reaches its office on `day`, or the sorting queue when none could be told: its clock starts.
pub fn arrive(tx: &mut Tx, request: Uuid, office: Option<&str>, day: Date) -> Result<()> {
    let due = crate::reference::delays(tx, day)?.due_from(day);
    tx.exec_one(
        "UPDATE requests SET office_code = $2, arrived_day = $3, due_day = $4, paused_day = NULL WHERE id = $1",
        params![request, office.unwrap_or(SORTING), day, due],
    )?;
    overview::refresh(tx, request)
}

/// What the desk knows of a file besides the request itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskFile {
    /// Its clock.
    pub clock: Clock,
    /// The case worker it is assigned to.
    pub assigned_to: Option<Uuid>,
    /// When that person wants to see it again.
    pub follow: Option<Date>,
    /// When both parties were warned that it will be closed.
    pub warned: Option<Date>,
    /// When it reached the office.
    pub arrived: Option<Date>,
}

/// What the desk knows of a request.
pub fn by_request(tx: &mut Tx, request: Uuid) -> Result<Option<DeskFile>> {
    tx.optional(
        "SELECT due_day, paused_day, assigned_to, follow_day, warned_day, arrived_day FROM requests WHERE id = $1",
        params![request],
        |row: &Row<'_>| {
            let mut c = row.columns("requests");
            Ok(DeskFile {
                clock: Clock {
                    due: c.get()?,
                    paused_since: c.get()?,
                },
                assigned_to: c.get()?,
                follow: c.get()?,
                warned: c.get()?,
                arrived: c.get()?,
            })
        },
    )
}

/// Gives a file to `to` (or to nobody), when it still belongs to `from`: else [`crate::Error::Conflict`].
pub fn set_assigned(
    tx: &mut Tx,
    request: Uuid,
    from: Option<Uuid>,
    to: Option<Uuid>,
) -> Result<()> {
    match from {
        Some(from) => tx.exec_one(
            "UPDATE requests SET assigned_to = $3 WHERE id = $1 AND assigned_to = $2",
            params![request, from, to],
        ),
        None => tx.exec_one(
            "UPDATE requests SET assigned_to = $2 WHERE id = $1 AND assigned_to IS NULL",
            params![request, to],
        ),
    }
}

/// Notes when the file is to be seen again.
pub fn set_follow(tx: &mut Tx, request: Uuid, day: Option<Date>) -> Result<()> {
    tx.exec_one(
        "UPDATE requests SET follow_day = $2 WHERE id = $1",
        params![request, day],
    )
}

/// Sets the clock, when it still is as `seen`.
pub fn set_clock(tx: &mut Tx, request: Uuid, seen: Clock, clock: Clock) -> Result<()> {
    if seen == clock {
        return Ok(());
    }
    match seen.paused_since {
        Some(since) => tx.exec_one(
            "UPDATE requests SET due_day = $4, paused_day = $5 WHERE id = $1 AND due_day = $2 AND paused_day = $3",
            params![request, seen.due, since, clock.due, clock.paused_since],
        )?,
        None => tx.exec_one(
            "UPDATE requests SET due_day = $3, paused_day = $4 WHERE id = $1 AND due_day = $2 AND paused_day IS NULL",
            params![request, seen.due, clock.due, clock.paused_since],
        )?,
    }
    overview::refresh(tx, request)
}

/// Notes that both parties were warned; a second warning is refused with [`crate::Error::Conflict`].
pub fn set_warned(tx: &mut Tx, request: Uuid, day: Date) -> Result<()> {
    tx.exec_one(
        "UPDATE requests SET warned_day = $2 WHERE id = $1 AND warned_day IS NULL AND status = 1",
        params![request, day],
    )
}

/// Moves an open file from one office to another, where nobody works on it yet.
pub fn set_office(tx: &mut Tx, request: Uuid, from: &str, to: &str) -> Result<()> {
    tx.exec_one(
        "UPDATE requests SET office_code = $3, assigned_to = NULL, follow_day = NULL, version = version + 1 \
         WHERE id = $1 AND office_code = $2 AND status IN (1, 2, 3)",
        params![request, from, to],
    )
}

/// Colleagues shown for a choice.
const COLLEAGUES_MAX: u32 = 200;

/// The case workers of an office on a day, by name.
pub fn colleagues(tx: &mut Tx, office: &str, day: Date) -> Result<Vec<Colleague>> {
    crate::persons::case_workers_of(tx, office, day, COLLEAGUES_MAX)
}
