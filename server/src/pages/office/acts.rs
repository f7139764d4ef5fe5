//! The acts on one file: each reads its form, calls its action, and comes back to the file, or shows it again with what
//! was not right.

use crate::actions::desk::ask_party::{Asking, ask_party};
use crate::actions::desk::assign_file::{assign_file, follow_up};
use crate::actions::desk::close_forgotten::{close_forgotten, warn};
use crate::actions::desk::decide::decide;
use crate::actions::desk::move_file::move_file;
use crate::actions::desk::take_up::take_up;
use crate::actions::desk::write_note::{Writing, write_note};
use crate::actions::desk::{Done, NotDone, leaf};
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::office::request::{self, Mood};
use crate::pages::office::{home, open};
use crate::web::{Form, Reply, Visit};
use axum::http::StatusCode;
use domain::date_input::parse_date;
use domain::office::{Decision, DecisionError, NoteKind, Outcome, RefusalReason};
use domain::request::Actor;
use storage::Tx;
use storage::desk::{self, List, Narrow};
use storage::requests::StoredRequest;
use uuid::Uuid;

/// One act on one file.
pub fn post(
    at: &Visit,
    worker: &SignedInCaseWorker,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let stored = open::file(at, worker, tx)?;
    if at.param("act") == "number" {
        return number(at, worker, &stored, form, tx);
    }
    if at.param("act") == "decision" && form.text("then") == "preview" {
        return preview(at, worker, &stored, form, tx);
    }
    let done = act(at, worker, &stored, form, tx)?;
    match done {
        Ok(()) => Ok(Reply::see_other(after(at, worker, &stored, form, tx)?)),
        Err(not_done) => refuse(at, worker, &stored, form, not_done, tx),
    }
}

fn act(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    form: &Form,
    tx: &mut Tx,
) -> Done<()> {
    match at.param("act") {
        "take" => take_up(at, worker, stored, tx),
        "decision" => match decision(form) {
            Ok(decision) => decide(at, worker, stored, decision, tx),
            Err(not_done) => Ok(Err(not_done)),
        },
        "question" => ask(at, worker, stored, form, tx),
        "note" => note(at, worker, stored, form, tx),
        "assignment" => match (form.text("assignee"), person(form, "assignee")) {
            ("", _) => assign_file(at, worker, stored, None, tx),
            (_, Some(to)) => assign_file(at, worker, stored, Some(to), tx),
            _ => Ok(Err(NotDone::Field("assignee", "desk-assign-unknown"))),
        },
        "follow-up" => match form.text("follow") {
            "" => follow_up(at, worker, stored, None, tx),
            text => match parse_date(text) {
                Ok(day) => follow_up(at, worker, stored, Some(day), tx),
                Err(_) => Ok(Err(NotDone::Field("follow", "desk-follow-no-day"))),
            },
        },
        "office" => {
            let (to, reason) = (form.text("office"), form.text("moveReason"));
            move_file(at, worker, stored, to, reason, tx)
        }
        "warning" => warn(at, worker, stored, tx),
        "closing" => match Decision::new(Outcome::WithoutFollowUp, &[], form.text("closeWords")) {
            Ok(decision) => close_forgotten(at, worker, stored, decision, tx),
            Err(error) => Ok(Err(NotDone::Field("closeWords", words_of(error)))),
        },
        _ => Err(PageError::NotFound),
    }
}

/// Where the case worker goes next: the file, the next one of the queue, or the queue when the file left the office.
fn after(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    form: &Form,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let queue = home::path(&worker.office);
    if form.text("then") == "next" {
        let mine = List::AssignedTo(worker.person.id);
        for list in [mine, List::Unassigned] {
            let page = desk::page(tx, &worker.office, list, &Narrow::default(), None, 1)?;
            if let Some(next) = page.lines.first() {
                return Ok(format!("{queue}/requests/{}", next.id));
            }
        }
        return Ok(queue);
    }
    let still_here = open::by_id(at, worker, stored.id, tx)?.is_some();
    Ok(if still_here {
        format!("{queue}/requests/{}", stored.id)
    } else {
        queue
    })
}

