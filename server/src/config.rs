//! Settings: one struct, read from TOML and then from the environment. `example.toml` is the default and is tested to be.

use crate::auth::oidc::OidcConfig;
use crate::ports::scanner::ScannerAddress;
use domain::identifiers::TicketPrefix;
use domain::retention::Terms;
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// The settings every installation starts from.
const EXAMPLE: &str = include_str!("../example.toml");
/// The prefix of settings in the environment.
const ENVIRONMENT_PREFIX: &str = "ENTRACTE__";

/// Why the settings cannot be used.
#[derive(Debug, Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read {path}: {source}")]
    Unreadable {
        /// The file named on the command line.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A key is unknown, missing or of the wrong kind.
    #[error("{0}")]
    Invalid(String),
}

/// All settings.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Address to listen on.
    pub listen: SocketAddr,
    /// Public origin, such as `https://counter.example`.
    pub origin: String,
    /// Code of the office that sorts the files of an unknown residence (ONE-01).
    pub sorting_office: String,
    /// Where the data lies.
    pub database: Database,
    /// Where the keys lie.
    pub keys: KeyFolder,
    /// How long a login lasts.
    pub session: Session,
    /// How tickets begin.
    pub tickets: Tickets,
    /// The identity provider.
    pub identity: Identity,
    /// The least assurance of each capacity.
    pub levels: Levels,
    /// Files that replace figures of the law.
    pub law: Law,
    /// Documents that people send.
    pub attachments: Attachments,
    /// The contact centre.
    pub contact: Contact,
    /// When paper is still accepted.
    pub paper_cases: PaperCases,
    /// The mail server.
    pub mail: Mail,
    /// The e-Box.
    pub ebox: EBox,
    /// Where it is measured.
    pub metrics: Metrics,
    /// How long files are kept.
    pub retention: Retention,
    /// Demo mode: fictional data and the sign-in stand-in. Set by `entracte demo` alone.
    #[serde(skip)]
    pub demo: bool,
}

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

    fn refused(&self) -> Option<&'static str> {
        let years = [
            self.decided_years,
            self.cancelled_years,
            self.uncompleted_years,
            self.notice_years,
        ];
        if years.iter().any(|years| !(1..=100).contains(years)) {
            return Some("retention: years must lie between 1 and 100");
        }
        if !(7..=3_650).contains(&self.draft_days) {
            return Some("retention.draft_days: must lie between 7 and 3650");
        }
        if !(7..=365).contains(&self.warning_days) {
            return Some("retention.warning_days: must lie between 7 and 365");
        }
        None
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

impl Config {
    /// Where the identity provider sends the browser back to.
    pub fn redirect_uri(&self) -> String {
        format!("{}/auth/callback", self.origin)
    }

    /// Where it sends the browser after the sign-out.
    pub fn post_logout_redirect_uri(&self) -> String {
        format!("{}/signed-out", self.origin)
    }

    /// The relying party's settings.
    pub fn oidc(&self) -> OidcConfig {
        let identity = &self.identity;
        OidcConfig {
            issuer: identity.issuer.clone(),
            discovery: false,
            authorize: Some(identity.authorize.clone()),
            token: Some(identity.token.clone()),
            userinfo: Some(identity.userinfo.clone()),
            jwks: Some(identity.keys.clone()),
            end_session: Some(identity.end_session.clone()).filter(|text| !text.is_empty()),
            client_id: identity.client_id.clone(),
            redirect_uri: self.redirect_uri(),
            post_logout_redirect_uri: self.post_logout_redirect_uri(),
            scopes: vec!["profile".to_owned(), "egovnrn".to_owned()],
            require_signed_userinfo: identity.require_signed_userinfo,
            timeout_ms: None,
        }
    }

    /// The example, an optional file over it, the environment over both.
    pub fn load(
        file: Option<&Path>,
        environment: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let mut table: toml::Table = EXAMPLE.parse().map_err(invalid)?;
        if let Some(path) = file {
            let text = std::fs::read_to_string(path).map_err(|source| ConfigError::Unreadable {
                path: path.to_owned(),
                source,
            })?;
            merge(&mut table, text.parse().map_err(invalid)?);
        }
        for (name, value) in environment {
            if let Some(key) = name.strip_prefix(ENVIRONMENT_PREFIX) {
                set(&mut table, key, &value)?;
            }
        }
        let config: Self = table.try_into().map_err(invalid)?;
        config.check()?;
        Ok(config)
    }

    /// The example alone.
    pub fn example() -> Self {
        Self::load(None, std::iter::empty()).expect("example.toml is tested to be valid")
    }

