//! Several parties act on one request at the same moment: one of them is first, the others are told where it stands now, and
//! nothing is lost or done twice (MOD-09, CAN-10, MOD-12). On PostgreSQL the acts really run beside one another.

use super::app::{BAKERY, TestApp, employer};
use super::browser::{Answer, Browser};
use super::standing::{CLAIRE, Changed, g13};
use super::worker_part::Worker;
use domain::access::{Capacity, EmployerRole};
use domain::request::RequestStatus;
use std::sync::Arc;
use storage::tickets::Part;
use storage::{journal, tickets};
use tokio::sync::Barrier;
use uuid::Uuid;

/// Rounds of each race: who is first is left to chance.
const ROUNDS: usize = 4;

/// A page of the request.
pub fn path(id: Uuid, rest: &str) -> String {
    format!("/employers/{BAKERY}/requests/{id}{rest}")
}

/// A form that is ready to be sent.
pub struct Ready {
    /// The window it is shown in.
    pub browser: Browser,
    /// Where it is sent.
    pub path: String,
    fields: Vec<(String, String)>,
}

impl Ready {
    /// The form of the page shown, with what it carries and what was typed.
    pub fn new(browser: Browser, path: String, carried: &[&str], typed: &[(&str, &str)]) -> Self {
        let typed = typed
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()));
        let carried = carried.iter().map(|name| (*name, browser.shown(name)));
        let fields = carried.chain(typed);
        let fields = fields
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        Self {
            browser,
            path,
            fields,
        }
    }

    /// Sends it once beforehand: some forms first show what would become of it.
    pub async fn looked_at(mut self, carried: &[&str], typed: &[(&str, &str)]) -> Self {
        let fields: Vec<(&str, &str)> = self
            .fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        self.browser.submit(&self.path, &fields).await.is(200);
        Self::new(self.browser, self.path, carried, typed)
    }

    /// Sends it once everybody is at the line.
    async fn send(mut self, line: Arc<Barrier>) -> Answer {
        let fields: Vec<(&str, &str)> = self
            .fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        line.wait().await;
        self.browser.submit(&self.path, &fields).await
    }
}

/// Everybody sends at once; the answers in the order given.
pub async fn at_once(forms: Vec<Ready>) -> Vec<Answer> {
    let line = Arc::new(Barrier::new(forms.len()));
    let running: Vec<_> = forms
        .into_iter()
        .map(|form| tokio::spawn(form.send(Arc::clone(&line))))
        .collect();
    let mut answers = Vec::new();
    for one in running {
        answers.push(one.await.expect("an answer"));
    }
    answers
}

async fn user(test: &TestApp, given: &str) -> Browser {
    let person = test.add_user(given, BAKERY, EmployerRole::Filer).await;
    test.browser_of(person).await
}

async fn parts(test: &TestApp, id: Uuid) -> Vec<Part> {
    let issued = test.store(move |tx| tickets::of_request(tx, id)).await;
    issued.into_iter().map(|issued| issued.part).collect()
}