/// The file again, with what was typed and what is wrong.
fn refuse(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    form: &Form,
    not_done: NotDone,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let t = at.texts;
    let mut mood = Mood {
        form: Some(form),
        ..Mood::default()
    };
    match not_done {
        NotDone::Status(refusal) => {
            mood.refused = Some(t.refusal(refusal));
            let html = request::draw(at, worker, stored, &mood, tx)?;
            Ok(Reply::page_with(StatusCode::CONFLICT, html))
        }
        NotDone::Field(field, key) => {
            mood.mistakes
                .push((field, t.by_key(key).unwrap_or_default()));
            Ok(Reply::refused(request::draw(
                at, worker, stored, &mood, tx,
            )?))
        }
    }
}

/// Shows the letters of the decision typed; nothing is decided.
fn preview(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let decision = match decision(form) {
        Ok(decision) => decision,
        Err(not_done) => return refuse(at, worker, stored, form, not_done, tx),
    };
    let mood = Mood {
        form: Some(form),
        previewed: Some(decision),
        ..Mood::default()
    };
    Ok(Reply::page(request::draw(at, worker, stored, &mood, tx)?))
}

/// The decision typed, or what is missing.
pub fn decision(form: &Form) -> Result<Decision, NotDone> {
    let outcome: Outcome = form
        .text("outcome")
        .parse()
        .map_err(|_| NotDone::Field("outcome", "desk-outcome-missing"))?;
    let reasons: Vec<RefusalReason> = form
        .all("reason")
        .filter_map(|code| code.parse().ok())
        .collect();
    Decision::new(outcome, &reasons, form.text("decisionWords")).map_err(|error| {
        let field = match error {
            DecisionError::NoReason => "reason",
            DecisionError::NoWords | DecisionError::TooLong => "decisionWords",
        };
        NotDone::Field(field, words_of(error))
    })
}

fn words_of(error: DecisionError) -> &'static str {
    match error {
        DecisionError::NoReason => "desk-decision-noReason",
        DecisionError::NoWords => "desk-decision-noWords",
        DecisionError::TooLong => "desk-decision-tooLong",
    }
}

fn ask(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    form: &Form,
    tx: &mut Tx,
) -> Done<()> {
    let Ok(party @ (Actor::Employer | Actor::Worker)) = form.text("party").parse() else {
        return Ok(Err(NotDone::Field("party", "desk-ask-nobody")));
    };
    let asking = Asking {
        party,
        document: form.text("document").parse().ok(),
        words: form.text("questionWords"),
    };
    ask_party(at, worker, stored, &asking, tx)
}

fn note(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    form: &Form,
    tx: &mut Tx,
) -> Done<()> {
    let asked_of = person(form, "noteColleague");
    let kind = if form.text("opinion") == "yes" {
        NoteKind::Opinion
    } else if form.text("noteColleague").is_empty() {
        NoteKind::Note
    } else {
        NoteKind::OpinionAsked
    };
    let writing = Writing {
        kind,
        asked_of,
        words: form.text("noteWords"),
    };
    write_note(at, worker, stored, &writing, tx)
}

fn person(form: &Form, field: &str) -> Option<Uuid> {
    Uuid::try_parse(form.text(field)).ok()
}

/// Shows the number in full, once the reason is in the journal (PD12, AUD-04).
fn number(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let reason = form.text("numberReason");
    if reason.is_empty() || reason.chars().count() > domain::draft::TEXT_CHARACTERS_MAX {
        let missing = NotDone::Field("numberReason", "desk-number-no-reason");
        return refuse(at, worker, stored, form, missing, tx);
    }
    let content = serde_json::json!({ "reason": reason });
    leaf(
        at,
        worker,
        stored,
        "number.consulted",
        stored.version,
        &content,
        tx,
    )?;
    let mood = Mood {
        full_number: true,
        ..Mood::default()
    };
    Ok(Reply::page(request::draw(at, worker, stored, &mood, tx)?))
}
