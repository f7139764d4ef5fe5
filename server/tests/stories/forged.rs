//! What no page of ours sends: forms bent by hand are refused as what they are, and never taken for something else.

use super::app::{BAKERY, TestApp};
use super::filed::Filed;
use super::ledger::Ledger;
use super::standing::LUC;
use domain::access::Capacity;
use domain::request::RequestStatus;

#[tokio::test]
async fn one_07_a_selection_of_which_nothing_can_be_done_is_reported() {
    let test = TestApp::start().await;
    let office = Capacity::CaseWorker {
        office: "NIVELLES".to_owned(),
    };
    let dora = test
        .add_person("83021730074", "Dora", "Fictive", vec![office])
        .await;
    let mut browser = test.browser_of(dora).await;
    let filed = Filed::new(BAKERY, LUC)
        .office("NIVELLES")
        .in_status(RequestStatus::WaitingForOffice);
    let (id, _) = filed.store(&test).await;
    let (file, dora) = (id.to_string(), dora.to_string());
    let selection = "/offices/NIVELLES/selection";
    let taken = [("do", "take"), ("file", file.as_str())];
    browser.open("/offices/NIVELLES").await.is(200);
    let report = browser.submit(selection, &taken).await;
    report.is(200).says("1 dossier traité.");
    // Somebody else was first: the second to send it is told so, and nothing fails.
    browser.open("/offices/NIVELLES").await.is(200);
    let report = browser.submit(selection, &taken).await;
    report.is(200).says("Aucun dossier traité.");
    // Given to whom it has already.
    browser.open("/offices/NIVELLES").await.is(200);
    let given = [("do", "assign"), ("assignee", &dora), ("file", &file)];
    browser.submit(selection, &given).await.is(200);
    // Bent by hand: a wish that no button sends takes no file, and nobody is not a colleague.
    let ledger = Ledger::open(&test);
    for (wish, assignee, status) in [
        ("", "", 400),
        ("=HYPERLINK(1)", "", 400),
        ("assign", "", 422),
        ("assign", "x", 422),
    ] {
        browser.open("/offices/NIVELLES").await.is(200);
        let bent = [("do", wish), ("assignee", assignee), ("file", &file)];
        browser.submit(selection, &bent).await.is(status);
        let mut written = ledger.written();
        written.remove("idempotency");
        assert!(written.is_empty(), "{wish} {assignee}: {written:?}");
    }
    let page = format!("/offices/NIVELLES/requests/{id}");
    browser.open(&page).await.is(200);
    ledger.written();
    let bent = [("assignee", "nobody")];
    let told = browser.submit(&format!("{page}/assignment"), &bent).await;
    told.is(422);
    assert!(!ledger.written().contains_key("requests"));
}
