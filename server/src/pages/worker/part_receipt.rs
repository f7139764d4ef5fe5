//! The worker's receipt: the ticket of the own part, and what happens next. Only the worker opens it.

use askama::Template;
use domain::date_input::format_date;
use domain::request::Actor;
use storage::Tx;
use uuid::Uuid;

use crate::actions::worker_part::open;
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::{frame, offices, ticket_family, worker::home};
use crate::ports::clock::brussels_time;
use crate::texts::Texts;
use crate::view::{Crumb, Layout, NextStep, StubView, TicketView};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

#[derive(Template)]
#[template(path = "pages/worker/part_receipt.html")]
struct ReceiptPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    ticket: TicketView,
    submitted: String,
    documents: Vec<&'static str>,
    /// The request's own number, and what hangs below it (MOD-14).
    number: String,
    parts: Vec<StubView>,
    pdf: String,
    request: String,
    list: String,
}

/// Its address.
pub fn path(request: Uuid) -> String {
    format!("{}/requests/{request}/receipt", home::PATH)
}

/// The page; a part that is not sent has no receipt.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let opened = open(at, worker, tx)?;
    let sent = opened.part.sent.as_ref().ok_or(PageError::NotFound)?;
    let details = &opened.stored.request.details;
    let time = brussels_time(sent.at);
    let (day, clock) = (format_date(time.date()), time.strftime("%H:%M").to_string());
    let office = match &opened.stored.office {
        Some(code) => offices::link(at, code, tx)?.name,
        None => t.overview_office_unknown().to_owned(),
    };
    let request = format!("{}/requests/{}", home::PATH, opened.stored.id);
    let mut layout = frame::worker(at, worker, t.part_receipt_title());
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.mine_request_title(), request.clone()));
    let step = |when: String, what: String| NextStep { when, what };
    let needed = domain::attachment::required(details.interruption_type, details.reason);
    let page = ReceiptPage {
        layout,
        t,
        submitted: match helper_of(opened.part.helped_by, tx)? {
            Some(helper) => t.part_receipt_helped(&day, &helper, &clock),
            None => t.part_receipt_submitted(&day, &clock),
        },
        ticket: TicketView {
            number: sent.ticket.as_str().to_owned(),
            filed_at: format!("{day} {clock}"),
            sentence: t.request_sentence(
                details.interruption_type,
                details.regime,
                &details.period,
            ),
            next: vec![
                step(
                    t.receipt_when_then().to_owned(),
                    t.part_receipt_next_office(&office),
                ),
                step(
                    t.receipt_when_on(&format_date(details.period.start())),
                    t.receipt_next_start().to_owned(),
                ),
                step(
                    t.receipt_when_on(&format_date(details.period.end())),
                    t.receipt_next_end().to_owned(),
                ),
            ],
            stubs: Vec::new(),
        },
        documents: needed
            .iter()
            .map(|kind| t.coded("document", kind.code()))
            .collect(),
        number: opened
            .stored
            .request
            .ticket
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        parts: ticket_family::parts(t, &opened.stored, Actor::Worker, tx)?,
        pdf: super::part_receipt_pdf::path(opened.stored.id),
        request,
        list: frame::mine_path(worker),
    };
    Ok(Reply::page(page.render()?))
}

/// The name of who filled it in for the worker, where somebody did: both names stand on the receipt (EMP-10).
pub fn helper_of(helped_by: Option<Uuid>, tx: &mut Tx) -> Result<Option<String>, PageError> {
    let Some(helper) = helped_by else {
        return Ok(None);
    };
    let person = storage::persons::by_id(tx, helper)?;
    Ok(person.map(|person| format!("{} {}", person.name.given, person.name.family)))
}
