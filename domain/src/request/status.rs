//! Where a request stands and what that allows: the table after OVW-32 of the acceptance list, and the transitions.

use crate::coded::{coded, worded};

coded! {
    /// Where a request stands (rules.md § 8).
    RequestStatus {
        /// "En attente d'info du travailleur": the employer's part was confirmed.
        WaitingForWorker = 1, "waitingForWorker";
        /// "En attente de traitement ONEM": the worker's part was received.
        WaitingForOffice = 2, "waitingForOffice";
        /// "En cours de traitement par l'ONEM": a case worker took it up.
        InTreatment = 3, "inTreatment";
        /// "Clôturée par l'ONEM": decided.
        Closed = 4, "closed";
        /// "Annulée".
        Cancelled = 5, "cancelled";
    }
}

coded! {
    /// The three parties to a request.
    Actor {
        /// The employer who filed it.
        Employer = 1, "employer";
        /// The worker it concerns.
        Worker = 2, "worker";
        /// The ONEM office that treats it.
        Office = 3, "office";
    }
}

worded! {
    /// What a party can want to do with a request.
    Act {
        /// Read it.
        Consult = "consult";
        /// Add a document.
        Attach = "attach";
        /// Change the end date at once.
        ChangeEndDate = "changeEndDate";
        /// Cancel at once.
        Cancel = "cancel";
        /// Take back a direct cancellation, within ten minutes.
        UndoCancellation = "undoCancellation";
        /// Open a new draft from a cancelled request.
        FileAgain = "fileAgain";
        /// Contest what the employer declared.
        Contest = "contest";
        /// Complete the worker's part.
        Complete = "complete";
        /// Ask worker and office to accept a change.
        RequestChange = "requestChange";
        /// Ask worker and office to accept a cancellation.
        RequestCancellation = "requestCancellation";
        /// Answer such a change or cancellation request.
        AnswerRequest = "answerRequest";
        /// Begin the treatment.
        TakeUp = "takeUp";
        /// Ask a party for a document or correction.
        AskForDocument = "askForDocument";
        /// Decide, which closes the request.
        Decide = "decide";
        /// Close a request whose leave is over and whose worker never completed (ONE-13).
        CloseForgotten = "closeForgotten";
        /// Read how to appeal against the decision.
        SeeAppealInformation = "seeAppealInformation";
    }
}

worded! {
    /// Why a status does not allow an act; suffix of the text shown beside the unavailable action.
    Refusal {
        /// This party never does this.
        NotThisParty = "notThisParty";
        /// The request is cancelled.
        Cancelled = "cancelled";
        /// Only a cancelled request can be undone or filed again.
        NotCancelled = "notCancelled";
        /// The worker has completed: a direct change became a change request.
        WorkerHasCompleted = "workerHasCompleted";
        /// The worker has not completed yet: the employer can act directly, the office waits.
        WorkerHasNotCompleted = "workerHasNotCompleted";
        /// Nobody at the office has taken the request up.
        NotTakenUp = "notTakenUp";
        /// The office has taken it up already.
        AlreadyTakenUp = "alreadyTakenUp";
        /// The office has decided.
        AlreadyDecided = "alreadyDecided";
        /// There is no decision yet.
        NotDecided = "notDecided";
        /// The ten minutes to undo are over.
        UndoWindowOver = "undoWindowOver";
        /// The cancellation was accepted by worker and office: final.
        CancellationWasAgreed = "cancellationWasAgreed";
    }
}

impl RequestStatus {
    /// Whether the party may do this in this status, or why not. The window of `UndoCancellation` is checked apart,
    /// by [`Cancellation::can_be_undone`].
    pub fn allows(self, actor: Actor, act: Act) -> Result<(), Refusal> {
        if self.allowed(actor).contains(&act) {
            Ok(())
        } else {
            Err(self.refusal(actor, act))
        }
    }

