//! The worker's part: from the list to the receipt, saved at each step, private, and one winner when two parties act.

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::browser::{Answer, Browser};
use super::standing::{CLAIRE, Changed, LUC, g13};
use domain::access::{Capacity, EmployerRole};
use domain::request::{Cancellation, RequestStatus};
use storage::requests::StoredRequest;
use uuid::Uuid;

/// Claire signed in, and a request the bakery filed for her.
pub struct Worker {
    pub test: TestApp,
    pub browser: Browser,
    pub request: Uuid,
}

const IDENTITY: &[(&str, &str)] = &[
    ("street", "Rue des Inventions 7"),
    ("postalCode", "7000"),
    ("place", "Mons"),
    ("phone", "0470 12 34 56"),
    ("identityConfirmed", "yes"),
];
const CHILD: &[(&str, &str)] = &[
    ("childGivenName", "Loulou"),
    ("childFamilyName", "Lenoir"),
    ("childBirth", "12/03/2020"),
    ("childDisabled", "no"),
];
pub const IBAN: &str = "BE68 5390 0754 7034";

impl Worker {
    pub async fn begins() -> Self {
        Self::begins_in(TestApp::start().await).await
    }

    /// … in an application that is there already.
    pub async fn begins_in(test: TestApp) -> Self {
        let request = test.file(g13(&test, BAKERY).ticket(1)).await;
        let claire = test
            .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
            .await;
        let browser = test.browser_of(claire).await;
        Self {
            test,
            browser,
            request,
        }
    }

    pub fn step(&self, step: &str) -> String {
        format!("/worker/requests/{}/part/{step}", self.request)
    }

    /// Sends a step as the page shows it, with these fields.
    pub async fn answers(&mut self, step: &str, fields: &[(&str, &str)]) -> Answer {
        let path = self.step(step);
        let page = self.browser.open(&path).await;
        page.is(200);
        assert_eq!(page.path, path);
        let version = page.value_of("version").expect("a version");
        let mut sent = vec![("version", version.as_str())];
        sent.extend_from_slice(fields);
        self.browser.submit(&path, &sent).await
    }

    /// Every step up to the confirmation.
    pub async fn answers_all(&mut self) {
        self.answers_about_herself().await;
        self.answers("other-employers", &[("otherEmployers", "no")])
            .await
            .is(200);
        self.answers("account", &[("iban", IBAN)]).await.is(200);
        self.answers("documents", &[]).await.is(200);
    }

    /// The steps before that of the other employers.
    pub async fn answers_about_herself(&mut self) {
        self.answers("identity", IDENTITY).await.is(200);
        let household = [("household", "singleParent"), ("dependentChildren", "1")];
        self.answers("household", &household).await.is(200);
        self.answers("child", CHILD).await.is(200);
    }

    /// The confirmation with its certification.
    pub async fn confirms(&mut self) -> Answer {
        self.answers("confirmation", &[("certified", "yes"), ("ebox", "yes")])
            .await
    }

    async fn issued(&self) -> Vec<String> {
        let id = self.request;
        let issued = self
            .test
            .store(move |tx| storage::tickets::of_request(tx, id))
            .await;
        issued.iter().map(|one| one.ticket.to_string()).collect()
    }

    pub async fn stored(&self) -> StoredRequest {
        let id = self.request;
        let found = self
            .test
            .store(move |tx| storage::requests::by_id(tx, &employer(BAKERY), id))
            .await;
        found.expect("a request")
    }
}

