//! Lists of requests: the overview of an employer, of one worker, of an office; counts that are always exact.
//!
//! Each list is answered by its own index, which holds the whole filter and the order, so that only the rows shown
//! are read from the table. The filter travels as bit masks; the place in the list as the last row seen.

use domain::draft::PersonName;
use domain::identifiers::{EnterpriseNumber, Niss, Ticket};
use domain::interruption::{InterruptionType, Regime};
use domain::period::Period;
use domain::request::RequestStatus;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::codec::period;
use crate::employers;
use crate::engine::{
    row::Row,
    tx::{Sql, Tx, indexed},
    value::{Value, params},
};
use crate::error::Result;
use crate::fold::word_patterns;
use crate::keys::Keys;
use crate::page::{Cursor, PAGE_SIZE_MAX, Seek};
use crate::requests::NISS;

/// What a list is narrowed to. Every part that is empty means "all" (PD5).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Types.
    pub types: Vec<InterruptionType>,
    /// Regimes.
    pub regimes: Vec<Regime>,
    /// Statuses.
    pub statuses: Vec<RequestStatus>,
    /// The interruption ends on this day or later.
    pub from: Option<Date>,
    /// The interruption begins on this day or earlier.
    pub to: Option<Date>,
    /// The interruption ends on this day or earlier.
    pub ends_by: Option<Date>,
    /// The worker's name has words beginning with these, whatever their order and accents.
    pub name: String,
}

/// A filter as the statements take it; also the key under which totals are remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Mask {
    types: u16,
    regimes: u16,
    statuses: u16,
    from: i32,
    to: i32,
    ends_by: i32,
}

impl Mask {
    fn of(filter: &Filter) -> Self {
        let bits = |numbers: &mut dyn Iterator<Item = i16>| match numbers
            .fold(0, |bits, n| bits | 1_u16 << n)
        {
            0 => u16::MAX,
            bits => bits,
        };
        let day = |date: Option<Date>, otherwise| {
            date.map_or(otherwise, crate::engine::value::day_number)
        };
        Self {
            types: bits(&mut filter.types.iter().map(|kind| kind.to_i16())),
            regimes: bits(&mut filter.regimes.iter().map(|regime| regime.to_i16())),
            statuses: bits(&mut filter.statuses.iter().map(|status| status.to_i16())),
            from: day(filter.from, i32::MIN),
            to: day(filter.to, i32::MAX),
            ends_by: day(filter.ends_by, i32::MAX),
        }
    }
}

/// One line of a list of requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestLine {
    /// Our id.
    pub id: Uuid,
    /// The employer.
    pub employer: EnterpriseNumber,
    /// The worker.
    pub niss: Niss,
    /// The worker's name, where the personnel file knew it.
    pub name: Option<PersonName>,
    /// The ticket; former paper files may have none (OVW-17).
    pub ticket: Option<Ticket>,
    /// Type.
    pub interruption_type: InterruptionType,
    /// Regime.
    pub regime: Regime,
    /// First and last day.
    pub period: Period,
    /// Day of filing.
    pub introduced_on: Date,
    /// When it was filed: the order of the list.
    pub submitted_at: Timestamp,
    /// Where it stands.
    pub status: RequestStatus,
    /// Code of the office, once known.
    pub office: Option<String>,
    /// Version, for acts on the line.
    pub version: i64,
}

impl RequestLine {
    fn cursor(&self) -> Cursor {
        Cursor {
            at: self.submitted_at,
            id: self.id,
        }
    }
}

/// A page of a list of requests, newest first.
#[derive(Debug, Clone)]
pub struct Listing {
    /// The lines.
    pub lines: Vec<RequestLine>,
    /// Lines of the whole list, exact.
    pub total: u64,
    /// Lines a page.
    pub size: u32,
    /// How to get the page before (newer lines), if there is one.
    pub newer: Option<Cursor>,
    /// How to get the page after (older lines), if there is one.
    pub older: Option<Cursor>,
}

