//! What a request would pay: an estimate that only the worker reads, with the day of its rates and the reason when there is
//! none (rules.md § 9, R35).

use super::app::{BAKERY, HOSPITAL, TestApp};
use super::browser::Answer;
use super::seclusion;
use super::standing::{CLAIRE, Changed, g13};
use super::worker_part::{IBAN, Worker};
use domain::access::{Capacity, EmployerRole};
use domain::interruption::{InterruptionType, Regime, TimeCreditReason};
use domain::request::RequestStatus;
use storage::requests::StoredRequest;

/// A whole month of complete parental leave from September 2024, and of a parent alone with children.
const COMMON: [&str; 3] = ["1\u{202f}017,75\u{a0}€", "103,09\u{a0}€", "914,66\u{a0}€"];
const SINGLE: [&str; 3] = [
    "1\u{202f}733,95\u{a0}€",
    "175,64\u{a0}€",
    "1\u{202f}558,31\u{a0}€",
];

/// The page says these amounts, that they are an estimate, and from when they are.
fn pays(page: &Answer, amounts: [&str; 3]) {
    for amount in amounts {
        assert!(page.text.contains(amount), "{amount}: {}", page.words());
    }
    page.is(200)
        .says("Brut")
        .says("Précompte professionnel")
        .says("Net")
        .says("par mois entier")
        .says("Estimation d'après les montants en vigueur depuis le 01/05/2024")
        .says("Seule la décision de l'ONEM fixe l'allocation");
}

/// What Claire reads on the page of a request.
async fn read_by_claire(change: impl FnOnce(&TestApp) -> StoredRequest) -> Answer {
    let test = TestApp::start().await;
    let id = test.file(change(&test)).await;
    let claire = vec![Capacity::Worker];
    let claire = test.add_person(CLAIRE, "Claire", "Lenoir", claire).await;
    let mut browser = test.browser_of(claire).await;
    browser.open(&format!("/worker/requests/{id}")).await
}

#[tokio::test]
async fn emp_08_what_it_would_pay_follows_the_household_and_the_rates_of_the_start() {
    let mut claire = Worker::begins().await;
    let own = format!("/worker/requests/{}", claire.request);
    let first = claire.browser.open(&own).await;
    pays(&first, COMMON);
    first
        .says("L'allocation : une estimation")
        .says("un parent qui vit seul avec des enfants peut recevoir davantage")
        .says("Ce service ne paie rien");
    // Claire lives alone with one child: both pages say what that changes.
    claire.answers_all().await;
    let last = claire.browser.open(&claire.step("confirmation")).await;
    pays(&last, SINGLE);
    let page = claire.browser.open(&own).await;
    pays(&page, SINGLE);
    page.does_not_say("peut recevoir davantage")
        .does_not_say(IBAN);
    // Once it is sent, with the account; the receipt is not the place.
    claire.confirms().await.is(200);
    let page = claire.browser.open(&own).await;
    pays(&page, SINGLE);
    page.says("Allocation : calcul et compte").says(IBAN);
}

#[tokio::test]
async fn emp_08_no_allowance_or_no_figure_is_said_with_its_reason() {
    let without = read_by_claire(|test| {
        let mut stored = g13(test, BAKERY);
        let details = &mut stored.request.details;
        details.interruption_type = InterruptionType::TimeCredit;
        details.reason = Some(TimeCreditReason::None);
        stored
    })
    .await;
    without
        .is(200)
        .says("Estimation : aucune allocation n'est due (crédit-temps sans motif).")
        .does_not_say("Brut");
    let young = read_by_claire(|test| {
        let mut stored = g13(test, BAKERY);
        stored.request.details.interruption_type = InterruptionType::EndOfCareerTimeCredit;
        stored.request.details.regime = Regime::Half;
        stored
    })
    .await;
    young.says("aucune allocation n'est due (trop jeune pour l'allocation).");
    let public = read_by_claire(|test| {
        let mut stored = g13(test, HOSPITAL);
        stored.request.details.interruption_type = InterruptionType::CareerBreak;
        stored
    })
    .await;
    public
        .says("Le montant ne peut pas être estimé : aucun chiffre connu.")
        .does_not_say("Brut");
    let cancelled =
        read_by_claire(|test| g13(test, BAKERY).in_status(RequestStatus::Cancelled)).await;
    cancelled.is(200).does_not_say("L'allocation :");
}

#[tokio::test]
async fn aud_05_no_employer_reads_what_a_request_would_pay() {
    let mut claire = Worker::begins().await;
    claire.answers_all().await;
    let mut employers = Vec::new();
    for (name, role) in [
        ("Anna", EmployerRole::Administrator),
        ("Bram", EmployerRole::Filer),
    ] {
        let person = claire.test.add_user(name, BAKERY, role).await;
        employers.push(claire.test.browser_of(person).await);
    }
    for sent in [false, true] {
        if sent {
            claire.confirms().await.is(200);
        }
        let mut read = 0;
        for browser in &mut employers {
            for path in seclusion::pages(claire.request) {
                let page = browser.open(&path).await;
                read += usize::from(page.status == 200);
                for words in SINGLE.iter().chain(&COMMON).chain(&["par mois entier"]) {
                    assert!(!page.text.contains(words), "{words} at {path}");
                }
            }
        }
        assert!(read > 10, "only {read} pages were read");
    }
}
