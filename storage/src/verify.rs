//! What must be true of a database, live or restored, read in one snapshot: the chains of all files, the global log and
//! its checkpoints, and what binds requests, tickets and drafts together (trust.md § 2). Nothing is written.

mod invariants;
mod orphans;

use uuid::Uuid;

use crate::attachments::{self, Fetch, Place};
use crate::engine::{Settings, alone::read_alone, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::journal::{self, Leaf};
use crate::keys::Keys;
use crate::log;
use crate::merkle::{self, MemoryTree};
use crate::persons::prove_keys;
use invariants::INVARIANTS;
pub use orphans::{Objects, orphans};

/// Rows read in one statement.
const PAGE: u32 = 2_000;
/// Problems told in full; the rest is counted.
pub const PROBLEMS_MAX: usize = 1_000;

/// Something that is not as it must be. Holds identifiers only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file concerned, or none for the log as a whole.
    pub file: Option<Uuid>,
    /// What is wrong, in words for the operator.
    pub what: String,
}

/// What was looked at, and what is wrong with it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Report {
    /// Files with a journal.
    pub files: u64,
    /// Leaves in them.
    pub leaves: u64,
    /// Leaves in the global log.
    pub gathered: u64,
    /// Signed checkpoints.
    pub checkpoints: u64,
    /// Filed requests.
    pub requests: u64,
    /// Documents whose bytes were read.
    pub documents: u64,
    /// The first [`PROBLEMS_MAX`] problems.
    pub problems: Vec<Problem>,
    /// How many there are in all.
    pub problem_count: u64,
}

impl Report {
    fn problem(&mut self, file: Option<Uuid>, what: impl Into<String>) {
        self.problem_count += 1;
        if self.problems.len() < PROBLEMS_MAX {
            let what = what.into();
            self.problems.push(Problem { file, what });
        }
    }

    /// Is everything as it must be?
    pub fn is_clean(&self) -> bool {
        self.problem_count == 0
    }
}

/// What binds rows together, in the words a problem is told in.
pub fn rules() -> impl Iterator<Item = &'static str> {
    INVARIANTS.iter().map(|rule| rule.what)
}

/// Looks at everything in a database as it stands: nothing is migrated or written.
pub fn database(
    settings: &Settings,
    keys: Keys,
    fetch: Fetch<'_>,
    objects: Option<&Objects<'_>>,
) -> Result<Report> {
    read_alone(settings, keys, |tx| {
        prove_keys(tx)?;
        let mut report = everything_with(tx, fetch)?;
        if let Some(objects) = objects {
            orphans(tx, objects, &mut report)?;
        }
        Ok(report)
    })
}

/// Looks at everything in this transaction's snapshot.
pub fn everything(tx: &mut Tx) -> Result<Report> {
    everything_with(tx, &attachments::nothing_elsewhere)
}

/// … and at the documents whose bytes lie in the object store.
pub fn everything_with(tx: &mut Tx, fetch: Fetch<'_>) -> Result<Report> {
    let mut report = Report::default();
    let places = chains(tx, &mut report)?;
    global_log(tx, places, &mut report)?;
    requests(tx, &mut report)?;
    documents(tx, fetch, &mut report)?;
    for rule in INVARIANTS {
        let broken = tx.query(rule.sql, params![i64::from(PAGE)], |row| {
            row.columns("invariant").get::<Option<Uuid>>()
        })?;
        for file in broken {
            report.problem(file, rule.what);
        }
    }
    Ok(report)
}

/// Every document has its very bytes (trust.md I7), wherever they lie.
fn documents(tx: &mut Tx, fetch: Fetch<'_>, report: &mut Report) -> Result<()> {
    let mut last = Uuid::nil();
    loop {
        let page = attachments::after(tx, last, PAGE)?;
        for document in &page {
            report.documents += 1;
            last = document.id;
            let bytes = match document.place {
                Place::Database => attachments::content(tx, document),
                Place::Elsewhere => fetch(document.id)
                    .and_then(|sealed| attachments::open(tx.keys(), document, &sealed)),
            };
            let what = match bytes {
                Ok(_) => continue,
                Err(Error::NoRow) => "its bytes are missing".to_owned(),
                Err(Error::Secret { reason, .. }) => reason.to_owned(),
                Err(Error::Refused(reason)) => reason,
                Err(error) => return Err(error),
            };
            let what = format!("document {}: {what}", document.id);
            report.problem(Some(document.file), what);
        }
        if page.len() < PAGE as usize {
            return Ok(());
        }
    }
}

