//! "Page de confirmation": everything once more in full sentences, the certification, and the act (CNF-01 to CNF-06).

use askama::Template;
use axum::http::StatusCode;
use domain::draft::{Answers, Field, FilingContext, complete, explain_step, reports};
use domain::flow::{Step, previous_step};
use domain::law::Effect;
use domain::request::RequestDetails;
use storage::Tx;
use storage::drafts::Draft;

use super::aside;
use super::documents;
use super::findings;
use super::opened::{Opened, first_step, is_current, open, out_of_order};
use super::questions::{Asked, Known};
use super::step::{self, Progress};
use crate::actions::filing_context::filing_context;
use crate::actions::save_step::{Saved, save_step};
use crate::actions::submit_request::{Submission, kept_findings, submit_request};
use crate::auth::access::SignedInEmployer;
use crate::auth::session;
use crate::error::PageError;
use crate::pages::attachments::AttachmentList;
use crate::pages::employer::{consultation, paths};
use crate::pages::frame::{self, Place};
use crate::texts::Texts;
use crate::view::{
    ErrorLink, FieldView, FindingView, LanguageSwitch, Layout, TimelineView, WorkerBanner,
};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

const STEP: Step = Step::Confirmation;

#[derive(Template)]
#[template(path = "pages/employer/confirmation.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "a template sees flags; the states are in `Mood` and `Answers`"
)]
struct ConfirmationPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    version: i64,
    worker: WorkerBanner,
    progress: Progress,
    changed_meanwhile: bool,
    refused: bool,
    errors: Vec<ErrorLink<'a>>,
    sentence: String,
    lines: Vec<String>,
    declaration_of_occupation: bool,
    line: TimelineView,
    length: String,
    findings: Vec<FindingView<'a>>,
    kept: Vec<(String, String)>,
    /// The documents added so far, and where they are added (ATT-02).
    documents: Option<(AttachmentList, String)>,
    nonce: String,
    mail: FieldView<'a>,
    mail_ticked: bool,
    certified: FieldView<'a>,
    certified_ticked: bool,
    back: &'static str,
    saved: String,
    drafts: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mood {
    Calm,
    Refused,
    ChangedMeanwhile,
}

/// The page, reached only with a complete, possible request (FIL-22).
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let (draft, context) = match enter(at, employer, tx)? {
        Ok(entered) => entered,
        Err(reply) => return Ok(reply),
    };
    let html = page(
        at,
        employer,
        tx,
        &draft,
        &context,
        &draft.answers,
        Mood::Calm,
    )?;
    Ok(Reply::page(html))
}

/// Sends the request, once whatever happens; or goes back with what was ticked.
pub fn post(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let (draft, context) = match enter(at, employer, tx)? {
        Ok(entered) => entered,
        Err(reply) => return Ok(reply),
    };
    let (mut typed, report) = step::read(STEP, form, &draft.answers, &context);
    // Left empty is an answer here: only a page never sent proposes what this person wanted last time.
    if typed.confirmation_mail.is_empty() {
        typed.set(Field::ConfirmationMail, "no");
    }
    if let Ok(lang) = form.text("switchLanguage").parse() {
        session::keep_language(at, lang, tx)?;
        let refused = form.has("refused") && !report.is_passed();
        let mood = if refused { Mood::Refused } else { Mood::Calm };
        let html = page(
            &at.in_language(lang),
            employer,
            tx,
            &draft,
            &context,
            &typed,
            mood,
        )?;
        return Ok(Reply::page(html));
    }
    if form.has("back") {
        return back(at, employer, form, tx, &draft, &typed);
    }
    let number = &employer.employer.number;
    match submit_request(
        at,
        employer,
        &draft,
        is_current(form, &draft),
        &typed,
        &context,
        tx,
    )? {
        Submission::Sent(request) => Ok(Reply::see_other(paths::receipt(number, request))),
        Submission::Incomplete(_) => {
            let html = page(at, employer, tx, &draft, &context, &typed, Mood::Refused)?;
            Ok(Reply::refused(html))
        }
        Submission::WorkerToCheck(_) => Ok(Reply::see_other(paths::draft_worker(number, draft.id))),
        Submission::ChangedMeanwhile => changed_meanwhile(at, employer, tx),
    }
}

fn back(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    tx: &mut Tx,
    draft: &Draft,
    typed: &Answers,
) -> PageResult {
    let to = previous_step(STEP, typed, employer.employer.sector).unwrap_or(Step::Type);
    match save_step(at, employer, draft, is_current(form, draft), typed, to, tx)? {
        Saved::Kept => Ok(Reply::see_other(paths::step(&draft.employer, draft.id, to))),
        Saved::ChangedMeanwhile(_) => changed_meanwhile(at, employer, tx),
    }
}

/// A colleague changed what is certified here: it is shown as it is now, and has to be read again.
fn changed_meanwhile(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let (draft, context) = match enter(at, employer, tx)? {
        Ok(entered) => entered,
        Err(reply) => return Ok(reply),
    };
    let html = page(
        at,
        employer,
        tx,
        &draft,
        &context,
        &draft.answers,
        Mood::ChangedMeanwhile,
    )?;
    Ok(Reply::page_with(StatusCode::CONFLICT, html))
}

