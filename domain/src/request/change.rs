//! A change request: what an employer asks once the worker has completed (PD2), and what worker and office answer. The
//! leave stays as it is until both have accepted; one refusal keeps the original (MOD-12, CAN-12).

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Actor, Event};
use crate::coded::{coded, worded};
use crate::draft::TEXT_CHARACTERS_MAX;

coded! {
    /// Where a change request stands.
    ChangeState {
        /// Somebody still has to answer.
        Open = 1, "open";
        /// Worker and office accepted: the request was changed or cancelled.
        Accepted = 2, "accepted";
        /// Worker or office refused: the request stays as it was.
        Refused = 3, "refused";
        /// The employer took it back before it was settled.
        Withdrawn = 4, "withdrawn";
    }
}

worded! {
    /// What is asked.
    WishKind {
        /// Another last day.
        EndDate = "endDate";
        /// The end of the whole request.
        Cancellation = "cancellation";
    }
}

/// What the employer asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Another last day.
    EndDate {
        /// The last day when it was asked.
        from: Date,
        /// The last day wanted.
        to: Date,
    },
    /// The cancellation of the request.
    Cancellation,
}

impl Wish {
    /// Its kind.
    pub const fn kind(&self) -> WishKind {
        match self {
            Self::EndDate { .. } => WishKind::EndDate,
            Self::Cancellation => WishKind::Cancellation,
        }
    }

    /// What happens to the request when both accept.
    pub const fn event(&self) -> Event {
        match self {
            Self::EndDate { .. } => Event::ChangeAccepted,
            Self::Cancellation => Event::CancellationAccepted,
        }
    }
}

/// What one party answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Accepted or refused.
    pub accepted: bool,
    /// Why; always there for a refusal, at most 200 characters.
    pub reason: Option<String>,
    /// When.
    pub at: Timestamp,
}

worded! {
    /// Why an answer, or taking the request back, is not possible; suffix of the text that says so.
    ChangeRefusal {
        /// Only worker and office answer.
        NotThisParty = "notThisParty";
        /// This party has answered already.
        AlreadyAnswered = "alreadyAnswered";
        /// It is settled or taken back.
        Settled = "settled";
        /// A refusal says why.
        ReasonRequired = "reasonRequired";
        /// More than 200 characters.
        ReasonTooLong = "reasonTooLong";
    }
}

impl Answer {
    /// Reads an answer as it was given: a refusal says why.
    pub fn new(accepted: bool, reason: &str, at: Timestamp) -> Result<Self, ChangeRefusal> {
        let reason = reason.trim().replace("\r\n", "\n");
        if reason.chars().count() > TEXT_CHARACTERS_MAX {
            return Err(ChangeRefusal::ReasonTooLong);
        }
        if reason.is_empty() && !accepted {
            return Err(ChangeRefusal::ReasonRequired);
        }
        Ok(Self {
            accepted,
            reason: (!reason.is_empty()).then_some(reason),
            at,
        })
    }
}

/// A change request with its answers so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeRequest {
    /// What is asked.
    pub wish: Wish,
    /// Why, in the employer's words.
    pub reason: String,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// The worker's answer.
    pub worker: Option<Answer>,
    /// The office's answer.
    pub office: Option<Answer>,
    /// When the employer took it back.
    pub withdrawn_at: Option<Timestamp>,
}

impl ChangeRequest {
    /// A new one, which nobody has answered.
    pub const fn ask(wish: Wish, reason: String, at: Timestamp) -> Self {
        Self {
            wish,
            reason,
            asked_at: at,
            worker: None,
            office: None,
            withdrawn_at: None,
        }
    }

