//! The people of an employer and what each may do (ACC-18): granted, changed and ended by its own administrator.

use askama::Template;
use domain::access::{Capacity, EmployerRole};
use domain::date_input::format_date;
use domain::draft::Problem;
use domain::identifiers::{EstablishmentUnitNumber, Niss};
use storage::persons::{self, HeldCapacity};
use storage::units::Unit;
use storage::{PageRequest, Tx};
use uuid::Uuid;

use crate::actions::rights::{self, Granted, Right, UNITS_MAX};
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::administration::typed::Mistakes;
use crate::pages::employer::paths;
use crate::pages::frame::{self, Place};
use crate::pages::{paging, worker_card};
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, Layout, PagerView};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};

const PAGE_SIZE: u32 = 25;

#[derive(Template)]
#[template(path = "pages/employer/people.html")]
struct PeoplePage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    done: Option<&'a str>,
    rows: Vec<Row>,
    pager: PagerView,
    errors: Vec<ErrorLink<'a>>,
    niss: FieldView<'a>,
    role: FieldView<'a>,
    units: Option<FieldView<'a>>,
    settings: String,
}

struct Row {
    name: String,
    role: String,
    units: String,
    since: String,
    /// None for one's own right.
    href: Option<String>,
}

#[derive(Template)]
#[template(path = "pages/employer/person.html")]
struct PersonPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    version: i64,
    title: String,
    errors: Vec<ErrorLink<'a>>,
    role: FieldView<'a>,
    units: Option<FieldView<'a>>,
    back: String,
}

/// Everybody, and an empty form.
pub fn list(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let page = list_page(at, employer, None, &Mistakes::default(), tx)?;
    Ok(Reply::page(page.render()?))
}

/// Grants a right, or says what is missing.
pub fn grant(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let mut mistakes = Mistakes::default();
    let niss = Niss::parse_on(form.text("niss"), at.today).ok();
    if niss.is_none() {
        let empty = form.text("niss").trim().is_empty();
        let problem = if empty {
            Problem::Required
        } else {
            Problem::NissCheckDigits
        };
        mistakes.add("niss", t.problem(problem));
    }
    let right = wanted(at, employer, form, &mut mistakes, tx)?;
    if let (Some(niss), Some(right)) = (niss, right) {
        match rights::grant(at, employer, &niss, right, tx)? {
            Granted::Yes => return Ok(done(employer, "granted")),
            Granted::NotOfTheHouse => mistakes.add("niss", t.roles_error_unknown()),
            Granted::Already => mistakes.add("niss", t.roles_error_already()),
            Granted::Own => mistakes.add("niss", t.roles_error_own()),
        }
    }
    let page = list_page(at, employer, Some(form), &mistakes, tx)?;
    Ok(Reply::refused(page.render()?))
}

/// One right.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let page = person_page(at, employer, None, &Mistakes::default(), tx)?;
    Ok(Reply::page(page.render()?))
}

/// Changes it, or ends it.
pub fn change(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let (held, _) = asked(at, employer, tx)?;
    let version = form
        .text("version")
        .parse()
        .map_err(|_| PageError::Conflict)?;
    if form.text("act") == "end" {
        return match rights::end(at, employer, &held, version, tx)? {
            Granted::Own => Err(PageError::NotFound),
            _ => Ok(done(employer, "ended")),
        };
    }
    let mut mistakes = Mistakes::default();
    let Some(right) = wanted(at, employer, form, &mut mistakes, tx)? else {
        let page = person_page(at, employer, Some(form), &mistakes, tx)?;
        return Ok(Reply::refused(page.render()?));
    };
    if right == right_of(&held) {
        return Ok(done(employer, "changed"));
    }
    match rights::change(at, employer, &held, version, right, tx)? {
        Granted::Own => Err(PageError::NotFound),
        _ => Ok(done(employer, "changed")),
    }
}

fn done(employer: &SignedInEmployer, what: &str) -> Reply {
    let list = paths::people(&employer.employer.number);
    Reply::see_other(query_string::with_query(&list, [("done", what)]))
}

/// The right in the path; another employer's, an ended one and one's own are not found.
fn asked(
    at: &Visit,
    employer: &SignedInEmployer,
    tx: &mut Tx,
) -> Result<(HeldCapacity, String), PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let found = persons::in_employer(tx, &employer.employer.number, id, at.today)?;
    let (held, name) = found.ok_or(PageError::NotFound)?;
    if held.person == employer.person.id {
        return Err(PageError::NotFound);
    }
    Ok((held, worker_card::full_name(&name)))
}

fn right_of(held: &HeldCapacity) -> Right {
    let role = match &held.capacity {
        Capacity::EmployerUser { role, .. } => *role,
        _ => EmployerRole::Reader,
    };
    Right {
        role,
        units: held.units.clone(),
    }
}

/// Role and units as ticked, when they can be granted.
fn wanted(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    mistakes: &mut Mistakes,
    tx: &mut Tx,
) -> Result<Option<Right>, PageError> {
    let t = at.texts;
    let role: Option<EmployerRole> = form.text("role").parse().ok();
    if role.is_none() {
        mistakes.add("role", t.problem(Problem::Required));
    }
    let open = storage::units::open_on(tx, &employer.employer.number, at.today)?;
    let mut units: Vec<EstablishmentUnitNumber> = Vec::new();
    for text in form.all("units") {
        match open.iter().find(|unit| unit.number.digits() == text) {
            Some(unit) => units.push(unit.number),
            None => mistakes.add("units", t.problem(Problem::UnknownChoice)),
        }
    }
    units.sort_unstable();
    units.dedup();
    if units.len() > UNITS_MAX {
        mistakes.add("units", t.roles_error_many());
    }
    if role == Some(EmployerRole::Administrator) && !units.is_empty() {
        mistakes.add("units", t.roles_error_administrator());
    }
    let role = role.filter(|_| mistakes.is_empty());
    Ok(role.map(|role| Right { role, units }))
}

