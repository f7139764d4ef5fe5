//! A worker's electronic notice: dates asked, answered, proposed and proposed again, until both agree, the employer
//! refuses, the worker withdraws or the clock decides.
//!
//! The state names the one party that has to act; everything else a party may do is in [`NoticeState::allows`]. Dates
//! come from [`crate::law`]: this module keeps no figure but the days a party has to answer a proposal.

mod deciders;
mod state;
mod terms;
#[cfg(test)]
mod tests;

pub use deciders::finishes;
pub use state::{NoticeAct, NoticeRefusal, NoticeState, Party};
pub use terms::{Silence, Terms};

use jiff::ToSpan;
use jiff::civil::Date;

use crate::interruption::{InterruptionType, Regime, Sector, TimeCreditReason};
use crate::law::{EmployerFacts, Facts, Figures};
use crate::period::Period;

/// Days a party has to answer a proposal, while the start asked is far enough away.
pub const REPLY_DAYS: i64 = 14;
/// Days a party has to answer a proposal in any case.
pub const REPLY_DAYS_MIN: i64 = 3;

/// What the law looks at in a notice; fixed when it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeFacts {
    /// Sector of the employer.
    pub sector: Sector,
    /// Kind of interruption.
    pub interruption_type: InterruptionType,
    /// Motive; only of a time credit.
    pub reason: Option<TimeCreditReason>,
    /// By how much work is to be reduced.
    pub regime: Regime,
    /// Days asked; they never change.
    pub asked: Period,
    /// Day the notice was given.
    pub given_on: Date,
    /// Workers of the employer.
    pub head_count: Option<u32>,
}

/// A notice and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// What was asked.
    pub facts: NoticeFacts,
    /// Where it stands.
    pub state: NoticeState,
    /// The days on the table: asked, proposed last, or agreed.
    pub dates: Period,
    /// Last day for the party that has to act; none at an end.
    pub due: Option<Date>,
    /// Day of the employer's first postponement: the law counts from it.
    pub postponed_on: Option<Date>,
    /// Whether the proposal on the table stays within the employer's right to postpone, and so holds unanswered.
    pub holds: bool,
    /// Whether nobody answered and the clock decided.
    pub by_silence: bool,
}

/// What a party does to a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// Agrees with the days on the table.
    Accept,
    /// The employer says no.
    Refuse,
    /// Other days: the employer postpones, the worker counter-proposes.
    Propose(Period),
    /// The worker keeps to the days asked.
    Decline,
    /// The worker takes the notice back.
    Withdraw,
}

impl Move {
    /// The act a move is, for a party.
    pub const fn act(self, party: Party) -> NoticeAct {
        match (self, party) {
            (Self::Accept, _) => NoticeAct::Accept,
            (Self::Refuse, _) => NoticeAct::Refuse,
            (Self::Propose(_), Party::Employer) => NoticeAct::Postpone,
            (Self::Propose(_), Party::Worker) => NoticeAct::CounterPropose,
            (Self::Decline, _) => NoticeAct::Decline,
            (Self::Withdraw, _) => NoticeAct::Withdraw,
        }
    }
}

impl NoticeFacts {
    /// The same facts for the law.
    pub fn law(&self) -> Facts {
        Facts {
            kind: Some(self.interruption_type),
            reason: self.reason,
            regime: Some(self.regime),
            sector: Some(self.sector),
            start: Some(self.asked.start()),
            end: Some(self.asked.end()),
            notice: Some(self.given_on),
            employer: EmployerFacts {
                headcount: self.head_count,
                ..EmployerFacts::default()
            },
            ..Facts::default()
        }
    }
}

impl Notice {
    /// A notice as it arrives: the employer has to answer.
    pub fn given(facts: NoticeFacts, figures: &Figures) -> Self {
        let due = terms::first_answer(&facts, figures);
        Self {
            dates: facts.asked,
            facts,
            state: NoticeState::ToHandle,
            due: Some(due),
            postponed_on: None,
            holds: false,
            by_silence: false,
        }
    }

