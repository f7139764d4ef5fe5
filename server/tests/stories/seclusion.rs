//! Who sees what of the worker's part: every role of an employer, every status, every field (AUD-05).

use super::app::{BAKERY, TestApp, employer};
use super::standing::{CLAIRE, Changed, g13};
use domain::access::{Capacity, EmployerRole};
use domain::request::RequestStatus;
use domain::worker_part::{PartAnswers, PartField};
use storage::worker_parts::{self, Sent, StoredPart};
use uuid::Uuid;

/// A word in each field that stands nowhere else.
fn marker(field: PartField) -> String {
    format!("zqx{}zqx", field.code().to_lowercase())
}

/// A request in this status, with a worker's part that has a marker in every field.
async fn marked(test: &TestApp, status: RequestStatus, serial: u64) -> Uuid {
    let request = g13(test, BAKERY).ticket(serial).in_status(status);
    let proof = g13(test, BAKERY).ticket(serial + 50).request.ticket;
    let id = test.file(request).await;
    let answers = PartField::ALL
        .iter()
        .fold(PartAnswers::default(), |answers, field| {
            answers.with(*field, &marker(*field))
        });
    let now = test.now();
    test.store(move |tx| {
        let niss = CLAIRE.parse().expect("a NISS");
        let mut part = StoredPart::new(id, answers, now);
        worker_parts::set_draft(tx, &part, &niss)?;
        part.version = 1;
        let sent = Sent {
            ticket: proof.expect("a ticket"),
            at: now,
            certification_version: String::new(),
            certification_hash: [0; 32],
            language: "fr".to_owned(),
            warnings: Vec::new(),
        };
        if status == RequestStatus::WaitingForWorker {
            return Ok(());
        }
        worker_parts::set_sent(tx, &part, &sent)
    })
    .await;
    id
}

/// Every page of an employer that is read, with the request in its address where it asks for one.
fn pages(request: Uuid) -> Vec<String> {
    server::routes::ROUTES
        .iter()
        .filter(|route| {
            route.verb == server::web::route::Verb::Get
                && route.path.starts_with("/employers/")
                && !route.path.contains("/drafts/")
        })
        .map(|route| {
            route
                .path
                .replace("{enterpriseNumber}", BAKERY)
                .replace("{id}", &request.to_string())
        })
        .filter(|path| !path.contains('{'))
        .collect()
}

#[tokio::test]
async fn aud_05_no_role_of_an_employer_sees_a_field_of_the_worker_s_part_in_any_status() {
    let test = TestApp::start().await;
    let mut requests = Vec::new();
    for (serial, status) in (1..).zip(RequestStatus::ALL) {
        requests.push((*status, marked(&test, *status, serial).await));
    }
    let numbers = ["85073099833", "90010199794", "88110204574", "79031412370"];
    let mut read = 0;
    for (role, niss) in EmployerRole::ALL.iter().zip(numbers) {
        let capacity = Capacity::EmployerUser {
            enterprise: employer(BAKERY),
            role: *role,
        };
        let person = test
            .add_person(niss, role.code(), "Fictive", vec![capacity])
            .await;
        let mut browser = test.browser_of(person).await;
        for (status, request) in &requests {
            for path in pages(*request) {
                let page = browser.open(&path).await;
                read += usize::from(page.status == 200);
                let shown = page.text.to_lowercase();
                for field in PartField::ALL {
                    let seen = shown.contains(&marker(*field));
                    assert!(!seen, "{role:?} reads {field:?} in {status:?} at {path}");
                }
            }
        }
    }
    assert!(read > 40, "only {read} pages were read");
    // The markers are there to be seen: the worker's own pages show them.
    let claire = test
        .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
        .await;
    let mut browser = test.browser_of(claire).await;
    let rights = browser.open("/worker/entitlement").await;
    assert!(
        rights
            .text
            .to_lowercase()
            .contains(&marker(PartField::ChildGivenName))
    );
}
