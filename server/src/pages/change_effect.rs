//! What a change or cancellation would do to the file and to what is left of the right: shown to the office before it
//! answers (ONE-12). The office sees every request of the worker, whoever filed it (PD7).

use crate::error::PageError;
use crate::pages::change_view::Difference;
use crate::texts::Texts;
use crate::web::Visit;
use domain::interruption::{InterruptionType, Regime};
use domain::law::entitlement::{Entitlement, Held, LineOf, Record, Standing, entitlements};
use domain::law::{BalanceKey, Past, WorkerFacts};
use domain::request::{RequestDetails, RequestStatus, Wish};
use storage::changes::StoredChange;
use storage::overview;
use storage::requests::StoredRequest;
use storage::{Seek, Tx};

/// Requests of the worker that are counted; the newest first.
const FILES_MAX: u32 = 100;

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
    let mut periods = vec![held(&request.details, request.status)];
    periods.extend(others(stored, tx)?);
    let old = entitled(at, stored, periods.clone());
    match asked.change.wish {
        Wish::EndDate { to, .. } => periods[0].past.end = Some(to),
        Wish::Cancellation => periods[0].standing = Standing::GivenBack,
    }
    let new = entitled(at, stored, periods);
    Ok(Effect {
        status: t.effect_status(status(after), status(request.status)),
        rights: compared(t, request.details.regime, &old, &new),
    })
}

/// The worker's other requests, with every employer. What a list leaves out (the motive) is read from the request.
fn others(stored: &StoredRequest, tx: &mut Tx) -> Result<Vec<Held>, storage::Error> {
    let niss = &stored.request.worker.niss;
    let found = overview::of_worker(tx, niss, Seek::Newest, FILES_MAX)?;
    let mut others = Vec::new();
    for line in found.lines.iter().filter(|line| line.id != stored.id) {
        let whole = if line.interruption_type == InterruptionType::TimeCredit {
            storage::requests::by_id_of_worker(tx, niss, line.id)?
        } else {
            None
        };
        others.push(Held {
            past: Past {
                kind: Some(line.interruption_type),
                reason: whole.and_then(|whole| whole.request.details.reason),
                regime: Some(line.regime),
                start: Some(line.period.start()),
                end: Some(line.period.end()),
                ..Past::default()
            },
            standing: standing(line.status),
        });
    }
    Ok(others)
}

fn held(details: &RequestDetails, status: RequestStatus) -> Held {
    Held {
        past: Past {
            kind: Some(details.interruption_type),
            reason: details.reason,
            regime: Some(details.regime),
            start: Some(details.period.start()),
            end: Some(details.period.end()),
            ..Past::default()
        },
        standing: standing(status),
    }
}

const fn standing(status: RequestStatus) -> Standing {
    match status {
        RequestStatus::Cancelled => Standing::GivenBack,
        RequestStatus::Closed => Standing::Decided,
        _ => Standing::Pending,
    }
}

fn entitled(at: &Visit, stored: &StoredRequest, periods: Vec<Held>) -> Vec<Entitlement> {
    let niss = &stored.request.worker.niss;
    let record = Record {
        day: at.today,
        sector: Some(stored.request.details.sector),
        worker: WorkerFacts {
            birth: niss.birth_date(),
            sex: niss.sex(),
            ..WorkerFacts::default()
        },
        children: Vec::new(),
        periods,
        corrections: Vec::new(),
    };
    entitlements(&record, at.app.figures)
}

/// The rights this request draws on, old and new beside each other.
fn compared(
    t: &'static Texts,
    regime: Regime,
    old: &[Entitlement],
    new: &[Entitlement],
) -> Vec<RightEffect> {
    let draws = |right: &&Entitlement| {
        let this = |line: &domain::law::entitlement::Line| {
            matches!(line.of, LineOf::Period { place: 0, .. })
        };
        right.lines.iter().any(this)
    };
    let rights = old.iter().filter(draws).filter_map(|old| {
        let new = new.iter().find(|new| new.key == old.key)?;
        let (unit, before) = left(t, old, regime)?;
        let (_, after) = left(t, new, regime)?;
        Some(RightEffect {
            name: t.coded("planner-right", code(&old.key)),
            lines: vec![Difference {
                label: unit,
                old: before,
                new: after,
            }],
        })
    });
    rights.collect()
}

/// What is left, in months of the request's regime where the right knows it, else of its first one.
fn left(t: &'static Texts, right: &Entitlement, regime: Regime) -> Option<(&'static str, String)> {
    let wanted = match regime {
        Regime::FullFlexible => None,
        Regime::HalfFlexible => Some(Regime::Half),
        other => Some(other),
    };
    let known = right.left_in.iter().find(|left| left.regime == wanted);
    let left = known.or_else(|| right.left_in.first())?;
    let unit = match left.regime {
        Some(regime) => t.coded("effect-left", regime.code()),
        None => t.effect_left_weeks(),
    };
    Some((unit, t.decimal(left.hundredths)))
}

const fn code(key: &BalanceKey) -> &'static str {
    match key {
        BalanceKey::Parental(_) => "parental",
        BalanceKey::Medical(_) => "medical",
        BalanceKey::Palliative(_) => "palliative",
        BalanceKey::Carer(_) => "carer",
        BalanceKey::CarerCareer => "carerCareer",
        BalanceKey::TimeCreditCare => "timeCreditCare",
        BalanceKey::TimeCreditTraining => "timeCreditTraining",
        BalanceKey::TimeCreditChildPaid => "timeCreditChildPaid",
        BalanceKey::CareerBreakFull => "careerBreakFull",
        BalanceKey::CareerBreakPartial => "careerBreakPartial",
    }
}
