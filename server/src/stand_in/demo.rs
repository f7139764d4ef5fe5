//! The stand-in as the identity provider of a demonstration.

use std::path::Path;
use std::sync::Arc;

use super::{KeyError, Personas, SigningKey, StandIn, StandInSettings, Surroundings};
use crate::auth::oidc::{
    CALLBACK, OidcConfig, OidcSettings, RelyingParty, SIGNED_OUT, SettingsError,
};
use crate::config::Config;
use crate::ports::chance::Ids as _;
use crate::view::AssetUrls;

/// Where the stand-in lives on the product's listener.
const MOUNT: &str = "/csam";
/// The stand-in's key in the demonstration's data folder.
const KEY_FILE: &str = "csam-stand-in.pem";

/// Why the stand-in cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// Its key.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The settings that lead to it.
    #[error(transparent)]
    Settings(#[from] SettingsError),
}

/// Points the identity settings of a demonstration at the stand-in on the same origin. Nothing else changes: the product
/// cannot tell it from another provider.
pub fn configure(config: &mut Config) {
    let issuer = format!("{}{MOUNT}", config.origin);
    let identity = &mut config.identity;
    identity.authorize = format!("{issuer}/authorize");
    identity.token = format!("{issuer}/access_token");
    identity.userinfo = format!("{issuer}/userinfo");
    identity.keys = format!("{issuer}/connect/jwk_uri");
    identity.end_session = format!("{issuer}/connect/endSession");
    identity.issuer = issuer;
    "entracte-demonstration".clone_into(&mut identity.client_id);
    identity.signed_userinfo = true;
}

/// The stand-in and the relying party that knows it, with a client secret made for this process and told to nobody.
/// `config` has been through [`configure`]; the key lies in `folder` and is made at the first use.
pub fn open(
    config: &Config,
    folder: &Path,
    personas: Arc<dyn Personas>,
    assets: AssetUrls,
    surroundings: Surroundings,
) -> Result<(Arc<StandIn>, RelyingParty), DemoError> {
    let secret = hex::encode(surroundings.chance.bytes::<32>());
    let key = SigningKey::load_or_create(&folder.join(KEY_FILE), surroundings.chance.as_ref())?;
    let settings = StandInSettings {
        issuer: config.identity.issuer.clone(),
        client_id: config.identity.client_id.clone(),
        client_secret: secret.clone(),
        redirect_uris: vec![format!("{}{CALLBACK}", config.origin)],
        post_logout_redirect_uris: vec![format!("{}{SIGNED_OUT}", config.origin)],
        signed_userinfo: config.identity.signed_userinfo,
        assets,
    };
    let party = RelyingParty::new(OidcSettings::new(OidcConfig::from(config), secret)?);
    Ok((
        Arc::new(StandIn::new(settings, key, personas, surroundings)),
        party,
    ))
}
