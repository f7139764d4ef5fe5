//! The global log over all journals, and what `verify` finds.

use storage::journal::{self, Entry};
use storage::{Error, Tx, log, merkle, verify};
use uuid::Uuid;

use crate::given::{at, employers, file, id, request};
use crate::harness::{TestDb, both, keys};

fn leaf(tx: &mut Tx, of: Uuid, second: i64, content: &str) -> Result<(), Error> {
    let entry = Entry {
        file: of,
        at: at(second),
        person: None,
        capacity: "worker",
        on_behalf_of: None,
        act: "request.submitted",
        object_version: 1,
        content: content.as_bytes(),
        salt: &[3; 16],
    };
    journal::append(tx, &entry).map(|_| ())
}

/// Seven leaves in three files, in the log, signed in two steps.
fn gathered(tx: &mut Tx) -> Result<(), Error> {
    for number in 0..5_u32 {
        leaf(
            tx,
            id(u128::from(number % 2 + 1)),
            i64::from(number),
            "one act",
        )?;
    }
    assert_eq!(log::gather(tx, at(10))?, 5);
    leaf(tx, id(3), 11, "another")?;
    leaf(tx, id(1), 12, "a third")?;
    assert_eq!(log::gather(tx, at(20))?, 2);
    assert_eq!(log::gather(tx, at(30))?, 0, "nothing is gathered twice");
    Ok(())
}

fn told(db: &TestDb) -> Vec<String> {
    let report = db.read(verify::everything);
    assert_eq!(report.problem_count, report.problems.len() as u64);
    report
        .problems
        .into_iter()
        .map(|problem| problem.what)
        .collect()
}

both! {
    fn aud_03_every_gathered_leaf_is_proven_by_a_signed_checkpoint(db) {
        db.write(gathered);
        let key = log::public_key(&keys());
        for (file, leaves) in [(1, 4), (2, 2), (3, 1)] {
            let chain = db.read(move |tx| journal::of_file(tx, id(file)));
            assert_eq!(chain.len(), leaves);
            for stored in chain {
                let proof = db.read(move |tx| log::inclusion(tx, id(file), stored.seq)).expect("it is gathered");
                assert!(proof.proves(&stored.hash, &key));
                assert!(!proof.proves(&[0; 32], &key));
                assert!(!proof.proves(&stored.hash, &[9; 32]));
                let mut forged = proof.clone();
                forged.checkpoint.size += 1;
                assert!(!forged.proves(&stored.hash, &key));
            }
        }
        db.write(|tx| leaf(tx, id(4), 40, "fresh"));
        assert_eq!(db.read(|tx| log::inclusion(tx, id(4), 1)), None, "not gathered yet");
    }

    fn aud_03_the_old_log_is_the_beginning_of_the_new_one(db) {
        db.write(gathered);
        let proof = db.read(|tx| log::consistency(tx, 5, 7));
        let mut tree = merkle::MemoryTree::default();
        let chains = db.read(|tx| journal::after(tx, (Uuid::nil(), 0), 100));
        let mut placed: Vec<_> = chains.into_iter().map(|(leaf, place)| (place.unwrap(), leaf.hash)).collect();
        placed.sort_unstable();
        for (_, hash) in placed {
            tree.push(merkle::leaf_hash(&hash)).unwrap();
        }
        assert_eq!(proof, merkle::consistency(&mut tree, 5, 7).unwrap());
        let sizes = [(0, 7), (7, 5), (5, 8)];
        for (old, new) in sizes {
            assert!(db.try_write(move |tx| log::consistency(tx, old, new)).is_err(), "{old} to {new}");
        }
    }

    fn aud_03_a_database_left_alone_is_clean(db) {
        db.write(gathered);
        let report = db.read(verify::everything);
        assert!(report.is_clean(), "{:?}", report.problems);
        assert_eq!((report.files, report.leaves, report.gathered, report.checkpoints), (3, 7, 7, 2));
    }

    fn aud_03_what_is_done_behind_the_program_is_found(db) {
        db.write(gathered);
        db.tamper("UPDATE journal SET act = 'request.cancelled' WHERE log_position = 2");
        assert!(told(db).iter().any(|what| what.contains("was altered")), "{:?}", told(db));
        db.tamper("UPDATE journal SET act = 'request.submitted' WHERE log_position = 2");
        assert_eq!(told(db), Vec::<String>::new(), "set back");
        db.tamper("UPDATE journal SET content = leaf_hash WHERE log_position = 3");
        assert!(told(db).iter().any(|what| what.starts_with("the content of leaf")), "{:?}", told(db));
    }

    fn aud_03_a_cut_off_end_is_found_by_the_log(db) {
        db.write(gathered);
        db.tamper("DELETE FROM journal WHERE log_position = 6");
        assert_eq!(told(db), [
            "the journals hold 6 gathered leaves, the global log 7",
            "leaves are missing: a checkpoint was signed at 7",
        ]);
    }

    fn aud_03_a_log_rebuilt_without_a_leaf_contradicts_what_was_signed(db) {
        db.write(gathered);
        db.tamper("DELETE FROM journal WHERE log_position = 6; DELETE FROM log_nodes WHERE level = 0 AND place = 6");
        assert_eq!(told(db), ["leaves are missing: a checkpoint was signed at 7"]);
        db.tamper("DELETE FROM log_checkpoints WHERE size = 7");
        assert_eq!(told(db), Vec::<String>::new(), "without the last checkpoint only one kept elsewhere tells");
    }

    fn aud_03_a_checkpoint_of_another_hand_is_found(db) {
        db.write(gathered);
        db.tamper("UPDATE log_checkpoints SET at = at + 1 WHERE size = 5");
        assert_eq!(told(db), ["the checkpoint at 5 is not signed by us"]);
    }

    fn verify_finds_requests_that_lost_their_journal_or_their_ticket(db) {
        db.write(|tx| { employers(tx)?; file(tx, &request(7)) });
        let problems = told(db);
        assert_eq!(problems, ["a request without a journal"], "the fixture writes none");
        db.write(|tx| leaf(tx, id(7), 1, "filed"));
        assert_eq!(told(db), Vec::<String>::new());
        db.tamper("UPDATE requests SET status = 5, cancelled_at = NULL");
        assert_eq!(told(db), ["a cancelled request without the time of its cancellation"]);
    }
}

#[test]
fn two_gatherers_at_once_lose_nothing() {
    let db = TestDb::postgres();
    db.write(|tx| {
        for number in 0..400_u32 {
            leaf(
                tx,
                id(u128::from(number % 40 + 1)),
                i64::from(number),
                "act",
            )?;
        }
        Ok(())
    });
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for round in 0..3 {
                    match db.try_write(move |tx| log::gather(tx, at(1_000 + round))) {
                        Ok(_)
                        | Err(
                            Error::Duplicate | Error::Conflict | Error::Locked | Error::Deadlock,
                        ) => {}
                        Err(error) => panic!("{error}"),
                    }
                }
            });
        }
    });
    let report = db.read(verify::everything);
    assert!(report.is_clean(), "{:?}", report.problems);
    assert_eq!((report.leaves, report.gathered), (400, 400));
}
