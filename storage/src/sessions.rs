//! Browser sessions, started logins, and the brake on wrong codes.

use domain::access::AssuranceLevel;
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;
use crate::keys::Keys;

const ID_TOKEN: &str = "sessions.id_token";

/// A session, anonymous or signed in.
#[derive(Clone)]
pub struct Session {
    /// Our id; never leaves the server.
    pub id: Uuid,
    /// Language chosen: fr, nl, de or en.
    pub language: Option<String>,
    /// Who signed in, and how.
    pub sign_in: Option<SignIn>,
    /// The capacity acted in.
    pub capacity: Option<Uuid>,
    /// Path first asked for, to return to after the login.
    pub return_to: Option<String>,
    /// One message for the next page; a text id.
    pub notice: Option<String>,
    /// Start of the absolute limit.
    pub created_at: Timestamp,
    /// Start of the idle limit; written at most once a minute.
    pub last_seen_at: Timestamp,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// A login.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// Who.
    pub person: Uuid,
    /// How surely.
    pub level: AssuranceLevel,
    /// By which means: a code of the sign-in page.
    pub means: String,
    /// When the person proved who they are; the epoch when the provider does not say.
    pub at: Timestamp,
}

macro_rules! columns {
    () => {
        "id, language, person_id, level, means, signed_in_at, capacity_id, return_to, notice, created_at, \
         last_seen_at"
    };
}

fn read(row: &Row<'_>) -> Result<Session> {
    let mut columns = row.columns("sessions");
    let (id, language) = (columns.get()?, columns.get()?);
    let person: Option<Uuid> = columns.get()?;
    let level = columns.code_or_null(AssuranceLevel::from_i16)?;
    let (means, at) = (columns.get()?, columns.get()?);
    let sign_in = match (person, level, means, at) {
        (None, None, None, None) => None,
        (Some(person), Some(level), Some(means), Some(at)) => Some(SignIn {
            person,
            level,
            means,
            at,
        }),
        _ => return Err(columns.refuse("a login is stored in part")),
    };
    Ok(Session {
        id,
        language,
        sign_in,
        capacity: columns.get()?,
        return_to: columns.get()?,
        notice: columns.get()?,
        created_at: columns.get()?,
        last_seen_at: columns.get()?,
    })
}

/// What is stored of a cookie or of a `state`: nothing that could be sent back.
fn hash(secret: &[u8]) -> [u8; 32] {
    Sha256::digest(secret).into()
}

/// Stores a new session under the hash of its cookie `token`.
pub fn insert(tx: &mut Tx, token: &[u8], session: &Session) -> Result<()> {
    let sign_in = session.sign_in.as_ref();
    tx.exec(
        "INSERT INTO sessions (id, token_hash, language, person_id, level, means, signed_in_at, \
         capacity_id, return_to, notice, created_at, last_seen_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        params![
            session.id,
            &hash(token),
            session.language.as_deref(),
            sign_in.map(|sign_in| sign_in.person),
            sign_in.map(|sign_in| sign_in.level.to_i16()),
            sign_in.map(|sign_in| sign_in.means.as_str()),
            sign_in.map(|sign_in| sign_in.at),
            session.capacity,
            session.return_to.as_deref(),
            session.notice.as_deref(),
            session.created_at,
            session.last_seen_at,
        ],
    )?;
    Ok(())
}

/// The session of a cookie, however old: the caller judges the limits.
pub fn by_token(tx: &mut Tx, token: &[u8]) -> Result<Option<Session>> {
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM sessions WHERE token_hash = $1"
        ),
        params![&hash(token)],
        read,
    )
}

/// Signs a session in under a new cookie; `id_token` is kept encrypted for the logout. The session's limits start at
/// `now`; `sign_in.at`, when the person proved who they are, may lie hours back under single sign-on.
pub fn sign_in(
    tx: &mut Tx,
    id: Uuid,
    new_token: &[u8],
    sign_in: &SignIn,
    id_token: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    let keys = tx.keys().clone();
    let sealed = id_token
        .map(|token| keys.seal(ID_TOKEN, id, token.as_bytes()))
        .transpose()?;
    tx.exec_one(
        "UPDATE sessions SET token_hash = $2, person_id = $3, level = $4, means = $5, \
         signed_in_at = $6, capacity_id = NULL, id_token = $7, return_to = NULL, created_at = $8, last_seen_at = $8 WHERE id = $1",
        params![
            id,
            &hash(new_token),
            sign_in.person,
            sign_in.level.to_i16(),
            &sign_in.means,
            sign_in.at,
            sealed.as_ref(),
            now,
        ],
    )
}

