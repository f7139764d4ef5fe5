//! The public page of an office: its name and the contact details the operator entered, "not provided" until then
//! (OVW-18, PD13).

use crate::error::PageError;
use crate::pages::{frame, offices};
use crate::texts::Texts;
use crate::view::Layout;
use crate::web::{Reply, Visit};
use askama::Template;
use storage::Tx;

#[derive(Template)]
#[template(path = "pages/public/employment_office.html")]
struct OfficePage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    title: String,
    /// The details as the operator entered them, line by line; empty while nobody did.
    contact: Vec<String>,
}

/// The page.
pub fn get(at: &Visit, tx: &mut Tx) -> Result<Reply, PageError> {
    let office = storage::reference::office(tx, at.param("code"))?.ok_or(PageError::NotFound)?;
    let title = at.texts.office_title(offices::name(&office, at.lang));
    let contact = office
        .contact
        .iter()
        .flat_map(|text| text.lines())
        .map(str::to_owned)
        .collect();
    let page = OfficePage {
        layout: frame::portal(at, &title, ""),
        t: at.texts,
        title,
        contact,
    };
    Ok(Reply::page(page.render()?))
}
