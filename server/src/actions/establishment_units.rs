//! Entering, changing and ending an establishment unit: the unit and its leaf, in the chain of what the employer keeps
//! about itself.

use serde_json::json;
use storage::units::{self, Unit};
use storage::{Error, Tx};

use super::leaf;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::web::Visit;

/// Enters a unit; `false` when the employer has one of that number.
pub fn enter(
    at: &Visit,
    employer: &SignedInEmployer,
    unit: &Unit,
    tx: &mut Tx,
) -> Result<bool, PageError> {
    if units::by_number(tx, &unit.employer, unit.number)?.is_some() {
        return Ok(false);
    }
    match units::insert(tx, unit) {
        // A colleague was first, at the same moment.
        Err(Error::Duplicate) => Err(PageError::Conflict),
        done => {
            done?;
            let content = json!({ "after": kept(unit) });
            write(at, employer, ("unit.entered", 1), &content, tx)?;
            Ok(true)
        }
    }
}

/// Changes a unit under the version seen; [`PageError::Conflict`] when a colleague was first. With a last day it ends.
pub fn change(
    at: &Visit,
    employer: &SignedInEmployer,
    before: &Unit,
    wanted: &Unit,
    tx: &mut Tx,
) -> Result<(), PageError> {
    units::set(tx, wanted)?;
    let ends = before.last_day != wanted.last_day && wanted.last_day.is_some();
    let act = if ends { "unit.ended" } else { "unit.changed" };
    let content = json!({ "before": kept(before), "after": kept(wanted) });
    write(at, employer, (act, before.version + 1), &content, tx)
}

fn write(
    at: &Visit,
    employer: &SignedInEmployer,
    (act, version): (&str, i64),
    content: &serde_json::Value,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let chain = leaf::chain_of_employer(&employer.employer.number);
    leaf::write_leaf(at, &employer.into(), (chain, version), act, content, tx)
}

/// What the journal keeps of a unit.
fn kept(unit: &Unit) -> serde_json::Value {
    json!({
        "number": unit.number.digits(),
        "name": unit.name,
        "street": unit.street,
        "postalCode": unit.postal_code.to_string(),
        "place": unit.place,
        "lastDay": unit.last_day.map(|day| day.to_string()),
        "contactName": unit.contact.name,
        "contactPhone": unit.contact.phone,
        "contactEmail": unit.contact.email,
    })
}
