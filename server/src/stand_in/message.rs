//! Requests and answers of the stand-in, independent of the server that carries them.

use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::IntoResponse;

/// A request whose body has been read.
pub struct Request {
    head: axum::http::request::Parts,
    body: Bytes,
}

impl Request {
    /// Head and body together.
    pub fn new(head: axum::http::request::Parts, body: Bytes) -> Self {
        Request { head, body }
    }

    pub(super) fn method(&self) -> &Method {
        &self.head.method
    }

    pub(super) fn path(&self) -> &str {
        self.head.uri.path()
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.head.headers.get(name)?.to_str().ok()
    }

    /// The parameters of the query; the first of each name counts, a second one makes the whole unreadable.
    pub(super) fn query(&self) -> Option<Parameters> {
        Parameters::parse(self.head.uri.query().unwrap_or_default().as_bytes())
    }

    /// The fields of a form.
    pub(super) fn form(&self) -> Option<Parameters> {
        Parameters::parse(&self.body)
    }

    /// The value of a cookie.
    pub(super) fn cookie(&self, name: &str) -> Option<&str> {
        self.head
            .headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .find_map(|(known, value)| (known == name).then_some(value))
    }
}

/// The most parameters read from a query or a form.
const MAX_PARAMETERS: usize = 50;

/// The longest query or form read, in bytes.
const MAX_PARAMETER_BYTES: usize = 16 * 1024;

/// Parameters by name, each given once.
pub(super) struct Parameters(Vec<(String, String)>);

impl Parameters {
    fn parse(text: &[u8]) -> Option<Self> {
        if text.len() > MAX_PARAMETER_BYTES {
            return None;
        }
        let mut pairs: Vec<(String, String)> = Vec::new();
        for (name, value) in form_urlencoded::parse(text) {
            if pairs.len() == MAX_PARAMETERS || pairs.iter().any(|(known, _)| *known == name) {
                return None;
            }
            pairs.push((name.into_owned(), value.into_owned()));
        }
        Some(Parameters(pairs))
    }

    /// The value, empty when absent.
    pub(super) fn text(&self, name: &str) -> &str {
        self.0
            .iter()
            .find_map(|(known, value)| (known == name).then_some(value.as_str()))
            .unwrap_or_default()
    }
}

/// An answer.
pub struct Response {
    status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Vec<u8>,
}

impl Response {
    /// Adds a header; a value that cannot stand in a header is left out.
    pub(super) fn with_header(mut self, name: &'static str, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((HeaderName::from_static(name), value));
        }
        self
    }
}

impl IntoResponse for Response {
    fn into_response(self) -> axum::response::Response {
        let mut response = axum::response::Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        for (name, value) in self.headers {
            response.headers_mut().append(name, value);
        }
        response
    }
}

fn with_type(status: StatusCode, content_type: &str, body: Vec<u8>) -> Response {
    Response {
        status,
        headers: Vec::new(),
        body,
    }
    .with_header("content-type", content_type)
    .with_header("cache-control", "no-store")
}

pub(super) fn plain(status: StatusCode, text: &str) -> Response {
    with_type(
        status,
        "text/plain; charset=utf-8",
        text.as_bytes().to_vec(),
    )
}

pub(super) fn json(status: StatusCode, value: &serde_json::Value) -> Response {
    with_type(status, "application/json", value.to_string().into_bytes())
}

pub(super) fn signed(token: String) -> Response {
    with_type(
        StatusCode::OK,
        "application/jwt; charset=utf-8",
        token.into_bytes(),
    )
}

pub(super) fn page(status: StatusCode, html: String) -> Response {
    with_type(status, "text/html; charset=utf-8", html.into_bytes())
}

pub(super) fn see_other(location: &str) -> Response {
    plain(StatusCode::SEE_OTHER, "").with_header("location", location)
}

pub(super) fn nothing() -> Response {
    Response {
        status: StatusCode::NO_CONTENT,
        headers: Vec::new(),
        body: Vec::new(),
    }
    .with_header("cache-control", "no-store")
}

/// An OAuth 2.0 error of a back-channel end point.
pub(super) fn oauth_error(status: StatusCode, error: &str) -> Response {
    json(status, &serde_json::json!({ "error": error }))
}
