//! Employers, personnel, persons, capacities, sessions and what surrounds a login.

use domain::access::{AssuranceLevel, Capacity, EmployerRole};
use domain::draft::PersonName;
use jiff::civil::date;
use storage::mandates::{self, Mandate};
use storage::persons::HeldCapacity;
use storage::sessions::{self, Session, SignIn, SignInAttempt};
use storage::views::{self, OF_PERSON_MAX, View};
use storage::{
    Error, PageRequest, employers as employer_rows, personnel, persons, saved_queries, throttles,
};

use crate::given::{
    acme, at, employer, employers, employment, helene, id, insert_person, jean, other, person,
    today,
};
use crate::harness::both;

fn session(number: u128) -> Session {
    Session {
        id: id(number),
        language: Some("de".into()),
        sign_in: None,
        capacity: None,
        return_to: Some("/employers/0999999922/overview".into()),
        notice: None,
        created_at: at(0),
        last_seen_at: at(0),
    }
}

fn sign_in() -> SignIn {
    SignIn {
        person: id(1),
        level: AssuranceLevel::L500,
        means: "eid".into(),
        at: at(10),
    }
}

pub fn capacity(number: u128, capacity: Capacity) -> HeldCapacity {
    HeldCapacity {
        id: id(number),
        person: id(1),
        capacity,
        units: Vec::new(),
        from: date(2024, 1, 1),
        to: Some(date(2024, 1, 29)),
        version: 1,
    }
}

pub fn filer() -> Capacity {
    Capacity::EmployerUser {
        enterprise: acme(),
        role: EmployerRole::Filer,
    }
}

pub fn mandate(number: u128, from: jiff::civil::Date) -> Mandate {
    Mandate {
        id: id(number),
        holder: other(),
        enterprise: acme(),
        from,
        to: None,
        version: 1,
    }
}

