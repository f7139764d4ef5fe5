//! The queue of an office: the oldest deadline first, narrowed and counted. Each list is answered by an index of its own
//! that holds its order; counting stops at a limit, so that 200,000 files cost what a thousand do.

use domain::draft::PersonName;
use domain::identifiers::{EnterpriseNumber, Niss, Ticket};
use domain::interruption::{InterruptionType, Regime};
use domain::office::Clock;
use domain::period::Period;
use domain::request::RequestStatus;
use jiff::civil::Date;
use uuid::Uuid;

use crate::codec::period;
use crate::engine::row::Row;
use crate::engine::tx::{Sql, Tx, indexed};
use crate::engine::value::{Value, day_number, params};
use crate::error::Result;
use crate::keys::Keys;
use crate::page::PAGE_SIZE_MAX;
use crate::requests::NISS;

/// Files are counted up to here; a page then says "more than".
pub const COUNT_MAX: u32 = 1_000;

/// Which files of an office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// Every open file.
    Open,
    /// Those of one case worker.
    AssignedTo(Uuid),
    /// Those of nobody.
    Unassigned,
    /// Those whose clock stands still until a party answers.
    Waiting,
    /// Those that somebody wants to see again by this day.
    FollowUp(Date),
    /// Those with a change or cancellation request the office has to answer.
    Changes,
    /// Those on which this case worker's opinion is asked.
    Opinions(Uuid),
    /// Leave over on this day, worker never completed.
    Forgotten(Date),
}

/// What a list is narrowed to; empty means all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Narrow {
    /// Types.
    pub types: Vec<InterruptionType>,
    /// Statuses.
    pub statuses: Vec<RequestStatus>,
    /// Only what had to be decided before this day.
    pub overdue_on: Option<Date>,
    /// Only what has to be decided on this day or later; of the lists in the order of that day alone.
    pub due_from: Option<Date>,
}

/// A place in a list: right after this file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Its day in the order of the list.
    pub day: Date,
    /// Its id.
    pub id: Uuid,
}

/// One file of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskLine {
    /// Its day in the order of the list.
    pub day: Date,
    /// Our id.
    pub id: Uuid,
    /// The employer.
    pub employer: EnterpriseNumber,
    /// The worker.
    pub niss: Niss,
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
    /// Where it stands.
    pub status: RequestStatus,
    /// Version, for acts on the line.
    pub version: i64,
    /// The legal clock.
    pub clock: Clock,
    /// Who works on it.
    pub assigned_to: Option<Uuid>,
    /// When to see it again.
    pub follow: Option<Date>,
}

/// A page of a list.
#[derive(Debug, Clone)]
pub struct QueuePage {
    /// The files.
    pub lines: Vec<DeskLine>,
    /// Where the next page begins, if there is one.
    pub next: Option<Place>,
    /// Files of the whole list, at most [`COUNT_MAX`] + 1.
    pub count: u32,
}

struct Statements {
    index: &'static str,
    page: Sql,
    count: Sql,
}

