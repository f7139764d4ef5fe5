//! One notice as its employer reads it (NOT-01 to NOT-11): what was asked, where it stands, the ways to answer, its papers.

use askama::Template;
use domain::access::Permission;
use domain::notice::{NoticeRefusal, NoticeState, Party};
use storage::notices::{self, StoredNotice};
use storage::{Tx, deliveries};
use uuid::Uuid;

use super::away::{self, Away};
use super::company::{self, Company};
use super::papers;
use super::typed::Typed;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::employer::choice::WorkerAddress;
use crate::pages::employer::new_request::findings::card;
use crate::pages::employer::paths;
use crate::pages::frame::{self, Place};
use crate::pages::notice_documents::{self, Papers};
use crate::pages::notice_overlap::{self, Overlap};
use crate::pages::notice_view::{self, Change, MOTIVE_MAX, NoticeView};
use crate::pages::worker_card;
use crate::texts::Texts;
use crate::view::{Crumb, ErrorLink, FieldView, FindingView, LanguageSwitch, Layout, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

/// The answers' form: its boxes stand around the one that adds a document (NOT-01), which is a form of its own.
pub const FORM: &str = "main-form";

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
    /// The page itself: its forms are drawn at the address of its documents too.
    here: String,
    version: i64,
    done: &'static str,
    told: &'static str,
    /// What was typed and cannot be sent any more.
    unsent: Vec<(&'static str, String)>,
    errors: Vec<ErrorLink<'a>>,
    worker: WorkerBanner,
    /// Everything about this worker on one page (CON-07).
    files: String,
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
    away: Away,
    papers: Papers<'a>,
    overlap: Option<Overlap>,
    company: Company<'a>,
}

/// The page.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let stored = find(at, employer, tx)?;
    let typed = Typed::nothing(&stored);
    Ok(Reply::page(draw(at, employer, &stored, typed, tx)?))
}

/// The notice of this employer as the clock has it now.
pub fn find(
    at: &Visit,
    employer: &SignedInEmployer,
    tx: &mut Tx,
) -> Result<StoredNotice, PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let stored = notices::by_id(tx, &employer.employer.number, id)?.ok_or(PageError::NotFound)?;
    Ok(StoredNotice {
        notice: stored.notice.as_of(at.today),
        ..stored
    })
}

/// The page with what was typed.
pub fn draw(
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
    let (folder, address) = (
        papers::folder(employer, stored),
        paths::notice(&stored.employer, stored.id),
    );
    let unsent = typed.unsent(t);
    let mut errors = errors(t, &typed);
    let company = company::read(at, employer, stored, &typed, tx)?;
    let papers = notice_documents::read(at, &folder, &address, typed.upload, tx)?;
    errors.extend(papers.errors.iter().cloned());
    layout.has_errors = !errors.is_empty();
    let told = typed.told.map_or("", |told| match told {
        NoticeRefusal::Ended => t.notice_refusal_ended(),
        _ => t.notice_refusal_not_your_turn(),
    });
    let may_answer =
        employer.role.may(Permission::Decide) && notice.to_act() == Some(Party::Employer);
    if may_answer {
        layout.language_switch = LanguageSwitch::MainForm;
    }
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
        unit: stored.unit.map(|unit| (&stored.employer, unit)),
    };
    let here = paths::notice(&stored.employer, stored.id);
    let page = NoticePage {
        t,
        nonce: at.nonce(),
        version: typed.version.unwrap_or(stored.version),
        done: done(t, at.query("done")),
        told,
        unsent: if may_answer { Vec::new() } else { unsent },
        errors,
        worker: worker_card::banner(at, &facts, tx)?,
        files: WorkerAddress::of_notice(&stored.employer, stored.id).files(),
        notice: notice_view::read(at, stored, Party::Employer, tx)?,
        may_answer,
        dates: typed.dates.fields(t).map(|field| field.of_form(FORM)),
        preview: typed
            .preview
            .map(|dates| notice_view::changes(t, &notice.dates, &dates))
            .unwrap_or_default(),
        postponement: found.iter().map(plain).collect(),
        reason: FieldView::new("reason", t.notice_reason())
            .value(typed.reason)
            .hint(t.notice_reason_hint())
            .limit(MOTIVE_MAX)
            .error(typed.reason_problem)
            .of_form(FORM),
        refusal: refusal.iter().map(plain).collect(),
        ebox: FieldView::new("ebox", t.notice_ebox()).of_form(FORM),
        ebox_ticked: typed.ebox.unwrap_or(agreed),
        certified: FieldView::new("certified", t.confirmation_certification())
            .error(typed.certify_problem)
            .required()
            .of_form(FORM),
        certified_ticked: typed.certified,
        begin: employer.role.may(Permission::File) && notice.state == NoticeState::Accepted,
        begin_at: format!("{here}/part"),
        here,
        part: notices::request_of(tx, stored)?.map(|id| {
            (
                t.notice_open_request(),
                paths::request(&stored.employer, id),
            )
        }),
        away: if notice.to_act().is_some() {
            away::read(at, &stored.employer, stored, tx)?
        } else {
            Away::default()
        },
        papers,
        overlap: notice_overlap::of_notice(at, stored, tx)?,
        company,
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
        line("referTo", t.notice_refer_to(), typed.refer_problem),
        line(
            "referWords",
            t.notice_refer_words(),
            typed.refer_words_problem,
        ),
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
        "yes" => t.attachment_done(),
        "first" => t.notice_done_first(),
        "refer" => t.notice_done_refer(),
        _ => "",
    }
}
