//! Durable submissions: the confirmation of a finished draft, posted as a browser posts it, answered after the commit.

use crate::Failure;
use crate::http;
use crate::load::{self, Load};
use crate::people::{self, Visitor};
use crate::report::{Report, Target};
use crate::served::Served;
use domain::date_input::format_date;
use domain::draft::{Answers, PersonName, WorkerAnswers};
use domain::flow::Step;
use domain::identifiers::EnterpriseNumber;
use domain::interruption::{InterruptionType, Regime, Sector, WorkerCode};
use domain::period::period_end;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use server::app::App;
use server::ports::chance::{Ids, SystemChance};
use server::ports::clock::brussels_date;
use server::synthetic::identity::{NumberKind, niss};
use std::sync::Arc;
use std::time::Duration;
use storage::drafts::{self, Draft, DraftStatus};
use storage::personnel::Employment;
use storage::{Db, Error, Keys, Settings, Tx, employers, journal, personnel, requests, tickets};
use uuid::Uuid;

/// Submissions prepared for each second of load with one client and with many: more than a disk gives.
pub const PREPARED_ALONE: usize = 3_000;
/// See above.
pub const PREPARED_TOGETHER: usize = 12_000;
/// Workers engaged for the measure: serials of births from here on, so many a day.
const FIRST_SERIAL: usize = 600;
const SERIALS_A_DAY: usize = 300;
/// Drafts written in one transaction.
const DRAFTS_A_STEP: usize = 1_000;

/// Submissions ready to be sent, each once.
pub struct Prepared {
    visitors: Vec<Visitor>,
    requests: Arc<Vec<Vec<u8>>>,
}

/// An acknowledged submission: whose, and the request the receipt stands on.
pub struct Acknowledged {
    employer: EnterpriseNumber,
    request: Uuid,
}

/// Writes `count` finished drafts for the visitors' employers, and the forms that confirm them. So many workers were
/// engaged before in this database.
pub async fn prepare(
    app: &Arc<App>,
    visitors: Vec<Visitor>,
    count: usize,
    workers_before: usize,
) -> Result<Prepared, Failure> {
    let now = app.clock.now();
    let mut requests = Vec::with_capacity(count);
    for first in (0..count).step_by(DRAFTS_A_STEP) {
        let of_step: Vec<(usize, Visitor)> = (first..count.min(first + DRAFTS_A_STEP))
            .map(|place| {
                (
                    workers_before + place,
                    visitors[place % visitors.len()].clone(),
                )
            })
            .collect();
        let written = app.db.write(move |tx| write_drafts(tx, of_step, now));
        let drafts = written.await?;
        requests.extend(
            drafts
                .iter()
                .map(|(visitor, id)| confirmation(app, visitor, *id)),
        );
    }
    Ok(Prepared {
        visitors,
        requests: Arc::new(requests),
    })
}

/// Each draft is about a worker who was just engaged: in the personnel file, and without other requests.
fn write_drafts(
    tx: &mut Tx,
    visitors: Vec<(usize, Visitor)>,
    now: Timestamp,
) -> Result<Vec<(Visitor, Uuid)>, Error> {
    let today = brussels_date(now);
    let mut written = Vec::with_capacity(visitors.len());
    for (place, visitor) in visitors {
        let sector = employers::by_number(tx, &visitor.employer)?.map(|employer| employer.sector);
        let worker = engaged(place, sector, now, today);
        personnel::insert(tx, &visitor.employer, &worker)?;
        let draft = draft(&visitor, &worker, now, today);
        drafts::insert(tx, &draft, Some(&worker.niss))?;
        written.push((visitor, draft.id));
    }
    Ok(written)
}

/// The `place`-th worker engaged: with a number that generated people, counted from 1 on each day, do not reach.
fn engaged(place: usize, sector: Option<Sector>, now: Timestamp, today: Date) -> Employment {
    let (days, serial) = (place / SERIALS_A_DAY, FIRST_SERIAL + place % SERIALS_A_DAY);
    let birth =
        jiff::civil::date(1980, 1, 1).saturating_add(i64::try_from(days).unwrap_or(0).days());
    let serial = u16::try_from(serial).unwrap_or(u16::MAX);
    let private = sector == Some(Sector::Private);
    Employment {
        id: SystemChance.uuid(now),
        niss: niss(birth, serial, NumberKind::National).expect("a serial below 999"),
        name: PersonName {
            family: "Neuve".to_owned(),
            given: "Louise".to_owned(),
        },
        birth_date: Some(birth),
        joint_committee: private.then(|| "200.00".parse().expect("a listed committee")),
        unit: None,
        code: WorkerCode::WhiteCollar,
        in_service: today.saturating_sub(2.years()),
        out_of_service: None,
        postal_code: "5000".parse().ok(),
        email: None,
        contract_hours: None,
        full_time_hours: None,
    }
}

