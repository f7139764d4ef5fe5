//! The worker's part and what a worker contests.

use domain::draft::PersonName;
use domain::interruption::{InterruptionType, Regime};
use domain::request::{Cancellation, RequestStatus};
use domain::worker_part::{PartAnswers, PartField, PartStep};
use storage::certificates::{self, Scope, StoredCertificate};
use storage::contests::{self, Contest};
use storage::past_periods::{self, PastPeriod, StoredPeriod, Verdict};
use storage::requests::{self, Completion};
use storage::worker_parts::{self, Sent, StoredPart};
use storage::{Error, Tx};

use crate::given::{acme, at, employers, file, helene, id, jean, request, ticket};
use crate::harness::both;

fn set(tx: &mut Tx) -> Result<(), Error> {
    employers(tx)?;
    file(tx, &request(1))
}

fn part() -> StoredPart {
    let answers = PartAnswers::default().with(PartField::Street, "Rue été 7");
    StoredPart::new(id(1), answers, at(0))
}

pub fn sent() -> Sent {
    Sent {
        ticket: ticket(9),
        at: at(60),
        certification_version: "part-1".into(),
        certification_hash: [3; 32],
        language: "nl".into(),
        warnings: vec![],
    }
}

pub fn certificate(number: u128) -> StoredCertificate {
    StoredCertificate {
        id: id(number),
        employer: acme(),
        request: id(1),
        scope: Scope::Enough,
        document: "{\"été\":true}".into(),
        issued_at: at(0),
        expires_at: at(100),
        revoked_at: None,
    }
}

fn past(number: u128) -> StoredPeriod {
    StoredPeriod::new(
        id(number),
        at(1),
        PastPeriod {
            interruption_type: InterruptionType::ParentalLeave,
            reason: None,
            regime: Regime::Full,
            start: jiff::civil::date(2020, 1, 1),
            end: jiff::civil::date(2020, 1, 31),
            employer: "Ancienne SA".into(),
            person_name: "Lou".into(),
            person_birth: None,
            proof: "C62".into(),
            of_erased_file: false,
        },
    )
}

