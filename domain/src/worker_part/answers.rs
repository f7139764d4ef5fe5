//! The questions of the worker's part, step by step, and the answers as typed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::coded::worded;

worded! {
    /// One page of the worker's part.
    PartStep {
        /// Who I am and where I live.
        Identity = "identity";
        /// With whom I live.
        Household = "household";
        /// The child the leave is for.
        Child = "child";
        /// The patient or the person cared for.
        Person = "person";
        /// Other employers and what I do there.
        OtherEmployers = "other-employers";
        /// Where the allowance goes.
        Account = "account";
        /// The documents this leave needs.
        Documents = "documents";
        /// Everything again, and the certification.
        Confirmation = "confirmation";
    }
}

worded! {
    /// A field of the worker's part: its word is its name in forms.
    PartField {
        /// Street and number.
        Street = "street";
        /// Postal code; any text when living abroad.
        PostalCode = "postalCode";
        /// Commune or town.
        Place = "place";
        /// Ticked when living outside Belgium.
        Abroad = "abroad";
        /// Optional.
        Phone = "phone";
        /// Optional.
        Email = "email";
        /// Ticked: the name, number and address shown are mine.
        IdentityConfirmed = "identityConfirmed";
        /// With whom I live.
        Household = "household";
        /// How many children are fiscally dependent; empty is none.
        DependentChildren = "dependentChildren";
        /// Given name of the child.
        ChildGivenName = "childGivenName";
        /// Family name of the child.
        ChildFamilyName = "childFamilyName";
        /// Birth date of the child.
        ChildBirth = "childBirth";
        /// Day on which an adopted child was entered in the register; empty for a child not adopted.
        ChildAdoptedOn = "childAdoptedOn";
        /// Whether the child is disabled in the sense of the law.
        ChildDisabled = "childDisabled";
        /// Given name of the patient or cared person.
        PersonGivenName = "personGivenName";
        /// Family name of the patient or cared person.
        PersonFamilyName = "personFamilyName";
        /// Birth date of the patient or cared person; optional.
        PersonBirth = "personBirth";
        /// What the person is to the worker.
        Kinship = "kinship";
        /// Whether there are other employers.
        OtherEmployers = "otherEmployers";
        /// Name of the first other employer.
        OtherName = "otherName";
        /// Enterprise number of the first other employer; optional.
        OtherNumber = "otherNumber";
        /// Hours a week there.
        OtherHours = "otherHours";
        /// Minutes a week there, beyond the hours.
        OtherMinutes = "otherMinutes";
        /// Name of a second other employer; empty when there is none.
        SecondName = "secondName";
        /// Enterprise number of the second one; optional.
        SecondNumber = "secondNumber";
        /// Hours a week there.
        SecondHours = "secondHours";
        /// Minutes a week there, beyond the hours.
        SecondMinutes = "secondMinutes";
        /// Account of the allowance.
        Iban = "iban";
        /// Holder, when it is not the worker; optional.
        AccountHolder = "accountHolder";
        /// Ticked when all communication may go through the e-Box.
        Ebox = "ebox";
        /// The certification.
        Certified = "certified";
    }
}

/// The fields a step asks, in their order.
pub const fn fields_of(step: PartStep) -> &'static [PartField] {
    use PartField as F;
    match step {
        PartStep::Identity => &[
            F::Street,
            F::PostalCode,
            F::Place,
            F::Abroad,
            F::Phone,
            F::Email,
            F::IdentityConfirmed,
        ],
        PartStep::Household => &[F::Household, F::DependentChildren],
        PartStep::Child => &[
            F::ChildGivenName,
            F::ChildFamilyName,
            F::ChildBirth,
            F::ChildAdoptedOn,
            F::ChildDisabled,
        ],
        PartStep::Person => &[
            F::PersonGivenName,
            F::PersonFamilyName,
            F::PersonBirth,
            F::Kinship,
        ],
        PartStep::OtherEmployers => &[
            F::OtherEmployers,
            F::OtherName,
            F::OtherNumber,
            F::OtherHours,
            F::OtherMinutes,
            F::SecondName,
            F::SecondNumber,
            F::SecondHours,
            F::SecondMinutes,
        ],
        PartStep::Account => &[F::Iban, F::AccountHolder],
        PartStep::Documents => &[],
        PartStep::Confirmation => &[F::Ebox, F::Certified],
    }
}

/// The worker's part as typed; nothing is judged here.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PartAnswers {
    fields: BTreeMap<PartField, String>,
    remarks: BTreeMap<String, String>,
}

/// The most private page of the service: never printed.
impl std::fmt::Debug for PartAnswers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PartAnswers({} fields)", self.fields.len())
    }
}

impl PartAnswers {
    /// What was typed in a field; empty when nothing was.
    pub fn get(&self, field: PartField) -> &str {
        self.fields.get(&field).map_or("", String::as_str)
    }

    /// Keeps what was typed; an empty text takes it back.
    pub fn set(&mut self, field: PartField, text: &str) {
        if text.is_empty() {
            self.fields.remove(&field);
        } else {
            self.fields.insert(field, text.to_owned());
        }
    }

    /// The answers with one more.
    #[must_use]
    pub fn with(mut self, field: PartField, text: &str) -> Self {
        self.set(field, text);
        self
    }

    /// Whether a box is ticked or a question answered by yes.
    pub fn yes(&self, field: PartField) -> bool {
        self.get(field) == "yes"
    }

    /// The remark given with the warning of that code.
    pub fn remark(&self, code: &str) -> &str {
        self.remarks.get(code).map_or("", String::as_str)
    }

    /// Keeps the remark of a warning; an empty one takes it back.
    pub fn set_remark(&mut self, code: &str, text: &str) {
        if text.is_empty() {
            self.remarks.remove(code);
        } else {
            self.remarks.insert(code.to_owned(), text.to_owned());
        }
    }
}
