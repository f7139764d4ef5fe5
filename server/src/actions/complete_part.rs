//! Sends the worker's part: the request goes on to the office (EMP-02). One transaction: the request's own status is the
//! guard, so that of an employer who cancels and a worker who completes one wins, and the other is told.

use domain::request::Event;
use domain::worker_part::{PartAnswers, PartStep, WorkerPart, complete, kept_findings};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use storage::requests::{Completion, ShownWarning};
use storage::tickets::Part;
use storage::worker_parts::{self, Sent, StoredPart};
use storage::{Error, Tx, requests};

use domain::message::MessageEvent;

use super::announce::{Announcement, Recipient, announce};
use super::draw_ticket::draw_ticket;
use super::leaf::write_leaf;
use super::occupation::name_others;
use super::worker_part::OpenedPart;
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::texts::Texts;
use crate::web::Visit;

/// The act a completion is journalled as.
pub const COMPLETED: &str = "request.completed";

/// What became of a confirmation.
pub enum Completed {
    /// Sent.
    Sent,
    /// This step is not passed; nothing was stored.
    Incomplete(PartStep),
    /// The employer changed or cancelled the request, or another window changed the part; nothing was sent.
    ChangedMeanwhile,
}

/// Sends the part with `answers`; `current` when the form was drawn from request and part as they are.
pub fn complete_part(
    at: &Visit,
    worker: &SignedInWorker,
    opened: &OpenedPart,
    current: bool,
    answers: &PartAnswers,
    tx: &mut Tx,
) -> Result<Completed, PageError> {
    let request = &opened.stored.request;
    if !current || opened.may_complete(at).is_err() || opened.part.version == 0 {
        return Ok(Completed::ChangedMeanwhile);
    }
    let part = match complete(answers, &opened.context()) {
        Ok(part) => part,
        Err(incomplete) => return Ok(Completed::Incomplete(incomplete.step)),
    };
    let office = office_of(&part, opened, at.today, tx)?;
    let status = request
        .status
        .after(Event::Completed)
        .map_err(|error| PageError::Inside(error.to_string()))?;
    let done = Completion {
        status,
        name: worker.subject_name(),
        postal_code: part.postal_code,
        office: office.as_deref(),
    };
    match requests::set_completed(tx, &opened.stored, done) {
        Ok(()) => {}
        Err(Error::Conflict) => return Ok(Completed::ChangedMeanwhile),
        Err(error) => return Err(error.into()),
    }
    storage::desk::arrive(tx, opened.stored.id, office.as_deref(), at.today)?;
    let ticket = draw_ticket(
        at,
        &request.employer,
        opened.stored.id,
        Part::WorkerPart,
        tx,
    )?;
    let (certification_version, certification_hash) = certification(at.texts);
    let sent = Sent {
        ticket,
        at: at.now,
        certification_version,
        certification_hash,
        language: at.lang.code().to_owned(),
        warnings: shown_warnings(at.texts, opened, answers),
    };
    let stored = StoredPart {
        answers: answers.clone(),
        step: PartStep::Confirmation,
        helped_by: worker.helped_by(),
        ..opened.part.clone()
    };
    worker_parts::set_sent(tx, &stored, &sent)?;
    record(at, worker, opened, answers, &sent, tx)?;
    name_others(at, opened.stored.id, &part.other_employers, tx)?;
    tell(at, opened, office, tx)?;
    Ok(Completed::Sent)
}

/// The office of the address given; abroad, the one known before, else that of the employer's seat.
fn office_of(
    part: &WorkerPart,
    opened: &OpenedPart,
    today: Date,
    tx: &mut Tx,
) -> Result<Option<String>, PageError> {
    // A code that nobody knows is sorted by hand (ONE-01).
    if let Some(code) = part.postal_code {
        return Ok(storage::reference::office_of_postal_code(tx, code, today)?);
    }
    if let Some(office) = &opened.stored.office {
        return Ok(Some(office.clone()));
    }
    let employer = storage::employers::by_number(tx, &opened.stored.request.employer)?;
    match employer.and_then(|employer| employer.postal_code) {
        Some(code) => Ok(storage::reference::office_of_postal_code(tx, code, today)?),
        None => Ok(None),
    }
}

/// The words certified: their versions and the hash of both as shown (AUD-01).
pub fn certification(t: &Texts) -> (String, [u8; 32]) {
    let version = format!(
        "{} {}",
        t.confirmation_legal_version(),
        t.part_certification_version()
    );
    let words = format!(
        "{}\n{}",
        t.shell_legal_mention_text(),
        t.part_certification()
    );
    (version, Sha256::digest(words).into())
}

fn shown_warnings(
    t: &'static Texts,
    opened: &OpenedPart,
    answers: &PartAnswers,
) -> Vec<ShownWarning> {
    kept_findings(answers, &opened.context())
        .into_iter()
        .map(|(finding, remark)| ShownWarning {
            code: finding.code.to_owned(),
            text: t.finding(&finding),
            remark,
            about_worker: true,
        })
        .collect()
}

fn record(
    at: &Visit,
    worker: &SignedInWorker,
    opened: &OpenedPart,
    answers: &PartAnswers,
    sent: &Sent,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let content = serde_json::json!({
        "ticket": sent.ticket.as_str(),
        "answers": answers,
        "warnings": sent.warnings,
        "certificationVersion": sent.certification_version,
        "certificationHash": hex::encode(sent.certification_hash),
        "language": sent.language,
    });
    let file = (opened.stored.id, opened.stored.version + 1);
    write_leaf(at, &worker.into(), file, COMPLETED, &content, tx)
}

/// The employer learns that it is done, never what was said; the office finds a file to take up.
fn tell(
    at: &Visit,
    opened: &OpenedPart,
    office: Option<String>,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let employer = opened.stored.request.employer.clone();
    let recipients = [
        Some(Recipient::Employer(employer)),
        office.map(Recipient::Office),
    ];
    for to in recipients.into_iter().flatten() {
        announce(
            at,
            tx,
            Announcement {
                event: MessageEvent::WorkerCompleted,
                file: opened.stored.id,
                to,
            },
        )?;
    }
    Ok(())
}
