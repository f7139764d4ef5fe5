//! Once a day, at night: announces which files will be erased, erases those whose time has come, and takes away drafts that
//! nobody touched for long (AUD-06). Each file in a transaction of its own, so that one that changes meanwhile, or is put
//! under a legal hold, is simply left for another day.

use std::sync::Arc;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use storage::Error;
use storage::jobs::ClaimedJob;
use storage::retention::{self, Candidate, FileKind};
use uuid::Uuid;

use super::JobError;
use crate::actions::retention::{announce_erasure, erase};
use crate::app::App;
use crate::ports::clock::brussels_date;
use domain::retention::Due;

/// Name of the kind.
pub const KIND: &str = "retain";
/// The hour, in Brussels: few people are about.
pub(super) const HOUR: i8 = 3;
/// Files read at a time.
const PAGE: u32 = 100;

/// Does it.
pub(super) fn run(app: &Arc<App>, _: &ClaimedJob) -> Result<(), JobError> {
    Ok(round(app, app.clock.now())?)
}

/// One round at `now`.
pub fn round(app: &Arc<App>, now: Timestamp) -> Result<(), Error> {
    for kind in [FileKind::Request, FileKind::Notice] {
        files(app, now, kind)?;
    }
    drafts(app, now)
}

fn files(app: &Arc<App>, now: Timestamp, kind: FileKind) -> Result<(), Error> {
    let (today, terms) = (brussels_date(now), app.config.retention.terms());
    let mut after = (Date::MIN, Uuid::nil());
    loop {
        let until = terms.ended_by(today);
        let found = app
            .db
            .read_blocking(move |tx| retention::candidates(tx, kind, until, after, PAGE))?;
        let Some(last) = found.last() else {
            return Ok(());
        };
        after = (last.ended.end, last.id);
        for file in found {
            let due = terms.due(file.ended, file.announced, today);
            settle(app, now, file, due)?;
        }
    }
}

fn settle(app: &Arc<App>, now: Timestamp, file: Candidate, due: Due) -> Result<(), Error> {
    let with = Arc::clone(app);
    let done = match due {
        Due::Nothing => return Ok(()),
        Due::Announce(day) => app
            .db
            .write_blocking(move |tx| announce_erasure(&with, now, &file, day, tx)),
        Due::Erase => app
            .db
            .write_blocking(move |tx| erase(&with, now, &file, tx)),
    };
    match done {
        // Changed, held or announced at the same moment: another day. And where the worker's list of periods is full, the
        // file stays, rather than a balance going wrong.
        Ok(()) | Err(Error::Conflict | Error::Duplicate | Error::Limit { .. }) => Ok(()),
        Err(error) => Err(error),
    }
}

fn drafts(app: &Arc<App>, now: Timestamp) -> Result<(), Error> {
    let days = i64::from(app.config.retention.draft_days);
    let before = now
        .saturating_sub(SignedDuration::from_hours(24 * days))
        .unwrap_or(Timestamp::MIN);
    loop {
        let found = app
            .db
            .read_blocking(move |tx| retention::stale_drafts(tx, before, PAGE))?;
        let mut gone = false;
        for (id, version) in found {
            let done = app
                .db
                .write_blocking(move |tx| retention::erase_draft(tx, id, version));
            match done {
                Ok(()) => gone = true,
                Err(Error::Conflict) => {}
                Err(error) => return Err(error),
            }
        }
        if !gone {
            return Ok(());
        }
    }
}
