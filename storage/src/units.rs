//! Establishment units of an employer: where its people work, and whom to ask there.

use domain::identifiers::{EnterpriseNumber, EstablishmentUnitNumber, PostalCode};
use jiff::civil::Date;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;
use crate::fold::fold;
use crate::page::{Page, PageRequest};

/// Open units of one employer that are offered together; the largest employers of the country have fewer.
pub const OPEN_MAX: u32 = 500;

/// An establishment unit as its employer entered it. Empty texts are unanswered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Whose.
    pub employer: EnterpriseNumber,
    /// As the Crossroads Bank numbers it.
    pub number: EstablishmentUnitNumber,
    /// What the employer calls it.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: PostalCode,
    /// Commune.
    pub place: String,
    /// Last day on which a new file may name it; none while it is open.
    pub last_day: Option<Date>,
    /// Whom to ask there.
    pub contact: UnitContact,
    /// Raised by each change.
    pub version: i64,
}

/// Whom to ask about the files of a unit; empty: the contact of the employer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UnitContact {
    /// Name of the person or service.
    pub name: String,
    /// Telephone.
    pub phone: String,
    /// E-mail address.
    pub email: String,
}

impl Unit {
    /// Whether a new file may name it on `day`.
    pub fn open_on(&self, day: Date) -> bool {
        self.last_day.is_none_or(|last| last >= day)
    }

    /// "Site Nord (2.999.999.172)".
    pub fn named(&self) -> String {
        format!("{} ({})", self.name, self.number)
    }
}

macro_rules! columns {
    () => {
        "enterprise, number, name, street, postal_code, place, last_day, contact_name, contact_phone, contact_email, \
         version"
    };
}

fn read(row: &Row<'_>) -> Result<Unit> {
    let mut c = row.columns("units");
    Ok(Unit {
        employer: c.get()?,
        number: c.get()?,
        name: c.get()?,
        street: c.get()?,
        postal_code: c.get()?,
        place: c.get()?,
        last_day: c.get()?,
        contact: UnitContact {
            name: c.get()?,
            phone: c.get()?,
            email: c.get()?,
        },
        version: c.get()?,
    })
}

/// Enters a unit; [`crate::Error::Duplicate`] when the employer has one of that number.
pub fn insert(tx: &mut Tx, unit: &Unit) -> Result<()> {
    tx.exec(
        "INSERT INTO units (enterprise, number, name, folded_name, street, postal_code, place, last_day, contact_name, \
         contact_phone, contact_email, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)",
        params![
            &unit.employer,
            unit.number,
            &unit.name,
            &fold(&unit.name),
            &unit.street,
            unit.postal_code,
            &unit.place,
            unit.last_day,
            &unit.contact.name,
            &unit.contact.phone,
            &unit.contact.email,
        ],
    )?;
    Ok(())
}

/// Changes all but the number, if the unit still has `unit.version`: else [`crate::Error::Conflict`].
pub fn set(tx: &mut Tx, unit: &Unit) -> Result<()> {
    tx.exec_one(
        "UPDATE units SET name = $4, folded_name = $5, street = $6, postal_code = $7, place = $8, last_day = $9, \
         contact_name = $10, contact_phone = $11, contact_email = $12, version = version + 1 \
         WHERE enterprise = $1 AND number = $2 AND version = $3",
        params![
            &unit.employer,
            unit.number,
            unit.version,
            &unit.name,
            &fold(&unit.name),
            &unit.street,
            unit.postal_code,
            &unit.place,
            unit.last_day,
            &unit.contact.name,
            &unit.contact.phone,
            &unit.contact.email,
        ],
    )
}

/// The unit of that number of this employer, also one that has ended; another employer's is not found.
pub fn by_number(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    number: EstablishmentUnitNumber,
) -> Result<Option<Unit>> {
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM units WHERE enterprise = $1 AND number = $2"
        ),
        params![employer, number],
        read,
    )
}

/// Every unit of an employer, also those that have ended, by name.
pub fn of_employer(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    page: PageRequest,
) -> Result<Page<Unit>> {
    let rows = tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM units WHERE enterprise = $1 ORDER BY folded_name, number LIMIT $2 OFFSET $3"
        ),
        params![employer, page.size(), page.offset()],
        read,
    )?;
    let total = tx.one(
        "SELECT COUNT(*) FROM units WHERE enterprise = $1",
        params![employer],
        |row| row.columns("units").get(),
    )?;
    Ok(Page {
        rows,
        total,
        size: page.size(),
    })
}

/// The units that a new file may name on `day`, by name; at most [`OPEN_MAX`].
pub fn open_on(tx: &mut Tx, employer: &EnterpriseNumber, day: Date) -> Result<Vec<Unit>> {
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM units WHERE enterprise = $1 AND (last_day IS NULL OR last_day >= $2) \
             ORDER BY folded_name, number LIMIT $3"
        ),
        params![employer, day, OPEN_MAX],
        read,
    )
}
