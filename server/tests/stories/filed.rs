//! Requests that were filed before the story begins.

use super::app::{TestApp, employer};
use domain::draft::{PersonName, SelectedWorker};
use domain::identifiers::{Ticket, TicketPrefix};
use domain::interruption::{Agreement, InterruptionType, Regime, Sector, WorkerCode};
use domain::period::Period;
use domain::request::{Request, RequestDetails, RequestStatus};
use domain::working_time::WeeklyHours;
use jiff::civil::Date;
use storage::requests::{Origin, StoredRequest};
use storage::tickets::Part;
use uuid::Uuid;

/// A filed request, to be told in words: `Filed::new(BAKERY, "85073099833").from("2024-03-01").to("2024-06-30")`.
#[derive(Debug, Clone)]
pub struct Filed {
    enterprise: String,
    niss: String,
    name: Option<(String, String)>,
    kind: InterruptionType,
    regime: Regime,
    start: Date,
    end: Date,
    introduced: Date,
    status: RequestStatus,
    ticket: Option<u64>,
    office: Option<String>,
}

impl Filed {
    /// Parental leave, half time, waiting for the worker.
    pub fn new(enterprise: &str, niss: &str) -> Self {
        Self {
            enterprise: enterprise.to_owned(),
            niss: niss.to_owned(),
            name: Some(("Fictive".to_owned(), "Odile".to_owned())),
            kind: InterruptionType::ParentalLeave,
            regime: Regime::Half,
            start: day("2025-03-01"),
            end: day("2025-04-30"),
            introduced: day("2025-01-15"),
            status: RequestStatus::WaitingForWorker,
            ticket: Some(1),
            office: None,
        }
    }

    /// Of this type and regime.
    pub fn of(mut self, kind: InterruptionType, regime: Regime) -> Self {
        (self.kind, self.regime) = (kind, regime);
        self
    }

    /// From this day.
    pub fn from(mut self, start: &str) -> Self {
        self.start = day(start);
        self
    }

    /// To this day.
    pub fn to(mut self, end: &str) -> Self {
        self.end = day(end);
        self
    }

    /// Introduced on this day.
    pub fn introduced(mut self, on: &str) -> Self {
        self.introduced = day(on);
        self
    }

    /// In this status.
    pub fn in_status(mut self, status: RequestStatus) -> Self {
        self.status = status;
        self
    }

    /// With a ticket made of this number, or without one.
    pub fn ticket(mut self, number: Option<u64>) -> Self {
        self.ticket = number;
        self
    }

    /// Treated by this office.
    pub fn office(mut self, code: &str) -> Self {
        self.office = Some(code.to_owned());
        self
    }

    /// Of a worker of this name, or of one whom the personnel file does not know.
    pub fn named(mut self, name: Option<(&str, &str)>) -> Self {
        self.name = name.map(|(family, given)| (family.to_owned(), given.to_owned()));
        self
    }

    /// The row it becomes.
    pub fn stored(&self, test: &TestApp) -> StoredRequest {
        let ticket = self
            .ticket
            .map(|n| Ticket::new(TicketPrefix::REQUEST, n).expect("a ticket number"));
        let at = self
            .introduced
            .to_zoned(jiff::tz::TimeZone::UTC)
            .expect("a day")
            .timestamp();
        StoredRequest {
            id: test.id(),
            version: 1,
            origin: if ticket.is_some() {
                Origin::Form
            } else {
                Origin::Paper
            },
            request: self.request(ticket),
            office: self.office.clone(),
            submitted_at: at,
            submitted_by: None,
            submitted_as: None,
            draft: None,
            warnings: Vec::new(),
            certification_version: "test".to_owned(),
            certification_hash: [0; 32],
            catalogue_version: "test".to_owned(),
            language: "fr".to_owned(),
        }
    }

    /// Stores it; its id and its ticket.
    pub async fn store(self, test: &TestApp) -> (Uuid, Option<Ticket>) {
        let stored = self.stored(test);
        let (id, ticket) = (stored.id, stored.request.ticket.clone());
        test.store(move |tx| {
            if let Some(ticket) = &stored.request.ticket {
                let (number, at) = (&stored.request.employer, stored.submitted_at);
                storage::tickets::reserve(tx, ticket, number, id, Part::Request, at)?;
            }
            storage::requests::insert(tx, &stored)
        })
        .await;
        (id, ticket)
    }

    fn request(&self, ticket: Option<Ticket>) -> Request {
        let full_time: WeeklyHours = WeeklyHours::from_minutes(38 * 60).expect("hours");
        let during = (!self.regime.is_full()).then(|| full_time.reduced_by(self.regime));
        let sector = match self.kind {
            InterruptionType::CareerBreak | InterruptionType::EndOfCareerBreak => Sector::Public,
            _ => Sector::Private,
        };
        Request {
            ticket,
            employer: employer(&self.enterprise),
            worker: SelectedWorker {
                niss: self.niss.parse().expect("a NISS"),
                code: WorkerCode::WhiteCollar,
                joint_committee: Some("200.00".parse().expect("a committee")),
                unit: None,
                email: None,
                name: self
                    .name
                    .clone()
                    .map(|(family, given)| PersonName { family, given }),
                postal_code: None,
                kept_warnings: Vec::new(),
            },
            details: RequestDetails {
                sector,
                interruption_type: self.kind,
                reason: None,
                regime: self.regime,
                period: Period::new(self.start, self.end).expect("a period"),
                agreement: self.regime.needs_agreement().then_some(Agreement::Agreed),
                contract_hours: full_time,
                full_time_hours: full_time,
                during_hours: during,
                reduced_hours_scheme: false,
                several_employers: false,
                comment: None,
                notice_date: self.introduced,
                confirmation_mail: false,
                kept_warnings: Vec::new(),
            },
            introduced_on: self.introduced,
            status: self.status,
            cancellation: None,
        }
    }
}

/// A day written `2024-03-01`.
pub fn day(text: &str) -> Date {
    text.parse().expect("a day")
}
