//! The allowance of one month (rules.md § 9): always an estimate, never a guess.

use jiff::civil::Date;

use crate::interruption::{InterruptionType, Regime, TimeCreditReason};

use super::amounts::AmountAt;
use super::case::{Case, months_away};
use super::coded_facts::Household;
use super::facts::Facts;
use super::finding::Confidence;
use super::parental::last_quarter_unpaid;
use super::rule::{Found, INFORMS, Rule, variant};

pub(super) const IS_ESTIMATE: Rule = Rule {
    code: "amount-is-estimate",
    group: "R35",
    source: "reference/amounts.csv",
    check: is_estimate,
    ..INFORMS
};

/// After so many months without a newer row an amount is only the last known one.
const INDEX_STEP_MONTHS: i64 = 12;
/// First day without an allowance for a time credit without motive (AR 30/12/2014).
const MOTIVE_PAID_FROM: Date = jiff::civil::date(2015, 1, 1);
/// Months of seniority that gave the higher full time credit until 2023-01-31.
const FIVE_YEARS_MONTHS: u32 = 60;

/// Why an amount is missing or uncertain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountReason {
    /// Time credit without motive is unpaid since 2015.
    WithoutMotive,
    /// The child is too old for a paid full time credit.
    ChildTooOld,
    /// The paid months are used up.
    PaidMonthsUsedUp,
    /// The last quarter of parental leave for a child born before 8 March 2012.
    LastQuarterUnpaid,
    /// End of career before the age of the allowance.
    TooYoung,
    /// Domicile outside the EEA and Switzerland.
    ResidesOutside,
    /// No figure is known for this type, regime and day.
    NoFigureKnown,
    /// The amount is for the weeks asked, and the end is unknown.
    LengthUnknown,
    /// The amount depends on the household, which is unknown.
    HouseholdUnknown,
    /// The amount is the last known one: a newer index step is likely.
    LastKnown,
}

impl AmountReason {
    /// The word of the machine door, suffix of its text id.
    pub const fn code(self) -> &'static str {
        match self {
            Self::WithoutMotive => "withoutMotive",
            Self::ChildTooOld => "childTooOld",
            Self::PaidMonthsUsedUp => "paidMonthsUsedUp",
            Self::LastQuarterUnpaid => "lastQuarterUnpaid",
            Self::TooYoung => "tooYoung",
            Self::ResidesOutside => "residesOutside",
            Self::NoFigureKnown => "noFigureKnown",
            Self::LengthUnknown => "lengthUnknown",
            Self::HouseholdUnknown => "householdUnknown",
            Self::LastKnown => "lastKnown",
        }
    }

    /// Whether nothing is paid at all, rather than an amount that is not known.
    pub const fn is_unpaid(self) -> bool {
        match self {
            Self::WithoutMotive
            | Self::ChildTooOld
            | Self::PaidMonthsUsedUp
            | Self::LastQuarterUnpaid
            | Self::TooYoung
            | Self::ResidesOutside => true,
            Self::NoFigureKnown
            | Self::LengthUnknown
            | Self::HouseholdUnknown
            | Self::LastKnown => false,
        }
    }
}

/// An estimate, in cents: for one whole month, or for the weeks asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
    /// Gross.
    pub gross: Option<i64>,
    /// Withholding tax.
    pub withholding: Option<i64>,
    /// Net.
    pub net: Option<i64>,
    /// First day of the figure used.
    pub valid_from: Option<Date>,
    /// How sure the figure is.
    pub confidence: Confidence,
    /// Why amounts are missing, or why they may be out of date.
    pub reason: Option<AmountReason>,
}

impl Allowance {
    const fn missing(reason: AmountReason) -> Self {
        Self {
            gross: None,
            withholding: None,
            net: None,
            valid_from: None,
            confidence: Confidence::High,
            reason: Some(reason),
        }
    }
}

/// Whether a parent who lives alone with children would get more than the estimate, nobody having said how the worker lives.
pub fn single_parent_may_get_more(facts: &Facts) -> bool {
    use InterruptionType as T;
    let (Some(kind), Some(regime), None) = (facts.kind, facts.regime, facts.worker.household)
    else {
        return false;
    };
    let flat = !matches!(
        kind,
        T::TimeCredit | T::EndOfCareerTimeCredit | T::CareerBreak | T::EndOfCareerBreak
    );
    flat && thematic_item(regime, false) != thematic_item(regime, true)
}

