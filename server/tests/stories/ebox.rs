//! The e-Box: what its two adapters promise alike, what the real one says to the REST interface, and whose messages go
//! there (NTF-02).

use super::app::{BAKERY, TestApp, employer};
use super::browser::Browser;
use super::ebox_server::{EBoxServer, Mood};
use super::reminders::{accepts_notices, gives_notice};
use super::running::Folder;
use domain::access::Capacity;
use domain::message::MessageEvent;
use server::actions::announce::{Announcement, Moment, Recipient, announce};
use server::jobs::Outcome;
use server::ports::SendError;
use server::ports::ebox::{EBoxLetter, EBoxOwner, EBoxPublisher, LocalEBox, Published, RestEBox};
use server::texts::Lang;
use std::sync::Arc;
use storage::PageRequest;
use uuid::Uuid;

const MORNING: &str = "2025-02-04T09:00:00+01:00";
const CLAIRE: &str = "91062121046";

fn letter(id: u128, to: EBoxOwner, language: Lang) -> EBoxLetter {
    EBoxLetter {
        id: Uuid::from_u128(id),
        to,
        language,
        event: MessageEvent::Decided,
        ticket: Some("04W-002ZS8U-E4-Z".parse().expect("a ticket")),
        subject: "Décision : « oui »".to_owned(),
        body: "Première ligne\n\nDernière ligne, avec é et €.\n".to_owned(),
        document: None,
        at: MORNING.parse().expect("an instant"),
    }
}

fn bakery() -> EBoxOwner {
    EBoxOwner::Enterprise(employer(BAKERY))
}

fn claire() -> EBoxOwner {
    EBoxOwner::Citizen(CLAIRE.parse().expect("a NISS"))
}

/// Publishes on a thread that may wait, as jobs do.
async fn publish(
    ebox: &Arc<dyn EBoxPublisher>,
    letter: EBoxLetter,
) -> Result<Published, SendError> {
    let ebox = Arc::clone(ebox);
    let published = tokio::task::spawn_blocking(move || ebox.publish(&letter));
    published.await.expect("an answer")
}

/// The promises every e-Box keeps.
async fn keeps_its_promises(ebox: &Arc<dyn EBoxPublisher>) {
    let first = letter(1, bakery(), Lang::Fr);
    for _ in 0..2 {
        let published = publish(ebox, first.clone()).await;
        assert_eq!(
            published.expect("kept"),
            Published::Kept,
            "told twice, kept once"
        );
    }
    for (id, language) in [(2, Lang::Nl), (3, Lang::De), (4, Lang::En)] {
        let published = publish(ebox, letter(id, claire(), language)).await;
        assert_eq!(published.expect("kept"), Published::Kept);
    }
}

/// Id, language, subject and text of what was kept.
type Seen = Vec<(String, String, String, String)>;

fn expected() -> Seen {
    let one = |(id, language): (u128, Lang)| {
        let letter = letter(id, bakery(), language);
        let id = letter.id.to_string();
        (id, language.code().to_owned(), letter.subject, letter.body)
    };
    [(1, Lang::Fr), (2, Lang::Nl), (3, Lang::De), (4, Lang::En)]
        .map(one)
        .into()
}

#[tokio::test]
async fn ntf_02_dep_05_the_local_and_the_real_e_box_keep_the_same_promises() {
    let test = TestApp::start_at(MORNING).await;
    let local: Arc<dyn EBoxPublisher> = Arc::new(LocalEBox(test.app.db.clone()));
    keeps_its_promises(&local).await;
    let letters = test
        .store(|tx| storage::deliveries::local_letters(tx, PageRequest::new(1, 10)))
        .await;
    let mut seen: Seen = letters
        .rows
        .into_iter()
        .map(|one| (one.id.to_string(), one.language, one.subject, one.body))
        .collect();
    seen.sort();
    assert_eq!(seen, expected(), "the local one");

    let (server, folder) = (EBoxServer::start().await, folder("promises"));
    keeps_its_promises(&real(&server, &folder)).await;
    let seen: Seen = server
        .kept()
        .into_iter()
        .map(|one| {
            let subject = one.message["subject"].as_object().expect("a subject");
            let (language, subject) = subject.iter().next().expect("a language");
            let id = one.key.trim_matches('"').to_owned();
            let subject = subject.as_str().unwrap_or_default().to_owned();
            (id, language.clone(), subject, one.text)
        })
        .collect();
    assert_eq!(seen, expected(), "the real one");
}

