//! A certificate of entitlement to read and to print: what the signed file of the same number says, as a PDF. Children and
//! patients are numbered, never named; for the employer it is there exactly as long as the certificate is valid.

use domain::date_input::format_date;
use storage::certificates::StoredCertificate;
use storage::documents::DocumentKind;
use storage::requests::StoredRequest;
use storage::{Tx, certificates};
use uuid::Uuid;

use crate::auth::access::{SignedInEmployer, SignedInWorker};
use crate::certificate::{Certificate, CertifiedRight, verify};
use crate::documents::entitlement_certificate::{EntitlementCertificate, Right};
use crate::documents::sheet::WorkerOnPaper;
use crate::documents::{DocumentOrder, frozen, order};
use crate::error::PageError;
use crate::pages::employer::entitlement;
use crate::pages::worker::home;
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

/// For the worker who made it, whatever became of it.
pub fn worker(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let niss = home::own_niss(worker.person.id, tx)?;
    let made = certificates::of_worker(tx, &niss)?;
    let made = made.into_iter().find(|made| made.id == id);
    let made = made.ok_or(PageError::NotFound)?;
    let stored = storage::requests::by_id_of_worker(tx, &niss, made.request)?;
    paper(at, &made, &stored.ok_or(PageError::NotFound)?, tx)
}

/// For the employer it was made for, while it is valid.
pub fn employer(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let stored = storage::requests::by_id(tx, number, id)?.ok_or(PageError::NotFound)?;
    let made = certificates::valid_of_request(tx, number, id, at.now)?;
    let made = made.ok_or(PageError::NotFound)?;
    entitlement::record(at, employer, &stored, &made, tx)?;
    paper(at, &made, &stored, tx)
}

fn paper(at: &Visit, made: &StoredCertificate, stored: &StoredRequest, tx: &mut Tx) -> PageResult {
    let document = order_for(at, made, stored, tx)?;
    Ok(Reply::paper(
        document,
        "entracte-certificate.pdf".to_owned(),
    ))
}

/// Orders it in the language of the visit, in the transaction that makes the certificate or when it is first asked for.
pub fn order_for(
    at: &Visit,
    made: &StoredCertificate,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Uuid, PageError> {
    let t = at.texts;
    let public = at.app.certificates.public();
    let said = verify(made.document.as_bytes(), &public)
        .map_err(|error| PageError::Inside(error.to_string()))?;
    let employer = storage::employers::by_number(tx, &made.employer)?.ok_or(PageError::NotFound)?;
    let enough = if said.enough {
        t.shown_enough()
    } else {
        t.shown_not_enough()
    };
    let basis = vec![
        enough.to_owned(),
        t.paper_certificate_for(&employer.name, &employer.number.formatted()),
        t.rights_valid_until(&format_date(brussels_date(made.expires_at))),
        t.paper_certificate_file().to_owned(),
    ];
    let data = EntitlementCertificate {
        number: said.id.clone(),
        worker: WorkerOnPaper {
            name: Some(said.worker.clone()),
            niss: stored.request.worker.niss.masked(),
        },
        counted_on: format_date(brussels_date(made.issued_at)),
        rights: rights(t, &said),
        basis,
    };
    let new = DocumentOrder {
        kind: DocumentKind::EntitlementCertificate,
        file: stored.id,
        subject: made.id.to_string(),
        language: at.lang,
        employer: Some(made.employer.clone()),
        worker: Some(stored.request.worker.niss.clone()),
        data: frozen(&data),
    };
    order(at, tx, &new)
}

fn rights(t: &'static Texts, said: &Certificate) -> Vec<Right> {
    let right = |right: &CertifiedRight| {
        let unit = t.coded("planner-unit", &right.unit);
        let amount = |hundredths: i64| format!("{} {unit}", t.decimal(hundredths));
        let name = t.coded("planner-right", &right.right);
        Right {
            name: match right.person {
                Some(person) => t.shown_person(&person.to_string(), name),
                None => name.to_owned(),
            },
            total: amount(right.total),
            used: amount(right.used + right.pending),
            left: amount(right.left),
        }
    };
    said.balance.iter().flatten().map(right).collect()
}
