//! Filing, from the worker to the receipt: the manual's own request, told step by step.

use super::app::{BAKERY, TestApp};
use super::browser::{Answer, Browser};
use domain::access::EmployerRole;

/// A worker nobody's personnel file knows: a woman born in 1985.
pub const NISS: &str = "85.07.30-998-34";

#[tokio::test]
async fn fil_22_cnf_03_g8_is_filed_as_in_the_manual() {
    let test = TestApp::start().await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let mut browser = test.browser_of(anna).await;
    let page = browser.open(&format!("/employers/{BAKERY}/workers")).await;
    page.is(200).says("Sélection d'un travailleur");
}
