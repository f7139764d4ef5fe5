//! One notice: postponing, refusing, accepting (NOT-01 to NOT-11). What is typed is kept when something is missing; what
//! happened meanwhile is shown, and nothing of what was typed is then sent.

use askama::Template;
use axum::http::StatusCode;
use domain::access::Permission;
use domain::notice::{Move, NoticeRefusal, NoticeState, Party};
use domain::period::Period;
use storage::notices::{self, StoredNotice};
use storage::{Error, Tx, deliveries};
use uuid::Uuid;

use super::away;
use crate::actions::begin_from_notice::begin_from_notice;
use crate::actions::move_notice::{Mover, Said, move_notice};
use crate::actions::submit_request::certification;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::employer::new_request::findings::card;
use crate::pages::employer::paths;
use crate::pages::frame::{self, Place};
use crate::pages::notice_link;
use crate::pages::notice_view::{self, Change, MOTIVE_MAX, NoticeView, TypedDates};
use crate::pages::worker_card;
use crate::texts::Texts;
use crate::view::{Crumb, ErrorLink, FieldView, FindingView, Layout, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};

#[derive(Template)]
#[template(path = "pages/employer/notice.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one question the template asks"
)]
struct NoticePage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    version: i64,
    done: &'static str,
    told: &'static str,
    errors: Vec<ErrorLink<'a>>,
    worker: WorkerBanner,
    notice: NoticeView,
    may_answer: bool,
    dates: [FieldView<'a>; 3],
    /// Old → new, before the proposal is sent.
    preview: Vec<Change>,
    postponement: Vec<FindingView<'a>>,
    reason: FieldView<'a>,
    refusal: Vec<FindingView<'a>>,
    ebox: FieldView<'a>,
    ebox_ticked: bool,
    certified: FieldView<'a>,
    certified_ticked: bool,
    begin: bool,
    /// Where the employer's part is begun.
    begin_at: String,
    part: Option<(&'static str, String)>,
    away: Vec<String>,
}

/// What was typed on the page.
struct Typed {
    dates: TypedDates,
    preview: Option<Period>,
    reason: String,
    reason_problem: Option<&'static str>,
    /// What the box says; none before anything was sent.
    ebox: Option<bool>,
    certified: bool,
    certify_problem: Option<&'static str>,
    told: Option<NoticeRefusal>,
}

impl Typed {
    fn nothing(stored: &StoredNotice) -> Self {
        Self {
            dates: TypedDates::of(&stored.notice),
            preview: None,
            reason: String::new(),
            reason_problem: None,
            ebox: None,
            certified: false,
            certify_problem: None,
            told: None,
        }
    }

    fn read(form: &Form, stored: &StoredNotice) -> Self {
        Self {
            reason: form.text("reason").to_owned(),
            ebox: Some(form.text("ebox") == "yes"),
            certified: form.text("certified") == "yes",
            ..Self::nothing(stored)
        }
    }
}

/// The page.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let stored = find(at, employer, tx)?;
    let typed = Typed::nothing(&stored);
    Ok(Reply::page(page(at, employer, &stored, typed, tx)?))
}

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
        return Ok(Reply::refused(page(at, employer, stored, typed, tx)?));
    };
    if form.text("act") == "propose" {
        let said = Said {
            motive: Some(typed.dates.motive.clone()),
            ..Said::default()
        };
        return make(at, employer, stored, Move::Propose(dates), said, tx);
    }
    typed.preview = Some(dates);
    Ok(Reply::page(page(at, employer, stored, typed, tx)?))
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
        return Ok(Reply::refused(page(at, employer, stored, typed, tx)?));
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
        return Ok(Reply::refused(page(at, employer, stored, typed, tx)?));
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
    let html = page(at, employer, &stored, typed, tx)?;
    Ok(Reply::page_with(StatusCode::CONFLICT, html))
}

/// The notice of this employer as the clock has it now.
fn find(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<StoredNotice, PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let stored = notices::by_id(tx, &employer.employer.number, id)?.ok_or(PageError::NotFound)?;
    Ok(StoredNotice {
        notice: stored.notice.as_of(at.today),
        ..stored
    })
}

