//! The public portal page: what the service is, whom it serves, and the way in (ACC-01, ACC-03, ACC-05, ACC-06).

use crate::error::PageError;
use crate::pages::frame;
use crate::texts::Texts;
use crate::view::Layout;
use crate::web::{Reply, Visit};
use askama::Template;
use storage::Tx;

#[derive(Template)]
#[template(path = "pages/public/home.html")]
struct HomePage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
}

/// The portal page.
pub fn get(at: &Visit, _tx: &mut Tx) -> Result<Reply, PageError> {
    let page = HomePage {
        layout: frame::portal(at, at.texts.public_title(), "/"),
        t: at.texts,
    };
    Ok(Reply::page(page.render()?))
}
