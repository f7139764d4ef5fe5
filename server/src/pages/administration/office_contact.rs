//! The contact details of one office, as the operator enters them (PD13).

use crate::actions::administer;
use crate::auth::access::SignedInAdministrator;
use crate::error::PageError;
use crate::pages::administration::facts;
use crate::pages::{frame, offices};
use crate::texts::Texts;
use crate::view::{ErrorLink, FieldView, Layout};
use crate::web::{Form, Reply, Visit, query_string};
use askama::Template;
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
}

/// Where the details of an office are entered.
pub fn path(code: &str) -> String {
    format!("{}/offices/{}", facts::PATH, query_string::segment(code))
}

/// What is shown to the public now.
pub fn get(
    at: &Visit,
    administrator: &SignedInAdministrator,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let office = reference::office(tx, at.param("code"))?.ok_or(PageError::NotFound)?;
    let typed = office.contact.unwrap_or_default();
    let page = page(at, administrator, &typed, None, tx)?;
    Ok(Reply::page(page.render()?))
}

/// Keeps the details; none typed means none given.
pub fn post(
    at: &Visit,
    administrator: &SignedInAdministrator,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let typed = form.text("contact");
    if typed.chars().count() > CHARACTERS_MAX as usize {
        let words = at.texts.administration_error_contact_long();
        let page = page(at, administrator, typed, Some(words), tx)?;
        return Ok(Reply::refused(page.render()?));
    }
    let contact = (!typed.is_empty()).then_some(typed);
    administer::set_contact(at, administrator, at.param("code"), contact, tx)?;
    Ok(Reply::see_other(format!("{}?done=office", facts::PATH)))
}

fn page<'a>(
    at: &'a Visit,
    administrator: &SignedInAdministrator,
    typed: &str,
    error: Option<&'static str>,
    tx: &mut Tx,
) -> Result<ContactPage<'a>, PageError> {
    let t = at.texts;
    let office = reference::office(tx, at.param("code"))?.ok_or(PageError::NotFound)?;
    let name = t.office_title(offices::name(&office, at.lang));
    let mut layout = frame::administration(at, administrator, name.clone());
    layout.has_errors = error.is_some();
    let contact = FieldView::new("contact", t.administration_facts_office_contact())
        .value(typed.to_owned())
        .hint(t.administration_facts_office_contact_hint())
        .limit(CHARACTERS_MAX)
        .error(error);
    Ok(ContactPage {
        layout,
        t,
        nonce: at.nonce(),
        name,
        errors: error
            .map(|words| ErrorLink::new("contact", words))
            .into_iter()
            .collect(),
        contact,
    })
}
