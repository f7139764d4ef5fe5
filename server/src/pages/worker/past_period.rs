//! A period the worker took elsewhere, entered with what proves it.

pub mod form;
pub mod one;
pub mod removal;

use askama::Template;
use domain::draft::Problem;
use storage::Tx;
use storage::past_periods::{self, PERIODS_MAX, StoredPeriod};

use self::form::{Problems, Questions, Typed};
use crate::actions::past_periods::declare;
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::frame;
use crate::pages::worker::{entitlement, home};
use crate::ports::chance::Ids;
use crate::texts::Texts;
use crate::view::{Crumb, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

/// Its address; that of one period begins with it.
pub const PATH: &str = "/worker/entitlement/periods";

#[derive(Template)]
#[template(path = "pages/worker/past_period.html")]
struct PeriodPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    questions: Questions<'a>,
}

/// The empty form.
pub fn get(at: &Visit, worker: &SignedInWorker, _tx: &mut Tx) -> PageResult {
    let html = page(at, worker, &Typed::default(), &Vec::new())?;
    Ok(Reply::page(html))
}

/// Stores the period; documents may follow on its own page.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let niss = home::own_niss(worker.person.id, tx)?;
    let typed = Typed::from(form);
    let known = past_periods::of_worker(tx, &niss)?.len();
    let full = known >= PERIODS_MAX as usize;
    match form::read(&typed, at.today) {
        Ok(period) if !full => {
            let stored = StoredPeriod::new(at.app.chance.uuid(at.now), at.now, period);
            declare(at, worker, &niss, &stored, tx)?;
            Ok(Reply::see_other(entitlement::PATH))
        }
        Ok(_) => {
            let full = vec![("interruptionType", Problem::TooLong)];
            Ok(Reply::refused(page(at, worker, &typed, &full)?))
        }
        Err(problems) => Ok(Reply::refused(page(at, worker, &typed, &problems)?)),
    }
}

fn page(
    at: &Visit,
    worker: &SignedInWorker,
    typed: &Typed,
    problems: &Problems,
) -> Result<String, PageError> {
    let t = at.texts;
    let mut layout = frame::worker(at, worker, t.past_title());
    layout.has_errors = !problems.is_empty();
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.rights_title(), entitlement::PATH));
    let page = PeriodPage {
        t,
        nonce: at.nonce(),
        questions: Questions::new(t, typed, problems),
        layout,
    };
    Ok(page.render()?)
}
