//! What a period costs in the whole sub-units of its right (rules.md § 4): integers only.

use jiff::civil::Date;

use crate::interruption::{InterruptionType, Regime, TimeCreditReason};
use crate::period::{Period, add_months, alt_end, days_between, period_end, weeks_end};

use super::facts::Past;
use super::figures::{Figure, Figures};

/// Units one month costs; none where the type has no total or the regime does not exist for it.
pub fn units_a_month(kind: InterruptionType, regime: Regime) -> Option<i64> {
    use InterruptionType as T;
    use Regime as R;
    match (kind, regime) {
        (T::ParentalLeave, R::Full | R::FullFlexible) => Some(20),
        (T::ParentalLeave, R::Half | R::HalfFlexible) => Some(10),
        (T::MedicalAssistance, R::Full | R::FullFlexible)
        | (T::MedicalAssistanceHospitalisedChild, R::Full)
        | (T::ParentalLeave, R::Fifth) => Some(4),
        (T::ParentalLeave, R::Tenth)
        | (T::MedicalAssistance, R::Half | R::Fifth)
        | (T::InformalCare, R::Full) => Some(2),
        (T::PalliativeCare | T::TimeCredit | T::CareerBreak, R::Full | R::Half | R::Fifth)
        | (T::InformalCare, R::Half | R::Fifth)
        | (T::CareerBreak, R::Third | R::Quarter) => Some(1),
        _ => None,
    }
}

/// Whole months in the period and the days beyond them.
pub fn whole_months(period: Period) -> (i32, i64) {
    let (start, end) = (period.start(), period.end());
    let apart = (i32::from(end.year()) - i32::from(start.year())) * 12 + i32::from(end.month())
        - i32::from(start.month());
    // Counted up to the end's own month, the month after it is whole only when the end is its eve.
    let months = [apart + 1, apart]
        .into_iter()
        .find(|months| period_end(start, *months) <= end)
        .unwrap_or(apart - 1);
    if alt_end(start, months) == Some(end) {
        return (months, 0);
    }
    let reached = add_months(start, months);
    (months, i64::from(days_between(reached, end)) + 1)
}

/// Units the period costs. Days beyond whole months cost whole weeks rounded up, at most one month (L).
pub fn cost(kind: InterruptionType, regime: Regime, period: Period) -> Option<i64> {
    let month = units_a_month(kind, regime)?;
    let by_weeks = regime == Regime::FullFlexible
        || kind == InterruptionType::MedicalAssistanceHospitalisedChild;
    if by_weeks {
        return Some(weeks_up(i64::from(period.days())) * month / 4);
    }
    let (months, days) = whole_months(period);
    Some(i64::from(months) * month + rest_cost(days, month))
}

/// What the days beyond whole months cost, in the unit of one month.
pub fn rest_cost(days: i64, month: i64) -> i64 {
    // A week is a quarter of a month; a quarter of an odd number of units is rounded up.
    ((weeks_up(days) * month + 3) / 4).min(month)
}

fn weeks_up(days: i64) -> i64 {
    (days + 6) / 7
}

/// Units a period of the history costs: after an early end, at least those of the shortest lawful period (§ 7).
pub fn past_cost(past: &Past, figures: &Figures) -> Option<i64> {
    let (kind, regime) = (past.kind?, past.regime?);
    let taken = cost(kind, regime, past.period()?)?;
    let Some(shortest) = shortest_end_of_past(past, figures) else {
        return Some(taken);
    };
    let minimum = Period::new(past.start?, shortest).ok()?;
    Some(taken.max(cost(kind, regime, minimum)?))
}

fn shortest_end_of_past(past: &Past, figures: &Figures) -> Option<Date> {
    let planned = past.planned_end?;
    let shortest = shortest_end(past.kind?, past.regime?, past.reason, past.start?, figures)?;
    Some(shortest.min(planned))
}

/// Last day of the shortest lawful period from `start`; none where no minimum is known.
pub fn shortest_end(
    kind: InterruptionType,
    regime: Regime,
    reason: Option<TimeCreditReason>,
    start: Date,
    figures: &Figures,
) -> Option<Date> {
    use InterruptionType as T;
    let months = |figure| {
        let months = figures.get(figure, Some(start))?;
        Some(period_end(start, i32::try_from(months).ok()?))
    };
    match (kind, regime) {
        (T::MedicalAssistanceHospitalisedChild, _)
        | (T::ParentalLeave | T::MedicalAssistance, Regime::FullFlexible) => {
            Some(weeks_end(start, 1))
        }
        (T::ParentalLeave, Regime::HalfFlexible) => Some(period_end(start, 1)),
        (T::ParentalLeave, _) => months(parental_multiple(regime)?),
        (T::InformalCare, Regime::Full) => months(Figure::CarerFullMultiple),
        (T::InformalCare, _) => months(Figure::CarerPartialMultiple),
        (T::MedicalAssistance, _) => months(Figure::MedicalMin),
        (T::PalliativeCare, _) => months(Figure::PalliativeLength),
        (T::TimeCredit, _) => months(time_credit_minimum(regime, reason)?),
        (T::EndOfCareerTimeCredit, Regime::Half) => months(Figure::EndOfCareerHalfMin),
        (T::EndOfCareerTimeCredit, _) => months(Figure::EndOfCareerFifthMin),
        (T::CareerBreak, _) => months(Figure::CareerBreakMin),
        (T::EndOfCareerBreak, _) => None,
    }
}