/// The acts in the journal of a file, whose chain holds.
pub async fn acts(test: &TestApp, id: Uuid) -> Vec<String> {
    let leaves = test.store(move |tx| journal::of_file(tx, id)).await;
    journal::verify(&leaves).expect("an unbroken chain");
    leaves.into_iter().map(|leaf| leaf.act).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn mod_09_can_10_of_cancelling_changing_and_completing_at_once_one_wins() {
    for _ in 0..ROUNDS {
        let mut claire = Worker::begins().await;
        claire.answers_all().await;
        let id = claire.request;
        let confirmation = claire.step("confirmation");
        claire.browser.open(&confirmation).await.is(200);
        let Worker { test, browser, .. } = claire;
        let completes = Ready::new(browser, confirmation, &["version"], &[("certified", "yes")]);

        let mut anna = user(&test, "Anna").await;
        anna.open(&path(id, "/cancellation")).await.is(200);
        let carried = ["version", "mode"];
        let cancels = Ready::new(
            anna,
            path(id, "/cancellation"),
            &carried,
            &[("confirmed", "yes")],
        );

        let mut bram = user(&test, "Bram").await;
        let typed = [("endDate", "29/11/2024"), ("comment", "")];
        bram.open(&path(id, "/modification")).await.is(200);
        let carried = ["version", "mode", "shown", "seen"];
        let mut shows = Ready::new(bram, path(id, "/modification"), &carried, &typed);
        let fields: Vec<(&str, &str)> = shows
            .fields
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        shows.browser.submit(&shows.path, &fields).await.is(200);
        let changes = Ready::new(shows.browser, shows.path, &carried, &typed);

        let answers = at_once(vec![cancels, changes, completes]).await;
        let won: Vec<_> = parts(&test, id)
            .await
            .into_iter()
            .filter(|part| *part != Part::Request)
            .collect();
        assert_eq!(won.len(), 1, "{won:?}");
        let status = test
            .store(move |tx| storage::requests::by_id(tx, &employer(BAKERY), id))
            .await;
        let status = status.expect("the request").request.status;
        let (first, told): (RequestStatus, [&Answer; 2]) = match won[0] {
            Part::Cancellation => (RequestStatus::Cancelled, [&answers[1], &answers[2]]),
            Part::EndDate => (RequestStatus::WaitingForWorker, [&answers[0], &answers[2]]),
            Part::WorkerPart => (RequestStatus::WaitingForOffice, [&answers[0], &answers[1]]),
            other => panic!("{other:?}"),
        };
        assert_eq!(status, first);
        for answer in told {
            // A conflict, or the file as it is now.
            let told = answer.words().contains("Votre partie n'a pas été envoyée");
            let (status, words) = (answer.status, answer.words());
            assert!(status == 409 || told, "{}: {status} {words}", answer.path);
        }
        let acts = acts(&test, id).await;
        let done = [
            "request.cancelled",
            "request.endDateChanged",
            "request.completed",
        ];
        assert_eq!(
            acts.iter()
                .filter(|act| done.contains(&act.as_str()))
                .count(),
            1,
            "{acts:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn mod_12_of_refusing_twice_and_withdrawing_at_once_one_settles_it() {
    for _ in 0..ROUNDS {
        let test = TestApp::start().await;
        let filed = g13(&test, BAKERY)
            .ticket(1)
            .in_status(RequestStatus::WaitingForOffice);
        let id = test.file(filed).await;
        let mut anna = user(&test, "Anna").await;
        let typed = [("endDate", "29/11/2024"), ("comment", "Retour anticipé")];
        let carried = ["version", "mode", "shown", "seen"];
        anna.open(&path(id, "/modification")).await.is(200);
        for _ in 0..2 {
            let form = Ready::new(anna, path(id, "/modification"), &carried, &typed);
            anna = form.browser;
            let fields: Vec<(&str, &str)> = form
                .fields
                .iter()
                .map(|(n, v)| (n.as_str(), v.as_str()))
                .collect();
            anna.submit(&form.path, &fields).await.is(200);
        }
        anna.open(&path(id, "")).await.is(200);
        let withdraws = Ready::new(anna, path(id, "/withdrawal"), &[], &[]);

        let claire = test
            .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
            .await;
        let mut claire = test.browser_of(claire).await;
        let of_worker = format!("/worker/requests/{id}/change");
        claire.open(&of_worker).await.is(200);
        let refusal = [("answer", "refuse"), ("reason", "Non")];
        let of_worker = Ready::new(claire, of_worker, &["change"], &refusal);

        let office = Capacity::CaseWorker {
            office: "NIVELLES".to_owned(),
        };
        let dora = test
            .add_person("83021730074", "Dora", "Fictive", vec![office])
            .await;
        let mut dora = test.browser_of(dora).await;
        let of_office = format!("/offices/NIVELLES/requests/{id}/change");
        dora.open(&of_office).await.is(200);
        let of_office = Ready::new(dora, of_office, &["change"], &refusal);

        let answers = at_once(vec![withdraws, of_worker, of_office]).await;
        let acts = acts(&test, id).await;
        let settled = ["change.withdrawn", "change.refused"];
        assert_eq!(
            acts.iter()
                .filter(|act| settled.contains(&act.as_str()))
                .count(),
            1,
            "{acts:?}"
        );
        let told = answers.iter().filter(|answer| answer.status == 409).count();
        assert_eq!(
            told,
            2,
            "the others are told: {:?}",
            answers.iter().map(|a| a.status).collect::<Vec<_>>()
        );
        let end = test
            .store(move |tx| storage::requests::by_id(tx, &employer(BAKERY), id))
            .await;
        let end = end.expect("the request").request.details.period.end();
        assert_eq!(end.to_string(), "2024-10-29", "unchanged");
    }
}
