//! The employers that gave a mandate to the social secretariat one works for (ACC-17): found by name, each one click away.

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::frame::{self, Place};
use crate::pages::paging;
use crate::texts::Texts;
use crate::view::{FieldView, Layout, PagerView};
use crate::web::{Reply, Visit, query_string};
use askama::Template;
use domain::date_input::format_date;
use storage::{PageRequest, Tx, mandates};

const PAGE_SIZE: u32 = 25;

#[derive(Template)]
#[template(path = "pages/employer/portfolio.html")]
struct PortfolioPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    intro: String,
    path: String,
    search: FieldView<'a>,
    rows: Vec<Row>,
    pager: PagerView,
}

struct Row {
    name: String,
    href: String,
    number: String,
    since: String,
}

/// Where the portfolio of an employer is.
pub fn path(number: &str) -> String {
    format!("/employers/{number}/portfolio")
}

/// The list, narrowed by name.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<Reply, PageError> {
    // A mandate does not reach further: the clients of a client are nobody's business.
    if employer.mandate_holder.is_some() {
        return Err(PageError::NotFound);
    }
    let t = at.texts;
    let holder = &employer.employer;
    let (path, name) = (path(holder.number.digits()), at.query("name"));
    let request = PageRequest::new(paging::number(at), PAGE_SIZE);
    let found = mandates::clients_on(tx, &holder.number, name, at.today, request)?;
    let summary = |total, pages| t.portfolio_count(total, pages);
    let pager = paging::numbered(at, &found, summary, |number| {
        query_string::with_query(&path, [("name", name), ("page", &number.to_string())])
    });
    let rows = found.rows.into_iter().map(|(client, mandate)| Row {
        href: frame::overview_path(client.number.digits()),
        number: client.number.formatted(),
        since: format_date(mandate.from),
        name: client.name,
    });
    let page = PortfolioPage {
        layout: frame::employer(at, employer, t.portfolio_title(), Place::Elsewhere),
        t,
        intro: t.portfolio_intro(&holder.name),
        path,
        search: FieldView::new("name", t.portfolio_search())
            .value(name)
            .kind("search"),
        rows: rows.collect(),
        pager,
    };
    Ok(Reply::page(page.render()?))
}
