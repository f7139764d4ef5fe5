//! Every act of every side leaves its line (AUD-02). The door itself refuses an act that wrote anything and left no leaf,
//! so every story of this folder is a test of it; here stand the list of what is no act, and what a leaf says.

use super::app::{BAKERY, TestApp};
use super::standing::g13;
use domain::access::{Capacity, EmployerRole};
use serde_json::Value;
use storage::journal;

/// Tables that may be written without a leaf, by hand a second time: adding one is a decision.
const NO_ACT: [&str; 21] = [
    "desk_runs",
    "documents",
    "drafts",
    "employers",
    "idempotency",
    "jobs",
    "journal",
    "local_letters",
    "log_checkpoints",
    "log_nodes",
    "mail_ways",
    "message_deliveries",
    "messages",
    "persons",
    "saved_queries",
    "sessions",
    "sign_in_attempts",
    "throttles",
    "views",
    "worker_parts",
    "write_probe",
];

#[test]
fn aud_02_only_these_tables_are_written_without_a_leaf() {
    let mut silent: Vec<&str> = storage::SILENT_TABLES
        .iter()
        .map(|(table, why)| {
            assert!(why.len() > 10, "{table}: why?");
            *table
        })
        .collect();
    silent.sort_unstable();
    assert_eq!(silent, NO_ACT);
}

#[tokio::test]
async fn aud_02_a_leaf_says_who_in_which_capacity_for_whom_what_before_and_after() {
    let test = TestApp::start().await;
    let anna = test
        .add_user("Anna", BAKERY, EmployerRole::Administrator)
        .await;
    let mut browser = test.browser_of(anna).await;
    let settings = format!("/employers/{BAKERY}/settings");
    let page = browser.open(&settings).await;
    let version = page.is(200).value_of("version").expect("a version");
    let fields = [
        ("version", version.as_str()),
        ("contactName", "Fictive"),
        ("contactGivenName", "Anna"),
        ("email", "anna@boulangerie.example"),
        ("phone", "02 555 12 12"),
        ("sector", "private"),
        ("acceptsNotices", "yes"),
    ];
    browser.submit(&settings, &fields).await.is(200);
    let number = super::app::employer(BAKERY);
    let chain = server::actions::leaf::chain_of_employer(&number);
    let leaves = test.store(move |tx| journal::of_file(tx, chain)).await;
    let leaf = leaves.last().expect("a leaf");
    assert_eq!(leaf.person, Some(anna));
    assert_eq!(leaf.capacity, "employerUser:administrator");
    assert_eq!(leaf.on_behalf_of.as_deref(), Some(BAKERY));
    assert_eq!(leaf.act, "settings.saved");
    let content: Value =
        serde_json::from_slice(leaf.content.as_deref().expect("content")).expect("JSON");
    assert_eq!(content["before"]["email"], "");
    assert_eq!(content["after"]["email"], "anna@boulangerie.example");
}

#[tokio::test]
pub async fn aud_02_an_administrator_s_retry_of_a_job_is_an_act_too() {
    let test = TestApp::start().await;
    let root = test
        .add_person(
            "72050500534",
            "Root",
            "Fictive",
            vec![Capacity::Administrator],
        )
        .await;
    test.file(g13(&test, BAKERY)).await;
    let (now, id) = (test.now(), test.id());
    test.store(move |tx| {
        let job = storage::jobs::NewJob {
            id,
            kind: "nothing-we-know",
            payload: "{}",
            due_at: now,
            created_at: now,
        };
        storage::jobs::insert(tx, &job)
    })
    .await;
    test.work().await;
    let mut browser = test.browser_of(root).await;
    browser.open("/administration/jobs").await.is(200);
    let job = id.to_string();
    browser
        .submit("/administration/jobs", &[("job", &job)])
        .await
        .is(200);
    let leaves = test
        .store(|tx| journal::of_file(tx, server::actions::administer::COUNTER))
        .await;
    let leaf = leaves.last().expect("a leaf");
    assert_eq!(
        (leaf.act.as_str(), leaf.person),
        ("job.triedAgain", Some(root))
    );
}
