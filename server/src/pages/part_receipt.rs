//! The receipt of a part of a request: "Accusé de réception : Modification de votre interruption", "Annulation de …", and
//! those of what was asked and answered (MOD-08, CAN-09, EMP-13). The same for every party that may read the file.

use crate::actions::part_receipt::PartReceipt;
use crate::auth::access::{SignedInCaseWorker, SignedInEmployer, SignedInWorker};
use crate::error::PageError;
use crate::pages::case_timeline::moment;
use crate::pages::change_view::Difference;
use crate::pages::employer::consultation;
use crate::pages::frame::{self, Place};
use crate::pages::{offices, part_receipt_pdf, request_file, ticket_family, worker};
use crate::texts::Texts;
use crate::view::{Layout, StubView, TicketView, WorkerBanner};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};
use askama::Template;
use domain::access::Permission;
use domain::date_input::format_date;
use domain::identifiers::Ticket;
use domain::period::Period;
use domain::request::{Act, Actor, Cancellation};
use storage::requests::StoredRequest;
use storage::tickets::{IssuedTicket, Part};
use storage::{Tx, tickets};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "pages/part_receipt.html")]
struct ReceiptPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    here: String,
    worker: WorkerBanner,
    title: String,
    /// The sentence with the request's own number.
    whole: String,
    /// The sentence with the number of this part.
    part: String,
    done: String,
    by: String,
    ticket: TicketView,
    lines: Vec<Difference>,
    answer: Option<&'static str>,
    reason: Option<String>,
    /// What happens next.
    next: &'static str,
    mail: Option<String>,
    parts: Vec<StubView>,
    number: String,
    undo: Option<String>,
    /// The same on paper, where there is such a paper for this reader.
    pdf: Option<String>,
}

/// For the employer; a direct cancellation can be undone from here.
pub fn employer(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let stored = storage::requests::by_id(tx, number, id(at)?)?.ok_or(PageError::NotFound)?;
    let (issued, receipt) = issued(at, &stored, tx)?;
    let mut layout = frame::employer(
        at,
        employer,
        title(at.texts, issued.part, &receipt),
        Place::Elsewhere,
    );
    let address = consultation::address(number, stored.id);
    frame::with_worker(&mut layout, employer, &address, Place::Elsewhere);
    let allowed = stored
        .request
        .allows(Actor::Employer, Act::UndoCancellation, at.now);
    let undo = stored
        .request
        .cancellation
        .as_ref()
        .filter(|_| allowed.is_ok() && employer.role.may(Permission::File))
        .and_then(Cancellation::undo_until)
        .map(|until| at.texts.cancellation_undo_until(&moment(until)));
    page(
        at,
        layout,
        &stored,
        Actor::Employer,
        (&issued, &receipt),
        undo,
        tx,
    )
}

/// For the worker.
pub fn worker(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let niss = worker::home::own_niss(worker.subject(), tx)?;
    let found = storage::requests::by_id_of_worker(tx, &niss, id(at)?)?;
    let stored = found.ok_or(PageError::NotFound)?;
    let (issued, receipt) = issued(at, &stored, tx)?;
    let layout = frame::worker(at, worker, title(at.texts, issued.part, &receipt));
    page(
        at,
        layout,
        &stored,
        Actor::Worker,
        (&issued, &receipt),
        None,
        tx,
    )
}

/// For the office; the reading is journalled with the others.
pub fn office(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let found = storage::requests::by_id_of_office(tx, &worker.office, id(at)?)?;
    let stored = found.ok_or(PageError::NotFound)?;
    let (issued, receipt) = issued(at, &stored, tx)?;
    crate::pages::office::request::record(at, worker, &stored, tx)?;
    let name = offices::link(at, &worker.office, tx)?.name;
    let layout = frame::office(at, worker, &name, title(at.texts, issued.part, &receipt));
    page(
        at,
        layout,
        &stored,
        Actor::Office,
        (&issued, &receipt),
        None,
        tx,
    )
}

/// The PDF, for the employer.
pub fn employer_pdf(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let found = storage::requests::by_id(tx, number, id(at)?)?;
    pdf(at, &found.ok_or(PageError::NotFound)?, tx)
}

/// The PDF, for the worker or who helps.
pub fn worker_pdf(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let niss = worker::home::own_niss(worker.subject(), tx)?;
    let found = storage::requests::by_id_of_worker(tx, &niss, id(at)?)?;
    pdf(at, &found.ok_or(PageError::NotFound)?, tx)
}

fn pdf(at: &Visit, stored: &StoredRequest, tx: &mut Tx) -> PageResult {
    let (issued, receipt) = issued(at, stored, tx)?;
    if !part_receipt_pdf::is_on_paper(issued.part) {
        return Err(PageError::NotFound);
    }
    part_receipt_pdf::reply(at, stored, &issued, &receipt, tx)
}

fn id(at: &Visit) -> Result<Uuid, PageError> {
    Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)
}

