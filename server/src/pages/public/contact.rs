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
    facts: [(&'a str, String); 3],
}

/// The page.
pub fn get(at: &Visit, _tx: &mut Tx) -> Result<Reply, PageError> {
    let (t, facts) = (at.texts, &at.app.config.contact);
    let page = ContactPage {
        layout: frame::portal(at, t.contact_title(), "/contact"),
        t,
        facts: [
            (t.contact_phone(), known(t, &facts.phone)),
            (t.contact_hours(), known(t, &facts.hours)),
            (t.contact_email(), known(t, &facts.email)),
        ],
    };
    Ok(Reply::page(page.render()?))
}

/// A fact of the operator, or that nobody gave it.
pub fn known(t: &Texts, fact: &str) -> String {
    if fact.is_empty() {
        t.contact_not_provided().to_owned()
    } else {
        fact.to_owned()
    }
}
