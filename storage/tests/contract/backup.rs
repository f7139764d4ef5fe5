//! Back-up and restore, from each engine to each.

use std::collections::BTreeSet;

use storage::backup::{self, Header};
use storage::journal::{self, Entry};
use storage::{Error, Keys, Settings, Tx, log, requests, verify};

use crate::given::{acme, at, employers, file, id, request};
use crate::harness::{TestDb, both, keys};

const SALT: [u8; 32] = [5; 32];

/// A filed request with its leaf, gathered into the log.
fn filed(tx: &mut Tx, number: u32) -> Result<(), Error> {
    file(tx, &request(number))?;
    let entry = Entry {
        file: id(number.into()),
        at: at(1),
        person: None,
        capacity: "worker",
        on_behalf_of: None,
        act: "request.submitted",
        object_version: 1,
        content: b"what was sent",
        salt: &[3; 16],
    };
    journal::append(tx, &entry)?;
    log::gather(tx, at(number.into())).map(|_| ())
}

fn set_of(settings: &Settings) -> Vec<u8> {
    let mut set = Vec::new();
    let fetch = &storage::attachments::nothing_elsewhere;
    backup::write((settings, &keys()), fetch, at(90), SALT, &mut set).unwrap();
    set
}

fn restore_into(place: &Place, set: &[u8], keys: &Keys, at_least: u64) -> Result<Header, Error> {
    backup::restore(&place.settings(), keys, at_least, &mut &set[..])
}

/// An empty place for a database.
struct Place(TestDb);

impl Place {
    fn new(postgres: bool) -> Self {
        let mut db = if postgres {
            TestDb::postgres()
        } else {
            TestDb::sqlite()
        };
        db.empty();
        Self(db)
    }

    fn settings(&self) -> Settings {
        self.0.settings()
    }
}

both! {
    fn ops_08_a_set_comes_back_on_either_engine_with_everything(db) {
        db.write(|tx| { employers(tx)?; filed(tx, 7)?; filed(tx, 8) });
        let before = db.read(verify::everything);
        assert!(before.is_clean(), "{:?}", before.problems);
        let set = set_of(&db.settings());
        for postgres in [false, true] {
            let mut place = Place::new(postgres);
            let header = restore_into(&place, &set, &keys(), 2).unwrap();
            assert_eq!((header.log_size, header.made_at), (2, at(90)));
            place.0.reopen().unwrap();
            assert_eq!(place.0.read(verify::everything), before);
            assert_eq!(place.0.read(|tx| requests::by_id(tx, &acme(), id(7))), Some(request(7)));
            // The counter goes on: the next act and the next gathering follow the old ones.
            place.0.write(|tx| filed(tx, 9));
            let after = place.0.read(verify::everything);
            assert!(after.is_clean() && after.gathered == 3, "{after:?}");
        }
    }

    fn ops_08_a_place_that_holds_something_is_left_alone(db) {
        let set = set_of(&db.settings());
        let refused = backup::restore(&db.settings(), &keys(), 0, &mut &set[..]);
        assert!(matches!(refused, Err(Error::Refused(_))), "{refused:?}");
    }

    fn op_4_an_older_set_than_asked_for_and_other_keys_are_refused(db) {
        db.write(|tx| { employers(tx)?; filed(tx, 7) });
        let set = set_of(&db.settings());
        let place = Place::new(false);
        let refused = restore_into(&place, &set, &keys(), 2).unwrap_err();
        assert!(refused.to_string().contains("older than the 2 asked for"), "{refused}");
        let others = Keys::new(1, &[1; 32], &[2; 32]);
        assert!(restore_into(&place, &set, &others, 0).is_err());
        assert!(restore_into(&place, &set, &keys(), 1).is_ok(), "the refusals left the place empty");
    }

    fn op_1_a_set_made_under_load_holds_every_act_acknowledged_before_it(db) {
        db.write(employers);
        std::thread::scope(|scope| {
            let writer = scope.spawn(|| (100..160).for_each(|number| db.write(move |tx| filed(tx, number))));
            let mut sets = Vec::new();
            while !writer.is_finished() {
                let known = db.read(log::size);
                sets.push((known, set_of(&db.settings())));
            }
            for (known, set) in sets.iter().step_by(4) {
                let mut place = Place::new(false);
                let header = restore_into(&place, set, &keys(), *known).unwrap();
                place.0.reopen().unwrap();
                let report = place.0.read(verify::everything);
                assert!(report.is_clean(), "{:?}", report.problems);
                assert_eq!((report.gathered, report.requests), (header.log_size, header.log_size));
            }
        });
    }
}

#[test]
fn op_4_an_altered_cut_off_or_lengthened_set_is_refused() {
    let db = TestDb::sqlite();
    db.write(|tx| {
        employers(tx)?;
        filed(tx, 7)
    });
    let set = set_of(&db.settings());
    let place = Place::new(false);
    let step = set.len() / 200 + 1;
    for index in (0..60).chain((60..set.len()).step_by(step)) {
        let mut bent = set.clone();
        bent[index] ^= 1;
        assert!(
            restore_into(&place, &bent, &keys(), 0).is_err(),
            "byte {index}"
        );
    }
    for length in (0..set.len()).step_by(step) {
        assert!(
            restore_into(&place, &set[..length], &keys(), 0).is_err(),
            "cut at {length}"
        );
    }
    let longer = [&set[..], b"x"].concat();
    assert!(restore_into(&place, &longer, &keys(), 0).is_err());
    assert!(
        restore_into(&place, &set, &keys(), 0).is_ok(),
        "left as it was, it comes back"
    );
}

#[test]
fn ops_08_no_table_is_forgotten() {
    let db = TestDb::sqlite();
    let connection = db.sqlite_connection();
    let sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    let mut statement = connection.prepare(sql).unwrap();
    let there: BTreeSet<String> = statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let mut kept: BTreeSet<String> = backup::tables().map(ToOwned::to_owned).collect();
    // Made by the restore itself, or ended by it.
    for apart in ["schema_migrations", "sessions", "sign_in_attempts"] {
        assert!(kept.insert(apart.to_owned()), "{apart} is in the set");
    }
    assert_eq!(there, kept);
}
