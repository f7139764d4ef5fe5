//! A new notice (EMP-03): to an employer that accepts them it is sent; for another one a letter is filled in (RUL-20).
//! What the law finds is shown first, with its ways out; sending it as it is stays possible (PD3).

use askama::Template;
use domain::date_input::{format_date, parse_date};
use domain::draft::Problem;
use domain::identifiers::Niss;
use domain::interruption::{InterruptionType, Regime, TimeCreditReason};
use domain::law::{Change, Effect, Finding, findings};
use domain::notice::NoticeFacts;
use domain::period::Period;
use storage::Tx;
use storage::employers::Employer;

use super::{Known, PATH, employers_of};
use crate::actions::filing_context::around_notice;
use crate::actions::notice_letters::order_letter_on_paper;
use crate::actions::send_notice::send_notice;
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::employer::new_request::findings::{card, proposal};
use crate::pages::employer::new_request::period_of;
use crate::pages::frame;
use crate::pages::notice_overlap::beside;
use crate::pages::worker::home::own_niss;
use crate::texts::Texts;
use crate::view::{Choice, Crumb, ErrorLink, FieldView, FindingView, Layout, LeaveCalendar};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};

/// Rules about facts that a notice does not hold, or that are told elsewhere.
const ELSEWHERE: [&str; 8] = [
    "rule-set-shown",
    "head-count-known",
    "residence-eea",
    "amount-is-estimate",
    "required-attachment",
    "several-employers-declaration",
    "balance-history-exceeded",
    "electronic-only",
];

#[derive(Template)]
#[template(path = "pages/worker/new_notice.html")]
struct NewPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    errors: Vec<ErrorLink<'a>>,
    nobody: bool,
    employer: FieldView<'a>,
    kind: FieldView<'a>,
    reason: FieldView<'a>,
    regime: FieldView<'a>,
    start: FieldView<'a>,
    end: FieldView<'a>,
    /// The days typed, once they are a period (CAL-02).
    calendar: Option<LeaveCalendar>,
    findings: Vec<FindingView<'a>>,
    /// The findings shown, so that the next sending is one that has seen them.
    seen: String,
    paper: bool,
}

#[derive(Template)]
#[template(path = "pages/worker/letter.html")]
struct LetterPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    worker: String,
    employer: String,
    day: String,
    sentence: String,
    /// The same as a PDF, in the language of the employer.
    pdf: String,
    back: &'static str,
}

/// The answers as typed.
#[derive(Default)]
struct Typed {
    employer: String,
    kind: String,
    reason: String,
    regime: String,
    start: String,
    end: String,
}

/// A notice that can be given, and to whom.
struct Read<'a> {
    known: &'a Known,
    facts: NoticeFacts,
}

type Problems = Vec<(&'static str, Problem)>;

impl Typed {
    fn from(form: &Form) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        Self {
            employer: text("employer"),
            kind: text("interruptionType"),
            reason: text("reason"),
            regime: text("regime"),
            start: text("startDate"),
            end: text("endDate"),
        }
    }

    /// What was typed as a notice, or each problem at its field.
    fn read<'a>(&self, at: &Visit, employers: &'a [Known]) -> Result<Read<'a>, Problems> {
        let mut problems = Problems::new();
        let mut missing = |field, text: &str| {
            let problem = if text.is_empty() {
                Problem::Required
            } else {
                Problem::UnknownChoice
            };
            problems.push((field, problem));
        };
        let mut among = employers.iter();
        let known = among.find(|known| known.employer.number.digits() == self.employer);
        if known.is_none() {
            missing("employer", &self.employer);
        }
        let kind: Option<InterruptionType> = self.kind.parse().ok();
        if kind.is_none() {
            missing("interruptionType", &self.kind);
        }
        let regime: Option<Regime> = self.regime.parse().ok();
        if regime.is_none() {
            missing("regime", &self.regime);
        }
        let reason: Option<TimeCreditReason> = self.reason.parse().ok();
        if kind.is_some_and(InterruptionType::asks_motive) && reason.is_none() {
            missing("reason", &self.reason);
        }
        let start = parse_date(&self.start);
        let end = parse_date(&self.end);
        for (field, read) in [("startDate", &start), ("endDate", &end)] {
            if let Err(error) = read {
                problems.push((field, Problem::from(*error)));
            }
        }
        if let (Some(kind), Some(regime)) = (kind, regime)
            && !kind.regimes().contains(&regime)
        {
            problems.push(("regime", Problem::RegimeNotOfType));
        }
        if let (Some(kind), Some(known)) = (kind, known)
            && !kind.exists_in(known.employer.sector)
        {
            problems.push(("interruptionType", Problem::TypeNotInSector));
        }
        let period = start
            .ok()
            .zip(end.ok())
            .map(|(start, end)| Period::new(start, end));
        if let Some(Err(_)) = period {
            problems.push(("endDate", Problem::EndBeforeStart));
        }
        match (known, kind, regime, period) {
            (Some(known), Some(kind), Some(regime), Some(Ok(asked))) if problems.is_empty() => {
                let facts = NoticeFacts {
                    sector: known.employer.sector,
                    interruption_type: kind,
                    reason: reason.filter(|_| kind.asks_motive()),
                    regime,
                    asked,
                    given_on: at.today,
                    head_count: Some(known.employer.head_count),
                };
                Ok(Read { known, facts })
            }
            _ => Err(problems),
        }
    }

    fn change(&mut self, change: Change) {
        match change {
            Change::InterruptionType(kind) => kind.code().clone_into(&mut self.kind),
            Change::Reason(reason) => reason.code().clone_into(&mut self.reason),
            Change::Regime(regime) => regime.code().clone_into(&mut self.regime),
            Change::StartDate(day) => self.start = format_date(day),
            Change::EndDate(day) => self.end = format_date(day),
            _ => {}
        }
    }
}

