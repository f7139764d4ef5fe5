//! Worker and office answer a change request (EMP-13, ONE-12). With the second acceptance it happens, in the same
//! transaction; one refusal keeps the original.

use domain::identifiers::Ticket;
use domain::message::MessageEvent;
use domain::period::Period;
use domain::request::{Actor, Answer, ChangeRefusal, ChangeState, Wish};
use serde_json::json;
use storage::Tx;
use storage::changes::{self, StoredChange};
use storage::messages::{self, Owner};
use storage::requests::StoredRequest;
use storage::tickets::Part;

use super::leaf::{Author, write_leaf};
use super::part_receipt::{PartReceipt, issue};
use super::tell::tell;
use super::{cancel_request, change_end_date};
use crate::auth::session::Person;
use crate::error::PageError;
use crate::web::Visit;

/// A party accepted.
pub const CHANGE_ACCEPTED: &str = "change.accepted";
/// A party refused.
pub const CHANGE_REFUSED: &str = "change.refused";

/// What both accepted concerns all three.
const EVERYBODY: [Actor; 3] = [Actor::Employer, Actor::Worker, Actor::Office];

/// Who answers.
pub struct Answering<'a> {
    /// The worker or the office.
    pub actor: Actor,
    /// The person.
    pub person: &'a Person,
    /// Who answered, as the receipt says it.
    pub name: String,
    /// As the journal names them.
    pub author: Author,
}

/// Keeps the answer and gives its ticket, or says why it cannot be given. The guard is the version of the change
/// request: of two answers at once the second is made again, and sees the first.
pub fn answer_change(
    at: &Visit,
    who: &Answering<'_>,
    stored: &StoredRequest,
    seen: &StoredChange,
    answer: &Answer,
    tx: &mut Tx,
) -> Result<Result<Ticket, ChangeRefusal>, PageError> {
    let after = match seen.change.answered(who.actor, answer.clone()) {
        Ok(after) => after,
        Err(refusal) => return Ok(Err(refusal)),
    };
    changes::set_answer(tx, seen, who.actor, &after, who.person.id)?;
    let receipt = receipt(at, who, stored, seen, answer);
    let ticket = issue(at, stored, Part::ChangeAnswer, &receipt, tx)?;
    let act = if answer.accepted {
        CHANGE_ACCEPTED
    } else {
        CHANGE_REFUSED
    };
    let content = json!({
        "change": seen.id.to_string(),
        "ticket": ticket.as_str(),
        "reason": answer.reason,
        "language": at.lang.code(),
    });
    let file = (stored.id, stored.version);
    write_leaf(at, &who.author, file, act, &content, tx)?;
    let others = match who.actor {
        Actor::Office => [Actor::Employer, Actor::Worker],
        _ => [Actor::Employer, Actor::Office],
    };
    let open = after.state() == ChangeState::Open;
    let answered = open.then(|| asked_of(who.actor, stored, tx));
    messages::settle_change(tx, stored.id, answered.flatten().as_ref(), at.now)?;
    tell(at, stored, MessageEvent::ChangeAnswered, &others, tx)?;
    if after.state() == ChangeState::Accepted {
        happen(at, who, stored, seen, tx)?;
    }
    Ok(Ok(ticket))
}

/// In whose list the question stands that this party answered.
fn asked_of(actor: Actor, stored: &StoredRequest, tx: &mut Tx) -> Option<Owner> {
    match actor {
        Actor::Office => stored.office.clone().map(Owner::Office),
        _ => Some(Owner::Worker(
            tx.keys().niss_mac(&stored.request.worker.niss),
        )),
    }
}

fn receipt(
    at: &Visit,
    who: &Answering<'_>,
    stored: &StoredRequest,
    seen: &StoredChange,
    answer: &Answer,
) -> PartReceipt {
    let (cancels, end) = match seen.change.wish {
        Wish::EndDate { to, .. } => (false, to),
        Wish::Cancellation => (true, stored.request.details.period.end()),
    };
    let mut receipt = PartReceipt::new(at, who.person, stored, cancels, end);
    receipt.by.clone_from(&who.name);
    receipt.accepted = Some(answer.accepted);
    receipt.reason.clone_from(&answer.reason);
    receipt
}

/// What both accepted becomes the request.
fn happen(
    at: &Visit,
    who: &Answering<'_>,
    stored: &StoredRequest,
    seen: &StoredChange,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let details = &stored.request.details;
    match seen.change.wish {
        Wish::Cancellation => {
            let end = details.period.end();
            let mut receipt = PartReceipt::new(at, who.person, stored, true, end);
            receipt.by.clone_from(&who.name);
            let author = (&who.author, false);
            cancel_request::apply(at, stored, author, Part::Cancellation, &receipt, tx)?;
            tell(at, stored, MessageEvent::RequestCancelled, &EVERYBODY, tx)?;
        }
        Wish::EndDate { to, .. } => {
            let period = Period::new(details.period.start(), to);
            let period = period.map_err(|_| PageError::Conflict)?;
            let mut receipt = PartReceipt::new(at, who.person, stored, false, to);
            receipt.by.clone_from(&who.name);
            let agreed = change_end_date::Agreed {
                author: who.author.clone(),
                part: Part::EndDate,
                event: seen.change.wish.event(),
                comment: details.comment.as_deref(),
                warnings: seen.warnings.clone(),
            };
            change_end_date::apply(at, stored, &period, &agreed, &receipt, tx)?;
            tell(at, stored, MessageEvent::RequestModified, &EVERYBODY, tx)?;
        }
    }
    Ok(())
}
