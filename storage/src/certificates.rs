//! Certificates of entitlement a worker made for an employer: limited in time, revocable at once (EMP-06).

use domain::identifiers::{EnterpriseNumber, Niss};
use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;
use crate::keys::Keys;

const DOCUMENT: &str = "certificates.document";
/// Certificates listed to a worker.
const LISTED_MAX: u32 = 200;

/// How much a certificate shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The whole balance.
    Whole = 1,
    /// Only whether it is enough for the request.
    Enough = 2,
}

impl Scope {
    fn from_i16(number: i16) -> Result<Self, ()> {
        match number {
            1 => Ok(Self::Whole),
            2 => Ok(Self::Enough),
            _ => Err(()),
        }
    }
}

/// A certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCertificate {
    /// Its id, also inside the document.
    pub id: Uuid,
    /// The employer it is made for.
    pub employer: EnterpriseNumber,
    /// The request it is about.
    pub request: Uuid,
    /// How much it shows.
    pub scope: Scope,
    /// The signed file.
    pub document: String,
    /// When it was made.
    pub issued_at: Timestamp,
    /// Until when it is valid, this instant excluded.
    pub expires_at: Timestamp,
    /// When the worker took it back.
    pub revoked_at: Option<Timestamp>,
}

macro_rules! columns {
    () => {
        "id, enterprise, request_id, scope, document, issued_at, expires_at, revoked_at"
    };
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<StoredCertificate> {
    let mut columns = row.columns("certificates");
    let id = columns.get()?;
    Ok(StoredCertificate {
        id,
        employer: columns.get()?,
        request: columns.get()?,
        scope: columns.code(Scope::from_i16)?,
        document: keys.open_text(DOCUMENT, id, columns.get()?)?,
        issued_at: columns.get()?,
        expires_at: columns.get()?,
        revoked_at: columns.get()?,
    })
}

/// Stores a certificate of this worker.
pub fn insert(tx: &mut Tx, niss: &Niss, certificate: &StoredCertificate) -> Result<()> {
    let keys = tx.keys().clone();
    tx.exec(
        "INSERT INTO certificates (id, niss_mac, enterprise, request_id, scope, document, issued_at, expires_at, \
         version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)",
        params![
            certificate.id,
            &keys.niss_mac(niss),
            &certificate.employer,
            certificate.request,
            certificate.scope as i16,
            &keys.seal(DOCUMENT, certificate.id, certificate.document.as_bytes())?,
            certificate.issued_at,
            certificate.expires_at,
        ],
    )?;
    Ok(())
}

/// What a worker shared, the newest first; at most 200.
pub fn of_worker(tx: &mut Tx, niss: &Niss) -> Result<Vec<StoredCertificate>> {
    let keys = tx.keys().clone();
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM certificates WHERE niss_mac = $1 ORDER BY issued_at DESC, id DESC LIMIT $2"
        ),
        params![&keys.niss_mac(niss), LISTED_MAX],
        |row| read(&keys, row),
    )
}

/// The newest certificate about a request that this employer may see now: neither revoked nor expired.
pub fn valid_of_request(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    request: Uuid,
    now: Timestamp,
) -> Result<Option<StoredCertificate>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM certificates WHERE request_id = $2 AND enterprise = $1 AND revoked_at IS NULL AND expires_at > $3 \
             ORDER BY issued_at DESC, id DESC LIMIT 1"
        ),
        params![employer, request, now],
        |row| read(&keys, row),
    )
}

/// Takes a certificate of this worker back; [`crate::Error::Conflict`] when it is not there or taken back already.
pub fn set_revoked(tx: &mut Tx, niss: &Niss, id: Uuid, now: Timestamp) -> Result<()> {
    let mac = tx.keys().niss_mac(niss);
    tx.exec_one(
        "UPDATE certificates SET revoked_at = $3, version = version + 1 \
         WHERE id = $1 AND niss_mac = $2 AND revoked_at IS NULL",
        params![id, &mac, now],
    )
}
