//! Giving and ending a mandate of a social secretariat: the mandate and its leaf, in a chain of its own.

use crate::auth::access::SignedInAdministrator;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;
use domain::identifiers::EnterpriseNumber;
use jiff::ToSpan;
use jiff::civil::Date;
use storage::journal::{self, Entry};
use storage::mandates::{self, Mandate};
use storage::{Error, Tx};
use uuid::Uuid;

/// Gives a mandate from the first day of a quarter on; `false` when the two are bound already.
pub fn give(
    at: &Visit,
    by: &SignedInAdministrator,
    (holder, enterprise): (EnterpriseNumber, EnterpriseNumber),
    from: Date,
    tx: &mut Tx,
) -> Result<bool, PageError> {
    let mandate = Mandate {
        id: at.app.chance.uuid(at.now),
        holder,
        enterprise,
        from,
        to: None,
        version: 1,
    };
    match mandates::insert(tx, &mandate) {
        Err(Error::Duplicate) => Ok(false),
        done => {
            done?;
            leaf(at, by, "mandate.given", &mandate, tx)?;
            Ok(true)
        }
    }
}

/// Ends a mandate with yesterday: the holder's people find nothing from now on.
pub fn end(
    at: &Visit,
    by: &SignedInAdministrator,
    id: Uuid,
    version: i64,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let mut mandate = mandates::by_id(tx, id)?.ok_or(PageError::Conflict)?;
    let last_day = at.today.saturating_sub(1.day());
    mandates::end(tx, id, version, last_day)?;
    mandate.to = Some(last_day);
    mandate.version = version + 1;
    leaf(at, by, "mandate.ended", &mandate, tx)
}

fn leaf(
    at: &Visit,
    by: &SignedInAdministrator,
    act: &str,
    mandate: &Mandate,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let content = serde_json::json!({
        "holder": mandate.holder.digits(),
        "employer": mandate.enterprise.digits(),
        "from": mandate.from.to_string(),
        "to": mandate.to.map(|day| day.to_string()),
    });
    let (content, salt) = (content.to_string(), at.app.chance.bytes());
    let entry = Entry {
        file: mandate.id,
        at: at.now,
        person: Some(by.person.id),
        capacity: "administrator",
        on_behalf_of: Some(mandate.enterprise.digits()),
        act,
        object_version: mandate.version,
        content: content.as_bytes(),
        salt: &salt,
    };
    journal::append(tx, &entry)?;
    Ok(())
}
