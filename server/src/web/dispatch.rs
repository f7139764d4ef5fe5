//! From a request to an answer: read the request (`incoming.rs`), open one transaction around the whole visit (`run.rs`),
//! check the access and run the handler (`perform.rs`), and only after the commit tell the visitor (`respond.rs`).

use super::archive::with_archive;
use super::incoming::{arrival, foreign_subresource, read_form, sent_by_us};
use super::perform::{act, allowed, read};
use super::respond::{respond, with_file, with_paper};
use super::route::{Handler, Route, Verb};
use super::run::{Outcome, run_read, run_write};
use super::visit::Arrival;
use super::{Form, Reply, limits};
use crate::app::App;
use crate::error::{Failure, PageError};
use crate::metrics;
use axum::Router;
use axum::body::Body as HttpBody;
use axum::extract::{RawPathParams, Request};
use axum::http::header::HeaderMap;
use axum::http::{Method, Response, StatusCode};
use axum::routing::{MethodFilter, MethodRouter, on};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::OwnedSemaphorePermit;

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
    let measured = axum::middleware::from_fn_with_state(Arc::clone(app), metrics::measure);
    with_headers(app, router.layer(measured))
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
    respond(&app, &parts.headers, parts.method == Method::HEAD, outcome)
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
            Ok(form) => run_act(&app, arrival, route, form, None).await,
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
    let outcome = with_file(&app, outcome).await;
    let outcome = with_archive(&app, outcome).await;
    respond(&app, &parts.headers, parts.method == Method::HEAD, outcome)
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
        Ok((form, turn)) => run_act(app, arrival, route, form, Some(turn)).await,
        Err(PageError::TooLarge) => {
            run_read(app, arrival, |_, _| Err(PageError::FilesTooLarge)).await
        }
        Err(error) => run_read(app, arrival, move |_, _| Err(error)).await,
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
    turn: Option<OwnedSemaphorePermit>,
) -> Result<Outcome, Failure> {
    // The turn of a file stays with its bytes, also where nobody waits for the answer any longer: together they bound the
    // memory of all uploads.
    let form = Arc::new((form, turn));
    let attempt = || {
        let form = Arc::clone(&form);
        run_write(app, arrival.clone(), move |at, tx| {
            act(route, at, &form.0, tx)
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
