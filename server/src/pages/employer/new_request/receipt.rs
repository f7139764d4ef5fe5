//! "Accusé de réception": the ticket, the sentence, what happens next and when (CNF-07 to CNF-11). The page is permanent:
//! what it says was frozen with the ticket.

use askama::Template;
use domain::access::Permission;
use domain::date_input::format_date;
use domain::identifiers::EnterpriseNumber;
use domain::request::Actor;
use jiff::Timestamp;
use jiff::civil::Date;
use storage::Tx;
use storage::requests::StoredRequest;
use storage::tickets::{IssuedTicket, Part};
use uuid::Uuid;

use super::aside;
use crate::actions::submit_request::Receipt;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::attachments::{AttachmentList, Folder};
use crate::pages::employer::{consultation, paths};
use crate::pages::frame::{self, Place};
use crate::pages::ticket_family;
use crate::pages::worker_card::{Facts, banner};
use crate::ports::clock::brussels_time;
use crate::texts::Texts;
use crate::view::{Layout, NextStep, StubView, TicketView, TimelineView, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

#[derive(Template)]
#[template(path = "pages/employer/receipt.html")]
struct ReceiptPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    worker: WorkerBanner,
    proof: String,
    ticket: TicketView,
    submitted: String,
    line: TimelineView,
    length: String,
    mail: Option<String>,
    /// A required document did not come yet: it may follow (ATT-02).
    missing_document: bool,
    attachments: String,
    /// What hangs below the ticket of the request today (MOD-14).
    parts: Vec<StubView>,
    /// For whoever may file.
    another: Option<String>,
    pdf: String,
    consult: String,
    overview: String,
}

/// The receipt of a request of this employer.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let stored = as_filed(at, number, tx)?;
    let id = stored.id;
    let issued = storage::tickets::of_request(tx, id)?
        .into_iter()
        .find(|issued| issued.part == Part::Request)
        // A request keyed from paper has no ticket, and so no receipt (OVW-17).
        .ok_or(PageError::NotFound)?;
    let t = at.texts;
    let receipt = read(&issued, &stored)?;
    let details = &stored.request.details;
    let folder = Folder::of_request(&stored, Actor::Employer);
    let documents = AttachmentList::read(t, &folder, "", tx)?;
    let filed_at = moment(receipt.submitted_at);
    let facts = Facts {
        niss: &stored.request.worker.niss,
        name: stored.request.worker.name.as_ref(),
        code: Some(stored.request.worker.code),
        joint_committee: stored.request.worker.joint_committee,
        unit: stored.request.worker.unit.map(|unit| (number, unit)),
    };
    let mut layout = frame::employer(at, employer, t.receipt_title(), Place::NewRequest);
    frame::with_worker(
        &mut layout,
        employer,
        &consultation::address(number, id),
        Place::NewRequest,
    );
    let page = ReceiptPage {
        t,
        worker: banner(at, &facts, tx)?,
        proof: t.receipt_ticket(issued.ticket.as_str()),
        submitted: t.receipt_submitted_by(&filed_at.0, &receipt.submitted_by, &filed_at.1),
        ticket: TicketView {
            number: issued.ticket.as_str().to_owned(),
            filed_at: format!("{} {}", filed_at.0, filed_at.1),
            sentence: sentence(at, &receipt, &stored),
            next: next(t, &receipt, &stored),
            stubs: Vec::new(),
        },
        line: aside::drawn(
            t,
            details.period,
            brussels_time(receipt.submitted_at).date(),
        ),
        length: t.period_length(&details.period, Some(details.regime)),
        mail: receipt
            .mail_to
            .as_deref()
            .map(|address| t.receipt_mail_sent(address)),
        missing_document: !documents.missing.is_empty(),
        attachments: paths::attachments(number, id),
        parts: ticket_family::parts(t, &stored, Actor::Employer, tx)?,
        another: employer
            .role
            .may(Permission::File)
            .then(|| paths::workers(number)),
        pdf: format!("{}/pdf", paths::receipt(number, id)),
        consult: paths::request(number, id),
        overview: frame::overview_path(number.digits()),
        layout,
    };
    Ok(Reply::page(page.render()?))
}

/// The request of the address as it was filed: a receipt speaks of that, whatever was changed since.
pub(super) fn as_filed(
    at: &Visit,
    number: &EnterpriseNumber,
    tx: &mut Tx,
) -> Result<StoredRequest, PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let mut stored = storage::requests::by_id(tx, number, id)?.ok_or(PageError::NotFound)?;
    let mut earlier = storage::versions::of_request(tx, id)?.into_iter();
    if let Some(first) = earlier.next() {
        stored.request.details = first.details;
    }
    Ok(stored)
}

/// What was frozen with the ticket; tickets of former systems have nothing frozen, their request says as much.
pub(super) fn read(issued: &IssuedTicket, stored: &StoredRequest) -> Result<Receipt, PageError> {
    match &issued.receipt {
        Some(frozen) => serde_json::from_str(frozen)
            .map_err(|_| PageError::Inside("a frozen receipt cannot be read".to_owned())),
        None => Ok(Receipt {
            submitted_at: stored.submitted_at,
            submitted_by: String::new(),
            language: stored.language.clone(),
            sentence: String::new(),
            complete_by: None,
            mail_to: None,
        }),
    }
}

/// The very sentence that was certified, in its language; the same facts in another language.
fn sentence(at: &Visit, receipt: &Receipt, stored: &StoredRequest) -> String {
    if receipt.language == at.lang.code() && !receipt.sentence.is_empty() {
        return receipt.sentence.clone();
    }
    at.texts.declared_sentence(&stored.request.details)
}

/// Who acts next, and by when (CNF-11), in the order of the calendar; what has no date comes last.
pub(super) fn next(t: &Texts, receipt: &Receipt, stored: &StoredRequest) -> Vec<NextStep> {
    let details = &stored.request.details;
    let filed_on = brussels_time(receipt.submitted_at).date();
    let on = |day: Date| (Some(day), t.receipt_when_on(&format_date(day)));
    let mut steps = vec![(on(filed_on), t.receipt_next_worker_invited())];
    steps.push(if let Some(day) = receipt.complete_by {
        let by = t.receipt_when_by(&format_date(day));
        ((Some(day), by), t.receipt_next_worker_completes())
    } else {
        let soon = t.receipt_when_soon().to_owned();
        (
            (Some(filed_on), soon),
            t.receipt_next_worker_completes_late(),
        )
    });
    steps.push((on(details.period.start()), t.receipt_next_start()));
    steps.push((on(details.period.end()), t.receipt_next_end()));
    steps.sort_by_key(|((day, _), _)| *day);
    let mut next: Vec<NextStep> = steps
        .into_iter()
        .map(|((_, when), what)| step(&when, what))
        .collect();
    next.push(step(t.receipt_when_then(), t.receipt_next_office()));
    if details.several_employers {
        next.push(step(t.receipt_when_then(), t.receipt_next_declaration()));
    }
    next
}

fn step(when: &str, what: &str) -> NextStep {
    NextStep {
        when: when.to_owned(),
        what: what.to_owned(),
    }
}

/// Day and minute in Brussels: "03/02/2025" and "14:05".
pub(super) fn moment(at: Timestamp) -> (String, String) {
    let time = brussels_time(at);
    let clock = format!("{:02}:{:02}", time.hour(), time.minute());
    (format_date(time.date()), clock)
}
