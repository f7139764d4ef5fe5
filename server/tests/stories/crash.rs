//! The program is killed at any instant, under load: no acknowledged ticket and no acknowledged step may be lost, and
//! nothing is filed twice (trust.md DUR-1). The real binary, its own disk, SIGKILL.

use crate::running::{Folder, Running};
use domain::draft::{Answers, Field, WorkerAnswers, WorkerField};
use domain::flow::Step;
use domain::identifiers::{EnterpriseNumber, Niss};
use domain::period::period_end;
use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::Date;
use server::ports::chance::{Ids, SeededChance};
use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use storage::drafts::{Draft, DraftStatus};
use storage::sessions::{Session, SignIn};
use storage::{Db, Keys, Settings};
use uuid::Uuid;

/// How often the program is killed.
const KILLS: u64 = 4;
/// Receipts each round has before its kill.
const FILED_MIN: usize = 5;
/// How long a round may take to have them.
const PATIENCE: Duration = Duration::from_mins(1);
/// Clients that file at the same time.
const CLIENTS: usize = 4;
/// Drafts made before each round: more than a round can file.
const DRAFTS: usize = 600;
pub const HOSPITAL: &str = "0999999823";

/// What the clients were told before the program died.
#[derive(Default)]
struct Acknowledged {
    /// Draft → comment of its saved step.
    steps: HashMap<Uuid, String>,
    /// Draft → address of its receipt.
    receipts: HashMap<Uuid, String>,
}

#[test]
fn a_killed_program_has_lost_no_acknowledged_ticket_and_no_acknowledged_step() {
    let data = Folder::new("crash");
    let chance = SeededChance::new(77);
    drop(Running::start(&data.0));
    for round in 0..KILLS {
        let token = server::auth::session::new_token(&chance);
        let drafts = prepare(&data.0, &chance, &token);
        let told = Arc::new(Mutex::new(Acknowledged::default()));
        let mut running = Running::start(&data.0);
        let life = Duration::from_millis(150 + 130 * round);
        let clients = clients(&running.address, &token, &drafts, &told);
        wait(life, &told);
        running.kill();
        for client in clients {
            client.join().expect("a client");
        }
        let told = told.lock().expect("not poisoned");
        check(&data.0, &told);
    }
}

/// Opens the database while the program is down: drafts that lack only their last step, and a session for the clients.
pub fn prepare(data: &Path, chance: &SeededChance, token: &str) -> Vec<Uuid> {
    let db = open(data);
    let now =
        Timestamp::from_second(i64::try_from(seconds_now()).expect("a time")).expect("a time");
    let person = db
        .read_blocking(|tx| {
            storage::persons::search(tx, "Dumont", storage::PageRequest::new(1, 10))
        })
        .map(|page: storage::Page<_>| page.rows[0].clone())
        .expect("the demonstration has its officer");
    let level = domain::access::AssuranceLevel::L500;
    let session = Session {
        id: chance.uuid(now),
        language: Some("fr".to_owned()),
        sign_in: Some(SignIn {
            person: person.id,
            level,
            means: "eid".to_owned(),
            at: now,
        }),
        capacity: None,
        return_to: None,
        notice: None,
        created_at: now,
        last_seen_at: now,
    };
    let drafts: Vec<Draft> = (0..DRAFTS)
        .map(|_| draft(chance.uuid(now), person.id, now))
        .collect();
    let ids = drafts.iter().map(|draft| draft.id).collect();
    let token = token.to_owned();
    let niss: Niss = "85073099833".parse().expect("a NISS");
    db.write_blocking(move |tx| {
        storage::sessions::insert(tx, token.as_bytes(), &session)?;
        drafts
            .iter()
            .try_for_each(|draft| storage::drafts::insert(tx, draft, Some(&niss)))
    })
    .map(|()| ids)
    .expect("prepared")
}

