//! Keys a request that came on paper or by telephone (ONE-10): the same answers and the same checks as on an employer's
//! screens, no ticket, and a leaf that says who asked, how, and when it came.

use domain::draft::{
    Answers, FieldError, FilingContext, LawContext, PersonName, SelectedWorker, WorkerAnswers,
    WorkerContext, WorkerField, complete, reports, select_worker,
};
use domain::draft::{Field, Problem};
use domain::identifiers::PostalCode;
use domain::law::Finding;
use domain::law::filing::CommitteeFacts;
use domain::message::MessageEvent;
use domain::request::{Actor, Request, RequestDetails, RequestStatus};
use jiff::civil::Date;
use storage::employers::Employer;
use storage::requests::{self, Origin, ShownWarning, StoredRequest};
use storage::{Tx, desk, reference};
use uuid::Uuid;

use super::{leaf, tell_both};
use crate::actions::submit_request::certification;
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::ports::personnel_file;
use crate::web::Visit;

/// What came in, as typed.
pub struct Keyed {
    /// The employer.
    pub employer: Employer,
    /// The worker.
    pub worker: WorkerAnswers,
    /// The worker's name as it stands on the paper, for whom no personnel file knows.
    pub name: Option<PersonName>,
    /// Where the worker lives, as it stands on the paper.
    pub postal_code: Option<PostalCode>,
    /// The interruption.
    pub answers: Answers,
    /// "paper" or "telephone".
    pub medium: &'static str,
    /// Who asked.
    pub asked_by: Actor,
    /// The name of whoever asked.
    pub asker: String,
    /// When it came.
    pub received: Date,
    /// Why warnings are kept.
    pub remark: String,
}

/// What is wrong with what was typed.
#[derive(Default)]
pub struct NotKeyed {
    /// Field and problem.
    pub errors: Vec<(String, Problem)>,
    /// Warnings that need the remark.
    pub warnings: Vec<Finding>,
}

/// Keys it; its id, or what is wrong.
pub fn key_request(
    at: &Visit,
    by: &SignedInCaseWorker,
    keyed: &Keyed,
    tx: &mut Tx,
) -> Result<Result<Uuid, NotKeyed>, PageError> {
    let (worker, details, kept) = match read(at, keyed, tx)? {
        Ok(read) => read,
        Err(not_keyed) => return Ok(Err(not_keyed)),
    };
    let office = match worker.postal_code {
        Some(code) => reference::office_of_postal_code(tx, code, at.today)?,
        None => None,
    };
    let office = office.unwrap_or_else(|| by.office.clone());
    let (certification_version, certification_hash) = certification(at.texts);
    let warning = |finding: &Finding| ShownWarning {
        code: finding.code.to_owned(),
        text: at.texts.finding(finding),
        remark: keyed.remark.clone(),
        about_worker: false,
    };
    let stored = StoredRequest {
        id: at.app.chance.uuid(at.now),
        version: 1,
        request: Request {
            ticket: None,
            employer: keyed.employer.number.clone(),
            worker,
            details,
            introduced_on: keyed.received,
            // Both parts came together.
            status: RequestStatus::WaitingForOffice,
            cancellation: None,
        },
        origin: Origin::Paper,
        office: Some(office.clone()),
        submitted_at: at.now,
        submitted_by: None,
        submitted_as: None,
        draft: None,
        warnings: kept.iter().map(warning).collect(),
        certification_version,
        certification_hash,
        catalogue_version: at.app.figures.version().to_owned(),
        language: keyed.employer.language.clone(),
    };
    requests::insert(tx, &stored)?;
    desk::arrive(tx, stored.id, Some(&office), keyed.received)?;
    let content = serde_json::json!({
        "medium": keyed.medium,
        "askedBy": keyed.asked_by.code(),
        "asker": keyed.asker,
        "receivedOn": keyed.received.to_string(),
        "office": office,
    });
    leaf(at, by, &stored, "request.keyed", 1, &content, tx)?;
    tell_both(at, &stored, MessageEvent::RequestKeyed, tx)?;
    Ok(Ok(stored.id))
}