both! {
    fn emp_06_a_certificate_is_valid_for_its_employer_until_it_expires_or_is_revoked(db) {
        db.write(set);
        db.write(|tx| certificates::insert(tx, &jean(), &certificate(7)));
        let seen = |employer, seconds| db.read(move |tx| certificates::valid_of_request(tx, &employer, id(1), at(seconds)));
        assert_eq!(seen(acme(), 99), Some(certificate(7)));
        assert_eq!(seen(acme(), 100), None);
        assert_eq!(seen(crate::given::other(), 1), None);
        let stranger = db.try_write(|tx| certificates::set_revoked(tx, &helene(), id(7), at(2)));
        assert!(matches!(stranger, Err(Error::Conflict)));
        db.write(|tx| certificates::set_revoked(tx, &jean(), id(7), at(3)));
        assert_eq!(seen(acme(), 4), None);
        let twice = db.try_write(|tx| certificates::set_revoked(tx, &jean(), id(7), at(5)));
        assert!(matches!(twice, Err(Error::Conflict)));
        let listed = db.read(|tx| certificates::of_worker(tx, &jean()));
        assert_eq!(listed[0].revoked_at, Some(at(3)));
    }

    fn emp_06_periods_taken_elsewhere_are_kept_for_their_worker(db) {
        db.write(|tx| past_periods::insert(tx, &jean(), &past(7)));
        assert_eq!(db.read(|tx| past_periods::of_worker(tx, &jean())), [past(7)]);
        assert!(db.read(|tx| past_periods::of_worker(tx, &helene())).is_empty());
        assert_eq!(db.read(|tx| past_periods::by_id(tx, &jean(), id(7))), Some(past(7)));
        assert_eq!(db.read(|tx| past_periods::by_id(tx, &helene(), id(7))), None);
        let stranger = db.try_write(|tx| past_periods::set_removed(tx, &helene(), &past(7), at(2)));
        assert!(matches!(stranger, Err(Error::Conflict)));
        let read = || db.read(|tx| past_periods::by_id(tx, &jean(), id(7))).unwrap();
        // Judged as it was seen, by one of two; changed afterwards, the verdict is gone.
        let said = Verdict { accepted: false, reason: "Non".into(), office: "MONS".into(), by: id(3), at: at(2) };
        for again in [false, true] {
            let said = said.clone();
            let done = db.try_write(move |tx| past_periods::set_verdict(tx, &jean(), &past(7), &said));
            assert_eq!(matches!(done, Err(Error::Conflict)), again, "{done:?}");
        }
        let judged = read();
        assert_eq!((judged.version, judged.verdict.clone()), (2, Some(said)));
        let employer = "Autre SA";
        let other = PastPeriod { employer: employer.into(), ..past(7).period };
        for again in [false, true] {
            let (seen, other) = (judged.clone(), other.clone());
            let done = db.try_write(move |tx| past_periods::set_changed(tx, &jean(), &seen, &other));
            assert_eq!(matches!(done, Err(Error::Conflict)), again, "{done:?}");
        }
        let changed = read();
        assert_eq!((changed.version, &changed.verdict, changed.period.employer.as_str()), (3, &None, employer));
        db.write(move |tx| past_periods::set_removed(tx, &jean(), &changed, at(3)));
        assert!(db.read(|tx| past_periods::of_worker(tx, &jean())).is_empty());
    }

    fn a_worker_enters_at_most_a_hundred_periods(db) {
        db.write(|tx| (1..=100).try_for_each(|number| past_periods::insert(tx, &jean(), &past(number))));
        let full = db.try_write(|tx| past_periods::insert(tx, &jean(), &past(101)));
        assert!(matches!(full, Err(Error::Limit { .. })), "{full:?}");
    }

    fn emp_01_a_part_is_saved_guarded_and_sent_once(db) {
        db.write(set);
        assert!(db.read(|tx| worker_parts::by_request(tx, id(1))).is_none());
        db.write(|tx| worker_parts::set_draft(tx, &part(), &jean()));
        let twice = db.try_write(|tx| worker_parts::set_draft(tx, &part(), &jean()));
        assert!(matches!(twice, Err(Error::Duplicate)), "{twice:?}");
        let mut seen = db.read(|tx| worker_parts::by_request(tx, id(1))).unwrap();
        assert_eq!((seen.version, seen.step, &seen.answers), (1, PartStep::Identity, &part().answers));
        seen.step = PartStep::Account;
        seen.answers.set(PartField::Iban, "BE68539007547034");
        let typed = seen.clone();
        db.write(move |tx| worker_parts::set_draft(tx, &typed, &jean()));
        let late = seen.clone();
        assert!(matches!(db.try_write(move |tx| worker_parts::set_draft(tx, &late, &jean())), Err(Error::Conflict)));
        let now = db.read(|tx| worker_parts::by_request(tx, id(1))).unwrap();
        assert_eq!(now.answers.get(PartField::Iban), "BE68539007547034");
        let done = now.clone();
        db.write(move |tx| worker_parts::set_sent(tx, &done, &sent()));
        let again = now.clone();
        assert!(matches!(db.try_write(move |tx| worker_parts::set_sent(tx, &again, &sent())), Err(Error::Conflict)));
        let stored = db.read(|tx| worker_parts::by_request(tx, id(1))).unwrap();
        assert_eq!(stored.sent, Some(sent()));
        let mut changed = stored.clone();
        changed.answers.set(PartField::Iban, "");
        assert!(matches!(db.try_write(move |tx| worker_parts::set_draft(tx, &changed, &jean())), Err(Error::Conflict)));
        assert_eq!(db.read(|tx| worker_parts::of_worker(tx, &jean())).len(), 1);
        assert!(db.read(|tx| worker_parts::of_worker(tx, &helene())).is_empty());
    }

    fn pd11_completion_names_and_locates_the_worker_once(db) {
        db.write(employers);
        let mut stored = request(1);
        stored.request.worker.name = None;
        stored.office = None;
        let before = stored.clone();
        db.write(move |tx| file(tx, &stored));
        let complete = |tx: &mut Tx, before: &requests::StoredRequest| {
            requests::set_completed(tx, before, Completion {
                status: RequestStatus::WaitingForOffice,
                name: &PersonName { family: "Exemple".into(), given: "Jean".into() },
                postal_code: Some("7000".parse().unwrap()),
                office: Some("MONS"),
            })
        };
        let first = before.clone();
        db.write(move |tx| complete(tx, &first));
        let now = db.read(|tx| requests::by_id(tx, &acme(), id(1))).unwrap();
        assert_eq!(now.request.status, RequestStatus::WaitingForOffice);
        assert_eq!(now.office.as_deref(), Some("MONS"));
        assert_eq!(now.request.worker.name.map(|name| name.family).as_deref(), Some("Exemple"));
        assert_eq!(now.version, before.version + 1);
        // The employer wanted to cancel what it saw before: too late.
        let cancelled = Cancellation { at: at(5), direct: true };
        let late = db.try_write(move |tx| {
            requests::set_status(tx, &before, RequestStatus::Cancelled, Some(cancelled))
        });
        assert!(matches!(late, Err(Error::Conflict)));
    }

    fn emp_11_a_contest_is_written_rewritten_and_taken_back(db) {
        db.write(set);
        let contest = |remark: &str, seconds| Contest { field: "endDate".into(), remark: remark.into(), at: at(seconds) };
        let (first, second) = (contest("non", 1), contest("jusqu'au 30", 2));
        db.write(move |tx| contests::set_contested(tx, id(1), &first));
        let again = second.clone();
        db.write(move |tx| contests::set_contested(tx, id(1), &again));
        assert_eq!(db.read(|tx| contests::of_request(tx, id(1))), [second]);
        db.write(|tx| contests::set_withdrawn(tx, id(1), "endDate", at(3)));
        assert!(db.read(|tx| contests::of_request(tx, id(1))).is_empty());
        let none = db.try_write(|tx| contests::set_withdrawn(tx, id(1), "endDate", at(4)));
        assert!(matches!(none, Err(Error::Conflict)));
    }
}
