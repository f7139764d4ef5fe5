//! Answers kept by idempotency key: the same question gets the same answer, in the transaction of the act.

use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{tx::Tx, value::params};
use crate::error::{Error, Result};

const RESPONSE: &str = "idempotency.response";
/// A kept answer: a redirection, or one JSON document.
const RESPONSE_MAX: usize = 64 * 1_024;

/// Who asks for what, under which key.
#[derive(Debug, Clone, Copy)]
pub struct Key<'a> {
    /// Person, session or API client.
    pub caller: Uuid,
    /// A code such as the route's.
    pub operation: &'a str,
    /// The caller's key: the nonce of the form, or the header's value.
    pub nonce: &'a [u8],
}

/// What is known about a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    /// Nothing: go on, and call [`finish`] in this transaction.
    New,
    /// Answered before; this is the answer.
    Answered(Vec<u8>),
    /// Used before with another body: refuse (422).
    OtherBody,
}

/// Takes the key, or says what it was used for. A second transaction with the same key waits here for the first.
pub fn begin(tx: &mut Tx, key: Key<'_>, body_hash: &[u8; 32], now: Timestamp) -> Result<Known> {
    let inserted = tx.exec(
        "INSERT INTO idempotency (caller, operation, nonce, body_hash, created_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (caller, operation, nonce) DO NOTHING",
        params![key.caller, key.operation, key.nonce, body_hash, now],
    )?;
    if inserted == 1 {
        return Ok(Known::New);
    }
    let (stored_hash, response) = tx.one(
        "SELECT body_hash, response FROM idempotency WHERE caller = $1 AND operation = $2 AND nonce = $3",
        params![key.caller, key.operation, key.nonce],
        |row| {
            let mut columns = row.columns("idempotency");
            Ok((columns.get::<[u8; 32]>()?, columns.get::<Option<Vec<u8>>>()?))
        },
    )?;
    if stored_hash != *body_hash {
        return Ok(Known::OtherBody);
    }
    // The record and its answer are written in one transaction: a committed record has its answer.
    let sealed = response.ok_or(Error::Conflict)?;
    Ok(Known::Answered(
        tx.keys().open(RESPONSE, key.caller, &sealed)?,
    ))
}

/// Keeps the answer of a key taken in this transaction; stored encrypted.
pub fn finish(tx: &mut Tx, key: Key<'_>, response: &[u8]) -> Result<()> {
    if response.len() > RESPONSE_MAX {
        return Err(Error::Limit {
            what: "kept answer",
            limit: RESPONSE_MAX,
        });
    }
    let sealed = tx.keys().seal(RESPONSE, key.caller, response)?;
    tx.exec_one(
        "UPDATE idempotency SET response = $4 WHERE caller = $1 AND operation = $2 AND nonce = $3 \
         AND response IS NULL",
        params![key.caller, key.operation, key.nonce, &sealed],
    )
}

/// Gives a key taken in this transaction back: what it asked for was not done.
pub fn forget(tx: &mut Tx, key: Key<'_>) -> Result<()> {
    tx.exec_one(
        "DELETE FROM idempotency WHERE caller = $1 AND operation = $2 AND nonce = $3 AND response IS NULL",
        params![key.caller, key.operation, key.nonce],
    )
}

/// Removes answers kept since before `limit`; how many.
pub fn delete_old(tx: &mut Tx, limit: Timestamp) -> Result<u64> {
    tx.exec(
        "DELETE FROM idempotency WHERE created_at < $1",
        params![limit],
    )
}
