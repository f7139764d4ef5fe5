//! A small S3 server on this machine: it keeps objects in memory, and takes nothing whose signature (version 4) or digest
//! it cannot follow, as a real one does.

use axum::body::{Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{Method, Response, StatusCode};
use axum::{Router, body::Body};
use hmac::{Hmac, KeyInit, Mac};
use server::config::{Attachments, Config};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

const ACCESS_KEY: &str = "entracte";
const SECRET: &str = "a secret of the object store";
const BUCKET: &str = "documents";
const BYTES_MAX: usize = 16 << 20;

/// An object: its bytes, and when it was written.
type Objects = BTreeMap<String, (Bytes, String)>;

#[derive(Default)]
struct Shared {
    objects: Mutex<Objects>,
    /// Written at the next writings.
    written_at: Mutex<String>,
    /// Answers nothing but 503.
    down: Mutex<bool>,
    /// Exchanges that were refused for their signature.
    refused: Mutex<u32>,
}

/// The server; it stops with the test.
pub struct S3Server {
    endpoint: String,
    secret_file: PathBuf,
    shared: Arc<Shared>,
}

impl S3Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let shared = Arc::new(Shared::default());
        "2025-02-04T12:00:00.000Z".clone_into(&mut shared.written_at.lock().expect("a lock"));
        let router = Router::new()
            .fallback(answer)
            .with_state(Arc::clone(&shared));
        tokio::spawn(async move { axum::serve(listener, router).await });
        let name = format!("entracte-s3-{}-{}", std::process::id(), address.port());
        let secret_file = std::env::temp_dir().join(name);
        std::fs::write(&secret_file, format!("{SECRET}\n")).expect("a file");
        Self {
            endpoint: format!("http://{address}"),
            secret_file,
            shared,
        }
    }

    /// The settings of an application that keeps its documents here.
    pub fn settings(&self) -> Attachments {
        Attachments {
            store: "s3".to_owned(),
            s3_endpoint: self.endpoint.clone(),
            s3_bucket: BUCKET.to_owned(),
            s3_access_key: ACCESS_KEY.to_owned(),
            s3_secret_file: self.secret_file.clone(),
            ..Config::example().attachments
        }
    }

    /// Names of the objects.
    pub fn names(&self) -> Vec<String> {
        let objects = self.shared.objects.lock().expect("a lock");
        objects.keys().cloned().collect()
    }

    /// The bytes of an object.
    pub fn bytes(&self, name: &str) -> Bytes {
        self.shared.objects.lock().expect("a lock")[name].0.clone()
    }

    /// Puts other bytes under a name, as somebody with access to the store could.
    pub fn alter(&self, name: &str, bytes: Vec<u8>) {
        let mut objects = self.shared.objects.lock().expect("a lock");
        objects.get_mut(name).expect("an object").0 = bytes.into();
    }

    /// From now on it does not answer, or answers again.
    pub fn goes_down(&self, down: bool) {
        *self.shared.down.lock().expect("a lock") = down;
    }

    /// The instant it notes from now on.
    pub fn notes(&self, instant: &str) {
        instant.clone_into(&mut self.shared.written_at.lock().expect("a lock"));
    }

    /// Exchanges it refused.
    pub fn refused(&self) -> u32 {
        *self.shared.refused.lock().expect("a lock")
    }
}