/// The estimate for the case; none while type, regime or start is unknown.
pub fn allowance(case: &Case<'_>) -> Option<Allowance> {
    let (kind, regime, start) = (case.kind?, case.regime?, case.facts.start?);
    if let Some(reason) = unpaid(case) {
        return Some(Allowance::missing(reason));
    }
    if let Some(reason) = unknown_time(case, kind, regime) {
        return Some(Allowance::missing(reason));
    }
    let items = items(kind, regime, case);
    let rows = [items.0, items.1].map(|item| row(case, item, start));
    let [Some(first), Some(second)] = rows else {
        return Some(Allowance::missing(AmountReason::NoFigureKnown));
    };
    let same_gross = first.row.gross_cents == second.row.gross_cents;
    let same_rate = first.row.withholding_rate == second.row.withholding_rate;
    let month = first.row.gross_cents.filter(|_| same_gross);
    let gross = month.map(|month| for_the_time_asked(case, kind, regime, month));
    // Cut to the cent, as the office does.
    let withholding = gross
        .filter(|_| same_rate)
        .map(|gross| gross * first.row.withholding_rate / 10_000);
    Some(Allowance {
        gross,
        withholding,
        net: gross.zip(withholding).map(|(gross, tax)| gross - tax),
        valid_from: Some(first.row.valid_from),
        confidence: first.row.confidence.max(second.row.confidence),
        reason: if same_gross && same_rate {
            outdated(&first, start)
        } else {
            Some(AmountReason::HouseholdUnknown)
        },
    })
}

/// Why no figure fits the regime or the length asked.
fn unknown_time(case: &Case<'_>, kind: InterruptionType, regime: Regime) -> Option<AmountReason> {
    if !kind.regimes().contains(&regime) {
        return Some(AmountReason::NoFigureKnown);
    }
    if !is_by_weeks(kind, regime) {
        return None;
    }
    match case.period {
        None => Some(AmountReason::LengthUnknown),
        // Less than a week: what it pays is not known.
        Some(period) => (period.days() < 7).then_some(AmountReason::NoFigureKnown),
    }
}

fn outdated(at: &AmountAt, start: Date) -> Option<AmountReason> {
    let old = start > months_away(at.row.valid_from, INDEX_STEP_MONTHS);
    (at.last_known && old).then_some(AmountReason::LastKnown)
}

/// Why nothing is paid at all.
fn unpaid(case: &Case<'_>) -> Option<AmountReason> {
    if case.facts.worker.resides_in_eea == Some(false) {
        return Some(AmountReason::ResidesOutside);
    }
    match case.kind? {
        InterruptionType::TimeCredit => unpaid_time_credit(case),
        InterruptionType::EndOfCareerTimeCredit => {
            let young = super::end_of_career::too_young_for_allowance(case)?;
            young.then_some(AmountReason::TooYoung)
        }
        InterruptionType::ParentalLeave if last_quarter_unpaid(case) => {
            let key = case.balance_key()?;
            let paid = case.figure(super::figures::Figure::ParentalPaidOldChild)?;
            (case.consumed(&key) >= paid).then_some(AmountReason::LastQuarterUnpaid)
        }
        _ => None,
    }
}

fn unpaid_time_credit(case: &Case<'_>) -> Option<AmountReason> {
    if case.reason_is(TimeCreditReason::None) {
        let unpaid = case.facts.start? >= MOTIVE_PAID_FROM;
        return unpaid.then_some(AmountReason::WithoutMotive);
    }
    if super::time_credit_persons::full_unpaid_for_age(case) == Some(true) {
        return Some(AmountReason::ChildTooOld);
    }
    let left = super::time_credit::paid_months_left(case)?;
    (left <= 0).then_some(AmountReason::PaidMonthsUsedUp)
}

/// Names of the items that may apply: twice the same when the household is known or does not matter.
fn items(kind: InterruptionType, regime: Regime, case: &Case<'_>) -> (&'static str, &'static str) {
    use InterruptionType as T;
    match kind {
        T::TimeCredit => time_credit_items(regime, case),
        T::EndOfCareerTimeCredit => match regime {
            Regime::Half => by_household(case, "eoc-half-cohabiting", "eoc-half-alone"),
            _ => by_household(case, "eoc-fifth-cohabiting", "eoc-fifth-alone"),
        },
        T::CareerBreak | T::EndOfCareerBreak => ("", ""),
        _ => {
            let single = case.facts.worker.household == Some(Household::SingleParent);
            let item = thematic_item(regime, single);
            (item, item)
        }
    }
}

