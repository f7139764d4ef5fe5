//! Which provider, which client, which levels: settings alone replace the provider (ACC-08).

use std::time::Duration;

use openidconnect::{
    AuthUrl, ClientId, ClientSecret, EndSessionUrl, IssuerUrl, JsonWebKeySetUrl,
    PostLogoutRedirectUrl, RedirectUrl, TokenUrl, UserInfoUrl, url::Url,
};

use super::http::{DEFAULT_TIMEOUT, may_be_called};

/// The identity provider and our registration there, not yet checked.
#[derive(Clone, Debug)]
pub struct OidcConfig {
    /// The issuer, compared byte for byte with `iss`.
    pub issuer: String,
    /// Whether to read the end points from `{issuer}/.well-known/openid-configuration`. End points written here win.
    pub discovery: bool,
    /// Authorization end point.
    pub authorize: Option<String>,
    /// Token end point.
    pub token: Option<String>,
    /// Userinfo end point.
    pub userinfo: Option<String>,
    /// Key set.
    pub jwks: Option<String>,
    /// End of the single sign-on session; without it, signing out ends our session only.
    pub end_session: Option<String>,
    /// The name we are registered under.
    pub client_id: String,
    /// Our `/auth/callback`, as registered.
    pub redirect_uri: String,
    /// Our public page after signing out, as registered.
    pub post_logout_redirect_uri: String,
    /// Scopes besides `openid`.
    pub scopes: Vec<String>,
    /// Whether an unsigned userinfo is refused.
    pub require_signed_userinfo: bool,
    /// Milliseconds an exchange with the provider may take.
    pub timeout_ms: Option<u64>,
}

/// The provider's end points.
#[derive(Clone, Debug)]
pub struct Endpoints {
    pub(super) authorize: AuthUrl,
    pub(super) token: TokenUrl,
    pub(super) userinfo: UserInfoUrl,
    pub(super) jwks: JsonWebKeySetUrl,
    pub(super) end_session: Option<EndSessionUrl>,
}

/// The identity provider and our registration there, checked.
pub struct OidcSettings {
    pub(super) issuer: IssuerUrl,
    /// `None`: read from the discovery document at the first use.
    pub(super) endpoints: Option<Endpoints>,
    pub(super) client_id: ClientId,
    pub(super) client_secret: ClientSecret,
    pub(super) redirect_uri: RedirectUrl,
    pub(super) post_logout_redirect_uri: PostLogoutRedirectUrl,
    pub(super) scopes: Vec<String>,
    pub(super) require_signed_userinfo: bool,
    pub(super) timeout: Duration,
}

/// Settings of the identity provider that cannot work.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// Not an address, or plain HTTP to another machine.
    #[error("oidc.{0} must be an https address (http is for this machine only)")]
    Address(&'static str),
    /// Neither written nor to be discovered.
    #[error("oidc.{0} is missing (or set oidc.discovery)")]
    Missing(&'static str),
    /// The client secret is empty.
    #[error("the secret of the OpenID Connect client is empty")]
    Secret,
}

impl OidcSettings {
    /// Checks the settings. `client_secret` comes from its own file, never from the settings themselves.
    pub fn new(config: OidcConfig, client_secret: String) -> Result<Self, SettingsError> {
        if client_secret.is_empty() {
            return Err(SettingsError::Secret);
        }
        let endpoints = endpoints(&config)?;
        Ok(OidcSettings {
            issuer: IssuerUrl::new(address("issuer", config.issuer)?)
                .map_err(|_| SettingsError::Address("issuer"))?,
            endpoints,
            client_id: ClientId::new(config.client_id),
            client_secret: ClientSecret::new(client_secret),
            redirect_uri: RedirectUrl::new(address("redirect_uri", config.redirect_uri)?)
                .map_err(|_| SettingsError::Address("redirect_uri"))?,
            post_logout_redirect_uri: PostLogoutRedirectUrl::new(address(
                "post_logout_redirect_uri",
                config.post_logout_redirect_uri,
            )?)
            .map_err(|_| SettingsError::Address("post_logout_redirect_uri"))?,
            scopes: config.scopes,
            require_signed_userinfo: config.require_signed_userinfo,
            timeout: config
                .timeout_ms
                .map_or(DEFAULT_TIMEOUT, Duration::from_millis),
        })
    }

    /// The provider's origin when it is known and not ours: signing out redirects a form there, so that it belongs in
    /// `form-action`.
    pub fn end_session_origin(&self) -> Option<String> {
        let url = self.endpoints.as_ref()?.end_session.as_ref()?.url();
        Some(url.origin().ascii_serialization())
    }
}

fn endpoints(config: &OidcConfig) -> Result<Option<Endpoints>, SettingsError> {
    if config.discovery {
        return Ok(None);
    }
    let named = |name: &'static str, value: &Option<String>| {
        value
            .clone()
            .ok_or(SettingsError::Missing(name))
            .and_then(|text| address(name, text))
    };
    Ok(Some(Endpoints {
        authorize: AuthUrl::new(named("authorize", &config.authorize)?)
            .map_err(|_| SettingsError::Address("authorize"))?,
        token: TokenUrl::new(named("token", &config.token)?)
            .map_err(|_| SettingsError::Address("token"))?,
        userinfo: UserInfoUrl::new(named("userinfo", &config.userinfo)?)
            .map_err(|_| SettingsError::Address("userinfo"))?,
        jwks: JsonWebKeySetUrl::new(named("jwks", &config.jwks)?)
            .map_err(|_| SettingsError::Address("jwks"))?,
        end_session: config
            .end_session
            .clone()
            .map(|text| {
                EndSessionUrl::new(address("end_session", text)?)
                    .map_err(|_| SettingsError::Address("end_session"))
            })
            .transpose()?,
    }))
}

/// Gives the text back when it is an address that may be called.
pub(super) fn address(name: &'static str, text: String) -> Result<String, SettingsError> {
    let usable = Url::parse(&text).is_ok_and(|url| url.fragment().is_none())
        && text.parse().is_ok_and(|uri| may_be_called(&uri));
    if usable {
        Ok(text)
    } else {
        Err(SettingsError::Address(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config() -> OidcConfig {
        crate::config::Config::example().oidc()
    }

    fn refused(change: impl FnOnce(&mut OidcConfig)) -> SettingsError {
        let mut config = config();
        change(&mut config);
        OidcSettings::new(config, "secret".to_owned())
            .err()
            .unwrap()
    }

    #[test]
    fn plain_settings_are_accepted_with_safe_defaults() {
        let settings = OidcSettings::new(config(), "secret".to_owned()).unwrap();
        assert!(settings.require_signed_userinfo);
    }

    #[test]
    fn settings_that_cannot_work_are_named() {
        assert_eq!(
            refused(|c| c.token = Some("http://idp.example/t".to_owned())),
            SettingsError::Address("token")
        );
        assert_eq!(refused(|c| c.jwks = None), SettingsError::Missing("jwks"));
        assert_eq!(
            OidcSettings::new(config(), String::new()).err(),
            Some(SettingsError::Secret)
        );
    }
}
