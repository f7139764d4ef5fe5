//! What is left of a worker's rights, and the form by which the office corrects one (RUL-16). Read from a file of the own
//! office; the worker reads every correction with its reason, an employer none.

mod boxes;
pub mod withdrawal;

use askama::Template;
use domain::date_input::parse_date;
use domain::interruption::Regime;
use domain::law::BalanceKey;
use domain::office::correction::{AmountError, units};
use domain::request::Actor;
use storage::Tx;
use storage::corrections::Correction;
use storage::requests::StoredRequest;

use self::boxes::{Boxes, OTHERS};
use crate::actions::desk::correct_balance::correct_balance;
use crate::actions::desk::{NotDone, leaf};
use crate::actions::entitlement::{self, WorkerRights};
use crate::actions::worker_history::Reader;
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::correction_view::{self, CorrectionView};
use crate::pages::office::{home, open};
use crate::pages::worker::entitlement::{RightView, right_view};
use crate::pages::{frame, offices, request_file};
use crate::texts::Texts;
use crate::view::{Crumb, ErrorLink, Layout, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

/// The act a reading is journalled as.
const CONSULTED: &str = "balance.consulted";

#[derive(Template)]
#[template(path = "pages/office/balance.html")]
struct BalancePage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    here: String,
    file: String,
    worker: WorkerBanner,
    errors: Vec<ErrorLink<'a>>,
    rights: Vec<RightView>,
    corrections: Vec<CorrectionView>,
    boxes: Boxes<'a>,
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let stored = open::file(at, worker, tx)?;
    record(at, worker, &stored, tx)?;
    let html = draw(at, worker, &stored, (&Form::default(), None), tx)?;
    Ok(Reply::page(html))
}

/// Corrects a right.
pub fn post(at: &Visit, worker: &SignedInCaseWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let stored = open::file(at, worker, tx)?;
    let rights = entitlement::of_worker(at, &stored.request.worker.niss, Reader::Office, tx)?;
    let done = match read(form, &rights) {
        Ok(correction) => correct_balance(at, worker, &stored, correction, tx)?,
        Err(not_done) => Err(not_done),
    };
    match done {
        Ok(()) => Ok(Reply::see_other(path(worker, &stored))),
        Err(not_done) => {
            let html = draw(at, worker, &stored, (form, Some(not_done)), tx)?;
            Ok(Reply::refused(html))
        }
    }
}

/// Its address.
fn path(worker: &SignedInCaseWorker, stored: &StoredRequest) -> String {
    format!("{}/balance", file_path(worker, stored))
}

fn file_path(worker: &SignedInCaseWorker, stored: &StoredRequest) -> String {
    format!("{}/requests/{}", home::path(&worker.office), stored.id)
}

/// Who read the balance, when, in which capacity.
fn record(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let nothing = serde_json::json!({});
    leaf(at, worker, stored, CONSULTED, stored.version, &nothing, tx)
}

/// What was typed, or the first thing that is wrong with it.
fn read(form: &Form, rights: &WorkerRights) -> Result<Correction, NotDone> {
    let (key, person) = right(form, rights)?;
    let more = match form.text("way") {
        "less" => 1,
        "more" => -1,
        _ => return Err(NotDone::Field("way", "correction-way-missing")),
    };
    let step = key.shown_in(Regime::Full).hundredths(1);
    let units = units(form.text("amount"), step).map_err(|error| {
        let words = match error {
            AmountError::Unreadable => "correction-amount-unreadable",
            AmountError::TooMuch => "correction-amount-too-much",
            AmountError::BetweenSteps => "correction-amount-between",
        };
        NotDone::Field("amount", words)
    })?;
    let on = parse_date(form.text("on")).map_err(|_| NotDone::Field("on", "desk-follow-no-day"))?;
    Ok(Correction {
        key,
        person,
        units: units * more,
        on,
        reason: form.text("reason").trim().to_owned(),
    })
}

/// A right that is known of the worker, or one about a person typed here.
fn right(form: &Form, rights: &WorkerRights) -> Result<(BalanceKey, String), NotDone> {
    let chosen = form.text("right");
    let known = rights.rights.iter().map(|right| &right.key);
    if let Some(key) = known.clone().find(|key| key.to_string() == chosen) {
        return Ok((key.clone(), rights.name_of(key).to_owned()));
    }
    let other = OTHERS.iter().find(|other| other.value == chosen);
    let other = other.ok_or(NotDone::Field("right", "correction-right-missing"))?;
    let name = form.text("personName").trim();
    if name.is_empty() || name.chars().count() > boxes::NAME_MAX {
        return Err(NotDone::Field("personName", "correction-person-missing"));
    }
    let birth = form.text("personBirth");
    if parse_date(birth).is_err() {
        return Err(NotDone::Field("personBirth", "correction-birth-missing"));
    }
    let key = other.key(name, birth);
    // Known by another spelling: the worker's own name stays.
    let found = known.clone().find(|known| **known == key);
    let written = found.map_or("", |key| rights.name_of(key));
    let person = if written.is_empty() { name } else { written };
    Ok((key, person.to_owned()))
}

fn draw(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    (form, wrong): (&Form, Option<NotDone>),
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let rights = entitlement::of_worker(at, &stored.request.worker.niss, Reader::Office, tx)?;
    let mistake = mistake(t, wrong);
    let mut layout = layout(at, worker, stored, t.correction_title(), tx)?;
    layout.has_errors = mistake.is_some();
    let page = BalancePage {
        layout,
        t,
        nonce: at.nonce(),
        here: path(worker, stored),
        file: file_path(worker, stored),
        worker: request_file::banner(at, &stored.request, Actor::Office, tx)?,
        errors: errors(mistake),
        rights: rights
            .rights
            .iter()
            .map(|right| right_view(t, &rights, right))
            .collect(),
        corrections: correction_view::views(at, &rights, tx)?,
        boxes: Boxes::new(t, form, mistake, &rights),
    };
    Ok(page.render()?)
}

/// The frame, with the way back to the file.
pub(super) fn layout<'a>(
    at: &'a Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    title: &str,
    tx: &mut Tx,
) -> Result<Layout<'a>, PageError> {
    let t = at.texts;
    let name = offices::link(at, &worker.office, tx)?.name;
    let mut layout = frame::office(at, worker, &name, title);
    let queue = Crumb::link(t.desk_title(&name), home::path(&worker.office));
    layout.breadcrumb.insert(1, queue);
    let file = Crumb::link(t.desk_request_title(), file_path(worker, stored));
    layout.breadcrumb.insert(2, file);
    Ok(layout)
}

/// The field and the words of what was not done.
fn mistake(t: &'static Texts, wrong: Option<NotDone>) -> Option<(&'static str, &'static str)> {
    match wrong? {
        NotDone::Field(field, key) => Some((field, t.by_key(key).unwrap_or_default())),
        NotDone::Status(refusal) => Some(("reason", t.refusal(refusal))),
    }
}

fn errors<'a>(mistake: Option<(&'static str, &'static str)>) -> Vec<ErrorLink<'a>> {
    mistake
        .into_iter()
        .map(|(field, words)| ErrorLink::new(field, words))
        .collect()
}
