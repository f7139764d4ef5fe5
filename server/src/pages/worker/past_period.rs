//! A period the worker took elsewhere, entered with what proves it; and taken out again.

use askama::Template;
use domain::date_input::{DateError, parse_date};
use domain::draft::{Problem, TEXT_CHARACTERS_MAX};
use domain::interruption::{InterruptionType, Regime, TimeCreditReason};
use domain::worker_part::About;
use jiff::civil::Date;
use storage::past_periods::{self, PERIODS_MAX, PastPeriod, StoredPeriod};
use storage::{Error, Tx};
use uuid::Uuid;

use crate::actions::leaf::{Author, write_leaf};
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::frame;
use crate::pages::worker::{entitlement, home};
use crate::ports::chance::Ids;
use crate::texts::Texts;
use crate::view::{Choice, Crumb, ErrorLink, FieldView, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

#[derive(Template)]
#[template(path = "pages/worker/past_period.html")]
struct PeriodPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    errors: Vec<ErrorLink<'a>>,
    selects: Vec<FieldView<'a>>,
    dates: [FieldView<'a>; 2],
    texts: [FieldView<'a>; 2],
    birth: FieldView<'a>,
    proof: FieldView<'a>,
}

/// What is wrong, by field.
type Problems = Vec<(&'static str, Problem)>;

/// The empty form.
pub fn get(at: &Visit, worker: &SignedInWorker, _tx: &mut Tx) -> PageResult {
    Ok(Reply::page(page(
        at,
        worker,
        &Form::default(),
        &Vec::new(),
    )?))
}

/// Stores the period, or takes one out.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let niss = home::own_niss(worker.person.id, tx)?;
    if let Ok(id) = Uuid::try_parse(form.text("remove")) {
        let periods = past_periods::of_worker(tx, &niss)?;
        let kept = periods.iter().find(|stored| stored.id == id);
        if kept.is_some_and(|stored| stored.period.of_erased_file) {
            return Err(PageError::Conflict);
        }
        match past_periods::set_removed(tx, &niss, id, at.now) {
            Ok(()) => leaf(at, worker, ("period.removed", id), tx)?,
            // Gone already.
            Err(Error::Conflict) => {}
            Err(error) => return Err(error.into()),
        }
        return Ok(Reply::see_other(entitlement::PATH));
    }
    let known = past_periods::of_worker(tx, &niss)?.len();
    let full = known >= PERIODS_MAX as usize;
    match read(form, at.today) {
        Ok(period) if !full => {
            let stored = StoredPeriod {
                id: at.app.chance.uuid(at.now),
                created_at: at.now,
                period,
            };
            past_periods::insert(tx, &niss, &stored)?;
            leaf(at, worker, ("period.declared", stored.id), tx)?;
            Ok(Reply::see_other(entitlement::PATH))
        }
        Ok(_) => {
            let full = vec![("interruptionType", Problem::TooLong)];
            Ok(Reply::refused(page(at, worker, form, &full)?))
        }
        Err(problems) => Ok(Reply::refused(page(at, worker, form, &problems)?)),
    }
}

/// In the chain of the person: the period belongs to no file of ours.
fn leaf(
    at: &Visit,
    worker: &SignedInWorker,
    (act, period): (&str, Uuid),
    tx: &mut Tx,
) -> Result<(), PageError> {
    let author = Author::from(worker);
    let content = serde_json::json!({ "period": period.to_string() });
    write_leaf(at, &author, (author.person, 1), act, &content, tx)
}

fn read(form: &Form, today: Date) -> Result<PastPeriod, Problems> {
    let mut problems = Problems::new();
    let mut choice = |name: &'static str| {
        let text = form.text(name);
        if text.is_empty() {
            problems.push((name, Problem::Required));
        }
        text
    };
    let kind = choice("interruptionType").parse::<InterruptionType>().ok();
    let regime = choice("regime").parse::<Regime>().ok();
    let reason = form.text("reason").parse::<TimeCreditReason>().ok();
    if kind.is_some_and(InterruptionType::asks_motive) && reason.is_none() {
        problems.push(("reason", Problem::Required));
    }
    if let (Some(kind), Some(regime)) = (kind, regime)
        && !kind.regimes().contains(&regime)
    {
        problems.push(("regime", Problem::RegimeNotOfType));
    }
    let mut day = |name: &'static str, required: bool| {
        let problem = match parse_date(form.text(name)) {
            Ok(day) if day > today => Problem::DateInFuture,
            Ok(day) => return Some(day),
            Err(DateError::Empty) if !required => return None,
            Err(DateError::Empty) => Problem::Required,
            Err(DateError::Unreadable) => Problem::NotADate,
            Err(DateError::Impossible { .. }) => Problem::ImpossibleDate,
            Err(DateError::Year(_)) => Problem::YearOutOfRange,
        };
        problems.push((name, problem));
        None
    };
    let (start, end) = (day("startDate", true), day("endDate", true));
    let about = kind.map_or(About::Nobody, |kind| About::of(kind, reason));
    let birth = day("personBirth", about == About::Child);
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        problems.push(("endDate", Problem::EndBeforeStart));
    }
    let mut text = |name: &'static str, required: bool| {
        let text = form.text(name);
        if text.is_empty() && required {
            problems.push((name, Problem::Required));
        } else if text.chars().count() > TEXT_CHARACTERS_MAX {
            problems.push((name, Problem::TooLong));
        }
        text.to_owned()
    };
    let employer = text("employer", true);
    let person_name = text("personName", matches!(about, About::Child | About::Person));
    let proof = text("proof", true);
    match (kind, regime, start, end) {
        (Some(interruption_type), Some(regime), Some(start), Some(end)) if problems.is_empty() => {
            Ok(PastPeriod {
                interruption_type,
                reason: reason.filter(|_| interruption_type.asks_motive()),
                regime,
                start,
                end,
                employer,
                person_name,
                person_birth: birth,
                proof,
                of_erased_file: false,
            })
        }
        _ => Err(problems),
    }
}

