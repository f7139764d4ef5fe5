//! Receipts on paper: made when first asked for, the same bytes ever after, and only for those they are for.

use super::app::{BAKERY, HOSPITAL};
use super::officer::Officer;
use axum::http::StatusCode;
use domain::access::EmployerRole;
use jiff::ToSpan;

#[tokio::test]
async fn cnf_10_the_receipt_is_the_same_pdf_a_year_later() {
    let mut officer = Officer::begins().await;
    let receipt = officer.files_g8().await;
    let path = format!("{}/pdf", receipt.path);
    assert!(receipt.text.contains(&path), "the receipt offers its PDF");
    let reader = officer
        .test
        .add_user("Ria", BAKERY, EmployerRole::Reader)
        .await;
    let first = officer.test.browser_of(reader).await.get(&path).await;
    assert_eq!(first.status, StatusCode::OK);
    assert_eq!(first.headers["content-type"], "application/pdf");
    let kept = first.headers["content-disposition"].to_str().expect("text");
    assert!(
        kept.starts_with("attachment") && kept.ends_with("-Z.pdf"),
        "{kept}"
    );
    assert!(first.bytes.starts_with(b"%PDF-1.7"));
    // What was intended with it is done too, and changes nothing.
    officer.test.work().await;
    let now = officer.test.now();
    officer.test.clock.set(now + (24 * 365).hours());
    let later = officer.test.browser_of(reader).await.get(&path).await;
    assert!(
        first.bytes == later.bytes,
        "the receipt changed within a year"
    );
}

#[tokio::test]
async fn az_01_the_pdf_of_a_receipt_is_not_found_by_others() {
    let mut officer = Officer::begins().await;
    let receipt = officer.files_g8().await;
    let path = format!("{}/pdf", receipt.path);
    let bram = officer
        .test
        .add_user("Bram", HOSPITAL, EmployerRole::Administrator)
        .await;
    let mut stranger = officer.test.browser_of(bram).await;
    assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND);
    let own = path.replace(BAKERY, HOSPITAL);
    assert_eq!(stranger.get(&own).await.status, StatusCode::NOT_FOUND);
}
