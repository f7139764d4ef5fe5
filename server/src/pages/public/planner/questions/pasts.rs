//! Earlier periods: they count for the balance.

use domain::interruption::{InterruptionType, Regime, TimeCreditReason};

use super::super::plan::{PastBox, past_code};
use super::Asked;
use crate::texts::Texts;
use crate::view::FieldView;

/// One earlier period.
pub struct PastView<'a> {
    /// "Période 1".
    pub title: String,
    /// Type and regime.
    pub choices: Vec<FieldView<'a>>,
    /// First and last day; the last day first asked, and the day of the notice.
    pub dates: Vec<Vec<FieldView<'a>>>,
    /// For another child or patient, with another employer; and whether it is ticked.
    pub ticks: Vec<(FieldView<'a>, bool)>,
    /// Something was typed.
    pub open: bool,
}

impl<'a> Asked<'a> {
    /// An earlier period, rows counted from 1.
    pub fn past(&self, row: usize) -> PastView<'a> {
        let t = self.t;
        let name = |part: PastBox| part.name(row);
        let regimes = Regime::ALL.iter().map(|regime| {
            let code = regime.code();
            (code.to_owned(), t.coded("regime", code).to_owned())
        });
        let choices = vec![
            self.choice(
                name(PastBox::What),
                t.field_interruption_type_label(),
                past_choices(t),
            ),
            self.choice(name(PastBox::Regime), t.field_regime_label(), regimes),
        ];
        let dates = vec![
            vec![
                self.date(name(PastBox::Start), t.field_start_date_label()),
                self.date(name(PastBox::End), t.field_end_date_label()),
            ],
            vec![
                self.date(name(PastBox::PlannedEnd), t.planner_planned_end()),
                self.date(name(PastBox::Notice), t.field_notice_date_label()),
            ],
        ];
        let tick = |part: PastBox, label: &str| {
            let ticked = self.plan.get(&name(part)) == "yes";
            (self.field(name(part), label), ticked)
        };
        let filled = |field: &FieldView<'_>| !field.value.is_empty();
        PastView {
            title: t.planner_past_row(i64::try_from(row).unwrap_or(i64::MAX)),
            open: choices.iter().chain(dates.iter().flatten()).any(filled),
            choices,
            dates,
            ticks: vec![
                tick(PastBox::Other, t.planner_past_other()),
                tick(PastBox::OtherEmployer, t.planner_past_other_employer()),
            ],
        }
    }
}

/// Every type; of one that asks a motive, every motive, because each counts on its own.
fn past_choices(t: &'static Texts) -> Vec<(String, String)> {
    let mut choices = Vec::new();
    for kind in InterruptionType::ALL {
        let name = t.coded("type-filter", kind.code());
        if kind.asks_motive() {
            for reason in TimeCreditReason::ALL {
                let label = format!("{name} – {}", t.coded("reason", reason.code()));
                choices.push((past_code(*kind, Some(*reason)), label));
            }
        } else {
            choices.push((past_code(*kind, None), name.to_owned()));
        }
    }
    choices
}
