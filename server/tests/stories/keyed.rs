//! A request keyed by the office for an employer, from paper or the telephone (ONE-10).

use super::app::{BAKERY, TestApp};
use super::standing::CLAIRE;
use domain::access::{Capacity, EmployerRole};
use domain::request::RequestStatus;
use storage::journal;

const FORM: &str = "/offices/NIVELLES/keyed";

fn typed() -> Vec<(&'static str, &'static str)> {
    vec![
        ("medium", "telephone"),
        ("askedBy", "employer"),
        ("asker", "Odile Fictive"),
        ("received", "03/02/2025"),
        ("enterpriseNumber", BAKERY),
        ("niss", CLAIRE),
        ("familyName", "Lenoir"),
        ("givenName", "Claire"),
        ("postalCode", "1400"),
        ("workerCode", "whiteCollar"),
        ("jointCommittee", "200"),
        ("interruptionType", "parentalLeave"),
        ("regime", "full"),
        ("startDate", "01/03/2025"),
        ("endDate", "30/06/2025"),
        ("contractHours", "38"),
        ("fullTimeHours", "38"),
        ("noticeDate", "02/09/2024"),
    ]
}

#[tokio::test]
pub async fn one_10_a_request_keyed_by_the_office_is_listed_without_ticket_and_both_are_told() {
    let test = TestApp::start().await;
    let office = Capacity::CaseWorker {
        office: "NIVELLES".to_owned(),
    };
    let dora = test
        .add_person("83021730074", "Dora", "Fictive", vec![office])
        .await;
    let mut dora = test.browser_of(dora).await;
    let claire = test
        .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
        .await;
    let (mut claire, anna) = (
        test.browser_of(claire).await,
        test.add_user("Anna", BAKERY, EmployerRole::Filer).await,
    );
    let mut anna = test.browser_of(anna).await;
    dora.open(FORM).await.is(200).says("Encoder une demande");
    dora.submit(FORM, &[])
        .await
        .is(422)
        .says("Choisissez comment la demande est arrivée.")
        .says("Aucun employeur connu n'a ce numéro.");
    // The worker is in no personnel file: that is kept with a remark, or not at all.
    dora.open(FORM).await.is(200);
    let warned = dora.submit(FORM, &typed()).await;
    warned
        .is(422)
        .says("Expliquez pourquoi la demande est encodée");
    assert_eq!(warned.value_of("asker").as_deref(), Some("Odile Fictive"));
    dora.open(FORM).await.is(200);
    let mut with_remark = typed();
    with_remark.push(("remark", "Confirmé au téléphone."));
    let file = dora.submit(FORM, &with_remark).await;
    file.is(200)
        .says("Confirmé au téléphone.")
        .says("Demande encodée par le bureau");
    let id = file.path.rsplit('/').next().expect("an id").to_owned();
    let overview = anna.open(&format!("/employers/{BAKERY}/overview")).await;
    overview.is(200).says("Lenoir");
    assert!(overview.text.contains(&id), "listed for the employer");
    anna.open(&format!("/employers/{BAKERY}/requests/{id}"))
        .await
        .is(200)
        .says("Lenoir, Claire");
    anna.open(&format!("/employers/{BAKERY}/messages"))
        .await
        .says("L'ONEM a encodé une demande reçue");
    claire
        .open("/worker/messages")
        .await
        .says("L'ONEM a encodé une demande reçue");
    let request = id.parse().expect("an id");
    let (stored, leaves) = test
        .store(move |tx| {
            let stored = storage::requests::by_id(tx, &super::app::employer(BAKERY), request)?;
            Ok((stored.expect("stored"), journal::of_file(tx, request)?))
        })
        .await;
    assert_eq!(stored.request.ticket, None);
    assert_eq!(stored.request.status, RequestStatus::WaitingForOffice);
    assert_eq!(leaves[0].act, "request.keyed");
    let content = String::from_utf8(leaves[0].content.clone().expect("content")).expect("text");
    assert!(content.contains("\"telephone\"") && content.contains("Odile Fictive"));
    // Its legal time runs from the day it came.
    dora.open("/offices/NIVELLES").await.says("03/06/2025");
}