fn enter(
    at: &Visit,
    employer: &SignedInEmployer,
    tx: &mut Tx,
) -> Result<Result<(Box<Draft>, FilingContext), Reply>, PageError> {
    let draft = match open(at, employer, tx)? {
        Opened::Open(draft) => draft,
        Opened::Sent(reply) => return Ok(Err(reply)),
    };
    let context = filing_context(at, employer, &draft, tx)?;
    Ok(match out_of_order(&draft.answers, STEP, &context) {
        None => Ok((draft, context)),
        Some(first) => Err(first_step(at, employer, first, tx)?),
    })
}

fn page(
    at: &Visit,
    employer: &SignedInEmployer,
    tx: &mut Tx,
    draft: &Draft,
    context: &FilingContext,
    answers: &Answers,
    mood: Mood,
) -> Result<String, PageError> {
    let t = at.texts;
    let report = explain_step(STEP, answers, context);
    let refused = mood == Mood::Refused;
    // What would be sent if the boxes below were ticked: everything before this page is right.
    let mut ticked = answers.clone();
    ticked.set(Field::Certified, "yes");
    let details = complete(&ticked, context)
        .map_err(|_| PageError::Inside("an unfinished draft reached its confirmation".into()))?;
    let mut layout = frame::employer(at, employer, t.confirmation_title(), Place::NewRequest);
    layout.language_switch = LanguageSwitch::MainForm;
    let consultation = consultation::address_of_draft(&draft.employer, draft.id);
    frame::with_worker(&mut layout, employer, &consultation, Place::NewRequest);
    layout.has_errors = refused;
    let kept = kept_findings(answers, context);
    let mail_ticked = match answers.confirmation_mail.as_str() {
        "" => wanted_last_time(employer, tx)?,
        answer => answer == "yes",
    };
    let known = Known::default();
    let asked = Asked {
        t,
        answers,
        report: refused.then_some(&report),
        sector: context.sector,
        known: &known,
    };
    let page = ConfirmationPage {
        t,
        version: draft.version,
        worker: step::banner(at, employer, draft, tx)?,
        progress: step::progress(t, STEP, answers, context.sector),
        changed_meanwhile: mood == Mood::ChangedMeanwhile,
        refused,
        errors: if refused {
            step::error_links(t, &report)
        } else {
            Vec::new()
        },
        sentence: t.request_sentence(details.interruption_type, details.regime, &details.period),
        lines: lines(t, &details),
        declaration_of_occupation: details.several_employers,
        line: aside::drawn(t, details.period, at.today),
        length: t.period_length(&details.period, Some(details.regime)),
        findings: informing(t, &ticked, context),
        kept: kept
            .into_iter()
            .map(|(finding, remark)| (t.finding(&finding), remark))
            .collect(),
        documents: documents::shown(at, draft, tx)?,
        nonce: at.nonce(),
        mail: tick(&asked, Field::ConfirmationMail, t.confirmation_mail()),
        mail_ticked,
        certified: tick(&asked, Field::Certified, t.confirmation_certification()).required(),
        certified_ticked: answers.certified == "yes",
        back: previous_step(STEP, answers, context.sector).map_or("", Step::slug),
        saved: step::saved_at(at, draft),
        drafts: paths::drafts(&draft.employer),
        layout,
    };
    Ok(page.render()?)
}

/// What is good to know before sending, from every step: a late filing, a document that may follow.
fn informing(
    t: &'static Texts,
    answers: &Answers,
    context: &FilingContext,
) -> Vec<FindingView<'static>> {
    reports(answers, context)
        .into_iter()
        .flat_map(|(_, report)| report.findings)
        .filter(|finding| finding.effect == Effect::Informs)
        .map(|finding| findings::card(t, &finding, "", None))
        .collect()
}

/// Whether this person asked for the e-mail with the last filing (CNF-12).
fn wanted_last_time(employer: &SignedInEmployer, tx: &mut Tx) -> Result<bool, PageError> {
    let person = storage::persons::by_id(tx, employer.person.id)?;
    Ok(person.is_some_and(|person| person.confirmation_mail))
}

/// A box of this page: its own words as label, the helps of every field (FIL-29).
fn tick<'a>(asked: &Asked<'a>, field: Field, words: &'a str) -> FieldView<'a> {
    let mut view = asked.field(field);
    view.label = words.into();
    view.hint = None;
    view
}

/// The lines under the sentence, in the manual's order (CNF-03); what is not asked of this request is left out.
pub fn lines(t: &'static Texts, details: &RequestDetails) -> Vec<String> {
    let yes_or_no = |yes: bool| if yes { t.shell_yes() } else { t.shell_no() };
    let request = t.coded("type-of", details.interruption_type.code());
    let mut lines = vec![
        t.sentence_contract_hours(&details.contract_hours.to_string(), request),
        t.sentence_full_time(&details.full_time_hours.to_string()),
    ];
    lines.extend(
        details
            .during_hours
            .map(|hours| t.sentence_during_hours(&hours.to_string())),
    );
    lines.extend(t.agreement(details).map(str::to_owned));
    lines.push(t.sentence_notice(&domain::date_input::format_date(details.notice_date)));
    lines.push(t.sentence_reduced_hours_scheme(yes_or_no(details.reduced_hours_scheme)));
    if details.several_employers {
        lines.push(t.sentence_several_employers(yes_or_no(true)));
    }
    lines.extend(
        details
            .reason
            .map(|reason| t.sentence_reason(t.coded("reason", reason.code()))),
    );
    lines.extend(
        details
            .comment
            .as_deref()
            .map(|comment| t.sentence_comment(comment)),
    );
    lines
}
