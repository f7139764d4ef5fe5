//! The office's desk: queue, clock, questions, decisions, notes.

use domain::interruption::InterruptionType;
use domain::office::{AskedFor, Clock, Decision, Delays, NoteKind, Outcome, RefusalReason};
use domain::request::{Actor, RequestStatus};
use jiff::civil::date;
use storage::decisions::{self, StoredDecision};
use storage::desk::{self, Delay, List, Narrow, SORTING};
use storage::notes::{self, Note};
use storage::questions::{self, Closing, Question};
use storage::{Error, Tx};

use crate::given::{at, employers, file, id, jean, request};
use crate::harness::both;

/// Six files of Mons that wait, the later ones due earlier, and one of Nivelles.
fn scene(tx: &mut Tx) -> Result<(), Error> {
    employers(tx)?;
    for number in 1..=7_u32 {
        let mut stored = request(number);
        stored.request.status = RequestStatus::WaitingForOffice;
        stored.office = Some(if number == 7 { "NIVELLES" } else { "MONS" }.to_owned());
        file(tx, &stored)?;
        let seen = desk::by_request(tx, id(number.into()))?
            .expect("a file")
            .clock;
        let due = date(2024, 7, 31 - i8::try_from(number).unwrap());
        desk::set_clock(
            tx,
            id(number.into()),
            seen,
            Clock {
                due,
                paused_since: None,
            },
        )?;
    }
    Ok(())
}

fn ids(tx: &mut Tx, list: List, narrow: &Narrow) -> Result<Vec<u128>, Error> {
    let page = desk::page(tx, "MONS", list, narrow, None, 100)?;
    assert_eq!(page.count as usize, page.lines.len());
    Ok(page.lines.iter().map(|line| line.id.as_u128()).collect())
}

pub fn question(number: u128) -> Question {
    Question {
        id: id(number),
        request: id(1),
        party: Actor::Worker,
        asked_for: AskedFor::Document,
        words: "L'attestation de l'hôpital…".to_owned(),
        asked_at: at(10),
        asked_by: id(50),
        answer_by: date(2024, 8, 1),
        answer: None,
        closed_at: None,
        closed_by: None,
        version: 1,
    }
}

