//! Several notices accepted at once (NOT-14): each gets its own answer, journal line, message and letter, and one that
//! cannot be accepted does not stop the rest. The answer leads to the list and says there what became of each: a form that
//! is sent twice is led to the same place.

use domain::notice::{Move, NoticeRefusal, Party};
use storage::{Error, Tx, notices};
use uuid::Uuid;

use super::list::{Outcome, Selection, draw};
use crate::actions::answer_notice::{Answered, answer_notice};
use crate::actions::move_notice::Said;
use crate::actions::submit_request::certification;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::employer::paths;
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};
use storage::notices::StoredNotice;

/// Notices of one selection: as many as a page of the list shows.
const NOTICES_MAX: usize = 20;
/// How many were accepted, in the address of the list …
const ACCEPTED: &str = "accepted";
/// … how many wait for a second decision …
const WAITING: &str = "waiting";
/// … and each that was not accepted, as "id.reason".
const NOT_DONE: &str = "notDone";

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
    };
    if selection.none || selection.uncertified {
        return Ok(Reply::refused(draw(at, employer, &selection, tx)?));
    }
    let outcome = accept_all(at, employer, &selection.ticked, tx)?;
    let list = paths::notices(&employer.employer.number);
    Ok(Reply::see_other(outcome.told_at(&list)))
}

/// What became of each of a selection.
#[derive(Default)]
struct Told {
    given: i64,
    first: i64,
    not_done: Vec<(Uuid, NoticeRefusal)>,
}

impl Told {
    /// The list, with what became of each: ids and codes, nothing of anybody.
    fn told_at(&self, list: &str) -> String {
        let count = |count: i64| match count {
            0 => String::new(),
            some => some.to_string(),
        };
        let (given, first) = (count(self.given), count(self.first));
        let not_done = self.not_done.iter();
        let not_done: Vec<String> = not_done
            .map(|(id, refusal)| format!("{id}.{}", refusal.code()))
            .collect();
        let counts = [(ACCEPTED, given.as_str()), (WAITING, first.as_str())];
        let rest = not_done.iter().map(|pair| (NOT_DONE, pair.as_str()));
        query_string::with_query(list, counts.into_iter().chain(rest))
    }

    /// What the address of the list says; of those not accepted, this employer's own.
    fn read(at: &Visit) -> Self {
        let possible =
            |count: &i64| usize::try_from(*count).is_ok_and(|count| count <= NOTICES_MAX);
        let count = |name| at.query(name).parse().ok().filter(possible).unwrap_or(0);
        let not_done = at.query_form().all(NOT_DONE).take(NOTICES_MAX);
        let read = |pair: &str| {
            let (id, code) = pair.split_once('.')?;
            Some((Uuid::try_parse(id).ok()?, code.parse().ok()?))
        };
        Self {
            given: count(ACCEPTED),
            first: count(WAITING),
            not_done: not_done.filter_map(read).collect(),
        }
    }
}

/// What became of the selection that led to the list; none when it is opened as it is.
pub fn outcome(
    at: &Visit,
    employer: &SignedInEmployer,
    tx: &mut Tx,
) -> Result<Option<Outcome>, PageError> {
    let t = at.texts;
    let told = Told::read(at);
    let mut not_done = Vec::new();
    for (id, refusal) in &told.not_done {
        if let Some(stored) = notices::by_id(tx, &employer.employer.number, *id)? {
            not_done.push((
                stored.ticket.to_string(),
                t.coded("notice-refusal", refusal.code()),
            ));
        }
    }
    let words = |count: i64, say: &dyn Fn(i64) -> String| match count {
        0 => String::new(),
        some => say(some),
    };
    let outcome = Outcome {
        done: words(told.given, &|count| t.notices_many_done(count)),
        first: words(told.first, &|count| t.notices_many_first(count)),
        not_done,
    };
    Ok(Some(outcome).filter(|outcome| !outcome.is_empty()))
}

fn accept_all(
    at: &Visit,
    employer: &SignedInEmployer,
    ticked: &[String],
    tx: &mut Tx,
) -> Result<Told, PageError> {
    let mut told = Told::default();
    for pick in ticked {
        let Some((stored, version)) = find(at, employer, pick, tx)? else {
            continue;
        };
        match accept(at, employer, &stored, version, tx)? {
            Ok(Answered::Given) => told.given += 1,
            Ok(Answered::First) => told.first += 1,
            Err(refusal) => told.not_done.push((stored.id, refusal)),
        }
    }
    Ok(told)
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
