//! The relying party: begins a sign-in, finishes it, signs out.

use std::sync::Arc;
use std::sync::Mutex;

use domain::access::AssuranceLevel;
use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{
    CoreAuthPrompt, CoreAuthenticationFlow, CoreClient, CoreJsonWebKey, CoreJsonWebKeySet,
};
use openidconnect::http::Request;
use openidconnect::{
    AuthUrl, AuthenticationContextClass, CsrfToken, DiscoveryError, EndSessionUrl, JsonWebKeySet,
    JsonWebKeySetUrl, LanguageTag, LogoutRequest, Nonce, PkceCodeChallenge, PkceCodeVerifier,
    Scope, TokenUrl, UserInfoUrl,
};
use serde::Deserialize;

use super::http::{HttpError, ProviderHttp};
use super::settings::{Endpoints, OidcSettings, address};
use super::{Attempt, SignInError, level};
use crate::ports::chance::Chance;

/// Keys younger than this are used without asking the provider again while a sign-in is being finished.
pub(super) const KEYS_FRESH: SignedDuration = SignedDuration::from_mins(1);
/// … and while one begins: reading them also tells whether the provider is there at all.
const PROVIDER_SEEN: SignedDuration = SignedDuration::from_secs(5);

/// What a sign-in asks for.
#[derive(Clone, Copy, Debug)]
pub struct SignInRequest<'a> {
    /// The least level of assurance that will do.
    pub level: AssuranceLevel,
    /// Whether the person must prove who they are anew: a step-up, or an act that wants a fresh sign-in. Without
    /// `prompt=login` a provider with a live single sign-on session returns the old level without showing a page.
    pub fresh: bool,
    /// Language of the provider's pages: `fr`, `nl`, `de` or `en`.
    pub language: &'a str,
}

/// The relying party. One for the whole process; it remembers the provider's keys and end points.
pub struct RelyingParty {
    pub(super) settings: OidcSettings,
    pub(super) http: ProviderHttp,
    keys: Mutex<Option<Keys>>,
    discovered: Mutex<Option<Arc<Endpoints>>>,
}

struct Keys {
    set: CoreJsonWebKeySet,
    read: Timestamp,
}

impl RelyingParty {
    /// The relying party with these settings; nothing is asked of the provider yet.
    pub fn new(settings: OidcSettings) -> Self {
        RelyingParty {
            http: ProviderHttp::new(settings.timeout),
            settings,
            keys: Mutex::new(None),
            discovered: Mutex::new(None),
        }
    }

    /// The settings.
    pub fn settings(&self) -> &OidcSettings {
        &self.settings
    }

    /// Begins a sign-in: the address to send the browser to, and what to remember until it comes back.
    ///
    /// The provider's keys are read first, unless that was done within [`PROVIDER_SEEN`]: when it is out of reach, the person is told so here
    /// instead of meeting the browser's own error page.
    pub async fn begin(
        &self,
        request: SignInRequest<'_>,
        now: Timestamp,
        chance: &dyn Chance,
    ) -> Result<(String, Attempt), SignInError> {
        let attempt = Attempt::new(request.level, request.fresh, now, chance);
        let endpoints = self.endpoints().await?;
        self.keys(&endpoints, now, PROVIDER_SEEN).await?;
        Ok((self.authorize_url(&endpoints, request, &attempt), attempt))
    }