impl Listing {
    /// How many pages the whole list has; 0 when it is empty.
    pub fn pages(&self) -> u64 {
        self.total.div_ceil(u64::from(self.size))
    }
}

macro_rules! line {
    () => {
        "SELECT id, enterprise, niss, family_name, given_name, ticket, type, regime, start_day, end_day, \
         introduced_day, submitted_at, status, office_code, version FROM requests"
    };
}
macro_rules! filter {
    () => {
        "AND ((1 << type) & $2) <> 0 AND ((1 << regime) & $3) <> 0 AND ((1 << status) & $4) <> 0 \
         AND end_day >= $5 AND start_day <= $6 AND end_day <= $7"
    };
}
macro_rules! names {
    () => {
        "AND ' ' || folded_name LIKE $8 AND ' ' || folded_name LIKE $9 AND ' ' || folded_name LIKE $10"
    };
}
/// The three statements of one list: its older lines, its newer lines, its total. `$place` is the number of the
/// first parameter after those of the list.
macro_rules! list {
    ($index:literal, $whose:expr, $time:literal, $id:literal, $limit:literal) => {
        Statements {
            older: indexed!(
                line!(),
                $index,
                concat!(
                    "WHERE ",
                    $whose,
                    " AND (submitted_at, id) < (",
                    $time,
                    ", ",
                    $id,
                    ") \
                         ORDER BY submitted_at DESC, id DESC LIMIT ",
                    $limit
                )
            ),
            newer: indexed!(
                line!(),
                $index,
                concat!(
                    "WHERE ",
                    $whose,
                    " AND (submitted_at, id) > (",
                    $time,
                    ", ",
                    $id,
                    ") \
                         ORDER BY submitted_at, id LIMIT ",
                    $limit
                )
            ),
            total: indexed!(
                "SELECT COUNT(*) FROM requests",
                $index,
                concat!("WHERE ", $whose)
            ),
        }
    };
}

struct Statements {
    older: Sql,
    newer: Sql,
    total: Sql,
}

const BY_EMPLOYER: Statements = list!(
    "requests_by_employer",
    concat!("enterprise = $1 ", filter!()),
    "$8",
    "$9",
    "$10"
);
const BY_EMPLOYER_AND_NAME: Statements = list!(
    "requests_by_employer",
    concat!("enterprise = $1 ", filter!(), " ", names!()),
    "$11",
    "$12",
    "$13"
);
const BY_EMPLOYER_AND_WORKER: Statements = list!(
    "requests_by_worker",
    concat!("enterprise = $1 ", filter!(), " AND niss_mac = $8"),
    "$9",
    "$10",
    "$11"
);
const BY_WORKER: Statements = list!("requests_by_worker", "niss_mac = $1", "$2", "$3", "$4");
const BY_OFFICE: Statements = list!(
    "requests_by_office",
    "office_code = $1 AND ((1 << status) & $2) <> 0",
    "$3",
    "$4",
    "$5"
);
const COUNTERS: Sql = indexed!(
    "SELECT COUNT(CASE WHEN status = 1 THEN 1 END), COUNT(CASE WHEN status = 2 THEN 1 END), \
     COUNT(CASE WHEN status = 3 THEN 1 END), \
     COUNT(CASE WHEN status <> 5 AND start_day <= $2 AND end_day >= $2 AND end_day <= $3 THEN 1 END) FROM requests",
    "requests_by_employer",
    "WHERE enterprise = $1"
);

