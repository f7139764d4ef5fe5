//! Files that are kept no longer: erased with everything that hangs on them, unless a hold keeps them; chain and tickets
//! stay and verify.

use std::collections::BTreeSet;

use domain::retention::Ended;
use domain::worker_part::PartAnswers;
use jiff::civil::date;
use storage::journal::{self, Entry};
use storage::retention::{self, Candidate, FileKind};
use storage::worker_parts::{self, StoredPart};
use storage::{Error, PageRequest, Tx, verify};
use uuid::Uuid;

use crate::given::{at, draft, employers, file, id, jean, request, ticket};
use crate::harness::{TestDb, both};

fn leaf(tx: &mut Tx, file: Uuid, act: &str, version: i64) -> Result<(), Error> {
    let entry = Entry {
        file,
        at: at(version),
        person: Some(id(1)),
        capacity: "employerUser:filer",
        on_behalf_of: None,
        act,
        object_version: version,
        content: b"{\"was\":\"personal\"}",
        salt: &[7; 16],
    };
    journal::append(tx, &entry).map(|_| ())
}

/// A request of Jean with a part and a leaf, and the one of somebody else beside it.
fn scene(tx: &mut Tx) -> Result<(), Error> {
    employers(tx)?;
    for number in [1, 2] {
        let stored = request(number);
        file(tx, &stored)?;
        leaf(tx, stored.id, "request.submitted", 1)?;
        let part = StoredPart::new(stored.id, PartAnswers::default(), at(0));
        worker_parts::set_draft(tx, &part, &jean())?;
    }
    Ok(())
}

fn found(tx: &mut Tx) -> Result<Vec<Candidate>, Error> {
    let start = (date(1900, 1, 1), Uuid::nil());
    retention::candidates(tx, FileKind::Request, date(2024, 5, 31), start, 10)
}

/// A table of tomorrow that hangs on a file goes with it, or is named here.
#[test]
fn aud_06_every_table_that_hangs_on_a_file_is_emptied_of_it() {
    const STAY: [&str; 4] = ["tickets", "journal", "legal_holds", "balance_corrections"];
    let db = TestDb::sqlite();
    let connection = db.sqlite_connection();
    let mut statement = connection
        .prepare(
            "SELECT DISTINCT m.name FROM sqlite_master m, pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND c.name IN ('file_id', 'request_id', 'notice_id')",
        )
        .unwrap();
    let hanging = statement.query_map([], |row| row.get(0)).unwrap();
    let hanging: BTreeSet<String> = hanging.map(Result::unwrap).collect();
    let emptied: BTreeSet<&str> = retention::erased_tables().collect();
    assert!(hanging.len() > 15, "{hanging:?}");
    for table in hanging
        .iter()
        .filter(|table| !STAY.contains(&table.as_str()))
    {
        assert!(
            emptied.contains(table.as_str()),
            "{table}: storage/src/retention.rs does not erase it with its file"
        );
    }
}

both! {
    fn aud_06_a_file_goes_with_all_that_hangs_on_it_and_its_chain_still_verifies(db) {
        db.write(scene);
        let all = db.read(found);
        assert_eq!(all.len(), 2);
        assert_eq!(
            all[0].ended,
            Ended {
                status: Some(domain::request::RequestStatus::WaitingForWorker),
                end: date(2024, 5, 31),
                settled: None,
            }
        );
        let first = all[0].clone();
        let announced = first.clone();
        db.write(move |tx| retention::announce(tx, &announced, date(2029, 7, 1), at(1)));
        assert_eq!(db.read(found)[0].announced, Some(date(2029, 7, 1)));
        let next = db.read(|tx| retention::announced(tx, PageRequest::new(1, 10)));
        assert_eq!((next.total, next.rows[0].file), (1, first.id));
        let (gone, again) = (first.clone(), first.clone());
        db.write(move |tx| {
            retention::erase(tx, &gone)?;
            leaf(tx, gone.id, "file.erased", 2)
        });
        assert!(matches!(
            db.try_write(move |tx| retention::erase(tx, &again)),
            Err(Error::Conflict)
        ));
        let left = db.read(found);
        assert_eq!(left.len(), 1);
        assert_ne!(left[0].id, first.id);
        let (leaves, report, known) = db.read(move |tx| {
            Ok((
                journal::of_file(tx, first.id)?,
                verify::everything(tx)?,
                (
                    worker_parts::by_request(tx, first.id)?.is_some(),
                    retention::by_ticket(tx, &ticket(1))?.is_some(),
                ),
            ))
        });
        assert_eq!(leaves.len(), 2);
        assert_eq!((&leaves[0].content, &leaves[0].salt), (&None, &None));
        assert!(leaves[1].content.is_some());
        assert!(report.is_clean(), "{:?}", report.problems);
        assert_eq!(known, (false, false));
        // Its ticket is never given twice.
        let stored = request(1);
        let twice = db.write(move |tx| {
            let (ticket, employer) = (ticket(1), stored.request.employer.clone());
            storage::tickets::reserve(tx, &ticket, &employer, id(99), storage::tickets::Part::Request, at(9))
        });
        assert!(!twice);
    }

    fn aud_06_a_held_file_is_no_candidate_and_cannot_be_erased(db) {
        db.write(scene);
        let seen = db.read(found)[0].clone();
        let file = db.read(|tx| retention::by_ticket(tx, &ticket(1))).unwrap();
        assert_eq!((file.kind, file.id), (FileKind::Request, seen.id));
        let announced = seen.clone();
        db.write(move |tx| {
            retention::announce(tx, &announced, date(2029, 7, 1), at(1))?;
            retention::set_hold(tx, &file, "Litige – été", (at(2), id(1)))
        });
        assert_eq!(db.read(found).len(), 1);
        let held = db.read(|tx| retention::held(tx, PageRequest::new(1, 10)));
        assert_eq!((held.total, held.rows[0].reason.as_str()), (1, "Litige – été"));
        assert_eq!(db.read(|tx| retention::announced(tx, PageRequest::new(1, 10))).total, 0);
        // Read before the hold, or with the version after it: neither erases.
        let mut fresh = seen.clone();
        fresh.version += 1;
        for seen in [seen.clone(), fresh] {
            let refused = db.try_write(move |tx| retention::erase(tx, &seen));
            assert!(matches!(refused, Err(Error::Conflict)), "{refused:?}");
        }
        let again = db.read(|tx| retention::by_ticket(tx, &ticket(1))).unwrap();
        let twice = db.try_write(move |tx| retention::set_hold(tx, &again, "x", (at(3), id(1))));
        assert!(matches!(twice, Err(Error::Duplicate)), "{twice:?}");
        db.write(move |tx| retention::lift_hold(tx, seen.id));
        assert_eq!(db.read(found).len(), 2);
    }

    fn aud_06_a_draft_that_nobody_touches_goes(db) {
        db.write(|tx| {
            employers(tx)?;
            storage::drafts::insert(tx, &draft(5), None)
        });
        let stale = |seconds| db.read(move |tx| retention::stale_drafts(tx, at(seconds), 10));
        assert!(stale(0).is_empty());
        let found = stale(1);
        assert_eq!(found, [(id(5), 1)]);
        let late = db.try_write(|tx| retention::erase_draft(tx, id(5), 2));
        assert!(matches!(late, Err(Error::Conflict)), "{late:?}");
        db.write(|tx| retention::erase_draft(tx, id(5), 1));
        assert!(stale(1).is_empty());
    }
}
