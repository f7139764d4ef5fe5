//! "Comment introduire une demande via la procédure papier ?" (FIL-08): since when filing is electronic, and the cases in
//! which paper is still accepted. Those are the office's to list: operator data, shown as not provided until entered (PD13).

use askama::Template;
use domain::date_input::format_date;
use domain::law::{ELECTRONIC_FROM, PAPER_UNTIL, PAPER_UNTIL_EDUCATION};
use storage::Tx;

use crate::config::PaperCases;
use crate::pages::frame;
use crate::texts::{Lang, Texts};
use crate::view::Layout;
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

/// Its address.
pub const PATH: &str = "/paper-procedure";

#[derive(Template)]
#[template(path = "pages/public/paper_procedure.html")]
struct PaperPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    rule: String,
    past: String,
    /// The cases as the operator listed them; empty while nobody did.
    cases: Vec<&'a str>,
}

/// The page.
pub fn get(at: &Visit, _tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let page = PaperPage {
        layout: frame::portal(at, t.paper_procedure_title(), PATH),
        t,
        rule: t.paper_procedure_rule(&format_date(ELECTRONIC_FROM)),
        past: t.paper_procedure_past(
            &format_date(PAPER_UNTIL_EDUCATION),
            &format_date(PAPER_UNTIL),
        ),
        cases: cases(&at.app.config.paper_cases, at.lang),
    };
    Ok(Reply::page(page.render()?))
}

fn cases(listed: &PaperCases, lang: Lang) -> Vec<&str> {
    let text = match lang {
        Lang::Fr => &listed.fr,
        Lang::Nl => &listed.nl,
        Lang::De => &listed.de,
        Lang::En => &listed.en,
    };
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect()
}
