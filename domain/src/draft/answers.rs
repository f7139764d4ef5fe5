//! The employer's part as typed: one text a field, empty when unanswered.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::date_input::format_date;
use crate::flow::Step;
use crate::interruption::InterruptionType;
use crate::law::{Change, Proposal};
use crate::working_time::WeeklyHours;

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident, $member:ident = $name:literal;)+) => {
        /// What was typed so far. Empty means unanswered; `reducedHoursScheme` starts as "no" (FIL-20).
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default, rename_all = "camelCase")]
        pub struct Answers {
            $($(#[$doc])* pub $member: String,)+
            /// The remark given with each warning that is kept, by code of the finding.
            pub remarks: BTreeMap<String, String>,
        }

        /// A field of the filing forms.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field {
            $($(#[$doc])* $variant,)+
            /// The remark of the warning with this code.
            Remark(&'static str),
        }

        impl Field {
            /// Every field but the remarks, in the order of the screens.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Name in forms and in JSON; `remark` for the remark of any warning.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                    Self::Remark(_) => "remark",
                }
            }
        }

        impl Answers {
            /// What was typed in a field.
            pub fn get(&self, field: Field) -> &str {
                match field {
                    $(Field::$variant => &self.$member,)+
                    Field::Remark(code) => self.remark(code),
                }
            }

            /// Keeps what was typed in a field, whatever it is.
            pub fn set(&mut self, field: Field, text: &str) {
                match field {
                    $(Field::$variant => text.clone_into(&mut self.$member),)+
                    Field::Remark(code) => self.set_remark(code, text),
                }
            }
        }
    };
}

fields! {
    /// Code of the type chosen first; its branch is in the next fields.
    InterruptionType, interruption_type = "interruptionType";
    /// Code of the motive of a time credit.
    Reason, reason = "reason";
    /// "yes" or "no": time credit or career break until the pension.
    EndOfCareer, end_of_career = "endOfCareer";
    /// "yes" or "no": medical assistance to a minor child in hospital.
    HospitalisedChild, hospitalised_child = "hospitalisedChild";
    /// Code of the regime.
    Regime, regime = "regime";
    /// First day.
    StartDate, start_date = "startDate";
    /// Last day.
    EndDate, end_date = "endDate";
    /// Why a regime by agreement may be taken: "agreed", or "smallRest".
    Agreement, agreement = "agreement";
    /// "yes" or "no": whether a reduced-hours scheme (R.T.T.) exists.
    ReducedHoursScheme, reduced_hours_scheme = "reducedHoursScheme";
    /// Hours of the contract.
    ContractHours, contract_hours = "contractHours";
    /// Minutes beside them.
    ContractMinutes, contract_minutes = "contractMinutes";
    /// Hours of a full-time week.
    FullTimeHours, full_time_hours = "fullTimeHours";
    /// Minutes beside them.
    FullTimeMinutes, full_time_minutes = "fullTimeMinutes";
    /// Hours during a partial interruption.
    DuringHours, during_hours = "duringHours";
    /// Minutes beside them.
    DuringMinutes, during_minutes = "duringMinutes";
    /// "yes" when the worker has other employers.
    SeveralEmployers, several_employers = "severalEmployers";
    /// Free text, 200 characters.
    Comment, comment = "comment";
    /// Day of the worker's written notice.
    NoticeDate, notice_date = "noticeDate";
    /// "yes" when an e-mail of confirmation is wanted.
    ConfirmationMail, confirmation_mail = "confirmationMail";
    /// "yes" when the data are certified to be exact.
    Certified, certified = "certified";
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            interruption_type: String::new(),
            reason: String::new(),
            end_of_career: String::new(),
            hospitalised_child: String::new(),
            regime: String::new(),
            start_date: String::new(),
            end_date: String::new(),
            agreement: String::new(),
            reduced_hours_scheme: "no".to_owned(),
            contract_hours: String::new(),
            contract_minutes: String::new(),
            full_time_hours: String::new(),
            full_time_minutes: String::new(),
            during_hours: String::new(),
            during_minutes: String::new(),
            several_employers: String::new(),
            comment: String::new(),
            notice_date: String::new(),
            confirmation_mail: String::new(),
            certified: String::new(),
            remarks: BTreeMap::new(),
        }
    }
}

impl Field {
    /// Name in forms: as `name`, and `remark-<code>` for a remark, so that two warnings on one page stay apart.
    pub fn form_name(self) -> Cow<'static, str> {
        match self {
            Self::Remark(code) => Cow::Owned(format!("remark-{code}")),
            field => Cow::Borrowed(field.name()),
        }
    }

    /// The field of that name, remarks excepted.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.name() == name)
    }
}

