//! Persons who sign in, and the capacities they hold.

mod capacities;

use domain::draft::PersonName;
use domain::identifiers::{EmailAddress, Niss};
use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::fold::{fold_name, word_patterns};
use crate::keys::Keys;
use crate::page::{Page, PageRequest};

pub use capacities::{
    Colleague, HeldCapacity, capacities_of, capacities_on, capacity_on, case_workers_of,
    employer_capacity_on, end_capacity, in_employer, insert_capacity, of_employer,
};

const NISS: &str = "persons.niss";

/// A person known to the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Our own id: a NISS may be replaced.
    pub id: Uuid,
    /// National register or BIS number.
    pub niss: Niss,
    /// Name as the identity provider gave it.
    pub name: PersonName,
    /// Issuer and subject at the identity provider, after the first login.
    pub subject: Option<String>,
    /// Preferred language: fr, nl, de or en.
    pub language: Option<String>,
    /// Address for confirmation mails.
    pub email: Option<String>,
    /// Whether the confirmation mail is proposed ticked (CNF-12).
    pub confirmation_mail: bool,
    /// When the record was made.
    pub created_at: Timestamp,
    /// Raised by each change.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "id, niss, family_name, given_name, subject, language, email, confirmation_mail, created_at, version"
    };
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<Person> {
    let mut columns = row.columns("persons");
    let id = columns.get()?;
    Ok(Person {
        id,
        niss: keys.open_niss(NISS, id, columns.get()?)?,
        name: PersonName {
            family: columns.get()?,
            given: columns.get()?,
        },
        subject: columns.get()?,
        language: columns.get()?,
        email: columns.get()?,
        confirmation_mail: columns.get()?,
        created_at: columns.get()?,
        version: columns.get()?,
    })
}

/// Adds a person; [`crate::Error::Duplicate`] when the NISS or the subject is known.
pub fn insert(tx: &mut Tx, person: &Person) -> Result<()> {
    let keys = tx.keys().clone();
    tx.exec(
        "INSERT INTO persons (id, niss, family_name, given_name, subject, language, email, confirmation_mail, \
         created_at, version, niss_mac, folded_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        params![
            person.id,
            &keys.seal_niss(NISS, person.id, &person.niss)?,
            &person.name.family,
            &person.name.given,
            person.subject.as_deref(),
            person.language.as_deref(),
            person.email.as_deref(),
            person.confirmation_mail,
            person.created_at,
            person.version,
            &keys.niss_mac(&person.niss),
            &fold_name(&person.name.family, &person.name.given),
        ],
    )?;
    Ok(())
}

/// Refuses keys that are not those of this database: with others nobody would be recognised, and what is written from
/// then on could not be read with the right ones.
pub(crate) fn prove_keys(tx: &mut Tx) -> Result<()> {
    let keys = tx.keys().clone();
    let ours = tx.optional(
        "SELECT id, niss, niss_mac FROM persons LIMIT 1",
        params![],
        |row| {
            let mut columns = row.columns("persons");
            let niss = keys.open_niss(NISS, columns.get()?, columns.get()?);
            let mac: Vec<u8> = columns.get()?;
            Ok(niss.is_ok_and(|niss| mac == keys.niss_mac(&niss).bytes()))
        },
    )?;
    match ours {
        None | Some(true) => Ok(()),
        Some(false) => Err(Error::Refused(
            "its personal numbers were written with other keys than these".into(),
        )),
    }
}

/// The person of that id.
pub fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<Person>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!("SELECT ", columns!(), " FROM persons WHERE id = $1"),
        params![id],
        |row| read(&keys, row),
    )
}

/// The person with that NISS.
pub fn by_niss(tx: &mut Tx, niss: &Niss) -> Result<Option<Person>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!("SELECT ", columns!(), " FROM persons WHERE niss_mac = $1"),
        params![&keys.niss_mac(niss)],
        |row| read(&keys, row),
    )
}

/// The person the identity provider calls `subject`.
pub fn by_subject(tx: &mut Tx, subject: &str) -> Result<Option<Person>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!("SELECT ", columns!(), " FROM persons WHERE subject = $1"),
        params![subject],
        |row| read(&keys, row),
    )
}

/// What a login tells anew: name and subject. Guarded by the version.
pub fn set_identity(
    tx: &mut Tx,
    id: Uuid,
    version: i64,
    name: &PersonName,
    subject: &str,
) -> Result<()> {
    tx.exec_one(
        "UPDATE persons SET family_name = $3, given_name = $4, folded_name = $5, subject = $6, version = version + 1 \
         WHERE id = $1 AND version = $2",
        params![id, version, &name.family, &name.given, &fold_name(&name.family, &name.given), subject],
    )
}

/// A BIS number that became a national number. Guarded by the version; [`crate::Error::Duplicate`] when another person
/// has it.
pub fn set_niss(tx: &mut Tx, id: Uuid, version: i64, niss: &Niss) -> Result<()> {
    let keys = tx.keys().clone();
    tx.exec_one(
        "UPDATE persons SET niss = $3, niss_mac = $4, version = version + 1 WHERE id = $1 AND version = $2",
        params![id, version, &keys.seal_niss(NISS, id, niss)?, &keys.niss_mac(niss)],
    )
}

/// Keeps the language last chosen.
pub fn set_language(tx: &mut Tx, id: Uuid, language: &str) -> Result<()> {
    tx.exec_one(
        "UPDATE persons SET language = $2 WHERE id = $1",
        params![id, language],
    )
}

/// Keeps the address mails go to; `None`: no mails.
pub fn set_email(tx: &mut Tx, id: Uuid, email: Option<&EmailAddress>) -> Result<()> {
    tx.exec_one(
        "UPDATE persons SET email = $2 WHERE id = $1",
        params![id, email],
    )
}

/// Keeps whether a confirmation mail was wanted last time (CNF-12).
pub fn set_confirmation_mail(tx: &mut Tx, id: Uuid, wanted: bool) -> Result<()> {
    tx.exec_one(
        "UPDATE persons SET confirmation_mail = $2 WHERE id = $1",
        params![id, wanted],
    )
}

/// Persons whose name has words beginning with those searched (empty: all), by name.
pub fn search(tx: &mut Tx, name: &str, page: PageRequest) -> Result<Page<Person>> {
    let keys = tx.keys().clone();
    let words = word_patterns(name);
    let word = |index: usize| words.get(index).map_or("%", String::as_str);
    let rows = tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM persons WHERE ' ' || folded_name LIKE $1 AND ' ' || folded_name LIKE $2 \
             AND ' ' || folded_name LIKE $3 ORDER BY folded_name, id LIMIT $4 OFFSET $5"
        ),
        params![word(0), word(1), word(2), page.size(), page.offset()],
        |row| read(&keys, row),
    )?;
    let total = tx.one(
        "SELECT COUNT(*) FROM persons WHERE ' ' || folded_name LIKE $1 AND ' ' || folded_name LIKE $2 \
         AND ' ' || folded_name LIKE $3",
        params![word(0), word(1), word(2)],
        |row| row.columns("persons").get(),
    )?;
    Ok(Page {
        rows,
        total,
        size: page.size(),
    })
}
