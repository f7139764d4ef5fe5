//! The establishment units of an employer: entered, changed and ended by its own administrator.

mod typed;

use askama::Template;
use domain::date_input::format_date;
use domain::identifiers::EstablishmentUnitNumber;
use storage::units::{self, Unit};
use storage::{PageRequest, Tx};

use crate::actions::establishment_units as acts;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::administration::typed::Mistakes;
use crate::pages::employer::paths;
use crate::pages::frame::{self, Place};
use crate::pages::paging;
use crate::texts::Texts;
use crate::view::{ErrorLink, FieldView, Layout, PagerView};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};

use typed::{Typed, read};

const PAGE_SIZE: u32 = 25;

#[derive(Template)]
#[template(path = "pages/employer/units.html")]
struct UnitsPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    done: Option<&'a str>,
    rows: Vec<Row>,
    pager: PagerView,
    errors: Vec<ErrorLink<'a>>,
    number: FieldView<'a>,
    fields: Vec<FieldView<'a>>,
    contact: Vec<FieldView<'a>>,
    settings: String,
}

struct Row {
    name: String,
    number: String,
    address: String,
    state: String,
    href: String,
}

#[derive(Template)]
#[template(path = "pages/employer/unit.html")]
struct UnitPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    version: i64,
    title: String,
    errors: Vec<ErrorLink<'a>>,
    fields: Vec<FieldView<'a>>,
    contact: Vec<FieldView<'a>>,
    last_day: FieldView<'a>,
    back: String,
}

/// The list, and an empty form.
pub fn list(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let page = list_page(at, employer, None, &Mistakes::default(), tx)?;
    Ok(Reply::page(page.render()?))
}

/// Enters a unit, or says what is missing.
pub fn enter(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let mut mistakes = Mistakes::default();
    let unit = typed::number(at.texts, form, &mut mistakes);
    let typed = read(at.texts, form, &mut mistakes);
    if let (Some(unit), Some(typed)) = (unit, typed) {
        let unit = typed.unit(number, unit, 1);
        if acts::enter(at, employer, &unit, tx)? {
            let list = query_string::with_query(&paths::units(number), [("done", "entered")]);
            return Ok(Reply::see_other(list));
        }
        mistakes.add("number", at.texts.units_error_twice());
    }
    let page = list_page(at, employer, Some(form), &mistakes, tx)?;
    Ok(Reply::refused(page.render()?))
}

/// One unit.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let unit = asked(at, employer, tx)?;
    let page = unit_page(at, employer, &unit, &Typed::of(&unit), &Mistakes::default());
    Ok(Reply::page(page.render()?))
}

/// Changes it, or says what is missing.
pub fn change(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let unit = asked(at, employer, tx)?;
    let mut mistakes = Mistakes::default();
    let Some(wanted) = read(at.texts, form, &mut mistakes) else {
        let page = unit_page(at, employer, &unit, &Typed::as_sent(form), &mistakes);
        return Ok(Reply::refused(page.render()?));
    };
    if form.text("version").parse() != Ok(unit.version) {
        return Err(PageError::Conflict);
    }
    let wanted = wanted.unit(&unit.employer, unit.number, unit.version);
    if wanted != unit {
        acts::change(at, employer, &unit, &wanted, tx)?;
    }
    let list = paths::units(&employer.employer.number);
    let list = query_string::with_query(&list, [("done", "changed")]);
    Ok(Reply::see_other(list))
}

/// The unit in the path, written as in our own addresses.
fn asked(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<Unit, PageError> {
    let text = at.param("unit");
    let number: EstablishmentUnitNumber = text.parse().map_err(|_| PageError::NotFound)?;
    if number.digits() != text {
        return Err(PageError::NotFound);
    }
    let found = units::by_number(tx, &employer.employer.number, number)?;
    found.ok_or(PageError::NotFound)
}

fn list_page<'a>(
    at: &'a Visit,
    employer: &SignedInEmployer,
    sent: Option<&Form>,
    mistakes: &Mistakes,
    tx: &mut Tx,
) -> Result<UnitsPage<'a>, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let page = PageRequest::new(paging::number(at), PAGE_SIZE);
    let found = units::of_employer(tx, number, page)?;
    let summary = |total, pages| t.units_count(total, pages);
    let here = paths::units(number);
    let pager = paging::numbered(at, &found, summary, |page| {
        query_string::with_query(&here, [("page", page.to_string().as_str())])
    });
    let mut layout = frame::employer(at, employer, t.units_title(), Place::Settings);
    layout.has_errors = !mistakes.is_empty();
    let typed = sent.map_or_else(Typed::default, Typed::as_sent);
    let asked = sent.map_or("", |form| form.text("number")).to_owned();
    Ok(UnitsPage {
        layout,
        t,
        nonce: at.nonce(),
        done: match at.query("done") {
            "entered" => Some(t.units_entered()),
            "changed" => Some(t.units_changed()),
            _ => None,
        },
        rows: found.rows.iter().map(|unit| row(at, unit)).collect(),
        pager,
        errors: mistakes.links(),
        number: FieldView::new("number", t.units_number())
            .value(asked)
            .hint(t.units_number_hint())
            .error(mistakes.of("number"))
            .inputmode("numeric")
            .width(20)
            .required(),
        fields: typed.fields(t, mistakes),
        contact: typed.contact(t, mistakes),
        settings: paths::settings(number),
    })
}

fn row(at: &Visit, unit: &Unit) -> Row {
    let t = at.texts;
    Row {
        name: unit.name.clone(),
        number: unit.number.formatted(),
        address: format!("{}, {} {}", unit.street, unit.postal_code, unit.place),
        state: match unit.last_day {
            None => t.units_open().to_owned(),
            Some(day) if unit.open_on(at.today) => t.units_open_until(&format_date(day)),
            Some(day) => t.units_ended(&format_date(day)),
        },
        href: paths::unit(&unit.employer, unit.number),
    }
}

fn unit_page<'a>(
    at: &'a Visit,
    employer: &SignedInEmployer,
    unit: &Unit,
    typed: &Typed,
    mistakes: &Mistakes,
) -> UnitPage<'a> {
    let t = at.texts;
    let mut layout = frame::employer(at, employer, unit.name.clone(), Place::Settings);
    layout.has_errors = !mistakes.is_empty();
    UnitPage {
        layout,
        t,
        nonce: at.nonce(),
        version: unit.version,
        title: unit.named(),
        errors: mistakes.links(),
        fields: typed.fields(t, mistakes),
        contact: typed.contact(t, mistakes),
        last_day: FieldView::new("lastDay", t.units_last_day())
            .value(typed.last_day.clone())
            .hint(t.units_last_day_hint())
            .error(mistakes.of("lastDay")),
        back: paths::units(&employer.employer.number),
    }
}
