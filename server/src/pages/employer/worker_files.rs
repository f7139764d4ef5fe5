//! Everything about one worker with this employer on one page: running, future and past requests, the cancelled ones, and the
//! notices given (CON-07).

use askama::Template;
use domain::date_input::format_date;
use domain::identifiers::EnterpriseNumber;
use domain::request::RequestStatus;
use storage::notices::{self, StoredNotice};
use storage::overview::{self, Filter, RequestLine};
use storage::{Page, Tx};

use super::{choice, paths};
use crate::auth::access::SignedInEmployer;
use crate::pages::frame::{self, Place};
use crate::pages::notice_view::shape;
use crate::pages::paging;
use crate::pages::request_row::{self, NissShown, RequestRow, Sees};
use crate::texts::Texts;
use crate::view::{Layout, PagerView, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit, query_string};

/// Requests of one page; a career has fewer.
const PAGE_SIZE: u32 = 100;

#[derive(Template)]
#[template(path = "pages/employer/worker_files.html")]
struct FilesPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    worker: WorkerBanner,
    path: String,
    sees: Sees,
    groups: Vec<Group>,
    notices: Vec<NoticeLine>,
    /// How many older notices are not shown, and where all are.
    more_notices: Option<(String, String)>,
    pager: PagerView,
}

/// A notice of the worker.
struct NoticeLine {
    href: String,
    ticket: String,
    kind: &'static str,
    regime: &'static str,
    dates: [String; 2],
    state: &'static str,
    state_label: &'static str,
}

/// Requests that stand alike towards today.
struct Group {
    id: &'static str,
    title: &'static str,
    rows: Vec<RequestRow>,
}

/// The page.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let number = &employer.employer.number;
    let subject = choice::subject(at, employer, tx)?;
    let (all, seek) = (Filter::default(), paging::seek(at));
    let listing =
        overview::of_worker_at_employer(tx, number, &subject.niss, &all, seek, PAGE_SIZE)?;
    let given = notices::of_worker_at_employer(tx, number, &subject.niss)?;
    let here = subject.address.files();
    let (path, query) = here.split_once('?').unwrap_or((&here, ""));
    let (name, id) = query.split_once('=').unwrap_or_default();
    let pager = paging::pager(at, &listing, |place| {
        let worker = [(name, id)].into_iter();
        query_string::with_query(path, worker.chain(place.iter().copied()))
    });
    let mut layout = frame::employer(at, employer, t.files_title(), Place::Elsewhere);
    frame::with_worker(&mut layout, employer, &subject.address, Place::Elsewhere);
    let page = FilesPage {
        worker: subject.banner,
        path: format!("/employers/{}", number.digits()),
        sees: Sees::Employer,
        groups: groups(at, listing.lines, tx)?,
        more_notices: more(t, &given).map(|words| (words, handled(number))),
        notices: given
            .rows
            .iter()
            .map(|stored| notice_line(at, stored))
            .collect(),
        pager,
        layout,
        t,
    };
    Ok(Reply::page(page.render()?))
}

/// The list of this employer's notices that were handled: the older ones are among them.
fn handled(number: &EnterpriseNumber) -> String {
    query_string::with_query(&paths::notices(number), [("list", "handled")])
}

/// How many notices are not shown, in words.
fn more(t: &Texts, given: &Page<StoredNotice>) -> Option<String> {
    let more = given.total.saturating_sub(given.rows.len() as u64);
    let more = i64::try_from(more).ok().filter(|more| *more > 0)?;
    Some(t.files_notices_more(more))
}

fn notice_line(at: &Visit, stored: &StoredNotice) -> NoticeLine {
    let t = at.texts;
    let notice = stored.notice.as_of(at.today);
    NoticeLine {
        href: paths::notice(&stored.employer, stored.id),
        ticket: stored.ticket.to_string(),
        kind: t.coded("type", notice.facts.interruption_type.code()),
        regime: t.coded("regime", notice.facts.regime.code()),
        dates: [notice.dates.start(), notice.dates.end()].map(format_date),
        state: shape(notice.state),
        state_label: t.coded("notice-state", notice.state.code()),
    }
}

/// Running, to come, over, cancelled: in this order, empty ones left out.
fn groups(at: &Visit, lines: Vec<RequestLine>, tx: &mut Tx) -> Result<Vec<Group>, storage::Error> {
    let (t, today) = (at.texts, at.today);
    let names = [
        ("running", t.files_running()),
        ("future", t.files_future()),
        ("past", t.files_past()),
        ("cancelled", t.files_cancelled()),
    ];
    let place = |line: &RequestLine| match line {
        line if line.status == RequestStatus::Cancelled => 3,
        line if line.period.end() < today => 2,
        line if line.period.start() > today => 1,
        _ => 0,
    };
    let mut parted: [Vec<RequestLine>; 4] = Default::default();
    for line in lines {
        parted[place(&line)].push(line);
    }
    let groups = names.into_iter().zip(parted);
    groups
        .filter(|(_, lines)| !lines.is_empty())
        .map(|((id, title), lines)| {
            Ok(Group {
                id,
                title,
                rows: request_row::rows(at, NissShown::Full, lines, tx)?,
            })
        })
        .collect()
}
