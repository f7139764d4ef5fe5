//! Who sees what of the worker's part: every role of an employer, every status, every field (AUD-05).

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::standing::{CLAIRE, Changed, LUC, g13};
use domain::access::{Capacity, EmployerRole};
use domain::request::RequestStatus;
use domain::worker_part::{PartAnswers, PartField};
use storage::worker_parts::{self, Sent, StoredPart};
use uuid::Uuid;

/// A word in each field that stands nowhere else.
pub fn marker(field: PartField) -> String {
    format!("zqx{}zqx", field.code().to_lowercase())
}

/// What is typed in a field: its marker, but for the two choices, whose words stand on other pages as well.
fn typed(field: PartField) -> String {
    match field {
        PartField::Household => "singleParent".to_owned(),
        PartField::Kinship => "parent".to_owned(),
        _ => marker(field),
    }
}

/// A request in this status, with a worker's part that has a marker in every field.
pub async fn marked(test: &TestApp, status: RequestStatus, serial: u64) -> Uuid {
    let request = g13(test, BAKERY).ticket(serial).in_status(status);
    let proof = g13(test, BAKERY).ticket(serial + 50).request.ticket;
    let id = test.file(request).await;
    let answers = PartField::ALL
        .iter()
        .fold(PartAnswers::default(), |answers, field| {
            answers.with(*field, &typed(*field))
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
pub fn pages(request: Uuid) -> Vec<String> {
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

/// In which statuses a visitor reads something of the part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reads {
    /// In none.
    Never,
    /// While it is filled in: whoever helps.
    WhileOpen,
    /// Once it is sent: the office that treats it.
    OnceSent,
}

/// Every page about a request, on every side, and the homes of all sides.
fn pages_of_all_sides(request: Uuid) -> Vec<String> {
    let about_it = |path: &str| path.contains("/requests/{id}") || !path.contains('{');
    let mut pages = Vec::new();
    for route in server::routes::ROUTES {
        let read = route.verb == server::web::route::Verb::Get;
        // Signing in and out is not about files.
        let away = ["/sign-in", "/auth/callback", "/signed-out", "/step-up"];
        let path = route
            .path
            .replace("{enterpriseNumber}", BAKERY)
            .replace("{office}", "NIVELLES");
        if !read || away.contains(&path.as_str()) || !about_it(&path) {
            continue;
        }
        let path = path.replace("{id}", &request.to_string());
        let steps = domain::worker_part::PartStep::ALL;
        if path.contains("{step}") {
            pages.extend(steps.iter().map(|step| path.replace("{step}", step.code())));
        } else if !path.contains('{') {
            pages.push(path);
        }
    }
    pages
}

/// A mandate by which the hospital acts for the bakery, to a day or without end.
async fn acts_for_the_bakery(test: &TestApp, from: &str, until: Option<&str>) {
    let mandate = storage::mandates::Mandate {
        id: test.id(),
        holder: employer(HOSPITAL),
        enterprise: employer(BAKERY),
        from: from.parse().expect("a day"),
        to: until.map(|day| day.parse().expect("a day")),
        version: 1,
    };
    test.store(move |tx| storage::mandates::insert(tx, &mandate))
        .await;
}

/// A mandate from Claire to somebody, withdrawn or not.
pub async fn helps_claire(test: &TestApp, claire: Uuid, helper: Uuid, withdrawn: bool) {
    let (id, now) = (test.id(), test.now());
    let offer = storage::helpers::Offer {
        id,
        worker: claire,
        kind: domain::access::HelperKind::Union,
        answers: false,
        from: "2025-01-01".parse().expect("a day"),
        to: "2025-12-31".parse().expect("a day"),
        created_at: now,
        expires_at: now,
    };
    test.store(move |tx| {
        storage::helpers::insert_offer(tx, &offer, &id.to_string())?;
        storage::helpers::take(tx, &offer, helper, now)?;
        if withdrawn {
            storage::helpers::set_revoked(tx, id, claire, now)?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn aud_05_every_visitor_sees_in_every_status_what_is_theirs_and_no_other_field() {
    use Reads::{Never, OnceSent, WhileOpen};
    let test = TestApp::start().await;
    let mut requests = Vec::new();
    for (serial, status) in (1..).zip(RequestStatus::ALL) {
        requests.push((*status, marked(&test, *status, serial).await));
    }
    let office = |code: &str| Capacity::CaseWorker {
        office: code.to_owned(),
    };
    let user = |number: &str| Capacity::EmployerUser {
        enterprise: employer(number),
        role: EmployerRole::Administrator,
    };
    let claire = test
        .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
        .await;
    let mut visitors = Vec::new();
    for (name, niss, capacity, reads) in [
        ("another worker", LUC, Capacity::Worker, Never),
        ("the office", "83021730074", office("NIVELLES"), OnceSent),
        ("another office", "68010907721", office("MONS"), Never),
        (
            "an administrator",
            "72050500534",
            Capacity::Administrator,
            Never,
        ),
        ("a secretariat", "01020399843", user(HOSPITAL), Never),
        ("a helper", "85073099833", Capacity::Worker, WhileOpen),
        ("a former helper", "90010199794", Capacity::Worker, Never),
    ] {
        let person = test.add_person(niss, name, "Fictive", vec![capacity]).await;
        match name {
            "a helper" => helps_claire(&test, claire, person, false).await,
            "a former helper" => helps_claire(&test, claire, person, true).await,
            _ => {}
        }
        visitors.push((name, person, reads));
    }
    // The secretariat twice: with a mandate that ended, then with one that holds.
    acts_for_the_bakery(&test, "2024-01-01", Some("2025-01-31")).await;
    for round in 0..2 {
        for (name, person, reads) in &visitors {
            if round == 1 && *name != "a secretariat" {
                continue;
            }
            let mut browser = test.browser_of(*person).await;
            for (status, request) in &requests {
                let open = *status == RequestStatus::WaitingForWorker;
                let may = match reads {
                    Never => false,
                    OnceSent => !open,
                    WhileOpen => open,
                };
                let mut seen = Vec::new();
                let homes = *request == requests[0].1;
                let id = request.to_string();
                let pages = pages_of_all_sides(*request).into_iter();
                // The pages about no request say the same beside each of them.
                // The balance is the worker's over all files: the sent ones of this story name the child there too.
                let pages = pages.filter(|path| !(open && path.ends_with("/balance")));
                for path in pages.filter(|path| homes || path.contains(&id)) {
                    let shown = browser.get(&path).await.text.to_lowercase();
                    let fields = PartField::ALL.iter();
                    let found = fields.filter(|field| shown.contains(&marker(**field)));
                    seen.extend(found.map(|field| format!("{field:?} at {path}")));
                }
                let expected = if may {
                    !seen.is_empty()
                } else {
                    seen.is_empty()
                };
                assert!(expected, "{name}, {status:?}: {seen:?}");
            }
        }
        if round == 0 {
            acts_for_the_bakery(&test, "2025-02-01", None).await;
        }
    }
}

/// What is typed and not sent is no part of the balance that the office reads.
#[tokio::test]
async fn aud_05_the_office_counts_nothing_that_is_not_sent() {
    for (status, known) in [
        (RequestStatus::WaitingForWorker, false),
        (RequestStatus::InTreatment, true),
    ] {
        let test = TestApp::start().await;
        let request = marked(&test, status, 1).await;
        let office = vec![Capacity::CaseWorker {
            office: "NIVELLES".to_owned(),
        }];
        let dora = test
            .add_person("83021730074", "Dora", "Fictive", office)
            .await;
        let mut dora = test.browser_of(dora).await;
        let page = dora
            .open(&format!("/offices/NIVELLES/requests/{request}/balance"))
            .await;
        let shown = page.is(200).text.to_lowercase();
        assert_eq!(
            shown.contains(&marker(PartField::ChildGivenName)),
            known,
            "{status:?}"
        );
    }
}
