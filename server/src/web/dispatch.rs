//! From a request to an answer: read the request, open one transaction, find the session, check the access, run the
//! handler, and only after the commit tell the visitor.

use super::form::FormError;
use super::headers::FILE_POLICY;
use super::reply::{Body, Download};
use super::route::{Handler, PageResult, Route, Verb};
use super::visit::{Arrival, Visit};
use super::{Form, Reply, compress, limits};
use crate::app::App;
use crate::auth::{access, session};
use crate::documents::renderer;
use crate::error::{Failure, PageError};
use crate::pages::public::failure;
use axum::Router;
use axum::body::Body as HttpBody;
use axum::extract::{RawPathParams, Request};
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::{Method, Response, StatusCode};
use axum::routing::{MethodFilter, MethodRouter, on};
use http_body_util::{BodyExt, Limited};
use std::collections::BTreeMap;
use std::sync::Arc;
use storage::Tx;

/// The routes table as a router. What is not in the table does not exist.
pub fn router(app: &Arc<App>, table: &'static [Route]) -> Router {
    let mut by_path: BTreeMap<&'static str, MethodRouter> = BTreeMap::new();
    for route in table {
        let app = Arc::clone(app);
        let filter = match route.verb {
            Verb::Get => MethodFilter::GET,
            Verb::Post => MethodFilter::POST,
        };
        let handler = on(filter, move |params: RawPathParams, request: Request| {
            let app = Arc::clone(&app);
            async move { answer(app, route, &params, request).await }
        });
        let methods = by_path
            .remove(route.path)
            .unwrap_or_default()
            .merge(handler);
        by_path.insert(route.path, methods);
    }
    let mut router = Router::new();
    for (path, methods) in by_path {
        router = router.route(path, methods);
    }
    let (absent, wrong) = (Arc::clone(app), Arc::clone(app));
    let router = router
        .merge(super::assets::router())
        .fallback(move |request: Request| {
            failure_page(Arc::clone(&absent), request, PageError::NotFound)
        })
        .method_not_allowed_fallback(move |request: Request| {
            failure_page(Arc::clone(&wrong), request, PageError::WrongMethod)
        });
    with_headers(app, router)
}

/// The router, each of whose answers carries the headers every answer carries.
pub fn with_headers(app: &App, router: Router) -> Router {
    let headers = app.headers.clone();
    router.layer(axum::middleware::map_response(
        move |mut response: Response<HttpBody>| {
            headers.apply(response.headers_mut());
            std::future::ready(response)
        },
    ))
}

/// A page for what no route answers.
async fn failure_page(app: Arc<App>, request: Request, error: PageError) -> Response<HttpBody> {
    let (parts, _) = request.into_parts();
    let arrival = arrival(&parts.uri, &parts.headers, Vec::new());
    let outcome = run_read(&app, arrival, move |_, _| Err(error)).await;
    respond(&parts.headers, parts.method == Method::HEAD, outcome)
}

async fn answer(
    app: Arc<App>,
    route: &'static Route,
    params: &RawPathParams,
    request: Request,
) -> Response<HttpBody> {
    if let Handler::Edge(edge) = route.handler {
        return edge(app, request).await;
    }
    let (parts, body) = request.into_parts();
    let params = params
        .iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let mut arrival = arrival(&parts.uri, &parts.headers, params);
    arrival.shown_at = route.shown_at;
    let outcome = if route.upload {
        take_file(&app, arrival, route, &parts.headers, body).await
    } else if route.takes_form() {
        match read_form(&app, &parts.headers, body).await {
            Ok(form) if route.only_asks(&form) => {
                run_read(&app, arrival, move |at, tx| act(route, at, &form, tx)).await
            }
            Ok(form) => run_act(&app, arrival, route, form).await,
            Err(error) => run_read(&app, arrival, move |_, _| Err(error)).await,
        }
    } else if foreign_subresource(&parts.headers) {
        run_read(&app, arrival, |_, _| Err(PageError::NotFound)).await
    } else if route.leaves_trace() {
        run_reading(&app, arrival, route).await
    } else {
        run_read(&app, arrival, move |at, tx| read(route, at, tx)).await
    };
    let outcome = with_paper(&app, outcome).await;
    respond(&parts.headers, parts.method == Method::HEAD, outcome)
}

