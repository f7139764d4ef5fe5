//! The application: settings, database, ports. Built once at start, shared by every request.

use crate::actions::verify_address::LinkKey;
use crate::auth::oidc::RelyingParty;
use crate::certificate::CertificateKey;
use crate::commands::assess::figures_file::{self, FigureFileError};
use crate::config::{self, Config};
use crate::documents::renderer::Renderer;
use crate::jobs::Counters;
use crate::metrics::Metrics;
use crate::ports::chance::Chance;
use crate::ports::clock::Clock;
use crate::ports::ebox::{EBoxPublisher, EBoxSettingsError, LocalEBox, RestEBox};
use crate::ports::files::{FileStore, FileStoreError};
use crate::ports::mailer::{LocalMailer, MailSettingsError, Mailer, SmtpMailer};
use crate::readiness::{Pulse, Readiness};
use crate::view::AssetUrls;
use crate::view::assets::ManifestError;
use crate::web::assets;
use crate::web::csrf::CsrfKey;
use crate::web::headers::SecurityHeaders;
use crate::web::upload::{Laying, Uploads};
use domain::law::Figures;
use std::path::Path;
use std::sync::Arc;
use storage::{Db, Keys};
use thiserror::Error;

/// Everything a request may need.
pub struct App {
    /// Settings.
    pub config: Config,
    /// The database.
    pub db: Db,
    /// Our side of the sign-in service.
    pub relying_party: RelyingParty,
    /// Where documents are rendered.
    pub renderer: Arc<Renderer>,
    /// The figures of the law.
    pub figures: &'static Figures,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub chance: Arc<dyn Chance>,
    /// The key of form tokens.
    pub csrf: CsrfKey,
    /// The key of links that prove an address.
    pub link_key: LinkKey,
    /// The key certificates of entitlement are signed with.
    pub certificates: CertificateKey,
    /// What reads and judges the files that people send.
    pub uploads: Uploads,
    /// The object store of documents; none where they lie in the database.
    pub files: Option<Arc<FileStore>>,
    /// The headers of every answer.
    pub headers: SecurityHeaders,
    /// Addresses of the built assets.
    pub assets: AssetUrls,
    /// The mail server, when there is one.
    pub mailer: Option<Arc<dyn Mailer>>,
    /// The e-Box, when there is one.
    pub ebox: Option<Arc<dyn EBoxPublisher>>,
    /// What became of jobs since the start.
    pub counters: Counters,
    /// What is measured.
    pub metrics: Metrics,
    /// Whether people can be served.
    pub readiness: Readiness,
    /// Whether somebody looks for jobs.
    pub pulse: Pulse,
}

impl App {
    /// Puts the parts together.
    ///
    /// # Errors
    ///
    /// Refuses a program that was built before its assets, and files of figures that cannot be read.
    pub fn new(
        config: Config,
        relying_party: RelyingParty,
        db: Db,
        keys: &Keys,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
    ) -> Result<Self, AppError> {
        let provider =
            origin_of(&config.identity.end_session).filter(|origin| *origin != config.origin);
        let headers = SecurityHeaders::new(provider);
        let csrf = CsrfKey::new(keys.derive("form tokens"));
        let certificates = CertificateKey::new(keys.derive("entitlement certificates 1"));
        let link_key = LinkKey::new(keys.derive("address links"));
        let assets = AssetUrls::from_manifest(assets::MANIFEST, assets::PREFIX)?;
        let (mailer, ebox) = neighbours(&config, &db)?;
        let files = FileStore::of(&config.attachments)?.map(Arc::new);
        let laying = Laying {
            files: files.clone(),
            keys: keys.clone(),
            clock: Arc::clone(&clock),
            chance: Arc::clone(&chance),
        };
        let uploads = Uploads::new(&config, laying)?;
        Ok(Self {
            uploads,
            files,
            renderer: Arc::default(),
            figures: figures(&config.law)?,
            config,
            db,
            relying_party,
            clock,
            chance,
            csrf,
            link_key,
            certificates,
            headers,
            assets,
            mailer,
            ebox,
            counters: Counters::default(),
            metrics: Metrics::default(),
            readiness: Readiness::default(),
            pulse: Pulse::default(),
        })
    }
}

/// Who takes mails, and who takes messages for the e-Box.
type Neighbours = (Option<Arc<dyn Mailer>>, Option<Arc<dyn EBoxPublisher>>);

/// Mail server and e-Box of the settings. A demonstration has a letterbox of its own instead.
fn neighbours(config: &Config, db: &Db) -> Result<Neighbours, AppError> {
    if config.demo {
        return Ok((
            Some(Arc::new(LocalMailer(db.clone()))),
            Some(Arc::new(LocalEBox(db.clone()))),
        ));
    }
    let mut neighbours: Neighbours = (None, None);
    if !config.mail.host.is_empty() {
        neighbours.0 = Some(Arc::new(SmtpMailer::new(&config.mail)?));
    }
    if !config.ebox.url.is_empty() {
        neighbours.1 = Some(Arc::new(RestEBox::new(config.ebox.clone())?));
    }
    Ok(neighbours)
}

/// Why the parts do not go together.
#[derive(Debug, Error)]
pub enum AppError {
    /// The program was built before its assets.
    #[error(transparent)]
    Assets(#[from] ManifestError),
    /// The program cannot start itself to read files.
    #[error("uploads: {0}")]
    Uploads(#[from] std::io::Error),
    /// The object store's settings cannot be used.
    #[error(transparent)]
    Files(#[from] FileStoreError),
    /// A file of figures cannot be used.
    #[error(transparent)]
    Figures(#[from] FigureFileError),
    /// The mail server's settings cannot be used.
    #[error(transparent)]
    Mail(#[from] MailSettingsError),
    /// The e-Box's settings cannot be used.
    #[error(transparent)]
    EBox(#[from] EBoxSettingsError),
}

/// The figures of the program, with what the operator's files replace. They live as long as the program.
pub fn figures(law: &config::Law) -> Result<&'static Figures, FigureFileError> {
    let file = |path: &Path| (!path.as_os_str().is_empty()).then(|| path.to_owned());
    let (figures, amounts) = (file(&law.figures_file), file(&law.amounts_file));
    if figures.is_none() && amounts.is_none() {
        return Ok(Figures::shipped());
    }
    let loaded = figures_file::load(figures.as_deref(), amounts.as_deref())?;
    Ok(Box::leak(Box::new(loaded)))
}

/// `https://host:port` of an address.
fn origin_of(address: &str) -> Option<&str> {
    let start = address.find("://")? + 3;
    let end = address[start..]
        .find('/')
        .map_or(address.len(), |i| start + i);
    Some(&address[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        assert_eq!(
            origin_of("https://idp.example:444/a/b"),
            Some("https://idp.example:444")
        );
        assert_eq!(
            origin_of("https://idp.example"),
            Some("https://idp.example")
        );
        assert_eq!(origin_of("nonsense"), None);
    }
}
