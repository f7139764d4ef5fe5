//! "Mes avertissements": what the worker gave, to whom, and who has to act.

use askama::Template;
use domain::date_input::format_date;
use storage::notices::{self, StoredNotice};
use storage::{PageRequest, Tx, employers};

use super::{Places, employers_of, letters};
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::frame;
use crate::pages::notice_view::{chosen, shape};
use crate::pages::worker::home::own_niss;
use crate::texts::Texts;
use crate::view::{Layout, PagerView};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit, query_string};

/// Notices a page.
const PAGE_SIZE: u32 = 20;

#[derive(Template)]
#[template(path = "pages/worker/notices.html")]
struct NoticesPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    title: &'a str,
    /// What a notice is for; empty for whoever helps.
    intro: &'a str,
    empty: &'a str,
    new_way: &'a str,
    new: String,
    /// Each employer, and whether electronic notices are accepted, in words.
    employers: Vec<(String, &'static str)>,
    rows: Vec<Row>,
    pager: PagerView,
    /// The letters on paper.
    letters: Vec<letters::Line>,
    letters_pager: PagerView,
}

/// One notice.
pub struct Row {
    employer: String,
    ticket: String,
    chosen: String,
    period: String,
    state: &'static str,
    state_label: &'static str,
    due: Option<String>,
    href: String,
}

/// The list.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let places = Places::of(worker);
    let niss = own_niss(worker.subject(), tx)?;
    let asked = PageRequest::new(at.query("page").parse().unwrap_or(1), PAGE_SIZE);
    let found = notices::of_worker(tx, &niss, asked)?;
    let mut rows = Vec::with_capacity(found.rows.len());
    for stored in &found.rows {
        rows.push(row(at, stored, tx)?);
    }
    let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let pages = u32::try_from(found.pages()).unwrap_or(u32::MAX);
    let summary = t.overview_results_count(whole(found.total), whole(found.pages()));
    let employers = employers_of(&niss, at.today, tx)?;
    let words = |accepts: bool| {
        if accepts {
            t.my_notice_accepts()
        } else {
            t.my_notice_paper()
        }
    };
    let (letters, letters_pager) = letters::list(at, worker, tx)?;
    let (empty, intro) = places.empty(t);
    let page = NoticesPage {
        letters,
        letters_pager,
        layout: frame::worker(at, worker, places.title(t)),
        t,
        title: places.title(t),
        intro,
        empty,
        new_way: places.new_way(t),
        new: places.new,
        employers: employers
            .into_iter()
            .map(|known| (known.employer.name, words(known.accepts)))
            .collect(),
        rows,
        pager: PagerView::new(summary, asked.number(), pages, |number| {
            query_string::with_query(&places.list, [("page", number.to_string().as_str())])
        }),
    };
    Ok(Reply::page(page.render()?))
}

fn row(at: &Visit, stored: &StoredNotice, tx: &mut Tx) -> Result<Row, PageError> {
    let t = at.texts;
    let notice = stored.notice.as_of(at.today);
    let employer = employers::by_number(tx, &stored.employer)?;
    Ok(Row {
        employer: employer.map(|employer| employer.name).unwrap_or_default(),
        ticket: stored.ticket.to_string(),
        chosen: chosen(t, &notice),
        period: t.period(&notice.dates),
        state: shape(notice.state),
        state_label: t.coded("notice-state", notice.state.code()),
        due: notice.due.map(|due| t.notices_answer_by(&format_date(due))),
        href: super::path(stored.id),
    })
}
