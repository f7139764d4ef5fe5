//! The figures above the list, each a link to what it counts.

use crate::texts::Texts;
use domain::date_input::format_date;
use jiff::ToSpan;
use jiff::civil::Date;
use storage::overview::Counters;

/// "Ending soon" means within this many days.
const SOON_DAYS: i64 = 30;

/// The last day that is soon.
pub fn soon(today: Date) -> Date {
    today.checked_add(SOON_DAYS.days()).unwrap_or(today)
}

/// One figure of the strip, a link to its list.
pub struct CounterView {
    /// How many.
    pub count: u64,
    /// Of what.
    pub label: String,
    /// Their list.
    pub href: String,
    /// The colour.
    pub tone: &'static str,
}

/// The strip.
pub fn counter_views(
    t: &Texts,
    path: &str,
    today: Date,
    counters: &Counters,
    notices: u64,
    drafts: Option<u64>,
) -> Vec<CounterView> {
    let n = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let list = |filter: &str| format!("{path}/overview?{filter}&searched=yes");
    let at_office = counters.waiting_for_office + counters.in_treatment;
    let (running, soon) = (format_date(today), format_date(soon(today)));
    let live = "status=waitingForWorker&status=waitingForOffice&status=inTreatment&status=closed";
    // Like the entry of the menu: there while something waits, so that it is noticed.
    let waiting = (notices > 0).then(|| CounterView {
        count: notices,
        label: t.notices_counter(n(notices)),
        href: format!("{path}/notices"),
        tone: "attention",
    });
    let mut views = Vec::from_iter(waiting);
    views.extend([
        CounterView {
            count: counters.waiting_for_worker,
            label: t.overview_counter_waiting_worker(n(counters.waiting_for_worker)),
            href: list("status=waitingForWorker"),
            tone: "attention",
        },
        CounterView {
            count: at_office,
            label: t.overview_counter_with_office(n(at_office)),
            href: list("status=waitingForOffice&status=inTreatment"),
            tone: "information",
        },
        CounterView {
            count: counters.ending_soon,
            label: t.overview_counter_ending_soon(n(counters.ending_soon)),
            href: list(&format!("{live}&from={running}&to={running}&endsBy={soon}")),
            tone: "done",
        },
    ]);
    views.extend(drafts.map(|count| CounterView {
        count,
        label: t.overview_counter_drafts(n(count)),
        href: format!("{path}/drafts"),
        tone: "draft",
    }));
    views
}
