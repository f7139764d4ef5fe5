//! What case workers do with the files of their office, one verb a file.

pub mod answer_question;
pub mod ask_party;
pub mod assign_file;
pub mod close_forgotten;
pub mod correct_balance;
pub mod decide;
pub mod key_request;
pub mod letter;
pub mod move_file;
pub mod take_up;
pub mod write_note;

use storage::requests::StoredRequest;
use storage::{Tx, journal};

use super::announce::{Announcement, Recipient, announce};
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;
use domain::message::MessageEvent;
use domain::request::Refusal;

/// Why an act of the desk was not done; nothing was written then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotDone {
    /// The status of the file does not allow it.
    Status(Refusal),
    /// Something typed is wrong: the field, and the key of the words said at it.
    Field(&'static str, &'static str),
}

/// What an act of the desk answers.
pub type Done<T> = Result<Result<T, NotDone>, PageError>;

/// The leaf of an act in the file's journal.
pub fn leaf(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    act: &str,
    version: i64,
    content: &serde_json::Value,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let (content, salt) = (content.to_string(), at.app.chance.bytes());
    let entry = journal::Entry {
        file: stored.id,
        at: at.now,
        person: Some(worker.person.id),
        capacity: "caseWorker",
        on_behalf_of: Some(&worker.office),
        act,
        object_version: version,
        content: content.as_bytes(),
        salt: &salt,
    };
    journal::append(tx, &entry)?;
    Ok(())
}

/// Tells both parties of a file.
pub fn tell_both(
    at: &Visit,
    stored: &StoredRequest,
    event: MessageEvent,
    tx: &mut Tx,
) -> Result<(), PageError> {
    for to in [employer_of(stored), worker_of(stored)] {
        let told = Announcement {
            event,
            file: stored.id,
            to,
        };
        announce(at, tx, told)?;
    }
    Ok(())
}

/// The employer of a file.
pub fn employer_of(stored: &StoredRequest) -> Recipient {
    Recipient::Employer(stored.request.employer.clone())
}

/// The worker of a file.
pub fn worker_of(stored: &StoredRequest) -> Recipient {
    let worker = &stored.request.worker;
    Recipient::Worker(worker.niss.clone(), worker.email.clone())
}
