//! The person behind an identity: found by the national number or by the provider's subject, or new.

use super::oidc::Identity;
use crate::error::PageError;
use crate::ports::chance::Ids as _;
use crate::texts::Lang;
use crate::web::Visit;
use domain::draft::PersonName;
use domain::identifiers::{EmailAddress, Niss};
use storage::Tx;
use storage::persons::{self, Person};

/// Finds the person, keeps what the sign-in tells anew, or adds the person. Rights are another matter: a new person has
/// none but what the directory says.
///
/// The number decides who it is. A subject whose number changed is the same person with a replaced number (a bis number
/// that became a national number), unless the new number is already somebody's.
pub fn recognise(
    at: &Visit,
    identity: &Identity,
    niss: &Niss,
    chosen: Option<Lang>,
    tx: &mut Tx,
) -> Result<Person, PageError> {
    let subject = subject(at, identity);
    let by_subject = persons::by_subject(tx, &subject)?;
    let by_number = persons::by_niss(tx, niss)?;
    if let (Some(person), Some(other)) = (&by_number, &by_subject)
        && person.id != other.id
    {
        // A number was replaced by one that is already on file. Joining two records is for people to decide.
        tracing::warn!(
            event = "two-records",
            "a subject and a number belong to two records"
        );
        return Ok(person.clone());
    }
    let Some(person) = by_number.or(by_subject) else {
        return add(at, identity, niss, subject, chosen, tx);
    };
    let mut version = person.version;
    if person.niss != *niss {
        persons::set_niss(tx, person.id, version, niss)?;
        version += 1;
        tracing::info!(
            event = "number-replaced",
            "a person's number was replaced at sign-in"
        );
    }
    let name = name(identity);
    let told_name = !name.family.is_empty() || !name.given.is_empty();
    let same = person.name == name && person.subject.as_deref() == Some(subject.as_str());
    if told_name && !same {
        persons::set_identity(tx, person.id, version, &name, &subject)?;
    }
    if let Some(lang) = chosen {
        persons::set_language(tx, person.id, lang.code())?;
    }
    Ok(person)
}

fn add(
    at: &Visit,
    identity: &Identity,
    niss: &Niss,
    subject: String,
    chosen: Option<Lang>,
    tx: &mut Tx,
) -> Result<Person, PageError> {
    // The language on file at the provider is the default; the person's own switch wins.
    let on_file = || {
        identity
            .language
            .as_deref()
            .and_then(|code| code.parse().ok())
    };
    let email = identity
        .mail
        .as_deref()
        .and_then(|text| text.parse::<EmailAddress>().ok());
    let person = Person {
        id: at.app.chance.uuid(at.now),
        niss: niss.clone(),
        name: name(identity),
        subject: Some(subject),
        language: chosen.or_else(on_file).map(|lang| lang.code().to_owned()),
        email: email.map(|address| address.as_str().to_owned()),
        confirmation_mail: false,
        created_at: at.now,
        version: 1,
    };
    persons::insert(tx, &person)?;
    Ok(person)
}

fn name(identity: &Identity) -> PersonName {
    PersonName {
        family: identity.family_name.clone(),
        given: identity.given_name.clone(),
    }
}

/// Issuer and subject: two providers may use the same subject for two people.
fn subject(at: &Visit, identity: &Identity) -> String {
    format!("{} {}", at.app.config.identity.issuer, identity.subject)
}
