//! The engine as its users see it.

use std::sync::mpsc;

use storage::{Db, Error, GROUP_MAX, Keys, Settings, Tx, employers};

use crate::given::{acme, employer, employers as both_employers};
use crate::harness::{TestDb, both, keys};

/// Enterprise numbers that exist, one for each `number`.
fn some_employer(number: u64) -> employers::Employer {
    let base = 20_000_000 / 10 + number;
    let digits = format!("{base:08}{:02}", 97 - base % 97);
    employer(digits.parse().unwrap(), &format!("Employer {number}"))
}

fn insert(tx: &mut Tx, number: u64) -> Result<(), Error> {
    employers::insert(tx, &some_employer(number))
}

fn count(db: &TestDb) -> u64 {
    db.read(|tx| employers::search(tx, "", storage::PageRequest::new(1, 1)))
        .total
}

both! {
    fn a_failed_closure_undoes_itself_alone(db) {
        let failed = db.try_write(|tx| -> Result<(), Error> {
            both_employers(tx)?;
            Err(Error::Conflict)
        });
        assert!(matches!(failed, Err(Error::Conflict)));
        assert_eq!(count(db), 0);
    }

    fn a_panic_undoes_its_closure_and_the_database_works_on(db) {
        let failed = db.try_write(|tx| -> Result<(), Error> {
            both_employers(tx)?;
            panic!("a panic of this test");
        });
        assert!(matches!(failed, Err(Error::Panicked)));
        let failed = db.db().read_blocking(|_| -> Result<(), Error> { panic!("a panic of this test") });
        assert!(matches!(failed, Err(Error::Panicked)));
        db.write(both_employers);
        assert_eq!(count(db), 2);
    }

    fn a_swallowed_failure_of_a_statement_is_not_committed(db) {
        let swallowed = db.try_write(|tx| {
            both_employers(tx)?;
            assert!(matches!(both_employers(tx), Err(Error::Duplicate)));
            Ok(())
        });
        assert!(matches!(swallowed, Err(Error::NotCommitted(_))), "{swallowed:?}");
        assert_eq!(count(db), 0);
    }

    fn a_reader_cannot_write(db) {
        let written = db.db().read_blocking(both_employers);
        assert!(matches!(written, Err(Error::Engine { .. })), "{written:?}");
        assert_eq!(count(db), 0);
    }

    fn a_read_sees_one_snapshot_from_beginning_to_end(db) {
        db.write(both_employers);
        let (reading, read) = mpsc::channel();
        let (written, write) = mpsc::channel::<()>();
        let reader = {
            let db = db.db().clone();
            std::thread::spawn(move || db.read_blocking(move |tx| {
                let before = employers::by_number(tx, &acme())?.ok_or(Error::NoRow)?;
                reading.send(()).unwrap();
                write.recv().unwrap();
                let after = employers::by_number(tx, &acme())?.ok_or(Error::NoRow)?;
                Ok::<_, Error>((before, after))
            }))
        };
        read.recv().unwrap();
        let mut changed = employer(acme(), "Changed");
        changed.version = 1;
        db.write(move |tx| employers::set(tx, &changed));
        written.send(()).unwrap();
        let (before, after) = reader.join().unwrap().unwrap();
        assert_eq!(before, after);
        assert_eq!(db.read(|tx| employers::by_number(tx, &acme())).unwrap().name, "Changed");
    }

    fn what_was_answered_is_there_after_the_database_was_closed(db) {
        db.write(both_employers);
        let reopened = Db::open(&db.settings(), keys()).unwrap();
        assert!(reopened.read_blocking(|tx| employers::by_number(tx, &acme())).unwrap().is_some());
    }

    fn r18_with_another_key_nothing_is_read_and_nothing_written(db) {
        let others = [(1, [1; 32], [9; 32]), (2, [7; 32], [9; 32]), (1, [7; 32], [8; 32])];
        let open = |(id, encryption, mac): (u8, [u8; 32], [u8; 32])| {
            Db::open(&db.settings(), Keys::new(id, &encryption, &mac))
        };
        assert!(open(others[0]).is_ok(), "an empty database has no keys yet");
        db.write(|tx| crate::given::insert_person(tx, 1, crate::given::jean()));
        for keys in others {
            let stranger = open(keys).map(|_| "opened");
            assert!(
                matches!(&stranger, Err(Error::Refused(why)) if why.contains("other keys")),
                "{stranger:?}"
            );
        }
        assert!(open((1, [7; 32], [9; 32])).is_ok());
    }
}

/// Holds the writer, so that everything sent meanwhile is one group; gives what releases it.
fn hold_the_writer(db: &TestDb) -> (mpsc::Sender<()>, std::thread::JoinHandle<Result<(), Error>>) {
    let (started, running) = mpsc::channel();
    let (release, wait) = mpsc::channel::<()>();
    let database = db.db().clone();
    let holder = std::thread::spawn(move || {
        database.write_blocking(move |_| {
            started.send(()).unwrap();
            wait.recv().unwrap();
            Ok::<_, Error>(())
        })
    });
    running.recv().unwrap();
    (release, holder)
}

