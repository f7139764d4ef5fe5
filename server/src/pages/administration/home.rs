//! People and the capacities they hold, searched by name. The NISS is masked (PD12), and the name searched for stays
//! on the server under an opaque id: no address carries a name.

use crate::auth::access::SignedInAdministrator;
use crate::error::PageError;
use crate::pages::{frame, offices, paging, worker_card};
use crate::ports::chance::Ids;
use crate::texts::Texts;
use crate::view::{FieldView, Layout, PagerView};
use crate::web::{Form, Reply, Visit, query_string};
use askama::Template;
use domain::access::Capacity;
use domain::date_input::format_date;

use storage::persons::{self, HeldCapacity, Person};
use storage::{Page, PageRequest, Tx};
use uuid::Uuid;

/// The list of people.
pub const PATH: &str = "/administration";
/// People on a page.
const PAGE_SIZE: u32 = 25;
/// A longer name is cut: no name has more.
const NAME_CHARACTERS_MAX: usize = 100;

#[derive(Template)]
#[template(path = "pages/administration/home.html")]
struct HomePage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    name: FieldView<'a>,
    people: Vec<PersonRow>,
    pager: PagerView,
}

/// A person with every capacity ever granted.
struct PersonRow {
    name: String,
    href: String,
    niss: String,
    capacities: Vec<CapacityView>,
}

/// A capacity, and from when to when.
pub struct CapacityView {
    /// What the person may do.
    pub what: String,
    /// On which days.
    pub when: String,
}

/// The list, narrowed to the search kept under `search`.
pub fn get(
    at: &Visit,
    administrator: &SignedInAdministrator,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let t = at.texts;
    let name = searched_name(at, administrator.person.id, tx)?;
    let page = PageRequest::new(paging::number(at), PAGE_SIZE);
    let found = persons::search(tx, &name, page)?;
    let page = HomePage {
        layout: frame::administration(at, administrator, t.people_title()),
        t,
        name: FieldView::new("name", t.people_search_name())
            .value(name)
            .hint(t.people_search_hint())
            .kind("search"),
        pager: pager(at, &found),
        people: found
            .rows
            .iter()
            .map(|person| person_row(at, person, tx))
            .collect::<Result<_, _>>()?,
    };
    Ok(Reply::page(page.render()?))
}

/// Keeps the name searched for and leads to its list.
pub fn post(
    at: &Visit,
    administrator: &SignedInAdministrator,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let name: String = form
        .text("name")
        .chars()
        .take(NAME_CHARACTERS_MAX)
        .collect();
    if name.is_empty() {
        return Ok(Reply::see_other(PATH));
    }
    let id = at.app.chance.uuid(at.now);
    storage::saved_queries::insert(tx, id, administrator.person.id, &name, at.now)?;
    Ok(Reply::see_other(query_string::with_query(
        PATH,
        [("search", id.to_string().as_str())],
    )))
}

/// The name kept under the address's id; only for the administrator who searched.
fn searched_name(at: &Visit, person: Uuid, tx: &mut Tx) -> Result<String, PageError> {
    if at.query("search").is_empty() {
        return Ok(String::new());
    }
    let id = Uuid::try_parse(at.query("search")).map_err(|_| PageError::NotFound)?;
    storage::saved_queries::by_id(tx, id, person)?.ok_or(PageError::NotFound)
}

fn pager(at: &Visit, found: &Page<Person>) -> PagerView {
    let summary = |total, pages| at.texts.people_count(total, pages);
    paging::numbered(at, found, summary, |number| {
        let (search, number) = (at.query("search"), number.to_string());
        query_string::with_query(PATH, [("search", search), ("page", &number)])
    })
}

fn person_row(at: &Visit, person: &Person, tx: &mut Tx) -> Result<PersonRow, PageError> {
    let mut held = persons::capacities_of(tx, person.id)?;
    held.sort_by_key(|held| rank(&held.capacity));
    let capacities = held.iter().map(|held| capacity_view(at, held, tx));
    Ok(PersonRow {
        name: worker_card::full_name(&person.name),
        href: super::person::path(person.id),
        niss: person.niss.masked(),
        capacities: capacities.collect::<Result<_, _>>()?,
    })
}

/// Employers first, by number; then oneself, offices, the service, support.
pub fn rank(capacity: &Capacity) -> (u8, String) {
    match capacity {
        Capacity::EmployerUser { enterprise, .. } => (0, enterprise.digits().to_owned()),
        Capacity::Worker => (1, String::new()),
        Capacity::CaseWorker { office } => (2, office.clone()),
        Capacity::Administrator => (3, String::new()),
        Capacity::Support => (4, String::new()),
    }
}

/// A capacity in words.
pub fn capacity_view(
    at: &Visit,
    held: &HeldCapacity,
    tx: &mut Tx,
) -> Result<CapacityView, PageError> {
    let t = at.texts;
    let what = match &held.capacity {
        Capacity::EmployerUser { enterprise, role } => {
            let employer = storage::employers::by_number(tx, enterprise)?;
            let name =
                employer.map_or_else(|| t.answer_unknown().to_owned(), |employer| employer.name);
            t.people_employer(&name, &enterprise.formatted(), t.coded("role", role.code()))
        }
        Capacity::Worker => t.people_worker().to_owned(),
        Capacity::CaseWorker { office } => {
            t.people_case_worker(&offices::link(at, office, tx)?.name)
        }
        Capacity::Administrator => t.people_administrator().to_owned(),
        Capacity::Support => t.people_support().to_owned(),
    };
    let from = format_date(held.from);
    let when = match held.to {
        Some(to) if to < at.today => t.people_ended(&format_date(to), &from),
        Some(to) => t.people_until(&format_date(to), &from),
        None if held.from > at.today => t.people_from(&from),
        None => t.people_since(&from),
    };
    Ok(CapacityView { what, when })
}
