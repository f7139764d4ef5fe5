//! "Mes demandes": what waits for the person signed in, then every request that concerns them, whoever filed it, narrowed by
//! status, employer and period (EMP-01's list, ACC-23).

use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::request_row::{self, DueView, NissShown, RequestRow, Sees};
use crate::pages::worker::waiting::{self, Todo};
use crate::pages::{frame, paging};
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, Layout, PagerView};
use crate::web::{Reply, Visit, query_string};
use askama::Template;
use domain::date_input::{DateError, parse_date};
use domain::draft::Problem;
use domain::identifiers::{EnterpriseNumber, Niss};
use domain::request::{Actor, Due, RequestStatus};
use jiff::civil::Date;
use storage::Tx;
use storage::employers::Employer;
use storage::overview::{self, Filter, Listing};
use uuid::Uuid;

/// Things that wait, on a page.
const WAITING_SHOWN: usize = 30;
/// The worker's own list.
pub const PATH: &str = "/worker";

#[derive(Template)]
#[template(path = "pages/worker/home.html")]
struct HomePage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    sees: Sees,
    waiting: Vec<Todo>,
    waiting_pager: PagerView,
    errors: Vec<ErrorLink<'a>>,
    /// Status and employer; the days from which and to which.
    selects: [FieldView<'a>; 2],
    days: [FieldView<'a>; 2],
    /// Whether something narrows the list.
    narrowed: bool,
    rows: Vec<RequestRow>,
    pager: PagerView,
}

/// The criteria of the address; one that cannot be read narrows nothing and is told at its field.
struct Criteria {
    filter: Filter,
    employer: Option<EnterpriseNumber>,
    problems: [Option<Problem>; 2],
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> Result<Reply, PageError> {
    let t = at.texts;
    let niss = own_niss(worker.person.id, tx)?;
    let criteria = Criteria::of(at);
    let mine = (&criteria.filter, criteria.employer.as_ref());
    let listing = overview::of_worker_in(tx, &niss, mine, paging::seek(at), paging::PAGE_SIZE)?;
    let pager = paging::pager(at, &listing, |place| {
        let kept = ["status", "employer", "from", "to"].map(|name| (name, at.query(name)));
        let kept = kept.into_iter().filter(|(_, value)| !value.is_empty());
        query_string::with_query(PATH, kept.chain(place.iter().copied()))
    });
    let employers = employers_of(&listing, tx)?;
    let due: Vec<Option<Due>> = listing.lines.iter().map(|line| line.due).collect();
    let mut rows = request_row::rows(at, NissShown::Masked, listing.lines, tx)?;
    for ((row, employer), due) in rows.iter_mut().zip(employers).zip(due) {
        row.employer = employer;
        row.due = due.map(|due| DueView::new(t, due, Actor::Worker, at.today));
        row.meaning = t.coded(&format!("status-{}-for", row.status), Actor::Worker.code());
    }
    let known = storage::requests::employers_of_worker(tx, &niss)?;
    let (waiting, waiting_pager) = waiting(at, &niss, tx)?;
    let mut layout = frame::worker(at, worker, t.mine_title());
    layout.has_errors = criteria.problems.iter().any(Option::is_some);
    let page = HomePage {
        layout,
        t,
        sees: Sees::Worker,
        waiting,
        waiting_pager,
        errors: criteria.errors(t),
        selects: selects(at, &known),
        days: criteria.days(at),
        narrowed: criteria.narrows(),
        rows,
        pager,
    };
    Ok(Reply::page(page.render()?))
}

/// A page of what waits: all of it can be reached, whatever narrows the list of requests below.
fn waiting(at: &Visit, niss: &Niss, tx: &mut Tx) -> Result<(Vec<Todo>, PagerView), PageError> {
    let all = waiting::of(at, niss, tx)?;
    let total = all.len();
    let last = u32::try_from(total.div_ceil(WAITING_SHOWN).max(1)).unwrap_or(u32::MAX);
    let current = at.query("waiting").parse().unwrap_or(1).clamp(1, last);
    let summary = at
        .texts
        .overview_results_count(i64::try_from(total).unwrap_or(i64::MAX), i64::from(last));
    let pager = PagerView::new(summary, current, last, |number| {
        query_string::with_query(PATH, [("waiting", number.to_string().as_str())])
    });
    let before = (current as usize - 1) * WAITING_SHOWN;
    let shown = all.into_iter().skip(before).take(WAITING_SHOWN);
    Ok((shown.collect(), pager))
}

/// The number of the person signed in: the only one whose files this side opens.
pub fn own_niss(person: Uuid, tx: &mut Tx) -> Result<Niss, PageError> {
    let person = storage::persons::by_id(tx, person)?.ok_or(PageError::NotFound)?;
    Ok(person.niss)
}

impl Criteria {
    fn of(at: &Visit) -> Self {
        let (from, no_from) = day(at.query("from"));
        let (to, no_to) = day(at.query("to"));
        Self {
            filter: Filter {
                statuses: at.query("status").parse().into_iter().collect(),
                from,
                to,
                ..Filter::default()
            },
            employer: at.query("employer").parse().ok(),
            problems: [no_from, no_to],
        }
    }

    fn narrows(&self) -> bool {
        self.employer.is_some() || self.filter != Filter::default()
    }

    fn days<'a>(&self, at: &'a Visit) -> [FieldView<'a>; 2] {
        let t = at.texts;
        let field = |place: usize, name: &'static str, label: &'static str| {
            let problem = self.problems[place].map(|problem| t.problem(problem));
            FieldView::new(name, label)
                .value(at.query(name))
                .error(problem)
        };
        [
            field(0, "from", t.mine_filter_from()),
            field(1, "to", t.mine_filter_to()),
        ]
    }

    fn errors(&self, t: &'static Texts) -> Vec<ErrorLink<'static>> {
        let fields = [
            ("from", t.mine_filter_from(), self.problems[0]),
            ("to", t.mine_filter_to(), self.problems[1]),
        ];
        let told = fields.into_iter().filter_map(|(field, name, problem)| {
            let words = t.filing_problem(name, t.problem(problem?));
            Some(ErrorLink::new(field, words))
        });
        told.collect()
    }
}

fn day(typed: &str) -> (Option<Date>, Option<Problem>) {
    match parse_date(typed) {
        Ok(day) => (Some(day), None),
        Err(DateError::Empty) => (None, None),
        Err(error) => (None, Some(error.into())),
    }
}

fn selects<'a>(at: &'a Visit, known: &[Employer]) -> [FieldView<'a>; 2] {
    let t = at.texts;
    let statuses = RequestStatus::ALL
        .iter()
        .map(|status| Choice::new(status.code(), t.coded("status", status.code())));
    let employers = known
        .iter()
        .map(|employer| Choice::new(employer.number.digits().to_owned(), employer.name.clone()));
    [
        FieldView::new("status", t.overview_column_status())
            .value(at.query("status"))
            .choices(statuses.collect()),
        FieldView::new("employer", t.mine_column_employer())
            .value(at.query("employer"))
            .choices(employers.collect()),
    ]
}

fn employers_of(listing: &Listing, tx: &mut Tx) -> Result<Vec<String>, storage::Error> {
    let name = |line: &overview::RequestLine| {
        let employer = storage::employers::by_number(tx, &line.employer)?;
        Ok(employer.map(|employer| employer.name).unwrap_or_default())
    };
    listing.lines.iter().map(name).collect()
}
