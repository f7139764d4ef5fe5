//! Saves an employer's settings; a new address gets a link that proves it (SET-05).

use serde_json::json;
use storage::settings::{self, EmployerSettings};
use storage::{Tx, employers};

use super::leaf;
use super::verify_address::send_link;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::web::Visit;
use domain::interruption::Sector;

const SAVED: &str = "settings.saved";

/// Saves them under the version seen; [`PageError::Conflict`] when a colleague was first. `false` when a new address is
/// saved, but too many links left today: it stays unproved until somebody asks again.
pub fn save_settings(
    at: &Visit,
    employer: &SignedInEmployer,
    before: &EmployerSettings,
    wanted: &EmployerSettings,
    sector: Sector,
    tx: &mut Tx,
) -> Result<bool, PageError> {
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
    let content = json!({
        "before": kept(before, employer.employer.sector),
        "after": kept(&wanted, sector),
    });
    let chain = (
        leaf::chain_of_employer(&employer.employer.number),
        before.version + 1,
    );
    leaf::write_leaf(at, &employer.into(), chain, SAVED, &content, tx)?;
    if new_address {
        return send_link(at, employer, &wanted.email, tx);
    }
    Ok(true)
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
