//! One request as the worker reads it: exactly what the employer declared, the way to the own part, and the contest of a
//! field (EMP-11).

use crate::actions::contest::{self, Contested, request_of};
use crate::actions::worker_part::{self, OpenedPart};
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::frame;
use crate::pages::notice_link::NoticeLink;
use crate::pages::occupation_view::{self, OccupationsView};
use crate::pages::request_file::{self, RequestFile};
use crate::pages::statement::{self, StatementView};
use crate::pages::worker::{attachments, home, occupations, part_receipt};
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, Layout, LeaveCalendar, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};
use askama::Template;
use axum::http::StatusCode;
use domain::date_input::format_date;
use domain::draft::{Problem, TEXT_CHARACTERS_MAX};
use domain::period::add_months;
use domain::request::{Act, Actor, RequestStatus};
use domain::worker_part::ContestedField;
use storage::Tx;
use storage::requests::StoredRequest;

#[derive(Template)]
#[template(path = "pages/worker/request.html")]
struct RequestPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    declared_by: String,
    /// What a form could not do, title and words.
    failed: Option<(&'static str, String)>,
    errors: Vec<ErrorLink<'a>>,
    worker: WorkerBanner,
    file: RequestFile,
    attachments: String,
    /// What it would pay, and to which account; nobody else's to read.
    statement: Option<StatementView>,
    /// The way to the own part: label, address, and until when.
    part: Option<(&'static str, String, String)>,
    /// Whether the worker sits there: rights and changes are nobody else's.
    own: bool,
    /// Whether this person answers for the worker: the worker, or who may under the mandate.
    answers: bool,
    /// Where something of the balance is shown to this employer; none for a cancelled request.
    share: Option<String>,
    /// The form that contests a field: its address and fields; none when nothing can be contested.
    contest: Option<(String, FieldView<'a>, FieldView<'a>)>,
    /// What other employers owe, and the page about it (EMP-05).
    occupations: Option<(OccupationsView, String)>,
    calendar: LeaveCalendar,
}

/// What was typed to contest, and what is wrong with it.
#[derive(Default)]
struct Typed<'a> {
    field: &'a str,
    remark: &'a str,
    field_problem: Option<Problem>,
    remark_problem: Option<Problem>,
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let (_, stored) = request_of(at, worker, tx)?;
    let t = at.texts;
    let too_late = at.query("too-late") == "yes";
    let failed = too_late.then(|| (t.part_too_late_title(), t.part_too_late().to_owned()));
    let html = page(at, worker, &stored, failed, &Typed::default(), tx)?;
    Ok(Reply::page(html))
}

/// Contests a field, or takes a contest back.
pub fn contest(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let (_, stored) = request_of(at, worker, tx)?;
    let withdrawn = form.text("withdraw");
    let (field, remark) = (form.text("contestField"), form.text("contestRemark"));
    let done = if withdrawn.is_empty() {
        contest::contest(at, worker, &stored, (field, remark), tx)?
    } else {
        contest::withdraw(at, worker, &stored, withdrawn, tx)?
    };
    match done {
        Contested::Done => Ok(Reply::see_other(address(&stored))),
        Contested::Wrong {
            field: field_problem,
            remark: remark_problem,
        } => {
            let typed = Typed {
                field,
                remark,
                field_problem,
                remark_problem,
            };
            let html = page(at, worker, &stored, None, &typed, tx)?;
            Ok(Reply::refused(html))
        }
        Contested::Refused(refusal) => {
            let words = at.texts.refusal(refusal).to_owned();
            let failed = Some((at.texts.contest_refused(), words));
            let html = page(at, worker, &stored, failed, &Typed::default(), tx)?;
            Ok(Reply::page_with(StatusCode::CONFLICT, html))
        }
    }
}

fn address(stored: &StoredRequest) -> String {
    format!("{}/requests/{}", home::PATH, stored.id)
}

