//! What `verify` says of a file whose rows no longer fit together: each rule is broken once behind the program's back, is
//! named, and is no longer named once the row is as it was.

use std::collections::BTreeSet;

use domain::office::{Decision, Outcome};
use domain::request::RequestStatus;
use domain::retention::Ended;
use domain::worker_part::PartAnswers;
use jiff::{ToSpan, civil::date};
use storage::certificates::{self, StoredCertificate};
use storage::corrections::{self, StoredCorrection};
use storage::decisions::{self, StoredDecision};
use storage::journal::{self, Entry};
use storage::questions::{self, Question};
use storage::requests::{self, NewEnd};
use storage::retention::{self, Candidate, FileKind};
use storage::tickets::{self, Part};
use storage::versions::{self, Replaced};
use storage::worker_parts::{self, StoredPart};
use storage::{Error, Tx, changes, drafts, mandates, persons, units, verify};

use crate::attachments::store;
use crate::changes::wanted;
use crate::corrections::made;
use crate::desk::question;
use crate::given::{
    acme, at, draft, employers, file, id, insert_person, jean, request, ticket, today,
};
use crate::harness::{TestDb, both};
use crate::notices::{give, notice};
use crate::people::{capacity, filer, mandate};
use crate::units::{north, unit};
use crate::worker_parts::{certificate, sent};

fn leaf(tx: &mut Tx, act: &str, second: i64) -> Result<(), Error> {
    let entry = Entry {
        file: id(7),
        at: at(second),
        person: None,
        capacity: "worker",
        on_behalf_of: None,
        act,
        object_version: 1,
        content: b"{}",
        salt: &[3; 16],
    };
    journal::append(tx, &entry).map(drop)
}

/// One request with everything that can hang on it, and every kind of right.
fn a_whole_file(tx: &mut Tx) -> Result<(), Error> {
    employers(tx)?;
    file(tx, &request(7))?;
    leaf(tx, "request.submitted", 1)?;
    // Changed once, completed, decided, and a change asked for since.
    let seen = requests::by_id(tx, &acme(), id(7))?.expect("filed");
    let new = NewEnd {
        status: RequestStatus::WaitingForOffice,
        end: date(2024, 4, 30),
        comment: None,
        warnings: &[],
    };
    requests::set_end_date(tx, &seen, new)?;
    let replaced = Replaced {
        at: at(50),
        by: Some(id(1)),
        ticket: &ticket(101),
    };
    versions::keep(tx, &seen, replaced)?;
    let mut part = StoredPart::new(id(7), PartAnswers::default(), at(0));
    worker_parts::set_draft(tx, &part, &jean())?;
    part.version = 1;
    tickets::reserve(tx, &sent().ticket, &acme(), id(7), Part::WorkerPart, at(60))?;
    worker_parts::set_sent(tx, &part, &sent())?;
    let decided = StoredDecision {
        id: id(81),
        request: id(7),
        number: 1,
        office: Some("MONS".to_owned()),
        decision: Decision::new(Outcome::Granted, &[], "").expect("a grant"),
        decided_at: at(30),
        decided_by: id(50),
        appeal_until: date(2024, 10, 1),
        document: None,
    };
    decisions::insert(tx, &decided, date(2024, 7, 1))?;
    leaf(tx, "request.decided", 30)?;
    changes::insert(tx, &wanted(70))?;
    let asked = Question {
        request: id(7),
        ..question(71)
    };
    questions::insert(tx, &asked)?;
    let shown = StoredCertificate {
        request: id(7),
        ..certificate(90)
    };
    certificates::insert(tx, &jean(), &shown)?;
    store(tx, 72)?;
    drafts::insert(tx, &draft(4), Some(&jean()))?;
    give(tx, &notice(20))?;
    rights_and_terms(tx)?;
    insert_person(tx, 1, jean())?;
    persons::insert_capacity(tx, &capacity(5, filer()))?;
    mandates::insert(tx, &mandate(6, date(2024, 1, 1)))
}

/// A unit that the file names, a corrected balance, a hold, and an erasure announced of the notice.
fn rights_and_terms(tx: &mut Tx) -> Result<(), Error> {
    units::insert(tx, &unit(acme(), north(), "Nord"))?;
    let corrected = StoredCorrection {
        request: id(7),
        ..made(91, None)
    };
    corrections::insert(tx, &jean(), &corrected)?;
    leaf(tx, "balance.corrected", 91)?;
    let held = retention::by_id(tx, id(7))?.expect("the file");
    retention::set_hold(tx, &held, "Litige", (at(92), id(50)))?;
    leaf(tx, "file.holdSet", 92)?;
    let announced = Candidate {
        kind: FileKind::Notice,
        id: id(20),
        version: 1,
        employer: acme(),
        ended: Ended {
            status: None,
            end: date(2018, 6, 30),
            settled: None,
        },
        niss: jean(),
        announced: None,
    };
    let sixty_days_later = today().saturating_add(60.days());
    retention::announce(tx, &announced, sixty_days_later, at(93))
}

