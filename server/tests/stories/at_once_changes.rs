//! Every two answers to a change the employer asked for, at once and through the door: worker and office accept or refuse,
//! the employer takes it back. It is settled once, and whoever came second is told where it stands. On PostgreSQL the two
//! really run beside one another.

use super::app::{BAKERY, TestApp, employer};
use super::at_once::{Ready, acts, at_once, path};
use super::at_once_pairs::{colleague, is_told, pairs};
use super::browser::Browser;
use super::standing::{Changed, g13};
use domain::access::{Capacity, EmployerRole};
use domain::request::RequestStatus;
use uuid::Uuid;

/// Rounds of each pair: who is first is left to chance.
const ROUNDS: usize = 2;

#[derive(Debug, Clone, Copy, PartialEq)]
enum OnChange {
    WorkerAccepts,
    WorkerRefuses,
    OfficeAccepts,
    OfficeRefuses,
    Withdraw,
}

impl OnChange {
    async fn ready(self, people: &[Browser; 3], id: Uuid) -> Ready {
        let address = match self.party() {
            0 => path(id, ""),
            1 => format!("/worker/requests/{id}/change"),
            _ => format!("/offices/NIVELLES/requests/{id}/change"),
        };
        let mut window = people[self.party()].another_window();
        window.open(&address).await.is(200);
        match self {
            Self::Withdraw => Ready::new(window, path(id, "/withdrawal"), &[], &[]),
            Self::WorkerAccepts | Self::OfficeAccepts => {
                Ready::new(window, address, &["change"], &[("answer", "accept")])
            }
            _ => Ready::new(
                window,
                address,
                &["change"],
                &[("answer", "refuse"), ("reason", "Non")],
            ),
        }
    }

    /// Whose answer it is, by their place among the people.
    fn party(self) -> usize {
        match self {
            Self::Withdraw => 0,
            Self::WorkerAccepts | Self::WorkerRefuses => 1,
            Self::OfficeAccepts | Self::OfficeRefuses => 2,
        }
    }

    fn accepts(self) -> bool {
        matches!(self, Self::WorkerAccepts | Self::OfficeAccepts)
    }
}

/// A change that the employer asked for after the worker completed, and the three parties.
pub async fn asked() -> (TestApp, Uuid, [Browser; 3]) {
    let test = TestApp::start().await;
    let filed = g13(&test, BAKERY)
        .ticket(1)
        .in_status(RequestStatus::WaitingForOffice);
    let id = test.file(filed).await;
    let mut anna = colleague(&test, true, EmployerRole::Filer).await;
    anna.open(&path(id, "/modification")).await.is(200);
    let typed = [("endDate", "29/11/2024"), ("comment", "Retour anticipé")];
    let carried = ["version", "mode", "shown", "seen"];
    let form = Ready::new(anna, path(id, "/modification"), &carried, &typed);
    let form = form.looked_at(&carried, &typed).await;
    let form = form.looked_at(&carried, &typed).await;
    let claire = test.claire().await;
    let office = Capacity::CaseWorker {
        office: "NIVELLES".to_owned(),
    };
    let dora = test
        .add_person("83021730074", "Dora", "Fictive", vec![office])
        .await;
    let dora = test.browser_of(dora).await;
    (test, id, [form.browser, claire, dora])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn race_03_of_every_two_answers_to_a_change_at_once_one_settles_it() {
    use OnChange::{OfficeAccepts, OfficeRefuses, Withdraw, WorkerAccepts, WorkerRefuses};
    for (one, other) in pairs(&[
        WorkerAccepts,
        WorkerRefuses,
        OfficeAccepts,
        OfficeRefuses,
        Withdraw,
    ]) {
        for _ in 0..ROUNDS {
            let (test, id, people) = asked().await;
            let first = one.ready(&people, id).await;
            let second = other.ready(&people, id).await;
            let answers = at_once(vec![first, second]).await;
            let done = acts(&test, id).await;
            let count = |acts: &[&str]| {
                done.iter()
                    .filter(|act| acts.contains(&act.as_str()))
                    .count()
            };
            let (no, yes) = (
                count(&["change.refused", "change.withdrawn"]),
                count(&["change.accepted"]),
            );
            let said: Vec<_> = answers.iter().map(|answer| answer.status).collect();
            // Worker and office both have to accept: two acceptances of two parties are both answers, and then it is done.
            let both = one.accepts() && other.accepts() && one != other;
            let same_party = one.party() == other.party();
            let stored = test
                .store(move |tx| storage::requests::by_id(tx, &employer(BAKERY), id))
                .await;
            let end = stored.expect("the request").request.details.period.end();
            let due = if both { "2024-11-29" } else { "2024-10-29" };
            assert_eq!(end.to_string(), due, "{one:?} {other:?}: {done:?} {said:?}");
            let fits = match (both, same_party) {
                (true, _) => (yes, no) == (2, 0),
                (_, true) => yes + no == 1,
                // Whoever accepted before the other said no has answered; no change comes of it.
                _ => no == 1 && yes <= 1,
            };
            assert!(fits, "{one:?} {other:?}: {done:?} {said:?}");
            let told = answers.iter().filter(|answer| is_told(answer)).count();
            assert!(told <= 1, "{one:?} {other:?}: {said:?}");
            if same_party || !(one.accepts() || other.accepts()) {
                assert_eq!(told, 1, "{one:?} {other:?}: {said:?}");
            }
        }
    }
}

/// Taken back and filed again at once: the request comes back, and a draft was opened only while it was still cancelled.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn race_03_of_undoing_and_filing_again_at_once_the_later_is_told() {
    for _ in 0..4 * ROUNDS {
        let test = TestApp::start().await;
        let id = test.file(g13(&test, BAKERY).ticket(1)).await;
        let mut anna = colleague(&test, true, EmployerRole::Filer).await;
        let mut bram = colleague(&test, false, EmployerRole::Filer).await;
        anna.open(&path(id, "/cancellation")).await.is(200);
        let version = anna.shown("version");
        let mode = anna.shown("mode");
        let typed = [
            ("version", &*version),
            ("mode", &*mode),
            ("confirmed", "yes"),
        ];
        anna.submit(&path(id, "/cancellation"), &typed)
            .await
            .is(200);
        bram.open(&path(id, "")).await.is(200);
        let undoes = Ready::new(anna, path(id, "/undo"), &[], &[]);
        let files_again = Ready::new(bram, path(id, "/again"), &[], &[]);
        let answers = at_once(vec![undoes, files_again]).await;
        answers[0].is(200).says("L'annulation est retirée.");
        let drafts = test
            .store(|tx| storage::drafts::count_open(tx, &employer(BAKERY)))
            .await;
        if answers[1].status == 200 {
            assert!(answers[1].path.contains("/drafts/"), "{}", answers[1].path);
            assert_eq!(drafts, 1);
        } else {
            answers[1].is(409).says("La demande n'est pas annulée.");
            assert_eq!(drafts, 0);
        }
        let undone = acts(&test, id).await;
        let undone = undone
            .iter()
            .filter(|act| *act == "request.cancellationUndone");
        assert_eq!(undone.count(), 1);
    }
}
