//! Declarations of other employers: opened by what employer or worker said, closed by a document or by the other employer's
//! own signature (EMP-05, EMP-12).

use super::app::{BAKERY, COMMUNE, HOSPITAL, TestApp, employer};
use super::attachments::pdf;
use super::browser::Browser;
use super::standing::{Changed, g13};
use super::worker_part::Worker;
use domain::access::{Capacity, EmployerRole};
use storage::requests::StoredRequest;
use uuid::Uuid;

const OPEN: &str = "Il manque encore 1 déclaration";
const CLOSED: &str = "il ne manque aucune déclaration";

/// Claire signed in; the bakery declared that she has other employers, or did not.
async fn claire(several: bool) -> Worker {
    let mut claire = Worker::begins().await;
    let mut filed: StoredRequest = g13(&claire.test, BAKERY).ticket(3);
    filed.request.details.several_employers = several;
    claire.request = claire.test.file(filed).await;
    claire
}

/// Somebody of an employer, signed in.
async fn user(test: &TestApp, given: &str, number: &str, role: EmployerRole) -> Browser {
    let person = test.add_user(given, number, role).await;
    test.browser_of(person).await
}

fn page(request: Uuid) -> String {
    format!("/worker/requests/{request}/occupations")
}

/// The path of the invitation shown on a page.
fn invitation(text: &str) -> String {
    let begin = text.find("/occupations/").expect("an invitation");
    let secret = &text[begin + "/occupations/".len()..];
    format!("/occupations/{}", &secret[..64])
}

/// Claire invites the hospital.
async fn invites(claire: &mut Worker, name: &str, number: &str) -> String {
    let own = page(claire.request);
    claire.browser.open(&own).await.is(200);
    let fields = [("otherName", name), ("otherNumber", number)];
    let done = claire.browser.submit(&own, &fields).await;
    done.is(200).says("L'invitation est prête");
    invitation(&done.text)
}

const DECLARED: [(&str, &str); 4] = [
    ("hours", "19"),
    ("minutes", "30"),
    ("continues", "yes"),
    ("certified", "yes"),
];

#[tokio::test]
async fn emp_05_the_tick_of_the_employer_opens_the_to_do_and_a_document_closes_it() {
    let mut claire = claire(true).await;
    let own = format!("/worker/requests/{}", claire.request);
    claire
        .browser
        .open(&own)
        .await
        .says(OPEN)
        .says("Fournir la déclaration");
    let desk = claire
        .test
        .add_person(
            "83021730074",
            "Dora",
            "Fictive",
            vec![Capacity::CaseWorker {
                office: "MONS".to_owned(),
            }],
        )
        .await;
    let mut desk = claire.test.browser_of(desk).await;
    claire.answers_about_herself().await;
    let others = [
        ("otherEmployers", "yes"),
        ("otherName", "Clinique des Tilleuls"),
        ("otherHours", "10"),
    ];
    claire.answers("other-employers", &others).await.is(200);
    claire
        .answers("account", &[("iban", super::worker_part::IBAN)])
        .await
        .is(200);
    claire.answers("documents", &[]).await.is(200);
    claire.confirms().await.says("Votre partie est envoyée.");
    // The office sees it open, and closed as soon as the document is there.
    let file = format!("/offices/MONS/requests/{}", claire.request);
    desk.open(&file)
        .await
        .says(OPEN)
        .says("Clinique des Tilleuls");
    let documents = format!("{own}/attachments");
    claire.browser.open(&documents).await.is(200);
    let kind = [("kind", "employmentDeclaration"), ("description", "")];
    let paper = ("attestation.pdf", &pdf()[..]);
    let added = claire
        .browser
        .submit_file(&documents, &kind, Some(paper))
        .await;
    added.is(200).says("Changements effectués");
    desk.open(&file).await.says(CLOSED);
    claire.browser.open(&own).await.says(CLOSED);
    // The employer of the request sees nothing of the others.
    let mut anna = user(&claire.test, "Anna", BAKERY, EmployerRole::Filer).await;
    let theirs = format!("/employers/{BAKERY}/requests/{}", claire.request);
    let theirs = anna.open(&theirs).await;
    theirs.is(200).does_not_say("Tilleuls").does_not_say(CLOSED);
}

#[tokio::test]
async fn emp_05_the_worker_s_own_answer_opens_it_too_and_no_other_employer_asks_nothing() {
    let mut claire = claire(false).await;
    let own = format!("/worker/requests/{}", claire.request);
    let asked = "Déclarations d'occupation";
    claire.browser.open(&own).await.does_not_say(asked);
    claire.answers_about_herself().await;
    let others = [
        ("otherEmployers", "yes"),
        ("otherName", "Café"),
        ("otherHours", "10"),
    ];
    claire.answers("other-employers", &others).await.is(200);
    claire.browser.open(&own).await.says(asked).says(OPEN);
}

