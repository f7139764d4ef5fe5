//! Persons who sign in, and the capacities they hold.

use domain::access::{Capacity, EmployerRole};
use domain::draft::PersonName;
use domain::identifiers::{EnterpriseNumber, Niss};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::engine::{
    row::Row,
    tx::Tx,
    value::{Value, params},
};
use crate::error::Result;
use crate::fold::{fold_name, word_patterns};
use crate::keys::Keys;
use crate::page::{Page, PageRequest};

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

/// A capacity someone holds from one day on, possibly to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldCapacity {
    /// Id of this grant.
    pub id: Uuid,
    /// Who holds it.
    pub person: Uuid,
    /// What it is.
    pub capacity: Capacity,
    /// The social secretariat through which the person acts for the employer, if any.
    pub mandate_holder: Option<EnterpriseNumber>,
    /// First day.
    pub from: Date,
    /// Last day; open-ended when absent.
    pub to: Option<Date>,
    /// Raised by each change.
    pub version: i64,
}

macro_rules! capacity_columns {
    () => {
        "id, person_id, kind, enterprise, role, office_code, mandate_holder, from_day, to_day, version"
    };
}

const EMPLOYER_USER: i16 = 1;
const WORKER: i16 = 2;
const CASE_WORKER: i16 = 3;
const ADMINISTRATOR: i16 = 4;

fn read_capacity(row: &Row<'_>) -> Result<HeldCapacity> {
    let mut columns = row.columns("capacities");
    let (id, person) = (columns.get()?, columns.get()?);
    let kind: i16 = columns.get()?;
    let enterprise: Option<EnterpriseNumber> = columns.get()?;
    let role = columns.code_or_null(EmployerRole::from_i16)?;
    let office: Option<String> = columns.get()?;
    let capacity = match (kind, enterprise, role, office) {
        (EMPLOYER_USER, Some(enterprise), Some(role), None) => {
            Capacity::EmployerUser { enterprise, role }
        }
        (WORKER, None, None, None) => Capacity::Worker,
        (CASE_WORKER, None, None, Some(office)) => Capacity::CaseWorker { office },
        (ADMINISTRATOR, None, None, None) => Capacity::Administrator,
        _ => return Err(columns.refuse("kind, employer, role and office do not fit together")),
    };
    Ok(HeldCapacity {
        id,
        person,
        capacity,
        mandate_holder: columns.get()?,
        from: columns.get()?,
        to: columns.get()?,
        version: columns.get()?,
    })
}

/// Grants a capacity.
pub fn insert_capacity(tx: &mut Tx, held: &HeldCapacity) -> Result<()> {
    let (kind, enterprise, role, office) = match &held.capacity {
        Capacity::EmployerUser { enterprise, role } => {
            (EMPLOYER_USER, Some(enterprise), Some(role.to_i16()), None)
        }
        Capacity::Worker => (WORKER, None, None, None),
        Capacity::CaseWorker { office } => (CASE_WORKER, None, None, Some(office)),
        Capacity::Administrator => (ADMINISTRATOR, None, None, None),
    };
    tx.exec(
        "INSERT INTO capacities (id, person_id, kind, enterprise, role, office_code, mandate_holder, from_day, \
         to_day, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            held.id,
            held.person,
            kind,
            enterprise,
            role,
            office,
            held.mandate_holder.as_ref(),
            held.from,
            held.to,
            held.version,
        ],
    )?;
    Ok(())
}

/// The capacities of a person that hold on `day`, in the order they were granted. Read on every request: an ended
/// mandate gives nothing the same day.
pub fn capacities_on(tx: &mut Tx, person: Uuid, day: Date) -> Result<Vec<HeldCapacity>> {
    tx.query(
        concat!(
            "SELECT ",
            capacity_columns!(),
            " FROM capacities WHERE person_id = $1 AND from_day <= $2 AND (to_day IS NULL OR to_day >= $2) \
             ORDER BY kind, id LIMIT 1000"
        ),
        params![person, day],
        read_capacity,
    )
}

/// One capacity of a person, if it holds on `day`.
pub fn capacity_on(tx: &mut Tx, person: Uuid, id: Uuid, day: Date) -> Result<Option<HeldCapacity>> {
    tx.optional(
        concat!(
            "SELECT ",
            capacity_columns!(),
            " FROM capacities WHERE id = $3 AND person_id = $1 AND from_day <= $2 AND (to_day IS NULL OR to_day >= $2)"
        ),
        params![person, day, id],
        read_capacity,
    )
}

/// The person's capacities for one employer on `day`: what an employer's page is opened by.
pub fn employer_capacity_on(
    tx: &mut Tx,
    person: Uuid,
    employer: &EnterpriseNumber,
    day: Date,
) -> Result<Option<HeldCapacity>> {
    tx.optional(
        concat!(
            "SELECT ",
            capacity_columns!(),
            " FROM capacities WHERE enterprise = $3 AND person_id = $1 AND kind = 1 AND from_day <= $2 \
             AND (to_day IS NULL OR to_day >= $2) ORDER BY role DESC, id LIMIT 1"
        ),
        params![person, day, employer],
        read_capacity,
    )
}

/// Every capacity ever granted to a person, for administration; the newest first.
pub fn capacities_of(tx: &mut Tx, person: Uuid) -> Result<Vec<HeldCapacity>> {
    tx.query(
        concat!(
            "SELECT ",
            capacity_columns!(),
            " FROM capacities WHERE person_id = $1 ORDER BY from_day DESC, id LIMIT 1000"
        ),
        params![person],
        read_capacity,
    )
}

/// Ends a capacity on `last_day`, guarded by its version.
pub fn end_capacity(tx: &mut Tx, id: Uuid, version: i64, last_day: Date) -> Result<()> {
    tx.exec_one(
        "UPDATE capacities SET to_day = $3, version = version + 1 WHERE id = $1 AND version = $2",
        params![id, version, Value::from(last_day)],
    )
}
