//! Amounts of money, and the estimate of an allowance, in words.

use super::{Lang, Texts};
use domain::date_input::format_date;
use domain::interruption::{InterruptionType, Regime};
use domain::law::{Allowance, Confidence, Facts, single_parent_may_get_more};

/// The allowance in words.
#[derive(Default)]
pub struct MoneyView {
    /// Label and amount: gross, withholding tax, net.
    pub rows: Vec<(&'static str, String)>,
    /// Why there is none or what is uncertain, from when the amounts are, and that it is an estimate.
    pub notes: Vec<String>,
}

impl Texts {
    /// What the law says of the allowance, or that it does not know enough to say it.
    pub fn money(&'static self, facts: &Facts, allowance: Option<&Allowance>) -> MoneyView {
        let Some(allowance) = allowance else {
            return MoneyView {
                notes: vec![self.planner_amount_missing(self.planner_amount_unknown())],
                ..MoneyView::default()
            };
        };
        let by_weeks = facts.regime == Some(Regime::FullFlexible)
            || facts.kind == Some(InterruptionType::MedicalAssistanceHospitalisedChild);
        let unit = if by_weeks {
            self.planner_amount_period()
        } else {
            self.planner_amount_month()
        };
        let rows = [
            (self.planner_amount_gross(), allowance.gross),
            (self.planner_amount_withholding(), allowance.withholding),
            (self.planner_amount_net(), allowance.net),
        ];
        MoneyView {
            rows: rows
                .into_iter()
                .filter_map(|(label, cents)| {
                    Some((label, format!("{} {unit}", self.euros(cents?))))
                })
                .collect(),
            notes: self.money_notes(facts, allowance),
        }
    }

    fn money_notes(&self, facts: &Facts, allowance: &Allowance) -> Vec<String> {
        let reason = allowance.reason.map(|reason| {
            let words = self.coded("amount-reason", reason.code());
            match allowance.gross {
                _ if reason.is_unpaid() => self.planner_amount_none(words),
                None => self.planner_amount_missing(words),
                Some(_) => self.planner_amount_reason(words),
            }
        });
        let more = allowance.gross.is_some() && single_parent_may_get_more(facts);
        let since = allowance.valid_from.map(format_date);
        let notes = [
            reason,
            more.then(|| self.planner_amount_single_parent().to_owned()),
            since.map(|since| self.planner_amount_basis(&since)),
            (allowance.confidence == Confidence::Low)
                .then(|| self.planner_amount_weak().to_owned()),
        ];
        notes.into_iter().flatten().collect()
    }

    /// "1 234,56 €": two decimals always, the sign of the language between.
    pub fn euros(&self, cents: i64) -> String {
        let sign = if self.lang() == Lang::En { '.' } else { ',' };
        // A narrow space that does not break, between thousands and before the sign.
        let whole = cents / 100;
        let thousands = match whole / 1000 {
            0 => whole.to_string(),
            above => format!("{above}\u{202f}{:03}", whole % 1000),
        };
        format!("{thousands}{sign}{:02}\u{a0}€", cents % 100)
    }
}
