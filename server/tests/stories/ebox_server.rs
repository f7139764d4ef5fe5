//! The e-Box on this machine: the REST interface for publishing as far as a sender meets it, a token service beside it,
//! and answers on demand.

use super::app::SECRET_KEY;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use server::config;
use server::stand_in::SigningKey;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

/// What a sender registers as.
const CLIENT: &str = "entracte-of-the-stories";
const AUDIENCE: &str = "https://oauth.example";
const TOKEN: &str = "a-token-of-the-stories";

/// A message as the e-Box keeps it.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// The idempotency key.
    pub key: String,
    /// The part `messageToPublish`.
    pub message: Value,
    /// The text the message points to.
    pub text: String,
}

/// What it answers, when not what it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mood {
    /// Keeps every message.
    #[default]
    Keeps,
    /// Nobody ever opened this e-Box.
    NoDigitalUser,
    /// Answers every message with this status.
    Answers(u16),
    /// The token service answers with this status.
    NoToken(u16),
    /// The token service answers without a token.
    EmptyToken,
    /// Keeps the message, then fails: the sender has to ask again.
    KeepsAndFails,
}

#[derive(Default)]
struct Shared {
    mood: Mutex<Mood>,
    kept: Mutex<Vec<Kept>>,
    /// Everything that did not follow the contract.
    broken: Mutex<Vec<String>>,
}

/// The server; it ends with the test.
pub struct EBoxServer {
    address: SocketAddr,
    shared: Arc<Shared>,
}

impl EBoxServer {
    /// Starts one that keeps everything.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let shared = Arc::<Shared>::default();
        let router = Router::new()
            .route("/token", post(token))
            .route("/messages", post(publish))
            .with_state(Arc::clone(&shared));
        tokio::spawn(server::web::serve::serve(
            listener,
            router,
            std::future::pending(),
        ));
        Self { address, shared }
    }

    /// Settings of a sender that knows this e-Box; its key lies in the folder.
    pub fn settings(&self, folder: &Path) -> config::EBox {
        let key_file = folder.join("ebox.pem");
        std::fs::write(&key_file, SECRET_KEY.as_bytes()).expect("a key file");
        config::EBox {
            url: format!("http://{}/messages", self.address),
            token_url: format!("http://{}/token", self.address),
            audience: AUDIENCE.to_owned(),
            client_id: CLIENT.to_owned(),
            key_file,
            sender_number: "0999999724".to_owned(),
            application: "neo:career-break".to_owned(),
            message_type: "CareerBreakMessage".to_owned(),
        }
    }

    /// Behaves like that from now on.
    pub fn is(&self, mood: Mood) {
        *self.shared.mood.lock().expect("a mood") = mood;
    }

    /// What it keeps; fails when a sender did not follow the contract.
    #[track_caller]
    pub fn kept(&self) -> Vec<Kept> {
        let broken = self.shared.broken.lock().expect("complaints").clone();
        assert!(broken.is_empty(), "{broken:#?}");
        self.shared.kept.lock().expect("messages").clone()
    }
}

impl Shared {
    fn mood(&self) -> Mood {
        *self.mood.lock().expect("a mood")
    }

    fn refuses(&self, why: &str) -> Response {
        let mut broken = self.broken.lock().expect("complaints");
        broken.push(why.to_owned());
        StatusCode::BAD_REQUEST.into_response()
    }
}

/// Gives a token to whoever proves by a signed assertion who they are.
async fn token(State(shared): State<Arc<Shared>>, body: Bytes) -> Response {
    match shared.mood() {
        Mood::NoToken(status) => return status_of(status).into_response(),
        Mood::EmptyToken => return "{}".into_response(),
        _ => {}
    }
    let form: BTreeMap<String, String> = form_urlencoded::parse(&body).into_owned().collect();
    let said = |name: &str| form.get(name).map_or("", String::as_str);
    let assertion = said("client_assertion");
    let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    if said("grant_type") != "client_credentials" || said("client_assertion_type") != kind {
        return shared.refuses("the token is asked for in another way");
    }
    if !said("scope").ends_with(":publicationsender") {
        return shared.refuses("another scope");
    }
    if let Err(why) = proves(assertion) {
        return shared.refuses(why);
    }
    json!({ "access_token": TOKEN, "token_type": "Bearer", "expires_in": 300 })
        .to_string()
        .into_response()
}

