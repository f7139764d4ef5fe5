//! Granting and ending a capacity: the grant and its leaf, in the chain of the person's administration.

use crate::actions::leaf::{Author, write_leaf};
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;
use domain::access::Capacity;
use domain::identifiers::EstablishmentUnitNumber;
use jiff::ToSpan;
use jiff::civil::Date;
use storage::Tx;
use storage::persons::{self, HeldCapacity};
use uuid::Uuid;

/// Grants a capacity for the days given; `false` when the person holds the same one on one of them.
pub fn grant(
    at: &Visit,
    by: &Author,
    person: Uuid,
    (capacity, units): (Capacity, Vec<EstablishmentUnitNumber>),
    (from, to): (Date, Option<Date>),
    tx: &mut Tx,
) -> Result<bool, PageError> {
    let held = persons::capacities_of(tx, person)?;
    let same_days = |held: &HeldCapacity| {
        held.to.is_none_or(|last| last >= from) && to.is_none_or(|last| held.from <= last)
    };
    if held
        .iter()
        .any(|held| held.capacity == capacity && same_days(held))
    {
        return Ok(false);
    }
    let granted = HeldCapacity {
        id: at.app.chance.uuid(at.now),
        person,
        capacity,
        units,
        from,
        to,
        version: 1,
    };
    persons::insert_capacity(tx, &granted)?;
    leaf(at, by, "capacity.granted", &granted, tx)?;
    Ok(true)
}

/// Ends a capacity with yesterday, so that nothing opens from now on. One that somebody else changed is a conflict.
pub fn end(
    at: &Visit,
    by: &Author,
    person: Uuid,
    id: Uuid,
    version: i64,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let held = persons::capacities_of(tx, person)?;
    let mut held = held
        .into_iter()
        .find(|held| held.id == id)
        .ok_or(PageError::Conflict)?;
    let last_day = at.today.saturating_sub(1.day());
    persons::end_capacity(tx, id, version, last_day)?;
    held.to = Some(last_day);
    held.version = version + 1;
    leaf(at, by, "capacity.ended", &held, tx)
}

fn leaf(
    at: &Visit,
    by: &Author,
    act: &str,
    held: &HeldCapacity,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let (kind, of) = match &held.capacity {
        Capacity::EmployerUser { enterprise, role } => {
            (role.code(), Some(enterprise.digits().to_owned()))
        }
        Capacity::Worker => ("worker", None),
        Capacity::CaseWorker { office } => ("caseWorker", Some(office.clone())),
        Capacity::Administrator => ("administrator", None),
        Capacity::Support => ("support", None),
    };
    let content = serde_json::json!({
        "grant": held.id.to_string(),
        "capacity": kind,
        "of": of,
        "units": held.units.iter().map(|unit| unit.digits()).collect::<Vec<_>>(),
        "from": held.from.to_string(),
        "to": held.to.map(|day| day.to_string()),
    });
    write_leaf(at, by, (held.person, held.version), act, &content, tx)
}
