//! Somebody fills in for a worker (EMP-10): a mandate that is recorded, both names on the act, that worker's files and no
//! others, and nothing any more the moment it ends.

use super::app::{BAKERY, HOSPITAL, TestApp};
use super::browser::{Browser, encode};
use super::standing::{Changed, LUC, g13};
use super::worker_part::Worker;
use domain::access::{Capacity, EmployerRole};
use server::routes::ROUTES;
use server::web::route::Verb;
use std::collections::BTreeSet;
use uuid::Uuid;

/// What a helper may open of the file, written a second time by hand; everything else of the worker's side is not found.
const OPEN_TO_HELPERS: [&str; 21] = [
    "GET /worker/requests/{id}",
    "POST /worker/requests/{id}/contests",
    "GET /worker/requests/{id}/part",
    "GET /worker/requests/{id}/part/{step}",
    "POST /worker/requests/{id}/part/{step}",
    "POST /worker/requests/{id}/part/documents/attachments",
    "GET /worker/requests/{id}/part/documents/attachments/{attachment}",
    "POST /worker/requests/{id}/part/documents/attachments/{attachment}/removal",
    "GET /worker/requests/{id}/receipt",
    "GET /worker/requests/{id}/receipt/pdf",
    "GET /worker/requests/{id}/attachments",
    "POST /worker/requests/{id}/attachments",
    "GET /worker/requests/{id}/attachments/{attachment}",
    "POST /worker/requests/{id}/attachments/{attachment}/removal",
    "GET /worker/requests/{id}/occupations",
    "POST /worker/requests/{id}/occupations",
    "GET /worker/requests/{id}/questions/{question}",
    "POST /worker/requests/{id}/questions/{question}",
    "GET /worker/requests/{id}/versions",
    "GET /worker/requests/{id}/receipts/{ticket}/pdf",
    "GET /worker/requests/{id}/decisions/{number}/pdf",
];
const RECEIPTS: &str = "GET /worker/requests/{id}/receipts/{ticket}";

/// Claire, and Bram of the union, who may nothing yet.
async fn scene() -> (Worker, Uuid, Browser) {
    let claire = Worker::begins().await;
    let bram = claire
        .test
        .add_person("90010199794", "Bram", "Fictive", vec![Capacity::Worker])
        .await;
    let browser = claire.test.browser_of(bram).await;
    (claire, bram, browser)
}

/// Claire offers a mandate until a day; the path of the offer.
async fn offers(claire: &mut Worker, until: &str) -> String {
    let own = "/worker/helpers";
    claire.browser.open(own).await.is(200);
    let fields = [("kind", "union"), ("until", until)];
    let done = claire.browser.submit(own, &fields).await;
    done.is(200).says("L'adresse est prête");
    let begin = done.text.find("/helping/offers/").expect("an offer");
    let secret = &done.text[begin + "/helping/offers/".len()..];
    format!("/helping/offers/{}", &secret[..64])
}

/// Bram takes it; the page of the mandate.
async fn takes(bram: &mut Browser, offer: &str) -> String {
    bram.open(offer)
        .await
        .is(200)
        .says("Claire Lenoir vous demande");
    let taken = bram.submit(offer, &[]).await;
    taken.is(200).says("Aider Claire Lenoir");
    taken.path
}

async fn acts(test: &TestApp, file: Uuid) -> Vec<(String, String)> {
    let leaves = test
        .store(move |tx| storage::journal::of_file(tx, file))
        .await;
    let act = |leaf: storage::journal::Leaf| (leaf.act, leaf.capacity);
    leaves.into_iter().map(act).collect()
}