fn page(
    at: &Visit,
    worker: &SignedInWorker,
    stored: &StoredRequest,
    failed: Option<(&'static str, String)>,
    typed: &Typed<'_>,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let request = &stored.request;
    let employer =
        storage::employers::by_number(tx, &request.employer)?.ok_or(PageError::NotFound)?;
    let opened = worker_part::open(at, worker, tx)?;
    let mut layout = frame::worker(at, worker, t.mine_request_title());
    layout.breadcrumb.insert(1, frame::mine(t, worker));
    let errors = error_links(t, typed);
    let mut file = request_file::read(at, stored, Actor::Worker, tx)?;
    if !worker.may_answer() {
        // Notices are between the two parties: whoever only fills in the part reads of it what the request says.
        file.notice = file.notice.map(NoticeLink::without_address);
    }
    layout.has_errors = !errors.is_empty();
    let page = RequestPage {
        layout,
        t,
        nonce: at.nonce(),
        declared_by: t.mine_declared_by(&format_date(request.introduced_on), &employer.name),
        failed,
        errors,
        worker: request_file::banner(at, request, Actor::Worker, tx)?,
        file,
        attachments: attachments::path(stored.id),
        statement: match worker.helps {
            Some(_) => None,
            None => statement::of(at, &opened, tx)?,
        },
        part: own_part(at, &opened),
        own: worker.helps.is_none(),
        answers: worker.may_answer(),
        share: (request.status != RequestStatus::Cancelled && worker.helps.is_none())
            .then(|| format!("{}/share", address(stored))),
        contest: contest_form(at, stored, typed),
        calendar: LeaveCalendar::new(t, &request.details.period),
        occupations: occupation_view::read(t, stored, domain::request::Actor::Worker, tx)?
            .map(|view| (view, occupations::path(stored.id))),
    };
    Ok(page.render()?)
}

/// The way to the own part while it can be completed; to its receipt once it is sent.
fn own_part(at: &Visit, opened: &OpenedPart) -> Option<(&'static str, String, String)> {
    let (t, stored) = (at.texts, &opened.stored);
    if opened.part.sent.is_some() {
        let receipt = part_receipt::path(stored.id);
        return Some((t.part_receipt_open(), receipt, String::new()));
    }
    let label = if opened.part.version > 0 {
        t.part_resume()
    } else {
        t.part_open()
    };
    let start = stored.request.details.period.start();
    let until = add_months(start, crate::actions::submit_request::COMPLETION_MONTHS);
    let by = if until > at.today {
        t.mine_complete_by(&format_date(until))
    } else {
        t.mine_complete_late().to_owned()
    };
    opened
        .may_complete(at)
        .is_ok()
        .then(|| (label, format!("{}/part", address(stored)), by))
}

fn contest_form<'a>(
    at: &Visit,
    stored: &StoredRequest,
    typed: &Typed<'a>,
) -> Option<(String, FieldView<'a>, FieldView<'a>)> {
    let t = at.texts;
    let may = stored.request.allows(Actor::Worker, Act::Contest, at.now);
    may.ok()?;
    let choices = ContestedField::ALL
        .iter()
        .map(|field| Choice::new(field.code(), t.coded("contest-field", field.code())))
        .collect();
    let problem = |problem: Option<Problem>| problem.map(|problem| t.problem(problem));
    let field = FieldView::new("contestField", t.contest_field())
        .value(typed.field)
        .required()
        .choices(choices)
        .error(problem(typed.field_problem));
    let remark = FieldView::new("contestRemark", t.contest_remark())
        .value(typed.remark)
        .required()
        .hint(t.contest_remark_hint())
        .limit(u32::try_from(TEXT_CHARACTERS_MAX).unwrap_or(u32::MAX))
        .error(problem(typed.remark_problem));
    Some((format!("{}/contests", address(stored)), field, remark))
}

fn error_links(t: &'static Texts, typed: &Typed<'_>) -> Vec<ErrorLink<'static>> {
    [
        ("contestField", t.contest_field(), typed.field_problem),
        ("contestRemark", t.contest_remark(), typed.remark_problem),
    ]
    .into_iter()
    .filter_map(|(id, name, problem)| {
        let words = t.filing_problem(name, t.problem(problem?));
        Some(ErrorLink::new(id, words))
    })
    .collect()
}
