//! The application: settings, database, ports. Built once at start, shared by every request.

use crate::auth::oidc::RelyingParty;
use crate::commands::assess::figures_file::{self, FigureFileError};
use crate::config::{self, Config};
use crate::ports::chance::Chance;
use crate::ports::clock::Clock;
use crate::view::AssetUrls;
use crate::view::assets::ManifestError;
use crate::web::assets;
use crate::web::csrf::CsrfKey;
use crate::web::headers::SecurityHeaders;
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
    /// The figures of the law.
    pub figures: &'static Figures,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub chance: Arc<dyn Chance>,
    /// The key of form tokens.
    pub csrf: CsrfKey,
    /// The headers of every answer.
    pub headers: SecurityHeaders,
    /// Addresses of the built assets.
    pub assets: AssetUrls,
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
        let assets = AssetUrls::from_manifest(assets::MANIFEST, assets::PREFIX)?;
        Ok(Self {
            figures: figures(&config.law)?,
            config,
            db,
            relying_party,
            clock,
            chance,
            csrf,
            headers,
            assets,
        })
    }
}

/// Why the parts do not go together.
#[derive(Debug, Error)]
pub enum AppError {
    /// The program was built before its assets.
    #[error(transparent)]
    Assets(#[from] ManifestError),
    /// A file of figures cannot be used.
    #[error(transparent)]
    Figures(#[from] FigureFileError),
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
