//! One case before the rules: the facts, and what several rules derive from them, derived once.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::interruption::{InterruptionType, Regime, TimeCreditReason};
use crate::period::{Period, period_end, weeks_end};

use super::balance_key::{self, BalanceKey};
use super::balances;
use super::coded_facts::Household;
use super::facts::{Facts, Past};
use super::figures::{Figure, Figures};
use super::units;

/// Facts and figures under the eyes of the rules.
pub struct Case<'a> {
    /// What is known.
    pub facts: &'a Facts,
    /// The numbers in force.
    pub figures: &'a Figures,
    /// Kind of interruption.
    pub kind: Option<InterruptionType>,
    /// By how much work is reduced.
    pub regime: Option<Regime>,
    /// Days asked, when both ends are known and in order.
    pub period: Option<Period>,
    /// Whole months of the period.
    pub months: Option<i64>,
    /// Whole weeks of the period.
    pub weeks: Option<i64>,
    /// Units the period costs.
    pub cost: Option<i64>,
}

impl<'a> Case<'a> {
    /// Derives what the rules share.
    pub fn new(facts: &'a Facts, figures: &'a Figures) -> Self {
        let period = facts.period();
        let cost = || units::cost(facts.kind?, facts.regime?, period?);
        Self {
            facts,
            figures,
            kind: facts.kind,
            regime: facts.regime,
            period,
            months: period.and_then(|period| period.months()).map(i64::from),
            weeks: period.and_then(|period| period.weeks()).map(i64::from),
            cost: cost(),
        }
    }

    /// A figure in force at the start; the newest while the start is unknown.
    pub fn figure(&self, figure: Figure) -> Option<i64> {
        self.figures.get(figure, self.facts.start)
    }

    /// A figure in force at the notice, else at the start.
    pub fn figure_at_notice(&self, figure: Figure) -> Option<i64> {
        self.figures
            .get(figure, self.facts.notice.or(self.facts.start))
    }

    /// Whether the employer agrees to what the law leaves to agreement.
    pub fn agreed(&self) -> bool {
        self.facts.employer_agrees == Some(true)
    }

    /// Whether the worker has other employers.
    pub fn several_employers(&self) -> bool {
        !self.facts.other_jobs.is_empty()
    }

    /// The right the case draws on first.
    pub fn balance_key(&self) -> Option<BalanceKey> {
        let beneficiary = self.facts.beneficiary.key.as_ref();
        let keys = balance_key::keys_of(
            self.kind?,
            self.facts.reason,
            Some(self.regime?),
            beneficiary,
        );
        keys.into_iter().next()
    }

    /// Units the history took from a right.
    pub fn consumed(&self, key: &BalanceKey) -> i64 {
        balances::consumed_units(key, self.facts, self.figures)
    }

    /// Units left of the right the case draws on.
    pub fn left(&self) -> Option<i64> {
        let key = self.balance_key()?;
        balances::balance(key, self.facts, self.figures).map(|balance| balance.left)
    }

    /// Whether the worker is a single parent and the patient a child of at most 16 (unknown age: believed).
    pub fn single_parents_child(&self) -> bool {
        let key = self.facts.beneficiary.key.as_ref();
        self.facts.worker.household == Some(Household::SingleParent)
            && super::totals::single_parents_child(key, self.facts, self.figures)
    }

    /// Periods of the history of a kind that end on the day before `day`.
    pub fn just_before(&self, kind: InterruptionType, day: Date) -> Option<&'a Past> {
        let eve = day.saturating_sub(1.day());
        self.facts
            .history
            .iter()
            .find(|past| past.kind == Some(kind) && past.end == Some(eve))
    }

    /// Whether the beneficiary is younger than `years` at the start; none when an input is unknown.
    pub fn beneficiary_under(&self, years: i64) -> Option<bool> {
        Some(self.facts.start? < turns(self.facts.beneficiary.birth?, years))
    }

    /// The day the child is born or enters the register, when it lies after the start.
    pub fn child_comes_after_start(&self) -> Option<Date> {
        let (child, start) = (&self.facts.beneficiary, self.facts.start?);
        child.birth.max(child.adopted_on).filter(|day| *day > start)
    }

    /// Whether the reason is the one given.
    pub fn reason_is(&self, reason: TimeCreditReason) -> bool {
        self.facts.reason == Some(reason)
    }

    /// The last day that keeps the length asked when the period starts on another day.
    pub fn same_length_from(&self, start: Date) -> Option<Date> {
        let period = self.period?;
        if self.regime == Some(Regime::FullFlexible)
            && let Some(weeks) = period.weeks()
        {
            return Some(weeks_end(start, weeks));
        }
        match period.months() {
            Some(months) => Some(period_end(start, i32::try_from(months).ok()?)),
            None => Some(start.saturating_add((i64::from(period.days()) - 1).days())),
        }
    }
}

/// The birthday on which a person reaches an age; born on 29 February, 1 March in common years.
pub fn turns(birth: Date, years: i64) -> Date {
    let year = i64::from(birth.year()) + years;
    let Ok(year) = i16::try_from(year) else {
        return Date::MAX;
    };
    Date::new(year, birth.month(), birth.day())
        .or_else(|_| Date::new(year, 3, 1))
        .unwrap_or(Date::MAX)
}

/// First Monday after the day: a week runs from Monday to Sunday.
pub fn next_monday(day: Date) -> Date {
    let past_monday = i64::from(day.weekday().to_monday_zero_offset());
    day.saturating_add((7 - past_monday).days())
}

/// The day `months` months away.
pub fn months_away(day: Date, months: i64) -> Date {
    let limit = i64::from(i32::MAX);
    // A figure of more than two billion months saturates at the end of the calendar like any other.
    let months = i32::try_from(months.clamp(-limit, limit)).unwrap_or(i32::MAX);
    crate::period::add_months(day, months)
}

/// The day `days` days away.
pub fn days_away(day: Date, days: i64) -> Date {
    day.saturating_add(days.clamp(-7_304_484, 7_304_484).days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn birthdays_of_29_february() {
        assert_eq!(turns(date(2012, 2, 29), 12), date(2024, 2, 29));
        assert_eq!(turns(date(2012, 2, 29), 13), date(2025, 3, 1));
        assert_eq!(turns(date(2012, 5, 7), 12), date(2024, 5, 7));
        assert_eq!(turns(date(9999, 5, 7), 12), Date::MAX);
    }

    #[test]
    fn a_length_that_is_both_is_kept_by_what_the_regime_counts() {
        let ends = |regime| {
            let facts = Facts {
                regime: Some(regime),
                start: Some(date(2025, 2, 24)),
                end: Some(date(2025, 3, 23)),
                ..Facts::default()
            };
            Case::new(&facts, Figures::shipped()).same_length_from(date(2025, 4, 1))
        };
        assert_eq!(ends(Regime::FullFlexible), Some(date(2025, 4, 28)));
        assert_eq!(ends(Regime::Full), Some(date(2025, 4, 30)));
    }

    #[test]
    fn a_week_starts_on_monday() {
        assert_eq!(next_monday(date(2024, 4, 7)), date(2024, 4, 8));
        assert_eq!(next_monday(date(2024, 4, 8)), date(2024, 4, 15));
        assert_eq!(next_monday(date(2024, 4, 10)), date(2024, 4, 15));
    }
}
