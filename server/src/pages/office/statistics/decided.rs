//! The decided files behind a number of the statistics, the newest first.

use super::{SPANS, TOOK, months, path, since};
use crate::auth::access::SignedInCaseWorker;
use crate::pages::office::home;
use crate::pages::office::queue;
use crate::pages::{frame, offices};
use crate::texts::Texts;
use crate::view::{Crumb, Layout};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit, query_string};
use askama::Template;
use domain::date_input::format_date;
use domain::interruption::InterruptionType;
use domain::office::Outcome;
use storage::Tx;
use storage::desk::{self, Decided, DecidedLine};

/// Files on a page.
const PAGE_SIZE: u32 = 50;

#[derive(Template)]
#[template(path = "pages/office/decided.html")]
struct DecidedPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    title: String,
    summary: String,
    rows: Vec<Row>,
    first: Option<String>,
    next: Option<String>,
}

struct Row {
    href: String,
    name: String,
    ticket: String,
    kind: &'static str,
    regime: &'static str,
    period: String,
    outcome: &'static str,
    date: String,
    took: String,
}

/// The list of a number: of a type, an outcome, a step of days; empty words mean any.
pub fn address(office: &str, months: i32, kind: &str, outcome: &str, took: &str) -> String {
    query_string::with_query(
        &format!("{}/decided", path(office)),
        [
            ("months", months.to_string().as_str()),
            ("type", kind),
            ("outcome", outcome),
            ("took", took),
        ],
    )
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let months = months(at);
    debug_assert!(SPANS.contains(&months));
    let (kind, outcome, took) = (at.query("type"), at.query("outcome"), at.query("took"));
    let which = Decided {
        since: since(at, months),
        kind: kind.parse::<InterruptionType>().ok(),
        outcome: outcome.parse::<Outcome>().ok(),
        took: match took {
            // Whose days are known.
            "all" => Some((0, i32::MAX)),
            word => TOOK.into_iter().find(|step| step.0.to_string() == word),
        },
    };
    let place = queue::place(at.query("after"));
    let page = desk::decided(tx, &worker.office, which, place, PAGE_SIZE)?;
    let name = offices::link(at, &worker.office, tx)?.name;
    let title = t.figures_desk_decided(&format_date(which.since));
    let mut layout = frame::office(at, worker, &name, title.clone());
    let queue_path = home::path(&worker.office);
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.desk_title(&name), queue_path.clone()));
    let statistics = Crumb::link(t.figures_desk_title(&name), path(&worker.office));
    layout.breadcrumb.insert(2, statistics);
    let here = address(&worker.office, months, kind, outcome, took);
    let rows = page.lines.into_iter().map(|line| row(t, &queue_path, line));
    let html = DecidedPage {
        title,
        summary: t.figures_desk_count(i64::try_from(page.total).unwrap_or(i64::MAX)),
        rows: rows.collect(),
        first: place.is_some().then(|| here.clone()),
        next: page
            .next
            .map(|next| format!("{here}&after={}", queue::place_word(next))),
        layout,
        t,
    };
    Ok(Reply::page(html.render()?))
}

fn row(t: &'static Texts, queue: &str, line: DecidedLine) -> Row {
    let days = line
        .arrived_on
        .and_then(|arrived| arrived.until(line.decided_on).ok());
    Row {
        href: format!("{queue}/requests/{}", line.id),
        name: line.name.as_ref().map_or_else(
            || t.overview_no_name().to_owned(),
            |name| format!("{}, {}", name.family, name.given),
        ),
        ticket: line
            .ticket
            .map(|ticket| ticket.to_string())
            .unwrap_or_default(),
        kind: t.coded("type", line.interruption_type.code()),
        regime: t.coded("regime", line.regime.code()),
        period: t.period(&line.period),
        outcome: t.coded("desk-decided", line.outcome.code()),
        date: format_date(line.decided_on),
        took: days.map_or_else(
            || t.answer_unknown().to_owned(),
            |days| t.figures_desk_days_taken(days.get_days().into()),
        ),
    }
}