/// The ticket in the address, if it is a part of this very request that all parties may read.
fn issued(
    at: &Visit,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<(IssuedTicket, PartReceipt), PageError> {
    let asked: Ticket = at
        .param("ticket")
        .parse()
        .map_err(|_| PageError::NotFound)?;
    let found = tickets::of_request(tx, stored.id)?
        .into_iter()
        .find(|issued| issued.ticket == asked);
    let issued = found.ok_or(PageError::NotFound)?;
    ticket_family::name(at.texts, issued.part).ok_or(PageError::NotFound)?;
    let receipt = read(&issued)?;
    Ok((issued, receipt))
}

/// What was frozen with the ticket of a part.
pub fn read(issued: &IssuedTicket) -> Result<PartReceipt, PageError> {
    let frozen = issued.receipt.as_deref().ok_or(PageError::NotFound)?;
    serde_json::from_str(frozen)
        .map_err(|_| PageError::Inside("a frozen receipt cannot be read".to_owned()))
}

/// "Accusé de réception : …", with the right kind of interruption (CAN-09).
pub fn title(t: &'static Texts, part: Part, receipt: &PartReceipt) -> String {
    match (part, receipt.cancels) {
        (Part::Cancellation, _) => {
            t.part_title_cancellation(t.coded("type-of", receipt.interruption_type.code()))
        }
        (Part::ChangeRequest, false) => t.part_title_change_request().to_owned(),
        (Part::ChangeRequest, true) => t.part_title_cancellation_request().to_owned(),
        (Part::ChangeAnswer, _) => t.part_title_answer().to_owned(),
        _ => t.part_title_change().to_owned(),
    }
}

fn page(
    at: &Visit,
    mut layout: Layout<'_>,
    stored: &StoredRequest,
    reader: Actor,
    (issued, receipt): (&IssuedTicket, &PartReceipt),
    undo: Option<String>,
    tx: &mut Tx,
) -> PageResult {
    let t = at.texts;
    let here = request_file::address(stored, reader);
    layout.path = format!("{here}/receipts/{}", issued.ticket.as_str());
    let number = stored.request.ticket.as_ref();
    let number = number.map(ToString::to_string).unwrap_or_default();
    let when = moment(receipt.at);
    let page = ReceiptPage {
        nonce: at.nonce(),
        worker: request_file::banner(at, &stored.request, reader, tx)?,
        title: title(t, issued.part, receipt),
        whole: if number.is_empty() {
            String::new()
        } else {
            t.receipt_ticket(&number)
        },
        part: t.part_ticket(issued.ticket.as_str()),
        done: done(t, issued.part, receipt).to_owned(),
        by: t.part_by(&receipt.by, &when),
        ticket: TicketView {
            number: issued.ticket.as_str().to_owned(),
            filed_at: when,
            sentence: receipt.sentence_in(t),
            next: Vec::new(),
            stubs: Vec::new(),
        },
        lines: lines(t, receipt),
        answer: receipt.accepted.map(|accepted| {
            if accepted {
                t.part_accepted()
            } else {
                t.part_refused()
            }
        }),
        reason: receipt.reason.clone(),
        next: next(t, issued.part),
        mail: receipt
            .mail_to
            .as_deref()
            .filter(|_| reader == Actor::Employer)
            .map(|address| t.receipt_mail_sent(address)),
        parts: ticket_family::parts(t, stored, reader, tx)?,
        number,
        undo: undo.filter(|_| issued.part == Part::Cancellation),
        pdf: (reader != Actor::Office && part_receipt_pdf::is_on_paper(issued.part))
            .then(|| format!("{}/pdf", layout.path)),
        here,
        layout,
        t,
    };
    Ok(Reply::page(page.render()?))
}

fn done(t: &'static Texts, part: Part, receipt: &PartReceipt) -> &'static str {
    match (part, receipt.cancels) {
        (Part::Cancellation, _) => t.part_done_cancellation(),
        (Part::ChangeRequest, _) => t.part_done_asked(),
        (Part::ChangeAnswer, _) => t.part_done_answered(),
        _ => t.part_done_change(),
    }
}

fn next(t: &'static Texts, part: Part) -> &'static str {
    match part {
        Part::Cancellation => t.part_next_cancellation(),
        Part::ChangeRequest => t.part_next_asked(),
        Part::ChangeAnswer => t.part_next_answered(),
        _ => t.part_next_change(),
    }
}

/// Old → new, where the last day changes.
fn lines(t: &'static Texts, receipt: &PartReceipt) -> Vec<Difference> {
    let Some(old) = receipt.old_end_date else {
        return Vec::new();
    };
    let length = |end| {
        Period::new(receipt.start_date, end)
            .map(|period| t.period_length(&period, Some(receipt.regime)))
            .unwrap_or_default()
    };
    vec![
        Difference {
            label: t.consultation_end(),
            old: format_date(old),
            new: format_date(receipt.end_date),
        },
        Difference {
            label: t.shell_file_length(),
            old: length(old),
            new: length(receipt.end_date),
        },
    ]
}
