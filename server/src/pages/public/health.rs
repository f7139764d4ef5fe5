//! Is the counter alive, and is it ready? Asked by machines, answered in words for operators, never about people.

use crate::app::App;
use crate::error::PageError;
use crate::readiness::Reason;
use crate::web::{Reply, Visit};
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::pin::Pin;
use std::sync::Arc;
use storage::Tx;

type Answer = Pin<Box<dyn Future<Output = Response> + Send>>;

/// `GET /health`: `UP` once a read transaction could be opened; without one the accept loop answers 503 by itself.
pub fn get(_at: &Visit, _tx: &mut Tx) -> Result<Reply, PageError> {
    Ok(Reply::text(StatusCode::OK, "UP\n"))
}

/// `GET /health/live`: the process answers. Touches no database: restarting would not mend one.
pub fn live(_app: Arc<App>, _request: Request) -> Answer {
    Box::pin(async { plain(StatusCode::OK, "UP\n".to_owned()) })
}

/// `GET /health/ready`: `READY`, or 503 with each reason on a line of its own.
pub fn ready(app: Arc<App>, _request: Request) -> Answer {
    Box::pin(async move {
        let reasons = app.readiness.of(&app).await;
        if reasons.is_empty() {
            return plain(StatusCode::OK, "READY\n".to_owned());
        }
        let lines: Vec<&str> = reasons.into_iter().map(Reason::words).collect();
        plain(
            StatusCode::SERVICE_UNAVAILABLE,
            format!("NOT READY\n{}\n", lines.join("\n")),
        )
    })
}

fn plain(status: StatusCode, text: String) -> Response {
    let kind = [(header::CONTENT_TYPE, "text/plain; charset=utf-8")];
    (status, kind, text).into_response()
}
