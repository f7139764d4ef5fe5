//! Answering a notice: postponing, refusing, accepting. What is typed is kept when something is missing; what happened
//! meanwhile is shown, and nothing of what was typed is then sent.

use axum::http::StatusCode;
use domain::draft::Problem;
use domain::notice::{Move, NoticeRefusal, Party};
use storage::notices::StoredNotice;
use storage::notices::opinions;
use storage::{Error, Tx};

use super::page::{draw, find};
use super::typed::Typed;
use crate::actions::answer_notice::{Answered, answer_notice, refer_notice};
use crate::actions::begin_from_notice::begin_from_notice;
use crate::actions::move_notice::Said;
use crate::actions::submit_request::certification;
use crate::auth::access::SignedInEmployer;
use crate::auth::session;
use crate::error::PageError;
use crate::pages::employer::paths;
use crate::pages::notice_view::{self, TypedDates};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};

/// Answers, or draws the page in another language with what was typed.
pub fn post(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let stored = find(at, employer, tx)?;
    if let Ok(lang) = form.text("switchLanguage").parse() {
        session::keep_language(at, lang, tx)?;
        return redraw(&at.in_language(lang), employer, form, &stored, tx);
    }
    if form.text("version").parse() != Ok(stored.version) {
        return meanwhile(at, employer, form, NoticeRefusal::NotYourTurn, tx);
    }
    match form.text("act") {
        "postpone" | "propose" => postpone(at, employer, form, &stored, tx),
        "refuse" => refuse(at, employer, form, &stored, tx),
        "accept" => accept(at, employer, form, &stored, tx),
        "refer" => refer(at, employer, form, &stored, tx),
        // Enter in a box says nothing about which answer is meant: only other days are shown, because that sends nothing.
        "" => match TypedDates::read(at, form, &stored.notice).dates {
            Some(_) => postpone(at, employer, form, &stored, tx),
            None => redraw(at, employer, form, &stored, tx),
        },
        _ => Err(PageError::NotAForm),
    }
}

/// The page with what was typed, nothing of it looked at but days that were shown already. What happened meanwhile is told
/// when an answer is sent.
fn redraw(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    stored: &StoredNotice,
    tx: &mut Tx,
) -> PageResult {
    let mut typed = Typed::read(form, stored);
    typed.version = form.text("version").parse().ok();
    if form.has("endTouched") {
        typed.preview = TypedDates::read(at, form, &stored.notice).passed();
    }
    Ok(Reply::page(draw(at, employer, stored, typed, tx)?))
}

/// Opens the employer's part of what was agreed (NOT-11).
pub fn begin(at: &Visit, employer: &SignedInEmployer, _form: &Form, tx: &mut Tx) -> PageResult {
    let stored = find(at, employer, tx)?;
    let draft = begin_from_notice(at, employer, &stored, tx)?;
    Ok(Reply::see_other(paths::draft(&stored.employer, draft)))
}

/// Shows old and new first; the second button sends the proposal.
fn postpone(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    stored: &StoredNotice,
    tx: &mut Tx,
) -> PageResult {
    let mut typed = Typed::read(form, stored);
    typed.dates = TypedDates::read(at, form, &stored.notice);
    let Some(dates) = typed.dates.passed() else {
        return Ok(Reply::refused(draw(at, employer, stored, typed, tx)?));
    };
    if form.text("act") == "propose" {
        let said = Said {
            motive: Some(typed.dates.motive.clone()),
            ..Said::default()
        };
        return make(at, employer, form, stored, (Move::Propose(dates), said), tx);
    }
    typed.preview = Some(dates);
    Ok(Reply::page(draw(at, employer, stored, typed, tx)?))
}

fn refuse(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    stored: &StoredNotice,
    tx: &mut Tx,
) -> PageResult {
    let mut typed = Typed::read(form, stored);
    if !notice_view::fits(&typed.reason) {
        typed.reason_problem = Some(at.texts.notice_problem_motive());
        return Ok(Reply::refused(draw(at, employer, stored, typed, tx)?));
    }
    let said = Said {
        motive: Some(typed.reason.clone()),
        ebox: typed.ebox,
        ..Said::default()
    };
    make(at, employer, form, stored, (Move::Refuse, said), tx)
}

