//! What parties are told about a file, and what each telling makes superfluous.

use crate::coded::{coded, worded};

coded! {
    /// Something a party is told. The words of each live with the screens and the mails.
    MessageEvent {
        /// To the person who filed, when a mail was asked (NTF-01).
        RequestFiled = 1, "requestFiled";
        /// The worker's part is asked (NTF-04).
        WorkerInvited = 2, "workerInvited";
        /// A worker sent a notice to the employer (NTF-03).
        NoticeArrived = 3, "noticeArrived";
        /// The employer accepted the notice.
        NoticeAccepted = 4, "noticeAccepted";
        /// The employer refused it.
        NoticeRefused = 5, "noticeRefused";
        /// The employer proposes other dates.
        PostponementProposed = 6, "postponementProposed";
        /// The worker agrees to them.
        PostponementAccepted = 7, "postponementAccepted";
        /// The worker does not.
        PostponementDeclined = 8, "postponementDeclined";
        /// The worker proposes others.
        CounterProposed = 9, "counterProposed";
        /// The worker took the notice back.
        NoticeWithdrawn = 10, "noticeWithdrawn";
        /// The employer changed the request.
        RequestModified = 11, "requestModified";
        /// The request is cancelled.
        RequestCancelled = 12, "requestCancelled";
        /// Its cancellation was taken back.
        CancellationUndone = 13, "cancellationUndone";
        /// The worker completed the request.
        WorkerCompleted = 14, "workerCompleted";
        /// The worker contests what was declared.
        Contested = 15, "contested";
        /// The employer asks for a change after the worker completed.
        ChangeRequested = 16, "changeRequested";
        /// … for a cancellation.
        CancellationRequested = 17, "cancellationRequested";
        /// Somebody answered that.
        ChangeAnswered = 18, "changeAnswered";
        /// A case worker took the file up.
        TakenUp = 19, "takenUp";
        /// The office asks for a document.
        DocumentAsked = 20, "documentAsked";
        /// It arrived.
        DocumentReceived = 21, "documentReceived";
        /// The office decided.
        Decided = 22, "decided";
        /// The worker shared a balance with the employer.
        BalanceShared = 23, "balanceShared";
        /// The worker asks the employer to file.
        EmployerInvited = 24, "employerInvited";
        /// A notice has no answer yet.
        RemindEmployer = 25, "remindEmployer";
        /// The worker's part is still missing.
        RemindWorker = 26, "remindWorker";
        /// A document is still missing.
        RemindDocument = 27, "remindDocument";
        /// The leave ends soon.
        RemindLeaveEnds = 28, "remindLeaveEnds";
        /// Another employer signed its declaration of occupation (EMP-12).
        OccupationSigned = 29, "occupationSigned";
        /// A worker asks another employer for its declaration of occupation (EMP-12).
        OccupationInvited = 75, "occupationInvited";
        /// The office keyed a request that came on paper or by telephone (ONE-10).
        RequestKeyed = 45, "requestKeyed";
        /// Nobody answered a notice in time: the law has settled it (NOT-09).
        NoticeSettled = 40, "noticeSettled";
        /// A colleague refers a notice to this person (NOT-12).
        NoticeReferred = 41, "noticeReferred";
        /// The first of two deciders has decided.
        SecondDecisionAsked = 42, "secondDecisionAsked";
        /// A change or a cancellation that was asked has no answer yet.
        RemindChange = 50, "remindChange";
        /// The office corrected what is left of a right of the worker (RUL-16).
        BalanceCorrected = 52, "balanceCorrected";
        /// Dates the employer proposed have no answer yet, and silence may bind.
        RemindPostponement = 53, "remindPostponement";
        /// A virus was found in a document, after it was added (ATT-13).
        DocumentInfected = 54, "documentInfected";
        /// Who had added a document the office asked for took it away (ATT-15).
        DocumentTakenAway = 55, "documentTakenAway";
        /// The file of a request will be erased soon (AUD-06).
        ErasureNear = 57, "erasureNear";
        /// The office accepted or contested a period that the worker took elsewhere (RUL-16).
        PeriodJudged = 65, "periodJudged";
        /// The file of a notice will be.
        NoticeErasureNear = 58, "noticeErasureNear";
    }
}

