//! The lengths a regime allows, the ends nearest to the one asked, and the rules about counting (rules.md § 3, § 12.3).

use jiff::civil::Date;

use crate::interruption::{InterruptionType, Regime};
use crate::period::{alt_end, period_end, weeks_end};

use super::case::Case;
use super::figures::Figure;
use super::finding::Confidence;
use super::proposals::{Candidates, ending};
use super::rule::{Found, INFORMS, Rule};
use super::units::{parental_multiple, time_credit_minimum, whole_months};

pub(super) const MONTH_END_START: Rule = Rule {
    code: "month-end-start",
    group: "R40",
    source: "practice",
    confidence: Confidence::Low,
    check: month_end_start,
    propose: Some(month_end_start_ways),
    ..INFORMS
};
pub(super) const WEEKS_OR_MONTH: Rule = Rule {
    code: "weeks-or-month",
    group: "R40",
    source: "manual",
    types: &[
        InterruptionType::ParentalLeave,
        InterruptionType::MedicalAssistance,
    ],
    regimes: &[Regime::Full, Regime::FullFlexible],
    check: weeks_or_month,
    propose: Some(weeks_or_month_ways),
    ..INFORMS
};

/// Ends listed for proposals are looked for this many steps away from the length asked, at most.
const STEPS_MAX: i64 = 2;
/// Ends listed on each side, at most.
const ENDS_MAX: usize = 2;
/// Regimes tried in the place of an end, at most.
const REGIMES_MAX: usize = 2;
/// No proposal is longer than this: an end beyond it was a slip of the finger.
const MONTHS_MAX: i64 = 600;
const WEEKS_MAX: i64 = 3_000;

/// The lengths that are lawful in one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lengths {
    /// Multiples of a number of months, between two bounds.
    Months {
        /// Step between two lawful lengths.
        multiple: i64,
        /// Shortest.
        min: i64,
        /// Longest, where one exists.
        max: Option<i64>,
    },
    /// Whole weeks, up to a number.
    Weeks {
        /// Longest, where one exists.
        max: Option<i64>,
    },
}

impl Lengths {
    /// Whether the period has one of these lengths.
    pub fn allow(self, case: &Case<'_>) -> bool {
        match self {
            Self::Months { multiple, min, max } => case.months.is_some_and(|months| {
                months % multiple == 0 && months >= min && max.is_none_or(|max| months <= max)
            }),
            Self::Weeks { max } => case
                .weeks
                .is_some_and(|weeks| max.is_none_or(|max| weeks <= max)),
        }
    }

    /// Last day of the nth lawful length, in steps.
    pub fn end(self, start: Date, steps: i64) -> Option<Date> {
        match self {
            Self::Months { multiple, min, max } => {
                let months = steps.checked_mul(multiple)?;
                let lawful = months >= min.max(1) && months <= max.unwrap_or(MONTHS_MAX);
                Some(period_end(
                    start,
                    i32::try_from(months).ok().filter(|_| lawful)?,
                ))
            }
            Self::Weeks { max } => {
                let lawful = steps >= 1 && steps <= max.unwrap_or(WEEKS_MAX);
                Some(weeks_end(
                    start,
                    u32::try_from(steps).ok().filter(|_| lawful)?,
                ))
            }
        }
    }

    /// Steps of the lawful length just under or at the length asked.
    fn steps_under(self, case: &Case<'_>) -> Option<i64> {
        let period = case.period?;
        let days = i64::from(period.days());
        Some(match self {
            Self::Months { multiple, max, .. } => {
                let (months, _) = whole_months(period);
                i64::from(months).min(max.unwrap_or(MONTHS_MAX)) / multiple
            }
            Self::Weeks { max } => (days / 7).min(max.unwrap_or(WEEKS_MAX)),
        })
    }

    /// Lawful ends before the one asked, nearest first.
    pub fn shorter(self, case: &Case<'_>) -> Vec<Date> {
        let Some((period, under)) = case.period.zip(self.steps_under(case)) else {
            return Vec::new();
        };
        (0..STEPS_MAX)
            .filter_map(|back| self.end(period.start(), under - back))
            .filter(|end| *end < period.end())
            .collect()
    }

    /// Lawful ends after the one asked, nearest first.
    pub fn longer(self, case: &Case<'_>) -> Vec<Date> {
        let Some((period, under)) = case.period.zip(self.steps_under(case)) else {
            return Vec::new();
        };
        // The shortest lawful length is so many months at most, and a step at least one of them.
        let first_lawful = match self {
            Self::Months { min, .. } => min,
            Self::Weeks { .. } => 1,
        };
        (under + 1..=under.max(first_lawful) + STEPS_MAX)
            .filter_map(|steps| self.end(period.start(), steps))
            .take(ENDS_MAX)
            .collect()
    }

