//! A draft without a step: goes on where it was left.

use domain::draft::first_unfinished;
use domain::flow::Step;
use storage::Tx;

use super::opened::{Opened, open};
use crate::actions::filing_context::filing_context;
use crate::auth::access::SignedInEmployer;
use crate::pages::employer::paths;
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

/// Leads to the step to continue at.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let draft = match open(at, employer, tx)? {
        Opened::Open(draft) => draft,
        Opened::Sent(reply) => return Ok(reply),
    };
    let unfinished = first_unfinished(&draft.answers, &filing_context(at, employer, &draft, tx)?);
    let step = draft.step.min(unfinished.unwrap_or(Step::Confirmation));
    Ok(Reply::see_other(paths::step(
        &employer.employer.number,
        draft.id,
        step,
    )))
}