fn draft(visitor: &Visitor, worker: &Employment, now: Timestamp, today: Date) -> Draft {
    // Between two and three months after the notice: nothing to warn of.
    let start = today.saturating_add(75.days());
    let hours = |minutes: u16| (minutes / 60).to_string();
    let text = ToOwned::to_owned;
    let answers = Answers {
        interruption_type: text(InterruptionType::ParentalLeave.code()),
        regime: text(Regime::Full.code()),
        start_date: format_date(start),
        end_date: format_date(period_end(start, 1)),
        contract_hours: hours(38 * 60),
        contract_minutes: text("00"),
        full_time_hours: hours(38 * 60),
        full_time_minutes: text("00"),
        notice_date: format_date(today.saturating_sub(3.days())),
        ..Answers::default()
    };
    let committee = worker.joint_committee.map(|code| code.to_string());
    Draft {
        id: SystemChance.uuid(now),
        employer: visitor.employer.clone(),
        status: DraftStatus::Open,
        version: 1,
        step: Step::Confirmation,
        answers,
        worker: Some(WorkerAnswers {
            niss: worker.niss.digits().to_owned(),
            worker_code: text(worker.code.code()),
            joint_committee: committee.unwrap_or_default(),
            ..WorkerAnswers::default()
        }),
        created_by: visitor.person,
        created_at: now,
        updated_by: visitor.person,
        updated_at: now,
    }
}

/// The form a browser would send from the confirmation page.
fn confirmation(app: &App, visitor: &Visitor, draft: Uuid) -> Vec<u8> {
    let csrf = app.csrf.token(&visitor.token, SystemChance.bytes());
    let number = visitor.employer.digits();
    http::post(
        &format!("/employers/{number}/drafts/{draft}/confirmation"),
        &visitor.token,
        &format!("csrf={csrf}&version=1&certified=yes"),
    )
}

impl Prepared {
    /// The requests alone, to be sent to another process on the same data.
    pub fn requests(&self) -> Arc<Vec<Vec<u8>>> {
        Arc::clone(&self.requests)
    }

    /// Sends them from `clients` connections for `time`: every answer is a redirect to a receipt.
    pub async fn send(
        &self,
        served: &Served,
        clients: usize,
        time: Duration,
    ) -> Result<(Vec<Acknowledged>, Load), Failure> {
        let sent = load::once_each(served.address, &self.requests, clients, time, 303);
        let (answered, load) = sent.await?;
        let acknowledged = answered.into_iter().map(|(place, location)| {
            let employer = self.visitors[place % self.visitors.len()].employer.clone();
            let request = location
                .strip_suffix("/receipt")
                .and_then(|path| path.rsplit('/').next())
                .and_then(|id| Uuid::try_parse(id).ok());
            let request = request.ok_or_else(|| format!("{location} is no receipt"))?;
            Ok(Acknowledged { employer, request })
        });
        let acknowledged = acknowledged.collect::<Result<Vec<_>, Failure>>()?;
        Ok((acknowledged, load))
    }
}

/// Prepares and sends for `seconds` with each number of clients; tells the rates and gives all that was acknowledged.
pub async fn measure(
    served: &Served,
    visitors: &[Visitor],
    seconds: usize,
    engine: &str,
    report: &mut Report,
) -> Result<([f64; 2], Vec<Acknowledged>), Failure> {
    let mut rates = [0.0; 2];
    let mut all = Vec::new();
    let mut engaged = 0;
    let loads = [(1, PREPARED_ALONE), (32, PREPARED_TOGETHER)];
    for (rate, (clients, a_second)) in rates.iter_mut().zip(loads) {
        let count = a_second * seconds;
        let prepared = prepare(&served.app, visitors.to_vec(), count, engaged).await?;
        engaged += count;
        let time = Duration::from_secs(u64::try_from(seconds)?);
        let (acknowledged, load) = prepared.send(served, clients, time).await?;
        let what = format!("{engine}: durable submissions, {clients} client(s)");
        report.tell(&what, load.per_second, "/s");
        report.tell("  99 in 100 within", load.p99, "ms");
        *rate = load.per_second;
        all.extend(acknowledged);
    }
    Ok((rates, all))
}

/// Opens the database anew and looks every acknowledged submission up: request, ticket, receipt, leaf.
pub async fn find_again(
    settings: Settings,
    keys: &Keys,
    acknowledged: Vec<Acknowledged>,
    engine: &str,
    report: &mut Report,
) -> Result<(), Failure> {
    let count = load::count(acknowledged.len());
    report.tell(&format!("{engine}: acknowledged"), count, "");
    let keys = keys.clone();
    let db = tokio::task::spawn_blocking(move || Db::open(&settings, keys)).await??;
    let lost = db.read(move |tx| {
        let mut lost = 0;
        for one in &acknowledged {
            if !is_whole(tx, one)? {
                lost += 1;
            }
        }
        Ok::<_, Error>(lost)
    });
    let lost = load::count(lost.await?);
    tokio::task::spawn_blocking(move || drop(db)).await?;
    let what = format!("{engine}: acknowledged and not found again");
    report.hold(&what, lost, "", Target::AtMost(0.0));
    Ok(())
}

fn is_whole(tx: &mut Tx, one: &Acknowledged) -> Result<bool, Error> {
    let Some(stored) = requests::by_id(tx, &one.employer, one.request)? else {
        return Ok(false);
    };
    let Some(ticket) = stored.request.ticket else {
        return Ok(false);
    };
    let issued = tickets::by_ticket(tx, &one.employer, &ticket)?;
    let proven = issued.is_some_and(|it| it.request == one.request && it.receipt.is_some());
    Ok(proven && journal::verify_chain(tx, one.request)?.is_ok())
}

/// Visitors for the submissions, numbered from `first`: employers of ordinary size.
pub async fn visitors(app: &App, sizes: &[u32], first: usize) -> Result<Vec<Visitor>, Failure> {
    let ranks = people::ordinary(sizes, 200);
    let employers = ranks.into_iter().map(people::employer).collect();
    people::sign_in(&app.db, employers, first, app.clock.now()).await
}
