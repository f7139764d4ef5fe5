//! A worker's part that holds, and which steps lead there.

use jiff::civil::Date;

use super::PartStep;
use crate::coded::worded;
use crate::identifiers::{EmailAddress, EnterpriseNumber, Iban, PhoneNumber, PostalCode};
use crate::interruption::{InterruptionType, TimeCreditReason};
use crate::law::{BeneficiaryFacts, Household};
use crate::request::KeptWarning;
use crate::working_time::WeeklyHours;

worded! {
    /// What the patient or cared person is to the worker.
    Kinship {
        /// Spouse or legal cohabitant.
        Partner = "partner";
        /// Father or mother.
        Parent = "parent";
        /// Son or daughter.
        Child = "child";
        /// Brother or sister.
        Sibling = "sibling";
        /// Other family up to the second degree.
        OtherFamily = "otherFamily";
        /// Somebody who lives under the same roof.
        HouseholdMember = "householdMember";
        /// Somebody else.
        Other = "other";
    }
}

/// Whom an interruption is about, besides the worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A child of the worker.
    Child,
    /// A patient or a cared person, who may be named.
    Person,
    /// A patient whose name the law does not ask (palliative care).
    UnnamedPerson,
    /// Nobody else.
    Nobody,
}

impl About {
    /// Whom this type and motive are about.
    pub const fn of(kind: InterruptionType, reason: Option<TimeCreditReason>) -> Self {
        use InterruptionType as T;
        use TimeCreditReason as R;
        match (kind, reason) {
            (T::ParentalLeave | T::MedicalAssistanceHospitalisedChild, _)
            | (T::TimeCredit, Some(R::ChildCare | R::DisabledChild | R::IllMinorChild)) => {
                Self::Child
            }
            (T::MedicalAssistance | T::InformalCare, _)
            | (T::TimeCredit, Some(R::IllFamilyMember)) => Self::Person,
            (T::PalliativeCare, _) | (T::TimeCredit, Some(R::PalliativeCare)) => {
                Self::UnnamedPerson
            }
            _ => Self::Nobody,
        }
    }
}

/// The steps of the worker's part for this type and motive (FIL-30).
pub fn steps(kind: InterruptionType, reason: Option<TimeCreditReason>) -> Vec<PartStep> {
    let about = About::of(kind, reason);
    PartStep::ALL
        .iter()
        .copied()
        .filter(|step| match step {
            PartStep::Child => about == About::Child,
            PartStep::Person => matches!(about, About::Person | About::UnnamedPerson),
            _ => true,
        })
        .collect()
}

/// The step after this one; none after the confirmation.
pub fn next_step(
    step: PartStep,
    kind: InterruptionType,
    reason: Option<TimeCreditReason>,
) -> Option<PartStep> {
    steps(kind, reason).into_iter().find(|other| *other > step)
}

/// The step before this one; none before the identity.
pub fn previous_step(
    step: PartStep,
    kind: InterruptionType,
    reason: Option<TimeCreditReason>,
) -> Option<PartStep> {
    let steps = steps(kind, reason);
    steps.into_iter().rev().find(|other| *other < step)
}

/// Another employer of the worker: each owes a declaration of occupation (EMP-05).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherEmployer {
    /// Name as the worker knows it.
    pub name: String,
    /// Its number, where the worker knows it.
    pub number: Option<EnterpriseNumber>,
    /// Hours a week there.
    pub hours: WeeklyHours,
}

/// A part whose every answer holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkerPart {
    /// Street and number.
    pub street: String,
    /// Belgian postal code; none abroad.
    pub postal_code: Option<PostalCode>,
    /// Commune or town; abroad with its postal code.
    pub place: String,
    /// Telephone, if given.
    pub phone: Option<PhoneNumber>,
    /// Address for messages, if given.
    pub email: Option<EmailAddress>,
    /// With whom the worker lives.
    pub household: Household,
    /// Children fiscally dependent.
    pub dependent_children: u8,
    /// The child, patient or cared person; nothing known for a leave about nobody else.
    pub beneficiary: BeneficiaryFacts,
    /// What the patient or cared person is to the worker.
    pub kinship: Option<Kinship>,
    /// Other employers.
    pub other_employers: Vec<OtherEmployer>,
    /// Account of the allowance.
    pub iban: Iban,
    /// Holder of the account, when not the worker.
    pub account_holder: Option<String>,
    /// All communication through the e-Box.
    pub ebox: bool,
    /// Day from which the entry of the adoption counts.
    pub adopted_on: Option<Date>,
    /// Warnings kept with their remarks.
    pub kept_warnings: Vec<KeptWarning>,
}
