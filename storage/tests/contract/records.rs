//! Journal, jobs and kept answers.

use storage::idempotency::{self, Key, Known};
use storage::jobs::{self, NewJob};
use storage::journal::{self, ChainError, Entry};
use storage::{Error, Tx};

use crate::given::{at, id};
use crate::harness::both;

fn entry(act: &'static str, content: &'static str) -> Entry<'static> {
    Entry {
        file: id(7),
        at: at(1),
        person: Some(id(1)),
        capacity: "employerUser:filer",
        on_behalf_of: Some("0999999922"),
        act,
        object_version: 1,
        content: content.as_bytes(),
        salt: &[8; 16],
    }
}

fn three_leaves(tx: &mut Tx) -> Result<(), Error> {
    journal::append(tx, &entry("request.submitted", "{\"a\":1}"))?;
    journal::append(tx, &entry("request.endDateChanged", "{\"b\":2}"))?;
    journal::append(
        tx,
        &Entry {
            person: None,
            on_behalf_of: None,
            ..entry("request.cancelled", "")
        },
    )?;
    Ok(())
}

fn job(number: u128, due: i64) -> NewJob<'static> {
    NewJob {
        id: id(number),
        kind: "mail.receipt",
        payload: "{}",
        due_at: at(due),
        created_at: at(0),
    }
}

