//! Mails on their way: in whose language, with what in them, how often, and what happens when the mail server fails.

use std::collections::{BTreeMap, BTreeSet};

use domain::access::{Capacity, EmployerRole};
use domain::message::{MailWay, MessageEvent};
use jiff::ToSpan;
use server::actions::announce::{Announcement, Moment, Recipient, announce};
use server::jobs::Outcome;
use server::texts::Lang;
use storage::deliveries;
use storage::messages::{Message, Owner};
use uuid::Uuid;

use super::app::{BAKERY, TestApp, employer};
use super::mail_server::{MailServer, Mood};

const MORNING: &str = "2025-02-04T09:00:00+01:00";
const CLAIRE: &str = "85073099833";

async fn with(server: &MailServer) -> TestApp {
    TestApp::start_with_mail(MORNING, server).await
}

/// Tells something about an invented file.
async fn tell(test: &TestApp, event: MessageEvent, file: u128, to: Recipient) {
    let (app, now) = (test.app.clone(), test.now());
    test.store(move |tx| {
        let told = Announcement {
            event,
            file: Uuid::from_u128(file),
            to,
        };
        announce(Moment { app: &app, now }, tx, told)
    })
    .await;
}

fn claire() -> Recipient {
    Recipient::Worker(
        CLAIRE.parse().expect("a NISS"),
        Some("claire@example.be".parse().expect("an address")),
    )
}

/// A colleague of the bakery with an address and a language.
async fn colleague(test: &TestApp, niss: &str, given: &str, language: &str) -> Uuid {
    let capacity = Capacity::EmployerUser {
        enterprise: employer(BAKERY),
        role: EmployerRole::Decider,
    };
    let id = test
        .add_person(niss, given, "Fictive", vec![capacity])
        .await;
    let email = format!("{}@bakery.example", given.to_lowercase());
    test.reads(id, &email, language).await;
    id
}

#[tokio::test]
async fn ntf_04_i18_04_a_mail_is_written_in_its_reader_s_language_and_says_where_to_sign_in() {
    let server = MailServer::start();
    let test = with(&server).await;
    colleague(&test, "90010199794", "Bram", "nl").await;
    colleague(&test, "01020399843", "Anna", "fr").await;
    tell(
        &test,
        MessageEvent::NoticeArrived,
        1,
        Recipient::Employer(employer(BAKERY)),
    )
    .await;
    tell(&test, MessageEvent::WorkerInvited, 2, claire()).await;
    test.work().await;
    let received = server.received();
    let to = |address: &str| {
        let found = received.iter().find(|mail| mail.to == [address]);
        found
            .unwrap_or_else(|| panic!("no mail to {address}"))
            .text()
    };
    assert_eq!(received.len(), 3);
    assert!(to("bram@bakery.example").contains(
        "Meld u aan om verder te lezen: http://127.0.0.1:8080/employers/0999999922/messages"
    ));
    assert!(to("anna@bakery.example").contains("envoyé un avertissement écrit"));
    let invitation = to("claire@example.be");
    assert!(invitation.contains("Content-Language: fr"), "{invitation}");
    assert!(invitation.contains("/worker/messages"), "{invitation}");
    assert!(invitation.contains("Auto-Submitted: auto-generated"));
    assert!(invitation.contains("Date : 04/02/2025"), "{invitation}");
}

#[tokio::test]
async fn ntf_07_a_mail_server_that_is_off_for_an_hour_loses_nothing_and_doubles_nothing() {
    let server = MailServer::start();
    let test = with(&server).await;
    server.is(Mood::Off);
    for file in 0..5 {
        tell(&test, MessageEvent::WorkerInvited, file, claire()).await;
    }
    for _ in 0..12 {
        test.work().await;
        test.clock.forward(300);
    }
    assert!(server.received().is_empty());
    server.is(Mood::Takes);
    for _ in 0..12 {
        test.work().await;
        test.clock.forward(300);
    }
    let ids: BTreeSet<_> = server
        .received()
        .iter()
        .map(|mail| mail.header("Message-ID").to_owned())
        .collect();
    assert_eq!((server.received().len(), ids.len()), (5, 5));
}

#[tokio::test]
async fn trust_i6_a_mail_whose_answer_was_lost_is_sent_again_byte_for_byte() {
    let server = MailServer::start();
    let test = with(&server).await;
    tell(&test, MessageEvent::Decided, 1, claire()).await;
    server.is(Mood::LosesAnswer);
    test.work().await;
    server.is(Mood::Takes);
    test.clock.forward(3_600);
    test.work().await;
    test.clock.forward(3_600);
    test.work().await;
    let received = server.received();
    assert_eq!(received.len(), 2, "once more, and then never again");
    assert_eq!(received[0], received[1]);
}

