//! Answering a notice: postponing, refusing, accepting. What is typed is kept when something is missing; what happened
//! meanwhile is shown, and nothing of what was typed is then sent.

use axum::http::StatusCode;
use domain::notice::{Move, NoticeRefusal, Party};
use storage::notices::StoredNotice;
use storage::{Error, Tx};

use super::page::{Typed, draw, find};
use crate::actions::begin_from_notice::begin_from_notice;
use crate::actions::move_notice::{Mover, Said, move_notice};
use crate::actions::submit_request::certification;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::employer::paths;
use crate::pages::notice_view::{self, TypedDates};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};

/// Answers.
pub fn post(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let stored = find(at, employer, tx)?;
    if form.text("version").parse() != Ok(stored.version) {
        return meanwhile(at, employer, NoticeRefusal::NotYourTurn, tx);
    }
    match form.text("act") {
        "postpone" | "propose" => postpone(at, employer, form, &stored, tx),
        "refuse" => refuse(at, employer, form, &stored, tx),
        "accept" => accept(at, employer, form, &stored, tx),
        _ => Err(PageError::NotAForm),
    }
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
    let mut typed = Typed::nothing(stored);
    typed.dates = TypedDates::read(at, form, &stored.notice);
    let Some(dates) = typed.dates.passed() else {
        return Ok(Reply::refused(draw(at, employer, stored, typed, tx)?));
    };
    if form.text("act") == "propose" {
        let said = Said {
            motive: Some(typed.dates.motive.clone()),
            ..Said::default()
        };
        return make(at, employer, stored, Move::Propose(dates), said, tx);
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
        motive: Some(typed.reason),
        ebox: typed.ebox,
        ..Said::default()
    };
    make(at, employer, stored, Move::Refuse, said, tx)
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
    make(at, employer, stored, Move::Accept, said, tx)
}

fn make(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredNotice,
    made: Move,
    said: Said,
    tx: &mut Tx,
) -> PageResult {
    let mover = Mover::employer(employer);
    match move_notice(at, stored, &mover, made, said, tx) {
        Ok(Ok(_)) => {
            let done = made.act(Party::Employer).code();
            let path = paths::notice(&stored.employer, stored.id);
            Ok(Reply::see_other(query_string::with_query(
                &path,
                [("done", done)],
            )))
        }
        Ok(Err(refusal)) => meanwhile(at, employer, refusal, tx),
        Err(PageError::Storage(Error::Conflict)) => {
            meanwhile(at, employer, NoticeRefusal::NotYourTurn, tx)
        }
        Err(error) => Err(error),
    }
}

/// Somebody else was first: the notice as it stands now, and that nothing was sent.
fn meanwhile(
    at: &Visit,
    employer: &SignedInEmployer,
    refusal: NoticeRefusal,
    tx: &mut Tx,
) -> PageResult {
    let stored = find(at, employer, tx)?;
    let mut typed = Typed::nothing(&stored);
    typed.told = Some(match stored.notice.to_act() {
        None => NoticeRefusal::Ended,
        Some(_) => refusal,
    });
    let html = draw(at, employer, &stored, typed, tx)?;
    Ok(Reply::page_with(StatusCode::CONFLICT, html))
}
