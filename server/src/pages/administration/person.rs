//! One person: the capacities held, each to be ended at once, and a form that grants another. Nobody grants one to
//! themselves (trust.md AZ-10).

use super::home::{CapacityView, capacity_view, rank};
use super::typed::{Mistakes, chosen_office, day, known_employer};
use crate::actions::capacities;
use crate::auth::access::SignedInAdministrator;
use crate::error::PageError;
use crate::pages::{frame, worker_card};
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, Layout};
use crate::web::{Form, Reply, Visit};
use askama::Template;
use domain::access::{Capacity, EmployerRole};
use domain::date_input::format_date;
use jiff::civil::Date;
use storage::persons::{self, HeldCapacity, Person};
use storage::{Tx, reference};
use uuid::Uuid;

/// Capacities by their form value.
const KINDS: [&str; 5] = [
    "employerUser",
    "worker",
    "caseWorker",
    "administrator",
    "support",
];

#[derive(Template)]
#[template(path = "pages/administration/person.html")]
struct PersonPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    done: Option<&'a str>,
    name: String,
    niss: String,
    held: Vec<Held>,
    grant_to: String,
    errors: Vec<ErrorLink<'a>>,
    kind: FieldView<'a>,
    enterprise: FieldView<'a>,
    role: FieldView<'a>,
    office: FieldView<'a>,
    from: FieldView<'a>,
    to: FieldView<'a>,
}

/// A capacity, and where it is ended when it has not ended yet.
struct Held {
    view: CapacityView,
    version: i64,
    end: Option<String>,
}

/// Where a person is managed.
pub fn path(person: Uuid) -> String {
    format!("/administration/people/{person}")
}

/// The person and an empty form.
pub fn get(
    at: &Visit,
    administrator: &SignedInAdministrator,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let page = page(at, administrator, None, &Mistakes::default(), tx)?;
    Ok(Reply::page(page.render()?))
}

/// Grants what was typed, or says what is missing.
pub fn grant(
    at: &Visit,
    administrator: &SignedInAdministrator,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let person = asked(at, tx)?;
    let mut mistakes = Mistakes::default();
    let wish = wish(at, form, &mut mistakes, tx)?;
    if administrator.person.id == person.id {
        mistakes.add("kind", at.texts.administration_error_own());
    }
    if let Some((capacity, from, to)) = wish
        && mistakes.is_empty()
    {
        // The employer's own administrator limits a right to units.
        let wish = (capacity, Vec::new());
        if capacities::grant(at, &administrator.into(), person.id, wish, (from, to), tx)? {
            return Ok(Reply::see_other(format!(
                "{}?done=granted",
                path(person.id)
            )));
        }
        mistakes.add("kind", at.texts.administration_error_twice());
    }
    let page = page(at, administrator, Some(form), &mistakes, tx)?;
    Ok(Reply::refused(page.render()?))
}

/// Ends a capacity: from now on it opens nothing.
pub fn end(
    at: &Visit,
    administrator: &SignedInAdministrator,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let person = asked(at, tx)?;
    let id = Uuid::try_parse(form.text("capacity")).map_err(|_| PageError::Conflict)?;
    let version = form
        .text("version")
        .parse()
        .map_err(|_| PageError::Conflict)?;
    capacities::end(at, &administrator.into(), person.id, id, version, tx)?;
    Ok(Reply::see_other(format!("{}?done=ended", path(person.id))))
}

fn asked(at: &Visit, tx: &mut Tx) -> Result<Person, PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    persons::by_id(tx, id)?.ok_or(PageError::NotFound)
}

/// What is to be granted; none when something is missing or wrong.
fn wish(
    at: &Visit,
    form: &Form,
    mistakes: &mut Mistakes,
    tx: &mut Tx,
) -> Result<Option<(Capacity, Date, Option<Date>)>, PageError> {
    let t = at.texts;
    let from = day(at, form, "from", true, mistakes);
    let to = day(at, form, "to", false, mistakes);
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        mistakes.add("to", t.administration_error_order());
    }
    let capacity = match form.text("kind") {
        "worker" => Some(Capacity::Worker),
        "administrator" => Some(Capacity::Administrator),
        "support" => Some(Capacity::Support),
        "caseWorker" => chosen_office(at, form, "office", mistakes, tx)?
            .map(|office| Capacity::CaseWorker { office }),
        "employerUser" => {
            let employer = known_employer(at, form, "enterprise", mistakes, tx)?;
            let role: Option<EmployerRole> = form.text("role").parse().ok();
            if role.is_none() {
                mistakes.add("role", t.administration_error_role());
            }
            employer
                .zip(role)
                .map(|(employer, role)| Capacity::EmployerUser {
                    enterprise: employer.number,
                    role,
                })
        }
        _ => {
            mistakes.add("kind", t.administration_error_kind());
            None
        }
    };
    Ok(capacity
        .zip(from)
        .map(|(capacity, from)| (capacity, from, to)))
}

fn page<'a>(
    at: &'a Visit,
    administrator: &SignedInAdministrator,
    typed: Option<&'a Form>,
    mistakes: &Mistakes,
    tx: &mut Tx,
) -> Result<PersonPage<'a>, PageError> {
    let t = at.texts;
    let person = asked(at, tx)?;
    let name = worker_card::full_name(&person.name);
    let mut layout = frame::administration(at, administrator, t.administration_person(&name));
    layout.has_errors = !mistakes.is_empty();
    let mut held = persons::capacities_of(tx, person.id)?;
    held.sort_by_key(|held| rank(&held.capacity));
    let held = held
        .iter()
        .map(|held| row(at, held, tx))
        .collect::<Result<Vec<_>, _>>()?;
    let field = |name: &'static str, label: &'a str| {
        let value = typed.map_or("", |form| form.text(name));
        let field = FieldView::new(name, label).value(value);
        field.error(mistakes.of(name))
    };
    let kinds = KINDS.map(|kind| Choice::new(kind, t.coded("administration-kind", kind)));
    let roles = EmployerRole::ALL
        .iter()
        .map(|role| Choice::new(role.code(), t.coded("role", role.code())));
    let offices = reference::offices(tx)?;
    let offices = offices.iter().map(|office| {
        let name = crate::pages::offices::name(office, at.lang).to_owned();
        Choice::new(office.code.clone(), name)
    });
    Ok(PersonPage {
        layout,
        t,
        nonce: at.nonce(),
        done: match at.query("done") {
            "granted" => Some(t.administration_granted_now()),
            "ended" => Some(t.administration_ended_now()),
            _ => None,
        },
        name,
        niss: person.niss.masked(),
        held,
        grant_to: format!("{}/capacities", path(person.id)),
        errors: mistakes.links(),
        kind: field("kind", t.administration_kind())
            .required()
            .choices(kinds.to_vec()),
        enterprise: field("enterprise", t.administration_enterprise())
            .hint(t.administration_enterprise_hint())
            .inputmode("numeric")
            .width(20),
        role: field("role", t.administration_role()).choices(roles.collect()),
        office: field("office", t.administration_office()).choices(offices.collect()),
        from: match typed {
            Some(_) => field("from", t.administration_from()),
            None => field("from", t.administration_from()).value(format_date(at.today)),
        }
        .required(),
        to: field("to", t.administration_to()).hint(t.administration_to_hint()),
    })
}

fn row(at: &Visit, held: &HeldCapacity, tx: &mut Tx) -> Result<Held, PageError> {
    let over = held.to.is_some_and(|to| to < at.today);
    Ok(Held {
        view: capacity_view(at, held, tx)?,
        version: held.version,
        end: (!over).then(|| held.id.to_string()),
    })
}
