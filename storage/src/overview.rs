//! Lists of requests: the overview of an employer, of one worker, of an office; counts that are always exact.
//!
//! Each list is answered by its own index, which holds the whole filter and the order, so that only the rows shown
//! are read from the table. The filter travels as bit masks; the place in the list as the last row seen.

mod employer;
mod filter;
mod line;
mod search;
mod statements;
mod turn;

use domain::identifiers::{EnterpriseNumber, Niss};
use domain::request::RequestStatus;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::employers;
use crate::engine::{
    tx::Tx,
    value::{Value, params},
};
use crate::error::Result;
use crate::page::{Cursor, PAGE_SIZE_MAX, Seek};

pub use employer::{ByStatus, EXPORT_MAX, Order, Sort, by_status, by_turn, every, sorted};
pub use filter::Filter;
pub(crate) use filter::Mask;
use line::read;
pub use line::{Listing, RequestLine};
pub use search::{Found, Words, find};
pub use statements::{AMONG_MAX, hot_statements, sorted_statements};
use statements::{
    BY_EMPLOYER, BY_EMPLOYER_AND_WORKER, BY_OFFICE, BY_WORKER, BY_WORKER_IN, COUNTERS, Statements,
    line,
};
pub(crate) use turn::{placed, refresh};

/// The requests of an employer, the newest first.
pub fn of_employer(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    filter: &Filter,
    seek: Seek,
    size: u32,
) -> Result<Listing> {
    let mask = Mask::of(filter);
    let total = by_status(tx, employer, filter, None)?.of(mask);
    let mut whose = vec![employer.into()];
    whose.extend(mask.values());
    list(tx, &BY_EMPLOYER, whose, Some(total), seek, size)
}

/// The requests of one worker with one employer: the search by NISS, and the choice of a request.
pub fn of_worker_at_employer(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    niss: &Niss,
    filter: &Filter,
    seek: Seek,
    size: u32,
) -> Result<Listing> {
    let mac = tx.keys().niss_mac(niss);
    let mut whose = vec![employer.into()];
    whose.extend(Mask::of(filter).values());
    whose.push(Value::from(&mac));
    list(tx, &BY_EMPLOYER_AND_WORKER, whose, None, seek, size)
}

/// One request of this employer as a list of its own, or none: the search by ticket.
pub fn of_request(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    request: Option<Uuid>,
) -> Result<Listing> {
    let keys = tx.keys().clone();
    let lines = match request {
        Some(id) => tx.query(
            concat!(line!(), " WHERE id = $2 AND enterprise = $1"),
            params![employer, id],
            |row| read(&keys, row),
        )?,
        None => Vec::new(),
    };
    let total = lines.len() as u64;
    Ok(Listing {
        lines,
        total,
        size: PAGE_SIZE_MAX,
        newer: None,
        older: None,
    })
}

/// Every request that concerns a worker, whoever filed it: for the worker.
pub fn of_worker(tx: &mut Tx, niss: &Niss, seek: Seek, size: u32) -> Result<Listing> {
    let mac = tx.keys().niss_mac(niss);
    list(tx, &BY_WORKER, vec![Value::from(&mac)], None, seek, size)
}

/// … narrowed by the filter (but for names) and to one employer.
pub fn of_worker_in(
    tx: &mut Tx,
    niss: &Niss,
    (filter, employer): (&Filter, Option<&EnterpriseNumber>),
    seek: Seek,
    size: u32,
) -> Result<Listing> {
    let mac = tx.keys().niss_mac(niss);
    let mut whose = vec![Value::from(&mac)];
    whose.extend(Mask::of(filter).values());
    match employer {
        Some(employer) => whose.extend([Value::from(employer), employer.into()]),
        None => whose.extend([Value::from(0_i64), i64::MAX.into()]),
    }
    list(tx, &BY_WORKER_IN, whose, None, seek, size)
}

/// The requests an office treats, in the given statuses (empty: all).
pub fn of_office(
    tx: &mut Tx,
    office: &str,
    statuses: &[RequestStatus],
    seek: Seek,
    size: u32,
) -> Result<Listing> {
    let mask = Mask::of(&Filter {
        statuses: statuses.to_vec(),
        ..Filter::default()
    });
    list(
        tx,
        &BY_OFFICE,
        vec![Value::from(office), mask.statuses()],
        None,
        seek,
        size,
    )
}