fn draft(id: Uuid, by: Uuid, at: Timestamp) -> Draft {
    let mut answers = Answers::default();
    let (start, notice) = (day_in(at, 75), day_in(at, 0));
    let end = period_end(start, 1);
    let written = domain::date_input::format_date;
    for (field, text) in [
        (Field::InterruptionType, "parentalLeave"),
        (Field::Regime, "full"),
        (Field::StartDate, &written(start)),
        (Field::EndDate, &written(end)),
        (Field::ReducedHoursScheme, "no"),
        (Field::ContractHours, "38"),
        (Field::FullTimeHours, "38"),
        (Field::NoticeDate, &written(notice)),
        // All drafts are about one worker: each request overlaps those filed before.
        (Field::Remark("no-overlap"), "essai"),
    ] {
        answers.set(field, text);
    }
    let mut worker = WorkerAnswers::default();
    worker.set(WorkerField::Niss, "85073099833");
    worker.set(WorkerField::WorkerCode, "whiteCollar");
    worker.set(WorkerField::JointCommittee, "200.00");
    Draft {
        id,
        employer: hospital(),
        status: DraftStatus::Open,
        version: 1,
        step: Step::Notice,
        answers,
        worker: Some(worker),
        created_by: by,
        created_at: at,
        updated_by: by,
        updated_at: at,
    }
}

/// Clients that save a step and confirm, draft after draft, until the program is gone.
fn clients(
    address: &str,
    token: &str,
    drafts: &[Uuid],
    told: &Arc<Mutex<Acknowledged>>,
) -> Vec<std::thread::JoinHandle<()>> {
    let next = Arc::new(AtomicUsize::new(0));
    let drafts: Arc<[Uuid]> = drafts.into();
    (0..CLIENTS)
        .map(|_| {
            let (next, drafts, told) = (Arc::clone(&next), Arc::clone(&drafts), Arc::clone(told));
            let client = Client {
                address: address.to_owned(),
                token: token.to_owned(),
            };
            std::thread::spawn(move || {
                while let Some(draft) = drafts.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if client.file(*draft, &told).is_none() {
                        break;
                    }
                }
            })
        })
        .collect()
}

struct Client {
    address: String,
    token: String,
}

impl Client {
    /// Saves the last step with a comment of its own, then confirms; `None` when the program is gone.
    fn file(&self, draft: Uuid, told: &Mutex<Acknowledged>) -> Option<()> {
        let base = format!("/employers/{HOSPITAL}/drafts/{draft}");
        let page = self.send("GET", &format!("{base}/notice"), "")?;
        let csrf = between(&page, "name=\"csrf\" value=\"", "\"")?;
        let version = between(&page, "name=\"version\" value=\"", "\"")?;
        let notice = between(&page, "name=\"noticeDate\" type=\"text\"", ">")
            .and_then(|tag| between(tag, "value=\"", "\""))?;
        let comment = format!("commentaire {draft}");
        let fields = [
            ("csrf", csrf),
            ("version", version),
            ("comment", &comment),
            ("noticeDate", notice),
        ];
        let saved = self.send(
            "POST",
            &format!("{base}/notice"),
            &super::browser::encode(&fields),
        )?;
        if !saved.starts_with("HTTP/1.1 303") {
            assert!(
                saved.starts_with("HTTP/1.1 5"),
                "a step was refused: {}",
                &saved[..saved.len().min(4000)]
            );
            return None;
        }
        told.lock()
            .expect("not poisoned")
            .steps
            .insert(draft, comment);
        let page = self.send("GET", &format!("{base}/confirmation"), "")?;
        let version = between(&page, "name=\"version\" value=\"", "\"")?;
        let csrf = between(&page, "name=\"csrf\" value=\"", "\"")?;
        let fields = [("csrf", csrf), ("version", version), ("certified", "yes")];
        let confirmed = self.send(
            "POST",
            &format!("{base}/confirmation"),
            &super::browser::encode(&fields),
        )?;
        let receipt = between(&confirmed, "location: ", "\r\n")?;
        assert!(receipt.ends_with("/receipt"), "confirmed into {receipt}");
        told.lock()
            .expect("not poisoned")
            .receipts
            .insert(draft, receipt.to_owned());
        Some(())
    }

