//! What the office asked the worker, and the answer (ONE-05).

use crate::actions::desk::answer_question::Answering;
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::worker::home;
use crate::pages::{frame, question};
use crate::view::{Crumb, Layout};
use crate::web::{Form, Reply, Visit};
use domain::request::Actor;
use storage::Tx;
use storage::requests::StoredRequest;
use uuid::Uuid;

/// The page.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> Result<Reply, PageError> {
    let stored = file(at, worker, tx)?;
    let back = back(&stored);
    question::get(
        at,
        layout(at, worker, &back),
        &stored,
        Actor::Worker,
        &back,
        tx,
    )
}

/// The answer.
pub fn post(
    at: &Visit,
    worker: &SignedInWorker,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let stored = file(at, worker, tx)?;
    let back = back(&stored);
    let (capacity, mandate) = (
        worker.stamp(),
        worker.helps.as_ref().map(|held| held.id.to_string()),
    );
    let who = Answering {
        person: worker.person.id,
        party: Actor::Worker,
        capacity: &capacity,
        on_behalf_of: mandate.as_deref(),
    };
    let layout = layout(at, worker, &back);
    question::post(at, layout, &stored, &who, (form, &back), tx)
}

fn file(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> Result<StoredRequest, PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let niss = home::own_niss(worker.subject(), tx)?;
    storage::requests::by_id_of_worker(tx, &niss, id)?.ok_or(PageError::NotFound)
}

fn back(stored: &StoredRequest) -> String {
    format!("{}/requests/{}", home::PATH, stored.id)
}

fn layout<'a>(at: &'a Visit, worker: &SignedInWorker, back: &str) -> Layout<'a> {
    let t = at.texts;
    let mut layout = frame::worker(at, worker, t.desk_answer_title());
    layout.breadcrumb.insert(1, frame::mine(t, worker));
    layout
        .breadcrumb
        .insert(2, Crumb::link(t.mine_request_title(), back.to_owned()));
    layout
}
