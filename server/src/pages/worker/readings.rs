//! "Qui a lu mes dossiers": every reading of the worker's files by an office or by support, and of a balance
//! by the employer it was shown to, with its day, its capacity and
//! its reason (AUD-04). The case worker is not named: the office answers for the reading.

use askama::Template;
use domain::identifiers::{EnterpriseNumber, Niss};
use domain::office::reading::reason;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use storage::journal::{self, Leaf};
use storage::readings::{self, Reading};
use storage::{PageRequest, Tx};
use uuid::Uuid;

use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::worker::home;
use crate::pages::{case_timeline, frame, offices, paging};
use crate::texts::Texts;
use crate::view::{Crumb, Layout, PagerView};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit, query_string};

/// Its address.
pub const PATH: &str = "/worker/readings";
/// In which capacity somebody reads a balance that was shown.
const EMPLOYER: &str = "employerUser";
/// Readings on a page.
const PAGE_SIZE: u32 = 25;

#[derive(Template)]
#[template(path = "pages/worker/readings.html")]
struct ReadingsPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    rows: Vec<ReadingView>,
    pager: PagerView,
}

/// One reading.
struct ReadingView {
    when: String,
    what: &'static str,
    who: String,
    reason: String,
    /// The request or notice: its name and its page.
    file: String,
    href: String,
}

/// A file that was read: its name, its page, and its journal.
struct File {
    name: String,
    href: String,
    leaves: Vec<Leaf>,
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let niss = home::own_niss(worker.person.id, tx)?;
    let request = PageRequest::new(paging::number(at), PAGE_SIZE);
    let found = readings::of_worker(tx, &niss, request)?;
    let pager = paging::numbered(
        at,
        &found,
        |total, pages| t.readings_count(total, pages),
        |number| query_string::with_query(PATH, [("page", number.to_string().as_str())]),
    );
    let mut files: BTreeMap<Uuid, File> = BTreeMap::new();
    let mut rows = Vec::with_capacity(found.rows.len());
    for reading in &found.rows {
        let file = match files.entry(reading.file) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(file(t, &niss, reading.file, tx)?),
        };
        rows.push(row(at, reading, file, tx)?);
    }
    let mut layout = frame::worker(at, worker, t.readings_title());
    let mine = Crumb::link(t.mine_title(), home::PATH);
    layout.breadcrumb.insert(1, mine);
    let page = ReadingsPage {
        layout,
        t,
        rows,
        pager,
    };
    Ok(Reply::page(page.render()?))
}

fn file(t: &Texts, niss: &Niss, id: Uuid, tx: &mut Tx) -> Result<File, PageError> {
    let (kind, period, side) =
        if let Some(stored) = storage::requests::by_id_of_worker(tx, niss, id)? {
            let details = stored.request.details;
            (details.interruption_type, details.period, "requests")
        } else {
            let given = storage::notices::by_id_of_worker(tx, niss, id)?;
            let notice = given.ok_or(PageError::NotFound)?.notice;
            (notice.facts.interruption_type, notice.dates, "notices")
        };
    Ok(File {
        name: format!("{}, {}", t.coded("type", kind.code()), t.period(&period)),
        href: format!("/worker/{side}/{id}"),
        leaves: journal::of_file(tx, id)?,
    })
}

fn row(at: &Visit, reading: &Reading, file: &File, tx: &mut Tx) -> Result<ReadingView, PageError> {
    let t = at.texts;
    let kind = reading.capacity.split(':').next().unwrap_or_default();
    let capacity = t.coded("readings-capacity", kind);
    let who = match &reading.for_whom {
        Some(number) if kind == EMPLOYER => t.readings_who(capacity, &employer(number, tx)?),
        Some(code) => t.readings_who(capacity, &offices::link(at, code, tx)?.name),
        None => capacity.to_owned(),
    };
    Ok(ReadingView {
        when: case_timeline::moment(reading.at),
        what: case_timeline::words(t, &reading.act),
        who,
        reason: why(t, reading, &file.leaves),
        file: file.name.clone(),
        href: file.href.clone(),
    })
}

/// The reason that was typed, where the screen asks for one; else what follows from the acts before.
fn why(t: &'static Texts, reading: &Reading, leaves: &[Leaf]) -> String {
    let own = leaves.iter().find(|leaf| leaf.seq == reading.seq);
    if let Some(typed) = own.and_then(typed) {
        return t.readings_typed(&typed);
    }
    if reading.capacity.starts_with(EMPLOYER) {
        return t.readings_reason_shown().to_owned();
    }
    let reader = own.and_then(|leaf| leaf.person);
    let before = leaves
        .iter()
        .filter(|leaf| leaf.seq < reading.seq)
        .map(|leaf| {
            (
                leaf.act.as_str(),
                leaf.person.is_some() && leaf.person == reader,
            )
        });
    t.coded("readings-reason", reason(before).code()).to_owned()
}

/// The name of an employer, by its number.
fn employer(number: &str, tx: &mut Tx) -> Result<String, PageError> {
    let number: EnterpriseNumber = number.parse().map_err(|_| PageError::NotFound)?;
    let known = storage::employers::by_number(tx, &number)?;
    Ok(known.map_or_else(|| number.formatted(), |known| known.name))
}

fn typed(leaf: &Leaf) -> Option<String> {
    let content: serde_json::Value = serde_json::from_slice(leaf.content.as_ref()?).ok()?;
    Some(content.get("reason")?.as_str()?.to_owned())
}