fn list(
    tx: &mut Tx,
    statements: &Statements,
    whose: Vec<Value<'_>>,
    total: Option<u64>,
    seek: Seek,
    size: u32,
) -> Result<Listing> {
    let keys = tx.keys().clone();
    let size = size.clamp(1, PAGE_SIZE_MAX);
    let total = match total {
        Some(total) => total,
        None => tx.one(statements.total, &whose, |row| {
            row.columns("requests").get()
        })?,
    };
    // The last page holds the remainder, so that page counts agree with what is seen.
    let rest = u32::try_from(total % u64::from(size)).unwrap_or(0);
    let by_turn = statements.by_turn;
    let (backwards, cursor, wanted) = match seek {
        Seek::Newest => (false, head(by_turn), size),
        Seek::Older(cursor) => (false, cursor, size),
        Seek::Newer(cursor) => (true, cursor, size),
        Seek::Oldest => (true, head(!by_turn), if rest == 0 { size } else { rest }),
    };
    let statement = if backwards {
        statements.newer
    } else {
        statements.older
    };
    let mut place = whose.clone();
    if by_turn {
        place.push(cursor.turn.into());
    }
    place.extend(params![cursor.at, cursor.id, wanted + 1]);
    let mut lines = tx.query(statement, &place, |row| read(&keys, row))?;
    let more = lines.len() > wanted as usize;
    if matches!(seek, Seek::Newer(_)) && !more {
        // Back at the top: the first page is shown whole, whatever was filed meanwhile.
        return list(tx, statements, whose, Some(total), Seek::Newest, size);
    }
    lines.truncate(wanted as usize);
    if backwards {
        lines.reverse();
    }
    let (has_newer, has_older) = match seek {
        Seek::Newest => (false, more),
        Seek::Older(_) => (true, more),
        Seek::Newer(_) => (more, true),
        Seek::Oldest => (more, false),
    };
    let newer = lines
        .first()
        .filter(|_| has_newer)
        .map(|line| line.cursor(by_turn));
    let older = lines
        .last()
        .filter(|_| has_older)
        .map(|line| line.cursor(by_turn));
    Ok(Listing {
        lines,
        total,
        size,
        newer,
        older,
    })
}

/// The place before the first row of a list: by what is due the smallest, by time the greatest.
fn head(by_turn: bool) -> Cursor {
    if by_turn {
        Cursor {
            turn: i32::MIN,
            at: Timestamp::MIN,
            id: Uuid::nil(),
        }
    } else {
        Cursor {
            turn: i32::MAX,
            at: Timestamp::MAX,
            id: Uuid::max(),
        }
    }
}

/// How many requests need whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counters {
    /// The worker has to complete them.
    pub waiting_for_worker: u64,
    /// They wait at the office.
    pub waiting_for_office: u64,
    /// The office treats them.
    pub in_treatment: u64,
    /// They run today and end soon.
    pub ending_soon: u64,
}

/// The counters of an employer's overview; "soon" is from `today` to `soon`, both included.
pub fn counters(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    today: Date,
    soon: Date,
) -> Result<Counters> {
    let Some(version) = employers::requests_version(tx, employer)? else {
        return Ok(Counters::default());
    };
    let remembered = !tx.is_limited();
    if remembered
        && let Some(counters) = tx
            .shared()
            .totals
            .counters(employer, (today, soon), version)
    {
        return Ok(counters);
    }
    let counters = tx.one(COUNTERS, params![employer, today, soon], |row| {
        let mut columns = row.columns("requests");
        Ok(Counters {
            waiting_for_worker: columns.get()?,
            waiting_for_office: columns.get()?,
            in_treatment: columns.get()?,
            ending_soon: columns.get()?,
        })
    })?;
    if remembered && tx.is_read() {
        tx.shared()
            .totals
            .keep_counters(employer, (today, soon), version, counters);
    }
    Ok(counters)
}
