//! Who may do what: each function is the check behind one capacity of the routes table, made anew on every request from
//! the directory. What a person may not see does not exist for that person.

use super::session::Person;
use crate::error::PageError;
use crate::texts::Texts;
use crate::web::Visit;
use domain::access::{Capacity, EmployerRole, Permission};
use domain::draft::PersonName;
use domain::identifiers::{EnterpriseNumber, EstablishmentUnitNumber};
use storage::Tx;
use storage::employers::Employer;
use storage::helpers::Helping;
use storage::messages::Owner;
use storage::persons::HeldCapacity;
use storage::settings::EmployerSettings;
use uuid::Uuid;

/// How the capacity of whoever helps a worker begins, before the kind of helper.
pub const HELPER: &str = "helper:";

/// Somebody who signed in, in whatever capacity.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Who.
    pub person: Person,
}

/// A user of one employer, the one named in the path.
#[derive(Debug, Clone)]
pub struct SignedInEmployer {
    /// Who.
    pub person: Person,
    /// For whom.
    pub employer: Employer,
    /// In which role.
    pub role: EmployerRole,
    /// The establishment units whose files the right opens; empty: every file of the employer (ACC-18).
    pub units: Vec<EstablishmentUnitNumber>,
    /// The grant acted under: journalled with each act.
    pub capacity: Uuid,
    /// The social secretariat the person works for, when the employer gave it a mandate (ACC-17).
    pub mandate_holder: Option<Employer>,
    /// What the employer saved in its settings.
    pub settings: EmployerSettings,
    /// Workers' notices that wait for an answer.
    pub notices_to_handle: u64,
    /// Messages of the employer that nobody has opened yet: every page says how many (NTF-03).
    pub unread: u32,
}

impl SignedInEmployer {
    /// In which capacity an act is journalled: `employerUser:filer`, under a mandate with its holder,
    /// `employerUser:filer:by:0999999526`.
    pub fn stamp(&self) -> String {
        let role = self.role.code();
        match &self.mandate_holder {
            Some(holder) => format!("employerUser:{role}:by:{}", holder.number.digits()),
            None => format!("employerUser:{role}"),
        }
    }

    /// Who acts, as others read it: the person, under a mandate with the social secretariat.
    pub fn signature(&self) -> String {
        let name = format!("{} {}", self.person.name.given, self.person.name.family);
        match &self.mandate_holder {
            Some(holder) => format!("{name} ({})", holder.name),
            None => name,
        }
    }
}

/// A worker for himself or herself, or somebody who fills in for one under a mandate.
#[derive(Debug, Clone)]
pub struct SignedInWorker {
    /// Who sits there.
    pub person: Person,
    /// Messages not opened yet: every page says how many (NTF-04).
    pub unread: u32,
    /// Own notices that wait for an answer of the worker.
    pub notices_to_answer: u64,
    /// The mandate under which somebody else's file is filled in (EMP-10); none for oneself.
    pub helps: Option<Helping>,
}

impl SignedInWorker {
    /// Whose files these are.
    pub fn subject(&self) -> Uuid {
        self.helps
            .as_ref()
            .map_or(self.person.id, |held| held.worker)
    }

    /// The name of that person.
    pub fn subject_name(&self) -> &PersonName {
        let helped = self.helps.as_ref().map(|held| &held.worker_name);
        helped.unwrap_or(&self.person.name)
    }

    /// In which capacity an act is journalled: `worker`, or `helper:union`.
    pub fn stamp(&self) -> String {
        match &self.helps {
            Some(held) => format!("{HELPER}{}", held.kind.code()),
            None => "worker".to_owned(),
        }
    }

    /// Who acts, as both sides read it: the person, and for whom where somebody helps.
    pub fn signature(&self, t: &Texts) -> String {
        let own = |name: &PersonName| format!("{} {}", name.given, name.family);
        match &self.helps {
            Some(held) => t.acts_helped(&own(&self.person.name), &own(&held.worker_name)),
            None => own(&self.person.name),
        }
    }

    /// Whether this person gives notices and answers: the worker, or who may do so under the mandate.
    pub fn may_answer(&self) -> bool {
        self.helps.as_ref().is_none_or(|held| held.answers)
    }

    /// Who helped, where somebody did.
    pub fn helped_by(&self) -> Option<Uuid> {
        self.helps.as_ref().map(|_| self.person.id)
    }
}