/// The token to hand to the identity provider at logout.
pub fn id_token(tx: &mut Tx, id: Uuid) -> Result<Option<String>> {
    let keys: Keys = tx.keys().clone();
    let sealed = tx.optional(
        "SELECT id_token FROM sessions WHERE id = $1",
        params![id],
        |row| row.columns("sessions").get::<Option<Vec<u8>>>(),
    )?;
    sealed
        .flatten()
        .map(|sealed| keys.open_text(ID_TOKEN, id, &sealed))
        .transpose()
}

/// Acts in another capacity from now on, under a new cookie.
pub fn set_capacity(tx: &mut Tx, id: Uuid, new_token: &[u8], capacity: Uuid) -> Result<()> {
    tx.exec_one(
        "UPDATE sessions SET token_hash = $2, capacity_id = $3 WHERE id = $1",
        params![id, &hash(new_token), capacity],
    )
}

/// Keeps the language chosen.
pub fn set_language(tx: &mut Tx, id: Uuid, language: &str) -> Result<()> {
    tx.exec_one(
        "UPDATE sessions SET language = $2 WHERE id = $1",
        params![id, language],
    )
}

/// Keeps the path to return to after the login, or forgets it.
pub fn set_return_to(tx: &mut Tx, id: Uuid, path: Option<&str>) -> Result<()> {
    tx.exec_one(
        "UPDATE sessions SET return_to = $2 WHERE id = $1",
        params![id, path],
    )
}

/// Keeps a message for the next page, or forgets it.
pub fn set_notice(tx: &mut Tx, id: Uuid, notice: Option<&str>) -> Result<()> {
    tx.exec_one(
        "UPDATE sessions SET notice = $2 WHERE id = $1",
        params![id, notice],
    )
}

/// Restarts the idle limit.
pub fn touch(tx: &mut Tx, id: Uuid, now: Timestamp) -> Result<()> {
    tx.exec(
        "UPDATE sessions SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2",
        params![id, now],
    )?;
    Ok(())
}

/// Ends one session; nothing happens when it is gone already.
pub fn delete(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.exec("DELETE FROM sessions WHERE id = $1", params![id])?;
    Ok(())
}

/// Ends every session of a person; how many there were.
pub fn delete_of_person(tx: &mut Tx, person: Uuid) -> Result<u64> {
    tx.exec("DELETE FROM sessions WHERE person_id = $1", params![person])
}

/// Removes up to 1,000 sessions not seen since `idle_since`; how many.
pub fn delete_idle(tx: &mut Tx, idle_since: Timestamp) -> Result<u64> {
    tx.exec(
        "DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE last_seen_at < $1 ORDER BY last_seen_at LIMIT 1000)",
        params![idle_since],
    )
}

/// A login that was started and waits for the identity provider.
#[derive(Clone, PartialEq, Eq)]
pub struct SignInAttempt {
    /// The session that started it: no other may finish it.
    pub session: Uuid,
    /// Nonce expected in the token.
    pub nonce: String,
    /// Verifier of the code challenge.
    pub pkce_verifier: String,
    /// The least level of assurance asked for.
    pub level: AssuranceLevel,
    /// Whether the person had to prove who they are anew.
    pub fresh: bool,
    /// When it was started: the caller judges its age.
    pub created_at: Timestamp,
}

/// Stores a started login under the hash of its `state`.
pub fn insert_attempt(tx: &mut Tx, state: &str, attempt: &SignInAttempt) -> Result<()> {
    tx.exec(
        "INSERT INTO sign_in_attempts (state_hash, session_id, nonce, pkce_verifier, level, fresh, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        params![
            &hash(state.as_bytes()),
            attempt.session,
            &attempt.nonce,
            &attempt.pkce_verifier,
            attempt.level.to_i16(),
            attempt.fresh,
            attempt.created_at,
        ],
    )?;
    Ok(())
}

/// Takes a started login out: its second use finds nothing.
pub fn take_attempt(tx: &mut Tx, state: &str) -> Result<Option<SignInAttempt>> {
    tx.optional(
        "DELETE FROM sign_in_attempts WHERE state_hash = $1 RETURNING session_id, nonce, pkce_verifier, level, fresh, created_at",
        params![&hash(state.as_bytes())],
        |row| {
            let mut columns = row.columns("sign_in_attempts");
            Ok(SignInAttempt {
                session: columns.get()?,
                nonce: columns.get()?,
                pkce_verifier: columns.get()?,
                level: columns.code(AssuranceLevel::from_i16)?,
                fresh: columns.get()?,
                created_at: columns.get()?,
            })
        },
    )
}

/// Removes logins started before `limit` and never finished; how many.
pub fn delete_old_attempts(tx: &mut Tx, limit: Timestamp) -> Result<u64> {
    tx.exec(
        "DELETE FROM sign_in_attempts WHERE created_at < $1",
        params![limit],
    )
}