/// The fields a step's form carries; what it does not carry is left as it was.
pub const fn fields_of(step: Step) -> &'static [Field] {
    match step {
        Step::Type => &[Field::InterruptionType],
        Step::Reason => &[Field::Reason, Field::EndOfCareer, Field::HospitalisedChild],
        Step::Regime => &[
            Field::Regime,
            Field::StartDate,
            Field::EndDate,
            Field::Agreement,
            Field::ReducedHoursScheme,
        ],
        Step::WorkingTime => &[
            Field::ContractHours,
            Field::ContractMinutes,
            Field::FullTimeHours,
            Field::FullTimeMinutes,
            Field::DuringHours,
            Field::DuringMinutes,
            Field::SeveralEmployers,
        ],
        Step::Notice => &[Field::Comment, Field::NoticeDate],
        Step::Confirmation => &[Field::ConfirmationMail, Field::Certified],
    }
}

impl Answers {
    /// The type after its branch: end of career, or hospitalised child. None while the type is unanswered or unknown.
    pub fn effective_type(&self) -> Option<InterruptionType> {
        let chosen = self.interruption_type.parse().ok()?;
        Some(match chosen {
            InterruptionType::TimeCredit if self.end_of_career == "yes" => {
                InterruptionType::EndOfCareerTimeCredit
            }
            InterruptionType::CareerBreak if self.end_of_career == "yes" => {
                InterruptionType::EndOfCareerBreak
            }
            InterruptionType::MedicalAssistance if self.hospitalised_child == "yes" => {
                InterruptionType::MedicalAssistanceHospitalisedChild
            }
            other => other,
        })
    }

    /// The remark given with the warning of that code; empty when there is none.
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

    /// The answers after a one-click proposal. Changes that concern the worker leave them as they are.
    #[must_use]
    pub fn with(&self, proposal: &Proposal) -> Self {
        let mut changed = self.clone();
        for change in &proposal.changes {
            changed.change(*change);
        }
        changed
    }

    fn change(&mut self, change: Change) {
        match change {
            Change::InterruptionType(kind) => self.choose(kind),
            Change::Reason(reason) => {
                self.set(Field::Reason, reason.code());
                self.set(Field::EndOfCareer, "no");
            }
            Change::Regime(regime) => self.set(Field::Regime, regime.code()),
            Change::StartDate(day) => self.set(Field::StartDate, &format_date(day)),
            Change::EndDate(day) => self.set(Field::EndDate, &format_date(day)),
            Change::NoticeDate(day) => self.set(Field::NoticeDate, &format_date(day)),
            Change::ContractHours(hours) => {
                self.set_hours(Field::ContractHours, Field::ContractMinutes, hours);
            }
            Change::FullTimeHours(hours) => {
                self.set_hours(Field::FullTimeHours, Field::FullTimeMinutes, hours);
            }
            Change::DuringHours(hours) => {
                self.set_hours(Field::DuringHours, Field::DuringMinutes, hours);
            }
            Change::SeveralEmployers(several) => {
                self.set(Field::SeveralEmployers, if several { "yes" } else { "" });
            }
            // Not asked on these steps: the worker's own page, the settings, or the worker's part.
            Change::WorkerCode(_)
            | Change::JointCommittee(_)
            | Change::Sector(_)
            | Change::FiledOn(_)
            | Change::Household(_)
            | Change::SeniorityMonths(_)
            | Change::Disabled(_) => {}
        }
    }

    /// Chooses a type by its first-screen answer and its branch.
    pub fn choose(&mut self, kind: InterruptionType) {
        let (first, end_of_career, hospitalised) = match kind {
            InterruptionType::TimeCredit | InterruptionType::CareerBreak => (kind, "no", ""),
            InterruptionType::EndOfCareerTimeCredit => (InterruptionType::TimeCredit, "yes", ""),
            InterruptionType::EndOfCareerBreak => (InterruptionType::CareerBreak, "yes", ""),
            InterruptionType::MedicalAssistance => (kind, "", "no"),
            InterruptionType::MedicalAssistanceHospitalisedChild => {
                (InterruptionType::MedicalAssistance, "", "yes")
            }
            other => (other, "", ""),
        };
        self.set(Field::InterruptionType, first.code());
        self.set(Field::EndOfCareer, end_of_career);
        self.set(Field::HospitalisedChild, hospitalised);
    }

    /// Fills the two boxes of a working time.
    pub fn set_hours(&mut self, hours_box: Field, minutes_box: Field, hours: WeeklyHours) {
        self.set(hours_box, &hours.hours_part().to_string());
        self.set(minutes_box, &format!("{:02}", hours.minutes_part()));
    }
}
