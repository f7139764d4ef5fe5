//! Settings: one struct, read from TOML and then from the environment. `example.toml` is the default and is tested to be.

mod check;
mod sections;

pub use sections::{
    Attachments, Contact, Database, EBox, Identity, KeyFolder, Law, Levels, Mail, MailTls, Metrics,
    PaperCases, Retention, Session, Tickets,
};

use crate::auth::oidc::OidcConfig;
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
        match check::refusal(&config) {
            None => Ok(config),
            Some(why) => Err(ConfigError::Invalid(why.to_owned())),
        }
    }

    /// The example alone.
    pub fn example() -> Self {
        Self::load(None, std::iter::empty()).expect("example.toml is tested to be valid")
    }
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
    use domain::identifiers::TicketPrefix;

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