    /// Where it stands. One refusal settles it, whatever the other says.
    pub fn state(&self) -> ChangeState {
        let accepted = |answer: &Option<Answer>| answer.as_ref().map(|answer| answer.accepted);
        match (
            self.withdrawn_at,
            accepted(&self.worker),
            accepted(&self.office),
        ) {
            (Some(_), _, _) => ChangeState::Withdrawn,
            (None, Some(false), _) | (None, _, Some(false)) => ChangeState::Refused,
            (None, Some(true), Some(true)) => ChangeState::Accepted,
            (None, _, _) => ChangeState::Open,
        }
    }

    /// The answer of a party; the employer has none.
    pub const fn answer_of(&self, actor: Actor) -> Option<&Answer> {
        match actor {
            Actor::Worker => self.worker.as_ref(),
            Actor::Office => self.office.as_ref(),
            Actor::Employer => None,
        }
    }

    /// The parties it waits for: worker and office in whatever order, nobody once it is settled.
    pub fn waits_for(&self) -> impl Iterator<Item = Actor> {
        [Actor::Worker, Actor::Office]
            .into_iter()
            .filter(|actor| self.may_answer(*actor).is_ok())
    }

    /// Whether this party may answer now, or why not.
    pub fn may_answer(&self, actor: Actor) -> Result<(), ChangeRefusal> {
        if actor == Actor::Employer {
            Err(ChangeRefusal::NotThisParty)
        } else if self.answer_of(actor).is_some() {
            Err(ChangeRefusal::AlreadyAnswered)
        } else if self.state() != ChangeState::Open {
            Err(ChangeRefusal::Settled)
        } else {
            Ok(())
        }
    }

    /// The request with this party's answer.
    pub fn answered(&self, actor: Actor, answer: Answer) -> Result<Self, ChangeRefusal> {
        self.may_answer(actor)?;
        let mut after = self.clone();
        match actor {
            Actor::Worker => after.worker = Some(answer),
            Actor::Office => after.office = Some(answer),
            Actor::Employer => return Err(ChangeRefusal::NotThisParty),
        }
        Ok(after)
    }

    /// Whether the employer may still take it back.
    pub fn may_be_withdrawn(&self) -> Result<(), ChangeRefusal> {
        if self.state() == ChangeState::Open {
            Ok(())
        } else {
            Err(ChangeRefusal::Settled)
        }
    }

