//! The whole matrix (AZ-1, AZ-3): every route, GET and POST, for every visitor of the policy and for those whose right
//! ended yesterday or begins tomorrow, with the file in every state it can be in. What is refused has the same bytes
//! as what does not exist and changes nothing; no answer, that of a write included, says what its reader may not know.

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::browser::Answer;
use super::ledger::{Ledger, Writes};
use super::policy::{VISITORS, outcome, policy};
use super::scene::Scene;
use domain::access::{Capacity, EmployerRole};
use domain::request::RequestStatus;
use jiff::ToSpan;
use std::collections::BTreeSet;
use std::fmt::Write;
use storage::mandates::Mandate;
use storage::persons::HeldCapacity;
use uuid::Uuid;

/// Visitors whose right is not one today: each must be answered like the policy's stranger.
pub const ENDED: [(&str, &str); 4] = [
    ("formerFiler", "92030199753"),
    ("futureFiler", "92030199852"),
    ("formerMandate", "93040299751"),
    ("formerOffice", "93040299850"),
];

/// What may be done without exactly one leaf, and why.
const WITHOUT_ONE_LEAF: &[(&str, &str, &str)] = &[
    (
        "POST",
        "/employers/{enterpriseNumber}/notices/{id}/part",
        "opens a draft: nothing is declared before it is sent",
    ),
    (
        "POST",
        "/employers/{enterpriseNumber}/drafts/{id}/discard",
        "nothing of a draft was declared",
    ),
    (
        "POST",
        "/employers/{enterpriseNumber}/requests/{id}/again",
        "opens a draft: nothing is declared before it is sent",
    ),
];

/// Words of the file that stand nowhere else, and who may read them.
const OF_THE_FILE: [(&str, &[&str]); 3] = [
    ("Lenoir", &["reader", "filer", "claire", "nivelles"]),
    ("910621-210-46", &["reader", "filer"]),
    ("910621 210 46", &["reader", "filer"]),
];

async fn held(test: &TestApp, place: usize, capacity: Capacity, days: (i64, Option<i64>)) -> Uuid {
    let (name, niss) = ENDED[place];
    let person = test.add_person(niss, name, "Fictive", Vec::new()).await;
    let today = server::ports::clock::brussels_date(test.now());
    let held = HeldCapacity {
        id: test.id(),
        person,
        capacity,
        units: Vec::new(),
        from: today + days.0.days(),
        to: days.1.map(|days| today + days.days()),
        version: 1,
    };
    test.store(move |tx| storage::persons::insert_capacity(tx, &held))
        .await;
    person
}

/// The people whose right ended yesterday or begins tomorrow.
pub async fn add_ended(scene: &mut Scene) {
    let user = |number: &str| Capacity::EmployerUser {
        enterprise: employer(number),
        role: EmployerRole::Administrator,
    };
    let office = Capacity::CaseWorker {
        office: "NIVELLES".to_owned(),
    };
    let test = &scene.test;
    let today = server::ports::clock::brussels_date(test.now());
    let people = [
        held(test, 0, user(BAKERY), (-100, Some(-1))).await,
        held(test, 1, user(BAKERY), (1, None)).await,
        held(test, 2, user(HOSPITAL), (-100, None)).await,
        held(test, 3, office, (-100, Some(-1))).await,
    ];
    let mandate = Mandate {
        id: test.id(),
        holder: employer(HOSPITAL),
        enterprise: employer(BAKERY),
        from: today - 100.days(),
        to: Some(today - 1.day()),
        version: 1,
    };
    test.store(move |tx| storage::mandates::insert(tx, &mandate))
        .await;
    for ((name, _), person) in ENDED.iter().zip(people) {
        scene.people.insert(name, person);
    }
}

/// Is it read without being anybody in particular, or by whoever is signed in?
pub fn for_everybody(path: &str) -> bool {
    ![
        "/employers/",
        "/worker",
        "/offices/",
        "/administration",
        "/support",
    ]
    .iter()
    .any(|side| path.starts_with(side))
}

/// Asks one question of the matrix, with an empty form where something is sent.
pub async fn ask(scene: &Scene, visitor: &str, method: &str, path: &str) -> Answer {
    let address = scene.address(visitor, path);
    if method == "GET" {
        return scene.browser(visitor).await.get(&address).await;
    }
    scene.send(visitor, &address).await
}

/// Is it an act, or only what follows from one or leads to one?
fn is_act(table: &str) -> bool {
    !storage::SILENT_TABLES
        .iter()
        .any(|(silent, _)| *silent == table)
}

/// What is wrong with what an answer wrote: nothing may be written for whoever is refused or told of a mistake, nor by
/// looking; and what was done leaves one leaf.
pub fn written_wrongly(
    (method, path): (&str, &str),
    answer: &Answer,
    writes: &Writes,
) -> Option<String> {
    let leaves = writes.get("journal").copied().unwrap_or_default();
    let mut rows = writes.clone();
    if outcome(answer) == "in" && rows.get("idempotency") == Some(&2) {
        // The key of the form, begun and either finished or forgotten.
        rows.remove("idempotency");
    }
    let done = matches!(answer.status.as_u16(), 200 | 303) && outcome(answer) == "in";
    if !done {
        return (!rows.is_empty()).then(|| format!("refused, and yet writes {rows:?}"));
    }
    let known = WITHOUT_ONE_LEAF
        .iter()
        .any(|(verb, route, _)| (*verb, *route) == (method, path));
    let due = if method == "GET" {
        let acts = rows.keys().find(|table| is_act(table));
        if let Some(table) = acts {
            return Some(format!("looking writes {table}"));
        }
        i64::from(is_journalled_reading(path))
    } else {
        i64::from(!rows.is_empty() && !known)
    };
    (leaves != due).then(|| format!("leaves {leaves} leaves: {rows:?}"))
}

