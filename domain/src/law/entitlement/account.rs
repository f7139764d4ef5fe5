//! The account of one right: its lines and what they leave.

use std::sync::Arc;

use jiff::civil::Date;

use super::super::balance_key::{BalanceKey, draws_on, other_half};
use super::super::balances;
use super::super::facts::{Facts, Past};
use super::super::figures::Figures;
use super::super::units::{cost, past_cost};
use super::{Entitlement, Line, LineOf, Record, Standing};

/// The record as the balances read it: what counts, and the place each period had.
pub(super) struct Account<'a> {
    record: &'a Record,
    figures: &'a Figures,
    counted: Facts,
    places: Vec<usize>,
}

impl<'a> Account<'a> {
    pub(super) fn new(record: &'a Record, figures: &'a Figures) -> Self {
        let mut places: Vec<usize> = (0..record.periods.len())
            .filter(|place| record.periods[*place].standing != Standing::GivenBack)
            .collect();
        places.sort_by_key(|place| record.periods[*place].past.start);
        let history: Arc<[Past]> = places
            .iter()
            .map(|place| record.periods[*place].past.clone())
            .collect();
        let counted = Facts {
            as_of: Some(record.day),
            worker: record.worker.clone(),
            history,
            ..Facts::default()
        };
        Self {
            record,
            figures,
            counted,
            places,
        }
    }

    pub(super) fn entitlement(&self, key: BalanceKey) -> Option<Entitlement> {
        let facts = self.facts_of(&key);
        let balance = balances::balance(key, &facts, self.figures)?;
        let by_periods: i64 = balance.consumed.iter().map(|by| by.units).sum();
        let mut lines = self.periods(&balance);
        let mut push = |of, units| {
            if units != 0 {
                lines.push((of, units));
            }
        };
        push(LineOf::OldBreaks, balance.used - by_periods);
        let other = other_half(&balance.key);
        let corrected = other.map_or(0, |other| self.corrections(&other).map(|(_, by)| by).sum());
        push(
            LineOf::CommonCeiling,
            balances::beyond_common_ceiling(
                &balance.key,
                balance.total,
                corrected,
                &facts,
                self.figures,
            ),
        );
        for (place, units) in self.corrections(&balance.key) {
            push(LineOf::Correction(place), units);
        }
        Some(account(balance.key, balance.total, lines))
    }

    /// The facts with the person the right is about, so that a total that depends on age and household is hers.
    fn facts_of(&self, key: &BalanceKey) -> Facts {
        let (BalanceKey::Parental(person) | BalanceKey::Medical(person)) = key else {
            return self.counted.clone();
        };
        let known = self
            .record
            .children
            .iter()
            .find(|child| child.key == *person);
        Facts {
            beneficiary: known.cloned().unwrap_or_default(),
            ..self.counted.clone()
        }
    }

    /// The lines of the periods by their start, those given back with nothing taken.
    fn periods(&self, balance: &balances::Balance) -> Vec<(LineOf, i64)> {
        let periods = &self.record.periods;
        let mut lines: Vec<(usize, bool, i64)> = balance
            .consumed
            .iter()
            .map(|by| {
                let place = self.places[by.past];
                let past = &periods[place].past;
                (place, self.charged_the_minimum(past), by.units)
            })
            .collect();
        for (place, held) in periods.iter().enumerate() {
            if held.standing == Standing::GivenBack && draws_on(&held.past, &balance.key) {
                lines.push((place, false, 0));
            }
        }
        lines.sort_by_key(|(place, ..)| (periods[*place].past.start, *place));
        lines
            .into_iter()
            .map(|(place, early_end, units)| (LineOf::Period { place, early_end }, units))
            .collect()
    }

    fn charged_the_minimum(&self, past: &Past) -> bool {
        let taken = || cost(past.kind?, past.regime?, past.period()?);
        past_cost(past, self.figures) > taken()
    }

    fn corrections(&self, key: &BalanceKey) -> impl Iterator<Item = (usize, i64)> {
        let mut of_key: Vec<(Date, usize, i64)> = self
            .record
            .corrections
            .iter()
            .enumerate()
            .filter(|(_, by)| by.key == *key && by.on <= self.record.day)
            .map(|(place, by)| (by.on, place, by.units))
            .collect();
        of_key.sort_unstable();
        of_key.into_iter().map(|(_, place, units)| (place, units))
    }
}

fn account(key: BalanceKey, total: i64, lines: Vec<(LineOf, i64)>) -> Entitlement {
    let mut rest = total;
    let lines: Vec<Line> = lines
        .into_iter()
        .map(|(of, units)| {
            rest -= units;
            Line {
                of,
                units,
                left_after: rest,
            }
        })
        .collect();
    let left = rest.max(0);
    Entitlement {
        left_in: key.left_in(left),
        key,
        total,
        used: total - rest,
        left,
        exceeded: left - rest,
        lines,
    }
}
