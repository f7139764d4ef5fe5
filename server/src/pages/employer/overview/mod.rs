//! The overview: counters, the search in two panels, and the result in ten columns (OVW-01 to OVW-20).

mod criteria;
mod search;

pub use search::post as search;

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::frame::{self, Place};
use crate::pages::paging::{self, PAGE_SIZE};
use crate::pages::request_row::{self, NissShown, RequestRow, Sees};
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, HelpView, Layout, PagerView};
use crate::web::{Reply, Visit};
use askama::Template;
use criteria::{Criteria, REGIME_ENTRIES, TYPE_ENTRIES};
use domain::access::Permission;
use domain::date_input::format_date;
use domain::identifiers::{Niss, Ticket};
use domain::request::RequestStatus;
use jiff::ToSpan;
use jiff::civil::Date;
use storage::Tx;
use storage::overview::{self, Counters, Filter, Listing};

/// What a page of rows comes to, so that room is made once.
const PAGE_BYTES: usize = 64 * 1024;
/// "Ending soon" means within this many days.
const SOON_DAYS: i64 = 30;

#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one question the template asks"
)]
#[derive(Template)]
#[template(path = "pages/employer/overview.html")]
struct OverviewPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    path: String,
    may_file: bool,
    /// The question of electronic notices was never answered (SET-12): the nonce of its form.
    ask_notices: Option<String>,
    errors: Vec<ErrorLink<'a>>,
    counters: Vec<CounterView>,
    open_interruption: bool,
    open_worker: bool,
    types: FieldView<'a>,
    regimes: FieldView<'a>,
    statuses: FieldView<'a>,
    ticket: FieldView<'a>,
    from: FieldView<'a>,
    to: FieldView<'a>,
    niss: FieldView<'a>,
    rows: Vec<RequestRow>,
    sees: Sees,
    none_yet: bool,
    pager: PagerView,
}

/// One figure of the strip, a link to its list.
struct CounterView {
    count: u64,
    label: String,
    href: String,
    tone: &'static str,
}

/// What the search form said that cannot be used: messages by field.
#[derive(Default)]
struct Refused {
    ticket: Option<String>,
    from: Option<&'static str>,
    to: Option<&'static str>,
    niss: Option<&'static str>,
}

/// The overview, with the criteria of the address.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<Reply, PageError> {
    let mut criteria = Criteria::read(at.query_form(), at.today);
    let worker = search::stored_niss(employer, &criteria, tx)?;
    if let Some(niss) = &worker {
        criteria.niss = niss.formatted();
    }
    let mut refused = Refused::default();
    if let Err(problems) = criteria.window() {
        (refused.from, refused.to) = (problems.from, problems.to);
    }
    Ok(Reply::page(page(
        at,
        employer,
        &criteria,
        worker.as_ref(),
        refused,
        tx,
    )?))
}

/// Draws the page; a refused criterion is shown at its field and not applied.
fn page(
    at: &Visit,
    employer: &SignedInEmployer,
    criteria: &Criteria,
    worker: Option<&Niss>,
    mut refused: Refused,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let found = find(at, employer, criteria, worker, tx)?;
    if found.total == 0 && refused.ticket.is_none() {
        refused.ticket = search::unknown_ticket(t, criteria);
    }
    let path = format!("/employers/{}", number.digits());
    let mut layout = frame::employer(at, employer, t.overview_title(), Place::Overview);
    let errors = errors(t, &refused);
    layout.has_errors = !errors.is_empty();
    let counters = overview::counters(tx, number, at.today, soon(at.today))?;
    let may_file = employer.role.may(Permission::File);
    // Who may not file has no list of drafts to be led to.
    let drafts = may_file.then(|| storage::drafts::count_open(tx, number));
    let drafts = drafts.transpose()?;
    let page = OverviewPage {
        t,
        may_file,
        ask_notices: asks_about_notices(employer).then(|| at.nonce()),
        errors,
        counters: counter_views(
            t,
            &path,
            at.today,
            &counters,
            employer.notices_to_handle,
            drafts,
        ),
        open_interruption: criteria.narrows(at.today)
            || refused.from.is_some()
            || refused.to.is_some(),
        open_worker: !criteria.niss.is_empty(),
        types: choices(
            t.overview_search_type(),
            "type",
            TYPE_ENTRIES.iter().map(|(entry, _)| {
                (
                    entry.code(),
                    t.coded("type-filter", entry.code()),
                    criteria.types.contains(entry),
                )
            }),
        ),
        regimes: choices(
            t.overview_search_regime(),
            "regime",
            REGIME_ENTRIES.iter().map(|(entry, _)| {
                (
                    entry.code(),
                    t.coded("regime", entry.code()),
                    criteria.regimes.contains(entry),
                )
            }),
        ),
        statuses: choices(
            t.overview_search_status(),
            "status",
            RequestStatus::ALL.iter().map(|status| {
                (
                    status.code(),
                    t.coded("status", status.code()),
                    criteria.statuses.contains(status),
                )
            }),
        ),
        ticket: FieldView::new("ticket", t.overview_search_ticket())
            .value(criteria.ticket.clone())
            .hint(t.overview_search_ticket_hint())
            .error(refused.ticket),
        from: FieldView::new("from", t.overview_search_period_from())
            .value(criteria.from.clone())
            .hint(t.shell_date_hint())
            .help(HelpView {
                why: t.overview_search_period_help().into(),
                example: "".into(),
                law: "".into(),
            })
            .error(refused.from),
        to: FieldView::new("to", t.overview_search_period_to())
            .value(criteria.to.clone())
            .hint(t.shell_date_hint())
            .error(refused.to),
        niss: FieldView::new("niss", t.overview_search_niss())
            .value(criteria.niss.clone())
            .hint(t.overview_search_niss_mask())
            .error(refused.niss),
        none_yet: found.total == 0
            && counters == Counters::default()
            && !criteria.narrows(at.today)
            && worker.is_none(),
        pager: pager(at, criteria, &path, &found),
        sees: Sees::Employer,
        rows: request_row::rows(t, at.today, NissShown::Full, found.lines),
        path,
        layout,
    };
    // Room at once for what would otherwise grow, and be moved, six times.
    let mut html = String::with_capacity(PAGE_BYTES);
    page.render_into(&mut html)?;
    Ok(html)
}

