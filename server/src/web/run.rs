//! One visit, one transaction: session, handler and the page of a failure inside it, and nothing is kept of what failed.

use super::Reply;
use super::limits;
use super::route::PageResult;
use super::visit::{Arrival, Visit};
use crate::app::App;
use crate::auth::session;
use crate::error::{Failure, PageError};
use crate::pages::public::failure;
use std::sync::Arc;
use storage::Tx;

/// A finished visit: the answer and what the headers need to know of the visitor.
#[derive(Debug)]
pub struct Outcome {
    /// The answer.
    pub reply: Reply,
    /// Somebody is signed in.
    pub authenticated: bool,
    /// The session token to set, on a first visit.
    pub fresh_token: Option<String>,
    /// The handler failed, and nothing it wrote was kept.
    pub undone: bool,
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
    let (mut outcome, touch) = within_time(work).await?;
    if let Some(then) = outcome.reply.then.take() {
        let written = app.db.write(move |tx| Ok::<_, Failure>(then.run(tx)?));
        within_time(written).await?;
    }
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
                if let Some(table) = tx.act_without_leaf() {
                    return Err(Failure::NoLeaf(table));
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
