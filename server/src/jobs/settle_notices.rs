//! Once a day, at midnight in Brussels: what the law makes of notices that nobody answered is written down, and both
//! parties are told (NOT-09). Pages compute the same beforehand, so nobody waits for this job.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use storage::jobs::ClaimedJob;
use storage::{Error, notices};
use uuid::Uuid;

use super::JobError;
use crate::actions::move_notice::settle;
use crate::app::App;
use crate::ports::clock::brussels_date;

/// Name of the kind.
pub const KIND: &str = "settle-notices";
/// The hour, in Brussels: the last day to answer has just ended.
pub(super) const HOUR: i8 = 0;

/// Does it.
pub(super) fn run(app: &Arc<App>, _: &ClaimedJob) -> Result<(), JobError> {
    Ok(settle_overdue(app, app.clock.now())?)
}

/// Settles every notice whose last day has passed at `now`, each in a transaction of its own.
pub fn settle_overdue(app: &Arc<App>, now: Timestamp) -> Result<(), Error> {
    let today = brussels_date(now);
    let mut after = (Date::MIN, Uuid::nil());
    loop {
        let found = app
            .db
            .read_blocking(move |tx| notices::overdue(tx, today, after))?;
        let Some(seen) = found else { return Ok(()) };
        after = (seen.notice.due.unwrap_or(today), seen.id);
        let with = Arc::clone(app);
        match app
            .db
            .write_blocking(move |tx| settle(&with, now, &seen, tx))
        {
            // Answered at the same moment, by a hand that was sooner: that answer counts.
            Ok(()) | Err(Error::Conflict) => {}
            Err(error) => return Err(error),
        }
    }
}
