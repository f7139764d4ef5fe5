//! Worker and office answer a change or cancellation request: old → new, why, what it would do, and accept or refuse with
//! a reason (EMP-13, ONE-12). The office first sees the effect on the file and on what is left of the right.

use crate::actions::answer_change::{Answering, answer_change};
use crate::auth::access::{SignedInCaseWorker, SignedInWorker};
use crate::auth::session;
use crate::error::PageError;
use crate::pages::change_effect::{self, Effect};
use crate::pages::change_view::{self, ChangeView};
use crate::pages::{frame, office, offices, request_file, worker};
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, LanguageSwitch, Layout, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};
use askama::Template;
use axum::http::StatusCode;
use domain::draft::TEXT_CHARACTERS_MAX;
use domain::request::{Actor, Answer, ChangeRefusal};
use storage::Tx;
use storage::changes::{self, StoredChange};
use storage::requests::StoredRequest;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "pages/change_answer.html")]
struct AnswerPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    here: String,
    change_id: String,
    worker: WorkerBanner,
    notice: Option<&'static str>,
    errors: Vec<ErrorLink<'a>>,
    change: ChangeView,
    effect: Option<Effect>,
    /// The questions, while this party may answer.
    answer: Option<(FieldView<'a>, FieldView<'a>)>,
}

/// A party at the page.
struct Party<'a> {
    answering: Answering<'a>,
    stored: StoredRequest,
}

/// The worker's page.
pub fn worker_get(at: &Visit, signed_in: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let party = worker_party(at, signed_in, tx)?;
    let layout = worker_layout(at, signed_in);
    show(at, layout, &party, tx)
}

/// The worker answers.
pub fn worker_post(at: &Visit, signed_in: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let party = worker_party(at, signed_in, tx)?;
    if let Ok(lang) = form.text("switchLanguage").parse() {
        session::keep_language(at, lang, tx)?;
        let at = at.in_language(lang);
        let layout = worker_layout(&at, signed_in);
        return redraw(&at, layout, &party, form, tx);
    }
    let layout = worker_layout(at, signed_in);
    answer(at, layout, &party, form, tx)
}

/// The office's page; the reading is journalled with the others.
pub fn office_get(at: &Visit, signed_in: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let party = office_party(at, signed_in, tx)?;
    let layout = office_layout(at, signed_in, tx)?;
    office::request::record(at, signed_in, &party.stored, tx)?;
    show(at, layout, &party, tx)
}

/// The office answers.
pub fn office_post(
    at: &Visit,
    signed_in: &SignedInCaseWorker,
    form: &Form,
    tx: &mut Tx,
) -> PageResult {
    let party = office_party(at, signed_in, tx)?;
    if let Ok(lang) = form.text("switchLanguage").parse() {
        session::keep_language(at, lang, tx)?;
        let at = at.in_language(lang);
        let layout = office_layout(&at, signed_in, tx)?;
        return redraw(&at, layout, &party, form, tx);
    }
    let layout = office_layout(at, signed_in, tx)?;
    answer(at, layout, &party, form, tx)
}

fn worker_party<'a>(
    at: &Visit,
    signed_in: &'a SignedInWorker,
    tx: &mut Tx,
) -> Result<Party<'a>, PageError> {
    let niss = worker::home::own_niss(signed_in.subject(), tx)?;
    let found = storage::requests::by_id_of_worker(tx, &niss, id(at)?)?;
    Ok(Party {
        answering: Answering {
            actor: Actor::Worker,
            name: signed_in.signature(at.texts),
            person: &signed_in.person,
            author: signed_in.into(),
        },
        stored: found.ok_or(PageError::NotFound)?,
    })
}

fn office_party<'a>(
    at: &Visit,
    signed_in: &'a SignedInCaseWorker,
    tx: &mut Tx,
) -> Result<Party<'a>, PageError> {
    let found = storage::requests::by_id_of_office(tx, &signed_in.office, id(at)?)?;
    Ok(Party {
        answering: Answering {
            actor: Actor::Office,
            name: crate::actions::move_notice::name(&signed_in.person),
            person: &signed_in.person,
            author: signed_in.into(),
        },
        stored: found.ok_or(PageError::NotFound)?,
    })
}

fn worker_layout<'a>(at: &'a Visit, signed_in: &SignedInWorker) -> Layout<'a> {
    let mut layout = frame::worker(at, signed_in, at.texts.change_answer_title());
    layout.language_switch = LanguageSwitch::MainForm;
    layout
}

fn office_layout<'a>(
    at: &'a Visit,
    signed_in: &SignedInCaseWorker,
    tx: &mut Tx,
) -> Result<Layout<'a>, PageError> {
    let name = offices::link(at, &signed_in.office, tx)?.name;
    let mut layout = frame::office(at, signed_in, &name, at.texts.change_answer_title());
    layout.language_switch = LanguageSwitch::MainForm;
    Ok(layout)
}

fn id(at: &Visit) -> Result<Uuid, PageError> {
    Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)
}

