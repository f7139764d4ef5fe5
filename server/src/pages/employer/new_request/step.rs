//! A step of the filing: its questions, what was typed, what is wrong with it, and the way on and back (FIL-07).
//!
//! A step that is refused changes nothing stored. "Précédent" and a way out that is applied keep what was typed as it
//! is; "Suivant" keeps what is right.

use askama::Template;
use axum::http::StatusCode;
use domain::draft::{
    Answers, Field, FilingContext, StepReport, check_step, explain_step, fields_of,
};
use domain::flow::{Step, next_step, position, previous_step, steps};
use storage::Tx;
use storage::drafts::Draft;

use super::aside::{self, Aside};
use super::findings;
use super::opened::{Opened, first_step, is_current, open, out_of_order};
use super::questions::{self, Asked, END_OF_CAREER, EXACT_HOURS, Known, Question, exact_hours};
use crate::actions::filing_context::filing_context;
use crate::actions::save_step::{Saved, save_step};
use crate::auth::access::SignedInEmployer;
use crate::auth::session;
use crate::pages::employer::{consultation, known_hours, paths};
use crate::pages::frame::{self, Place};
use crate::pages::public::paper_procedure;
use crate::pages::worker_card;
use crate::texts::Texts;
use crate::view::{ErrorLink, FindingView, LanguageSwitch, Layout, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

#[derive(Template)]
#[template(path = "pages/employer/step.html")]
struct StepPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    version: i64,
    worker: WorkerBanner,
    progress: Progress,
    /// The draft was changed by somebody else since the form was drawn.
    changed_meanwhile: bool,
    /// The form was refused; a language switch then keeps saying so.
    refused: bool,
    errors: Vec<ErrorLink<'a>>,
    questions: Vec<Question<'a>>,
    findings: Vec<FindingView<'a>>,
    back: &'static str,
    /// Where the paper procedure is explained, on the manual's first screen of a request (FIL-08).
    paper: Option<&'static str>,
    period_length: String,
    aside: Aside,
    saved: String,
    drafts: String,
}

/// "Étape 2 sur 5".
pub struct Progress {
    /// Place and number of steps, in words.
    pub words: String,
    /// Name of the step.
    pub name: &'static str,
    /// One a step: its name, and `done`, `here` or nothing.
    pub dots: Vec<(&'static str, &'static str)>,
}

/// How the page is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mood {
    /// As asked.
    Calm,
    /// Something typed is wrong.
    Refused,
    /// A colleague saved in between.
    ChangedMeanwhile,
}

/// The step with the answers so far.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let (draft, step, context) = match enter(at, employer, tx)? {
        Entered::Step(draft, step, context) => (draft, step, context),
        Entered::Elsewhere(reply) => return Ok(reply),
    };
    let answers = if step == Step::WorkingTime {
        known_hours::gather(at, employer, &draft, tx)?.fill(&draft.answers)
    } else {
        draft.answers.clone()
    };
    let shown = Shown {
        draft: &draft,
        context: &context,
        step,
        answers: &answers,
        mood: Mood::Calm,
    };
    let html = page(at, employer, &shown, tx)?;
    Ok(Reply::page(html))
}

/// Takes what was typed on, back, into another language, or into a way out.
pub fn post(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let (draft, step, context) = match enter(at, employer, tx)? {
        Entered::Step(draft, step, context) => (draft, step, context),
        Entered::Elsewhere(reply) => return Ok(reply),
    };
    let (typed, report) = read(step, form, &draft.answers, &context);
    if let Ok(lang) = form.text("switchLanguage").parse() {
        session::keep_language(at, lang, tx)?;
        let at = at.in_language(lang);
        let refused = form.has("refused") && !report.is_passed();
        let mood = if refused { Mood::Refused } else { Mood::Calm };
        let shown = Shown {
            draft: &draft,
            context: &context,
            step,
            answers: &typed,
            mood,
        };
        return Ok(Reply::page(page(&at, employer, &shown, tx)?));
    }
    let (answers, to) = if form.has("back") {
        let to = previous_step(step, &typed, context.sector).unwrap_or(step);
        (typed, to)
    } else if let Some(applied) = applied(step, &typed, &context, form.text("apply")) {
        (applied, step)
    } else if report.is_passed() {
        let to = next_step(step, &typed, context.sector).unwrap_or(step);
        (typed, to)
    } else {
        let shown = Shown {
            draft: &draft,
            context: &context,
            step,
            answers: &typed,
            mood: Mood::Refused,
        };
        let html = page(at, employer, &shown, tx)?;
        return Ok(Reply::refused(html));
    };
    let saved = save_step(
        at,
        employer,
        &draft,
        is_current(form, &draft),
        &answers,
        to,
        tx,
    )?;
    match saved {
        Saved::Kept => Ok(Reply::see_other(paths::step(
            &employer.employer.number,
            draft.id,
            to,
        ))),
        Saved::ChangedMeanwhile(now) => {
            let shown = Shown {
                draft: &now,
                context: &context,
                step,
                answers: &answers,
                mood: Mood::ChangedMeanwhile,
            };
            let html = page(at, employer, &shown, tx)?;
            Ok(Reply::page_with(StatusCode::CONFLICT, html))
        }
    }
}