#[test]
fn dur_01_one_failing_job_among_many_undoes_itself_alone_and_nobody_is_answered_before_the_commit()
{
    let db = TestDb::sqlite();
    let (release, holder) = hold_the_writer(&db);
    let (answered, answers) = mpsc::channel();
    let others: Vec<_> = (0..GROUP_MAX as u64 - 1)
        .map(|number| {
            let (db, answered) = (db.db().clone(), answered.clone());
            std::thread::spawn(move || {
                let result = db.write_blocking(move |tx| {
                    insert(tx, number)?;
                    if number % 7 == 3 {
                        Err(Error::Conflict)
                    } else {
                        Ok(())
                    }
                });
                answered.send(number).unwrap();
                result
            })
        })
        .collect();
    // The holder's own work is done only when it is released; until then nobody may have been answered.
    assert!(
        answers
            .recv_timeout(std::time::Duration::from_millis(100))
            .is_err()
    );
    release.send(()).unwrap();
    holder.join().unwrap().unwrap();
    let results: Vec<_> = others
        .into_iter()
        .map(|thread| thread.join().unwrap())
        .collect();
    for (number, result) in results.iter().enumerate() {
        assert_eq!(result.is_ok(), number % 7 != 3, "{number}: {result:?}");
        let stored =
            db.read(move |tx| employers::by_number(tx, &some_employer(number as u64).number));
        assert_eq!(stored.is_some(), result.is_ok(), "{number}");
    }
}

#[test]
fn a_full_queue_refuses_instead_of_growing() {
    let db = TestDb::sqlite();
    let (release, holder) = hold_the_writer(&db);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let refused = runtime.block_on(async {
        let mut waiting = Vec::new();
        for _ in 0..5_000 {
            let mut write = Box::pin(db.db().write(|_| Ok::<_, Error>(())));
            match futures_poll(&mut write) {
                Some(Err(Error::Busy { waiting })) => return Some(waiting),
                Some(result) => panic!("answered before its turn: {result:?}"),
                None => waiting.push(write),
            }
        }
        None
    });
    assert_eq!(refused, Some(4_096));
    release.send(()).unwrap();
    holder.join().unwrap().unwrap();
    db.write(both_employers);
}

/// Polls a future once.
fn futures_poll<F: Future + Unpin>(future: &mut F) -> Option<F::Output> {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::Pin::new(future).poll(&mut context) {
        std::task::Poll::Ready(output) => Some(output),
        std::task::Poll::Pending => None,
    }
}

#[test]
fn a_lost_postgres_connection_comes_back_and_an_interrupted_act_is_not_confirmed() {
    let db = TestDb::postgres();
    db.write(both_employers);
    let Settings::Postgres { url, .. } = db.settings() else {
        panic!()
    };
    let schema = url
        .rsplit('=')
        .next()
        .unwrap()
        .trim_end_matches('\'')
        .to_owned();
    let (started, running) = mpsc::channel();
    let (release, wait) = mpsc::channel::<()>();
    let database = db.db().clone();
    let interrupted = std::thread::spawn(move || {
        database.write_blocking(move |tx| {
            insert(tx, 1)?;
            started.send(()).unwrap();
            wait.recv().unwrap();
            Ok::<_, Error>(())
        })
    });
    running.recv().unwrap();
    kill_connections(&schema);
    release.send(()).unwrap();
    let result = interrupted.join().unwrap();
    assert!(matches!(result, Err(Error::OutcomeUnknown)), "{result:?}");
    // Every connection was lost; each job finds a new one.
    for number in 2..20 {
        db.write(move |tx| insert(tx, number));
    }
    assert_eq!(count(&db), 2 + 18);
}

/// Ends the connections of one test, recognised by their idle or running transactions in its schema's name.
fn kill_connections(schema: &str) {
    let mut client = postgres::Client::connect(&crate::harness::server(), postgres::NoTls).unwrap();
    let killed = client
        .execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1",
            &[&schema],
        )
        .unwrap();
    assert_eq!(killed, 8, "every connection of the test was to be killed");
}

/// DUR-13, R4: settings under which a confirmed act could be lost are refused at the door.
#[test]
fn dur_13_a_server_that_confirms_before_it_has_written_is_refused() {
    let refused = |option: &str| {
        let url = format!("{} options='-c {option}'", crate::harness::server());
        Db::open(
            &Settings::Postgres {
                url,
                connections: 1,
            },
            keys(),
        )
        .err()
    };
    for option in [
        "synchronous_commit=off",
        "synchronous_commit=local",
        "synchronous_commit=remote_write",
    ] {
        let error = refused(option);
        assert!(
            matches!(error, Some(Error::Refused(_))),
            "{option}: {error:?}"
        );
    }
    let error = Db::open(
        &Settings::postgres("host=127.0.0.1 port=1 user=nobody"),
        keys(),
    )
    .err();
    assert!(matches!(error, Some(Error::Unreachable(_))), "{error:?}");
    let error = Db::open(&Settings::postgres("password=secret =="), keys())
        .err()
        .unwrap();
    assert!(!error.to_string().contains("secret"), "{error}");
}
