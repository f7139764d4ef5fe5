//! What the list is narrowed to, each as a link that takes it away (OVW-25), and the statuses with their numbers (OVW-31).

use super::criteria::Criteria;
use crate::texts::Texts;
use domain::request::RequestStatus;
use jiff::civil::Date;
use storage::overview::ByStatus;

/// An active filter.
pub struct ChipView {
    /// What it says.
    pub label: String,
    /// The list without it.
    pub href: String,
}

/// The active filters, in the order of the form. The window that is there by default counts: it hides something.
pub fn chips(t: &'static Texts, path: &str, criteria: &Criteria) -> Vec<ChipView> {
    let without = |change: &dyn Fn(&mut Criteria)| {
        let mut rest = criteria.clone();
        change(&mut rest);
        rest.address(path, &[])
    };
    let mut chips = Vec::new();
    let mut add = |label: String, href: String| chips.push(ChipView { label, href });
    for kind in &criteria.types {
        let href = without(&|rest| rest.types.retain(|other| other != kind));
        add(t.coded("type-filter", kind.code()).to_owned(), href);
    }
    for regime in &criteria.regimes {
        let href = without(&|rest| rest.regimes.retain(|other| other != regime));
        add(t.coded("regime", regime.code()).to_owned(), href);
    }
    for status in &criteria.statuses {
        let href = without(&|rest| rest.statuses.retain(|other| other != status));
        add(t.coded("status", status.code()).to_owned(), href);
    }
    let named = |label: &str, value: &str| t.overview_chip(label, value);
    if !criteria.ticket.is_empty() {
        let href = without(&|rest| rest.ticket.clear());
        add(named(t.overview_search_ticket(), &criteria.ticket), href);
    }
    if !criteria.from.is_empty() {
        let href = without(&|rest| rest.from.clear());
        add(t.overview_chip_from(&criteria.from), href);
    }
    if !criteria.to.is_empty() {
        let href = without(&|rest| rest.to.clear());
        add(t.overview_chip_to(&criteria.to), href);
    }
    if criteria.ends_by().is_some() {
        let href = without(&|rest| rest.ends_by.clear());
        add(t.overview_chip_ends_by(&criteria.ends_by), href);
    }
    // The three lie behind one id, and go together.
    let words = [
        (t.overview_column_niss(), &criteria.niss),
        (t.overview_search_name(), &criteria.name),
        (t.overview_search_comment(), &criteria.comment),
    ];
    let words: Vec<String> = words
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(label, value)| named(label, value))
        .collect();
    if !criteria.worker.is_empty() && !words.is_empty() {
        add(words.join(" · "), without(&|rest| rest.worker.clear()));
    }
    chips
}

/// One status, or all.
pub struct TabView {
    /// Its name.
    pub label: &'static str,
    /// How many requests it holds.
    pub count: u64,
    /// Its list.
    pub href: String,
    /// It is the one shown.
    pub current: bool,
}

/// "All" and the five statuses, with how many requests of the same search each holds.
pub fn tabs(t: &'static Texts, path: &str, criteria: &Criteria, counts: ByStatus) -> Vec<TabView> {
    let list = |statuses: Vec<RequestStatus>| {
        let criteria = Criteria {
            statuses,
            ..criteria.clone()
        };
        criteria.address(path, &[])
    };
    let all = TabView {
        label: t.overview_tab_all(),
        count: counts.all(),
        href: list(Vec::new()),
        current: criteria.statuses.is_empty(),
    };
    let each = RequestStatus::ALL.iter().map(|status| TabView {
        label: t.coded("status", status.code()),
        count: counts.in_status(*status),
        href: list(vec![*status]),
        current: criteria.statuses == [*status],
    });
    std::iter::once(all).chain(each).collect()
}

/// Whether the search is the one that is shown before anybody searched.
pub fn is_plain(criteria: &Criteria, today: Date) -> bool {
    !criteria.has_words() && !criteria.narrows(today)
}