fn page(
    at: &Visit,
    worker: &SignedInWorker,
    form: &Form,
    problems: &Problems,
) -> Result<String, PageError> {
    let t = at.texts;
    let mut layout = frame::worker(at, worker, t.past_title());
    layout.has_errors = !problems.is_empty();
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.rights_title(), entitlement::PATH));
    let said = |name: &str| {
        let problem = problems.iter().find(|(field, _)| *field == name);
        problem.map(|(_, problem)| t.problem(*problem))
    };
    let field = |name: &'static str| {
        FieldView::new(name, t.coded("past", name))
            .value(form.text(name).to_owned())
            .error(said(name))
    };
    let kinds = InterruptionType::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), t.coded("type", kind.code())))
        .collect();
    let reasons = TimeCreditReason::ALL
        .iter()
        .map(|reason| Choice::new(reason.code(), t.coded("reason", reason.code())))
        .collect();
    let regimes = Regime::ALL
        .iter()
        .map(|regime| Choice::new(regime.code(), t.coded("regime", regime.code())))
        .collect();
    let errors = problems
        .iter()
        .map(|(name, problem)| {
            let words = t.filing_problem(t.coded("past", name), t.problem(*problem));
            ErrorLink::new(*name, words)
        })
        .collect();
    let page = PeriodPage {
        t,
        nonce: at.nonce(),
        errors,
        selects: vec![
            field("interruptionType").required().choices(kinds),
            field("reason").choices(reasons).hint(t.past_reason_hint()),
            field("regime").required().choices(regimes),
        ],
        dates: [field("startDate").required(), field("endDate").required()],
        texts: [
            field("employer").required(),
            field("personName").hint(t.past_person_name_hint()),
        ],
        birth: field("personBirth"),
        proof: field("proof").required().hint(t.past_proof_hint()),
        layout,
    };
    Ok(page.render()?)
}
