//! What came in: the request line and the headers, who sent it, and the body of an ordinary form within its limits.

use super::form::FormError;
use super::visit::Arrival;
use super::{Form, limits};
use crate::app::App;
use crate::auth::session;
use crate::error::PageError;
use axum::body::Body as HttpBody;
use axum::http::header::{self, HeaderMap};
use http_body_util::{BodyExt, Limited};

/// What the request line and the headers say.
pub fn arrival(
    uri: &axum::http::Uri,
    headers: &HeaderMap,
    params: Vec<(String, String)>,
) -> Arrival {
    let text = |name: header::HeaderName| {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned()
    };
    Arrival {
        path: uri.path().to_owned(),
        // A query that cannot be read is an empty one: pages take their defaults.
        query: uri
            .query()
            .and_then(|q| Form::parse(q.as_bytes()).ok())
            .unwrap_or_default(),
        params,
        token: session::token_of(&text(header::COOKIE)),
        accept_language: text(header::ACCEPT_LANGUAGE),
        shown_at: None,
    }
}

/// A page of ours embedded or fetched by another site tells it nothing.
pub fn foreign_subresource(headers: &HeaderMap) -> bool {
    let is = |name: &str, value: &str| headers.get(name).is_some_and(|v| v == value);
    is("sec-fetch-site", "cross-site") && !is("sec-fetch-mode", "navigate")
}

/// Did one of our own pages send this form? The browser says so itself.
pub fn sent_by_us(app: &App, headers: &HeaderMap) -> bool {
    match headers.get("sec-fetch-site") {
        Some(site) => site == "same-origin",
        None => headers
            .get(header::ORIGIN)
            .is_some_and(|origin| origin == app.config.origin.as_str()),
    }
}

/// The form in the body, or why it is none.
pub async fn read_form(app: &App, headers: &HeaderMap, body: HttpBody) -> Result<Form, PageError> {
    if !sent_by_us(app, headers) {
        return Err(PageError::NotOurForm);
    }
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default();
    if kind.split(';').next().map(str::trim) != Some("application/x-www-form-urlencoded") {
        return Err(PageError::NotAForm);
    }
    let length = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|v| v.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|length| length > limits::FORM_BYTES_MAX) {
        return Err(PageError::TooLarge);
    }
    let limited = Limited::new(body, limits::FORM_BYTES_MAX).collect();
    let bytes = tokio::time::timeout(limits::BODY_TIME_MAX, limited)
        .await
        .map_err(|_| PageError::NotAForm)?
        .map_err(|_| PageError::TooLarge)?
        .to_bytes();
    Form::parse(&bytes).map_err(|error| match error {
        FormError::TooManyFields => PageError::TooLarge,
        FormError::NotText => PageError::NotAForm,
    })
}
