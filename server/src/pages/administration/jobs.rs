//! Background jobs: those set aside with the reason of their last failure, to be tried again; those that wait (OPS-07).

use askama::Template;
use domain::date_input::format_date;
use storage::jobs::{self, ListedJob};
use storage::{Page, PageRequest, Tx};
use uuid::Uuid;

use crate::actions::administer;
use crate::auth::access::SignedInAdministrator;
use crate::error::PageError;
use crate::pages::frame;
use crate::ports::clock::{brussels_date, brussels_time};
use crate::texts::Texts;
use crate::view::{Layout, PagerView};
use crate::web::{Form, Reply, Visit, query_string};

/// Its address.
pub const PATH: &str = "/administration/jobs";
/// Jobs on a page, of each list.
const PAGE_SIZE: u32 = 25;

#[derive(Template)]
#[template(path = "pages/administration/jobs.html")]
struct JobsPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    done: bool,
    gone: bool,
    aside: List,
    waiting: List,
}

struct List {
    rows: Vec<JobRow>,
    pager: PagerView,
}

struct JobRow {
    id: Uuid,
    kind: String,
    created: String,
    tries: u32,
    reason: String,
    when: String,
}

/// The lists.
pub fn get(
    at: &Visit,
    administrator: &SignedInAdministrator,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let page = JobsPage {
        layout: frame::administration(at, administrator, at.texts.jobs_title()),
        t: at.texts,
        done: at.query("again") == "yes",
        gone: at.query("again") == "gone",
        aside: list(at, true, "aside", tx)?,
        waiting: list(at, false, "waiting", tx)?,
    };
    Ok(Reply::page(page.render()?))
}

/// Tries a job again that was set aside.
pub fn again(
    at: &Visit,
    administrator: &SignedInAdministrator,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let outcome = match Uuid::try_parse(form.text("job")) {
        Ok(id) => match administer::try_again(at, administrator, id, tx) {
            Ok(()) => "yes",
            // Somebody else was quicker.
            Err(PageError::Conflict) => "gone",
            Err(error) => return Err(error),
        },
        Err(_) => "gone",
    };
    Ok(Reply::see_other(format!("{PATH}?again={outcome}")))
}

fn list(at: &Visit, aside: bool, name: &'static str, tx: &mut Tx) -> Result<List, PageError> {
    let request = PageRequest::new(at.query(name).parse().unwrap_or(1), PAGE_SIZE);
    let found = jobs::listed(tx, aside, request)?;
    Ok(List {
        rows: found.rows.iter().map(|job| row(at.texts, job)).collect(),
        pager: pager(at, &found, request, name),
    })
}

/// Two lists on one page: each has a parameter of its own.
fn pager(
    at: &Visit,
    found: &Page<ListedJob>,
    request: PageRequest,
    name: &'static str,
) -> PagerView {
    let pages = u32::try_from(found.pages()).unwrap_or(u32::MAX);
    let current = request.number().clamp(1, pages.max(1));
    let total = i64::try_from(found.total).unwrap_or(i64::MAX);
    let summary = at.texts.jobs_count(total, i64::from(pages));
    PagerView::new(summary, current, pages, |number| {
        query_string::with_query(PATH, [(name, number.to_string().as_str())])
    })
}

fn row(t: &Texts, job: &ListedJob) -> JobRow {
    let known = t.known("job", &job.kind);
    let when = brussels_time(job.when);
    JobRow {
        id: job.id,
        kind: known.map_or_else(|| t.job_other(&job.kind), ToOwned::to_owned),
        created: format_date(brussels_date(job.created_at)),
        tries: job.attempts,
        reason: job
            .last_error
            .clone()
            .unwrap_or_else(|| t.jobs_no_reason().to_owned()),
        when: format!(
            "{} {:02}:{:02}",
            format_date(when.date()),
            when.hour(),
            when.minute()
        ),
    }
}
