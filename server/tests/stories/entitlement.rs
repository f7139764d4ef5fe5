//! What a worker still has: shown to the worker always, to an employer only by a certificate, valid, never revoked.

use super::app::{BAKERY, HOSPITAL};
use super::browser::Browser;
use super::standing::{CLAIRE, Changed, g13};
use super::worker_part::Worker;
use domain::access::EmployerRole;
use domain::interruption::{InterruptionType, Regime};
use domain::request::RequestStatus;
use server::certificate::verify;
use uuid::Uuid;

/// Claire with her part completed, so that her child is known.
async fn completed() -> Worker {
    let mut claire = Worker::begins().await;
    claire.answers_all().await;
    claire.confirms().await.is(200);
    claire
}

async fn clerk(claire: &Worker) -> Browser {
    let anna = claire
        .test
        .add_user("Anna", BAKERY, EmployerRole::Filer)
        .await;
    claire.test.browser_of(anna).await
}

fn shown_at(request: Uuid) -> String {
    format!("/employers/{BAKERY}/requests/{request}/entitlement")
}

async fn shares(claire: &mut Worker, scope: &str) {
    let path = format!("/worker/requests/{}/share", claire.request);
    claire.browser.open(&path).await.is(200);
    let done = claire.browser.submit(&path, &[("scope", scope)]).await;
    done.is(200).says("Valable jusqu'au");
}

#[tokio::test]
async fn rul_16_emp_06_every_line_of_the_balance_is_explained() {
    let mut claire = completed().await;
    let page = claire.browser.open("/worker/entitlement").await;
    // One month of four, asked and not decided.
    page.says("Congé parental, pour Loulou")
        .says("Droit total 4")
        .says("Demandé, pas encore décidé 1")
        .says("Reste 3")
        .says("du 30/09/2024 au 29/10/2024");
    // Cancelled elsewhere: listed, not counted.
    let cancelled = g13(&claire.test, HOSPITAL)
        .ticket(9)
        .in_status(RequestStatus::Cancelled);
    claire.test.file(cancelled).await;
    let page = claire.browser.open("/worker/entitlement").await;
    page.says("annulée ou refusée : rien n'est compté")
        .says("Reste 3");
}

#[tokio::test]
async fn rul_16_emp_06_a_period_taken_elsewhere_counts_with_its_date_and_proof_and_can_be_taken_out()
 {
    let mut claire = completed().await;
    let path = "/worker/entitlement/periods";
    claire.browser.open(path).await.is(200);
    let empty = claire.browser.submit(path, &[]).await;
    empty.is(422).says("Vérifiez les points suivants");
    let fields = [
        ("interruptionType", "parentalLeave"),
        ("regime", "full"),
        ("startDate", "01/02/2022"),
        ("endDate", "31/03/2022"),
        ("employer", "Ancienne SA"),
        ("personName", "loulou"),
        ("personBirth", "12/03/2020"),
        ("proof", "C62 du 15/01/2022"),
    ];
    let page = claire.browser.submit(path, &fields).await;
    page.is(200)
        .says("Ancienne SA, indiqué par vous le 04/02/2025. Preuve : C62 du 15/01/2022")
        .says("Pris 2")
        .says("Reste 1");
    let id = page.attribute("name=\"remove\"", "value").expect("an id");
    let page = claire.browser.submit(path, &[("remove", &id)]).await;
    page.says("Reste 3").does_not_say("Ancienne SA");
}

#[tokio::test]
async fn pd_7_an_employer_sees_nothing_without_a_certificate() {
    let claire = completed().await;
    let mut clerk = clerk(&claire).await;
    let page = clerk.open(&shown_at(claire.request)).await;
    page.is(200)
        .says("ne vous montre rien")
        .does_not_say("Reste")
        .does_not_say("oui");
    clerk
        .get(&format!(
            "/employers/{BAKERY}/requests/{}/certificate",
            claire.request
        ))
        .await
        .is(404);
}

#[tokio::test]
pub async fn emp_06_enough_says_yes_and_nothing_else_and_is_gone_on_revocation() {
    let mut claire = completed().await;
    let mut clerk = clerk(&claire).await;
    shares(&mut claire, "enough").await;
    let page = clerk.open(&shown_at(claire.request)).await;
    page.says("Le solde suffit pour cette demande : oui")
        .does_not_say("Reste")
        .does_not_say("Loulou");
    let listed = claire.browser.open("/worker/entitlement").await;
    let id = listed.attribute("name=\"revoke\"", "value").expect("an id");
    let revoked = claire
        .browser
        .submit("/worker/entitlement", &[("revoke", &id)])
        .await;
    revoked.says("Retiré le");
    // The worker keeps the paper; for the employer it is gone with the certificate.
    let own = claire
        .browser
        .get(&format!("/worker/certificates/{id}/pdf"))
        .await;
    assert!(own.is(200).bytes.starts_with(b"%PDF-1.7"));
    let paper = format!(
        "/employers/{BAKERY}/requests/{}/certificate/pdf",
        claire.request
    );
    clerk.get(&paper).await.is(404);
    let page = clerk.open(&shown_at(claire.request)).await;
    page.says("ne vous montre rien").does_not_say("oui");
    let request = claire.request;
    let leaves = claire
        .test
        .store(move |tx| storage::journal::of_file(tx, request))
        .await;
    let acts: Vec<&str> = leaves.iter().map(|leaf| leaf.act.as_str()).collect();
    assert_eq!(
        acts,
        [
            "request.completed",
            "balance.shared",
            "certificate.read",
            "balance.revoked"
        ]
    );
}