    /// The request, taken back.
    pub fn withdrawn(&self, at: Timestamp) -> Result<Self, ChangeRefusal> {
        self.may_be_withdrawn()?;
        Ok(Self {
            withdrawn_at: Some(at),
            ..self.clone()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::RequestStatus;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_740_000_000 + seconds).unwrap()
    }

    fn asked(wish: Wish) -> ChangeRequest {
        ChangeRequest::ask(wish, "Retour anticipé.".to_owned(), at(0))
    }

    fn end_date() -> Wish {
        Wish::EndDate {
            from: "2025-05-31".parse().unwrap(),
            to: "2025-04-30".parse().unwrap(),
        }
    }

    fn yes(seconds: i64) -> Answer {
        Answer::new(true, "", at(seconds)).unwrap()
    }

    fn no(seconds: i64) -> Answer {
        Answer::new(false, "Pas d'accord.", at(seconds)).unwrap()
    }

    /// What a party does to a change request.
    #[derive(Debug, Clone, Copy)]
    enum Move {
        Answers(Actor, bool),
        Withdraws,
    }

    const MOVES: [Move; 7] = [
        Move::Answers(Actor::Worker, true),
        Move::Answers(Actor::Worker, false),
        Move::Answers(Actor::Office, true),
        Move::Answers(Actor::Office, false),
        Move::Answers(Actor::Employer, true),
        Move::Answers(Actor::Employer, false),
        Move::Withdraws,
    ];

    fn play(change: &ChangeRequest, step: Move) -> Result<ChangeRequest, ChangeRefusal> {
        match step {
            Move::Answers(actor, true) => change.answered(actor, yes(1)),
            Move::Answers(actor, false) => change.answered(actor, no(1)),
            Move::Withdraws => change.withdrawn(at(1)),
        }
    }

    /// MOD-12, CAN-12: every sequence of five moves: accepted only when both accepted, settled for good, and while it is
    /// open somebody can act.
    #[test]
    fn mod_12_every_sequence_of_moves() {
        let mut reached = std::collections::BTreeMap::new();
        let mut frontier = vec![asked(end_date())];
        for _ in 0..5 {
            let mut next = Vec::new();
            for change in &frontier {
                for step in MOVES {
                    let before = change.state();
                    let Ok(after) = play(change, step) else {
                        continue;
                    };
                    assert_eq!(
                        before,
                        ChangeState::Open,
                        "{step:?} moved a settled request"
                    );
                    *reached.entry(after.state()).or_insert(0) += 1;
                    let both = [&after.worker, &after.office]
                        .iter()
                        .all(|answer| answer.as_ref().is_some_and(|answer| answer.accepted));
                    assert_eq!(after.state() == ChangeState::Accepted, both);
                    let open = after.state() == ChangeState::Open;
                    assert_eq!(after.waits_for().count() > 0, open);
                    assert_eq!(after.may_be_withdrawn().is_ok(), open);
                    next.push(after);
                }
            }
            frontier = next;
        }
        let all: Vec<_> = reached.keys().copied().collect();
        assert_eq!(all, ChangeState::ALL);
    }

    /// MOD-12: each answer of each party in each state, or the reason against it.
    #[test]
    fn mod_12_every_answer_in_every_state() {
        use ChangeRefusal::{AlreadyAnswered, NotThisParty, Settled};
        let open = asked(end_date());
        let worker_yes = open.answered(Actor::Worker, yes(1)).unwrap();
        let office_yes = open.answered(Actor::Office, yes(1)).unwrap();
        let accepted = worker_yes.answered(Actor::Office, yes(2)).unwrap();
        let refused = open.answered(Actor::Worker, no(1)).unwrap();
        let withdrawn = open.withdrawn(at(1)).unwrap();
        let table = [
            (&open, Ok(()), Ok(())),
            (&worker_yes, Err(AlreadyAnswered), Ok(())),
            (&office_yes, Ok(()), Err(AlreadyAnswered)),
            (&accepted, Err(AlreadyAnswered), Err(AlreadyAnswered)),
            (&refused, Err(AlreadyAnswered), Err(Settled)),
            (&withdrawn, Err(Settled), Err(Settled)),
        ];
        for (change, worker, office) in table {
            assert_eq!(change.may_answer(Actor::Worker), worker, "{change:?}");
            assert_eq!(change.may_answer(Actor::Office), office, "{change:?}");
            assert_eq!(change.may_answer(Actor::Employer), Err(NotThisParty));
        }
        assert_eq!(accepted.withdrawn(at(3)), Err(Settled));
        let waits: Vec<_> = worker_yes.waits_for().collect();
        assert_eq!(waits, [Actor::Office]);
    }

    /// ONE-12, EMP-13: a refusal says why, in at most 200 characters.
    #[test]
    fn emp_13_a_refusal_says_why() {
        let reason = |text: &str| Answer::new(false, text, at(0));
        assert_eq!(reason("  "), Err(ChangeRefusal::ReasonRequired));
        assert_eq!(reason(&"é".repeat(201)), Err(ChangeRefusal::ReasonTooLong));
        assert_eq!(reason(&"é".repeat(200)).unwrap().reason.unwrap().len(), 400);
        assert_eq!(Answer::new(true, " ", at(0)).unwrap().reason, None);
    }

    /// PD2: what is accepted can happen in every status in which it could be asked.
    #[test]
    fn mod_12_what_is_accepted_can_happen() {
        for wish in [end_date(), Wish::Cancellation] {
            for status in RequestStatus::ALL {
                let asked = status
                    .allows(Actor::Employer, super::super::Act::RequestChange)
                    .is_ok();
                assert_eq!(status.after(wish.event()).is_ok(), asked, "{status:?}");
            }
        }
    }
}
