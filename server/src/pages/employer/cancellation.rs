//! "Annulation": the confirmation page and the act (CAN-01 to CAN-10). Direct while the worker has not completed;
//! afterwards the same page asks worker and office (RUL-17, CAN-12).

use askama::Template;
use axum::http::StatusCode;
use domain::draft::{Problem, TEXT_CHARACTERS_MAX};
use domain::request::{Act, Actor, Refusal, Wish};
use storage::Tx;
use storage::requests::StoredRequest;
use uuid::Uuid;

use super::choice::{self, Purpose};
use super::{consultation, paths};
use crate::actions::ask_change::{Asked, ask_change};
use crate::actions::cancel_request::cancel_request;
use crate::auth::access::SignedInEmployer;
use crate::auth::session;
use crate::error::PageError;
use crate::pages::frame::{self, Place};
use crate::pages::part_receipt_pdf;
use crate::pages::request_file;
use crate::texts::Texts;
use crate::view::{ErrorLink, FieldView, LanguageSwitch, Layout, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

#[derive(Template)]
#[template(path = "pages/employer/cancellation.html")]
struct CancellationPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    version: i64,
    direct: bool,
    worker: WorkerBanner,
    notice: Option<&'static str>,
    errors: Vec<ErrorLink<'a>>,
    sentence: String,
    /// What the number of the request is, and the number, unless it came on paper without one.
    number: Option<(String, String)>,
    lines: Vec<String>,
    reason: FieldView<'a>,
    mail: FieldView<'a>,
    mail_ticked: bool,
    confirmed: FieldView<'a>,
    confirmed_ticked: bool,
    consult: String,
}

/// What was typed and ticked.
#[derive(Default)]
struct Typed {
    reason: String,
    mail: bool,
    confirmed: bool,
}

impl Typed {
    fn of(form: &Form) -> Self {
        Self {
            reason: form.text("reason").trim().to_owned(),
            mail: form.text("confirmationMail") == "yes",
            confirmed: form.text("confirmed") == "yes",
        }
    }

    /// What is wrong, by field.
    fn problems(&self, direct: bool) -> Vec<(&'static str, Problem)> {
        let mut problems = Vec::new();
        if !direct && self.reason.is_empty() {
            problems.push(("reason", Problem::Required));
        }
        if self.reason.chars().count() > TEXT_CHARACTERS_MAX {
            problems.push(("reason", Problem::TooLong));
        }
        if !self.confirmed {
            problems.push(("confirmed", Problem::Unconfirmed));
        }
        problems
    }
}

/// Choosing the request.
pub fn choose(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    choice::choose(at, employer, Purpose::Cancellation, tx)
}

/// The confirmation page, or why the request cannot be cancelled.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let stored = stored(at, employer, tx)?;
    let direct = match enter(at, employer, &stored, tx)? {
        Ok(direct) => direct,
        Err(reply) => return Ok(reply),
    };
    let wanted = storage::persons::by_id(tx, employer.person.id)?;
    let typed = Typed {
        mail: wanted.is_some_and(|person| person.confirmation_mail),
        ..Typed::default()
    };
    let html = page(at, employer, (&stored, direct), &typed, &[], None, tx)?;
    Ok(Reply::page(html))
}

/// Cancels or asks; or says what is missing, or what happened meanwhile.
pub fn post(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let stored = stored(at, employer, tx)?;
    let direct = match enter(at, employer, &stored, tx)? {
        Ok(direct) => direct,
        Err(reply) => return Ok(reply),
    };
    let typed = Typed::of(form);
    let shown = (&stored, direct);
    if let Ok(lang) = form.text("switchLanguage").parse() {
        session::keep_language(at, lang, tx)?;
        let at = at.in_language(lang);
        let html = page(&at, employer, shown, &typed, &[], None, tx)?;
        return Ok(Reply::page(html));
    }
    let meanwhile = if form.text("mode") != mode(direct) {
        Some(at.texts.change_completed_meanwhile())
    } else if direct && form.text("version") != stored.version.to_string() {
        Some(at.texts.cancellation_changed())
    } else {
        None
    };
    if meanwhile.is_some() {
        // What is cancelled is read again, and confirmed again.
        let typed = Typed {
            confirmed: false,
            ..typed
        };
        let html = page(at, employer, shown, &typed, &[], meanwhile, tx)?;
        return Ok(Reply::page_with(StatusCode::CONFLICT, html));
    }
    let problems = typed.problems(direct);
    if !problems.is_empty() {
        let html = page(at, employer, shown, &typed, &problems, None, tx)?;
        return Ok(Reply::refused(html));
    }
    let ticket = if direct {
        let ticket = cancel_request(at, employer, &stored, typed.mail, tx)?;
        part_receipt_pdf::order_for(at, &stored, &ticket, "", tx)?;
        ticket
    } else {
        let asked = Asked {
            wish: Wish::Cancellation,
            reason: typed.reason,
            warnings: Vec::new(),
        };
        ask_change(at, employer, &stored, asked, tx)?
    };
    let number = &employer.employer.number;
    Ok(Reply::see_other(paths::part_receipt(
        number, stored.id, &ticket,
    )))
}