fn folder(name: &str) -> Folder {
    let folder = Folder::new(&format!("ebox_{name}"));
    std::fs::create_dir_all(&folder.0).expect("a folder");
    folder
}

fn real(server: &EBoxServer, folder: &Folder) -> Arc<dyn EBoxPublisher> {
    Arc::new(RestEBox::new(server.settings(&folder.0)).expect("settings"))
}

#[tokio::test]
async fn ntf_02_the_real_e_box_is_told_who_sends_to_whom_about_which_ticket() {
    let (server, folder) = (EBoxServer::start().await, folder("message"));
    let ebox = real(&server, &folder);
    publish(&ebox, letter(1, bakery(), Lang::Fr))
        .await
        .expect("kept");
    publish(&ebox, letter(2, claire(), Lang::Nl))
        .await
        .expect("kept");
    let kept = server.kept();
    let to_bakery = &kept[0].message;
    assert_eq!(
        to_bakery["sender"],
        serde_json::json!({ "eboxType": "enterprise", "enterpriseNumber": "0999999724" })
    );
    assert_eq!(
        to_bakery["recipient"],
        serde_json::json!({ "eboxType": "enterprise", "enterpriseNumber": BAKERY })
    );
    assert_eq!(to_bakery["messageTypeId"], "CareerBreakMessage");
    assert_eq!(to_bakery["senderApplicationId"], "neo:career-break");
    assert_eq!(to_bakery["isReplyAuthorized"], false);
    assert_eq!(
        to_bakery["businessDataList"],
        serde_json::json!([{ "key": "ticketNumber", "values": [{ "fr": "04W-002ZS8U-E4-Z" }] }])
    );
    assert_eq!(
        kept[1].message["recipient"],
        serde_json::json!({ "eboxType": "citizen", "ssin": CLAIRE })
    );
}

/// What the other side answers decides whether it is asked again; no reason names anybody.
#[tokio::test]
async fn ntf_02_the_answer_of_the_e_box_decides_what_follows() {
    let (server, folder) = (EBoxServer::start().await, folder("answers"));
    let ebox = real(&server, &folder);
    let mut id = 100;
    let mut asked = async |mood| {
        server.is(mood);
        id += 1;
        let published = publish(&ebox, letter(id, claire(), Lang::Fr)).await;
        match published {
            Ok(Published::Kept) => "kept",
            Ok(Published::NoDigitalUser) => "no digital user",
            Err(SendError::Again(reason)) => {
                assert!(!reason.contains(CLAIRE), "{reason}");
                "again"
            }
            Err(SendError::Never(reason)) => {
                assert!(!reason.contains(CLAIRE), "{reason}");
                "never"
            }
        }
    };
    assert_eq!(asked(Mood::Keeps).await, "kept");
    assert_eq!(asked(Mood::NoDigitalUser).await, "no digital user");
    assert_eq!(asked(Mood::Answers(409)).await, "kept", "told before");
    for status in [401, 403, 404, 408, 429, 500, 502, 503, 504] {
        assert_eq!(asked(Mood::Answers(status)).await, "again", "{status}");
    }
    for status in [400, 405, 413, 415, 422] {
        assert_eq!(asked(Mood::Answers(status)).await, "never", "{status}");
    }
    for status in [401, 429, 500, 503] {
        assert_eq!(asked(Mood::NoToken(status)).await, "again", "{status}");
    }
    assert_eq!(asked(Mood::EmptyToken).await, "again");
    assert_eq!(asked(Mood::KeepsAndFails).await, "again");
    assert_eq!(asked(Mood::Keeps).await, "kept");
    let nobody = config_of_nobody(&server, &folder);
    let down: Arc<dyn EBoxPublisher> = Arc::new(RestEBox::new(nobody).expect("settings"));
    let refused = publish(&down, letter(1, claire(), Lang::Fr)).await;
    assert!(matches!(refused, Err(SendError::Again(_))), "{refused:?}");
    assert_eq!(server.kept().len(), 3);
}

