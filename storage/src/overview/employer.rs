//! The overview of an employer: what is due soonest first, or by any other column; counts by status.

use domain::identifiers::EnterpriseNumber;
use domain::request::RequestStatus;
use uuid::Uuid;

use super::filter::{Filter, Mask};
use super::line::{Listing, RequestLine, read};
use super::list;
use super::statements::{AMONG, AMONG_MAX, BY_STATUS, BY_TURN, SORTED};
use crate::employers;
use crate::engine::{
    tx::Tx,
    value::{Value, params},
};
use crate::error::Result;
use crate::page::{Page, PageRequest, Seek};

/// What a list can be ordered by: every column but the NISS (trust R7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// Until when somebody must act; what is over comes last.
    #[default]
    Due = 1,
    /// Ticket.
    Ticket = 2,
    /// Name, without accents.
    Name = 3,
    /// Type, in the order of the search.
    Type = 4,
    /// Regime, in the order of the search.
    Regime = 5,
    /// First day.
    Start = 6,
    /// Last day.
    End = 7,
    /// Day of filing.
    Introduced = 8,
    /// Status, in the order a request passes through them.
    Status = 9,
    /// Office.
    Office = 10,
}

/// A column and a direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Order {
    /// By what.
    pub by: Sort,
    /// The last first.
    pub descending: bool,
}

/// Rows of one exported file; the largest employer has fewer.
pub const EXPORT_MAX: usize = 25_000;

/// How many requests there are in each status, in the order of [`RequestStatus::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ByStatus([u64; 5]);

impl ByStatus {
    /// In one status.
    pub fn in_status(self, status: RequestStatus) -> u64 {
        let place = RequestStatus::ALL.iter().position(|s| *s == status);
        place.map_or(0, |place| self.0[place])
    }

    /// In every status.
    pub fn all(self) -> u64 {
        self.0.iter().sum()
    }

    pub(super) fn of(self, mask: Mask) -> u64 {
        let wanted = RequestStatus::ALL
            .iter()
            .filter(|status| mask.has(**status));
        wanted.map(|status| self.in_status(*status)).sum()
    }
}

/// How many requests each status has; the statuses of the filter do not count. `among`: only these.
///
/// Counting 20,000 lines takes longer than the rest of the page: an employer's totals are remembered under the version that
/// every write to its requests raises. Only committed snapshots are remembered.
pub fn by_status(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    filter: &Filter,
    among: Option<&[Uuid]>,
) -> Result<ByStatus> {
    let mask = Mask::of(filter).in_every_status();
    let mut whose = vec![employer.into()];
    whose.extend(mask.values());
    if let Some(ids) = among {
        whose.extend(named(ids));
        return count(tx, AMONG.by_status, &whose);
    }
    let Some(version) = employers::requests_version(tx, employer)? else {
        return Ok(ByStatus::default());
    };
    let remembered = !tx.is_limited();
    if remembered && let Some(counts) = tx.shared().totals.get(employer, mask, version) {
        return Ok(counts);
    }
    let counts = count(tx, BY_STATUS, &whose)?;
    if remembered && tx.is_read() {
        tx.shared().totals.keep(employer, mask, version, counts);
    }
    Ok(counts)
}

fn count(tx: &mut Tx, sql: crate::engine::tx::Sql, whose: &[Value<'_>]) -> Result<ByStatus> {
    tx.one(sql, whose, |row| {
        let mut columns = row.columns("requests");
        let c = &mut columns;
        Ok(ByStatus([c.get()?, c.get()?, c.get()?, c.get()?, c.get()?]))
    })
}

/// The requests of an employer, what is due soonest first.
pub fn by_turn(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    filter: &Filter,
    counts: ByStatus,
    seek: Seek,
    size: u32,
) -> Result<Listing> {
    let mask = Mask::of(filter);
    let mut whose = vec![employer.into()];
    whose.extend(mask.values());
    list(tx, &BY_TURN, whose, Some(counts.of(mask)), seek, size)
}

/// A page of the requests of an employer in any order, at most [`AMONG_MAX`] of them when they are named in `among`.
pub fn sorted(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    filter: &Filter,
    (among, counts): (Option<&[Uuid]>, ByStatus),
    order: Order,
    page: PageRequest,
) -> Result<Page<RequestLine>> {
    let total = counts.of(Mask::of(filter));
    let window = (page.size(), page.offset());
    Ok(Page {
        rows: window_of(tx, employer, filter, among, order, window)?,
        total,
        size: page.size(),
    })
}

/// Every request of a list, for a file: one more than [`EXPORT_MAX`] when there are more.
pub fn every(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    filter: &Filter,
    among: Option<&[Uuid]>,
    order: Order,
) -> Result<Vec<RequestLine>> {
    let limit = u32::try_from(EXPORT_MAX + 1).unwrap_or(u32::MAX);
    window_of(tx, employer, filter, among, order, (limit, 0))
}

fn window_of(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    filter: &Filter,
    among: Option<&[Uuid]>,
    order: Order,
    (limit, offset): (u32, u32),
) -> Result<Vec<RequestLine>> {
    let keys = tx.keys().clone();
    let mut values = vec![employer.into()];
    values.extend(Mask::of(filter).values());
    let direction: i32 = if order.descending { -1 } else { 1 };
    values.extend(params![order.by as i32, direction, limit, offset]);
    let sql = match among {
        Some(ids) => {
            values.extend(named(ids));
            AMONG.sorted
        }
        None => SORTED,
    };
    tx.query(sql, &values, |row| read(&keys, row))
}

/// Always the same number of values, for a statement has a fixed number of them: the rest names no request.
fn named(ids: &[Uuid]) -> impl Iterator<Item = Value<'static>> {
    let none = std::iter::repeat(Uuid::nil());
    let ids: Vec<Uuid> = ids.iter().copied().chain(none).take(AMONG_MAX).collect();
    ids.into_iter().map(Value::from)
}