/// The multiple of a parental regime counted in months.
pub const fn parental_multiple(regime: Regime) -> Option<Figure> {
    match regime {
        Regime::Full => Some(Figure::ParentalFullMultiple),
        Regime::Half => Some(Figure::ParentalHalfMultiple),
        Regime::Fifth => Some(Figure::ParentalFifthMultiple),
        Regime::Tenth => Some(Figure::ParentalTenthMultiple),
        _ => None,
    }
}

/// The shortest time credit of a regime and motive; a motive not known yet counts as the ordinary case.
pub const fn time_credit_minimum(
    regime: Regime,
    reason: Option<TimeCreditReason>,
) -> Option<Figure> {
    match (reason, regime) {
        (Some(TimeCreditReason::PalliativeCare), _) => Some(Figure::TimeCreditPalliativeMin),
        (Some(TimeCreditReason::IllFamilyMember | TimeCreditReason::IllMinorChild), _) => {
            Some(Figure::TimeCreditIllMin)
        }
        (_, Regime::Full) => Some(Figure::TimeCreditFullMin),
        (_, Regime::Half) => Some(Figure::TimeCreditHalfMin),
        (_, Regime::Fifth) => Some(Figure::TimeCreditFifthMin),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn days(start: (i16, i8, i8), end: (i16, i8, i8)) -> Period {
        Period::new(date(start.0, start.1, start.2), date(end.0, end.1, end.2)).unwrap()
    }

    #[test]
    fn the_table_of_rules_4_is_the_cost_of_one_month_and_one_week() {
        use InterruptionType as T;
        use Regime as R;
        let month = days((2024, 4, 1), (2024, 4, 30));
        let week = days((2024, 4, 1), (2024, 4, 7));
        let table = [
            (T::ParentalLeave, R::Full, Some(20), Some(5)),
            (T::ParentalLeave, R::Half, Some(10), Some(3)),
            (T::ParentalLeave, R::HalfFlexible, Some(10), Some(3)),
            (T::ParentalLeave, R::Fifth, Some(4), Some(1)),
            (T::ParentalLeave, R::Tenth, Some(2), Some(1)),
            (T::MedicalAssistance, R::Full, Some(4), Some(1)),
            (T::MedicalAssistance, R::Half, Some(2), Some(1)),
            (T::MedicalAssistance, R::Fifth, Some(2), Some(1)),
            (T::PalliativeCare, R::Fifth, Some(1), Some(1)),
            (T::InformalCare, R::Full, Some(2), Some(1)),
            (T::InformalCare, R::Half, Some(1), Some(1)),
            (T::TimeCredit, R::Fifth, Some(1), Some(1)),
            (T::CareerBreak, R::Third, Some(1), Some(1)),
            (T::EndOfCareerTimeCredit, R::Half, None, None),
            (T::EndOfCareerBreak, R::Half, None, None),
        ];
        for (kind, regime, a_month, a_week) in table {
            assert_eq!(cost(kind, regime, month), a_month, "{kind:?} {regime:?}");
            assert_eq!(cost(kind, regime, week), a_week, "{kind:?} {regime:?}");
        }
        let hospital = T::MedicalAssistanceHospitalisedChild;
        assert_eq!(cost(hospital, R::Full, week), Some(1));
        let four_weeks = days((2024, 3, 1), (2024, 3, 28));
        assert_eq!(
            cost(T::ParentalLeave, R::FullFlexible, four_weeks),
            Some(20)
        );
        assert_eq!(cost(T::ParentalLeave, R::Full, four_weeks), Some(20));
    }

    #[test]
    fn months_and_days_beyond_them() {
        assert_eq!(whole_months(days((2024, 1, 31), (2024, 2, 29))), (1, 0));
        assert_eq!(whole_months(days((2024, 1, 31), (2024, 2, 28))), (1, 0));
        assert_eq!(whole_months(days((2024, 1, 31), (2024, 2, 27))), (0, 28));
        assert_eq!(whole_months(days((2024, 4, 1), (2024, 5, 10))), (1, 10));
        assert_eq!(whole_months(days((2024, 4, 1), (2024, 4, 1))), (0, 1));
        let six_weeks = days((2024, 4, 1), (2024, 5, 12));
        let cost = cost(InterruptionType::MedicalAssistance, Regime::Full, six_weeks);
        assert_eq!(cost, Some(4 + 2));
    }

    #[test]
    fn an_early_end_costs_at_least_the_minimum() {
        let past = Past {
            kind: Some(InterruptionType::ParentalLeave),
            regime: Some(Regime::Fifth),
            start: Some(date(2024, 9, 1)),
            end: Some(date(2024, 10, 31)),
            planned_end: Some(date(2025, 6, 30)),
            ..Past::default()
        };
        assert_eq!(past_cost(&past, Figures::shipped()), Some(20));
        let later = Past {
            end: Some(date(2025, 3, 31)),
            ..past
        };
        assert_eq!(past_cost(&later, Figures::shipped()), Some(28));
    }
}
