//! Reference data that operators keep: the contact details of offices, and dated thresholds whose old values stay (OPS-03).

use super::office_contact;
use super::typed::{Mistakes, day};
use crate::actions::administer;
use crate::auth::access::SignedInAdministrator;
use crate::error::PageError;
use crate::pages::{frame, offices};
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, Layout};
use crate::web::{Form, Reply, Visit};
use askama::Template;
use domain::date_input::format_date;
use storage::Tx;
use storage::reference::{self, THRESHOLDS, Threshold};

/// The page.
pub const PATH: &str = "/administration/facts";
const AMOUNT_MAX: i32 = 1_000_000;
const SOURCE_CHARACTERS_MAX: usize = 200;

#[derive(Template)]
#[template(path = "pages/administration/facts.html")]
struct FactsPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    done: Option<&'a str>,
    offices: Vec<OfficeRow>,
    thresholds: Vec<ThresholdRow>,
    errors: Vec<ErrorLink<'a>>,
    name: FieldView<'a>,
    amount: FieldView<'a>,
    from: FieldView<'a>,
    source: FieldView<'a>,
}

struct OfficeRow {
    name: String,
    contact: Option<String>,
    href: String,
}

struct ThresholdRow {
    name: &'static str,
    from: String,
    amount: i32,
    source: String,
}

/// Offices, thresholds, and an empty form.
pub fn get(
    at: &Visit,
    administrator: &SignedInAdministrator,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let page = page(at, administrator, None, &Mistakes::default(), tx)?;
    Ok(Reply::page(page.render()?))
}

/// Adds a dated value, or says what is missing.
pub fn add_threshold(
    at: &Visit,
    administrator: &SignedInAdministrator,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let mut mistakes = Mistakes::default();
    if let Some(threshold) = wish(at, administrator, form, &mut mistakes) {
        if administer::add_threshold(at, administrator, &threshold, tx)? {
            return Ok(Reply::see_other(format!("{PATH}?done=threshold")));
        }
        mistakes.add("from", at.texts.administration_error_same_day());
    }
    let page = page(at, administrator, Some(form), &mistakes, tx)?;
    Ok(Reply::refused(page.render()?))
}

fn wish(
    at: &Visit,
    by: &SignedInAdministrator,
    form: &Form,
    mistakes: &mut Mistakes,
) -> Option<Threshold> {
    let t = at.texts;
    let name = THRESHOLDS
        .into_iter()
        .find(|name| *name == form.text("threshold"));
    if name.is_none() {
        mistakes.add("threshold", t.administration_error_threshold());
    }
    let amount = form.text("amount").parse().ok();
    let amount = amount.filter(|amount| (0..=AMOUNT_MAX).contains(amount));
    if amount.is_none() {
        mistakes.add("amount", t.administration_error_amount());
    }
    let from = day(at, form, "from", true, mistakes);
    if from.is_some_and(|from| from < at.today) {
        mistakes.add("from", t.administration_error_past());
    }
    let source: String = form
        .text("source")
        .chars()
        .take(SOURCE_CHARACTERS_MAX)
        .collect();
    if source.is_empty() {
        mistakes.add("source", t.administration_error_source());
    }
    if !mistakes.is_empty() {
        return None;
    }
    Some(Threshold {
        name: name?.to_owned(),
        from: from?,
        amount: amount?,
        source,
        entered_by: Some(by.person.id),
    })
}

fn page<'a>(
    at: &'a Visit,
    administrator: &SignedInAdministrator,
    typed: Option<&'a Form>,
    mistakes: &Mistakes,
    tx: &mut Tx,
) -> Result<FactsPage<'a>, PageError> {
    let t = at.texts;
    let mut layout = frame::administration(at, administrator, t.administration_facts());
    layout.has_errors = !mistakes.is_empty();
    let named = |name: &str| {
        let known = THRESHOLDS.into_iter().find(|known| *known == name);
        known.map(|name| t.coded("administration-facts-threshold", name))
    };
    let field = |name: &'static str, label: &'a str| {
        let value = typed.map_or("", |form| form.text(name));
        let field = FieldView::new(name, label).value(value).required();
        field.error(mistakes.of(name))
    };
    let choices = THRESHOLDS.map(|name| Choice::new(name, named(name).unwrap_or(name)));
    let thresholds = reference::thresholds(tx)?.into_iter().filter_map(|value| {
        Some(ThresholdRow {
            name: named(&value.name)?,
            from: format_date(value.from),
            amount: value.amount,
            source: value.source,
        })
    });
    let offices = reference::offices(tx)?.into_iter().map(|office| OfficeRow {
        name: offices::name(&office, at.lang).to_owned(),
        href: office_contact::path(&office.code),
        contact: office.contact,
    });
    Ok(FactsPage {
        layout,
        t,
        nonce: at.nonce(),
        done: match at.query("done") {
            "threshold" => Some(t.administration_facts_threshold_added()),
            "office" => Some(t.administration_facts_office_saved()),
            _ => None,
        },
        offices: offices.collect(),
        thresholds: thresholds.collect(),
        errors: mistakes.links(),
        name: field("threshold", t.administration_facts_threshold_which())
            .choices(choices.to_vec()),
        amount: field("amount", t.administration_facts_threshold_amount())
            .inputmode("numeric")
            .width(10),
        from: field("from", t.administration_facts_threshold_from()),
        source: field("source", t.administration_facts_threshold_source()),
    })
}
