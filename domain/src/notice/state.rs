//! The states of a notice and the table of who may do what in each (NOT-15).

use crate::coded::{coded, worded};

coded! {
    /// Where a notice stands.
    NoticeState {
        /// The employer has to answer the days asked.
        ToHandle = 1, "toHandle";
        /// The employer proposed later days: the worker has to answer.
        PostponementProposed = 2, "postponementProposed";
        /// The worker proposed other days in return: the employer has to answer.
        CounterProposed = 3, "counterProposed";
        /// Agreed: the end.
        Accepted = 4, "accepted";
        /// Refused by the employer: the end.
        Refused = 5, "refused";
        /// Taken back by the worker: the end.
        Withdrawn = 6, "withdrawn";
    }
}

coded! {
    /// The two parties to a notice.
    Party {
        /// The employer it was given to.
        Employer = 1, "employer";
        /// The worker who gave it.
        Worker = 2, "worker";
    }
}

coded! {
    /// What a party, or the clock, does to a notice; written in its history.
    NoticeAct {
        /// The worker gives the notice.
        Send = 1, "send";
        /// Agrees with the days on the table.
        Accept = 2, "accept";
        /// The employer says no.
        Refuse = 3, "refuse";
        /// The employer proposes other days.
        Postpone = 4, "postpone";
        /// The worker proposes other days in return.
        CounterPropose = 5, "counterPropose";
        /// The worker keeps to the days asked.
        Decline = 6, "decline";
        /// The worker takes the notice back.
        Withdraw = 7, "withdraw";
        /// Nobody answered in time.
        Settle = 8, "settle";
    }
}

worded! {
    /// Why a move cannot be made; suffix of the text shown.
    NoticeRefusal {
        /// The notice has come to its end.
        Ended = "ended";
        /// The other party has to act.
        NotYourTurn = "notYourTurn";
        /// This party never does this.
        NotThisParty = "notThisParty";
        /// The days proposed are those on the table already.
        NothingChanges = "nothingChanges";
    }
}

impl Party {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Employer => Self::Worker,
            Self::Worker => Self::Employer,
        }
    }
}

impl NoticeState {
    /// The party that has to act; none at an end.
    pub const fn to_act(self) -> Option<Party> {
        match self {
            Self::ToHandle | Self::CounterProposed => Some(Party::Employer),
            Self::PostponementProposed => Some(Party::Worker),
            Self::Accepted | Self::Refused | Self::Withdrawn => None,
        }
    }

    /// The cells of the table. To withdraw is the worker's right at any time before the end, whoever's turn it is.
    pub const fn allowed(self, party: Party) -> &'static [NoticeAct] {
        use NoticeAct::{Accept, CounterPropose, Decline, Postpone, Refuse, Withdraw};
        match (self, party) {
            (Self::ToHandle | Self::CounterProposed, Party::Employer) => {
                &[Accept, Refuse, Postpone]
            }
            (Self::PostponementProposed, Party::Worker) => {
                &[Accept, Decline, CounterPropose, Withdraw]
            }
            (Self::ToHandle | Self::CounterProposed, Party::Worker) => &[Withdraw],
            _ => &[],
        }
    }

    /// Whether the party may do this in this state, or why not.
    pub fn allows(self, party: Party, act: NoticeAct) -> Result<(), NoticeRefusal> {
        if self.allowed(party).contains(&act) {
            return Ok(());
        }
        let ever = Self::ALL
            .iter()
            .any(|state| state.allowed(party).contains(&act));
        Err(match self.to_act() {
            _ if !ever => NoticeRefusal::NotThisParty,
            None => NoticeRefusal::Ended,
            Some(_) => NoticeRefusal::NotYourTurn,
        })
    }
}
