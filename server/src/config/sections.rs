//! What can be set, a struct a section of `example.toml`.

use domain::retention::Terms;
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Where the data lies.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Database {
    /// `sqlite:PATH` or `postgres://…`.
    pub url: String,
    /// SQLite reader threads; 0: one a core.
    pub readers: usize,
    /// PostgreSQL connections.
    pub connections: usize,
}

/// Where the keys lie.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFolder {
    /// A folder readable by the service alone.
    pub directory: PathBuf,
}

/// How long a login lasts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Minutes without a request.
    pub idle_minutes: u32,
    /// Hours in all.
    pub absolute_hours: u32,
}

/// How tickets begin.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tickets {
    /// Requests and their parts.
    pub request_prefix: String,
    /// Electronic notices.
    pub notice_prefix: String,
}

/// The identity provider; every endpoint by itself because discovery is not promised.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// Issuer.
    pub issuer: String,
    /// Authorisation endpoint.
    pub authorize: String,
    /// Token endpoint.
    pub token: String,
    /// Userinfo endpoint.
    pub userinfo: String,
    /// Key set.
    pub keys: String,
    /// End of session.
    pub end_session: String,
    /// Refuse an unsigned userinfo.
    pub require_signed_userinfo: bool,
    /// Our client id.
    pub client_id: String,
    /// File with our client secret.
    pub client_secret_file: PathBuf,
}

/// The least assurance of each capacity: 100, 200, 400, 450 or 500.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Levels {
    /// Employers.
    pub employer: u16,
    /// Workers.
    pub worker: u16,
    /// Case workers.
    pub case_worker: u16,
    /// Administrators.
    pub administrator: u16,
}

/// Files that replace figures of the law; an empty name keeps those of the program.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Figures and dates of rules (docs/law/figures.toml).
    pub figures_file: PathBuf,
    /// Amounts of the allowances (reference/amounts.csv).
    pub amounts_file: PathBuf,
}

/// Documents that people send.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachments {
    /// `tcp:HOST:PORT` or `unix:PATH` of clamd.
    pub scanner: String,
    /// Seconds a scan may take.
    pub scan_seconds: u64,
    /// `database`, or `s3` for the object store below.
    pub store: String,
    /// Address of the object store.
    pub s3_endpoint: String,
    /// Its region.
    pub s3_region: String,
    /// The bucket: ours alone.
    pub s3_bucket: String,
    /// The name it knows us by.
    pub s3_access_key: String,
    /// File with the secret.
    pub s3_secret_file: PathBuf,
}

/// The contact centre; an empty fact is shown as not provided.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Its telephone number.
    pub phone: String,
    /// When it answers.
    pub hours: String,
    /// Its e-mail address.
    pub email: String,
    /// Where a complaint about the service goes.
    pub complaints: String,
}

/// The cases in which the office still accepts paper, one a line; empty: nobody stated any.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperCases {
    /// In French.
    pub fr: String,
    /// In Dutch.
    pub nl: String,
    /// In German.
    pub de: String,
    /// In English.
    pub en: String,
}

/// The mail server; without a host no mail leaves.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub tls: MailTls,
    /// Sender of every mail.
    pub from: String,
    /// Name we sign in with; empty: the server asks for none.
    pub user: String,
    /// File with the password.
    pub password_file: PathBuf,
    /// How long one answer of the mail server may take, in seconds.
    pub answer_seconds: u64,
}

/// How the connection to the mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MailTls {
    /// From the first byte.
    Implicit,
    /// From the first command on; refused when the server does not offer it.
    Starttls,
    /// Not at all: on this machine only.
    None,
}

/// The e-Box; without an address nothing is published.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EBox {
    /// Where messages are published.
    pub url: String,
    /// Where tokens are issued.
    pub token_url: String,
    /// For whom our assertions are meant.
    pub audience: String,
    /// Our client id.
    pub client_id: String,
    /// File with the key of our assertions: RSA, PKCS#1, PEM.
    pub key_file: PathBuf,
    /// Enterprise number of the sender.
    pub sender_number: String,
    /// Application of the sender, as the e-Box registered it.
    pub application: String,
    /// Type of our messages, as the e-Box registered it.
    pub message_type: String,
}

/// Where Prometheus reads.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metrics {
    /// Address of a listener of its own; empty: nothing is measured from outside.
    pub listen: String,
}

/// How long files are kept (AUD-06).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Years a decided request is kept after its leave or its decision.
    pub decided_years: u16,
    /// Years a cancelled request is kept.
    pub cancelled_years: u16,
    /// Years a request is kept that its worker never completed.
    pub uncompleted_years: u16,
    /// Years a notice is kept.
    pub notice_years: u16,
    /// Days a draft is kept that nobody touches.
    pub draft_days: u16,
    /// Days between the warning and the erasure.
    pub warning_days: u16,
}

impl Retention {
    /// The terms, as the rule wants them.
    pub fn terms(&self) -> Terms {
        Terms {
            decided_years: self.decided_years,
            cancelled_years: self.cancelled_years,
            uncompleted_years: self.uncompleted_years,
            notice_years: self.notice_years,
            draft_days: self.draft_days,
            warning_days: self.warning_days,
        }
    }
}

impl Metrics {
    /// The listener's address, when there is to be one.
    pub fn address(&self) -> Option<SocketAddr> {
        self.listen.parse().ok()
    }
}

impl Identity {
    /// Moves every endpoint to another issuer of the same shape.
    pub fn move_to(&mut self, issuer: &str) {
        let old = std::mem::replace(&mut self.issuer, issuer.to_owned());
        for endpoint in [
            &mut self.authorize,
            &mut self.token,
            &mut self.userinfo,
            &mut self.keys,
            &mut self.end_session,
        ] {
            if let Some(rest) = endpoint.strip_prefix(&old) {
                *endpoint = format!("{issuer}{rest}");
            }
        }
    }
}
