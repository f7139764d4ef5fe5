//! A notice between Claire and the bakery, in any state, with what hangs on it: for the matrix.

use super::app::{BAKERY, TestApp, employer};
use super::notices::{g7, line};
use super::standing::CLAIRE;
use domain::identifiers::Ticket;
use domain::law::Figures;
use domain::notice::{Move, Notice, NoticeState, Party};
use domain::period::Period;
use domain::request::Actor;
use jiff::civil::date;
use server::documents::decision_letter::DecisionLetter;
use storage::documents::{DocumentKind, NewDocument};
use storage::notices::StoredNotice;
use uuid::Uuid;

/// A notice and what hangs on it.
#[derive(Debug, Clone)]
pub struct Negotiated {
    /// Its id.
    pub id: Uuid,
    /// Its version.
    pub version: i64,
    /// A document of the employer, and of the worker.
    pub papers: [Uuid; 2],
    /// A letter to the employer, and to the worker.
    pub letters: [Uuid; 2],
}

/// A letter about this notice, to the worker or to the employer.
async fn letter(test: &TestApp, notice: Uuid, to_worker: bool) -> Uuid {
    let data = serde_json::to_string(&DecisionLetter::default()).expect("JSON");
    let (id, now) = (test.id(), test.now());
    test.store(move |tx| {
        let (worker, employer) = (CLAIRE.parse().expect("a number"), employer(BAKERY));
        let ordered = NewDocument {
            id,
            kind: DocumentKind::DecisionLetter,
            file: notice,
            subject: if to_worker { "worker" } else { "employer" },
            language: "fr",
            employer: (!to_worker).then_some(&employer),
            worker: to_worker.then_some(&worker),
            ordered_at: now,
            data: &data,
        };
        storage::documents::insert(tx, &ordered).map(drop)
    })
    .await;
    id
}

/// Claire's notice to the bakery, in this state today, with a document of either side.
pub async fn notice_in(test: &TestApp, state: NoticeState, serial: u64) -> Negotiated {
    let later = |month| Period::new(date(2025, month, 1), date(2025, 12, 31)).expect("a period");
    let moves: &[(Party, Move)] = match state {
        NoticeState::ToHandle => &[],
        NoticeState::PostponementProposed => &[(Party::Employer, Move::Propose(later(10)))],
        NoticeState::CounterProposed => &[
            (Party::Employer, Move::Propose(later(10))),
            (Party::Worker, Move::Propose(later(11))),
        ],
        NoticeState::Accepted => &[(Party::Employer, Move::Accept)],
        NoticeState::Refused => &[(Party::Employer, Move::Refuse)],
        NoticeState::Withdrawn => &[(Party::Worker, Move::Withdraw)],
    };
    let mut given = g7(test, BAKERY, CLAIRE);
    let mut facts = given.notice.facts.clone();
    facts.asked = Period::new(date(2025, 9, 1), date(2025, 11, 30)).expect("a period");
    facts.given_on = date(2025, 2, 3);
    given.notice = Notice::given(facts, Figures::shipped());
    given.ticket = Ticket::new("26C".parse().expect("a prefix"), serial).expect("a ticket");
    given.sent_at = test.now();
    let mut seen = given.clone();
    let id = test.give(given).await;
    for (party, made) in moves {
        let notice = seen
            .notice
            .after(*party, *made, date(2025, 2, 4), Figures::shipped())
            .expect("a move of the law");
        let after = StoredNotice {
            notice,
            ..seen.clone()
        };
        let (before, done) = (seen.clone(), after.clone());
        let told = line(&after, made.act(*party), *party);
        test.store(move |tx| storage::notices::set_moved(tx, &before, &done, &told))
            .await;
        seen = after;
        seen.version += 1;
    }
    assert_eq!(seen.notice.state, state);
    let papers = [
        test.document(id, Actor::Employer).await,
        test.document(id, Actor::Worker).await,
    ];
    let letters = [letter(test, id, false).await, letter(test, id, true).await];
    Negotiated {
        id,
        version: seen.version,
        papers,
        letters,
    }
}
