//! The receipt as a PDF (CNF-10, PDF-01), in the language the request was filed in: with the very sentence certified. It
//! says only what cannot change afterwards, and its bytes are the same ever after.

use storage::documents::DocumentKind;
use storage::requests::StoredRequest;
use storage::tickets::Part;
use storage::{Tx, journal, tickets};
use uuid::Uuid;

use super::receipt::{as_filed, moment, next, read};
use crate::auth::access::SignedInEmployer;
use crate::documents::receipt::Receipt;
use crate::documents::sheet::{EmployerOnPaper, WorkerOnPaper};
use crate::documents::{DocumentOrder, frozen, order};
use crate::error::PageError;
use crate::pages::ticket_family;
use crate::texts::{Texts, texts};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};
use domain::date_input::format_date;
use domain::request::Actor;

/// The PDF of a receipt of this employer; ordered when nobody asked for it before.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let stored = as_filed(at, number, tx)?;
    let id = stored.id;
    let issued = tickets::of_request(tx, id)?
        .into_iter()
        .find(|issued| issued.part == Part::Request)
        .ok_or(PageError::NotFound)?;
    let proof = read(&issued, &stored)?;
    let lang = proof.language.parse().unwrap_or(at.lang);
    let t = texts(lang);
    let (day, clock) = moment(proof.submitted_at);
    let steps = next(t, &proof, &stored).into_iter();
    // The last day may be changed later; the sentence says which one was filed.
    let kept = steps.filter(|step| step.what != t.receipt_next_end());
    let ticket = issued.ticket.as_str().to_owned();
    let (submitted, sentence) = if proof.sentence.is_empty() {
        // A ticket of a former system: nothing was frozen with it.
        let sentence = t.declared_sentence(&stored.request.details);
        (format!("{} {day}", t.shell_ticket_filed()), sentence)
    } else {
        let submitted = t.receipt_submitted_by(&day, &proof.submitted_by, &clock);
        (submitted, proof.sentence.clone())
    };
    let data = Receipt {
        ticket: ticket.clone(),
        submitted,
        sentence,
        employer: EmployerOnPaper {
            name: employer.employer.name.clone(),
            number: number.formatted(),
        },
        worker: worker(&stored),
        declared: declared(t, &stored),
        next: kept.map(|step| (step.when, step.what)).collect(),
        family: ticket_family::on_paper(t, &stored, &issued.ticket, Actor::Employer, tx)?,
        fingerprint: fingerprint(id, tx)?,
    };
    let document = DocumentOrder {
        kind: DocumentKind::Receipt,
        file: id,
        subject: ticket.clone(),
        language: lang,
        employer: Some(number.clone()),
        worker: None,
        data: frozen(&data),
    };
    let document = order(at, tx, &document)?;
    Ok(Reply::paper(document, format!("{ticket}.pdf")))
}

/// The worker as the employer who declared them may read it: the number in full (PD12).
fn worker(stored: &StoredRequest) -> WorkerOnPaper {
    let worker = &stored.request.worker;
    let name = worker.name.as_ref();
    WorkerOnPaper {
        name: name.map(|name| format!("{} {}", name.given, name.family)),
        niss: worker.niss.formatted(),
    }
}

fn declared(t: &'static Texts, stored: &StoredRequest) -> Vec<(String, String)> {
    let details = &stored.request.details;
    let hours =
        |hours: domain::working_time::WeeklyHours| t.consultation_hours_week(&hours.colon());
    let unit = stored.request.worker.unit;
    let unit = unit.map(|unit| (t.field_unit_label(), unit.formatted()));
    [
        (
            t.consultation_type(),
            t.coded("type", details.interruption_type.code()).to_owned(),
        ),
        (
            t.consultation_regime(),
            t.coded("regime", details.regime.code()).to_owned(),
        ),
        (t.consultation_start(), format_date(details.period.start())),
        (
            t.consultation_contract_hours(),
            hours(details.contract_hours),
        ),
        (t.consultation_full_time(), hours(details.full_time_hours)),
        (
            t.consultation_notice_date(),
            format_date(details.notice_date),
        ),
    ]
    .into_iter()
    .chain(unit)
    .map(|(label, value)| (label.to_owned(), value))
    .collect()
}

/// The hash of the leaf that the filing left in the journal.
fn fingerprint(file: Uuid, tx: &mut Tx) -> Result<String, PageError> {
    let leaves = journal::of_file(tx, file)?;
    let leaf = leaves.iter().find(|leaf| leaf.act == "request.submitted");
    Ok(leaf.map_or_else(String::new, |leaf| hex::encode(leaf.hash)))
}
