//! "Paramètres": whom to contact, the sector, and electronic notices (SET-01 to SET-09, SET-12). Who may not change them reads
//! them (OVW-03). What was typed is kept: through a mistake, another language, and a colleague who saved in between.

mod page;
mod typed;

use axum::http::StatusCode;
use domain::access::Permission;
use storage::Tx;
use storage::settings::{self, EmployerSettings};

use self::page::{Shown, draw, read_only};
use self::typed::{Typed, differences};
use crate::actions::save_settings::save_settings;
use crate::actions::verify_address::ask_to_verify;
use crate::auth::access::SignedInEmployer;
use crate::auth::session;
use crate::error::PageError;
use crate::pages::employer::paths;
use crate::pages::frame;
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};

/// The page.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    if employer.mandate_holder.is_some() {
        return Err(PageError::NotFound);
    }
    let saved = settings::of_employer(tx, &employer.employer.number)?;
    if !employer.role.may(Permission::Administer) {
        return Ok(Reply::page(read_only(at, employer, &saved)?));
    }
    let typed = Typed::of(&saved, employer.employer.sector);
    let shown = Shown {
        version: saved.version,
        refused: false,
        meanwhile: Vec::new(),
        back: at.query("back").to_owned(),
        saved: &saved,
        typed: &typed,
    };
    Ok(Reply::page(draw(at, employer, shown)?))
}

/// Saves, redraws in another language, or sends the link that proves the address again.
pub fn post(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let saved = settings::of_employer(tx, number)?;
    let done = |what| query_string::with_query(&paths::settings(number), [("done", what)]);
    if form.text("act") == "again" {
        let open = !saved.email.is_empty() && saved.email_verified_at.is_none();
        let sent = open && ask_to_verify(at, employer, &saved, tx)?;
        return Ok(Reply::see_other(done(if sent { "again" } else { "wait" })));
    }
    let back = form.text("back").to_owned();
    let typed = Typed::read(form, &saved);
    let shown = Shown {
        version: saved.version,
        refused: false,
        meanwhile: Vec::new(),
        back: back.clone(),
        saved: &saved,
        typed: &typed,
    };
    if let Ok(lang) = form.text("switchLanguage").parse() {
        session::keep_language(at, lang, tx)?;
        let shown = Shown {
            // What a colleague saved in between is told when this is saved, in whatever language.
            version: form.text("version").parse().unwrap_or(saved.version),
            refused: form.has("refused") && !typed.problems.is_empty(),
            ..shown
        };
        return Ok(Reply::page(draw(&at.in_language(lang), employer, shown)?));
    }
    let (true, Some(sector)) = (typed.problems.is_empty(), typed.sector) else {
        let shown = Shown {
            version: form.text("version").parse().unwrap_or(saved.version),
            refused: true,
            ..shown
        };
        return Ok(Reply::refused(draw(at, employer, shown)?));
    };
    if form.text("version").parse() != Ok(saved.version) {
        let meanwhile = differences(at.texts, &typed, &saved, employer.employer.sector);
        if !meanwhile.is_empty() {
            let html = draw(at, employer, Shown { meanwhile, ..shown })?;
            return Ok(Reply::page_with(StatusCode::CONFLICT, html));
        }
    }
    let sent = save_settings(at, employer, &saved, &typed.settings, sector, tx)?;
    Ok(Reply::see_other(match ours(employer, &back) {
        Some(back) => back,
        None => done(if sent { "saved" } else { "wait" }),
    }))
}

/// Answers the question asked once on the overview (SET-12).
pub fn answer_once(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    tx: &mut Tx,
) -> PageResult {
    let number = &employer.employer.number;
    let saved = settings::of_employer(tx, number)?;
    if saved.accepts_notices.is_none() {
        let wanted = EmployerSettings {
            accepts_notices: Some(form.text("accept") == "yes"),
            ..saved.clone()
        };
        save_settings(at, employer, &saved, &wanted, employer.employer.sector, tx)?;
    }
    Ok(Reply::see_other(frame::overview_path(number.digits())))
}

/// An address under this employer, and no other.
fn ours(employer: &SignedInEmployer, back: &str) -> Option<String> {
    let own = format!("/employers/{}/", employer.employer.number.digits());
    let safe = back.starts_with(&own) && !back.contains("//") && !back.contains("..");
    safe.then(|| back.to_owned())
}