fn accept(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    stored: &StoredNotice,
    tx: &mut Tx,
) -> PageResult {
    let mut typed = Typed::read(form, stored);
    if !typed.certified {
        typed.certify_problem = Some(at.texts.notice_problem_certify());
        return Ok(Reply::refused(draw(at, employer, stored, typed, tx)?));
    }
    let said = Said {
        certification: Some(certification(at.texts)),
        ebox: typed.ebox,
        ..Said::default()
    };
    make(at, employer, form, stored, (Move::Accept, said), tx)
}

fn make(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    stored: &StoredNotice,
    (made, said): (Move, Said),
    tx: &mut Tx,
) -> PageResult {
    match answer_notice(at, employer, stored, made, said, tx) {
        Ok(Ok(answered)) => Ok(done(
            stored,
            match answered {
                Answered::Given => made.act(Party::Employer).code(),
                Answered::First => "first",
            },
        )),
        Ok(Err(refusal)) => meanwhile(at, employer, form, refusal, tx),
        Err(PageError::Storage(Error::Conflict)) => {
            meanwhile(at, employer, form, NoticeRefusal::NotYourTurn, tx)
        }
        Err(error) => Err(error),
    }
}

/// Another decider of the company is asked to answer (NOT-12).
fn refer(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    stored: &StoredNotice,
    tx: &mut Tx,
) -> PageResult {
    let mut typed = Typed::read(form, stored);
    let deciders = opinions::deciders(tx, &stored.employer, stored.id, at.today)?;
    let to = deciders
        .into_iter()
        .filter(|(person, ..)| *person != employer.person.id)
        .find(|(person, ..)| person.to_string() == typed.refer_to);
    let words = typed.refer_words.trim().to_owned();
    if to.is_none() {
        typed.refer_problem = Some(at.texts.notice_refer_problem());
    }
    if !words.is_empty() && !notice_view::fits(&words) {
        typed.refer_words_problem = Some(at.texts.problem(Problem::TooLong));
    }
    let (Some((person, given, family)), None) = (to, typed.refer_words_problem) else {
        return Ok(Reply::refused(draw(at, employer, stored, typed, tx)?));
    };
    if stored.notice.to_act() != Some(Party::Employer) {
        return meanwhile(at, employer, form, NoticeRefusal::NotYourTurn, tx);
    }
    let to = (person, format!("{given} {family}"));
    let words = Some(words).filter(|words| !words.is_empty());
    match refer_notice(at, employer, stored, to, words, tx) {
        Ok(()) => Ok(done(stored, "refer")),
        Err(PageError::Storage(Error::Conflict)) => {
            meanwhile(at, employer, form, NoticeRefusal::NotYourTurn, tx)
        }
        Err(error) => Err(error),
    }
}

fn done(stored: &StoredNotice, what: &str) -> Reply {
    let path = paths::notice(&stored.employer, stored.id);
    Reply::see_other(query_string::with_query(&path, [("done", what)]))
}

/// Somebody else was first: the notice as it stands now, that nothing was sent, and the words that were typed. Days are kept
/// where they were to be proposed; what was certified of another state is not.
fn meanwhile(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    refusal: NoticeRefusal,
    tx: &mut Tx,
) -> PageResult {
    let stored = find(at, employer, tx)?;
    let mut typed = Typed::read(form, &stored);
    if !matches!(form.text("act"), "postpone" | "propose") {
        let motive = std::mem::take(&mut typed.dates.motive);
        typed.dates = TypedDates::of(&stored.notice);
        typed.dates.motive = motive;
    }
    typed.certified = false;
    typed.told = Some(match stored.notice.to_act() {
        None => NoticeRefusal::Ended,
        Some(_) => refusal,
    });
    let html = draw(at, employer, &stored, typed, tx)?;
    Ok(Reply::page_with(StatusCode::CONFLICT, html))
}
