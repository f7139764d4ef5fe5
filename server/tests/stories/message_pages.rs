//! The lists of messages, the choices about mails, the letterbox of a demonstration and the list of jobs, as people use
//! them.

use domain::access::{Capacity, EmployerRole};
use domain::message::{MailWay, MessageEvent};
use jiff::ToSpan;
use server::actions::announce::{Announcement, Moment, Recipient, announce};
use storage::jobs::NewJob;
use storage::messages::Owner;
use uuid::Uuid;

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::officer::{CERTIFIED, Officer};

async fn tell(test: &TestApp, event: MessageEvent, file: u128, to: Recipient) {
    let (app, now) = (test.app.clone(), test.now());
    test.store(move |tx| {
        let file = Uuid::from_u128(file);
        announce(
            Moment { app: &app, now },
            tx,
            Announcement { event, file, to },
        )
    })
    .await;
}

#[tokio::test]
async fn ntf_03_the_badge_counts_within_one_page_and_opening_leads_to_the_file() {
    let test = TestApp::start().await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let mut browser = test.browser_of(anna).await;
    let overview = format!("/employers/{BAKERY}/overview");
    browser.open(&overview).await.does_not_say("non lus");
    let to = || Recipient::Employer(employer(BAKERY));
    tell(&test, MessageEvent::NoticeArrived, 1, to()).await;
    tell(&test, MessageEvent::WorkerCompleted, 2, to()).await;
    browser.open(&overview).await.says("Messages (2 non lus)");
    let list = format!("/employers/{BAKERY}/messages");
    let page = browser.open(&list).await;
    page.says("Un avertissement est arrivé")
        .says("Prochain rappel : 11/02/2025");
    let id = test
        .store(|tx| storage::messages::of_file(tx, Uuid::from_u128(1)))
        .await[0]
        .id
        .to_string();
    let opened = browser.post(&list, &[("message", id.as_str())]).await;
    assert_eq!(
        opened.location(),
        format!("/employers/{BAKERY}/notices/{}", Uuid::from_u128(1))
    );
    browser.open(&overview).await.says("Messages (1 non lus)");
    // The act that answers it takes the other one away too.
    tell(&test, MessageEvent::RequestCancelled, 2, to()).await;
    browser.open(&list).await.says("Réglé");
    browser.post(&list, &[("allRead", "yes")]).await;
    browser.open(&overview).await.does_not_say("non lus");
}

#[tokio::test]
async fn ntf_03_nobody_opens_a_message_of_others() {
    let test = TestApp::start().await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let to = Recipient::Employer(employer(HOSPITAL));
    tell(&test, MessageEvent::Decided, 1, to).await;
    let id = test
        .store(|tx| storage::messages::of_file(tx, Uuid::from_u128(1)))
        .await[0]
        .id
        .to_string();
    let mut browser = test.browser_of(anna).await;
    let list = format!("/employers/{BAKERY}/messages");
    browser.open(&list).await.says("Aucun message");
    let opened = browser.post(&list, &[("message", id.as_str())]).await;
    assert_eq!(opened.location(), list);
    let unread = test
        .store(|tx| storage::messages::unread(tx, &Owner::Employer(employer(HOSPITAL))))
        .await;
    assert_eq!(unread, 1);
}

#[tokio::test]
async fn ntf_03_long_lists_have_pages() {
    let test = TestApp::start().await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    for file in 0..120 {
        let to = Recipient::Employer(employer(BAKERY));
        tell(&test, MessageEvent::WorkerCompleted, file, to).await;
    }
    let mut browser = test.browser_of(anna).await;
    let list = format!("/employers/{BAKERY}/messages");
    let first = browser.open(&list).await;
    first.says("120 messages (5 pages)").says("(99+ non lus)");
    browser.open(&format!("{list}?page=5")).await.is(200);
}

#[tokio::test]
async fn ntf_04_the_worker_finds_the_invitation_with_the_request_behind_it() {
    let mut officer = Officer::begins().await;
    officer.fills_g8().await;
    let receipt = officer.sends("confirmation", CERTIFIED).await;
    let request = receipt.path.trim_end_matches("/receipt").rsplit('/').next();
    let request = request.unwrap_or_default().to_owned();
    let niss = super::officer::NISS;
    let worker = officer
        .test
        .add_person(niss, "Jean", "Exemple", vec![Capacity::Worker])
        .await;
    let mut browser = officer.test.browser_of(worker).await;
    browser.open("/worker").await.says("Messages (1 non lus)");
    browser
        .open("/worker/messages")
        .await
        .says("Une demande attend vos informations");
    let id = browser.shown("message");
    let opened = browser
        .post("/worker/messages", &[("message", id.as_str())])
        .await;
    assert_eq!(opened.location(), format!("/worker/requests/{request}"));
    browser.open("/worker").await.does_not_say("non lus");
}

