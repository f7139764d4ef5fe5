//! What an office has decided, the newest first: the files behind its figures (ONE-09).

use domain::draft::PersonName;
use domain::identifiers::Ticket;
use domain::interruption::{InterruptionType, Regime};
use domain::office::Outcome;
use domain::period::Period;
use jiff::civil::Date;
use uuid::Uuid;

use super::Place;
use crate::codec::period;
use crate::engine::row::Row;
use crate::engine::{tx::Tx, value::params};
use crate::error::Result;
use crate::page::PAGE_SIZE_MAX;

/// Which decided files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided {
    /// Decided on this day or later.
    pub since: Date,
    /// Of this type; none: of any.
    pub kind: Option<InterruptionType>,
    /// With this outcome; none: with any.
    pub outcome: Option<Outcome>,
    /// Decided so many days after they arrived, first and last; none: whatever it took.
    pub took: Option<(i32, i32)>,
}

/// A decided file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecidedLine {
    /// Our id.
    pub id: Uuid,
    /// The worker's name, where it is known.
    pub name: Option<PersonName>,
    /// The ticket, if there is one.
    pub ticket: Option<Ticket>,
    /// Type.
    pub interruption_type: InterruptionType,
    /// Regime.
    pub regime: Regime,
    /// First and last day.
    pub period: Period,
    /// How it ended.
    pub outcome: Outcome,
    /// When it was decided.
    pub decided_on: Date,
    /// When it had arrived.
    pub arrived_on: Option<Date>,
}

/// A page of decided files.
#[derive(Debug, Clone)]
pub struct DecidedPage {
    /// The files.
    pub lines: Vec<DecidedLine>,
    /// Where the next page begins, if there is one.
    pub next: Option<Place>,
    /// Files of the whole list.
    pub total: u64,
}

macro_rules! decided {
    () => {
        " FROM requests r JOIN decisions d ON d.request_id = r.id \
         AND d.number = (SELECT MAX(l.number) FROM decisions l WHERE l.request_id = r.id) \
         WHERE r.office_code = $1 AND r.decided_day >= $2 AND ((1 << r.type) & $3) <> 0 \
         AND ((1 << d.outcome) & $4) <> 0 \
         AND COALESCE(r.decided_day - r.arrived_day, -1) BETWEEN $5 AND $6"
    };
}

/// A page of `size` files after `place`.
pub fn decided(
    tx: &mut Tx,
    office: &str,
    which: Decided,
    place: Option<Place>,
    size: u32,
) -> Result<DecidedPage> {
    let size = size.clamp(1, PAGE_SIZE_MAX);
    let bit = |code: Option<i16>| code.map_or(u16::MAX, |code| 1 << code);
    let (first, last) = which.took.unwrap_or((i32::MIN, i32::MAX));
    let shared = params![
        office,
        which.since,
        bit(which.kind.map(InterruptionType::to_i16)),
        bit(which.outcome.map(Outcome::to_i16)),
        first,
        last
    ];
    let total = tx.one(concat!("SELECT COUNT(*)", decided!()), shared, |row| {
        row.columns("requests").get()
    })?;
    let mut values = shared.to_vec();
    match place {
        Some(place) => values.extend(params![place.day, place.id, size + 1]),
        None => values.extend(params![i32::MAX, Uuid::max(), size + 1]),
    }
    let mut lines = tx.query(
        concat!(
            "SELECT r.id, r.family_name, r.given_name, r.ticket, r.type, r.regime, r.start_day, r.end_day, d.outcome, \
             r.decided_day, r.arrived_day",
            decided!(),
            " AND (r.decided_day, r.id) < ($7, $8) ORDER BY r.decided_day DESC, r.id DESC LIMIT $9"
        ),
        &values,
        read,
    )?;
    let more = lines.len() > size as usize;
    lines.truncate(size as usize);
    let next = lines.last().filter(|_| more).map(|line| Place {
        day: line.decided_on,
        id: line.id,
    });
    Ok(DecidedPage { lines, next, total })
}

fn read(row: &Row<'_>) -> Result<DecidedLine> {
    let mut columns = row.columns("requests");
    let c = &mut columns;
    let id = c.get()?;
    let (family, given): (Option<String>, Option<String>) = (c.get()?, c.get()?);
    Ok(DecidedLine {
        id,
        name: family
            .zip(given)
            .map(|(family, given)| PersonName { family, given }),
        ticket: c.parsed_or_null()?,
        interruption_type: c.code(InterruptionType::from_i16)?,
        regime: c.code(Regime::from_i16)?,
        period: period(c)?,
        outcome: c.code(Outcome::from_i16)?,
        decided_on: c.get()?,
        arrived_on: c.get()?,
    })
}
