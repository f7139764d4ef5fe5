//! The form of a new notice.

use askama::Template;
use domain::interruption::{InterruptionType, Regime, TimeCreditReason};

use super::found::{Told, warned};
use super::typed::{Problems, Typed};
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::employer::new_request::findings::card;
use crate::pages::employer::new_request::period_of;
use crate::pages::frame;
use crate::pages::worker::notices::{Known, Places};
use crate::texts::Texts;
use crate::view::{Choice, Crumb, ErrorLink, FieldView, FindingView, Layout, LeaveCalendar};
use crate::web::Visit;

#[derive(Template)]
#[template(path = "pages/worker/new_notice.html")]
struct NewPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    title: &'a str,
    nonce: String,
    errors: Vec<ErrorLink<'a>>,
    nobody: bool,
    employer: FieldView<'a>,
    kind: FieldView<'a>,
    reason: FieldView<'a>,
    regime: FieldView<'a>,
    start: FieldView<'a>,
    end: FieldView<'a>,
    /// Where the script asks about the days while they are typed.
    period: String,
    length: String,
    /// The days typed, once they are a period (CAL-02).
    calendar: Option<LeaveCalendar>,
    findings: Vec<FindingView<'a>>,
    /// The findings shown, so that the next sending is one that has seen them.
    seen: String,
    paper: bool,
}

/// The form as typed, with what is wrong and what the law finds.
pub(super) fn page(
    at: &Visit,
    worker: &SignedInWorker,
    employers: &[Known],
    typed: &Typed,
    problems: &Problems,
    found: &[Told],
) -> Result<String, PageError> {
    let t = at.texts;
    let places = Places::of(worker);
    let title = places.new_title(t);
    let mut layout = frame::worker(at, worker, title);
    layout
        .breadcrumb
        .insert(1, Crumb::link(places.title(t), places.list));
    let remarks = found.iter().filter_map(|told| {
        let problem = t.problem(told.problem?);
        let field = format!("remark-{}", told.finding.code);
        Some(ErrorLink::new(
            field,
            t.filing_problem(t.field_remarks_label(), problem),
        ))
    });
    let remarks: Vec<ErrorLink<'_>> = remarks.collect();
    layout.has_errors = !problems.is_empty() || !remarks.is_empty();
    let chosen = employers
        .iter()
        .find(|known| known.employer.number.digits() == typed.employer);
    let field = |name: &'static str, value: &str| {
        let problem = problems.iter().find(|(field, _)| *field == name);
        FieldView::new(name, label(t, name))
            .value(value.to_owned())
            .error(problem.map(|(_, problem)| t.problem(*problem)))
    };
    let paper = chosen.is_some_and(|known| !known.accepts);
    let days = period_of(&typed.start, &typed.end);
    let page = NewPage {
        t,
        nonce: at.nonce(),
        errors: problems
            .iter()
            .map(|(field, problem)| {
                ErrorLink::new(
                    *field,
                    t.filing_problem(label(t, field), t.problem(*problem)),
                )
            })
            .chain(remarks)
            .collect(),
        nobody: employers.is_empty(),
        period: format!("{}/period", Places::of(worker).new),
        length: days
            .map(|days| t.period_length(&days, typed.regime.parse().ok()))
            .unwrap_or_default(),
        calendar: days.map(|days| LeaveCalendar::new(t, &days)),
        employer: field("employer", &typed.employer)
            .choices(employer_choices(t, employers))
            .required(),
        kind: field("interruptionType", &typed.kind)
            .choices(kinds(t, employers))
            .required(),
        reason: field("reason", &typed.reason)
            .hint(t.my_notice_reason_hint())
            .choices(coded(
                t,
                "reason",
                TimeCreditReason::ALL,
                TimeCreditReason::code,
            )),
        regime: field("regime", &typed.regime)
            .choices(coded(t, "regime", Regime::ALL, Regime::code))
            .required(),
        start: field("startDate", &typed.start)
            .hint(t.shell_date_hint())
            .required(),
        end: field("endDate", &typed.end)
            .hint(t.shell_date_hint())
            .required(),
        findings: found
            .iter()
            .map(|told| {
                let card = card(t, &told.finding, &told.remark, told.problem);
                FindingView {
                    // On a letter there is no remark: nobody else reads it here.
                    remark: card.remark.filter(|_| !paper),
                    ..card
                }
            })
            .collect(),
        seen: warned(found),
        paper,
        layout,
        title,
    };
    Ok(page.render()?)
}

fn label(t: &'static Texts, field: &str) -> &'static str {
    match field {
        "employer" => t.my_notice_employer(),
        "interruptionType" => t.my_notice_type(),
        "reason" => t.my_notice_reason(),
        "regime" => t.my_notice_regime(),
        "startDate" => t.overview_column_start(),
        _ => t.overview_column_end(),
    }
}

fn employer_choices(t: &'static Texts, employers: &[Known]) -> Vec<Choice<'static>> {
    let choice = |known: &Known| {
        let hint = if known.accepts {
            t.my_notice_accepts()
        } else {
            t.my_notice_paper()
        };
        let employer = &known.employer;
        Choice::new(employer.number.digits().to_owned(), employer.name.clone()).hint(hint)
    };
    employers.iter().map(choice).collect()
}

/// The types that exist for at least one of the employers.
fn kinds(t: &'static Texts, employers: &[Known]) -> Vec<Choice<'static>> {
    let exists = |kind: &&InterruptionType| {
        let mut sectors = employers.iter().map(|known| known.employer.sector);
        sectors.any(|sector| kind.exists_in(sector))
    };
    InterruptionType::ALL
        .iter()
        .filter(exists)
        .map(|kind| Choice::new(kind.code(), t.coded("type", kind.code())))
        .collect()
}

fn coded<T: Copy>(
    t: &'static Texts,
    area: &str,
    all: &[T],
    code: impl Fn(T) -> &'static str,
) -> Vec<Choice<'static>> {
    let choice = |entry: &T| Choice::new(code(*entry), t.coded(area, code(*entry)));
    all.iter().map(choice).collect()
}