/// Fetches or makes the PDF of a document, outside any transaction and away from the threads that answer.
async fn with_paper(app: &Arc<App>, outcome: Result<Outcome, Failure>) -> Result<Outcome, Failure> {
    let mut outcome = outcome?;
    let Body::Paper(paper) = &outcome.reply.body else {
        return Ok(outcome);
    };
    let (name, id, app) = (paper.name.clone(), paper.document, Arc::clone(app));
    let made = tokio::task::spawn_blocking(move || renderer::make(&app, id)).await;
    let bytes = match made {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(error)) => {
            tracing::error!(%error, document = %id, "a document was not made");
            return Err(Failure::TooSlow);
        }
        Err(_) => return Err(Failure::TooSlow),
    };
    outcome.reply.body = Body::Download(Download {
        mime: "application/pdf",
        name,
        bytes,
    });
    Ok(outcome)
}

/// A form with a file. Whoever may not send it is told so before the first byte of it is read; what was read is judged
/// before a transaction is opened, so that no writer waits for a file or a scanner.
async fn take_file(
    app: &Arc<App>,
    arrival: Arrival,
    route: &'static Route,
    headers: &HeaderMap,
    body: HttpBody,
) -> Result<Outcome, Failure> {
    if !sent_by_us(app, headers) {
        return run_read(app, arrival, |_, _| Err(PageError::NotOurForm)).await;
    }
    let may = run_read(app, arrival.clone(), move |at, tx| {
        allowed(route, at, tx)?;
        Ok(Reply::text(StatusCode::OK, ""))
    });
    let may = may.await?;
    if may.undone || may.reply.status != StatusCode::OK {
        return Ok(may);
    }
    match app.uploads.read(headers, body).await {
        // The turn is kept until the file is stored: it bounds the memory of all uploads together.
        Ok((form, _turn)) => run_act(app, arrival, route, form).await,
        Err(error) => run_read(app, arrival, move |_, _| Err(error)).await,
    }
}

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
fn foreign_subresource(headers: &HeaderMap) -> bool {
    let is = |name: &str, value: &str| headers.get(name).is_some_and(|v| v == value);
    is("sec-fetch-site", "cross-site") && !is("sec-fetch-mode", "navigate")
}

/// Did one of our own pages send this form? The browser says so itself.
fn sent_by_us(app: &App, headers: &HeaderMap) -> bool {
    match headers.get("sec-fetch-site") {
        Some(site) => site == "same-origin",
        None => headers
            .get(header::ORIGIN)
            .is_some_and(|origin| origin == app.config.origin.as_str()),
    }
}

