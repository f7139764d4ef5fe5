//! Support opens a case by its ticket, with a reason: it sees where the case stands and nothing of what it says, and the
//! worker sees that support looked (OPS-06).

use super::app::{BAKERY, TestApp};
use super::browser::{Answer, Browser};
use super::negotiated::notice_in;
use super::seclusion::{marked, marker};
use super::standing::{CLAIRE, Changed, g13};
use domain::access::{AssuranceLevel, Capacity};
use domain::identifiers::Ticket;
use domain::notice::NoticeState;
use domain::request::{Actor, RequestStatus};
use domain::worker_part::PartField;
use storage::journal;
use uuid::Uuid;

const PAGE: &str = "/support";
const WIM: &str = "87041512321";
const WHY: &str = "Appel du travailleur : le message n'est pas arrivé";

async fn support(test: &TestApp) -> Browser {
    let wim = test
        .add_person(WIM, "Wim", "Fictif", vec![Capacity::Support])
        .await;
    test.browser_of(wim).await
}

async fn claire(test: &TestApp) -> Browser {
    let claire = test
        .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
        .await;
    test.browser_of(claire).await
}

async fn opens(wim: &mut Browser, ticket: &str) -> Answer {
    wim.open(PAGE).await.is(200);
    wim.submit(PAGE, &[("ticket", ticket), ("reason", WHY)])
        .await
}

fn ticket(test: &TestApp, serial: u64) -> String {
    let ticket = g13(test, BAKERY).ticket(serial).request.ticket;
    ticket.expect("a ticket").to_string()
}

async fn leaves(test: &TestApp, file: Uuid) -> Vec<journal::Leaf> {
    test.store(move |tx| journal::of_file(tx, file)).await
}

#[tokio::test]
async fn ops_06_a_case_shows_where_it_stands_and_the_worker_sees_who_looked_and_why() {
    let test = TestApp::start().await;
    let mut wim = support(&test).await;
    let file = marked(&test, RequestStatus::InTreatment, 1).await;
    let page = opens(&mut wim, &ticket(&test, 1)).await;
    page.is(200)
        .says("En cours de traitement par l'ONEM")
        .says("Nivelles")
        .says(&file.to_string())
        .says("1 inscription, chaîne intacte")
        .says("Dossier lu par l'assistance");
    let written = leaves(&test, file).await;
    assert_eq!(written.len(), 1);
    assert_eq!(written[0].act, "case.consulted");
    assert_eq!(written[0].capacity, "support");
    let content = written[0].content.as_deref().expect("a content");
    assert!(String::from_utf8_lossy(content).contains("Appel du travailleur"));
    // To see it again is to ask again, and each time is written down.
    wim.open(PAGE).await.is(200).does_not_say(&file.to_string());
    opens(&mut wim, &ticket(&test, 1)).await.is(200);
    assert_eq!(leaves(&test, file).await.len(), 2);
    let mut claire = claire(&test).await;
    claire
        .open("/worker/readings")
        .await
        .says("2 lectures (1 page)")
        .says("Assistance du service")
        .says(WHY)
        .does_not_say("Wim");
    let own = claire.open(&format!("/worker/requests/{file}")).await;
    own.says("Dossier lu par l'assistance").does_not_say("Wim");
}

