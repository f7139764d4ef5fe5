//! Requests, tickets and the overview.

use domain::identifiers::EnterpriseNumber;
use domain::interruption::{Agreement, InterruptionType, Regime};
use domain::office::AskedFor;
use domain::period::Period;
use domain::request::{Actor, Cancellation, KeptWarning, RequestStatus};
use jiff::civil::date;
use storage::overview::{self, Counters, Filter, Listing, Order, Sort, Words};
use storage::questions::{Closing, Question};
use storage::requests::{self, NewEnd, ShownWarning, StoredRequest};
use storage::tickets::{self, Part};
use storage::{Error, PageRequest, Seek};
use uuid::Uuid;

use crate::given::{acme, at, employers, file, helene, id, jean, other, request, ticket, today};
use crate::harness::{TestDb, both};

fn numbers(listing: &Listing) -> Vec<u128> {
    listing.lines.iter().map(|line| line.id.as_u128()).collect()
}

fn overview(db: &TestDb, filter: Filter, seek: Seek) -> Listing {
    db.read(move |tx| overview::of_employer(tx, &acme(), &filter, seek, 2))
}

fn with(number: u32, change: impl FnOnce(&mut StoredRequest)) -> StoredRequest {
    let mut stored = request(number);
    change(&mut stored);
    stored
}

