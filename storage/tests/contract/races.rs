//! What happens when two want the same at once. SQLite has one writer; PostgreSQL does not wait for anybody.

use std::sync::{Arc, Barrier};

use domain::notice::{Move, Party};
use domain::request::RequestStatus;
use storage::drafts::{self, Change, DraftStatus};
use storage::idempotency::{self, Key, Known};
use storage::journal::{self, Entry};
use storage::tickets::{self, Part};
use storage::{Db, Error, Tx, jobs, requests};

use crate::given::{acme, at, draft, employers, file, id, request, ticket, today};
use crate::harness::{TestDb, both};
use crate::notices;

/// Rounds of each race; the loser's way is taken in every one of them.
const ROUNDS: u32 = 20;

/// Runs `act` in `count` threads that start together; what each got.
fn together<T: Send + 'static>(
    db: &TestDb,
    count: u128,
    act: impl Fn(&Db, u128) -> T + Send + Sync + 'static,
) -> Vec<T> {
    let (barrier, act) = (
        Arc::new(Barrier::new(usize::try_from(count).unwrap())),
        Arc::new(act),
    );
    let threads = (0..count).map(|number| {
        let (db, barrier, act) = (db.db().clone(), Arc::clone(&barrier), Arc::clone(&act));
        std::thread::spawn(move || {
            barrier.wait();
            act(&db, number)
        })
    });
    let threads: Vec<_> = threads.collect();
    threads
        .into_iter()
        .map(|thread| thread.join().unwrap())
        .collect()
}

/// The act of filing as the server does it: the draft is the key.
fn submit(tx: &mut Tx, draft_id: u128, attempt: u128) -> Result<u128, Error> {
    let draft = drafts::by_id(tx, &acme(), id(draft_id))?.ok_or(Error::NoRow)?;
    if let DraftStatus::Submitted(request) = draft.status {
        return Ok(request.as_u128());
    }
    let mut stored = request(1);
    stored.id = id(draft_id * 1_000 + attempt);
    let serial = u64::try_from(draft_id * 1_000 + attempt).unwrap();
    stored.request.ticket = Some(ticket(serial));
    if !tickets::reserve(
        tx,
        &ticket(serial),
        &acme(),
        stored.id,
        Part::Request,
        at(0),
    )? {
        return Err(Error::Duplicate);
    }
    requests::insert(tx, &stored)?;
    let content = stored.id.to_string();
    let entry = Entry {
        file: stored.id,
        at: at(0),
        person: Some(id(1)),
        capacity: "employerUser:filer",
        on_behalf_of: None,
        act: "request.submitted",
        object_version: 1,
        content: content.as_bytes(),
        salt: &[1; 16],
    };
    journal::append(tx, &entry)?;
    drafts::set_submitted(
        tx,
        &draft,
        stored.id,
        Change {
            by: id(1),
            at: at(1),
        },
    )?;
    Ok(stored.id.as_u128())
}

