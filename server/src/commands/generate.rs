//! `entracte generate`: a data folder of national size with people who do not exist, for measuring.
//!
//! Every request gets what a filed one has: its row, its ticket, its journal leaf, its worker in the personnel file. Only
//! receipts are missing, as for tickets of former systems. The file is written without syncing and synced at the end.

use super::Done;
use crate::ports::chance::{Ids, SystemChance};
use crate::ports::clock::{Clock, SystemClock, brussels_date};
use crate::synthetic::leave::Leave;
use crate::synthetic::nation::{Nation, Worker};
use crate::synthetic::{Dice, employer};
use clap::Args;
use domain::draft::{PersonName, SelectedWorker};
use domain::identifiers::{EnterpriseNumber, PostalCode, Ticket};
use domain::request::{Cancellation, Request};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Instant;
use storage::bulk::Bulk;
use storage::journal::{self, Entry};
use storage::personnel::Employment;
use storage::requests::{Origin, ShownWarning, StoredRequest};
use storage::tickets::Part;
use storage::{Keys, Tx, employers, personnel, reference, requests, tickets};
use uuid::Uuid;

/// Requests that one file can be asked to hold.
const REQUESTS_MAX: u32 = 20_000_000;
/// Rows written in one transaction.
const ROWS_A_STEP: usize = 20_000;
/// The certification text and the rules of a request nobody filed.
const NO_VERSION: &str = "generated";

/// The words after `generate`.
#[derive(Debug, Args)]
pub struct GenerateArgs {
    /// How many requests.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=i64::from(REQUESTS_MAX)))]
    requests: u32,
    /// Folder for the database and its keys; created when absent, refused when not empty.
    #[arg(long)]
    data: PathBuf,
    /// Another number, another country.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Fills the folder.
pub fn run(args: &GenerateArgs) -> Done {
    fill(&args.data, args.requests, args.seed, &mut |line| {
        println!("{line}");
    })
}

/// Fills the folder `data` with `requests` requests of the country of `seed`, filed until yesterday; tells its progress.
///
/// Refuses a folder that is not empty.
pub fn fill(data: &Path, requests: u32, seed: u64, tell: &mut dyn FnMut(String)) -> Done {
    super::private_folder(data)?;
    if std::fs::read_dir(data)?.next().is_some() {
        return Err(format!("{} is not empty: name a new folder", data.display()).into());
    }
    let folder = data.join(super::KEY_FOLDER);
    std::fs::create_dir(&folder)?;
    let keys = Keys::create_in(&folder, &SystemChance.bytes())?;
    let today = brussels_date(SystemClock.now());
    let began = Instant::now();
    tell(format!("drawing {requests} requests filed before {today}"));
    let nation = Nation::draw(seed, requests, today);
    let mut bulk = Bulk::create(data.join(super::DATABASE_FILE), &keys)?;
    let mut filling = Filling {
        nation: &nation,
        today,
        ids: Dice::new(seed, u64::MAX),
        offices: HashMap::new(),
        tell,
        began,
    };
    filling.employers(&mut bulk)?;
    filling.personnel(&mut bulk, today)?;
    let tickets = filling.requests(&mut bulk)?;
    filling.tickets(&mut bulk, tickets)?;
    (filling.tell)("making the indexes".to_owned());
    bulk.finish()?;
    filling.say("done");
    Ok(())
}

/// A ticket, the request it proves, and that request's place in the country.
type Issued = (Ticket, Uuid, usize);

struct Filling<'a> {
    nation: &'a Nation,
    today: Date,
    ids: Dice,
    /// Office of each postal code met so far.
    offices: HashMap<PostalCode, Option<String>>,
    tell: &'a mut dyn FnMut(String),
    began: Instant,
}