#[tokio::test]
async fn set_10_each_person_chooses_for_each_event_and_sees_when_reminders_leave() {
    let test = TestApp::start().await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let mut browser = test.browser_of(anna).await;
    let page = browser.open("/mail-choices").await;
    page.says("7, 14, 28 et 56 jours")
        .says("Aucune adresse e-mail");
    let saved = browser
        .submit(
            "/mail-choices",
            &[
                ("noticeArrived", "daily"),
                ("decided", "never"),
                ("takenUp", "sometimes"),
            ],
        )
        .await;
    saved.says("Vos choix sont enregistrés");
    let ways = test
        .store(move |tx| storage::deliveries::mail_ways(tx, anna))
        .await;
    assert_eq!(
        ways,
        [
            (MessageEvent::NoticeArrived, MailWay::Daily),
            (MessageEvent::Decided, MailWay::Never)
        ]
    );
}

#[tokio::test]
async fn ops_07_an_administrator_sees_why_a_job_was_set_aside_and_tries_it_again() {
    let test = TestApp::start().await;
    let anne = test
        .add_person(
            "85073099833",
            "Anne",
            "Fictive",
            vec![Capacity::Administrator],
        )
        .await;
    let now = test.now();
    let id = test.id();
    test.store(move |tx| {
        let job = NewJob {
            id,
            kind: "send-mail",
            payload: "{}",
            due_at: now,
            created_at: now,
        };
        storage::jobs::insert(tx, &job)?;
        let until = now.saturating_add(1.minute()).expect("a time");
        let claimed = storage::jobs::claim(tx, now, until)?.expect("a job");
        storage::jobs::set_aside(tx, &claimed, "the mail server refuses", now)
    })
    .await;
    let mut browser = test.browser_of(anne).await;
    let page = browser.open("/administration/jobs").await;
    page.says("Envoyer un e-mail")
        .says("the mail server refuses");
    let job = browser.shown("job");
    let again = browser
        .submit("/administration/jobs", &[("job", job.as_str())])
        .await;
    again
        .says("sera réessayé tout de suite")
        .says("Aucun travail n'est mis de côté");
    let late = browser
        .submit("/administration/jobs", &[("job", job.as_str())])
        .await;
    late.says("quelqu'un d'autre s'en est occupé");
    // Its payload names nothing, so it fails for good and comes back.
    test.work().await;
    browser
        .open("/administration/jobs")
        .await
        .says("its payload names no delivery");
}

#[tokio::test]
async fn ntf_02_in_a_demonstration_every_mail_and_e_box_message_can_be_read() {
    let test = TestApp::start_with("2025-02-04T09:00:00+01:00", |config| config.demo = true).await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Decider).await;
    let now = test.now();
    let to = Recipient::Employer(employer(BAKERY));
    tell(&test, MessageEvent::NoticeArrived, 1, to.clone()).await;
    test.work().await;
    let mut browser = test.browser();
    browser
        .open("/demonstration/letters")
        .await
        .says("La boîte est vide");
    // Agreed: from now on everything arrives in the e-Box.
    test.store(move |tx| {
        storage::deliveries::set_ebox_consent(tx, &employer(BAKERY), anna, now)?;
        storage::persons::set_email(tx, anna, "anna@bakery.example".parse().ok().as_ref())
    })
    .await;
    tell(&test, MessageEvent::NoticeArrived, 2, to).await;
    let claire = Recipient::Worker("90010199794".parse().expect("a NISS"), None);
    tell(&test, MessageEvent::WorkerInvited, 3, claire).await;
    test.work().await;
    let page = browser.open("/demonstration/letters").await;
    page.says("E-mail à anna@bakery.example")
        .says("e-Box de l'entreprise 0999.999.922")
        .says("e-Box d'un citoyen")
        .does_not_say("90010199794");
}

#[tokio::test]
async fn set_10_nobody_is_asked_how_to_be_mailed_what_never_comes() {
    let test = TestApp::start().await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let page = test.browser_of(anna).await.open("/mail-choices").await;
    page.says("Un avertissement est arrivé")
        .does_not_say("Votre solde est corrigé");
    let worker = test
        .add_person("83021730074", "Dora", "Fictive", vec![Capacity::Worker])
        .await;
    let page = test.browser_of(worker).await.open("/mail-choices").await;
    page.says("Votre solde est corrigé")
        .does_not_say("Un avertissement est arrivé");
    let operator = test
        .add_person(
            "72050500534",
            "Anne",
            "Fictive",
            vec![Capacity::Administrator],
        )
        .await;
    let page = test.browser_of(operator).await.open("/mail-choices").await;
    page.says("les administrateurs ne sont pas informés");
}
