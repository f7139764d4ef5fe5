//! What a list is narrowed to, as asked and as the statements take it.

use domain::interruption::{InterruptionType, Regime};
use domain::request::RequestStatus;
use jiff::civil::Date;

use crate::engine::value::{Value, day_number};

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
}

/// A filter as the statements take it; also the key under which totals are remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mask {
    types: u16,
    regimes: u16,
    statuses: u16,
    from: i32,
    to: i32,
    ends_by: i32,
}

impl Mask {
    pub fn of(filter: &Filter) -> Self {
        let bits = |numbers: &mut dyn Iterator<Item = i16>| match numbers
            .fold(0, |bits, n| bits | 1_u16 << n)
        {
            0 => u16::MAX,
            bits => bits,
        };
        let day = |date: Option<Date>, otherwise| date.map_or(otherwise, day_number);
        Self {
            types: bits(&mut filter.types.iter().map(|kind| kind.to_i16())),
            regimes: bits(&mut filter.regimes.iter().map(|regime| regime.to_i16())),
            statuses: bits(&mut filter.statuses.iter().map(|status| status.to_i16())),
            from: day(filter.from, i32::MIN),
            to: day(filter.to, i32::MAX),
            ends_by: day(filter.ends_by, i32::MAX),
        }
    }

    /// The same in every status: what the statuses are counted among.
    pub fn in_every_status(self) -> Self {
        Self {
            statuses: u16::MAX,
            ..self
        }
    }

    /// Whether a status is searched for.
    pub fn has(self, status: RequestStatus) -> bool {
        self.statuses & (1_u16 << status.to_i16()) != 0
    }

    /// As parameters, in the order of the statements.
    pub fn values(self) -> [Value<'static>; 6] {
        [
            self.types.into(),
            self.regimes.into(),
            self.statuses.into(),
            self.from.into(),
            self.to.into(),
            self.ends_by.into(),
        ]
    }

    /// The statuses alone.
    pub fn statuses(self) -> Value<'static> {
        self.statuses.into()
    }
}
