//! The rows of a page, and how many there are: by ticket, by what no address may carry, in the order of the overview or in
//! another.

use super::criteria::Criteria;
use crate::auth::access::SignedInEmployer;
use crate::pages::paging;
use crate::view::PagerView;
use crate::web::Visit;
use domain::identifiers::{EnterpriseNumber, Ticket};
use storage::overview::{self, ByStatus, Filter, Listing, RequestLine, Words};
use storage::{Error, PageRequest, Tx};

/// What is shown.
pub struct Found {
    /// The rows of the page.
    pub lines: Vec<RequestLine>,
    /// How many there are on all pages.
    pub total: u64,
    /// How many each status has; none where one request is asked for.
    pub counts: Option<ByStatus>,
    /// More hold the words than are shown.
    pub cut: bool,
    /// The links below the list.
    pub pager: PagerView,
}

/// The rows asked for. An unusable date limits nothing; a ticket that names no request finds none.
pub fn find(
    at: &Visit,
    employer: &SignedInEmployer,
    criteria: &Criteria,
    words: &Words,
    tx: &mut Tx,
) -> Result<Found, Error> {
    let number = &employer.employer.number;
    let here = format!("/employers/{}/overview", number.digits());
    if !criteria.ticket.is_empty() {
        let listing = of_ticket(number, criteria, tx)?;
        return Ok(by_cursor(at, criteria, &here, listing, None));
    }
    let filter = filter(criteria);
    if words.is_empty() && criteria.display.is_by_due() {
        let counts = overview::by_status(tx, number, &filter, None)?;
        let (seek, size) = (paging::seek(at), criteria.display.size);
        let listing = overview::by_turn(tx, number, &filter, counts, seek, size)?;
        return Ok(by_cursor(at, criteria, &here, listing, Some(counts)));
    }
    let size = criteria.display.size;
    let page = PageRequest::new(paging::number(at), size);
    let (page, counts, cut) = sorted(number, criteria, words, page, tx)?;
    let pager = paging::numbered(
        at,
        &page,
        |total, pages| at.texts.overview_results_count(total, pages),
        |number| criteria.address(&here, &[("page", &number.to_string())]),
    );
    Ok(Found {
        lines: page.rows,
        total: page.total,
        counts: Some(counts),
        cut,
        pager,
    })
}

type Sorted = (storage::Page<RequestLine>, ByStatus, bool);

/// A page in the order chosen, of everything or of what holds the words.
pub fn sorted(
    number: &EnterpriseNumber,
    criteria: &Criteria,
    words: &Words,
    page: PageRequest,
    tx: &mut Tx,
) -> Result<Sorted, Error> {
    let filter = filter(criteria);
    let held = if words.is_empty() {
        None
    } else {
        Some(overview::find(tx, number, words)?)
    };
    let among = held.as_ref().map(|held| held.requests.as_slice());
    let counts = overview::by_status(tx, number, &filter, among)?;
    let order = criteria.display.order;
    let page = overview::sorted(tx, number, &filter, (among, counts), order, page)?;
    Ok((page, counts, held.is_some_and(|held| held.cut)))
}

fn of_ticket(
    number: &EnterpriseNumber,
    criteria: &Criteria,
    tx: &mut Tx,
) -> Result<Listing, Error> {
    let request = match criteria.ticket.parse::<Ticket>() {
        Ok(ticket) => storage::requests::id_by_ticket(tx, number, &ticket)?,
        Err(_) => None,
    };
    overview::of_request(tx, number, request)
}

/// Every row, in the order chosen: for a file.
pub fn every(
    number: &EnterpriseNumber,
    criteria: &Criteria,
    words: &Words,
    tx: &mut Tx,
) -> Result<Vec<RequestLine>, Error> {
    if !criteria.ticket.is_empty() {
        return Ok(of_ticket(number, criteria, tx)?.lines);
    }
    let held = if words.is_empty() {
        None
    } else {
        Some(overview::find(tx, number, words)?.requests)
    };
    let order = criteria.display.order;
    overview::every(tx, number, &filter(criteria), held.as_deref(), order)
}

fn filter(criteria: &Criteria) -> Filter {
    let (from, to) = criteria.window().unwrap_or_default();
    Filter {
        types: criteria.wanted_types().collect(),
        regimes: criteria.wanted_regimes().collect(),
        statuses: criteria.statuses.clone(),
        from,
        to,
        ends_by: criteria.ends_by(),
    }
}

fn by_cursor(
    at: &Visit,
    criteria: &Criteria,
    here: &str,
    listing: Listing,
    counts: Option<ByStatus>,
) -> Found {
    let pager = paging::pager(at, &listing, |place| criteria.address(here, place));
    Found {
        total: listing.total,
        lines: listing.lines,
        counts,
        cut: false,
        pager,
    }
}
