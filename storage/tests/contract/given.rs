//! What the stories begin with.

use domain::draft::{Answers, PersonName, SelectedWorker, WorkerAnswers};
use domain::flow::Step;
use domain::identifiers::{EnterpriseNumber, Niss, Ticket, TicketPrefix};
use domain::interruption::{InterruptionType, Regime, Sector, WorkerCode};
use domain::period::Period;
use domain::request::{Request, RequestDetails};
use domain::working_time::WeeklyHours;
use jiff::{
    Timestamp,
    civil::{Date, date},
};
use storage::drafts::{Draft, DraftStatus};
use storage::employers::{self, Employer};
use storage::personnel::Employment;
use storage::persons::{self, Person};
use storage::requests::{self, Origin, StoredRequest};
use storage::tickets::{self, Part};
use storage::{Error, Tx};
use uuid::Uuid;

pub const NOON: i64 = 1_706_526_000_000_000;

/// A time `seconds` after the frozen now of the stories, 2024-01-29T11:00Z.
pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_microsecond(NOON + seconds * 1_000_000).unwrap()
}

pub fn today() -> Date {
    date(2024, 1, 29)
}

pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub fn acme() -> EnterpriseNumber {
    "0999999922".parse().unwrap()
}

pub fn other() -> EnterpriseNumber {
    "0999999823".parse().unwrap()
}

/// Jean Exemple, born in 1985.
pub fn jean() -> Niss {
    "85073099833".parse().unwrap()
}

pub fn helene() -> Niss {
    "90010199794".parse().unwrap()
}

pub fn employer(number: EnterpriseNumber, name: &str) -> Employer {
    Employer {
        number,
        name: name.into(),
        sector: Sector::Private,
        head_count: 42,
        postal_code: Some("1400".parse().unwrap()),
        language: "fr".into(),
        version: 1,
    }
}

/// Both employers.
pub fn employers(tx: &mut Tx) -> Result<(), Error> {
    employers::insert(tx, &employer(acme(), "Acmé SA"))?;
    employers::insert(tx, &employer(other(), "Other NV"))
}

pub fn person(number: u128, niss: Niss) -> Person {
    Person {
        id: id(number),
        niss,
        name: PersonName {
            family: "Exemple".into(),
            given: "Jean".into(),
        },
        subject: None,
        language: Some("fr".into()),
        email: None,
        confirmation_mail: false,
        created_at: at(0),
        version: 1,
    }
}

pub fn insert_person(tx: &mut Tx, number: u128, niss: Niss) -> Result<(), Error> {
    persons::insert(tx, &person(number, niss))
}

pub fn employment(number: u128, niss: Niss, family: &str, given: &str) -> Employment {
    Employment {
        id: id(number),
        niss,
        name: PersonName {
            family: family.into(),
            given: given.into(),
        },
        birth_date: Some(date(1985, 7, 30)),
        joint_committee: Some("200".parse().unwrap()),
        unit: None,
        code: WorkerCode::WhiteCollar,
        in_service: date(2020, 1, 1),
        out_of_service: None,
        postal_code: Some("1400".parse().unwrap()),
        email: Some("jean@example.be".parse().unwrap()),
        contract_hours: Some(WeeklyHours::from_minutes(40 * 60).unwrap()),
        full_time_hours: None,
    }
}

pub fn draft(number: u128) -> Draft {
    Draft {
        id: id(number),
        employer: acme(),
        status: DraftStatus::Open,
        version: 1,
        step: Step::Type,
        answers: Answers {
            comment: "été — 日本".into(),
            ..Answers::default()
        },
        worker: Some(WorkerAnswers {
            niss: jean().digits().into(),
            ..WorkerAnswers::default()
        }),
        created_by: id(1),
        created_at: at(0),
        updated_by: id(1),
        updated_at: at(0),
    }
}

pub fn ticket(serial: u64) -> Ticket {
    Ticket::new("04W".parse::<TicketPrefix>().unwrap(), serial).unwrap()
}

/// A request of Jean at Acme: parental leave, full, from 2024-03-01 for three months; filed `number` seconds from now.
pub fn request(number: u32) -> StoredRequest {
    let hours = |hours: u16| WeeklyHours::from_minutes(hours * 60).unwrap();
    let details = RequestDetails {
        sector: Sector::Private,
        interruption_type: InterruptionType::ParentalLeave,
        reason: None,
        regime: Regime::Full,
        period: Period::new(date(2024, 3, 1), date(2024, 5, 31)).unwrap(),
        agreement: None,
        contract_hours: hours(40),
        full_time_hours: hours(40),
        during_hours: None,
        reduced_hours_scheme: false,
        several_employers: true,
        comment: Some("jusqu'à l'été".into()),
        notice_date: date(2023, 12, 1),
        confirmation_mail: true,
        kept_warnings: vec![],
    };
    let worker = SelectedWorker {
        niss: jean(),
        code: WorkerCode::WhiteCollar,
        joint_committee: Some("200".parse().unwrap()),
        unit: None,
        email: Some("jean@example.be".parse().unwrap()),
        name: Some(PersonName {
            family: "Exemple".into(),
            given: "Jéan".into(),
        }),
        postal_code: Some("1400".parse().unwrap()),
        kept_warnings: vec![],
    };
    StoredRequest {
        id: id(u128::from(number)),
        version: 1,
        request: Request::submit(ticket(u64::from(number)), acme(), worker, details, today()),
        origin: Origin::Form,
        office: Some("NIVELLES".into()),
        submitted_at: at(i64::from(number)),
        submitted_by: Some(id(1)),
        submitted_as: Some(id(2)),
        draft: Some(id(3)),
        warnings: vec![],
        certification_version: "1".into(),
        certification_hash: [5; 32],
        catalogue_version: "2024-01".into(),
        language: "fr".into(),
    }
}

/// Files a request with its ticket.
pub fn file(tx: &mut Tx, stored: &StoredRequest) -> Result<(), Error> {
    if let Some(ticket) = &stored.request.ticket {
        let employer = &stored.request.employer;
        assert!(tickets::reserve(
            tx,
            ticket,
            employer,
            stored.id,
            Part::Request,
            stored.submitted_at
        )?);
    }
    requests::insert(tx, stored)
}