    fn check(&self) -> Result<(), ConfigError> {
        let refuse = |why: &str| Err(ConfigError::Invalid(why.to_owned()));
        let loopback = self.listen.ip().is_loopback();
        let origin_is_local = self.origin.starts_with("http://127.0.0.1")
            || self.origin.starts_with("http://localhost");
        if !self.origin.starts_with("https://") && !origin_is_local {
            return refuse("origin: must begin with https:// (plain http only on loopback)");
        }
        if self.origin.ends_with('/') {
            return refuse("origin: must not end with a slash");
        }
        if !loopback && origin_is_local {
            return refuse(
                "origin: the service listens beyond loopback, so people need a public https:// origin",
            );
        }
        if self.session.idle_minutes == 0 || self.session.idle_minutes > 30 {
            return refuse("session.idle_minutes: must lie between 1 and 30");
        }
        if self.session.absolute_hours == 0 || self.session.absolute_hours > 12 {
            return refuse("session.absolute_hours: must lie between 1 and 12");
        }
        if !self.database.url.starts_with("sqlite:") && !self.database.url.starts_with("postgres") {
            return refuse("database.url: must begin with sqlite: or postgres://");
        }
        if !(8..=32).contains(&self.database.connections) {
            return refuse("database.connections: must lie between 8 and 32");
        }
        if self.attachments.scanner.parse::<ScannerAddress>().is_err() {
            return refuse("attachments.scanner: must be tcp:HOST:PORT or unix:PATH");
        }
        if !(1..=60).contains(&self.attachments.scan_seconds) {
            return refuse("attachments.scan_seconds: must lie between 1 and 60");
        }
        if !["database", "s3"].contains(&self.attachments.store.as_str()) {
            return refuse("attachments.store: must be database or s3");
        }
        let endpoint = &self.attachments.s3_endpoint;
        if !endpoint.starts_with("https://") && !endpoint.starts_with("http://127.0.0.1:") {
            return refuse(
                "attachments.s3_endpoint: must begin with https:// (plain http only on loopback)",
            );
        }
        let prefixes = [&self.tickets.request_prefix, &self.tickets.notice_prefix];
        if prefixes
            .iter()
            .any(|prefix| prefix.parse::<TicketPrefix>().is_err())
        {
            return refuse("tickets: a prefix is three of the symbols 0-9 A-Z without I, L, O, Q");
        }
        if self.tickets.request_prefix == self.tickets.notice_prefix {
            return refuse("tickets: requests and notices need prefixes of their own");
        }
        if !(1..=60).contains(&self.mail.answer_seconds) {
            return refuse("mail.answer_seconds: must lie between 1 and 60");
        }
        if self.mail.tls == MailTls::None && !is_this_machine(&self.mail.host) {
            return refuse("mail.tls: none is for a mail server on this machine");
        }
        let own = |url: &str| {
            url.is_empty() || url.starts_with("https://") || url.starts_with("http://127.0.0.1:")
        };
        if !own(&self.ebox.url) || !own(&self.ebox.token_url) {
            return refuse(
                "ebox: addresses must begin with https:// (plain http only on loopback)",
            );
        }
        if !self.metrics.listen.is_empty() {
            match self.metrics.address() {
                None => return refuse("metrics.listen: must be ADDRESS:PORT, or empty"),
                Some(address) if address.port() != 0 && address == self.listen => {
                    return refuse(
                        "metrics.listen: visitors must not reach it, so not the address of listen",
                    );
                }
                Some(_) => {}
            }
        }
        if let Some(why) = self.retention.refused() {
            return refuse(why);
        }
        let levels = [
            self.levels.employer,
            self.levels.worker,
            self.levels.case_worker,
            self.levels.administrator,
        ];
        if levels
            .iter()
            .any(|level| ![200, 400, 450, 500].contains(level))
        {
            return refuse("levels: each must be 200, 400, 450 or 500");
        }
        if self.levels.case_worker < 450 || self.levels.administrator < 450 {
            return refuse("levels: case workers and administrators need at least 450");
        }
        Ok(())
    }
}

fn is_this_machine(host: &str) -> bool {
    ["", "localhost", "127.0.0.1", "::1"].contains(&host)
}

/// What the environment says: the only place that reads it.
pub fn environment() -> impl Iterator<Item = (String, String)> {
    std::env::vars()
}

fn invalid(error: impl std::fmt::Display) -> ConfigError {
    ConfigError::Invalid(error.to_string())
}

fn merge(into: &mut toml::Table, from: toml::Table) {
    for (key, value) in from {
        match (into.get_mut(&key), value) {
            (Some(toml::Value::Table(old)), toml::Value::Table(new)) => merge(old, new),
            (_, value) => {
                into.insert(key, value);
            }
        }
    }
}

