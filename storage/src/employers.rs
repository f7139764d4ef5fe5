//! Employers.

use domain::identifiers::{EnterpriseNumber, PostalCode};
use domain::interruption::Sector;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;
use crate::fold::{fold, word_patterns};
use crate::page::{Page, PageRequest};

/// An employer as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Employer {
    /// Enterprise number.
    pub number: EnterpriseNumber,
    /// Name as registered.
    pub name: String,
    /// Private or public: decides which types exist.
    pub sector: Sector,
    /// Workers employed; compared with the dated threshold `personnel-list-max`.
    pub head_count: u32,
    /// Seat, when known.
    pub postal_code: Option<PostalCode>,
    /// Language of correspondence: fr, nl, de or en.
    pub language: String,
    /// Raised by each change of this record.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "number, name, sector, head_count, postal_code, language, version"
    };
}

fn read(row: &Row<'_>) -> Result<Employer> {
    let mut columns = row.columns("employers");
    Ok(Employer {
        number: columns.get()?,
        name: columns.get()?,
        sector: columns.code(Sector::from_i16)?,
        head_count: columns.get()?,
        postal_code: columns.get()?,
        language: columns.get()?,
        version: columns.get()?,
    })
}

/// Adds an employer; [`crate::Error::Duplicate`] when the number is known. `version` is stored as given.
pub fn insert(tx: &mut Tx, employer: &Employer) -> Result<()> {
    tx.exec(
        "INSERT INTO employers (number, name, folded_name, sector, head_count, postal_code, language, version, \
         requests_version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)",
        params![
            &employer.number,
            &employer.name,
            &fold(&employer.name),
            employer.sector.to_i16(),
            employer.head_count,
            employer.postal_code,
            &employer.language,
            employer.version,
        ],
    )?;
    Ok(())
}

/// The employer of that number.
pub fn by_number(tx: &mut Tx, number: &EnterpriseNumber) -> Result<Option<Employer>> {
    tx.optional(
        concat!("SELECT ", columns!(), " FROM employers WHERE number = $1"),
        params![number],
        read,
    )
}

/// Whether any employer is stored: a database without one is new.
pub fn any(tx: &mut Tx) -> Result<bool> {
    let first = tx.optional("SELECT number FROM employers LIMIT 1", params![], |row| {
        row.columns("employers").get::<EnterpriseNumber>()
    })?;
    Ok(first.is_some())
}

/// Changes all but the number, if the record still has `employer.version`; the stored version becomes one more.
pub fn set(tx: &mut Tx, employer: &Employer) -> Result<()> {
    tx.exec_one(
        "UPDATE employers SET name = $3, folded_name = $4, sector = $5, head_count = $6, postal_code = $7, \
         language = $8, version = version + 1 WHERE number = $1 AND version = $2",
        params![
            &employer.number,
            employer.version,
            &employer.name,
            &fold(&employer.name),
            employer.sector.to_i16(),
            employer.head_count,
            employer.postal_code,
            &employer.language,
        ],
    )
}

/// Employers whose name has words beginning with those searched (empty: all), by name.
pub fn search(tx: &mut Tx, name: &str, page: PageRequest) -> Result<Page<Employer>> {
    let words = word_patterns(name);
    let word = |index: usize| words.get(index).map_or("%", String::as_str);
    let rows = tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM employers WHERE ' ' || folded_name LIKE $1 AND ' ' || folded_name LIKE $2 \
             AND ' ' || folded_name LIKE $3 ORDER BY folded_name, number LIMIT $4 OFFSET $5"
        ),
        params![word(0), word(1), word(2), page.size(), page.offset()],
        read,
    )?;
    let total = tx.one(
        "SELECT COUNT(*) FROM employers WHERE ' ' || folded_name LIKE $1 AND ' ' || folded_name LIKE $2 \
         AND ' ' || folded_name LIKE $3",
        params![word(0), word(1), word(2)],
        |row| row.columns("employers").get(),
    )?;
    Ok(Page {
        rows,
        total,
        size: page.size(),
    })
}

/// The number under which totals of the employer's requests may be remembered; `None` for an unknown employer.
pub(crate) fn requests_version(tx: &mut Tx, number: &EnterpriseNumber) -> Result<Option<i64>> {
    tx.optional(
        "SELECT requests_version FROM employers WHERE number = $1",
        params![number],
        |row| row.columns("employers").get(),
    )
}

/// Every write to an employer's requests calls this in its transaction.
pub(crate) fn touch_requests(tx: &mut Tx, number: &EnterpriseNumber) -> Result<()> {
    tx.exec_one(
        "UPDATE employers SET requests_version = requests_version + 1 WHERE number = $1",
        params![number],
    )
}
