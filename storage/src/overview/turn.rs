//! The place of a request among what is due: written with the request, and again by whatever moves a deadline.

use domain::office::Clock;
use domain::request::{Actor, Due, RequestStatus, next_due};
use jiff::civil::Date;
use uuid::Uuid;

use crate::engine::{
    tx::Tx,
    value::{day_number, params},
};
use crate::error::Result;

/// Later than every day a leave is about; what is over is placed below it, the newest first.
const OVER: i32 = 1_000_000;

/// The two columns of a request for which `due` is next.
pub(crate) fn placed(due: Option<Due>, introduced: Date) -> (i32, i16) {
    match due {
        Some(due) => (day_number(due.day), due.actor.to_i16()),
        None => (OVER - day_number(introduced), 0),
    }
}

/// Places a request anew, after its status, its clock or what was asked of a party has changed. What is no request (a
/// notice) has no place.
pub(crate) fn refresh(tx: &mut Tx, request: Uuid) -> Result<()> {
    let found = tx.optional(
        "SELECT status, start_day, due_day, paused_day, introduced_day FROM requests WHERE id = $1",
        params![request],
        |row| {
            let mut c = row.columns("requests");
            let status = c.code(RequestStatus::from_i16)?;
            let start: Date = c.get()?;
            let clock = Clock {
                due: c.get()?,
                paused_since: c.get()?,
            };
            let introduced: Date = c.get()?;
            Ok((status, start, clock, introduced))
        },
    )?;
    let Some((status, start, clock, introduced)) = found else {
        return Ok(());
    };
    let asked = tx.optional(
        "SELECT party, answer_by FROM questions WHERE request_id = $1 AND closed_at IS NULL \
         UNION ALL SELECT party, due_day FROM document_requests WHERE file_id = $1 AND state = 1 ORDER BY 2 LIMIT 1",
        params![request],
        |row| {
            let mut c = row.columns("questions");
            Ok(Due {
                actor: c.code(Actor::from_i16)?,
                day: c.get()?,
            })
        },
    )?;
    let (turn, of) = placed(next_due(status, start, clock, asked), introduced);
    tx.exec(
        "UPDATE requests SET turn = $2, turn_of = $3 WHERE id = $1",
        params![request, turn, of],
    )?;
    Ok(())
}