impl Filling<'_> {
    fn say(&mut self, what: &str) {
        let seconds = self.began.elapsed().as_secs();
        (self.tell)(format!("{seconds:>4} s  {what}"));
    }

    fn employers(&mut self, bulk: &mut Bulk) -> Result<(), storage::Error> {
        bulk.write(|tx| {
            for employer in &self.nation.employers {
                employers::insert(tx, &stored_employer(employer))?;
            }
            Ok(())
        })?;
        self.say(&format!("{} employers", self.nation.employers.len()));
        Ok(())
    }

    fn personnel(&mut self, bulk: &mut Bulk, today: Date) -> Result<(), storage::Error> {
        let mut first = 0;
        for step in self.nation.workers.chunks(ROWS_A_STEP) {
            bulk.write(|tx| {
                for worker in step {
                    let employer = &self.nation.employers[worker.employer as usize];
                    let employment = self.employment(worker, today);
                    personnel::insert(tx, &employer.number, &employment)?;
                }
                Ok(())
            })?;
            first += step.len();
            self.progress(first, self.nation.workers.len(), "workers");
        }
        Ok(())
    }

    fn requests(&mut self, bulk: &mut Bulk) -> Result<Vec<Issued>, storage::Error> {
        let all = self.nation.requests.len();
        let mut issued = Vec::with_capacity(all);
        for first in (0..all).step_by(ROWS_A_STEP) {
            let end = all.min(first + ROWS_A_STEP);
            bulk.write(|tx| {
                for place in first..end {
                    self.request(tx, place, &mut issued)?;
                }
                Ok(())
            })?;
            self.progress(end, all, "requests");
        }
        Ok(issued)
    }

    /// In the order of the tickets, so that their index grows at its end.
    fn tickets(&mut self, bulk: &mut Bulk, mut issued: Vec<Issued>) -> Result<(), storage::Error> {
        issued.sort_unstable();
        for step in issued.chunks(ROWS_A_STEP) {
            bulk.write(|tx| {
                for (ticket, request, place) in step {
                    let filed = &self.nation.requests[*place];
                    let employer = &self.nation.employers[filed.employer as usize].number;
                    let at = filed.leave.submitted_at;
                    tickets::reserve(tx, ticket, employer, *request, Part::Request, at)?;
                }
                Ok(())
            })?;
        }
        self.say(&format!("{} tickets", issued.len()));
        Ok(())
    }

    fn request(
        &mut self,
        tx: &mut Tx,
        place: usize,
        issued: &mut Vec<Issued>,
    ) -> Result<(), storage::Error> {
        let filed = &self.nation.requests[place];
        let worker = &self.nation.workers[filed.worker as usize];
        let employer = &self.nation.employers[filed.employer as usize];
        let id = self.id(filed.leave.submitted_at);
        let office = self.office(tx, worker.person.residence.postal_code)?;
        let ticket = self.nation.ticket(place);
        let mut stored = stored_request(id, &filed.leave, worker, &employer.number, office);
        stored.language.clear();
        stored.language.push_str(employer.language);
        stored.request.ticket.clone_from(&ticket);
        requests::insert(tx, &stored)?;
        self.leaf(tx, &stored, &employer.number)?;
        issued.extend(ticket.map(|ticket| (ticket, id, place)));
        Ok(())
    }

    fn leaf(
        &mut self,
        tx: &mut Tx,
        stored: &StoredRequest,
        employer: &EnterpriseNumber,
    ) -> Result<(), storage::Error> {
        let entry = Entry {
            file: stored.id,
            at: stored.submitted_at,
            person: None,
            capacity: "service",
            on_behalf_of: Some(employer.digits()),
            act: "request.generated",
            object_version: stored.version,
            content: b"{}",
            salt: &self.ids.bytes(),
        };
        journal::append(tx, &entry).map(drop)
    }

    fn employment(&mut self, worker: &Worker, today: Date) -> Employment {
        let person = &worker.person;
        // In service for five to twelve years: long enough for every leave of the country.
        let days = 5 * 365 + 200 + i64::from(self.ids.below(7 * 365));
        let email = self.ids.percent(60).then(|| email(worker)).flatten();
        Employment {
            id: self.id(brussels_noon(today)),
            niss: person.niss.clone(),
            name: name(worker),
            birth_date: Some(person.birth),
            joint_committee: worker.joint_committee,
            unit: None,
            code: worker.code,
            in_service: today.saturating_sub(days.days()),
            out_of_service: None,
            postal_code: Some(person.residence.postal_code),
            email,
            contract_hours: Some(worker.full_time),
            full_time_hours: Some(worker.full_time),
        }
    }

    fn office(
        &mut self,
        tx: &mut Tx,
        postal_code: PostalCode,
    ) -> Result<Option<String>, storage::Error> {
        if let Some(office) = self.offices.get(&postal_code) {
            return Ok(office.clone());
        }
        let office = reference::office_of_postal_code(tx, postal_code, self.today)?;
        self.offices.insert(postal_code, office.clone());
        Ok(office)
    }

    fn id(&mut self, at: jiff::Timestamp) -> Uuid {
        let millis = u64::try_from(at.as_millisecond()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &self.ids.bytes()).into_uuid()
    }

    /// About twenty lines for the whole.
    fn progress(&mut self, done: usize, all: usize, what: &str) {
        let step = ROWS_A_STEP.max(all / 20);
        if done == all || done % step < ROWS_A_STEP {
            self.say(&format!("{done} of {all} {what}"));
        }
    }
}

