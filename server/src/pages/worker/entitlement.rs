//! "Mes droits": what is left of every right at once, each line explained, what was taken and where it is known from, and
//! what is shared with whom (RUL-16, EMP-06, CAL-06).

use askama::Template;
use domain::date_input::format_date;
use domain::interruption::Regime;
use domain::law::entitlement::{Entitlement, LineOf, Standing};
use domain::law::{BalanceKey, Past};
use jiff::Timestamp;
use storage::Tx;
use storage::past_periods::PastPeriod;
use uuid::Uuid;

use crate::actions::entitlement::{self, WorkerRights};
use crate::actions::share_balance::revoke;
use crate::actions::worker_history::{HeldPeriod, Reader, Source};
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::correction_view::{self, CorrectionView};
use crate::pages::frame;
use crate::pages::worker::{home, past_period};
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::view::{Crumb, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

/// Its address.
pub const PATH: &str = "/worker/entitlement";

#[derive(Template)]
#[template(path = "pages/worker/entitlement.html")]
struct EntitlementPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    rights: Vec<RightView>,
    corrections: Vec<CorrectionView>,
    periods: Vec<PeriodView>,
    shared: Vec<SharedView>,
}

/// One right, drawn and explained.
pub struct RightView {
    /// Its name, with the given name of the person it is about.
    pub name: String,
    /// In what it is counted.
    pub unit: &'static str,
    /// The four amounts: whole, used, pending, left.
    pub amounts: [(&'static str, String); 4],
    /// The bar in words.
    pub description: String,
    /// Widths of used and pending, and where pending begins, in percent.
    pub bar: (String, String),
    /// What took from it: words, amount, left after.
    pub lines: Vec<(String, String, String)>,
}

/// One period of the history.
struct PeriodView {
    words: String,
    from: String,
    standing: &'static str,
    /// Its own page, when the worker entered it and may change it.
    entered: Option<String>,
    /// What an office said of it.
    verdict: Option<String>,
}

/// A certificate that was made.
struct SharedView {
    id: Uuid,
    employer: String,
    scope: &'static str,
    state: String,
    live: bool,
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let niss = home::own_niss(worker.person.id, tx)?;
    let rights = entitlement::of_worker(at, &niss, Reader::Worker, tx)?;
    let mut layout = frame::worker(at, worker, t.rights_title());
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.mine_title(), home::PATH));
    let mut periods = Vec::with_capacity(rights.periods.len());
    for period in &rights.periods {
        periods.push(period_view(at, period, tx)?);
    }
    let mut shared = Vec::new();
    for certificate in storage::certificates::of_worker(tx, &niss)? {
        let employer = storage::employers::by_number(tx, &certificate.employer)?;
        shared.push(SharedView {
            id: certificate.id,
            employer: employer.map(|employer| employer.name).unwrap_or_default(),
            scope: match certificate.scope {
                storage::certificates::Scope::Whole => t.rights_scope_whole(),
                storage::certificates::Scope::Enough => t.rights_scope_enough(),
            },
            state: state(at, certificate.expires_at, certificate.revoked_at),
            live: certificate.revoked_at.is_none() && certificate.expires_at > at.now,
        });
    }
    let page = EntitlementPage {
        layout,
        t,
        nonce: at.nonce(),
        rights: rights
            .rights
            .iter()
            .map(|right| right_view(t, &rights, right))
            .collect(),
        corrections: correction_view::views(at, &rights, tx)?,
        periods,
        shared,
    };
    Ok(Reply::page(page.render()?))
}

/// Takes back a certificate.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let niss = home::own_niss(worker.person.id, tx)?;
    if let Ok(id) = Uuid::try_parse(form.text("revoke")) {
        revoke(at, worker, &niss, id, tx)?;
    }
    Ok(Reply::see_other(PATH))
}

fn state(at: &Visit, expires_at: Timestamp, revoked_at: Option<Timestamp>) -> String {
    let t = at.texts;
    let on = |instant| format_date(brussels_date(instant));
    match revoked_at {
        Some(revoked_at) => t.rights_revoked_on(&on(revoked_at)),
        None if expires_at <= at.now => t.rights_expired_on(&on(expires_at)),
        None => t.rights_valid_until(&on(expires_at)),
    }
}