const FILE: &str = "(SELECT id FROM requests)";

/// What is broken how, and mended how. `ANOTHER` is an id that nothing else of the table has.
#[rustfmt::skip] // One rule, one line or two: the table is read as a table.
const BROKEN: &[(&str, &str, &str)] = &[
    ("a request without a journal",
        "UPDATE journal SET file_id = ANOTHER", "UPDATE journal SET file_id = FILE"),
    ("a request whose ticket was never issued to it",
        "UPDATE tickets SET request_id = ANOTHER WHERE part = 1", "UPDATE tickets SET request_id = FILE WHERE part = 1"),
    ("a draft that was sent and led to no request", "UPDATE drafts SET status = 2", "UPDATE drafts SET status = 1"),
    ("a cancelled request without the time of its cancellation",
        "UPDATE requests SET status = 5", "UPDATE requests SET status = 2"),
    ("the time of a cancellation on a request that is not cancelled",
        "UPDATE requests SET cancelled_at = 1", "UPDATE requests SET cancelled_at = NULL"),
    ("a worker's part that was sent to a request that still waits for it",
        "UPDATE requests SET status = 1", "UPDATE requests SET status = 2"),
    ("a worker's part that was sent without a ticket of its own",
        "UPDATE worker_parts SET completed_at = NULL", "UPDATE worker_parts SET completed_at = updated_at"),
    ("a worker's part under another worker's number than its request, so that another balance pays for it",
        "UPDATE worker_parts SET niss_mac = request_id", "UPDATE worker_parts SET niss_mac = (SELECT niss_mac FROM requests)"),
    ("a certificate of balances about another worker than its request",
        "UPDATE certificates SET niss_mac = request_id", "UPDATE certificates SET niss_mac = (SELECT niss_mac FROM requests)"),
    ("a certificate of balances that ended before it began",
        "UPDATE certificates SET expires_at = issued_at - 1", "UPDATE certificates SET expires_at = issued_at + 1"),
    ("a file that was decided and is closed, without the day of it",
        "UPDATE requests SET status = 4, decided_day = NULL", "UPDATE requests SET status = 2"),
    ("a decision with no line in the journal of its file",
        "UPDATE journal SET act = 'request.takenUp' WHERE seq = 2", "UPDATE journal SET act = 'request.decided' WHERE seq = 2"),
    ("two changes of one request open at once",
        "DROP INDEX change_requests_open; INSERT INTO change_requests (id, request_id, state, version, ticket, reason, \
         kept_warnings, asked_at, asked_by) SELECT ANOTHER, request_id, state, version, ticket, reason, kept_warnings, \
         asked_at, asked_by FROM change_requests",
        "DELETE FROM change_requests WHERE id = ANOTHER"),
    ("a change whose state contradicts what was answered",
        "UPDATE change_requests SET worker_answer = 2", "UPDATE change_requests SET worker_answer = NULL"),
    ("decisions that are not numbered one after another",
        "UPDATE decisions SET number = 2", "UPDATE decisions SET number = 1"),
    ("earlier versions that are not numbered one after another",
        "UPDATE request_versions SET number = 2", "UPDATE request_versions SET number = 1"),
    ("an earlier version that ended after a later one",
        "INSERT INTO request_versions SELECT request_id, 2, until - 1, changed_by, ticket, declared FROM request_versions",
        "DELETE FROM request_versions WHERE number = 2"),
    ("more earlier versions than the request has had",
        "UPDATE requests SET version = 1", "UPDATE requests SET version = 2"),
    ("moves of a notice that are not numbered one after another",
        "UPDATE notice_moves SET seq = 2", "UPDATE notice_moves SET seq = 1"),
    ("a move of a notice made before the one it follows",
        "INSERT INTO notice_moves SELECT notice_id, 2, act, party, person_id, person_name, role, start_day, end_day, motive, \
         made_at - 1 FROM notice_moves",
        "DELETE FROM notice_moves WHERE seq = 2"),
    ("a notice with more moves than versions, or with none",
        "UPDATE notices SET version = 0", "UPDATE notices SET version = 1"),
    ("a notice that somebody must answer, without a last day",
        "UPDATE notices SET due_day = NULL", "UPDATE notices SET due_day = given_day"),
    ("a notice that has ended and still has a last day",
        "UPDATE notices SET state = 5", "UPDATE notices SET state = 1"),
    ("a notice whose days end before they begin",
        "UPDATE notices SET end_day = start_day - 1", "UPDATE notices SET end_day = asked_end_day"),
    ("a clock that stands still on a file that is not at the office",
        "UPDATE requests SET paused_day = 1, status = 4", "UPDATE requests SET paused_day = NULL, status = 2"),
    ("a clock that stands still although nothing is asked",
        "UPDATE requests SET paused_day = 1; UPDATE questions SET closed_at = asked_at",
        "UPDATE requests SET paused_day = NULL; UPDATE questions SET closed_at = NULL"),
    ("a question that was answered before it was asked",
        "UPDATE questions SET closed_at = asked_at - 1", "UPDATE questions SET closed_at = NULL"),
    ("a capacity that ended before it began",
        "UPDATE capacities SET to_day = from_day - 2", "UPDATE capacities SET to_day = from_day - 1"),
    ("a mandate that ended before it began",
        "UPDATE mandates SET to_day = from_day - 2", "UPDATE mandates SET to_day = NULL"),
    ("a helper's mandate that ended before it began",
        "INSERT INTO worker_mandates SELECT id, person_id, person_id, 1, 10, 9, 1, NULL, 0 FROM capacities",
        "UPDATE worker_mandates SET to_day = 10"),
    ("two mandates for the same employer and holder on the same day",
        "INSERT INTO mandates SELECT ANOTHER, holder, enterprise, from_day + 90, NULL, 1 FROM mandates",
        "DELETE FROM mandates WHERE id = ANOTHER"),
    ("an erasure announced of no file",
        "UPDATE erasures SET kind = 1", "UPDATE erasures SET kind = 2"),
    ("an erasure that is due before it was announced",
        "UPDATE erasures SET erase_day = erase_day - 61", "UPDATE erasures SET erase_day = erase_day + 61"),
    ("an erasure announced of a file that is held",
        "UPDATE erasures SET file_id = FILE, kind = 1", "UPDATE erasures SET file_id = (SELECT id FROM notices), kind = 2"),
    ("a legal hold on no file",
        "UPDATE legal_holds SET kind = 2", "UPDATE legal_holds SET kind = 1"),
    ("a legal hold with no line in the journal of its file",
        "UPDATE journal SET act = 'request.takenUp' WHERE seq = 4", "UPDATE journal SET act = 'file.holdSet' WHERE seq = 4"),
    ("a correction of a balance about another worker than its file",
        "UPDATE balance_corrections SET niss_mac = request_id",
        "UPDATE balance_corrections SET niss_mac = (SELECT niss_mac FROM requests)"),
    ("a correction of a balance with no line in the journal of its file",
        "UPDATE journal SET act = 'request.takenUp' WHERE seq = 3", "UPDATE journal SET act = 'balance.corrected' WHERE seq = 3"),
    ("a correction of a balance taken back before it was made, or for another worker",
        "INSERT INTO balance_corrections SELECT ANOTHER, niss_mac, request_id, office_code, content, made_at - 1, made_by, id \
         FROM balance_corrections",
        "DELETE FROM balance_corrections WHERE withdraws IS NOT NULL"),
    ("an outcome that is not that of the last decision",
        "UPDATE requests SET outcome = NULL", "UPDATE requests SET outcome = (SELECT outcome FROM decisions)"),
    ("a request that names a unit its employer does not have",
        "UPDATE requests SET unit = 2999999271", "UPDATE requests SET unit = 2999999172"),
    ("a right limited to units of which its employer has none",
        "UPDATE capacities SET units = '2999999271'", "UPDATE capacities SET units = '2999999271 2999999172'"),
    ("a calendar of a unit its employer does not have",
        "INSERT INTO calendar_feeds SELECT id, id, person_id, enterprise, 1, NULL, 2999999271 FROM capacities",
        "DELETE FROM calendar_feeds"),
    ("the bytes of a document that was taken away",
        "UPDATE attachments SET deleted_at = 1", "UPDATE attachments SET deleted_at = NULL"),
    ("bytes in the database of a document that lies in the object store",
        "UPDATE attachments SET elsewhere = 1", "UPDATE attachments SET elsewhere = 0"),
    ("bytes that belong to no document",
        "UPDATE attachment_contents SET attachment_id = ANOTHER",
        "UPDATE attachment_contents SET attachment_id = (SELECT id FROM attachments)"),
    ("a document of no request, notice or draft",
        "UPDATE attachments SET file_id = id", "UPDATE attachments SET file_id = FILE"),
];

fn told(db: &TestDb) -> Vec<String> {
    let problems = db.read(verify::everything).problems.into_iter();
    problems.map(|problem| problem.what).collect()
}

both! {
    fn aud_03_verify_names_every_rule_that_is_broken_and_no_other(db) {
        db.write(a_whole_file);
        assert_eq!(told(db), Vec::<String>::new(), "as it was written");
        let sql = |text: &str| text.replace("FILE", FILE).replace("ANOTHER", "(SELECT id FROM drafts)");
        for (rule, breaks, mends) in BROKEN {
            db.tamper(&sql(breaks));
            let found = told(db);
            assert!(found.iter().any(|what| what == rule), "{rule}: {found:?}");
            db.tamper(&sql(mends));
            assert_eq!(told(db), Vec::<String>::new(), "{rule}: mended");
        }
    }
}

#[test]
fn aud_03_every_rule_of_verify_is_broken_once() {
    let broken: BTreeSet<&str> = BROKEN.iter().map(|(rule, ..)| *rule).collect();
    let rules: BTreeSet<&str> = verify::rules().collect();
    assert_eq!(broken, rules);
}