#[tokio::test]
async fn emp_01_emp_02_a_worker_completes_and_both_sides_see_it_at_once() {
    let mut claire = Worker::begins().await;
    let own = format!("/worker/requests/{}", claire.request);
    let page = claire.browser.open(&own).await;
    page.says("Compléter ma partie");
    let first = claire.browser.open(&format!("{own}/part")).await;
    first.is(200).says("Étape 1 sur 7").says("Claire Lenoir");
    claire.answers_all().await;
    let summary = claire.browser.open(&claire.step("confirmation")).await;
    summary
        .says("Loulou")
        .says("BE68 5390 0754 7034")
        .says("Envoyer à l'ONEM");
    let refused = claire.answers("confirmation", &[]).await;
    refused.is(422).says("Vérifiez les points suivants");
    let receipt = claire.confirms().await;
    receipt.is(200).says("Votre partie est envoyée.");
    assert!(receipt.path.ends_with("/receipt"), "{}", receipt.path);
    // MOD-14: the tickets of the file stand on it, that of the request and the worker's own below it.
    let issued = claire.issued().await;
    assert_eq!(issued.len(), 2);
    receipt
        .says("Tickets de ce dossier")
        .says("Partie du travailleur");
    for ticket in &issued {
        receipt.says(ticket);
    }
    // Proof on paper, the same ever after, and for nobody else.
    let paper = format!("{own}/receipt/pdf");
    assert!(receipt.text.contains(&paper), "the receipt offers its PDF");
    let first = claire.browser.get(&paper).await;
    assert!(first.is(200).bytes.starts_with(b"%PDF-1.7"));
    claire.test.work().await;
    assert!(claire.browser.get(&paper).await.bytes == first.bytes);
    let stored = claire.stored().await;
    assert_eq!(stored.request.status, RequestStatus::WaitingForOffice);
    // The address given decides the office (OVW-18).
    assert_eq!(stored.office.as_deref(), Some("MONS"));
    let list = claire.browser.open("/worker").await;
    list.says("En attente de traitement ONEM");
    // Confirmed again: the same receipt, nothing twice.
    let again = claire.browser.open(&claire.step("confirmation")).await;
    assert_eq!(again.path, receipt.path);
    let id = claire.request;
    let leaves = claire
        .test
        .store(move |tx| storage::journal::of_file(tx, id))
        .await;
    let acts: Vec<&str> = leaves.iter().map(|leaf| leaf.act.as_str()).collect();
    assert_eq!(acts, ["request.completed"]);
    let told = claire
        .test
        .store(move |tx| storage::messages::of_file(tx, id))
        .await;
    assert_eq!(told.len(), 2, "the employer and the office");
}

#[tokio::test]
async fn emp_01_the_office_reads_the_part_once_it_is_sent_and_the_employer_never() {
    let mut claire = Worker::begins().await;
    claire.answers_all().await;
    let office = Capacity::CaseWorker {
        office: "MONS".to_owned(),
    };
    let dora = claire
        .test
        .add_person("83021730074", "Dora", "Fictive", vec![office])
        .await;
    let mut dora = claire.test.browser_of(dora).await;
    let desk = format!("/offices/MONS/requests/{}", claire.request);
    dora.open(&desk).await.is(404);
    claire.confirms().await.says("Votre partie est envoyée.");
    let file = dora.open(&desk).await;
    file.is(200)
        .says("Partie du travailleur")
        .says("Loulou")
        .says(IBAN);
    let anna = claire
        .test
        .add_user("Anna", BAKERY, EmployerRole::Filer)
        .await;
    let mut anna = claire.test.browser_of(anna).await;
    let file = format!("/employers/{BAKERY}/requests/{}", claire.request);
    let file = anna.open(&file).await;
    file.is(200).does_not_say("Loulou").does_not_say(IBAN);
}

#[tokio::test]
async fn emp_01_what_was_typed_is_found_again_and_leads_on() {
    let mut claire = Worker::begins().await;
    claire.answers("identity", IDENTITY).await.is(200);
    let mut elsewhere = claire.browser.another_window();
    let resumed = elsewhere
        .open(&format!("/worker/requests/{}/part", claire.request))
        .await;
    assert_eq!(resumed.path, claire.step("household"));
    let back = elsewhere.open(&claire.step("identity")).await;
    assert_eq!(
        back.value_of("street").as_deref(),
        Some("Rue des Inventions 7")
    );
    // A later step is not reached over an unfinished one.
    let ahead = elsewhere.open(&claire.step("confirmation")).await;
    assert_eq!(ahead.path, claire.step("household"));
    let wrong = claire
        .answers("household", &[("dependentChildren", "x")])
        .await;
    wrong.is(422).says("Comment vivez-vous");
    assert_eq!(wrong.value_of("dependentChildren").as_deref(), Some("x"));
}

