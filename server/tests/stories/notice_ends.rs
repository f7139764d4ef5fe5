//! How notices end: by an answer, by the law, and in a request that knows where it came from (NOT-04, NOT-09, NOT-13,
//! FIL-26).

use super::app::{BAKERY, TestApp, employer};
use super::browser::Browser;
use super::notices::{G7, LIST, act, at_g7, g7, page};
use super::officer::HOURS;
use super::standing::CLAIRE;
use domain::access::{Capacity, EmployerRole};
use domain::identifiers::{Ticket, TicketPrefix};
use domain::interruption::Regime;
use domain::law::Figures;
use domain::message::MessageEvent;
use domain::notice::{Notice, NoticeAct, NoticeState};
use jiff::Timestamp;
use server::jobs::settle_notices::settle_overdue;
use std::sync::Arc;
use storage::{journal, messages, notices};
use uuid::Uuid;

/// The first instant after G7's last day to answer.
const OVER: &str = "2024-02-11T00:00:00+01:00";

fn instant(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

async fn stored(test: &TestApp, id: Uuid) -> notices::StoredNotice {
    let found = test
        .store(move |tx| notices::by_id(tx, &employer(BAKERY), id))
        .await;
    found.expect("the notice")
}

async fn acts(test: &TestApp, id: Uuid) -> Vec<String> {
    let leaves = test.store(move |tx| journal::of_file(tx, id)).await;
    leaves.into_iter().map(|leaf| leaf.act).collect()
}

async fn night(test: &TestApp) {
    let app = Arc::clone(&test.app);
    test.store(move |tx| server::jobs::schedule(&app, tx)).await;
    test.work().await;
}

/// Anna again, at another day: her first sign-in is over by then.
async fn signed_in_again(test: &TestApp) -> (Browser, Browser) {
    let person = |niss: &'static str| {
        test.store(move |tx| storage::persons::by_niss(tx, &niss.parse().expect("a NISS")))
    };
    let (anna, claire) = (person("85073099833").await, person(CLAIRE).await);
    (
        test.browser_of(anna.expect("Anna").id).await,
        test.browser_of(claire.expect("Claire").id).await,
    )
}

/// NOT-09: on the last day nothing happens; the day after, the law has settled it, once, and both know.
#[tokio::test]
async fn not_09_the_law_settles_what_nobody_answered() {
    let (test, id) = at_g7().await;
    drop((test.decider().await, test.claire().await));
    test.clock.set(instant("2024-02-10T23:59:59+01:00"));
    night(&test).await;
    assert_eq!(stored(&test, id).await.notice.state, NoticeState::ToHandle);
    test.clock.set(instant(OVER));
    for _ in 0..3 {
        night(&test).await;
        test.clock.forward(86_400);
    }
    let settled = stored(&test, id).await.notice;
    assert_eq!(settled.state, NoticeState::Accepted);
    assert!(settled.by_silence);
    assert_eq!(settled.dates, settled.facts.asked);
    let leaves = test.store(move |tx| journal::of_file(tx, id)).await;
    let [leaf] = leaves.as_slice() else {
        panic!("{} leaves", leaves.len())
    };
    assert_eq!(
        (leaf.act.as_str(), leaf.capacity.as_str(), leaf.person),
        ("notice.settled", "law", None)
    );
    let told = test.store(move |tx| messages::of_file(tx, id)).await;
    let told: Vec<_> = told
        .iter()
        .filter(|told| told.event == MessageEvent::NoticeSettled)
        .collect();
    assert_eq!(told.len(), 2, "both parties, once");
    let (mut anna, mut claire) = signed_in_again(&test).await;
    let as_asked = "L'employeur n'a pas répondu à temps : l'interruption commence comme demandé et a lieu du 01/03/2024 au \
                    30/06/2024.";
    anna.open(&page(id)).await.says(as_asked).says("L'échéance");
    claire
        .open(&format!("/worker/notices/{id}"))
        .await
        .says(as_asked);
    claire
        .open("/worker/messages")
        .await
        .says("Un avertissement est resté sans réponse");
    anna.open(&format!("{LIST}?list=handled"))
        .await
        .says(G7)
        .says("Accepté");
}