    /// The nearest shorter and longer end; where one does not exist, a regime of the type that fits the dates takes its
    /// place, then the next end of the other side.
    pub fn ways(self, case: &Case<'_>) -> Candidates {
        let (shorter, longer) = (self.shorter(case), self.longer(case));
        let regimes = || case.other_regimes().take(REGIMES_MAX);
        let from = |ends: &[Date], place: usize| ends.get(place).copied().map(ending);
        let (nearest, other) = if shorter.is_empty() || longer.is_empty() {
            // Only one side exists: its nearest end comes first.
            let side = if shorter.is_empty() {
                &longer
            } else {
                &shorter
            };
            ((from(side, 0), None), (None, from(side, 1)))
        } else {
            (
                (from(&shorter, 0), from(&longer, 1)),
                (from(&longer, 0), from(&shorter, 1)),
            )
        };
        let place =
            |(first, last): (Option<_>, Option<_>)| first.into_iter().chain(regimes()).chain(last);
        Candidates::two(place(nearest), place(other))
    }
}

/// The lengths one request of the case may have; none where the law knows no rule.
pub fn lengths(case: &Case<'_>) -> Option<Lengths> {
    use InterruptionType as T;
    let (kind, regime) = (case.kind?, case.regime?);
    let months = |multiple, min, max| Some(Lengths::Months { multiple, min, max });
    match kind {
        T::ParentalLeave if regime == Regime::FullFlexible => Some(Lengths::Weeks { max: None }),
        T::ParentalLeave if regime == Regime::HalfFlexible => months(1, 1, None),
        T::ParentalLeave => {
            let multiple = case.figure(parental_multiple(regime)?)?;
            months(multiple, multiple, None)
        }
        T::MedicalAssistance if regime == Regime::FullFlexible => Some(Lengths::Weeks {
            max: case.figure(Figure::MedicalFlexMax),
        }),
        T::MedicalAssistance => months(
            1,
            case.figure(Figure::MedicalMin)?,
            case.figure(Figure::MedicalMax),
        ),
        T::MedicalAssistanceHospitalisedChild => Some(Lengths::Weeks { max: Some(1) }),
        T::PalliativeCare => {
            let length = case.figure(Figure::PalliativeLength)?;
            months(length, length, Some(length))
        }
        T::InformalCare => {
            let (multiple, max) = if regime.is_full() {
                (Figure::CarerFullMultiple, Figure::CarerFullMax)
            } else {
                (Figure::CarerPartialMultiple, Figure::CarerPartialMax)
            };
            let multiple = case.figure(multiple)?;
            let max = case.figure(max).filter(|max| *max > 0);
            months(multiple, multiple, max)
        }
        T::TimeCredit => months(1, time_credit_min(case)?, time_credit_max(case)),
        T::EndOfCareerTimeCredit => months(1, case.figure(end_of_career_min(regime)?)?, None),
        T::CareerBreak => months(
            1,
            case.figure(Figure::CareerBreakMin)?,
            case.figure(Figure::CareerBreakMax),
        ),
        T::EndOfCareerBreak => None,
    }
}

fn time_credit_min(case: &Case<'_>) -> Option<i64> {
    case.figure(time_credit_minimum(case.regime?, case.facts.reason)?)
}

fn time_credit_max(case: &Case<'_>) -> Option<i64> {
    use crate::interruption::TimeCreditReason::{IllFamilyMember, IllMinorChild};
    match case.facts.reason? {
        IllFamilyMember | IllMinorChild => case.figure(Figure::TimeCreditIllMax),
        _ => None,
    }
}

/// The shortest end of career of a regime.
pub const fn end_of_career_min(regime: Regime) -> Option<Figure> {
    match regime {
        Regime::Half => Some(Figure::EndOfCareerHalfMin),
        Regime::Fifth => Some(Figure::EndOfCareerFifthMin),
        _ => None,
    }
}

/// Whether the period is at least so many months long: the earlier lawful end suffices.
pub fn at_least(case: &Case<'_>, months: i64) -> Option<bool> {
    let period = case.period?;
    let end = period_end(period.start(), i32::try_from(months).ok()?);
    Some(period.end() >= end)
}

/// Whether the period is at most so many months long: the later lawful end still fits.
pub fn at_most(case: &Case<'_>, months: i64) -> Option<bool> {
    let period = case.period?;
    let months = i32::try_from(months).ok()?;
    let end = alt_end(period.start(), months).unwrap_or_else(|| period_end(period.start(), months));
    Some(period.end() <= end)
}

