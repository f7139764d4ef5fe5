//! How large each right is, on the day its totals are looked up (rules.md § 2 and § 4).

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::period::Period;

use super::balance_key::{BalanceKey, draws_on};
use super::case::turns;
use super::coded_facts::Household;
use super::facts::{BeneficiaryFacts, Facts, Past};
use super::figures::{Figure, Figures};
use super::units::whole_months;

/// Units of the whole right on the day of the totals; none before the first version known.
pub fn total(key: &BalanceKey, facts: &Facts, figures: &Figures) -> Option<i64> {
    let figure = match key {
        BalanceKey::Parental(_) => Figure::ParentalTotal,
        BalanceKey::Medical(of) => {
            if single_parents_child(of.as_ref(), facts, figures) {
                Figure::MedicalSingleParentTotal
            } else {
                Figure::MedicalTotal
            }
        }
        BalanceKey::Palliative(_) => Figure::PalliativeTotal,
        BalanceKey::Carer(_) => Figure::CarerTotal,
        BalanceKey::CarerCareer => Figure::CarerCareerTotal,
        BalanceKey::TimeCreditCare => Figure::TimeCreditCareTotal,
        BalanceKey::TimeCreditTraining => Figure::TimeCreditTrainingTotal,
        BalanceKey::TimeCreditChildPaid => return paid_months(facts, figures),
        BalanceKey::CareerBreakFull => Figure::CareerBreakFullTotal,
        BalanceKey::CareerBreakPartial => Figure::CareerBreakPartialTotal,
    };
    figures.get(figure, facts.totals_day())
}

/// Whether the patient is the child of a single parent, at most 16 years old (§ 2.4). An unknown age is believed.
pub fn single_parents_child(patient: Option<&Arc<str>>, facts: &Facts, figures: &Figures) -> bool {
    if facts.worker.household != Some(Household::SingleParent) {
        return false;
    }
    let person: Option<&BeneficiaryFacts> = if facts.beneficiary.key.as_ref() == patient {
        Some(&facts.beneficiary)
    } else {
        let of = |past: &&Past| past.beneficiary.key.as_ref() == patient;
        facts.history.iter().find(of).map(|past| &past.beneficiary)
    };
    let day = facts.totals_day();
    let limit = figures.get(Figure::MedicalSingleParentChildAge, day);
    match (person.and_then(|person| person.birth), day, limit) {
        // "At most 16" lasts until the day of the seventeenth birthday.
        (Some(birth), Some(day), Some(limit)) => day < turns(birth, limit + 1),
        _ => true,
    }
}

/// Paid months of care for a child: who had taken enough of them before the change keeps the former number.
fn paid_months(facts: &Facts, figures: &Figures) -> Option<i64> {
    let day = facts.totals_day();
    let paid = figures.get(Figure::TimeCreditChildPaid, day)?;
    let (Some(from), Some(kept)) = (
        figures.get(Figure::TimeCreditChildKeptFrom, day),
        figures.get(Figure::TimeCreditChildKept, day),
    ) else {
        return Some(paid);
    };
    let change = figures.table(Figure::TimeCreditChildKept).known_from();
    let before: i64 = facts
        .history
        .iter()
        .filter(|past| draws_on(past, &BalanceKey::TimeCreditChildPaid))
        .filter_map(|past| months_before(past, change))
        .sum();
    Some(if before >= from { paid.max(kept) } else { paid })
}

fn months_before(past: &Past, change: Date) -> Option<i64> {
    let period = past.period()?;
    let last = period.end().min(change.saturating_sub(1.day()));
    let (months, _) = whole_months(Period::new(period.start(), last).ok()?);
    Some(i64::from(months))
}
