//! "Mes demandes": every request that concerns the person signed in, whoever filed it (EMP-01's list, ACC-23).

use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::request_row::{self, NissShown, RequestRow, Sees};
use crate::pages::{frame, paging};
use crate::texts::Texts;
use crate::view::{Layout, PagerView};
use crate::web::{Reply, Visit, query_string};
use askama::Template;
use domain::identifiers::Niss;
use domain::request::Actor;
use storage::Tx;
use storage::overview::{self, Listing};
use uuid::Uuid;

/// The worker's own list.
pub const PATH: &str = "/worker";

#[derive(Template)]
#[template(path = "pages/worker/home.html")]
struct HomePage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    sees: Sees,
    rows: Vec<RequestRow>,
    pager: PagerView,
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> Result<Reply, PageError> {
    let niss = own_niss(worker.person.id, tx)?;
    let listing = overview::of_worker(tx, &niss, paging::seek(at), paging::PAGE_SIZE)?;
    let pager = paging::pager(at, &listing, |place| {
        query_string::with_query(PATH, place.iter().copied())
    });
    let employers = employer_names(&listing, tx)?;
    let mut rows = request_row::rows(at.texts, at.today, NissShown::Masked, listing.lines);
    for (row, employer) in rows.iter_mut().zip(employers) {
        row.employer = employer;
        row.meaning = at
            .texts
            .coded(&format!("status-{}-for", row.status), Actor::Worker.code());
    }
    let page = HomePage {
        layout: frame::worker(at, worker, at.texts.mine_title()),
        t: at.texts,
        sees: Sees::Worker,
        rows,
        pager,
    };
    Ok(Reply::page(page.render()?))
}

/// The number of the person signed in: the only one whose files this side opens.
pub fn own_niss(person: Uuid, tx: &mut Tx) -> Result<Niss, PageError> {
    let person = storage::persons::by_id(tx, person)?.ok_or(PageError::NotFound)?;
    Ok(person.niss)
}

fn employer_names(listing: &Listing, tx: &mut Tx) -> Result<Vec<String>, storage::Error> {
    let name = |line: &overview::RequestLine| {
        let employer = storage::employers::by_number(tx, &line.employer)?;
        Ok(employer.map(|employer| employer.name).unwrap_or_default())
    };
    listing.lines.iter().map(name).collect()
}