/// Walks every chain; where in the global log which leaf says it lies, with its hash.
fn chains(tx: &mut Tx, report: &mut Report) -> Result<Vec<(u64, Uuid, [u8; 32])>> {
    let mut places = Vec::new();
    let mut chain: Vec<Leaf> = Vec::new();
    let mut last = (Uuid::nil(), 0);
    loop {
        let page = journal::after(tx, last, PAGE)?;
        let is_last = page.len() < PAGE as usize;
        for (leaf, place) in page {
            last = (leaf.file, leaf.seq);
            if let Some(place) = place {
                places.push((place, leaf.file, leaf.hash));
            }
            if chain.first().is_some_and(|first| first.file != leaf.file) {
                check_chain(&chain, report);
                chain.clear();
            }
            chain.push(leaf);
        }
        if is_last {
            break;
        }
    }
    check_chain(&chain, report);
    Ok(places)
}

fn check_chain(chain: &[Leaf], report: &mut Report) {
    let Some(first) = chain.first() else { return };
    report.files += 1;
    report.leaves += chain.len() as u64;
    if let Err(error) = journal::verify(chain) {
        report.problem(Some(first.file), error.to_string());
    }
}

/// Builds the tree anew from what the journals say and compares it with what is stored and signed.
fn global_log(
    tx: &mut Tx,
    mut places: Vec<(u64, Uuid, [u8; 32])>,
    report: &mut Report,
) -> Result<()> {
    places.sort_unstable_by_key(|(place, ..)| *place);
    report.gathered = log::size(tx)?;
    let mut tree = MemoryTree::default();
    for (place, file, hash) in &places {
        if *place != tree.size() {
            report.problem(
                Some(*file),
                format!("leaf {} of the global log is missing", tree.size()),
            );
            return Ok(());
        }
        if tree.push(merkle::leaf_hash(hash)).is_err() {
            return Err(Error::Refused("the tree cannot be built".into()));
        }
    }
    if tree.size() != report.gathered {
        let (has, says) = (tree.size(), report.gathered);
        report.problem(
            None,
            format!("the journals hold {has} gathered leaves, the global log {says}"),
        );
    }
    checkpoints(tx, &mut tree, report)
}

fn checkpoints(tx: &mut Tx, tree: &mut MemoryTree, report: &mut Report) -> Result<()> {
    let public_key = log::public_key(tx.keys());
    let mut size = 0;
    loop {
        let page = log::checkpoints_after(tx, size, PAGE)?;
        for checkpoint in &page {
            report.checkpoints += 1;
            size = checkpoint.size;
            if !checkpoint.is_signed_by(&public_key) {
                report.problem(
                    None,
                    format!("the checkpoint at {size} is not signed by us"),
                );
            }
            match merkle::root(tree, size) {
                Err(_) => report.problem(
                    None,
                    format!("leaves are missing: a checkpoint was signed at {size}"),
                ),
                Ok(root) if root != checkpoint.root => report.problem(
                    None,
                    format!("the first {size} leaves are not those that were signed"),
                ),
                Ok(_) => {}
            }
        }
        if page.len() < PAGE as usize {
            return Ok(());
        }
    }
}

/// Reads every request as the program would: a row that does not parse or decrypt is named.
fn requests(tx: &mut Tx, report: &mut Report) -> Result<()> {
    let mut last = Uuid::nil();
    loop {
        let page = tx.query(
            "SELECT id, niss, niss_mac, status, start_day, end_day FROM requests WHERE id > $1 ORDER BY id LIMIT $2",
            params![last, PAGE],
            |row| {
                let mut columns = row.columns("requests");
                Ok((
                    columns.get::<Uuid>()?,
                    columns.get::<Vec<u8>>()?,
                    columns.get::<Vec<u8>>()?,
                    columns.get::<i16>()?,
                    columns.get::<i32>()?,
                    columns.get::<i32>()?,
                ))
            },
        )?;
        let keys = tx.keys().clone();
        for (id, niss, mac, status, start, end) in &page {
            report.requests += 1;
            last = *id;
            match keys.open_niss("requests.niss", *id, niss) {
                Err(_) => report.problem(Some(*id), "the worker's number cannot be decrypted"),
                Ok(niss) if keys.niss_mac(&niss).bytes()[..] != mac[..] => {
                    report.problem(
                        Some(*id),
                        "the worker's number is not the one it is found by",
                    );
                }
                Ok(_) => {}
            }
            if domain::request::RequestStatus::from_i16(*status).is_err() || end < start {
                report.problem(Some(*id), "a request with an impossible status or period");
            }
        }
        if page.len() < PAGE as usize {
            return Ok(());
        }
    }
}
