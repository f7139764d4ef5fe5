//! The mails of one filing, through a real mail server: the confirmation for whoever asked for one (NTF-01), the
//! invitation of the worker (NTF-04, WRK-07), each in its reader's language (I18-04).

use super::app::{BAKERY, TestApp, employer};
use super::browser::{Answer, Browser};
use super::changes::{cancels, path};
use super::ebox_server::EBoxServer;
use super::mail_server::{MailServer, Mood, Received};
use super::officer::{CERTIFIED, MORNING, NISS, Officer, worker};
use super::running::Folder;
use domain::access::{Capacity, EmployerRole};
use domain::message::MessageEvent;
use server::actions::announce::{Announcement, Moment, Recipient, announce};
use uuid::Uuid;

const ANNA: &str = "anna@boulangerie.example";
const LUC: &str = "luc@exemple.example";

async fn anna(test: &TestApp) -> Browser {
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    test.reads(anna, ANNA, "fr").await;
    test.browser_of(anna).await
}

/// Anna with a draft for the worker of G8, whose address is given or not.
async fn begins(test: TestApp, address: Option<&str>) -> Officer {
    let browser = anna(&test).await;
    let mut officer = Officer::of(test, browser, BAKERY);
    let path = officer.path("workers");
    officer.browser.open(&path).await.is(200);
    let mut fields = worker(NISS);
    fields.extend(address.map(|address| ("email", address)));
    let first = officer.browser.submit(&path, &fields).await;
    officer.keeps(&first);
    officer
}

/// Confirms G8, with a wish for a mail or without; the receipt.
async fn files(officer: &mut Officer, wished: bool) -> Answer {
    officer.fills_g8().await;
    let mut fields = CERTIFIED.to_vec();
    if wished {
        fields.push(("confirmationMail", "yes"));
    }
    let receipt = officer.sends("confirmation", &fields).await;
    receipt.is(200).says("Accusé de réception");
    receipt
}

fn request_of(receipt: &Answer) -> Uuid {
    let path = receipt.path.trim_end_matches("/receipt");
    let id = path.rsplit('/').next().unwrap_or_default();
    id.parse().expect("a request")
}

async fn ticket(test: &TestApp, request: Uuid) -> String {
    let newest = test
        .store(move |tx| storage::messages::newest_ticket(tx, request))
        .await;
    newest.expect("a ticket").as_str().to_owned()
}

fn to<'a>(received: &'a [Received], address: &str) -> Vec<&'a Received> {
    let ours = received.iter().filter(|mail| mail.to == [address]);
    ours.collect()
}

/// One mail, with ticket, date and where to sign in, and nothing about whom or what.
#[track_caller]
fn says_enough_and_no_more(mail: &Received, ticket: &str, date: &str) {
    let text = mail.text();
    assert!(text.contains(ticket), "{text}");
    assert!(text.contains(date), "{text}");
    assert!(text.contains("http://127.0.0.1:8080/"), "{text}");
    let lower = text.to_lowercase();
    for word in [
        "850730",
        "85.07.30",
        "parental",
        "ouderschap",
        "congé",
        "fictive",
        "40h00",
    ] {
        assert!(!lower.contains(word), "{word}: {text}");
    }
    let id = mail.header("Message-ID");
    assert!(id.starts_with('<') && id.ends_with('>'), "{text}");
}

#[tokio::test]
async fn ntf_01_cnf_04_a_filing_is_confirmed_by_one_mail_if_and_only_if_ticked() {
    for wished in [true, false] {
        let server = MailServer::start();
        let test = TestApp::start_with_mail(MORNING, &server).await;
        let mut officer = begins(test, None).await;
        let receipt = files(&mut officer, wished).await;
        assert_eq!(
            receipt.text.contains(ANNA),
            wished,
            "the receipt says where it goes"
        );
        officer.test.work().await;
        officer.test.clock.forward(3_600);
        officer.test.work().await;
        let received = server.received();
        assert_eq!(received.len(), usize::from(wished), "one mail or none");
        for mail in to(&received, ANNA) {
            let ticket = ticket(&officer.test, request_of(&receipt)).await;
            says_enough_and_no_more(mail, &ticket, "Date : 03/02/2025");
        }
    }
}

#[tokio::test]
pub async fn ntf_01_can_06_a_cancellation_is_confirmed_by_one_mail_if_and_only_if_ticked() {
    for wished in [true, false] {
        let server = MailServer::start();
        let test = TestApp::start_with_mail(MORNING, &server).await;
        let mut officer = begins(test, None).await;
        let receipt = files(&mut officer, false).await;
        let request = request_of(&receipt);
        officer.test.work().await;
        assert!(server.received().is_empty());
        let page = path(request, "/cancellation");
        officer.browser.open(&page).await.is(200);
        let mut fields = vec![("confirmed", "yes")];
        if wished {
            fields.push(("confirmationMail", "yes"));
        }
        cancels(&mut officer.browser, request, &fields)
            .await
            .is(200);
        officer.test.work().await;
        let received = server.received();
        assert_eq!(received.len(), usize::from(wished), "one mail or none");
        for mail in to(&received, ANNA) {
            let ticket = ticket(&officer.test, request).await;
            says_enough_and_no_more(mail, &ticket, "Date : 03/02/2025");
            assert!(mail.text().contains("annul"), "{}", mail.text());
        }
    }
}

/// CNF-09, WRK-07: the worker is invited at the same moment, at the address the employer typed, ticked or not.
#[tokio::test]
async fn wrk_07_cnf_09_the_invitation_goes_to_the_address_given_when_filing() {
    let server = MailServer::start();
    let test = TestApp::start_with_mail(MORNING, &server).await;
    let mut officer = begins(test, Some(LUC)).await;
    let receipt = files(&mut officer, false).await;
    officer.test.work().await;
    let received = server.received();
    assert_eq!(received.len(), 1);
    let invitation = to(&received, LUC);
    let ticket = ticket(&officer.test, request_of(&receipt)).await;
    says_enough_and_no_more(invitation[0], &ticket, "Date : 03/02/2025");
    assert!(invitation[0].text().contains("/worker/messages"));
}

