//! How the types of `domain` are written to columns and read back.

use domain::identifiers::{
    EmailAddress, EnterpriseNumber, EstablishmentUnitNumber, PostalCode, Ticket,
};
use domain::period::Period;
use domain::working_time::WeeklyHours;

use crate::engine::row::{Cell, Columns, FromCell};
use crate::engine::value::Value;
use crate::error::Result;

impl From<&EnterpriseNumber> for Value<'_> {
    fn from(number: &EnterpriseNumber) -> Self {
        // Ten digits: always a number.
        Self::Integer(number.digits().parse().unwrap_or(0))
    }
}

impl FromCell<'_> for EnterpriseNumber {
    fn from_cell(cell: Cell<'_>) -> Result<Self, &'static str> {
        let number = u64::from_cell(cell)?;
        format!("{number:010}")
            .parse()
            .map_err(|_| "not an enterprise number")
    }
}

impl From<EstablishmentUnitNumber> for Value<'_> {
    fn from(unit: EstablishmentUnitNumber) -> Self {
        // Ten digits: always a number.
        Self::Integer(i64::try_from(unit.number()).unwrap_or(0))
    }
}

impl FromCell<'_> for EstablishmentUnitNumber {
    fn from_cell(cell: Cell<'_>) -> Result<Self, &'static str> {
        let number = u64::from_cell(cell)?;
        number
            .to_string()
            .parse()
            .map_err(|_| "not the number of an establishment unit")
    }
}

impl<'a> From<&'a Ticket> for Value<'a> {
    fn from(ticket: &'a Ticket) -> Self {
        Self::Text(ticket.as_str())
    }
}

impl<'a> From<&'a EmailAddress> for Value<'a> {
    fn from(address: &'a EmailAddress) -> Self {
        Self::Text(address.as_str())
    }
}

impl From<PostalCode> for Value<'_> {
    fn from(code: PostalCode) -> Self {
        Self::Integer(i64::from(code.number()))
    }
}

impl FromCell<'_> for PostalCode {
    fn from_cell(cell: Cell<'_>) -> Result<Self, &'static str> {
        u16::from_cell(cell)?
            .to_string()
            .parse()
            .map_err(|_| "not a postal code")
    }
}

impl From<WeeklyHours> for Value<'_> {
    fn from(hours: WeeklyHours) -> Self {
        Self::Integer(i64::from(hours.minutes()))
    }
}

impl FromCell<'_> for WeeklyHours {
    fn from_cell(cell: Cell<'_>) -> Result<Self, &'static str> {
        WeeklyHours::from_minutes(u16::from_cell(cell)?).map_err(|_| "more than a week")
    }
}

/// Two day columns, first and last, as a period.
pub fn period(columns: &mut Columns<'_, '_>) -> Result<Period> {
    let (start, end) = (columns.get()?, columns.get()?);
    Period::new(start, end).map_err(|_| columns.refuse("the end lies before the start"))
}