fn proves(assertion: &str) -> Result<(), &'static str> {
    let (signed, signature) = assertion.rsplit_once('.').ok_or("no assertion")?;
    let (header, claims) = signed.split_once('.').ok_or("no claims")?;
    let read = |part: &str| -> Option<Value> {
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
    };
    let header = read(header).ok_or("an unreadable header")?;
    let claims = read(claims).ok_or("unreadable claims")?;
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| "no base64")?;
    let key = SigningKey::from_pem(&SECRET_KEY).map_err(|_| "no key")?;
    let life = claims["exp"].as_i64().zip(claims["iat"].as_i64());
    if header["alg"] != "RS256" || !key.made(signed.as_bytes(), &signature) {
        Err("the assertion is not signed by the sender")
    } else if claims["iss"] != CLIENT || claims["sub"] != CLIENT || claims["aud"] != AUDIENCE {
        Err("the assertion is about somebody else")
    } else if claims["jti"].as_str().is_none_or(str::is_empty) {
        Err("the assertion has no name")
    } else if life.is_none_or(|(exp, iat)| exp <= iat || exp - iat > 300) {
        Err("the assertion holds too long")
    } else {
        Ok(())
    }
}

async fn publish(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Response {
    let header = |name: &str| {
        let value = headers.get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or_default().to_owned()
    };
    if header("authorization") != format!("Bearer {TOKEN}") {
        return shared.refuses("no token");
    }
    let key = header("idempotency-key");
    if key.len() != 38 || !key.starts_with('"') || !key.ends_with('"') {
        return shared.refuses("the idempotency key is no quoted UUID");
    }
    let content_type = header("content-type");
    let Some(boundary) = content_type.strip_prefix("multipart/form-data; boundary=") else {
        return shared.refuses("not multipart/form-data");
    };
    let mood = shared.mood();
    if let Mood::Answers(status) = mood {
        return status_of(status).into_response();
    }
    let parts = parts(&body, boundary);
    let message = parts.get("messageToPublish").map(String::as_str);
    let Some(message) = message.and_then(|text| serde_json::from_str::<Value>(text).ok()) else {
        return shared.refuses("no message");
    };
    let main = message["attachments"][0]["httpPartName"].as_str();
    let Some(text) = main.and_then(|name| parts.get(name)) else {
        return shared.refuses("the message points to no text");
    };
    if message["subject"].as_object().map(serde_json::Map::len) != Some(1) {
        return shared.refuses("one language a message");
    }
    let mut kept = shared.kept.lock().expect("messages");
    if kept.iter().any(|one| one.key == key) {
        return StatusCode::CONFLICT.into_response();
    }
    if mood == Mood::NoDigitalUser {
        let answer = json!({ "code": "NO_DIGITAL_USER" }).to_string();
        return (StatusCode::CREATED, answer).into_response();
    }
    let text = text.clone();
    kept.push(Kept { key, message, text });
    match mood {
        Mood::KeepsAndFails => StatusCode::BAD_GATEWAY.into_response(),
        _ => (StatusCode::CREATED, "{}").into_response(),
    }
}

fn status_of(status: u16) -> StatusCode {
    StatusCode::from_u16(status).expect("a status")
}

/// The parts by name, in whatever order.
fn parts(body: &[u8], boundary: &str) -> BTreeMap<String, String> {
    let body = String::from_utf8_lossy(body);
    let line = format!("--{boundary}");
    let mut parts = BTreeMap::new();
    for part in body.split(line.as_str()).skip(1) {
        let Some((head, text)) = part.split_once("\r\n\r\n") else {
            continue;
        };
        let name = head.split("; name=\"").nth(1);
        let name = name.and_then(|rest| rest.split('"').next());
        let text = text.strip_suffix("\r\n").unwrap_or(text);
        parts.insert(name.unwrap_or_default().to_owned(), text.to_owned());
    }
    parts
}
