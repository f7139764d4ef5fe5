//! The capacities persons hold, each from one day to another.

use domain::access::{Capacity, EmployerRole};
use domain::draft::PersonName;
use domain::identifiers::EnterpriseNumber;
use jiff::civil::Date;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;

/// A capacity someone holds from one day on, possibly to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldCapacity {
    /// Id of this grant.
    pub id: Uuid,
    /// Who holds it.
    pub person: Uuid,
    /// What it is.
    pub capacity: Capacity,
    /// First day.
    pub from: Date,
    /// Last day; open-ended when absent.
    pub to: Option<Date>,
    /// Raised by each change.
    pub version: i64,
}

macro_rules! capacity_columns {
    () => {
        "id, person_id, kind, enterprise, role, office_code, from_day, to_day, version"
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
        "INSERT INTO capacities (id, person_id, kind, enterprise, role, office_code, from_day, to_day, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            held.id,
            held.person,
            kind,
            enterprise,
            role,
            office,
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
        params![id, version, last_day],
    )
}

/// A case worker of an office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Who.
    pub id: Uuid,
    /// The name.
    pub name: PersonName,
}

/// The case workers of an office on `day`, by name.
pub fn case_workers_of(tx: &mut Tx, office: &str, day: Date, limit: u32) -> Result<Vec<Colleague>> {
    tx.query(
        "SELECT p.id, p.family_name, p.given_name FROM persons p WHERE p.id IN (SELECT c.person_id FROM capacities c \
         WHERE c.kind = 3 AND c.office_code = $1 AND c.from_day <= $2 AND (c.to_day IS NULL OR c.to_day >= $2)) \
         ORDER BY p.folded_name, p.id LIMIT $3",
        params![office, day, limit],
        |row| {
            let mut columns = row.columns("persons");
            Ok(Colleague {
                id: columns.get()?,
                name: PersonName {
                    family: columns.get()?,
                    given: columns.get()?,
                },
            })
        },
    )
}
