//! "À propos de l'interruption de carrière et crédit-temps": who does what.

use crate::error::PageError;
use crate::pages::frame;
use crate::texts::Texts;
use crate::view::Layout;
use crate::web::{Reply, Visit};
use askama::Template;
use storage::Tx;

#[derive(Template)]
#[template(path = "pages/public/about.html")]
struct AboutPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
}

/// The page.
pub fn get(at: &Visit, _tx: &mut Tx) -> Result<Reply, PageError> {
    let page = AboutPage {
        layout: frame::portal(at, at.texts.about_title(), "/about"),
        t: at.texts,
    };
    Ok(Reply::page(page.render()?))
}
