//! What a change or cancellation would do to the file and to what is left of the right: shown to the office before it
//! answers (ONE-12). The office sees every period of the worker, whoever the employer (PD7).

use crate::actions::entitlement::{self, WorkerRights};
use crate::actions::worker_history::{self, Reader, Source};
use crate::error::PageError;
use crate::pages::change_view::Difference;
use crate::texts::Texts;
use crate::web::Visit;
use domain::interruption::Regime;
use domain::law::entitlement::{Line, LineOf, Standing};
use domain::request::{RequestStatus, Wish};
use storage::Tx;
use storage::changes::StoredChange;
use storage::requests::StoredRequest;

/// What would become of the file and of the right.
pub struct Effect {
    /// What becomes of the file.
    pub status: String,
    /// What becomes of each right.
    pub rights: Vec<RightEffect>,
}

/// One right: what is left of it, old → new.
pub struct RightEffect {
    /// Its name.
    pub name: &'static str,
    /// What is left.
    pub lines: Vec<Difference>,
}

/// The effect of what is asked.
pub fn effect(
    at: &Visit,
    stored: &StoredRequest,
    asked: &StoredChange,
    tx: &mut Tx,
) -> Result<Effect, PageError> {
    let t = at.texts;
    let request = &stored.request;
    let after = request.status.after(asked.change.wish.event());
    let after = after.unwrap_or(request.status);
    let status = |status: RequestStatus| t.coded("status", status.code());
    let niss = &request.worker.niss;
    let periods = worker_history::gather(niss, Reader::Office, tx)?;
    let is_asked = |source: &Source| match source {
        Source::Request(other) => other.id == stored.id,
        Source::Entered(_) => false,
    };
    let place = periods.iter().position(|period| is_asked(&period.source));
    let place = place.ok_or(PageError::NotFound)?;
    let mut changed = periods.clone();
    let held = &mut changed[place].held;
    match asked.change.wish {
        Wish::EndDate { to, .. } => held.past.end = Some(to),
        Wish::Cancellation => held.standing = Standing::GivenBack,
    }
    let old = entitlement::counted(at, niss, (Reader::Office, periods), tx)?;
    let new = entitlement::counted(at, niss, (Reader::Office, changed), tx)?;
    Ok(Effect {
        status: t.effect_status(status(after), status(request.status)),
        rights: compared(t, (place, request.details.regime), &old, &new),
    })
}

/// The rights the period draws on, old and new beside each other.
fn compared(
    t: &'static Texts,
    (place, regime): (usize, Regime),
    old: &WorkerRights,
    new: &WorkerRights,
) -> Vec<RightEffect> {
    let draws =
        |line: &Line| matches!(line.of, LineOf::Period { place: this, .. } if this == place);
    let concerned = old
        .rights
        .iter()
        .filter(|right| right.lines.iter().any(draws));
    let effects = concerned.filter_map(|old| {
        let new = new.rights.iter().find(|new| new.key == old.key)?;
        let shown = old.key.shown_in(regime);
        let left = |units: i64| t.decimal(shown.hundredths(units));
        Some(RightEffect {
            name: t.coded("planner-right", old.key.code()),
            lines: vec![Difference {
                label: t.coded("effect-left", shown.unit()),
                old: left(old.left),
                new: left(new.left),
            }],
        })
    });
    effects.collect()
}