worded! {
    /// What a message is about, and so which page it leads to.
    MessageSubject {
        /// A request.
        Request = "request";
        /// A written notice.
        Notice = "notice";
        /// A declaration of occupation that another employer is asked for.
        Occupation = "occupation";
    }
}

/// Whose list of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Who acts for an employer.
    Employer,
    /// The worker, and whoever helps.
    Worker,
    /// The case workers of an office.
    Office,
}

coded! {
    /// How a person wants the mails of one event (SET-10).
    MailWay {
        /// One mail each, at once.
        AtOnce = 1, "atOnce";
        /// Together, once a day.
        Daily = 2, "daily";
        /// Never; the list of messages in the product stays.
        Never = 3, "never";
    }
}

impl MessageEvent {
    /// What it is about.
    pub const fn subject(self) -> MessageSubject {
        match self {
            Self::NoticeArrived
            | Self::NoticeAccepted
            | Self::NoticeSettled
            | Self::NoticeReferred
            | Self::SecondDecisionAsked
            | Self::NoticeRefused
            | Self::PostponementProposed
            | Self::PostponementAccepted
            | Self::PostponementDeclined
            | Self::CounterProposed
            | Self::NoticeWithdrawn
            | Self::NoticeErasureNear
            | Self::RemindEmployer
            | Self::RemindPostponement => MessageSubject::Notice,
            Self::OccupationInvited => MessageSubject::Occupation,
            _ => MessageSubject::Request,
        }
    }

    /// Whether it is ever told to that side; nobody is asked how to be mailed what never comes.
    pub const fn reaches(self, reader: Reader) -> bool {
        match self {
            Self::WorkerInvited
            | Self::NoticeAccepted
            | Self::NoticeRefused
            | Self::PostponementProposed
            | Self::BalanceCorrected
            | Self::PeriodJudged
            | Self::ErasureNear
            | Self::NoticeErasureNear
            | Self::RemindPostponement => matches!(reader, Reader::Worker),
            Self::RequestFiled
            | Self::NoticeArrived
            | Self::PostponementAccepted
            | Self::PostponementDeclined
            | Self::CounterProposed
            | Self::NoticeWithdrawn
            | Self::NoticeReferred
            | Self::SecondDecisionAsked
            | Self::BalanceShared
            | Self::EmployerInvited
            | Self::RemindEmployer => matches!(reader, Reader::Employer),
            Self::NoticeSettled | Self::RemindLeaveEnds | Self::RemindWorker => {
                !matches!(reader, Reader::Office)
            }
            Self::OccupationSigned => !matches!(reader, Reader::Employer),
            Self::DocumentReceived | Self::DocumentTakenAway => matches!(reader, Reader::Office),
            _ => true,
        }
    }

    /// Whether it reminds of something still open; a reminder is sent again, everything else once.
    pub const fn reminds(self) -> bool {
        matches!(
            self,
            Self::RemindEmployer
                | Self::RemindWorker
                | Self::RemindDocument
                | Self::RemindLeaveEnds
                | Self::RemindChange
                | Self::RemindPostponement
        )
    }

    /// Whether it asks to answer a change request, which two parties answer each for itself: an answer settles the
    /// question of the one who gave it, and of both once it is decided.
    pub const fn asks_for_change(self) -> bool {
        matches!(
            self,
            Self::ChangeRequested | Self::CancellationRequested | Self::RemindChange
        )
    }

