//! The story's requests and drafts as rows.

use crate::actions::submit_request::{COMPLETION_MONTHS, Receipt};
use crate::ports::clock::brussels_date;
use crate::synthetic::identity::fictional_niss;
use crate::synthetic::personas::Persona;
use crate::synthetic::story::{Company, Staff, StoryRequest};
use crate::texts::Texts;
use domain::draft::{PersonName, SelectedWorker, WorkerAnswers};
use domain::identifiers::{EmailAddress, EstablishmentUnitNumber, Sex, Ticket};
use domain::interruption::WorkerCode;
use domain::law::Finding;
use domain::law::filing::{PartialHours, hours_match_regime, worker_not_in_personnel_file};
use domain::period::add_months;
use domain::request::{Cancellation, Request};
use jiff::Timestamp;
use jiff::civil::date;
use storage::requests::ShownWarning;

pub fn request(
    company: &Company,
    filed: &StoryRequest,
    worker: Option<&Staff>,
    ticket: Option<Ticket>,
) -> Request {
    let cancellation = filed.leave.cancelled;
    Request {
        ticket,
        employer: company.which.number(),
        worker: worker.map_or_else(stranger, selected),
        details: filed.leave.details.clone(),
        introduced_on: brussels_date(filed.leave.submitted_at),
        status: filed.leave.status,
        cancellation: cancellation.map(|(at, direct)| Cancellation { at, direct }),
    }
}

fn selected(worker: &Staff) -> SelectedWorker {
    SelectedWorker {
        niss: worker.niss.clone(),
        code: worker.code,
        joint_committee: worker.joint_committee,
        unit: worker.unit,
        email: email(worker),
        name: Some(name(worker)),
        postal_code: Some(worker.postal_code),
        kept_warnings: Vec::new(),
    }
}

/// A worker typed in by number and unknown to the personnel file.
fn stranger() -> SelectedWorker {
    SelectedWorker {
        niss: fictional_niss(date(1984, 5, 6), Sex::Male),
        code: WorkerCode::BlueCollar,
        joint_committee: "100.00".parse().ok(),
        unit: None,
        email: None,
        name: None,
        postal_code: None,
        kept_warnings: Vec::new(),
    }
}

/// The warnings the clerk saw and kept, in the words shown.
pub fn warnings(t: &Texts, filed: &StoryRequest, stranger: bool) -> Vec<ShownWarning> {
    let kept = |finding: &Finding, remark: &str, about_worker| ShownWarning {
        code: finding.code.to_owned(),
        text: t.finding(finding),
        remark: remark.to_owned(),
        about_worker,
    };
    let details = &filed.leave.details;
    let hours = details.during_hours.and_then(|during| {
        hours_match_regime(&PartialHours {
            interruption_type: Some(details.interruption_type),
            regime: details.regime,
            contract: details.contract_hours,
            full_time: details.full_time_hours,
            during,
            several_employers: details.several_employers,
        })
    });
    let hours = hours.zip(details.kept_warnings.first());
    let hours = hours.map(|(finding, warning)| kept(&finding, &warning.remark, false));
    let stranger = stranger.then(|| {
        let remark = "En service depuis ce mois, la Dimona suit.";
        kept(&worker_not_in_personnel_file(), remark, true)
    });
    hours.into_iter().chain(stranger).collect()
}

/// The receipt as it was frozen with the ticket.
pub fn receipt(t: &Texts, request: &Request, submitted_at: Timestamp, by: &Persona) -> Receipt {
    let details = &request.details;
    let complete_by = add_months(details.period.start(), COMPLETION_MONTHS);
    Receipt {
        submitted_at,
        submitted_by: format!("{} {}", by.given, by.family),
        language: t.lang().code().to_owned(),
        sentence: t.declared_sentence(details),
        complete_by: (complete_by > request.introduced_on).then_some(complete_by),
        mail_to: details.confirmation_mail.then(|| by.mail()),
    }
}

/// The selection of a worker as a clerk types it.
pub fn typed(worker: &Staff) -> WorkerAnswers {
    let committee = worker.joint_committee.map(|code| code.to_string());
    WorkerAnswers {
        niss: worker.niss.formatted(),
        worker_code: worker.code.code().to_owned(),
        joint_committee: committee.unwrap_or_default(),
        unit: worker
            .unit
            .map(EstablishmentUnitNumber::digits)
            .unwrap_or_default(),
        email: email(worker).map_or_else(String::new, |email| email.as_str().to_owned()),
        ..WorkerAnswers::default()
    }
}

pub fn name(worker: &Staff) -> PersonName {
    PersonName {
        family: worker.family.to_owned(),
        given: worker.given.to_owned(),
    }
}

pub fn email(worker: &Staff) -> Option<EmailAddress> {
    let word = |text: &str| storage::fold(text).replace([' ', '\''], "");
    let (given, family) = (word(worker.given), word(worker.family));
    let text = format!("{given}.{family}@travail.example");
    worker.has_email.then(|| text.parse().ok()).flatten()
}
