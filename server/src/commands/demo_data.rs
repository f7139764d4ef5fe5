//! The demonstration's people, companies and requests, written once into an empty database.

use crate::ports::clock::brussels_date;
use crate::synthetic::Dice;
use crate::synthetic::leave::in_the_morning;
use crate::synthetic::personas::{DemoEmployer, PERSONAS, Part, Persona};
use crate::synthetic::story::{self, Company, Staff, StoryDraft, StoryRequest};
use domain::access::{Capacity, EmployerRole};
use domain::draft::{PersonName, SelectedWorker, WorkerAnswers};
use domain::identifiers::{EmailAddress, Niss, Sex, Ticket, TicketPrefix};
use domain::interruption::WorkerCode;
use domain::request::{Cancellation, Request, RequestStatus};
use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp, ToSpan};
use std::collections::HashMap;
use storage::drafts::{self, Draft, DraftStatus};
use storage::employers::{self, Employer};
use storage::journal::{self, Entry};
use storage::personnel::{self, Employment};
use storage::persons::{self, HeldCapacity, Person};
use storage::requests::{self, Origin, ShownWarning, StoredRequest};
use storage::tickets::{self, Part as TicketPart};
use storage::{Db, Error, Tx, reference};
use uuid::Uuid;

/// Begins every die of this file.
const SEED: u64 = 2024;

/// Fills an empty database for the day it is created: the same for the same day. A database that has an employer is left
/// alone.
pub async fn fill_if_empty(db: &Db, today: Date) -> Result<(), Error> {
    if db.read(employers::any).await? {
        return Ok(());
    }
    db.write(move |tx| match employers::any(tx)? {
        true => Ok(()),
        false => fill(tx, today),
    })
    .await
}

fn fill(tx: &mut Tx, today: Date) -> Result<(), Error> {
    let mut writing = Writing {
        ids: Dice::new(SEED, 0),
        today,
        clerks: HashMap::new(),
    };
    let companies = story::companies(today);
    for company in &companies {
        employers::insert(tx, &employer(company))?;
    }
    for persona in &PERSONAS {
        writing.persona(tx, persona)?;
    }
    for company in &companies {
        for worker in &company.staff {
            let employment = writing.employment(worker);
            personnel::insert(tx, &company.which.number(), &employment)?;
        }
        for request in &company.requests {
            writing.request(tx, company, request)?;
        }
        for draft in &company.drafts {
            writing.draft(tx, company, draft)?;
        }
    }
    Ok(())
}

/// A persona in the capacity of one employer.
#[derive(Clone, Copy)]
struct Clerk {
    person: Uuid,
    capacity: Uuid,
    role: EmployerRole,
}

struct Writing {
    ids: Dice,
    today: Date,
    /// By user name and employer.
    clerks: HashMap<(&'static str, String), Clerk>,
}

impl Writing {
    fn id(&mut self, at: Timestamp) -> Uuid {
        let millis = u64::try_from(at.as_millisecond()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &self.ids.bytes()).into_uuid()
    }

    /// Everybody got their capacities a year ago.
    fn persona(&mut self, tx: &mut Tx, persona: &Persona) -> Result<(), Error> {
        // Without a number there is nobody to store yet.
        let Some(niss) = persona.niss() else {
            return Ok(());
        };
        let since = self.today.saturating_sub(1.years());
        let created_at = in_the_morning(since, 0);
        let person = Person {
            id: self.id(created_at),
            niss,
            name: PersonName {
                family: persona.family.to_owned(),
                given: persona.given.to_owned(),
            },
            subject: None,
            language: Some(persona.lang.code().to_owned()),
            email: Some(format!("{}@personne.example", persona.key)),
            confirmation_mail: true,
            created_at,
            version: 1,
        };
        persons::insert(tx, &person)?;
        for part in persona.parts {
            let held = HeldCapacity {
                id: self.id(created_at),
                person: person.id,
                capacity: capacity(*part),
                mandate_holder: None,
                from: since,
                to: None,
                version: 1,
            };
            persons::insert_capacity(tx, &held)?;
            if let Part::For(which, role) = *part {
                let clerk = Clerk {
                    person: person.id,
                    capacity: held.id,
                    role,
                };
                let number = which.number().digits().to_owned();
                self.clerks.insert((persona.key, number), clerk);
            }
        }
        Ok(())
    }

    fn clerk(&self, key: &'static str, company: &Company) -> Result<Clerk, Error> {
        let number = company.which.number().digits().to_owned();
        let clerk = self.clerks.get(&(key, number)).copied();
        clerk.ok_or(Error::NoRow)
    }