#[tokio::test]
pub async fn emp_12_an_invited_employer_signs_online_and_the_to_do_closes() {
    let mut claire = claire(true).await;
    let link = invites(&mut claire, "Clinique des Tilleuls", HOSPITAL).await;
    // Nobody but a user of the employer named can sign: neither the worker, nor the employer of the request.
    claire
        .browser
        .open(&link)
        .await
        .says("Vous ne pouvez pas signer");
    let mut baker = user(&claire.test, "Anna", BAKERY, EmployerRole::Filer).await;
    baker.open(&link).await.says("Vous ne pouvez pas signer");
    let nobody = claire.test.browser().get(&link).await;
    assert!(nobody.location().starts_with("/sign-in?next="));
    let mut bram = user(&claire.test, "Bram", HOSPITAL, EmployerRole::Filer).await;
    let asked = bram.open(&link).await;
    asked
        .says("Claire Lenoir travaille chez vous")
        .does_not_say("Congé parental")
        .does_not_say("Boulangerie")
        .does_not_say("30/09/2024");
    let empty = bram.submit(&link, &[]).await;
    empty.is(422).says("Vérifiez les points suivants");
    bram.open(&link).await;
    let signed = bram.submit(&link, &DECLARED).await;
    signed
        .is(200)
        .says("La déclaration est signée")
        .says("19:30");
    // Asked again, nothing is signed twice.
    let id = claire.request;
    let acts = claire
        .test
        .store(move |tx| storage::journal::of_file(tx, id))
        .await;
    let acts: Vec<&str> = acts.iter().map(|leaf| leaf.act.as_str()).collect();
    assert_eq!(acts, ["occupation.invited", "occupation.signed"]);
    let own = format!("/worker/requests/{id}");
    claire
        .browser
        .open(&own)
        .await
        .says(CLOSED)
        .says("Déclaration d'occupation signée");
    claire
        .browser
        .open(&page(id))
        .await
        .says("Signée en ligne le 04/02/2025 par Bram Fictive")
        .says("19:30");
    let theirs = format!("/employers/{BAKERY}/requests/{id}");
    baker
        .open(&theirs)
        .await
        .is(200)
        .does_not_say("Tilleuls")
        .does_not_say("Déclaration d'occupation");
    // Both are told.
    let told = claire
        .test
        .store(move |tx| storage::messages::of_file(tx, id))
        .await;
    assert_eq!(told.len(), 2, "the worker and the office");
}

#[tokio::test]
async fn emp_12_a_new_invitation_ends_the_one_before_and_a_mistake_is_taken_back() {
    let mut claire = claire(true).await;
    let first = invites(&mut claire, "Café", "").await;
    let second = invites(&mut claire, "CAFÉ", "").await;
    let mut bram = user(&claire.test, "Bram", HOSPITAL, EmployerRole::Filer).await;
    bram.open(&first).await.is(404).says("n'existe plus");
    bram.open(&second).await.is(200).says("Signer");
    let id = claire.request;
    let known = claire
        .test
        .store(move |tx| storage::occupations::of_request(tx, id))
        .await;
    assert_eq!(known.len(), 1, "the same name is the same employer");
    let own = page(id);
    claire.browser.open(&own).await;
    let one = known[0].id.to_string();
    claire
        .browser
        .submit(&own, &[("remove", &one)])
        .await
        .is(200);
    bram.open(&second).await.is(404);
    // Named wrongly, everything typed stays.
    claire.browser.open(&own).await;
    let wrong = [("otherName", "Boulangerie"), ("otherNumber", BAKERY)];
    let wrong = claire.browser.submit(&own, &wrong).await;
    wrong.is(422).says("C'est l'employeur de cette demande");
    let kept = wrong.value_of("otherName");
    assert_eq!(kept.as_deref(), Some("Boulangerie"));
}

#[tokio::test]
async fn emp_12_a_reader_cannot_sign_and_nothing_is_signed_once_the_request_is_cancelled() {
    let mut claire = claire(true).await;
    let link = invites(&mut claire, "Tilleuls", "").await;
    let mut reader = user(&claire.test, "Anna", HOSPITAL, EmployerRole::Reader).await;
    reader.open(&link).await.says("Vous ne pouvez pas signer");
    let mut bram = user(&claire.test, "Bram", HOSPITAL, EmployerRole::Filer).await;
    bram.open(&link).await.says("Signer");
    let before = claire.stored().await;
    let cancelled = domain::request::Cancellation {
        at: claire.test.now(),
        direct: true,
    };
    claire
        .test
        .store(move |tx| {
            let status = domain::request::RequestStatus::Cancelled;
            storage::requests::set_status(tx, &before, status, Some(cancelled))
        })
        .await;
    let late = bram.submit(&link, &DECLARED).await;
    late.is(409).says("n'est plus nécessaire");
    let id = claire.request;
    let known = claire
        .test
        .store(move |tx| storage::occupations::of_request(tx, id))
        .await;
    assert_eq!(known[0].signed_at, None);
}

/// What the message of an invitation leads to.
async fn opens_the_message(browser: &mut Browser) -> String {
    let list = format!("/employers/{HOSPITAL}/messages");
    let shown = browser.open(&list).await;
    shown
        .is(200)
        .says("Une déclaration d'occupation vous est demandée")
        .does_not_say("Lenoir")
        .does_not_say("04W-");
    let id = shown.value_of("message").or_else(|| {
        let field = "name=\"message\"";
        shown.attribute(field, "value")
    });
    let id = id.expect("a message");
    let opened = browser.submit(&list, &[("message", &id)]).await;
    opened.path
}

