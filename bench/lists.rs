//! The other pages people open all day: the list of notices, the page of a file, the worker's own list. Each against the
//! same bytes rendered before, as the overview.

use crate::Failure;
use crate::pages::{self, Asked};
use crate::people::{self, Visitor};
use crate::report::Report;
use crate::served::Served;
use domain::access::Capacity;
use domain::draft::PersonName;
use domain::identifiers::{Niss, Ticket, TicketPrefix};
use domain::interruption::{InterruptionType, Regime, Sector};
use domain::law::Figures;
use domain::notice::{Notice, NoticeAct, NoticeFacts, Party};
use domain::period::Period;
use jiff::{Timestamp, ToSpan};
use server::ports::chance::{Ids, SystemChance};
use server::ports::clock::brussels_date;
use storage::notices::{self, NoticeMove, StoredNotice};
use storage::overview::{self, Filter};
use storage::{Error, Seek, Tx};

/// Employers whose pages are asked for.
pub const EMPLOYERS: usize = 64;
/// Notices that wait at each of them: a full page of the list.
const NOTICES: usize = 50;
/// Files of each of them that are looked at.
const FILES: u32 = 2;

/// Measures all three.
pub async fn measure(
    served: &Served,
    visitors: &[Visitor],
    report: &mut Report,
) -> Result<(), Failure> {
    let now = served.app.clock.now();
    let employers = visitors.to_vec();
    let prepared = served.app.db.write(move |tx| prepare(tx, &employers, now));
    let [notices, files, mine] = prepared.await?;
    println!("\nOther pages, 32 connections, uncompressed, {EMPLOYERS} employers\n");
    pages::ratio(served, notices, "50 notices to handle", 0.09, report).await?;
    pages::ratio(served, files, "the page of a file", 0.09, report).await?;
    pages::ratio(served, mine, "a worker's own list", 0.09, report).await?;
    Ok(())
}

/// Gives the notices and signs the workers in; the pages of each kind.
fn prepare(tx: &mut Tx, visitors: &[Visitor], now: Timestamp) -> Result<[Vec<Asked>; 3], Error> {
    let [mut lists, mut files, mut mine] = [Vec::new(), Vec::new(), Vec::new()];
    for (place, visitor) in visitors.iter().enumerate() {
        let employer = &visitor.employer;
        let list = overview::of_employer(tx, employer, &Filter::default(), Seek::Newest, FILES)?;
        let path = format!("/employers/{}", employer.digits());
        lists.push((format!("{path}/notices"), visitor.token.clone()));
        for line in list.lines {
            files.push((
                format!("{path}/requests/{}", line.id),
                visitor.token.clone(),
            ));
            let (_, token) = people::session_of(tx, line.niss.clone(), Capacity::Worker, now)?;
            mine.push(("/worker".to_owned(), token));
            for number in 0..NOTICES / FILES as usize {
                let number = place * NOTICES + mine.len() % 2 * NOTICES / 2 + number;
                give(tx, visitor, &line.niss, number, now)?;
            }
        }
    }
    Ok([lists, files, mine])
}

fn give(
    tx: &mut Tx,
    visitor: &Visitor,
    niss: &Niss,
    number: usize,
    now: Timestamp,
) -> Result<(), Error> {
    let refused = |what: &str| Error::Refused(what.to_owned());
    let today = brussels_date(now);
    let (start, end) = (
        today.saturating_add(90.days()),
        today.saturating_add(180.days()),
    );
    let facts = NoticeFacts {
        sector: Sector::Private,
        interruption_type: InterruptionType::ParentalLeave,
        reason: None,
        regime: Regime::Half,
        asked: Period::new(start, end).map_err(|_| refused("a period"))?,
        given_on: today,
        head_count: Some(60),
    };
    let prefix: TicketPrefix = "99C".parse().map_err(|_| refused("a prefix"))?;
    let serial = u64::try_from(number).unwrap_or(0);
    let notice = Notice::given(facts, Figures::shipped());
    let stored = StoredNotice {
        id: SystemChance.uuid(now),
        employer: visitor.employer.clone(),
        ticket: Ticket::new(prefix, serial).map_err(|_| refused("a ticket"))?,
        version: 1,
        niss: niss.clone(),
        name: PersonName {
            family: "Mesure".to_owned(),
            given: "Camille".to_owned(),
        },
        notice,
        unit: None,
        office: None,
        ebox: false,
        certification: None,
        sent_at: now,
        sent_by: visitor.person,
        draft: None,
    };
    let sent = NoticeMove {
        act: NoticeAct::Send,
        party: Some(Party::Worker),
        person: Some(visitor.person),
        person_name: None,
        role: None,
        dates: stored.notice.dates,
        motive: None,
        at: now,
    };
    notices::insert(tx, &stored, &sent)
}