const fn mode(direct: bool) -> &'static str {
    if direct { "direct" } else { "asked" }
}

fn stored(
    at: &Visit,
    employer: &SignedInEmployer,
    tx: &mut Tx,
) -> Result<StoredRequest, PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let number = &employer.employer.number;
    storage::requests::by_id(tx, number, id)?.ok_or(PageError::NotFound)
}

/// Whether it can be cancelled directly or has to be asked; else the request's own page, which says where it stands.
fn enter(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Result<bool, Reply>, PageError> {
    let t = at.texts;
    let allows = |act| stored.request.allows(Actor::Employer, act, at.now);
    let why = match (allows(Act::Cancel), allows(Act::RequestCancellation)) {
        (Ok(()), _) => return Ok(Ok(true)),
        (_, Ok(())) => {
            if storage::changes::open_of_request(tx, stored.id)?.is_none() {
                return Ok(Ok(false));
            }
            t.change_already_asked()
        }
        (_, Err(Refusal::Cancelled)) => t.cancellation_done_already(),
        (_, Err(refusal)) => t.refusal(refusal),
    };
    let html = super::request::page(at, employer, stored, Some(("attention", why)), tx)?;
    Ok(Err(Reply::page_with(StatusCode::CONFLICT, html)))
}

fn page(
    at: &Visit,
    employer: &SignedInEmployer,
    (stored, direct): (&StoredRequest, bool),
    typed: &Typed,
    problems: &[(&'static str, Problem)],
    notice: Option<&'static str>,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let details = &stored.request.details;
    let worker = consultation::address(number, stored.id);
    let mut layout = frame::employer(at, employer, t.cancellation_title(), Place::Cancellation);
    layout.language_switch = LanguageSwitch::MainForm;
    frame::with_worker(&mut layout, employer, &worker, Place::Cancellation);
    layout.has_errors = !problems.is_empty();
    let problem = |field: &str| {
        let found = problems.iter().find(|(name, _)| *name == field);
        found.map(|(_, problem)| t.problem(*problem))
    };
    let reason = FieldView::new("reason", t.change_reason_label())
        .hint(t.change_reason_hint())
        .value(typed.reason.clone())
        .required()
        .limit(u32::try_from(TEXT_CHARACTERS_MAX).unwrap_or(0))
        .error(problem("reason"));
    let words = if direct {
        t.cancellation_confirm()
    } else {
        t.cancellation_confirm_asked()
    };
    let confirmed = FieldView::new("confirmed", words)
        .required()
        .error(problem("confirmed"));
    let errors = problems
        .iter()
        .map(|(field, problem)| ErrorLink::new(*field, t.problem(*problem)))
        .collect();
    let page = CancellationPage {
        nonce: at.nonce(),
        version: stored.version,
        direct,
        worker: request_file::banner(at, &stored.request, Actor::Employer, tx)?,
        notice,
        errors,
        sentence: t.cancellation_sentence(
            details.interruption_type,
            details.regime,
            &details.period,
        ),
        number: stored
            .request
            .ticket
            .as_ref()
            // Apart, so that it is not broken at the end of a line.
            .map(|ticket| (t.cancellation_number(""), ticket.to_string())),
        lines: vec![
            t.cancellation_contract_hours(&details.contract_hours.colon()),
            t.cancellation_full_time(&details.full_time_hours.colon()),
        ],
        reason,
        mail: FieldView::new("confirmationMail", t.confirmation_mail()),
        mail_ticked: typed.mail,
        confirmed,
        confirmed_ticked: typed.confirmed,
        consult: paths::request(number, stored.id),
        layout,
        t,
    };
    Ok(page.render()?)
}
