//! Who fills in for a worker, and who may (EMP-10): a mandate is offered with a secret, held by whoever took it, and gives
//! nothing any more the moment it is withdrawn. Looked up on every request.

use domain::access::HelperKind;
use domain::draft::PersonName;
use jiff::{Timestamp, civil::Date};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;

/// Mandates and offers of one person that are listed.
const LISTED_MAX: u32 = 50;

/// A mandate that is offered and not taken yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its id, and that of the mandate made of it.
    pub id: Uuid,
    /// The worker who is to be helped.
    pub worker: Uuid,
    /// As what.
    pub kind: HelperKind,
    /// Whether it covers, besides the worker's part, giving notices and answering for the worker.
    pub answers: bool,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// When it was made.
    pub created_at: Timestamp,
    /// Until when it can be taken.
    pub expires_at: Timestamp,
}

/// A mandate with the names of both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helping {
    /// Its id, also that of its journal.
    pub id: Uuid,
    /// The worker who is helped.
    pub worker: Uuid,
    /// The worker's name.
    pub worker_name: PersonName,
    /// Who helps.
    pub helper: Uuid,
    /// The helper's name.
    pub helper_name: PersonName,
    /// As what.
    pub kind: HelperKind,
    /// Whether it covers, besides the worker's part, giving notices and answering for the worker.
    pub answers: bool,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// When it was withdrawn, or given up by the helper.
    pub revoked_at: Option<Timestamp>,
}

fn hash(secret: &str) -> [u8; 32] {
    Sha256::digest(secret).into()
}

fn read_offer(row: &Row<'_>) -> Result<Offer> {
    let mut columns = row.columns("mandate_offers");
    let c = &mut columns;
    Ok(Offer {
        id: c.get()?,
        worker: c.get()?,
        kind: c.code(HelperKind::from_i16)?,
        answers: c.get()?,
        from: c.get()?,
        to: c.get()?,
        created_at: c.get()?,
        expires_at: c.get()?,
    })
}

macro_rules! offers {
    () => {
        "SELECT id, worker_id, kind, answers, from_day, to_day, created_at, expires_at FROM mandate_offers "
    };
}

/// Offers a mandate under the hash of its secret.
pub fn insert_offer(tx: &mut Tx, offer: &Offer, secret: &str) -> Result<()> {
    tx.exec(
        "INSERT INTO mandate_offers (id, worker_id, kind, answers, from_day, to_day, token_hash, created_at, \
         expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            offer.id,
            offer.worker,
            offer.kind.to_i16(),
            offer.answers,
            offer.from,
            offer.to,
            &hash(secret),
            offer.created_at,
            offer.expires_at
        ],
    )?;
    Ok(())
}

/// The offer behind a secret, as long as it can be taken.
pub fn offer_by_secret(tx: &mut Tx, secret: &str, now: Timestamp) -> Result<Option<Offer>> {
    tx.optional(
        concat!(
            offers!(),
            "WHERE token_hash = $1 AND expires_at > $2 AND settled_at IS NULL"
        ),
        params![&hash(secret), now],
        read_offer,
    )
}

/// The offers of a worker that can be taken, the newest first.
pub fn offers_of(tx: &mut Tx, worker: Uuid, now: Timestamp) -> Result<Vec<Offer>> {
    tx.query(
        concat!(
            offers!(),
            "WHERE worker_id = $1 AND expires_at > $2 AND settled_at IS NULL ORDER BY created_at DESC, id LIMIT $3"
        ),
        params![worker, now, LISTED_MAX],
        read_offer,
    )
}

/// Takes an offer back; [`crate::Error::Conflict`] when it is gone or taken.
pub fn set_offer_withdrawn(tx: &mut Tx, worker: Uuid, id: Uuid, now: Timestamp) -> Result<()> {
    tx.exec_one(
        "UPDATE mandate_offers SET settled_at = $3 WHERE id = $1 AND worker_id = $2 AND settled_at IS NULL",
        params![id, worker, now],
    )
}