/// A case worker of one office, the one named in the path.
#[derive(Debug, Clone)]
pub struct SignedInCaseWorker {
    /// Who.
    pub person: Person,
    /// Of which office, by its code.
    pub office: String,
}

/// Somebody who runs the service.
#[derive(Debug, Clone)]
pub struct SignedInAdministrator {
    /// Who.
    pub person: Person,
}

/// Somebody who answers questions about the service.
#[derive(Debug, Clone)]
pub struct SignedInSupport {
    /// Who.
    pub person: Person,
}

/// Signed in at all.
pub fn signed_in(at: &Visit) -> Result<SignedIn, PageError> {
    let person = at
        .session
        .as_ref()
        .and_then(|session| session.person.clone());
    person
        .map(|person| SignedIn { person })
        .ok_or(PageError::SignInFirst)
}

/// A user of the employer in the path, with `permission`; another employer's number is not found.
pub fn employer(
    at: &Visit,
    permission: Permission,
    tx: &mut Tx,
) -> Result<SignedInEmployer, PageError> {
    signed_in(at)?;
    let number = canonical(at.param("enterpriseNumber"))?;
    employer_of(at, &number, permission, tx)
}

/// A user of this employer, with `permission`: for the acts whose form names for whom they are done.
pub fn employer_of(
    at: &Visit,
    number: &EnterpriseNumber,
    permission: Permission,
    tx: &mut Tx,
) -> Result<SignedInEmployer, PageError> {
    let person = signed_in(at)?.person;
    let held = held_for(at, person.id, number, tx)?.ok_or(PageError::NotFound)?;
    let Capacity::EmployerUser { role, enterprise } = held.capacity else {
        return Err(PageError::NotFound);
    };
    let mandate_holder = if enterprise == *number {
        None
    } else {
        storage::employers::by_number(tx, &enterprise)?
    };
    // A mandate covers files and notices, never the employer's own settings and people; nor does a right for some units.
    let role = if mandate_holder.is_some() || !held.units.is_empty() {
        role.min(EmployerRole::Decider)
    } else {
        role
    };
    if !role.may(permission) {
        return Err(PageError::NotFound);
    }
    enough(&person, at.app.config.levels.employer)?;
    // Before anything of the employer is read: from here on each statement sees the files of these units alone.
    if !held.units.is_empty() {
        tx.see_only(&held.units);
    }
    let employer = storage::employers::by_number(tx, number)?.ok_or(PageError::NotFound)?;
    let unread = storage::messages::unread(tx, &Owner::Employer(number.clone()))?;
    Ok(SignedInEmployer {
        unread,
        person,
        employer,
        role,
        capacity: held.id,
        units: held.units,
        mandate_holder,
        settings: storage::settings::of_employer(tx, number)?,
        notices_to_handle: storage::notices::count_to_handle(tx, number, at.today)?,
    })
}

/// What a person holds today for this employer: its own user, or a social secretariat's under its mandate (ACC-17).
pub fn held_for(
    at: &Visit,
    person: Uuid,
    number: &EnterpriseNumber,
    tx: &mut Tx,
) -> Result<Option<HeldCapacity>, storage::Error> {
    match storage::persons::employer_capacity_on(tx, person, number, at.today)? {
        Some(held) => Ok(Some(held)),
        None => storage::mandates::capacity_on(tx, person, number, at.today),
    }
}

/// A worker.
pub fn worker(at: &Visit, tx: &mut Tx) -> Result<SignedInWorker, PageError> {
    let person = holder(at, tx, |capacity| *capacity == Capacity::Worker)?;
    enough(&person, at.app.config.levels.worker)?;
    let (unread, notices_to_answer) = match storage::persons::by_id(tx, person.id)? {
        Some(stored) => {
            let owner = Owner::Worker(tx.keys().niss_mac(&stored.niss));
            (
                storage::messages::unread(tx, &owner)?,
                storage::notices::count_to_answer(tx, &stored.niss, at.today)?,
            )
        }
        None => (0, 0),
    };
    Ok(SignedInWorker {
        person,
        unread,
        notices_to_answer,
        helps: None,
    })
}

/// The worker whom the request in the path concerns, or whoever fills it in under a mandate that holds now: that request
/// and no other.
pub fn worker_of_file(at: &Visit, tx: &mut Tx) -> Result<SignedInWorker, PageError> {
    let person = signed_in(at)?.person;
    let held = match Uuid::try_parse(at.param("id")) {
        Ok(request) => storage::helpers::for_request(tx, person.id, at.today, request)?,
        Err(_) => None,
    };
    match held {
        Some(held) => helper(at, person, held),
        None => worker(at, tx),
    }
}

