//! The mandates of social secretariats (ACC-17): given from the first day of a quarter, ended the same day.

use super::typed::{Mistakes, known_employer};
use crate::actions::mandates as acts;
use crate::auth::access::SignedInAdministrator;
use crate::error::PageError;
use crate::pages::{frame, paging};
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, Layout, PagerView};
use crate::web::{Form, Reply, Visit, query_string};
use askama::Template;
use domain::date_input::format_date;
use jiff::ToSpan;
use jiff::civil::Date;
use storage::employers::{self, Employer};
use storage::mandates::{self, Mandate};
use storage::{PageRequest, Tx};
use uuid::Uuid;

/// The list.
pub const PATH: &str = "/administration/mandates";
const PAGE_SIZE: u32 = 25;
/// Quarters that can be chosen: the present one, the one before, and the next two.
const QUARTERS: i64 = 4;

#[derive(Template)]
#[template(path = "pages/administration/mandates.html")]
struct MandatesPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    done: Option<&'a str>,
    search: FieldView<'a>,
    rows: Vec<Row>,
    pager: PagerView,
    errors: Vec<ErrorLink<'a>>,
    holder: FieldView<'a>,
    employer: FieldView<'a>,
    quarter: FieldView<'a>,
}

struct Row {
    holder: String,
    employer: String,
    when: String,
    version: i64,
    /// Set while it can be ended.
    end: Option<String>,
}

/// The list, narrowed by the name of either side, and an empty form.
pub fn get(
    at: &Visit,
    administrator: &SignedInAdministrator,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let page = page(at, administrator, None, &Mistakes::default(), tx)?;
    Ok(Reply::page(page.render()?))
}

/// Gives a mandate, or says what is missing.
pub fn give(
    at: &Visit,
    administrator: &SignedInAdministrator,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let t = at.texts;
    let mut mistakes = Mistakes::default();
    let holder = known_employer(at, form, "holder", &mut mistakes, tx)?;
    let employer = known_employer(at, form, "employer", &mut mistakes, tx)?;
    let quarters = quarters(at.today);
    let from = quarters
        .into_iter()
        .find(|day| day.to_string() == form.text("quarter"));
    if from.is_none() {
        mistakes.add("quarter", t.administration_error_quarter());
    }
    if let (Some(holder), Some(employer), Some(from)) = (holder, employer, from) {
        if holder.number == employer.number {
            mistakes.add("employer", t.administration_error_same());
        } else if acts::give(
            at,
            administrator,
            (holder.number, employer.number),
            from,
            tx,
        )? {
            return Ok(Reply::see_other(format!("{PATH}?done=given")));
        } else {
            mistakes.add("employer", t.administration_error_bound());
        }
    }
    let page = page(at, administrator, Some(form), &mistakes, tx)?;
    Ok(Reply::refused(page.render()?))
}

/// Ends a mandate from now on.
pub fn end(
    at: &Visit,
    administrator: &SignedInAdministrator,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let id = Uuid::try_parse(form.text("mandate")).map_err(|_| PageError::Conflict)?;
    let version = form
        .text("version")
        .parse()
        .map_err(|_| PageError::Conflict)?;
    acts::end(at, administrator, id, version, tx)?;
    Ok(Reply::see_other(format!("{PATH}?done=ended")))
}

/// First days of the quarters that can be chosen, oldest first.
fn quarters(today: Date) -> Vec<Date> {
    let month = (today.month() - 1) / 3 * 3 + 1;
    let present = jiff::civil::date(today.year(), month, 1);
    let first = present.saturating_sub(3.months());
    (0..QUARTERS)
        .map(|number| first.saturating_add((number * 3).months()))
        .collect()
}

fn page<'a>(
    at: &'a Visit,
    administrator: &SignedInAdministrator,
    typed: Option<&'a Form>,
    mistakes: &Mistakes,
    tx: &mut Tx,
) -> Result<MandatesPage<'a>, PageError> {
    let t = at.texts;
    let name = at.query("name");
    let found = mandates::all(tx, name, PageRequest::new(paging::number(at), PAGE_SIZE))?;
    let summary = |total, pages| t.administration_mandates_count(total, pages);
    let pager = paging::numbered(at, &found, summary, |number| {
        query_string::with_query(PATH, [("name", name), ("page", &number.to_string())])
    });
    let rows = found
        .rows
        .iter()
        .map(|(employer, mandate)| row(at, employer, mandate, tx));
    let rows = rows.collect::<Result<_, PageError>>()?;
    let mut layout = frame::administration(at, administrator, t.administration_mandates());
    layout.has_errors = !mistakes.is_empty();
    let field = |name: &'static str, label: &'a str| {
        let value = typed.map_or("", |form| form.text(name));
        let field = FieldView::new(name, label).value(value).required();
        field.error(mistakes.of(name))
    };
    let quarters = quarters(at.today).into_iter().map(|day| {
        let (quarter, year) = (i64::from((day.month() - 1) / 3 + 1), day.year().to_string());
        let label = t.administration_mandate_quarter_name(&format_date(day), quarter, &year);
        Choice::new(day.to_string(), label)
    });
    Ok(MandatesPage {
        layout,
        t,
        nonce: at.nonce(),
        done: match at.query("done") {
            "given" => Some(t.administration_mandate_given()),
            "ended" => Some(t.administration_mandate_over()),
            _ => None,
        },
        search: FieldView::new("name", t.administration_mandates_search())
            .value(name)
            .kind("search"),
        rows,
        pager,
        errors: mistakes.links(),
        holder: field("holder", t.administration_mandate_holder_number())
            .inputmode("numeric")
            .width(20),
        employer: field("employer", t.administration_mandate_employer_number())
            .inputmode("numeric")
            .width(20),
        quarter: field("quarter", t.administration_mandate_quarter()).choices(quarters.collect()),
    })
}

fn row(at: &Visit, employer: &Employer, mandate: &Mandate, tx: &mut Tx) -> Result<Row, PageError> {
    let t = at.texts;
    let holder = employers::by_number(tx, &mandate.holder)?.ok_or(PageError::NotFound)?;
    let named =
        |employer: &Employer| format!("{} ({})", employer.name, employer.number.formatted());
    let from = format_date(mandate.from);
    let over = mandate.to.is_some_and(|to| to < at.today);
    Ok(Row {
        holder: named(&holder),
        employer: named(employer),
        when: match mandate.to {
            Some(to) if over => t.people_ended(&format_date(to), &from),
            Some(to) => t.people_until(&format_date(to), &from),
            None if mandate.from > at.today => t.people_from(&from),
            None => t.people_since(&from),
        },
        version: mandate.version,
        end: (!over).then(|| mandate.id.to_string()),
    })
}
