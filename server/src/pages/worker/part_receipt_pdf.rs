//! The worker's receipt as a PDF: ordered with the act that it proves, in the language it was done in, and the same bytes
//! ever after. It is the worker's alone.

use domain::date_input::format_date;
use domain::request::Actor;
use storage::documents::DocumentKind;
use storage::requests::StoredRequest;
use storage::{Tx, attachments, journal, worker_parts};
use uuid::Uuid;

use super::part::summary;
use crate::actions::complete_part::COMPLETED;
use crate::actions::contest::request_of;
use crate::auth::access::SignedInWorker;
use crate::documents::sheet::{EmployerOnPaper, WorkerOnPaper};
use crate::documents::worker_receipt::WorkerReceipt;
use crate::documents::{DocumentOrder, frozen, order};
use crate::error::PageError;
use crate::pages::{offices, ticket_family};
use crate::ports::clock::brussels_time;
use crate::texts::{Texts, texts};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

/// Its address.
pub fn path(request: Uuid) -> String {
    format!("{}/pdf", super::part_receipt::path(request))
}

/// The PDF; a part that is not sent has no receipt.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let (_, stored) = request_of(at, worker, tx)?;
    let (document, name) = order_for(at, &stored, tx)?;
    Ok(Reply::paper(document, name))
}

/// Orders it, in the transaction that sends the part; once it is ordered, it stays as it is.
pub fn order_for(
    at: &Visit,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<(Uuid, String), PageError> {
    let part = worker_parts::by_request(tx, stored.id)?.ok_or(PageError::NotFound)?;
    let sent = part.sent.ok_or(PageError::NotFound)?;
    let lang = sent.language.parse().unwrap_or(at.lang);
    let t = texts(lang);
    let request = &stored.request;
    let employer =
        storage::employers::by_number(tx, &request.employer)?.ok_or(PageError::NotFound)?;
    let time = brussels_time(sent.at);
    let (day, clock) = (format_date(time.date()), time.strftime("%H:%M").to_string());
    let ticket = sent.ticket.as_str().to_owned();
    let details = &request.details;
    let mut documents: Vec<String> = Vec::new();
    for one in attachments::of_request(tx, stored.id, stored.draft_of_notice())? {
        documents.push(format!(
            "{} – {}",
            t.coded("document", one.kind.code()),
            one.name
        ));
    }
    let name = request.worker.name.as_ref();
    let data = WorkerReceipt {
        ticket: ticket.clone(),
        submitted: match super::part_receipt::helper_of(part.helped_by, tx)? {
            Some(helper) => t.part_receipt_helped(&day, &helper, &clock),
            None => t.part_receipt_submitted(&day, &clock),
        },
        sentence: t.request_sentence(details.interruption_type, details.regime, &details.period),
        employer: EmployerOnPaper {
            name: employer.name,
            number: employer.number.formatted(),
        },
        worker: WorkerOnPaper {
            name: name.map(|name| format!("{} {}", name.given, name.family)),
            niss: request.worker.niss.formatted(),
        },
        declared: declared(t, stored, tx)?,
        documents,
        next: next(at, t, stored, tx)?,
        family: ticket_family::on_paper(t, stored, &sent.ticket, Actor::Worker, tx)?,
        fingerprint: fingerprint(stored.id, tx)?,
    };
    let new = DocumentOrder {
        kind: DocumentKind::WorkerReceipt,
        file: stored.id,
        subject: ticket.clone(),
        language: lang,
        employer: None,
        worker: Some(request.worker.niss.clone()),
        data: frozen(&data),
    };
    Ok((order(at, tx, &new)?, format!("{ticket}.pdf")))
}

fn declared(
    t: &'static Texts,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Vec<(String, String)>, PageError> {
    let groups = summary::sent(t, stored, tx)?;
    let facts = groups.into_iter().flat_map(|group| group.facts);
    Ok(facts
        .map(|fact| (fact.label.to_owned(), fact.value))
        .collect())
}

fn next(
    at: &Visit,
    t: &'static Texts,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Vec<(String, String)>, PageError> {
    let office = match &stored.office {
        Some(code) => offices::link(at, code, tx)?.name,
        None => t.overview_office_unknown().to_owned(),
    };
    let start = stored.request.details.period.start();
    Ok(vec![
        (
            t.receipt_when_then().to_owned(),
            t.part_receipt_next_office(&office),
        ),
        (
            t.receipt_when_on(&format_date(start)),
            t.receipt_next_start().to_owned(),
        ),
    ])
}

/// The hash of the leaf that the act left in the journal.
fn fingerprint(file: Uuid, tx: &mut Tx) -> Result<String, PageError> {
    let leaves = journal::of_file(tx, file)?;
    let leaf = leaves.iter().rfind(|leaf| leaf.act == COMPLETED);
    Ok(leaf.map_or_else(String::new, |leaf| hex::encode(leaf.hash)))
}
