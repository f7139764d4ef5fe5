//! The stand-in on a listener.

use std::sync::Arc;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::Request as HttpRequest;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response as HttpResponse};
use axum::routing::any;

use super::{Request, StandIn, message};
use crate::web::limits;

/// Routes everything under the stand-in's mount point to it.
pub fn router(stand_in: Arc<StandIn>) -> Router {
    let path = format!("{}/{{*rest}}", stand_in.mount());
    Router::new().route(
        &path,
        any(move |request: HttpRequest| {
            let stand_in = Arc::clone(&stand_in);
            async move { answer(&stand_in, request).await }
        }),
    )
}

async fn answer(stand_in: &StandIn, request: HttpRequest) -> HttpResponse {
    let (head, body) = request.into_parts();
    let body = tokio::time::timeout(
        limits::BODY_TIME_MAX,
        to_bytes(body, limits::FORM_BYTES_MAX),
    );
    match body.await {
        Ok(Ok(body)) => stand_in.answer(&Request::new(head, body)).into_response(),
        Ok(Err(_)) => {
            message::plain(StatusCode::PAYLOAD_TOO_LARGE, "the body is too long").into_response()
        }
        Err(_) => {
            message::plain(StatusCode::REQUEST_TIMEOUT, "the body is too slow").into_response()
        }
    }
}