    /// The earlier messages of the same file that nobody has to look at any more once this happened.
    pub fn settles(self, earlier: Self) -> bool {
        use MessageEvent as E;
        // Both parties may be told the same: the second telling leaves the first.
        if self == earlier
            && !matches!(
                self,
                E::RemindEmployer
                    | E::RemindWorker
                    | E::RemindDocument
                    | E::RemindChange
                    | E::RemindPostponement
                    | E::OccupationInvited
            )
        {
            return false;
        }
        match self {
            E::NoticeAccepted | E::NoticeRefused | E::NoticeWithdrawn | E::NoticeSettled => {
                earlier.subject() == MessageSubject::Notice
            }
            E::PostponementProposed => matches!(
                earlier,
                E::NoticeArrived | E::PostponementDeclined | E::CounterProposed | E::RemindEmployer
            ),
            E::PostponementAccepted | E::PostponementDeclined | E::CounterProposed => {
                matches!(
                    earlier,
                    E::PostponementProposed | E::RemindPostponement | E::RemindEmployer
                )
            }
            E::WorkerCompleted => matches!(
                earlier,
                E::WorkerInvited | E::RemindWorker | E::RequestModified
            ),
            E::RequestCancelled => true,
            E::CancellationUndone => earlier == E::RequestCancelled,
            E::DocumentReceived => matches!(earlier, E::DocumentAsked | E::RemindDocument),
            E::DocumentTakenAway => earlier == E::DocumentReceived,
            E::Decided => matches!(
                earlier,
                E::TakenUp
                    | E::DocumentAsked
                    | E::DocumentReceived
                    | E::RemindDocument
                    | E::WorkerInvited
                    | E::RemindWorker
            ),
            // A newer invitation takes the place of the one before, and the signature that of both.
            E::OccupationInvited | E::OccupationSigned => earlier == E::OccupationInvited,
            // A reminder takes the place of the one before.
            E::RemindEmployer => matches!(earlier, E::RemindEmployer),
            E::RemindWorker => matches!(earlier, E::RemindWorker),
            E::RemindDocument => matches!(earlier, E::RemindDocument),
            E::RemindChange => matches!(earlier, E::RemindChange),
            E::RemindPostponement => matches!(earlier, E::RemindPostponement),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::MessageEvent as E;

    #[test]
    fn ntf_05_what_was_asked_is_settled_by_what_answers_it() {
        for (now, earlier) in [
            (E::WorkerCompleted, E::WorkerInvited),
            (E::WorkerCompleted, E::RemindWorker),
            (E::NoticeAccepted, E::NoticeArrived),
            (E::NoticeSettled, E::CounterProposed),
            (E::NoticeRefused, E::RemindEmployer),
            (E::CounterProposed, E::PostponementProposed),
            (E::PostponementDeclined, E::RemindPostponement),
            (E::NoticeSettled, E::RemindPostponement),
            (E::PostponementProposed, E::PostponementDeclined),
            (E::RemindPostponement, E::RemindPostponement),
            (E::RequestCancelled, E::WorkerInvited),
            (E::DocumentReceived, E::RemindDocument),
            (E::DocumentTakenAway, E::DocumentReceived),
            (E::RemindWorker, E::RemindWorker),
            (E::OccupationInvited, E::OccupationInvited),
            (E::OccupationSigned, E::OccupationInvited),
        ] {
            assert!(now.settles(earlier), "{now:?} settles {earlier:?}");
        }
        for (now, earlier) in [
            (E::RequestModified, E::WorkerInvited),
            (E::RemindWorker, E::WorkerInvited),
            (E::RemindPostponement, E::PostponementProposed),
            (E::RequestCancelled, E::RequestCancelled),
            (E::RemindLeaveEnds, E::RemindLeaveEnds),
            (E::TakenUp, E::DocumentAsked),
            (E::DocumentInfected, E::DocumentAsked),
            // Two answer: each settles its own.
            (E::ChangeAnswered, E::CancellationRequested),
        ] {
            assert!(!now.settles(earlier), "{now:?} leaves {earlier:?}");
        }
    }
}
