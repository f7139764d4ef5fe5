//! A party answers what the office asked; when nothing is open any more, the legal clock runs again (ONE-05).

use domain::message::MessageEvent;
use domain::office::QUESTION_WORDS_MAX;
use domain::request::Actor;
use jiff::civil::Date;
use storage::questions::{self, Closing, Question};
use storage::requests::StoredRequest;
use storage::{Error, Tx, desk, document_requests, journal};
use uuid::Uuid;

use super::{Done, NotDone};
use crate::actions::announce::{Announcement, Recipient, announce};
use crate::ports::chance::Ids;
use crate::web::Visit;

/// Who answers, as the journal names it.
pub struct Answering<'a> {
    /// The person.
    pub person: Uuid,
    /// The party: employer or worker.
    pub party: Actor,
    /// The capacity, such as `employerUser:filer`.
    pub capacity: &'a str,
    /// The employer's number, for an employer.
    pub on_behalf_of: Option<&'a str>,
}

/// Answers in words.
pub fn answer_question(
    at: &Visit,
    stored: &StoredRequest,
    question: &Question,
    who: &Answering<'_>,
    words: &str,
    tx: &mut Tx,
) -> Done<()> {
    let words = words.trim();
    if words.is_empty() {
        return Ok(Err(NotDone::Field("answer", "desk-answer-empty")));
    }
    if words.chars().count() > QUESTION_WORDS_MAX {
        return Ok(Err(NotDone::Field("answer", "desk-answer-too-long")));
    }
    let closing = Closing {
        answer: Some(words),
        at: at.now,
        by: who.person,
    };
    questions::set_closed(tx, question, closing)?;
    resume(tx, stored.id, at.today)?;
    let content = serde_json::json!({ "question": question.id.to_string(), "words": words });
    let (content, salt) = (content.to_string(), at.app.chance.bytes());
    let entry = journal::Entry {
        file: stored.id,
        at: at.now,
        person: Some(who.person),
        capacity: who.capacity,
        on_behalf_of: who.on_behalf_of,
        act: "question.answered",
        object_version: stored.version,
        content: content.as_bytes(),
        salt: &salt,
    };
    journal::append(tx, &entry)?;
    if let Some(office) = &stored.office {
        let told = Announcement {
            event: MessageEvent::DocumentReceived,
            file: stored.id,
            to: Recipient::Office(office.clone()),
        };
        announce(at, tx, told)?;
    }
    Ok(Ok(()))
}

/// Lets the clock run again, when neither a question nor a document is open any more.
pub fn resume(tx: &mut Tx, request: Uuid, today: Date) -> Result<(), Error> {
    let open = questions::open_count(tx, request)? > 0
        || !document_requests::open_of_file(tx, request)?.is_empty();
    if open {
        return Ok(());
    }
    if let Some(file) = desk::by_request(tx, request)? {
        desk::set_clock(tx, request, file.clock, file.clock.resume(today))?;
    }
    Ok(())
}
