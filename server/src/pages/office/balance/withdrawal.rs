//! A correction is taken back by another one, with a reason of its own; both stay in the account (RUL-16).

use askama::Template;
use domain::request::Actor;
use storage::Tx;
use storage::requests::StoredRequest;
use uuid::Uuid;

use super::{boxes, errors, layout, mistake, path, record};
use crate::actions::desk::NotDone;
use crate::actions::desk::correct_balance::{open as still_open, withdraw_correction};
use crate::actions::entitlement;
use crate::actions::worker_history::Reader;
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::correction_view;
use crate::pages::office::open;
use crate::pages::request_file;
use crate::pages::worker::entitlement::right_name;
use crate::texts::Texts;
use crate::view::{ErrorLink, FieldView, Layout, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

#[derive(Template)]
#[template(path = "pages/office/withdrawal.html")]
struct WithdrawalPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    balance: String,
    worker: WorkerBanner,
    errors: Vec<ErrorLink<'a>>,
    right: String,
    amount: String,
    words: String,
    /// The question, unless it was taken back.
    reason: Option<FieldView<'a>>,
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let stored = open::file(at, worker, tx)?;
    let html = draw(at, worker, &stored, (&Form::default(), None), tx)?;
    record(at, worker, &stored, tx)?;
    Ok(Reply::page(html))
}

/// Takes it back.
pub fn post(at: &Visit, worker: &SignedInCaseWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let stored = open::file(at, worker, tx)?;
    let withdrawn = (id(at)?, form.text("reason"));
    match withdraw_correction(at, worker, &stored, withdrawn, tx)? {
        Ok(()) => Ok(Reply::see_other(path(worker, &stored))),
        Err(not_done) => {
            let html = draw(at, worker, &stored, (form, Some(not_done)), tx)?;
            Ok(Reply::refused(html))
        }
    }
}

fn id(at: &Visit) -> Result<Uuid, PageError> {
    Uuid::try_parse(at.param("correction")).map_err(|_| PageError::NotFound)
}

fn draw(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    (form, wrong): (&Form, Option<NotDone>),
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let id = id(at)?;
    let rights = entitlement::of_worker(at, &stored.request.worker.niss, Reader::Office, tx)?;
    let known = &rights.corrections;
    let shown = known.iter().find(|known| known.id == id);
    let shown = shown.ok_or(PageError::NotFound)?;
    let mistake = mistake(t, wrong);
    let mut layout = layout(at, worker, stored, t.correction_withdraw(), tx)?;
    layout.has_errors = mistake.is_some();
    let page = WithdrawalPage {
        layout,
        t,
        nonce: at.nonce(),
        balance: path(worker, stored),
        worker: request_file::banner(at, &stored.request, Actor::Office, tx)?,
        errors: errors(mistake),
        right: right_name(t, &rights, &shown.correction.key),
        amount: correction_view::amount(t, shown),
        words: correction_view::words(t, shown),
        reason: still_open(known, id).map(|_| boxes::reason(t, form, mistake)),
    };
    Ok(page.render()?)
}