    /// The acts of a party in this status: the cells of the table. The office's "take up", "decide" and "answer" imply
    /// reading, so that consultation is open to every party in every status (PD1).
    pub const fn allowed(self, actor: Actor) -> &'static [Act] {
        use Act::{
            AnswerRequest, AskForDocument, Attach, Cancel, ChangeEndDate, CloseForgotten, Complete,
            Consult, Contest, Decide, FileAgain, RequestCancellation, RequestChange,
            SeeAppealInformation, TakeUp, UndoCancellation,
        };
        match (self, actor) {
            (Self::WaitingForWorker, Actor::Employer) => &[Consult, Attach, ChangeEndDate, Cancel],
            (Self::WaitingForWorker, Actor::Worker) => &[Consult, Contest, Complete, Attach],
            (Self::WaitingForOffice | Self::InTreatment | Self::Closed, Actor::Employer) => {
                &[Consult, Attach, RequestChange, RequestCancellation]
            }
            (Self::WaitingForOffice | Self::InTreatment, Actor::Worker) => {
                &[Consult, Attach, AnswerRequest]
            }
            (Self::WaitingForOffice, Actor::Office) => {
                &[Consult, TakeUp, AskForDocument, AnswerRequest]
            }
            (Self::InTreatment, Actor::Office) => &[Consult, AskForDocument, Decide, AnswerRequest],
            (Self::Closed, Actor::Worker) => &[Consult, AnswerRequest, SeeAppealInformation],
            (Self::Closed, Actor::Office) => &[Consult, AnswerRequest],
            (Self::Cancelled, Actor::Employer) => &[Consult, UndoCancellation, FileAgain],
            (Self::WaitingForWorker, Actor::Office) => &[Consult, CloseForgotten],
            (Self::Cancelled, Actor::Office | Actor::Worker) => &[Consult],
        }
    }

    fn refusal(self, actor: Actor, act: Act) -> Refusal {
        let ever = Self::ALL
            .iter()
            .any(|status| status.allowed(actor).contains(&act));
        if !ever {
            return Refusal::NotThisParty;
        }
        match act {
            _ if self == Self::Cancelled => Refusal::Cancelled,
            Act::UndoCancellation | Act::FileAgain => Refusal::NotCancelled,
            Act::ChangeEndDate
            | Act::Cancel
            | Act::Contest
            | Act::Complete
            | Act::CloseForgotten => Refusal::WorkerHasCompleted,
            Act::SeeAppealInformation => Refusal::NotDecided,
            _ if self == Self::WaitingForWorker => Refusal::WorkerHasNotCompleted,
            _ if self == Self::Closed => Refusal::AlreadyDecided,
            Act::TakeUp => Refusal::AlreadyTakenUp,
            // What remains is deciding before the treatment began.
            _ => Refusal::NotTakenUp,
        }
    }

    /// The status after something happened.
    pub fn after(self, event: Event) -> Result<Self, TransitionError> {
        use Event::{
            CancellationAccepted, CancellationUndone, Cancelled, ChangeAccepted, Completed,
            Decided, EndDateChanged, Forgotten, TakenUp,
        };
        match (self, event) {
            (Self::WaitingForWorker, EndDateChanged) | (Self::Cancelled, CancellationUndone) => {
                Ok(Self::WaitingForWorker)
            }
            (Self::WaitingForWorker, Completed) | (Self::WaitingForOffice, ChangeAccepted) => {
                Ok(Self::WaitingForOffice)
            }
            (Self::WaitingForOffice, TakenUp)
            | (Self::InTreatment | Self::Closed, ChangeAccepted) => Ok(Self::InTreatment),
            (Self::InTreatment, Decided) | (Self::WaitingForWorker, Forgotten) => Ok(Self::Closed),
            (Self::WaitingForWorker, Cancelled)
            | (Self::WaitingForOffice | Self::InTreatment | Self::Closed, CancellationAccepted) => {
                Ok(Self::Cancelled)
            }
            (from, event) => Err(TransitionError { from, event }),
        }
    }

    /// The party that must act for the request to go on; none when it is at its end.
    pub const fn next_actor(self) -> Option<Actor> {
        match self {
            Self::WaitingForWorker => Some(Actor::Worker),
            Self::WaitingForOffice | Self::InTreatment => Some(Actor::Office),
            Self::Closed | Self::Cancelled => None,
        }
    }
}

/// The party that must act next: "what happens next" on receipts (CNF-11).
pub const fn next_actor(status: RequestStatus) -> Option<Actor> {
    status.next_actor()
}

worded! {
    /// What happened to a request and may have moved its status.
    Event {
        /// The employer changed the end date directly.
        EndDateChanged = "endDateChanged";
        /// The employer cancelled directly.
        Cancelled = "cancelled";
        /// The employer took a direct cancellation back.
        CancellationUndone = "cancellationUndone";
        /// The worker completed the own part.
        Completed = "completed";
        /// The office took the request up.
        TakenUp = "takenUp";
        /// The office decided.
        Decided = "decided";
        /// The leave was over, the worker never completed, and the office closed it after warning both.
        Forgotten = "forgotten";
        /// Worker and office accepted a change.
        ChangeAccepted = "changeAccepted";
        /// Worker and office accepted a cancellation.
        CancellationAccepted = "cancellationAccepted";
    }
}

/// The event cannot happen in this status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{event:?} cannot happen to a request that is {from:?}")]
pub struct TransitionError {
    /// Status of the request.
    pub from: RequestStatus,
    /// What was to happen.
    pub event: Event,
}
