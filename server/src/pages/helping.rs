//! The side of whoever fills in for a worker (EMP-10): an offer taken after signing in, then the requests of that worker and
//! of nobody else. The mandate is looked up on every request and gives nothing any more once it is withdrawn.

use askama::Template;
use axum::http::StatusCode;
use domain::date_input::format_date;
use storage::{Tx, helpers, overview};
use uuid::Uuid;

use crate::actions::helpers::{give_up, take};
use crate::auth::access::{self, SignedIn};
use crate::error::PageError;
use crate::pages::request_row::{self, NissShown, RequestRow, Sees};
use crate::pages::worker::notices::Places;
use crate::pages::{frame, paging};
use crate::texts::Texts;
use crate::view::{Layout, PagerView};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};
use storage::helpers::{Helping, Offer};

#[derive(Template)]
#[template(path = "pages/helping_offer.html")]
struct OfferPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    words: String,
    state: String,
    /// What the mandate leaves to the worker, or does not.
    says: &'static str,
    /// Why it cannot be taken; none while it can.
    refused: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "pages/helping.html")]
struct HelpingPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    words: String,
    /// What the mandate leaves to the worker, or does not.
    says: &'static str,
    /// The worker's notices, for whoever answers them.
    notices: Option<String>,
    sees: Sees,
    rows: Vec<RequestRow>,
    pager: PagerView,
}

/// The address of an offer.
pub fn offer_address(at: &Visit, secret: &str) -> String {
    format!("{}/helping/offers/{secret}", at.app.config.origin)
}

/// The page of a mandate.
pub fn path(mandate: Uuid) -> String {
    format!("/helping/{mandate}")
}

/// "Aider Claire Lenoir".
pub fn title(t: &Texts, held: &Helping) -> String {
    let name = &held.worker_name;
    t.helping_title(&format!("{} {}", name.given, name.family))
}

/// How far a mandate goes.
fn says(t: &'static Texts, answers: bool) -> &'static str {
    if answers {
        t.helping_answers()
    } else {
        t.helping_limits()
    }
}

/// What is offered.
pub fn offered(at: &Visit, who: &SignedIn, tx: &mut Tx) -> PageResult {
    access::sure_as_worker(who, at)?;
    let offer = open_offer(at, tx)?;
    let own = (offer.worker == who.person.id).then(|| at.texts.helping_own());
    Ok(Reply::page(offer_page(at, who, &offer, own, tx)?))
}

/// Takes it.
pub fn accept(at: &Visit, who: &SignedIn, _: &Form, tx: &mut Tx) -> PageResult {
    access::sure_as_worker(who, at)?;
    let offer = open_offer(at, tx)?;
    if take(at, who, &offer, tx)? {
        return Ok(Reply::see_other(path(offer.id)));
    }
    let html = offer_page(at, who, &offer, Some(at.texts.helping_own()), tx)?;
    Ok(Reply::page_with(StatusCode::CONFLICT, html))
}

fn open_offer(at: &Visit, tx: &mut Tx) -> Result<Offer, PageError> {
    let offer = helpers::offer_by_secret(tx, at.param("secret"), at.now)?;
    offer.ok_or(PageError::NotFound)
}

fn offer_page(
    at: &Visit,
    who: &SignedIn,
    offer: &Offer,
    refused: Option<&'static str>,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let worker = storage::persons::by_id(tx, offer.worker)?.ok_or(PageError::NotFound)?;
    let name = format!("{} {}", worker.name.given, worker.name.family);
    let page = OfferPage {
        layout: frame::person(at, who, t.helping_offer_title()),
        t,
        nonce: at.nonce(),
        words: t.helping_offered(t.coded("helper-kind", offer.kind.code()), &name),
        says: says(t, offer.answers),
        state: t.helpers_holds(&format_date(offer.from), &format_date(offer.to)),
        refused,
    };
    Ok(page.render()?)
}

/// The worker's requests.
pub fn get(at: &Visit, _: &SignedIn, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let (held, helper) = access::under_mandate(at, tx)?;
    let worker = storage::persons::by_id(tx, held.worker)?.ok_or(PageError::NotFound)?;
    let listing = overview::of_worker(tx, &worker.niss, paging::seek(at), paging::PAGE_SIZE)?;
    let own = path(held.id);
    let pager = paging::pager(at, &listing, |place| {
        query_string::with_query(&own, place.iter().copied())
    });
    let mut employers = Vec::new();
    for line in &listing.lines {
        let employer = storage::employers::by_number(tx, &line.employer)?;
        employers.push(employer.map(|employer| employer.name).unwrap_or_default());
    }
    let mut rows = request_row::rows(at, NissShown::Masked, listing.lines, tx)?;
    for (row, employer) in rows.iter_mut().zip(employers) {
        row.employer = employer;
    }
    let page = HelpingPage {
        layout: frame::worker(at, &helper, title(t, &held)),
        t,
        nonce: at.nonce(),
        words: t.helping_as(
            &format_date(held.to),
            t.coded("helper-kind", held.kind.code()),
        ),
        says: says(t, held.answers),
        notices: held.answers.then(|| Places::of(&helper).list),
        sees: Sees::Worker,
        rows,
        pager,
    };
    Ok(Reply::page(page.render()?))
}

/// Gives the mandate up.
pub fn post(at: &Visit, who: &SignedIn, _: &Form, tx: &mut Tx) -> PageResult {
    let (held, _) = access::under_mandate(at, tx)?;
    give_up(at, who, &held, tx)?;
    Ok(Reply::see_other(frame::CAPACITIES))
}
