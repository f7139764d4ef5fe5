//! "Modification": another last day (MOD-01 to MOD-10). Direct while the worker has not completed; afterwards the same page
//! asks worker and office (RUL-17, MOD-12). Old → new is shown before it is confirmed (MOD-07).

use askama::Template;
use axum::http::StatusCode;
use domain::date_input::{format_date, parse_date};
use domain::draft::{Field, FieldError, Problem, TEXT_CHARACTERS_MAX};
use domain::request::{Act, Actor, Wish};
use storage::Tx;
use storage::requests::StoredRequest;
use uuid::Uuid;

use super::choice::{self, Purpose};
use super::new_request::findings;
use super::{consultation, paths};
use crate::actions::ask_change::{Asked, ask_change};
use crate::actions::change_end_date::{Judged, change_end_date, judge};
use crate::actions::filing_context::change_context;
use crate::auth::access::SignedInEmployer;
use crate::auth::session;
use crate::error::PageError;
use crate::pages::change_view::Difference;
use crate::pages::frame::{self, Place};
use crate::pages::part_receipt_pdf;
use crate::pages::request_file::{self, Fact};
use crate::texts::Texts;
use crate::view::{ErrorLink, FieldView, FindingView, LanguageSwitch, Layout, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

#[derive(Template)]
#[template(path = "pages/employer/modification.html")]
struct ModificationPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    version: i64,
    mode: Mode,
    /// The last day that was shown as the new one.
    shown: String,
    worker: WorkerBanner,
    notice: Option<(&'static str, String)>,
    errors: Vec<ErrorLink<'a>>,
    before: Vec<Fact>,
    end_date: FieldView<'a>,
    after: Vec<Fact>,
    comment: FieldView<'a>,
    /// The notice date, after the comment as in the manual.
    last: Vec<Fact>,
    /// The last day as it was when the page was drawn.
    seen: String,
    findings: Vec<FindingView<'a>>,
    /// Old → new, once it can be confirmed.
    lines: Vec<Difference>,
    /// The request as it is: the way out of a change somebody else made.
    consult: String,
}

/// What confirming does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
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

/// What was typed.
struct Typed<'a> {
    end_date: &'a str,
    comment: &'a str,
}

/// How the page is shown.
enum Mood {
    Calm,
    Refused,
    /// Everything is right: old → new, to be confirmed.
    ToConfirm,
    /// A colleague changed the request meanwhile (MOD-10).
    ChangedMeanwhile,
    /// The worker completed meanwhile: confirming now asks (MOD-09).
    CompletedMeanwhile,
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
    let html = page(at, employer, &stored, mode, &typed, None, &Mood::Calm, tx)?;
    Ok(Reply::page(html))
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
        let html = page(
            &at,
            employer,
            &stored,
            mode,
            &typed,
            Some(&judged),
            &Mood::Calm,
            tx,
        )?;
        return Ok(Reply::page(html));
    }
    let wish = findings::proposal(&judged.report.findings, form.text("apply"));
    if let Some(proposal) = wish {
        let answers = judged.answers.with(proposal);
        let typed = Typed {
            end_date: &answers.end_date,
            comment: typed.comment,
        };
        let judged = judge(&stored, &context, (typed.end_date, typed.comment), remark);
        let html = page(
            at,
            employer,
            &stored,
            mode,
            &typed,
            Some(&judged),
            &Mood::Calm,
            tx,
        )?;
        return Ok(Reply::page(html));
    }
    let mood = mood(form, &stored, mode, &judged);
    let status = match mood {
        Mood::Refused => StatusCode::UNPROCESSABLE_ENTITY,
        Mood::ChangedMeanwhile | Mood::CompletedMeanwhile => StatusCode::CONFLICT,
        Mood::ToConfirm => StatusCode::OK,
        Mood::Calm => return confirm(at, employer, &stored, mode, &judged, tx),
    };
    let html = page(
        at,
        employer,
        &stored,
        mode,
        &typed,
        Some(&judged),
        &mood,
        tx,
    )?;
    Ok(Reply::page_with(status, html))
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