both! {
    fn fil_27_two_concurrent_submissions_of_one_draft_are_one_ticket(db) {
        db.write(employers);
        let mut lost = 0;
        for round in 1..=u128::from(ROUNDS) {
            db.write(move |tx| drafts::insert(tx, &draft(round), None));
            let results = together(db, 2, move |db, number| {
                let first = db.write_blocking(move |tx| submit(tx, round, number));
                // Who lost the race looks again and finds the receipt of the winner.
                match first {
                    Err(Error::Conflict) => (true, db.write_blocking(move |tx| submit(tx, round, number))),
                    result => (false, result),
                }
            });
            lost += results.iter().filter(|(lost, _)| *lost).count();
            let ids: Vec<_> = results.into_iter().map(|(_, result)| result.unwrap()).collect();
            assert_eq!(ids[0], ids[1], "round {round}");
            let tickets = db.read(move |tx| {
                Ok(tickets::of_request(tx, id(round * 1_000))?.len() + tickets::of_request(tx, id(round * 1_000 + 1))?.len())
            });
            assert_eq!(tickets, 1, "round {round}");
        }
        // One writer never loses a race; with several, somebody must have lost, or nothing was raced.
        assert_eq!(lost > 0, db.is_postgres());
    }

    fn race_03_of_two_transitions_one_wins_and_the_other_is_told(db) {
        db.write(employers);
        for round in 1..=ROUNDS {
            db.write(move |tx| file(tx, &request(round)));
            let seen = db.read(move |tx| requests::by_id(tx, &acme(), id(u128::from(round)))).unwrap();
            let results = together(db, 2, move |db, number| {
                let (seen, status) = (seen.clone(), [RequestStatus::Cancelled, RequestStatus::WaitingForOffice]);
                let status = status[usize::try_from(number).unwrap()];
                db.write_blocking(move |tx| requests::set_status(tx, &seen, status, None))
            });
            let won = results.iter().filter(|result| result.is_ok()).count();
            let told = results.iter().filter(|result| matches!(result, Err(Error::Conflict))).count();
            assert_eq!((won, told), (1, 1), "round {round}");
        }
    }

    fn race_01_one_key_one_act_and_everybody_gets_its_answer(db) {
        for round in 1..=u128::from(ROUNDS) {
            let results = together(db, 4, move |db, number| db.write_blocking(move |tx| {
                let nonce = round.to_be_bytes();
                let key = Key { caller: id(1), operation: "requests", nonce: &nonce };
                match idempotency::begin(tx, key, &[1; 32], at(0))? {
                    Known::New => {
                        idempotency::finish(tx, key, &number.to_be_bytes())?;
                        Ok((true, number.to_be_bytes().to_vec()))
                    }
                    Known::Answered(answer) => Ok((false, answer)),
                    Known::OtherBody => Err(Error::Conflict),
                }
            }));
            let results: Vec<_> = results.into_iter().map(Result::unwrap).collect();
            assert_eq!(results.iter().filter(|(acted, _)| *acted).count(), 1);
            assert!(results.iter().all(|(_, answer)| *answer == results[0].1));
        }
    }

    fn race_08_a_ticket_is_never_issued_twice(db) {
        for round in 1..=u64::from(ROUNDS) {
            let results = together(db, 4, move |db, number| {
                db.write_blocking(move |tx| tickets::reserve(tx, &ticket(round), &acme(), id(number), Part::Request, at(0)))
            });
            assert_eq!(results.into_iter().filter(|issued| *issued.as_ref().unwrap()).count(), 1);
        }
    }

    fn race_10_a_job_is_claimed_by_one_worker(db) {
        db.write(|tx| {
            for number in 0..40 {
                let job = jobs::NewJob { id: id(number), kind: "mail", payload: "{}", due_at: at(0), created_at: at(0) };
                jobs::insert(tx, &job)?;
            }
            Ok(())
        });
        let claimed = together(db, 4, |db, _| {
            let claim = || db.write_blocking(|tx| jobs::claim(tx, at(1), at(60))).unwrap();
            std::iter::from_fn(claim).map(|job| job.id.as_u128()).collect::<Vec<_>>()
        });
        let mut all = claimed.concat();
        all.sort_unstable();
        let before = all.len();
        all.dedup();
        assert_eq!(before, all.len(), "claimed twice");
        // A worker may find all candidates taken by others and stop; what it left is found by the next claim.
        while let Some(job) = db.write(|tx| jobs::claim(tx, at(1), at(60))) {
            all.push(job.id.as_u128());
        }
        all.sort_unstable();
        assert_eq!(all, (0..40).collect::<Vec<_>>());
    }

    fn concurrent_filings_of_one_employer_raise_its_version_each(db) {
        db.write(employers);
        let results = together(db, 8, |db, number| {
            db.write_blocking(move |tx| file(tx, &request(u32::try_from(number).unwrap() + 1)))
        });
        assert!(results.iter().all(Result::is_ok), "{results:?}");
        let total = db.read(|tx| storage::overview::of_employer(
            tx, &acme(), &storage::overview::Filter::default(), storage::Seek::Newest, 100,
        ));
        assert_eq!((total.total, total.lines.len()), (8, 8));
    }

    /// What an act depends on is not changed under it.
    fn a_request_that_is_held_has_not_changed(db) {
        db.write(employers);
        db.write(|tx| requests::insert(tx, &request(1)));
        let seen = request(1);
        db.write({ let seen = seen.clone(); move |tx| requests::hold(tx, &seen) });
        db.write({ let seen = seen.clone(); move |tx| requests::set_status(tx, &seen, RequestStatus::WaitingForOffice, None) });
        let held = db.try_write(move |tx| requests::hold(tx, &seen));
        assert!(matches!(held, Err(Error::Conflict)), "{held:?}");
    }

    /// NOT-15: the employer answers while the worker withdraws. One of them is first; the other is told.
    fn an_answer_and_a_withdrawal_at_once_have_one_winner(db) {
        db.write(employers);
        for round in 0..ROUNDS {
            let number = 100 + round;
            db.write(move |tx| notices::give(tx, &notices::notice(number)));
            let outcomes = together(db, 2, move |db, who| {
                let seen = notices::notice(number);
                let (party, made) = if who == 0 { (Party::Employer, Move::Accept) } else { (Party::Worker, Move::Withdraw) };
                db.write_blocking(move |tx| {
                    let after = notices::moved(&seen, party, made, today());
                    let line = notices::line(&after, made.act(party), party, None);
                    storage::notices::set_moved(tx, &seen, &after, &line)
                })
            });
            let won = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
            assert_eq!(won, 1, "{outcomes:?}");
            assert_eq!(db.read(move |tx| storage::notices::moves(tx, id(number.into()))).len(), 2);
        }
    }
}

/// Two transactions that wait for one another (PostgreSQL): one is given up and says so, the other is done.
#[test]
fn of_two_that_wait_for_one_another_one_is_given_up() {
    let db = TestDb::postgres();
    db.write(employers);
    for number in [1, 2] {
        db.write(move |tx| drafts::insert(tx, &draft(number), None));
    }
    let both_hold = Arc::new(Barrier::new(2));
    let outcomes = together(&db, 2, move |db, who| {
        let both_hold = Arc::clone(&both_hold);
        let (first, second) = if who == 0 { (1, 2) } else { (2, 1) };
        db.write_blocking(move |tx| {
            drafts::hold(tx, &draft(first), at(1))?;
            both_hold.wait();
            drafts::hold(tx, &draft(second), at(1))
        })
    });
    let done = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
    let given_up = |outcome: &&Result<(), Error>| matches!(outcome, Err(Error::Deadlock));
    let given_up = outcomes.iter().filter(given_up).count();
    assert_eq!((done, given_up), (1, 1), "{outcomes:?}");
}
