//! What was asked about a file and what was said of it inside the office: questions with their answers, notes.

use crate::error::PageError;
use crate::pages::office::home;
use crate::ports::clock::brussels_time;
use crate::web::Visit;
use domain::date_input::format_date;
use domain::office::NoteKind;
use domain::request::Actor;
use jiff::Timestamp;
use storage::requests::StoredRequest;
use storage::{Tx, document_requests, notes, questions};

/// A question with its answer.
pub struct Exchange {
    /// What was asked of whom, until when.
    pub what: String,
    /// The question.
    pub words: String,
    /// The answer, or that there is none.
    pub answer: String,
    /// Is it still awaited?
    pub open: bool,
}

/// A note.
pub struct NoteView {
    /// Who wrote it, when.
    pub by: String,
    /// What it says.
    pub words: String,
}

/// What was asked of the parties, and what they answered.
pub fn exchanges(
    at: &Visit,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Vec<Exchange>, PageError> {
    let t = at.texts;
    let asked = |party: Actor, what: &str, when: Timestamp, until: jiff::civil::Date| {
        let when = format_date(brussels_time(when).date());
        t.desk_asked(
            &when,
            t.coded("desk-party", party.code()),
            &format_date(until),
            what,
        )
    };
    let mut all = Vec::new();
    for question in questions::of_request(tx, stored.id)? {
        all.push(Exchange {
            what: asked(
                question.party,
                t.desk_asked_correction(),
                question.asked_at,
                question.answer_by,
            ),
            words: question.words,
            answer: match (&question.answer, question.closed_at) {
                (Some(answer), _) => answer.clone(),
                (None, Some(_)) => t.desk_question_withdrawn().to_owned(),
                (None, None) => t.desk_question_open().to_owned(),
            },
            open: question.closed_at.is_none(),
        });
    }
    for document in document_requests::of_file(tx, stored.id)? {
        let kind = t.coded("document", document.kind.code());
        all.push(Exchange {
            what: asked(document.party, kind, document.asked_at, document.due),
            words: document.reason,
            answer: match (document.attachment, document.closed_at) {
                (Some(_), _) => t.desk_document_received().to_owned(),
                (None, Some(_)) => t.desk_question_withdrawn().to_owned(),
                (None, None) => t.desk_question_open().to_owned(),
            },
            open: document.closed_at.is_none(),
        });
    }
    Ok(all)
}

/// The notes of the office, the oldest first.
pub fn note_views(
    at: &Visit,
    written: &[notes::Note],
    tx: &mut Tx,
) -> Result<Vec<NoteView>, PageError> {
    let t = at.texts;
    let mut views = Vec::new();
    for note in written {
        let when = format_date(brussels_time(note.written_at).date());
        let who = home::name_of(at, Some(note.written_by), tx)?;
        let by = match note.kind {
            NoteKind::Note => t.desk_note_by(&when, &who),
            NoteKind::OpinionAsked => {
                let of = home::name_of(at, note.asked_of, tx)?;
                t.desk_opinion_asked_by(&when, &of, &who)
            }
            NoteKind::Opinion => t.desk_opinion_by(&when, &who),
        };
        views.push(NoteView {
            by,
            words: note.words.clone(),
        });
    }
    Ok(views)
}