/// Sets `DATABASE__URL`; the text takes the kind of the value it replaces.
fn set(table: &mut toml::Table, key: &str, text: &str) -> Result<(), ConfigError> {
    let unknown = || ConfigError::Invalid(format!("{ENVIRONMENT_PREFIX}{key}: no such setting"));
    let path = key.to_lowercase();
    let (section, name) = path.split_once("__").unwrap_or(("", &path));
    let table = match section {
        "" => table,
        _ => table
            .get_mut(section)
            .and_then(toml::Value::as_table_mut)
            .ok_or_else(unknown)?,
    };
    let old = table.get_mut(name).ok_or_else(unknown)?;
    *old = match old {
        toml::Value::Integer(_) => toml::Value::Integer(text.parse().map_err(|_| {
            ConfigError::Invalid(format!("{ENVIRONMENT_PREFIX}{key}: must be a number"))
        })?),
        toml::Value::Boolean(_) => toml::Value::Boolean(text.parse().map_err(|_| {
            ConfigError::Invalid(format!("{ENVIRONMENT_PREFIX}{key}: must be true or false"))
        })?),
        _ => toml::Value::String(text.to_owned()),
    };
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(environment: &[(&str, &str)]) -> Result<Config, ConfigError> {
        Config::load(
            None,
            environment
                .iter()
                .map(|(k, v)| ((*k).to_owned(), (*v).to_owned())),
        )
    }

    #[test]
    fn the_example_is_the_default() {
        assert_eq!(Config::example().listen.to_string(), "127.0.0.1:8080");
    }

    #[test]
    fn the_environment_overrides_and_unknown_names_are_refused() {
        let config =
            with(&[("ENTRACTE__SESSION__IDLE_MINUTES", "10"), ("OTHER", "x")]).expect("settings");
        assert_eq!(config.session.idle_minutes, 10);
        for (name, value) in [
            ("ENTRACTE__SESSION__IDEL", "1"),
            ("ENTRACTE__NOTHING", "1"),
            ("ENTRACTE__SESSION__IDLE_MINUTES", "ten"),
            ("ENTRACTE__SESSION__IDLE_MINUTES", "31"),
            ("ENTRACTE__LEVELS__CASE_WORKER", "200"),
            ("ENTRACTE__ORIGIN", "http://counter.example"),
            ("ENTRACTE__LISTEN", "0.0.0.0:80"),
            ("ENTRACTE__DATABASE__URL", "mysql://x"),
            ("ENTRACTE__MAIL__TLS", "perhaps"),
            ("ENTRACTE__EBOX__URL", "http://ebox.example"),
            ("ENTRACTE__ATTACHMENTS__SCANNER", "built-in"),
            ("ENTRACTE__ATTACHMENTS__SCAN_SECONDS", "0"),
            ("ENTRACTE__RETENTION__DECIDED_YEARS", "0"),
            ("ENTRACTE__RETENTION__WARNING_DAYS", "1"),
            ("ENTRACTE__RETENTION__DRAFT_DAYS", "0"),
            ("ENTRACTE__ATTACHMENTS__STORE", "disk"),
            ("ENTRACTE__ATTACHMENTS__S3_ENDPOINT", "http://s3.example"),
        ] {
            assert!(with(&[(name, value)]).is_err(), "{name}={value}");
        }
    }

    #[test]
    fn cnf_08_requests_and_notices_have_prefixes_of_their_own_which_are_settings() {
        let config = Config::example();
        assert_eq!(
            config.tickets.request_prefix.parse(),
            Ok(TicketPrefix::REQUEST)
        );
        assert_eq!(
            config.tickets.notice_prefix.parse(),
            Ok(TicketPrefix::NOTICE)
        );
        let other = with(&[("ENTRACTE__TICKETS__REQUEST_PREFIX", "05X")]).expect("settings");
        assert_eq!(other.tickets.request_prefix, "05X");
        for bad in ["IOL", "4W", "26C"] {
            assert!(
                with(&[("ENTRACTE__TICKETS__REQUEST_PREFIX", bad)]).is_err(),
                "{bad}"
            );
        }
    }

    #[test]
    fn in_10_a_mail_server_elsewhere_is_spoken_to_through_tls_only() {
        let elsewhere = ("ENTRACTE__MAIL__HOST", "mail.example");
        assert!(with(&[elsewhere]).is_ok());
        assert!(with(&[elsewhere, ("ENTRACTE__MAIL__TLS", "none")]).is_err());
        let here = ("ENTRACTE__MAIL__HOST", "127.0.0.1");
        assert!(with(&[here, ("ENTRACTE__MAIL__TLS", "none")]).is_ok());
    }

    #[test]
    fn an_unknown_key_in_the_file_is_refused() {
        let file =
            std::env::temp_dir().join(format!("entracte-config-{}.toml", std::process::id()));
        std::fs::write(&file, "[database]\nurll = 'sqlite:x'\n").expect("a file");
        let result = Config::load(Some(&file), std::iter::empty());
        std::fs::remove_file(&file).expect("removed");
        assert!(matches!(result, Err(ConfigError::Invalid(_))));
    }
}