async fn read_form(app: &App, headers: &HeaderMap, body: HttpBody) -> Result<Form, PageError> {
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

/// A finished visit: the answer and what the headers need to know of the visitor.
#[derive(Debug)]
pub struct Outcome {
    reply: Reply,
    authenticated: bool,
    fresh_token: Option<String>,
    /// The handler failed, and nothing it wrote was kept.
    undone: bool,
}

/// Runs a handler in a read transaction.
pub async fn run_read<F>(app: &Arc<App>, arrival: Arrival, handler: F) -> Result<Outcome, Failure>
where
    F: FnOnce(&Visit, &mut Tx) -> PageResult + Send + 'static,
{
    let (for_visit, now) = (Arc::clone(app), app.clock.now());
    let work = app
        .db
        .read(move |tx| visit(for_visit, now, arrival, tx, handler));
    let (outcome, touch) = within_time(work).await?;
    if let Some(id) = touch {
        // Last-seen is written apart, at most once a minute, so that reading stays reading.
        let db = app.db.clone();
        tokio::spawn(async move {
            let touched = db
                .write(move |tx| storage::sessions::touch(tx, id, now))
                .await;
            if let Err(error) = touched {
                tracing::warn!(%error, "could not note that a session is alive");
            }
        });
    }
    Ok(outcome)
}

/// Runs a handler in a write transaction; an answer that reports a failure undoes everything it wrote.
pub async fn run_write<F>(app: &Arc<App>, arrival: Arrival, handler: F) -> Result<Outcome, Failure>
where
    F: FnOnce(&Visit, &mut Tx) -> PageResult + Send + 'static,
{
    let (for_visit, now) = (Arc::clone(app), app.clock.now());
    let work = app.db.write(
        move |tx| match visit(for_visit, now, arrival, tx, handler) {
            Ok((outcome, _)) if outcome.undone => Err(Failure::Undone(Box::new(outcome))),
            Ok((outcome, touch)) => {
                if let Some(id) = touch {
                    storage::sessions::touch(tx, id, now)?;
                }
                Ok(outcome)
            }
            Err(failure) => Err(failure),
        },
    );
    match within_time(work).await {
        Err(Failure::Undone(outcome)) => Ok(*outcome),
        other => other,
    }
}

/// Runs a reading that is journalled: the leaf is committed before the answer leaves. Two readings at once can reach
/// for the same place in a file's chain (PostgreSQL); the later one was undone, changed nothing, and is made again.
async fn run_reading(
    app: &Arc<App>,
    arrival: Arrival,
    route: &'static Route,
) -> Result<Outcome, Failure> {
    let attempt = || run_write(app, arrival.clone(), move |at, tx| read(route, at, tx));
    for _ in 1..limits::READING_TRIES_MAX {
        let outcome = attempt().await?;
        if outcome.reply.status != StatusCode::CONFLICT {
            return Ok(outcome);
        }
    }
    attempt().await
}

/// Runs an act. Who comes second to a file (another party, or a reading that reached for the same leaf) was undone and
/// changed nothing: the act is made again, sees what the first did, and answers to that.
async fn run_act(
    app: &Arc<App>,
    arrival: Arrival,
    route: &'static Route,
    form: Form,
) -> Result<Outcome, Failure> {
    let form = Arc::new(form);
    let attempt = || {
        let form = Arc::clone(&form);
        run_write(app, arrival.clone(), move |at, tx| {
            act(route, at, &form, tx)
        })
    };
    for _ in 1..limits::ACT_TRIES_MAX {
        let outcome = attempt().await?;
        if !outcome.undone || outcome.reply.status != StatusCode::CONFLICT {
            return Ok(outcome);
        }
    }
    attempt().await
}

async fn within_time<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    tokio::time::timeout(limits::HANDLER_TIME_MAX, work)
        .await
        .unwrap_or(Err(Failure::TooSlow))
}

/// The whole visit inside one transaction.
fn visit<F>(
    app: Arc<App>,
    now: jiff::Timestamp,
    arrival: Arrival,
    tx: &mut Tx,
    handler: F,
) -> Result<(Outcome, Option<uuid::Uuid>), Failure>
where
    F: FnOnce(&Visit, &mut Tx) -> PageResult,
{
    let session = session::find(tx, &app.config.session, arrival.token.as_deref(), now)?;
    let mut at = Visit::new(app, now, arrival, session);
    at.alerts = storage::alerts::not_over(tx, now)?;
    let touch = at.session.as_ref().and_then(|s| s.needs_touch(now));
    let (reply, failed) = match handler(&at, tx) {
        Ok(reply) => (reply, false),
        Err(PageError::Storage(error)) => return Err(Failure::Storage(error)),
        Err(error) => (
            failure::reply(&at, &error).map_err(|e| Failure::Template(e.to_string()))?,
            true,
        ),
    };
    let outcome = Outcome {
        reply,
        authenticated: at
            .session
            .as_ref()
            .is_some_and(session::Session::is_signed_in),
        fresh_token: at.fresh_token().map(str::to_owned),
        undone: failed,
    };
    Ok((outcome, touch))
}