    fn employment(&mut self, worker: &Staff) -> Employment {
        let full_time = story::full_time();
        Employment {
            id: self.id(in_the_morning(worker.in_service, 0)),
            niss: worker.niss.clone(),
            name: name(worker),
            birth_date: Some(worker.birth),
            joint_committee: worker.joint_committee,
            code: worker.code,
            in_service: worker.in_service,
            out_of_service: None,
            postal_code: Some(worker.postal_code),
            email: email(worker),
            contract_hours: Some(full_time),
            full_time_hours: Some(full_time),
        }
    }

    fn request(
        &mut self,
        tx: &mut Tx,
        company: &Company,
        filed: &StoryRequest,
    ) -> Result<(), Error> {
        let at = filed.leave.submitted_at;
        let id = self.id(at);
        let clerk = match filed.filed_by {
            Some(key) => Some(self.clerk(key, company)?),
            None => None,
        };
        let ticket = self.ticket(tx, company, filed, id)?;
        let worker = filed.staff.map(|place| &company.staff[place]);
        let office = match worker {
            Some(worker) => reference::office_of_postal_code(tx, worker.postal_code)?,
            None => None,
        };
        let acts = acts(filed.leave.status, filed.leave.paper);
        let stored = StoredRequest {
            id,
            version: i64::try_from(acts.len()).unwrap_or(1),
            request: request(company, filed, worker, ticket),
            origin: if filed.leave.paper {
                Origin::Paper
            } else {
                Origin::Form
            },
            office,
            submitted_at: at,
            submitted_by: clerk.map(|clerk| clerk.person),
            submitted_as: clerk.map(|clerk| clerk.capacity),
            draft: None,
            warnings: warnings(filed, worker.is_none()),
            certification_version: "demo".to_owned(),
            certification_hash: [0; 32],
            catalogue_version: "demo".to_owned(),
            language: company.language.to_owned(),
        };
        requests::insert(tx, &stored)?;
        self.leaves(tx, &stored, &acts, clerk)
    }

    /// A ticket drawn like any other, from the story's own die; paper has none.
    fn ticket(
        &mut self,
        tx: &mut Tx,
        company: &Company,
        filed: &StoryRequest,
        request: Uuid,
    ) -> Result<Option<Ticket>, Error> {
        if filed.leave.paper {
            return Ok(None);
        }
        let (employer, at) = (company.which.number(), filed.leave.submitted_at);
        loop {
            let serial = u64::from_le_bytes(self.ids.bytes()) >> 29;
            let ticket = Ticket::new(TicketPrefix::REQUEST, serial)
                .map_err(|error| Error::Value(error.to_string()))?;
            if tickets::reserve(tx, &ticket, &employer, request, TicketPart::Request, at)? {
                return Ok(Some(ticket));
            }
        }
    }

    /// One leaf an act, at equal distances between the filing and yesterday, within a month.
    fn leaves(
        &mut self,
        tx: &mut Tx,
        stored: &StoredRequest,
        acts: &[Act],
        clerk: Option<Clerk>,
    ) -> Result<(), Error> {
        let yesterday = in_the_morning(self.today.saturating_sub(1.days()), 0);
        let most = SignedDuration::from_hours(30 * 24);
        let least = SignedDuration::from_hours(1);
        let span = yesterday
            .duration_since(stored.submitted_at)
            .clamp(least, most);
        let step = span / i32::try_from(acts.len()).unwrap_or(1);
        let employer = stored.request.employer.digits().to_owned();
        let office = stored.office.clone().unwrap_or_default();
        let mut at = stored.submitted_at;
        for (version, act) in (1..).zip(acts) {
            let (person, capacity, on_behalf_of) = match act.by {
                Actor::Employer => {
                    let role = clerk.map_or("", |clerk| clerk.role.code());
                    let capacity = format!("employerUser:{role}");
                    (clerk.map(|c| c.person), capacity, Some(employer.as_str()))
                }
                Actor::Worker => (None, "worker".to_owned(), None),
                Actor::Office => (None, "caseWorker".to_owned(), Some(office.as_str())),
            };
            let entry = Entry {
                file: stored.id,
                at,
                person,
                capacity: &capacity,
                on_behalf_of,
                act: act.code,
                object_version: version,
                content: b"{}",
                salt: &self.ids.bytes(),
            };
            journal::append(tx, &entry)?;
            at = at.saturating_add(step).unwrap_or(at);
        }
        Ok(())
    }

