//! Change requests and earlier versions.

use domain::request::{Actor, Answer, ChangeRequest, ChangeState, RequestStatus, Wish};
use jiff::civil::date;
use storage::changes::{self, StoredChange};
use storage::requests::{self, NewEnd, ShownWarning};
use storage::versions::{self, Replaced};
use storage::{Error, Tx};

use crate::given::{acme, at, employers, file, id, request, ticket};
use crate::harness::both;

pub fn wanted(number: u128) -> StoredChange {
    let wish = Wish::EndDate {
        from: date(2024, 5, 31),
        to: date(2024, 4, 30),
    };
    StoredChange {
        id: id(number),
        request: id(7),
        version: 1,
        ticket: ticket(u64::try_from(number).unwrap()),
        change: ChangeRequest::ask(wish, "Retour à l'été…".to_owned(), at(10)),
        warnings: vec![ShownWarning {
            code: "length".into(),
            text: "Deux mois…".into(),
            remark: "Convenu".into(),
            about_worker: false,
        }],
        asked_by: id(1),
        office_by: None,
    }
}

fn scene(tx: &mut Tx) -> Result<(), Error> {
    employers(tx)?;
    file(tx, &request(7))
}

fn yes(seconds: i64) -> Answer {
    Answer::new(true, "", at(seconds)).unwrap()
}

fn no(seconds: i64) -> Answer {
    Answer::new(false, "Trop tard…", at(seconds)).unwrap()
}

both! {
    fn mod_12_a_change_request_is_read_back_with_every_answer(db) {
        db.write(|tx| { scene(tx)?; changes::insert(tx, &wanted(70)) });
        assert_eq!(db.read(|tx| changes::open_of_request(tx, id(7))), Some(wanted(70)));
        assert_eq!(db.read(|tx| changes::by_id(tx, id(8), id(70))), None, "of another request");
        let worker = wanted(70).change.answered(Actor::Worker, yes(20)).unwrap();
        let kept = worker.clone();
        db.write(move |tx| changes::set_answer(tx, &wanted(70), Actor::Worker, &kept, id(1)));
        let seen = db.read(|tx| changes::open_of_request(tx, id(7))).unwrap();
        assert_eq!((seen.version, &seen.change), (2, &worker));
        let office = worker.answered(Actor::Office, no(30)).unwrap();
        let (kept, before) = (office.clone(), seen);
        db.write(move |tx| changes::set_answer(tx, &before, Actor::Office, &kept, id(9)));
        assert_eq!(db.read(|tx| changes::open_of_request(tx, id(7))), None);
        let settled = db.read(|tx| changes::by_id(tx, id(7), id(70))).unwrap();
        assert_eq!((settled.change.state(), &settled.change), (ChangeState::Refused, &office));
        assert_eq!(settled.office_by, Some(id(9)));
        // Settled: another one may be asked.
        db.write(|tx| changes::insert(tx, &wanted(71)));
        let all = db.read(|tx| changes::of_request(tx, id(7)));
        assert_eq!(all.iter().map(|one| one.id).collect::<Vec<_>>(), [id(71), id(70)]);
    }

    fn can_12_a_wish_to_cancel_can_be_taken_back(db) {
        db.write(|tx| {
            scene(tx)?;
            let mut wish = wanted(70);
            wish.change.wish = Wish::Cancellation;
            changes::insert(tx, &wish)
        });
        let seen = db.read(|tx| changes::open_of_request(tx, id(7))).unwrap();
        assert_eq!(seen.change.wish, Wish::Cancellation);
        let again = seen.clone();
        db.write(move |tx| changes::set_withdrawn(tx, &seen, at(40)));
        let late = db.try_write(move |tx| changes::set_withdrawn(tx, &again, at(41)));
        assert!(matches!(late, Err(Error::Conflict)));
        let settled = db.read(|tx| changes::by_id(tx, id(7), id(70))).unwrap();
        assert_eq!(settled.change.state(), ChangeState::Withdrawn);
    }

    fn mod_12_a_request_has_one_open_change_request(db) {
        db.write(|tx| { scene(tx)?; changes::insert(tx, &wanted(70)) });
        let second = db.try_write(|tx| changes::insert(tx, &wanted(71)));
        assert!(matches!(second, Err(Error::Duplicate)), "{second:?}");
    }

    fn con_05_every_version_is_kept(db) {
        db.write(scene);
        for (number, end) in [(1, date(2024, 4, 30)), (2, date(2024, 6, 30))] {
            db.write(move |tx| {
                let seen = requests::by_id(tx, &acme(), id(7))?.unwrap();
                let new = NewEnd { status: RequestStatus::WaitingForWorker, end, comment: None, warnings: &[] };
                requests::set_end_date(tx, &seen, new)?;
                let part = ticket(number + 100);
                versions::keep(tx, &seen, Replaced { at: at(50 + i64::try_from(number).unwrap()), by: Some(id(1)), ticket: &part })
            });
        }
        let kept = db.read(|tx| versions::of_request(tx, id(7)));
        let facts: Vec<_> = kept.iter().map(|version| (version.number, version.details.period.end())).collect();
        assert_eq!(facts, [(1, date(2024, 5, 31)), (2, date(2024, 4, 30))]);
        assert_eq!(kept[0].details, request(7).request.details);
        assert_eq!((kept[1].details.comment.as_ref(), kept[1].until), (None, at(52)));
        assert_eq!(kept[0].ticket, Some(ticket(101)));
        assert!(db.read(|tx| versions::of_request(tx, id(8))).is_empty());
    }
}
