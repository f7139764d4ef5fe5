//! Taking a period out is asked once more: its documents go with it.

use askama::Template;
use storage::{Tx, attachments};

use super::one::{find, path};
use crate::actions::past_periods::remove;
use crate::auth::access::SignedInWorker;
use crate::pages::frame;
use crate::pages::worker::{entitlement, home};
use crate::texts::Texts;
use crate::view::{Crumb, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

#[derive(Template)]
#[template(path = "pages/worker/past_period_removal.html")]
struct RemovalPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    version: i64,
    words: String,
    employer: String,
    /// How many documents go with it, in words; empty when there are none.
    documents: String,
    back: String,
}

/// The question.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let stored = find(at, worker, tx)?;
    let said = &stored.period;
    let mut layout = frame::worker(at, worker, t.past_removal_title());
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.rights_title(), entitlement::PATH));
    let documents = attachments::of_file(tx, stored.id)?.len();
    let page = RemovalPage {
        layout,
        t,
        nonce: at.nonce(),
        version: stored.version,
        words: entitlement::words_of(t, said),
        employer: said.employer.clone(),
        documents: match i64::try_from(documents) {
            Ok(0) | Err(_) => String::new(),
            Ok(count) => t.past_removal_documents(count),
        },
        back: path(stored.id),
    };
    Ok(Reply::page(page.render()?))
}

/// Takes it out as it was seen.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let mut stored = find(at, worker, tx)?;
    stored.version = form.text("version").parse().unwrap_or_default();
    let niss = home::own_niss(worker.person.id, tx)?;
    remove(at, worker, &niss, &stored, tx)?;
    Ok(Reply::see_other(entitlement::PATH))
}
