//! "Mes données": a copy of everything this service holds about the person signed in (AUD-09, GDPR art. 15), as archives to
//! fetch at once. Nothing is made beforehand and nothing is kept: a second copy of everything would be one more to guard.

use askama::Template;
use storage::Tx;
use storage::journal;
use uuid::Uuid;

use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::frame;
use crate::pages::worker::copy::{self, Parts};
use crate::pages::worker::home;
use crate::ports::chance::Ids;
use crate::texts::Texts;
use crate::view::{Crumb, Layout};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

/// Its address.
pub const PATH: &str = "/worker/data";
const EXPORTED: &str = "person.exported";

#[derive(Template)]
#[template(path = "pages/worker/my_data.html")]
struct DataPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    /// The archives: address and words.
    archives: Vec<(String, String)>,
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let person = copy::of_worker(worker, tx)?;
    let parts = Parts::of(at, &person.niss, tx)?;
    let mut layout = frame::worker(at, worker, t.data_title());
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.mine_title(), home::PATH));
    let count = parts.count();
    let archive = |number: usize| {
        // Rounded up, with what is written for people and programs.
        let size = (parts.bytes(number) / 1024 / 1024 + 1).to_string();
        let words = if count > 1 {
            t.data_part(&count.to_string(), &number.to_string(), &size)
        } else {
            t.data_whole(&size)
        };
        (format!("{PATH}/archives/{number}"), words)
    };
    let page = DataPage {
        layout,
        t,
        archives: (1..=count).map(archive).collect(),
    };
    Ok(Reply::page(page.render()?))
}

/// One archive. That it was fetched stands in a journal of its own before the first byte leaves.
pub fn archive(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let number: usize = at
        .param("number")
        .parse()
        .map_err(|_| PageError::NotFound)?;
    let archive = copy::archive(at, worker, number, tx)?;
    let (now, person, salt) = (at.now, worker.person.id, at.app.chance.bytes());
    let file: Uuid = at.app.chance.uuid(at.now);
    let content = serde_json::json!({ "archive": number }).to_string();
    let reply = Reply::archive(archive);
    Ok(reply.then(move |tx| {
        let entry = journal::Entry {
            file,
            at: now,
            person: Some(person),
            capacity: "worker",
            on_behalf_of: None,
            act: EXPORTED,
            object_version: 1,
            content: content.as_bytes(),
            salt: &salt,
        };
        journal::append(tx, &entry).map(|_| ())
    }))
}
