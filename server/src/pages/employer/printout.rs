//! The whole file on paper: every line of the consultation and the names of its documents, as this employer may read them
//! (PDF-02). Printed again on the same day with nothing changed, it is the same document.

use domain::date_input::format_date;
use domain::request::Actor;
use sha2::{Digest, Sha256};
use storage::documents::DocumentKind;
use storage::{Tx, attachments};
use uuid::Uuid;

use crate::auth::access::SignedInEmployer;
use crate::documents::request_printout::RequestPrintout;
use crate::documents::sheet::EmployerOnPaper;
use crate::documents::{DocumentOrder, frozen, order};
use crate::error::PageError;
use crate::pages::{part_receipt_pdf, request_file};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

/// Hexadecimal digits that tell one state of the file from another.
const STATE_DIGITS: usize = 16;

/// The PDF, ordered when this state of the file was not printed before.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let number = &employer.employer.number;
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let stored = storage::requests::by_id(tx, number, id)?.ok_or(PageError::NotFound)?;
    let request = &stored.request;
    let mut documents = Vec::new();
    for one in attachments::of_request(tx, id, stored.draft_of_notice())? {
        if one.party == Actor::Employer {
            documents.push(format!(
                "{} – {}",
                t.coded("document", one.kind.code()),
                one.name
            ));
        }
    }
    let lines = request_file::declared(t, request);
    let ticket = request.ticket.as_ref().map(ToString::to_string);
    let data = frozen(&RequestPrintout {
        ticket: ticket.clone().unwrap_or_default(),
        printed_on: format_date(at.today),
        employer: EmployerOnPaper {
            name: employer.employer.name.clone(),
            number: number.formatted(),
        },
        worker: part_receipt_pdf::worker(&stored),
        status: t.coded("status", request.status.code()).to_owned(),
        lines: lines
            .into_iter()
            .map(|fact| (fact.label.to_owned(), fact.value))
            .collect(),
        remarks: stored
            .warnings
            .iter()
            .map(|kept| format!("{} – {}", kept.text, kept.remark))
            .collect(),
        documents,
    });
    let mut state = hex::encode(Sha256::digest(data.to_string().as_bytes()));
    state.truncate(STATE_DIGITS);
    let document = DocumentOrder {
        kind: DocumentKind::RequestPrintout,
        file: id,
        subject: format!("{}-{state}", at.today),
        language: at.lang,
        employer: Some(number.clone()),
        worker: None,
        data,
    };
    let document = order(at, tx, &document)?;
    let name = ticket.unwrap_or_else(|| id.to_string());
    Ok(Reply::paper(document, format!("{name}-{}.pdf", at.today)))
}
