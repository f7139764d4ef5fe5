//! Requests that were filed before a story begins: the manual's thirteenth period unless the story says otherwise.

use super::app::{TestApp, employer};
use domain::draft::{Answers, PersonName, SelectedWorker, WorkerAnswers};
use domain::flow::Step;
use domain::identifiers::{Niss, Ticket};
use domain::interruption::{InterruptionType, Regime, Sector, WorkerCode};
use domain::period::Period;
use domain::request::{Request, RequestDetails, RequestStatus};
use domain::working_time::WeeklyHours;
use jiff::SignedDuration;
use jiff::civil::date;
use storage::drafts::{Draft, DraftStatus};
use storage::requests::{Origin, ShownWarning, StoredRequest};
use storage::tickets::{self, Part};
use uuid::Uuid;

/// The worker of most of these stories, a woman born in 1991.
pub const CLAIRE: &str = "91062121046";
/// Another worker, a man.
pub const LUC: &str = "95083040072";
/// The ticket of the manual's consultation.
pub const G13: &str = "04W-002ZS8U-E4-Z";

/// The manual's consultation (G13): parental leave, complete, 30/09/2024 to 29/10/2024, for Claire at an employer.
pub fn g13(test: &TestApp, number: &str) -> StoredRequest {
    let hours = WeeklyHours::parse("40", "").expect("hours");
    let details = RequestDetails {
        sector: Sector::Private,
        interruption_type: InterruptionType::ParentalLeave,
        reason: None,
        regime: Regime::Full,
        period: Period::new(date(2024, 9, 30), date(2024, 10, 29)).expect("a period"),
        agreement: None,
        contract_hours: hours,
        full_time_hours: hours,
        during_hours: None,
        reduced_hours_scheme: false,
        several_employers: false,
        comment: Some("kkk".to_owned()),
        notice_date: date(2024, 9, 2),
        confirmation_mail: false,
        kept_warnings: Vec::new(),
    };
    let worker = SelectedWorker {
        niss: CLAIRE.parse().expect("a NISS"),
        code: WorkerCode::WhiteCollar,
        joint_committee: Some("200.00".parse().expect("a committee")),
        unit: None,
        email: None,
        name: Some(PersonName {
            family: "Lenoir".to_owned(),
            given: "Claire".to_owned(),
        }),
        postal_code: Some("1400".parse().expect("a postal code")),
        kept_warnings: Vec::new(),
    };
    let ticket: Ticket = G13.parse().expect("a ticket");
    StoredRequest {
        id: test.id(),
        version: 1,
        request: Request::submit(ticket, employer(number), worker, details, date(2024, 9, 10)),
        origin: Origin::Form,
        office: Some("NIVELLES".to_owned()),
        submitted_at: "2024-09-10T08:00:00Z".parse().expect("an instant"),
        submitted_by: None,
        submitted_as: None,
        draft: None,
        warnings: Vec::new(),
        certification_version: "certification-2026-1".to_owned(),
        certification_hash: [0; 32],
        catalogue_version: "test".to_owned(),
        language: "fr".to_owned(),
    }
}

/// What stories change of it.
pub trait Changed: Sized {
    /// For another worker, with a name or without.
    fn of(self, niss: &str, name: Option<(&str, &str)>) -> Self;
    /// With another ticket, `serial` making it different.
    fn ticket(self, serial: u64) -> Self;
    /// Filed so many days later.
    fn days_later(self, days: i64) -> Self;
    /// In another status.
    fn in_status(self, status: RequestStatus) -> Self;
    /// With a warning kept.
    fn keeping(self, text: &str, remark: &str) -> Self;
}

impl Changed for StoredRequest {
    fn of(mut self, niss: &str, name: Option<(&str, &str)>) -> Self {
        self.request.worker.niss = niss.parse::<Niss>().expect("a NISS");
        self.request.worker.name = name.map(|(family, given)| PersonName {
            family: family.to_owned(),
            given: given.to_owned(),
        });
        self
    }

    fn ticket(mut self, serial: u64) -> Self {
        let prefix = "04W".parse().expect("a prefix");
        self.request.ticket = Some(Ticket::new(prefix, serial).expect("a ticket"));
        self
    }

    fn days_later(mut self, days: i64) -> Self {
        let later = SignedDuration::from_hours(24 * days);
        self.submitted_at = self.submitted_at.checked_add(later).expect("an instant");
        self
    }

    fn in_status(mut self, status: RequestStatus) -> Self {
        self.request.status = status;
        self
    }

    fn keeping(mut self, text: &str, remark: &str) -> Self {
        self.warnings.push(ShownWarning {
            code: "hours-match-regime".to_owned(),
            text: text.to_owned(),
            remark: remark.to_owned(),
            about_worker: false,
        });
        self
    }
}

impl TestApp {
    /// Files a request with its ticket; its id.
    pub async fn file(&self, stored: StoredRequest) -> Uuid {
        let id = stored.id;
        self.store(move |tx| {
            if let Some(ticket) = &stored.request.ticket {
                let employer = &stored.request.employer;
                assert!(tickets::reserve(
                    tx,
                    ticket,
                    employer,
                    id,
                    Part::Request,
                    stored.submitted_at
                )?);
            }
            storage::requests::insert(tx, &stored)
        })
        .await;
        id
    }

    /// A draft of an employer for a worker, as somebody left it; its id.
    pub async fn draft_for(&self, number: &str, niss: &str) -> Uuid {
        self.draft_by(number, niss, self.id()).await
    }

    /// … as this person left it.
    pub async fn draft_by(&self, number: &str, niss: &str, by: Uuid) -> Uuid {
        let (id, now) = (self.id(), self.now());
        let draft = Draft {
            id,
            employer: employer(number),
            status: DraftStatus::Open,
            version: 1,
            step: Step::Type,
            answers: Answers::default(),
            worker: Some(WorkerAnswers {
                niss: niss.to_owned(),
                worker_code: "whiteCollar".to_owned(),
                joint_committee: "200.00".to_owned(),
                ..WorkerAnswers::default()
            }),
            created_by: by,
            created_at: now,
            updated_by: by,
            updated_at: now,
        };
        let niss: Niss = niss.parse().expect("a NISS");
        self.store(move |tx| storage::drafts::insert(tx, &draft, Some(&niss)))
            .await;
        id
    }
}
