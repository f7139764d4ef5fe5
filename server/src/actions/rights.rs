//! The people of an employer, managed by its own administrator: who may do what, and for which establishment units
//! (ACC-18). A right is never rewritten: it ends, and another begins.

use domain::access::{Capacity, EmployerRole};
use domain::identifiers::{EstablishmentUnitNumber, Niss};
use storage::persons::{self, HeldCapacity, Person};
use storage::{PageRequest, Tx, personnel};
use uuid::Uuid;

use super::capacities;
use super::leaf::Author;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;

/// Units one right can name; more is a right without limit.
pub const UNITS_MAX: usize = 50;

/// What somebody may do, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Right {
    /// The role.
    pub role: EmployerRole,
    /// Whose files; empty: every file.
    pub units: Vec<EstablishmentUnitNumber>,
}

/// What became of a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Granted {
    /// Done.
    Yes,
    /// Nobody of that number is in the employer's own personnel file, which is all that is looked at (PD11).
    NotOfTheHouse,
    /// Holds a right here already.
    Already,
    /// One's own right (trust.md AZ-10).
    Own,
}

/// Grants a right to somebody of the employer's personnel, from today on.
pub fn grant(
    at: &Visit,
    employer: &SignedInEmployer,
    niss: &Niss,
    right: Right,
    tx: &mut Tx,
) -> Result<Granted, PageError> {
    let number = &employer.employer.number;
    let known = personnel::by_niss(tx, number, niss)?;
    let known = known.filter(|known| known.out_of_service.is_none_or(|last| last >= at.today));
    let Some(known) = known else {
        return Ok(Granted::NotOfTheHouse);
    };
    let person = match persons::by_niss(tx, niss)? {
        Some(person) => person.id,
        None => add(at, niss, known, tx)?,
    };
    if person == employer.person.id {
        return Ok(Granted::Own);
    }
    let held = persons::capacities_of(tx, person)?;
    let here = |held: &HeldCapacity| {
        let same = matches!(&held.capacity, Capacity::EmployerUser { enterprise, .. } if enterprise == number);
        same && held.to.is_none_or(|last| last >= at.today)
    };
    if held.iter().any(here) {
        return Ok(Granted::Already);
    }
    begin(at, employer, person, right, tx)?;
    Ok(Granted::Yes)
}

/// Gives somebody another right than the one held: that one ends, this one begins. Nobody changes one's own.
pub fn change(
    at: &Visit,
    employer: &SignedInEmployer,
    held: &HeldCapacity,
    version: i64,
    right: Right,
    tx: &mut Tx,
) -> Result<Granted, PageError> {
    if end(at, employer, held, version, tx)? == Granted::Own {
        return Ok(Granted::Own);
    }
    begin(at, employer, held.person, right, tx)?;
    Ok(Granted::Yes)
}

/// Ends a right: it opens nothing from now on. Nobody ends one's own, so that an employer keeps an administrator.
pub fn end(
    at: &Visit,
    employer: &SignedInEmployer,
    held: &HeldCapacity,
    version: i64,
    tx: &mut Tx,
) -> Result<Granted, PageError> {
    if held.person == employer.person.id {
        return Ok(Granted::Own);
    }
    let by = Author::from(employer);
    capacities::end(at, &by, held.person, held.id, version, tx)?;
    Ok(Granted::Yes)
}

fn begin(
    at: &Visit,
    employer: &SignedInEmployer,
    person: Uuid,
    right: Right,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let capacity = Capacity::EmployerUser {
        enterprise: employer.employer.number.clone(),
        role: right.role,
    };
    let wish = (capacity, right.units);
    let by = Author::from(employer);
    if capacities::grant(at, &by, person, wish, (at.today, None), tx)? {
        Ok(())
    } else {
        Err(PageError::Conflict)
    }
}

/// Somebody who has not signed in yet; the name is the one the employer declared.
fn add(
    at: &Visit,
    niss: &Niss,
    known: personnel::Employment,
    tx: &mut Tx,
) -> Result<Uuid, PageError> {
    let person = Person {
        id: at.app.chance.uuid(at.now),
        niss: niss.clone(),
        name: known.name,
        subject: None,
        language: None,
        email: known.email.map(|address| address.as_str().to_owned()),
        confirmation_mail: false,
        created_at: at.now,
        version: 1,
    };
    persons::insert(tx, &person)?;
    Ok(person.id)
}

/// The rights that hold here, by name.
pub fn held(
    at: &Visit,
    employer: &SignedInEmployer,
    page: PageRequest,
    tx: &mut Tx,
) -> Result<storage::Page<(HeldCapacity, domain::draft::PersonName)>, PageError> {
    Ok(persons::of_employer(
        tx,
        &employer.employer.number,
        at.today,
        page,
    )?)
}
