//! What is known about one interruption: every fact optional, because each counter asks only its own part.
//!
//! The same value is filled by the screens, by the planner and by `entracte assess`. An absent fact is unknown: the
//! checks that need it stay silent, they never guess.

use std::sync::Arc;

use jiff::civil::Date;

use crate::identifiers::Sex;
use crate::interruption::{Agreement, InterruptionType, Regime, Sector, TimeCreditReason};
use crate::period::Period;

use super::coded_facts::{AttachmentKind, Authority, EndOfCareerGround, Household};

/// The facts of one interruption, asked or planned.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Kind of interruption.
    pub kind: Option<InterruptionType>,
    /// Motive of a time credit.
    pub reason: Option<TimeCreditReason>,
    /// By how much work is reduced.
    pub regime: Option<Regime>,
    /// Sector of the employer.
    pub sector: Option<Sector>,
    /// First day.
    pub start: Option<Date>,
    /// Last day, included.
    pub end: Option<Date>,
    /// Last day as first asked, on a period ended early.
    pub planned_end: Option<Date>,
    /// Day the employer received the written notice; palliative care: day the attestation was handed over.
    pub notice: Option<Date>,
    /// Day of filing.
    pub filed_on: Option<Date>,
    /// Today.
    pub as_of: Option<Date>,
    /// Day of the employer's reasoned postponement.
    pub postponed_on: Option<Date>,
    /// New start the employer proposes.
    pub postponed_to: Option<Date>,
    /// Day of the employer's refusal.
    pub refused_on: Option<Date>,
    /// Whether the refusal or postponement says why.
    pub answer_has_reasons: Option<bool>,
    /// Working time a week.
    pub hours: HoursFacts,
    /// The employer agrees to every point the law leaves to agreement.
    pub employer_agrees: Option<bool>,
    /// Why a regime that needs the employer's agreement may be taken, as the filer says.
    pub regime_agreement: Option<Agreement>,
    /// The employer.
    pub employer: EmployerFacts,
    /// The worker.
    pub worker: WorkerFacts,
    /// The child, patient or cared person.
    pub beneficiary: BeneficiaryFacts,
    /// Documents received; none: the documents are not looked at here.
    pub attachments: Option<Vec<AttachmentKind>>,
    /// Whether the worker has other employers, and their hours a week in minutes where known.
    pub other_jobs: Vec<Option<u32>>,
    /// Earlier and pending periods of the worker.
    pub history: Arc<[Past]>,
}

/// Minutes a week. Raw numbers: what is impossible is a finding here, not a refusal at the door.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HoursFacts {
    /// Hours of the contract.
    pub contract: Option<u32>,
    /// Hours of a full-timer.
    pub full_time: Option<u32>,
    /// Hours during the interruption.
    pub during: Option<u32>,
}

/// What is known of the employer. Head counts on 30 June of the year before the notice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EmployerFacts {
    /// Tells employers apart.
    pub key: Option<Arc<str>>,
    /// Workers.
    pub headcount: Option<u32>,
    /// Workers over 50, by age.
    pub workers_over_50: Option<u32>,
    /// Workers of 55 and more in a fifth-time reduction.
    pub workers_55_plus_in_fifth: Option<u32>,
    /// A sector or company agreement opens full and half-time time credit.
    pub sector_agreement: Option<bool>,
    /// Kind of public service.
    pub authority: Option<Authority>,
}

/// What is known of the worker. Seniority and career counted at the notice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkerFacts {
    /// Birth date.
    pub birth: Option<Date>,
    /// Sex, as in the national number.
    pub sex: Option<Sex>,
    /// Months of seniority with the employer.
    pub seniority_months: Option<u32>,
    /// Whole years of career.
    pub career_years: Option<u32>,
    /// With whom the worker lives.
    pub household: Option<Household>,
    /// Share of a full-time job worked before, numerator and denominator.
    pub worked_before: Option<(u16, u16)>,
    /// Ground for an end of career before the ordinary age.
    pub end_of_career_ground: Option<EndOfCareerGround>,
    /// Domicile in the EEA or Switzerland.
    pub resides_in_eea: Option<bool>,
}

/// What is known of the child, patient or cared person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BeneficiaryFacts {
    /// Tells persons apart, without naming them.
    pub key: Option<Arc<str>>,
    /// Birth date.
    pub birth: Option<Date>,
    /// Disabled in the sense of the law.
    pub disabled: Option<bool>,
    /// Entry of the adopted child in the register.
    pub adopted_on: Option<Date>,
}

/// An earlier or pending period of the worker.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Past {
    /// Kind of interruption.
    pub kind: Option<InterruptionType>,
    /// Motive of a time credit.
    pub reason: Option<TimeCreditReason>,
    /// By how much work was reduced.
    pub regime: Option<Regime>,
    /// First day.
    pub start: Option<Date>,
    /// Last day, included, after an early end.
    pub end: Option<Date>,
    /// Last day as first asked, on a period ended early.
    pub planned_end: Option<Date>,
    /// Day of the notice.
    pub notice: Option<Date>,
    /// Tells employers apart.
    pub employer_key: Option<Arc<str>>,
    /// The child, patient or cared person.
    pub beneficiary: BeneficiaryFacts,
    /// Household then, where it changes the right.
    pub household: Option<Household>,
}

impl Past {
    /// The days of the period, when both ends are known and in order.
    pub fn period(&self) -> Option<Period> {
        Period::new(self.start?, self.end?).ok()
    }
}

impl Facts {
    /// The days asked, when both ends are known and in order.
    pub fn period(&self) -> Option<Period> {
        Period::new(self.start?, self.end?).ok()
    }

    /// The day a date may not lie after to be "not in the future": the filing, else today.
    pub fn filing_day(&self) -> Option<Date> {
        self.filed_on.or(self.as_of)
    }

    /// The day whose totals are in force (assess.md, balances).
    pub fn totals_day(&self) -> Option<Date> {
        self.start.or(self.as_of).or(self.filed_on)
    }
}