/// The rows asked for. An unusable date limits nothing; a ticket that names no request finds none.
fn find(
    at: &Visit,
    employer: &SignedInEmployer,
    criteria: &Criteria,
    worker: Option<&Niss>,
    tx: &mut Tx,
) -> Result<Listing, storage::Error> {
    let number = &employer.employer.number;
    if !criteria.ticket.is_empty() {
        let request = match criteria.ticket.parse::<Ticket>() {
            Ok(ticket) => storage::requests::id_by_ticket(tx, number, &ticket)?,
            Err(_) => None,
        };
        return overview::of_request(tx, number, request);
    }
    let (from, to) = criteria.window().unwrap_or_default();
    let filter = Filter {
        types: criteria.wanted_types().collect(),
        regimes: criteria.wanted_regimes().collect(),
        statuses: criteria.statuses.clone(),
        from,
        to,
        ends_by: criteria.ends_by(),
        name: String::new(),
    };
    let seek = paging::seek(at);
    match worker {
        Some(niss) => overview::of_worker_at_employer(tx, number, niss, &filter, seek, PAGE_SIZE),
        None => overview::of_employer(tx, number, &filter, seek, PAGE_SIZE),
    }
}

/// Whoever may change the settings is asked once.
fn asks_about_notices(employer: &SignedInEmployer) -> bool {
    employer.role.may(Permission::Administer) && employer.settings.accepts_notices.is_none()
}

fn soon(today: Date) -> Date {
    today.checked_add(SOON_DAYS.days()).unwrap_or(today)
}

/// Links to the pages of the list, criteria kept.
fn pager(at: &Visit, criteria: &Criteria, path: &str, found: &Listing) -> PagerView {
    let overview = format!("{path}/overview");
    paging::pager(at, found, |place| criteria.address(&overview, place))
}

fn counter_views(
    t: &Texts,
    path: &str,
    today: Date,
    counters: &Counters,
    notices: u64,
    drafts: Option<u64>,
) -> Vec<CounterView> {
    let n = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let list = |filter: &str| format!("{path}/overview?{filter}&searched=yes");
    let at_office = counters.waiting_for_office + counters.in_treatment;
    let (running, soon) = (format_date(today), format_date(soon(today)));
    let live = "status=waitingForWorker&status=waitingForOffice&status=inTreatment&status=closed";
    // Like the entry of the menu: there while something waits, so that it is noticed.
    let waiting = (notices > 0).then(|| CounterView {
        count: notices,
        label: t.notices_counter(n(notices)),
        href: format!("{path}/notices"),
        tone: "attention",
    });
    let mut views = Vec::from_iter(waiting);
    views.extend([
        CounterView {
            count: counters.waiting_for_worker,
            label: t.overview_counter_waiting_worker(n(counters.waiting_for_worker)),
            href: list("status=waitingForWorker"),
            tone: "attention",
        },
        CounterView {
            count: at_office,
            label: t.overview_counter_with_office(n(at_office)),
            href: list("status=waitingForOffice&status=inTreatment"),
            tone: "information",
        },
        CounterView {
            count: counters.ending_soon,
            label: t.overview_counter_ending_soon(n(counters.ending_soon)),
            href: list(&format!("{live}&from={running}&to={running}&endsBy={soon}")),
            tone: "done",
        },
    ]);
    views.extend(drafts.map(|count| CounterView {
        count,
        label: t.overview_counter_drafts(n(count)),
        href: format!("{path}/drafts"),
        tone: "draft",
    }));
    views
}

fn choices<'a>(
    label: &'a str,
    name: &'static str,
    entries: impl Iterator<Item = (&'static str, &'static str, bool)>,
) -> FieldView<'a> {
    let choices = entries
        .map(|(value, label, checked)| Choice {
            checked,
            ..Choice::new(value, label)
        })
        .collect();
    FieldView::new(name, label).choices(choices)
}

fn errors<'a>(t: &Texts, refused: &Refused) -> Vec<ErrorLink<'a>> {
    let text = |key: Option<&'static str>| key.and_then(|key| t.by_key(key)).map(str::to_owned);
    [
        ("ticket", t.overview_search_ticket(), refused.ticket.clone()),
        ("from", t.overview_search_period_from(), text(refused.from)),
        ("to", t.overview_search_period_to(), text(refused.to)),
        ("niss", t.overview_search_niss(), text(refused.niss)),
    ]
    .into_iter()
    .filter_map(|(field, name, text)| Some(ErrorLink::new(field, t.filing_problem(name, &text?))))
    .collect()
}