/// NTF-01: an act that is not committed tells nobody; the message lies in the transaction of its act.
#[tokio::test]
async fn ntf_01_an_act_undone_tells_nobody() {
    let server = MailServer::start();
    let test = TestApp::start_with_mail(MORNING, &server).await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    test.reads(anna, ANNA, "fr").await;
    let (app, now) = (test.app.clone(), test.now());
    let undone = test
        .app
        .db
        .write(move |tx| {
            let told = Announcement {
                event: MessageEvent::RequestFiled,
                file: Uuid::from_u128(1),
                to: Recipient::Person(anna),
            };
            announce(Moment { app: &app, now }, tx, told)?;
            Err::<(), _>(storage::Error::NoRow)
        })
        .await;
    assert!(undone.is_err());
    assert!(test.work().await.is_empty());
    assert!(server.received().is_empty());
}

/// I18-04, NTF-04: everything about one request, to a French employer and to a worker who reads Dutch, by mail and e-Box.
#[tokio::test]
async fn i18_04_a_french_employer_and_a_dutch_worker_are_each_written_to_in_their_own_language() {
    let (mails, ebox) = (MailServer::start(), EBoxServer::start().await);
    let folder = Folder::new("two_languages");
    std::fs::create_dir_all(&folder.0).expect("a folder");
    let (port, settings) = (mails.address.port(), ebox.settings(&folder.0));
    let test = TestApp::start_with(MORNING, move |config| {
        "127.0.0.1".clone_into(&mut config.mail.host);
        config.mail.port = port;
        config.mail.tls = server::config::MailTls::None;
        config.ebox = settings;
    })
    .await;
    let luc = test
        .add_person(NISS, "Luc", "Fictive", vec![Capacity::Worker])
        .await;
    test.reads(luc, "own@exemple.example", "nl").await;
    let mut officer = begins(test, Some(LUC)).await;
    let anna_again = officer.test.store(|tx| {
        let now = "2025-02-03T08:00:00Z".parse().expect("an instant");
        let anna = storage::persons::by_niss(tx, &"85073099833".parse().expect("a NISS"))?;
        let anna = anna.expect("Anna").id;
        storage::deliveries::set_ebox_consent(tx, &employer(BAKERY), anna, now)
    });
    anna_again.await;
    let receipt = files(&mut officer, true).await;
    let request = request_of(&receipt);
    officer.browser.open(&path(request, "/cancellation")).await;
    cancels(&mut officer.browser, request, &[("confirmed", "yes")])
        .await
        .is(200);
    let (app, now) = (officer.test.app.clone(), officer.test.now());
    officer
        .test
        .store(move |tx| {
            let told = Announcement {
                event: MessageEvent::Decided,
                file: request,
                to: Recipient::Employer(employer(BAKERY)),
            };
            announce(Moment { app: &app, now }, tx, told)
        })
        .await;
    officer.test.work().await;
    let received = mails.received();
    assert_eq!(
        (to(&received, ANNA).len(), to(&received, LUC).len()),
        (2, 2)
    );
    for mail in &received {
        let mailed = mail.text();
        let (language, greeting) = if mail.to == [LUC] {
            ("nl", "Goeiedag,")
        } else {
            ("fr", "Bonjour,")
        };
        assert!(
            mailed.contains(&format!("Content-Language: {language}")),
            "{mailed}"
        );
        assert!(mailed.contains(greeting), "{mailed}");
    }
    let kept = ebox.kept();
    let letters = |kind: &str| {
        let ours = kept.iter();
        let ours = ours.filter(|one| one.message["recipient"]["eboxType"] == kind);
        ours.cloned().collect::<Vec<_>>()
    };
    let (to_worker, to_employer) = (letters("citizen"), letters("enterprise"));
    assert_eq!((to_worker.len(), to_employer.len()), (2, 1));
    for (letters, language, greeting) in [
        (to_worker, "nl", "Goeiedag,"),
        (to_employer, "fr", "Bonjour,"),
    ] {
        for letter in letters {
            let subject = letter.message["subject"].as_object().expect("a subject");
            assert_eq!(subject.keys().collect::<Vec<_>>(), [language]);
            assert!(letter.text.starts_with(greeting), "{}", letter.text);
        }
    }
}

/// NTF-07, trust I6: the server is off while everything happens; afterwards each mail arrives once, with its own name.
#[tokio::test]
async fn ntf_07_a_filing_while_the_mail_server_is_off_is_told_once_afterwards() {
    let server = MailServer::start();
    server.is(Mood::Off);
    let test = TestApp::start_with_mail(MORNING, &server).await;
    let mut officer = begins(test, Some(LUC)).await;
    files(&mut officer, true).await;
    for _ in 0..12 {
        officer.test.work().await;
        officer.test.clock.forward(300);
    }
    assert!(server.received().is_empty());
    server.is(Mood::Takes);
    for _ in 0..24 {
        officer.test.work().await;
        officer.test.clock.forward(300);
    }
    let received = server.received();
    assert_eq!(
        (to(&received, ANNA).len(), to(&received, LUC).len()),
        (1, 1)
    );
    assert_ne!(
        received[0].header("Message-ID"),
        received[1].header("Message-ID")
    );
    // Of the act, not of the moment the server came back.
    assert!(
        received
            .iter()
            .all(|mail| mail.text().contains("Date : 03/02/2025"))
    );
}
