//! Sends a request: the one act whose proof is a ticket. Request, ticket, receipt, journal leaf and messages to send are
//! written in one transaction (trust R1), and the draft is the key of the act (R2): confirming it again, at the same
//! moment or a year later, finds the same receipt.

use domain::draft::{Answers, FilingContext, Incomplete, SelectedWorker, WorkerReport, complete};
use domain::identifiers::Ticket;
use domain::law::Finding;
use domain::message::MessageEvent;
use domain::period::add_months;
use domain::request::{Request, RequestDetails};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use storage::drafts::{self, Change, Draft, DraftStatus};
use storage::requests::{Origin, ShownWarning, StoredRequest};
use storage::tickets::Part;
use storage::{Error, Tx, journal, requests, tickets};
use uuid::Uuid;

use super::announce::{Announcement, Recipient, announce};
use super::bring_documents::bring_documents;
use super::draw_ticket::draw_ticket;
use super::select_worker;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::texts::Texts;
use crate::web::Visit;

/// The worker completes within two months after the start, or the allowance begins with the filing (rules.md § 4).
pub const COMPLETION_MONTHS: i32 = 2;

/// What became of a confirmation.
pub enum Submission {
    /// Sent, now or before: the request.
    Sent(Uuid),
    /// Answers are missing or impossible; nothing was stored.
    Incomplete(Incomplete),
    /// The worker of the draft can no longer be read as chosen; nothing was stored.
    WorkerToCheck(WorkerReport),
    /// A colleague changed the draft after the page was drawn; nothing was stored.
    ChangedMeanwhile,
}

/// What the receipt shows, frozen with the ticket: the same a year later (CNF-10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    /// When it was sent.
    pub submitted_at: Timestamp,
    /// Name of the person who sent it.
    pub submitted_by: String,
    /// Language of the filing; in it the frozen sentence is shown.
    pub language: String,
    /// The sentence certified.
    pub sentence: String,
    /// Last day on which the worker's part keeps the allowance from the first day; none when that day is over already.
    pub complete_by: Option<Date>,
    /// Where the e-mail of confirmation goes, when one was asked and an address is known.
    pub mail_to: Option<String>,
}

/// Sends the draft with `answers`, drawn from the draft as it is now when `current`.
pub fn submit_request(
    at: &Visit,
    employer: &SignedInEmployer,
    draft: &Draft,
    current: bool,
    answers: &Answers,
    context: &FilingContext,
    tx: &mut Tx,
) -> Result<Submission, PageError> {
    if !current {
        return Ok(Submission::ChangedMeanwhile);
    }
    let details = match complete(answers, context) {
        Ok(details) => details,
        Err(incomplete) => return Ok(Submission::Incomplete(incomplete)),
    };
    let typed = draft.worker.clone().unwrap_or_default();
    let (worker, about_worker) = match select_worker::read(at, employer, &typed, tx)? {
        Ok(read) => read,
        Err(report) => return Ok(Submission::WorkerToCheck(report)),
    };
    let id = at.app.chance.uuid(at.now);
    // First of all the guard: whoever comes second waits here, and finds the request of the first.
    if let Some(other) = take_draft(at, employer, draft, id, tx)? {
        return Ok(other);
    }
    let warnings = shown_warnings(at.texts, answers, context, &about_worker, &worker);
    let number = &employer.employer.number;
    let ticket = draw_ticket(at, number, id, Part::Request, tx)?;
    let request = Request::submit(
        ticket.clone(),
        employer.employer.number.clone(),
        worker,
        details,
        at.today,
    );
    let stored = stored(at, employer, draft, id, request, warnings, tx)?;
    requests::insert(tx, &stored)?;
    let receipt = receipt(at, employer, &stored.request.details, tx)?;
    let frozen = serde_json::to_string(&receipt).map_err(inside)?;
    tickets::set_receipt(tx, &ticket, id, &frozen)?;
    write_leaf(at, employer, &stored, &ticket, tx)?;
    bring_documents(at, employer, (draft.id, id), tx)?;
    tell(at, employer, &stored, tx)?;
    remember_mail_wish(employer, &stored.request.details, tx)?;
    Ok(Submission::Sent(id))
}