/// A step that may be shown, or where to go instead.
enum Entered {
    Step(Box<Draft>, Step, FilingContext),
    Elsewhere(Reply),
}

fn enter(
    at: &Visit,
    employer: &SignedInEmployer,
    tx: &mut Tx,
) -> Result<Entered, crate::error::PageError> {
    let step: Step = at
        .param("step")
        .parse()
        .map_err(|_| crate::error::PageError::NotFound)?;
    let draft = match open(at, employer, tx)? {
        Opened::Open(draft) => draft,
        Opened::Sent(reply) => return Ok(Entered::Elsewhere(reply)),
    };
    let context = filing_context(at, employer, &draft, tx)?;
    Ok(match out_of_order(&draft.answers, step, &context) {
        None => Entered::Step(draft, step, context),
        Some(first) => Entered::Elsewhere(first_step(at, employer, first, tx)?),
    })
}

/// The answers with the fields of this step as typed, and what the step says to them. Remarks are read for the warnings
/// that the typed answers raise, and for no other.
pub fn read(
    step: Step,
    form: &Form,
    stored: &Answers,
    context: &FilingContext,
) -> (Answers, StepReport) {
    let mut typed = stored.clone();
    for field in fields_of(step) {
        typed.set(*field, form.text(field.name()));
    }
    if step == Step::Reason {
        part_end_of_career(form, &mut typed);
    }
    let first = check_step(step, &typed, context);
    for finding in first
        .findings
        .iter()
        .filter(|finding| finding.needs_remark())
    {
        let field = Field::Remark(finding.code);
        typed.set(field, form.text(&field.form_name()));
    }
    let report = check_step(step, &typed, context);
    (typed, report)
}

/// The list of motives has end of career as its last choice; the answers keep it apart.
fn part_end_of_career(form: &Form, typed: &mut Answers) {
    use domain::interruption::InterruptionType::TimeCredit;
    if typed.interruption_type != TimeCredit.code() {
        return;
    }
    let chosen = form.text(Field::Reason.name());
    let end_of_career = chosen == END_OF_CAREER;
    typed.set(Field::Reason, if end_of_career { "" } else { chosen });
    typed.set(Field::EndOfCareer, if end_of_career { "yes" } else { "no" });
}

/// The answers after the way out that a button named, if the page offers it.
fn applied(step: Step, typed: &Answers, context: &FilingContext, wish: &str) -> Option<Answers> {
    if wish.is_empty() {
        return None;
    }
    if wish == EXACT_HOURS {
        let mut changed = typed.clone();
        changed.set_hours(
            Field::DuringHours,
            Field::DuringMinutes,
            exact_hours(typed)?,
        );
        return Some(changed);
    }
    let report = explain_step(step, typed, context);
    findings::proposal(&report.findings, wish).map(|proposal| typed.with(proposal))
}

/// A step as it is shown: of which draft, judged against what, with which answers.
struct Shown<'a> {
    draft: &'a Draft,
    context: &'a FilingContext,
    step: Step,
    answers: &'a Answers,
    mood: Mood,
}