/// A feature that was closed answers so, before anything of it runs.
fn refuse_if_closed(route: &Route, tx: &mut Tx) -> Result<(), PageError> {
    match route.feature {
        Some(name) if !storage::switches::is_on(tx, name)? => Err(PageError::SwitchedOff),
        _ => Ok(()),
    }
}

fn read(route: &Route, at: &Visit, tx: &mut Tx) -> PageResult {
    refuse_if_closed(route, tx)?;
    match route.handler {
        Handler::Public(handler) => handler(at, tx),
        Handler::Person(handler) => handler(at, &access::signed_in(at)?, tx),
        Handler::Employer(permission, handler) | Handler::EmployerPaper(permission, handler) => {
            handler(at, &access::employer(at, permission, tx)?, tx)
        }
        Handler::Worker(handler) => handler(at, &access::worker(at, tx)?, tx),
        Handler::CaseWorker(handler) | Handler::CaseWorkerReading(handler) => {
            handler(at, &access::case_worker(at, tx)?, tx)
        }
        Handler::Administrator(handler) => handler(at, &access::administrator(at, tx)?, tx),
        Handler::PublicPost(_)
        | Handler::PublicAsk(_)
        | Handler::PersonPost(_)
        | Handler::EmployerPost(..)
        | Handler::WorkerPost(_)
        | Handler::CaseWorkerPost(_)
        | Handler::AdministratorPost(_)
        | Handler::Edge(_) => {
            unreachable!("a route that takes a form does not answer a GET")
        }
    }
}

/// The access check of a route that takes a file, by itself.
fn allowed(route: &Route, at: &Visit, tx: &mut Tx) -> Result<(), PageError> {
    refuse_if_closed(route, tx)?;
    match route.handler {
        Handler::EmployerPost(permission, _) => access::employer(at, permission, tx).map(drop),
        Handler::WorkerPost(_) => access::worker(at, tx).map(drop),
        Handler::CaseWorkerPost(_) => access::case_worker(at, tx).map(drop),
        _ => unreachable!("files are taken from employers, workers and offices"),
    }
}

fn act(route: &Route, at: &Visit, form: &Form, tx: &mut Tx) -> PageResult {
    refuse_if_closed(route, tx)?;
    if !at.owns(form) {
        return Err(PageError::NotOurForm);
    }
    if route.once {
        return super::once::once(at, form, tx, |tx| perform(route, at, form, tx));
    }
    perform(route, at, form, tx)
}

fn perform(route: &Route, at: &Visit, form: &Form, tx: &mut Tx) -> PageResult {
    match route.handler {
        Handler::PublicPost(handler) | Handler::PublicAsk(handler) => handler(at, form, tx),
        Handler::PersonPost(handler) => handler(at, &access::signed_in(at)?, form, tx),
        Handler::EmployerPost(permission, handler) => {
            handler(at, &access::employer(at, permission, tx)?, form, tx)
        }
        Handler::WorkerPost(handler) => handler(at, &access::worker(at, tx)?, form, tx),
        Handler::CaseWorkerPost(handler) => handler(at, &access::case_worker(at, tx)?, form, tx),
        Handler::AdministratorPost(handler) => {
            handler(at, &access::administrator(at, tx)?, form, tx)
        }
        _ => unreachable!("a route without a form does not act"),
    }
}

/// Turns the outcome into HTTP: status, headers, compression. The body of HEAD is left out.
pub fn respond(
    request: &HeaderMap,
    head: bool,
    outcome: Result<Outcome, Failure>,
) -> Response<HttpBody> {
    let outcome = outcome.unwrap_or_else(|failure| Outcome {
        reply: failure.plain_page(),
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
        Body::Paper(_) => Vec::new(),
        Body::Text(text) => {
            kind("text/plain; charset=utf-8");
            text.as_bytes().to_vec()
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
