//! The letters of a decision: one for the worker, one for the employer, each in its reader's language and with the way to
//! appeal; read as a draft, served as PDF on three sides, put into the e-Box (ONE-04, ONE-11, EMP-08).

use super::app::{BAKERY, TestApp};
use super::browser::Browser;
use super::standing::{CLAIRE, Changed, g13};
use domain::access::{Capacity, EmployerRole};
use domain::request::{Actor, RequestStatus};
use domain::worker_part::{PartAnswers, PartField, PartStep};
use server::actions::desk::letter;
use storage::reference::{self, APPEAL_MONTHS, Threshold};
use storage::worker_parts::{self, Sent, StoredPart};
use uuid::Uuid;

const SECRET: &str = "Het attest van de arts ontbreekt.";
const IBAN: &str = "BE68 5390 0754 7034";

struct Desk {
    test: TestApp,
    id: Uuid,
    dora: Browser,
    claire: Browser,
    anna: Browser,
}

impl Desk {
    /// Claire, who reads Dutch, has sent her part; Dora of Nivelles works on it.
    async fn set(demo: bool) -> Self {
        let start = "2025-02-04T10:00:00+01:00";
        let test = TestApp::start_with(start, move |config| config.demo = demo).await;
        let id = test
            .file(g13(&test, BAKERY).in_status(RequestStatus::WaitingForOffice))
            .await;
        let office = Capacity::CaseWorker {
            office: "NIVELLES".to_owned(),
        };
        let dora = test
            .add_person("83021730074", "Dora", "Fictive", vec![office])
            .await;
        let claire = test
            .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
            .await;
        let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
        let now = test.now();
        test.store(move |tx| {
            storage::persons::set_language(tx, claire, "nl")?;
            send_part(tx, id, now)
        })
        .await;
        let mut dora = test.browser_of(dora).await;
        let (claire, anna) = (test.browser_of(claire).await, test.browser_of(anna).await);
        dora.open(&file(id)).await.is(200);
        dora.submit(&format!("{}/take", file(id)), &[])
            .await
            .is(200);
        Self {
            test,
            id,
            dora,
            claire,
            anna,
        }
    }

    async fn decides(&mut self, fields: &[(&str, &str)]) -> super::browser::Answer {
        self.dora.open(&file(self.id)).await.is(200);
        let act = format!("{}/decision", file(self.id));
        self.dora.submit(&act, fields).await
    }

    /// What a letter says, as it was frozen, and its language.
    async fn letter(&self, reader: Actor) -> (String, String) {
        let id = self.id;
        self.test
            .store(move |tx| {
                let document = letter::ordered(tx, id, 1, reader)?.expect("a letter");
                let data = storage::documents::data(tx, document.id)?.expect("its words");
                Ok((data, document.language))
            })
            .await
    }
}

/// Claire's part of this request, sent.
pub fn send_part(
    tx: &mut storage::Tx,
    id: Uuid,
    now: jiff::Timestamp,
) -> Result<(), storage::Error> {
    let answers = PartAnswers::default()
        .with(PartField::Street, "Rue des Inventions 7")
        .with(PartField::PostalCode, "1400")
        .with(PartField::Place, "Fictiville")
        .with(PartField::ChildGivenName, "Loulou")
        .with(PartField::ChildBirth, "01/03/2022")
        .with(PartField::Household, "cohabiting")
        .with(PartField::Iban, IBAN);
    let mut part = StoredPart::new(id, answers, now);
    part.step = PartStep::Confirmation;
    worker_parts::set_draft(tx, &part, &CLAIRE.parse().expect("a number"))?;
    part.version = 1;
    let sent = Sent {
        ticket: "04W-0000100-88-Z".parse().expect("a ticket"),
        at: now,
        certification_version: "certification-2026-1".to_owned(),
        certification_hash: [0; 32],
        language: "nl".to_owned(),
        warnings: Vec::new(),
    };
    worker_parts::set_sent(tx, &part, &sent)
}

fn file(id: Uuid) -> String {
    format!("/offices/NIVELLES/requests/{id}")
}

#[tokio::test]
async fn one_04_emp_08_worker_employer_and_office_read_the_letter_as_pdf() {
    let mut desk = Desk::set(false).await;
    let id = desk.id;
    let granted = desk.decides(&[("outcome", "granted")]).await;
    granted.is(200).says("Lettre de décision (PDF)");
    let worker = format!("/worker/requests/{id}");
    let employer = format!("/employers/{BAKERY}/requests/{id}");
    let mut bytes = Vec::new();
    for (browser, page) in [
        (&mut desk.claire, worker),
        (&mut desk.anna, employer),
        (&mut desk.dora, file(id)),
    ] {
        browser.open(&page).await.is(200).says("(PDF)");
        let paper = browser.get(&format!("{page}/decisions/1/pdf")).await;
        assert_eq!(paper.status, 200, "{page}");
        assert_eq!(paper.headers["content-type"], "application/pdf");
        assert!(paper.bytes.starts_with(b"%PDF-1.7"));
        let second = browser.get(&format!("{page}/decisions/2/pdf")).await;
        assert_eq!(second.status, 404, "{page}");
        bytes.push(paper.bytes);
    }
    // The office reads what the worker got; the employer's letter is another one.
    assert!(bytes[0] == bytes[2] && bytes[0] != bytes[1]);
}

