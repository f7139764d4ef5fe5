//! What only the inside of the engine can show: a COMMIT that fails, a disk that fails.

use std::sync::mpsc;

use super::value::params;
use super::{Db, Settings, Tx, sqlite};
use crate::error::{Error, Result};
use crate::keys::Keys;

struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("entracte_engine_{name}_{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir(&folder).unwrap();
        Self(folder)
    }

    fn open(&self) -> Db {
        let settings = Settings::Sqlite {
            path: self.0.join("entracte.db"),
            readers: 1,
        };
        Db::open(&settings, Keys::new(1, &[1; 32], &[2; 32])).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn insert(tx: &mut Tx, name: &str) -> Result<()> {
    tx.exec(
        "INSERT INTO reference_sets (name, hash) VALUES ($1, $2)",
        params![name, &[0; 4]],
    )
    .map(drop)
}

fn names(db: &Db) -> Vec<String> {
    db.read_blocking(|tx| {
        tx.query(
            "SELECT name FROM reference_sets WHERE name <> 'shipped' ORDER BY name",
            params![],
            |row| row.columns("reference_sets").get(),
        )
    })
    .unwrap()
}

type Work = Box<dyn FnOnce(&mut Tx) -> Result<()> + Send>;

/// Runs closures so that they share one COMMIT.
fn in_one_group(db: &Db, work: Vec<Work>) -> Vec<Result<()>> {
    let (started, running) = mpsc::channel();
    let (release, wait) = mpsc::channel::<()>();
    let holder = db.clone();
    let holder = std::thread::spawn(move || {
        holder.write_blocking(move |_| -> Result<()> {
            started.send(()).unwrap();
            wait.recv().unwrap();
            Ok(())
        })
    });
    running.recv().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let answers = runtime.block_on(async {
        let mut waiting: Vec<_> = work
            .into_iter()
            .map(|work| Box::pin(db.write(work)))
            .collect();
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        for write in &mut waiting {
            assert!(write.as_mut().poll(&mut context).is_pending());
        }
        release.send(()).unwrap();
        let mut answers = Vec::new();
        for write in waiting {
            answers.push(write.await);
        }
        answers
    });
    let _ = holder.join().unwrap();
    answers
}

#[test]
fn a_failed_commit_answers_everybody_with_an_error_and_stores_nothing() {
    let folder = Folder::new("commit");
    let db = folder.open();
    let answers = in_one_group(
        &db,
        vec![
            Box::new(|tx| insert(tx, "first")),
            Box::new(|tx| {
                // A reference that is checked at COMMIT only, and fails there.
                tx.exec("PRAGMA defer_foreign_keys = ON", params![])?;
                tx.exec(
                    "INSERT INTO communes (nis_code, postal_code, name_fr, name_nl, office_code, confidence) \
                     VALUES ('0', 1000, 'x', 'x', 'nowhere', 'L')",
                    params![],
                )
                .map(drop)
            }),
            Box::new(|_| Err(Error::Conflict)),
            Box::new(|tx| insert(tx, "last")),
        ],
    );
    for answer in &answers {
        assert!(matches!(answer, Err(Error::NotCommitted(_))), "{answer:?}");
    }
    assert!(names(&db).is_empty());
    // A refused COMMIT is not a failed disk: the next write works.
    assert!(!db.is_poisoned());
    db.write_blocking(|tx| insert(tx, "later")).unwrap();
    assert_eq!(names(&db), ["later"]);
}

#[test]
fn r14_after_a_failed_disk_nothing_is_confirmed_any_more_and_reading_goes_on() {
    let folder = Folder::new("disk");
    let db = folder.open();
    db.write_blocking(|tx| insert(tx, "before")).unwrap();
    let answers = in_one_group(
        &db,
        vec![
            Box::new(|tx| insert(tx, "first")),
            Box::new(|tx| {
                // As if a statement had met SQLITE_IOERR_FSYNC.
                tx.note::<()>(Err(Error::Engine {
                    code: "SQLite 1034".into(),
                    message: String::new(),
                }))
            }),
            Box::new(|tx| insert(tx, "last")),
        ],
    );
    for answer in &answers {
        assert!(matches!(answer, Err(Error::Poisoned)), "{answer:?}");
    }
    assert!(db.is_poisoned());
    assert!(matches!(
        db.write_blocking(|tx| insert(tx, "later")),
        Err(Error::Poisoned)
    ));
    assert_eq!(names(&db), ["before"]);
}

#[test]
fn disk_failures_are_told_from_other_errors() {
    let engine = |code: &str| Error::Engine {
        code: code.into(),
        message: String::new(),
    };
    for failure in [
        "SQLite 10",
        "SQLite 1034",
        "SQLite 778",
        "SQLite 266",
        "SQLite 11",
        "SQLite 26",
    ] {
        assert!(sqlite::is_disk_failure(&engine(failure)), "{failure}");
    }
    for other in ["SQLite 1", "SQLite 19", "SQLite 787", "23505", "58030"] {
        assert!(!sqlite::is_disk_failure(&engine(other)), "{other}");
    }
    assert!(!sqlite::is_disk_failure(&Error::DiskFull));
}

#[test]
fn parameters_are_bound_by_their_number_whatever_their_order() {
    let folder = Folder::new("parameters");
    let db = folder.open();
    let read = db.read_blocking(|tx| {
        tx.one(
            "SELECT $2, $1, $2, $3",
            params!["one", "two", None::<i32>],
            |row| {
                let mut columns = row.columns("none");
                Ok((
                    columns.get::<String>()?,
                    columns.get::<String>()?,
                    columns.get::<String>()?,
                    columns.get::<Option<i64>>()?,
                ))
            },
        )
    });
    assert_eq!(
        read.unwrap(),
        ("two".into(), "one".into(), "two".into(), None)
    );
    let few = db.read_blocking(|tx| tx.exec("SELECT $1, $2", params![1]));
    assert!(
        matches!(few, Err(Error::NotCommitted(_) | Error::Value(_))),
        "{few:?}"
    );
}

#[test]
fn settings_are_proven_on_every_connection() {
    let folder = Folder::new("settings");
    drop(folder.open());
    let path = folder.0.join("entracte.db");
    for connection in [
        sqlite::open_writer(&path).unwrap(),
        sqlite::open_reader(&path).unwrap(),
    ] {
        let pragma = |name: &str| {
            connection
                .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
                .unwrap()
        };
        assert_eq!(
            (
                pragma("synchronous"),
                pragma("foreign_keys"),
                pragma("mmap_size")
            ),
            (2, 1, 0)
        );
        // Positive control: a connection whose setting did not take is refused.
        connection
            .pragma_update(None, "synchronous", "NORMAL")
            .unwrap();
        assert!(matches!(
            sqlite::assert_settings(&connection),
            Err(Error::Refused(_))
        ));
        connection
            .pragma_update(None, "synchronous", "FULL")
            .unwrap();
        assert!(sqlite::assert_settings(&connection).is_ok());
        connection
            .pragma_update(None, "foreign_keys", false)
            .unwrap();
        assert!(sqlite::assert_settings(&connection).is_err());
    }
}

#[test]
fn dates_and_day_numbers_agree() {
    use super::value::{date_of_day, day_number};
    for (text, day) in [
        ("1970-01-01", 0),
        ("1969-12-31", -1),
        ("2024-02-29", 19_782),
        ("9999-12-31", 2_932_896),
    ] {
        let date = text.parse().unwrap();
        assert_eq!((day_number(date), date_of_day(day)), (day, Some(date)));
    }
    assert_eq!(date_of_day(i32::MAX), None);
}