#[tokio::test]
async fn trust_race_10_runners_at_once_send_every_mail_once() {
    let server = MailServer::start();
    let test = with(&server).await;
    for file in 0..20 {
        tell(&test, MessageEvent::Decided, file, claire()).await;
    }
    let (a, b, c) = tokio::join!(test.work(), test.work(), test.work());
    test.work().await;
    let ids: BTreeSet<_> = server
        .received()
        .iter()
        .map(|mail| mail.header("Message-ID").to_owned())
        .collect();
    assert_eq!((server.received().len(), ids.len()), (20, 20));
    let done = [a, b, c].concat();
    assert!(
        done.iter().all(|outcome| *outcome == Outcome::Done),
        "{done:?}"
    );
}

#[tokio::test]
async fn ops_07_a_runner_killed_in_the_middle_is_taken_over_when_its_lease_ends() {
    let server = MailServer::start();
    let test = with(&server).await;
    tell(&test, MessageEvent::Decided, 1, claire()).await;
    let (now, lease) = (test.now(), server::jobs::LEASE);
    let dead = test
        .store(move |tx| storage::jobs::claim(tx, now, now.saturating_add(lease).expect("a time")))
        .await;
    let dead = dead.expect("a job");
    test.work().await;
    assert!(server.received().is_empty(), "it belongs to the dead one");
    test.clock.forward(lease.as_secs() + 1);
    test.work().await;
    assert_eq!(server.received().len(), 1);
    let late = test
        .app
        .db
        .write(move |tx| storage::jobs::set_done(tx, &dead, now))
        .await;
    assert!(matches!(late, Err(storage::Error::Conflict)));
}

#[tokio::test]
async fn ops_07_a_refused_mail_is_set_aside_with_a_reason_that_names_nobody() {
    let server = MailServer::start();
    let test = with(&server).await;
    for (mood, outcome) in [
        (Mood::PutsOff, Outcome::Failed),
        (Mood::Silent, Outcome::Failed),
        (Mood::Refuses, Outcome::SetAside),
    ] {
        server.is(mood);
        tell(&test, MessageEvent::Decided, 1, claire()).await;
        assert!(test.work().await.contains(&outcome), "{mood:?}");
        test.clock.forward(1);
    }
    let page = storage::PageRequest::new(1, 10);
    let aside = test
        .store(move |tx| storage::jobs::listed(tx, true, page))
        .await;
    assert_eq!(aside.total, 1);
    let reason = aside.rows[0].last_error.clone().unwrap_or_default();
    assert_eq!(reason, "the mail server refuses this mail for good (550)");
    let waiting = test
        .store(move |tx| storage::jobs::listed(tx, false, page))
        .await;
    assert!(waiting.rows.iter().all(|job| {
        job.last_error
            .as_ref()
            .is_some_and(|reason| !reason.contains("claire"))
    }));
}

#[tokio::test]
async fn set_10_what_was_switched_off_sends_nothing_and_stays_in_the_list() {
    let server = MailServer::start();
    let test = with(&server).await;
    let bram = colleague(&test, "90010199794", "Bram", "nl").await;
    test.store(move |tx| {
        deliveries::set_mail_way(tx, bram, MessageEvent::WorkerCompleted, MailWay::Never)
    })
    .await;
    let to = || Recipient::Employer(employer(BAKERY));
    tell(&test, MessageEvent::WorkerCompleted, 1, to()).await;
    tell(&test, MessageEvent::NoticeArrived, 2, to()).await;
    test.work().await;
    assert_eq!(server.received().len(), 1, "the notice alone");
    let owner = Owner::Employer(employer(BAKERY));
    let unread = test
        .store(move |tx| storage::messages::unread(tx, &owner))
        .await;
    assert_eq!(unread, 2);
}

#[tokio::test]
async fn ntf_07_those_who_want_one_mail_a_day_get_one_and_without_what_they_read_meanwhile() {
    let server = MailServer::start();
    let test = with(&server).await;
    let bram = colleague(&test, "90010199794", "Bram", "nl").await;
    test.store(move |tx| {
        MessageEvent::ALL
            .iter()
            .try_for_each(|event| deliveries::set_mail_way(tx, bram, *event, MailWay::Daily))
    })
    .await;
    for file in 0..3 {
        let to = Recipient::Employer(employer(BAKERY));
        tell(&test, MessageEvent::WorkerCompleted, file, to).await;
    }
    test.work().await;
    assert!(server.received().is_empty());
    let (owner, now) = (Owner::Employer(employer(BAKERY)), test.now());
    let page = storage::PageRequest::new(1, 10);
    test.store(move |tx| {
        let first = storage::messages::of_owner(tx, &owner, page)?
            .rows
            .remove(0);
        storage::messages::set_read(tx, &owner, first.id, bram, now)
    })
    .await;
    // The next morning at seven, and never again.
    for _ in 0..3 {
        test.clock.forward(22 * 3_600);
        test.work().await;
    }
    let received = server.received();
    assert_eq!(received.len(), 1);
    assert!(
        received[0].text().contains("2 berichten van de dag"),
        "{}",
        received[0].text()
    );
}