/// The statements whose plan is proven by a test, with the index each must use.
#[doc(hidden)]
pub fn hot_statements() -> Vec<(&'static str, &'static str)> {
    let lists = [
        ("requests_by_employer", BY_EMPLOYER),
        ("requests_by_employer", BY_EMPLOYER_AND_NAME),
        ("requests_by_worker", BY_EMPLOYER_AND_WORKER),
        ("requests_by_worker", BY_WORKER),
        ("requests_by_office", BY_OFFICE),
    ];
    let mut statements = vec![("requests_by_employer", COUNTERS.sqlite)];
    for (index, list) in lists {
        statements.extend([list.older, list.newer, list.total].map(|sql| (index, sql.sqlite)));
    }
    statements
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<RequestLine> {
    let mut columns = row.columns("requests");
    let c = &mut columns;
    let (id, employer) = (c.get()?, c.get()?);
    let niss = keys.open_niss(NISS, id, c.get()?)?;
    let (family, given): (Option<String>, Option<String>) = (c.get()?, c.get()?);
    Ok(RequestLine {
        id,
        employer,
        niss,
        name: family
            .zip(given)
            .map(|(family, given)| PersonName { family, given }),
        ticket: c.parsed_or_null()?,
        interruption_type: c.code(InterruptionType::from_i16)?,
        regime: c.code(Regime::from_i16)?,
        period: period(c)?,
        introduced_on: c.get()?,
        submitted_at: c.get()?,
        status: c.code(RequestStatus::from_i16)?,
        office: c.get()?,
        version: c.get()?,
    })
}

/// The overview of an employer.
pub fn of_employer(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    filter: &Filter,
    seek: Seek,
    size: u32,
) -> Result<Listing> {
    let mask = Mask::of(filter);
    let words = word_patterns(&filter.name);
    let mut whose = vec![employer.into()];
    whose.extend(masks(mask));
    if words.is_empty() {
        let total = remembered_total(tx, employer, mask, &whose)?;
        return list(tx, &BY_EMPLOYER, whose, Some(total), seek, size);
    }
    whose.extend((0..3).map(|index| Value::from(words.get(index).map_or("%", String::as_str))));
    list(tx, &BY_EMPLOYER_AND_NAME, whose, None, seek, size)
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
    whose.extend(masks(Mask::of(filter)));
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
        vec![Value::from(office), mask.statuses.into()],
        None,
        seek,
        size,
    )
}

fn masks(mask: Mask) -> [Value<'static>; 6] {
    [
        mask.types.into(),
        mask.regimes.into(),
        mask.statuses.into(),
        mask.from.into(),
        mask.to.into(),
        mask.ends_by.into(),
    ]
}

/// Counting 20,000 lines takes longer than the rest of the page: an employer's totals are remembered under the
/// version that every write to its requests raises. Only committed snapshots are remembered.
fn remembered_total(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    mask: Mask,
    whose: &[Value<'_>],
) -> Result<u64> {
    let Some(version) = employers::requests_version(tx, employer)? else {
        return Ok(0);
    };
    if let Some(total) = tx.shared().totals.get(employer, mask, version) {
        return Ok(total);
    }
    let total = tx.one(BY_EMPLOYER.total, whose, |row| {
        row.columns("requests").get()
    })?;
    if tx.is_read() {
        tx.shared().totals.keep(employer, mask, version, total);
    }
    Ok(total)
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
    let (last, first) = ([u8::MAX; 16], [0; 16]);
    // The last page holds the remainder, so that page counts agree with what is seen.
    let rest = u32::try_from(total % u64::from(size)).unwrap_or(0);
    let (backwards, at, id, wanted) = match seek {
        Seek::Newest => (false, i64::MAX, Uuid::from_bytes(last), size),
        Seek::Older(cursor) => (false, cursor.at.as_microsecond(), cursor.id, size),
        Seek::Newer(cursor) => (true, cursor.at.as_microsecond(), cursor.id, size),
        Seek::Oldest => (
            true,
            i64::MIN,
            Uuid::from_bytes(first),
            if rest == 0 { size } else { rest },
        ),
    };
    let statement = if backwards {
        statements.newer
    } else {
        statements.older
    };
    let mut place = whose.clone();
    place.extend(params![at, id, wanted + 1]);
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
    let newer = lines.first().filter(|_| has_newer).map(RequestLine::cursor);
    let older = lines.last().filter(|_| has_older).map(RequestLine::cursor);
    Ok(Listing {
        lines,
        total,
        size,
        newer,
        older,
    })
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
    if let Some(counters) = tx
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
    if tx.is_read() {
        tx.shared()
            .totals
            .keep_counters(employer, (today, soon), version, counters);
    }
    Ok(counters)
}