/// Whoever looks here is written down: the office in somebody's file, and what is carried away in a table or an archive.
fn is_journalled_reading(path: &str) -> bool {
    path.starts_with("/offices/{office}/requests/")
        || path == "/employers/{enterpriseNumber}/export"
        || path == "/worker/data/archives/{number}"
}

/// What is wrong with an answer, in words.
pub fn leaks(visitor: &str, answer: &Answer) -> Option<&'static str> {
    // People read of themselves what others may not.
    let told = OF_THE_FILE
        .iter()
        .find(|(words, readers)| answer.text.contains(words) && !readers.contains(&visitor));
    told.map(|(words, _)| *words)
}

async fn walk(status: RequestStatus) {
    let mut scene = Scene::set_in(status).await;
    add_ended(&mut scene).await;
    let ledger = Ledger::open(&scene.test);
    let absent = scene.browser("filer").await.get("/nowhere").await;
    let (mut wrong, mut cells) = (String::new(), 0_u32);
    let visitors: Vec<&str> = VISITORS
        .into_iter()
        .chain(ENDED.map(|(name, _)| name))
        .collect();
    for ((method, path), expected) in policy() {
        for (place, visitor) in visitors.iter().enumerate() {
            // Who holds no capacity at all has none to choose.
            let choosing = (method, path) == ("POST", "/capacities");
            if choosing && ENDED.iter().any(|(name, _)| name == visitor) {
                continue;
            }
            let stranger = if for_everybody(path) { 4 } else { 1 };
            let expected = expected.get(place).unwrap_or(&expected[stranger]);
            let answer = ask(&scene, visitor, method, path).await;
            cells += 1;
            let writes = ledger.written();
            if let Some(what) = written_wrongly((method, path), &answer, &writes) {
                let _ = writeln!(wrong, "{status:?} {method} {path}: {visitor} {what}");
            }
            let got = outcome(&answer);
            if got != *expected {
                let _ = writeln!(
                    wrong,
                    "{status:?} {method} {path}: {visitor} gets {got}, not {expected}"
                );
            }
            if let Some(words) =
                leaks(visitor, &answer).filter(|_| !path.starts_with("/administration"))
            {
                let _ = writeln!(wrong, "{status:?} {method} {path}: {visitor} reads {words}");
            }
            if got == "–"
                && !for_everybody(path)
                && answer.words().len() > absent.words().len() + 200
            {
                let _ = writeln!(
                    wrong,
                    "{status:?} {method} {path}: {visitor}'s refusal says more than that nothing is there"
                );
            }
            // Somebody acted on the file: the next question finds another one, in the state of this walk.
            if writes
                .keys()
                .any(|table| is_act(table) || table == "drafts")
            {
                scene.renew().await;
                ledger.written();
            }
        }
    }
    assert!(cells > 1_500, "only {cells} cells");
    assert!(wrong.is_empty(), "{wrong}");
}

#[tokio::test]
async fn az_3_the_matrix_while_the_worker_is_waited_for() {
    walk(RequestStatus::WaitingForWorker).await;
}

#[tokio::test]
async fn az_3_the_matrix_while_the_office_is_waited_for() {
    walk(RequestStatus::WaitingForOffice).await;
}

#[tokio::test]
async fn az_3_the_matrix_while_the_office_treats_it() {
    walk(RequestStatus::InTreatment).await;
}

#[tokio::test]
async fn az_3_the_matrix_once_it_is_closed() {
    walk(RequestStatus::Closed).await;
}

#[tokio::test]
async fn az_3_the_matrix_once_it_is_cancelled() {
    walk(RequestStatus::Cancelled).await;
}

#[test]
fn az_3_every_state_of_a_file_has_its_walk() {
    let walked = [
        RequestStatus::WaitingForWorker,
        RequestStatus::WaitingForOffice,
        RequestStatus::InTreatment,
        RequestStatus::Closed,
        RequestStatus::Cancelled,
    ];
    let all: BTreeSet<&str> = RequestStatus::ALL
        .iter()
        .map(|status| status.code())
        .collect();
    assert_eq!(all, walked.iter().map(|status| status.code()).collect());
}

#[test]
fn az_3_a_write_of_somebody_refused_and_an_act_without_its_leaf_are_noticed() {
    let answer = |status: u16| Answer {
        status: axum::http::StatusCode::from_u16(status).expect("a status"),
        headers: axum::http::HeaderMap::new(),
        text: String::new(),
        bytes: Vec::new(),
        path: "/".to_owned(),
    };
    let rows = |tables: &[&str]| -> Writes {
        let tables = tables.iter();
        tables.map(|table| ((*table).to_owned(), 1)).collect()
    };
    let sent = ("POST", "/employers/{enterpriseNumber}/settings");
    let read = ("GET", "/worker");
    for (question, status, written, noticed) in [
        (sent, 404, &["drafts"][..], true),
        (sent, 404, &["journal"], true),
        (sent, 409, &["messages"], true),
        (sent, 422, &["requests"], true),
        (sent, 303, &["employer_settings"], true),
        (sent, 303, &["employer_settings", "journal"], false),
        (sent, 404, &[], false),
        (read, 200, &["requests"], true),
        (read, 200, &["journal"], true),
        (read, 200, &["employers"], false),
    ] {
        let found = written_wrongly(question, &answer(status), &rows(written));
        assert_eq!(
            found.is_some(),
            noticed,
            "{question:?} {status} {written:?}: {found:?}"
        );
    }
}
