//! Figures of an office: its open files by type and delay, what it decided by type and outcome, how long that took. Each
//! number leads to the list it counts (ONE-09).

mod csv;
mod decided;
mod plot;

use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::office::home;
use crate::pages::{frame, offices};
use crate::texts::Texts;
use crate::view::{Choice, Crumb, FieldView, Layout};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit, query_string};
use askama::Template;
use domain::date_input::format_date;
use domain::interruption::InterruptionType;
use domain::office::Outcome;
use domain::period::add_months;
use jiff::ToSpan;
use jiff::civil::Date;
use plot::Plot;
use storage::Tx;
use storage::desk::{self, Delay, Figures};

pub use csv::get as csv;
pub use decided::get as decided;

/// Spans of decisions that can be looked at, in months.
const SPANS: [i32; 3] = [1, 3, 12];
/// Days from arrival to decision, first and last of each step; the last step has no end.
const TOOK: [(i32, i32); 5] = [(0, 30), (31, 60), (61, 90), (91, 120), (121, i32::MAX)];
const DELAYS: [(Delay, &str); 3] = [
    (Delay::Late, "late"),
    (Delay::Soon, "soon"),
    (Delay::Later, "later"),
];

#[derive(Template)]
#[template(path = "pages/office/statistics.html")]
struct StatisticsPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    title: String,
    path: String,
    months: FieldView<'a>,
    tables: [Table; 3],
    csv: String,
}

/// One set of figures: drawn, and as a table whose numbers lead to their lists.
struct Table {
    id: &'static str,
    title: String,
    note: &'static str,
    plot: Plot,
    first: &'static str,
    head: Vec<&'static str>,
    rows: Vec<Row>,
}

/// A line: what is counted, and each number with the address of its list.
struct Row {
    label: &'static str,
    cells: Vec<Cell>,
}

/// A number; without an address when it is nought.
#[derive(Clone)]
struct Cell {
    count: u64,
    href: Option<String>,
}

/// What is counted: the numbers of one visit, for the page and for its file.
struct Counted {
    figures: Figures,
    since: Date,
    months: i32,
}

impl Counted {
    fn read(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> Result<Self, PageError> {
        let months = months(at);
        let since = since(at, months);
        let figures = desk::figures(tx, &worker.office, at.today, soon(at.today), since)?;
        Ok(Self {
            figures,
            since,
            months,
        })
    }

    fn open(&self, kind: InterruptionType, delay: Delay) -> u64 {
        let rows = self.figures.open.iter();
        rows.filter(|work| work.kind == kind && work.delay == delay)
            .map(|work| work.count)
            .sum()
    }

    fn decided(&self, kind: InterruptionType, outcome: Outcome) -> u64 {
        let rows = self.figures.decided.iter();
        rows.filter(|(of, with, _)| *of == kind && *with == outcome)
            .map(|(_, _, count)| count)
            .sum()
    }

    fn took(&self, (first, last): (i32, i32)) -> u64 {
        let within =
            |days: u32| i32::try_from(days).is_ok_and(|days| (first..=last).contains(&days));
        let rows = self.figures.days_taken.iter();
        rows.filter(|(days, _)| within(*days))
            .map(|(_, count)| count)
            .sum()
    }
}

/// Deadlines up to here are near.
pub fn soon(today: Date) -> Date {
    add_months(today, 1)
}

fn months(at: &Visit) -> i32 {
    let asked = at.query("months").parse().ok();
    asked.filter(|months| SPANS.contains(months)).unwrap_or(3)
}

fn since(at: &Visit, months: i32) -> Date {
    add_months(at.today, -months).saturating_add(1.day())
}

/// The address of the page.
pub fn path(office: &str) -> String {
    format!("{}/statistics", home::path(office))
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let counted = Counted::read(at, worker, tx)?;
    let name = offices::link(at, &worker.office, tx)?.name;
    let title = t.figures_desk_title(&name);
    let mut layout = frame::office(at, worker, &name, title.clone());
    let queue = home::path(&worker.office);
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.desk_title(&name), queue));
    let path = path(&worker.office);
    let months = counted.months.to_string();
    let choices =
        SPANS.map(|span| Choice::new(span.to_string(), t.figures_desk_months(span.into())));
    let page = StatisticsPage {
        months: FieldView::new("months", t.figures_desk_span())
            .value(months.as_str())
            .choices(choices.to_vec()),
        tables: [
            open_table(t, worker, &counted),
            decided_table(t, worker, &counted),
            took_table(t, worker, &counted),
        ],
        csv: query_string::with_query(&format!("{path}/csv"), [("months", months.as_str())]),
        title,
        path,
        layout,
        t,
    };
    Ok(Reply::page(page.render()?))
}

