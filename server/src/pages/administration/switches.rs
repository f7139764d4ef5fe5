//! Features that can be closed and opened without a restart (OPS-05).

use crate::actions::administer;
use crate::auth::access::SignedInAdministrator;
use crate::error::PageError;
use crate::pages::{frame, worker_card};
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::view::Layout;
use crate::web::{Form, Reply, Visit};
use askama::Template;
use domain::date_input::format_date;
use storage::{Tx, persons, switches};

/// The page.
pub const PATH: &str = "/administration/switches";
/// Every feature that has a switch; the routes of each carry its name.
pub const FEATURES: [&str; 2] = ["planner", "filing"];

#[derive(Template)]
#[template(path = "pages/administration/switches.html")]
struct SwitchesPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    done: bool,
    features: Vec<Feature>,
}

struct Feature {
    code: &'static str,
    name: &'static str,
    what: &'static str,
    is_on: bool,
    since: String,
    version: i64,
}

/// Every feature with its state.
pub fn get(
    at: &Visit,
    administrator: &SignedInAdministrator,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let features = FEATURES.into_iter().map(|code| feature(at, code, tx));
    let features = features.collect::<Result<_, PageError>>()?;
    let page = SwitchesPage {
        layout: frame::administration(at, administrator, at.texts.administration_switches()),
        t: at.texts,
        nonce: at.nonce(),
        done: at.query("done") == "yes",
        features,
    };
    Ok(Reply::page(page.render()?))
}

/// Opens or closes one; a state changed meanwhile is told.
pub fn post(
    at: &Visit,
    administrator: &SignedInAdministrator,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let feature = FEATURES
        .into_iter()
        .find(|code| *code == form.text("feature"));
    let feature = feature.ok_or(PageError::Conflict)?;
    let version = form
        .text("version")
        .parse()
        .map_err(|_| PageError::Conflict)?;
    let is_on = form.text("to") == "on";
    administer::switch(at, administrator, (feature, is_on, version), tx)?;
    Ok(Reply::see_other(format!("{PATH}?done=yes")))
}

fn feature(at: &Visit, code: &'static str, tx: &mut Tx) -> Result<Feature, PageError> {
    let t = at.texts;
    let state = switches::by_name(tx, code)?;
    let since = match &state {
        None => t.administration_switch_never().to_owned(),
        Some(switch) => {
            let by = persons::by_id(tx, switch.changed_by)?;
            let by = by.map_or_else(String::new, |person| worker_card::full_name(&person.name));
            let day = format_date(brussels_date(switch.changed_at));
            t.administration_switch_since(&day, &by)
        }
    };
    Ok(Feature {
        code,
        name: t.coded("switch", code),
        what: t.coded("switch", &format!("{code}-what")),
        is_on: state.as_ref().is_none_or(|switch| switch.is_on),
        version: state.map_or(0, |switch| switch.version),
        since,
    })
}
