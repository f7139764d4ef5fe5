//! Requests found by a worker's number or name, or by a word of the comment. Names and comments are compared in the program,
//! tolerantly, among the requests of one employer: a bounded walk along one index, and no copy of them anywhere else.

use std::collections::BTreeSet;

use domain::identifiers::{EnterpriseNumber, Niss};
use uuid::Uuid;

use super::statements::{AMONG_MAX, COMMENTS, NAMES, OF_WORKER};
use crate::engine::{tx::Tx, value::params};
use crate::error::Result;
use crate::fold::{fold, fold_text};
use crate::names::NameSearch;

/// Requests of one employer that are looked through; the largest has fewer.
const LOOKED_THROUGH_MAX: u32 = 50_000;

/// What no address may carry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// The worker's number.
    pub niss: Option<Niss>,
    /// The worker's name, in any order, with a wrong letter in a word.
    pub name: String,
    /// Words of the comment, all of them.
    pub comment: String,
}

impl Words {
    /// Whether nothing is searched for.
    pub fn is_empty(&self) -> bool {
        self.niss.is_none() && fold(&self.name).is_empty() && fold(&self.comment).is_empty()
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// At most [`AMONG_MAX`] requests, what is due soonest first.
    pub requests: Vec<Uuid>,
    /// There are more.
    pub cut: bool,
}

/// The requests of an employer that fit all of the words.
pub fn find(tx: &mut Tx, employer: &EnterpriseNumber, words: &Words) -> Result<Found> {
    let mut found: Option<Vec<Uuid>> = None;
    if let Some(niss) = &words.niss {
        let mac = tx.keys().niss_mac(niss);
        let limit = u32::try_from(AMONG_MAX + 1).unwrap_or(u32::MAX);
        let ids = tx.query(OF_WORKER, params![employer, &mac, limit], |row| {
            row.columns("requests").get()
        })?;
        narrow(&mut found, ids);
    }
    let search = NameSearch::new(&words.name);
    if !search.is_empty() {
        narrow(&mut found, by_name(tx, employer, &search)?);
    }
    let wanted = fold_text(&words.comment);
    if !wanted.is_empty() {
        narrow(&mut found, by_comment(tx, employer, &wanted)?);
    }
    let mut requests = found.unwrap_or_default();
    let cut = requests.len() > AMONG_MAX;
    requests.truncate(AMONG_MAX);
    Ok(Found { requests, cut })
}

fn narrow(found: &mut Option<Vec<Uuid>>, ids: Vec<Uuid>) {
    match found {
        None => *found = Some(ids),
        Some(kept) => {
            let ids: BTreeSet<Uuid> = ids.into_iter().collect();
            kept.retain(|id| ids.contains(id));
        }
    }
}

fn by_name(tx: &mut Tx, employer: &EnterpriseNumber, search: &NameSearch) -> Result<Vec<Uuid>> {
    let rows = tx.query(NAMES, params![employer, LOOKED_THROUGH_MAX], |row| {
        let mut columns = row.columns("requests");
        let id: Uuid = columns.get()?;
        let name: &str = columns.get()?;
        Ok(search.fits(name).then_some(id))
    })?;
    Ok(rows.into_iter().flatten().collect())
}

fn by_comment(tx: &mut Tx, employer: &EnterpriseNumber, wanted: &str) -> Result<Vec<Uuid>> {
    let rows = tx.query(COMMENTS, params![employer, LOOKED_THROUGH_MAX], |row| {
        let mut columns = row.columns("requests");
        let id: Uuid = columns.get()?;
        let comment: &str = columns.get()?;
        let comment = format!(" {}", fold_text(comment));
        let fits = wanted
            .split(' ')
            .all(|word| comment.contains(&format!(" {word}")));
        Ok(fits.then_some(id))
    })?;
    Ok(rows.into_iter().flatten().collect())
}