fn brussels_noon(day: Date) -> jiff::Timestamp {
    crate::synthetic::leave::in_the_morning(day, 0)
}

fn name(worker: &Worker) -> PersonName {
    PersonName {
        family: worker.person.name.family.to_owned(),
        given: worker.person.name.given.to_owned(),
    }
}

fn email(worker: &Worker) -> Option<domain::identifiers::EmailAddress> {
    let name = worker.person.name;
    let word = |text: &str| storage::fold(text).replace([' ', '\''], "");
    format!("{}.{}@travail.example", word(name.given), word(name.family))
        .parse()
        .ok()
}

fn stored_employer(employer: &employer::Employer) -> employers::Employer {
    employers::Employer {
        number: employer.number.clone(),
        name: employer.name.clone(),
        sector: employer.sector,
        head_count: employer.head_count,
        postal_code: Some(employer.seat.postal_code),
        language: employer.language.to_owned(),
        version: 1,
    }
}

/// The row of a leave; its ticket and language are the caller's to fill in.
fn stored_request(
    id: Uuid,
    leave: &Leave,
    worker: &Worker,
    employer: &EnterpriseNumber,
    office: Option<String>,
) -> StoredRequest {
    let warnings = leave.details.kept_warnings.iter().map(|kept| ShownWarning {
        code: kept.code.clone(),
        text: String::new(),
        remark: kept.remark.clone(),
        about_worker: false,
    });
    StoredRequest {
        id,
        version: 1,
        origin: if leave.paper {
            Origin::Paper
        } else {
            Origin::Form
        },
        office,
        submitted_at: leave.submitted_at,
        submitted_by: None,
        submitted_as: None,
        draft: None,
        warnings: warnings.collect(),
        certification_version: NO_VERSION.to_owned(),
        certification_hash: [0; 32],
        catalogue_version: NO_VERSION.to_owned(),
        language: String::new(),
        request: Request {
            ticket: None,
            employer: employer.clone(),
            worker: SelectedWorker {
                niss: worker.person.niss.clone(),
                code: worker.code,
                joint_committee: worker.joint_committee,
                unit: None,
                email: None,
                name: Some(name(worker)),
                postal_code: Some(worker.person.residence.postal_code),
                kept_warnings: Vec::new(),
            },
            details: leave.details.clone(),
            introduced_on: brussels_date(leave.submitted_at),
            status: leave.status,
            cancellation: leave
                .cancelled
                .map(|(at, direct)| Cancellation { at, direct }),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};
    use storage::overview::{self, Filter};
    use storage::{Db, Error, Seek, Settings};

    /// An empty folder that is removed at the end of the test.
    struct Folder(PathBuf);

    impl Folder {
        fn new() -> Self {
            static NEXT: AtomicU32 = AtomicU32::new(0);
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let name = format!("entracte-generate-{}-{number}", std::process::id());
            Self(std::env::temp_dir().join(name))
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_generated_folder_opens_like_any_other_and_its_chains_hold() {
        let folder = Folder::new();
        fill(&folder.0, 2_000, 7, &mut |_| ()).unwrap();
        let keys = Keys::open_in(&folder.0.join("keys")).unwrap();
        let db = Db::open(&Settings::sqlite(folder.0.join("entracte.db")), keys).unwrap();
        db.read_blocking(|tx| {
            let largest = crate::synthetic::identity::enterprise_number(19_000_000);
            let list = overview::of_employer(tx, &largest, &Filter::default(), Seek::Newest, 50)?;
            assert_eq!(list.total, 20);
            for line in &list.lines {
                assert!(journal::verify_chain(tx, line.id)?.is_ok());
                let stored = requests::by_id(tx, &largest, line.id)?.expect("a whole row");
                if let Some(ticket) = &stored.request.ticket {
                    let found = requests::id_by_ticket(tx, &largest, ticket)?;
                    assert_eq!(found, Some(line.id));
                }
                let known = personnel::by_niss(tx, &largest, &line.niss)?;
                assert_eq!(known.map(|worker| worker.name), line.name);
            }
            Ok::<_, Error>(())
        })
        .unwrap();
    }

    #[test]
    fn a_folder_that_is_not_empty_is_refused_and_left_alone() {
        let folder = Folder::new();
        std::fs::create_dir(&folder.0).unwrap();
        std::fs::write(folder.0.join("mine.txt"), "mine").unwrap();
        let refused = fill(&folder.0, 10, 1, &mut |_| ()).unwrap_err();
        assert!(refused.to_string().contains("is not empty"));
        assert_eq!(std::fs::read_dir(&folder.0).unwrap().count(), 1);
    }
}
