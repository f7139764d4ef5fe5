//! Notices of the demonstration, one in every state a party meets: the manual's own (G7) with its printed dates, which the
//! law settled long ago, and others whose dates count from the day of the demonstration.

use super::{Writing, rows};
use crate::synthetic::leave::in_the_morning;
use crate::synthetic::personas::DemoEmployer;
use crate::synthetic::story::Company;
use domain::identifiers::{Ticket, TicketPrefix};
use domain::interruption::{InterruptionType as T, Regime, TimeCreditReason};
use domain::law::Figures;
use domain::notice::{Move, Notice, NoticeAct, NoticeFacts, Party};
use domain::period::{Period, add_months};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use storage::journal::{self, Entry};
use storage::notices::{self, NoticeMove, StoredNotice};
use storage::tickets::{self, Part};
use storage::{Error, Tx, reference};
use uuid::Uuid;

/// The employer whose list shows every state, and who answers there.
const WHERE: DemoEmployer = DemoEmployer::Hospital;
const DECIDER: &str = "helene";
/// The ticket of G7.
const G7: &str = "26C-0079PJ6-6C-Z";

/// What a party did, so many days before the demonstration.
#[derive(Clone, Copy)]
enum Deed {
    Accept,
    Refuse(&'static str),
    Propose(i64, &'static str),
    Withdraw,
}

/// One notice of the story.
struct Told {
    /// Place among the staff.
    staff: usize,
    kind: T,
    regime: Regime,
    /// Days since it was given, and until the start asked.
    given: i64,
    start: i64,
    months: i32,
    deeds: &'static [(i64, Party, Deed)],
}

const fn told(
    (staff, kind, regime): (usize, T, Regime),
    (given, start, months): (i64, i64, i32),
    deeds: &'static [(i64, Party, Deed)],
) -> Told {
    Told {
        staff,
        kind,
        regime,
        given,
        start,
        months,
        deeds,
    }
}

use Party::{Employer, Worker};

const STORY: [Told; 8] = [
    // The manual's notice, as if it were given now.
    told((120, T::ParentalLeave, Regime::Half), (19, 51, 4), &[]),
    told((121, T::TimeCredit, Regime::Fifth), (27, 96, 12), &[]),
    told((122, T::ParentalLeave, Regime::Tenth), (10, 70, 10), &[]),
    // The worker who can sign in has to answer.
    told(
        (1, T::ParentalLeave, Regime::Fifth),
        (12, 60, 5),
        &[(
            4,
            Employer,
            Deed::Propose(30, "Remplacement à trouver au mois prévu"),
        )],
    ),
    told(
        (123, T::ParentalLeave, Regime::Half),
        (14, 75, 2),
        &[
            (
                8,
                Employer,
                Deed::Propose(60, "Deux collègues déjà absents"),
            ),
            (3, Worker, Deed::Propose(30, "La crèche ouvre plus tôt")),
        ],
    ),
    told(
        (124, T::ParentalLeave, Regime::Half),
        (20, 66, 4),
        &[(5, Employer, Deed::Accept)],
    ),
    told(
        (125, T::ParentalLeave, Regime::Tenth),
        (22, 72, 10),
        &[(
            6,
            Employer,
            Deed::Refuse("Un dixième ne s'organise pas dans ce service"),
        )],
    ),
    told(
        (126, T::ParentalLeave, Regime::Full),
        (9, 80, 1),
        &[(2, Worker, Deed::Withdraw)],
    ),
];

impl Writing {
    /// Writes them; last of all, so that the story before them stays as it is.
    pub fn notices(&mut self, tx: &mut Tx, companies: &[Company]) -> Result<(), Error> {
        let Some(company) = companies.iter().find(|company| company.which == WHERE) else {
            return Ok(());
        };
        for told in &STORY {
            let given = self.today.saturating_sub(told.given.days());
            let start = self.today.saturating_add(told.start.days());
            let facts = facts(company, told.kind, told.regime, given, (start, told.months))?;
            let mut stored = self.give(tx, company, told.staff, facts, None)?;
            for (ago, party, deed) in told.deeds {
                let day = self.today.saturating_sub(ago.days());
                stored = self.answer(tx, company, &stored, (day, *party), *deed)?;
            }
        }
        self.g7(tx, company)
    }

    /// Given on 10/01/2024 and never answered: the law settled it.
    fn g7(&mut self, tx: &mut Tx, company: &Company) -> Result<(), Error> {
        let (given, start) = (date(2024, 1, 10), date(2024, 3, 1));
        let facts = facts(company, T::ParentalLeave, Regime::Half, given, (start, 4))?;
        let seen = self.give(tx, company, 127, facts, Some(G7))?;
        let over = seen.notice.due.unwrap_or(start).saturating_add(1.day());
        let after = StoredNotice {
            notice: seen.notice.as_of(over),
            version: seen.version + 1,
            ..seen.clone()
        };
        let line = line(&after, over, (NoticeAct::Settle, None), None);
        notices::set_moved(tx, &seen, &after, &line)?;
        self.leaf(tx, &after, &line, "law", "notice.settled")
    }

    pub(super) fn give(
        &mut self,
        tx: &mut Tx,
        company: &Company,
        staff: usize,
        facts: NoticeFacts,
        ticket: Option<&str>,
    ) -> Result<StoredNotice, Error> {
        let worker = &company.staff[staff];
        let sent_at = in_the_morning(facts.given_on, 3_600_000);
        let id = self.id(sent_at);
        let employer = company.which.number();
        let given_on = facts.given_on;
        let stored = StoredNotice {
            id,
            ticket: self.notice_ticket(tx, id, company, ticket, given_on)?,
            employer,
            version: 1,
            niss: worker.niss.clone(),
            name: rows::name(worker),
            notice: Notice::given(facts, Figures::shipped()),
            unit: worker.unit,
            office: reference::office_of_postal_code(tx, worker.postal_code, given_on)?,
            ebox: false,
            certification: None,
            sent_at,
            sent_by: Uuid::nil(),
            draft: None,
        };
        let sent = line(&stored, given_on, (NoticeAct::Send, Some(Worker)), None);
        notices::insert(tx, &stored, &sent)?;
        self.leaf(tx, &stored, &sent, "worker", "notice.sent")?;
        Ok(stored)
    }

    fn answer(
        &mut self,
        tx: &mut Tx,
        company: &Company,
        seen: &StoredNotice,
        (day, party): (Date, Party),
        deed: Deed,
    ) -> Result<StoredNotice, Error> {
        let figures = Figures::shipped();
        let (made, motive) = match deed {
            Deed::Accept => (Move::Accept, None),
            Deed::Refuse(why) => (Move::Refuse, Some(why)),
            Deed::Withdraw => (Move::Withdraw, None),
            Deed::Propose(days, why) => {
                let start = seen.notice.facts.asked.start().saturating_add(days.days());
                let dates = seen.notice.same_length_from(start, figures);
                (Move::Propose(dates.ok_or(Error::NoRow)?), Some(why))
            }
        };
        let notice = seen.notice.after(party, made, day, figures);
        let after = StoredNotice {
            notice: notice.map_err(|refusal| Error::Value(refusal.code().to_owned()))?,
            version: seen.version + 1,
            ..seen.clone()
        };
        let act = made.act(party);
        let mut written = line(&after, day, (act, Some(party)), motive);
        let mut capacity = "worker".to_owned();
        if party == Employer {
            let clerk = self.clerk(DECIDER, company)?;
            let (given, family) = (clerk.persona.given, clerk.persona.family);
            written.person = Some(clerk.person);
            written.person_name = Some(format!("{given} {family}"));
            written.role = Some(clerk.role.code().to_owned());
            capacity = format!("employerUser:{}", clerk.role.code());
        }
        notices::set_moved(tx, seen, &after, &written)?;
        let journalled = match act {
            NoticeAct::Accept => "notice.accepted",
            NoticeAct::Refuse => "notice.refused",
            NoticeAct::Withdraw => "notice.withdrawn",
            NoticeAct::CounterPropose => "notice.counterProposed",
            _ => "notice.postponed",
        };
        self.leaf(tx, &after, &written, &capacity, journalled)?;
        Ok(after)
    }

    pub(super) fn leaf(
        &mut self,
        tx: &mut Tx,
        stored: &StoredNotice,
        line: &NoticeMove,
        capacity: &str,
        act: &str,
    ) -> Result<(), Error> {
        let by_employer = line.party == Some(Employer);
        let entry = Entry {
            file: stored.id,
            at: line.at,
            person: line.person,
            capacity,
            on_behalf_of: by_employer.then_some(stored.employer.digits()),
            act,
            object_version: stored.version,
            content: b"{}",
            salt: &self.ids.bytes(),
        };
        journal::append(tx, &entry).map(drop)
    }

    /// The printed one, or one drawn like any other.
    fn notice_ticket(
        &mut self,
        tx: &mut Tx,
        file: Uuid,
        company: &Company,
        printed: Option<&str>,
        given: Date,
    ) -> Result<Ticket, Error> {
        let refused = |error: &dyn std::fmt::Display| Error::Value(error.to_string());
        let prefix: TicketPrefix = "26C".parse().map_err(|error| refused(&error))?;
        let (employer, at) = (company.which.number(), in_the_morning(given, 3_600_000));
        loop {
            let serial = u64::from_le_bytes(self.ids.bytes()) >> 29;
            let ticket = match printed {
                Some(printed) => printed.parse().map_err(|error| refused(&error))?,
                None => Ticket::new(prefix, serial).map_err(|error| refused(&error))?,
            };
            if tickets::reserve(tx, &ticket, &employer, file, Part::Notice, at)? {
                return Ok(ticket);
            }
        }
    }
}

pub(super) fn facts(
    company: &Company,
    kind: T,
    regime: Regime,
    given_on: Date,
    (start, months): (Date, i32),
) -> Result<NoticeFacts, Error> {
    let end = add_months(start, months).saturating_sub(1.day());
    Ok(NoticeFacts {
        sector: company.sector,
        interruption_type: kind,
        reason: (kind == T::TimeCredit).then_some(TimeCreditReason::ChildCare),
        regime,
        asked: Period::new(start, end).map_err(|error| Error::Value(error.to_string()))?,
        given_on,
        head_count: u32::try_from(company.staff.len()).ok(),
    })
}

/// A line of the history, by the worker unless said otherwise.
pub(super) fn line(
    stored: &StoredNotice,
    day: Date,
    (act, party): (NoticeAct, Option<Party>),
    motive: Option<&str>,
) -> NoticeMove {
    let name = format!("{} {}", stored.name.given, stored.name.family);
    NoticeMove {
        act,
        party,
        person: None,
        person_name: party.map(|_| name),
        role: None,
        dates: stored.notice.dates,
        motive: motive.map(str::to_owned),
        at: in_the_morning(day, 7_200_000),
    }
}
