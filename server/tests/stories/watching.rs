//! What an operator sees of the running counter: the line behind an incident's number, the measures, and whether it is
//! ready, told the truth under faults.

use super::app::{BAKERY, TestApp};
use super::browser::Browser;
use super::standing::{CLAIRE, G13, g13};
use super::watch::errors_with;
use domain::access::{Capacity, EmployerRole};

#[tokio::test]
async fn ops_04_the_number_on_the_error_page_finds_the_line_in_the_log() {
    let test = TestApp::start().await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let mut browser = test.browser_of(anna).await;
    let address = format!("/employers/{BAKERY}/drafts");
    browser.get(&address).await.is(200);
    test.behind("ALTER TABLE drafts RENAME TO gone");
    let page = browser.get(&address).await;
    page.is(503).says("rien n'a été enregistré");
    assert!(!page.text.contains("drafts"), "no cause: {}", page.text);
    let number = page.text.lines().last().expect("a number").to_owned();
    assert!(number.len() == 12 && number.bytes().all(|b| b.is_ascii_hexdigit()));
    let lines = errors_with(&number);
    assert_eq!(lines.len(), 1, "one line an incident");
    assert_eq!(lines[0]["level"], "ERROR");
    assert_eq!(lines[0]["fields"]["incident"], number.as_str());
    let cause = lines[0]["fields"]["error"].as_str().expect("a cause");
    assert!(cause.contains("drafts"), "{cause}");
    assert!(!lines[0].to_string().contains(BAKERY), "no address");
    // Another failure has another number.
    let other = browser.get(&address).await;
    assert_ne!(other.text.lines().last(), Some(number.as_str()));
    test.behind("ALTER TABLE gone RENAME TO drafts");
    browser.get(&address).await.is(200);
}

#[tokio::test]
async fn ops_04_measures_count_by_route_and_name_nobody() {
    let test = TestApp::start().await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let request = test.file(g13(&test, BAKERY)).await;
    let mut browser = test.browser_of(anna).await;
    let file = format!("/employers/{BAKERY}/requests/{request}");
    browser.get(&file).await.is(200);
    browser.get(&file).await.is(200);
    browser.get("/nowhere/91062121046").await.is(404);
    browser.get("/metrics").await.is(404);
    let measured = Browser::new(server::metrics::router(&test.app))
        .get("/metrics")
        .await;
    measured.is(200);
    let says = |line: &str| assert!(measured.text.contains(line), "{line}: {}", measured.text);
    let route = "/employers/{enterpriseNumber}/requests/{id}";
    says(&format!(
        "entracte_http_requests_total{{method=\"GET\",route=\"{route}\",status=\"200\"}} 2"
    ));
    says("entracte_http_requests_total{method=\"GET\",route=\"none\",status=\"404\"} 2");
    says(&format!(
        "entracte_http_request_seconds_count{{route=\"{route}\"}} 2"
    ));
    for gauge in [
        "ready",
        "jobs_waiting",
        "jobs_set_aside",
        "job_delay_seconds",
        "database_threads",
        "database_busy",
        "database_waiting",
        "log_leaves",
        "log_ungathered",
        "log_gather_lag_seconds",
        "incidents_total",
    ] {
        says(&format!("entracte_{gauge} "));
    }
    for personal in [
        CLAIRE,
        BAKERY,
        G13,
        "Claire",
        "Lenoir",
        &request.to_string(),
    ] {
        assert!(!measured.text.contains(personal), "{personal}");
    }
}

/// What readiness says two seconds later, when nothing is remembered any more.
async fn readiness(test: &TestApp) -> (u16, String) {
    test.clock.forward(3);
    test.app.pulse.beat(test.now());
    let answer = test.browser().get("/health/ready").await;
    (answer.status.as_u16(), answer.text)
}

#[tokio::test]
async fn op_8_readiness_tells_each_fault_in_words_and_comes_back() {
    let test = TestApp::start().await;
    assert_eq!(readiness(&test).await, (200, "READY\n".to_owned()));
    let faults = [
        (
            "ALTER TABLE write_probe RENAME TO gone",
            "the database takes no write",
            "ALTER TABLE gone RENAME TO write_probe",
        ),
        (
            "ALTER TABLE journal RENAME TO gone",
            "the journal takes no leaf",
            "ALTER TABLE gone RENAME TO journal",
        ),
        (
            "ALTER TABLE log_checkpoints RENAME TO gone",
            "the signed log does not fit",
            "ALTER TABLE gone RENAME TO log_checkpoints",
        ),
        (
            "INSERT INTO schema_migrations (number, name, hash) VALUES (9999, 'later', 'x')",
            "other migrations",
            "DELETE FROM schema_migrations WHERE number = 9999",
        ),
    ];
    for (fault, words, mended) in faults {
        test.behind(fault);
        let (told, body) = readiness(&test).await;
        assert_eq!(told, 503, "{fault}");
        assert!(
            body.starts_with("NOT READY\n") && body.contains(words),
            "{fault}: {body}"
        );
        test.browser().get("/health/live").await.is(200);
        test.behind(mended);
        assert_eq!(
            readiness(&test).await,
            (200, "READY\n".to_owned()),
            "{mended}"
        );
    }
}

#[tokio::test]
async fn op_8_a_runner_that_stands_still_and_a_log_that_lags_are_not_ready() {
    let test = TestApp::start().await;
    let browser = test.browser().get("/health/ready").await;
    browser.is(503).says("the job runner stands still");
    assert_eq!(readiness(&test).await.0, 200);
    // Asked again within two seconds, the answer is remembered: the database is not written to for each.
    test.behind("ALTER TABLE write_probe RENAME TO gone");
    test.browser().get("/health/ready").await.is(200);
    test.behind("ALTER TABLE gone RENAME TO write_probe");
    test.clock.forward(7 * 60);
    let answer = test.browser().get("/health/ready").await;
    answer.is(503).says("the job runner stands still");
    // A leaf that nobody gathers.
    let now = test.now();
    test.store(move |tx| {
        let entry = storage::journal::Entry {
            file: uuid::Uuid::from_u128(7),
            at: now,
            person: None,
            capacity: "worker",
            on_behalf_of: None,
            act: "request.submitted",
            object_version: 1,
            content: b"",
            salt: &[0; 16],
        };
        storage::journal::append(tx, &entry).map(drop)
    })
    .await;
    test.clock.forward(31 * 60);
    let (told, body) = readiness(&test).await;
    assert_eq!(told, 503);
    assert!(body.contains("not gathered into the log"), "{body}");
    server::jobs::gather_leaves::run(&test.app)
        .await
        .expect("gathered");
    assert_eq!(readiness(&test).await, (200, "READY\n".to_owned()));
}

#[tokio::test]
async fn op_8_every_side_may_ask_and_nobody_is_named() {
    let test = TestApp::start().await;
    let claire = test
        .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
        .await;
    let answer = test.browser_of(claire).await.get("/health/ready").await;
    assert!(!answer.text.contains("Claire"));
    let head = test.browser().send_method("HEAD", "/health/ready").await;
    assert!(head.text.is_empty());
}
