//! A provider that can break every rule, one at a time.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::http::{Response, StatusCode};
use axum::routing::{get, post};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;

use super::support::{CLIENT_ID, KEYS, listener, now, serve};
use crate::auth::oidc::attempt::Attempt;
use crate::stand_in::SigningKey;

/// What the provider answers. [`Answers::honest`] keeps every rule; a test bends one.
#[derive(Clone)]
pub struct Answers {
    pub keys: Value,
    pub keys_status: u16,
    pub token_status: u16,
    pub token_type: &'static str,
    /// The raw token answer; `None`: made from `id_token`.
    pub token_body: Option<Vec<u8>>,
    pub id_token: String,
    pub userinfo_status: u16,
    pub userinfo_type: &'static str,
    pub userinfo: Vec<u8>,
    /// The end point that never answers.
    pub hung: Option<&'static str>,
}

/// Who signed a token, and how.
#[derive(Clone, Copy)]
pub enum Signer<'a> {
    Key(&'a SigningKey),
    /// RS256 by one key under the name of another.
    Pretending {
        by: &'a SigningKey,
        named: &'a str,
    },
    Hs256(&'a [u8]),
    None,
}

pub fn honest_claims(issuer: &str, attempt: &Attempt) -> Value {
    let at = now().as_second();
    json!({
        "iss": issuer, "sub": "person-1", "aud": CLIENT_ID, "azp": CLIENT_ID, "iat": at, "exp": at + 300,
        "auth_time": at, "nonce": attempt.nonce, "acr": "urn:be:fedict:iam:fas:Level450",
        "amr": ["bmid", "urn:be:fedict:iam:fas:Level450"],
    })
}

pub fn honest_person(issuer: &str) -> Value {
    json!({
        "sub": "person-1", "iss": issuer, "aud": CLIENT_ID, "fedid": "fed-1", "surname": "EXEMPLE",
        "givenName": "Claire", "mail": "claire@fictif.example", "prefLanguage": "FR", "egovNRN": "85073099833",
    })
}

/// A token in compact form.
pub fn token(claims: &Value, signer: Signer<'_>) -> String {
    let header = match signer {
        Signer::Key(key) => json!({ "alg": "RS256", "kid": key.id() }),
        Signer::Pretending { named, .. } => json!({ "alg": "RS256", "kid": named }),
        Signer::Hs256(_) => json!({ "alg": "HS256" }),
        Signer::None => json!({ "alg": "none" }),
    };
    let base64 = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let content = format!(
        "{}.{}",
        base64(header.to_string().as_bytes()),
        base64(claims.to_string().as_bytes())
    );
    let signature = match signer {
        Signer::Key(key) | Signer::Pretending { by: key, .. } => {
            key.sign(content.as_bytes()).expect("a signature")
        }
        Signer::Hs256(secret) => {
            let mut mac = <Hmac<Sha256>>::new_from_slice(secret).expect("any length");
            mac.update(content.as_bytes());
            mac.finalize().into_bytes().to_vec()
        }
        Signer::None => Vec::new(),
    };
    format!("{content}.{}", base64(&signature))
}

impl Answers {
    pub fn honest(issuer: &str, attempt: &Attempt) -> Self {
        let key = Signer::Key(&KEYS[0]);
        Answers {
            keys: json!({ "keys": [KEYS[0].public()] }),
            keys_status: 200,
            token_status: 200,
            token_type: "application/json",
            token_body: None,
            id_token: token(&honest_claims(issuer, attempt), key),
            userinfo_status: 200,
            userinfo_type: "application/jwt; charset=utf-8",
            userinfo: token(&honest_person(issuer), key).into_bytes(),
            hung: None,
        }
    }

    /// The claims of the ID token with one change, signed as they should be.
    pub fn with_claim(mut self, issuer: &str, attempt: &Attempt, name: &str, value: Value) -> Self {
        let mut claims = honest_claims(issuer, attempt);
        put(&mut claims, name, value);
        self.id_token = token(&claims, Signer::Key(&KEYS[0]));
        self
    }

    /// The claims of userinfo with one change, signed as they should be.
    pub fn with_person(mut self, issuer: &str, name: &str, value: Value) -> Self {
        let mut claims = honest_person(issuer);
        put(&mut claims, name, value);
        self.userinfo = token(&claims, Signer::Key(&KEYS[0])).into_bytes();
        self
    }
}

/// Sets a claim; `null` takes it away.
fn put(claims: &mut Value, name: &str, value: Value) {
    let map = claims.as_object_mut().expect("an object");
    if value.is_null() {
        map.remove(name);
    } else {
        map.insert(name.to_owned(), value);
    }
}

/// A running provider whose answers can be exchanged.
pub struct Liar {
    pub issuer: String,
    answers: Arc<Mutex<Answers>>,
}

impl Liar {
    /// Starts with answers that fit no attempt yet.
    pub async fn start() -> Self {
        let (listener, origin) = listener().await;
        let nobody = Attempt {
            state: String::new(),
            nonce: String::new(),
            pkce_verifier: String::new(),
            level: domain::access::AssuranceLevel::L400,
            fresh: false,
            begun: now(),
        };
        let answers = Arc::new(Mutex::new(Answers::honest(&origin, &nobody)));
        let router = Router::new()
            .route(
                "/connect/jwk_uri",
                get(handler(&answers, "keys", |a| {
                    answer(
                        a.keys_status,
                        "application/json",
                        a.keys.to_string().into_bytes(),
                    )
                })),
            )
            .route(
                "/access_token",
                post(handler(&answers, "token", |a| {
                    let body = a.token_body.clone().unwrap_or_else(|| {
                    json!({ "access_token": "at", "token_type": "Bearer", "id_token": a.id_token })
                        .to_string()
                        .into_bytes()
                });
                    answer(a.token_status, a.token_type, body)
                })),
            )
            .route(
                "/userinfo",
                get(handler(&answers, "userinfo", |a| {
                    answer(a.userinfo_status, a.userinfo_type, a.userinfo.clone())
                })),
            );
        serve(listener, router);
        Liar {
            issuer: origin,
            answers,
        }
    }

    pub fn answers(&self, answers: Answers) {
        *self.answers.lock().expect("unpoisoned") = answers;
    }
}

type Made = std::pin::Pin<Box<dyn Future<Output = Response<Body>> + Send>>;

fn handler(
    answers: &Arc<Mutex<Answers>>,
    name: &'static str,
    make: fn(&Answers) -> Response<Body>,
) -> impl Fn() -> Made + Clone + Send + Sync + 'static {
    let answers = Arc::clone(answers);
    move || {
        let answers = answers.lock().expect("unpoisoned").clone();
        Box::pin(async move {
            if answers.hung == Some(name) {
                std::future::pending::<()>().await;
            }
            make(&answers)
        })
    }
}

fn answer(status: u16, content_type: &'static str, body: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = StatusCode::from_u16(status).expect("a status");
    response
        .headers_mut()
        .insert("content-type", content_type.parse().expect("a type"));
    if response.status().is_redirection() {
        response
            .headers_mut()
            .insert("location", "/stolen".parse().expect("an address"));
    }
    response
}
