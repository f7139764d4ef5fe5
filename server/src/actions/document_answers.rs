//! What the office asked for and a document answers (ATT-15). It counts once it is known to be clean, because before nobody
//! may open it (ATT-13), and no longer once it is taken away; until then the question is open and the clock of the office
//! stands still.

use domain::attachment::ScanState;
use domain::message::MessageEvent;
use domain::request::{Act, Actor};
use storage::attachments::{self, Attachment};
use storage::document_requests::{self, DocumentRequest};
use storage::requests::{self, StoredRequest};
use storage::{Error, Tx, desk, notices};
use uuid::Uuid;

use super::announce::{Announcement, Moment, Recipient, announce};
use super::desk::answer_question::resume;
use super::desk::{employer_of, worker_of};
use crate::ports::clock::brussels_date;
use crate::web::Visit;

/// A clean document is there: what asked for it is closed, the clock runs, the office is told.
pub fn arrived<'a>(
    at: impl Into<Moment<'a>>,
    attachment: &Attachment,
    tx: &mut Tx,
) -> Result<(), Error> {
    let at = at.into();
    let Some(stored) = request_of(attachment, tx)? else {
        return Ok(());
    };
    let open = document_requests::open_of_file(tx, stored.id)?;
    let Some(asked) = open.iter().find(|asked| answers(asked, attachment)) else {
        return Ok(());
    };
    document_requests::set_received(tx, asked, attachment.id, at.now)?;
    resume(tx, stored.id, brussels_date(at.now))?;
    tell_office(at, &stored, MessageEvent::DocumentReceived, tx)
}

/// The scanner gave its verdict late: a clean document answers now; of one with a virus, who added it is told, and what is
/// asked stays asked. What lies with a draft, or with a notice that is no request yet, is read there.
pub fn judged(
    at: Moment<'_>,
    attachment: &Attachment,
    verdict: ScanState,
    tx: &mut Tx,
) -> Result<(), Error> {
    match verdict {
        ScanState::Checking => Ok(()),
        ScanState::Clean => arrived(at, attachment, tx),
        ScanState::Infected => match request_of(attachment, tx)? {
            Some(stored) => {
                let event = MessageEvent::DocumentInfected;
                tell_party(at, &stored, attachment.party, event, tx)
            }
            None => Ok(()),
        },
    }
}

/// A document was taken away. When it had answered what the office asked, and no other does, that is asked again, the clock
/// stands still from today, and both hear of it; a file that is decided asks for nothing any more. The question asked again.
pub fn taken_away(at: &Visit, attachment: &Attachment, tx: &mut Tx) -> Result<Option<Uuid>, Error> {
    let Some(stored) = request_of(attachment, tx)? else {
        return Ok(None);
    };
    let Some(asked) = document_requests::answered_by(tx, stored.id, attachment.id)? else {
        return Ok(None);
    };
    let may_ask = stored
        .request
        .allows(Actor::Office, Act::AskForDocument, at.now);
    let rest = attachments::of_request(tx, stored.id, stored.draft_of_notice())?;
    let another = rest.iter().any(|other| {
        other.scan == ScanState::Clean
            && other.uploaded_at >= asked.asked_at
            && answers(&asked, other)
    });
    if may_ask.is_err() || another {
        return Ok(None);
    }
    document_requests::set_open_again(tx, &asked)?;
    if let Some(file) = desk::by_request(tx, stored.id)? {
        desk::set_clock(tx, stored.id, file.clock, file.clock.pause(at.today))?;
    }
    let moment = Moment::from(at);
    tell_office(moment, &stored, MessageEvent::DocumentTakenAway, tx)?;
    let again = MessageEvent::DocumentAsked;
    tell_party(moment, &stored, asked.party, again, tx)?;
    Ok(Some(asked.id))
}

/// The request a document belongs to: the one it was added to, or the one that its notice became (NOT-03).
fn request_of(attachment: &Attachment, tx: &mut Tx) -> Result<Option<StoredRequest>, Error> {
    if let Some(stored) = requests::by_file(tx, attachment.file)? {
        return Ok(Some(stored));
    }
    match notices::request_of_file(tx, attachment.file)? {
        Some(request) => requests::by_file(tx, request),
        None => Ok(None),
    }
}

fn answers(asked: &DocumentRequest, attachment: &Attachment) -> bool {
    asked.kind == attachment.kind && asked.party == attachment.party
}

fn tell_office(
    at: Moment<'_>,
    stored: &StoredRequest,
    event: MessageEvent,
    tx: &mut Tx,
) -> Result<(), Error> {
    let Some(office) = &stored.office else {
        return Ok(());
    };
    let told = Announcement {
        event,
        file: stored.id,
        to: Recipient::Office(office.clone()),
    };
    announce(at, tx, told)
}

fn tell_party(
    at: Moment<'_>,
    stored: &StoredRequest,
    party: Actor,
    event: MessageEvent,
    tx: &mut Tx,
) -> Result<(), Error> {
    let to = match party {
        Actor::Employer => employer_of(stored),
        Actor::Worker => worker_of(stored),
        Actor::Office => return tell_office(at, stored, event, tx),
    };
    let told = Announcement {
        event,
        file: stored.id,
        to,
    };
    announce(at, tx, told)
}
