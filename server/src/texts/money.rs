//! Amounts of money, and the estimate of an allowance, in words.

use super::{Lang, Texts};
use domain::date_input::format_date;
use domain::interruption::{InterruptionType, Regime};
use domain::law::{Allowance, Confidence, Facts};

/// The allowance in words.
#[derive(Default)]
pub struct MoneyView {
    /// Label and amount.
    pub rows: Vec<(&'static str, String)>,
    /// "Estimation d'après les montants en vigueur depuis le …".
    pub basis: String,
    /// Why it is missing or uncertain; empty when it is neither.
    pub reason: String,
    /// The figure rests on a weak source.
    pub is_weak: bool,
}

impl Texts {
    /// What the law says of the allowance, or that it does not know enough to say it.
    pub fn money(&'static self, facts: &Facts, allowance: Option<&Allowance>) -> MoneyView {
        let Some(allowance) = allowance else {
            return MoneyView {
                reason: self.planner_amount_unknown().to_owned(),
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
            basis: allowance
                .valid_from
                .map(|from| self.planner_amount_basis(&format_date(from)))
                .unwrap_or_default(),
            reason: allowance
                .reason
                .map(|reason| self.coded("amount-reason", reason.code()).to_owned())
                .unwrap_or_default(),
            is_weak: allowance.confidence == Confidence::Low,
        }
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
