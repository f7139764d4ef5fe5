//! Mandates: a social secretariat acts for an employer, from the first day of a quarter until it ends.

use domain::identifiers::EnterpriseNumber;
use jiff::civil::Date;
use uuid::Uuid;

use crate::employers::{self, Employer};
use crate::engine::{row::Columns, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::fold::word_patterns;
use crate::page::{Page, PageRequest};
use crate::persons::HeldCapacity;

/// Somebody acts for somebody else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mandate {
    /// Id of this mandate; also of its journal.
    pub id: Uuid,
    /// Who acts: the social secretariat.
    pub holder: EnterpriseNumber,
    /// For whom.
    pub enterprise: EnterpriseNumber,
    /// First day.
    pub from: Date,
    /// Last day; open-ended when absent.
    pub to: Option<Date>,
    /// Raised by each change.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "m.id, m.holder, m.enterprise, m.from_day, m.to_day, m.version"
    };
}

fn read(columns: &mut Columns<'_, '_>) -> Result<Mandate> {
    Ok(Mandate {
        id: columns.get()?,
        holder: columns.get()?,
        enterprise: columns.get()?,
        from: columns.get()?,
        to: columns.get()?,
        version: columns.get()?,
    })
}

/// Gives a mandate. [`Error::Duplicate`] when the two are bound by one that has not ended before.
pub fn insert(tx: &mut Tx, mandate: &Mandate) -> Result<()> {
    // Two gifts at once wait for one another at the employer's row.
    let employer = employers::by_number(tx, &mandate.enterprise)?.ok_or(Error::NoRow)?;
    employers::touch_requests(tx, &employer.number)?;
    let bound = tx.optional(
        "SELECT id FROM mandates WHERE enterprise = $1 AND holder = $2 AND (to_day IS NULL OR to_day >= $3) LIMIT 1",
        params![&mandate.enterprise, &mandate.holder, mandate.from],
        |row| row.columns("mandates").get::<Uuid>(),
    )?;
    if bound.is_some() {
        return Err(Error::Duplicate);
    }
    tx.exec(
        "INSERT INTO mandates (id, holder, enterprise, from_day, to_day, version) VALUES ($1, $2, $3, $4, $5, $6)",
        params![
            mandate.id,
            &mandate.holder,
            &mandate.enterprise,
            mandate.from,
            mandate.to,
            mandate.version,
        ],
    )?;
    Ok(())
}

/// Ends a mandate with `last_day`, guarded by its version: the day before gives nothing from today on.
pub fn end(tx: &mut Tx, id: Uuid, version: i64, last_day: Date) -> Result<()> {
    tx.exec_one(
        "UPDATE mandates SET to_day = $3, version = version + 1 WHERE id = $1 AND version = $2",
        params![id, version, last_day],
    )
}

/// The mandate of that id.
pub fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<Mandate>> {
    tx.optional(
        concat!("SELECT ", columns!(), " FROM mandates m WHERE m.id = $1"),
        params![id],
        |row| read(&mut row.columns("mandates")),
    )
}

/// The person's strongest capacity at a holder whose mandate for `employer` holds on `day`. What it names is the holder.
pub fn capacity_on(
    tx: &mut Tx,
    person: Uuid,
    employer: &EnterpriseNumber,
    day: Date,
) -> Result<Option<HeldCapacity>> {
    let holders = tx.query(
        "SELECT holder FROM mandates WHERE enterprise = $1 AND from_day <= $2 AND (to_day IS NULL OR to_day >= $2) \
         ORDER BY from_day, id LIMIT 100",
        params![employer, day],
        |row| row.columns("mandates").get::<EnterpriseNumber>(),
    )?;
    for holder in holders {
        let held = crate::persons::employer_capacity_on(tx, person, &holder, day)?;
        // The holder's units say nothing about the files of its clients: a right limited to some opens none of them.
        if let Some(held) = held.filter(|held| held.units.is_empty()) {
            return Ok(Some(held));
        }
    }
    Ok(None)
}

/// The employers a holder acts for on `day`, by name, each with its mandate.
pub fn clients_on(
    tx: &mut Tx,
    holder: &EnterpriseNumber,
    name: &str,
    day: Date,
    page: PageRequest,
) -> Result<Page<(Employer, Mandate)>> {
    macro_rules! clients {
        () => {
            " FROM mandates m JOIN employers e ON e.number = m.enterprise WHERE m.holder = $1 \
             AND m.from_day <= $2 AND (m.to_day IS NULL OR m.to_day >= $2) \
             AND ' ' || e.folded_name LIKE $3 AND ' ' || e.folded_name LIKE $4 AND ' ' || e.folded_name LIKE $5"
        };
    }
    let words = word_patterns(name);
    let word = |index: usize| words.get(index).map_or("%", String::as_str);
    let total = tx.one(
        concat!("SELECT COUNT(*)", clients!()),
        params![holder, day, word(0), word(1), word(2)],
        |row| row.columns("mandates").get(),
    )?;
    let rows = tx.query(
        concat!(
            "SELECT ",
            columns!(),
            clients!(),
            " ORDER BY e.folded_name, e.number LIMIT $6 OFFSET $7"
        ),
        params![
            holder,
            day,
            word(0),
            word(1),
            word(2),
            page.size(),
            page.offset()
        ],
        |row| read(&mut row.columns("mandates")),
    )?;
    with_employers(tx, rows, total, page)
}

/// Every mandate, newest first, whose holder or employer has that name.
pub fn all(tx: &mut Tx, name: &str, page: PageRequest) -> Result<Page<(Employer, Mandate)>> {
    macro_rules! named {
        () => {
            " FROM mandates m JOIN employers e ON e.number = m.enterprise JOIN employers h ON h.number = m.holder \
             WHERE ' ' || e.folded_name || ' ' || h.folded_name LIKE $1 \
             AND ' ' || e.folded_name || ' ' || h.folded_name LIKE $2 \
             AND ' ' || e.folded_name || ' ' || h.folded_name LIKE $3"
        };
    }
    let words = word_patterns(name);
    let word = |index: usize| words.get(index).map_or("%", String::as_str);
    let total = tx.one(
        concat!("SELECT COUNT(*)", named!()),
        params![word(0), word(1), word(2)],
        |row| row.columns("mandates").get(),
    )?;
    let rows = tx.query(
        concat!(
            "SELECT ",
            columns!(),
            named!(),
            " ORDER BY m.from_day DESC, m.id DESC LIMIT $4 OFFSET $5"
        ),
        params![word(0), word(1), word(2), page.size(), page.offset()],
        |row| read(&mut row.columns("mandates")),
    )?;
    with_employers(tx, rows, total, page)
}

fn with_employers(
    tx: &mut Tx,
    rows: Vec<Mandate>,
    total: u64,
    page: PageRequest,
) -> Result<Page<(Employer, Mandate)>> {
    let paired = rows.into_iter().map(|mandate| {
        let employer = employers::by_number(tx, &mandate.enterprise)?.ok_or(Error::NoRow)?;
        Ok((employer, mandate))
    });
    Ok(Page {
        rows: paired.collect::<Result<_>>()?,
        total,
        size: page.size(),
    })
}