/// Makes the mandate of an offer; [`crate::Error::Conflict`] when somebody else was first.
pub fn take(tx: &mut Tx, offer: &Offer, helper: Uuid, now: Timestamp) -> Result<()> {
    set_offer_withdrawn(tx, offer.worker, offer.id, now)?;
    tx.exec(
        "INSERT INTO worker_mandates (id, worker_id, helper_id, kind, answers, from_day, to_day, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            offer.id,
            offer.worker,
            helper,
            offer.kind.to_i16(),
            offer.answers,
            offer.from,
            offer.to,
            now
        ],
    )?;
    Ok(())
}

macro_rules! mandates {
    () => {
        "SELECT m.id, m.worker_id, w.family_name, w.given_name, m.helper_id, h.family_name, h.given_name, m.kind, \
         m.answers, m.from_day, m.to_day, m.revoked_at FROM worker_mandates m JOIN persons w ON w.id = m.worker_id \
         JOIN persons h ON h.id = m.helper_id "
    };
}

macro_rules! holds {
    () => {
        "AND m.from_day <= $2 AND m.to_day >= $2 AND m.revoked_at IS NULL "
    };
}

fn read(row: &Row<'_>) -> Result<Helping> {
    let mut columns = row.columns("worker_mandates");
    let c = &mut columns;
    Ok(Helping {
        id: c.get()?,
        worker: c.get()?,
        worker_name: PersonName {
            family: c.get()?,
            given: c.get()?,
        },
        helper: c.get()?,
        helper_name: PersonName {
            family: c.get()?,
            given: c.get()?,
        },
        kind: c.code(HelperKind::from_i16)?,
        answers: c.get()?,
        from: c.get()?,
        to: c.get()?,
        revoked_at: c.get()?,
    })
}

/// The mandate under which `helper` may fill in a request on `day`: one of the worker whom the request concerns.
pub fn for_request(tx: &mut Tx, helper: Uuid, day: Date, request: Uuid) -> Result<Option<Helping>> {
    tx.optional(
        concat!(
            mandates!(),
            "JOIN requests r ON r.niss_mac = w.niss_mac WHERE m.helper_id = $1 ",
            holds!(),
            "AND r.id = $3 ORDER BY m.created_at, m.id LIMIT 1"
        ),
        params![helper, day, request],
        read,
    )
}

/// The mandate under which `helper` may act for the worker of a request or notice on `day`: one that says so.
pub fn to_answer(tx: &mut Tx, helper: Uuid, day: Date, file: Uuid) -> Result<Option<Helping>> {
    tx.optional(
        concat!(
            mandates!(),
            "WHERE m.helper_id = $1 ",
            holds!(),
            "AND m.answers = 1 AND w.niss_mac IN (SELECT niss_mac FROM requests WHERE id = $3 \
             UNION ALL SELECT niss_mac FROM notices WHERE id = $3) ORDER BY m.created_at, m.id LIMIT 1"
        ),
        params![helper, day, file],
        read,
    )
}

/// The mandates a person holds on `day`, by the worker's name.
pub fn of_helper(tx: &mut Tx, helper: Uuid, day: Date) -> Result<Vec<Helping>> {
    tx.query(
        concat!(
            mandates!(),
            "WHERE m.helper_id = $1 ",
            holds!(),
            "ORDER BY w.folded_name, m.id LIMIT $3"
        ),
        params![helper, day, LISTED_MAX],
        read,
    )
}

/// Every mandate a worker gave, the newest first.
pub fn of_worker(tx: &mut Tx, worker: Uuid) -> Result<Vec<Helping>> {
    tx.query(
        concat!(
            mandates!(),
            "WHERE m.worker_id = $1 ORDER BY m.created_at DESC, m.id LIMIT $2"
        ),
        params![worker, LISTED_MAX],
        read,
    )
}

/// The mandate of that id.
pub fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<Helping>> {
    tx.optional(concat!(mandates!(), "WHERE m.id = $1"), params![id], read)
}

/// Ends a mandate of which `party` is worker or helper, from this moment on; [`crate::Error::Conflict`] when it ended.
pub fn set_revoked(tx: &mut Tx, id: Uuid, party: Uuid, now: Timestamp) -> Result<()> {
    tx.exec_one(
        "UPDATE worker_mandates SET revoked_at = $3 \
         WHERE id = $1 AND (worker_id = $2 OR helper_id = $2) AND revoked_at IS NULL",
        params![id, party, now],
    )
}
