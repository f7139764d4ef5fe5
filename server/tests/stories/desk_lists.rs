//! Nothing of what an office reads is cut without saying so.

use super::app::{BAKERY, TestApp};
use super::browser::Answer;
use super::desk::{QUEUE, dora};
use super::standing::{Changed, g13};
use domain::request::RequestStatus;

#[tokio::test]
async fn one_06_a_worker_s_many_requests_are_paged_beside_the_file() {
    let test = TestApp::start().await;
    let mut newest = None;
    for (serial, day) in (1..=26).zip(0..) {
        let closed = g13(&test, BAKERY)
            .ticket(serial)
            .days_later(day)
            .in_status(RequestStatus::Closed);
        newest = Some(test.file(closed).await);
    }
    let path = format!("{QUEUE}/requests/{}", newest.expect("a request"));
    let listed = |page: &Answer| page.text.matches("class=\"row-link\"").count();
    let mut dora = dora(&test).await;
    let first = dora.open(&path).await;
    first.is(200).says("(2 pages)");
    assert_eq!(listed(&first), 25);
    let links = first.text.split("href=\"").skip(1);
    let links = links.filter_map(|rest| rest.split('"').next()?.strip_suffix("#earlier"));
    let next = links.last().expect("a next page");
    let next = next.replace("&#38;", "&").replace("&amp;", "&");
    let second = dora.open(&next).await;
    assert_eq!(listed(second.is(200)), 1);
}