/// NOT-09: for a flexible form silence is agreement, and the page says so.
#[tokio::test]
async fn not_09_silence_is_agreement_for_a_tenth() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    let mut given = g7(&test, BAKERY, CLAIRE);
    given.notice.facts.regime = Regime::Tenth;
    given.notice = Notice::given(given.notice.facts.clone(), Figures::shipped());
    let id = test.give(given).await;
    let mut anna = test.decider().await;
    anna.open(&page(id))
        .await
        .says("il est censé être d'accord");
    test.clock.set(instant(OVER));
    night(&test).await;
    let mut claire = test.claire().await;
    let mine = claire.open(&format!("/worker/notices/{id}")).await;
    mine.says("la loi le considère comme d'accord");
}

/// NOT-09: an answer of the last second and the law of the first one meet: one of them wins, and nothing is written twice.
#[tokio::test]
async fn not_09_an_answer_at_the_same_moment_has_one_winner() {
    let test = TestApp::start_at("2024-02-10T23:59:59+01:00").await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Decider).await;
    let mut ids = Vec::new();
    for number in 1..=6 {
        let mut given = g7(&test, BAKERY, CLAIRE);
        given.ticket = Ticket::new("26C".parse::<TicketPrefix>().expect("a prefix"), number)
            .expect("a ticket");
        ids.push(test.give(given).await);
    }
    let mut answers = Vec::new();
    for id in ids.clone() {
        let mut browser = test.browser_of(anna).await;
        browser.open(&page(id)).await.is(200);
        answers.push(tokio::spawn(async move {
            let yes = [("version", "1"), ("act", "accept"), ("certified", "yes")];
            browser.post(&page(id), &yes).await.status
        }));
    }
    let app = Arc::clone(&test.app);
    let law = tokio::task::spawn_blocking(move || settle_overdue(&app, instant(OVER)));
    law.await.expect("no panic").expect("settled");
    for (id, answer) in ids.into_iter().zip(answers) {
        let status = answer.await.expect("an answer");
        let notice = stored(&test, id).await.notice;
        let moves = test.store(move |tx| notices::moves(tx, id)).await;
        let by_law = notice.by_silence;
        assert_eq!(status, if by_law { 409 } else { 303 }, "the loser is told");
        let (act, leaf) = if by_law {
            (NoticeAct::Settle, "notice.settled")
        } else {
            (NoticeAct::Accept, "notice.accepted")
        };
        assert_eq!(
            moves.iter().map(|made| made.act).collect::<Vec<_>>(),
            [NoticeAct::Send, act]
        );
        assert_eq!(acts(&test, id).await, [leaf]);
    }
}

/// NOT-04: the box is kept for everything the employer is told, shown ticked the next time, and taken back as easily.
#[tokio::test]
async fn not_04_the_box_is_kept_for_all_communications() {
    let (test, id) = at_g7().await;
    let mut anna = test.decider().await;
    let consent = |test: &TestApp| {
        let db = test.app.db.clone();
        async move {
            db.write(|tx| storage::deliveries::ebox_consent(tx, &employer(BAKERY)))
                .await
                .expect("a consent")
        }
    };
    assert!(
        !anna
            .open(&page(id))
            .await
            .text
            .contains("value=\"yes\" checked")
    );
    // Without the certification nothing is sent, and the box keeps what was said.
    let refused = act(&mut anna, &page(id), &[("act", "accept"), ("ebox", "yes")]).await;
    refused
        .is(422)
        .says("Cochez cette case pour valider et envoyer.");
    assert_eq!(consent(&test).await, None);
    let yes = [("act", "accept"), ("certified", "yes"), ("ebox", "yes")];
    act(&mut anna, &page(id), &yes).await.is(303);
    assert_eq!(consent(&test).await, Some(test.now()));
    let mut second = g7(&test, BAKERY, CLAIRE);
    second.ticket =
        Ticket::new("26C".parse::<TicketPrefix>().expect("a prefix"), 9).expect("a ticket");
    let second = test.give(second).await;
    assert!(anna.open(&page(second)).await.text.contains("checked"));
    let no = [("act", "refuse"), ("reason", "Impossible ce printemps")];
    act(&mut anna, &page(second), &no).await.is(303);
    assert_eq!(consent(&test).await, None);
}

