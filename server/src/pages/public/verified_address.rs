//! The link sent to an employer's address: opened it asks, confirmed it proves the address (SET-05). A mail scanner that
//! opens every link proves nothing by it.

use askama::Template;
use domain::identifiers::EnterpriseNumber;
use storage::{Tx, journal, settings};

use crate::actions::leaf::chain_of_employer;
use crate::actions::verify_address::proved_by;
use crate::error::PageError;
use crate::pages::frame;
use crate::ports::chance::Ids;
use crate::texts::Texts;
use crate::view::Layout;
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

#[derive(Template)]
#[template(path = "pages/public/verified_address.html")]
struct AddressPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    words: &'static str,
    asks: bool,
}

/// Asks for the confirmation.
pub fn get(at: &Visit, tx: &mut Tx) -> PageResult {
    let known = proved_by(tx, at.param("token"), at.now)?.is_some();
    let words = if known {
        at.texts.settings_verify_words()
    } else {
        at.texts.settings_verify_gone()
    };
    draw(at, words, known)
}

/// Proves the address.
pub fn post(at: &Visit, _form: &Form, tx: &mut Tx) -> PageResult {
    let words = match proved_by(tx, at.param("token"), at.now)? {
        Some(link) if settings::set_verified(tx, &link.employer, &link.email, at.now)? => {
            proven(at, &link.employer, tx)?;
            at.texts.settings_verify_done()
        }
        // Opened once more after it was used.
        Some(link) if settings::of_employer(tx, &link.employer)?.email == link.email => {
            at.texts.settings_verify_done()
        }
        _ => at.texts.settings_verify_gone(),
    };
    draw(at, words, false)
}

/// Whoever holds the link proves the address: the journal knows no name.
fn proven(at: &Visit, employer: &EnterpriseNumber, tx: &mut Tx) -> Result<(), PageError> {
    let version = settings::of_employer(tx, employer)?.version;
    let entry = journal::Entry {
        file: chain_of_employer(employer),
        at: at.now,
        person: None,
        capacity: "link",
        on_behalf_of: Some(employer.digits()),
        act: "settings.addressProven",
        object_version: version,
        content: b"{}",
        salt: &at.app.chance.bytes(),
    };
    journal::append(tx, &entry)?;
    Ok(())
}

fn draw(at: &Visit, words: &'static str, asks: bool) -> PageResult {
    let page = AddressPage {
        layout: frame::plain(at, at.texts.settings_verify_title()),
        t: at.texts,
        words,
        asks,
    };
    Ok(Reply::page(page.render()?))
}
