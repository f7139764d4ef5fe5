//! What a rule says when its check fails: a code whose sentence lives with the screens, and ways out.

use jiff::civil::Date;

use crate::coded::{coded, worded};
use crate::identifiers::JointCommitteeCode;
use crate::interruption::{InterruptionType, Regime, Sector, TimeCreditReason, WorkerCode};
use crate::working_time::WeeklyHours;

use super::coded_facts::Household;

coded! {
    /// What a finding does to the filing (PD3).
    Effect {
        /// The entry cannot exist; no remark passes it.
        Blocks = 1, "blocks";
        /// Shown with its reason; kept only with a remark.
        Warns = 2, "warns";
        /// Shown, nothing to confirm.
        Informs = 3, "informs";
    }
}

worded! {
    /// How sure the source of a rule is (rules.md § 0).
    Confidence {
        /// Official text or the employer manual.
        High = "H";
        /// Good secondary source, or a calculation checked on published figures.
        Medium = "M";
        /// Single weak source, inference or common practice.
        Low = "L";
    }
}

/// A value in a finding's sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArgValue {
    /// Shown as it is.
    Text(String),
    /// A count; chooses the plural.
    Number(i64),
    /// Hundredths, written with the decimal sign of the language and no decimals it does not need: 450 is "4,5".
    Hundredths(i64),
    /// A day, written as the language does.
    Date(Date),
    /// Hours a week.
    Hours(WeeklyHours),
    /// Id of another text, such as `regime-fifth`, put into the sentence in its language.
    TextId(String),
}

/// One answer a proposal would change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Another type.
    InterruptionType(InterruptionType),
    /// Another motive of time credit.
    Reason(TimeCreditReason),
    /// Another regime.
    Regime(Regime),
    /// Another first day.
    StartDate(Date),
    /// Another last day.
    EndDate(Date),
    /// Another day of the written notice.
    NoticeDate(Date),
    /// Other contract hours.
    ContractHours(WeeklyHours),
    /// Other hours of a full-time week.
    FullTimeHours(WeeklyHours),
    /// Other hours during the interruption.
    DuringHours(WeeklyHours),
    /// Whether the worker has other employers.
    SeveralEmployers(bool),
    /// Other statute of the worker.
    WorkerCode(WorkerCode),
    /// Other joint committee.
    JointCommittee(JointCommitteeCode),
    /// Other sector of the employer.
    Sector(Sector),
    /// Another day of filing.
    FiledOn(Date),
    /// With whom the worker lives.
    Household(Household),
    /// Months of seniority at a later notice.
    SeniorityMonths(u32),
    /// Whether the child is disabled in the sense of the law.
    Disabled(bool),
}

impl Change {
    /// What is changed: suffix of the text id of the proposal's button, and name of the (first) field it fills.
    pub const fn key(self) -> &'static str {
        match self {
            Self::InterruptionType(_) => "interruptionType",
            Self::Reason(_) => "reason",
            Self::Regime(_) => "regime",
            Self::StartDate(_) => "startDate",
            Self::EndDate(_) => "endDate",
            Self::NoticeDate(_) => "noticeDate",
            Self::ContractHours(_) => "contractHours",
            Self::FullTimeHours(_) => "fullTimeHours",
            Self::DuringHours(_) => "duringHours",
            Self::SeveralEmployers(_) => "severalEmployers",
            Self::WorkerCode(_) => "workerCode",
            Self::JointCommittee(_) => "jointCommittee",
            Self::Sector(_) => "sector",
            Self::FiledOn(_) => "filedOn",
            Self::Household(_) => "household",
            Self::SeniorityMonths(_) => "seniorityMonths",
            Self::Disabled(_) => "disabled",
        }
    }
}

impl Change {
    /// Whether an employer's steps ask this; a way out with anything else would be a button that changes nothing.
    pub const fn is_asked_of_employers(self) -> bool {
        !matches!(
            self,
            Self::Sector(_)
                | Self::FiledOn(_)
                | Self::Household(_)
                | Self::SeniorityMonths(_)
                | Self::Disabled(_)
        )
    }
}

/// A way out: answers that, changed together, make the finding go away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The changes, at least one.
    pub changes: Vec<Change>,
}

impl From<Change> for Proposal {
    fn from(change: Change) -> Self {
        Self {
            changes: vec![change],
        }
    }
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Stable id of the rule (rules.md § 12), also the id of its sentence.
    pub code: &'static str,
    /// What it does to the filing.
    pub effect: Effect,
    /// Values for the sentence, by name.
    pub args: Vec<(&'static str, ArgValue)>,
    /// Where the rule comes from: law article, collective agreement, sheet.
    pub source: &'static str,
    /// How sure that source is.
    pub confidence: Confidence,
    /// At most two ways out; keeping the entry with a remark is always possible for a warning and not listed.
    pub proposals: Vec<Proposal>,
}

impl Finding {
    /// Whether the entry can be kept only with a remark.
    pub fn needs_remark(&self) -> bool {
        self.effect == Effect::Warns
    }
}
