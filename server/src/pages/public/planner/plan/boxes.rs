//! The boxes of the planner: their form names, and which of them hold dates, hours or numbers.

use domain::interruption::{InterruptionType, TimeCreditReason};

/// Earlier periods that can be typed.
pub const PASTS: usize = 3;
/// Between the type and the motive of an earlier time credit.
pub(super) const OF: char = '.';

pub(super) const FIELDS: &[&str] = &[
    "sector",
    "interruptionType",
    "reason",
    "regime",
    "startDate",
    "endDate",
    "noticeDate",
    "filedOn",
    "contractHours",
    "contractMinutes",
    "fullTimeHours",
    "fullTimeMinutes",
    "duringHours",
    "duringMinutes",
    "severalEmployers",
    "otherJobHours",
    "otherJobMinutes",
    "employerAgrees",
    "headcount",
    "workersOver50",
    "workers55InFifth",
    "sectorAgreement",
    "authority",
    "household",
    "beneficiaryBirth",
    "adoptedOn",
    "disabled",
    "workerBirth",
    "sex",
    "careerYears",
    "seniorityMonths",
    "workedBefore",
    "endOfCareerGround",
    "residesInEea",
    "postponedOn",
    "postponedTo",
    "refusedOn",
    "answerHasReasons",
    "plannedEndDate",
    "answered",
];
/// Working times of a week, by the name their boxes share.
pub(super) const HOURS: [&str; 4] = ["contract", "fullTime", "during", "otherJob"];
/// Shares of a full-time job a worker can have had before.
pub const WORKED_BEFORE: [(&str, (u16, u16)); 5] = [
    ("full", (1, 1)),
    ("fourFifths", (4, 5)),
    ("threeQuarters", (3, 4)),
    ("half", (1, 2)),
    ("less", (0, 1)),
];
pub(super) const DATES: [&str; 11] = [
    "startDate",
    "endDate",
    "noticeDate",
    "filedOn",
    "beneficiaryBirth",
    "adoptedOn",
    "workerBirth",
    "postponedOn",
    "postponedTo",
    "refusedOn",
    "plannedEndDate",
];
pub(super) const COUNTS: [&str; 5] = [
    "headcount",
    "workersOver50",
    "workers55InFifth",
    "careerYears",
    "seniorityMonths",
];
/// Largest head count, career or seniority a person can mean.
pub(super) const COUNT_MAX: u32 = 1_000_000;

/// The boxes of an earlier period.
#[derive(Debug, Clone, Copy)]
pub enum PastBox {
    /// Type, with the motive of a time credit.
    What,
    /// Regime.
    Regime,
    /// First day.
    Start,
    /// Last day.
    End,
    /// Last day as first asked, of a period that ended early.
    PlannedEnd,
    /// Day of the notice.
    Notice,
    /// Ticked: for another child or patient.
    Other,
    /// Ticked: with another employer.
    OtherEmployer,
}

impl PastBox {
    pub(super) const ALL: [Self; 8] = [
        Self::What,
        Self::Regime,
        Self::Start,
        Self::End,
        Self::PlannedEnd,
        Self::Notice,
        Self::Other,
        Self::OtherEmployer,
    ];

    /// Form name in a row, counted from 1.
    pub fn name(self, row: usize) -> String {
        let part = match self {
            Self::What => "Type",
            Self::Regime => "Regime",
            Self::Start => "Start",
            Self::End => "End",
            Self::PlannedEnd => "PlannedEnd",
            Self::Notice => "Notice",
            Self::Other => "Other",
            Self::OtherEmployer => "Employer",
        };
        format!("past{row}{part}")
    }
}

/// Value of an earlier period's type: `parentalLeave`, `timeCredit.training`.
pub fn past_code(kind: InterruptionType, reason: Option<TimeCreditReason>) -> String {
    match reason {
        Some(reason) => format!("{}{OF}{}", kind.code(), reason.code()),
        None => kind.code().to_owned(),
    }
}
