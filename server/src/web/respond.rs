//! The finished visit as HTTP: documents fetched, status, headers, compression.

use super::archive::attached;
use super::compress;
use super::headers::FILE_POLICY;
use super::reply::{Body, Download};
use super::run::Outcome;
use crate::app::App;
use crate::auth::session;
use crate::documents::renderer;
use crate::error::Failure;
use axum::body::Body as HttpBody;
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::{Response, StatusCode};
use std::sync::Arc;

/// Fetches or makes the PDF of a document, outside any transaction and away from the threads that answer.
pub async fn with_paper(
    app: &Arc<App>,
    outcome: Result<Outcome, Failure>,
) -> Result<Outcome, Failure> {
    let mut outcome = outcome?;
    let Body::Paper(paper) = &outcome.reply.body else {
        return Ok(outcome);
    };
    let (name, id, app) = (paper.name.clone(), paper.document, Arc::clone(app));
    let made = tokio::task::spawn_blocking(move || renderer::make(&app, id)).await;
    let bytes = match made {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(error)) => return Err(Failure::Paper(format!("{id}: {error}"))),
        Err(_) => return Err(Failure::Paper(format!("{id}: its setting panicked"))),
    };
    outcome.reply.body = Body::Download(Download {
        mime: "application/pdf",
        name,
        bytes,
    });
    Ok(outcome)
}

/// Fetches a document of the object store, opens it and compares it with its digest, outside any transaction. What is not
/// there, or is not what was stored, is told as a failure of ours: it is never given out.
pub async fn with_file(
    app: &Arc<App>,
    outcome: Result<Outcome, Failure>,
) -> Result<Outcome, Failure> {
    let mut outcome = outcome?;
    let Body::Stored(attachment) = &outcome.reply.body else {
        return Ok(outcome);
    };
    let attachment = attachment.as_ref().clone();
    let bytes = attached(app, attachment.clone()).await?;
    outcome.reply.body = Body::Download(Download {
        mime: attachment.media.mime(),
        name: attachment.name,
        bytes,
    });
    Ok(outcome)
}

/// Turns the outcome into HTTP: status, headers, compression. The body of HEAD is left out.
pub fn respond(
    app: &App,
    request: &HeaderMap,
    head: bool,
    outcome: Result<Outcome, Failure>,
) -> Response<HttpBody> {
    let outcome = outcome.unwrap_or_else(|failure| Outcome {
        reply: failure.plain_page(app),
        authenticated: true,
        fresh_token: None,
        undone: true,
    });
    let reply = outcome.reply;
    let mut response = Response::new(HttpBody::empty());
    *response.status_mut() = reply.status;
    let headers = response.headers_mut();
    let mut kind =
        |kind: &'static str| headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    let body = match reply.body {
        Body::Html(html) => {
            kind("text/html; charset=utf-8");
            html.into_bytes()
        }
        Body::Json(json) => {
            kind("application/json");
            json.into_bytes()
        }
        Body::Download(file) => return download(file, head),
        Body::Calendar(calendar) => {
            kind("text/calendar; charset=utf-8");
            calendar.into_bytes()
        }
        // Resolved before; an empty answer rather than a panic.
        Body::Paper(_) | Body::Stored(_) | Body::Archive(_) => Vec::new(),
        Body::Text(text) => {
            kind("text/plain; charset=utf-8");
            text.into_owned().into_bytes()
        }
        Body::SeeOther(path) => {
            match HeaderValue::from_str(&path) {
                Ok(location) => headers.insert(header::LOCATION, location),
                Err(_) => headers.insert(header::LOCATION, HeaderValue::from_static("/")),
            };
            Vec::new()
        }
    };
    let cookie = reply.session_token.or(outcome.fresh_token);
    if let Some(cookie) =
        cookie.and_then(|token| HeaderValue::from_str(&session::cookie(&token)).ok())
    {
        headers.append(header::SET_COOKIE, cookie);
    }
    if reply.clear_site {
        headers.insert(
            "clear-site-data",
            HeaderValue::from_static("\"cache\", \"storage\""),
        );
    }
    headers.insert(
        header::VARY,
        HeaderValue::from_static("accept-encoding, cookie"),
    );
    let body = match compress::choose(request, outcome.authenticated, body.len()) {
        Some(encoding) => compress::apply(encoding, body, headers),
        None => body,
    };
    if head || reply.status == StatusCode::SEE_OTHER {
        return response;
    }
    *response.body_mut() = HttpBody::from(body);
    response
}

/// A document that somebody sent: always kept as a file, never shown or guessed at, never compressed.
fn download(file: Download, head: bool) -> Response<HttpBody> {
    let mut response = Response::new(HttpBody::empty());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.mime));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(FILE_POLICY),
    );
    let disposition = HeaderValue::from_str(&file.disposition());
    headers.insert(
        header::CONTENT_DISPOSITION,
        disposition.unwrap_or(HeaderValue::from_static("attachment")),
    );
    if !head {
        *response.body_mut() = HttpBody::from(file.bytes);
    }
    response
}