#[tokio::test]
async fn emp_10_who_helps_completes_the_part_and_both_names_stand_on_the_act() {
    let (mut claire, _, mut bram) = scene().await;
    let offer = offers(&mut claire, "30/06/2025").await;
    let list = takes(&mut bram, &offer).await;
    let own = format!("/worker/requests/{}", claire.request);
    bram.open(&list).await.says("Boulangerie du Coin SRL");
    // What it would pay is for Claire alone.
    let amount = "par mois entier";
    let page = bram.open(&own).await;
    page.is(200)
        .says("Compléter ma partie")
        .does_not_say(amount);
    // The same steps, at Bram's own browser.
    let hers = std::mem::replace(&mut claire.browser, bram);
    claire.answers_all().await;
    let summary = claire.step("confirmation");
    claire
        .browser
        .open(&summary)
        .await
        .is(200)
        .does_not_say(amount);
    let receipt = claire.confirms().await;
    receipt
        .is(200)
        .says("par Bram Fictive, au nom du travailleur");
    let bram = std::mem::replace(&mut claire.browser, hers);
    let read = claire.browser.open(&own).await;
    read.says("Bram Fictive, pour Claire Lenoir")
        .says("En attente de traitement ONEM");
    let stored = claire.stored().await;
    let name = stored.request.worker.name.expect("a name");
    assert_eq!((&*name.given, &*name.family), ("Claire", "Lenoir"));
    assert_eq!(
        acts(&claire.test, claire.request).await,
        [("request.completed".to_owned(), "helper:union".to_owned())]
    );
    // The office reads both names, the employer that of nobody.
    let dora = vec![Capacity::CaseWorker {
        office: "MONS".to_owned(),
    }];
    let dora = claire
        .test
        .add_person("83021730074", "Dora", "Fictive", dora)
        .await;
    let mut dora = claire.test.browser_of(dora).await;
    dora.open(&format!("/offices/MONS/requests/{}", claire.request))
        .await
        .says("Bram Fictive, pour Claire Lenoir");
    let anna = claire
        .test
        .add_user("Anna", BAKERY, EmployerRole::Filer)
        .await;
    let mut anna = claire.test.browser_of(anna).await;
    anna.open(&format!("/employers/{BAKERY}/requests/{}", claire.request))
        .await
        .is(200)
        .does_not_say("Bram");
    drop(bram);
}

#[tokio::test]
pub async fn emp_10_a_mandate_ends_at_once_for_whoever_ends_it_and_by_itself() {
    let (mut claire, _, mut bram) = scene().await;
    let own = format!("/worker/requests/{}", claire.request);
    bram.open(&own).await.is(404);
    // Withdrawn by the worker.
    let offer = offers(&mut claire, "30/06/2025").await;
    let list = takes(&mut bram, &offer).await;
    bram.open(&own).await.is(200);
    let mandate = list.rsplit('/').next().expect("an id").to_owned();
    claire
        .browser
        .open("/worker/helpers")
        .await
        .says("Bram Fictive – syndicat");
    let ended = claire
        .browser
        .submit("/worker/helpers", &[("withdraw", &mandate)])
        .await;
    ended.is(200).says("Terminé le 04/02/2025");
    for path in [&own, &list] {
        bram.open(path).await.is(404);
    }
    // Given up by the helper.
    let offer = offers(&mut claire, "30/06/2025").await;
    let list = takes(&mut bram, &offer).await;
    bram.open(&list).await.is(200);
    bram.submit(&list, &[]).await.is(200);
    bram.open(&own).await.is(404);
    // Over on its last day.
    let offer = offers(&mut claire, "04/02/2025").await;
    let list = takes(&mut bram, &offer).await;
    bram.open(&own).await.is(200);
    claire.test.clock.forward(24 * 3_600);
    let person = "90010199794".parse().expect("a NISS");
    let found = claire
        .test
        .store(move |tx| storage::persons::by_niss(tx, &person))
        .await;
    let mut later = claire.test.browser_of(found.expect("Bram").id).await;
    for path in [&own, &list] {
        later.open(path).await.is(404);
    }
    let id = list.rsplit('/').next().and_then(|id| id.parse().ok());
    let acts = acts(&claire.test, id.expect("an id")).await;
    let acts: Vec<&str> = acts.iter().map(|(act, _)| act.as_str()).collect();
    assert_eq!(acts, ["helper.offered", "helper.taken"]);
}