    /// One request; `None` when the answer did not arrive whole: then nothing was acknowledged.
    fn send(&self, method: &str, path: &str, body: &str) -> Option<String> {
        let mut socket = TcpStream::connect(&self.address).ok()?;
        socket
            .set_read_timeout(Some(Duration::from_secs(10)))
            .ok()?;
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\ncookie: __Host-entracte={}\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            self.address,
            self.token,
            body.len()
        );
        socket.write_all(head.as_bytes()).ok()?;
        let mut answer = Vec::new();
        socket.read_to_end(&mut answer).ok()?;
        let answer = String::from_utf8(answer).ok()?;
        let (head, body) = answer.split_once("\r\n\r\n")?;
        let length: usize = between(head, "content-length: ", "\r\n")
            .or_else(|| head.split("content-length: ").nth(1))?
            .parse()
            .ok()?;
        (body.len() == length).then_some(answer)
    }
}

/// Everything that was acknowledged is there, once.
fn check(data: &Path, told: &Acknowledged) {
    let db = open(data);
    for (draft, comment) in &told.steps {
        let id = *draft;
        let stored = db
            .read_blocking(move |tx| storage::drafts::by_id(tx, &hospital(), id))
            .expect("read");
        let stored = stored.unwrap_or_else(|| panic!("draft {draft} is gone"));
        assert_eq!(
            stored.answers.get(Field::Comment),
            comment,
            "an acknowledged step is lost"
        );
        let Some(receipt) = told.receipts.get(draft) else {
            continue;
        };
        assert_eq!(
            stored.status,
            DraftStatus::Submitted(request_of(receipt)),
            "an acknowledged ticket is lost"
        );
        let id = request_of(receipt);
        let request = db
            .read_blocking(move |tx| storage::requests::by_id(tx, &hospital(), id))
            .expect("read");
        let request = request.unwrap_or_else(|| panic!("request {id} is gone"));
        assert!(request.request.ticket.is_some());
        let chain = db
            .read_blocking(move |tx| storage::journal::verify_chain(tx, id))
            .expect("read");
        assert!(chain.is_ok(), "the journal of {id} does not verify");
    }
}

fn request_of(receipt: &str) -> Uuid {
    between(receipt, "/requests/", "/receipt")
        .and_then(|id| id.parse().ok())
        .expect("a receipt's address")
}

pub fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let start = text.find(before)? + before.len();
    let end = start + text[start..].find(after)?;
    Some(&text[start..end])
}

/// The Brussels date `days` after an instant.
fn day_in(at: Timestamp, days: i64) -> Date {
    let today = server::ports::clock::brussels_date(at);
    today.checked_add(days.days()).expect("a day")
}

fn hospital() -> EnterpriseNumber {
    HOSPITAL.parse().expect("a number")
}

fn open(data: &Path) -> Db {
    let keys = Keys::open_in(&data.join("keys")).expect("the demonstration's keys");
    Db::open(
        &Settings::Sqlite {
            path: data.join("entracte.db"),
            readers: 1,
        },
        keys,
    )
    .expect("the database opens")
}

#[expect(
    clippy::disallowed_methods,
    reason = "the program under test has the machine's clock"
)]
fn seconds_now() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.expect("after 1970").as_secs()
}

/// Until the program has lived that long and has filed something to lose, however slow the machine is.
#[expect(
    clippy::disallowed_methods,
    reason = "the instant of death is the machine's, not the story's"
)]
fn wait(life: Duration, told: &Mutex<Acknowledged>) {
    let born = Instant::now();
    while born.elapsed() < life || told.lock().expect("not poisoned").receipts.len() < FILED_MIN {
        assert!(born.elapsed() < PATIENCE, "nothing is filed");
        std::thread::sleep(Duration::from_millis(5));
    }
}
