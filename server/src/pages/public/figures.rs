//! The dated figures of the rules (RUL-21, RUL-22), drawn from `domain::law`: each number, since when, from which source.

use askama::Template;
use domain::date_input::format_date;
use domain::law::{Confidence, Figure, Figures};
use jiff::civil::Date;
use storage::Tx;

use crate::pages::frame;
use crate::texts::Texts;
use crate::view::Layout;
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

/// Where the figures are.
pub const PATH: &str = "/rules/figures";

#[derive(Template)]
#[template(path = "pages/public/figures.html")]
struct FiguresPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    version: String,
    figures: Vec<FigureView>,
}

/// One figure in words.
struct FigureView {
    name: &'static str,
    what: &'static str,
    /// Value and since when, newest first.
    values: Vec<(String, String)>,
    source: String,
    confidence: &'static str,
    is_weak: bool,
}

/// Every figure.
pub fn get(at: &Visit, _tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let figures = Figures::shipped();
    let page = FiguresPage {
        layout: frame::portal(at, t.figures_title(), PATH),
        t,
        version: t.catalogue_version(figures.version()),
        figures: Figure::ALL
            .iter()
            .map(|figure| in_words(t, *figure, figures))
            .collect(),
    };
    Ok(Reply::page(page.render()?))
}

fn in_words(t: &'static Texts, figure: Figure, figures: &Figures) -> FigureView {
    let source = figure.source();
    let entries = figures.table(figure).entries().iter().rev();
    FigureView {
        name: figure.name(),
        what: t.coded("figure", figure.name()),
        values: entries
            .map(|(from, value)| (with_unit(t, figure, *value), since(t, *from)))
            .collect(),
        source: t.source(source.source),
        confidence: t.confidence(source.confidence),
        is_weak: source.confidence == Confidence::Low,
    }
}

/// Before this year a first entry stands for "no other value is known".
const KNOWN_YEAR_MIN: i16 = 1901;

fn since(t: &'static Texts, from: Date) -> String {
    if from.year() < KNOWN_YEAR_MIN {
        t.figures_always().to_owned()
    } else {
        t.figures_from(&format_date(from))
    }
}

/// "4 mois complets": the name of a figure ends with its unit, sub-units are shown as the whole months they stand for.
fn with_unit(t: &'static Texts, figure: Figure, value: i64) -> String {
    let name = figure.name();
    let has = |unit: &str| name.contains(unit);
    if has("-units") {
        t.figures_unit_full_months(value / units_a_month(name))
    } else if has("-sixtieths") {
        t.figures_unit_full_months(value / 60)
    } else if has("-share") {
        t.figures_unit_percent(value)
    } else if has("-working-days") {
        t.figures_unit_working_days(value)
    } else if has("-days") {
        t.figures_unit_days(value)
    } else if has("-weeks") {
        t.figures_unit_weeks(value)
    } else if name.ends_with("-years") {
        t.figures_unit_years(value)
    } else if name.ends_with("-workers") {
        t.figures_unit_workers(value)
    } else {
        t.figures_unit_months(value)
    }
}

/// Sub-units of one complete month, by the right they count (rules.md § 2).
fn units_a_month(name: &str) -> i64 {
    match name.split('-').next() {
        Some("parental") => 20,
        Some("medical") => 4,
        _ => 2,
    }
}
