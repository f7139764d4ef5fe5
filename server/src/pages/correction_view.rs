//! The corrections an office made of a worker's balances, as the worker and the office read them; no employer comes here.

use domain::date_input::format_date;
use domain::interruption::Regime;
use storage::corrections::StoredCorrection;
use storage::{Error, Tx};
use uuid::Uuid;

use crate::actions::desk::correct_balance;
use crate::actions::entitlement::WorkerRights;
use crate::pages::offices;
use crate::pages::worker::entitlement::right_name;
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::web::Visit;

/// One correction.
pub struct CorrectionView {
    /// Its id.
    pub id: Uuid,
    /// The right, with the person it is about.
    pub right: String,
    /// How much is taken or given back.
    pub amount: String,
    /// When, from which day, by which office, why.
    pub words: String,
    /// It was taken back.
    pub withdrawn: bool,
    /// It can be taken back.
    pub open: bool,
}

/// All of a worker, the newest first.
pub fn views(at: &Visit, rights: &WorkerRights, tx: &mut Tx) -> Result<Vec<CorrectionView>, Error> {
    let known = &rights.corrections;
    let mut views = Vec::with_capacity(known.len());
    for stored in known.iter().rev() {
        let office = offices::link(at, &stored.office, tx)?.name;
        views.push(CorrectionView {
            id: stored.id,
            right: right_name(at.texts, rights, &stored.correction.key),
            amount: amount(at.texts, stored),
            words: format!("{} ({office})", words(at.texts, stored)),
            withdrawn: known.iter().any(|other| other.withdraws == Some(stored.id)),
            open: correct_balance::open(known, stored.id).is_some(),
        });
    }
    Ok(views)
}

/// "1,5 retiré du solde, en mois d'interruption complète".
pub fn amount(t: &'static Texts, stored: &StoredCorrection) -> String {
    let said = &stored.correction;
    let shown = said.key.shown_in(Regime::Full);
    let amount = t.decimal(shown.hundredths(said.units.abs()));
    let unit = t.coded("planner-unit", shown.unit());
    if said.units < 0 {
        t.correction_given(&amount, unit)
    } else {
        t.correction_taken(&amount, unit)
    }
}

/// The day it was made, the day from which it counts, and the reason.
pub fn words(t: &'static Texts, stored: &StoredCorrection) -> String {
    let said = &stored.correction;
    let made = format_date(brussels_date(stored.made_at));
    let on = format_date(said.on);
    if stored.withdraws.is_some() {
        t.correction_withdrawal(&made, &on, &said.reason)
    } else {
        t.correction_line(&made, &on, &said.reason)
    }
}