/// Marks the draft as sent; what to answer instead, when somebody else was first.
fn take_draft(
    at: &Visit,
    employer: &SignedInEmployer,
    draft: &Draft,
    request: Uuid,
    tx: &mut Tx,
) -> Result<Option<Submission>, PageError> {
    let change = Change {
        by: employer.person.id,
        at: at.now,
    };
    match drafts::set_submitted(tx, draft, request, change) {
        Ok(()) => Ok(None),
        Err(Error::Conflict) => {
            let now = drafts::by_id(tx, &draft.employer, draft.id)?.ok_or(PageError::NotFound)?;
            match now.status {
                DraftStatus::Submitted(request) => Ok(Some(Submission::Sent(request))),
                DraftStatus::Open => Ok(Some(Submission::ChangedMeanwhile)),
                DraftStatus::Discarded => Err(PageError::NotFound),
            }
        }
        Err(error) => Err(error.into()),
    }
}

fn stored(
    at: &Visit,
    employer: &SignedInEmployer,
    draft: &Draft,
    id: Uuid,
    request: Request,
    warnings: Vec<ShownWarning>,
    tx: &mut Tx,
) -> Result<StoredRequest, PageError> {
    let office = match request.worker.postal_code {
        Some(code) => storage::reference::office_of_postal_code(tx, code, at.today)?,
        // Unknown until the worker's part (PD11).
        None => None,
    };
    let (certification_version, certification_hash) = certification(at.texts);
    Ok(StoredRequest {
        id,
        version: 1,
        origin: origin(draft, &request, tx)?,
        request,
        office,
        submitted_at: at.now,
        submitted_by: Some(employer.person.id),
        submitted_as: Some(employer.capacity),
        draft: Some(draft.id),
        warnings,
        certification_version,
        certification_hash,
        catalogue_version: domain::law::Figures::shipped().version().to_owned(),
        language: at.lang.code().to_owned(),
    })
}

/// Whether the draft came from a notice of this very worker: somebody else may have been chosen since (FIL-26).
fn origin(draft: &Draft, request: &Request, tx: &mut Tx) -> Result<Origin, Error> {
    let notice = storage::notices::by_draft(tx, draft.id)?;
    let theirs = notice.is_some_and(|notice| notice.niss == request.worker.niss);
    Ok(if theirs { Origin::Notice } else { Origin::Form })
}

/// The words certified: the versions of the legal mention and of the certification, and the hash of both as shown
/// (AUD-01).
pub fn certification(t: &Texts) -> (String, [u8; 32]) {
    let version = format!(
        "{} {}",
        t.confirmation_legal_version(),
        t.confirmation_certification_version()
    );
    let words = format!(
        "{}\n{}",
        t.shell_legal_mention_text(),
        t.confirmation_certification()
    );
    (version, Sha256::digest(words).into())
}

/// Every warning that was kept, with the words shown and the remark given (PD3).
fn shown_warnings(
    t: &'static Texts,
    answers: &Answers,
    context: &FilingContext,
    about_worker: &[Finding],
    worker: &SelectedWorker,
) -> Vec<ShownWarning> {
    let shown = |finding: &Finding, remark: &str, about_worker: bool| ShownWarning {
        code: finding.code.to_owned(),
        text: t.finding(finding),
        remark: remark.to_owned(),
        about_worker,
    };
    let of_worker = about_worker
        .iter()
        .filter(|finding| finding.needs_remark())
        .map(|finding| {
            let kept = worker
                .kept_warnings
                .iter()
                .find(|kept| kept.code == finding.code);
            shown(finding, kept.map_or("", |kept| kept.remark.as_str()), true)
        });
    let of_filing = kept_findings(answers, context)
        .into_iter()
        .map(|(finding, remark)| shown(&finding, &remark, false));
    of_worker.chain(of_filing).collect()
}

/// The warnings of the filing that are kept, each with its remark.
pub fn kept_findings(answers: &Answers, context: &FilingContext) -> Vec<(Finding, String)> {
    domain::draft::reports(answers, context)
        .into_iter()
        .flat_map(|(_, report)| report.findings)
        .filter(Finding::needs_remark)
        .map(|finding| {
            let remark = answers.remark(finding.code).trim().to_owned();
            (finding, remark)
        })
        .collect()
}

