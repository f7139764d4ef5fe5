//! What is said about an employer's entries beyond their form: hours that are not the regime's share, a worker nobody
//! knows, a joint committee that is unlisted or of the other statute (rules.md §§ 12.1, 12.2).

use jiff::civil::Date;

use super::{ArgValue, Change, Confidence, Effect, Finding, Proposal};
use crate::coded::worded;
use crate::identifiers::JointCommitteeCode;
use crate::interruption::{InterruptionType, Regime, WorkerCode};
use crate::working_time::WeeklyHours;

/// Hours of a partial interruption, each already possible on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartialHours {
    /// Type, when known: its regimes are what can be proposed.
    pub interruption_type: Option<InterruptionType>,
    /// Regime chosen, not a complete one.
    pub regime: Regime,
    /// Contract hours a week.
    pub contract: WeeklyHours,
    /// Hours of a full-time week.
    pub full_time: WeeklyHours,
    /// Hours a week during the interruption.
    pub during: WeeklyHours,
    /// Whether the worker has other employers: the share then spans hours this employer does not know.
    pub several_employers: bool,
}

/// FIL-15: during = full time × (1 − share), to within one minute.
pub fn hours_match_regime(hours: &PartialHours) -> Option<Finding> {
    if hours.regime.is_full() || hours.during.is_share_of(hours.full_time, hours.regime) {
        return None;
    }
    let exact = hours.full_time.reduced_by(hours.regime);
    Some(Finding {
        code: "hours-match-regime",
        effect: if hours.several_employers {
            Effect::Informs
        } else {
            Effect::Warns
        },
        args: vec![
            ("during", ArgValue::Hours(hours.during)),
            ("exact", ArgValue::Hours(exact)),
            ("fullTime", ArgValue::Hours(hours.full_time)),
            (
                "regime",
                ArgValue::TextId(format!("regime-{}", hours.regime.code())),
            ),
        ],
        source: "manual, CCT 103",
        confidence: Confidence::High,
        proposals: hours_proposals(hours, exact),
    })
}

/// The exact hours of the regime chosen; then, if another regime is nearer to the hours typed, that regime with its own
/// exact hours. Hours that the contract does not leave room for are not proposed.
fn hours_proposals(hours: &PartialHours, exact: WeeklyHours) -> Vec<Proposal> {
    // A share of the full time is never nothing: it is rounded to the nearest minute, half a minute up.
    let possible = |proposed: WeeklyHours| proposed < hours.contract;
    let mut proposals = Vec::new();
    if possible(exact) {
        proposals.push(Change::DuringHours(exact).into());
    }
    let distance = |regime: Regime| {
        hours
            .full_time
            .reduced_by(regime)
            .minutes()
            .abs_diff(hours.during.minutes())
    };
    let regimes = hours
        .interruption_type
        .map_or(&[][..], InterruptionType::regimes);
    let nearest = regimes
        .iter()
        .copied()
        .filter(|regime| !regime.is_full())
        .min_by_key(|regime| distance(*regime));
    if let Some(nearest) = nearest.filter(|nearest| distance(*nearest) < distance(hours.regime)) {
        let its_hours = hours.full_time.reduced_by(nearest);
        if possible(its_hours) {
            proposals.push(Proposal {
                changes: vec![Change::Regime(nearest), Change::DuringHours(its_hours)],
            });
        }
    }
    proposals
}

/// WRK-04: the number is right, but the employer's personnel file does not know the person.
pub fn worker_not_in_personnel_file() -> Finding {
    Finding {
        code: "worker-not-in-personnel-file",
        effect: Effect::Warns,
        args: Vec::new(),
        source: "manual",
        confidence: Confidence::High,
        proposals: Vec::new(),
    }
}

worded! {
    /// For whom a joint committee is competent; the words of the list's column `category`.
    CommitteeCategory {
        /// Blue-collar workers.
        BlueCollar = "ouvrier";
        /// White-collar workers.
        WhiteCollar = "employe";
        /// Both.
        Both = "mixte";
    }
}

impl CommitteeCategory {
    /// Whether workers of this statute belong to the committee.
    pub const fn fits(self, code: WorkerCode) -> bool {
        matches!(
            (self, code),
            (Self::Both, _)
                | (Self::BlueCollar, WorkerCode::BlueCollar)
                | (Self::WhiteCollar, WorkerCode::WhiteCollar)
        )
    }
}

/// What the list of joint committees says about one code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListedCommittee {
    /// For whom it is competent.
    pub category: CommitteeCategory,
    /// First day on which it no longer existed.
    pub abolished_on: Option<Date>,
    /// The committee that took over.
    pub successor: Option<JointCommitteeCode>,
}

/// What the caller looked up about the code typed: the list itself is reference data, outside this crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CommitteeFacts {
    /// The entry of the list, if there is one.
    pub listed: Option<ListedCommittee>,
    /// The listed code nearest to the one typed, to propose when it is not listed.
    pub nearest: Option<JointCommitteeCode>,
}

/// WRK-06: the code is in the list and was not abolished on that day.
pub fn joint_committee_known(
    code: JointCommitteeCode,
    facts: &CommitteeFacts,
    on: Date,
) -> Option<Finding> {
    let replacement = match facts.listed {
        None => facts.nearest,
        Some(entry) => {
            entry.abolished_on.filter(|day| *day <= on)?;
            entry.successor
        }
    };
    Some(Finding {
        code: "joint-committee-known",
        effect: Effect::Warns,
        args: vec![("code", ArgValue::Text(code.to_string()))],
        source: "SPF Emploi, list of joint committees",
        confidence: Confidence::Medium,
        proposals: replacement
            .map(|code| Change::JointCommittee(code).into())
            .into_iter()
            .collect(),
    })
}

/// WRK-06: the worker's statute fits the category of the committee. An unlisted code has no category to compare.
pub fn joint_committee_category(
    code: JointCommitteeCode,
    worker: WorkerCode,
    facts: &CommitteeFacts,
) -> Option<Finding> {
    let entry = facts.listed.filter(|entry| !entry.category.fits(worker))?;
    let other = match worker {
        WorkerCode::BlueCollar => WorkerCode::WhiteCollar,
        WorkerCode::WhiteCollar => WorkerCode::BlueCollar,
    };
    Some(Finding {
        code: "joint-committee-category",
        effect: Effect::Warns,
        args: vec![
            (
                "category",
                ArgValue::TextId(format!("committeeCategory-{}", entry.category.code())),
            ),
            ("code", ArgValue::Text(code.to_string())),
            (
                "workerCode",
                ArgValue::TextId(format!("workerCode-{}", worker.code())),
            ),
        ],
        source: "SPF Emploi, list of joint committees",
        confidence: Confidence::Medium,
        proposals: vec![Change::WorkerCode(other).into()],
    })
}