#[expect(
    clippy::too_many_arguments,
    reason = "each is another part of one page"
)]
fn page(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    mode: Mode,
    typed: &Typed<'_>,
    judged: Option<&Judged>,
    mood: &Mood,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let worker = consultation::address(number, stored.id);
    let mut layout = frame::employer(at, employer, t.modification_title(), Place::Modification);
    layout.language_switch = LanguageSwitch::MainForm;
    frame::with_worker(&mut layout, employer, &worker, Place::Modification);
    let refused = matches!(mood, Mood::Refused);
    layout.has_errors = refused;
    let problem = |field| {
        let judged = judged.filter(|_| refused)?;
        judged
            .report
            .problem(field)
            .map(|problem| t.problem(problem))
    };
    let details = &stored.request.details;
    // The nine lines, the two that are asked among them.
    let mut facts = request_file::nine(t, &stored.request);
    let last = vec![facts.remove(8)];
    let after = facts.split_off(4);
    facts.truncate(3);
    let end_date = FieldView::new("endDate", t.consultation_end())
        .value(typed.end_date.to_owned())
        .required()
        .hint(t.shell_date_hint())
        .error(problem(Field::EndDate));
    let (label, hint) = match mode {
        Mode::Direct => (t.consultation_comment(), None),
        Mode::Asked => (t.change_reason_label(), Some(t.change_reason_hint())),
    };
    let mut comment = FieldView::new("comment", label)
        .value(typed.comment.to_owned())
        .limit(u32::try_from(TEXT_CHARACTERS_MAX).unwrap_or(0))
        .error(problem(Field::Comment));
    if let Some(hint) = hint {
        comment = comment.required().hint(hint);
    }
    let errors = match judged {
        Some(judged) if refused => error_links(t, judged, label),
        _ => Vec::new(),
    };
    let new = judged.filter(|judged| judged.is_passed());
    let new = new.and_then(|judged| judged.period);
    let page = ModificationPage {
        nonce: at.nonce(),
        version: stored.version,
        mode,
        shown: new
            .map(|period| format_date(period.end()))
            .unwrap_or_default(),
        worker: request_file::banner(at, &stored.request, Actor::Employer, tx)?,
        notice: notice(t, stored, mood, tx)?,
        errors,
        before: facts,
        end_date,
        after: after.into_iter().take(3).collect(),
        comment,
        last,
        seen: format_date(details.period.end()),
        findings: judged.map_or_else(Vec::new, |judged| cards(t, judged, refused)),
        lines: new.map_or_else(Vec::new, |new| {
            vec![
                Difference {
                    label: t.consultation_end(),
                    old: format_date(details.period.end()),
                    new: format_date(new.end()),
                },
                Difference {
                    label: t.shell_file_length(),
                    old: t.period_length(&details.period, Some(details.regime)),
                    new: t.period_length(&new, Some(details.regime)),
                },
            ]
        }),
        consult: paths::request(number, stored.id),
        layout,
        t,
    };
    Ok(page.render()?)
}

/// What stands above the form: what somebody else did meanwhile, or that it is to be confirmed.
fn notice(
    t: &'static Texts,
    stored: &StoredRequest,
    mood: &Mood,
    tx: &mut Tx,
) -> Result<Option<(&'static str, String)>, PageError> {
    Ok(match mood {
        Mood::Calm | Mood::Refused => None,
        Mood::ToConfirm => Some(("information", t.modification_to_confirm().to_owned())),
        Mood::CompletedMeanwhile => Some(("attention", t.change_completed_meanwhile().to_owned())),
        Mood::ChangedMeanwhile => Some(("attention", changed_by(t, stored, tx)?)),
    })
}

/// Who changed what, so that the second can choose (MOD-10).
fn changed_by(t: &'static Texts, stored: &StoredRequest, tx: &mut Tx) -> Result<String, PageError> {
    let versions = storage::versions::of_request(tx, stored.id)?;
    let Some(last) = versions.last() else {
        return Ok(t.modification_changed().to_owned());
    };
    let person = match last.changed_by {
        Some(id) => storage::persons::by_id(tx, id)?,
        None => None,
    };
    let name = person.map_or_else(
        || t.coded("actor", Actor::Employer.code()).to_owned(),
        |person| format!("{} {}", person.name.given, person.name.family),
    );
    Ok(t.modification_changed_by(
        &name,
        &format_date(stored.request.details.period.end()),
        &format_date(last.details.period.end()),
    ))
}

fn cards(t: &'static Texts, judged: &Judged, refused: bool) -> Vec<FindingView<'static>> {
    let found = judged.report.findings.iter();
    found
        .map(|finding| {
            let problem = judged.report.problem(Field::Remark(finding.code));
            let remark = judged.answers.remark(finding.code);
            findings::card(t, finding, remark, problem.filter(|_| refused))
        })
        .collect()
}

fn error_links(
    t: &'static Texts,
    judged: &Judged,
    comment: &'static str,
) -> Vec<ErrorLink<'static>> {
    let errors = judged.report.errors.iter();
    errors
        .map(|error| {
            let name = match error.field {
                Field::EndDate => t.consultation_end(),
                Field::Comment => comment,
                _ => t.field_remarks_label(),
            };
            let words = t.filing_problem(name, t.problem(error.problem));
            ErrorLink::new(error.field.form_name(), words)
        })
        .collect()
}