/// Settings of an e-Box where nobody listens.
fn config_of_nobody(server: &EBoxServer, folder: &Folder) -> server::config::EBox {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    server::config::EBox {
        token_url: format!("http://{address}/token"),
        ..server.settings(&folder.0)
    }
}

async fn with(instant: &str, server: &EBoxServer, folder: &Folder) -> TestApp {
    let settings = server.settings(&folder.0);
    TestApp::start_with(instant, move |config| config.ebox = settings).await
}

async fn tell(test: &TestApp, file: u128, to: Recipient) {
    let (app, now) = (test.app.clone(), test.now());
    test.store(move |tx| {
        let told = Announcement {
            event: MessageEvent::Decided,
            file: Uuid::from_u128(file),
            to,
        };
        announce(Moment { app: &app, now }, tx, told)
    })
    .await;
}

/// NOT-04: an employer that ticks the box when answering a notice gets everything in its e-Box from then on; before, or
/// once it no longer agrees, nothing.
#[tokio::test]
async fn ntf_02_not_04_an_employer_s_messages_go_to_its_e_box_as_long_as_it_agrees() {
    let (server, folder) = (EBoxServer::start().await, folder("consent"));
    let test = with("2025-01-10T09:00:00+01:00", &server, &folder).await;
    let anna = accepts_notices(&test).await;
    let mut anna = test.browser_of(anna).await;
    let notice = gives_notice(&mut claire_of(&test).await).await;
    let to = || Recipient::Employer(employer(BAKERY));
    let of_employer = |server: &EBoxServer| {
        let kept = server.kept().into_iter();
        let ours = kept.filter(|one| one.message["recipient"]["eboxType"] == "enterprise");
        ours.collect::<Vec<_>>()
    };
    test.work().await;
    assert!(of_employer(&server).is_empty(), "it was never asked");
    let page = format!("/employers/{BAKERY}/notices/{notice}");
    let version = anna.open(&page).await.value_of("version");
    let version = version.expect("a version");
    let accepts = [
        ("version", version.as_str()),
        ("act", "accept"),
        ("certified", "yes"),
        ("ebox", "yes"),
    ];
    anna.post(&page, &accepts).await.is(303);
    tell(&test, 2, to()).await;
    test.work().await;
    let kept = of_employer(&server);
    assert_eq!(kept.len(), 1);
    let expected = serde_json::json!({ "eboxType": "enterprise", "enterpriseNumber": BAKERY });
    assert_eq!(kept[0].message["recipient"], expected);
    assert!(!kept[0].text.contains(CLAIRE) && !kept[0].text.contains("Lenoir"));
    test.store(|tx| storage::deliveries::end_ebox_consent(tx, &employer(BAKERY)))
        .await;
    tell(&test, 3, to()).await;
    test.work().await;
    assert_eq!(of_employer(&server).len(), 1);
}

async fn claire_of(test: &TestApp) -> Browser {
    let worker = vec![Capacity::Worker];
    let claire = test.add_person(CLAIRE, "Claire", "Lenoir", worker).await;
    test.browser_of(claire).await
}

/// NTF-02, trust I6: an e-Box that fails for an hour loses nothing; one that kept a message and failed keeps it once.
#[tokio::test]
async fn ntf_02_an_e_box_that_fails_for_an_hour_gets_everything_once() {
    let (server, folder) = (EBoxServer::start().await, folder("outage"));
    let test = with(MORNING, &server, &folder).await;
    let claire = || Recipient::Worker(CLAIRE.parse().expect("a NISS"), None);
    server.is(Mood::KeepsAndFails);
    tell(&test, 1, claire()).await;
    assert!(test.work().await.contains(&Outcome::Failed));
    server.is(Mood::Answers(503));
    for file in 2..5 {
        tell(&test, file, claire()).await;
    }
    for _ in 0..12 {
        test.work().await;
        test.clock.forward(300);
    }
    assert_eq!(server.kept().len(), 1);
    server.is(Mood::Keeps);
    for _ in 0..24 {
        test.work().await;
        test.clock.forward(300);
    }
    assert_eq!(server.kept().len(), 4);
    let page = PageRequest::new(1, 10);
    let aside = test
        .store(move |tx| storage::jobs::listed(tx, true, page))
        .await;
    assert_eq!(aside.total, 0);
}
