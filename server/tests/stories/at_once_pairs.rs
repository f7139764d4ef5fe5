//! Every two acts that exclude one another, at once and through the door: cancelling, changing and completing a request,
//! answering a notice and taking it back. One of the two is done, once, and the other party is told where it stands now. On PostgreSQL the two really run beside one another.

use super::app::{BAKERY, TestApp, employer};
use super::at_once::{Ready, acts, at_once, path};
use super::browser::{Answer, Browser};
use super::notices::{g7, page};
use super::standing::CLAIRE;
use super::worker_part::Worker;
use domain::access::EmployerRole;
use uuid::Uuid;

/// Rounds of each pair: who is first is left to chance.
const ROUNDS: usize = 2;

/// Every two of these, also twice the same.
pub fn pairs<T: Copy>(all: &[T]) -> Vec<(T, T)> {
    let firsts = all.iter().enumerate();
    firsts
        .flat_map(|(place, first)| all[place..].iter().map(|second| (*first, *second)))
        .collect()
}

/// Was it said that somebody else was first, or where the file stands now?
pub fn is_told(answer: &Answer) -> bool {
    let words = answer.words();
    answer.status == 409 || words.contains("n'a pas été envoyée")
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum OnRequest {
    Cancel,
    Change,
    Complete,
}

/// A colleague at the bakery.
pub async fn colleague(test: &TestApp, first: bool, role: EmployerRole) -> Browser {
    let given = if first { "Anna" } else { "Bram" };
    let person = test.add_user(given, BAKERY, role).await;
    test.browser_of(person).await
}

impl OnRequest {
    async fn ready(self, test: &TestApp, claire: &Browser, id: Uuid, first: bool) -> Ready {
        let worker = format!("/worker/requests/{id}/part/confirmation");
        match self {
            Self::Cancel => {
                let mut browser = colleague(test, first, EmployerRole::Filer).await;
                browser.open(&path(id, "/cancellation")).await.is(200);
                let typed = [("confirmed", "yes")];
                Ready::new(
                    browser,
                    path(id, "/cancellation"),
                    &["version", "mode"],
                    &typed,
                )
            }
            Self::Change => {
                let mut browser = colleague(test, first, EmployerRole::Filer).await;
                browser.open(&path(id, "/modification")).await.is(200);
                let typed = [("endDate", "29/11/2024"), ("comment", "")];
                let carried = ["version", "mode", "shown", "seen"];
                let form = Ready::new(browser, path(id, "/modification"), &carried, &typed);
                form.looked_at(&carried, &typed).await
            }
            Self::Complete => {
                let mut window = claire.another_window();
                window.open(&worker).await.is(200);
                Ready::new(window, worker, &["version"], &[("certified", "yes")])
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn race_03_of_every_two_acts_on_a_request_at_once_one_is_done() {
    use OnRequest::{Cancel, Change, Complete};
    for (one, other) in pairs(&[Cancel, Change, Complete]) {
        for _ in 0..ROUNDS {
            let mut claire = Worker::begins().await;
            claire.answers_all().await;
            let Worker {
                test,
                browser,
                request: id,
            } = claire;
            let first = one.ready(&test, &browser, id, true).await;
            let second = other.ready(&test, &browser, id, false).await;
            let answers = at_once(vec![first, second]).await;
            let done: Vec<_> = acts(&test, id)
                .await
                .into_iter()
                .filter(|act| {
                    let all = [
                        "request.cancelled",
                        "request.endDateChanged",
                        "request.completed",
                    ];
                    all.contains(&act.as_str())
                })
                .collect();
            assert_eq!(done.len(), 1, "{one:?} {other:?}: {done:?}");
            let told = answers.iter().filter(|answer| is_told(answer)).count();
            // One part, sent from two windows: both lead to its one receipt.
            let twice = (one, other) == (Complete, Complete);
            let due = usize::from(!twice);
            let said: Vec<_> = answers
                .iter()
                .map(|answer| (answer.status, answer.path.clone()))
                .collect();
            assert_eq!(told, due, "{one:?} {other:?}: {said:?}");
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum OnNotice {
    Accept,
    Refuse,
    Postpone,
    Withdraw,
}

impl OnNotice {
    async fn ready(self, test: &TestApp, claire: &Browser, id: Uuid, first: bool) -> Ready {
        let typed: &[(&str, &str)] = match self {
            Self::Accept => &[("act", "accept"), ("certified", "yes")],
            Self::Refuse => &[("act", "refuse"), ("reason", "Trop court.")],
            Self::Postpone => &[
                ("act", "propose"),
                ("startDate", "01/04/2024"),
                ("endDate", "31/07/2024"),
                ("motive", "Inventaire"),
            ],
            Self::Withdraw => &[("act", "withdraw")],
        };
        let (mut browser, address) = if self == Self::Withdraw {
            (claire.another_window(), format!("/worker/notices/{id}"))
        } else {
            let decider = colleague(test, first, EmployerRole::Decider).await;
            (decider, page(id))
        };
        browser.open(&address).await.is(200);
        Ready::new(browser, address, &["version"], typed)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn race_03_of_every_two_acts_on_a_notice_at_once_one_is_done() {
    use OnNotice::{Accept, Postpone, Refuse, Withdraw};
    for (one, other) in pairs(&[Accept, Refuse, Postpone, Withdraw]) {
        for _ in 0..ROUNDS {
            let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
            let id = test.give(g7(&test, BAKERY, CLAIRE)).await;
            let claire = test.claire().await;
            let first = one.ready(&test, &claire, id, true).await;
            let second = other.ready(&test, &claire, id, false).await;
            let answers = at_once(vec![first, second]).await;
            let done = acts(&test, id).await;
            assert_eq!(done.len(), 1, "{one:?} {other:?}: {done:?}");
            let told = answers.iter().filter(|answer| is_told(answer)).count();
            let said: Vec<_> = answers
                .iter()
                .map(|answer| (answer.status, answer.words()))
                .collect();
            assert_eq!(told, 1, "{one:?} {other:?}: {said:?}");
            let stored = test
                .store(move |tx| storage::notices::by_id(tx, &employer(BAKERY), id))
                .await;
            assert_eq!(stored.expect("the notice").version, 2, "moved once");
        }
    }
}
