//! "Modification": another last day (MOD-01 to MOD-10). Direct while the worker has not completed; afterwards the same page
//! asks worker and office (RUL-17, MOD-12). Old → new is shown before it is confirmed (MOD-07).

mod page;

use axum::http::StatusCode;
use domain::date_input::{format_date, parse_date};
use domain::draft::{Field, FieldError, Problem};
use domain::request::{Act, Actor, Wish};
use storage::Tx;
use storage::requests::StoredRequest;
use uuid::Uuid;

use self::page::{Mood, Shown, Typed, draw};
use super::choice::{self, Purpose};
use super::new_request::findings;
use super::paths;
use crate::actions::ask_change::{Asked, ask_change};
use crate::actions::change_end_date::{Judged, change_end_date, judge};
use crate::actions::filing_context::change_context;
use crate::auth::access::SignedInEmployer;
use crate::auth::session;
use crate::error::PageError;
use crate::pages::part_receipt_pdf;
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

/// What confirming does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Changes the request at once.
    Direct,
    /// Asks worker and office.
    Asked,
}

impl Mode {
    /// How the request can be changed now, or why it cannot.
    fn of(at: &Visit, stored: &StoredRequest) -> Result<Self, domain::request::Refusal> {
        let request = &stored.request;
        if request
            .allows(Actor::Employer, Act::ChangeEndDate, at.now)
            .is_ok()
        {
            return Ok(Self::Direct);
        }
        let asked = request.allows(Actor::Employer, Act::RequestChange, at.now);
        asked.map(|()| Self::Asked)
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Asked => "asked",
        }
    }
}

/// Choosing the request.
pub fn choose(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    choice::choose(at, employer, Purpose::Modification, tx)
}

/// The page, or why the request cannot be changed.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let stored = stored(at, employer, tx)?;
    let mode = match enter(at, employer, &stored, tx)? {
        Ok(mode) => mode,
        Err(reply) => return Ok(reply),
    };
    let details = &stored.request.details;
    let end = format_date(details.period.end());
    let comment = match mode {
        Mode::Direct => details.comment.clone().unwrap_or_default(),
        Mode::Asked => String::new(),
    };
    let typed = Typed {
        end_date: &end,
        comment: &comment,
    };
    let shown = Shown::new(&stored, mode, &typed);
    Ok(Reply::page(draw(at, employer, &shown, tx)?))
}

/// Shows old → new, then changes or asks; or says what is wrong.
pub fn post(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let stored = stored(at, employer, tx)?;
    let mode = match enter(at, employer, &stored, tx)? {
        Ok(mode) => mode,
        Err(reply) => return Ok(reply),
    };
    let context = change_context(at, employer, &stored, tx)?;
    let typed = Typed {
        end_date: form.text("endDate"),
        comment: form.text("comment"),
    };
    let remark = |name: &str| form.text(name).to_owned();
    let mut judged = judge(&stored, &context, (typed.end_date, typed.comment), remark);
    if mode == Mode::Asked {
        ask_reason(&mut judged, typed.comment);
    }
    if let Ok(lang) = form.text("switchLanguage").parse() {
        session::keep_language(at, lang, tx)?;
        let at = at.in_language(lang);
        let shown = Shown::new(&stored, mode, &typed).judged(&judged, Mood::Calm);
        return Ok(Reply::page(draw(&at, employer, &shown, tx)?));
    }
    let wish = findings::proposal(&judged.report.findings, form.text("apply"));
    if let Some(proposal) = wish {
        let answers = judged.answers.with(proposal);
        let typed = Typed {
            end_date: &answers.end_date,
            comment: typed.comment,
        };
        let judged = judge(&stored, &context, (typed.end_date, typed.comment), remark);
        let shown = Shown::new(&stored, mode, &typed).judged(&judged, Mood::Calm);
        return Ok(Reply::page(draw(at, employer, &shown, tx)?));
    }
    let mood = mood(form, &stored, mode, &judged);
    let status = match mood {
        Mood::Refused => StatusCode::UNPROCESSABLE_ENTITY,
        Mood::ChangedMeanwhile | Mood::CompletedMeanwhile => StatusCode::CONFLICT,
        Mood::ToConfirm => StatusCode::OK,
        Mood::Calm => return confirm(at, employer, &stored, mode, &judged, tx),
    };
    let shown = Shown::new(&stored, mode, &typed).judged(&judged, mood);
    Ok(Reply::page_with(status, draw(at, employer, &shown, tx)?))
}

/// How the page answers; calm when everything shown is confirmed.
fn mood(form: &Form, stored: &StoredRequest, mode: Mode, judged: &Judged) -> Mood {
    let seen_end = format_date(stored.request.details.period.end());
    if form.text("mode") != mode.word() {
        Mood::CompletedMeanwhile
    } else if form.text("seen") != seen_end
        || (mode == Mode::Direct && form.text("version") != stored.version.to_string())
    {
        Mood::ChangedMeanwhile
    } else if !judged.is_passed() {
        Mood::Refused
    } else if parse_date(form.text("shown")).ok() != judged.period.map(|period| period.end()) {
        Mood::ToConfirm
    } else {
        Mood::Calm
    }
}

/// Whoever asks says why.
fn ask_reason(judged: &mut Judged, reason: &str) {
    if reason.trim().is_empty() {
        judged.report.errors.push(FieldError {
            field: Field::Comment,
            problem: Problem::Required,
        });
    }
}

fn confirm(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    mode: Mode,
    judged: &Judged,
    tx: &mut Tx,
) -> PageResult {
    let number = &employer.employer.number;
    let ticket = match (mode, judged.period) {
        (Mode::Direct, _) => {
            let ticket = change_end_date(at, employer, stored, judged, tx)?;
            let comment = judged.answers.comment.trim();
            part_receipt_pdf::order_for(at, stored, &ticket, comment, tx)?;
            ticket
        }
        (Mode::Asked, Some(period)) => {
            let asked = Asked {
                wish: Wish::EndDate {
                    from: stored.request.details.period.end(),
                    to: period.end(),
                },
                reason: judged.answers.comment.trim().to_owned(),
                warnings: judged.warnings(at.texts),
            };
            ask_change(at, employer, stored, asked, tx)?
        }
        (Mode::Asked, None) => return Err(PageError::Conflict),
    };
    Ok(Reply::see_other(paths::part_receipt(
        number, stored.id, &ticket,
    )))
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

/// How the request can be changed; else its own page, which says where it stands.
fn enter(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Result<Mode, Reply>, PageError> {
    let t = at.texts;
    let why = match Mode::of(at, stored) {
        Err(refusal) => t.refusal(refusal),
        Ok(Mode::Asked) if storage::changes::open_of_request(tx, stored.id)?.is_some() => {
            t.change_already_asked()
        }
        Ok(mode) => return Ok(Ok(mode)),
    };
    let html = super::request::page(at, employer, stored, Some(("attention", why)), tx)?;
    Ok(Err(Reply::page_with(StatusCode::CONFLICT, html)))
}