#[tokio::test]
async fn emp_01_documents_are_added_from_their_step_and_the_way_leads_back() {
    let mut claire = Worker::begins().await;
    claire.answers_all().await;
    let (own, step) = (
        format!("/worker/requests/{}/attachments", claire.request),
        claire.step("documents"),
    );
    let before = claire.browser.open(&own).await;
    before.is(200).says("Retour à la demande");
    // One step back: there they stand, and the page of the documents leads back there.
    let last = claire.step("confirmation");
    let version = claire.browser.open(&last).await.value_of("version");
    let version = version.expect("a version");
    let fields = [("version", version.as_str()), ("back", "yes")];
    let documents = claire.browser.submit(&last, &fields).await;
    assert_eq!(documents.path, step);
    documents.is(200).says("Ajouter une pièce jointe");
    assert!(
        documents.text.contains("class=\"upload\""),
        "the form that adds one"
    );
    let page = claire.browser.open(&own).await;
    page.is(200).says("Retour à votre partie");
    assert!(page.text.contains(&step), "the way back");
}

#[tokio::test]
async fn emp_01_a_wrong_account_is_said_at_its_field() {
    let mut claire = Worker::begins().await;
    claire.answers_all().await;
    let wrong = claire
        .answers("account", &[("iban", "BE68 5390 0754 7035")])
        .await;
    wrong.is(422).says("chiffres");
    assert_eq!(
        wrong.value_of("iban").as_deref(),
        Some("BE68 5390 0754 7035")
    );
}

#[tokio::test]
async fn emp_01_the_law_with_the_workers_facts_warns_and_is_kept_with_a_remark() {
    let mut claire = Worker::begins().await;
    claire.answers("identity", IDENTITY).await.is(200);
    claire
        .answers("household", &[("household", "alone")])
        .await
        .is(200);
    let mut old: Vec<(&str, &str)> = CHILD.to_vec();
    old[2] = ("childBirth", "12/03/2005");
    let warned = claire.answers("child", &old).await;
    warned.is(422).says("Garder et expliquer");
    old.push(("remark-parental-child-age", "Handicap reconnu"));
    let kept = claire.answers("child", &old).await;
    assert_eq!(kept.path, claire.step("other-employers"));
}

#[tokio::test]
async fn emp_02_an_employer_who_cancels_first_wins_and_the_worker_is_told() {
    let mut claire = Worker::begins().await;
    claire.answers_all().await;
    let path = claire.step("confirmation");
    let page = claire.browser.open(&path).await;
    let version = page.value_of("version").expect("a version");
    let before = claire.stored().await;
    let cancelled = Cancellation {
        at: claire.test.now(),
        direct: true,
    };
    claire
        .test
        .store(move |tx| {
            storage::requests::set_status(tx, &before, RequestStatus::Cancelled, Some(cancelled))
        })
        .await;
    let fields = [("version", version.as_str()), ("certified", "yes")];
    let told = claire.browser.submit(&path, &fields).await;
    told.is(200)
        .says("Votre partie n'a pas été envoyée")
        .says("Annulée");
    assert_eq!(
        claire.stored().await.request.status,
        RequestStatus::Cancelled
    );
}

#[tokio::test]
async fn emp_02_a_change_in_between_is_shown_before_anything_is_sent() {
    let mut claire = Worker::begins().await;
    claire.answers_all().await;
    let path = claire.step("confirmation");
    let page = claire.browser.open(&path).await;
    let version = page.value_of("version").expect("a version");
    let before = claire.stored().await;
    claire
        .test
        .store(move |tx| {
            let new = storage::requests::NewEnd {
                status: RequestStatus::WaitingForWorker,
                end: "2024-11-29".parse().expect("a day"),
                comment: None,
                warnings: &[],
            };
            storage::requests::set_end_date(tx, &before, new)
        })
        .await;
    let fields = [("version", version.as_str()), ("certified", "yes")];
    let told = claire.browser.submit(&path, &fields).await;
    told.is(409).says("Entre-temps").says("29/11/2024");
    assert_eq!(
        claire.stored().await.request.status,
        RequestStatus::WaitingForWorker
    );
    claire.confirms().await.says("Votre partie est envoyée.");
}

