//! One period taken elsewhere: what was entered may be changed and proved by documents, and what the office says of it is read
//! (RUL-16, EMP-06).

use askama::Template;
use domain::date_input::format_date;
use domain::request::{Actor, Refusal};
use storage::Tx;
use storage::past_periods::{self, StoredPeriod};
use uuid::Uuid;

use super::form::{self, Problems, Questions, Typed};
use crate::actions::past_periods::change;
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::attachments::upload_form::{self, Taken, UploadForm};
use crate::pages::attachments::{self, AttachmentList, Folder};
use crate::pages::worker::attachments::party;
use crate::pages::worker::{entitlement, home};
use crate::pages::{frame, offices};
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::view::{Crumb, ErrorLink, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

#[derive(Template)]
#[template(path = "pages/worker/past_period_one.html")]
struct PeriodPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    here: String,
    version: i64,
    /// "Changements effectués."
    done: bool,
    errors: Vec<ErrorLink<'a>>,
    verdict: Option<String>,
    questions: Questions<'a>,
    list: AttachmentList,
    form: Result<UploadForm<'a>, &'static str>,
}

/// What was typed on the page.
struct Shown {
    typed: Typed,
    problems: Problems,
    upload: upload_form::Typed,
}

impl Shown {
    fn of(stored: &StoredPeriod) -> Self {
        Self {
            typed: Typed::of(&stored.period),
            problems: Vec::new(),
            upload: upload_form::Typed::default(),
        }
    }
}

/// Its address.
pub fn path(period: Uuid) -> String {
    format!("{}/{period}", super::PATH)
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let stored = find(at, worker, tx)?;
    let shown = Shown::of(&stored);
    Ok(Reply::page(draw(at, worker, &stored, shown, tx)?))
}

/// Changes what was entered.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let stored = find(at, worker, tx)?;
    if form.text("version").parse() != Ok(stored.version) {
        return Err(PageError::Conflict);
    }
    let typed = Typed::from(form);
    match form::read(&typed, at.today) {
        Ok(now) if now == stored.period => Ok(Reply::see_other(entitlement::PATH)),
        Ok(now) => {
            let niss = home::own_niss(worker.person.id, tx)?;
            change(at, worker, &niss, (&stored, &now), tx)?;
            Ok(Reply::see_other(entitlement::PATH))
        }
        Err(problems) => {
            let shown = Shown {
                typed,
                problems,
                ..Shown::of(&stored)
            };
            Ok(Reply::refused(draw(at, worker, &stored, shown, tx)?))
        }
    }
}

/// Adds a document that proves it.
pub fn attach(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let stored = find(at, worker, tx)?;
    let into = (&party(worker), &folder(&stored, Actor::Worker));
    match upload_form::take(at, into, &path(stored.id), form, tx)? {
        Taken::Answered(reply) => Ok(reply),
        Taken::Refused(upload) => {
            let shown = Shown {
                upload,
                ..Shown::of(&stored)
            };
            Ok(Reply::refused(draw(at, worker, &stored, shown, tx)?))
        }
    }
}

/// Takes an own document back.
pub fn detach(at: &Visit, worker: &SignedInWorker, _: &Form, tx: &mut Tx) -> PageResult {
    let stored = find(at, worker, tx)?;
    let from = (&party(worker), &folder(&stored, Actor::Worker));
    attachments::remove(at, from, &path(stored.id), tx)
}

/// One document, as a download.
pub fn content(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let stored = find(at, worker, tx)?;
    attachments::download(at, &party(worker), (stored.id, stored.version), tx)
}

/// The documents of a period as one side handles them: the worker adds, the office reads.
pub fn folder(stored: &StoredPeriod, reader: Actor) -> Folder {
    Folder {
        file: stored.id,
        draft_of_notice: None,
        version: Some(stored.version),
        reader,
        kind: stored.period.interruption_type,
        reason: stored.period.reason,
        notice: true,
        several_employers: false,
        may: match reader {
            Actor::Worker => Ok(()),
            _ => Err(Refusal::NotThisParty),
        },
    }
}

/// A period that this worker entered; what is left of an erased file is not theirs to change.
pub fn find(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> Result<StoredPeriod, PageError> {
    let id = Uuid::try_parse(at.param("period")).map_err(|_| PageError::NotFound)?;
    let niss = home::own_niss(worker.person.id, tx)?;
    past_periods::by_id(tx, &niss, id)?
        .filter(|stored| !stored.period.of_erased_file)
        .ok_or(PageError::NotFound)
}

/// What an office said, when, and why; nothing while none has.
pub fn verdict(
    at: &Visit,
    stored: &StoredPeriod,
    tx: &mut Tx,
) -> Result<Option<String>, PageError> {
    let t = at.texts;
    let Some(said) = &stored.verdict else {
        return Ok(None);
    };
    let office = offices::link(at, &said.office, tx)?.name;
    let on = format_date(brussels_date(said.at));
    let words = match (said.accepted, said.reason.as_str()) {
        (true, "") => t.past_accepted(&on, &office),
        (true, reason) => format!("{} {reason}", t.past_accepted(&on, &office)),
        (false, reason) => t.past_contested(&on, &office, reason),
    };
    Ok(Some(words))
}

fn draw(
    at: &Visit,
    worker: &SignedInWorker,
    stored: &StoredPeriod,
    shown: Shown,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let here = path(stored.id);
    let folder = folder(stored, Actor::Worker);
    let base = format!("{here}/attachments");
    let list = AttachmentList::read(t, &folder, &base, tx)?;
    let questions = Questions::new(t, &shown.typed, &shown.problems);
    let mut errors = questions.errors.clone();
    errors.extend(shown.upload.errors());
    let mut layout = frame::worker(at, worker, t.past_one_title());
    layout.has_errors = !errors.is_empty();
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.rights_title(), entitlement::PATH));
    let page = PeriodPage {
        t,
        nonce: at.nonce(),
        version: stored.version,
        done: at.query("done") == "yes" && errors.is_empty(),
        errors,
        verdict: verdict(at, stored, tx)?,
        questions,
        form: Ok(upload_form::draw(
            at,
            &folder,
            &list,
            base,
            shown.upload,
            tx,
        )?),
        list,
        here,
        layout,
    };
    Ok(page.render()?)
}
