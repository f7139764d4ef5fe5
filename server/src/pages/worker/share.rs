//! Shows an employer something of the own balance: the whole of it, or only whether it is enough for one request. Nothing
//! is shown before the worker chose here (PD7, EMP-06).

use askama::Template;
use axum::http::StatusCode;
use domain::draft::Problem;
use storage::Tx;
use storage::certificates::Scope;
use uuid::Uuid;

use crate::actions::contest::request_of;
use crate::actions::share_balance::{VALID_DAYS, share};
use crate::actions::worker_history::Reader;
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::worker::{entitlement, home};
use crate::pages::{certificate_pdf, frame};
use crate::texts::Texts;
use crate::view::{Choice, Crumb, ErrorLink, FieldView, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

#[derive(Template)]
#[template(path = "pages/worker/share.html")]
struct SharePage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    intro: String,
    /// The page of the request.
    request: String,
    /// Why nothing can be shown; then there is nothing to choose.
    uncounted: &'static str,
    /// What the employer will read of this request.
    told: String,
    errors: Vec<ErrorLink<'a>>,
    scope: FieldView<'a>,
    valid: String,
}

/// The choice.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    Ok(Reply::page(page(at, worker, None, tx)?))
}

/// Makes the certificate.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let (niss, stored) = request_of(at, worker, tx)?;
    let scope = match form.text("scope") {
        "whole" => Scope::Whole,
        "enough" => Scope::Enough,
        _ => {
            let html = page(at, worker, Some(Problem::Required), tx)?;
            return Ok(Reply::refused(html));
        }
    };
    if let Ok(id) = share(at, worker, &niss, &stored, scope, tx)? {
        let made = storage::certificates::of_worker(tx, &niss)?;
        if let Some(made) = made.iter().find(|made| made.id == id) {
            certificate_pdf::order_for(at, made, &stored, tx)?;
        }
        return Ok(Reply::see_other(entitlement::PATH));
    }
    let html = page(at, worker, None, tx)?;
    Ok(Reply::page_with(StatusCode::CONFLICT, html))
}

/// The signed file of one certificate, for the worker who made it.
pub fn file(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let niss = home::own_niss(worker.person.id, tx)?;
    let shared = storage::certificates::of_worker(tx, &niss)?;
    let certificate = shared.into_iter().find(|shared| shared.id == id);
    signed(&certificate.ok_or(PageError::NotFound)?.document)
}

/// A signed file as it was stored: its canonical form is the one JSON is written in.
pub fn signed(document: &str) -> PageResult {
    let document = serde_json::from_str(document)
        .map_err(|_| PageError::Inside("a stored certificate cannot be read".to_owned()))?;
    Ok(Reply::json(&document))
}

fn page(
    at: &Visit,
    worker: &SignedInWorker,
    problem: Option<Problem>,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let (niss, stored) = request_of(at, worker, tx)?;
    let rights = crate::actions::entitlement::of_worker(at, &niss, Reader::Worker, tx)?;
    let enough = rights.enough_for(stored.id);
    let employer =
        storage::employers::by_number(tx, &stored.request.employer)?.ok_or(PageError::NotFound)?;
    let mut layout = frame::worker(at, worker, t.share_title());
    layout.has_errors = problem.is_some();
    let own = format!("{}/requests/{}", home::PATH, stored.id);
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.mine_request_title(), own.clone()));
    let said = problem.map(|problem| t.problem(problem));
    let errors = said
        .map(|said| ErrorLink::new("scope", t.filing_problem(t.share_question(), said)))
        .into_iter()
        .collect();
    let page = SharePage {
        layout,
        t,
        nonce: at.nonce(),
        intro: t.share_intro(&employer.name),
        request: own,
        uncounted: enough.map_or_else(|why| t.coded("share-uncounted", why.code()), |_| ""),
        told: enough.map_or_else(
            |_| String::new(),
            |enough| {
                t.share_told(if enough {
                    t.shown_enough()
                } else {
                    t.shown_not_enough()
                })
            },
        ),
        errors,
        scope: FieldView::new("scope", t.share_question())
            .required()
            .error(said)
            .choices(vec![
                Choice::new("enough", t.rights_scope_enough()),
                Choice::new("whole", t.rights_scope_whole()),
            ]),
        valid: t.share_valid(VALID_DAYS),
    };
    Ok(page.render()?)
}
