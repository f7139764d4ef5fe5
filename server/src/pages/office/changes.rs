//! The change and cancellation requests that wait for the office's answer, the oldest first (ONE-12).

use crate::auth::access::SignedInCaseWorker;
use crate::pages::case_timeline::moment;
use crate::pages::office::home;
use crate::pages::{frame, offices};
use crate::texts::Texts;
use crate::view::{Crumb, Layout, PagerView};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit, query_string};
use askama::Template;
use storage::changes::{self, StoredChange};
use storage::{PageRequest, Tx};

/// Lines of one page.
const PAGE_SIZE: u32 = 25;

#[derive(Template)]
#[template(path = "pages/office/changes.html")]
struct ChangesPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    rows: Vec<Row>,
    pager: PagerView,
}

/// One that waits.
struct Row {
    href: String,
    name: String,
    ticket: String,
    wish: &'static str,
    since: String,
}

/// The address of the list.
pub fn path(office: &str) -> String {
    format!("{}/changes", home::path(office))
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let number = at.query("page").parse().unwrap_or(1);
    let request = PageRequest::new(number, PAGE_SIZE);
    let waiting = changes::waiting_for_office(tx, &worker.office, request)?;
    let name = offices::link(at, &worker.office, tx)?.name;
    let mut layout = frame::office(at, worker, &name, t.change_list_title());
    layout.breadcrumb.insert(
        1,
        Crumb::link(t.desk_title(&name), home::path(&worker.office)),
    );
    let here = path(&worker.office);
    let count = u32::try_from(waiting.pages()).unwrap_or(u32::MAX);
    let summary = t.overview_results_count(
        i64::try_from(waiting.total).unwrap_or(i64::MAX),
        count.into(),
    );
    let pager = PagerView::new(summary, request.number(), count, |page| {
        query_string::with_query(&here, [("page", page.to_string().as_str())])
    });
    let mut rows = Vec::new();
    for change in waiting.rows {
        rows.extend(row(t, worker, &change, tx)?);
    }
    let page = ChangesPage {
        layout,
        t,
        rows,
        pager,
    };
    Ok(Reply::page(page.render()?))
}

fn row(
    t: &'static Texts,
    worker: &SignedInCaseWorker,
    change: &StoredChange,
    tx: &mut Tx,
) -> Result<Option<Row>, storage::Error> {
    let found = storage::requests::by_id_of_office(tx, &worker.office, change.request)?;
    Ok(found.map(|stored| Row {
        href: format!(
            "{}/requests/{}/change",
            home::path(&worker.office),
            stored.id
        ),
        name: stored.request.worker.name.map_or_else(
            || t.overview_no_name().to_owned(),
            |name| format!("{}, {}", name.family, name.given),
        ),
        ticket: change.ticket.to_string(),
        wish: t.coded("change-title", change.change.wish.kind().code()),
        since: moment(change.change.asked_at),
    }))
}
