//! The demonstration's people, companies and requests, written once into an empty database.

mod alerts;
mod desk;
mod journal;
mod mandates;
mod notices;
mod notices_of_two;
mod papers;
mod parts;
mod rows;
#[cfg(test)]
mod tests;
mod units;
use crate::actions::submit_request::certification;
use crate::synthetic::Dice;
use crate::synthetic::leave::in_the_morning;
use crate::synthetic::personas::{PERSONAS, Part, Persona};
use crate::synthetic::story::{self, Company, Staff, StoryDraft, StoryRequest};
use crate::texts::{Lang, texts};
use domain::access::{Capacity, EmployerRole};
use domain::draft::PersonName;
use domain::identifiers::{Ticket, TicketPrefix};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use std::collections::HashMap;
use storage::drafts::{self, Draft, DraftStatus};
use storage::employers::{self, Employer};
use storage::personnel::{self, Employment};
use storage::persons::{self, HeldCapacity, Person};
use storage::requests::{self, Origin, StoredRequest};
use storage::settings::EmployerSettings;
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
    db.write(move |tx| {
        if employers::any(tx)? {
            return Ok(());
        }
        fill(tx, today)
    })
    .await
}

fn fill(tx: &mut Tx, today: Date) -> Result<(), Error> {
    let mut writing = Writing {
        ids: Dice::new(SEED, 0),
        today,
        clerks: HashMap::new(),
        papers: papers::Papers::new(SEED),
    };
    let companies = story::companies(today);
    for company in &companies {
        employers::insert(tx, &employer(company))?;
        let saved = EmployerSettings {
            contact_name: "Service du personnel".to_owned(),
            email: format!("personnel@{}.example", company.which.number().digits()),
            accepts_notices: Some(true),
            two_deciders: company.which == notices_of_two::WHERE,
            ..EmployerSettings::unsaved(company.which.number())
        };
        let since = in_the_morning(today.saturating_sub(1.years()), 0);
        storage::settings::set(tx, &saved, Uuid::nil(), since)?;
        units::enter(tx, company)?;
    }
    alerts::planned_stop(tx, today)?;
    mandates::social_secretariat(tx, today)?;
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
    // Last, so that the story before it stays as it is.
    writing.desk(tx)?;
    writing.notices(tx, &companies)?;
    writing.notices_of_two(tx, &companies)
}

/// A persona in the capacity of one employer.
#[derive(Clone, Copy)]
struct Clerk {
    persona: Persona,
    person: Uuid,
    capacity: Uuid,
    role: EmployerRole,
}

struct Writing {
    ids: Dice,
    today: Date,
    /// By user name and employer.
    clerks: HashMap<(&'static str, String), Clerk>,
    papers: papers::Papers,
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
            email: Some(persona.mail()),
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
                units: Vec::new(),
                from: since,
                to: None,
                version: 1,
            };
            persons::insert_capacity(tx, &held)?;
            if let Part::For(which, role) = *part {
                let clerk = Clerk {
                    persona: *persona,
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
            name: rows::name(worker),
            birth_date: Some(worker.birth),
            joint_committee: worker.joint_committee,
            unit: worker.unit,
            code: worker.code,
            in_service: worker.in_service,
            out_of_service: None,
            postal_code: Some(worker.postal_code),
            email: rows::email(worker),
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
            Some(worker) => reference::office_of_postal_code(tx, worker.postal_code, self.today)?,
            None => None,
        };
        let acts = journal::acts(filed.leave.status, filed.leave.paper);
        let t = texts(company.language.parse().unwrap_or(Lang::Fr));
        let (certification_version, certification_hash) = certification(t);
        let stored = StoredRequest {
            id,
            version: i64::try_from(acts.len()).unwrap_or(1),
            request: rows::request(company, filed, worker, ticket),
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
            warnings: rows::warnings(t, filed, worker.is_none()),
            certification_version,
            certification_hash,
            catalogue_version: domain::law::Figures::shipped().version().to_owned(),
            language: company.language.to_owned(),
        };
        requests::insert(tx, &stored)?;
        if let (Some(ticket), Some(clerk)) = (&stored.request.ticket, clerk) {
            let receipt = rows::receipt(t, &stored.request, at, &clerk.persona);
            let frozen = serde_json::to_string(&receipt);
            let frozen = frozen.map_err(|error| Error::Value(error.to_string()))?;
            tickets::set_receipt(tx, ticket, id, &frozen)?;
        }
        parts::write(tx, &stored, t)?;
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
            worker: Some(rows::typed(worker)),
            created_by: clerk.person,
            created_at: began,
            updated_by: clerk.person,
            updated_at: began,
        };
        drafts::insert(tx, &stored, Some(&worker.niss))
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
        Part::Support => Capacity::Support,
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