both! {
    fn one_03_the_queue_begins_with_the_oldest_deadline_and_pages_by_place(db) {
        db.write(scene);
        db.read(|tx| {
            assert_eq!(ids(tx, List::Open, &Narrow::default())?, [6, 5, 4, 3, 2, 1]);
            let mut place = None;
            let mut seen = Vec::new();
            loop {
                let page = desk::page(tx, "MONS", List::Open, &Narrow::default(), place, 4)?;
                assert_eq!(page.count, 6);
                seen.extend(page.lines.iter().map(|line| line.id.as_u128()));
                place = page.next;
                if place.is_none() {
                    break;
                }
            }
            assert_eq!(seen, [6, 5, 4, 3, 2, 1]);
            Ok::<_, Error>(())
        });
    }

    fn one_03_the_queue_is_narrowed_and_counted(db) {
        db.write(scene);
        db.write(|tx| {
            desk::set_assigned(tx, id(1), None, Some(id(50)))?;
            desk::set_follow(tx, id(2), Some(date(2024, 7, 5)))?;
            let seen = desk::by_request(tx, id(3))?.expect("a file").clock;
            desk::set_clock(tx, id(3), seen, seen.pause(date(2024, 7, 2)))?;
            notes::insert(tx, &Note { id: id(60), request: id(4), kind: NoteKind::OpinionAsked,
                asked_of: Some(id(50)), words: "Ton avis ?".to_owned(), written_at: at(3), written_by: id(51) })
        });
        db.read(|tx| {
            let all = Narrow::default();
            assert_eq!(ids(tx, List::AssignedTo(id(50)), &all)?, [1]);
            assert_eq!(ids(tx, List::Unassigned, &all)?, [6, 5, 4, 3, 2]);
            assert_eq!(ids(tx, List::FollowUp(date(2024, 7, 5)), &all)?, [2]);
            assert_eq!(ids(tx, List::FollowUp(date(2024, 7, 4)), &all)?, Vec::<u128>::new());
            assert_eq!(ids(tx, List::Waiting, &all)?, [3]);
            assert_eq!(ids(tx, List::Opinions(id(50)), &all)?, [4]);
            assert_eq!(ids(tx, List::Changes, &all)?, Vec::<u128>::new());
            // Due on the 25th and the 26th.
            let late = Narrow { overdue_on: Some(date(2024, 7, 27)), ..Narrow::default() };
            assert_eq!(ids(tx, List::Open, &late)?, [6, 5]);
            let other = Narrow { types: vec![InterruptionType::PalliativeCare], ..Narrow::default() };
            assert_eq!(ids(tx, List::Open, &other)?, Vec::<u128>::new());
            let taken = Narrow { statuses: vec![RequestStatus::InTreatment], ..Narrow::default() };
            assert_eq!(ids(tx, List::Open, &taken)?, Vec::<u128>::new());
            let counters = desk::counters(tx, "MONS", id(50), date(2024, 7, 27))?;
            assert_eq!((counters.open, counters.overdue, counters.mine, counters.unassigned), (6, 2, 1, 5));
            assert_eq!((counters.waiting, counters.follow_up, counters.opinions), (1, 1, 1));
            Ok::<_, Error>(())
        });
    }

    fn one_01_an_unknown_residence_goes_to_the_sorting_queue(db) {
        db.write(scene);
        db.write(|tx| {
            desk::arrive(tx, id(1), None, date(2024, 5, 2))
        });
        db.read(|tx| {
            let page = desk::page(tx, SORTING, List::Open, &Narrow::default(), None, 10)?;
            assert_eq!(page.lines.iter().map(|line| line.id).collect::<Vec<_>>(), [id(1)]);
            assert_eq!(page.lines[0].clock, Clock::starting(date(2024, 5, 2), Delays::default()));
            // No party reads that word.
            let stored = storage::requests::by_id_of_office(tx, SORTING, id(1))?.expect("a file");
            assert_eq!(stored.office, None);
            Ok::<_, Error>(())
        });
        db.write(|tx| desk::set_office(tx, id(1), SORTING, "MONS"));
        let moved_again = db.try_write(|tx| desk::set_office(tx, id(1), SORTING, "NIVELLES"));
        assert!(matches!(moved_again, Err(Error::Conflict)));
    }

    fn race_03_a_file_is_assigned_from_the_hands_that_were_seen(db) {
        db.write(scene);
        db.write(|tx| desk::set_assigned(tx, id(1), None, Some(id(50))));
        let second = db.try_write(|tx| desk::set_assigned(tx, id(1), None, Some(id(51))));
        assert!(matches!(second, Err(Error::Conflict)));
        db.write(|tx| desk::set_assigned(tx, id(1), Some(id(50)), None));
    }

    fn one_05_a_question_is_answered_once(db) {
        db.write(scene);
        db.write(|tx| questions::insert(tx, &question(70)));
        assert_eq!(db.read(|tx| questions::of_request(tx, id(1))), [question(70)]);
        assert_eq!(db.read(|tx| questions::open_count(tx, id(1))), 1);
        assert_eq!(db.read(|tx| questions::by_id(tx, id(2), id(70))), None, "of another request");
        let closing = Closing { answer: Some("Voilà…"), at: at(20), by: id(9) };
        db.write(move |tx| questions::set_closed(tx, &question(70), closing));
        let again = db.try_write(move |tx| questions::set_closed(tx, &question(70), closing));
        assert!(matches!(again, Err(Error::Conflict)));
        let answered = db.read(|tx| questions::by_id(tx, id(1), id(70))).expect("a question");
        assert_eq!((answered.answer.as_deref(), answered.closed_by), (Some("Voilà…"), Some(id(9))));
        assert_eq!(db.read(|tx| questions::open_count(tx, id(1))), 0);
    }

    fn one_04_the_newest_decision_of_a_request_holds(db) {
        db.write(scene);
        let decided = |number: u32, decision: Decision| StoredDecision {
            id: id(80 + u128::from(number)), request: id(1), number, office: Some("MONS".to_owned()), decision,
            decided_at: at(30), decided_by: id(50), appeal_until: date(2024, 10, 1), document: None,
        };
        let refused = Decision::new(Outcome::Refused, &[RefusalReason::NothingLeft, RefusalReason::Other], "Déjà pris…");
        let first = decided(1, refused.expect("a refusal"));
        let second = decided(2, Decision::new(Outcome::Granted, &[], "").expect("a grant"));
        let (a, b) = (first.clone(), second.clone());
        assert_eq!(db.read(|tx| decisions::next_number(tx, id(1))), 1);
        db.write(move |tx| decisions::insert(tx, &a, date(2024, 7, 1)));
        assert_eq!(db.read(|tx| decisions::by_request(tx, id(1))), Some(first));
        db.write(move |tx| decisions::insert(tx, &b, date(2024, 7, 2)));
        assert_eq!(db.read(|tx| decisions::by_request(tx, id(1))), Some(second.clone()));
        assert_eq!(db.read(|tx| decisions::next_number(tx, id(1))), 3);
        // Of the two the newer one counts for the worker's rights; what is not decided is left out.
        let outcomes = db.read(|tx| decisions::outcomes_of_worker(tx, &jean()));
        assert_eq!(outcomes.into_iter().collect::<Vec<_>>(), [(id(1), Outcome::Granted)]);
        // Two at once can never have one number.
        let twice = db.try_write(move |tx| decisions::insert(tx, &StoredDecision { id: id(99), ..second }, date(2024, 7, 2)));
        assert!(matches!(twice, Err(Error::Duplicate)));
    }

    fn one_09_figures_count_what_the_lists_show(db) {
        db.write(scene);
        let figures = db.read(|tx| desk::figures(tx, "MONS", date(2024, 7, 27), date(2024, 7, 28), date(2024, 1, 1)));
        let of = |delay: Delay| figures.open.iter().filter(|work| work.delay == delay).map(|work| work.count).sum::<u64>();
        assert_eq!((of(Delay::Late), of(Delay::Soon), of(Delay::Later)), (2, 2, 2));
        assert!(figures.decided.is_empty() && figures.days_taken.is_empty());
        let granted = StoredDecision {
            id: id(81), request: id(1), number: 1, office: None,
            decision: Decision::new(Outcome::Granted, &[], "").expect("a grant"),
            decided_at: at(30), decided_by: id(50), appeal_until: date(2024, 10, 1), document: None,
        };
        db.write(move |tx| decisions::insert(tx, &granted, date(2024, 7, 2)));
        let figures = db.read(|tx| desk::figures(tx, "MONS", date(2024, 7, 27), date(2024, 7, 28), date(2024, 1, 1)));
        assert_eq!(figures.decided.iter().map(|(_, outcome, count)| (*outcome, *count)).collect::<Vec<_>>(), [(Outcome::Granted, 1)]);
        assert_eq!(figures.days_taken.iter().map(|(_, count)| count).sum::<u64>(), 1);
    }
}
