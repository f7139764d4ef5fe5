//! What waits for the worker, over all employers, what ends first at the top: the own part, questions and documents the
//! office asked, declarations of other employers, changes and notices to answer. Each line leads to where it is done.

use domain::attachment::AttachmentKind;
use domain::date_input::format_date;
use domain::identifiers::Niss;
use domain::notice::Party;
use domain::period::add_months;
use domain::request::{Act, Actor, RequestStatus};
use jiff::civil::Date;
use storage::requests::{self, StoredRequest};
use storage::{PAGE_SIZE_MAX, PageRequest, Tx, changes, employers, notices, questions};

use super::{home, occupations};
use crate::actions::submit_request::COMPLETION_MONTHS;
use crate::error::PageError;
use crate::pages::attachments::{AttachmentList, Folder};
use crate::pages::occupation_view;
use crate::texts::Texts;
use crate::web::Visit;

/// One thing to do.
pub struct Todo {
    /// What.
    pub what: String,
    /// Of which employer, and which interruption.
    pub whose: String,
    /// Until when, in words.
    pub when: String,
    /// Where it is done.
    pub href: String,
    due: Option<Date>,
}

/// Everything, what ends first at the top; what has no end comes last.
pub fn of(at: &Visit, niss: &Niss, tx: &mut Tx) -> Result<Vec<Todo>, PageError> {
    let mut all = Vec::new();
    let open = |stored: &StoredRequest| {
        use RequestStatus as S;
        !matches!(stored.request.status, S::Closed | S::Cancelled)
    };
    let filed = requests::of_worker(tx, niss)?;
    for stored in filed.iter().filter(|stored| open(stored)) {
        of_request(at, stored, &mut all, tx)?;
    }
    for change in changes::waiting_for_worker(tx, niss)? {
        if let Some(stored) = filed.iter().find(|stored| stored.id == change.request) {
            let href = format!("{}/requests/{}/change", home::PATH, stored.id);
            let line = line(at, stored, at.texts.todo_change(), None, href, tx)?;
            all.push(line);
        }
    }
    of_notices(at, niss, &mut all, tx)?;
    all.sort_by_key(|todo| todo.due.unwrap_or(Date::MAX));
    Ok(all)
}

fn of_request(
    at: &Visit,
    stored: &StoredRequest,
    all: &mut Vec<Todo>,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let t = at.texts;
    let own = format!("{}/requests/{}", home::PATH, stored.id);
    let may = |act| stored.request.allows(Actor::Worker, act, at.now).is_ok();
    if may(Act::Complete) {
        let start = stored.request.details.period.start();
        let until = add_months(start, COMPLETION_MONTHS);
        // Later than that, each day counts: no date can be named any more.
        let due = (until > at.today).then_some(until);
        all.push(line(
            at,
            stored,
            t.todo_part(),
            due,
            format!("{own}/part"),
            tx,
        )?);
    }
    for question in questions::of_request(tx, stored.id)? {
        if question.party == Actor::Worker && question.closed_at.is_none() {
            let href = format!("{own}/questions/{}", question.id);
            let due = Some(question.answer_by);
            all.push(line(at, stored, t.todo_question(), due, href, tx)?);
        }
    }
    if !may(Act::Attach) {
        return Ok(());
    }
    let documents = format!("{own}/attachments");
    let folder = Folder::of_request(stored, Actor::Worker);
    let missing = AttachmentList::read(t, &folder, &documents, tx)?.missing;
    let asked = storage::document_requests::open_of_file(tx, stored.id)?;
    let asked = asked.iter().filter(|asked| asked.party == Actor::Worker);
    let wanted: Vec<(AttachmentKind, Option<Date>)> =
        asked.map(|asked| (asked.kind, Some(asked.due))).collect();
    let unasked = missing
        .into_iter()
        .filter(|kind| !wanted.iter().any(|(asked, _)| asked == kind));
    let unasked: Vec<_> = unasked.map(|kind| (kind, None)).collect();
    for (kind, due) in wanted.into_iter().chain(unasked) {
        let what = t.todo_document(t.coded("document", kind.code()));
        all.push(line(at, stored, &what, due, documents.clone(), tx)?);
    }
    if occupation_view::is_open(stored, tx)? {
        let href = occupations::path(stored.id);
        all.push(line(at, stored, t.todo_occupation(), None, href, tx)?);
    }
    Ok(())
}

fn of_notices(at: &Visit, niss: &Niss, all: &mut Vec<Todo>, tx: &mut Tx) -> Result<(), PageError> {
    let t = at.texts;
    let newest = PageRequest::new(1, PAGE_SIZE_MAX);
    for stored in notices::of_worker(tx, niss, newest)?.rows {
        let notice = stored.notice.as_of(at.today);
        if notice.state.to_act() != Some(Party::Worker) {
            continue;
        }
        let employer = employers::by_number(tx, &stored.employer)?;
        let employer = employer.map(|employer| employer.name).unwrap_or_default();
        all.push(Todo {
            what: t.todo_notice().to_owned(),
            whose: format!("{employer}, {}", t.period(&notice.dates)),
            when: when(t, notice.due),
            href: super::notices::path(stored.id),
            due: notice.due,
        });
    }
    Ok(())
}

fn line(
    at: &Visit,
    stored: &StoredRequest,
    what: &str,
    due: Option<Date>,
    href: String,
    tx: &mut Tx,
) -> Result<Todo, PageError> {
    let t = at.texts;
    let employer = employers::by_number(tx, &stored.request.employer)?;
    let employer = employer.map(|employer| employer.name).unwrap_or_default();
    Ok(Todo {
        what: what.to_owned(),
        whose: format!("{employer}, {}", t.period(&stored.request.details.period)),
        when: when(t, due),
        href,
        due,
    })
}

fn when(t: &Texts, due: Option<Date>) -> String {
    due.map_or_else(
        || t.todo_soon().to_owned(),
        |due| t.todo_until(&format_date(due)),
    )
}
