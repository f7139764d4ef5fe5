//! Declarations of other employers (EMP-05, EMP-12): the worker names and invites them, they sign online, and the worker's
//! to-do closes. Whoever was invited by mistake is taken back; what is signed stays.

use domain::message::MessageEvent;
use domain::occupation::{Declared, INVITATION_DAYS, OTHERS_MAX, OtherEmployer};
use domain::request::{Act, Actor, Refusal};
use domain::worker_part;
use jiff::ToSpan;
use sha2::{Digest, Sha256};
use storage::occupations::{self, Occupation, SignedDeclaration};
use storage::requests::StoredRequest;
use storage::{Error, Tx, employers, fold, messages};
use uuid::Uuid;

use super::announce::{Announcement, Recipient, announce};
use super::leaf::{Author, write_leaf};
use super::tell::tell;
use crate::auth::access::{SignedInEmployer, SignedInWorker};
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::texts::Texts;
use crate::web::Visit;

const INVITED: &str = "occupation.invited";
const TAKEN_BACK: &str = "occupation.takenBack";
const SIGNED: &str = "occupation.signed";

/// What became of an act of the worker.
pub enum Done {
    /// Invited; the secret of the invitation, shown once, and whether the employer is told of it by a message as well.
    Invited(String, bool),
    /// Taken back, or nothing was left to do.
    Nothing,
    /// There are as many as one request can name.
    TooMany,
    /// The status does not allow it any more.
    Refused(Refusal),
}

/// Whether the parties may still act: as long as documents may be added.
pub fn may(at: &Visit, stored: &StoredRequest) -> Result<(), Refusal> {
    stored.request.allows(Actor::Worker, Act::Attach, at.now)
}

/// Whether the days of an invitation are over.
pub fn has_ended(at: &Visit, one: &Occupation) -> bool {
    one.signed_at.is_none() && one.invited_until.is_none_or(|until| until <= at.now)
}

/// Invites another employer; the same name again is the same employer with a new invitation.
pub fn invite(
    at: &Visit,
    worker: &SignedInWorker,
    stored: &StoredRequest,
    other: OtherEmployer,
    tx: &mut Tx,
) -> Result<Done, PageError> {
    if let Err(refusal) = may(at, stored) {
        return Ok(Done::Refused(refusal));
    }
    let known = occupations::of_request(tx, stored.id)?;
    let same = known
        .iter()
        .find(|one| one.signed_at.is_none() && fold(&one.name) == fold(&other.name));
    if let Some(same) = same {
        return invite_again(at, worker, stored, same.id, tx);
    }
    if known.len() >= OTHERS_MAX {
        return Ok(Done::TooMany);
    }
    let mut new = Occupation::new(at.app.chance.uuid(at.now), stored.id, &other.name, at.now);
    new.number = other.number;
    occupations::insert(tx, &new)?;
    send(at, worker, stored, &new, tx)
}

/// Makes a new invitation for an employer named before; the one before opens nothing any more.
pub fn invite_again(
    at: &Visit,
    worker: &SignedInWorker,
    stored: &StoredRequest,
    id: Uuid,
    tx: &mut Tx,
) -> Result<Done, PageError> {
    if let Err(refusal) = may(at, stored) {
        return Ok(Done::Refused(refusal));
    }
    let known = occupations::of_request(tx, stored.id)?;
    match known.into_iter().find(|one| one.id == id) {
        Some(one) if one.signed_at.is_none() => send(at, worker, stored, &one, tx),
        Some(_) => Ok(Done::Nothing),
        None => Err(PageError::NotFound),
    }
}

fn send(
    at: &Visit,
    worker: &SignedInWorker,
    stored: &StoredRequest,
    one: &Occupation,
    tx: &mut Tx,
) -> Result<Done, PageError> {
    let until = at.now.checked_add((24 * INVITATION_DAYS).hours());
    let until = until.map_err(|error| PageError::Inside(error.to_string()))?;
    let secret = hex::encode(at.app.chance.bytes::<32>());
    occupations::set_invited(tx, one, &secret, until)?;
    let said = serde_json::json!({
        "occupation": one.id.to_string(),
        "name": one.name,
        "number": one.number.as_ref().map(|number| number.digits().to_owned()),
        "until": until.to_string(),
    });
    let file = (stored.id, stored.version);
    write_leaf(at, &worker.into(), file, INVITED, &said, tx)?;
    let told = announced(at, one, tx)?;
    Ok(Done::Invited(secret, told))
}

