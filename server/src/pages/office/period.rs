//! A period that the worker took elsewhere, as the office reads it from a file: with what proves it, to accept or to contest
//! (RUL-16). Reading it is journalled.

use askama::Template;
use domain::draft::TEXT_CHARACTERS_MAX;
use domain::request::Actor;
use storage::Tx;
use storage::past_periods::{self, StoredPeriod};
use storage::requests::StoredRequest;
use uuid::Uuid;

use super::attachments::party;
use super::balance::layout;
use crate::actions::desk::leaf;
use crate::actions::past_periods::judge;
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::attachments::{self, AttachmentList};
use crate::pages::office::{home, open};
use crate::pages::request_file;
use crate::pages::worker::entitlement::words_of;
use crate::pages::worker::past_period::one::{folder, verdict};
use crate::texts::Texts;
use crate::view::{ErrorLink, FieldView, Layout, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

/// The act a reading is journalled as.
const CONSULTED: &str = "period.consulted";

#[derive(Template)]
#[template(path = "pages/office/period.html")]
struct PeriodPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    version: i64,
    file: String,
    worker: WorkerBanner,
    errors: Vec<ErrorLink<'a>>,
    words: String,
    employer: String,
    proof: String,
    verdict: Option<String>,
    list: AttachmentList,
    reason: FieldView<'a>,
}

/// A period on the page of a file.
pub struct Line {
    /// What was taken.
    pub words: String,
    /// Where.
    pub employer: String,
    /// What the office said.
    pub verdict: Option<String>,
    /// Its page.
    pub href: String,
}

/// The periods that the worker of a file entered.
pub fn lines(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Vec<Line>, PageError> {
    let mut lines = Vec::new();
    for period in past_periods::of_worker(tx, &stored.request.worker.niss)? {
        if period.period.of_erased_file {
            continue;
        }
        lines.push(Line {
            words: words_of(at.texts, &period.period),
            employer: period.period.employer.clone(),
            verdict: verdict(at, &period, tx)?,
            href: path(worker, stored, &period),
        });
    }
    Ok(lines)
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let stored = open::file(at, worker, tx)?;
    let period = find(at, &stored, tx)?;
    let read = serde_json::json!({ "period": period.id.to_string() });
    leaf(at, worker, &stored, CONSULTED, stored.version, &read, tx)?;
    let html = draw(at, worker, (&stored, &period), ("", None), tx)?;
    Ok(Reply::page(html))
}

/// Accepts it, or contests it with a reason.
pub fn post(at: &Visit, worker: &SignedInCaseWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let stored = open::file(at, worker, tx)?;
    let period = find(at, &stored, tx)?;
    if form.text("version").parse() != Ok(period.version) {
        return Err(PageError::Conflict);
    }
    let accepted = match form.text("verdict") {
        "accept" => true,
        "contest" => false,
        _ => return Err(PageError::NotAForm),
    };
    let reason = form.text("reason").trim();
    let problem = match reason.chars().count() {
        0 if !accepted => Some(t.past_reason_missing()),
        many if many > TEXT_CHARACTERS_MAX => Some(t.past_reason_too_long()),
        _ => None,
    };
    if problem.is_some() {
        let html = draw(at, worker, (&stored, &period), (reason, problem), tx)?;
        return Ok(Reply::refused(html));
    }
    judge(at, worker, &stored, (&period, accepted, reason), tx)?;
    Ok(Reply::see_other(path(worker, &stored, &period)))
}

/// A document that proves it, as a download.
pub fn content(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let stored = open::file(at, worker, tx)?;
    let period = find(at, &stored, tx)?;
    let file = (stored.id, stored.version);
    attachments::download_of_period(at, &party(worker), period.id, file, tx)
}

fn file_path(worker: &SignedInCaseWorker, stored: &StoredRequest) -> String {
    format!("{}/requests/{}", home::path(&worker.office), stored.id)
}

fn path(worker: &SignedInCaseWorker, stored: &StoredRequest, period: &StoredPeriod) -> String {
    format!("{}/periods/{}", file_path(worker, stored), period.id)
}

/// A period of the worker of this file.
fn find(at: &Visit, stored: &StoredRequest, tx: &mut Tx) -> Result<StoredPeriod, PageError> {
    let id = Uuid::try_parse(at.param("period")).map_err(|_| PageError::NotFound)?;
    past_periods::by_id(tx, &stored.request.worker.niss, id)?
        .filter(|period| !period.period.of_erased_file)
        .ok_or(PageError::NotFound)
}

fn draw(
    at: &Visit,
    worker: &SignedInCaseWorker,
    (stored, period): (&StoredRequest, &StoredPeriod),
    (reason, problem): (&str, Option<&'static str>),
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let said = &period.period;
    let mut layout = layout(at, worker, stored, t.past_one_title(), tx)?;
    layout.has_errors = problem.is_some();
    let base = format!("{}/attachments", path(worker, stored, period));
    let limit = u32::try_from(TEXT_CHARACTERS_MAX).unwrap_or(u32::MAX);
    let page = PeriodPage {
        layout,
        t,
        nonce: at.nonce(),
        version: period.version,
        file: file_path(worker, stored),
        worker: request_file::banner(at, &stored.request, Actor::Office, tx)?,
        errors: problem
            .into_iter()
            .map(|words| ErrorLink::new("reason", words))
            .collect(),
        words: words_of(t, said),
        employer: said.employer.clone(),
        proof: said.proof.clone(),
        verdict: verdict(at, period, tx)?,
        list: AttachmentList::read(t, &folder(period, Actor::Office), &base, tx)?,
        reason: FieldView::new("reason", t.past_reason_why())
            .value(reason.to_owned())
            .hint(t.past_reason_why_hint())
            .limit(limit)
            .error(problem),
    };
    Ok(page.render()?)
}