type Read = (SelectedWorker, RequestDetails, Vec<Finding>);

fn read(at: &Visit, keyed: &Keyed, tx: &mut Tx) -> Result<Result<Read, NotKeyed>, PageError> {
    let mut wrong = NotKeyed::default();
    let selected = worker(at, keyed, &mut wrong, tx)?;
    let niss = keyed.worker.readable_niss(at.today);
    let law = LawContext {
        figures: at.app.figures,
        head_count: Some(keyed.employer.head_count),
        worker_birth: niss
            .as_ref()
            .and_then(domain::identifiers::Niss::birth_date),
        worker_sex: niss.as_ref().and_then(domain::identifiers::Niss::sex),
        own_files: Vec::new().into(),
    };
    let context = FilingContext::new(keyed.employer.sector, keyed.received).with_law(law);
    let mut answers = keyed.answers.clone();
    let found = reports(&answers, &context).into_iter();
    let found: Vec<Finding> = found.flat_map(|(_, report)| report.findings).collect();
    let kept: Vec<Finding> = found.into_iter().filter(Finding::needs_remark).collect();
    for finding in &kept {
        answers.set_remark(finding.code, &keyed.remark);
    }
    let details = complete(&answers, &context);
    if let Err(incomplete) = &details {
        let errors = incomplete
            .steps
            .iter()
            .flat_map(|(_, report)| &report.errors);
        let of_fields = errors.filter(|error| !matches!(error.field, Field::Remark(_)));
        wrong.errors.extend(
            of_fields
                .map(|FieldError { field, problem }| (field.form_name().into_owned(), *problem)),
        );
    }
    if keyed.remark.is_empty() {
        wrong.warnings.extend(kept.iter().cloned());
    }
    match (selected, details) {
        (Some((selected, about)), Ok(details))
            if wrong.errors.is_empty() && wrong.warnings.is_empty() =>
        {
            let all = about.into_iter().chain(kept).collect();
            Ok(Ok((selected, details, all)))
        }
        _ => Ok(Err(wrong)),
    }
}

/// The worker, by the employer's personnel file where it knows them, else by what stands on the paper (PD11).
fn worker(
    at: &Visit,
    keyed: &Keyed,
    wrong: &mut NotKeyed,
    tx: &mut Tx,
) -> Result<Option<(SelectedWorker, Vec<Finding>)>, PageError> {
    let known = match keyed.worker.readable_niss(at.today) {
        Some(niss) => personnel_file::by_niss(tx, &keyed.employer.number, &niss)?,
        None => None,
    };
    let committee = match keyed.worker.readable_joint_committee() {
        Some(code) => reference::committee_facts(tx, code, at.today)?,
        None => CommitteeFacts::default(),
    };
    let context = WorkerContext {
        sector: keyed.employer.sector,
        today: at.today,
        known: known.map(|employment| employment.known_worker()),
        committee,
        // Paper names no unit.
        units: Vec::new(),
        unit_required: false,
    };
    let mut answers = keyed.worker.clone();
    if let Err(report) = select_worker(&answers, &context) {
        for finding in report
            .findings
            .iter()
            .filter(|finding| finding.needs_remark())
        {
            answers.set_remark(finding.code, &keyed.remark);
            if keyed.remark.is_empty() {
                wrong.warnings.push(finding.clone());
            }
        }
    }
    match select_worker(&answers, &context) {
        Ok((mut selected, findings)) => {
            selected.name = selected.name.or_else(|| keyed.name.clone());
            selected.postal_code = selected.postal_code.or(keyed.postal_code);
            let about = findings.into_iter().filter(Finding::needs_remark);
            Ok(Some((selected, about.collect())))
        }
        Err(report) => {
            let errors = report.errors.iter();
            let of_fields = errors.filter(|error| !matches!(error.field, WorkerField::Remark(_)));
            wrong.errors.extend(
                of_fields.map(|FieldError { field, problem }| {
                    (field.form_name().into_owned(), *problem)
                }),
            );
            Ok(None)
        }
    }
}
