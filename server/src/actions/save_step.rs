//! Keeps what was typed on a step, unless a colleague saved something else in between.

use domain::draft::Answers;
use domain::flow::Step;
use storage::drafts::{self, Change, Draft};
use storage::{Error, Tx};

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::web::Visit;

/// What became of it.
pub enum Saved {
    /// Stored; the draft goes on at the step given.
    Kept,
    /// Nothing stored: the draft is now this one.
    ChangedMeanwhile(Box<Draft>),
}

/// Stores `answers` if the form was drawn from the draft as it is (`current`). The same answers sent twice, by a double
/// click, are stored already: that is no change by somebody else.
pub fn save_step(
    at: &Visit,
    employer: &SignedInEmployer,
    draft: &Draft,
    current: bool,
    answers: &Answers,
    go_on_at: Step,
    tx: &mut Tx,
) -> Result<Saved, PageError> {
    if draft.answers == *answers && draft.step == go_on_at {
        return Ok(Saved::Kept);
    }
    if !current {
        return Ok(Saved::ChangedMeanwhile(Box::new(draft.clone())));
    }
    let change = Change {
        by: employer.person.id,
        at: at.now,
    };
    match drafts::set_answers(tx, draft, go_on_at, answers, change) {
        Ok(()) => Ok(Saved::Kept),
        // Two servers on one database: the other one was first.
        Err(Error::Conflict) => {
            let now = drafts::by_id(tx, &draft.employer, draft.id)?.ok_or(PageError::NotFound)?;
            Ok(Saved::ChangedMeanwhile(Box::new(now)))
        }
        Err(error) => Err(error.into()),
    }
}
