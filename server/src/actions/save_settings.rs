//! Saves an employer's settings; a new address gets a link that proves it (SET-05).

use serde_json::json;
use storage::settings::{self, EmployerSettings};
use storage::{Tx, employers, jobs};

use super::leaf;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;
use domain::interruption::Sector;

const SAVED: &str = "settings.saved";
/// Who sends the link that proves an address.
pub const VERIFY_ADDRESS: &str = "verify-address";

/// Saves them under the version seen; [`PageError::Conflict`] when a colleague was first.
pub fn save_settings(
    at: &Visit,
    employer: &SignedInEmployer,
    before: &EmployerSettings,
    wanted: &EmployerSettings,
    sector: Sector,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let mut wanted = wanted.clone();
    let new_address = wanted.email != before.email;
    if new_address {
        wanted.email_verified_at = None;
    }
    settings::set(tx, &wanted, employer.person.id, at.now)?;
    if sector != employer.employer.sector {
        let changed = storage::employers::Employer {
            sector,
            ..employer.employer.clone()
        };
        employers::set(tx, &changed)?;
    }
    if new_address {
        ask_to_verify(at, employer, tx)?;
    }
    let content = json!({
        "before": kept(before, employer.employer.sector),
        "after": kept(&wanted, sector),
    });
    let chain = (
        leaf::chain_of_employer(&employer.employer.number),
        before.version + 1,
    );
    leaf::write_leaf(at, &employer.into(), chain, SAVED, &content, tx)
}

/// What the journal keeps of settings.
fn kept(settings: &EmployerSettings, sector: Sector) -> serde_json::Value {
    json!({
        "name": settings.contact_name,
        "givenName": settings.contact_given_name,
        "phone": settings.phone,
        "mobile": settings.mobile,
        "email": settings.email,
        "acceptsNotices": settings.accepts_notices,
        "sector": sector.code(),
    })
}

/// Has the link sent to the address of the settings.
pub fn ask_to_verify(
    at: &Visit,
    employer: &SignedInEmployer,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let payload = serde_json::json!({
        "employer": employer.employer.number.digits(),
        "language": at.lang.code(),
    });
    jobs::insert(
        tx,
        &jobs::NewJob {
            id: at.app.chance.uuid(at.now),
            kind: VERIFY_ADDRESS,
            payload: &payload.to_string(),
            due_at: at.now,
            created_at: at.now,
        },
    )?;
    Ok(())
}
