//! Two case workers take the same list up at once, one from its top and one from its end: on PostgreSQL each soon waits for a
//! file that the other holds. The one whose transaction is given up for that is served all the same, and every file is taken once.

use super::app::{BAKERY, TestApp};
use super::at_once::{Ready, acts, at_once};
use super::desk::{QUEUE, dora, emil};
use super::filed::Filed;

use super::standing::LUC;
use domain::request::RequestStatus;
use uuid::Uuid;

/// Rounds: who is given up is left to chance.
const ROUNDS: usize = 3;
/// Files of the list.
const FILES: u64 = 24;

async fn listed(test: &TestApp) -> Vec<Uuid> {
    let mut ids = Vec::new();
    for number in 1..=FILES {
        let file = Filed::new(BAKERY, LUC)
            .ticket(Some(number))
            .office("NIVELLES")
            .in_status(RequestStatus::WaitingForOffice);
        ids.push(file.store(test).await.0);
    }
    ids
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn race_03_of_two_selections_in_opposite_order_each_file_is_taken_once() {
    for _ in 0..ROUNDS {
        let test = TestApp::start().await;
        let files = listed(&test).await;
        let (mut dora, (_, mut emil)) = (dora(&test).await, emil(&test).await);
        dora.open(QUEUE).await.is(200);
        emil.open(QUEUE).await.is(200);
        let mut words: Vec<String> = files.iter().map(Uuid::to_string).collect();
        let forms = [dora, emil].map(|window| {
            let ticked = words.iter().map(|file| ("file", file.as_str()));
            let typed: Vec<_> = [("do", "take")].into_iter().chain(ticked).collect();
            let form = Ready::new(window, format!("{QUEUE}/selection"), &[], &typed);
            words.reverse();
            form
        });
        let answers = at_once(forms.into()).await;
        let said: Vec<_> = answers
            .iter()
            .map(|answer| (answer.status.as_u16(), answer.path.contains("/runs/")))
            .collect();
        assert_eq!(said, [(200, true); 2], "{}", answers[1].words());
        for file in files {
            assert_eq!(acts(&test, file).await, ["request.takenUp"]);
        }
    }
}