    fn authorize_url(
        &self,
        endpoints: &Endpoints,
        request: SignInRequest<'_>,
        attempt: &Attempt,
    ) -> String {
        let client = CoreClient::new(
            self.settings.client_id.clone(),
            self.settings.issuer.clone(),
            JsonWebKeySet::new(Vec::new()),
        )
        .set_auth_uri(endpoints.authorize.clone())
        .set_redirect_uri(self.settings.redirect_uri.clone());
        let verifier = PkceCodeVerifier::new(attempt.pkce_verifier.clone());
        let (state, nonce) = (attempt.state.clone(), attempt.nonce.clone());
        let mut url = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(state),
                move || Nonce::new(nonce),
            )
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .add_auth_context_value(AuthenticationContextClass::new(level::urn(request.level)))
            .add_ui_locale(LanguageTag::new(request.language.to_owned()));
        for scope in &self.settings.scopes {
            url = url.add_scope(Scope::new(scope.clone()));
        }
        if request.fresh {
            url = url.add_prompt(CoreAuthPrompt::Login);
        }
        url.url().0.into()
    }

    /// Where to send the browser so that the single sign-on session ends too; `None` when the provider has no such
    /// place. Call it after our own session is destroyed.
    pub fn logout_url(&self, id_token: &str, language: &str) -> Option<String> {
        let endpoints = self.known_endpoints()?;
        let end_session = endpoints.end_session.clone()?;
        let mut url = LogoutRequest::from(end_session)
            .set_post_logout_redirect_uri(self.settings.post_logout_redirect_uri.clone())
            .add_ui_locale(LanguageTag::new(language.to_owned()))
            .http_get_url();
        // `LogoutRequest` wants a parsed token; ours was verified when it came and is kept as text.
        url.query_pairs_mut().append_pair("id_token_hint", id_token);
        Some(url.into())
    }

    fn known_endpoints(&self) -> Option<Arc<Endpoints>> {
        match &self.settings.endpoints {
            Some(written) => Some(Arc::new(written.clone())),
            None => lock(&self.discovered).clone(),
        }
    }

    /// The end points: written in the settings, or read once from the discovery document.
    pub(super) async fn endpoints(&self) -> Result<Arc<Endpoints>, SignInError> {
        if let Some(known) = self.known_endpoints() {
            return Ok(known);
        }
        let found = Arc::new(self.discover().await?);
        *lock(&self.discovered) = Some(Arc::clone(&found));
        Ok(found)
    }

    async fn discover(&self) -> Result<Endpoints, SignInError> {
        let issuer = self.settings.issuer.as_str().trim_end_matches('/');
        let request = Request::get(format!("{issuer}/.well-known/openid-configuration"))
            .header("accept", "application/json")
            .body(Vec::new())
            .map_err(|_| SignInError::Malformed("discovery address".to_owned()))?;
        let answer = self.http.exchange(request).await?;
        if answer.status() != 200 {
            return Err(SignInError::Outage(format!(
                "discovery answered {}",
                answer.status()
            )));
        }
        let document: Discovery = serde_json::from_slice(answer.body())
            .map_err(|error| SignInError::Malformed(format!("discovery: {error}")))?;
        if document.issuer != self.settings.issuer.as_str() {
            return Err(SignInError::Issuer);
        }
        document.endpoints().ok_or_else(|| {
            SignInError::Malformed("discovery: an end point cannot be used".to_owned())
        })
    }

    /// The provider's keys, read no longer ago than `age_max`.
    pub(super) async fn keys(
        &self,
        endpoints: &Endpoints,
        now: Timestamp,
        age_max: SignedDuration,
    ) -> Result<CoreJsonWebKeySet, SignInError> {
        if let Some(keys) = lock(&self.keys).as_ref()
            && now.duration_since(keys.read).abs() < age_max
        {
            return Ok(keys.set.clone());
        }
        let set: JsonWebKeySet<CoreJsonWebKey> =
            JsonWebKeySet::fetch_async(&endpoints.jwks, &self.http)
                .await
                .map_err(|error| match error {
                    DiscoveryError::Request(error) => SignInError::from(error),
                    DiscoveryError::Response(status, ..) => {
                        SignInError::Outage(format!("key set answered {status}"))
                    }
                    _ => SignInError::Malformed("key set".to_owned()),
                })?;
        *lock(&self.keys) = Some(Keys {
            set: set.clone(),
            read: now,
        });
        Ok(set)
    }
}

/// Nothing panics while one of these locks is held, so a poisoned one still holds a whole value.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

impl From<HttpError> for SignInError {
    fn from(error: HttpError) -> Self {
        match error {
            HttpError::TooLong => SignInError::TooLong,
            HttpError::Insecure => SignInError::Malformed(error.to_string()),
            HttpError::Connection | HttpError::Timeout | HttpError::ServerError(_) => {
                SignInError::Outage(error.to_string())
            }
        }
    }
}

#[derive(Deserialize)]
struct Discovery {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    userinfo_endpoint: String,
    jwks_uri: String,
    end_session_endpoint: Option<String>,
}

impl Discovery {
    fn endpoints(self) -> Option<Endpoints> {
        let usable = |text| address("discovery", text).ok();
        Some(Endpoints {
            authorize: AuthUrl::new(usable(self.authorization_endpoint)?).ok()?,
            token: TokenUrl::new(usable(self.token_endpoint)?).ok()?,
            userinfo: UserInfoUrl::new(usable(self.userinfo_endpoint)?).ok()?,
            jwks: JsonWebKeySetUrl::new(usable(self.jwks_uri)?).ok()?,
            end_session: match self.end_session_endpoint {
                Some(text) => Some(EndSessionUrl::new(usable(text)?).ok()?),
                None => None,
            },
        })
    }
}
