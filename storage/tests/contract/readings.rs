//! Who read a worker's files, taken from the journals.

use storage::journal::{self, Entry};
use storage::{Error, PageRequest, Tx, readings};

use crate::given::{at, employers, file, helene, id, jean, request};
use crate::harness::both;

fn set(tx: &mut Tx) -> Result<(), Error> {
    employers(tx)?;
    file(tx, &request(1))
}

fn leaf(tx: &mut Tx, capacity: &str, act: &str, second: i64) -> Result<(), Error> {
    let entry = Entry {
        file: id(1),
        at: at(second),
        person: Some(id(90)),
        capacity,
        on_behalf_of: Some("MONS"),
        act,
        object_version: 1,
        content: b"{}",
        salt: &[7; 16],
    };
    journal::append(tx, &entry)?;
    Ok(())
}

both! {
    fn aud_04_the_readings_of_an_office_are_found_newest_first(db) {
        db.write(set);
        db.write(|tx| {
            leaf(tx, "caseWorker", "request.consulted", 1)?;
            leaf(tx, "employerUser:filer", "document.read", 2)?;
            leaf(tx, "caseWorker", "note.written", 3)?;
            leaf(tx, "caseWorker", "document.read", 4)
        });
        let page = |number| PageRequest::new(number, 1);
        let first = db.read(move |tx| readings::of_worker(tx, &jean(), page(1)));
        assert_eq!((first.total, first.rows.len()), (2, 1));
        assert_eq!(first.rows[0].act, "document.read");
        assert_eq!((first.rows[0].at, first.rows[0].for_whom.as_deref()), (at(4), Some("MONS")));
        let second = db.read(move |tx| readings::of_worker(tx, &jean(), page(2)));
        assert_eq!(second.rows[0].act, "request.consulted");
        let nothing = db.read(move |tx| readings::of_worker(tx, &helene(), page(1)));
        assert_eq!((nothing.total, nothing.rows.len()), (0, 0));
    }

    fn aud_04_ops_06_a_reading_of_support_is_one_whatever_it_is_called(db) {
        db.write(set);
        db.write(|tx| {
            leaf(tx, "support", "case.consulted", 1)?;
            leaf(tx, "administrator", "file.holdSet", 2)?;
            leaf(tx, "support", "request.submitted", 3)?;
            leaf(tx, "employerUser:reader", "certificate.read", 4)
        });
        let all = db.read(|tx| readings::of_worker(tx, &jean(), PageRequest::new(1, 10)));
        assert_eq!((all.total, all.rows.len()), (2, 2));
        assert_eq!(all.rows[0].capacity, "employerUser:reader");
        assert_eq!(all.rows[1].capacity, "support");
    }
}
