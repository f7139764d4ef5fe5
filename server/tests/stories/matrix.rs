//! The whole matrix (AZ-1, AZ-3): every route, GET and POST, for every visitor of the policy and for those whose right
//! ended yesterday or begins tomorrow, with the file in every state it can be in. What is refused has the same bytes
//! as what does not exist and changes nothing; no answer, that of a write included, says what its reader may not know.

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::browser::Answer;
use super::policy::{Scene, VISITORS, outcome, policy};
use super::standing::CLAIRE;
use domain::access::{Capacity, EmployerRole};
use domain::request::RequestStatus;
use jiff::ToSpan;
use std::collections::BTreeSet;
use std::fmt::Write;
use storage::mandates::Mandate;
use storage::persons::HeldCapacity;
use uuid::Uuid;

/// Visitors whose right is not one today: each must be answered like the policy's stranger.
const ENDED: [(&str, &str); 4] = [
    ("formerFiler", "92030199753"),
    ("futureFiler", "92030199852"),
    ("formerMandate", "93040299751"),
    ("formerOffice", "93040299850"),
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
        from: today + days.0.days(),
        to: days.1.map(|days| today + days.days()),
        version: 1,
    };
    test.store(move |tx| storage::persons::insert_capacity(tx, &held))
        .await;
    person
}

/// The people whose right ended yesterday or begins tomorrow.
async fn add_ended(scene: &mut Scene) {
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
fn for_everybody(path: &str) -> bool {
    !["/employers/", "/worker", "/offices/", "/administration"]
        .iter()
        .any(|side| path.starts_with(side))
}

async fn ask(scene: &Scene, visitor: &str, method: &str, path: &str) -> Answer {
    if method == "GET" {
        let address = scene.address(visitor, path, scene.draft);
        return scene.browser(visitor).await.get(&address).await;
    }
    let draft = scene.test.draft_for(BAKERY, CLAIRE).await;
    scene
        .send(visitor, &scene.address(visitor, path, draft))
        .await
}

/// What is wrong with an answer, in words.
fn leaks(visitor: &str, answer: &Answer) -> Option<&'static str> {
    // People read of themselves what others may not.
    let told = OF_THE_FILE
        .iter()
        .find(|(words, readers)| answer.text.contains(words) && !readers.contains(&visitor));
    told.map(|(words, _)| *words)
}

async fn walk(status: RequestStatus) {
    let mut scene = Scene::set_in(status).await;
    add_ended(&mut scene).await;
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
