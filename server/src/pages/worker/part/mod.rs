//! The worker's part, a step a page (EMP-01): what was typed is saved at each step and found again, on this phone or
//! elsewhere. A step that is refused changes nothing stored.

pub mod documents;
mod questions;
pub mod summary;

use askama::Template;
use axum::http::StatusCode;
use domain::worker_part::{
    PartAnswers, PartPlace, PartReport, PartStep, check_step, fields_of, first_unfinished,
    next_step, previous_step, steps,
};
use storage::Tx;
use uuid::Uuid;

use crate::actions::complete_part::{Completed, complete_part};
use crate::actions::contest::request_of;
use crate::actions::worker_part::{OpenedPart, Saved, open, save_part};
use crate::auth::access::SignedInWorker;
use crate::auth::session;
use crate::error::PageError;
use crate::pages::attachments::upload_form::Typed;
use crate::pages::employer::new_request::findings;
use crate::pages::frame;
use crate::pages::request_file::Fact;
use crate::pages::statement;
use crate::pages::worker::home;
use crate::texts::{MoneyView, Texts};
use crate::view::{Crumb, ErrorLink, FieldView, FindingView, LanguageSwitch, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};
use questions::PartQuestion;
use summary::Group;

#[derive(Template)]
#[template(path = "pages/worker/part.html")]
struct PartPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    /// The step itself: its form is drawn at the address of its documents too.
    here: String,
    /// Versions of part and request the form is drawn from.
    version: String,
    declared_by: String,
    declared: Vec<Fact>,
    progress: Progress,
    /// What happened meanwhile, in words; empty when nothing did.
    meanwhile: &'static str,
    refused: bool,
    errors: Vec<ErrorLink<'a>>,
    title: &'static str,
    intro: &'static str,
    questions: Vec<PartQuestion<'a>>,
    findings: Vec<FindingView<'a>>,
    /// On the step of the documents: those there are, and the form that adds one.
    documents: Option<documents::Documents<'a>>,
    /// On the last page: everything again.
    summary: Vec<Group>,
    /// On the last page, for nobody but the worker: what it would pay.
    estimate: Option<MoneyView>,
    /// On the last page: e-Box and certification.
    ticks: Option<(FieldView<'a>, bool, FieldView<'a>, bool)>,
    back: &'static str,
    saved: String,
}

/// "Étape 2 sur 7".
pub struct Progress {
    /// Place and number of steps, in words.
    pub words: String,
    /// Name of the step.
    pub name: &'static str,
    /// One a step: its name, and `done`, `here` or nothing.
    pub dots: Vec<(&'static str, &'static str)>,
}

/// The page of one step.
pub fn path(request: Uuid, step: PartStep) -> String {
    format!("/worker/requests/{request}/part/{}", step.code())
}

/// Where the worker continues: the step left last.
pub fn resume(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let opened = open(at, worker, tx)?;
    if let Some(elsewhere) = closed(at, &opened) {
        return Ok(elsewhere);
    }
    let first = first_unfinished(&opened.part.answers, &opened.context());
    let step = first.map_or(opened.part.step, |first| first.min(opened.part.step));
    Ok(Reply::see_other(path(opened.stored.id, step)))
}

/// The step with the answers so far.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let opened = open(at, worker, tx)?;
    let step = match enter(at, &opened)? {
        Ok(step) => step,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let shown = Shown {
        step,
        answers: &opened.part.answers,
        refused: false,
        meanwhile: "",
    };
    Ok(Reply::page(page(at, worker, &opened, &shown, tx)?))
}

/// Takes what was typed on, back, into another language, or sends the whole.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let opened = open(at, worker, tx)?;
    let step = match enter(at, &opened)? {
        Ok(step) => step,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let (typed, report) = read(step, form, &opened);
    if let Ok(lang) = form.text("switchLanguage").parse() {
        session::keep_language(at, lang, tx)?;
        let at = at.in_language(lang);
        let shown = Shown {
            step,
            answers: &typed,
            refused: form.has("refused") && !report.is_passed(),
            meanwhile: "",
        };
        return Ok(Reply::page(page(&at, worker, &opened, &shown, tx)?));
    }
    let current = form.text("version") == version(&opened);
    let details = &opened.stored.request.details;
    let (kind, reason) = (details.interruption_type, details.reason);
    let to = if form.has("back") {
        previous_step(step, kind, reason)
    } else if !report.is_passed() {
        let shown = Shown {
            step,
            answers: &typed,
            refused: true,
            meanwhile: "",
        };
        return Ok(Reply::refused(page(at, worker, &opened, &shown, tx)?));
    } else if step == PartStep::Confirmation {
        return send(at, worker, &opened, current, &typed, tx);
    } else {
        next_step(step, kind, reason)
    };
    let to = to.unwrap_or(step);
    match save_part(at, worker, &opened, current, &typed, to, tx)? {
        Saved::Kept => Ok(Reply::see_other(path(opened.stored.id, to))),
        Saved::ChangedMeanwhile => meanwhile(at, worker, step, &typed, tx),
    }
}