fn page(
    at: &Visit,
    employer: &SignedInEmployer,
    shown: &Shown<'_>,
    tx: &mut Tx,
) -> Result<String, crate::error::PageError> {
    let t = at.texts;
    let Shown {
        draft,
        context,
        step,
        answers,
        mood,
    } = *shown;
    let report = explain_step(step, answers, context);
    let refused = mood == Mood::Refused;
    // Only the hours are known from elsewhere; the other steps need not ask the database.
    let known = if step == Step::WorkingTime {
        known_hours::gather(at, employer, draft, tx)?
    } else {
        Known::default()
    };
    let asked = Asked {
        t,
        answers,
        report: refused.then_some(&report),
        sector: context.sector,
        known: &known,
    };
    let worker = banner(at, employer, draft, tx)?;
    let mut layout = frame::employer(at, employer, t.filing_title(), Place::NewRequest);
    layout.language_switch = LanguageSwitch::MainForm;
    let consultation = consultation::address_of_draft(&draft.employer, draft.id);
    frame::with_worker(&mut layout, employer, &consultation, Place::NewRequest);
    layout.has_errors = refused;
    let number = &employer.employer.number;
    let page = StepPage {
        t,
        nonce: at.nonce(),
        version: draft.version,
        worker,
        progress: progress(t, step, answers, context.sector),
        changed_meanwhile: mood == Mood::ChangedMeanwhile,
        refused,
        errors: if refused {
            error_links(t, &report)
        } else {
            Vec::new()
        },
        questions: questions::of(step, &asked),
        findings: cards(t, &report, answers, refused),
        back: previous_step(step, answers, context.sector).map_or("", Step::slug),
        paper: (step == Step::Type).then_some(paper_procedure::PATH),
        period_length: paths::period_length(number, draft.id),
        aside: aside::gather(t, answers, context),
        saved: saved_at(at, draft),
        drafts: paths::drafts(number),
        layout,
    };
    Ok(page.render()?)
}

/// The banner of the draft's worker, with the way to correct the choice.
pub fn banner(
    at: &Visit,
    employer: &SignedInEmployer,
    draft: &Draft,
    tx: &mut Tx,
) -> Result<WorkerBanner, crate::error::PageError> {
    let number = &employer.employer.number;
    let nobody = domain::draft::WorkerAnswers::default();
    let worker = draft.worker.as_ref().unwrap_or(&nobody);
    let mut banner = worker_card::of_draft(at, number, worker, tx)?.unwrap_or_default();
    banner.change_href = Some(paths::draft_worker(number, draft.id));
    Ok(banner)
}

/// One line a problem, leading to its box.
pub fn error_links(t: &'static Texts, report: &StepReport) -> Vec<ErrorLink<'static>> {
    report
        .errors
        .iter()
        .map(|error| {
            let name = match error.field {
                Field::Remark(code) => remark_name(t, report, code),
                field => aside::label(t, field),
            };
            ErrorLink::new(
                error.field.form_name(),
                t.filing_problem(name, t.problem(error.problem)),
            )
        })
        .collect()
}

/// The name of the answer that a warning is about: the one its first way out changes.
fn remark_name(t: &'static Texts, report: &StepReport, code: &str) -> &'static str {
    let finding = report.findings.iter().find(|finding| finding.code == code);
    let change = finding
        .and_then(|finding| finding.proposals.first())
        .and_then(|proposal| proposal.changes.last());
    let label = change.and_then(|change| t.by_key(&format!("field-{}-label", change.key())));
    label.unwrap_or_else(|| t.field_remarks_label())
}

/// The findings as cards; the missing remark is said only once the step was sent.
pub fn cards(
    t: &'static Texts,
    report: &StepReport,
    answers: &Answers,
    refused: bool,
) -> Vec<FindingView<'static>> {
    report
        .findings
        .iter()
        .map(|finding| {
            let problem = report.problem(Field::Remark(finding.code));
            let remark = answers.remark(finding.code);
            findings::card(t, finding, remark, problem.filter(|_| refused))
        })
        .collect()
}

/// "Étape 2 sur 5" with its dots (FIL-28).
pub fn progress(
    t: &'static Texts,
    step: Step,
    answers: &Answers,
    sector: domain::interruption::Sector,
) -> Progress {
    let (number, of) = position(step, answers, sector);
    let whole = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let dots = steps(answers, sector)
        .into_iter()
        .map(|other| {
            let state = match other.cmp(&step) {
                std::cmp::Ordering::Less => "done",
                std::cmp::Ordering::Equal => "here",
                std::cmp::Ordering::Greater => "",
            };
            (name_of(t, other), state)
        })
        .collect();
    Progress {
        words: t.shell_step(whole(number), whole(of)),
        name: name_of(t, step),
        dots,
    }
}

/// The name of a step.
pub fn name_of(t: &'static Texts, step: Step) -> &'static str {
    t.coded("filing-step", step.slug())
}

/// "Enregistré à 14:05, non envoyé" (FIL-31).
pub fn saved_at(at: &Visit, draft: &Draft) -> String {
    let time = crate::ports::clock::brussels_time(draft.updated_at);
    let clock = format!("{:02}:{:02}", time.hour(), time.minute());
    at.texts.filing_saved_at(&clock)
}
