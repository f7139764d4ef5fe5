//! What is left of a right: the whole, what was taken before and by which periods, what the plan takes, what remains.

use domain::interruption::Regime;
use domain::law::{Assessment, Balance, BalanceKey, Facts, Figures, Past};

use crate::texts::Texts;
use crate::view::TimelineView;
use crate::view::timeline::Bar;

/// One right in words.
pub struct RightView {
    /// Its name.
    pub name: String,
    /// In what it is counted.
    pub unit: &'static str,
    /// Label and amount: whole, taken, this plan, left.
    pub rows: Vec<(&'static str, String)>,
    /// The periods that took from it.
    pub consumed: Vec<String>,
    /// Old periods that count partly and have no period of their own here.
    pub imputed: String,
    /// The right drawn: taken full, the plan hatched, the rest empty.
    pub bar: TimelineView,
}

/// The balances before the plan, beside those after it.
pub fn rights(
    t: &'static Texts,
    facts: &Facts,
    before: &Assessment,
    figures: &Figures,
) -> Vec<RightView> {
    let after = super::after(facts, figures).balances;
    let left_after = |key: &BalanceKey| after.iter().find(|balance| balance.key == *key);
    before
        .balances
        .iter()
        .map(|balance| right(t, facts, balance, left_after(&balance.key)))
        .collect()
}

fn right(t: &'static Texts, facts: &Facts, before: &Balance, after: Option<&Balance>) -> RightView {
    let shown = before.key.shown_in(facts.regime.unwrap_or(Regime::Full));
    let known = facts.period().is_some();
    let taken_after = after.map_or(before.used, |after| after.used);
    let plan = taken_after - before.used;
    let left = after.map_or(before.left, |after| after.left);
    let amount = |units: i64| t.decimal(shown.hundredths(units));
    let unknown = || t.planner_right_length_unknown().to_owned();
    let rows = vec![
        (t.planner_right_total(), amount(before.total)),
        (t.planner_right_taken(), amount(before.used)),
        (
            t.planner_right_plan(),
            if known { amount(plan) } else { unknown() },
        ),
        (
            t.planner_right_left(),
            if known { amount(left) } else { unknown() },
        ),
    ];
    let listed: i64 = before.consumed.iter().map(|by| by.units).sum();
    RightView {
        name: name(t, &before.key),
        unit: t.coded("planner-unit", shown.unit()),
        bar: bar(before, plan, &rows),
        rows,
        consumed: before
            .consumed
            .iter()
            .filter_map(|by| {
                let past = facts.history.get(by.past)?;
                Some(t.planner_right_consumed(&amount(by.units), &past_words(t, past)))
            })
            .collect(),
        imputed: if before.used > listed {
            t.planner_right_imputed(&amount(before.used - listed))
        } else {
            String::new()
        },
    }
}

fn name(t: &'static Texts, key: &BalanceKey) -> String {
    let right = t.coded("planner-right", key.code());
    match key.person().map(AsRef::as_ref) {
        Some("1") => t.planner_right_same(right),
        Some(_) => t.planner_right_other(right),
        None => right.to_owned(),
    }
}

fn past_words(t: &'static Texts, past: &Past) -> String {
    let kind = past
        .kind
        .map(|kind| t.coded("type-filter", kind.code()).to_owned());
    let regime = past
        .regime
        .map(|regime| t.coded("regime-detail", regime.code()).to_owned());
    let period = past.period().map(|period| t.period(&period));
    [kind, regime, period]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

/// Taken, then the plan, on the whole right; what exceeds it is cut off at its end.
fn bar(before: &Balance, plan: i64, rows: &[(&str, String)]) -> TimelineView {
    let total = before.total.max(1);
    let share = |units: i64| (units.clamp(0, total) * 10_000) / total;
    let percent = |hundredths: i64| format!("{}.{:02}%", hundredths / 100, hundredths % 100);
    let (taken, with_plan) = (share(before.used), share(before.used + plan));
    let words: Vec<String> = rows
        .iter()
        .map(|(name, amount)| format!("{name} : {amount}"))
        .collect();
    let piece = |from: i64, to: i64, class: &'static str| Bar {
        x: percent(from),
        width: percent(to - from),
        class,
    };
    TimelineView {
        description: words.join(", "),
        bars: vec![piece(0, taken, "full"), piece(taken, with_plan, "asked")]
            .into_iter()
            .filter(|bar| bar.width != "0.00%")
            .collect(),
        ..TimelineView::default()
    }
}
