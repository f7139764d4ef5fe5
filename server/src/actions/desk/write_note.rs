//! Writes a note, asks a colleague's opinion, or gives one: never shown to a party (ONE-08).

use domain::office::{NOTE_WORDS_MAX, NoteKind};
use storage::notes::{self, Note};
use storage::requests::StoredRequest;
use storage::{Tx, desk};
use uuid::Uuid;

use super::{Done, NotDone, leaf};
use crate::auth::access::SignedInCaseWorker;
use crate::ports::chance::Ids;
use crate::web::Visit;

/// What is written.
pub struct Writing<'a> {
    /// A note, a question to a colleague, or an opinion.
    pub kind: NoteKind,
    /// The colleague, when one is asked.
    pub asked_of: Option<Uuid>,
    /// The words.
    pub words: &'a str,
}

/// Writes it.
pub fn write_note(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    writing: &Writing<'_>,
    tx: &mut Tx,
) -> Done<()> {
    let words = writing.words.trim();
    if words.is_empty() || words.chars().count() > NOTE_WORDS_MAX {
        return Ok(Err(NotDone::Field("noteWords", "desk-note-empty")));
    }
    let asked_of = match writing.kind {
        NoteKind::OpinionAsked => {
            let colleagues = desk::colleagues(tx, &worker.office, at.today)?;
            let known = writing
                .asked_of
                .filter(|id| colleagues.iter().any(|colleague| colleague.id == *id));
            if known.is_none() {
                return Ok(Err(NotDone::Field("noteColleague", "desk-assign-unknown")));
            }
            known
        }
        NoteKind::Note | NoteKind::Opinion => None,
    };
    if writing.kind == NoteKind::Opinion {
        notes::set_opinion_given(tx, stored.id, worker.person.id)?;
    }
    let note = Note {
        id: at.app.chance.uuid(at.now),
        request: stored.id,
        kind: writing.kind,
        asked_of,
        words: words.to_owned(),
        written_at: at.now,
        written_by: worker.person.id,
    };
    notes::insert(tx, &note)?;
    // The words stay in the note: the leaf only proves that they were written, and when.
    let content = serde_json::json!({ "note": note.id.to_string(), "kind": note.kind.code() });
    leaf(
        at,
        worker,
        stored,
        "note.written",
        stored.version,
        &content,
        tx,
    )?;
    Ok(Ok(()))
}
