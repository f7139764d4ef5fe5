//! What every page of a draft begins with: the draft of this employer, still open, and the step it may show.

use domain::draft::{Answers, FilingContext, first_unfinished};
use domain::flow::{Step, steps};
use storage::Tx;
use storage::drafts::{Draft, DraftStatus};
use uuid::Uuid;

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::employer::paths;
use crate::web::{Form, Reply, Visit};

/// A draft as it is found at its address.
pub enum Opened {
    /// It can be continued.
    Open(Box<Draft>),
    /// It was sent: every page of it leads to its receipt.
    Sent(Reply),
}

/// Finds the draft in the address. Another employer's and a discarded one do not exist.
pub fn open(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<Opened, PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let number = &employer.employer.number;
    let draft = storage::drafts::by_id(tx, number, id)?.ok_or(PageError::NotFound)?;
    match draft.status {
        DraftStatus::Open => Ok(Opened::Open(Box::new(draft))),
        DraftStatus::Submitted(request) => Ok(Opened::Sent(Reply::see_other(paths::receipt(
            number, request,
        )))),
        DraftStatus::Discarded => Err(PageError::NotFound),
    }
}

/// Where to go instead, when the step asked for is not one of this draft or an earlier one is unfinished.
pub fn out_of_order(answers: &Answers, step: Step, context: &FilingContext) -> Option<Step> {
    let unfinished = first_unfinished(answers, context).unwrap_or(Step::Confirmation);
    let exists = steps(answers, context.sector).contains(&step);
    (unfinished < step || !exists).then_some(unfinished)
}

/// Leads to the first unfinished step. Looked up anew: a draft sent meanwhile finds its own request among the worker's
/// files, which makes it look unfinished; it leads to its receipt (FIL-27).
pub fn first_step(
    at: &Visit,
    employer: &SignedInEmployer,
    first: Step,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    Ok(match open(at, employer, tx)? {
        Opened::Sent(receipt) => receipt,
        Opened::Open(draft) => {
            Reply::see_other(paths::step(&employer.employer.number, draft.id, first))
        }
    })
}

/// Whether the form was drawn from the draft as it is now. A colleague who saved in between makes it older.
pub fn is_current(form: &Form, draft: &Draft) -> bool {
    form.text("version").parse() == Ok(draft.version)
}