macro_rules! columns {
    () => {
        ", id, enterprise, niss, family_name, given_name, ticket, type, regime, start_day, end_day, status, version, \
         due_day, paused_day, assigned_to, follow_day FROM requests"
    };
}
macro_rules! narrowed {
    () => {
        " AND ((1 << type) & $2) <> 0 AND ((1 << status) & $3) <> 0 AND due_day < $4"
    };
}
macro_rules! list {
    ($index:literal, $order:literal, $which:literal) => {
        Statements {
            index: $index,
            page: indexed!(
                concat!("SELECT ", $order, columns!()),
                $index,
                concat!(
                    "WHERE office_code = $1 AND ",
                    $which,
                    narrowed!(),
                    " AND (",
                    $order,
                    ", id) > ($6, $7) ORDER BY ",
                    $order,
                    ", id LIMIT $8"
                )
            ),
            count: Sql {
                sqlite: concat!(
                    "SELECT COUNT(*) FROM (SELECT 1 FROM requests INDEXED BY ",
                    $index,
                    " WHERE office_code = $1 AND ",
                    $which,
                    narrowed!(),
                    " LIMIT $6)"
                ),
                postgres: concat!(
                    "SELECT COUNT(*) FROM (SELECT 1 FROM requests WHERE office_code = $1 AND ",
                    $which,
                    narrowed!(),
                    " LIMIT $6) AS capped"
                ),
            },
        }
    };
}
/// A list whose files are named by another table, which is small: the plus keeps SQLite from walking through the whole
/// office in search of them.
macro_rules! named {
    ($which:literal) => {
        Statements {
            index: "",
            page: Sql {
                sqlite: concat!(
                    "SELECT due_day",
                    columns!(),
                    " WHERE +office_code = $1 AND ",
                    $which,
                    narrowed!(),
                    " AND (due_day, id) > ($6, $7) ORDER BY due_day, id LIMIT $8"
                ),
                postgres: concat!(
                    "SELECT due_day",
                    columns!(),
                    " WHERE office_code = $1 AND ",
                    $which,
                    narrowed!(),
                    " AND (due_day, id) > ($6, $7) ORDER BY due_day, id LIMIT $8"
                ),
            },
            count: Sql {
                sqlite: concat!(
                    "SELECT COUNT(*) FROM (SELECT 1 FROM requests WHERE +office_code = $1 AND ",
                    $which,
                    narrowed!(),
                    " LIMIT $6) AS capped"
                ),
                postgres: concat!(
                    "SELECT COUNT(*) FROM (SELECT 1 FROM requests WHERE office_code = $1 AND ",
                    $which,
                    narrowed!(),
                    " LIMIT $6) AS capped"
                ),
            },
        }
    };
}

static OPEN: Statements = list!(
    "requests_by_due",
    "due_day",
    "status IN (2, 3) AND due_day >= $5"
);
static ASSIGNED: Statements = list!(
    "requests_of_case_worker",
    "due_day",
    "status IN (2, 3) AND assigned_to = $5"
);
static UNASSIGNED: Statements = list!(
    "requests_of_case_worker",
    "due_day",
    "status IN (2, 3) AND assigned_to IS NULL AND due_day >= $5"
);
static WAITING: Statements = list!(
    "requests_paused",
    "due_day",
    "paused_day IS NOT NULL AND status IN (2, 3) AND due_day >= $5"
);
static FOLLOWED: Statements = list!(
    "requests_followed",
    "follow_day",
    "follow_day IS NOT NULL AND status IN (2, 3) AND follow_day <= $5"
);
static FORGOTTEN: Statements = list!(
    "requests_forgotten",
    "end_day",
    "status = 1 AND end_day < $5"
);
static CHANGES: Statements = named!(
    "due_day >= $5 AND id IN (SELECT request_id FROM change_requests WHERE state = 1 AND office_answer IS NULL)"
);
static OPINIONS: Statements =
    named!("status IN (2, 3) AND id IN (SELECT request_id FROM notes WHERE asked_of = $5)");

/// The statements of the lists that have an index of their own, with its name; for the test of their plans.
pub fn hot_statements() -> Vec<(&'static str, &'static str)> {
    [
        &OPEN,
        &ASSIGNED,
        &UNASSIGNED,
        &WAITING,
        &FOLLOWED,
        &FORGOTTEN,
    ]
    .into_iter()
    .flat_map(|list| {
        [
            (list.index, list.page.sqlite),
            (list.index, list.count.sqlite),
        ]
    })
    .collect()
}

impl List {
    fn statements(self) -> &'static Statements {
        match self {
            Self::Open => &OPEN,
            Self::AssignedTo(_) => &ASSIGNED,
            Self::Unassigned => &UNASSIGNED,
            Self::Waiting => &WAITING,
            Self::FollowUp(_) => &FOLLOWED,
            Self::Changes => &CHANGES,
            Self::Opinions(_) => &OPINIONS,
            Self::Forgotten(_) => &FORGOTTEN,
        }
    }

    fn own_value(self, narrow: &Narrow) -> Value<'static> {
        match self {
            Self::Open | Self::Unassigned | Self::Waiting | Self::Changes => {
                narrow.due_from.map_or(i32::MIN, day_number).into()
            }
            Self::AssignedTo(person) | Self::Opinions(person) => person.into(),
            Self::FollowUp(day) | Self::Forgotten(day) => day.into(),
        }
    }
}

