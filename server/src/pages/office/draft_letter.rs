//! The letters a decision would send, to be read before deciding: for a grant, or for what was typed (ONE-04).

use crate::actions::desk::letter;
use crate::auth::access::SignedInCaseWorker;
use crate::documents::sheet::Block;
use crate::error::PageError;
use crate::texts::texts;
use crate::web::Visit;
use domain::office::{Decision, Outcome};
use domain::request::{Act, Actor};
use storage::decisions::{self, StoredDecision};
use storage::requests::StoredRequest;
use storage::{Tx, reference};

/// The draft of one letter.
pub struct DraftLetter {
    /// To whom: code of the party.
    pub to: &'static str,
    /// Language of its words.
    pub language: &'static str,
    /// Title.
    pub title: String,
    /// What will stand on it.
    pub blocks: Vec<Block>,
}

/// Both letters; none where nothing can be decided. The number stays masked here as on the page around it (PD12).
pub fn drafts(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    typed: Option<&Decision>,
    tx: &mut Tx,
) -> Result<Vec<DraftLetter>, PageError> {
    let may = stored.request.allows(Actor::Office, Act::Decide, at.now);
    let grant = Decision::new(Outcome::Granted, &[], "").ok();
    let (Ok(()), Some(decision)) = (may, typed.cloned().or(grant)) else {
        return Ok(Vec::new());
    };
    let draft = StoredDecision {
        id: stored.id,
        request: stored.id,
        number: decisions::next_number(tx, stored.id)?,
        office: Some(worker.office.clone()),
        decision,
        decided_at: at.now,
        decided_by: worker.person.id,
        appeal_until: reference::delays(tx, at.today)?.appeal_until(at.today),
        document: None,
    };
    let mut drafts = Vec::new();
    for reader in [Actor::Worker, Actor::Employer] {
        let language = letter::language(stored, reader, tx)?;
        let mut letter = letter::letter(at, language, stored, &draft, reader, tx)?;
        let full = letter.worker.line();
        letter.worker.niss = stored.request.worker.niss.masked();
        if letter.addressee == full {
            letter.addressee = letter.worker.line();
        }
        let sheet = letter.sheet(texts(language));
        drafts.push(DraftLetter {
            to: reader.code(),
            language: language.code(),
            title: sheet.title,
            blocks: sheet.blocks,
        });
    }
    Ok(drafts)
}
