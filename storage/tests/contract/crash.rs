//! DUR-1: the process is killed while it writes, again and again; whatever it had confirmed is found.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use storage::{Db, Settings, journal};
use uuid::Uuid;

use crate::given::{at, id};
use crate::harness::{TestDb, both, keys};

/// Kills a test does; each while eight threads write.
const KILLS: u32 = 6;
const WRITERS: u64 = 8;
const ADDRESS: &str = "ENTRACTE_TEST_CRASH_DATABASE";

both! {
    fn dur_01_whatever_was_confirmed_before_a_kill_is_found_after_it(db) {
        let mut confirmed = Vec::new();
        for round in 0..KILLS {
            confirmed.extend(write_until_killed(db, round, 40 * round as usize + 5));
        }
        assert!(confirmed.len() > 300, "only {} acts were confirmed: nothing was tested", confirmed.len());
        let reopened = Db::open(&db.settings(), keys()).unwrap();
        for file in confirmed {
            let chain = reopened.read_blocking(move |tx| journal::verify_chain(tx, file)).unwrap();
            assert_eq!(chain, Ok(2), "{file} was confirmed and is not there whole");
        }
        if !db.is_postgres() {
            let check: String = db.sqlite_connection().query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
            assert_eq!(check, "ok");
        }
    }
}

/// Starts this very program as a writer and kills it after `confirmations` answers; what it had confirmed.
fn write_until_killed(db: &TestDb, round: u32, confirmations: usize) -> Vec<Uuid> {
    let mut child = writer(db, round);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let parse = |line: String| {
        line.strip_prefix("confirmed ")
            .and_then(|id| id.trim().parse::<Uuid>().ok())
    };
    let mut confirmed = Vec::new();
    while confirmed.len() < confirmations {
        let line = lines.next().expect("the writer stopped by itself").unwrap();
        confirmed.extend(parse(line));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // What it could still say before it died was confirmed too; a last line cut in half was not.
    confirmed.extend(lines.map_while(Result::ok).filter_map(parse));
    confirmed
}

fn writer(db: &TestDb, round: u32) -> Child {
    let address = match db.settings() {
        Settings::Sqlite { path, .. } => format!("{round} file {}", path.display()),
        Settings::Postgres { url, .. } => format!("{round} server {url}"),
    };
    Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "crash::the_program_that_is_killed",
            "--ignored",
            "--nocapture",
        ])
        .env(ADDRESS, address)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
#[ignore = "the other half of the test above, which starts it"]
#[expect(
    clippy::disallowed_methods,
    reason = "the parent tells its child which database to write to"
)]
fn the_program_that_is_killed() {
    let Ok(address) = std::env::var(ADDRESS) else {
        return;
    };
    let (round, place) = address.split_once(' ').unwrap();
    let settings = match place.split_once(' ').unwrap() {
        ("file", path) => Settings::sqlite(path),
        (_, url) => Settings::Postgres {
            url: url.into(),
            connections: 8,
        },
    };
    let db = Db::open(&settings, keys()).unwrap();
    let round: u128 = round.parse().unwrap();
    let writers = (0..WRITERS).map(|writer| {
        let db = db.clone();
        std::thread::spawn(move || write_for_ever(&db, round << 96 | u128::from(writer) << 64))
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.join().unwrap();
    }
}

fn write_for_ever(db: &Db, first: u128) {
    for number in first.. {
        let written = db.write_blocking(move |tx| {
            for act in ["first", "second"] {
                let entry = journal::Entry {
                    file: id(number),
                    at: at(0),
                    person: None,
                    capacity: "test",
                    on_behalf_of: None,
                    act,
                    object_version: 1,
                    content: &[1; 3_000],
                    salt: &[0; 16],
                };
                journal::append(tx, &entry)?;
            }
            Ok::<_, storage::Error>(())
        });
        written.unwrap();
        // One write call a line: what the parent reads was written after the confirmation.
        std::io::stdout()
            .write_all(format!("confirmed {}\n", id(number)).as_bytes())
            .unwrap();
    }
}
