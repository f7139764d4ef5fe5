//! What the office refuses gives its units back and stands in nobody's way (rules.md § 4, R23), for each of the three
//! who look at it.

use super::app::{BAKERY, HOSPITAL, TestApp};
use super::browser::Browser;
use super::officer::{NISS, Officer, REGIME};
use super::standing::{Changed, g13};
use super::worker_part::Worker;
use domain::access::{Capacity, EmployerRole};
use domain::period::Period;
use domain::request::RequestStatus;
use jiff::civil::date;
use storage::requests::StoredRequest;
use uuid::Uuid;

const OVERLAP: &str = "a des jours en commun avec celle-ci";
const REFUSED: &[(&str, &str)] = &[("outcome", "refused"), ("reason", "filedTooLate")];

/// Dora of this office.
async fn dora(test: &TestApp, office: &str) -> Browser {
    let office = office.to_owned();
    let at_office = vec![Capacity::CaseWorker { office }];
    let dora = test
        .add_person("83021730074", "Dora", "Fictive", at_office)
        .await;
    test.browser_of(dora).await
}

fn file(office: &str, id: Uuid) -> String {
    format!("/offices/{office}/requests/{id}")
}

async fn takes_and_decides(dora: &mut Browser, file: &str, decision: &[(&str, &str)]) {
    dora.open(file).await.is(200);
    dora.submit(&format!("{file}/take"), &[]).await.is(200);
    dora.open(file).await.is(200);
    let decided = dora.submit(&format!("{file}/decision"), decision).await;
    decided.is(200).says("Clôturée par l'ONEM");
}

/// Dora of Nivelles refuses a request that waits there.
pub async fn refuses(test: &TestApp, id: Uuid) {
    let mut dora = dora(test, "NIVELLES").await;
    takes_and_decides(&mut dora, &file("NIVELLES", id), REFUSED).await;
}

/// The days of G8, of the worker of G8, in treatment at Nivelles.
fn on_the_days_of_g8(test: &TestApp, employer: &str, serial: u64) -> StoredRequest {
    let mut stored = g13(test, employer)
        .of(NISS, Some(("Fictive", "Odon")))
        .ticket(serial)
        .in_status(RequestStatus::WaitingForOffice);
    let days = Period::new(date(2025, 2, 24), date(2025, 3, 23));
    stored.request.details.period = days.expect("a period");
    stored
}

/// A month of parental leave of four: refused, or closed without follow-up, the right is whole again.
#[tokio::test]
async fn rul_16_what_is_refused_gives_its_units_back() {
    let without = [
        ("outcome", "withoutFollowUp"),
        ("decisionWords", "Le travailleur y renonce."),
    ];
    for (decision, left, standing) in [
        (REFUSED, "Reste 4", "annulée ou refusée : rien n'est compté"),
        (
            &without,
            "Reste 4",
            "annulée ou refusée : rien n'est compté",
        ),
        (&[("outcome", "granted")], "Reste 3", "comptée"),
    ] {
        let mut claire = Worker::begins().await;
        claire.answers_all().await;
        claire.confirms().await.is(200);
        let page = claire.browser.open("/worker/entitlement").await;
        page.says("Reste 3");
        let mut dora = dora(&claire.test, "MONS").await;
        takes_and_decides(&mut dora, &file("MONS", claire.request), decision).await;
        let page = claire.browser.open("/worker/entitlement").await;
        page.says(left).says(standing);
    }
}

/// The employer files again for the same days: warned of the first request until it is refused.
#[tokio::test]
async fn rul_15_what_is_refused_does_not_stand_in_the_way_of_the_next_request() {
    let mut officer = Officer::begins().await;
    let first = on_the_days_of_g8(&officer.test, BAKERY, 9);
    let first = officer.test.file(first).await;
    officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await
        .is(200);
    officer.opens("regime").await.is(200);
    officer.sends("regime", REGIME).await.says(OVERLAP);
    refuses(&officer.test, first).await;
    officer.opens("regime").await.is(200);
    officer.sends("regime", REGIME).await.does_not_say(OVERLAP);
}

/// The office judges a file against every other one: those of the same employer overlap, those of others do not, and what
/// it refused itself no longer does.
#[tokio::test]
async fn one_06_rul_15_the_office_sees_an_overlap_where_there_is_one() {
    let test = TestApp::start().await;
    let judged = test.file(on_the_days_of_g8(&test, BAKERY, 9)).await;
    let judged = file("NIVELLES", judged);
    test.file(on_the_days_of_g8(&test, HOSPITAL, 10)).await;
    let mut dora = dora(&test, "NIVELLES").await;
    dora.open(&judged).await.is(200).does_not_say(OVERLAP);
    let other = test.file(on_the_days_of_g8(&test, BAKERY, 11)).await;
    dora.open(&judged).await.is(200).says(OVERLAP);
    takes_and_decides(&mut dora, &file("NIVELLES", other), REFUSED).await;
    dora.open(&judged).await.is(200).does_not_say(OVERLAP);
}

/// What is refused is no absence: it leaves the employer's calendar, and is drawn empty where it is still listed.
#[tokio::test]
async fn cal_05_what_is_refused_is_no_absence() {
    let test = TestApp::start().await;
    let id = test.file(on_the_days_of_g8(&test, BAKERY, 9)).await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let mut anna = test.browser_of(anna).await;
    let calendars = format!("/employers/{BAKERY}/calendars");
    anna.open(&calendars).await.is(200);
    let made = anna.submit(&calendars, &[]).await;
    let feed = super::calendars::address(&made);
    let request = format!("/employers/{BAKERY}/requests/{id}");
    let mut anybody = test.browser();
    assert!(
        anybody
            .get(&feed)
            .await
            .is(200)
            .text
            .contains("BEGIN:VEVENT")
    );
    assert!(!anna.open(&request).await.text.contains("bar--void"));
    refuses(&test, id).await;
    assert!(
        !anybody
            .get(&feed)
            .await
            .is(200)
            .text
            .contains("BEGIN:VEVENT")
    );
    assert!(anna.open(&request).await.text.contains("bar--void"));
}
