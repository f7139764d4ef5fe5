//! Paging of lists of requests: each page is found by its place in the list, not by counting rows.

use crate::view::PagerView;
use crate::web::Visit;
use storage::overview::Listing;
use storage::{Cursor, Page, Seek};

/// Rows on a page.
pub const PAGE_SIZE: u32 = 25;

/// The part of the list the address asks for; anything unreadable is the first page.
pub fn seek(at: &Visit) -> Seek {
    let cursor = |name: &str| at.query(name).parse::<Cursor>().ok();
    match (cursor("after"), cursor("before"), at.query("last")) {
        (Some(cursor), _, _) => Seek::Older(cursor),
        (None, Some(cursor), _) => Seek::Newer(cursor),
        (None, None, "yes") => Seek::Oldest,
        _ => Seek::Newest,
    }
}

/// Links to the first and the last page and to both neighbours; `address` makes one of the pairs that name its place.
pub fn pager(
    at: &Visit,
    listing: &Listing,
    address: impl Fn(&[(&str, &str)]) -> String,
) -> PagerView {
    let pages = u32::try_from(listing.pages()).unwrap_or(u32::MAX);
    let current = match (listing.newer, listing.older) {
        (None, _) => 1,
        (Some(_), None) => pages,
        _ => at.query("page").parse().unwrap_or(1).clamp(1, pages.max(1)),
    };
    let total = i64::try_from(listing.total).unwrap_or(i64::MAX);
    let summary = at.texts.overview_results_count(total, i64::from(pages));
    PagerView::new(summary, current, pages, |number| {
        let place =
            |cursor: Option<Cursor>| cursor.map(|cursor| cursor.to_string()).unwrap_or_default();
        let (name, place) = match () {
            () if number == 1 => return address(&[]),
            () if number == pages => ("last", "yes".to_owned()),
            () if number > current => ("after", place(listing.older)),
            () => ("before", place(listing.newer)),
        };
        address(&[("page", &number.to_string()), (name, &place)])
    })
}

/// Links of a list whose pages are counted: `summary` says how many rows and pages, `href` gives a page's address.
pub fn numbered<T>(
    at: &Visit,
    found: &Page<T>,
    summary: impl FnOnce(i64, i64) -> String,
    href: impl Fn(u32) -> String,
) -> PagerView {
    let count = u32::try_from(found.pages()).unwrap_or(u32::MAX);
    let current = number(at).clamp(1, count.max(1));
    let total = i64::try_from(found.total).unwrap_or(i64::MAX);
    PagerView::new(summary(total, i64::from(count)), current, count, href)
}

/// The page of a counted list that the address asks for; anything unreadable is the first.
pub fn number(at: &Visit) -> u32 {
    at.query("page").parse().unwrap_or(1)
}
