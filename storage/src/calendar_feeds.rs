//! Private calendar addresses (CAL-05): whoever knows one reads it until it is taken back. The table holds only the hash of
//! each secret, so that a stolen database opens no calendar.

use domain::identifiers::{EnterpriseNumber, EstablishmentUnitNumber};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;

/// Addresses listed to a person for one calendar.
const LISTED_MAX: u32 = 50;

/// A calendar address; its secret is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// Its id.
    pub id: Uuid,
    /// Who made it.
    pub person: Uuid,
    /// The employer whose interruptions it lists; none: the person's own.
    pub employer: Option<EnterpriseNumber>,
    /// The unit of that employer whose interruptions alone it lists; none: all that its maker may see.
    pub unit: Option<EstablishmentUnitNumber>,
    /// When it was made.
    pub created_at: Timestamp,
}

fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret).into()
}

fn read(row: &Row<'_>) -> Result<Feed> {
    let mut columns = row.columns("calendar_feeds");
    Ok(Feed {
        id: columns.get()?,
        person: columns.get()?,
        employer: columns.get()?,
        unit: columns.get()?,
        created_at: columns.get()?,
    })
}

/// Stores an address under the hash of its secret.
pub fn insert(tx: &mut Tx, feed: &Feed, secret: &str) -> Result<()> {
    tx.exec(
        "INSERT INTO calendar_feeds (id, token_hash, person_id, enterprise, created_at, unit) \
         VALUES ($1, $2, $3, $4, $5, $6)",
        params![
            feed.id,
            &hash(secret),
            feed.person,
            feed.employer.as_ref(),
            feed.created_at,
            feed.unit,
        ],
    )?;
    Ok(())
}

/// The calendar behind a secret, unless it was taken back.
pub fn by_secret(tx: &mut Tx, secret: &str) -> Result<Option<Feed>> {
    tx.optional(
        "SELECT id, person_id, enterprise, unit, created_at FROM calendar_feeds WHERE token_hash = $1 AND revoked_at IS NULL",
        params![&hash(secret)],
        read,
    )
}

/// The live addresses a person made for the own calendar, or for an employer's, the newest first.
pub fn of_person(
    tx: &mut Tx,
    person: Uuid,
    employer: Option<&EnterpriseNumber>,
) -> Result<Vec<Feed>> {
    match employer {
        Some(employer) => tx.query(
            "SELECT id, person_id, enterprise, unit, created_at FROM calendar_feeds WHERE person_id = $1 AND enterprise = $2 \
             AND revoked_at IS NULL ORDER BY created_at DESC, id DESC LIMIT $3",
            params![person, employer, LISTED_MAX],
            read,
        ),
        None => tx.query(
            "SELECT id, person_id, enterprise, unit, created_at FROM calendar_feeds WHERE person_id = $1 AND enterprise IS NULL \
             AND revoked_at IS NULL ORDER BY created_at DESC, id DESC LIMIT $2",
            params![person, LISTED_MAX],
            read,
        ),
    }
}

/// Takes an address of this person back; [`crate::Error::Conflict`] when it is gone already.
pub fn set_revoked(tx: &mut Tx, person: Uuid, id: Uuid, now: Timestamp) -> Result<()> {
    tx.exec_one(
        "UPDATE calendar_feeds SET revoked_at = $3 WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL",
        params![id, person, now],
    )
}