fn role_field<'a>(t: &'static Texts, chosen: &str, mistakes: &Mistakes) -> FieldView<'a> {
    let roles = EmployerRole::ALL.iter().map(|role| {
        let code = role.code();
        Choice::new(code, t.coded("role", code)).hint(t.coded("roles-hint", code))
    });
    FieldView::new("role", t.roles_role())
        .value(chosen.to_owned())
        .choices(roles.collect())
        .error(mistakes.of("role"))
        .required()
}

/// The open units to tick; none for an employer without units.
fn units_field<'a>(
    t: &'static Texts,
    open: &[Unit],
    ticked: &[String],
    mistakes: &Mistakes,
) -> Option<FieldView<'a>> {
    if open.is_empty() {
        return None;
    }
    let choices = open.iter().map(|unit| {
        let digits = unit.number.digits();
        let is = ticked.contains(&digits);
        Choice::new(digits, unit.named()).checked_if(is)
    });
    let mut field = FieldView::new("units", t.units_title())
        .hint(t.roles_units_hint())
        .error(mistakes.of("units"));
    field.choices = choices.collect();
    Some(field)
}

fn list_page<'a>(
    at: &'a Visit,
    employer: &SignedInEmployer,
    sent: Option<&Form>,
    mistakes: &Mistakes,
    tx: &mut Tx,
) -> Result<PeoplePage<'a>, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let page = PageRequest::new(paging::number(at), PAGE_SIZE);
    let found = rights::held(at, employer, page, tx)?;
    let here = paths::people(number);
    let pager = paging::numbered(
        at,
        &found,
        |total, pages| t.people_count(total, pages),
        |page| query_string::with_query(&here, [("page", page.to_string().as_str())]),
    );
    let mut rows = Vec::with_capacity(found.rows.len());
    for (held, name) in &found.rows {
        rows.push(row(at, employer, held, worker_card::full_name(name), tx)?);
    }
    let open = storage::units::open_on(tx, number, at.today)?;
    let mut layout = frame::employer(at, employer, t.roles_title(), Place::Settings);
    layout.has_errors = !mistakes.is_empty();
    let text = |name: &str| sent.map_or("", |form| form.text(name)).to_owned();
    let ticked: Vec<String> = sent.map_or_else(Vec::new, |form| {
        form.all("units").map(ToOwned::to_owned).collect()
    });
    Ok(PeoplePage {
        layout,
        t,
        nonce: at.nonce(),
        done: match at.query("done") {
            "granted" => Some(t.roles_granted()),
            "changed" => Some(t.roles_changed()),
            "ended" => Some(t.roles_ended()),
            _ => None,
        },
        rows,
        pager,
        errors: mistakes.links(),
        niss: FieldView::new("niss", t.field_niss_label())
            .value(text("niss"))
            .hint(t.roles_niss_hint())
            .error(mistakes.of("niss"))
            .inputmode("numeric")
            .autocomplete("off")
            .width(20)
            .required(),
        role: role_field(t, &text("role"), mistakes),
        units: units_field(t, &open, &ticked, mistakes),
        settings: paths::settings(number),
    })
}

fn row(
    at: &Visit,
    employer: &SignedInEmployer,
    held: &HeldCapacity,
    name: String,
    tx: &mut Tx,
) -> Result<Row, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let mut units = Vec::with_capacity(held.units.len());
    for unit in &held.units {
        units.push(worker_card::unit_label(number, *unit, tx)?);
    }
    let from = format_date(held.from);
    let own = held.person == employer.person.id;
    Ok(Row {
        name,
        role: t.coded("role", right_of(held).role.code()).to_owned(),
        units: if units.is_empty() {
            t.roles_every_unit().to_owned()
        } else {
            units.join(", ")
        },
        since: match held.to {
            Some(to) => t.people_until(&format_date(to), &from),
            None if held.from > at.today => t.people_from(&from),
            None => t.people_since(&from),
        },
        href: (!own).then(|| paths::person(number, held.id)),
    })
}

fn person_page<'a>(
    at: &'a Visit,
    employer: &SignedInEmployer,
    sent: Option<&Form>,
    mistakes: &Mistakes,
    tx: &mut Tx,
) -> Result<PersonPage<'a>, PageError> {
    let t = at.texts;
    let (held, name) = asked(at, employer, tx)?;
    let right = right_of(&held);
    let open = storage::units::open_on(tx, &employer.employer.number, at.today)?;
    let mut layout = frame::employer(at, employer, name.clone(), Place::Settings);
    layout.has_errors = !mistakes.is_empty();
    let (role, ticked) = match sent {
        Some(form) => (
            form.text("role").to_owned(),
            form.all("units").map(ToOwned::to_owned).collect(),
        ),
        None => (
            right.role.code().to_owned(),
            right.units.iter().map(|unit| unit.digits()).collect(),
        ),
    };
    let ticked: Vec<String> = ticked;
    Ok(PersonPage {
        layout,
        t,
        nonce: at.nonce(),
        version: held.version,
        title: name,
        errors: mistakes.links(),
        role: role_field(t, &role, mistakes),
        units: units_field(t, &open, &ticked, mistakes),
        back: paths::people(&employer.employer.number),
    })
}
