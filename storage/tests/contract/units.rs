//! Establishment units, and the files that name one.

use domain::draft::WorkerAnswers;
use domain::identifiers::{EnterpriseNumber, EstablishmentUnitNumber};
use storage::drafts::{self, Change};
use storage::overview::{self, Filter, Order, Words};
use storage::units::{self, Unit, UnitContact};
use storage::{Error, PageRequest, Seek, notices, personnel, requests};

use crate::given::{
    acme, at, draft, employers, employment, file, helene, id, jean, other, request, today,
};
use crate::harness::both;
use crate::notices::{give, notice};

pub fn north() -> EstablishmentUnitNumber {
    "2999999172".parse().unwrap()
}

pub fn south() -> EstablishmentUnitNumber {
    "2999999271".parse().unwrap()
}

pub fn unit(employer: EnterpriseNumber, number: EstablishmentUnitNumber, name: &str) -> Unit {
    Unit {
        employer,
        number,
        name: name.into(),
        street: "Rue de l’Exemple 1".into(),
        postal_code: "1400".parse().unwrap(),
        place: "Nivelles".into(),
        last_day: None,
        contact: UnitContact::default(),
        version: 1,
    }
}

both! {
    fn a_unit_is_entered_changed_and_ended(db) {
        db.write(|tx| { employers(tx)?; units::insert(tx, &unit(acme(), north(), "Élan Nord")) });
        let seen = db.read(|tx| units::by_number(tx, &acme(), north())).unwrap();
        assert_eq!(seen, unit(acme(), north(), "Élan Nord"));
        let twice = db.try_write(|tx| units::insert(tx, &unit(acme(), north(), "Again")));
        assert!(matches!(twice, Err(Error::Duplicate)));
        let contact = UnitContact { name: "Personnel".into(), phone: "02 000 00 00".into(), email: "n@acme.example".into() };
        let wanted = Unit { name: "Nord".into(), last_day: Some(today()), contact, ..seen.clone() };
        let written = wanted.clone();
        db.write(move |tx| units::set(tx, &written));
        let now = db.read(|tx| units::by_number(tx, &acme(), north())).unwrap();
        assert_eq!(now, Unit { version: 2, ..wanted });
        let late = db.try_write(move |tx| units::set(tx, &seen));
        assert!(matches!(late, Err(Error::Conflict)));
        assert!(now.open_on(today()) && !now.open_on(today().tomorrow().unwrap()));
    }

    fn a_unit_of_another_employer_is_not_found(db) {
        db.write(|tx| {
            employers(tx)?;
            units::insert(tx, &unit(acme(), north(), "Nord"))?;
            units::insert(tx, &Unit { last_day: today().yesterday().ok(), ..unit(acme(), south(), "Ancien") })
        });
        assert_eq!(db.read(|tx| units::by_number(tx, &other(), north())), None);
        assert_eq!(db.read(|tx| units::open_on(tx, &other(), today())), []);
        let open = db.read(|tx| units::open_on(tx, &acme(), today()));
        assert_eq!(open.iter().map(|unit| unit.number).collect::<Vec<_>>(), [north()]);
        let all = db.read(|tx| units::of_employer(tx, &acme(), PageRequest::new(1, 1)));
        assert_eq!((all.total, all.pages(), all.rows[0].name.as_str()), (2, 2, "Ancien"));
        // The same number may have belonged to two employers, one after the other.
        db.write(|tx| units::insert(tx, &unit(other(), north(), "Nord")));
    }

    fn files_keep_the_unit_they_name(db) {
        db.write(|tx| {
            employers(tx)?;
            let known = personnel::Employment { unit: Some(north()), ..employment(1, jean(), "Exemple", "Jean") };
            personnel::insert(tx, &acme(), &known)?;
            let mut filed = request(1);
            filed.request.worker.unit = Some(south());
            file(tx, &filed)?;
            let mut given = notice(3);
            given.unit = Some(north());
            give(tx, &given)?;
            let mut typed = draft(1);
            typed.worker = Some(WorkerAnswers { unit: north().formatted(), ..WorkerAnswers::default() });
            drafts::insert(tx, &typed, None)
        });
        let known = db.read(|tx| personnel::by_niss(tx, &acme(), &jean())).unwrap();
        assert_eq!(known.unit, Some(north()));
        let filed = db.read(|tx| requests::by_id(tx, &acme(), id(1))).unwrap();
        assert_eq!(filed.request.worker.unit, Some(south()));
        let given = db.read(|tx| notices::by_id(tx, &acme(), id(3))).unwrap();
        assert_eq!(given.unit, Some(north()));
        let seen = db.read(|tx| drafts::by_id(tx, &acme(), id(1))).unwrap();
        assert_eq!(seen.worker.as_ref().unwrap().readable_unit(), Some(north()));
        let corrected = WorkerAnswers { unit: south().digits(), ..WorkerAnswers::default() };
        db.write(move |tx| drafts::set_worker(tx, &seen, &corrected, None, Change { by: id(2), at: at(9) }));
        let seen = db.read(|tx| drafts::by_id(tx, &acme(), id(1))).unwrap();
        assert_eq!(seen.worker.unwrap().readable_unit(), Some(south()));
    }

    fn acc_18_a_limited_transaction_sees_the_files_of_its_units_alone(db) {
        db.write(|tx| {
            employers(tx)?;
            for (number, unit) in [(1, Some(north())), (2, Some(south())), (3, None)] {
                let mut filed = request(number);
                filed.request.worker.unit = unit;
                file(tx, &filed)?;
                let mut given = notice(10 + number);
                given.unit = unit;
                give(tx, &given)?;
                let mut typed = draft(u128::from(20 + number));
                typed.worker = Some(WorkerAnswers { unit: unit.map(EstablishmentUnitNumber::digits).unwrap_or_default(), ..WorkerAnswers::default() });
                drafts::insert(tx, &typed, Some(&jean()))?;
                let known = personnel::Employment { unit, in_service: today(), ..employment(u128::from(30 + number), if number == 2 { helene() } else { jean() }, "Exemple", "Jean") };
                if number < 3 { personnel::insert(tx, &acme(), &known)?; }
            }
            Ok(())
        });
        let seen = |units: Vec<EstablishmentUnitNumber>| db.read(move |tx| {
            if !units.is_empty() {
                tx.see_only(&units);
            }
            let all = Filter::default();
            let counts = overview::by_status(tx, &acme(), &all, None)?;
            let lines = overview::by_turn(tx, &acme(), &all, counts, Seek::Newest, 25)?;
            let sorted = overview::sorted(tx, &acme(), &all, (None, counts), Order::default(), PageRequest::new(1, 25))?;
            let named = overview::by_status(tx, &acme(), &all, Some(&[id(1), id(2), id(3)]))?;
            let counters = overview::counters(tx, &acme(), today(), today())?;
            let words = Words { name: "exemple".into(), ..Words::default() };
            let found = overview::find(tx, &acme(), &words)?;
            let mut open = Vec::new();
            for number in 1..=3 {
                open.push(requests::by_id(tx, &acme(), id(number))?.is_some());
                open.push(notices::by_id(tx, &acme(), id(10 + number))?.is_some());
                open.push(drafts::by_id(tx, &acme(), id(20 + number))?.is_some());
            }
            let drafted = drafts::open_of_employer(tx, &acme(), PageRequest::new(1, 25))?;
            let noticed = notices::overlapping(tx, &acme(), request(1).request.details.period, id(99))?;
            Ok((
                [counts.all(), named.all(), lines.total, lines.lines.len() as u64, sorted.rows.len() as u64,
                 counters.waiting_for_worker, found.requests.len() as u64, drafted.total, drafted.rows.len() as u64,
                 noticed.rows.len() as u64],
                open,
            ))
        });
        let only = |which: [bool; 3]| which.iter().flat_map(|is| [*is; 3]).collect::<Vec<_>>();
        assert_eq!(seen(vec![]), ([3; 10], only([true; 3])));
        assert_eq!(seen(vec![north()]), ([1; 10], only([true, false, false])));
        assert_eq!(seen(vec![north(), south()]), ([2; 10], only([true, true, false])));
        // The next transaction on the same connection is not limited by the last one.
        assert_eq!(seen(vec![]), ([3; 10], only([true; 3])));
        let known = |units: Vec<EstablishmentUnitNumber>| db.read(move |tx| {
            tx.see_only(&units);
            Ok((personnel::by_niss(tx, &acme(), &jean())?.is_some(), personnel::by_niss(tx, &acme(), &helene())?.is_some()))
        });
        assert_eq!((known(vec![north()]), known(vec![south()])), ((true, false), (false, true)));
        let hidden = db.try_write(|tx| { tx.see_only(&[north()]); drafts::set_discarded(tx, &draft(22), Change { by: id(2), at: at(9) }) });
        assert!(matches!(hidden, Err(Error::Conflict)));
    }
}
