//! The queue of an office with 200,000 open files against that of an office without any, on either engine, over one
//! connection (ONE-03). Every second file lies with one of twenty colleagues, whose names the page shows.

use crate::Failure;
use crate::http;
use crate::load;
use crate::people;
use crate::report::{Report, Target};
use crate::served::Served;
use domain::access::Capacity;
use domain::draft::{PersonName, SelectedWorker};
use domain::identifiers::EnterpriseNumber;
use domain::interruption::{InterruptionType, Regime, Sector, WorkerCode};
use domain::period::Period;
use domain::request::{Request, RequestDetails, RequestStatus};
use domain::working_time::WeeklyHours;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use server::ports::chance::{Ids, SystemChance};
use server::ports::clock::brussels_date;
use server::synthetic::identity::{NumberKind, niss};
use std::path::Path;
use storage::employers::{self, Employer};
use storage::requests::{Origin, StoredRequest};
use storage::{Error, Keys, Settings, Tx, desk, requests};
use uuid::Uuid;

/// Open files of the full office.
const FILES: usize = 200_000;
/// Files written in one transaction.
const FILES_A_STEP: usize = 5_000;
/// Colleagues who have files.
const COLLEAGUES: usize = 20;
/// Times each page is asked for.
const ASKED: usize = 400;
/// Numbers of visitors, after those of the other parts.
const FIRST_VISITOR: usize = 6_000;
/// Days over which the deadlines lie.
const DAYS: usize = 120;

/// The office with all files, and the one without.
const OFFICES: [&str; 2] = ["NIVELLES", "MONS"];

/// Measures in a database of its own in `folder`.
pub async fn on_sqlite(folder: &Path, keys: &Keys, report: &mut Report) -> Result<(), Failure> {
    let path = folder.join("desk.db");
    measure(Settings::sqlite(&path), keys, "SQLite", report).await?;
    std::fs::remove_file(path)?;
    Ok(())
}

/// Fills the office, and asks for both queues in turns.
pub async fn measure(
    settings: Settings,
    keys: &Keys,
    engine: &str,
    report: &mut Report,
) -> Result<(), Failure> {
    println!("\nThe queue of an office, {engine}, one connection, uncompressed\n");
    let served = Served::start(settings, keys).await?;
    let now = served.app.clock.now();
    let colleagues = colleagues(&served, now).await?;
    let employer = people::employer(0);
    let number = employer.clone();
    let written = served.app.db.write(move |tx| {
        let employer = Employer {
            number,
            name: "Mesure SA".to_owned(),
            sector: Sector::Private,
            head_count: 4_000,
            postal_code: None,
            language: "fr".to_owned(),
            version: 1,
        };
        employers::insert(tx, &employer)
    });
    written.await?;
    let queue = |place: usize| {
        http::get(
            &format!("/offices/{}", OFFICES[place]),
            &colleagues[place].1,
        )
    };
    let (full, empty) = (vec![queue(0); ASKED], vec![queue(1); ASKED]);
    fill(&served, &employer, &colleagues, 0, 50).await?;
    let [of_fifty, _] = load::in_turns(served.address, &full, &empty).await?;
    for first in (50..FILES).step_by(FILES_A_STEP) {
        let last = FILES.min(first + FILES_A_STEP);
        fill(&served, &employer, &colleagues, first, last).await?;
    }
    let [of_all, of_none] = load::in_turns(served.address, &full, &empty).await?;
    served.stop().await?;
    report.tell("queue of an office without files", of_none.p50, "ms");
    report.tell("queue of an office with 50", of_fifty.p50, "ms");
    report.tell("queue of an office with 200,000", of_all.p50, "ms");
    let what = format!("200,000 open files, over none ({engine})");
    let ratio = of_all.p50 / of_none.p50;
    report.hold(&what, ratio, "×", Target::AtMost(3.0));
    let what = format!("200,000 open files, over fifty ({engine})");
    let growth = of_all.p50 / of_fifty.p50;
    report.tell(&what, growth, "×");
    Ok(())
}

