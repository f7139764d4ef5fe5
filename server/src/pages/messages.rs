//! The list of messages of an employer or a worker (NTF-03, NTF-04): unread ones marked, each opening the file it is
//! about. Opening is a form, because it takes the message from the unread of everybody it was for.

use askama::Template;
use domain::date_input::format_date;
use domain::message::{MessageEvent, MessageSubject};
use storage::messages::{self, Message, Owner};
use storage::{PageRequest, Tx};
use uuid::Uuid;

use crate::actions::plan_reminders;
use crate::auth::access::{SignedInEmployer, SignedInWorker};
use crate::error::PageError;
use crate::pages::worker::entitlement;
use crate::pages::{frame, paging};
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::view::{Layout, PagerView};
use crate::web::{Form, Reply, Visit, query_string};

/// Messages on a page.
const PAGE_SIZE: u32 = 25;
/// The list of a worker.
pub const OF_WORKER: &str = "/worker/messages";

#[derive(Template)]
#[template(path = "pages/messages.html")]
struct MessagesPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    path: String,
    rows: Vec<MessageRow>,
    some_unread: bool,
    pager: PagerView,
}

/// One message of the list.
struct MessageRow {
    id: Uuid,
    what: &'static str,
    words: &'static str,
    ticket: String,
    date: String,
    unread: bool,
    state: &'static str,
    reminder: Option<String>,
}

/// The list of an employer.
pub fn path_of_employer(number: &str) -> String {
    format!("/employers/{number}/messages")
}

/// An employer's list.
pub fn of_employer(
    at: &Visit,
    employer: &SignedInEmployer,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let number = &employer.employer.number;
    let layout = frame::employer(
        at,
        employer,
        at.texts.messages_title(),
        frame::Place::Elsewhere,
    );
    let (path, owner) = (
        path_of_employer(number.digits()),
        Owner::Employer(number.clone()),
    );
    list(at, layout, path, &owner, employer.unread, tx)
}

/// Opens a message of an employer, or takes all as read.
pub fn open_of_employer(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let number = &employer.employer.number;
    let owner = Owner::Employer(number.clone());
    let side = format!("/employers/{}", number.digits());
    open(at, &owner, &side, employer.person.id, form, tx)
}

/// A worker's list.
pub fn of_worker(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> Result<Reply, PageError> {
    let owner = owner_of(worker, tx)?;
    let layout = frame::worker(at, worker, at.texts.messages_title());
    list(at, layout, OF_WORKER.to_owned(), &owner, worker.unread, tx)
}

/// Opens a message of a worker, or takes all as read.
pub fn open_of_worker(
    at: &Visit,
    worker: &SignedInWorker,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let owner = owner_of(worker, tx)?;
    open(at, &owner, "/worker", worker.person.id, form, tx)
}

fn owner_of(worker: &SignedInWorker, tx: &mut Tx) -> Result<Owner, PageError> {
    let person = storage::persons::by_id(tx, worker.person.id)?.ok_or(PageError::NotFound)?;
    Ok(Owner::Worker(tx.keys().niss_mac(&person.niss)))
}

fn list(
    at: &Visit,
    layout: Layout<'_>,
    path: String,
    owner: &Owner,
    unread: u32,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let request = PageRequest::new(at.query("page").parse().unwrap_or(1), PAGE_SIZE);
    let found = messages::of_owner(tx, owner, request)?;
    let pager = paging::numbered(
        at,
        &found,
        |total, pages| at.texts.messages_count(total, pages),
        |number| query_string::with_query(&path, [("page", number.to_string().as_str())]),
    );
    let rows = found.rows.iter().map(|message| row(at.texts, message, tx));
    let page = MessagesPage {
        layout,
        t: at.texts,
        rows: rows.collect::<Result<_, _>>()?,
        some_unread: unread > 0,
        pager,
        path,
    };
    Ok(Reply::page(page.render()?))
}

fn row(t: &'static Texts, message: &Message, tx: &mut Tx) -> Result<MessageRow, PageError> {
    let state = match (message.settled_at, message.read_at) {
        (Some(_), _) => t.messages_settled(),
        (None, Some(_)) => t.messages_read(),
        (None, None) => t.messages_unread(),
    };
    let reminder = plan_reminders::next(tx, message)?;
    Ok(MessageRow {
        id: message.id,
        what: t.coded("message", message.event.code()),
        words: t.coded("message-text", message.event.code()),
        ticket: message
            .ticket
            .as_ref()
            .map(|ticket| ticket.as_str().to_owned())
            .unwrap_or_default(),
        date: format_date(brussels_date(message.created_at)),
        unread: message.read_at.is_none(),
        state,
        reminder: reminder.map(|date| t.messages_next_reminder(&format_date(date))),
    })
}

/// Leads to the file of the message; back to the list, when it is not one of theirs or all were taken as read.
fn open(
    at: &Visit,
    owner: &Owner,
    side: &str,
    person: Uuid,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let list = format!("{side}/messages");
    if form.has("allRead") {
        messages::set_all_read(tx, owner, person, at.now)?;
        return Ok(Reply::see_other(list));
    }
    let opened = match Uuid::try_parse(form.text("message")) {
        Ok(id) => messages::set_read(tx, owner, id, person, at.now)?,
        Err(_) => None,
    };
    Ok(Reply::see_other(match opened {
        // Where the corrected balance, or what the office says of a period, is read with its reason.
        Some(message)
            if matches!(
                message.event,
                MessageEvent::BalanceCorrected | MessageEvent::PeriodJudged
            ) =>
        {
            entitlement::PATH.to_owned()
        }
        Some(message) => match message.event.subject() {
            MessageSubject::Request => format!("{side}/requests/{}", message.file),
            MessageSubject::Notice => format!("{side}/notices/{}", message.file),
            MessageSubject::Occupation => format!("{side}/occupations/{}", message.file),
        },
        None => list,
    }))
}