    /// The party that has to act; none at an end.
    pub const fn to_act(&self) -> Option<Party> {
        self.state.to_act()
    }

    /// What the law says of answering this notice on a day.
    pub fn terms(&self, today: Date, figures: &Figures) -> Terms {
        terms::terms(self, today, figures)
    }

    /// The notice on a day: when the last day to act has passed without an act, the clock has decided.
    #[must_use]
    pub fn as_of(&self, today: Date) -> Self {
        let Some(due) = self.due.filter(|due| *due < today) else {
            return self.clone();
        };
        let mut decided = self.ended(NoticeState::Accepted);
        decided.by_silence = true;
        decided.dates = match self.state {
            // An employer's lawful postponement needs no agreement; one beyond the law holds only when agreed to.
            NoticeState::PostponementProposed if self.holds => self.dates,
            // What the worker asked last, unless it would start sooner than the notice allowed.
            NoticeState::CounterProposed
                if self.dates.start() >= self.facts.asked.start()
                    || terms::silence(&self.facts, due) == Silence::Agreement =>
            {
                self.dates
            }
            _ => self.facts.asked,
        };
        decided
    }

    /// The notice after a party's move, or why it cannot be made.
    pub fn after(
        &self,
        party: Party,
        made: Move,
        today: Date,
        figures: &Figures,
    ) -> Result<Self, NoticeRefusal> {
        let now = self.as_of(today);
        now.state.allows(party, made.act(party))?;
        Ok(match made {
            Move::Accept => now.ended(NoticeState::Accepted),
            Move::Refuse => now.ended(NoticeState::Refused),
            Move::Withdraw => now.ended(NoticeState::Withdrawn),
            Move::Decline => now.declined(today, figures),
            Move::Propose(dates) => now.proposed(party, dates, today, figures)?,
        })
    }

    fn ended(&self, state: NoticeState) -> Self {
        Self {
            state,
            due: None,
            holds: false,
            ..self.clone()
        }
    }

    fn declined(&self, today: Date, figures: &Figures) -> Self {
        Self {
            state: NoticeState::ToHandle,
            dates: self.facts.asked,
            due: Some(self.reply_by(Party::Employer, today, figures)),
            holds: false,
            ..self.clone()
        }
    }

    fn proposed(
        &self,
        party: Party,
        dates: Period,
        today: Date,
        figures: &Figures,
    ) -> Result<Self, NoticeRefusal> {
        if dates == self.dates {
            return Err(NoticeRefusal::NothingChanges);
        }
        let mut next = Self {
            dates,
            due: Some(self.reply_by(party.other(), today, figures)),
            ..self.clone()
        };
        match party {
            Party::Employer => {
                next.state = NoticeState::PostponementProposed;
                next.postponed_on = self.postponed_on.or(Some(today));
                next.holds = terms::within_the_law(&next, figures);
            }
            Party::Worker => {
                next.state = NoticeState::CounterProposed;
                next.holds = false;
            }
        }
        Ok(next)
    }

    /// A fortnight, ending if possible before the start asked; the employer never has less than the law gives.
    fn reply_by(&self, party: Party, today: Date, figures: &Figures) -> Date {
        let eve = self.facts.asked.start().saturating_sub(1.day());
        let usual = today.saturating_add(REPLY_DAYS.days()).min(eve);
        let least = today.saturating_add(REPLY_DAYS_MIN.days());
        let reply = usual.max(least);
        match party {
            Party::Worker => reply,
            Party::Employer => reply.max(terms::first_answer(&self.facts, figures)),
        }
    }

    /// Days of the same length as those asked, from another start (PD4).
    pub fn same_length_from(&self, start: Date, figures: &Figures) -> Option<Period> {
        terms::same_length_from(&self.facts, start, figures)
    }
}
