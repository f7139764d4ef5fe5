//! A worker gives a notice: ticket, notice, journal leaf and message in one transaction (EMP-03).

use domain::identifiers::Niss;
use domain::message::MessageEvent;
use domain::notice::{Notice, NoticeAct, NoticeFacts, Party};
use storage::employers::Employer;
use storage::notices::{self, NoticeMove, StoredNotice};
use storage::requests::ShownWarning;
use storage::tickets::Part;
use storage::{Tx, journal};
use uuid::Uuid;

use super::announce::{Announcement, Recipient, announce};
use super::draw_ticket::draw_ticket;
use super::notice_letters::order_notice_letter;
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::ports::personnel_file;
use crate::web::Visit;

/// Gives the notice with the warnings that were kept; its id.
pub fn send_notice(
    at: &Visit,
    worker: &SignedInWorker,
    niss: &Niss,
    employer: &Employer,
    (facts, kept): (NoticeFacts, &[ShownWarning]),
    tx: &mut Tx,
) -> Result<Uuid, PageError> {
    let id = at.app.chance.uuid(at.now);
    let ticket = draw_ticket(at, &employer.number, id, Part::Notice, tx)?;
    let known = personnel_file::by_niss(tx, &employer.number, niss)?.ok_or(PageError::NotFound)?;
    let office = match known.postal_code {
        Some(code) => storage::reference::office_of_postal_code(tx, code, at.today)?,
        None => None,
    };
    let stored = StoredNotice {
        id,
        employer: employer.number.clone(),
        ticket,
        version: 1,
        niss: niss.clone(),
        name: known.name,
        notice: Notice::given(facts, at.app.figures),
        unit: known.unit,
        office,
        ebox: false,
        certification: None,
        sent_at: at.now,
        sent_by: worker.person.id,
        draft: None,
    };
    let person = &worker.person;
    let sent = NoticeMove {
        act: NoticeAct::Send,
        party: Some(Party::Worker),
        person: Some(person.id),
        person_name: Some(format!("{} {}", person.name.given, person.name.family)),
        role: worker.helps.as_ref().map(|_| worker.stamp()),
        dates: stored.notice.dates,
        motive: None,
        at: at.now,
    };
    notices::insert(tx, &stored, &sent)?;
    notices::warnings::insert(tx, id, at.lang.code(), kept)?;
    let facts = &stored.notice.facts;
    let content = serde_json::json!({
        "ticket": stored.ticket.as_str(),
        "niss": niss.digits(),
        "employer": stored.employer.digits(),
        "interruptionType": facts.interruption_type.code(),
        "reason": facts.reason.map(domain::interruption::TimeCreditReason::code),
        "regime": facts.regime.code(),
        "startDate": facts.asked.start().to_string(),
        "endDate": facts.asked.end().to_string(),
        "language": at.lang.code(),
        "keptWarnings": kept,
    })
    .to_string();
    let salt = at.app.chance.bytes();
    let mandate = worker.helps.as_ref().map(|held| held.id.to_string());
    journal::append(
        tx,
        &journal::Entry {
            file: id,
            at: at.now,
            person: Some(person.id),
            capacity: &worker.stamp(),
            on_behalf_of: mandate.as_deref(),
            act: "notice.sent",
            object_version: 1,
            content: content.as_bytes(),
            salt: &salt,
        },
    )?;
    let told = Announcement {
        event: MessageEvent::NoticeArrived,
        file: id,
        to: Recipient::Employer(employer.number.clone()),
    };
    announce(at, tx, told)?;
    order_notice_letter(at, &stored, employer, tx)?;
    Ok(id)
}