fn open_table(t: &'static Texts, worker: &SignedInCaseWorker, counted: &Counted) -> Table {
    let queue = home::path(&worker.office);
    let cell = |kind: &str, due: &str, count: u64| Cell {
        count,
        href: (count > 0).then(|| {
            query_string::with_query(&queue, [("list", "open"), ("type", kind), ("due", due)])
        }),
    };
    let rows = InterruptionType::ALL.iter().map(|kind| {
        let counts = DELAYS.map(|(delay, _)| counted.open(*kind, delay));
        let mut cells: Vec<Cell> = DELAYS
            .iter()
            .zip(counts)
            .map(|((_, word), count)| cell(kind.code(), word, count))
            .collect();
        cells.push(cell(kind.code(), "", counts.iter().sum()));
        (t.coded("type-filter", kind.code()), cells)
    });
    let last = |columns: &[u64]| {
        let mut words = DELAYS.map(|(_, word)| word).to_vec();
        words.push("");
        let cells = words.into_iter().zip(columns);
        cells.map(|(word, count)| cell("", word, *count)).collect()
    };
    let mut head = DELAYS
        .map(|(_, word)| t.coded("figures-desk", word))
        .to_vec();
    head.push(t.figures_desk_total());
    table(
        t,
        ("open", t.figures_desk_open().to_owned()),
        t.figures_desk_open_note(),
        head,
        rows.collect(),
        last,
    )
}

fn decided_table(t: &'static Texts, worker: &SignedInCaseWorker, counted: &Counted) -> Table {
    let cell = |kind: &str, outcome: &str, count: u64| Cell {
        count,
        href: (count > 0)
            .then(|| decided::address(&worker.office, counted.months, kind, outcome, "")),
    };
    let rows = InterruptionType::ALL.iter().map(|kind| {
        let outcomes = Outcome::ALL.iter();
        let counts: Vec<u64> = outcomes
            .map(|outcome| counted.decided(*kind, *outcome))
            .collect();
        let mut cells: Vec<Cell> = Outcome::ALL
            .iter()
            .zip(&counts)
            .map(|(outcome, count)| cell(kind.code(), outcome.code(), *count))
            .collect();
        cells.push(cell(kind.code(), "", counts.iter().sum()));
        (t.coded("type-filter", kind.code()), cells)
    });
    let last = |columns: &[u64]| {
        let mut words: Vec<&str> = Outcome::ALL.iter().map(|outcome| outcome.code()).collect();
        words.push("");
        let cells = words.into_iter().zip(columns);
        cells.map(|(word, count)| cell("", word, *count)).collect()
    };
    let outcomes = Outcome::ALL.iter();
    let mut head: Vec<&'static str> = outcomes
        .map(|outcome| t.coded("desk-decided", outcome.code()))
        .collect();
    head.push(t.figures_desk_total());
    let title = t.figures_desk_decided(&format_date(counted.since));
    table(t, ("decided", title), "", head, rows.collect(), last)
}

fn took_table(t: &'static Texts, worker: &SignedInCaseWorker, counted: &Counted) -> Table {
    let cell = |word: &str, count: u64| Cell {
        count,
        href: (count > 0).then(|| decided::address(&worker.office, counted.months, "", "", word)),
    };
    let rows: Vec<(&'static str, Vec<Cell>)> = TOOK
        .iter()
        .map(|step| {
            let word = step.0.to_string();
            let count = counted.took(*step);
            (
                t.coded("figures-desk-took", &word),
                vec![cell(&word, count)],
            )
        })
        .collect();
    let last = |columns: &[u64]| columns.iter().map(|count| cell("all", *count)).collect();
    let head = vec![t.figures_desk_files()];
    let title = t.figures_desk_took().to_owned();
    table(
        t,
        ("took", title),
        t.figures_desk_took_note(),
        head,
        rows,
        last,
    )
}

/// Lines without any file are left out; the last line is the sum of each column.
fn table(
    t: &'static Texts,
    (id, title): (&'static str, String),
    note: &'static str,
    head: Vec<&'static str>,
    rows: Vec<(&'static str, Vec<Cell>)>,
    last: impl Fn(&[u64]) -> Vec<Cell>,
) -> Table {
    let columns = (0..head.len()).map(|column| {
        let counts = rows.iter().filter_map(|(_, cells)| cells.get(column));
        counts.map(|cell| cell.count).sum()
    });
    let columns: Vec<u64> = columns.collect();
    let mut rows: Vec<Row> = rows
        .into_iter()
        .filter(|(_, cells)| cells.iter().any(|cell| cell.count > 0))
        .map(|(label, cells)| Row { label, cells })
        .collect();
    // A column of sums is told by the length of its bar already.
    let drawn = if head.len() > 1 { head.len() - 1 } else { 1 };
    let plot = Plot::new(&title, &head[..drawn], &rows);
    rows.push(Row {
        label: t.figures_desk_total(),
        cells: last(&columns),
    });
    Table {
        id,
        title,
        note,
        plot,
        first: if id == "took" {
            t.figures_desk_days()
        } else {
            t.overview_column_type()
        },
        head,
        rows,
    }
}