/// The empty form.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let niss = own_niss(worker.person.id, tx)?;
    let employers = employers_of(&niss, at.today, tx)?;
    let mut typed = Typed::default();
    if let [only] = employers.as_slice() {
        only.employer
            .number
            .digits()
            .clone_into(&mut typed.employer);
    }
    let html = page(at, worker, &employers, &typed, &Vec::new(), &[])?;
    Ok(Reply::page(html))
}

/// Shows what the law finds, then sends, or fills in the letter.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let niss = own_niss(worker.person.id, tx)?;
    let employers = employers_of(&niss, at.today, tx)?;
    let mut typed = Typed::from(form);
    let read = match typed.read(at, &employers) {
        Ok(read) => read,
        Err(problems) => {
            let html = page(at, worker, &employers, &typed, &problems, &[])?;
            return Ok(Reply::refused(html));
        }
    };
    let found = told(at, &niss, &read, tx)?;
    if form.has("apply") {
        if let Some(way) = proposal(&found, form.text("apply")) {
            for change in &way.changes {
                typed.change(*change);
            }
        }
        let found = match typed.read(at, &employers) {
            Ok(read) => told(at, &niss, &read, tx)?,
            Err(_) => Vec::new(),
        };
        let html = page(at, worker, &employers, &typed, &Vec::new(), &found)?;
        return Ok(Reply::page(html));
    }
    if warned(&found) != form.text("seen") {
        let html = page(at, worker, &employers, &typed, &Vec::new(), &found)?;
        return Ok(Reply::page(html));
    }
    let employer = &read.known.employer;
    if !read.known.accepts {
        return letter(at, worker, &niss, employer, &read.facts, tx);
    }
    let id = send_notice(at, worker, &niss, employer, read.facts, tx)?;
    let path = super::path(id);
    Ok(Reply::see_other(query_string::with_query(
        &path,
        [("done", "send")],
    )))
}

/// What the law finds of the notice, with the ways out that this form can take.
fn told(at: &Visit, niss: &Niss, read: &Read<'_>, tx: &mut Tx) -> Result<Vec<Finding>, PageError> {
    let others = around_notice(at, &read.known.employer.number, niss, None, tx)?;
    let mut facts = beside(&read.facts, others);
    facts.as_of = Some(at.today);
    facts.worker.birth = niss.birth_date();
    facts.worker.sex = niss.sex();
    let mut found = findings(&facts, at.app.figures);
    found.retain(|finding| finding.effect != Effect::Blocks && !ELSEWHERE.contains(&finding.code));
    let asked = |change: &Change| {
        matches!(
            change,
            Change::InterruptionType(_)
                | Change::Reason(_)
                | Change::Regime(_)
                | Change::StartDate(_)
                | Change::EndDate(_)
        )
    };
    for finding in &mut found {
        finding
            .proposals
            .retain(|proposal| proposal.changes.iter().all(asked));
    }
    Ok(found)
}

/// The warnings among findings: what has to be seen before sending.
fn warned(found: &[Finding]) -> String {
    let warned = found
        .iter()
        .filter(|finding| finding.effect == Effect::Warns);
    let codes: Vec<&str> = warned.map(|finding| finding.code).collect();
    codes.join(" ")
}

fn letter(
    at: &Visit,
    worker: &SignedInWorker,
    niss: &Niss,
    employer: &Employer,
    facts: &NoticeFacts,
    tx: &mut Tx,
) -> PageResult {
    let t = at.texts;
    let writer = (worker.person.id, niss, frame::full_name(&worker.person));
    let document = order_letter_on_paper(at, writer, employer, facts, tx)?;
    let sentence = t.my_notice_letter_text(
        &t.period(&facts.asked),
        t.coded("regime-phrase", facts.regime.code()),
        t.coded("type-phrase", facts.interruption_type.code()),
    );
    let page = LetterPage {
        layout: frame::worker(at, worker, t.my_notice_letter_title()),
        t,
        worker: frame::full_name(&worker.person),
        employer: employer.name.clone(),
        pdf: format!("{PATH}/letters/{document}"),
        day: format_date(at.today),
        sentence,
        back: PATH,
    };
    Ok(Reply::page(page.render()?))
}

fn page(
    at: &Visit,
    worker: &SignedInWorker,
    employers: &[Known],
    typed: &Typed,
    problems: &Problems,
    found: &[Finding],
) -> Result<String, PageError> {
    let t = at.texts;
    let mut layout = frame::worker(at, worker, t.my_notice_new_title());
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.my_notices_title(), PATH));
    layout.has_errors = !problems.is_empty();
    let chosen = employers
        .iter()
        .find(|known| known.employer.number.digits() == typed.employer);
    let field = |name: &'static str, value: &str| {
        let problem = problems.iter().find(|(field, _)| *field == name);
        FieldView::new(name, label(t, name))
            .value(value.to_owned())
            .error(problem.map(|(_, problem)| t.problem(*problem)))
    };
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
            .collect(),
        nobody: employers.is_empty(),
        calendar: period_of(&typed.start, &typed.end).map(|period| LeaveCalendar::new(t, &period)),
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
            .map(|finding| FindingView {
                remark: None,
                ..card(t, finding, "", None)
            })
            .collect(),
        seen: warned(found),
        paper: chosen.is_some_and(|known| !known.accepts),
        layout,
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
