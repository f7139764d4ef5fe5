//! Addresses of the employer's filing, in one place. They carry the employer's number and opaque ids, never a NISS.

use domain::flow::Step;
use domain::identifiers::{EnterpriseNumber, EstablishmentUnitNumber, Ticket};
use uuid::Uuid;

fn under(number: &EnterpriseNumber, rest: &str) -> String {
    format!("/employers/{}/{rest}", number.digits())
}

/// Choosing the worker.
pub fn workers(number: &EnterpriseNumber) -> String {
    under(number, "workers")
}

/// The personnel file.
pub fn personnel(number: &EnterpriseNumber) -> String {
    under(number, "personnel")
}

/// The searches of the overview, to which a worker chosen in the personnel file returns.
pub fn searches(number: &EnterpriseNumber) -> String {
    under(number, "searches")
}

/// The list of drafts.
pub fn drafts(number: &EnterpriseNumber) -> String {
    under(number, "drafts")
}

/// One draft, where it was left.
pub fn draft(number: &EnterpriseNumber, id: Uuid) -> String {
    under(number, &format!("drafts/{id}"))
}

/// One step of a draft.
pub fn step(number: &EnterpriseNumber, id: Uuid, step: Step) -> String {
    under(number, &format!("drafts/{id}/{}", step.slug()))
}

/// The worker of a draft.
pub fn draft_worker(number: &EnterpriseNumber, id: Uuid) -> String {
    under(number, &format!("drafts/{id}/worker"))
}

/// Throws a draft away.
pub fn discard(number: &EnterpriseNumber, id: Uuid) -> String {
    under(number, &format!("drafts/{id}/discard"))
}

/// The documents of a draft.
pub fn draft_attachments(number: &EnterpriseNumber, id: Uuid) -> String {
    under(number, &format!("drafts/{id}/attachments"))
}

/// The receipt of a request.
pub fn receipt(number: &EnterpriseNumber, id: Uuid) -> String {
    under(number, &format!("requests/{id}/receipt"))
}

/// The consultation of a request.
pub fn request(number: &EnterpriseNumber, id: Uuid) -> String {
    under(number, &format!("requests/{id}"))
}

/// Choosing the request whose documents are meant.
pub fn choose_attachments(number: &EnterpriseNumber) -> String {
    under(number, "documents")
}

/// The documents of a request.
pub fn attachments(number: &EnterpriseNumber, id: Uuid) -> String {
    under(number, &format!("requests/{id}/attachments"))
}

/// Choosing among a worker's requests.
pub fn consultation(number: &EnterpriseNumber) -> String {
    under(number, "consultation")
}

/// The length of a draft's period and what the law says of it, read back while it is typed.
pub fn period_length(number: &EnterpriseNumber, draft: Uuid) -> String {
    under(number, &format!("drafts/{draft}/period-length"))
}

/// Choosing the request to cancel.
pub fn choose_cancellation(number: &EnterpriseNumber) -> String {
    under(number, "cancellation")
}

/// Choosing the request to change.
pub fn choose_modification(number: &EnterpriseNumber) -> String {
    under(number, "modification")
}

/// Everything about one worker.
pub fn worker_files(number: &EnterpriseNumber) -> String {
    under(number, "worker")
}

/// Changing the last day of a request.
pub fn modification(number: &EnterpriseNumber, id: Uuid) -> String {
    under(number, &format!("requests/{id}/modification"))
}

/// Cancelling a request.
pub fn cancellation(number: &EnterpriseNumber, id: Uuid) -> String {
    under(number, &format!("requests/{id}/cancellation"))
}

/// The receipt of a part of a request.
pub fn part_receipt(number: &EnterpriseNumber, id: Uuid, ticket: &Ticket) -> String {
    under(
        number,
        &format!("requests/{id}/receipts/{}", ticket.as_str()),
    )
}

/// Workers' notices.
pub fn notices(number: &EnterpriseNumber) -> String {
    under(number, "notices")
}

/// One notice.
pub fn notice(number: &EnterpriseNumber, id: Uuid) -> String {
    under(number, &format!("notices/{id}"))
}

/// The establishment units.
pub fn units(number: &EnterpriseNumber) -> String {
    under(number, "units")
}

/// One establishment unit.
pub fn unit(number: &EnterpriseNumber, unit: EstablishmentUnitNumber) -> String {
    under(number, &format!("units/{}", unit.digits()))
}

/// Who may do what.
pub fn people(number: &EnterpriseNumber) -> String {
    under(number, "people")
}

/// One right somebody holds.
pub fn person(number: &EnterpriseNumber, right: Uuid) -> String {
    under(number, &format!("people/{right}"))
}

/// "Paramètres".
pub fn settings(number: &EnterpriseNumber) -> String {
    under(number, "settings")
}
