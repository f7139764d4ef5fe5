//! "Questions ?" and how an employer activates its secure access. What only the operator knows is shown as not provided
//! until it is entered in the settings (PD13).

use crate::error::PageError;
use crate::pages::frame;
use crate::texts::Texts;
use crate::view::Layout;
use crate::web::{Reply, Visit};
use askama::Template;
use storage::Tx;

#[derive(Template)]
#[template(path = "pages/public/contact.html")]
struct ContactPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    phone: String,
    hours: String,
}

/// The page.
pub fn get(at: &Visit, _tx: &mut Tx) -> Result<Reply, PageError> {
    let links = &at.app.config.contact;
    let known = |fact: &str| -> String {
        if fact.is_empty() {
            at.texts.contact_not_provided().to_owned()
        } else {
            fact.to_owned()
        }
    };
    let page = ContactPage {
        layout: frame::portal(at, at.texts.contact_title(), "/contact"),
        t: at.texts,
        phone: known(&links.phone),
        hours: known(&links.hours),
    };
    Ok(Reply::page(page.render()?))
}
