//! The end of a file: its worker is warned, then it is erased and its chain verifies; a hold keeps it; drafts go sooner
//! (AUD-06). The clock stands still, or is put forward by years.

use super::app::{BAKERY, HOSPITAL, TestApp};
use super::browser::Browser;
use super::notices::g7;
use super::standing::{CLAIRE, Changed, g13};
use domain::access::Capacity;
use domain::office::{Decision, Outcome};
use domain::request::{Actor, RequestStatus};
use jiff::Timestamp;
use jiff::civil::date;
use server::jobs::retain::round;
use std::sync::Arc;
use storage::decisions::StoredDecision;
use storage::journal::{self, Entry};
use uuid::Uuid;

/// The leave of these stories ended on 29/10/2024 and was decided on 05/11/2024: kept until 05/11/2029.
const WARNED: &str = "2029-09-07T03:00:00+02:00";
const BEFORE: &str = "2029-11-05T03:00:00+01:00";
const OVER: &str = "2029-11-06T03:00:00+01:00";
const TICKET: &str = "04W-0000001-YP-Z";

fn instant(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

async fn night(test: &TestApp, at: &str) {
    let (app, at) = (Arc::clone(&test.app), instant(at));
    let done = tokio::task::spawn_blocking(move || round(&app, at)).await;
    done.expect("a thread").expect("a round");
}

/// A leave of Claire that was granted, with its first leaf and a document.
async fn granted(test: &TestApp) -> Uuid {
    let stored = g13(test, BAKERY).ticket(1).in_status(RequestStatus::Closed);
    let request = test.file(stored).await;
    test.document(request, Actor::Worker).await;
    let decided = StoredDecision {
        id: test.id(),
        request,
        number: 1,
        office: Some("NIVELLES".to_owned()),
        decision: Decision::new(Outcome::Granted, &[], "").expect("a decision"),
        decided_at: instant("2024-11-05T10:00:00+01:00"),
        decided_by: test.id(),
        appeal_until: date(2025, 2, 5),
        document: None,
    };
    let now = test.now();
    test.store(move |tx| {
        storage::decisions::insert(tx, &decided, date(2024, 11, 5))?;
        let entry = Entry {
            file: request,
            at: now,
            person: None,
            capacity: "employerUser:filer",
            on_behalf_of: Some(BAKERY),
            act: "request.submitted",
            object_version: 1,
            content: b"{\"worker\":\"Claire Lenoir\"}",
            salt: &[5; 16],
        };
        journal::append(tx, &entry).map(|_| ())
    })
    .await;
    request
}

async fn claire(test: &TestApp) -> Browser {
    let worker = vec![Capacity::Worker];
    let claire = test.add_person(CLAIRE, "Claire", "Lenoir", worker).await;
    test.browser_of(claire).await
}

async fn administrator(test: &TestApp) -> Browser {
    let anne = vec![Capacity::Administrator];
    let anne = test.add_person("72050500534", "Anne", "Delvaux", anne);
    test.browser_of(anne.await).await
}

async fn exists(test: &TestApp, request: Uuid) -> bool {
    let found = test.store(move |tx| storage::retention::by_id(tx, request));
    found.await.is_some()
}

/// Whether the draft is there, and its document.
async fn there(test: &TestApp, draft: Uuid, document: Uuid) -> (bool, bool) {
    let number = super::app::employer(BAKERY);
    test.store(move |tx| {
        let found = storage::drafts::by_id(tx, &number, draft)?;
        let paper = storage::attachments::by_id(tx, draft, document)?;
        Ok((found.is_some(), paper.is_some()))
    })
    .await
}

async fn acts(test: &TestApp, file: Uuid) -> Vec<String> {
    let leaves = test.store(move |tx| journal::of_file(tx, file)).await;
    leaves.into_iter().map(|leaf| leaf.act).collect()
}

#[tokio::test]
async fn aud_06_a_file_is_announced_then_erased_and_the_chain_still_verifies() {
    let test = TestApp::start().await;
    let request = granted(&test).await;
    let notice = test.give(g7(&test, HOSPITAL, CLAIRE)).await;
    let mut claire = claire(&test).await;
    // Too early: nothing, not even a warning.
    night(&test, "2029-09-06T03:00:00+02:00").await;
    assert_eq!(acts(&test, request).await, ["request.submitted"]);
    night(&test, WARNED).await;
    night(&test, WARNED).await;
    let announced = ["request.submitted", "file.erasureAnnounced"];
    assert_eq!(acts(&test, request).await, announced);
    let told = claire.open("/worker/messages").await;
    told.says("Un dossier sera bientôt supprimé")
        .says("Un avertissement sera bientôt supprimé");
    let mut anne = administrator(&test).await;
    let listed = anne.open("/administration/retention").await;
    listed.is(200).says(TICKET).says("06/11/2029");
    night(&test, BEFORE).await;
    assert!(exists(&test, request).await, "its last day is not over");
    night(&test, OVER).await;
    assert!(!exists(&test, request).await);
    assert!(!exists(&test, notice).await);
    claire
        .get(&format!("/worker/requests/{request}"))
        .await
        .is(404);
    let gone = claire.open("/worker/messages").await;
    gone.does_not_say("sera bientôt supprimé");
    let (leaves, report) = test
        .store(move |tx| {
            let leaves = journal::of_file(tx, request)?;
            Ok((leaves, storage::verify::everything(tx)?))
        })
        .await;
    let left: Vec<_> = leaves.iter().map(|leaf| leaf.content.is_some()).collect();
    assert_eq!(
        left,
        [false, false, true],
        "only the erasure says something"
    );
    assert_eq!(leaves[2].act, "file.erased");
    assert!(report.is_clean(), "{:?}", report.problems);
    // What was granted still counts, and nobody can take it out.
    let rights = claire.open("/worker/entitlement").await;
    rights
        .says("Boulangerie du Coin SRL. Le dossier est supprimé")
        .says(TICKET)
        .says("30/09/2024");
    assert!(rights.attribute("name=\"remove\"", "value").is_none());
}

#[tokio::test]
pub async fn aud_06_a_held_file_is_never_touched_until_the_hold_is_lifted() {
    let test = TestApp::start().await;
    let request = granted(&test).await;
    let mut anne = administrator(&test).await;
    let path = "/administration/retention";
    anne.open(path)
        .await
        .is(200)
        .says("Conservation")
        .says("5 ans");
    let empty = anne.submit(path, &[]).await;
    empty
        .is(422)
        .says("Aucun dossier conservé ne porte ce ticket.");
    let fields = |act, reason| [("act", act), ("ticket", TICKET), ("reason", reason)];
    let wrong = anne.submit(path, &fields("lift", "Trop tôt")).await;
    wrong
        .is(422)
        .says("Ce dossier n'est pas sous conservation légale.");
    assert_eq!(wrong.value_of("reason").as_deref(), Some("Trop tôt"));
    let held = anne.submit(path, &fields("set", "Litige 2029/17")).await;
    held.is(200)
        .says("Le dossier est sous conservation légale.")
        .says("Litige 2029/17")
        .says(TICKET);
    let twice = anne.submit(path, &fields("set", "Encore")).await;
    twice.is(422).says("déjà sous conservation légale");
    for at in [WARNED, OVER, "2099-01-01T03:00:00+01:00"] {
        night(&test, at).await;
    }
    assert!(exists(&test, request).await);
    assert_eq!(
        acts(&test, request).await,
        ["request.submitted", "file.holdSet"]
    );
    anne.open(path).await;
    let lifted = anne.submit(path, &fields("lift", "Litige clos")).await;
    lifted.is(200).says("La conservation légale est levée.");
    // The warning keeps its length, however late.
    night(&test, "2099-01-01T03:00:00+01:00").await;
    assert!(exists(&test, request).await);
    night(&test, "2099-03-02T03:00:00+01:00").await;
    assert!(!exists(&test, request).await);
    let last = acts(&test, request).await;
    assert_eq!(
        last[2..],
        ["file.holdLifted", "file.erasureAnnounced", "file.erased"]
    );
}

#[tokio::test]
async fn aud_06_open_files_stay_and_drafts_go_sooner() {
    let test = TestApp::start_with("2025-02-04T19:00:00+01:00", |config| {
        config.retention.draft_days = 30;
    })
    .await;
    let open = g13(&test, BAKERY)
        .ticket(2)
        .in_status(RequestStatus::InTreatment);
    let open = test.file(open).await;
    let draft = test.draft_for(BAKERY, CLAIRE).await;
    let document = test.document(draft, Actor::Employer).await;
    night(&test, "2025-03-06T03:00:00+01:00").await;
    assert_eq!(there(&test, draft, document).await, (true, true));
    night(&test, "2025-03-07T03:00:00+01:00").await;
    assert_eq!(there(&test, draft, document).await, (false, false));
    night(&test, "2099-01-01T03:00:00+01:00").await;
    night(&test, "2099-06-01T03:00:00+02:00").await;
    assert!(exists(&test, open).await, "the office still has to decide");
}
