//! A request that was filed: its facts, its cancellation, and (in `status`) what each status allows.

mod change;
mod due;
mod status;
#[cfg(test)]
mod tests;

pub use change::{Answer, ChangeRefusal, ChangeRequest, ChangeState, Wish, WishKind};
pub use due::{Due, complete_by, next_due};
pub use status::{Act, Actor, Event, Refusal, RequestStatus, TransitionError, next_actor};

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use crate::draft::SelectedWorker;
use crate::identifiers::{EnterpriseNumber, Ticket};
use crate::interruption::{Agreement, InterruptionType, Regime, Sector, TimeCreditReason};
use crate::period::Period;
use crate::working_time::WeeklyHours;

/// How long a direct cancellation can be undone (CAN-11).
pub const UNDO_MINUTES: i64 = 10;

/// How a request came to be cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cancellation {
    /// When it took effect.
    pub at: Timestamp,
    /// Whether the employer did it alone, before the worker completed.
    pub direct: bool,
}

impl Cancellation {
    /// Last instant at which it can be undone; none when it was agreed.
    pub fn undo_until(&self) -> Option<Timestamp> {
        self.direct.then(|| {
            self.at
                .saturating_add(SignedDuration::from_mins(UNDO_MINUTES))
                .unwrap_or(Timestamp::MAX)
        })
    }

    /// Whether it can be undone at that instant (the tenth minute included), or why not.
    pub fn can_be_undone(&self, now: Timestamp) -> Result<(), Refusal> {
        match self.undo_until() {
            None => Err(Refusal::CancellationWasAgreed),
            Some(until) if now > until => Err(Refusal::UndoWindowOver),
            Some(_) => Ok(()),
        }
    }
}

/// A warning the filer kept, with the reason given for it; it travels with the file (PD3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptWarning {
    /// Code of the finding.
    pub code: String,
    /// 1 to 200 characters.
    pub remark: String,
}

/// The facts an employer declares, checked as a whole by [`crate::draft::complete`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestDetails {
    /// Sector of the employer when it was filed.
    pub sector: Sector,
    /// The type, after its branch was chosen.
    pub interruption_type: InterruptionType,
    /// Motive; only of a time credit that is not end of career.
    pub reason: Option<TimeCreditReason>,
    /// By how much work is reduced.
    pub regime: Regime,
    /// First and last day.
    pub period: Period,
    /// Why a flexible form or 1/10 may be taken; none for the other regimes, and for requests filed before it was asked.
    pub agreement: Option<Agreement>,
    /// Contract hours a week before the interruption; never zero, never above full time.
    pub contract_hours: WeeklyHours,
    /// Hours of a full-time week.
    pub full_time_hours: WeeklyHours,
    /// Hours a week during the interruption, above zero and below contract; none when it is complete.
    pub during_hours: Option<WeeklyHours>,
    /// Whether a reduced-hours scheme (R.T.T.) exists.
    pub reduced_hours_scheme: bool,
    /// Whether the worker has other employers.
    pub several_employers: bool,
    /// At most 200 characters.
    pub comment: Option<String>,
    /// Day of the worker's written notice; never in the future when filed.
    pub notice_date: Date,
    /// Whether the filer wants an e-mail of confirmation.
    pub confirmation_mail: bool,
    /// Warnings kept with their remarks.
    pub kept_warnings: Vec<KeptWarning>,
}

/// A filed request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Proof of submission; a request keyed from paper may have none (OVW-17).
    pub ticket: Option<Ticket>,
    /// Who filed it.
    pub employer: EnterpriseNumber,
    /// Whom it concerns.
    pub worker: SelectedWorker,
    /// What was declared.
    pub details: RequestDetails,
    /// Day of filing.
    pub introduced_on: Date,
    /// Where it stands.
    pub status: RequestStatus,
    /// How it was cancelled, if it was.
    pub cancellation: Option<Cancellation>,
}

impl Request {
    /// The request as the employer's confirmation makes it: waiting for the worker.
    pub fn submit(
        ticket: Ticket,
        employer: EnterpriseNumber,
        worker: SelectedWorker,
        details: RequestDetails,
        introduced_on: Date,
    ) -> Self {
        Self {
            ticket: Some(ticket),
            employer,
            worker,
            details,
            introduced_on,
            status: RequestStatus::WaitingForWorker,
            cancellation: None,
        }
    }

    /// Whether the party may do this now: the table of the statuses, and the window to undo a cancellation.
    pub fn allows(&self, actor: Actor, act: Act, now: Timestamp) -> Result<(), Refusal> {
        self.status.allows(actor, act)?;
        match (act, &self.cancellation) {
            (Act::UndoCancellation, Some(cancellation)) => cancellation.can_be_undone(now),
            _ => Ok(()),
        }
    }
}
