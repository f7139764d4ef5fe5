//! Several notices accepted at once (NOT-14): each gets its own answer, journal line, message and letter, and one that
//! cannot be accepted does not stop the rest.

use domain::notice::{Move, NoticeRefusal, Party};
use storage::{Error, Tx, notices};
use uuid::Uuid;

use super::list::{Outcome, Selection, draw};
use crate::actions::answer_notice::{Answered, answer_notice};
use crate::actions::move_notice::Said;
use crate::actions::submit_request::certification;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};
use storage::notices::StoredNotice;

/// Notices of one selection: as many as a page of the list shows.
const NOTICES_MAX: usize = 20;

/// Accepts those ticked, and shows the list with what became of each.
pub fn post(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let mut ticked: Vec<String> = form.all("notice").map(str::to_owned).collect();
    // Always in one order: of two who accept the same, the second waits and is told.
    ticked.sort();
    ticked.dedup();
    ticked.truncate(NOTICES_MAX);
    let selection = Selection {
        none: ticked.is_empty(),
        uncertified: form.text("certified") != "yes",
        ticked,
        outcome: None,
    };
    if selection.none || selection.uncertified {
        return Ok(Reply::refused(draw(at, employer, selection, tx)?));
    }
    let outcome = accept_all(at, employer, &selection.ticked, tx)?;
    let shown = Selection {
        outcome: Some(outcome),
        ..Selection::default()
    };
    Ok(Reply::page(draw(at, employer, shown, tx)?))
}

fn accept_all(
    at: &Visit,
    employer: &SignedInEmployer,
    ticked: &[String],
    tx: &mut Tx,
) -> Result<Outcome, PageError> {
    let t = at.texts;
    let (mut given, mut first, mut not_done) = (0, 0, Vec::new());
    for pick in ticked {
        let Some((stored, version)) = find(at, employer, pick, tx)? else {
            continue;
        };
        match accept(at, employer, &stored, version, tx)? {
            Ok(Answered::Given) => given += 1,
            Ok(Answered::First) => first += 1,
            Err(refusal) => not_done.push((
                stored.ticket.to_string(),
                t.coded("notice-refusal", refusal.code()),
            )),
        }
    }
    let words = |count: i64, say: &dyn Fn(i64) -> String| match count {
        0 => String::new(),
        some => say(some),
    };
    Ok(Outcome {
        done: words(given, &|count| t.notices_many_done(count)),
        first: words(first, &|count| t.notices_many_first(count)),
        not_done,
    })
}

fn accept(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredNotice,
    version: i64,
    tx: &mut Tx,
) -> Result<Result<Answered, NoticeRefusal>, PageError> {
    let meanwhile = match stored.notice.to_act() {
        None => NoticeRefusal::Ended,
        Some(Party::Worker | Party::Employer) => NoticeRefusal::NotYourTurn,
    };
    if stored.version != version {
        return Ok(Err(meanwhile));
    }
    let said = Said {
        certification: Some(certification(at.texts)),
        ..Said::default()
    };
    match answer_notice(at, employer, stored, Move::Accept, said, tx) {
        // Nothing was written before the version was compared: the others go on.
        Err(PageError::Storage(Error::Conflict)) => Ok(Err(meanwhile)),
        other => other,
    }
}

/// A ticked notice of this employer with the version that was shown.
fn find(
    at: &Visit,
    employer: &SignedInEmployer,
    pick: &str,
    tx: &mut Tx,
) -> Result<Option<(StoredNotice, i64)>, PageError> {
    let Some((id, version)) = pick.split_once('.') else {
        return Ok(None);
    };
    let (Ok(id), Ok(version)) = (Uuid::try_parse(id), version.parse()) else {
        return Ok(None);
    };
    let found = notices::by_id(tx, &employer.employer.number, id)?;
    Ok(found.map(|stored| {
        let notice = stored.notice.as_of(at.today);
        (StoredNotice { notice, ..stored }, version)
    }))
}
