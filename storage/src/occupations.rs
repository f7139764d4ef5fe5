//! What other employers owe of a request (EMP-05, EMP-12): one row an employer the worker named, with the invitation to
//! sign and, once signed, what was declared. The table holds only the hash of an invitation's secret.

use domain::identifiers::EnterpriseNumber;
use domain::occupation::OTHERS_MAX;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::keys::Keys;

const DECLARATION: &str = "occupations.declaration";

/// What another employer declared and who signed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SignedDeclaration {
    /// Number of the employer signed for, ten digits.
    pub employer: String,
    /// Its name.
    pub employer_name: String,
    /// Name of the person who signed.
    pub signed_by: String,
    /// The day, in Belgium.
    pub signed_on: Date,
    /// Minutes a week there.
    pub minutes_a_week: u16,
    /// Whether they go on during the interruption.
    pub continues: bool,
    /// Anything else.
    pub remark: Option<String>,
    /// Version of the words certified.
    pub certification_version: String,
}

/// Another employer of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occupation {
    /// Its id.
    pub id: Uuid,
    /// The request.
    pub request: Uuid,
    /// Raised by each change.
    pub version: i64,
    /// Name as the worker gave it.
    pub name: String,
    /// Its number, where the worker gave it.
    pub number: Option<EnterpriseNumber>,
    /// Minutes a week there as the worker said; 0 where nobody asked.
    pub minutes_a_week: i32,
    /// Until when the invitation can be used; none while nobody is invited.
    pub invited_until: Option<Timestamp>,
    /// When it was signed.
    pub signed_at: Option<Timestamp>,
    /// What was declared.
    pub declaration: Option<SignedDeclaration>,
    /// When it was named.
    pub created_at: Timestamp,
}

impl Occupation {
    /// An employer just named, nobody invited yet.
    pub fn new(id: Uuid, request: Uuid, name: &str, now: Timestamp) -> Self {
        Self {
            id,
            request,
            version: 1,
            name: name.to_owned(),
            number: None,
            minutes_a_week: 0,
            invited_until: None,
            signed_at: None,
            declaration: None,
            created_at: now,
        }
    }
}

macro_rules! columns {
    () => {
        "SELECT id, request_id, version, name, enterprise, minutes_a_week, expires_at, settled_at, declaration, \
         created_at FROM occupations "
    };
}

fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret).into()
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<Occupation> {
    let mut columns = row.columns("occupations");
    let c = &mut columns;
    let id = c.get()?;
    let (request, version, name) = (c.get()?, c.get()?, c.get()?);
    let number: Option<String> = c.get()?;
    let number = number.map(|digits| digits.parse()).transpose();
    let number = number.map_err(|_| c.refuse("not an enterprise number"))?;
    let (minutes_a_week, invited_until, signed_at) = (c.get()?, c.get()?, c.get()?);
    let sealed: Option<&[u8]> = c.get()?;
    let declaration = match sealed {
        Some(sealed) => {
            let plain = keys.open(DECLARATION, id, sealed)?;
            let read = serde_json::from_slice(&plain);
            Some(read.map_err(|_| c.refuse("not a declaration"))?)
        }
        None => None,
    };
    Ok(Occupation {
        id,
        request,
        version,
        name,
        number,
        minutes_a_week,
        invited_until,
        signed_at,
        declaration,
        created_at: c.get()?,
    })
}

/// The other employers of a request, in the order they were named.
pub fn of_request(tx: &mut Tx, request: Uuid) -> Result<Vec<Occupation>> {
    let keys = tx.keys().clone();
    let most = u32::try_from(OTHERS_MAX).unwrap_or(u32::MAX);
    tx.query(
        concat!(
            columns!(),
            "WHERE request_id = $1 ORDER BY created_at, id LIMIT $2"
        ),
        params![request, most],
        |row| read(&keys, row),
    )
}

/// The one an invitation is for, also once it ended: `invited_until` says so. None once it was taken back or a newer one
/// was made.
pub fn by_secret(tx: &mut Tx, secret: &str) -> Result<Option<Occupation>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(columns!(), "WHERE token_hash = $1"),
        params![&hash(secret)],
        |row| read(&keys, row),
    )
}

/// The one of that id, for the employer it names and invites.
pub fn by_id_invited(
    tx: &mut Tx,
    enterprise: &EnterpriseNumber,
    id: Uuid,
) -> Result<Option<Occupation>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            columns!(),
            "WHERE id = $1 AND enterprise = $2 AND token_hash IS NOT NULL"
        ),
        params![id, enterprise.digits()],
        |row| read(&keys, row),
    )
}

/// Names another employer; refused beyond [`OTHERS_MAX`].
pub fn insert(tx: &mut Tx, new: &Occupation) -> Result<()> {
    if of_request(tx, new.request)?.len() >= OTHERS_MAX {
        return Err(Error::Limit {
            what: "other employers",
            limit: OTHERS_MAX,
        });
    }
    tx.exec(
        "INSERT INTO occupations (id, request_id, state, version, name, enterprise, minutes_a_week, created_at) \
         VALUES ($1, $2, 1, 1, $3, $4, $5, $6)",
        params![
            new.id,
            new.request,
            &new.name,
            new.number.as_ref().map(EnterpriseNumber::digits),
            new.minutes_a_week,
            new.created_at
        ],
    )?;
    Ok(())
}

/// Invites with a new secret; the one before opens nothing any more. [`Error::Conflict`] once it is signed.
pub fn set_invited(tx: &mut Tx, seen: &Occupation, secret: &str, until: Timestamp) -> Result<()> {
    tx.exec_one(
        "UPDATE occupations SET token_hash = $3, expires_at = $4, version = version + 1 \
         WHERE id = $1 AND version = $2 AND state = 1",
        params![seen.id, seen.version, &hash(secret), until],
    )
}

/// Signed online. [`Error::Conflict`] when it was signed or taken back meanwhile.
pub fn set_signed(
    tx: &mut Tx,
    seen: &Occupation,
    declaration: &SignedDeclaration,
    now: Timestamp,
) -> Result<()> {
    let plain = serde_json::to_vec(declaration).map_err(|e| Error::Value(e.to_string()))?;
    let sealed = tx.keys().seal(DECLARATION, seen.id, &plain)?;
    tx.exec_one(
        "UPDATE occupations SET state = 3, declaration = $3, settled_at = $4, version = version + 1 \
         WHERE id = $1 AND version = $2 AND state = 1",
        params![seen.id, seen.version, &sealed, now],
    )
}

/// Takes one back that was named by mistake; its leaf in the journal stays. [`Error::Conflict`] once it is signed.
pub fn remove(tx: &mut Tx, seen: &Occupation) -> Result<()> {
    tx.exec_one(
        "DELETE FROM occupations WHERE id = $1 AND version = $2 AND state = 1",
        params![seen.id, seen.version],
    )
}