fn key(caller: u128, nonce: &'static str) -> Key<'static> {
    Key {
        caller: id(caller),
        operation: "requests",
        nonce: nonce.as_bytes(),
    }
}

both! {
    fn a_chain_holds_every_act_in_its_order(db) {
        db.write(three_leaves);
        assert_eq!(db.read(|tx| journal::verify_chain(tx, id(7))), Ok(3));
        let leaves = db.read(|tx| journal::of_file(tx, id(7)));
        assert_eq!(leaves.iter().map(|leaf| leaf.seq).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(leaves[1].previous_hash, leaves[0].hash);
        assert_eq!(leaves[0].content.as_deref(), Some(&b"{\"a\":1}"[..]));
        assert_eq!((leaves[2].person, leaves[2].on_behalf_of.as_ref()), (None, None));
        assert_eq!(db.read(|tx| journal::verify_chain(tx, id(8))), Err(ChainError::Empty));
    }

    fn every_altered_column_of_a_leaf_is_found(db) {
        db.write(three_leaves);
        let leaf = |change: &str, expected: ChainError| {
            let (set, back) = change.split_once(" <- ").unwrap();
            db.tamper(&format!("UPDATE journal SET {set} WHERE seq = 2"));
            assert_eq!(db.read(|tx| journal::verify_chain(tx, id(7))), Err(expected), "{change}");
            db.tamper(&format!("UPDATE journal SET {back} WHERE seq = 2"));
            assert_eq!(db.read(|tx| journal::verify_chain(tx, id(7))), Ok(3), "{change}");
        };
        leaf("at = at + 1 <- at = at - 1", ChainError::Altered(2));
        leaf("act = 'x' <- act = 'request.endDateChanged'", ChainError::Altered(2));
        leaf("capacity = 'x' <- capacity = 'employerUser:filer'", ChainError::Altered(2));
        leaf("on_behalf_of = NULL <- on_behalf_of = '0999999922'", ChainError::Altered(2));
        leaf("object_version = 2 <- object_version = 1", ChainError::Altered(2));
    }

    fn a_missing_leaf_and_half_erased_content_are_found_whole_erasure_is_not_an_error(db) {
        db.write(three_leaves);
        db.tamper("UPDATE journal SET content = NULL WHERE seq = 1");
        assert_eq!(db.read(|tx| journal::verify_chain(tx, id(7))), Err(ChainError::Content(1)));
        db.tamper("UPDATE journal SET salt = NULL WHERE seq = 1");
        assert_eq!(db.read(|tx| journal::verify_chain(tx, id(7))), Ok(3));
        db.tamper("DELETE FROM journal WHERE seq = 2");
        assert_eq!(db.read(|tx| journal::verify_chain(tx, id(7))), Err(ChainError::Gap(3)));
        db.tamper("UPDATE journal SET seq = 2 WHERE seq = 3");
        assert_eq!(db.read(|tx| journal::verify_chain(tx, id(7))), Err(ChainError::Link(2)));
    }

    fn a_job_is_done_by_the_one_who_holds_its_newest_claim(db) {
        db.write(|tx| {
            jobs::insert(tx, &job(1, 20))?;
            jobs::insert(tx, &job(2, 10))?;
            jobs::insert(tx, &job(3, 900))
        });
        let claim = |now, until| db.write(move |tx| jobs::claim(tx, at(now), at(until)));
        assert_eq!(claim(5, 60), None);
        let second = claim(30, 60).unwrap();
        assert_eq!((second.id, second.attempt, second.kind.as_str()), (id(2), 1, "mail.receipt"));
        let first = claim(30, 60).unwrap();
        assert_eq!(first.id, id(1));
        assert_eq!(claim(30, 60), None);
        // The lease of the second is over: somebody else takes it, and who wakes late can do nothing.
        let taken_over = claim(61, 90).unwrap();
        assert_eq!((taken_over.id, taken_over.attempt), (id(2), 2));
        let late = db.try_write(move |tx| jobs::set_done(tx, &second, at(62)));
        assert!(matches!(late, Err(Error::Conflict)));
        let (done, failed) = (taken_over.clone(), first);
        db.write(move |tx| {
            jobs::set_done(tx, &done, at(62))?;
            jobs::set_failed(tx, &failed, "connection refused", at(200))
        });
        assert!(matches!(db.try_write(move |tx| jobs::set_done(tx, &taken_over, at(63))), Err(Error::Conflict)));
        assert_eq!(claim(100, 160), None);
        assert_eq!(db.read(jobs::next_due), Some(at(200)));
        let again = claim(200, 260).unwrap();
        assert_eq!((again.id, again.attempt), (id(1), 2));
        db.write(move |tx| jobs::set_aside(tx, &again, "too often", at(201)));
        assert_eq!(db.read(jobs::counts), (1, 1));
    }

    fn the_same_question_gets_the_same_answer(db) {
        let ask = |body: u8, answer: &'static str| db.write(move |tx| {
            let known = idempotency::begin(tx, key(1, "n1"), &[body; 32], at(0))?;
            if known == Known::New {
                idempotency::finish(tx, key(1, "n1"), answer.as_bytes())?;
            }
            Ok(known)
        });
        assert_eq!(ask(1, "/receipt/1"), Known::New);
        assert_eq!(ask(1, "/receipt/2"), Known::Answered(b"/receipt/1".to_vec()));
        assert_eq!(ask(2, "/receipt/3"), Known::OtherBody);
        let begin = |key| db.write(move |tx| {
            let known = idempotency::begin(tx, key, &[1; 32], at(0))?;
            idempotency::finish(tx, key, b"x").map(|()| known)
        });
        assert_eq!(begin(key(2, "n1")), Known::New);
        assert_eq!(begin(key(1, "n2")), Known::New);
        assert_eq!(begin(Key { operation: "drafts", ..key(1, "n1") }), Known::New);
        assert_eq!(db.write(|tx| idempotency::delete_old(tx, at(1))), 4);
    }

    fn a_key_whose_act_failed_can_be_used_again(db) {
        let failed = db.try_write(|tx| -> Result<(), Error> {
            idempotency::begin(tx, key(1, "n1"), &[1; 32], at(0))?;
            Err(Error::Conflict)
        });
        assert!(failed.is_err());
        let known = db.write(|tx| {
            let known = idempotency::begin(tx, key(1, "n1"), &[1; 32], at(0))?;
            idempotency::finish(tx, key(1, "n1"), b"x").map(|()| known)
        });
        assert_eq!(known, Known::New);
    }
}
