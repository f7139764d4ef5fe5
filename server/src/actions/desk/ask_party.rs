//! Asks the worker or the employer for one precise thing; the legal clock stands still until it is answered (ONE-05).

use domain::attachment::AttachmentKind;
use domain::message::MessageEvent;
use domain::office::{AskedFor, QUESTION_WORDS_MAX};
use domain::request::{Act, Actor};
use storage::document_requests::{self, DocumentRequest};
use storage::questions::{self, Question};
use storage::requests::StoredRequest;
use storage::{Tx, desk, reference};

use super::{Done, NotDone, employer_of, leaf, worker_of};
use crate::actions::announce::{Announcement, announce};
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;

/// What is asked, of whom, in which words.
pub struct Asking<'a> {
    /// The employer or the worker.
    pub party: Actor,
    /// The document, when one is asked for; else a correction.
    pub document: Option<AttachmentKind>,
    /// The question.
    pub words: &'a str,
}

/// Asks it, and stops the clock.
pub fn ask_party(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    asking: &Asking<'_>,
    tx: &mut Tx,
) -> Done<()> {
    let allowed = stored
        .request
        .allows(Actor::Office, Act::AskForDocument, at.now);
    if let Err(refusal) = allowed {
        return Ok(Err(NotDone::Status(refusal)));
    }
    let words = asking.words.trim();
    if words.is_empty() {
        return Ok(Err(NotDone::Field("questionWords", "desk-question-empty")));
    }
    if words.chars().count() > QUESTION_WORDS_MAX {
        return Ok(Err(NotDone::Field(
            "questionWords",
            "desk-question-too-long",
        )));
    }
    let file = desk::by_request(tx, stored.id)?.ok_or(PageError::NotFound)?;
    desk::set_clock(tx, stored.id, file.clock, file.clock.pause(at.today))?;
    let answer_by = reference::delays(tx, at.today)?.answer_by(at.today);
    let id = at.app.chance.uuid(at.now);
    match asking.document {
        Some(kind) => document_requests::insert(
            tx,
            &DocumentRequest {
                id,
                file: stored.id,
                kind,
                party: asking.party,
                version: 1,
                reason: words.to_owned(),
                due: answer_by,
                asked_by: worker.person.id,
                asked_at: at.now,
                attachment: None,
                closed_at: None,
            },
        )?,
        None => questions::insert(
            tx,
            &Question {
                id,
                request: stored.id,
                party: asking.party,
                asked_for: AskedFor::Correction,
                words: words.to_owned(),
                asked_at: at.now,
                asked_by: worker.person.id,
                answer_by,
                answer: None,
                closed_at: None,
                closed_by: None,
                version: 1,
            },
        )?,
    }
    let content = serde_json::json!({
        "question": id.to_string(),
        "party": asking.party.code(),
        "document": asking.document.map(AttachmentKind::code),
        "words": words,
        "pausedSince": file.clock.pause(at.today).paused_since.map(|day| day.to_string()),
    });
    leaf(
        at,
        worker,
        stored,
        "question.asked",
        stored.version,
        &content,
        tx,
    )?;
    let told = Announcement {
        event: MessageEvent::DocumentAsked,
        file: stored.id,
        to: match asking.party {
            Actor::Employer => employer_of(stored),
            _ => worker_of(stored),
        },
    };
    announce(at, tx, told)?;
    Ok(Ok(()))
}
