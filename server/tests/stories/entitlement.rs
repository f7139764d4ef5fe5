//! What a worker still has: shown to the worker always, to an employer only by a certificate, valid, never revoked.

use super::app::{BAKERY, HOSPITAL};
use super::browser::{Answer, Browser};
use super::standing::{CLAIRE, Changed, g13};
use super::worker_part::Worker;
use domain::access::{Capacity, EmployerRole};
use domain::interruption::{InterruptionType, Regime};
use domain::request::{Actor, RequestStatus};
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
    let one = own_page(&page.text);
    // Changed: the balance follows.
    let shown = claire.browser.open(&one).await;
    assert_eq!(
        shown.is(200).value_of("employer").as_deref(),
        Some("Ancienne SA")
    );
    let mut shorter = fields.to_vec();
    shorter[3] = ("endDate", "28/02/2022");
    let page = sends(&mut claire.browser, &one, &shorter).await;
    page.is(200).says("Pris 1").says("Reste 2");
    // A mistake is said at its field, and what was typed is kept.
    claire.browser.open(&one).await.is(200);
    shorter[4] = ("employer", "");
    let wrong = sends(&mut claire.browser, &one, &shorter).await;
    wrong.is(422).says("Vérifiez les points suivants");
    assert_eq!(wrong.value_of("endDate").as_deref(), Some("28/02/2022"));
    // Taken out only once that is confirmed.
    let removal = format!("{one}/removal");
    claire
        .browser
        .open(&removal)
        .await
        .is(200)
        .says("Retirer cette période ?");
    claire
        .browser
        .open("/worker/entitlement")
        .await
        .says("Ancienne SA");
    let page = sends(&mut claire.browser, &removal, &[]).await;
    page.says("Reste 3").does_not_say("Ancienne SA");
    assert_eq!(claire.browser.get(&one).await.status, 404);
    let id = one.rsplit('/').next().unwrap_or_default();
    let id = id.parse().expect("an id");
    let leaves = claire
        .test
        .store(move |tx| storage::journal::of_file(tx, id))
        .await;
    let acts: Vec<&str> = leaves.iter().map(|leaf| leaf.act.as_str()).collect();
    assert_eq!(
        acts,
        ["period.declared", "period.changed", "period.removed"]
    );
    let content = leaves[1].content.as_deref().map(String::from_utf8_lossy);
    let content = content.expect("what was changed");
    assert!(content.contains("2022-03-31") && content.contains("2022-02-28"));
}

/// The page of the only period entered.
fn own_page(text: &str) -> String {
    let mut hrefs = text
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next());
    let found = hrefs.find(|href| href.starts_with("/worker/entitlement/periods/"));
    found.expect("its page").to_owned()
}

/// A leave asked elsewhere that is not over yet counts too.
#[tokio::test]
async fn rul_16_a_period_taken_elsewhere_may_end_in_the_future() {
    let mut claire = completed().await;
    let page = enters(&mut claire, ("01/01/2025", "28/02/2025")).await;
    page.is(200).says("Pris 2").says("Reste 1");
}

async fn enters(claire: &mut Worker, (start, end): (&str, &str)) -> Answer {
    let path = "/worker/entitlement/periods";
    claire.browser.open(path).await.is(200);
    let fields = [
        ("interruptionType", "parentalLeave"),
        ("regime", "full"),
        ("startDate", start),
        ("endDate", end),
        ("employer", "Ancienne SA"),
        ("personName", "loulou"),
        ("personBirth", "12/03/2020"),
        ("proof", "C62 du 15/01/2022"),
    ];
    claire.browser.submit(path, &fields).await
}

/// The office reads the period with its proof on the file, accepts or contests it; the worker reads so and may change it.
#[tokio::test]
async fn rul_16_emp_06_the_office_reads_a_period_with_its_proof_and_contests_or_accepts_it() {
    let mut claire = completed().await;
    let page = enters(&mut claire, ("01/02/2022", "31/03/2022")).await;
    let one = own_page(&page.text);
    let proof = claire.test.document(id_of(&one), Actor::Worker).await;
    let own = claire.browser.open(&one).await;
    let download = format!("{one}/attachments/{proof}");
    assert!(own.is(200).text.contains(&download));
    claire.browser.get(&download).await.is(200);
    let mut desk = desk(&claire).await;
    let file = format!("/offices/MONS/requests/{}", claire.request);
    let theirs = format!("{file}/periods/{}", id_of(&one));
    let shown = desk.open(&file).await;
    shown
        .is(200)
        .says("Périodes prises ailleurs")
        .says("Ancienne SA");
    assert!(shown.text.contains(&theirs));
    let shown = desk.open(&theirs).await;
    shown.is(200).says("C62 du 15/01/2022");
    desk.get(&format!("{theirs}/attachments/{proof}"))
        .await
        .is(200);
    let silent = sends(&mut desk, &theirs, &[("verdict", "contest")]).await;
    silent.is(422).says("Écrivez pourquoi");
    let contested = [("verdict", "contest"), ("reason", "Pas de décision")];
    sends(&mut desk, &theirs, &contested)
        .await
        .is(200)
        .says("Contestée par");
    let read = claire.browser.open("/worker/entitlement").await;
    read.says("Contestée par").says("Pas de décision");
    let message = claire.browser.open("/worker/messages").await;
    message.says("Une période prise ailleurs a été examinée");
    // No employer learns of it.
    let mut clerk = clerk(&claire).await;
    for path in ["", "/entitlement"] {
        let path = format!("/employers/{BAKERY}/requests/{}{path}", claire.request);
        clerk.open(&path).await.does_not_say("Ancienne SA");
    }
    // The worker changes it: what was said was about something else.
    let changed = [
        ("interruptionType", "parentalLeave"),
        ("regime", "full"),
        ("startDate", "01/02/2022"),
        ("endDate", "28/02/2022"),
        ("employer", "Ancienne SA"),
        ("personName", "loulou"),
        ("personBirth", "12/03/2020"),
        ("proof", "C62 du 15/01/2022"),
    ];
    let page = sends(&mut claire.browser, &one, &changed).await;
    page.is(200).does_not_say("Contestée par").says("Pris 1");
    // Said of what stood there before: nothing is said of what stands there now.
    let late = [("version", "1"), ("verdict", "accept")];
    assert_eq!(desk.post(&theirs, &late).await.status, 409);
    sends(&mut desk, &theirs, &[("verdict", "accept")])
        .await
        .is(200)
        .says("Acceptée par");
    let leaves = claire
        .test
        .store({
            let id = id_of(&one);
            move |tx| storage::journal::of_file(tx, id)
        })
        .await;
    let acts: Vec<&str> = leaves.iter().map(|leaf| leaf.act.as_str()).collect();
    assert_eq!(
        acts,
        [
            "period.declared",
            "period.contested",
            "period.changed",
            "period.accepted"
        ]
    );
}

/// Opens the page and sends its form, with the version it was drawn from.
async fn sends(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let shown = browser.open(path).await;
    let version = shown.value_of("version").unwrap_or_default();
    let mut all = vec![("version", version.as_str())];
    all.extend(fields);
    browser.submit(path, &all).await
}

fn id_of(path: &str) -> Uuid {
    let id = path.rsplit('/').next().unwrap_or_default();
    id.parse().expect("an id")
}

/// A case worker of the office of Claire's file.
async fn desk(claire: &Worker) -> Browser {
    let office = Capacity::CaseWorker {
        office: "MONS".to_owned(),
    };
    let person = claire
        .test
        .add_person("83021730074", "Dora", "Fictive", vec![office])
        .await;
    claire.test.browser_of(person).await
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
