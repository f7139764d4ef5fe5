//! The negotiation as the worker has it: the same facts, clock and history as the employer, and the worker's own answers
//! (NOT-08, EMP-04, EMP-09).

use askama::Template;
use axum::http::StatusCode;
use domain::notice::{Move, NoticeAct, NoticeRefusal, Party};
use domain::period::Period;
use storage::notices::{self, StoredNotice};
use storage::{Error, Tx};
use uuid::Uuid;

use super::{Places, papers};
use crate::actions::move_notice::{Mover, Said, move_notice};
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::attachments::upload_form;
use crate::pages::frame;
use crate::pages::notice_documents::{self, Papers};
use crate::pages::notice_overlap::{self, Overlap};
use crate::pages::notice_view::{self, Change, NoticeView, TypedDates};
use crate::pages::worker::home::{self, own_niss};
use crate::texts::Texts;
use crate::view::{Crumb, ErrorLink, FieldView, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};

#[derive(Template)]
#[template(path = "pages/worker/notice.html")]
struct NoticePage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    /// The page itself: its forms are drawn at the address of its documents too.
    here: String,
    version: i64,
    done: &'static str,
    told: &'static str,
    errors: Vec<ErrorLink<'a>>,
    employer: String,
    notice: NoticeView,
    may_answer: bool,
    may_withdraw: bool,
    dates: [FieldView<'a>; 3],
    preview: Vec<Change>,
    /// The request that was filed from it.
    request: Option<String>,
    papers: Papers<'a>,
    overlap: Option<Overlap>,
}

/// What the page shows besides the notice.
pub struct Shown {
    /// Other days as typed.
    pub typed: TypedDates,
    /// Other days that are not sent yet.
    pub preview: Option<Period>,
    /// Why nothing was sent.
    pub told: &'static str,
    /// What was typed about a document.
    pub upload: upload_form::Typed,
}

impl Shown {
    /// Before anything was typed.
    pub fn of(stored: &StoredNotice) -> Self {
        Self {
            typed: TypedDates::of(&stored.notice),
            preview: None,
            told: "",
            upload: upload_form::Typed::default(),
        }
    }
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let stored = find(at, worker, tx)?;
    let shown = Shown::of(&stored);
    Ok(Reply::page(draw(at, worker, &stored, shown, tx)?))
}

/// Accepts, keeps to the dates asked, proposes others, or withdraws.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let stored = find(at, worker, tx)?;
    if form.text("version").parse() != Ok(stored.version) {
        return meanwhile(at, worker, tx);
    }
    let nothing = Said::default();
    match form.text("act") {
        "accept" => make(at, worker, &stored, Move::Accept, nothing, tx),
        "decline" => make(at, worker, &stored, Move::Decline, nothing, tx),
        "withdraw" => make(at, worker, &stored, Move::Withdraw, nothing, tx),
        act @ ("counter" | "propose") => {
            let mut shown = Shown::of(&stored);
            shown.typed = TypedDates::read(at, form, &stored.notice);
            let Some(dates) = shown.typed.passed() else {
                return Ok(Reply::refused(draw(at, worker, &stored, shown, tx)?));
            };
            if act == "counter" {
                shown.preview = Some(dates);
                return Ok(Reply::page(draw(at, worker, &stored, shown, tx)?));
            }
            let said = Said {
                motive: Some(shown.typed.motive),
                ..Said::default()
            };
            make(at, worker, &stored, Move::Propose(dates), said, tx)
        }
        _ => Err(PageError::NotAForm),
    }
}

fn make(
    at: &Visit,
    worker: &SignedInWorker,
    stored: &StoredNotice,
    made: Move,
    said: Said,
    tx: &mut Tx,
) -> PageResult {
    match move_notice(at, stored, &Mover::worker(worker), made, said, tx) {
        Ok(Ok(_)) => {
            let done = made.act(Party::Worker).code();
            let path = super::path(stored.id);
            Ok(Reply::see_other(query_string::with_query(
                &path,
                [("done", done)],
            )))
        }
        Ok(Err(_)) | Err(PageError::Storage(Error::Conflict)) => meanwhile(at, worker, tx),
        Err(error) => Err(error),
    }
}

fn meanwhile(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let stored = find(at, worker, tx)?;
    let told = match stored.notice.to_act() {
        None => t.coded("notice-refusal", NoticeRefusal::Ended.code()),
        Some(_) => t.coded("notice-refusal", NoticeRefusal::NotYourTurn.code()),
    };
    let shown = Shown {
        told,
        ..Shown::of(&stored)
    };
    let html = draw(at, worker, &stored, shown, tx)?;
    Ok(Reply::page_with(StatusCode::CONFLICT, html))
}

/// The notice of this worker as the clock has it now.
pub fn find(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> Result<StoredNotice, PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let niss = own_niss(worker.subject(), tx)?;
    let stored = notices::by_id_of_worker(tx, &niss, id)?.ok_or(PageError::NotFound)?;
    Ok(StoredNotice {
        notice: stored.notice.as_of(at.today),
        ..stored
    })
}

/// The page with what was typed.
pub fn draw(
    at: &Visit,
    worker: &SignedInWorker,
    stored: &StoredNotice,
    shown: Shown,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let Shown {
        typed,
        preview,
        told,
        upload,
    } = shown;
    let notice = &stored.notice;
    let mut layout = frame::worker(at, worker, t.my_notice_title());
    let places = Places::of(worker);
    layout
        .breadcrumb
        .insert(1, Crumb::link(places.title(t), places.list));
    let (folder, address) = (papers::folder(stored), super::path(stored.id));
    let mut errors = errors(t, &typed);
    let papers = notice_documents::read(at, &folder, &address, upload, tx)?;
    errors.extend(papers.errors.iter().cloned());
    layout.has_errors = !errors.is_empty();
    let employer = storage::employers::by_number(tx, &stored.employer)?;
    let may = |act| notice.state.allows(Party::Worker, act).is_ok();
    let page = NoticePage {
        t,
        nonce: at.nonce(),
        here: super::path(stored.id),
        version: stored.version,
        done: done(t, at.query("done")),
        told,
        errors,
        employer: employer.map(|employer| employer.name).unwrap_or_default(),
        notice: notice_view::read(at, stored, Party::Worker, tx)?,
        may_answer: may(NoticeAct::Accept),
        may_withdraw: may(NoticeAct::Withdraw),
        dates: typed.fields(t),
        preview: preview
            .map(|dates| notice_view::changes(t, &notice.dates, &dates))
            .unwrap_or_default(),
        request: notices::request_of(tx, stored)?.map(|id| format!("{}/requests/{id}", home::PATH)),
        papers,
        overlap: notice_overlap::of_notice(at, stored, tx)?,
        layout,
    };
    Ok(page.render()?)
}

fn errors<'a>(t: &'static Texts, typed: &TypedDates) -> Vec<ErrorLink<'a>> {
    let line = |field: &'static str, label: &str, problem: Option<&'static str>| {
        problem.map(|words| ErrorLink::new(field, t.filing_problem(label, words)))
    };
    [
        line("startDate", t.notice_from(), typed.start_problem),
        line("endDate", t.notice_until(), typed.end_problem),
        line("motive", t.notice_motive(), typed.motive_problem),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn done(t: &'static Texts, act: &str) -> &'static str {
    match act {
        "send" => t.notice_done_send(),
        "accept" => t.notice_done_accept_dates(),
        "decline" => t.notice_done_decline(),
        "counterPropose" => t.notice_done_counter_propose(),
        "withdraw" => t.notice_done_withdraw(),
        "yes" => t.attachment_done(),
        _ => "",
    }
}
