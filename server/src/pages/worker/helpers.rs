//! "Se faire aider": who may fill in for the worker, since when and until when (EMP-10). An offer's address is shown once, so
//! the answer of the form is the page itself.

use askama::Template;
use domain::access::HelperKind;
use domain::date_input::{format_date, parse_date};
use domain::draft::Problem;
use domain::period::add_months;
use jiff::civil::Date;
use storage::{Tx, helpers};
use uuid::Uuid;

use crate::actions::helpers::{MONTHS_MAX, OFFER_DAYS, offer, withdraw, withdraw_offer};
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::worker::home;
use crate::pages::{frame, helping};
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::view::{Choice, Crumb, ErrorLink, FieldView, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

/// Its address.
pub const PATH: &str = "/worker/helpers";
/// Months proposed.
const MONTHS: i32 = 3;

#[derive(Template)]
#[template(path = "pages/worker/helpers.html")]
struct HelpersPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    errors: Vec<ErrorLink<'a>>,
    /// The offer just made: shown once.
    fresh: Option<String>,
    valid: String,
    mandates: Vec<Line>,
    offers: Vec<Line>,
    kind: FieldView<'a>,
    until: FieldView<'a>,
    /// What the mandate says besides filling in.
    answers: FieldView<'a>,
    is_answers: bool,
}

/// A mandate or an offer, in words.
struct Line {
    id: Uuid,
    words: String,
    state: String,
    live: bool,
}

/// What was typed, and what is wrong with it.
#[derive(Default)]
struct Typed<'a> {
    kind: &'a str,
    until: Option<&'a str>,
    answers: bool,
    problems: [Option<Problem>; 2],
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let html = page(at, worker, &Typed::default(), None, tx)?;
    Ok(Reply::page(html))
}

/// Offers a mandate, or ends an offer or a mandate.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    if let Ok(id) = Uuid::try_parse(form.text("withdraw")) {
        withdraw(at, worker, id, tx)?;
        withdraw_offer(at, worker, id, tx)?;
        return Ok(Reply::see_other(PATH));
    }
    let (kind, until) = (form.text("kind"), form.text("until"));
    let answers = form.text("answers") == "yes";
    let chosen = kind.parse::<HelperKind>();
    let day = last_day(until, at.today);
    let (Ok(chosen), Ok(to)) = (chosen, day) else {
        let missing = kind.parse::<HelperKind>().err().map(|_| Problem::Required);
        let typed = Typed {
            kind,
            until: Some(until),
            answers,
            problems: [missing, last_day(until, at.today).err()],
        };
        let html = page(at, worker, &typed, None, tx)?;
        return Ok(Reply::refused(html));
    };
    let secret = offer(at, worker, (chosen, answers), to, tx)?;
    let address = helping::offer_address(at, &secret);
    let html = page(at, worker, &Typed::default(), Some(address), tx)?;
    Ok(Reply::page(html))
}

/// From today to a year ahead.
fn last_day(typed: &str, today: Date) -> Result<Date, Problem> {
    let day = parse_date(typed).map_err(Problem::from)?;
    if day < today {
        return Err(Problem::EndBeforeStart);
    }
    if day > add_months(today, MONTHS_MAX) {
        return Err(Problem::MandateTooLong);
    }
    Ok(day)
}

fn page(
    at: &Visit,
    worker: &SignedInWorker,
    typed: &Typed<'_>,
    fresh: Option<String>,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let mut layout = frame::worker(at, worker, t.helpers_title());
    layout.has_errors = typed.problems.iter().any(Option::is_some);
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.mine_title(), home::PATH));
    let kinds = HelperKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), t.coded("helper-kind", kind.code())));
    let proposed = format_date(add_months(at.today, MONTHS));
    let until = typed.until.map_or(proposed, ToOwned::to_owned);
    let said = |place: usize| typed.problems[place].map(|problem| t.problem(problem));
    let fields = [("kind", t.helpers_kind()), ("until", t.helpers_until())];
    let told = fields
        .iter()
        .enumerate()
        .filter_map(|(place, (field, name))| {
            let words = t.filing_problem(name, said(place)?);
            Some(ErrorLink::new(*field, words))
        });
    let page = HelpersPage {
        errors: told.collect(),
        fresh,
        valid: t.helpers_fresh_once(OFFER_DAYS),
        mandates: helpers::of_worker(tx, worker.person.id)?
            .iter()
            .map(|held| mandate(at, held))
            .collect(),
        offers: helpers::offers_of(tx, worker.person.id, at.now)?
            .into_iter()
            .map(|open| Line {
                id: open.id,
                words: says(t, t.coded("helper-kind", open.kind.code()), open.answers),
                state: t.helpers_offered(&format_date(brussels_date(open.expires_at))),
                live: true,
            })
            .collect(),
        kind: FieldView::new("kind", t.helpers_kind())
            .value(typed.kind.to_owned())
            .required()
            .choices(kinds.collect())
            .error(said(0)),
        until: FieldView::new("until", t.helpers_until())
            .value(until)
            .required()
            .hint(t.helpers_until_hint())
            .error(said(1)),
        answers: FieldView::new("answers", t.helpers_answers()).hint(t.helpers_answers_hint()),
        is_answers: typed.answers,
        layout,
        t,
        nonce: at.nonce(),
    };
    Ok(page.render()?)
}

/// A mandate in words, with whether it answers for the worker as well.
fn says(t: &Texts, words: &str, answers: bool) -> String {
    if answers {
        format!("{words} – {}", t.helpers_says_answers())
    } else {
        words.to_owned()
    }
}

fn mandate(at: &Visit, held: &helpers::Helping) -> Line {
    let t = at.texts;
    let name = format!("{} {}", held.helper_name.given, held.helper_name.family);
    let live = held.revoked_at.is_none() && held.to >= at.today;
    let state = match held.revoked_at {
        Some(ended) => t.helpers_ended(&format_date(brussels_date(ended))),
        None => t.helpers_holds(&format_date(held.from), &format_date(held.to)),
    };
    Line {
        id: held.id,
        words: says(
            t,
            &format!("{name} – {}", t.coded("helper-kind", held.kind.code())),
            held.answers,
        ),
        state,
        live,
    }
}
