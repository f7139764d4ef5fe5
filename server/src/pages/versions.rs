//! Two versions of a request beside each other: old → new (CON-05). The same for every party that may read the file.

use crate::auth::access::{SignedInCaseWorker, SignedInEmployer, SignedInWorker};
use crate::error::PageError;
use crate::pages::case_timeline::moment;
use crate::pages::change_view::Difference;
use crate::pages::employer::consultation;
use crate::pages::frame::{self, Place};
use crate::pages::{offices, request_file, worker};
use crate::texts::Texts;
use crate::view::{Choice, FieldView, Layout, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};
use askama::Template;
use domain::request::{Actor, Request};
use jiff::Timestamp;
use storage::Tx;
use storage::requests::StoredRequest;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "pages/versions.html")]
struct VersionsPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    worker: WorkerBanner,
    here: String,
    from: FieldView<'a>,
    to: FieldView<'a>,
    compared: String,
    lines: Vec<Difference>,
    /// Everything of the older version, for whoever wants it whole.
    whole: Vec<request_file::Fact>,
}

/// One version: since when, and what was declared.
struct Version {
    number: usize,
    since: Timestamp,
    request: Request,
}

/// For the employer.
pub fn employer(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let stored = storage::requests::by_id(tx, number, id(at)?)?.ok_or(PageError::NotFound)?;
    let title = at.texts.versions_title();
    let mut layout = frame::employer(at, employer, title, Place::Consultation);
    let address = consultation::address(number, stored.id);
    frame::with_worker(&mut layout, employer, &address, Place::Consultation);
    page(at, layout, &stored, Actor::Employer, tx)
}

/// For the worker.
pub fn worker(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let niss = worker::home::own_niss(worker.subject(), tx)?;
    let found = storage::requests::by_id_of_worker(tx, &niss, id(at)?)?;
    let stored = found.ok_or(PageError::NotFound)?;
    let layout = frame::worker(at, worker, at.texts.versions_title());
    page(at, layout, &stored, Actor::Worker, tx)
}

/// For the office; the reading is journalled with the others.
pub fn office(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let found = storage::requests::by_id_of_office(tx, &worker.office, id(at)?)?;
    let stored = found.ok_or(PageError::NotFound)?;
    crate::pages::office::request::record(at, worker, &stored, tx)?;
    let name = offices::link(at, &worker.office, tx)?.name;
    let layout = frame::office(at, worker, &name, at.texts.versions_title());
    page(at, layout, &stored, Actor::Office, tx)
}

fn id(at: &Visit) -> Result<Uuid, PageError> {
    Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)
}

/// Every version, the oldest first, the present one last.
fn versions(stored: &StoredRequest, tx: &mut Tx) -> Result<Vec<Version>, storage::Error> {
    let (mut since, mut all) = (stored.submitted_at, Vec::new());
    for earlier in storage::versions::of_request(tx, stored.id)? {
        all.push(Version {
            number: all.len() + 1,
            since,
            request: Request {
                details: earlier.details,
                ..stored.request.clone()
            },
        });
        since = earlier.until;
    }
    all.push(Version {
        number: all.len() + 1,
        since,
        request: stored.request.clone(),
    });
    Ok(all)
}

fn page(
    at: &Visit,
    layout: Layout<'_>,
    stored: &StoredRequest,
    reader: Actor,
    tx: &mut Tx,
) -> PageResult {
    let t = at.texts;
    let all = versions(stored, tx)?;
    let last = all.len();
    // What is not a version is the nearest that is: the two last ones unless others are chosen.
    let chosen = |name: &str, otherwise: usize| {
        let number = at.query(name).parse().unwrap_or(otherwise);
        number.clamp(1, last)
    };
    let (from, to) = (chosen("from", last.saturating_sub(1)), chosen("to", last));
    let (Some(old), Some(new)) = (all.get(from - 1), all.get(to - 1)) else {
        return Err(PageError::NotFound);
    };
    let field = |name: &'static str, label: &'static str, number: usize| {
        let choices = all.iter().map(|version| {
            let words = t.versions_version(&version.number.to_string(), &moment(version.since));
            Choice::new(version.number.to_string(), words)
        });
        FieldView::new(name, label)
            .value(number.to_string())
            .choices(choices.collect())
    };
    let page = VersionsPage {
        worker: request_file::banner(at, &stored.request, reader, tx)?,
        here: request_file::address(stored, reader),
        from: field("from", t.versions_from(), from),
        to: field("to", t.versions_to(), to),
        compared: t.versions_compared(&old.number.to_string(), &new.number.to_string()),
        lines: differences(t, old, new),
        whole: request_file::declared(t, &old.request),
        layout,
        t,
    };
    Ok(Reply::page(page.render()?))
}

/// The lines that differ; a line that only one of them has is empty on the other side.
fn differences(t: &'static Texts, old: &Version, new: &Version) -> Vec<Difference> {
    let (old, new) = (
        request_file::declared(t, &old.request),
        request_file::declared(t, &new.request),
    );
    let value = |facts: &[request_file::Fact], label: &str| {
        let found = facts.iter().find(|fact| fact.label == label);
        found.map(|fact| fact.value.clone()).unwrap_or_default()
    };
    let only_new = new
        .iter()
        .filter(|fact| !old.iter().any(|other| other.label == fact.label));
    let labels = old.iter().chain(only_new).map(|fact| fact.label);
    labels
        .filter_map(|label| {
            let (old, new) = (value(&old, label), value(&new, label));
            (old != new).then_some(Difference { label, old, new })
        })
        .collect()
}