/// Tells the employer that it is asked for a declaration, where the worker gave a number that is known here. The message is
/// about the declaration: neither the request nor its ticket is named.
fn announced(at: &Visit, one: &Occupation, tx: &mut Tx) -> Result<bool, PageError> {
    let known = match &one.number {
        Some(number) => employers::by_number(tx, number)?,
        None => None,
    };
    let Some(employer) = known else {
        return Ok(false);
    };
    let told = Announcement {
        event: MessageEvent::OccupationInvited,
        file: one.id,
        to: Recipient::Employer(employer.number),
    };
    announce(at, tx, told)?;
    Ok(true)
}

/// Takes back an employer named by mistake; once signed it stays.
pub fn take_back(
    at: &Visit,
    worker: &SignedInWorker,
    stored: &StoredRequest,
    id: Uuid,
    tx: &mut Tx,
) -> Result<Done, PageError> {
    if let Err(refusal) = may(at, stored) {
        return Ok(Done::Refused(refusal));
    }
    let known = occupations::of_request(tx, stored.id)?;
    let Some(one) = known.into_iter().find(|one| one.id == id) else {
        return Ok(Done::Nothing);
    };
    match occupations::remove(tx, &one) {
        Ok(()) => {}
        Err(Error::Conflict) => return Ok(Done::Nothing),
        Err(error) => return Err(error.into()),
    }
    messages::settle(tx, one.id, MessageEvent::OccupationSigned, at.now)?;
    let said = serde_json::json!({ "occupation": one.id.to_string(), "name": one.name });
    let file = (stored.id, stored.version);
    write_leaf(at, &worker.into(), file, TAKEN_BACK, &said, tx)?;
    Ok(Done::Nothing)
}

/// Names the employers of a part that is sent, each once: what they owe is a to-do from now on.
pub fn name_others(
    at: &Visit,
    request: Uuid,
    others: &[worker_part::OtherEmployer],
    tx: &mut Tx,
) -> Result<(), PageError> {
    for other in others {
        let known = occupations::of_request(tx, request)?;
        let same = |one: &Occupation| fold(&one.name) == fold(&other.name);
        if known.len() >= OTHERS_MAX || known.iter().any(same) {
            continue;
        }
        let id = at.app.chance.uuid(at.now);
        let mut new = Occupation::new(id, request, &other.name, at.now);
        new.number.clone_from(&other.number);
        new.minutes_a_week = i32::from(other.hours.minutes());
        occupations::insert(tx, &new)?;
    }
    Ok(())
}

/// The words an other employer certifies: their version and their hash (AUD-01).
pub fn certification(t: &Texts) -> (String, [u8; 32]) {
    let version = t.occupation_certification_version().to_owned();
    (version, Sha256::digest(t.occupation_certification()).into())
}

/// Signs for `employer`; `false` when somebody was first or the worker took the invitation back.
pub fn sign(
    at: &Visit,
    employer: &SignedInEmployer,
    (stored, one): (&StoredRequest, &Occupation),
    declared: Declared,
    tx: &mut Tx,
) -> Result<bool, PageError> {
    if may(at, stored).is_err() || has_ended(at, one) {
        return Ok(false);
    }
    let (certification_version, hash) = certification(at.texts);
    let declaration = SignedDeclaration {
        employer: employer.employer.number.digits().to_owned(),
        employer_name: employer.employer.name.clone(),
        signed_by: employer.signature(),
        signed_on: at.today,
        minutes_a_week: declared.hours.minutes(),
        continues: declared.continues,
        remark: declared.remark,
        certification_version,
    };
    match occupations::set_signed(tx, one, &declaration, at.now) {
        Ok(()) => {}
        Err(Error::Conflict) => return Ok(false),
        Err(error) => return Err(error.into()),
    }
    let said = serde_json::json!({
        "occupation": one.id.to_string(),
        "declaration": declaration,
        "certificationHash": hex::encode(hash),
        "language": at.lang.code(),
    });
    let author = Author {
        person: employer.person.id,
        capacity: employer
            .stamp()
            .replacen("employerUser", "otherEmployer", 1),
        on_behalf_of: Some(declaration.employer.clone()),
    };
    let file = (stored.id, stored.version);
    write_leaf(at, &author, file, SIGNED, &said, tx)?;
    messages::settle(tx, one.id, MessageEvent::OccupationSigned, at.now)?;
    let parties = [Actor::Worker, Actor::Office];
    tell(at, stored, MessageEvent::OccupationSigned, &parties, tx)?;
    Ok(true)
}
