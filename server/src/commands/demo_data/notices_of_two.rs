//! Notices of an employer where two people decide (NOT-12): one that was passed on to the other, with documents of both sides,
//! and one that the first has accepted. Each has the letter that its worker can sign.

use super::notices::{facts, line};
use super::papers::With;
use super::{Clerk, Writing, employer};
use crate::actions::notice_letters::given_letter;
use crate::documents::frozen;
use crate::synthetic::leave::in_the_morning;
use crate::synthetic::personas::DemoEmployer;
use crate::synthetic::story::Company;
use crate::texts::{Lang, texts};
use domain::interruption::{InterruptionType, Regime};
use domain::law::Figures;
use domain::notice::{NoticeAct, Party};
use domain::request::Actor;
use jiff::ToSpan;
use storage::documents::{self, DocumentKind, NewDocument};
use storage::notices::StoredNotice;
use storage::notices::opinions::{self, Opinion, OpinionKind};
use storage::{Error, Tx};

/// The employer with two deciders.
pub const WHERE: DemoEmployer = DemoEmployer::Bakery;
/// Who speaks first, and the other.
const DECIDERS: [&str; 2] = ["joris", "marie"];

impl Writing {
    /// Writes them, last of all. Their workers stand in the middle of the list: whoever tries a filing takes the first.
    pub fn notices_of_two(&mut self, tx: &mut Tx, companies: &[Company]) -> Result<(), Error> {
        let Some(company) = companies.iter().find(|company| company.which == WHERE) else {
            return Ok(());
        };
        let mut by_name: Vec<usize> = (0..company.staff.len()).collect();
        by_name.sort_by_key(|place| {
            let worker = &company.staff[*place];
            let name = super::rows::name(worker);
            (name.family, name.given)
        });
        let middle = by_name.len() / 2;
        self.referred(tx, company, by_name[middle])?;
        self.first_of_two(tx, company, by_name[middle + 1])
    }

    fn referred(&mut self, tx: &mut Tx, company: &Company, staff: usize) -> Result<(), Error> {
        let seen = self.given_in_two(tx, company, staff, (11, Regime::Fifth))?;
        let [first, other] = self.deciders(company)?;
        let day = in_the_morning(self.today.saturating_sub(6.days()), 0);
        let employer = company.which.number();
        for (party, person, said) in [
            (Actor::Worker, None, "Attestation de la crèche"),
            (Actor::Employer, Some(first.person), "Planning de l'atelier"),
        ] {
            let stamp = match party {
                Actor::Employer => ("employerUser:administrator", Some(employer.digits())),
                _ => ("worker", None),
            };
            let with = With {
                party,
                person,
                stamp,
                at: day,
                version: seen.version,
            };
            self.papers.on_notice(tx, seen.id, said, with)?;
        }
        let opinion = Opinion {
            to: Some((other.person, full_name(&other))),
            words: Some("Le planning de l'atelier est entre vos mains.".to_owned()),
            ..self.opinion(&first, OpinionKind::Referred)
        };
        self.says(tx, &seen, &opinion, "notice.referred")
    }

    fn first_of_two(&mut self, tx: &mut Tx, company: &Company, staff: usize) -> Result<(), Error> {
        let seen = self.given_in_two(tx, company, staff, (13, Regime::Half))?;
        let [first, _] = self.deciders(company)?;
        let opinion = self.opinion(&first, OpinionKind::Accepts);
        self.says(tx, &seen, &opinion, "notice.decidedFirst")
    }

    /// A notice of some days ago, with its letter.
    fn given_in_two(
        &mut self,
        tx: &mut Tx,
        company: &Company,
        staff: usize,
        (ago, regime): (i64, Regime),
    ) -> Result<StoredNotice, Error> {
        let given = self.today.saturating_sub(ago.days());
        let start = self.today.saturating_add(60.days());
        let kind = InterruptionType::ParentalLeave;
        let months = if regime == Regime::Fifth { 5 } else { 4 };
        let facts = facts(company, kind, regime, given, (start, months))?;
        let seen = self.give(tx, company, staff, facts, None)?;
        let lang = company.language.parse().unwrap_or(Lang::Fr);
        let name = format!("{} {}", seen.name.given, seen.name.family);
        let asked = &seen.notice.facts;
        let mut letter = given_letter(
            texts(lang),
            (given, Figures::shipped()),
            (&seen.niss, name),
            &employer(company),
            asked,
        );
        seen.ticket.to_string().clone_into(&mut letter.ticket);
        let new = NewDocument {
            id: self.id(seen.sent_at),
            kind: DocumentKind::NoticeLetter,
            file: seen.id,
            subject: &seen.ticket.to_string(),
            language: lang.code(),
            employer: Some(&seen.employer),
            worker: Some(&seen.niss),
            ordered_at: seen.sent_at,
            data: &frozen(&letter).to_string(),
        };
        documents::insert(tx, &new)?;
        Ok(seen)
    }

    fn deciders(&self, company: &Company) -> Result<[Clerk; 2], Error> {
        let [first, other] = DECIDERS;
        Ok([self.clerk(first, company)?, self.clerk(other, company)?])
    }

    /// After the one move there is, the notice itself.
    fn opinion(&self, by: &Clerk, kind: OpinionKind) -> Opinion {
        Opinion {
            kind,
            moves: 1,
            person: by.person,
            person_name: full_name(by),
            role: by.role.code().to_owned(),
            to: None,
            words: None,
            at: in_the_morning(self.today.saturating_sub(3.days()), 0),
        }
    }

    fn says(
        &mut self,
        tx: &mut Tx,
        seen: &StoredNotice,
        opinion: &Opinion,
        act: &str,
    ) -> Result<(), Error> {
        opinions::insert(tx, seen, opinion)?;
        let after = StoredNotice {
            version: seen.version + 1,
            ..seen.clone()
        };
        let day = self.today.saturating_sub(3.days());
        let mut written = line(
            &after,
            day,
            (NoticeAct::Accept, Some(Party::Employer)),
            None,
        );
        written.person = Some(opinion.person);
        let capacity = format!("employerUser:{}", opinion.role);
        self.leaf(tx, &after, &written, &capacity, act)
    }
}

fn full_name(clerk: &Clerk) -> String {
    format!("{} {}", clerk.persona.given, clerk.persona.family)
}