/// Whatever the file holds, a mail says what happened, ticket, date and where to sign in (NTF-06).
#[test]
fn ntf_06_no_text_of_any_mail_in_any_language_names_a_person_a_leave_or_an_illness() {
    let forbidden = [
        "niss",
        "insz",
        "parental",
        "ouderschap",
        "eltern",
        "parent",
        "crédit-temps",
        "tijdskrediet",
        "zeitkredit",
        "time credit",
        "palliati",
        "médical",
        "medisch",
        "medizin",
        "medical",
        "maladie",
        "ziek",
        "krank",
        "illness",
        "santé",
        "grossesse",
        "enfant",
        "kind ",
        "child",
        "handicap",
        "care",
        "zorg",
        "pflege",
        "soins",
        "fin de carrière",
        "landingsbaan",
        "congé",
        "verlof",
        "urlaub",
        "leave",
    ];
    let niss: domain::identifiers::Niss = CLAIRE.parse().expect("a NISS");
    for lang in Lang::ALL {
        for event in MessageEvent::ALL {
            let message = Message {
                id: Uuid::from_u128(1),
                event: *event,
                file: Uuid::from_u128(2),
                owner: Owner::Person(Uuid::from_u128(3)),
                ticket: Some("04W-0000998-0G-Z".parse().expect("a ticket")),
                contact: Some(storage::messages::Contact {
                    niss: niss.clone(),
                    email: None,
                }),
                created_at: MORNING.parse().expect("an instant"),
                read_at: None,
                settled_at: None,
            };
            let origin = "https://counter.example";
            let one = server::letter::of_message(lang, origin, &message);
            let day = server::letter::of_day(lang, origin, &[&message, &message]);
            for letter in [one, day] {
                let all = format!("{}\n{}", letter.subject, letter.body).to_lowercase();
                for word in forbidden {
                    assert!(!all.contains(word), "{lang} {event:?}: {word} in {all}");
                }
                assert!(!all.contains("850730") && !all.contains("fictive"), "{all}");
                assert!(!letter.subject.contains(['\r', '\n']));
                assert!(all.contains("https://counter.example/"));
            }
        }
    }
}

#[tokio::test]
async fn ntf_05_a_year_of_reminders_never_twice_a_day_and_none_after_the_answer() {
    let test = TestApp::start_at("2025-01-06T05:00:00+01:00").await;
    for file in 0..4 {
        tell(&test, MessageEvent::WorkerInvited, file, claire()).await;
    }
    tell(&test, MessageEvent::DocumentAsked, 10, claire()).await;
    tell(
        &test,
        MessageEvent::NoticeArrived,
        11,
        Recipient::Employer(employer(BAKERY)),
    )
    .await;
    let mut days: BTreeMap<u128, Vec<jiff::civil::Date>> = BTreeMap::new();
    for day in 0..365 {
        let app = test.app.clone();
        test.store(move |tx| server::jobs::schedule(&app, tx)).await;
        test.clock.forward(4 * 3_600);
        // Worked at twice a day, as after a restart.
        test.work().await;
        let app = test.app.clone();
        test.store(move |tx| server::jobs::schedule(&app, tx)).await;
        test.work().await;
        if day == 20 {
            tell(
                &test,
                MessageEvent::WorkerCompleted,
                0,
                Recipient::Employer(employer(BAKERY)),
            )
            .await;
        }
        test.clock.forward(20 * 3_600);
    }
    for file in [0, 1, 2, 3, 10, 11] {
        let told = test
            .store(move |tx| storage::messages::of_file(tx, Uuid::from_u128(file)))
            .await;
        let reminders = told.iter().filter(|message| message.event.reminds());
        let mut on: Vec<_> = reminders
            .map(|message| server::ports::clock::brussels_date(message.created_at))
            .collect();
        on.sort_unstable();
        days.insert(file, on);
    }
    for (file, on) in &days {
        let once: BTreeSet<_> = on.iter().collect();
        assert_eq!(once.len(), on.len(), "never twice a day: {file} {on:?}");
    }
    let first = jiff::civil::date(2025, 1, 6);
    let after = |days: &[i64]| -> Vec<_> {
        days.iter()
            .map(|days| first.saturating_add(days.days()))
            .collect()
    };
    assert_eq!(days[&0], after(&[7, 14]), "answered on the 21st day");
    assert_eq!(days[&1], after(&[7, 14, 28, 56]));
    assert_eq!(days[&10], after(&[7, 14, 28, 56]));
    assert_eq!(
        days[&11],
        after(&[7, 14, 24, 28]),
        "within the month an employer has"
    );
}
