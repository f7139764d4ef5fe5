//! A relying party, a listener and a small browser for the tests of this folder.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::Duration;

use axum::Router;
use jiff::Timestamp;
use openidconnect::http::{HeaderMap, Request, StatusCode};
use tokio::net::TcpListener;

use crate::auth::oidc::http::ProviderHttp;
use crate::auth::oidc::{OidcConfig, OidcSettings, RelyingParty};
use crate::ports::chance::SeededChance;
use crate::stand_in::{SigningKey, generate_key};

pub const CLIENT_ID: &str = "entracte";
pub const CLIENT_SECRET: &str = "a secret of the tests, with : and ü";
pub const REDIRECT_URI: &str = "http://127.0.0.1:9/auth/callback";
pub const SIGNED_OUT: &str = "http://127.0.0.1:9/signed-out";

/// Two RSA keys, made once for the whole test program because making one takes a while.
pub static KEYS: LazyLock<[SigningKey; 2]> = LazyLock::new(|| {
    [
        key(key_pem()),
        key(&generate_key(&SeededChance::new(2)).expect("a key")),
    ]
});

/// The first key as text, for those who want a key of their own.
pub fn key_pem() -> &'static str {
    static PEM: LazyLock<String> =
        LazyLock::new(|| generate_key(&SeededChance::new(1)).expect("a key"));
    &PEM
}

fn key(pem: &str) -> SigningKey {
    SigningKey::from_pem(pem).expect("a key")
}

/// The instant all tests of this folder begin at.
pub fn now() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().expect("an instant")
}

/// A listener on a free port of this machine, and its origin.
pub async fn listener() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let origin = format!("http://{}", listener.local_addr().expect("an address"));
    (listener, origin)
}

/// Serves until the test ends.
pub fn serve(listener: TcpListener, router: Router) {
    tokio::spawn(async move { axum::serve(listener, router).await });
}

/// Settings for a provider under `issuer` that uses the end points of the Federal Authentication Service.
pub fn config(issuer: &str) -> OidcConfig {
    OidcConfig {
        issuer: issuer.to_owned(),
        discovery: false,
        authorize: Some(format!("{issuer}/authorize")),
        token: Some(format!("{issuer}/access_token")),
        userinfo: Some(format!("{issuer}/userinfo")),
        jwks: Some(format!("{issuer}/connect/jwk_uri")),
        end_session: Some(format!("{issuer}/connect/endSession")),
        client_id: CLIENT_ID.to_owned(),
        redirect_uri: REDIRECT_URI.to_owned(),
        post_logout_redirect_uri: SIGNED_OUT.to_owned(),
        scopes: vec!["profile".to_owned(), "egovnrn".to_owned()],
        require_signed_userinfo: true,
        timeout_ms: Some(2_000),
    }
}

pub fn relying_party(config: OidcConfig) -> RelyingParty {
    RelyingParty::new(OidcSettings::new(config, CLIENT_SECRET.to_owned()).expect("settings"))
}

/// The value of a query parameter.
pub fn parameter(url: &str, name: &str) -> Option<String> {
    let query = url.split_once('?')?.1;
    form_urlencoded::parse(query.as_bytes())
        .find_map(|(known, value)| (known == name).then(|| value.into_owned()))
}

/// An answer a browser looks at.
pub struct Seen {
    /// What was asked for.
    pub address: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub html: String,
}

impl Seen {
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.headers
            .get("location")
            .map_or("", |value| value.to_str().unwrap_or(""))
    }

    /// The value of the first field with this name in the page.
    pub fn field(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let after = self.html.split_once(&start).map_or("", |(_, after)| after);
        after.split('"').next().unwrap_or("").to_owned()
    }
}

/// A browser: keeps cookies, follows no redirect by itself, runs no script.
pub struct Browser {
    http: ProviderHttp,
    origin: String,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    pub fn new(origin: &str) -> Self {
        Browser {
            http: ProviderHttp::new(Duration::from_secs(10)),
            origin: origin.to_owned(),
            cookies: BTreeMap::new(),
        }
    }

    pub async fn get(&mut self, address: &str) -> Seen {
        self.send("GET", address, String::new()).await
    }

    pub async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> Seen {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        self.send("POST", address, body).await
    }

    /// Follows redirects as long as they stay on the browser's origin.
    pub async fn follow(&mut self, mut seen: Seen) -> Seen {
        for _ in 0..10 {
            let location = seen.location().to_owned();
            let stays = location.starts_with('/') || location.starts_with(&self.origin);
            if !seen.status.is_redirection() || !stays {
                break;
            }
            seen = self.get(&location).await;
        }
        seen
    }

    async fn send(&mut self, method: &str, address: &str, body: String) -> Seen {
        let address = if address.starts_with('/') {
            format!("{}{address}", self.origin)
        } else {
            address.to_owned()
        };
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = Request::builder()
            .method(method)
            .uri(&address)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", cookies.join("; "))
            .body(body.into_bytes())
            .expect("a request");
        let answer = self.http.exchange(request).await.expect("an answer");
        for line in answer.headers().get_all("set-cookie") {
            let pair = line.to_str().expect("text").split(';').next().unwrap_or("");
            let (name, value) = pair.split_once('=').expect("a cookie");
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Seen {
            address,
            status: answer.status(),
            headers: answer.headers().clone(),
            html: String::from_utf8_lossy(answer.body()).into_owned(),
        }
    }
}
