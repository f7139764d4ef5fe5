//! Consultation of one request: what this employer declared, in every status (CON-02, CON-03, PD1). The worker's part
//! is never read here.

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::employer::{consultation, paths};
use crate::pages::frame::{self, Place};
use crate::pages::request_file::{self, RequestFile};
use crate::texts::Texts;
use crate::view::{Layout, WorkerBanner};
use crate::web::{Reply, Visit};
use askama::Template;
use domain::request::Actor;
use storage::Tx;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "pages/employer/request.html")]
struct RequestPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    worker: WorkerBanner,
    file: RequestFile,
    /// What the worker shows of the own rights.
    entitlement: String,
    attachments: String,
    /// Address of the receipt, when there is a ticket.
    receipt: Option<String>,
}

/// The page.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<Reply, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let stored = storage::requests::by_id(tx, number, id)?.ok_or(PageError::NotFound)?;
    let choose = consultation::address(number, id);
    let mut layout = frame::employer(at, employer, t.consultation_title(), Place::Consultation);
    frame::with_worker(&mut layout, choose.clone(), Place::Consultation);
    let mut worker = request_file::banner(at, &stored.request, Actor::Employer, tx)?;
    worker.other_files = Some((t.worker_banner_other_files().to_owned(), choose));
    let page = RequestPage {
        layout,
        t,
        worker,
        file: request_file::read(at, &stored, Actor::Employer, tx)?,
        entitlement: format!("{}/entitlement", paths::request(number, id)),
        attachments: paths::attachments(number, id),
        receipt: stored
            .request
            .ticket
            .is_some()
            .then(|| paths::receipt(number, id)),
    };
    Ok(Reply::page(page.render()?))
}