#[tokio::test]
pub async fn emp_11_a_contested_field_is_read_by_the_employer_and_blocks_nothing() {
    let mut claire = Worker::begins().await;
    let own = format!("/worker/requests/{}", claire.request);
    let contests = format!("{own}/contests");
    claire.browser.open(&own).await.says("Contester une donnée");
    let empty = claire.browser.submit(&contests, &[]).await;
    empty.is(422).says("Donnée contestée");
    let fields = [
        ("contestField", "endDate"),
        ("contestRemark", "J'avais demandé jusqu'au 30."),
    ];
    claire.browser.open(&own).await;
    let done = claire.browser.submit(&contests, &fields).await;
    done.is(200).says("J'avais demandé jusqu'au 30.");
    let mut left_open = claire.browser.another_window();
    let clerk = claire
        .test
        .add_user("Anna", BAKERY, EmployerRole::Filer)
        .await;
    let mut clerk = claire.test.browser_of(clerk).await;
    let theirs = format!("/employers/{BAKERY}/requests/{}", claire.request);
    clerk
        .open(&theirs)
        .await
        .says("Contesté par le travailleur")
        .says("J'avais demandé jusqu'au 30.");
    claire.answers_all().await;
    claire.confirms().await.says("Votre partie est envoyée.");
    let office = Capacity::CaseWorker {
        office: "MONS".to_owned(),
    };
    let dora = claire
        .test
        .add_person("83021730074", "Dora", "Fictive", vec![office])
        .await;
    let mut dora = claire.test.browser_of(dora).await;
    dora.open(&format!("/offices/MONS/requests/{}", claire.request))
        .await
        .says("Contesté par le travailleur")
        .says("J'avais demandé jusqu'au 30.");
    let late = claire.browser.open(&own).await;
    late.does_not_say("Contester une donnée");
    let refused = left_open.submit(&contests, &fields).await;
    refused.is(409).says("n'est plus possible");
}

#[tokio::test]
async fn the_part_of_somebody_else_is_not_found() {
    let claire = Worker::begins().await;
    let luc = claire
        .test
        .add_person(LUC, "Luc", "Dubois", vec![Capacity::Worker])
        .await;
    let mut luc = claire.test.browser_of(luc).await;
    for path in ["", "/part", "/part/identity", "/receipt", "/receipt/pdf"] {
        luc.open(&format!("/worker/requests/{}{path}", claire.request))
            .await
            .is(404);
    }
}

#[tokio::test]
async fn pd_11_a_worker_typed_in_by_number_is_named_and_located_by_the_own_part() {
    let mut claire = Worker::begins().await;
    let mut unknown = g13(&claire.test, HOSPITAL).ticket(2).of(CLAIRE, None);
    unknown.request.worker.postal_code = None;
    unknown.office = None;
    let bakery = claire.request;
    claire.request = claire.test.file(unknown).await;
    claire.answers_all().await;
    claire.confirms().await.is(200);
    let id = claire.request;
    let stored = claire
        .test
        .store(move |tx| storage::requests::by_id(tx, &employer(HOSPITAL), id))
        .await
        .expect("a request");
    let name = stored.request.worker.name.expect("a name");
    assert_eq!(
        (name.family.as_str(), name.given.as_str()),
        ("Lenoir", "Claire")
    );
    assert_eq!(stored.office.as_deref(), Some("MONS"));
    // What stays the same is proposed for the next leave.
    claire.request = bakery;
    let next = claire.browser.open(&claire.step("identity")).await;
    assert_eq!(
        next.value_of("street").as_deref(),
        Some("Rue des Inventions 7")
    );
    assert_eq!(next.value_of("identityConfirmed"), None);
}
