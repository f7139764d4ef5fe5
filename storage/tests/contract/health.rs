//! What a probe finds, and what the engine itself refuses to do to a journal.

use storage::journal::{self, Entry};
use storage::{Error, Tx, health, log, verify};

use crate::given::{at, id};
use crate::harness::both;

fn leaf(tx: &mut Tx, number: u128) -> Result<(), Error> {
    let entry = Entry {
        file: id(number),
        at: at(1),
        person: Some(id(90)),
        capacity: "worker",
        on_behalf_of: None,
        act: "request.submitted",
        object_version: 1,
        content: b"what happened",
        salt: &[3; 16],
    };
    journal::append(tx, &entry).map(drop)
}

/// Every statement the program could send to bend a journal or its log.
const BENDING: [&str; 11] = [
    "UPDATE journal SET act = 'request.cancelled'",
    "UPDATE journal SET person_id = NULL",
    "UPDATE journal SET at = at - 1",
    "UPDATE journal SET content_hash = leaf_hash",
    "UPDATE journal SET content = leaf_hash",
    "UPDATE journal SET log_position = 7 WHERE log_position IS NOT NULL",
    "DELETE FROM journal",
    "UPDATE log_nodes SET place = place + 1",
    "DELETE FROM log_nodes",
    "UPDATE log_checkpoints SET at = at + 1",
    "DELETE FROM log_checkpoints",
];

both! {
    fn aud_02_the_program_can_neither_change_nor_delete_a_leaf(db) {
        db.write(|tx| { leaf(tx, 1)?; leaf(tx, 2)?; log::gather(tx, at(10)).map(drop) });
        let before = db.read(|tx| journal::of_file(tx, id(1)));
        for statement in BENDING {
            let refusal = db.refusal(statement).unwrap_or_else(|| panic!("it ran: {statement}"));
            assert!(refusal.contains("never") || refusal.contains("keeps what it holds"), "{statement}: {refusal}");
        }
        if db.is_postgres() {
            for table in ["journal", "log_nodes", "log_checkpoints"] {
                assert!(db.refusal(&format!("TRUNCATE {table}")).is_some(), "{table}");
            }
        }
        assert_eq!(db.read(|tx| journal::of_file(tx, id(1))), before);
        assert!(db.read(verify::everything).is_clean());
        // What the program must be able to do: place a leaf once, erase salt and content together.
        assert_eq!(db.refusal("UPDATE journal SET salt = NULL, content = NULL"), None);
        let report = db.read(verify::everything);
        assert!(report.is_clean(), "{:?}", report.problems);
    }

    fn op_8_a_probe_says_whether_the_database_takes_a_write(db) {
        db.write(|tx| health::write_probe(tx, at(5)));
        db.write(|tx| health::write_probe(tx, at(6)));
        assert!(db.read(health::is_migrated));
        db.tamper("ALTER TABLE write_probe RENAME TO gone");
        assert!(db.try_write(|tx| health::write_probe(tx, at(7))).is_err());
    }

    fn op_8_a_tried_leaf_is_not_kept(db) {
        let tried = db.try_write(|tx| {
            health::try_leaf(tx, at(5))?;
            Err::<(), _>(Error::NoRow)
        });
        assert!(matches!(tried, Err(Error::NoRow)), "{tried:?}");
        assert_eq!(db.read(verify::everything).leaves, 0);
        db.tamper("ALTER TABLE journal RENAME TO gone");
        let tried = db.try_write(|tx| health::try_leaf(tx, at(5)));
        assert!(tried.is_err_and(|error| !matches!(error, Error::NoRow)));
    }

    fn op_8_a_database_of_another_program_is_noticed(db) {
        db.tamper("INSERT INTO schema_migrations (number, name, hash) VALUES (9999, '9999_later', 'x')");
        assert!(!db.read(health::is_migrated));
    }

    fn op_8_a_bent_end_of_the_log_is_noticed(db) {
        assert!(db.read(health::log_stands), "an empty log stands");
        db.write(|tx| { leaf(tx, 1)?; leaf(tx, 2)?; log::gather(tx, at(10)).map(drop) });
        assert!(db.read(health::log_stands));
        let measured = db.read(health::measures);
        assert_eq!((measured.log_leaves, measured.ungathered), (2, (0, None)));
        db.write(|tx| leaf(tx, 3));
        assert_eq!(db.read(health::measures).ungathered, (1, Some(at(1))));
        db.tamper("UPDATE log_nodes SET hash = (SELECT hash FROM log_nodes WHERE level = 1) WHERE level = 0 AND place = 1");
        db.tamper("UPDATE log_checkpoints SET at = at + 1");
        assert!(!db.read(health::log_stands));
        db.tamper("DELETE FROM log_nodes");
        assert!(!db.read(health::log_stands));
    }
}