both! {
    fn an_employer_is_read_back_and_changed_under_guard(db) {
        db.write(employers);
        let stored = db.read(|tx| employer_rows::by_number(tx, &acme())).unwrap();
        assert_eq!(stored, employer(acme(), "Acmé SA"));
        let (mut changed, late) = (stored.clone(), stored);
        changed.name = "Acme & fils".into();
        changed.postal_code = None;
        db.write(move |tx| employer_rows::set(tx, &changed));
        let stored = db.read(|tx| employer_rows::by_number(tx, &acme())).unwrap();
        assert_eq!((stored.name.as_str(), stored.version, stored.postal_code), ("Acme & fils", 2, None));
        assert!(matches!(db.try_write(move |tx| employer_rows::set(tx, &late)), Err(Error::Conflict)));
        assert!(matches!(db.try_write(employers), Err(Error::Duplicate)));
        let found = db.read(|tx| employer_rows::search(tx, "acmé", PageRequest::new(1, 10)));
        assert_eq!((found.total, &found.rows[0].number), (1, &acme()));
        assert_eq!(db.read(|tx| employer_rows::search(tx, "", PageRequest::new(1, 1))).total, 2);
    }

    fn wrk_03_the_personnel_file_is_searched_by_name_in_pages(db) {
        db.write(|tx| {
            employers(tx)?;
            personnel::insert(tx, &acme(), &employment(1, jean(), "Dupont", "Hélène"))?;
            personnel::insert(tx, &acme(), &employment(2, helene(), "Van der Straeten", "Jan"))?;
            let mut left = employment(3, "85473099723".parse().unwrap(), "Dupont", "Paul");
            left.out_of_service = Some(date(2024, 1, 28));
            personnel::insert(tx, &acme(), &left)?;
            personnel::insert(tx, &other(), &employment(4, jean(), "Dupont", "Hélène"))
        });
        let search = |name: &'static str, number| {
            let page = db.read(move |tx| personnel::search(tx, &acme(), name, today(), PageRequest::new(number, 1)));
            (page.total, page.rows.iter().map(|row| row.id.as_u128()).collect::<Vec<_>>())
        };
        assert_eq!(search("", 1), (2, vec![1]));
        assert_eq!(search("", 2), (2, vec![2]));
        assert_eq!(search("", 3), (2, vec![]));
        assert_eq!(search("helene DUP", 1), (1, vec![1]));
        assert_eq!(search("straeten", 1), (1, vec![2]));
        assert_eq!(search("raeten", 1), (0, vec![]));
        assert_eq!(search("%", 1), (2, vec![1]));
    }

    fn wrk_04_a_worker_is_looked_up_in_one_employers_file_only(db) {
        db.write(|tx| {
            employers(tx)?;
            personnel::insert(tx, &acme(), &employment(1, jean(), "Exemple", "Jean"))?;
            let mut again = employment(2, jean(), "Exemple", "Jean");
            again.in_service = date(2023, 1, 1);
            personnel::insert(tx, &acme(), &again)
        });
        let found = db.read(|tx| personnel::by_niss(tx, &acme(), &jean())).unwrap();
        assert_eq!((found.id, &found.niss, found.name.given.as_str()), (id(2), &jean(), "Jean"));
        assert_eq!(db.read(|tx| personnel::by_id(tx, &acme(), id(1))), Some(employment(1, jean(), "Exemple", "Jean")));
        assert_eq!(db.read(|tx| personnel::by_niss(tx, &other(), &jean())), None);
        assert_eq!(db.read(|tx| personnel::by_id(tx, &other(), id(1))), None);
        assert_eq!(db.read(|tx| personnel::by_niss(tx, &acme(), &helene())), None);
        let twice = db.try_write(|tx| personnel::insert(tx, &acme(), &employment(9, jean(), "X", "Y")));
        assert!(matches!(twice, Err(Error::Duplicate)));
    }

    fn a_person_is_found_by_id_number_and_subject(db) {
        db.write(|tx| insert_person(tx, 1, jean()));
        assert_eq!(db.read(|tx| persons::by_id(tx, id(1))), Some(person(1, jean())));
        assert_eq!(db.read(|tx| persons::by_niss(tx, &jean())), Some(person(1, jean())));
        assert_eq!(db.read(|tx| persons::by_niss(tx, &helene())), None);
        assert!(matches!(db.try_write(|tx| insert_person(tx, 2, jean())), Err(Error::Duplicate)));
        let name = PersonName { family: "Müller".into(), given: "Hélène".into() };
        db.write(move |tx| {
            persons::set_identity(tx, id(1), 1, &name, "https://idp/|abc")?;
            persons::set_language(tx, id(1), "nl")?;
            persons::set_confirmation_mail(tx, id(1), true)
        });
        let known = db.read(|tx| persons::by_subject(tx, "https://idp/|abc")).unwrap();
        assert_eq!((known.name.family.as_str(), known.version), ("Müller", 2));
        assert_eq!((known.language.as_deref(), known.confirmation_mail), (Some("nl"), true));
        let found = db.read(|tx| persons::search(tx, "helene mul", PageRequest::new(1, 10)));
        assert_eq!((found.total, found.rows.len()), (1, 1));
        let late = PersonName { family: "X".into(), given: "Y".into() };
        assert!(matches!(
            db.try_write(move |tx| persons::set_identity(tx, id(1), 1, &late, "s")),
            Err(Error::Conflict)
        ));
    }

    fn a_bis_number_may_become_a_national_number(db) {
        db.write(|tx| { insert_person(tx, 1, "85473099723".parse().unwrap())?; insert_person(tx, 2, helene()) });
        let taken = db.try_write(|tx| persons::set_niss(tx, id(1), 1, &helene()));
        assert!(matches!(taken, Err(Error::Duplicate)));
        db.write(|tx| persons::set_niss(tx, id(1), 1, &jean()));
        let person = db.read(|tx| persons::by_niss(tx, &jean())).unwrap();
        assert_eq!((person.id, person.version, person.niss), (id(1), 2, jean()));
        let late = db.try_write(|tx| persons::set_niss(tx, id(1), 1, &jean()));
        assert!(matches!(late, Err(Error::Conflict)));
    }

    fn pd10_capacities_hold_from_their_first_to_their_last_day(db) {
        let all = [
            filer(),
            Capacity::Worker,
            Capacity::CaseWorker { office: "NIVELLES".into() },
            Capacity::Administrator,
            Capacity::Support,
        ];
        let granted = all.clone();
        db.write(move |tx| {
            employers(tx)?;
            insert_person(tx, 1, jean())?;
            for (number, what) in granted.into_iter().enumerate() {
                persons::insert_capacity(tx, &capacity(number as u128, what))?;
            }
            Ok(())
        });
        let on = |day| db.read(move |tx| persons::capacities_on(tx, id(1), day));
        let held: Vec<_> = on(today()).into_iter().map(|held| held.capacity).collect();
        assert_eq!(held, all);
        assert_eq!(on(date(2023, 12, 31)), []);
        assert_eq!(on(date(2024, 1, 30)), []);
        assert!(db.read(|tx| persons::capacity_on(tx, id(1), id(0), today())).is_some());
        assert_eq!(db.read(|tx| persons::capacity_on(tx, id(2), id(0), today())), None);
        assert!(db.read(|tx| persons::employer_capacity_on(tx, id(1), &acme(), today())).is_some());
        assert_eq!(db.read(|tx| persons::employer_capacity_on(tx, id(1), &other(), today())), None);
        db.write(|tx| persons::end_capacity(tx, id(0), 1, date(2024, 1, 28)));
        assert_eq!(db.read(|tx| persons::employer_capacity_on(tx, id(1), &acme(), today())), None);
        assert!(matches!(
            db.try_write(|tx| persons::end_capacity(tx, id(0), 1, date(2025, 1, 1))),
            Err(Error::Conflict)
        ));
        assert_eq!(db.read(|tx| persons::capacities_of(tx, id(1))).len(), 5);
    }

    fn acc_18_the_strongest_role_is_read(db) {
        db.write(|tx| {
            employers(tx)?;
            insert_person(tx, 1, jean())?;
            persons::insert_capacity(tx, &capacity(1, filer()))?;
            let role = EmployerRole::Administrator;
            persons::insert_capacity(tx, &capacity(2, Capacity::EmployerUser { enterprise: acme(), role }))
        });
        let held = db.read(|tx| persons::employer_capacity_on(tx, id(1), &acme(), today())).unwrap();
        assert_eq!(held.id, id(2));
    }

    fn acc_17_a_mandate_gives_its_holder_s_people_the_employer_for_its_days(db) {
        db.write(|tx| {
            employers(tx)?;
            insert_person(tx, 1, jean())?;
            persons::insert_capacity(tx, &capacity(1, Capacity::EmployerUser { enterprise: other(), role: EmployerRole::Administrator }))?;
            mandates::insert(tx, &mandate(5, date(2024, 1, 1)))
        });
        let on = |day| db.read(move |tx| mandates::capacity_on(tx, id(1), &acme(), day));
        let held = on(today()).unwrap();
        assert_eq!((held.id, held.capacity, held.version), (
            id(1),
            Capacity::EmployerUser { enterprise: other(), role: EmployerRole::Administrator },
            1,
        ));
        assert_eq!(on(date(2023, 12, 31)), None, "not before its quarter");
        assert_eq!(db.read(|tx| mandates::capacity_on(tx, id(1), &other(), today())), None);
        assert_eq!(db.read(|tx| mandates::capacity_on(tx, id(2), &acme(), today())), None);
        let clients = db.read(|tx| mandates::clients_on(tx, &other(), "", today(), PageRequest::new(1, 10)));
        assert_eq!((clients.total, clients.rows[0].0.number.clone(), clients.rows[0].1.id), (1, acme(), id(5)));
        assert_eq!(db.read(|tx| mandates::clients_on(tx, &other(), "nobody", today(), PageRequest::new(1, 10))).total, 0);
        assert!(matches!(
            db.try_write(|tx| mandates::insert(tx, &mandate(6, date(2024, 4, 1)))),
            Err(Error::Duplicate)
        ), "one mandate at a time");
        db.write(|tx| mandates::end(tx, id(5), 1, today().yesterday().unwrap()));
        assert_eq!(on(today()), None, "ended, it gives nothing the same day");
        assert!(matches!(db.try_write(|tx| mandates::end(tx, id(5), 1, today())), Err(Error::Conflict)));
        db.write(|tx| mandates::insert(tx, &mandate(6, date(2024, 4, 1))));
        assert_eq!(db.read(|tx| mandates::all(tx, "", PageRequest::new(1, 10))).total, 2);
        assert_eq!(db.read(|tx| mandates::all(tx, "acm", PageRequest::new(1, 10))).total, 2);
    }

    fn a_session_changes_its_cookie_at_login_and_with_the_capacity(db) {
        db.write(|tx| {
            employers(tx)?;
            insert_person(tx, 1, jean())?;
            persons::insert_capacity(tx, &capacity(5, filer()))?;
            sessions::insert(tx, b"anonymous", &session(9))
        });
        let stored = db.read(|tx| sessions::by_token(tx, b"anonymous")).unwrap();
        assert_eq!((stored.id, stored.language.as_deref(), stored.sign_in), (id(9), Some("de"), None));
        db.write(|tx| sessions::sign_in(tx, id(9), b"signed in", &sign_in(), Some("eyJ.token"), at(11)));
        assert!(db.read(|tx| sessions::by_token(tx, b"anonymous")).is_none());
        let stored = db.read(|tx| sessions::by_token(tx, b"signed in")).unwrap();
        assert_eq!((stored.sign_in, stored.created_at), (Some(sign_in()), at(11)));
        assert_eq!(stored.return_to, None, "the path was followed");
        assert_eq!(db.read(|tx| sessions::id_token(tx, id(9))).as_deref(), Some("eyJ.token"));
        db.write(|tx| sessions::set_capacity(tx, id(9), b"acting", id(5)));
        assert!(db.read(|tx| sessions::by_token(tx, b"signed in")).is_none());
        assert_eq!(db.read(|tx| sessions::by_token(tx, b"acting")).unwrap().capacity, Some(id(5)));
        db.write(|tx| {
            sessions::set_language(tx, id(9), "en")?;
            sessions::set_return_to(tx, id(9), None)?;
            sessions::set_notice(tx, id(9), Some("saved"))?;
            sessions::touch(tx, id(9), at(60))?;
            sessions::touch(tx, id(9), at(30))
        });
        let stored = db.read(|tx| sessions::by_token(tx, b"acting")).unwrap();
        assert_eq!((stored.language.as_deref(), stored.return_to, stored.last_seen_at), (Some("en"), None, at(60)));
        assert_eq!(stored.notice.as_deref(), Some("saved"));
    }

    fn acc_15_a_session_that_ended_is_gone(db) {
        db.write(|tx| {
            insert_person(tx, 1, jean())?;
            for number in 1..=4 {
                sessions::insert(tx, &[number], &session(u128::from(number)))?;
            }
            for number in 1..=2 {
                sessions::sign_in(tx, id(u128::from(number)), &[number], &sign_in(), None, at(10))?;
            }
            Ok(())
        });
        assert_eq!(db.read(|tx| sessions::id_token(tx, id(1))), None);
        db.write(|tx| sessions::delete(tx, id(1)));
        assert!(db.read(|tx| sessions::by_token(tx, &[1])).is_none());
        assert_eq!(db.write(|tx| sessions::delete_of_person(tx, id(1))), 1);
        db.write(|tx| sessions::touch(tx, id(4), at(500)));
        assert_eq!(db.write(|tx| sessions::delete_idle(tx, at(100))), 1);
        assert!(db.read(|tx| sessions::by_token(tx, &[3])).is_none());
        assert!(db.read(|tx| sessions::by_token(tx, &[4])).is_some());
    }

    fn a_stolen_database_opens_no_session(db) {
        db.write(|tx| sessions::insert(tx, b"the cookie itself", &session(1)));
        // Positive control: the very bytes stored are not accepted as a cookie.
        let stored = db.write(|tx| sessions::by_token(tx, &sha2_of(b"the cookie itself")));
        assert!(stored.is_none());
    }

    fn acc_08_a_started_login_is_finished_once(db) {
        let attempt = SignInAttempt {
            session: id(9),
            nonce: "nonce".into(),
            pkce_verifier: "verifier".into(),
            level: AssuranceLevel::L450,
            fresh: true,
            created_at: at(0),
        };
        let stored = attempt.clone();
        db.write(move |tx| sessions::insert_attempt(tx, "state", &stored));
        assert!(db.write(|tx| sessions::take_attempt(tx, "forged")).is_none());
        assert!(db.write(|tx| sessions::take_attempt(tx, "state")) == Some(attempt.clone()));
        assert!(db.write(|tx| sessions::take_attempt(tx, "state")).is_none());
        db.write(move |tx| sessions::insert_attempt(tx, "abandoned", &attempt));
        assert_eq!(db.write(|tx| sessions::delete_old_attempts(tx, at(1))), 1);
    }

    fn acc_12_failures_are_counted_in_a_window_and_forgotten(db) {
        let fail = |second| db.write(move |tx| throttles::count_failure(tx, "code", "jean", at(second), at(second - 60)));
        assert_eq!([fail(0), fail(10), fail(20)], [1, 2, 3]);
        assert_eq!(fail(100), 1);
        db.write(|tx| throttles::block(tx, "code", "jean", at(400)));
        let known = db.read(|tx| throttles::of(tx, "code", "jean")).unwrap();
        assert_eq!((known.failures, known.window_start, known.blocked_until), (1, at(100), at(400)));
        assert_eq!(db.read(|tx| throttles::of(tx, "code", "paul")), None);
        assert_eq!(db.read(|tx| throttles::of(tx, "other", "jean")), None);
        assert_eq!(db.write(|tx| throttles::delete_old(tx, at(300))), 0);
        db.write(|tx| throttles::clear(tx, "code", "jean"));
        assert_eq!(db.read(|tx| throttles::of(tx, "code", "jean")), None);
    }

    fn ovw_25_criteria_are_kept_for_their_owner(db) {
        db.write(|tx| saved_queries::insert(tx, id(1), id(50), "niss=85073099833", at(0)));
        assert_eq!(db.read(|tx| saved_queries::by_id(tx, id(1), id(50))).as_deref(), Some("niss=85073099833"));
        assert_eq!(db.read(|tx| saved_queries::by_id(tx, id(1), id(51))), None);
        let long = db.try_write(|tx| saved_queries::insert(tx, id(2), id(50), &"x".repeat(4_097), at(0)));
        assert!(matches!(long, Err(Error::Limit { limit: 4_096, .. })));
        assert_eq!(db.write(|tx| saved_queries::delete_old(tx, at(1))), 1);
    }

    fn ovw_27_a_view_is_its_owners_alone_and_twenty_are_kept(db) {
        db.write(|tx| {
            employers(tx)?;
            insert_person(tx, 50, jean())
        });
        let view = |number: u128| View { id: id(number), content: format!("été {number}") };
        for number in 1..=u128::from(OF_PERSON_MAX) {
            let view = view(number);
            db.write(move |tx| views::insert(tx, (id(50), &acme()), &view, at(i64::try_from(number).unwrap())));
        }
        let more = view(99);
        let full = db.try_write(move |tx| views::insert(tx, (id(50), &acme()), &more, at(99)));
        assert!(matches!(full, Err(Error::Limit { .. })));
        let mine = db.read(|tx| views::of_person(tx, id(50), &acme()));
        assert_eq!((mine.len(), &mine[0]), (20, &view(1)));
        assert!(db.read(|tx| views::of_person(tx, id(51), &acme())).is_empty());
        assert!(db.read(|tx| views::of_person(tx, id(50), &other())).is_empty());
        assert_eq!(db.read(|tx| views::by_id(tx, id(51), &acme(), id(1))), None);
        assert!(!db.write(|tx| views::delete(tx, id(51), &acme(), id(1))));
        assert!(db.write(|tx| views::delete(tx, id(50), &acme(), id(1))));
        assert_eq!(db.read(|tx| views::by_id(tx, id(50), &acme(), id(1))), None);
    }
}

fn sha2_of(bytes: &[u8]) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).to_vec()
}