fn send(
    at: &Visit,
    worker: &SignedInWorker,
    opened: &OpenedPart,
    current: bool,
    answers: &PartAnswers,
    tx: &mut Tx,
) -> PageResult {
    match complete_part(at, worker, opened, current, answers, tx)? {
        Completed::Sent => {
            super::part_receipt_pdf::order_for(at, &request_of(at, worker, tx)?.1, tx)?;
            Ok(Reply::see_other(super::part_receipt::path(
                opened.stored.id,
            )))
        }
        Completed::Incomplete(first) => Ok(Reply::see_other(path(opened.stored.id, first))),
        Completed::ChangedMeanwhile => meanwhile(at, worker, PartStep::Confirmation, answers, tx),
    }
}

/// Somebody else was first: the page again, with what was typed, over the request as it is now.
fn meanwhile(
    at: &Visit,
    worker: &SignedInWorker,
    step: PartStep,
    answers: &PartAnswers,
    tx: &mut Tx,
) -> PageResult {
    let opened = open(at, worker, tx)?;
    if let Some(elsewhere) = closed(at, &opened) {
        return Ok(elsewhere);
    }
    let shown = Shown {
        step,
        answers,
        refused: false,
        meanwhile: at.texts.part_changed_meanwhile(),
    };
    let html = page(at, worker, &opened, &shown, tx)?;
    Ok(Reply::page_with(StatusCode::CONFLICT, html))
}

/// Versions of part and request, as the form carries them.
fn version(opened: &OpenedPart) -> String {
    format!("{}.{}", opened.part.version, opened.stored.version)
}

/// A part that can no longer be completed leads to its receipt, or to the request, whose status says why.
fn closed(at: &Visit, opened: &OpenedPart) -> Option<Reply> {
    let id = opened.stored.id;
    if opened.part.sent.is_some() {
        return Some(Reply::see_other(super::part_receipt::path(id)));
    }
    let too_late = opened.may_complete(at).is_err();
    too_late.then(|| Reply::see_other(format!("{}/requests/{id}?too-late=yes", home::PATH)))
}

/// The step in the address, unless an earlier one is unfinished.
fn enter(at: &Visit, opened: &OpenedPart) -> Result<Result<PartStep, Reply>, PageError> {
    let step: PartStep = at.param("step").parse().map_err(|_| PageError::NotFound)?;
    if let Some(elsewhere) = closed(at, opened) {
        return Ok(Err(elsewhere));
    }
    let unfinished = first_unfinished(&opened.part.answers, &opened.context());
    let unfinished = unfinished.unwrap_or(PartStep::Confirmation);
    if unfinished < step || !own_steps(opened).contains(&step) {
        let first = path(opened.stored.id, unfinished);
        return Ok(Err(Reply::see_other(first)));
    }
    Ok(Ok(step))
}

fn own_steps(opened: &OpenedPart) -> Vec<PartStep> {
    let details = &opened.stored.request.details;
    steps(details.interruption_type, details.reason)
}

/// The answers with the fields of this step as typed, and what the step says to them.
fn read(step: PartStep, form: &Form, opened: &OpenedPart) -> (PartAnswers, PartReport) {
    let mut typed = opened.part.answers.clone();
    for field in fields_of(step) {
        typed.set(*field, form.text(field.code()));
    }
    let first = check_step(step, &typed, &opened.context());
    for finding in first.findings.iter().filter(|found| found.needs_remark()) {
        let name = format!("remark-{}", finding.code);
        typed.set_remark(finding.code, form.text(&name));
    }
    let report = check_step(step, &typed, &opened.context());
    (typed, report)
}

/// A step as it is shown.
struct Shown<'a> {
    step: PartStep,
    answers: &'a PartAnswers,
    refused: bool,
    meanwhile: &'static str,
}

fn page(
    at: &Visit,
    worker: &SignedInWorker,
    opened: &OpenedPart,
    shown: &Shown<'_>,
    tx: &mut Tx,
) -> Result<String, PageError> {
    page_with(at, worker, opened, shown, Typed::default(), tx)
}