/// The worker whom the request or notice in the path concerns, or whoever answers for the worker under a mandate that
/// holds now and says so.
pub fn worker_or_spokesperson(at: &Visit, tx: &mut Tx) -> Result<SignedInWorker, PageError> {
    let person = signed_in(at)?.person;
    let held = match Uuid::try_parse(at.param("id")) {
        Ok(file) => storage::helpers::to_answer(tx, person.id, at.today, file)?,
        Err(_) => None,
    };
    match held {
        Some(held) => helper(at, person, held),
        None => worker(at, tx),
    }
}

/// Whoever answers for a worker under the mandate in the path, which says so.
pub fn spokesperson(at: &Visit, tx: &mut Tx) -> Result<SignedInWorker, PageError> {
    let (held, helper) = under_mandate(at, tx)?;
    if held.answers {
        Ok(helper)
    } else {
        Err(PageError::NotFound)
    }
}

/// The mandate in the path, for whoever holds it now.
pub fn under_mandate(at: &Visit, tx: &mut Tx) -> Result<(Helping, SignedInWorker), PageError> {
    let person = signed_in(at)?.person;
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let held = storage::helpers::by_id(tx, id)?.ok_or(PageError::NotFound)?;
    let today = held.from <= at.today && at.today <= held.to;
    if held.helper != person.id || held.revoked_at.is_some() || !today {
        return Err(PageError::NotFound);
    }
    let helper = helper(at, person, held.clone())?;
    Ok((held, helper))
}

/// Known as surely as a worker must be, in whatever capacity.
pub fn sure_as_worker(who: &SignedIn, at: &Visit) -> Result<(), PageError> {
    enough(&who.person, at.app.config.levels.worker)
}

fn helper(at: &Visit, person: Person, held: Helping) -> Result<SignedInWorker, PageError> {
    enough(&person, at.app.config.levels.worker)?;
    Ok(SignedInWorker {
        notices_to_answer: 0,
        person,
        unread: 0,
        helps: Some(held),
    })
}

/// A case worker of the office in the path.
pub fn case_worker(at: &Visit, tx: &mut Tx) -> Result<SignedInCaseWorker, PageError> {
    let office = at.param("office");
    let person = holder(at, tx, |capacity| capacity.treats(office))?;
    enough(&person, at.app.config.levels.case_worker)?;
    Ok(SignedInCaseWorker {
        person,
        office: office.to_owned(),
    })
}

/// An administrator.
pub fn administrator(at: &Visit, tx: &mut Tx) -> Result<SignedInAdministrator, PageError> {
    let person = holder(at, tx, |capacity| *capacity == Capacity::Administrator)?;
    enough(&person, at.app.config.levels.administrator)?;
    Ok(SignedInAdministrator { person })
}

/// Somebody of support: reads files, so is known as surely as a case worker.
pub fn support(at: &Visit, tx: &mut Tx) -> Result<SignedInSupport, PageError> {
    let person = holder(at, tx, |capacity| *capacity == Capacity::Support)?;
    enough(&person, at.app.config.levels.case_worker)?;
    Ok(SignedInSupport { person })
}

/// The person signed in, when a capacity held today fits.
fn holder(at: &Visit, tx: &mut Tx, fits: impl Fn(&Capacity) -> bool) -> Result<Person, PageError> {
    let person = signed_in(at)?.person;
    let held = storage::persons::capacities_on(tx, person.id, at.today)?;
    if held.iter().any(|held| fits(&held.capacity)) {
        Ok(person)
    } else {
        Err(PageError::NotFound)
    }
}

/// A number as it stands in our own addresses: ten digits, nothing else.
fn canonical(text: &str) -> Result<EnterpriseNumber, PageError> {
    let number: EnterpriseNumber = text.parse().map_err(|_| PageError::NotFound)?;
    if number.digits() == text {
        Ok(number)
    } else {
        Err(PageError::NotFound)
    }
}

fn enough(person: &Person, least: u16) -> Result<(), PageError> {
    let level = u16::try_from(person.level.to_i16()).unwrap_or(0);
    if level >= least {
        Ok(())
    } else {
        Err(PageError::LevelTooLow(least))
    }
}
