//! The accessibility statement (A11-06), with what the law of 19 July 2018 asks of one: how far the service conforms, what
//! does not, since when, where to report a problem, and who hears a complaint. It claims no more than what was tested, and
//! addresses nobody gave are shown as not provided (PD13).

use askama::Template;
use storage::Tx;

use super::contact::known;
use crate::pages::frame;
use crate::texts::Texts;
use crate::view::Layout;
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

/// Its address.
pub const PATH: &str = "/accessibility";

#[derive(Template)]
#[template(path = "pages/public/accessibility.html")]
struct StatementPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    not_accessible: [&'a str; 4],
    tested: [&'a str; 5],
    /// Whom to tell first, and then: label and what the operator gave.
    contacts: [(&'a str, String); 3],
    /// The address a report is mailed to; empty while nobody gave one.
    email: &'a str,
}

/// The statement.
pub fn get(at: &Visit, _tx: &mut Tx) -> PageResult {
    let (t, facts) = (at.texts, &at.app.config.contact);
    let page = StatementPage {
        layout: frame::portal(at, t.accessibility_title(), PATH),
        t,
        not_accessible: [
            t.accessibility_gap_attachments(),
            t.accessibility_gap_sign_in(),
            t.accessibility_gap_language(),
            t.accessibility_gap_people(),
        ],
        tested: [
            t.accessibility_tested_rules(),
            t.accessibility_tested_keyboard(),
            t.accessibility_tested_script(),
            t.accessibility_tested_phone(),
            t.accessibility_tested_pdf(),
        ],
        contacts: [
            (t.contact_email(), known(t, &facts.email)),
            (t.contact_phone(), known(t, &facts.phone)),
            (t.accessibility_complaints(), known(t, &facts.complaints)),
        ],
        email: &facts.email,
    };
    Ok(Reply::page(page.render()?))
}
