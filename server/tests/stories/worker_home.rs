//! What a worker finds after signing in: what waits, over every employer, what ends first at the top; then the requests,
//! narrowed by status, employer and period.

use super::app::{BAKERY, HOSPITAL, TestApp};
use super::browser::{Answer, Browser};
use super::standing::{CLAIRE, Changed, LUC, g13};
use domain::access::Capacity;
use domain::interruption::InterruptionType;
use domain::office::AskedFor;
use domain::period::Period;
use domain::request::{Actor, RequestStatus};
use jiff::civil::date;
use storage::questions::Question;
use uuid::Uuid;

/// Claire with three files at two employers, and Luc's.
async fn scene() -> (TestApp, Browser) {
    let test = TestApp::start().await;
    let mut early = g13(&test, HOSPITAL).ticket(1);
    early.request.details.period =
        Period::new(date(2025, 1, 15), date(2025, 2, 14)).expect("a period");
    early.request.details.several_employers = true;
    test.file(early).await;
    let mut treated = g13(&test, BAKERY)
        .ticket(2)
        .in_status(RequestStatus::InTreatment);
    treated.request.details.interruption_type = InterruptionType::MedicalAssistance;
    let treated = test.file(treated).await;
    test.file(
        g13(&test, BAKERY)
            .ticket(3)
            .in_status(RequestStatus::Closed),
    )
    .await;
    let luc = Some(("Dubois", "Luc"));
    test.file(g13(&test, BAKERY).ticket(4).of(LUC, luc)).await;
    let question = Question {
        id: test.id(),
        request: treated,
        party: Actor::Worker,
        asked_for: AskedFor::Correction,
        words: "Quelle est votre adresse ?".to_owned(),
        asked_at: test.now(),
        asked_by: test.id(),
        answer_by: date(2025, 3, 4),
        answer: None,
        closed_at: None,
        closed_by: None,
        version: 1,
    };
    test.store(move |tx| storage::questions::insert(tx, &question))
        .await;
    let claire = vec![Capacity::Worker];
    let claire = test.add_person(CLAIRE, "Claire", "Lenoir", claire).await;
    let browser = test.browser_of(claire).await;
    (test, browser)
}

async fn claire_of(test: &TestApp) -> Uuid {
    let niss = CLAIRE.parse().expect("a number");
    let claire = test
        .store(move |tx| storage::persons::by_niss(tx, &niss))
        .await;
    claire.expect("Claire").id
}

/// The words come in this order.
fn says_in_order(page: &Answer, words: &[&str]) {
    let text = page.words();
    let mut from = 0;
    for word in words {
        let place = text[from..].find(word);
        from += place.unwrap_or_else(|| panic!("{word:?} is missing or comes too early:\n{text}"));
    }
}

/// How many requests the list shows.
fn rows(page: &Answer) -> usize {
    page.text
        .matches("class=\"row-link\" href=\"/worker/")
        .count()
}

#[tokio::test]
async fn emp_01_what_waits_comes_first_and_what_ends_first_at_its_top() {
    let (_test, mut claire) = scene().await;
    let page = claire.open("/worker").await;
    says_in_order(
        &page,
        &[
            "Ce qui vous attend",
            "Répondre au bureau de l'ONEM",
            "Boulangerie du Coin SRL",
            "Au plus tard le 04/03/2025",
            "Compléter votre partie",
            "Clinique des Tilleuls ASBL",
            "Au plus tard le 15/03/2025",
            "Dès que possible",
            "Demandes qui vous concernent",
        ],
    );
    page.says("Fournir la déclaration d'occupation")
        .says("Envoyer un document :");
    assert_eq!(rows(&page), 3, "all of hers, none of Luc's");
}

/// What stands below the status of each request of the list.
fn below_the_status(page: &Answer) -> Vec<String> {
    let (status, end) = ("data-label=\"Statut\"", "</td>");
    let cells = page.text.split(status).skip(1);
    let cells = cells.filter_map(|rest| rest.split(end).next());
    cells
        .map(|cell| {
            let lines = cell.split("class=\"table__more").skip(1);
            let words = lines.filter_map(|rest| rest.split('>').nth(1)?.split('<').next());
            words.collect::<Vec<_>>().join(" | ")
        })
        .collect()
}

#[tokio::test]
async fn ovw_30_the_worker_s_list_says_under_each_status_who_must_act_until_when() {
    let (test, mut claire) = scene().await;
    let said = below_the_status(&claire.open("/worker").await);
    assert_eq!(said.len(), 3);
    assert!(
        said[0].contains("Vous devez compléter votre partie. | Vous : au plus tard le 15/03/2025")
    );
    assert!(said[1].contains("a pris sa décision") && !said[1].contains(" | "));
    assert!(said[2].contains("Bureau de l&#39;ONEM : le délai était le 10/01/2025"));
    // Once the day is past, it is said to be.
    test.clock.forward(60 * 24 * 3_600);
    let mut later = test.browser_of(claire_of(&test).await).await;
    let said = below_the_status(&later.open("/worker").await);
    assert!(said[0].ends_with("Vous : le délai était le 15/03/2025"));
}

#[tokio::test]
async fn emp_01_the_list_is_narrowed_by_status_employer_and_period() {
    let (_test, mut claire) = scene().await;
    for (query, expected) in [
        ("status=closed", 1),
        (&*format!("employer={HOSPITAL}"), 1),
        (&*format!("employer={BAKERY}&status=waitingForWorker"), 0),
        ("from=01%2F11%2F2024", 1),
        ("to=31/12/2024", 2),
        ("status=forged&employer=1&from=", 3),
    ] {
        let page = claire.open(&format!("/worker?{query}")).await;
        assert_eq!(rows(&page), expected, "{query}");
        if expected == 0 {
            page.says("Aucune demande ne correspond");
        }
    }
    let wrong = claire.open("/worker?from=hier").await;
    wrong.is(200).says("Ce n'est pas une date");
    assert_eq!(wrong.value_of("from").as_deref(), Some("hier"));
    assert_eq!(rows(&wrong), 3);
}

#[tokio::test]
async fn emp_01_what_waits_is_paged_and_nothing_is_left_out() {
    let test = TestApp::start().await;
    for serial in 1..=31 {
        test.file(g13(&test, BAKERY).ticket(serial)).await;
    }
    let claire = vec![Capacity::Worker];
    let claire = test.add_person(CLAIRE, "Claire", "Lenoir", claire).await;
    let mut browser = test.browser_of(claire).await;
    let things = |page: &Answer| page.text.matches("/part\"><strong>").count();
    let first = browser.open("/worker").await;
    first.is(200);
    let second = browser.open("/worker?waiting=2").await;
    second.is(200);
    assert_eq!((things(&first), things(&second)), (30, 1));
    assert!(first.text.contains("/worker?waiting=2"));
    // A page that is not there is the last one.
    let beyond = browser.open("/worker?waiting=99").await;
    assert_eq!(things(&beyond), 1);
}