#[tokio::test]
pub async fn emp_10_an_offer_is_taken_by_one_other_person_in_time() {
    let (mut claire, _, mut bram) = scene().await;
    let wrong = [("kind", ""), ("until", "05/02/2026")];
    claire.browser.open("/worker/helpers").await;
    let refused = claire.browser.submit("/worker/helpers", &wrong).await;
    refused.is(422).says("Un mandat dure un an au plus");
    let offer = offers(&mut claire, "30/06/2025").await;
    claire
        .browser
        .open(&offer)
        .await
        .says("ne peut pas être accepté");
    let nobody = claire.test.browser().get(&offer).await;
    assert!(nobody.location().starts_with("/sign-in?next="));
    takes(&mut bram, &offer).await;
    bram.open(&offer).await.is(404);
    // One that is taken back, and one that nobody took in time.
    let offer = offers(&mut claire, "30/06/2025").await;
    let listed = claire.browser.open("/worker/helpers").await;
    let id = listed
        .attribute("name=\"withdraw\"", "value")
        .expect("an id");
    claire
        .browser
        .submit("/worker/helpers", &[("withdraw", &id)])
        .await
        .is(200);
    bram.open(&offer).await.is(404);
    // Whoever holds a mandate finds it among the capacities.
    bram.open("/capacities").await.says("Aider Claire Lenoir");
}

/// The seclusion: of the worker's side exactly what is written above, of this worker's files alone.
#[tokio::test]
async fn emp_10_who_helps_opens_this_worker_s_files_and_nothing_else() {
    let (mut claire, bram, mut browser) = scene().await;
    let offer = offers(&mut claire, "30/06/2025").await;
    takes(&mut browser, &offer).await;
    let luc = claire
        .test
        .file(g13(&claire.test, HOSPITAL).ticket(7).of(LUC, None))
        .await;
    let mut found = BTreeSet::new();
    for route in ROUTES {
        let path = route.path;
        let of_a_file = path.starts_with("/worker/requests/{id}");
        if !of_a_file {
            continue;
        }
        let verb = if route.verb == Verb::Get {
            "GET"
        } else {
            "POST"
        };
        for (file, hers) in [(claire.request, true), (luc, false)] {
            let unknown = claire.test.id().to_string();
            let address = path
                .replace("{id}", &file.to_string())
                .replace("{step}", "identity")
                .replace("{ticket}", "04W-0000100-88-Z")
                .replace("{attachment}", &unknown)
                .replace("{question}", &unknown);
            let mut window = claire.test.browser_of(bram).await;
            let answer = if route.verb == Verb::Get {
                window.get(&address).await
            } else {
                let csrf = window.open("/").await.value_of("csrf").expect("a token");
                let nonce = claire.test.id().simple().to_string();
                let form = [("csrf", csrf.as_str()), ("nonce", &nonce)];
                if route.upload {
                    window.post_multipart(&address, &form, &[]).await
                } else {
                    window.post_raw(&address, &encode(&form)).await
                }
            };
            let status = answer.status.as_u16();
            assert!(hers || status == 404, "{verb} {address} of Luc: {status}");
            if hers && status != 404 {
                found.insert(format!("{verb} {path}"));
            }
        }
        // What is there at all is known by the capacity that the line asks for.
        let line = format!("{verb} {path}");
        let written = OPEN_TO_HELPERS.contains(&line.as_str()) || line == RECEIPTS;
        let open = route.capacity() == "worker or helper";
        assert_eq!(open, written, "{line}");
    }
    for line in &found {
        let written = OPEN_TO_HELPERS.contains(&line.as_str());
        assert!(written, "{line} opened to a helper");
    }
    assert!(found.len() > 8, "{found:?}");
    // Her rights, notices, messages and helpers are hers alone: Bram finds his own, which are empty.
    for path in [
        "/worker",
        "/worker/entitlement",
        "/worker/notices",
        "/worker/messages",
    ] {
        let own = browser.open(path).await;
        own.is(200).does_not_say("Boulangerie");
    }
}