#[tokio::test]
async fn emp_12_the_invited_employer_is_told_by_a_message_and_its_secretariat_may_sign() {
    let mut claire = claire(true).await;
    let own = page(claire.request);
    let link = invites(&mut claire, "Clinique des Tilleuls", HOSPITAL).await;
    let again = claire.browser.submit(
        &own,
        &[
            ("otherName", "Clinique des Tilleuls"),
            ("otherNumber", HOSPITAL),
        ],
    );
    again.await.is(200).says("aussi averti par un message");
    drop(link);
    // Somebody who only reads is told who can sign.
    let mut reader = user(&claire.test, "Anna", HOSPITAL, EmployerRole::Reader).await;
    let place = opens_the_message(&mut reader).await;
    assert!(
        place.starts_with(&format!("/employers/{HOSPITAL}/occupations/")),
        "{place}"
    );
    reader
        .open(&place)
        .await
        .is(200)
        .says("Vous ne pouvez pas signer");
    // The employer of the request finds nothing there, nor does another address of the hospital's.
    let mut baker = user(&claire.test, "Bram", BAKERY, EmployerRole::Filer).await;
    baker.open(&place).await.is(404);
    let elsewhere = place.replace(HOSPITAL, BAKERY);
    baker.open(&elsewhere).await.is(404).does_not_say("Lenoir");
    // A secretariat under the hospital's mandate signs, with both names.
    let mandate = storage::mandates::Mandate {
        id: claire.test.id(),
        holder: employer(COMMUNE),
        enterprise: employer(HOSPITAL),
        from: "2025-01-01".parse().expect("a day"),
        to: None,
        version: 1,
    };
    claire
        .test
        .store(move |tx| storage::mandates::insert(tx, &mandate))
        .await;
    let mut carla = user(&claire.test, "Carla", COMMUNE, EmployerRole::Filer).await;
    carla
        .open(&place)
        .await
        .is(200)
        .says("Claire Lenoir travaille chez vous")
        .does_not_say("Congé parental")
        .does_not_say("Boulangerie");
    let signed = carla.submit(&place, &DECLARED).await;
    signed.is(200).says("La déclaration est signée");
    claire
        .browser
        .open(&own)
        .await
        .says("par Carla Fictive (Commune de Fictiville)");
    let id = claire.request;
    let leaves = claire
        .test
        .store(move |tx| storage::journal::of_file(tx, id))
        .await;
    let leaf = leaves.last().expect("a leaf");
    assert_eq!(leaf.capacity, format!("otherEmployer:filer:by:{COMMUNE}"));
    assert_eq!(leaf.on_behalf_of.as_deref(), Some(HOSPITAL));
    // Nothing waits any more.
    let left = claire
        .test
        .store(|tx| {
            let owner = storage::messages::Owner::Employer(employer(HOSPITAL));
            storage::messages::unread(tx, &owner)
        })
        .await;
    assert_eq!(left, 0);
}

#[tokio::test]
async fn emp_12_an_invitation_that_ended_or_was_withdrawn_says_so() {
    let mut claire = claire(true).await;
    let link = invites(&mut claire, "Clinique des Tilleuls", HOSPITAL).await;
    // Under the mandate of the employer named the secret address signs as well.
    let mandate = storage::mandates::Mandate {
        id: claire.test.id(),
        holder: employer(COMMUNE),
        enterprise: employer(HOSPITAL),
        from: "2025-01-01".parse().expect("a day"),
        to: None,
        version: 1,
    };
    claire
        .test
        .store(move |tx| storage::mandates::insert(tx, &mandate))
        .await;
    let mut carla = user(&claire.test, "Carla", COMMUNE, EmployerRole::Filer).await;
    carla.open(&link).await.is(200).says("Signer");
    claire.test.clock.forward(91 * 24 * 3_600);
    let mut carla = claire.test.browser_again("01020399843").await;
    carla
        .open(&link)
        .await
        .is(200)
        .says("Cette invitation a pris fin")
        .says("valable jusqu'au 05/05/2025")
        .does_not_say("Signer");
    // Taken back: the address says so, and behind the message is nothing any more.
    let mut mine = claire.test.browser_again(super::standing::CLAIRE).await;
    let own = page(claire.request);
    let id = claire.request;
    let known = claire
        .test
        .store(move |tx| storage::occupations::of_request(tx, id))
        .await;
    let one = known[0].id.to_string();
    mine.open(&own).await;
    mine.submit(&own, &[("remove", &one)]).await.is(200);
    let place = format!("/employers/{HOSPITAL}/occupations/{one}");
    carla.open(&link).await.is(404).says("n'existe plus");
    carla.open(&place).await.is(404).does_not_say("Lenoir");
    let empty = carla.open("/occupations/0123").await;
    empty.is(404).says("l'adresse n'est pas complète");
}
