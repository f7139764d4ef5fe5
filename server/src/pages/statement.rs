//! What the worker would be paid, an estimate with its date, and to which account: for the worker's own eyes, on the page
//! of the request before and after the own part is sent. Nothing is paid here (EMP-08).

use crate::actions::desk::letter;
use crate::actions::worker_part::OpenedPart;
use crate::error::PageError;
use crate::texts::{MoneyView, Texts};
use crate::web::Visit;
use domain::law::assess;
use domain::law::entitlement::Standing;
use domain::office::standing;
use domain::worker_part::PartAnswers;
use storage::Tx;

/// The statement.
pub struct StatementView {
    /// Its title: with the account once there is one.
    pub title: &'static str,
    /// The estimate.
    pub money: MoneyView,
    /// The account given with the part that was sent.
    pub account: Option<String>,
}

/// The worker's statement; none for a request that was cancelled, refused or closed.
pub fn of(
    at: &Visit,
    opened: &OpenedPart,
    tx: &mut Tx,
) -> Result<Option<StatementView>, PageError> {
    let stored = &opened.stored;
    let decided = storage::decisions::by_request(tx, stored.id)?;
    let outcome = decided.map(|decided| decided.decision.outcome());
    if standing(stored.request.status, outcome) == Standing::GivenBack {
        return Ok(None);
    }
    let t = at.texts;
    let answers = &opened.part.answers;
    let sent = opened.part.sent.is_some();
    let account = sent.then(|| letter::account(answers)).flatten();
    Ok(Some(StatementView {
        title: if account.is_some() {
            t.letter_calculation()
        } else {
            t.planner_part_money()
        },
        money: estimate(at, t, opened, answers),
        account,
    }))
}

/// What the request would pay with these answers.
pub fn estimate(
    at: &Visit,
    t: &'static Texts,
    opened: &OpenedPart,
    answers: &PartAnswers,
) -> MoneyView {
    let facts = opened.facts(answers);
    t.money(&facts, assess(&facts, at.app.figures).allowance.as_ref())
}