#[tokio::test]
async fn one_04_each_letter_is_in_its_reader_s_language_and_says_what_that_reader_may_know() {
    let mut desk = Desk::set(false).await;
    let refused = [
        ("outcome", "refused"),
        ("reason", "personCared"),
        ("reason", "filedTooLate"),
        ("decisionWords", SECRET),
    ];
    desk.decides(&refused).await.is(200);
    let (worker, language) = desk.letter(Actor::Worker).await;
    assert_eq!(language, "nl");
    for words in [
        SECRET,
        "Uw aanvraag is geweigerd",
        "Rue des Inventions 7",
        "04/05/2025",
        "niet meegedeeld",
        "zwakke bron",
    ] {
        assert!(worker.contains(words), "{words}: {worker}");
    }
    let (employer, language) = desk.letter(Actor::Employer).await;
    assert_eq!(language, "fr");
    for words in [
        "La demande est refusée",
        "introduite trop tard",
        "situation personnelle du travailleur",
        "Le travailleur peut introduire un recours",
        "04/05/2025",
        "non communiqué",
    ] {
        assert!(employer.contains(words), "{words}: {employer}");
    }
    for words in [SECRET, "le patient", "Inventions", "Loulou", IBAN] {
        assert!(!employer.contains(words), "{words}: {employer}");
    }
}

#[tokio::test]
async fn one_11_the_operator_gives_delay_and_address_of_the_appeal() {
    let mut desk = Desk::set(false).await;
    let (by, today) = (desk.test.id(), "2025-02-04".parse().expect("a day"));
    desk.test
        .store(move |tx| {
            let court = Some("Tribunal du travail\nRue du Droit 1, 1400 Fictiville");
            reference::set_office_appeal(tx, "NIVELLES", court)?;
            let checked = Threshold {
                name: APPEAL_MONTHS.to_owned(),
                from: today,
                amount: 2,
                source: "Texte consulté".to_owned(),
                entered_by: Some(by),
            };
            reference::insert_threshold(tx, &checked)
        })
        .await;
    desk.decides(&[("outcome", "granted")]).await.is(200);
    let (letter, _) = desk.letter(Actor::Worker).await;
    assert!(letter.contains("04/04/2025"), "{letter}");
    assert!(letter.contains("Tribunal du travail, Rue du Droit 1, 1400 Fictiville"));
    assert!(!letter.contains("zwakke bron") && !letter.contains("niet meegedeeld"));
    desk.dora
        .open(&file(desk.id))
        .await
        .says("Rue du Droit 1")
        .does_not_say("source faible");
}

#[tokio::test]
async fn one_04_the_letters_of_what_is_typed_are_read_before_deciding() {
    let mut desk = Desk::set(false).await;
    let page = desk.dora.open(&file(desk.id)).await;
    page.says("Uw aanvraag is toegekend")
        .says("La demande est accordée")
        .does_not_say("91.06.21-210.46");
    let typed = [
        ("outcome", "withoutFollowUp"),
        ("decisionWords", SECRET),
        ("then", "preview"),
    ];
    let read = desk.decides(&typed).await;
    read.is(200)
        .says("Rien n'est encore décidé")
        .says("Uw dossier is zonder gevolg afgesloten")
        .says("Le dossier est clôturé sans suite")
        .does_not_say("91.06.21-210.46");
    assert_eq!(read.value_of("then").as_deref(), Some("next"));
    let without = [("outcome", "refused"), ("then", "preview")];
    desk.decides(&without).await.is(422);
    let id = desk.id;
    let none = desk
        .test
        .store(move |tx| storage::decisions::by_request(tx, id))
        .await;
    assert_eq!(none, None);
}

#[tokio::test]
async fn emp_08_the_decision_lies_in_the_e_box_with_its_letter() {
    let mut desk = Desk::set(true).await;
    desk.decides(&[("outcome", "granted")]).await.is(200);
    desk.test.work().await;
    let page = desk.dora.open("/demonstration/letters").await;
    page.says("e-Box d'un citoyen").says("beslissing.pdf");
    page.does_not_say("91062121046").does_not_say("Loulou");
}

#[tokio::test]
async fn emp_08_account_and_allowance_are_read_by_the_worker_and_by_nobody_at_the_employer() {
    let mut desk = Desk::set(false).await;
    let page = desk
        .claire
        .open(&format!("/worker/requests/{}", desk.id))
        .await;
    page.is(200)
        .says("Allocation : calcul et compte")
        .says(IBAN)
        .says("Brut")
        .says("Ce service ne paie rien");
    desk.anna
        .open(&format!("/employers/{BAKERY}/requests/{}", desk.id))
        .await
        .is(200)
        .does_not_say(IBAN)
        .does_not_say("Ce service ne paie rien");
    desk.decides(&[("outcome", "granted")]).await.is(200);
    let (letter, _) = desk.letter(Actor::Worker).await;
    assert!(
        letter.contains(IBAN) && letter.contains("Bruto"),
        "{letter}"
    );
    let (letter, _) = desk.letter(Actor::Employer).await;
    assert!(!letter.contains(IBAN), "{letter}");
}
