//! The capacities persons hold, each from one day to another.

use domain::access::{Capacity, EmployerRole};
use domain::draft::PersonName;
use domain::identifiers::{EnterpriseNumber, EstablishmentUnitNumber};
use jiff::civil::Date;
use uuid::Uuid;

use crate::engine::{
    row::{Columns, Row},
    tx::Tx,
    value::params,
};
use crate::error::Result;
use crate::page::{Page, PageRequest};

/// A capacity someone holds from one day on, possibly to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldCapacity {
    /// Id of this grant.
    pub id: Uuid,
    /// Who holds it.
    pub person: Uuid,
    /// What it is.
    pub capacity: Capacity,
    /// The establishment units whose files it opens, in an employer; empty: every file (ACC-18).
    pub units: Vec<EstablishmentUnitNumber>,
    /// First day.
    pub from: Date,
    /// Last day; open-ended when absent.
    pub to: Option<Date>,
    /// Raised by each change.
    pub version: i64,
}

macro_rules! capacity_columns {
    () => {
        "id, person_id, kind, enterprise, role, office_code, units, from_day, to_day, version"
    };
}

const EMPLOYER_USER: i16 = 1;
const WORKER: i16 = 2;
const CASE_WORKER: i16 = 3;
const ADMINISTRATOR: i16 = 4;
const SUPPORT: i16 = 5;

fn read_capacity(row: &Row<'_>) -> Result<HeldCapacity> {
    read_columns(&mut row.columns("capacities"))
}

fn read_with_name(row: &Row<'_>) -> Result<(HeldCapacity, PersonName)> {
    let mut columns = row.columns("capacities");
    let held = read_columns(&mut columns)?;
    let (family, given) = (columns.get()?, columns.get()?);
    Ok((held, PersonName { family, given }))
}

fn read_columns(columns: &mut Columns<'_, '_>) -> Result<HeldCapacity> {
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
        (SUPPORT, None, None, None) => Capacity::Support,
        _ => return Err(columns.refuse("kind, employer, role and office do not fit together")),
    };
    let units: Option<&str> = columns.get()?;
    let units = units.unwrap_or_default().split_whitespace();
    let units = units.map(str::parse).collect::<Result<Vec<_>, _>>();
    Ok(HeldCapacity {
        id,
        person,
        capacity,
        units: units.map_err(|_| columns.refuse("not numbers of units"))?,
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
        Capacity::Support => (SUPPORT, None, None, None),
    };
    tx.exec(
        "INSERT INTO capacities (id, person_id, kind, enterprise, role, office_code, from_day, to_day, version, units) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
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
            written(&held.units).as_deref(),
        ],
    )?;
    Ok(())
}

/// The numbers as they lie in the column; nothing for a right without a limit.
fn written(units: &[EstablishmentUnitNumber]) -> Option<String> {
    let digits: Vec<String> = units.iter().map(|unit| unit.digits()).collect();
    (!digits.is_empty()).then(|| digits.join(" "))
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

/// The rights that hold in an employer on `day` or later, by the name of who holds them.
pub fn of_employer(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    day: Date,
    page: PageRequest,
) -> Result<Page<(HeldCapacity, PersonName)>> {
    let rows = tx.query(
        "SELECT c.id, c.person_id, c.kind, c.enterprise, c.role, c.office_code, c.units, c.from_day, c.to_day, \
         c.version, p.family_name, p.given_name FROM capacities c JOIN persons p ON p.id = c.person_id \
         WHERE c.enterprise = $1 AND c.kind = 1 AND (c.to_day IS NULL OR c.to_day >= $2) \
         ORDER BY p.folded_name, c.id LIMIT $3 OFFSET $4",
        params![employer, day, page.size(), page.offset()],
        read_with_name,
    )?;
    let total = tx.one(
        "SELECT COUNT(*) FROM capacities WHERE enterprise = $1 AND kind = 1 AND (to_day IS NULL OR to_day >= $2)",
        params![employer, day],
        |row| row.columns("capacities").get(),
    )?;
    Ok(Page {
        rows,
        total,
        size: page.size(),
    })
}

/// A right in this employer that has not ended on `day`, with the name of who holds it; another employer's is not found.
pub fn in_employer(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    id: Uuid,
    day: Date,
) -> Result<Option<(HeldCapacity, PersonName)>> {
    tx.optional(
        "SELECT c.id, c.person_id, c.kind, c.enterprise, c.role, c.office_code, c.units, c.from_day, c.to_day, \
         c.version, p.family_name, p.given_name FROM capacities c JOIN persons p ON p.id = c.person_id \
         WHERE c.id = $3 AND c.enterprise = $1 AND c.kind = 1 AND (c.to_day IS NULL OR c.to_day >= $2)",
        params![employer, day, id],
        read_with_name,
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