impl Drop for S3Server {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.secret_file);
    }
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response<Body> {
    let (head, body) = request.into_parts();
    let body = to_bytes(body, BYTES_MAX).await.unwrap_or_default();
    let reply = |status: StatusCode, body: Vec<u8>, at: &str| {
        let digest = hex::encode(Sha256::digest(&body));
        Response::builder()
            .status(status)
            .header("etag", format!("\"{digest}\""))
            .header("last-modified", at)
            .body(Body::from(body))
            .expect("an answer")
    };
    let plain = |status| reply(status, Vec::new(), HTTP_DATE);
    if *shared.down.lock().expect("a lock") {
        return plain(StatusCode::SERVICE_UNAVAILABLE);
    }
    if !is_signed(&head, &body) {
        *shared.refused.lock().expect("a lock") += 1;
        return plain(StatusCode::FORBIDDEN);
    }
    let Some(rest) = head.uri.path().strip_prefix(&format!("/{BUCKET}")) else {
        return plain(StatusCode::NOT_FOUND);
    };
    let name = rest.trim_start_matches('/').to_owned();
    let mut objects = shared.objects.lock().expect("a lock");
    match head.method {
        Method::PUT => {
            let at = shared.written_at.lock().expect("a lock").clone();
            objects.insert(name, (body, at));
            plain(StatusCode::OK)
        }
        Method::DELETE => {
            objects.remove(&name);
            plain(StatusCode::NO_CONTENT)
        }
        Method::GET if name.is_empty() => {
            let list = list(&objects, head.uri.query().unwrap_or_default());
            reply(StatusCode::OK, list.into_bytes(), HTTP_DATE)
        }
        Method::GET => match objects.get(&name) {
            Some((bytes, _)) => reply(StatusCode::OK, bytes.to_vec(), HTTP_DATE),
            None => plain(StatusCode::NOT_FOUND),
        },
        _ => plain(StatusCode::METHOD_NOT_ALLOWED),
    }
}

const HTTP_DATE: &str = "Tue, 04 Feb 2025 12:00:00 GMT";
/// Objects in one answer of a list: few, so that lists have pages.
const LISTED_MAX: usize = 2;

fn list(objects: &Objects, query: &str) -> String {
    let fields: BTreeMap<_, _> = form_urlencoded::parse(query.as_bytes()).collect();
    let text = |name: &str| fields.get(name).map_or("", |value| value.as_ref());
    let after = text("continuation-token").max(text("start-after"));
    let found: Vec<_> = objects
        .iter()
        .filter(|(name, _)| name.starts_with(text("prefix")) && name.as_str() > after)
        .collect();
    let (page, more) = found.split_at(found.len().min(LISTED_MAX));
    let mut xml = format!(
        "<ListBucketResult><IsTruncated>{}</IsTruncated>",
        !more.is_empty()
    );
    for (name, (bytes, at)) in page {
        let _ = write!(
            xml,
            "<Contents><Key>{name}</Key><LastModified>{at}</LastModified><Size>{}</Size><ETag>x</ETag></Contents>",
            bytes.len()
        );
    }
    if let (false, Some((last, _))) = (more.is_empty(), page.last()) {
        let _ = write!(xml, "<NextContinuationToken>{last}</NextContinuationToken>");
    }
    xml + "</ListBucketResult>"
}

/// Whether this request was signed with our secret, over these very bytes.
fn is_signed(head: &Parts, body: &[u8]) -> bool {
    let text = |name: &str| {
        let value = head.headers.get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or_default()
    };
    let authorization = text("authorization");
    let part = |name: &str| {
        let start = authorization.find(name).map(|at| at + name.len())?;
        authorization[start..].split([',', ' ']).next()
    };
    let (Some(credential), Some(signed), Some(signature)) = (
        part("Credential="),
        part("SignedHeaders="),
        part("Signature="),
    ) else {
        return false;
    };
    let Some(scope) = credential.strip_prefix(&format!("{ACCESS_KEY}/")) else {
        return false;
    };
    let digest = hex::encode(Sha256::digest(body));
    if text("x-amz-content-sha256") != digest {
        return false;
    }
    let mut query: Vec<_> = head.uri.query().unwrap_or_default().split('&').collect();
    query.sort_unstable();
    let mut headers = String::new();
    for name in signed.split(';') {
        let _ = writeln!(headers, "{name}:{}", text(name).trim());
    }
    let canonical = format!(
        "{}\n{}\n{}\n{headers}\n{signed}\n{digest}",
        head.method,
        head.uri.path(),
        query.join("&")
    );
    let to_sign = format!(
        "AWS4-HMAC-SHA256\n{}\n{scope}\n{}",
        text("x-amz-date"),
        hex::encode(Sha256::digest(canonical))
    );
    let first = format!("AWS4{SECRET}").into_bytes();
    let key = scope.split('/').fold(first, |key, part| mac(&key, part));
    hex::encode(mac(&key, &to_sign)) == signature
}

fn mac(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any key");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}
