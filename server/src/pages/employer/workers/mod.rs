//! "Sélection d'un travailleur": from the personnel file or by hand, before a draft exists; and the same form to correct
//! the worker of a draft (WRK-01 to WRK-09). A NISS travels in the body of a form, never in an address.

mod existing;
mod form;

use domain::draft::{SelectedWorker, WorkerAnswers};
use storage::Tx;
use storage::drafts::Draft;
use uuid::Uuid;

use crate::actions::select_worker::{self, Selection};
use crate::auth::access::SignedInEmployer;
use crate::auth::session;
use crate::error::PageError;
use crate::pages::employer::new_request::{Opened, open};
use crate::pages::employer::paths;
use crate::ports::personnel_file::{self, Employment};
use crate::web::once::once;
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};
use domain::flow::Step;

use form::{Applied, Mood};

/// For what a worker is chosen.
pub(super) enum Purpose {
    /// A new draft.
    NewRequest,
    /// A draft that has a worker already.
    Correction(Box<Draft>),
}

/// The empty form.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let mut nobody = WorkerAnswers::default();
    select_worker::propose_unit(at, employer, &mut nobody, tx)?;
    let html = form::page(at, employer, tx, &Purpose::NewRequest, &nobody, Mood::Calm)?;
    Ok(Reply::page(html))
}

/// Selects the worker, and begins a draft.
pub fn post(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let purpose = Purpose::NewRequest;
    if let Ok(picked) = form.text("employment").parse::<Uuid>() {
        let employment = personnel_file::by_id(tx, &employer.employer.number, picked)?
            .ok_or(PageError::NotFound)?;
        return take_from_personnel(at, employer, &purpose, form, &employment, tx);
    }
    take(at, employer, &purpose, form, tx)
}

/// The worker of a draft, to be corrected.
pub fn get_correction(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let draft = match open(at, employer, tx)? {
        Opened::Open(draft) => draft,
        Opened::Sent(reply) => return Ok(reply),
    };
    let typed = draft.worker.clone().unwrap_or_default();
    let html = form::page(
        at,
        employer,
        tx,
        &Purpose::Correction(draft),
        &typed,
        Mood::Calm,
    )?;
    Ok(Reply::page(html))
}

/// Gives the draft the worker as corrected.
pub fn post_correction(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    tx: &mut Tx,
) -> PageResult {
    match open(at, employer, tx)? {
        Opened::Open(draft) => take(at, employer, &Purpose::Correction(draft), form, tx),
        Opened::Sent(reply) => Ok(reply),
    }
}

/// A row of the personnel file answers everything, unless the file itself leaves something open.
fn take_from_personnel(
    at: &Visit,
    employer: &SignedInEmployer,
    purpose: &Purpose,
    form: &Form,
    employment: &Employment,
    tx: &mut Tx,
) -> PageResult {
    let mut typed = WorkerAnswers {
        niss: employment.niss.formatted(),
        worker_code: employment.code.code().to_owned(),
        joint_committee: employment
            .joint_committee
            .map(|code| code.to_string())
            .unwrap_or_default(),
        email: employment
            .email
            .as_ref()
            .map(|address| address.as_str().to_owned())
            .unwrap_or_default(),
        ..WorkerAnswers::default()
    };
    select_worker::propose_unit(at, employer, &mut typed, tx)?;
    if let Ok((worker, _)) = select_worker::read(at, employer, &typed, tx)? {
        let chosen = Chosen {
            typed: &typed,
            worker: &worker,
            start_new: false,
        };
        return go_on(at, employer, purpose, form, &chosen, tx);
    }
    let html = form::page(at, employer, tx, purpose, &typed, Mood::FromPersonnel)?;
    Ok(Reply::page(html))
}

fn take(
    at: &Visit,
    employer: &SignedInEmployer,
    purpose: &Purpose,
    form: &Form,
    tx: &mut Tx,
) -> PageResult {
    let mut typed = form::read(form);
    form::name_committee(at, &mut typed, tx)?;
    let first = select_worker::read(at, employer, &typed, tx)?;
    form::read_remarks(form, &first, &mut typed);
    let selection = select_worker::read(at, employer, &typed, tx)?;
    if let Ok(lang) = form.text("switchLanguage").parse() {
        session::keep_language(at, lang, tx)?;
        return redraw(
            &at.in_language(lang),
            employer,
            purpose,
            form,
            &typed,
            &selection,
            tx,
        );
    }
    match form::apply(&mut typed, &selection, form.text("apply")) {
        Some(Applied::Personnel) => {
            return Ok(Reply::see_other(paths::personnel(
                &employer.employer.number,
            )));
        }
        Some(Applied::Changed) => {
            let html = form::page(at, employer, tx, purpose, &typed, Mood::Calm)?;
            return Ok(Reply::page(html));
        }
        None => {}
    }
    if let Ok((worker, _)) = selection {
        let start_new = form.text("startNew") == "yes";
        let chosen = Chosen {
            typed: &typed,
            worker: &worker,
            start_new,
        };
        return go_on(at, employer, purpose, form, &chosen, tx);
    }
    let html = form::page(at, employer, tx, purpose, &typed, Mood::Refused)?;
    Ok(Reply::refused(html))
}

/// The same page with the same answers, in another language (I18-03).
fn redraw(
    at: &Visit,
    employer: &SignedInEmployer,
    purpose: &Purpose,
    form: &Form,
    typed: &WorkerAnswers,
    selection: &Selection,
    tx: &mut Tx,
) -> PageResult {
    if form.has("startNew")
        && let Ok((worker, _)) = selection
        && let Some(html) = existing::page(at, employer, typed, worker, tx)?
    {
        return Ok(Reply::page(html));
    }
    let refused = form.has("refused") && selection.is_err();
    let mood = if refused { Mood::Refused } else { Mood::Calm };
    let html = form::page(at, employer, tx, purpose, typed, mood)?;
    Ok(Reply::page(html))
}

/// A worker who was read without errors.
struct Chosen<'a> {
    /// As typed.
    typed: &'a WorkerAnswers,
    /// As read.
    worker: &'a SelectedWorker,
    /// What is under way was shown already.
    start_new: bool,
}

/// On to the first step, or back to the draft; a worker with files under way is shown them first (FIL-24).
fn go_on(
    at: &Visit,
    employer: &SignedInEmployer,
    purpose: &Purpose,
    form: &Form,
    chosen: &Chosen<'_>,
    tx: &mut Tx,
) -> PageResult {
    let number = &employer.employer.number;
    let Chosen { typed, worker, .. } = *chosen;
    match purpose {
        Purpose::Correction(draft) => {
            select_worker::correct_draft(at, employer, draft, typed, worker, tx)?;
            Ok(Reply::see_other(paths::draft(number, draft.id)))
        }
        // A double click makes one draft, and the second click does not meet the draft of the first. Only this answer
        // is kept: a way out or a refusal may be followed by another sending of the same form.
        Purpose::NewRequest => once(at, form, tx, |tx| {
            let shown = if chosen.start_new {
                None
            } else {
                existing::page(at, employer, typed, worker, tx)?
            };
            if let Some(html) = shown {
                return Ok(Reply::page(html));
            }
            let id = select_worker::begin_draft(at, employer, typed, worker, tx)?;
            Ok(Reply::see_other(paths::step(number, id, Step::Type)))
        }),
    }
}
