//! Opens a draft from a cancelled request: everything but the notice date and what was ticked to send it (CAN-11).

use domain::draft::{Answers, WorkerAnswers};
use domain::flow::Step;
use storage::Tx;
use storage::drafts::{self, Draft, DraftStatus};
use storage::requests::{self, StoredRequest};
use uuid::Uuid;

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;

/// The id of the new draft. A colleague who takes the cancellation back meanwhile waits, or was first: then there is nothing
/// to file again.
pub fn file_again(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Uuid, PageError> {
    requests::hold(tx, stored)?;
    let (person, worker) = (employer.person.id, &stored.request.worker);
    let draft = Draft {
        id: at.app.chance.uuid(at.now),
        employer: employer.employer.number.clone(),
        status: DraftStatus::Open,
        version: 1,
        step: Step::Notice,
        answers: Answers::again(&stored.request.details),
        worker: Some(WorkerAnswers::of_worker(worker)),
        created_by: person,
        created_at: at.now,
        updated_by: person,
        updated_at: at.now,
    };
    drafts::insert(tx, &draft, Some(&worker.niss))?;
    Ok(draft.id)
}