fn shared<'a>(office: &'a str, list: List, narrow: &Narrow) -> Vec<Value<'a>> {
    let bits = |numbers: &mut dyn Iterator<Item = i16>| match numbers.fold(0, |b, n| b | 1_u16 << n)
    {
        0 => u16::MAX,
        bits => bits,
    };
    let types = bits(&mut narrow.types.iter().map(|kind| kind.to_i16()));
    let statuses = bits(&mut narrow.statuses.iter().map(|status| status.to_i16()));
    vec![
        office.into(),
        types.into(),
        statuses.into(),
        narrow.overdue_on.map_or(i32::MAX, day_number).into(),
        list.own_value(narrow),
    ]
}

/// A page of `size` files after `place`.
pub fn page(
    tx: &mut Tx,
    office: &str,
    list: List,
    narrow: &Narrow,
    place: Option<Place>,
    size: u32,
) -> Result<QueuePage> {
    let keys = tx.keys().clone();
    let size = size.clamp(1, PAGE_SIZE_MAX);
    let mut values = shared(office, list, narrow);
    let count = count(tx, list, &values)?;
    match place {
        Some(place) => values.extend(params![place.day, place.id, size + 1]),
        None => values.extend(params![i32::MIN, Uuid::nil(), size + 1]),
    }
    let mut lines = tx.query(list.statements().page, &values, |row| read(&keys, row))?;
    let more = lines.len() > size as usize;
    lines.truncate(size as usize);
    let next = lines.last().filter(|_| more).map(|line| Place {
        day: line.day,
        id: line.id,
    });
    Ok(QueuePage { lines, next, count })
}

fn count(tx: &mut Tx, list: List, shared: &[Value<'_>]) -> Result<u32> {
    let mut values = shared.to_vec();
    values.extend(params![COUNT_MAX + 1]);
    tx.one(list.statements().count, &values, |row| {
        row.columns("requests").get()
    })
}

/// How many files each list of an office holds, each at most [`COUNT_MAX`] + 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counters {
    /// Open.
    pub open: u32,
    /// Late.
    pub overdue: u32,
    /// Mine.
    pub mine: u32,
    /// Of nobody.
    pub unassigned: u32,
    /// Waiting for an answer.
    pub waiting: u32,
    /// To be seen again.
    pub follow_up: u32,
    /// Change and cancellation requests.
    pub changes: u32,
    /// My opinion is asked.
    pub opinions: u32,
    /// Forgotten.
    pub forgotten: u32,
}

/// The counters of an office for one of its case workers.
pub fn counters(tx: &mut Tx, office: &str, person: Uuid, today: Date) -> Result<Counters> {
    let mut counted = |list: List, overdue_on: Option<Date>| {
        let narrow = Narrow {
            overdue_on,
            ..Narrow::default()
        };
        count(tx, list, &shared(office, list, &narrow))
    };
    Ok(Counters {
        open: counted(List::Open, None)?,
        overdue: counted(List::Open, Some(today))?,
        mine: counted(List::AssignedTo(person), None)?,
        unassigned: counted(List::Unassigned, None)?,
        waiting: counted(List::Waiting, None)?,
        follow_up: counted(List::FollowUp(today), None)?,
        changes: counted(List::Changes, None)?,
        opinions: counted(List::Opinions(person), None)?,
        forgotten: counted(List::Forgotten(today), None)?,
    })
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<DeskLine> {
    let mut columns = row.columns("requests");
    let c = &mut columns;
    let (day, id, employer) = (c.get()?, c.get()?, c.get()?);
    let niss = keys.open_niss(NISS, id, c.get()?)?;
    let (family, given): (Option<String>, Option<String>) = (c.get()?, c.get()?);
    Ok(DeskLine {
        day,
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
        status: c.code(RequestStatus::from_i16)?,
        version: c.get()?,
        clock: Clock {
            due: c.get()?,
            paused_since: c.get()?,
        },
        assigned_to: c.get()?,
        follow: c.get()?,
    })
}