/// One right as the worker and the office read it.
pub fn right_view(t: &'static Texts, rights: &WorkerRights, right: &Entitlement) -> RightView {
    let shown = right.key.shown_in(Regime::Full);
    let amount = |units: i64| t.decimal(shown.hundredths(units));
    let pending = rights.pending(right);
    let amounts = [
        (t.rights_total(), amount(right.total)),
        (t.rights_used(), amount(right.used - pending)),
        (t.rights_pending(), amount(pending)),
        (t.rights_left(), amount(right.left)),
    ];
    let share = |units: i64| units.clamp(0, right.total.max(1)) * 10_000 / right.total.max(1);
    let percent = |part: i64| format!("{}.{:02}%", part / 100, part % 100);
    let used = share(right.used - pending);
    let with_pending = share(right.used);
    let words: Vec<String> = amounts
        .iter()
        .map(|(label, amount)| format!("{label} : {amount}"))
        .collect();
    RightView {
        name: right_name(t, rights, &right.key),
        unit: t.coded("planner-unit", shown.unit()),
        description: words.join(", "),
        amounts,
        bar: (percent(used), percent((with_pending - used).max(0))),
        lines: right
            .lines
            .iter()
            .map(|line| {
                let what = line_words(t, rights, &line.of);
                (what, amount(line.units), amount(line.left_after.max(0)))
            })
            .collect(),
    }
}

/// The name of a right, with the given name of the person it is about.
pub fn right_name(t: &'static Texts, rights: &WorkerRights, key: &BalanceKey) -> String {
    let name = t.coded("planner-right", key.code());
    match rights.name_of(key) {
        "" => name.to_owned(),
        person => t.rights_for_person(person, name),
    }
}

fn line_words(t: &'static Texts, rights: &WorkerRights, of: &LineOf) -> String {
    match of {
        LineOf::Period { place, early_end } => {
            let period = &rights.periods[*place];
            let words = in_words(t, &period.held.past, &period.person);
            if *early_end {
                format!("{words} ({})", t.rights_early_end())
            } else {
                words
            }
        }
        LineOf::OldBreaks => t.rights_old_breaks().to_owned(),
        LineOf::CommonCeiling => t.rights_common_ceiling().to_owned(),
        LineOf::Correction(place) => correction_view::words(t, &rights.corrections[*place]),
    }
}

/// A period that was entered, in words.
pub fn words_of(t: &'static Texts, said: &PastPeriod) -> String {
    let past = Past {
        kind: Some(said.interruption_type),
        regime: Some(said.regime),
        start: Some(said.start),
        end: Some(said.end),
        ..Past::default()
    };
    in_words(t, &past, &said.person_name)
}

fn in_words(t: &'static Texts, past: &Past, person: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    if let Some(kind) = past.kind {
        words.push(t.coded("type", kind.code()).to_owned());
    }
    if let Some(regime) = past.regime {
        words.push(t.coded("regime", regime.code()).to_owned());
    }
    if let Some(days) = past.period() {
        words.push(t.period(&days));
    }
    if !person.is_empty() {
        words.push(person.to_owned());
    }
    words.join(", ")
}

fn period_view(at: &Visit, period: &HeldPeriod, tx: &mut Tx) -> Result<PeriodView, PageError> {
    let t = at.texts;
    let mut verdict = None;
    let (from, entered) = match &period.source {
        Source::Request(stored) => {
            let employer = storage::employers::by_number(tx, &stored.request.employer)?;
            let name = employer.map(|employer| employer.name).unwrap_or_default();
            (name, None)
        }
        Source::Entered(stored) => {
            let said = &stored.period;
            let on = format_date(brussels_date(stored.created_at));
            if said.of_erased_file {
                (t.rights_of_erased(&said.employer, &said.proof), None)
            } else {
                let from = t.rights_entered(&said.employer, &on, &said.proof);
                verdict = past_period::one::verdict(at, stored, tx)?;
                (from, Some(past_period::one::path(stored.id)))
            }
        }
    };
    Ok(PeriodView {
        words: in_words(t, &period.held.past, &period.person),
        from,
        standing: match period.held.standing {
            Standing::Decided => t.rights_standing_decided(),
            Standing::Pending => t.rights_standing_pending(),
            Standing::GivenBack => t.rights_standing_given_back(),
        },
        entered,
        verdict,
    })
}