fn month_end_start(case: &Case<'_>) -> Option<Found> {
    let (clamped, last, months) = two_ends(case)?;
    Some(
        Found::new()
            .with("months", months)
            .with("clamped", clamped)
            .with("last", last),
    )
}

/// Both lawful ends and the number of months, when the start day is missing in the month reached.
fn two_ends(case: &Case<'_>) -> Option<(Date, Date, i64)> {
    let (start, months) = (case.period?.start(), case.months?);
    let count = i32::try_from(months).ok()?;
    Some((period_end(start, count), alt_end(start, count)?, months))
}

fn month_end_start_ways(case: &Case<'_>) -> Candidates {
    let ends = two_ends(case);
    Candidates::two(
        ends.map(|(clamped, ..)| ending(clamped)),
        ends.map(|(_, last, _)| ending(last)),
    )
}

fn weeks_or_month(case: &Case<'_>) -> Option<Found> {
    let (weeks, months) = (case.weeks?, case.months?);
    // Only 28 days: four weeks stand for a month in the balance too (§ 3).
    (months == 1).then(|| Found::new().with("weeks", weeks).with("months", months))
}

fn weeks_or_month_ways(case: &Case<'_>) -> Candidates {
    let other = match case.regime {
        Some(Regime::Full) => Regime::FullFlexible,
        _ => Regime::Full,
    };
    Candidates::one([case.in_regime(other)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{Facts, Figures};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// The lawful ends on both sides of the one asked.
    fn around(lengths: Lengths, start: &str, end: &str) -> (Vec<Date>, Vec<Date>) {
        let facts = Facts {
            start: Some(day(start)),
            end: Some(day(end)),
            ..Facts::default()
        };
        let case = Case::new(&facts, Figures::shipped());
        (lengths.shorter(&case), lengths.longer(&case))
    }

    fn days(texts: &[&str]) -> Vec<Date> {
        texts.iter().map(|text| day(text)).collect()
    }

    #[test]
    fn an_end_that_is_lawful_is_on_neither_side() {
        let months = Lengths::Months {
            multiple: 1,
            min: 1,
            max: None,
        };
        let (shorter, longer) = around(months, "2024-03-01", "2024-04-30");
        assert_eq!(shorter, days(&["2024-03-31"]));
        assert_eq!(longer, days(&["2024-05-31", "2024-06-30"]));
        let (shorter, longer) = around(Lengths::Weeks { max: None }, "2024-03-04", "2024-03-17");
        assert_eq!(shorter, days(&["2024-03-10"]));
        assert_eq!(longer, days(&["2024-03-24", "2024-03-31"]));
    }

    #[test]
    fn far_under_the_shortest_length_the_two_shortest_are_offered() {
        let fifth_of_time_credit = Lengths::Months {
            multiple: 1,
            min: 6,
            max: None,
        };
        let (shorter, longer) = around(fifth_of_time_credit, "2024-03-01", "2024-03-05");
        assert_eq!(shorter, []);
        assert_eq!(longer, days(&["2024-08-31", "2024-09-30"]));
        let tenth_of_parental = Lengths::Months {
            multiple: 10,
            min: 10,
            max: None,
        };
        let (_, longer) = around(tenth_of_parental, "2024-03-01", "2024-03-05");
        assert_eq!(longer, days(&["2024-12-31", "2025-10-31"]));
    }

    #[test]
    fn nothing_is_offered_beyond_the_longest() {
        let medical = Lengths::Months {
            multiple: 1,
            min: 1,
            max: Some(3),
        };
        let (shorter, longer) = around(medical, "2024-03-01", "2024-12-05");
        assert_eq!(shorter, days(&["2024-05-31", "2024-04-30"]));
        assert_eq!(longer, []);
        let weeks = Lengths::Weeks { max: Some(3) };
        let (shorter, longer) = around(weeks, "2024-03-04", "2024-05-05");
        assert_eq!(shorter, days(&["2024-03-24", "2024-03-17"]));
        assert_eq!(longer, []);
    }

    #[test]
    fn a_slip_of_a_century_is_brought_back_to_what_a_career_holds() {
        let half = Lengths::Months {
            multiple: 2,
            min: 2,
            max: None,
        };
        let (shorter, longer) = around(half, "2024-01-01", "2124-12-31");
        assert_eq!(shorter, days(&["2073-12-31", "2073-10-31"]));
        assert_eq!(longer, []);
        let (shorter, _) = around(Lengths::Weeks { max: None }, "2024-01-01", "2124-12-31");
        // 3,000 weeks are 21,000 days.
        assert_eq!(
            shorter[0],
            crate::period::weeks_end(day("2024-01-01"), 3_000)
        );
    }
}
