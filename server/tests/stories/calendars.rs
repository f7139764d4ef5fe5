//! Private calendar addresses: readable by whoever knows them, silent about why, gone when taken back.

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::standing::{CLAIRE, Changed, g13};
use domain::access::{Capacity, EmployerRole};
use domain::request::RequestStatus;

/// The address a page has just shown.
pub fn address(page: &super::browser::Answer) -> String {
    let shown = page
        .attribute("data-copy", "data-copy")
        .expect("an address");
    let at = shown.find("/calendars/").expect("an address of ours");
    shown[at..].to_owned()
}

#[tokio::test]
pub async fn cal_05_a_worker_s_calendar_tells_when_and_never_why() {
    let test = TestApp::start().await;
    test.file(g13(&test, BAKERY).ticket(1)).await;
    let gone = g13(&test, BAKERY)
        .ticket(2)
        .in_status(RequestStatus::Cancelled);
    test.file(gone).await;
    let claire = test
        .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
        .await;
    let mut browser = test.browser_of(claire).await;
    browser.open("/worker/calendars").await.is(200);
    let made = browser.submit("/worker/calendars", &[]).await;
    let address = address(&made);
    assert!(
        address.len() > "/calendars/".len() + 60,
        "guessable: {address}"
    );
    let mut anybody = test.browser();
    let file = anybody.get(&address).await;
    file.is(200);
    assert_eq!(file.text.matches("BEGIN:VEVENT").count(), 1);
    assert!(file.text.contains("DTSTART;VALUE=DATE:20240930\r\n"));
    assert!(file.text.contains("DTEND;VALUE=DATE:20241030\r\n"));
    for secret in ["parental", "Congé", CLAIRE, "Lenoir", "Crédit"] {
        assert!(!file.text.contains(secret), "{secret}");
    }
    // Shown once: the page no longer knows it.
    let page = browser.open("/worker/calendars").await;
    assert!(!page.text.contains(&address));
    let id = page.attribute("name=\"revoke\"", "value").expect("an id");
    browser
        .submit("/worker/calendars", &[("revoke", &id)])
        .await
        .is(200);
    anybody.get(&address).await.is(404);
}

#[tokio::test]
async fn cal_05_an_employer_s_calendar_ends_with_the_right_to_read() {
    let test = TestApp::start().await;
    test.file(g13(&test, BAKERY).ticket(1)).await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Reader).await;
    let mut browser = test.browser_of(anna).await;
    let path = format!("/employers/{BAKERY}/calendars");
    let overview = browser.open(&format!("/employers/{BAKERY}/overview")).await;
    assert!(overview.text.contains(&path), "the way there");
    browser.open(&path).await.is(200);
    let address = address(&browser.submit(&path, &[]).await);
    let mut anybody = test.browser();
    let file = anybody.get(&address).await;
    file.is(200);
    assert!(
        file.text.contains("Absence : Claire Lenoir"),
        "{}",
        file.text
    );
    assert!(!file.text.contains("parental") && !file.text.contains("Congé"));
    let today = server::ports::clock::brussels_date(test.now());
    test.store(move |tx| {
        let held = storage::persons::capacities_on(tx, anna, today)?;
        let yesterday = today.saturating_sub(jiff::ToSpan::day(1));
        storage::persons::end_capacity(tx, held[0].id, held[0].version, yesterday)
    })
    .await;
    anybody.get(&address).await.is(404);
}

#[tokio::test]
async fn cal_05_acc_17_a_calendar_made_under_a_mandate_is_read_while_the_mandate_holds() {
    let test = TestApp::start().await;
    test.file(g13(&test, BAKERY).ticket(1)).await;
    let mandate = storage::mandates::Mandate {
        id: test.id(),
        holder: employer(HOSPITAL),
        enterprise: employer(BAKERY),
        from: "2025-01-01".parse().expect("a day"),
        to: None,
        version: 1,
    };
    let id = mandate.id;
    test.store(move |tx| storage::mandates::insert(tx, &mandate))
        .await;
    let elise = test.add_user("Elise", HOSPITAL, EmployerRole::Reader).await;
    let mut browser = test.browser_of(elise).await;
    let path = format!("/employers/{BAKERY}/calendars");
    browser.open(&path).await.is(200);
    let address = address(&browser.submit(&path, &[]).await);
    let mut anybody = test.browser();
    let file = anybody.get(&address).await;
    file.is(200);
    assert!(
        file.text.contains("Absence : Claire Lenoir"),
        "{}",
        file.text
    );
    let today = server::ports::clock::brussels_date(test.now());
    let yesterday = today.saturating_sub(jiff::ToSpan::day(1));
    test.store(move |tx| storage::mandates::end(tx, id, 1, yesterday))
        .await;
    anybody.get(&address).await.is(404);
}
