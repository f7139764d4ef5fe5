//! Reminders as the parties of a real file meet them (NTF-05): announced, on their day, once, and no more after the answer.

use super::app::{BAKERY, TestApp, employer};
use super::browser::Browser;
use super::changes::{
    anna, answers, asked, cancels, claire, nivelles, of_office, of_worker, path, spring,
};
use super::mail_server::MailServer;
use super::notices::{act, at_g7, page};
use super::standing::{CLAIRE, Changed};
use domain::access::EmployerRole;
use domain::message::MessageEvent;
use domain::request::RequestStatus;
use jiff::civil::{Date, date};
use server::ports::clock::brussels_date;
use storage::messages::Owner;
use uuid::Uuid;

/// A morning on which a change is asked.
const MORNING: &str = "2025-02-10T09:00:00+01:00";

impl TestApp {
    /// So many days go by: each is worked at twice, as after a restart.
    async fn days(&self, count: u32) {
        for _ in 0..count {
            for hours in [12, 12] {
                let app = self.app.clone();
                self.store(move |tx| server::jobs::schedule(&app, tx)).await;
                self.work().await;
                self.clock.forward(hours * 3_600);
            }
        }
    }

    /// On which days a party of this kind was reminded so, the earliest first.
    async fn reminded(&self, file: Uuid, event: MessageEvent, of_employer: bool) -> Vec<Date> {
        let told = self
            .store(move |tx| storage::messages::of_file(tx, file))
            .await;
        let told = told.iter().filter(|message| message.event == event);
        let told = told.filter(|one| matches!(one.owner, Owner::Employer(_)) == of_employer);
        let mut days: Vec<_> = told.map(|one| brussels_date(one.created_at)).collect();
        days.sort_unstable();
        days
    }

    async fn changes_reminded(&self, file: Uuid) -> Vec<Date> {
        self.reminded(file, MessageEvent::RemindChange, false).await
    }
}

/// EMP-13: the worker who does not answer is asked again on the days shown, and no more once the answer is there.
#[tokio::test]
async fn emp_13_ntf_05_a_worker_silent_about_a_change_is_reminded_until_the_answer() {
    let test = TestApp::start_at(MORNING).await;
    let (mut anna, mut claire) = (anna(&test).await, claire(&test).await);
    nivelles(&test).await;
    let id = asked(&test, &mut anna, RequestStatus::InTreatment).await;
    claire
        .open("/worker/messages")
        .await
        .says("Une modification est demandée")
        .says("Prochain rappel : 17/02/2025");
    test.days(10).await;
    let days = [date(2025, 2, 17), date(2025, 2, 24)];
    assert_eq!(test.changes_reminded(id).await, days[..1]);
    // The office's answer is not the worker's.
    let mut dora = test.browser_again("83021730074").await;
    let mut claire = test.browser_again(CLAIRE).await;
    answers(&mut dora, &of_office(id), &[("answer", "accept")])
        .await
        .is(200);
    claire
        .open("/worker/messages")
        .await
        .says("Rappel : une demande de modification attend votre réponse")
        .says("Prochain rappel : 24/02/2025");
    test.days(10).await;
    assert_eq!(test.changes_reminded(id).await, days);
    let mut claire = test.browser_again(CLAIRE).await;
    let no = [("answer", "refuse"), ("reason", "Trop tard pour moi.")];
    answers(&mut claire, &of_worker(id), &no)
        .await
        .is(200)
        .says("Accusé de réception");
    claire
        .open("/worker/messages")
        .await
        .does_not_say("Prochain rappel");
    test.days(60).await;
    assert_eq!(test.changes_reminded(id).await, days, "and no more");
}