/// … with what is wrong with a document that was sent from the step.
fn page_with(
    at: &Visit,
    worker: &SignedInWorker,
    opened: &OpenedPart,
    shown: &Shown<'_>,
    upload: Typed,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let (step, answers) = (shown.step, shown.answers);
    let report = check_step(step, answers, &opened.context());
    let said = shown.refused.then_some(&report);
    let asked = questions::Asked {
        t,
        answers,
        report: said,
        opened,
    };
    let request = &opened.stored.request;
    let employer =
        storage::employers::by_number(tx, &request.employer)?.ok_or(PageError::NotFound)?;
    let mut layout = frame::worker(at, worker, t.part_title());
    layout.language_switch = LanguageSwitch::MainForm;
    let mut errors = said
        .map(|report| error_links(t, report))
        .unwrap_or_default();
    errors.extend(upload.errors());
    layout.has_errors = !errors.is_empty();
    let own = format!("{}/requests/{}", home::PATH, opened.stored.id);
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.mine_request_title(), own));
    let last = step == PartStep::Confirmation;
    let details = &request.details;
    let back = previous_step(step, details.interruption_type, details.reason);
    let page = PartPage {
        documents: documents::of(at, t, step, opened, upload, tx)?,
        t,
        nonce: at.nonce(),
        here: path(opened.stored.id, step),
        version: version(opened),
        declared_by: employer.name,
        declared: declared(t, opened),
        progress: progress(t, step, &own_steps(opened)),
        meanwhile: shown.meanwhile,
        refused: shown.refused,
        errors,
        title: questions::title(t, step, details),
        intro: t.coded("part-intro", step.code()),
        questions: questions::of(step, &asked, worker.subject_name()),
        findings: cards(t, &report, answers, shown.refused),
        summary: if last {
            summary::groups(t, opened, answers)
        } else {
            Vec::new()
        },
        estimate: (last && worker.helps.is_none())
            .then(|| statement::estimate(at, t, opened, answers)),
        ticks: last.then(|| asked.ticks()),
        back: back.map_or("", PartStep::code),
        saved: saved_at(at, opened),
        layout,
    };
    Ok(page.render()?)
}

/// What the employer declared, beside every step.
fn declared(t: &'static Texts, opened: &OpenedPart) -> Vec<Fact> {
    let details = &opened.stored.request.details;
    let fact = |label, value: String| Fact { label, value };
    vec![
        fact(
            t.consultation_type(),
            t.coded("type", details.interruption_type.code()).to_owned(),
        ),
        fact(
            t.consultation_regime(),
            t.coded("regime", details.regime.code()).to_owned(),
        ),
        fact(t.filing_period_title(), t.period(&details.period)),
        fact(
            t.shell_file_length(),
            t.period_length(&details.period, Some(details.regime)),
        ),
    ]
}

fn error_links(t: &'static Texts, report: &PartReport) -> Vec<ErrorLink<'static>> {
    report
        .errors
        .iter()
        .map(|error| {
            let (id, name) = match error.field {
                PartPlace::Field(field) => (
                    field.code().to_owned(),
                    t.coded("part", &format!("{}-label", field.code())),
                ),
                PartPlace::Remark(code) => (format!("remark-{code}"), t.shell_finding_remark()),
            };
            ErrorLink::new(id, t.filing_problem(name, t.problem(error.problem)))
        })
        .collect()
}

fn cards(
    t: &'static Texts,
    report: &PartReport,
    answers: &PartAnswers,
    refused: bool,
) -> Vec<FindingView<'static>> {
    report
        .findings
        .iter()
        .map(|finding| {
            let problem = report.problem(PartPlace::Remark(finding.code));
            let remark = answers.remark(finding.code);
            findings::card(t, finding, remark, problem.filter(|_| refused))
        })
        .collect()
}

fn progress(t: &'static Texts, step: PartStep, steps: &[PartStep]) -> Progress {
    let whole = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let before = steps.iter().filter(|other| **other < step).count();
    let dots = steps.iter().map(|other| {
        let state = match other.cmp(&step) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "here",
            std::cmp::Ordering::Greater => "",
        };
        (t.coded("part-step", other.code()), state)
    });
    Progress {
        words: t.shell_step(whole(before + 1), whole(steps.len())),
        name: t.coded("part-step", step.code()),
        dots: dots.collect(),
    }
}

/// "Enregistré à 14:05, non envoyé" (FIL-31); nothing while nothing is stored.
fn saved_at(at: &Visit, opened: &OpenedPart) -> String {
    if opened.part.version == 0 {
        return String::new();
    }
    let time = crate::ports::clock::brussels_time(opened.part.updated_at);
    let clock = format!("{:02}:{:02}", time.hour(), time.minute());
    at.texts.filing_saved_at(&clock)
}
