//! One file as the office reads it. Each reading leaves a leaf in the file's journal, committed before the first byte of
//! the answer leaves (trust.md R8): this page therefore runs in a write transaction.

use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::office::{attachments, home};
use crate::pages::request_file::{self, RequestFile};
use crate::pages::worker::part::summary::{self, Group};
use crate::pages::{frame, offices};
use crate::ports::chance::Ids;
use crate::ports::clock::brussels_time;
use crate::texts::Texts;
use crate::view::{Crumb, Layout, WorkerBanner};
use crate::web::{Reply, Visit};
use askama::Template;
use domain::date_input::format_date;
use domain::request::Actor;
use storage::Tx;
use storage::journal::{self, Entry};
use storage::requests::StoredRequest;
use uuid::Uuid;

/// The act a reading is journalled as.
pub const CONSULTED: &str = "request.consulted";

#[derive(Template)]
#[template(path = "pages/office/request.html")]
struct RequestPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    declared_by: String,
    journal: String,
    worker: WorkerBanner,
    file: RequestFile,
    attachments: String,
    part: Vec<Group>,
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> Result<Reply, PageError> {
    let t = at.texts;
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let stored =
        storage::requests::by_id_of_office(tx, &worker.office, id)?.ok_or(PageError::NotFound)?;
    record(at, worker, &stored, tx)?;
    let request = &stored.request;
    let employer =
        storage::employers::by_number(tx, &request.employer)?.ok_or(PageError::NotFound)?;
    let name = offices::link(at, &worker.office, tx)?.name;
    let mut layout = frame::office(at, worker, &name, t.desk_request_title());
    layout.breadcrumb.insert(
        1,
        Crumb::link(t.desk_title(&name), home::path(&worker.office)),
    );
    let read_at = brussels_time(at.now);
    let page = RequestPage {
        layout,
        t,
        declared_by: t.desk_declared_by(
            &format_date(request.introduced_on),
            &employer.name,
            &employer.number.formatted(),
        ),
        journal: t.desk_journal(
            &format_date(read_at.date()),
            &read_at.strftime("%H:%M").to_string(),
        ),
        worker: request_file::banner(at, request, Actor::Office, tx)?,
        file: request_file::read(at, &stored, Actor::Office, tx)?,
        attachments: attachments::path(&worker.office, id),
        part: summary::sent(t, &stored, tx)?,
    };
    Ok(Reply::page(page.render()?))
}

/// Who read which version, when, in which capacity.
pub fn record(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<(), storage::Error> {
    let entry = Entry {
        file: stored.id,
        at: at.now,
        person: Some(worker.person.id),
        capacity: "caseWorker",
        on_behalf_of: Some(&worker.office),
        act: CONSULTED,
        object_version: stored.version,
        content: b"{}",
        salt: &at.app.chance.bytes::<16>(),
    };
    journal::append(tx, &entry).map(drop)
}
