//! Opens and saves the worker's part of a request. Only the worker of the request gets here; what the employer declared
//! is read, never changed.

use domain::identifiers::Niss;
use domain::law::{Facts, Figures, Past};
use domain::request::{Act, Actor, Refusal};
use domain::worker_part::{PartAnswers, PartContext, PartField, PartStep};
use jiff::civil::Date;
use storage::requests::StoredRequest;
use storage::worker_parts::{self, StoredPart};
use storage::{Error, Tx};
use uuid::Uuid;

use super::worker_history::{self, Reader};
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::web::Visit;

/// A request with the worker's part of it.
pub struct OpenedPart {
    /// The worker.
    pub niss: Niss,
    /// The request.
    pub stored: StoredRequest,
    /// The part: stored, or begun with what is known already.
    pub part: StoredPart,
    /// The worker's other periods.
    pub history: Vec<Past>,
    today: Date,
    figures: &'static Figures,
}

impl OpenedPart {
    /// What the part is judged against.
    pub fn context(&self) -> PartContext<'_> {
        PartContext {
            today: self.today,
            figures: self.figures,
            request: &self.stored.request,
            history: &self.history,
        }
    }

    /// The request as the law looks at it with these answers.
    pub fn facts(&self, answers: &PartAnswers) -> Facts {
        domain::worker_part::facts(answers, &self.context())
    }

    /// Whether the worker may complete it now, or why not.
    pub fn may_complete(&self, at: &Visit) -> Result<(), Refusal> {
        let request = &self.stored.request;
        request.allows(Actor::Worker, Act::Complete, at.now)
    }
}

/// The request in the address and its part; somebody else's request is not found.
pub fn open(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> Result<OpenedPart, PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let person = storage::persons::by_id(tx, worker.subject())?.ok_or(PageError::NotFound)?;
    let niss = person.niss;
    let stored = storage::requests::by_id_of_worker(tx, &niss, id)?.ok_or(PageError::NotFound)?;
    let part = match worker_parts::by_request(tx, id)? {
        Some(part) => part,
        None => begin(at, &niss, &stored, person.email.as_deref(), tx)?,
    };
    Ok(OpenedPart {
        history: worker_history::beside(&niss, id, Reader::Worker, tx)?,
        niss,
        stored,
        part,
        today: at.today,
        figures: at.app.figures,
    })
}

/// What stays the same from one leave to the next: asked once, proposed again.
const KEPT: &[PartField] = &[
    PartField::Street,
    PartField::PostalCode,
    PartField::Place,
    PartField::Abroad,
    PartField::Phone,
    PartField::Email,
    PartField::Household,
    PartField::DependentChildren,
    PartField::ChildGivenName,
    PartField::ChildFamilyName,
    PartField::ChildBirth,
    PartField::ChildAdoptedOn,
    PartField::ChildDisabled,
    PartField::Iban,
    PartField::AccountHolder,
    PartField::Ebox,
];

fn begin(
    at: &Visit,
    niss: &Niss,
    stored: &StoredRequest,
    email: Option<&str>,
    tx: &mut Tx,
) -> Result<StoredPart, PageError> {
    let mut answers = PartAnswers::default();
    let parts = worker_parts::of_worker(tx, niss)?;
    if let Some(last) = parts.iter().find(|part| part.sent.is_some()) {
        for field in KEPT {
            answers.set(*field, last.answers.get(*field));
        }
    }
    if answers.get(PartField::Email).is_empty() {
        answers.set(PartField::Email, email.unwrap_or_default());
    }
    if stored.request.details.several_employers {
        answers.set(PartField::OtherEmployers, "yes");
    }
    Ok(StoredPart::new(stored.id, answers, at.now))
}

/// What became of a saving.
pub enum Saved {
    /// Stored.
    Kept,
    /// Nothing stored: another window saved in between.
    ChangedMeanwhile,
}

/// Stores `answers` and the step to go on at, if the form was drawn from the part as it is (`current`).
pub fn save_part(
    at: &Visit,
    worker: &SignedInWorker,
    opened: &OpenedPart,
    current: bool,
    answers: &PartAnswers,
    go_on_at: PartStep,
    tx: &mut Tx,
) -> Result<Saved, PageError> {
    let before = &opened.part;
    if before.version > 0 && before.answers == *answers && before.step == go_on_at {
        return Ok(Saved::Kept);
    }
    if !current {
        return Ok(Saved::ChangedMeanwhile);
    }
    let part = StoredPart {
        step: go_on_at,
        answers: answers.clone(),
        helped_by: worker.helped_by(),
        updated_at: at.now,
        ..before.clone()
    };
    match worker_parts::set_draft(tx, &part, &opened.niss) {
        Ok(()) => Ok(Saved::Kept),
        Err(Error::Conflict) => Ok(Saved::ChangedMeanwhile),
        Err(error) => Err(error.into()),
    }
}