/// Whoever takes the question back takes its reminders back; an office has its queue and is not reminded.
#[tokio::test]
async fn ntf_05_a_change_withdrawn_or_decided_reminds_nobody() {
    for withdrawn in [true, false] {
        let test = TestApp::start_at(MORNING).await;
        let (mut anna, mut dora) = (anna(&test).await, nivelles(&test).await);
        let id = asked(&test, &mut anna, RequestStatus::InTreatment).await;
        if withdrawn {
            anna.open(&path(id, "")).await.is(200);
            anna.submit(&path(id, "/withdrawal"), &[]).await.is(200);
        } else {
            let no = [("answer", "refuse"), ("reason", "Le dossier est clos.")];
            answers(&mut dora, &of_office(id), &no).await.is(200);
        }
        test.days(60).await;
        assert!(test.changes_reminded(id).await.is_empty());
    }
}

/// Thirty days before its end both parties are told, once; a day on which the service stood still is made up for.
#[tokio::test]
async fn ntf_05_the_end_of_a_leave_is_announced_once_to_both_parties() {
    for (from, told) in [
        ("2025-04-24T05:00:00+02:00", date(2025, 5, 1)),
        ("2025-05-04T05:00:00+02:00", date(2025, 5, 4)),
    ] {
        let server = MailServer::start();
        let test = TestApp::start_with_mail(from, &server).await;
        let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
        test.reads(anna, "anna@bakery.example", "fr").await;
        let mut leave = spring(&test).in_status(RequestStatus::Closed);
        leave.request.worker.email = Some("claire@exemple.example".parse().expect("an address"));
        let id = test.file(leave).await;
        test.days(50).await;
        let end = MessageEvent::RemindLeaveEnds;
        assert_eq!(test.reminded(id, end, false).await, [told], "the worker");
        assert_eq!(test.reminded(id, end, true).await, [told], "the employer");
        let mut to: Vec<_> = server
            .received()
            .iter()
            .flat_map(|mail| mail.to.clone())
            .collect();
        to.sort_unstable();
        assert_eq!(to, ["anna@bakery.example", "claire@exemple.example"]);
        assert!(server.received()[0].text().contains("dans les 30 jours"));
    }
}

/// A leave that was cancelled or refused ends for nobody, and neither does one filed when its end was near already.
#[tokio::test]
async fn ntf_05_no_end_is_announced_of_what_was_cancelled_refused_or_filed_late() {
    let test = TestApp::start_at("2025-04-24T05:00:00+02:00").await;
    let mut anna = anna(&test).await;
    let cancelled = test.file(spring(&test)).await;
    anna.open(&path(cancelled, "/cancellation")).await.is(200);
    cancels(&mut anna, cancelled, &[("confirmed", "yes")])
        .await
        .is(200);
    let mut late = spring(&test).ticket(7);
    late.request.introduced_on = date(2025, 5, 3);
    let late = test.file(late).await;
    let refused = spring(&test)
        .ticket(8)
        .in_status(RequestStatus::WaitingForOffice);
    let refused = test.file(refused).await;
    super::refused::refuses(&test, refused).await;
    test.days(50).await;
    for id in [cancelled, late, refused] {
        let end = MessageEvent::RemindLeaveEnds;
        assert!(test.reminded(id, end, false).await.is_empty());
        assert!(test.reminded(id, end, true).await.is_empty());
    }
}

/// A notice nobody answers is brought up again until somebody does.
#[tokio::test]
async fn ntf_05_an_employer_silent_about_a_notice_is_reminded_until_the_answer() {
    let test = TestApp::start_at("2025-01-10T05:00:00+01:00").await;
    let by = accepts_notices(&test).await;
    let (mut anna, mut claire) = (test.browser_of(by).await, claire(&test).await);
    let notice = gives_notice(&mut claire).await;
    anna.open(&format!("/employers/{BAKERY}/messages"))
        .await
        .says("Prochain rappel : 17/01/2025");
    test.days(15).await;
    let days = [date(2025, 1, 17), date(2025, 1, 24)];
    let remind = MessageEvent::RemindEmployer;
    assert_eq!(test.reminded(notice, remind, true).await, days);
    let mut anna = test.browser_again("85073099833").await;
    let page = format!("/employers/{BAKERY}/notices/{notice}");
    let version = anna
        .open(&page)
        .await
        .value_of("version")
        .unwrap_or_default();
    let refuses = [
        ("version", version.as_str()),
        ("act", "refuse"),
        ("reason", "Impossible ce printemps"),
    ];
    anna.post(&page, &refuses).await.is(303);
    test.days(60).await;
    assert_eq!(
        test.reminded(notice, remind, true).await,
        days,
        "and no more"
    );
}