#[tokio::test]
async fn ops_06_support_reads_nothing_of_the_leave_the_parties_or_their_documents() {
    let test = TestApp::start().await;
    let mut wim = support(&test).await;
    for (serial, status) in (1..).zip(RequestStatus::ALL) {
        let file = marked(&test, *status, serial).await;
        let secret = "Certificat du docteur";
        let document = test.document_named(file, Actor::Worker, secret).await;
        let page = opens(&mut wim, &ticket(&test, serial)).await;
        page.is(200).says("1 vérifié").says("•••.46");
        let shown = page.text.to_lowercase();
        for hidden in [
            "lenoir",
            "910621-210-46",
            "parental",
            "30/09/2024",
            "29/10/2024",
            "kkk",
            "lettre.pdf",
            "certificat du docteur",
            &document.to_string(),
        ] {
            assert!(!shown.contains(hidden), "{hidden} in {status:?}");
        }
        for field in PartField::ALL {
            let seen = shown.contains(&marker(*field));
            assert!(!seen, "{field:?} in {status:?}");
        }
        // Nor does any other page open a document or the file.
        for path in [
            format!("/offices/NIVELLES/requests/{file}"),
            format!("/offices/NIVELLES/requests/{file}/attachments/{document}"),
            format!("/employers/{BAKERY}/requests/{file}/attachments/{document}"),
            format!("/worker/requests/{file}/attachments/{document}"),
            format!("/worker/requests/{file}"),
            "/administration".to_owned(),
        ] {
            wim.get(&path).await.is(404);
        }
    }
}

#[tokio::test]
async fn ops_06_without_a_reason_or_with_an_unknown_ticket_nothing_opens_and_nothing_is_written() {
    let test = TestApp::start().await;
    let mut wim = support(&test).await;
    let file = marked(&test, RequestStatus::WaitingForOffice, 1).await;
    wim.open(PAGE).await.is(200);
    let known = ticket(&test, 1);
    for (number, why, said) in [
        (
            known.as_str(),
            " ",
            "Dites pourquoi vous ouvrez ce dossier, en 200 caractères au plus.",
        ),
        (
            known.as_str(),
            &"x".repeat(201),
            "Dites pourquoi vous ouvrez ce dossier, en 200 caractères au plus.",
        ),
        (
            &ticket(&test, 99),
            WHY,
            "Indiquez le ticket d'un dossier qui existe.",
        ),
        (
            "n'importe quoi",
            WHY,
            "Indiquez le ticket d'un dossier qui existe.",
        ),
    ] {
        let page = wim
            .submit(PAGE, &[("ticket", number), ("reason", why)])
            .await;
        page.is(422).says(said).does_not_say(&file.to_string());
        assert_eq!(page.value_of("ticket").as_deref(), Some(number));
    }
    assert!(leaves(&test, file).await.is_empty());
}

#[tokio::test]
pub async fn ops_06_a_notice_is_a_case_too() {
    let test = TestApp::start().await;
    let mut wim = support(&test).await;
    let given = notice_in(&test, NoticeState::PostponementProposed, 7).await;
    let number = Ticket::new("26C".parse().expect("a prefix"), 7).expect("a ticket");
    let page = opens(&mut wim, number.as_str()).await;
    page.is(200)
        .says("Avertissement")
        .says("Report proposé")
        .does_not_say("Lenoir")
        .does_not_say("01/10/2025");
    let mut claire = claire(&test).await;
    let readings = claire.open("/worker/readings").await;
    readings.says("1 lecture (1 page)").says(WHY);
    assert!(
        readings
            .text
            .contains(&format!("/worker/notices/{}", given.id))
    );
}

#[tokio::test]
async fn ops_06_support_is_a_right_of_its_own_that_asks_a_sure_sign_in() {
    let test = TestApp::start().await;
    let office = "NIVELLES".to_owned();
    let others = vec![
        Capacity::Worker,
        Capacity::Administrator,
        Capacity::CaseWorker { office },
    ];
    let eva = test
        .add_person("72050500534", "Eva", "Fictive", others)
        .await;
    test.browser_of(eva).await.get(PAGE).await.is(404);
    let wim = test
        .add_person(WIM, "Wim", "Fictif", vec![Capacity::Support])
        .await;
    // The only capacity is not asked for, and none of the administration's pages opens.
    let mut browser = test.browser_of(wim).await;
    browser.get("/administration").await.is(404);
    assert_eq!(browser.get("/capacities").await.location(), PAGE);
    let mut low = test.browser_at_level(wim, AssuranceLevel::L200).await;
    let answer = low.get(PAGE).await;
    let location = answer.is(303).location();
    assert!(location.starts_with("/step-up?level="), "{location}");
}
