//! Mandates to fill in for a worker: offered, taken once, looked up, ended.

use domain::access::HelperKind;
use storage::helpers::{self, Offer};
use storage::{Error, Tx, persons};

use crate::given::{at, employers, file, helene, id, jean, person, request, today};
use crate::harness::both;
use crate::notices::{give, notice};

const SECRET: &str = "the secret of an offer";

/// Jean, whom a request concerns, and Hélène, who will help.
fn set(tx: &mut Tx) -> Result<(), Error> {
    employers(tx)?;
    file(tx, &request(1))?;
    persons::insert(tx, &person(100, jean()))?;
    let mut other = person(101, helene());
    other.subject = None;
    persons::insert(tx, &other)?;
    helpers::insert_offer(tx, &offer(), SECRET)
}

fn offer() -> Offer {
    Offer {
        id: id(200),
        worker: id(100),
        kind: HelperKind::Union,
        answers: false,
        from: today(),
        to: today().saturating_add(jiff::Span::new().days(30)),
        created_at: at(0),
        expires_at: at(100),
    }
}

/// … that says to answer for him as well.
fn wider() -> Offer {
    Offer {
        id: id(201),
        answers: true,
        ..offer()
    }
}

both! {
    fn emp_10_an_offer_is_taken_once_and_not_after_its_end(db) {
        db.write(set);
        let found = |seconds| db.read(move |tx| helpers::offer_by_secret(tx, SECRET, at(seconds)));
        assert_eq!(found(99), Some(offer()));
        assert_eq!(found(100), None);
        assert_eq!(db.read(|tx| helpers::offers_of(tx, id(100), at(1))), [offer()]);
        db.write(|tx| helpers::take(tx, &offer(), id(101), at(2)));
        assert_eq!(found(3), None);
        let again = db.try_write(|tx| helpers::take(tx, &offer(), id(101), at(3)));
        assert!(matches!(again, Err(Error::Conflict)));
        let late = db.try_write(|tx| helpers::set_offer_withdrawn(tx, id(100), id(200), at(4)));
        assert!(matches!(late, Err(Error::Conflict)));
    }

    fn emp_10_a_mandate_opens_the_worker_s_requests_for_its_days_and_until_it_is_withdrawn(db) {
        db.write(set);
        db.write(|tx| helpers::take(tx, &offer(), id(101), at(2)));
        let day = |days: i64| today().saturating_add(jiff::Span::new().days(days));
        let held = |helper, on, request| db.read(move |tx| helpers::for_request(tx, id(helper), on, id(request)));
        let mandate = held(101, day(0), 1).expect("a mandate");
        assert_eq!((mandate.id, mandate.worker, mandate.kind), (id(200), id(100), HelperKind::Union));
        assert!(held(101, day(30), 1).is_some());
        for (helper, on, request) in [(101, day(31), 1), (101, day(-1), 1), (100, day(0), 1), (101, day(0), 2)] {
            assert_eq!(held(helper, on, request), None, "{helper} {on} {request}");
        }
        assert_eq!(db.read(move |tx| helpers::of_helper(tx, id(101), today())).len(), 1);
        let stranger = db.try_write(|tx| helpers::set_revoked(tx, id(200), id(9), at(5)));
        assert!(matches!(stranger, Err(Error::Conflict)));
        db.write(|tx| helpers::set_revoked(tx, id(200), id(100), at(6)));
        assert_eq!(held(101, day(0), 1), None);
        assert_eq!(db.read(move |tx| helpers::of_helper(tx, id(101), today())), []);
        let kept = db.read(|tx| helpers::of_worker(tx, id(100)));
        assert_eq!(kept.iter().map(|one| one.revoked_at).collect::<Vec<_>>(), [Some(at(6))]);
        let by_id = db.read(|tx| helpers::by_id(tx, id(200))).expect("a mandate");
        assert_eq!(by_id.helper, id(101));
        let twice = db.try_write(|tx| helpers::set_revoked(tx, id(200), id(101), at(7)));
        assert!(matches!(twice, Err(Error::Conflict)));
    }

    fn emp_10_only_a_mandate_that_says_so_answers_for_the_worker(db) {
        db.write(set);
        db.write(|tx| give(tx, &notice(300)));
        let held = |helper, on, file| db.read(move |tx| helpers::to_answer(tx, id(helper), on, id(file)));
        db.write(|tx| helpers::take(tx, &offer(), id(101), at(2)));
        assert_eq!(held(101, today(), 1), None, "it does not say so");
        db.write(|tx| helpers::insert_offer(tx, &wider(), "another"));
        db.write(|tx| helpers::take(tx, &wider(), id(101), at(3)));
        for file in [1, 300] {
            let mandate = held(101, today(), file).expect("a mandate");
            assert!(mandate.answers && mandate.id == id(201));
            let later = today().saturating_add(jiff::Span::new().days(31));
            for (helper, on) in [(100, today()), (101, later)] {
                assert_eq!(held(helper, on, file), None, "{helper} {on}");
            }
        }
        assert_eq!(held(101, today(), 2), None, "somebody else's");
        db.write(|tx| helpers::set_revoked(tx, id(201), id(100), at(6)));
        assert_eq!(held(101, today(), 300), None);
    }
}