const fn thematic_item(regime: Regime, single_parent: bool) -> &'static str {
    match (regime, single_parent) {
        (Regime::Full | Regime::FullFlexible, false) => "thematic-full",
        (Regime::Full | Regime::FullFlexible, true) => "thematic-single-parent-full",
        (Regime::Half | Regime::HalfFlexible, false) => "thematic-half",
        (Regime::Half | Regime::HalfFlexible, true) => "thematic-single-parent-half",
        (Regime::Fifth, false) => "thematic-fifth",
        (Regime::Fifth, true) => "thematic-single-parent-fifth",
        (Regime::Tenth, false) => "thematic-tenth",
        (Regime::Tenth, true) => "thematic-single-parent-tenth",
        (Regime::Third | Regime::Quarter, _) => "",
    }
}

fn time_credit_items(regime: Regime, case: &Case<'_>) -> (&'static str, &'static str) {
    match regime {
        Regime::Full => {
            let months = case.facts.worker.seniority_months.unwrap_or(0);
            let five_years = case
                .facts
                .start
                .and_then(|start| case.figures.amounts().at("ct-full-5y", start))
                .is_some();
            if months >= FIVE_YEARS_MONTHS && five_years {
                ("ct-full-5y", "ct-full-5y")
            } else {
                ("ct-full", "ct-full")
            }
        }
        Regime::Half => by_household(case, "ct-half-cohabiting", "ct-half-alone"),
        Regime::Fifth => {
            let single = "ct-fifth-single-parent";
            let own_item = case
                .facts
                .start
                .and_then(|start| row(case, single, start))
                .is_some();
            if case.facts.worker.household == Some(Household::SingleParent) && own_item {
                (single, single)
            } else {
                by_household(case, "ct-fifth-cohabiting", "ct-fifth-alone")
            }
        }
        _ => ("", ""),
    }
}

/// A single parent without an own item is paid as one who lives alone.
fn by_household(
    case: &Case<'_>,
    cohabiting: &'static str,
    alone: &'static str,
) -> (&'static str, &'static str) {
    match case.facts.worker.household {
        Some(Household::Cohabiting) => (cohabiting, cohabiting),
        Some(Household::Alone | Household::SingleParent) => (alone, alone),
        None => (cohabiting, alone),
    }
}

fn row(case: &Case<'_>, item: &str, day: Date) -> Option<AmountAt> {
    case.figures.amounts().at(item, day)
}

fn is_by_weeks(kind: InterruptionType, regime: Regime) -> bool {
    regime == Regime::FullFlexible || kind == InterruptionType::MedicalAssistanceHospitalisedChild
}

/// The month's amount for what is asked: weeks at 6/26 of it, a part-timer's complete leave by fraction.
fn for_the_time_asked(case: &Case<'_>, kind: InterruptionType, regime: Regime, month: i64) -> i64 {
    // A week begun is not paid as one: what an incomplete week pays is not known (§ 9).
    let weeks = case.period.map(|period| i64::from(period.days() / 7));
    let (mut above, mut below) = match weeks {
        Some(weeks) if is_by_weeks(kind, regime) => (month * 6 * weeks, 26),
        _ => (month, 1),
    };
    if regime.is_full()
        && let (Some(own), Some(full @ 1..)) =
            (case.facts.hours.contract, case.facts.hours.full_time)
    {
        above *= i64::from(own.min(full));
        below *= i64::from(full);
    }
    // Rounded to the cent once, after everything is summed.
    (above * 2 + below) / (below * 2)
}

fn is_estimate(case: &Case<'_>) -> Option<Found> {
    let allowance = allowance(case)?;
    let state = match (allowance.gross, allowance.reason) {
        (Some(_), Some(AmountReason::LastKnown)) => "lastKnown",
        (Some(_), _) => "estimate",
        (None, _) => "missing",
    };
    Some(
        Found::new()
            .with("state", variant(state))
            .sure(allowance.confidence),
    )
}
