//! The contact details of one office and where to appeal against its decisions, as the operator enters them (PD13).

use crate::actions::administer;
use crate::auth::access::SignedInAdministrator;
use crate::error::PageError;
use crate::pages::administration::facts;
use crate::pages::{frame, offices};
use crate::texts::Texts;
use crate::view::{ErrorLink, FieldView, Layout};
use crate::web::{Form, Reply, Visit, query_string};
use askama::Template;
use storage::reference::Office;
use storage::{Tx, reference};

const CHARACTERS_MAX: u32 = 500;

#[derive(Template)]
#[template(path = "pages/administration/office_contact.html")]
struct ContactPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    name: String,
    errors: Vec<ErrorLink<'a>>,
    contact: FieldView<'a>,
    appeal: FieldView<'a>,
}

/// Where the details of an office are entered.
pub fn path(code: &str) -> String {
    format!("{}/offices/{}", facts::PATH, query_string::segment(code))
}

/// What was typed, and which box holds too much.
struct Typed<'a> {
    contact: &'a str,
    appeal: &'a str,
    too_long: Option<&'static str>,
}

/// What is shown to the public now.
pub fn get(
    at: &Visit,
    administrator: &SignedInAdministrator,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let office = reference::office(tx, at.param("code"))?.ok_or(PageError::NotFound)?;
    let typed = Typed {
        contact: office.contact.as_deref().unwrap_or_default(),
        appeal: office.appeal.as_deref().unwrap_or_default(),
        too_long: None,
    };
    let page = page(at, administrator, &office, &typed);
    Ok(Reply::page(page.render()?))
}

/// Keeps the details; none typed means none given.
pub fn post(
    at: &Visit,
    administrator: &SignedInAdministrator,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let too_long = ["contact", "appeal"]
        .into_iter()
        .find(|name| form.text(name).chars().count() > CHARACTERS_MAX as usize);
    let typed = Typed {
        contact: form.text("contact"),
        appeal: form.text("appeal"),
        too_long,
    };
    if too_long.is_some() {
        let office = reference::office(tx, at.param("code"))?.ok_or(PageError::NotFound)?;
        let page = page(at, administrator, &office, &typed);
        return Ok(Reply::refused(page.render()?));
    }
    let entered = |text: &'static str| Some(form.text(text)).filter(|text| !text.is_empty());
    let details = (entered("contact"), entered("appeal"));
    administer::set_contact(at, administrator, at.param("code"), details, tx)?;
    Ok(Reply::see_other(format!("{}?done=office", facts::PATH)))
}

fn page<'a>(
    at: &'a Visit,
    administrator: &SignedInAdministrator,
    office: &Office,
    typed: &Typed<'_>,
) -> ContactPage<'a> {
    let t = at.texts;
    let name = t.office_title(offices::name(office, at.lang));
    let mut layout = frame::administration(at, administrator, name.clone());
    layout.has_errors = typed.too_long.is_some();
    let words = t.administration_error_contact_long();
    let field = |name: &'static str, label: &'static str, hint: &'static str, value: &str| {
        FieldView::new(name, label)
            .value(value.to_owned())
            .hint(hint)
            .limit(CHARACTERS_MAX)
            .error((typed.too_long == Some(name)).then_some(words))
    };
    ContactPage {
        layout,
        t,
        nonce: at.nonce(),
        name,
        errors: typed
            .too_long
            .map(|field| ErrorLink::new(field, words))
            .into_iter()
            .collect(),
        contact: field(
            "contact",
            t.administration_facts_office_contact(),
            t.administration_facts_office_contact_hint(),
            typed.contact,
        ),
        appeal: field(
            "appeal",
            t.administration_facts_office_appeal(),
            t.administration_facts_office_appeal_hint(),
            typed.appeal,
        ),
    }
}