/// FIL-26, FIL-19, NOT-13: one click from the notice to the request; both know each other on every side.
#[tokio::test]
async fn fil_26_notice_and_request_know_each_other() {
    let (test, id) = at_g7().await;
    test.employ(BAKERY, CLAIRE).await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    let yes = [("act", "accept"), ("certified", "yes")];
    act(&mut anna, &page(id), &yes).await.is(303);
    let part = format!("{}/part", page(id));
    let draft = anna.post(&part, &[]).await.location().to_owned();
    let regime = [
        ("regime", "half"),
        ("startDate", "01/03/2024"),
        ("endDate", "30/06/2024"),
        ("reducedHoursScheme", "no"),
    ];
    let hours: Vec<_> = HOURS
        .iter()
        .copied()
        .chain([("duringHours", "20"), ("duringMinutes", "00")])
        .collect();
    let short = [("noticeDate", "10/01/2024"), super::officer::SHORT_NOTICE];
    for (step, fields) in [
        ("type", &[("interruptionType", "parentalLeave")][..]),
        ("regime", &regime[..]),
        ("working-time", &hours[..]),
        ("notice", &short[..]),
        ("confirmation", &[("certified", "yes")][..]),
    ] {
        let path = format!("{draft}/{step}");
        let shown = anna.open(&path).await;
        if step == "notice" {
            assert_eq!(
                shown.value_of("noticeDate").as_deref(),
                Some("10/01/2024"),
                "FIL-19"
            );
        }
        let version = shown.value_of("version").unwrap_or_default();
        let mut all = vec![("version", version.as_str())];
        all.extend_from_slice(fields);
        anna.submit(&path, &all).await.is(200);
    }
    let filed = test
        .store(|tx| storage::requests::of_worker(tx, &CLAIRE.parse().expect("a NISS")))
        .await;
    let [filed] = filed.as_slice() else {
        panic!("{} requests", filed.len())
    };
    assert_eq!(filed.origin, storage::requests::Origin::Notice);
    let (request, notice) = (filed.id, format!("/worker/notices/{id}"));
    let theirs = anna
        .open(&format!("/employers/{BAKERY}/requests/{request}"))
        .await;
    theirs
        .says(G7)
        .says("Accord Anna Fictive (Décideur), 29/01/2024 à 10:00");
    assert!(theirs.text.contains(&page(id)), "one click back");
    let back = anna.open(&page(id)).await;
    assert!(
        back.says("Consulter la demande")
            .text
            .contains(&request.to_string())
    );
    let mine = claire.open(&format!("/worker/requests/{request}")).await;
    assert!(mine.says(G7).text.contains(&notice));
    assert!(
        claire
            .open(&notice)
            .await
            .text
            .contains(&format!("/worker/requests/{request}"))
    );
    let office = vec![Capacity::CaseWorker {
        office: "MONS".to_owned(),
    }];
    let dora = test
        .add_person("83021730074", "Dora", "Fictive", office)
        .await;
    let mut dora = test.browser_of(dora).await;
    let read = dora
        .open(&format!("/offices/MONS/requests/{request}"))
        .await;
    read.says(G7)
        .says("Anna Fictive (Décideur), 29/01/2024 à 10:00");
    assert!(!read.text.contains("/notices/"), "no page of the parties");
}
