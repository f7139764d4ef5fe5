//! Has a link sent that proves an employer's address (SET-05). The link follows from the job that sends it and from a key
//! of ours: a mail that is sent again carries the same link, and neither job nor database holds it, only its hash.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use storage::settings::{self, EmployerSettings, Verification};
use storage::{Tx, jobs};
use uuid::Uuid;

use super::leaf;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;

/// The kind of job that sends the link.
pub const VERIFY_ADDRESS: &str = "verify-address";
/// The act as it is journalled.
const LINK_ASKED: &str = "settings.linkAsked";
/// How long a link can be used.
const LINK_LIFE: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Links of one employer in 24 hours: somebody who types addresses of others cannot flood them.
pub const LINKS_A_DAY_MAX: usize = 5;
/// The pause before the same address gets another one.
pub const PAUSE: SignedDuration = SignedDuration::from_mins(2);

/// The key links are made with.
#[derive(Clone)]
pub struct LinkKey([u8; 32]);

/// Keys are never printed.
impl std::fmt::Debug for LinkKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LinkKey")
    }
}

impl LinkKey {
    /// A key from 32 bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The last part of the link that the job of this id sends.
    pub fn token(&self, job: Uuid) -> String {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes keys of any length");
        mac.update(job.as_bytes());
        URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
    }
}

/// Has the link sent again to the address of the settings; `false` when too many left already.
pub fn ask_to_verify(
    at: &Visit,
    employer: &SignedInEmployer,
    saved: &EmployerSettings,
    tx: &mut Tx,
) -> Result<bool, PageError> {
    let sent = send_link(at, employer, &saved.email, tx)?;
    if sent {
        let content = serde_json::json!({ "email": saved.email });
        let chain = leaf::chain_of_employer(&saved.employer);
        let chain = (chain, saved.version);
        leaf::write_leaf(at, &employer.into(), chain, LINK_ASKED, &content, tx)?;
    }
    Ok(sent)
}

/// Has a link sent to `email` as part of another act; `false` when too many left already.
pub fn send_link(
    at: &Visit,
    employer: &SignedInEmployer,
    email: &str,
    tx: &mut Tx,
) -> Result<bool, PageError> {
    let number = &employer.employer.number;
    let before = |pause| at.now.checked_sub(pause).unwrap_or(Timestamp::MIN);
    let sent = settings::verifications_since(tx, number, before(SignedDuration::from_hours(24)))?;
    let paused = before(PAUSE);
    let just_now = |one: &Verification| one.email == email && one.created_at > paused;
    if sent.len() >= LINKS_A_DAY_MAX || sent.iter().any(just_now) {
        return Ok(false);
    }
    settings::end_verifications(tx, before(LINK_LIFE))?;
    let id = at.app.chance.uuid(at.now);
    let link = Verification {
        token_hash: hash(&at.app.link_key.token(id)),
        employer: number.clone(),
        email: email.to_owned(),
        created_at: at.now,
    };
    settings::insert_verification(tx, &link)?;
    let payload = serde_json::json!({ "language": at.lang.code() }).to_string();
    let job = jobs::NewJob {
        id,
        kind: VERIFY_ADDRESS,
        payload: &payload,
        due_at: at.now,
        created_at: at.now,
    };
    jobs::insert(tx, &job)?;
    Ok(true)
}

/// What a link proves, as long as it can be used.
pub fn proved_by(
    tx: &mut Tx,
    token: &str,
    now: Timestamp,
) -> Result<Option<Verification>, storage::Error> {
    let since = now.checked_sub(LINK_LIFE).unwrap_or(Timestamp::MIN);
    settings::verification(tx, &hash(token), since)
}

fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token).into()
}
