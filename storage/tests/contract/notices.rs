//! Notices, their moves, and the settings of an employer.

use domain::draft::PersonName;
use domain::identifiers::{Ticket, TicketPrefix};
use domain::interruption::{InterruptionType, Regime, Sector};
use domain::law::Figures;
use domain::notice::{Move, Notice, NoticeAct, NoticeFacts, NoticeState, Party};
use domain::period::Period;
use jiff::civil::{Date, date};
use storage::notices::opinions::{self, Opinion, OpinionKind};
use storage::notices::{self, NoticeList, NoticeMove, StoredNotice};
use storage::settings::{self, EmployerSettings, Verification};
use storage::tickets::{self, Part};
use storage::{Error, PageRequest, Tx};
use uuid::Uuid;

use crate::given::{acme, at, employers, helene, id, jean, other, today};
use crate::harness::both;

pub fn notice(number: u32) -> StoredNotice {
    let facts = NoticeFacts {
        sector: Sector::Private,
        interruption_type: InterruptionType::ParentalLeave,
        reason: None,
        regime: Regime::Half,
        asked: Period::new(date(2024, 3, 1), date(2024, 6, 30)).unwrap(),
        given_on: date(2024, 1, 10),
        head_count: Some(42),
    };
    StoredNotice {
        id: id(u128::from(number)),
        employer: acme(),
        ticket: Ticket::new("26C".parse::<TicketPrefix>().unwrap(), u64::from(number)).unwrap(),
        version: 1,
        niss: jean(),
        name: PersonName {
            family: "Exemple".into(),
            given: "Jéan".into(),
        },
        notice: Notice::given(facts, Figures::shipped()),
        unit: None,
        office: Some("MONS".into()),
        ebox: false,
        certification: None,
        sent_at: at(i64::from(number)),
        sent_by: id(1),
        draft: None,
    }
}

pub fn line(
    stored: &StoredNotice,
    act: NoticeAct,
    party: Party,
    motive: Option<&str>,
) -> NoticeMove {
    NoticeMove {
        act,
        party: Some(party),
        person: Some(id(1)),
        person_name: Some("Jéan Exemple".into()),
        role: None,
        dates: stored.notice.dates,
        motive: motive.map(str::to_owned),
        at: at(5),
    }
}

/// Stores the notice as sending it does.
pub fn give(tx: &mut Tx, stored: &StoredNotice) -> Result<(), Error> {
    let (ticket, employer) = (&stored.ticket, &stored.employer);
    let free = tickets::reserve(
        tx,
        ticket,
        employer,
        stored.id,
        Part::Notice,
        stored.sent_at,
    )?;
    assert!(free);
    notices::insert(
        tx,
        stored,
        &line(stored, NoticeAct::Send, Party::Worker, None),
    )
}

/// The notice after a move, as its row is written.
pub fn moved(seen: &StoredNotice, party: Party, made: Move, on: Date) -> StoredNotice {
    StoredNotice {
        notice: seen
            .notice
            .after(party, made, on, Figures::shipped())
            .unwrap(),
        version: seen.version + 1,
        ..seen.clone()
    }
}

fn first() -> PageRequest {
    PageRequest::new(1, 10)
}

