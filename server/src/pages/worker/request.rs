//! One request as the worker reads it: exactly what the employer declared (EMP-11).

use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::frame;
use crate::pages::request_file::{self, RequestFile};
use crate::pages::worker::home;
use crate::texts::Texts;
use crate::view::{Crumb, Layout, WorkerBanner};
use crate::web::{Reply, Visit};
use askama::Template;
use domain::date_input::format_date;
use domain::request::Actor;
use storage::Tx;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "pages/worker/request.html")]
struct RequestPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    declared_by: String,
    worker: WorkerBanner,
    file: RequestFile,
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> Result<Reply, PageError> {
    let t = at.texts;
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let niss = home::own_niss(worker.person.id, tx)?;
    let stored = storage::requests::by_id_of_worker(tx, &niss, id)?.ok_or(PageError::NotFound)?;
    let request = &stored.request;
    let employer =
        storage::employers::by_number(tx, &request.employer)?.ok_or(PageError::NotFound)?;
    let mut layout = frame::worker(at, worker, t.mine_request_title());
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.mine_title(), home::PATH));
    let page = RequestPage {
        layout,
        t,
        declared_by: t.mine_declared_by(&format_date(request.introduced_on), &employer.name),
        worker: request_file::banner(at, request, Actor::Worker, tx)?,
        file: request_file::read(at, &stored, Actor::Worker, tx)?,
    };
    Ok(Reply::page(page.render()?))
}