/// Silence binds: whoever has to answer proposed dates is asked again before the last day the notice itself gives.
#[tokio::test]
async fn ntf_05_who_is_silent_about_proposed_dates_is_reminded_before_the_last_day_of_the_notice() {
    let (test, id) = at_g7().await;
    let later = [
        ("act", "propose"),
        ("startDate", "01/05/2024"),
        ("endDate", "31/08/2024"),
        ("motive", "Remplacement"),
    ];
    let sooner = [
        ("act", "propose"),
        ("startDate", "01/04/2024"),
        ("endDate", "31/07/2024"),
        ("motive", "Crèche"),
    ];
    let (mine, theirs) = (format!("/worker/notices/{id}"), page(id));
    let (worker, company) = (
        MessageEvent::RemindPostponement,
        MessageEvent::RemindEmployer,
    );
    let mut anna = test.decider().await;
    act(&mut anna, &theirs, &later).await.is(303);
    let mut claire = test.claire().await;
    claire
        .open("/worker/messages")
        .await
        .says("Prochain rappel : 05/02/2024");
    test.days(14).await;
    assert_eq!(test.reminded(id, worker, false).await, [date(2024, 2, 5)]);
    let mut claire = test.browser_again(CLAIRE).await;
    claire
        .open("/worker/messages")
        .await
        .says("Rappel : de nouvelles dates attendent votre réponse");
    act(&mut claire, &mine, &sooner).await.is(303);
    test.days(14).await;
    assert_eq!(test.reminded(id, company, true).await, [date(2024, 2, 19)]);
    // Near the start asked a party has three days: the reminder is for the eve of the last one.
    let mut anna = test.browser_again("85073099833").await;
    act(&mut anna, &theirs, &later).await.is(303);
    test.days(3).await;
    let days = [date(2024, 2, 5), date(2024, 2, 28)];
    assert_eq!(test.reminded(id, worker, false).await, days);
    let mut claire = test.browser_again(CLAIRE).await;
    act(&mut claire, &mine, &sooner).await.is(303);
    // The clock decides on 4 March; nobody is asked after that.
    test.days(40).await;
    assert_eq!(test.reminded(id, worker, false).await, days);
    let days = [date(2024, 2, 19), date(2024, 3, 2)];
    assert_eq!(test.reminded(id, company, true).await, days);
    assert!(test.reminded(id, worker, true).await.is_empty());
    assert!(test.reminded(id, company, false).await.is_empty());
}

/// Anna of the bakery decides, and workers may send notices; who she is.
pub async fn accepts_notices(test: &TestApp) -> Uuid {
    test.employs(BAKERY, "Lenoir", "Claire", CLAIRE).await;
    let by = test.add_user("Anna", BAKERY, EmployerRole::Decider).await;
    let at = test.now();
    test.store(move |tx| {
        let mut settings = storage::settings::EmployerSettings::unsaved(employer(BAKERY));
        settings.accepts_notices = Some(true);
        storage::settings::set(tx, &settings, by, at)
    })
    .await;
    by
}

/// Claire sends a notice that the law has nothing to say against; its id.
pub async fn gives_notice(claire: &mut Browser) -> Uuid {
    let new = "/worker/notices/new";
    claire.open(new).await.is(200);
    let typed = [
        ("employer", BAKERY),
        ("interruptionType", "parentalLeave"),
        ("reason", ""),
        ("regime", "half"),
        ("startDate", "01/04/2025"),
        ("endDate", "31/07/2025"),
        ("seen", ""),
    ];
    let sent = claire.post(new, &typed).await;
    let id = sent.is(303).location().split(['?', '#']).next();
    let id = id.and_then(|path| path.rsplit('/').next());
    id.unwrap_or_default().parse().expect("a notice")
}
