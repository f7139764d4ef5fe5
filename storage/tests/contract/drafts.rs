//! Drafts of requests.

use domain::draft::{Answers, WorkerAnswers};
use domain::flow::Step;
use storage::drafts::{self, Change, DraftStatus};
use storage::{Error, PageRequest};

use crate::given::{acme, at, draft, employers, helene, id, jean, other};
use crate::harness::both;

fn change(seconds: i64) -> Change {
    Change {
        by: id(2),
        at: at(seconds),
    }
}

both! {
    fn fil_23_a_draft_keeps_what_was_typed_and_a_colleague_goes_on(db) {
        db.write(|tx| { employers(tx)?; drafts::insert(tx, &draft(1), Some(&jean())) });
        let seen = db.read(|tx| drafts::by_id(tx, &acme(), id(1))).unwrap();
        assert_eq!(seen, draft(1));
        let answers = Answers { regime: "full".into(), start_date: "31/02/2024".into(), ..seen.answers.clone() };
        let (first, typed) = (seen.clone(), answers.clone());
        db.write(move |tx| drafts::set_answers(tx, &first, Step::Regime, &typed, change(60)));
        let now = db.read(|tx| drafts::by_id(tx, &acme(), id(1))).unwrap();
        assert_eq!((now.version, now.step, &now.answers), (2, Step::Regime, &answers));
        assert_eq!((now.created_by, now.updated_by, now.updated_at), (id(1), id(2), at(60)));
        let late = db.try_write(move |tx| drafts::set_answers(tx, &seen, Step::Type, &answers, change(61)));
        assert!(matches!(late, Err(Error::Conflict)));
        let worker = WorkerAnswers { niss: "90.01.01-997.94".into(), ..WorkerAnswers::default() };
        let typed = worker.clone();
        db.write(move |tx| drafts::set_worker(tx, &now, &typed, Some(&helene()), change(62)));
        let now = db.read(|tx| drafts::by_id(tx, &acme(), id(1))).unwrap();
        assert_eq!((now.version, now.worker), (3, Some(worker)));
    }

    fn a_draft_of_another_employer_is_not_found(db) {
        db.write(|tx| { employers(tx)?; drafts::insert(tx, &draft(1), Some(&jean())) });
        assert_eq!(db.read(|tx| drafts::by_id(tx, &other(), id(1))), None);
        assert_eq!(db.read(|tx| drafts::open_of_worker(tx, &other(), &jean())), []);
        let mut forged = draft(1);
        forged.employer = other();
        let written = db.try_write(move |tx| drafts::set_discarded(tx, &forged, change(1)));
        assert!(matches!(written, Err(Error::Conflict)));
    }

    fn fil_24_open_drafts_of_the_same_worker(db) {
        db.write(|tx| {
            employers(tx)?;
            drafts::insert(tx, &draft(1), Some(&jean()))?;
            drafts::insert(tx, &draft(2), Some(&helene()))?;
            drafts::insert(tx, &draft(3), None)?;
            drafts::insert(tx, &draft(4), Some(&jean()))
        });
        let of_jean = || db.read(|tx| drafts::open_of_worker(tx, &acme(), &jean())).len();
        assert_eq!((of_jean(), db.read(|tx| drafts::count_open(tx, &acme()))), (2, 4));
        db.write(|tx| drafts::set_discarded(tx, &draft(4), change(5)));
        assert_eq!((of_jean(), db.read(|tx| drafts::count_open(tx, &acme()))), (1, 3));
        let discarded = db.read(|tx| drafts::by_id(tx, &acme(), id(4))).unwrap();
        assert_eq!(discarded.status, DraftStatus::Discarded);
        let page = db.read(|tx| drafts::open_of_employer(tx, &acme(), PageRequest::new(2, 2)));
        assert_eq!((page.total, page.pages(), page.rows.len()), (3, 2, 1));
    }

    fn fil_27_a_draft_becomes_one_request(db) {
        db.write(|tx| { employers(tx)?; drafts::insert(tx, &draft(1), None) });
        db.write(|tx| drafts::set_submitted(tx, &draft(1), id(77), change(5)));
        let twice = db.try_write(|tx| drafts::set_submitted(tx, &draft(1), id(78), change(5)));
        assert!(matches!(twice, Err(Error::Conflict)));
        let submitted = db.read(|tx| drafts::by_id(tx, &acme(), id(1))).unwrap();
        assert_eq!((submitted.status, submitted.version), (DraftStatus::Submitted(id(77)), 2));
        let later = db.try_write(move |tx| drafts::set_answers(tx, &submitted, Step::Type, &Answers::default(), change(6)));
        assert!(matches!(later, Err(Error::Conflict)));
    }

    fn what_was_typed_about_a_worker_is_not_readable_in_the_database(db) {
        db.write(|tx| { employers(tx)?; drafts::insert(tx, &draft(1), Some(&jean())) });
        db.tamper("UPDATE drafts SET worker = NULL");
        // Positive control of the sealing: without the sealed bytes nothing else gives the number back.
        let without = db.read(|tx| drafts::by_id(tx, &acme(), id(1))).unwrap();
        assert_eq!(without.worker, None);
        assert!(!serde_json::to_string(&without.answers).unwrap().contains(jean().digits()));
    }
}
