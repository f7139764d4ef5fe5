//! The file as it grows: what is answered, how long it lasts, the line of time, what is still missing.

use domain::date_input::format_date;
use domain::draft::{Answers, Field, FilingContext, Problem, check_step, facts as facts_of};
use domain::flow::{Step, steps};
use domain::law::dates_of;
use domain::working_time::WeeklyHours;
use jiff::civil::Date;

use super::questions::period_of;
use crate::texts::Texts;
use crate::view::{BarFill, Timeline, TimelineView};

/// What stands beside each step (below it, on a phone).
pub struct Aside {
    /// Answered so far: name and value.
    pub facts: Vec<(String, String)>,
    /// The period drawn, once both dates are known.
    pub line: Option<TimelineView>,
    /// Days to act, once the start is known.
    pub deadlines: Vec<Deadline>,
    /// Names of the questions still open.
    pub missing: Vec<String>,
}

/// A day to act, with its reason.
pub struct Deadline {
    /// What to do.
    pub what: &'static str,
    /// Until or from when.
    pub day: String,
    /// Why that day.
    pub why: &'static str,
}

/// Gathers the aside from the answers so far.
pub fn gather(t: &'static Texts, answers: &Answers, context: &FilingContext) -> Aside {
    Aside {
        facts: facts(t, answers),
        line: line(t, answers, context.today),
        deadlines: deadlines(t, answers, context),
        missing: missing(t, answers, context),
    }
}

/// The days to act that the law computes from the start and the notice.
fn deadlines(t: &'static Texts, answers: &Answers, context: &FilingContext) -> Vec<Deadline> {
    let Some(law) = &context.law else {
        return Vec::new();
    };
    let dates = dates_of(&facts_of(answers, context, law), law.figures);
    [
        ("latestNotice", dates.latest_notice),
        ("earliestFiling", dates.earliest_filing),
        ("latestFiling", dates.latest_filing),
        ("allowancesFrom", dates.allowances_from),
    ]
    .into_iter()
    .filter_map(|(key, day)| {
        Some(Deadline {
            what: t.coded("deadline", key),
            day: format_date(day?),
            why: t.coded("deadline", &format!("{key}-why")),
        })
    })
    .collect()
}

fn facts(t: &'static Texts, answers: &Answers) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    let mut fact = |field: Field, value: String| facts.push((label(t, field).to_owned(), value));
    if let Some(kind) = answers.effective_type() {
        fact(
            Field::InterruptionType,
            t.coded("type", kind.code()).to_owned(),
        );
        if kind.asks_motive()
            && let Ok(reason) = answers
                .reason
                .parse::<domain::interruption::TimeCreditReason>()
        {
            fact(Field::Reason, t.coded("reason", reason.code()).to_owned());
        }
        if let Ok(regime) = answers.regime.parse::<domain::interruption::Regime>()
            && kind.regimes().contains(&regime)
        {
            fact(Field::Regime, t.coded("regime", regime.code()).to_owned());
        }
    }
    let period = period_of(&answers.start_date, &answers.end_date);
    if let Some(period) = &period {
        let length = t.period_length(period, answers.regime.parse().ok());
        facts.push((t.filing_period_title().to_owned(), t.period(period)));
        facts.push((t.shell_file_length().to_owned(), length));
    }
    for (hours, minutes) in [
        (Field::ContractHours, Field::ContractMinutes),
        (Field::FullTimeHours, Field::FullTimeMinutes),
        (Field::DuringHours, Field::DuringMinutes),
    ] {
        if let Ok(read) = WeeklyHours::parse(answers.get(hours), answers.get(minutes)) {
            facts.push((label(t, hours).to_owned(), read.to_string()));
        }
    }
    if let Ok(day) = domain::date_input::parse_date(&answers.notice_date) {
        facts.push((label(t, Field::NoticeDate).to_owned(), format_date(day)));
    }
    facts
}

/// The period on its months; hatched, for it is only asked.
fn line(t: &'static Texts, answers: &Answers, today: Date) -> Option<TimelineView> {
    let period = period_of(&answers.start_date, &answers.end_date)?;
    Some(drawn(t, period, today))
}

/// A period that is asked, drawn on its months.
pub fn drawn(t: &'static Texts, period: domain::period::Period, today: Date) -> TimelineView {
    let asked = Timeline {
        start: period.start(),
        end: period.end(),
        fill: BarFill::Asked,
    };
    TimelineView::new(&[asked], today, t.period(&period), |day| {
        t.coded("month-short", &day.month().to_string()).to_owned()
    })
}

/// The required answers that are not there yet, in the order of the steps; the ticks of the last page are no answers.
fn missing(t: &'static Texts, answers: &Answers, context: &FilingContext) -> Vec<String> {
    steps(answers, context.sector)
        .into_iter()
        .filter(|step| *step != Step::Confirmation)
        .flat_map(|step| check_step(step, answers, context).errors)
        .filter(|error| error.problem == Problem::Required)
        .map(|error| label(t, error.field).to_owned())
        .collect()
}

/// The name of a field.
pub fn label(t: &'static Texts, field: Field) -> &'static str {
    t.coded("field", &format!("{}-label", field.name()))
}