/// The newest one: the open one, or what became of the last; without any, the request's own page.
fn newest(party: &Party<'_>, tx: &mut Tx) -> Result<Result<StoredChange, Reply>, PageError> {
    let all = changes::of_request(tx, party.stored.id)?;
    let address = request_file::address(&party.stored, party.answering.actor);
    let found = all.into_iter().next();
    Ok(found.ok_or_else(|| Reply::see_other(address)))
}

fn show(at: &Visit, layout: Layout<'_>, party: &Party<'_>, tx: &mut Tx) -> PageResult {
    let asked = match newest(party, tx)? {
        Ok(asked) => asked,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let shown = Shown::default();
    Ok(Reply::page(page(at, layout, party, &asked, &shown, tx)?))
}

fn redraw(
    at: &Visit,
    layout: Layout<'_>,
    party: &Party<'_>,
    form: &Form,
    tx: &mut Tx,
) -> PageResult {
    let asked = match newest(party, tx)? {
        Ok(asked) => asked,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let shown = Shown {
        answer: form.text("answer"),
        reason: form.text("reason"),
        ..Shown::default()
    };
    Ok(Reply::page(page(at, layout, party, &asked, &shown, tx)?))
}

/// What the page shows besides the change request.
#[derive(Default)]
struct Shown<'a> {
    answer: &'a str,
    reason: &'a str,
    notice: Option<&'static str>,
    problem: Option<(&'static str, &'static str)>,
}

fn answer(
    at: &Visit,
    layout: Layout<'_>,
    party: &Party<'_>,
    form: &Form,
    tx: &mut Tx,
) -> PageResult {
    let t = at.texts;
    let asked = match newest(party, tx)? {
        Ok(asked) => asked,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let mut shown = Shown {
        answer: form.text("answer"),
        reason: form.text("reason"),
        ..Shown::default()
    };
    // Another one was asked meanwhile, or this one is settled: what is answered is read first.
    let other = form.text("change") != asked.id.to_string();
    let settled = asked.change.may_answer(party.answering.actor).is_err();
    if other || settled {
        shown.notice = Some(if other && !settled {
            t.change_other_meanwhile()
        } else {
            t.change_refusal_settled()
        });
        let html = page(at, layout, party, &asked, &shown, tx)?;
        return Ok(Reply::page_with(StatusCode::CONFLICT, html));
    }
    let accepted = match shown.answer {
        "accept" => true,
        "refuse" => false,
        _ => {
            shown.problem = Some(("answer", t.change_answer_problem()));
            let html = page(at, layout, party, &asked, &shown, tx)?;
            return Ok(Reply::refused(html));
        }
    };
    let given = Answer::new(accepted, shown.reason, at.now);
    let done = match given {
        Ok(given) => answer_change(at, &party.answering, &party.stored, &asked, &given, tx)?,
        Err(refusal) => Err(refusal),
    };
    match done {
        Ok(ticket) => {
            let base = request_file::address(&party.stored, party.answering.actor);
            Ok(Reply::see_other(format!(
                "{base}/receipts/{}",
                ticket.as_str()
            )))
        }
        Err(refusal) => {
            shown.problem = Some(("reason", words(t, refusal)));
            let html = page(at, layout, party, &asked, &shown, tx)?;
            Ok(Reply::refused(html))
        }
    }
}

fn words(t: &'static Texts, refusal: ChangeRefusal) -> &'static str {
    t.coded("change-refusal", refusal.code())
}

fn page(
    at: &Visit,
    mut layout: Layout<'_>,
    party: &Party<'_>,
    asked: &StoredChange,
    shown: &Shown<'_>,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let (stored, actor) = (&party.stored, party.answering.actor);
    layout.has_errors = shown.problem.is_some();
    let problem = |field: &str| {
        let found = shown.problem.filter(|(name, _)| *name == field);
        found.map(|(_, words)| words)
    };
    let may = asked.change.may_answer(actor).is_ok();
    let answer = FieldView::new("answer", t.change_answer_label())
        .value(shown.answer.to_owned())
        .required()
        .choices(vec![
            Choice::new("accept", t.change_answer_accept()),
            Choice::new("refuse", t.change_answer_refuse()),
        ])
        .error(problem("answer"));
    let reason = FieldView::new("reason", t.change_answer_reason())
        .hint(t.change_answer_reason_hint())
        .value(shown.reason.to_owned())
        .limit(u32::try_from(TEXT_CHARACTERS_MAX).unwrap_or(0))
        .error(problem("reason"));
    let page = AnswerPage {
        nonce: at.nonce(),
        here: request_file::address(stored, actor),
        change_id: asked.id.to_string(),
        worker: request_file::banner(at, &stored.request, actor, tx)?,
        notice: shown.notice,
        errors: shown
            .problem
            .map(|(field, words)| ErrorLink::new(field, words))
            .into_iter()
            .collect(),
        change: change_view::view(t, stored, asked),
        effect: if actor == Actor::Office && may {
            Some(change_effect::effect(at, stored, asked, tx)?)
        } else {
            None
        },
        answer: may.then_some((answer, reason)),
        layout,
        t,
    };
    Ok(page.render()?)
}