fn receipt(
    at: &Visit,
    employer: &SignedInEmployer,
    details: &RequestDetails,
    tx: &mut Tx,
) -> Result<Receipt, PageError> {
    let complete_by = add_months(details.period.start(), COMPLETION_MONTHS);
    let mail_to = if details.confirmation_mail {
        storage::persons::by_id(tx, employer.person.id)?.and_then(|person| person.email)
    } else {
        None
    };
    Ok(Receipt {
        submitted_at: at.now,
        submitted_by: employer.signature(),
        language: at.lang.code().to_owned(),
        sentence: at.texts.declared_sentence(details),
        complete_by: (complete_by > at.today).then_some(complete_by),
        mail_to,
    })
}

/// The leaf that proves what was sent, by whom, for whom, under which words.
fn write_leaf(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    ticket: &Ticket,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let (worker, details) = (&stored.request.worker, &stored.request.details);
    let content = serde_json::json!({
        "ticket": ticket.as_str(),
        "niss": worker.niss.digits(),
        "workerCode": worker.code.code(),
        "jointCommittee": worker.joint_committee.map(|code| code.to_string()),
        "unit": worker.unit.map(domain::identifiers::EstablishmentUnitNumber::digits),
        "interruptionType": details.interruption_type.code(),
        "reason": details.reason.map(domain::interruption::TimeCreditReason::code),
        "regime": details.regime.code(),
        "startDate": details.period.start().to_string(),
        "endDate": details.period.end().to_string(),
        "agreement": details.agreement.map(domain::interruption::Agreement::code),
        "contractMinutes": details.contract_hours.minutes(),
        "fullTimeMinutes": details.full_time_hours.minutes(),
        "duringMinutes": details.during_hours.map(domain::working_time::WeeklyHours::minutes),
        "reducedHoursScheme": details.reduced_hours_scheme,
        "severalEmployers": details.several_employers,
        "comment": details.comment,
        "noticeDate": details.notice_date.to_string(),
        "confirmationMail": details.confirmation_mail,
        "warnings": stored.warnings,
        "certificationVersion": stored.certification_version,
        "certificationHash": hex::encode(stored.certification_hash),
        "catalogueVersion": stored.catalogue_version,
        "language": stored.language,
    });
    let (content, salt) = (content.to_string(), at.app.chance.bytes());
    let capacity = employer.stamp();
    let entry = journal::Entry {
        file: stored.id,
        at: at.now,
        person: Some(employer.person.id),
        capacity: &capacity,
        on_behalf_of: Some(employer.employer.number.digits()),
        act: "request.submitted",
        object_version: stored.version,
        content: content.as_bytes(),
        salt: &salt,
    };
    journal::append(tx, &entry)?;
    Ok(())
}

/// The worker is always invited (CNF-09); the receipt is mailed when asked (CNF-04).
fn tell(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let worker = &stored.request.worker;
    let invitation = Announcement {
        event: MessageEvent::WorkerInvited,
        file: stored.id,
        to: Recipient::Worker(worker.niss.clone(), worker.email.clone()),
    };
    announce(at, tx, invitation)?;
    if stored.request.details.confirmation_mail {
        let receipt = Announcement {
            event: MessageEvent::RequestFiled,
            file: stored.id,
            to: Recipient::Person(employer.person.id),
        };
        announce(at, tx, receipt)?;
    }
    Ok(())
}

/// What this person wanted is proposed with the next filing (CNF-12).
fn remember_mail_wish(
    employer: &SignedInEmployer,
    details: &RequestDetails,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let id = employer.person.id;
    let before = storage::persons::by_id(tx, id)?.map(|person| person.confirmation_mail);
    if before != Some(details.confirmation_mail) {
        storage::persons::set_confirmation_mail(tx, id, details.confirmation_mail)?;
    }
    Ok(())
}

fn inside(error: impl std::fmt::Display) -> PageError {
    PageError::Inside(error.to_string())
}
