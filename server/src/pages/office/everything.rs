//! Every file of one office, closed ones too, newest first, by status. The NISS is masked (PD12); opening a file is journalled, this list
//! is not.

use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::office::home;
use crate::pages::request_row::{self, NissShown, RequestRow, Sees};
use crate::pages::{frame, offices, paging};
use crate::texts::Texts;
use crate::view::{Layout, PagerView};
use crate::web::{Reply, Visit, query_string};
use askama::Template;
use domain::request::RequestStatus;
use storage::Tx;
use storage::overview;

#[derive(Template)]
#[template(path = "pages/office/everything.html")]
struct EverythingPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    title: String,
    path: String,
    filters: Vec<StatusFilter>,
    /// Only one status is shown.
    narrowed: bool,
    sees: Sees,
    rows: Vec<RequestRow>,
    pager: PagerView,
}

/// A link that narrows the list to one status.
struct StatusFilter {
    label: &'static str,
    href: String,
    current: bool,
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> Result<Reply, PageError> {
    let t = at.texts;
    let path = home::path(&worker.office);
    let status: Option<RequestStatus> = at.query("status").parse().ok();
    let listing = overview::of_office(
        tx,
        &worker.office,
        status.as_slice(),
        paging::seek(at),
        paging::PAGE_SIZE,
    )?;
    let narrowed = ("status", status.map_or("", RequestStatus::code));
    let pager = paging::pager(at, &listing, |place| {
        query_string::with_query(
            &path,
            [("list", "all"), narrowed]
                .into_iter()
                .chain(place.iter().copied()),
        )
    });
    let name = offices::link(at, &worker.office, tx)?.name;
    let page = EverythingPage {
        layout: frame::office(at, worker, &name, t.desk_title(&name)),
        t,
        title: t.desk_title(&name),
        filters: filters(t, &path, status),
        narrowed: status.is_some(),
        sees: Sees::Office,
        rows: request_row::rows(at, NissShown::Masked, listing.lines, tx)?,
        path,
        pager,
    };
    Ok(Reply::page(page.render()?))
}

fn filters(t: &'static Texts, path: &str, shown: Option<RequestStatus>) -> Vec<StatusFilter> {
    let filter = |label, status: Option<RequestStatus>| StatusFilter {
        label,
        href: query_string::with_query(
            path,
            [
                ("list", "all"),
                ("status", status.map_or("", RequestStatus::code)),
            ],
        ),
        current: status == shown,
    };
    let by_status = RequestStatus::ALL
        .iter()
        .map(|status| filter(t.coded("status", status.code()), Some(*status)));
    std::iter::once(filter(t.desk_filter_all(), None))
        .chain(by_status)
        .collect()
}