fn page(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredNotice,
    typed: Typed,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let (notice, figures) = (&stored.notice, at.app.figures);
    let mut layout = frame::employer(at, employer, t.notice_title(), Place::Notices);
    let list = Crumb::link(t.notices_title(), paths::notices(&stored.employer));
    let before_last = layout.breadcrumb.len().saturating_sub(1);
    layout.breadcrumb.insert(before_last, list);
    let errors = errors(t, &typed);
    layout.has_errors = !errors.is_empty();
    let told = typed.told.map_or("", |told| match told {
        NoticeRefusal::Ended => t.notice_refusal_ended(),
        _ => t.notice_refusal_not_your_turn(),
    });
    let may_answer =
        employer.role.may(Permission::Decide) && notice.to_act() == Some(Party::Employer);
    let plain = |finding: &domain::law::Finding| FindingView {
        remark: None,
        proposals: Vec::new(),
        ..card(t, finding, "", None)
    };
    let found = typed
        .preview
        .map(|dates| notice.postponement_findings(dates, at.today, figures))
        .unwrap_or_default();
    let refusal = if may_answer {
        notice.refusal_findings(at.today, figures)
    } else {
        Vec::new()
    };
    let agreed = deliveries::ebox_consent(tx, &stored.employer)?.is_some();
    let facts = worker_card::Facts {
        niss: &stored.niss,
        name: Some(&stored.name),
        code: None,
        joint_committee: None,
    };
    let page = NoticePage {
        t,
        nonce: at.nonce(),
        version: stored.version,
        done: done(t, at.query("done")),
        told,
        errors,
        worker: worker_card::banner(at, &facts, tx)?,
        notice: notice_view::read(at, stored, Party::Employer, tx)?,
        may_answer,
        dates: typed.dates.fields(t),
        preview: typed
            .preview
            .map(|dates| notice_view::changes(t, &notice.dates, &dates))
            .unwrap_or_default(),
        postponement: found.iter().map(plain).collect(),
        reason: FieldView::new("reason", t.notice_reason())
            .value(typed.reason)
            .hint(t.notice_reason_hint())
            .limit(MOTIVE_MAX)
            .error(typed.reason_problem),
        refusal: refusal.iter().map(plain).collect(),
        ebox: FieldView::new("ebox", t.notice_ebox()),
        ebox_ticked: typed.ebox.unwrap_or(agreed),
        certified: FieldView::new("certified", t.confirmation_certification())
            .error(typed.certify_problem)
            .required(),
        certified_ticked: typed.certified,
        begin: employer.role.may(Permission::File) && notice.state == NoticeState::Accepted,
        begin_at: format!("{}/part", paths::notice(&stored.employer, stored.id)),
        part: notice_link::request_of(stored, tx)?.map(|id| {
            (
                t.notice_open_request(),
                paths::request(&stored.employer, id),
            )
        }),
        away: if notice.to_act().is_some() {
            away::lines(at, &stored.employer, stored, tx)?
        } else {
            Vec::new()
        },
        layout,
    };
    Ok(page.render()?)
}

fn errors<'a>(t: &'static Texts, typed: &Typed) -> Vec<ErrorLink<'a>> {
    let line = |field: &'static str, label: &str, problem: Option<&'static str>| {
        problem.map(|words| ErrorLink::new(field, t.filing_problem(label, words)))
    };
    let dates = &typed.dates;
    [
        line("startDate", t.notice_from(), dates.start_problem),
        line("endDate", t.notice_until(), dates.end_problem),
        line("motive", t.notice_motive(), dates.motive_problem),
        line("reason", t.notice_reason(), typed.reason_problem),
        typed
            .certify_problem
            .map(|words| ErrorLink::new("certified", words)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn done(t: &'static Texts, act: &str) -> &'static str {
    match act {
        "accept" => t.notice_done_accept(),
        "refuse" => t.notice_done_refuse(),
        "postpone" => t.notice_done_postpone(),
        _ => "",
    }
}
