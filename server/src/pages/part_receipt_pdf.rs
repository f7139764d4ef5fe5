//! The receipt of a changed last day or of a cancellation as a PDF: ordered with the act that it proves, in the language it was
//! done in, and the same bytes ever after (MOD-08, CAN-09, PDF-01).

use domain::date_input::format_date;
use domain::identifiers::Ticket;
use domain::request::Actor;
use storage::documents::DocumentKind;
use storage::requests::StoredRequest;
use storage::tickets::{IssuedTicket, Part};
use storage::{Tx, journal, tickets};
use uuid::Uuid;

use super::case_timeline::{moment, ticket_of};
use super::part_receipt::{read, title};
use super::ticket_family;
use crate::actions::part_receipt::PartReceipt;
use crate::documents::cancellation_receipt::CancellationReceipt;
use crate::documents::modification_receipt::ModificationReceipt;
use crate::documents::sheet::{EmployerOnPaper, WorkerOnPaper};
use crate::documents::{DocumentOrder, frozen, order};
use crate::error::PageError;
use crate::texts::{Texts, texts};
use crate::web::{Reply, Visit};

/// Whether this part has a receipt on paper: what was done, not what was only asked or answered.
pub fn is_on_paper(part: Part) -> bool {
    matches!(part, Part::EndDate | Part::Cancellation)
}

/// The PDF of a part that this reader may open.
pub fn reply(
    at: &Visit,
    stored: &StoredRequest,
    issued: &IssuedTicket,
    receipt: &PartReceipt,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let document = make(at, stored, issued, receipt, "", tx)?;
    let name = format!("{}.pdf", issued.ticket.as_str());
    Ok(Reply::paper(document, name))
}

/// Orders it in the transaction of the act; once it is ordered, it stays as it is.
pub fn order_for(
    at: &Visit,
    stored: &StoredRequest,
    ticket: &Ticket,
    comment: &str,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let issued = tickets::of_request(tx, stored.id)?;
    let issued = issued.iter().find(|issued| issued.ticket == *ticket);
    let issued = issued.filter(|issued| is_on_paper(issued.part));
    if let Some(issued) = issued {
        let receipt = read(issued)?;
        make(at, stored, issued, &receipt, comment, tx)?;
    }
    Ok(())
}

fn make(
    at: &Visit,
    stored: &StoredRequest,
    issued: &IssuedTicket,
    receipt: &PartReceipt,
    comment: &str,
    tx: &mut Tx,
) -> Result<Uuid, PageError> {
    let lang = receipt.language.parse().unwrap_or(at.lang);
    let t = texts(lang);
    let request = &stored.request;
    let employer = storage::employers::by_number(tx, &request.employer)?;
    let employer = employer.ok_or(PageError::NotFound)?;
    let said = Said {
        ticket: request.ticket.as_ref().map(ToString::to_string),
        part_ticket: issued.ticket.as_str().to_owned(),
        title: title(t, issued.part, receipt),
        submitted: t.part_by(&receipt.by, &moment(receipt.at)),
        employer: EmployerOnPaper {
            name: employer.name,
            number: request.employer.formatted(),
        },
        worker: worker(stored),
        family: ticket_family::on_paper(t, stored, &issued.ticket, Actor::Employer, tx)?,
        fingerprint: fingerprint(stored.id, &issued.ticket, tx)?,
    };
    let (kind, data) = if issued.part == Part::Cancellation {
        (
            DocumentKind::CancellationReceipt,
            said.cancelled(t, receipt),
        )
    } else {
        (
            DocumentKind::ModificationReceipt,
            said.changed(t, receipt, comment),
        )
    };
    let document = DocumentOrder {
        kind,
        file: stored.id,
        subject: issued.ticket.as_str().to_owned(),
        language: lang,
        employer: Some(request.employer.clone()),
        worker: Some(request.worker.niss.clone()),
        data,
    };
    order(at, tx, &document)
}

/// What both kinds say.
struct Said {
    ticket: Option<String>,
    part_ticket: String,
    title: String,
    submitted: String,
    employer: EmployerOnPaper,
    worker: WorkerOnPaper,
    family: Vec<(String, String)>,
    fingerprint: String,
}

impl Said {
    fn changed(self, t: &'static Texts, receipt: &PartReceipt, comment: &str) -> serde_json::Value {
        let old = receipt.old_end_date.unwrap_or(receipt.end_date);
        frozen(&ModificationReceipt {
            ticket: self.ticket.unwrap_or_default(),
            part_ticket: self.part_ticket,
            title: self.title,
            submitted: self.submitted,
            sentence: receipt.sentence_in(t),
            employer: self.employer,
            worker: self.worker,
            old_end: format_date(old),
            new_end: format_date(receipt.end_date),
            comment: comment.trim().to_owned(),
            family: self.family,
            fingerprint: self.fingerprint,
        })
    }

    fn cancelled(self, t: &'static Texts, receipt: &PartReceipt) -> serde_json::Value {
        frozen(&CancellationReceipt {
            ticket: self.ticket.unwrap_or_default(),
            part_ticket: self.part_ticket,
            title: self.title,
            submitted: self.submitted,
            sentence: receipt.sentence_in(t),
            employer: self.employer,
            worker: self.worker,
            family: self.family,
            fingerprint: self.fingerprint,
        })
    }
}

/// The worker by name and number: both who declared them and they themselves may read it.
pub fn worker(stored: &StoredRequest) -> WorkerOnPaper {
    let worker = &stored.request.worker;
    let name = worker.name.as_ref();
    WorkerOnPaper {
        name: name.map(|name| format!("{} {}", name.given, name.family)),
        niss: worker.niss.formatted(),
    }
}

/// The hash of the leaf that this ticket was given in.
fn fingerprint(file: Uuid, ticket: &Ticket, tx: &mut Tx) -> Result<String, PageError> {
    let leaves = journal::of_file(tx, file)?;
    let mut leaves = leaves.iter().rev();
    let leaf = leaves.find(|leaf| ticket_of(leaf).as_deref() == Some(ticket.as_str()));
    Ok(leaf.map_or_else(String::new, |leaf| hex::encode(leaf.hash)))
}
