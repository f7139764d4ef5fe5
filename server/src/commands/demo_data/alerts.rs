//! The announcement of the demonstration: the one the manual prints on the portal, with a stop that is still to come.

use crate::synthetic::leave::in_the_morning;
use domain::date_input::format_date;
use jiff::ToSpan;
use jiff::civil::Date;
use storage::alerts::{self, Alert, Place};
use storage::{Error, Tx};
use uuid::Uuid;

/// Always the same one.
const ID: Uuid = Uuid::from_u128(0x0001_0000_0000_7000_8000_0000_a1e7_0001);
/// How long it is shown, and when the service stops: days from the one before the demonstration.
const SHOWN_DAYS: i64 = 30;
const STOP_AFTER_DAYS: i64 = 14;

/// Shown on the public pages from the day before, so that the first visitor of the day finds it.
pub fn planned_stop(tx: &mut Tx, today: Date) -> Result<(), Error> {
    let first = today.saturating_sub(1.days());
    let from = in_the_morning(first, 0);
    let stop = format_date(first.saturating_add(STOP_AFTER_DAYS.days()));
    let alert = Alert {
        id: ID,
        version: 1,
        places: vec![Place::Public],
        from,
        until: in_the_morning(first.saturating_add(SHOWN_DAYS.days()), 0),
        texts: [
            format!(
                "service en ligne Dossier Interruption de carrière et crédit-temps indisponible le {stop} de 6 à 8 heures"
            ),
            format!(
                "onlinedienst Dossier Loopbaanonderbreking en tijdskrediet niet beschikbaar op {stop} van 6 tot 8 uur"
            ),
            format!(
                "Onlinedienst Dossier Laufbahnunterbrechung und Zeitkredit am {stop} von 6 bis 8 Uhr nicht verfügbar"
            ),
            format!(
                "online service Career break and time credit file unavailable on {stop} from 6 to 8 a.m."
            ),
        ],
        changed_by: None,
        changed_at: from,
        withdrawn_at: None,
    };
    alerts::insert(tx, &alert)
}
