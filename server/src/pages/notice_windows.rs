//! A negotiation drawn under one another on the same days: what was asked, what is on the table, the starts the law allows, and
//! the time left to answer (NOT-08). Each line says in words what it draws.

use domain::date_input::format_date;
use domain::notice::{Notice, NoticeState, Party};
use domain::period::Period;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::texts::Texts;
use crate::view::{BarFill, Timeline, TimelineView};
use crate::web::Visit;

/// Months drawn after the last start: a longer leave goes on beyond the drawing.
const MONTHS_AFTER: i32 = 9;

/// The drawing.
pub struct WindowsView {
    /// Its lines, from top to bottom.
    pub lanes: Vec<Lane>,
    /// The months below them.
    pub months: TimelineView,
    /// What the upright line is.
    pub today: String,
}

/// One line.
pub struct Lane {
    /// What it is.
    pub label: &'static str,
    /// Its days in words.
    pub words: String,
    /// The same drawn.
    pub drawn: TimelineView,
}

/// What a line shows, before it is drawn.
struct Shown {
    label: &'static str,
    words: String,
    start: Date,
    end: Option<Date>,
    fill: BarFill,
}

/// The notice as it stands on the day of the visit.
pub fn drawn(at: &Visit, notice: &Notice) -> WindowsView {
    let t = at.texts;
    let shown = lines(at, notice);
    let first = shown.iter().map(|line| line.start).min();
    let first = first.unwrap_or(at.today).min(at.today);
    let starts = [notice.facts.asked.start(), notice.dates.start()];
    let latest = starts.into_iter().max().unwrap_or(first);
    let ends = shown.iter().filter_map(|line| line.end);
    let reach = latest.checked_add(MONTHS_AFTER.months()).unwrap_or(latest);
    let last = ends.max().unwrap_or(reach).min(reach).max(at.today);
    let window = (first.first_of_month(), last.last_of_month());
    let month = |day: Date| t.coded("month-short", &day.month().to_string()).to_owned();
    let line = |shown: Shown| Lane {
        drawn: TimelineView::bar_in(
            window,
            Timeline {
                start: shown.start,
                end: shown.end.unwrap_or(window.1),
                fill: shown.fill,
            },
            at.today,
            String::new(),
        ),
        label: shown.label,
        words: shown.words,
    };
    WindowsView {
        lanes: shown.into_iter().map(line).collect(),
        months: TimelineView::within(window, &[], at.today, String::new(), month),
        today: t.notice_windows_today(&format_date(at.today)),
    }
}

fn lines(at: &Visit, notice: &Notice) -> Vec<Shown> {
    let t = at.texts;
    let asked = &notice.facts.asked;
    let days = |label, period: &Period, fill| Shown {
        label,
        words: t.period(period),
        start: period.start(),
        end: Some(period.end()),
        fill,
    };
    let (on_the_table, fill) = table(t, notice);
    let mut lines = Vec::new();
    if *asked == notice.dates {
        let label = match notice.state {
            NoticeState::Accepted => on_the_table,
            _ => t.notice_windows_asked(),
        };
        lines.push(days(label, asked, fill));
    } else {
        lines.push(days(t.notice_windows_asked(), asked, BarFill::Void));
        lines.push(days(on_the_table, &notice.dates, fill));
    }
    if let Some(due) = notice.due {
        lines.extend(lawful_start(at, notice));
        lines.push(Shown {
            label: match notice.to_act() {
                Some(Party::Worker) => t.notice_windows_answer_worker(),
                _ => t.notice_windows_answer_employer(),
            },
            words: t.notice_windows_until(&t.day(due)),
            start: at.today.min(due),
            end: Some(due),
            fill: BarFill::Due,
        });
    }
    lines
}

/// What the days on the table are by now, and how their bar is filled.
fn table(t: &'static Texts, notice: &Notice) -> (&'static str, BarFill) {
    match notice.state {
        NoticeState::Accepted if notice.facts.regime.is_full() => {
            (t.notice_windows_agreed(), BarFill::Full)
        }
        NoticeState::Accepted => (t.notice_windows_agreed(), BarFill::Fraction),
        NoticeState::Refused | NoticeState::Withdrawn => {
            (t.notice_windows_proposed(), BarFill::Void)
        }
        _ => (t.notice_windows_proposed(), BarFill::Asked),
    }
}

/// From the first start the day of the notice allows to the last one a postponement reaches; none where the law says neither.
fn lawful_start(at: &Visit, notice: &Notice) -> Option<Shown> {
    let t = at.texts;
    let terms = notice.terms(at.today, at.app.figures);
    let earliest = terms.earliest_start;
    let latest = terms
        .latest_start
        .filter(|latest| earliest.is_none_or(|earliest| earliest <= *latest));
    let words = match (earliest, latest) {
        (Some(from), Some(to)) => Period::new(from, to).map(|days| t.period(&days)).ok()?,
        (Some(from), None) => t.notice_windows_from(&format_date(from)),
        (None, Some(to)) => t.notice_windows_until(&format_date(to)),
        (None, None) => return None,
    };
    Some(Shown {
        label: t.notice_windows_start(),
        words,
        start: earliest.unwrap_or_else(|| notice.facts.asked.start().min(at.today)),
        end: latest,
        fill: BarFill::Lawful,
    })
}