#[tokio::test]
async fn cal_06_emp_06_the_whole_balance_is_signed_verifiable_and_ends_by_itself() {
    let mut claire = completed().await;
    let mut clerk = clerk(&claire).await;
    shares(&mut claire, "whole").await;
    let page = clerk.open(&shown_at(claire.request)).await;
    page.says("Congé parental, personne 1")
        .says("Reste 3")
        .does_not_say("Loulou");
    let file = clerk
        .get(&format!(
            "/employers/{BAKERY}/requests/{}/certificate",
            claire.request
        ))
        .await;
    file.is(200);
    let key = claire.test.browser().open("/certificates/key").await;
    let key: serde_json::Value = serde_json::from_str(&key.text).expect("JSON");
    let key = key["publicKey"].as_str().expect("a key");
    let certificate = verify(file.text.as_bytes(), key).expect("a certificate");
    assert!(certificate.enough);
    assert!(!file.text.contains(CLAIRE) && !file.text.contains("Loulou"));
    let paper = format!(
        "/employers/{BAKERY}/requests/{}/certificate/pdf",
        claire.request
    );
    let read = clerk.get(&paper).await;
    assert!(read.is(200).bytes.starts_with(b"%PDF-1.7"));
    // Page, signed file and paper: each reading is told to the worker, without the name of who read.
    let told = claire.browser.open("/worker/readings").await;
    told.says("3 lectures (1 page)")
        .says("Solde montré par le travailleur lu par l'employeur")
        .says("Employeur, Boulangerie")
        .says("vous lui avez montré ce solde");
    let altered = file.text.replace("\"enough\":true", "\"enough\":false");
    assert!(verify(altered.as_bytes(), key).is_err());
    claire.test.clock.forward(31 * 24 * 3_600);
    let bram = claire
        .test
        .add_user("Bram", BAKERY, EmployerRole::Reader)
        .await;
    let mut later = claire.test.browser_of(bram).await;
    let page = later.open(&shown_at(claire.request)).await;
    page.says("ne vous montre rien");
    later.get(&paper).await.is(404);
}

/// A certificate says yes or no only of what was counted: otherwise it says why not, and nothing is signed.
#[tokio::test]
async fn emp_06_nothing_is_signed_of_what_is_not_counted() {
    let mut claire = Worker::begins().await;
    let cancelled = g13(&claire.test, HOSPITAL)
        .ticket(8)
        .in_status(RequestStatus::Cancelled);
    let mut uncounted = g13(&claire.test, HOSPITAL).ticket(9);
    uncounted.request.details.interruption_type = InterruptionType::EndOfCareerTimeCredit;
    uncounted.request.details.regime = Regime::Fifth;
    for (request, why) in [
        // Nobody knows yet for which child: the right of that child may be used up.
        (claire.request, "pour quel enfant ou quelle personne"),
        (claire.test.file(cancelled).await, "annulée ou refusée"),
        (
            claire.test.file(uncounted).await,
            "Aucun solde n'est compté",
        ),
    ] {
        let path = format!("/worker/requests/{request}/share");
        claire.browser.open(&path).await.is(200).says(why);
    }
    let page = claire.browser.open("/worker/entitlement").await;
    page.says("Vous ne montrez rien pour le moment.");
    claire.answers_all().await;
    let path = format!("/worker/requests/{}/share", claire.request);
    let page = claire.browser.open(&path).await;
    page.says("L'employeur lira : « Le solde suffit pour cette demande : oui ».");
    // Cancelled between the page and the choice: nothing is signed either.
    claire.test.behind("UPDATE requests SET status = 5");
    let late = claire.browser.submit(&path, &[("scope", "enough")]).await;
    late.is(409).says("annulée ou refusée");
    let page = claire.browser.open("/worker/entitlement").await;
    page.says("Vous ne montrez rien pour le moment.");
}

/// A child is one child however its name is written, and never without its date of birth.
#[tokio::test]
pub async fn rul_16_a_child_is_recognised_in_a_period_taken_elsewhere() {
    let mut claire = completed().await;
    let path = "/worker/entitlement/periods";
    let mut fields = vec![
        ("interruptionType", "parentalLeave"),
        ("regime", "full"),
        ("startDate", "01/02/2022"),
        ("endDate", "31/03/2022"),
        ("employer", "Ancienne SA"),
        ("personName", " LOULOÜ "),
        ("proof", "C62 du 15/01/2022"),
    ];
    claire.browser.open(path).await.is(200);
    let undated = claire.browser.submit(path, &fields).await;
    undated.is(422).says("Ce champ est obligatoire.");
    fields.push(("personBirth", "12/03/2020"));
    let page = claire.browser.submit(path, &fields).await;
    page.is(200).says("Pris 2").says("Reste 1");
}
