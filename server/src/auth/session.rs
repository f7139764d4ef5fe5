//! Sessions: an unguessable token in a cookie, stored hashed, short-lived, made anew at sign-in and change of capacity.

use crate::config;
use crate::ports::chance::{Chance, Ids};
use crate::texts::Lang;
use crate::web::Visit;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::access::AssuranceLevel;
use domain::draft::PersonName;
use jiff::{SignedDuration, Timestamp};
use storage::Tx;
use uuid::Uuid;

/// `__Host-` binds the cookie to this very host, over TLS, for the whole site.
const COOKIE: &str = "__Host-entracte";
/// Last-seen is written at most this often.
const TOUCH_EVERY: SignedDuration = SignedDuration::from_secs(60);

/// The person behind a session.
#[derive(Debug, Clone)]
pub struct Person {
    /// Our own identifier.
    pub id: Uuid,
    /// Given and family name, as the identity provider gave them.
    pub name: PersonName,
    /// How sure we are that it is this person.
    pub level: AssuranceLevel,
}

/// A stored session that is still alive.
#[derive(Debug, Clone)]
pub struct Session {
    /// As stored.
    pub row: storage::sessions::Session,
    /// The language chosen, if one was.
    pub lang: Option<Lang>,
    /// Who signed in, if anybody.
    pub person: Option<Person>,
}

impl Session {
    /// Has somebody signed in?
    pub fn is_signed_in(&self) -> bool {
        self.person.is_some()
    }

    /// The session's id, when last-seen should be written again.
    pub fn needs_touch(&self, now: Timestamp) -> Option<Uuid> {
        (now.duration_since(self.row.last_seen_at) >= TOUCH_EVERY).then_some(self.row.id)
    }
}

/// A fresh token: 256 random bits.
pub fn new_token(chance: &dyn Chance) -> String {
    URL_SAFE_NO_PAD.encode(chance.bytes::<32>())
}

/// The session token among the cookies of a request.
pub fn token_of(cookies: &str) -> Option<String> {
    let token = cookies
        .split(';')
        .find_map(|pair| pair.trim().strip_prefix(COOKIE)?.strip_prefix('='))?;
    let well_formed = token.len() == 43
        && token
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    well_formed.then(|| token.to_owned())
}

/// The cookie that sets a token; an empty token forgets it.
pub fn cookie(token: &str) -> String {
    let age = if token.is_empty() { "; Max-Age=0" } else { "" };
    format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Lax{age}")
}

/// The living session of a token: neither idle too long nor too old.
pub fn find(
    tx: &mut Tx,
    limits: &config::Session,
    token: Option<&str>,
    now: Timestamp,
) -> Result<Option<Session>, storage::Error> {
    let Some(token) = token else { return Ok(None) };
    let Some(row) = storage::sessions::by_token(tx, token.as_bytes())? else {
        return Ok(None);
    };
    if !is_alive(&row, limits, now) {
        return Ok(None);
    }
    let person = match &row.sign_in {
        Some(sign_in) => storage::persons::by_id(tx, sign_in.person)?.map(|person| Person {
            id: person.id,
            name: person.name,
            level: sign_in.level,
        }),
        None => None,
    };
    let lang = row.language.as_deref().and_then(|code| code.parse().ok());
    Ok(Some(Session { row, lang, person }))
}

/// Neither idle too long nor too old.
fn is_alive(row: &storage::sessions::Session, limits: &config::Session, now: Timestamp) -> bool {
    let idle = SignedDuration::from_mins(i64::from(limits.idle_minutes));
    let absolute = SignedDuration::from_hours(i64::from(limits.absolute_hours));
    now.duration_since(row.last_seen_at) <= idle && now.duration_since(row.created_at) <= absolute
}

/// The stored session of this visit; a first visit gets one, anonymous.
pub fn ensure(at: &Visit, tx: &mut Tx) -> Result<Uuid, storage::Error> {
    if let Some(session) = &at.session {
        return Ok(session.row.id);
    }
    if let Some(made) = storage::sessions::by_token(tx, at.token().as_bytes())? {
        if is_alive(&made, &at.app.config.session, at.now) {
            return Ok(made.id);
        }
        // The browser still shows the cookie of a session that has ended: it begins anew, as nobody.
        storage::sessions::delete(tx, made.id)?;
    }
    let id = at.app.chance.uuid(at.now);
    let session = storage::sessions::Session {
        id,
        // Only a language somebody chose is kept: until then the browser's counts, or the one on file at sign-in.
        language: None,
        sign_in: None,
        capacity: None,
        return_to: None,
        notice: None,
        created_at: at.now,
        last_seen_at: at.now,
    };
    storage::sessions::insert(tx, at.token().as_bytes(), &session)?;
    Ok(id)
}

/// Keeps the language chosen, for this session and for the next ones of the person.
pub fn keep_language(at: &Visit, lang: Lang, tx: &mut Tx) -> Result<(), storage::Error> {
    let id = ensure(at, tx)?;
    storage::sessions::set_language(tx, id, lang.code())?;
    match at
        .session
        .as_ref()
        .and_then(|session| session.person.as_ref())
    {
        Some(person) => storage::persons::set_language(tx, person.id, lang.code()),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ports::chance::SeededChance;

    #[test]
    fn the_cookie_is_bound_to_the_host_and_hidden_from_script() {
        let token = new_token(&SeededChance::new(1));
        let cookie = cookie(&token);
        for part in ["__Host-", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(cookie.contains(part), "{part}");
        }
        assert_eq!(
            token_of(&format!("a=b; {COOKIE}={token}; c=d")),
            Some(token.clone())
        );
        assert_eq!(token_of("__Host-entracte=short"), None);
        assert_eq!(token_of(&format!("{COOKIE}X={token}")), None);
    }
}