both! {
    fn not_15_a_notice_and_its_moves_are_read_back(db) {
        db.write(|tx| { employers(tx)?; give(tx, &notice(7)) });
        assert_eq!(db.read(|tx| notices::by_id(tx, &acme(), id(7))), Some(notice(7)));
        assert_eq!(db.read(|tx| notices::by_id_of_worker(tx, &jean(), id(7))), Some(notice(7)));
        let later = Period::new(date(2024, 4, 1), date(2024, 7, 31)).unwrap();
        let mut postponed = moved(&notice(7), Party::Employer, Move::Propose(later), today());
        postponed.ebox = true;
        let after = postponed.clone();
        db.write(move |tx| {
            let made = line(&after, NoticeAct::Postpone, Party::Employer, Some("Inventaire d'été…"));
            notices::set_moved(tx, &notice(7), &after, &made)
        });
        assert_eq!(db.read(|tx| notices::by_id(tx, &acme(), id(7))), Some(postponed.clone()));
        let moves = db.read(|tx| notices::moves(tx, id(7)));
        assert_eq!(moves.len(), 2);
        assert_eq!(moves[0], line(&notice(7), NoticeAct::Send, Party::Worker, None));
        assert_eq!(moves[1].motive.as_deref(), Some("Inventaire d'été…"));
        assert_eq!((moves[1].dates, moves[1].party), (later, Some(Party::Employer)));
        let mut accepted = moved(&postponed, Party::Worker, Move::Accept, today());
        accepted.certification = Some(("1 1".into(), [5; 32]));
        accepted.draft = Some(id(70));
        let (before, after) = (postponed, accepted.clone());
        db.write(move |tx| {
            let made = line(&after, NoticeAct::Accept, Party::Worker, None);
            notices::set_moved(tx, &before, &after, &made)
        });
        assert_eq!(db.read(|tx| notices::by_draft(tx, id(70))), Some(accepted));
    }

    fn another_partys_notice_is_not_found(db) {
        db.write(|tx| { employers(tx)?; give(tx, &notice(7)) });
        assert_eq!(db.read(|tx| notices::by_id(tx, &other(), id(7))), None);
        assert_eq!(db.read(|tx| notices::by_id_of_worker(tx, &helene(), id(7))), None);
        assert_eq!(db.read(|tx| notices::by_draft(tx, id(7))), None);
        let list = |tx: &mut Tx| notices::of_employer(tx, &other(), NoticeList::ToHandle(today()), first());
        assert_eq!(db.read(list).total, 0);
        assert_eq!(db.read(|tx| notices::of_worker(tx, &helene(), first())).total, 0);
    }

    fn ovw_21_only_notices_still_to_handle_are_listed(db) {
        db.write(|tx| {
            employers(tx)?;
            (1..=4).try_for_each(|number| give(tx, &notice(number)))?;
            let refused = moved(&notice(2), Party::Employer, Move::Refuse, today());
            notices::set_moved(tx, &notice(2), &refused, &line(&refused, NoticeAct::Refuse, Party::Employer, Some("non")))?;
            let later = Period::new(date(2024, 4, 1), date(2024, 7, 31)).unwrap();
            let postponed = moved(&notice(3), Party::Employer, Move::Propose(later), today());
            notices::set_moved(tx, &notice(3), &postponed, &line(&postponed, NoticeAct::Postpone, Party::Employer, Some("motif")))
        });
        let numbers = |list: NoticeList| -> Vec<u128> {
            let page = db.read(move |tx| notices::of_employer(tx, &acme(), list, first()));
            assert_eq!(page.total, u64::try_from(page.rows.len()).unwrap());
            page.rows.iter().map(|stored| stored.id.as_u128()).collect()
        };
        assert_eq!(numbers(NoticeList::ToHandle(today())), [4, 1]);
        assert_eq!(numbers(NoticeList::Handled(today())), [3, 2]);
        assert_eq!(db.read(|tx| notices::count_to_handle(tx, &acme(), today())), 2);
        // The last day has passed: the clock has decided, whether or not a job has written it down.
        let after = date(2024, 2, 11);
        assert_eq!(numbers(NoticeList::ToHandle(after)), [0_u128; 0]);
        assert_eq!(numbers(NoticeList::Handled(after)), [4, 3, 2, 1]);
    }

    fn not_09_overdue_notices_are_walked_through_once(db) {
        db.write(|tx| { employers(tx)?; (1..=3).try_for_each(|number| give(tx, &notice(number))) });
        let mut place = (Date::MIN, Uuid::nil());
        let mut walked = Vec::new();
        while let Some(found) = db.read(move |tx| notices::overdue(tx, date(2024, 2, 11), place)) {
            place = (found.notice.due.unwrap(), found.id);
            walked.push(found.id.as_u128());
        }
        assert_eq!(walked, [1, 2, 3]);
        let on_the_last_day = db.read(|tx| notices::overdue(tx, date(2024, 2, 10), (Date::MIN, Uuid::nil())));
        assert_eq!(on_the_last_day, None);
    }

    fn not_10_overlapping_notices_leave_out_those_that_ended_without_a_leave(db) {
        db.write(|tx| {
            employers(tx)?;
            (1..=3).try_for_each(|number| give(tx, &notice(number)))?;
            let refused = moved(&notice(2), Party::Employer, Move::Refuse, today());
            notices::set_moved(tx, &notice(2), &refused, &line(&refused, NoticeAct::Refuse, Party::Employer, Some("non")))
        });
        let during = |start, end| {
            let period = Period::new(start, end).unwrap();
            let found = db.read(move |tx| notices::overlapping(tx, &acme(), period, id(1)));
            assert_eq!(found.total, found.rows.len() as u64);
            found.rows.iter().map(|stored| stored.id.as_u128()).collect::<Vec<_>>()
        };
        assert_eq!(during(date(2024, 6, 30), date(2024, 7, 31)), [3]);
        assert_eq!(during(date(2024, 7, 1), date(2024, 7, 31)), [0_u128; 0]);
    }

    fn a_move_from_an_old_version_conflicts(db) {
        db.write(|tx| {
            employers(tx)?;
            give(tx, &notice(7))?;
            let refused = moved(&notice(7), Party::Employer, Move::Refuse, today());
            let made = line(&refused, NoticeAct::Refuse, Party::Employer, Some("non"));
            notices::set_moved(tx, &notice(7), &refused, &made)?;
            let withdrawn = moved(&notice(7), Party::Worker, Move::Withdraw, today());
            let made = line(&withdrawn, NoticeAct::Withdraw, Party::Worker, None);
            let second = notices::set_moved(tx, &notice(7), &withdrawn, &made);
            assert!(matches!(second, Err(Error::Conflict)));
            assert_eq!(notices::by_id(tx, &acme(), id(7))?.unwrap().notice.state, NoticeState::Refused);
            Ok(())
        });
    }

    fn not_12_opinions_are_read_back_and_guarded_by_the_version(db) {
        db.write(|tx| { employers(tx)?; give(tx, &notice(7)) });
        let referred = Opinion {
            kind: OpinionKind::Referred,
            moves: 1,
            person: id(1),
            person_name: "Anna Exemple".into(),
            role: "decider".into(),
            to: Some((id(2), "Bram Exemple".into())),
            words: Some("À vous, s'il vous plaît.".into()),
            at: at(3),
        };
        let first = Opinion { kind: OpinionKind::Accepts, to: None, words: None, ..referred.clone() };
        let (one, two) = (referred.clone(), first.clone());
        db.write(move |tx| {
            opinions::insert(tx, &notice(7), &one)?;
            assert!(matches!(opinions::insert(tx, &notice(7), &two), Err(Error::Conflict)));
            opinions::insert(tx, &StoredNotice { version: 2, ..notice(7) }, &two)
        });
        assert_eq!(db.read(|tx| opinions::of_notice(tx, id(7))), [referred, first]);
        assert_eq!(db.read(|tx| opinions::of_notice(tx, id(8))), []);
    }

    fn set_08_settings_are_read_back_and_guarded_by_version(db) {
        db.write(employers);
        let unsaved = db.read(|tx| settings::of_employer(tx, &acme()));
        assert_eq!(unsaved, EmployerSettings::unsaved(acme()));
        assert!(!unsaved.complete());
        let mut wanted = unsaved;
        wanted.contact_name = "Service du personnel".into();
        wanted.email = "rh@exemple.example".into();
        wanted.accepts_notices = Some(true);
        wanted.two_deciders = true;
        let first = wanted.clone();
        db.write(move |tx| settings::set(tx, &first, id(1), at(0)));
        wanted.version = 1;
        assert_eq!(db.read(|tx| settings::of_employer(tx, &acme())), wanted);
        assert!(wanted.complete());
        let (again, seen) = (EmployerSettings { version: 0, ..wanted.clone() }, wanted);
        let twice = db.db().write_blocking(move |tx| settings::set(tx, &again, id(1), at(1)));
        assert!(twice.is_err(), "{twice:?}");
        db.write(move |tx| {
            settings::set(tx, &seen, id(1), at(1))?;
            assert!(matches!(settings::set(tx, &seen, id(1), at(2)), Err(Error::Conflict)));
            Ok(())
        });
    }

    fn set_05_a_link_proves_the_address_it_was_sent_to(db) {
        db.write(|tx| {
            employers(tx)?;
            let mut wanted = EmployerSettings::unsaved(acme());
            wanted.contact_name = "RH".into();
            wanted.email = "rh@exemple.example".into();
            settings::set(tx, &wanted, id(1), at(0))?;
            let sent = Verification { token_hash: [3; 32], employer: acme(), email: wanted.email, created_at: at(0) };
            settings::insert_verification(tx, &sent)?;
            let old = Verification { token_hash: [5; 32], created_at: at(-9), ..sent };
            settings::insert_verification(tx, &old)
        });
        let of = |hash: [u8; 32], since| {
            let found = db.read(move |tx| settings::verification(tx, &hash, at(since)));
            found.map(|link| (link.employer, link.email))
        };
        assert_eq!(of([3; 32], 0), Some((acme(), "rh@exemple.example".to_owned())));
        let since = |from| db.read(move |tx| settings::verifications_since(tx, &acme(), at(from)));
        assert_eq!((since(-9).len(), since(-8).len(), since(1).len()), (2, 1, 0));
        assert_eq!(since(-9)[0].token_hash, [3; 32], "the newest first");
        db.write(|tx| settings::end_verifications(tx, at(-8)));
        assert_eq!(since(-9).len(), 1);
        assert_eq!(of([3; 32], 1), None, "too old");
        assert_eq!(of([4; 32], 0), None, "another token");
        assert!(!db.write(|tx| settings::set_verified(tx, &acme(), "autre@exemple.example", at(3))));
        assert!(db.write(|tx| settings::set_verified(tx, &acme(), "rh@exemple.example", at(3))));
        let now = db.read(|tx| settings::of_employer(tx, &acme()));
        assert_eq!(now.email_verified_at, Some(at(3)));
    }
}