/// A case worker of each office, who look at the queues, then the colleagues: their ids and cookies.
async fn colleagues(served: &Served, now: Timestamp) -> Result<Vec<(Uuid, String)>, Failure> {
    let signed_in = served.app.db.write(move |tx| {
        let of = |place: usize| Capacity::CaseWorker {
            office: OFFICES[usize::from(place == 1)].to_owned(),
        };
        (0..COLLEAGUES + 2)
            .map(|place| people::session(tx, of(place), FIRST_VISITOR + place, now))
            .collect::<Result<Vec<_>, Error>>()
    });
    Ok(signed_in.await?)
}

/// Files these to the full office, and assigns every second of them.
async fn fill(
    served: &Served,
    employer: &EnterpriseNumber,
    colleagues: &[(Uuid, String)],
    first: usize,
    last: usize,
) -> Result<(), Failure> {
    let (now, employer) = (served.app.clock.now(), employer.clone());
    let hands: Vec<Uuid> = colleagues[2..].iter().map(|(person, _)| *person).collect();
    let written = served.app.db.write(move |tx: &mut Tx| {
        for place in first..last {
            let file = file(&employer, place, now)?;
            requests::insert(tx, &file)?;
            if place % 2 == 0 {
                let hand = hands[place / 2 % hands.len()];
                desk::set_assigned(tx, file.id, None, Some(hand))?;
            }
        }
        Ok::<_, Error>(())
    });
    Ok(written.await?)
}

/// A request of somebody at the full office, which reached it some days ago.
fn file(employer: &EnterpriseNumber, place: usize, now: Timestamp) -> Result<StoredRequest, Error> {
    let refused = |what: &str| Error::Refused(what.to_owned());
    let back = i64::try_from(place % DAYS).unwrap_or(0);
    let day = brussels_date(now).saturating_sub(back.days());
    let birth: Date = jiff::civil::date(1960, 1, 1);
    let birth = birth.saturating_add(i64::try_from(place % 12_000).unwrap_or(0).days());
    let serial = u16::try_from(1 + place / 12_000).unwrap_or(1);
    let week = WeeklyHours::from_minutes(38 * 60).map_err(|_| refused("a week"))?;
    let end = day.saturating_add(120.days());
    Ok(StoredRequest {
        id: SystemChance.uuid(now),
        version: 1,
        origin: Origin::Paper,
        request: Request {
            ticket: None,
            employer: employer.clone(),
            worker: SelectedWorker {
                niss: niss(birth, serial, NumberKind::National)
                    .ok_or_else(|| refused("a number"))?,
                code: WorkerCode::WhiteCollar,
                joint_committee: None,
                unit: None,
                email: None,
                name: Some(PersonName {
                    family: format!("Mesure-{}", place % 977),
                    given: "Camille".to_owned(),
                }),
                postal_code: None,
                kept_warnings: Vec::new(),
            },
            details: RequestDetails {
                sector: Sector::Private,
                interruption_type: InterruptionType::ParentalLeave,
                reason: None,
                regime: Regime::Full,
                period: Period::new(day, end).map_err(|_| refused("a period"))?,
                agreement: None,
                contract_hours: week,
                full_time_hours: week,
                during_hours: None,
                reduced_hours_scheme: false,
                several_employers: false,
                comment: None,
                notice_date: day,
                confirmation_mail: false,
                kept_warnings: Vec::new(),
            },
            introduced_on: day,
            status: RequestStatus::InTreatment,
            cancellation: None,
        },
        office: Some(OFFICES[0].to_owned()),
        submitted_at: now,
        submitted_by: None,
        submitted_as: None,
        draft: None,
        warnings: Vec::new(),
        certification_version: "bench".to_owned(),
        certification_hash: [0; 32],
        catalogue_version: "bench".to_owned(),
        language: "fr".to_owned(),
    })
}