    fn draft(&mut self, tx: &mut Tx, company: &Company, draft: &StoryDraft) -> Result<(), Error> {
        let worker = &company.staff[draft.staff];
        let began = in_the_morning(self.today.saturating_sub(1.days()), 3_600_000);
        let clerk = self.clerk(draft.by, company)?;
        let stored = Draft {
            id: self.id(began),
            employer: company.which.number(),
            status: DraftStatus::Open,
            version: 1,
            step: draft.step,
            answers: draft.answers.clone(),
            worker: Some(typed(worker)),
            created_by: clerk.person,
            created_at: began,
            updated_by: clerk.person,
            updated_at: began,
        };
        drafts::insert(tx, &stored, Some(&worker.niss))
    }
}

/// Who did something to a file.
#[derive(Clone, Copy)]
enum Actor {
    Employer,
    Worker,
    Office,
}

/// Something that happened to a file, as its journal calls it.
#[derive(Clone, Copy)]
struct Act {
    code: &'static str,
    by: Actor,
}

/// How a request came to its status.
fn acts(status: RequestStatus, paper: bool) -> Vec<Act> {
    const SUBMITTED: Act = Act {
        code: "request.submitted",
        by: Actor::Employer,
    };
    const COMPLETED: Act = Act {
        code: "request.completed",
        by: Actor::Worker,
    };
    const TAKEN_UP: Act = Act {
        code: "request.takenUp",
        by: Actor::Office,
    };
    const DECIDED: Act = Act {
        code: "request.decided",
        by: Actor::Office,
    };
    const CANCELLED: Act = Act {
        code: "request.cancelled",
        by: Actor::Employer,
    };
    const KEYED: Act = Act {
        code: "request.keyed",
        by: Actor::Office,
    };
    if paper {
        return vec![KEYED];
    }
    match status {
        RequestStatus::WaitingForWorker => vec![SUBMITTED],
        RequestStatus::WaitingForOffice => vec![SUBMITTED, COMPLETED],
        RequestStatus::InTreatment => vec![SUBMITTED, COMPLETED, TAKEN_UP],
        RequestStatus::Closed => vec![SUBMITTED, COMPLETED, TAKEN_UP, DECIDED],
        RequestStatus::Cancelled => vec![SUBMITTED, CANCELLED],
    }
}

fn capacity(part: Part) -> Capacity {
    match part {
        Part::For(employer, role) => Capacity::EmployerUser {
            enterprise: employer.number(),
            role,
        },
        Part::Worker => Capacity::Worker,
        Part::CaseWorker(office) => Capacity::CaseWorker {
            office: office.to_owned(),
        },
        Part::Administrator => Capacity::Administrator,
    }
}

fn employer(company: &Company) -> Employer {
    Employer {
        number: company.which.number(),
        name: company.name.to_owned(),
        sector: company.sector,
        head_count: u32::try_from(company.staff.len()).unwrap_or(u32::MAX),
        postal_code: company.seat.parse().ok(),
        language: company.language.to_owned(),
        version: 1,
    }
}

fn request(
    company: &Company,
    filed: &StoryRequest,
    worker: Option<&Staff>,
    ticket: Option<Ticket>,
) -> Request {
    let cancellation = filed.leave.cancelled;
    Request {
        ticket,
        employer: company.which.number(),
        worker: worker.map_or_else(stranger, selected),
        details: filed.leave.details.clone(),
        introduced_on: brussels_date(filed.leave.submitted_at),
        status: filed.leave.status,
        cancellation: cancellation.map(|(at, direct)| Cancellation { at, direct }),
    }
}

fn selected(worker: &Staff) -> SelectedWorker {
    SelectedWorker {
        niss: worker.niss.clone(),
        code: worker.code,
        joint_committee: worker.joint_committee,
        email: email(worker),
        name: Some(name(worker)),
        postal_code: Some(worker.postal_code),
        kept_warnings: Vec::new(),
    }
}

/// A worker typed in by number and unknown to the personnel file.
fn stranger() -> SelectedWorker {
    let niss: Niss = crate::synthetic::identity::fictional_niss(date(1984, 5, 6), Sex::Male);
    SelectedWorker {
        niss,
        code: WorkerCode::BlueCollar,
        joint_committee: "100.00".parse().ok(),
        email: None,
        name: None,
        postal_code: None,
        kept_warnings: Vec::new(),
    }
}

/// The warnings the clerk saw and kept, in the words of the French screens.
fn warnings(filed: &StoryRequest, stranger: bool) -> Vec<ShownWarning> {
    let t = crate::texts::texts(crate::texts::Lang::Fr);
    let kept = |code: &str, remark: &str, about_worker| ShownWarning {
        code: code.to_owned(),
        text: t
            .by_key(&format!("rule-{code}"))
            .unwrap_or_default()
            .to_owned(),
        remark: remark.to_owned(),
        about_worker,
    };
    let of_leave = filed.leave.details.kept_warnings.iter();
    let mut warnings: Vec<_> = of_leave
        .map(|warning| kept(&warning.code, &warning.remark, false))
        .collect();
    if stranger {
        let remark = "En service depuis ce mois, la Dimona suit.";
        warnings.push(kept("worker-not-in-personnel-file", remark, true));
    }
    warnings
}

/// The selection of a worker as a clerk types it.
fn typed(worker: &Staff) -> WorkerAnswers {
    let committee = worker.joint_committee.map(|code| code.to_string());
    WorkerAnswers {
        niss: worker.niss.formatted(),
        worker_code: worker.code.code().to_owned(),
        joint_committee: committee.unwrap_or_default(),
        email: email(worker).map_or_else(String::new, |email| email.as_str().to_owned()),
        ..WorkerAnswers::default()
    }
}

fn name(worker: &Staff) -> PersonName {
    PersonName {
        family: worker.family.to_owned(),
        given: worker.given.to_owned(),
    }
}

fn email(worker: &Staff) -> Option<EmailAddress> {
    let word = |text: &str| storage::fold(text).replace([' ', '\''], "");
    let (given, family) = (word(worker.given), word(worker.family));
    let text = format!("{given}.{family}@travail.example");
    worker.has_email.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use storage::overview::{self, Filter};
    use storage::{Keys, PageRequest, Seek, Settings};

    const TODAY: Date = date(2026, 11, 23);

    /// A filled database in a folder that is removed at the end.
    struct Filled {
        db: Option<Db>,
        folder: std::path::PathBuf,
    }

    impl Filled {
        async fn new(name: &str) -> Self {
            let name = format!("entracte-demo-{name}-{}", std::process::id());
            let folder = std::env::temp_dir().join(name);
            std::fs::create_dir_all(&folder).unwrap();
            let keys = Keys::new(1, &[7; 32], &[9; 32]);
            let db = Db::open(&Settings::sqlite(folder.join("entracte.db")), keys).unwrap();
            fill_if_empty(&db, TODAY).await.unwrap();
            Self {
                db: Some(db),
                folder,
            }
        }

        fn read<T: Send + 'static>(
            &self,
            work: impl FnOnce(&mut Tx) -> Result<T, Error> + Send + 'static,
        ) -> T {
            self.db.as_ref().unwrap().read_blocking(work).unwrap()
        }

        /// Everything an overview shows of every employer.
        fn overviews(&self) -> String {
            self.read(|tx| {
                let mut all = String::new();
                for which in DemoEmployer::ALL {
                    let number = which.number();
                    let list =
                        overview::of_employer(tx, &number, &Filter::default(), Seek::Newest, 200)?;
                    all.push_str(&format!("{:?}", list.lines));
                }
                Ok(all)
            })
        }
    }

