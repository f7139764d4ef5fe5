//! The CSAM stand-in: a real OpenID Connect provider for the demonstration and for tests.
//!
//! It lives under `/csam` on the product's own listener, speaks the same protocol as the Federal Authentication Service
//! (end points, claim names and levels of the open client software) and signs with its own RSA key. The product knows it
//! through its settings only: nothing on the other side of the protocol asks whether the provider is this one.
//!
//! Everything it remembers (interactions, codes, tokens, its own single sign-on sessions, wrong tries) lives in memory,
//! in stores with a bound and an expiry: a restart signs everybody out of the stand-in, and of nothing else. It is for
//! fictional people only; `serve` never mounts it.

mod authorize;
mod expiring;
mod jwt;
mod keys;
mod logout;
mod message;
mod pages;
pub mod personas;
mod router;
mod second_factor;
mod sign_in;
mod state;
mod token;
mod tries;
mod userinfo;

#[cfg(test)]
mod tests;

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::http::{Method, StatusCode};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

pub use keys::{KeyError, SigningKey, generate as generate_key};
pub use message::{Request, Response};
pub use personas::{DefaultPersonas, DemoPerson, Personas};
pub use router::router;

use crate::ports::chance::{Chance, Ids as _};
use crate::ports::clock::Clock;
use crate::view::AssetUrls;
use state::State;

/// How long a simulated outage lasts: it ends by itself, so that nobody is locked out of a demonstration.
pub const OUTAGE: SignedDuration = SignedDuration::from_mins(2);

/// The one client the stand-in knows, and how it answers.
#[derive(Clone)]
pub struct StandInSettings {
    /// The issuer, without a trailing slash: `http://127.0.0.1:8080/csam`. Its path is where the stand-in is mounted.
    pub issuer: String,
    /// The client's registered name.
    pub client_id: String,
    /// The client's secret.
    pub client_secret: String,
    /// Where codes may be sent, compared byte for byte.
    pub redirect_uris: Vec<String>,
    /// Where the browser may be sent after signing out, compared byte for byte.
    pub post_logout_redirect_uris: Vec<String>,
    /// Whether userinfo is a signed token (`application/jwt`) or plain JSON.
    pub signed_userinfo: bool,
    /// Style sheet and fonts of the pages.
    pub assets: AssetUrls,
}

/// What the stand-in needs from outside: the time, chance, and a place to print codes that a real provider would send.
#[derive(Clone)]
pub struct Surroundings {
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub chance: Arc<dyn Chance>,
    /// The stand-in's own console.
    pub console: Arc<dyn Fn(&str) + Send + Sync>,
}

/// The provider.
pub struct StandIn {
    settings: StandInSettings,
    surroundings: Surroundings,
    key: SigningKey,
    personas: Arc<dyn Personas>,
    state: Mutex<State>,
    /// Microseconds since 1970; out of order before this instant.
    out_of_order_until: AtomicI64,
}

impl StandIn {
    /// A stand-in that knows one client and these people.
    pub fn new(
        settings: StandInSettings,
        key: SigningKey,
        personas: Arc<dyn Personas>,
        surroundings: Surroundings,
    ) -> Self {
        StandIn {
            settings,
            surroundings,
            key,
            personas,
            state: Mutex::new(State::default()),
            out_of_order_until: AtomicI64::new(i64::MIN),
        }
    }

    /// Answers one request. `path` is the whole path, the mount point included.
    pub fn answer(&self, request: &Request) -> Response {
        let Some(path) = request.path().strip_prefix(self.mount()) else {
            return message::plain(StatusCode::NOT_FOUND, "not found");
        };
        if path == "/demonstration" {
            return self.demonstration(request);
        }
        if self.is_out_of_order() {
            let answer = if path == "/authorize" || path.starts_with("/sign-in/") {
                pages::out_of_order(self, request)
            } else {
                message::plain(StatusCode::SERVICE_UNAVAILABLE, "out of order")
            };
            return answer.with_header("retry-after", "30");
        }
        match (request.method().clone(), path) {
            (Method::GET, "/.well-known/openid-configuration") => self.discovery(),
            (Method::GET, "/connect/jwk_uri") => {
                message::json(StatusCode::OK, &json!({ "keys": [self.key.public()] }))
            }
            (Method::GET, "/authorize") => self.authorize(request),
            (Method::POST, "/access_token") => self.token(request),
            (Method::GET | Method::POST, "/userinfo") => self.userinfo(request),
            (Method::GET, "/connect/endSession") => self.end_session(request),
            (method, path) => match path.strip_prefix("/sign-in/") {
                Some(rest) => self.sign_in(&method, rest, request),
                None => message::plain(StatusCode::NOT_FOUND, "not found"),
            },
        }
    }

    /// Simulates an outage from now on for [`OUTAGE`], or ends it (ACC-21).
    pub fn set_out_of_order(&self, out_of_order: bool) {
        let until = if out_of_order {
            (self.now() + OUTAGE).as_microsecond()
        } else {
            i64::MIN
        };
        self.out_of_order_until.store(until, Ordering::Relaxed);
    }

    /// Whether an outage is being simulated.
    pub fn is_out_of_order(&self) -> bool {
        self.now().as_microsecond() < self.out_of_order_until.load(Ordering::Relaxed)
    }

    fn discovery(&self) -> Response {
        let issuer = &self.settings.issuer;
        message::json(
            StatusCode::OK,
            &json!({
                "issuer": issuer,
                "authorization_endpoint": format!("{issuer}/authorize"),
                "token_endpoint": format!("{issuer}/access_token"),
                "userinfo_endpoint": format!("{issuer}/userinfo"),
                "jwks_uri": format!("{issuer}/connect/jwk_uri"),
                "end_session_endpoint": format!("{issuer}/connect/endSession"),
                "response_types_supported": ["code"],
                "grant_types_supported": ["authorization_code"],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "userinfo_signing_alg_values_supported": ["RS256"],
                "token_endpoint_auth_methods_supported": ["client_secret_basic"],
                "code_challenge_methods_supported": ["S256"],
                "scopes_supported": ["openid", "profile", "egovnrn"],
                "ui_locales_supported": ["fr", "nl", "de", "en"],
                "authorization_response_iss_parameter_supported": true,
            }),
        )
    }

    /// The path of the issuer, `/csam`.
    fn mount(&self) -> &str {
        let after_scheme = self.settings.issuer.find("://").map_or(0, |at| at + 3);
        self.settings.issuer[after_scheme..]
            .find('/')
            .map_or("", |at| &self.settings.issuer[after_scheme + at..])
    }

    fn is_https(&self) -> bool {
        self.settings.issuer.starts_with("https://")
    }

    fn now(&self) -> Timestamp {
        self.surroundings.clock.now()
    }

    /// An unguessable name: 256 random bits.
    fn secret(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.surroundings.chance.bytes::<32>())
    }

    /// Nothing panics while the state is held, so a poisoned lock still guards whole values.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
