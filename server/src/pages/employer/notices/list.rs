//! "Avertissements à traiter" (OVW-21 to OVW-23), and the notices that left that list (NOT-15).

use askama::Template;
use domain::access::Permission;
use domain::date_input::format_date;
use storage::notices::{self, NoticeList, StoredNotice};
use storage::{Page, PageRequest, Tx};

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::employer::paths;
use crate::pages::frame::{self, Place};
use crate::pages::notice_view::shape;
use crate::pages::offices::{OfficeLink, OfficeLinks};
use crate::pages::worker_card::full_name;
use crate::texts::Texts;
use crate::view::{ErrorLink, FieldView, Layout, PagerView};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit, query_string};

/// Notices a page.
const PAGE_SIZE: u32 = 20;
/// Asks for the notices that left the list.
const HANDLED: &str = "handled";

#[derive(Template)]
#[template(path = "pages/employer/notices.html")]
struct NoticesPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    handled: bool,
    rows: Vec<Row>,
    pager: PagerView,
    other_list: String,
    /// Several can be accepted at once.
    many: bool,
    nonce: String,
    select_at: String,
    errors: Vec<ErrorLink<'a>>,
    certified: FieldView<'a>,
    outcome: Option<Outcome>,
}

/// What was ticked, and what became of it.
#[derive(Default)]
pub struct Selection {
    /// Ticked, as "id.version".
    pub ticked: Vec<String>,
    /// Nothing was ticked.
    pub none: bool,
    /// The certification was not ticked.
    pub uncertified: bool,
}

/// What became of a selection (NOT-14).
pub struct Outcome {
    /// How many were accepted, in words; empty for none.
    pub done: String,
    /// How many wait for the second of two deciders, in words; empty for none.
    pub first: String,
    /// Those that were not, each with its reason.
    pub not_done: Vec<(String, &'static str)>,
}

impl Outcome {
    /// Is there nothing to tell?
    pub fn is_empty(&self) -> bool {
        self.done.is_empty() && self.first.is_empty() && self.not_done.is_empty()
    }
}

/// One notice, the nine columns of the manual and where it stands.
pub struct Row {
    pick: String,
    ticked: bool,
    niss: String,
    name: String,
    ticket: String,
    kind: &'static str,
    regime: &'static str,
    start: String,
    end: String,
    given: String,
    office: Option<OfficeLink>,
    state: &'static str,
    state_label: &'static str,
    due: Option<String>,
    href: String,
}

/// The list.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    Ok(Reply::page(draw(at, employer, &Selection::default(), tx)?))
}

/// The list with what was ticked in it.
pub fn draw(
    at: &Visit,
    employer: &SignedInEmployer,
    selection: &Selection,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let handled = at.query("list") == HANDLED;
    let list = if handled {
        NoticeList::Handled(at.today)
    } else {
        NoticeList::ToHandle(at.today)
    };
    let asked = PageRequest::new(at.query("page").parse().unwrap_or(1), PAGE_SIZE);
    let found = notices::of_employer(tx, number, list, asked)?;
    let title = if handled {
        t.notices_handled_title()
    } else {
        t.notices_title()
    };
    let path = paths::notices(number);
    let mut layout = frame::employer(at, employer, title, Place::Notices);
    let none = selection
        .none
        .then(|| ErrorLink::new("list-title", t.notices_many_none()));
    let problem = selection.uncertified.then(|| t.notice_problem_certify());
    let errors: Vec<_> = none
        .into_iter()
        .chain(problem.map(|words| ErrorLink::new("certified", words)))
        .collect();
    layout.has_errors = !errors.is_empty();
    let ticked = &selection.ticked;
    // A mistake in a new selection takes the place of what became of the last one.
    let outcome = if errors.is_empty() {
        super::selection::outcome(at, employer, tx)?
    } else {
        None
    };
    let mut offices = OfficeLinks::default();
    let page = NoticesPage {
        layout,
        t,
        many: !handled && employer.role.may(Permission::Decide) && found.total > 0,
        nonce: at.nonce(),
        select_at: format!("{path}/selection"),
        errors,
        certified: FieldView::new("certified", t.confirmation_certification())
            .error(problem)
            .required(),
        handled,
        rows: found
            .rows
            .iter()
            .map(|stored| {
                let office = offices.listed(at, stored.office.as_deref(), tx)?;
                Ok(row(at, stored, ticked, office))
            })
            .collect::<Result<_, PageError>>()?,
        pager: pager(at, asked, &found, &path, handled),
        other_list: if handled {
            path
        } else {
            query_string::with_query(&path, [("list", HANDLED)])
        },
        outcome,
    };
    Ok(page.render()?)
}

fn row(at: &Visit, stored: &StoredNotice, ticked: &[String], office: Option<OfficeLink>) -> Row {
    let t = at.texts;
    let notice = stored.notice.as_of(at.today);
    let facts = &notice.facts;
    let pick = format!("{}.{}", stored.id, stored.version);
    Row {
        ticked: ticked.contains(&pick),
        pick,
        niss: stored.niss.formatted(),
        name: full_name(&stored.name),
        ticket: stored.ticket.to_string(),
        kind: t.coded("type", facts.interruption_type.code()),
        regime: t.coded("regime", facts.regime.code()),
        start: format_date(notice.dates.start()),
        end: format_date(notice.dates.end()),
        given: format_date(facts.given_on),
        office,
        state: shape(notice.state),
        state_label: t.coded("notice-state", notice.state.code()),
        due: notice.due.map(|due| t.notices_answer_by(&format_date(due))),
        href: paths::notice(&stored.employer, stored.id),
    }
}

fn pager(
    at: &Visit,
    asked: PageRequest,
    found: &Page<StoredNotice>,
    path: &str,
    handled: bool,
) -> PagerView {
    let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let summary = at
        .texts
        .overview_results_count(whole(found.total), whole(found.pages()));
    let pages = u32::try_from(found.pages()).unwrap_or(u32::MAX);
    PagerView::new(summary, asked.number(), pages, |number| {
        let number = number.to_string();
        let mut query = vec![("page", number.as_str())];
        query.extend(handled.then_some(("list", HANDLED)));
        query_string::with_query(path, query)
    })
}