    impl Drop for Filled {
        fn drop(&mut self) {
            self.db.take();
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }

    #[tokio::test]
    async fn a_day_gives_the_same_data_and_filling_again_changes_nothing() {
        let (one, two) = (Filled::new("one").await, Filled::new("two").await);
        fill_if_empty(one.db.as_ref().unwrap(), TODAY)
            .await
            .unwrap();
        let (one, two) = tokio::task::spawn_blocking(move || (one.overviews(), two.overviews()))
            .await
            .unwrap();
        assert_eq!(one, two);
    }

    /// OVW-17, OVW-18, OVW-22: what the screens need is there, and every file's chain of leaves holds.
    #[tokio::test]
    async fn the_hospital_has_pages_offices_drafts_and_a_personnel_file() {
        let filled = Filled::new("hospital").await;
        tokio::task::spawn_blocking(move || {
            filled.read(|tx| {
                let number = DemoEmployer::Hospital.number();
                let list =
                    overview::of_employer(tx, &number, &Filter::default(), Seek::Newest, 200)?;
                assert!(list.total > 50, "{}", list.total);
                assert!(list.lines.iter().any(|line| line.ticket.is_none()));
                assert!(list.lines.iter().any(|line| line.name.is_none()));
                let office = Some("NIVELLES".to_owned());
                assert!(list.lines.iter().any(|line| line.office == office));
                for line in &list.lines {
                    assert!(journal::verify_chain(tx, line.id)?.is_ok());
                }
                assert_eq!(drafts::count_open(tx, &number)?, 3);
                let page = PageRequest::new(1, 25);
                let file = personnel::search(tx, &number, "", TODAY, page)?;
                assert_eq!(file.total, 180);
                let employer = employers::by_number(tx, &number)?.unwrap();
                assert!(employer.head_count >= 100);
                Ok(())
            });
        })
        .await
        .unwrap();
    }

    /// ACC-23: the persona with every capacity holds them on the day of the demonstration.
    #[tokio::test]
    async fn personas_hold_their_capacities_today() {
        let filled = Filled::new("personas").await;
        tokio::task::spawn_blocking(move || {
            for persona in PERSONAS {
                let Some(niss) = persona.niss() else { continue };
                let held = filled.read(move |tx| {
                    let person = persons::by_niss(tx, &niss)?.unwrap();
                    persons::capacities_on(tx, person.id, TODAY)
                });
                assert_eq!(held.len(), persona.parts.len(), "{}", persona.key);
            }
        })
        .await
        .unwrap();
    }
}
