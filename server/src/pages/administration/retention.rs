//! How long files are kept (AUD-06): the terms of this installation, what will be erased and when, and what a legal hold
//! keeps, with the form that sets or lifts one. Files are named by their tickets: whoever runs the service reads none.

use super::typed::Mistakes;
use crate::actions::retention::{hold, lift};
use crate::auth::access::SignedInAdministrator;
use crate::error::PageError;
use crate::pages::frame;
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, Layout, PagerView};
use crate::web::{Form, Reply, Visit, query_string};
use askama::Template;
use domain::date_input::format_date;
use domain::draft::TEXT_CHARACTERS_MAX;
use domain::identifiers::Ticket;
use storage::retention::{self, FileKind};
use storage::{Page, PageRequest, Tx, messages};
use uuid::Uuid;

/// Its address.
pub const PATH: &str = "/administration/retention";
/// Files on a page, of each list.
const PAGE_SIZE: u32 = 25;

#[derive(Template)]
#[template(path = "pages/administration/retention.html")]
struct RetentionPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    done: Option<&'a str>,
    terms: Vec<(&'static str, String)>,
    due: List,
    held: List,
    errors: Vec<ErrorLink<'a>>,
    act: FieldView<'a>,
    ticket: FieldView<'a>,
    reason: FieldView<'a>,
}

struct List {
    rows: Vec<Row>,
    pager: PagerView,
}

struct Row {
    ticket: String,
    kind: &'static str,
    day: String,
    /// Why, for a hold.
    why: String,
}

/// The lists and an empty form.
pub fn get(
    at: &Visit,
    administrator: &SignedInAdministrator,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let page = page(at, administrator, None, &Mistakes::default(), tx)?;
    Ok(Reply::page(page.render()?))
}

/// Sets or lifts a hold, or says what is missing.
pub fn post(
    at: &Visit,
    administrator: &SignedInAdministrator,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let t = at.texts;
    let mut mistakes = Mistakes::default();
    let sets = match form.text("act") {
        "set" => Some(true),
        "lift" => Some(false),
        _ => {
            mistakes.add("act", t.retention_error_act());
            None
        }
    };
    let file = match form.text("ticket").trim().parse::<Ticket>() {
        Ok(ticket) => retention::by_ticket(tx, &ticket)?,
        Err(_) => None,
    };
    if file.is_none() {
        mistakes.add("ticket", t.retention_error_ticket());
    }
    let reason = form.text("reason").trim();
    if reason.is_empty() || reason.chars().count() > TEXT_CHARACTERS_MAX {
        mistakes.add("reason", t.retention_error_reason());
    }
    if let (Some(sets), Some(file), true) = (sets, file, mistakes.is_empty()) {
        let (done, said, refused) = if sets {
            let done = hold(at, administrator, &file, reason, tx)?;
            (done, "set", t.retention_error_held())
        } else {
            let done = lift(at, administrator, &file, reason, tx)?;
            (done, "lifted", t.retention_error_not_held())
        };
        if done {
            return Ok(Reply::see_other(format!("{PATH}?done={said}")));
        }
        mistakes.add("ticket", refused);
    }
    let page = page(at, administrator, Some(form), &mistakes, tx)?;
    Ok(Reply::refused(page.render()?))
}

fn page<'a>(
    at: &'a Visit,
    administrator: &SignedInAdministrator,
    typed: Option<&'a Form>,
    mistakes: &Mistakes,
    tx: &mut Tx,
) -> Result<RetentionPage<'a>, PageError> {
    let t = at.texts;
    let mut layout = frame::administration(at, administrator, t.retention_title());
    layout.has_errors = !mistakes.is_empty();
    let field = |name: &'static str, label: &'static str| {
        let value = typed.map_or("", |form| form.text(name));
        let field = FieldView::new(name, label).value(value).required();
        field.error(mistakes.of(name))
    };
    let acts = [
        Choice::new("set", t.retention_act_set()),
        Choice::new("lift", t.retention_act_lift()),
    ];
    Ok(RetentionPage {
        layout,
        t,
        nonce: at.nonce(),
        done: match at.query("done") {
            "set" => Some(t.retention_done_set()),
            "lifted" => Some(t.retention_done_lifted()),
            _ => None,
        },
        terms: terms(at),
        due: due(at, tx)?,
        held: held(at, tx)?,
        errors: mistakes.links(),
        act: field("act", t.retention_act()).choices(acts.into()),
        ticket: field("ticket", t.retention_ticket()).width(20),
        reason: field("reason", t.retention_reason())
            .limit(u32::try_from(TEXT_CHARACTERS_MAX).unwrap_or(u32::MAX)),
    })
}

fn terms(at: &Visit) -> Vec<(&'static str, String)> {
    let (t, terms) = (at.texts, at.app.config.retention.terms());
    let years = |years: u16| t.retention_years(i64::from(years));
    let days = |days: u16| t.retention_days(i64::from(days));
    vec![
        (t.retention_term_decided(), years(terms.decided_years)),
        (t.retention_term_cancelled(), years(terms.cancelled_years)),
        (
            t.retention_term_uncompleted(),
            years(terms.uncompleted_years),
        ),
        (t.retention_term_notice(), years(terms.notice_years)),
        (t.retention_term_draft(), days(terms.draft_days)),
        (t.retention_term_warning(), days(terms.warning_days)),
    ]
}

fn due(at: &Visit, tx: &mut Tx) -> Result<List, PageError> {
    let request = PageRequest::new(at.query("due").parse().unwrap_or(1), PAGE_SIZE);
    let found = retention::announced(tx, request)?;
    let mut rows = Vec::with_capacity(found.rows.len());
    for file in &found.rows {
        rows.push(Row {
            ticket: ticket_of(file.file, tx)?,
            kind: kind(at.texts, file.kind),
            day: format_date(file.day),
            why: String::new(),
        });
    }
    Ok(List {
        rows,
        pager: pager(at, &found, request, "due"),
    })
}

fn held(at: &Visit, tx: &mut Tx) -> Result<List, PageError> {
    let request = PageRequest::new(at.query("held").parse().unwrap_or(1), PAGE_SIZE);
    let found = retention::held(tx, request)?;
    let mut rows = Vec::with_capacity(found.rows.len());
    for file in &found.rows {
        rows.push(Row {
            ticket: ticket_of(file.file, tx)?,
            kind: kind(at.texts, file.kind),
            day: format_date(brussels_date(file.set_at)),
            why: file.reason.clone(),
        });
    }
    Ok(List {
        rows,
        pager: pager(at, &found, request, "held"),
    })
}

fn ticket_of(file: Uuid, tx: &mut Tx) -> Result<String, PageError> {
    let ticket = messages::newest_ticket(tx, file)?;
    Ok(ticket.map_or_else(|| "–".to_owned(), |ticket| ticket.to_string()))
}

fn kind(t: &'static Texts, kind: FileKind) -> &'static str {
    match kind {
        FileKind::Request => t.retention_kind_request(),
        FileKind::Notice => t.retention_kind_notice(),
    }
}

/// Two lists on one page: each has a parameter of its own.
fn pager<T>(at: &Visit, found: &Page<T>, request: PageRequest, name: &'static str) -> PagerView {
    let pages = u32::try_from(found.pages()).unwrap_or(u32::MAX);
    let current = request.number().clamp(1, pages.max(1));
    let total = i64::try_from(found.total).unwrap_or(i64::MAX);
    let summary = at.texts.retention_count(total, i64::from(pages));
    PagerView::new(summary, current, pages, |number| {
        query_string::with_query(PATH, [(name, number.to_string().as_str())])
    })
}