both! {
    fn a_request_is_read_back_as_it_was_filed(db) {
        let mut stored = request(7);
        stored.request.details.regime = Regime::HalfFlexible;
        stored.request.details.agreement = Some(Agreement::SmallRest);
        stored.warnings = vec![
            ShownWarning { code: "hours".into(), text: "Les heures…".into(), remark: "oui".into(), about_worker: false },
            ShownWarning { code: "unknown".into(), text: "Inconnu".into(), remark: "nouveau".into(), about_worker: true },
        ];
        stored.request.details.kept_warnings = vec![KeptWarning { code: "hours".into(), remark: "oui".into() }];
        stored.request.worker.kept_warnings = vec![KeptWarning { code: "unknown".into(), remark: "nouveau".into() }];
        let (filed, expected) = (stored.clone(), stored);
        db.write(move |tx| { employers(tx)?; file(tx, &filed) });
        assert_eq!(db.read(|tx| requests::by_id(tx, &acme(), id(7))), Some(expected.clone()));
        assert_eq!(db.read(|tx| requests::by_id_of_worker(tx, &jean(), id(7))), Some(expected.clone()));
        assert_eq!(db.read(|tx| requests::by_id_of_office(tx, "NIVELLES", id(7))), Some(expected.clone()));
        assert_eq!(db.read(|tx| requests::newest_of_worker(tx, &acme(), &jean())), Some(expected));
    }

    fn another_partys_request_is_not_found(db) {
        db.write(|tx| { employers(tx)?; file(tx, &request(7)) });
        assert_eq!(db.read(|tx| requests::by_id(tx, &other(), id(7))), None);
        assert_eq!(db.read(|tx| requests::by_id_of_worker(tx, &helene(), id(7))), None);
        assert_eq!(db.read(|tx| requests::by_id_of_office(tx, "MONS", id(7))), None);
        assert_eq!(db.read(|tx| requests::id_by_ticket(tx, &other(), &ticket(7))), None);
        assert_eq!(db.read(|tx| tickets::by_ticket(tx, &other(), &ticket(7))), None);
        let listing = db.read(|tx| overview::of_employer(tx, &other(), &Filter::default(), Seek::Newest, 10));
        assert_eq!((listing.total, listing.lines.len()), (0, 0));
    }

    fn ovw_17_a_request_may_have_no_ticket_nor_name_nor_office(db) {
        db.write(|tx| {
            employers(tx)?;
            let paper = with(7, |stored| {
                stored.request.ticket = None;
                stored.request.worker.name = None;
                stored.request.worker.email = None;
                stored.request.worker.postal_code = None;
                stored.request.worker.joint_committee = None;
                stored.office = None;
                stored.submitted_by = None;
            });
            file(tx, &paper)?;
            assert_eq!(requests::by_id(tx, &acme(), id(7))?, Some(paper));
            Ok(())
        });
        let listing = overview(db, Filter::default(), Seek::Newest);
        assert_eq!(listing.lines[0].ticket, None);
        assert_eq!((&listing.lines[0].name, &listing.lines[0].office), (&None, &None));
    }

    fn cnf_07_a_ticket_is_issued_once_and_its_receipt_never_changes(db) {
        db.write(|tx| {
            employers(tx)?;
            file(tx, &request(7))?;
            assert!(!tickets::reserve(tx, &ticket(7), &other(), id(8), Part::Request, at(1))?);
            tickets::set_receipt(tx, &ticket(7), id(7), "{\"sentence\":\"été\"}")
        });
        let again = db.try_write(|tx| tickets::set_receipt(tx, &ticket(7), id(7), "other"));
        assert!(matches!(again, Err(Error::Conflict)));
        let issued = db.read(|tx| tickets::by_ticket(tx, &acme(), &ticket(7))).unwrap();
        assert_eq!(issued.receipt.as_deref(), Some("{\"sentence\":\"été\"}"));
        assert_eq!((issued.request, issued.part, issued.issued_at), (id(7), Part::Request, at(7)));
    }

    fn ovw_08_a_ticket_of_a_part_finds_its_request(db) {
        db.write(|tx| {
            employers(tx)?;
            file(tx, &request(7))?;
            assert!(tickets::reserve(tx, &ticket(99), &acme(), id(7), Part::Cancellation, at(60))?);
            Ok(())
        });
        assert_eq!(db.read(|tx| requests::id_by_ticket(tx, &acme(), &ticket(7))), Some(id(7)));
        assert_eq!(db.read(|tx| requests::id_by_ticket(tx, &acme(), &ticket(99))), Some(id(7)));
        assert_eq!(db.read(|tx| requests::id_by_ticket(tx, &acme(), &ticket(98))), None);
        let alone = |employer: EnterpriseNumber, request| {
            let listing = db.read(move |tx| overview::of_request(tx, &employer, request));
            (listing.total, numbers(&listing))
        };
        assert_eq!(alone(acme(), Some(id(7))), (1, vec![7]));
        assert_eq!(alone(other(), Some(id(7))), (0, vec![]));
        assert_eq!(alone(acme(), None), (0, vec![]));
        let parts = db.read(|tx| tickets::of_request(tx, id(7)));
        assert_eq!(parts.iter().map(|issued| issued.part).collect::<Vec<_>>(), [Part::Request, Part::Cancellation]);
    }

    fn a_status_moves_only_from_the_version_that_was_seen(db) {
        db.write(|tx| { employers(tx)?; file(tx, &request(7)) });
        let seen = db.read(|tx| requests::by_id(tx, &acme(), id(7))).unwrap();
        let (first, second) = (seen.clone(), seen);
        let direct = Cancellation { at: at(100), direct: true };
        db.write(move |tx| requests::set_status(tx, &first, RequestStatus::Cancelled, Some(direct)));
        let late = db.try_write(move |tx| requests::set_status(tx, &second, RequestStatus::WaitingForOffice, None));
        assert!(matches!(late, Err(Error::Conflict)));
        let now = db.read(|tx| requests::by_id(tx, &acme(), id(7))).unwrap();
        assert_eq!((now.version, now.request.status), (2, RequestStatus::Cancelled));
        assert_eq!(now.request.cancellation, Some(direct));
        db.write(move |tx| requests::set_status(tx, &now, RequestStatus::WaitingForWorker, None));
        let now = db.read(|tx| requests::by_id(tx, &acme(), id(7))).unwrap();
        let end = date(2024, 4, 30);
        db.write(move |tx| {
            let new = NewEnd { status: now.request.status, end, comment: Some("plus court"), warnings: &now.warnings };
            requests::set_end_date(tx, &now, new)
        });
        let now = db.read(|tx| requests::by_id(tx, &acme(), id(7))).unwrap();
        assert_eq!((now.version, now.request.details.period.end()), (4, end));
        assert_eq!(now.request.details.comment.as_deref(), Some("plus court"));
    }

    fn ovw_22_pages_go_on_and_back_from_newest_to_oldest(db) {
        db.write(|tx| {
            employers(tx)?;
            // Two of the same microsecond, to be told apart by their ids.
            for number in 1..=5 {
                file(tx, &with(number, |stored| if number == 3 { stored.submitted_at = at(2) }))?;
            }
            Ok(())
        });
        let first = overview(db, Filter::default(), Seek::Newest);
        assert_eq!((first.total, first.pages(), numbers(&first)), (5, 3, vec![5, 4]));
        assert_eq!(first.newer, None);
        let second = overview(db, Filter::default(), Seek::Older(first.older.unwrap()));
        assert_eq!(numbers(&second), [3, 2]);
        let third = overview(db, Filter::default(), Seek::Older(second.older.unwrap()));
        assert_eq!((numbers(&third), third.older), (vec![1], None));
        let back = overview(db, Filter::default(), Seek::Newer(third.newer.unwrap()));
        assert_eq!(numbers(&back), [3, 2]);
        assert_eq!(numbers(&overview(db, Filter::default(), Seek::Newer(back.newer.unwrap()))), [5, 4]);
        let last = overview(db, Filter::default(), Seek::Oldest);
        assert_eq!((numbers(&last), last.older, last.newer.is_some()), (vec![1], None, true));
        // A page asked from an odd place still shows the whole first page.
        assert_eq!(numbers(&overview(db, Filter::default(), Seek::Newer(storage::Cursor { turn: 0, at: at(4), id: id(4) }))), [5, 4]);
    }

    fn ovw_06_07_10_each_filter_returns_its_rows_only(db) {
        db.write(|tx| {
            employers(tx)?;
            let mut number = 0;
            for kind in InterruptionType::ALL {
                for regime in Regime::ALL {
                    for status in RequestStatus::ALL {
                        number += 1;
                        file(tx, &with(number, |stored| {
                            stored.request.details.interruption_type = *kind;
                            stored.request.details.regime = *regime;
                            stored.request.status = *status;
                        }))?;
                    }
                }
            }
            Ok(())
        });
        let total = |filter| overview(db, filter, Seek::Newest).total;
        assert_eq!(total(Filter::default()), 9 * 8 * 5);
        for kind in InterruptionType::ALL {
            let found = overview(db, Filter { types: vec![*kind], ..Filter::default() }, Seek::Newest);
            assert_eq!((found.total, found.lines[0].interruption_type), (8 * 5, *kind));
        }
        for regime in Regime::ALL {
            let found = overview(db, Filter { regimes: vec![*regime], ..Filter::default() }, Seek::Newest);
            assert_eq!((found.total, found.lines[0].regime), (9 * 5, *regime));
        }
        for status in RequestStatus::ALL {
            let found = overview(db, Filter { statuses: vec![*status], ..Filter::default() }, Seek::Newest);
            assert_eq!((found.total, found.lines[0].status), (9 * 8, *status));
        }
        assert_eq!(total(Filter {
            types: vec![InterruptionType::TimeCredit, InterruptionType::EndOfCareerBreak],
            regimes: vec![Regime::Full, Regime::Tenth],
            statuses: vec![RequestStatus::Closed],
            ..Filter::default()
        }), 4);
    }

    fn ovw_09_a_window_finds_what_overlaps_it_both_ends_included(db) {
        db.write(|tx| { employers(tx)?; file(tx, &request(7)) });
        let found = |from, to| overview(db, Filter { from, to, ..Filter::default() }, Seek::Newest).total;
        let (start, end) = (date(2024, 3, 1), date(2024, 5, 31));
        assert_eq!(found(None, None), 1);
        assert_eq!(found(Some(end), None), 1);
        assert_eq!(found(end.tomorrow().ok(), None), 0);
        assert_eq!(found(None, Some(start)), 1);
        assert_eq!(found(None, start.yesterday().ok()), 0);
        assert_eq!(found(Some(date(2024, 4, 1)), Some(date(2024, 4, 1))), 1);
        let ends_by = |day| overview(db, Filter { ends_by: Some(day), ..Filter::default() }, Seek::Newest).total;
        assert_eq!((ends_by(end), ends_by(end.yesterday().unwrap())), (1, 0));
    }

    fn ovw_12_the_requests_of_one_worker(db) {
        db.write(|tx| {
            employers(tx)?;
            file(tx, &request(1))?;
            file(tx, &with(2, |stored| stored.request.worker.niss = helene()))?;
            file(tx, &with(3, |stored| stored.request.employer = other()))?;
            file(tx, &request(4))
        });
        let both = Filter::default();
        let filter = both.clone();
        let here = db.read(move |tx| overview::of_worker_at_employer(tx, &acme(), &jean(), &filter, Seek::Newest, 10));
        assert_eq!((here.total, numbers(&here)), (2, vec![4, 1]));
        assert_eq!(here.lines[0].niss, jean());
        let filter = Filter { statuses: vec![RequestStatus::Closed], ..both };
        let none = db.read(move |tx| overview::of_worker_at_employer(tx, &acme(), &jean(), &filter, Seek::Newest, 10));
        assert_eq!(none.total, 0);
        let everywhere = db.read(|tx| overview::of_worker(tx, &jean(), Seek::Newest, 10));
        assert_eq!((everywhere.total, numbers(&everywhere)), (3, vec![4, 3, 1]));
        let all = db.read(|tx| requests::employers_of_worker(tx, &jean()));
        assert_eq!(all.iter().map(|one| one.number.clone()).collect::<Vec<_>>(), [acme(), other()]);
    }

    fn emp_01_a_worker_s_list_is_narrowed_to_status_days_and_employer(db) {
        db.write(|tx| {
            employers(tx)?;
            file(tx, &request(1))?;
            file(tx, &with(2, |stored| stored.request.worker.niss = helene()))?;
            file(tx, &with(3, |stored| stored.request.employer = other()))?;
            file(tx, &with(4, |stored| stored.request.status = RequestStatus::Closed))
        });
        let found = |filter: Filter, employer: Option<EnterpriseNumber>| {
            let mine = move |tx: &mut storage::Tx| {
                overview::of_worker_in(tx, &jean(), (&filter, employer.as_ref()), Seek::Newest, 10)
            };
            numbers(&db.read(mine))
        };
        let closed = Filter { statuses: vec![RequestStatus::Closed], ..Filter::default() };
        let late = Filter { from: Some(date(2030, 1, 1)), ..Filter::default() };
        assert_eq!(found(Filter::default(), None), [4, 3, 1]);
        assert_eq!(found(closed.clone(), None), [4]);
        assert_eq!(found(closed, Some(other())), []);
        assert_eq!(found(Filter::default(), Some(other())), [3]);
        assert_eq!(found(late, None), []);
    }

    fn ovw_26_a_name_is_found_whatever_its_accents_and_order(db) {
        db.write(|tx| {
            employers(tx)?;
            file(tx, &request(1))?;
            file(tx, &with(2, |stored| stored.request.worker.name = None))?;
            file(tx, &with(3, |stored| stored.request.employer = other()))
        });
        let found = |name: &str| {
            let words = Words { name: name.into(), ..Words::default() };
            let found = db.read(move |tx| overview::find(tx, &acme(), &words));
            assert!(!found.cut);
            found.requests.iter().map(Uuid::as_u128).collect::<Vec<_>>()
        };
        for name in ["jean exemple", "EXEMP Jéa", "exmeple", "exemple-jean"] {
            assert_eq!(found(name), [1], "{name}");
        }
        for name in ["durand", "jean durand"] {
            assert!(found(name).is_empty(), "{name}");
        }
    }

    fn con_06_a_word_of_a_comment_finds_its_request(db) {
        db.write(|tx| {
            employers(tx)?;
            file(tx, &request(1))?;
            file(tx, &with(2, |stored| stored.request.details.comment = None))?;
            file(tx, &with(3, |stored| {
                stored.request.details.comment = Some("Été : voir le dossier n° 12".into());
                stored.request.worker.niss = helene();
            }))
        });
        let found = |niss, comment: &str| {
            let words = Words { niss, comment: comment.into(), ..Words::default() };
            let found = db.read(move |tx| overview::find(tx, &acme(), &words));
            found.requests.iter().map(Uuid::as_u128).collect::<Vec<_>>()
        };
        assert_eq!(found(None, "ETE dossier"), [3]);
        assert_eq!(found(None, "jusqu l'ete"), [1]);
        assert_eq!(found(Some(helene()), ""), [3]);
        assert!(found(Some(helene()), "jusqu").is_empty(), "both must hold");
        assert!(found(None, "absent").is_empty());
    }

    fn ovw_24_what_is_due_soonest_comes_first_and_what_is_over_last(db) {
        db.write(|tx| {
            employers(tx)?;
            // The worker until 01/05; the worker until 01/04; the office; over, over and newer.
            file(tx, &request(1))?;
            file(tx, &with(2, |stored| {
                let details = &mut stored.request.details;
                details.period = Period::new(date(2024, 2, 1), date(2024, 5, 31)).unwrap();
            }))?;
            file(tx, &with(3, |stored| stored.request.status = RequestStatus::InTreatment))?;
            file(tx, &with(4, |stored| {
                stored.request.status = RequestStatus::Closed;
                stored.request.introduced_on = date(2020, 1, 1);
            }))?;
            file(tx, &with(5, |stored| stored.request.status = RequestStatus::Closed))
        });
        let page = |seek| {
            db.read(move |tx| {
                let all = Filter::default();
                let counts = overview::by_status(tx, &acme(), &all, None)?;
                overview::by_turn(tx, &acme(), &all, counts, seek, 2)
            })
        };
        let first = page(Seek::Newest);
        assert_eq!((first.total, numbers(&first)), (5, vec![2, 1]));
        let due = first.lines[0].due.unwrap();
        assert_eq!((due.actor, due.day), (Actor::Worker, date(2024, 4, 1)));
        let second = page(Seek::Older(first.older.unwrap()));
        assert_eq!(numbers(&second), [3, 5]);
        assert_eq!(second.lines[0].due.unwrap().actor, Actor::Office);
        assert_eq!(second.lines[1].due, None);
        let third = page(Seek::Older(second.older.unwrap()));
        assert_eq!((numbers(&third), third.older), (vec![4], None));
        assert_eq!(numbers(&page(Seek::Newer(third.newer.unwrap()))), [3, 5]);
        assert_eq!(numbers(&page(Seek::Oldest)), [4]);
    }

    fn ovw_24_what_the_office_asks_moves_the_request_and_the_answer_moves_it_back(db) {
        db.write(|tx| {
            employers(tx)?;
            file(tx, &with(1, |stored| stored.request.status = RequestStatus::InTreatment))
        });
        let due = || {
            let found = db.read(|tx| overview::of_request(tx, &acme(), Some(id(1))));
            found.lines[0].due.unwrap()
        };
        assert_eq!(due().actor, Actor::Office);
        let question = Question {
            id: id(50),
            request: id(1),
            party: Actor::Employer,
            asked_for: AskedFor::Correction,
            words: "Pourquoi ?".into(),
            asked_at: at(10),
            asked_by: id(1),
            answer_by: date(2024, 2, 20),
            answer: None,
            closed_at: None,
            closed_by: None,
            version: 1,
        };
        let asked = question.clone();
        db.write(move |tx| storage::questions::insert(tx, &asked));
        assert_eq!((due().actor, due().day), (Actor::Employer, date(2024, 2, 20)));
        let closing = Closing { answer: Some("Parce que"), at: at(20), by: id(1) };
        db.write(move |tx| storage::questions::set_closed(tx, &question, closing));
        assert_eq!(due().actor, Actor::Office);
    }

    fn ovw_27_any_column_orders_the_list_both_ways(db) {
        db.write(|tx| {
            employers(tx)?;
            for number in 1..=5 {
                file(tx, &with(number, |stored| {
                    let day = i8::try_from(number).unwrap();
                    let request = &mut stored.request;
                    request.details.period = Period::new(date(2024, 3, day), date(2024, 6, 10 - day)).unwrap();
                    request.introduced_on = date(2024, 1, 20 - day);
                    request.status = RequestStatus::ALL[number as usize - 1];
                    request.details.regime = Regime::ALL[number as usize - 1];
                    request.details.interruption_type = InterruptionType::ALL[number as usize - 1];
                    request.worker.name.as_mut().unwrap().family = format!("{}xemple", char::from(b'f' - number.to_le_bytes()[0]));
                    stored.office = (number != 3).then(|| "MONS".into());
                }))?;
            }
            Ok(())
        });
        let page = |by, descending, number| {
            let found = db.read(move |tx| {
                let all = Filter::default();
                let counts = overview::by_status(tx, &acme(), &all, None)?;
                let order = Order { by, descending };
                overview::sorted(tx, &acme(), &all, (None, counts), order, PageRequest::new(number, 3))
            });
            assert_eq!(found.total, 5);
            found.rows.iter().map(|line| line.id.as_u128()).collect::<Vec<_>>()
        };
        for by in [Sort::Ticket, Sort::Type, Sort::Regime, Sort::Start, Sort::Status] {
            assert_eq!((page(by, false, 1), page(by, true, 2)), (vec![1, 2, 3], vec![2, 1]), "{by:?}");
        }
        for by in [Sort::Name, Sort::End, Sort::Introduced] {
            assert_eq!((page(by, true, 1), page(by, false, 2)), (vec![1, 2, 3], vec![2, 1]), "{by:?}");
        }
        // Of the same office: the newest first.
        assert_eq!((page(Sort::Office, false, 1), page(Sort::Office, false, 2)), (vec![3, 5, 4], vec![2, 1]));
        // By what is due, as the overview itself.
        assert_eq!(page(Sort::Due, false, 1), [1, 3, 2]);
    }

    fn ovw_31_each_status_is_counted_in_the_same_search(db) {
        db.write(|tx| {
            employers(tx)?;
            for number in 1..=7 {
                file(tx, &with(number, |stored| {
                    stored.request.status = RequestStatus::ALL[number as usize % 5];
                }))?;
            }
            Ok(())
        });
        let counts = |among: Option<Vec<Uuid>>| {
            db.read(move |tx| {
                // The statuses searched for do not count: each tab says how many it would show.
                let filter = Filter { statuses: vec![RequestStatus::Closed], ..Filter::default() };
                overview::by_status(tx, &acme(), &filter, among.as_deref())
            })
        };
        let all = counts(None);
        assert_eq!((all.all(), all.in_status(RequestStatus::WaitingForOffice)), (7, 2));
        let some = counts(Some(vec![id(1), id(2), id(99)]));
        assert_eq!((some.all(), some.in_status(RequestStatus::WaitingForOffice)), (2, 1));
    }

    fn fil_14_the_full_time_week_of_the_newest_filing_is_proposed(db) {
        db.write(|tx| {
            employers(tx)?;
            assert_eq!(requests::newest_full_time(tx, &acme())?, None);
            file(tx, &request(1))?;
            file(tx, &with(2, |stored| {
                stored.request.details.full_time_hours = "38:00".split_once(':')
                    .map(|(hours, minutes)| domain::working_time::WeeklyHours::parse(hours, minutes).unwrap())
                    .unwrap();
            }))
        });
        let (hours, filed) = db.read(|tx| requests::newest_full_time(tx, &acme())).unwrap();
        assert_eq!((hours.minutes(), filed), (38 * 60, at(2)));
        assert_eq!(db.read(|tx| requests::newest_full_time(tx, &other())), None);
    }

    fn the_requests_of_an_office(db) {
        db.write(|tx| {
            employers(tx)?;
            file(tx, &request(1))?;
            file(tx, &with(2, |stored| stored.office = Some("MONS".into())))?;
            file(tx, &with(3, |stored| stored.request.status = RequestStatus::WaitingForOffice))
        });
        let all = db.read(|tx| overview::of_office(tx, "NIVELLES", &[], Seek::Newest, 10));
        assert_eq!((all.total, numbers(&all)), (2, vec![3, 1]));
        let waiting = [RequestStatus::WaitingForOffice];
        let all = db.read(move |tx| overview::of_office(tx, "NIVELLES", &waiting, Seek::Newest, 10));
        assert_eq!(numbers(&all), [3]);
    }

    fn totals_and_counters_follow_every_write(db) {
        db.write(|tx| { employers(tx)?; file(tx, &request(1)) });
        let (today, soon) = (date(2024, 5, 10), date(2024, 6, 9));
        let counters = || db.read(move |tx| overview::counters(tx, &acme(), today, soon));
        let total = || overview(db, Filter::default(), Seek::Newest).total;
        assert_eq!((total(), counters()), (1, Counters { waiting_for_worker: 1, ending_soon: 1, ..Counters::default() }));
        db.write(|tx| file(tx, &request(2)));
        assert_eq!((total(), counters().waiting_for_worker), (2, 2));
        let seen = db.read(|tx| requests::by_id(tx, &acme(), id(1))).unwrap();
        db.write(move |tx| requests::set_status(tx, &seen, RequestStatus::WaitingForOffice, None));
        assert_eq!(counters(), Counters { waiting_for_worker: 1, waiting_for_office: 1, ending_soon: 2, in_treatment: 0 });
        // What a failed transaction counted is never remembered.
        let failed = db.try_write(|tx| -> Result<(), Error> {
            file(tx, &request(3))?;
            assert_eq!(overview::of_employer(tx, &acme(), &Filter::default(), Seek::Newest, 10)?.total, 3);
            Err(Error::Conflict)
        });
        assert!(failed.is_err());
        db.write(|tx| file(tx, &request(4)));
        assert_eq!(total(), 3);
        assert_eq!(db.read(move |tx| overview::counters(tx, &other(), today, soon)), Counters::default());
        let nobody: EnterpriseNumber = "0999999724".parse().unwrap();
        assert_eq!(db.read(move |tx| overview::counters(tx, &nobody, crate::given::today(), soon)), Counters::default());
    }

    fn a_row_that_does_not_parse_is_named(db) {
        db.write(|tx| { employers(tx)?; file(tx, &request(7)) });
        db.tamper("UPDATE requests SET regime = 77");
        let read = db.db().read_blocking(|tx| requests::by_id(tx, &acme(), id(7)));
        let Err(Error::Row { table, column, id: Some(row), .. }) = read else { panic!("{read:?}") };
        assert_eq!((table, column.as_str(), row), ("requests", "regime", id(7)));
    }

    fn a_niss_moved_to_another_row_is_refused(db) {
        db.write(|tx| {
            employers(tx)?;
            file(tx, &request(1))?;
            file(tx, &with(2, |stored| stored.request.worker.niss = helene()))
        });
        db.tamper("UPDATE requests SET niss = (SELECT o.niss FROM requests o WHERE o.id <> requests.id)");
        let read = db.db().read_blocking(|tx| requests::by_id(tx, &acme(), id(1)));
        assert!(matches!(read, Err(Error::Secret { column: "requests.niss", .. })), "{read:?}");
    }
}

#[test]
fn today_is_frozen() {
    assert_eq!(today(), date(2024, 1, 29));
}
