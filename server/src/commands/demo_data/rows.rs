//! The story's requests and drafts as rows.

use crate::ports::clock::brussels_date;
use crate::synthetic::identity::fictional_niss;
use crate::synthetic::story::{Company, Staff, StoryRequest};
use domain::draft::{PersonName, SelectedWorker, WorkerAnswers};
use domain::identifiers::{EmailAddress, Sex, Ticket};
use domain::interruption::WorkerCode;
use domain::request::{Cancellation, Request};
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
        email: None,
        name: None,
        postal_code: None,
        kept_warnings: Vec::new(),
    }
}

/// The warnings the clerk saw and kept, in the words of the French screens.
pub fn warnings(filed: &StoryRequest, stranger: bool) -> Vec<ShownWarning> {
    let t = crate::texts::texts(crate::texts::Lang::Fr);
    let kept = |code: &str, remark: &str, about_worker| ShownWarning {
        code: code.to_owned(),
        text: t
            .by_key(&format!("rule-{code}"))
            .unwrap_or_default()
            .to_owned(),
        remark: remark.to_owned(),
        about_worker,
    };
    let of_leave = filed.leave.details.kept_warnings.iter();
    let mut warnings: Vec<_> = of_leave
        .map(|warning| kept(&warning.code, &warning.remark, false))
        .collect();
    if stranger {
        let remark = "En service depuis ce mois, la Dimona suit.";
        warnings.push(kept("worker-not-in-personnel-file", remark, true));
    }
    warnings
}

/// The selection of a worker as a clerk types it.
pub fn typed(worker: &Staff) -> WorkerAnswers {
    let committee = worker.joint_committee.map(|code| code.to_string());
    WorkerAnswers {
        niss: worker.niss.formatted(),
        worker_code: worker.code.code().to_owned(),
        joint_committee: committee.unwrap_or_default(),
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
