//! The worker sees who read the own files: office, capacity, day, reason; never a name, never anybody else's file.

use super::app::{BAKERY, HOSPITAL, TestApp};
use super::browser::Browser;
use super::standing::{CLAIRE, Changed, LUC, g13};
use domain::access::{Capacity, EmployerRole};
use domain::request::RequestStatus;
use uuid::Uuid;

const READINGS: &str = "/worker/readings";

async fn worker(test: &TestApp, niss: &str, name: &str) -> Browser {
    let person = test
        .add_person(niss, name, "Lenoir", vec![Capacity::Worker])
        .await;
    test.browser_of(person).await
}

async fn dora(test: &TestApp) -> Browser {
    let office = "NIVELLES".to_owned();
    let dora = test
        .add_person(
            "83021730074",
            "Dora",
            "Fictive",
            vec![Capacity::CaseWorker { office }],
        )
        .await;
    test.browser_of(dora).await
}

/// Claire's request, waiting at Nivelles.
async fn waiting(test: &TestApp) -> (Uuid, String) {
    let id = test
        .file(g13(test, BAKERY).in_status(RequestStatus::WaitingForOffice))
        .await;
    (id, format!("/offices/NIVELLES/requests/{id}"))
}

#[tokio::test]
async fn aud_04_the_worker_sees_which_office_read_what_when_and_why() {
    let test = TestApp::start().await;
    let (id, file) = waiting(&test).await;
    let mut claire = worker(&test, CLAIRE, "Claire").await;
    claire
        .open(READINGS)
        .await
        .is(200)
        .says("Personne n'a lu vos dossiers.");
    let mut dora = dora(&test).await;
    dora.open(&file).await.is(200);
    let page = claire.open(READINGS).await;
    page.is(200)
        .says("Dossier lu par le bureau de l'ONEM")
        .says("04/02/2025")
        .says("Agent du bureau de l'ONEM, Nivelles")
        .says("confié à ce bureau")
        .says("1 lecture (1 page)")
        .does_not_say("Dora");
    assert!(page.text.contains(&format!("/worker/requests/{id}")));
    // What the screen asks a reason for shows the reason as typed.
    dora.submit(&format!("{file}/take"), &[]).await.is(200);
    let why = [("numberReason", "Comparaison avec le registre national.")];
    dora.submit(&format!("{file}/number"), &why).await.is(200);
    dora.open(&format!("{file}/attachments")).await.is(200);
    let page = claire.open(READINGS).await;
    page.says("Comparaison avec le registre national.")
        .says("Liste des pièces jointes consultée")
        .says("cet agent traite votre dossier")
        .does_not_say("Dora");
}

#[tokio::test]
async fn aud_04_only_the_own_files_and_no_reading_of_a_party() {
    let test = TestApp::start().await;
    let (id, file) = waiting(&test).await;
    let mut dora = dora(&test).await;
    dora.open(&file).await.is(200);
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let mut anna = test.browser_of(anna).await;
    anna.open(&format!("/employers/{BAKERY}/requests/{id}"))
        .await
        .is(200);
    let mut claire = worker(&test, CLAIRE, "Claire").await;
    claire.open(&format!("/worker/requests/{id}")).await.is(200);
    claire.open(READINGS).await.says("1 lecture (1 page)");
    let mut luc = worker(&test, LUC, "Luc").await;
    luc.open(READINGS)
        .await
        .is(200)
        .says("Personne n'a lu vos dossiers.");
    // Notes and second opinions stay inside the office: they are no reason that is told.
    dora.open(&file).await.is(200);
    let note = [("noteWords", "À relire."), ("noteColleague", "")];
    dora.submit(&format!("{file}/note"), &note).await.is(200);
    let page = claire.open(READINGS).await;
    page.does_not_say("À relire")
        .does_not_say("avis")
        .does_not_say("note interne");
}

#[tokio::test]
async fn aud_04_a_long_list_has_pages() {
    let test = TestApp::start().await;
    let (_, file) = waiting(&test).await;
    let other = test
        .file(
            g13(&test, HOSPITAL)
                .ticket(9)
                .in_status(RequestStatus::WaitingForOffice),
        )
        .await;
    let mut dora = dora(&test).await;
    for _ in 0..25 {
        dora.open(&file).await.is(200);
    }
    dora.open(&format!("/offices/NIVELLES/requests/{other}"))
        .await
        .is(200);
    let mut claire = worker(&test, CLAIRE, "Claire").await;
    let first = claire.open(READINGS).await;
    first.is(200).says("26 lectures (2 pages)");
    let count = |page: &super::browser::Answer| page.text.matches("Agent du bureau").count();
    assert_eq!(count(&first), 25);
    let second = claire.open(&format!("{READINGS}?page=2")).await;
    assert_eq!(count(&second), 1);
}
