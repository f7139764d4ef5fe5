//! What can be wrong with a field: the closed list of what blocks (PD3), as codes whose sentences live with the screens.

use crate::coded::worded;

worded! {
    /// Why an entry cannot be accepted.
    Problem {
        /// The field, choice or box is empty.
        Required = "required";
        /// The value is not one of the choices: forged, or from an older page.
        UnknownChoice = "unknownChoice";
        /// The type does not exist in the employer's sector.
        TypeNotInSector = "typeNotInSector";
        /// The regime does not exist for the type.
        RegimeNotOfType = "regimeNotOfType";
        /// The text cannot be read as a date.
        NotADate = "notADate";
        /// The day does not exist, such as 31/02/2025.
        ImpossibleDate = "impossibleDate";
        /// The year is not one a person can mean.
        YearOutOfRange = "yearOutOfRange";
        /// The end lies before the start.
        EndBeforeStart = "endBeforeStart";
        /// The box that confirms an act is not ticked.
        Unconfirmed = "unconfirmed";
        /// A change that changes nothing.
        Unchanged = "unchanged";
        /// The written notice would lie in the future.
        NoticeInFuture = "noticeInFuture";
        /// The hours or minutes are not a whole number.
        NotANumber = "notANumber";
        /// More than 168 hours a week.
        HoursOutOfRange = "hoursOutOfRange";
        /// More than 59 minutes.
        MinutesOutOfRange = "minutesOutOfRange";
        /// Zero hours where hours are asked.
        ZeroHours = "zeroHours";
        /// Contract hours above full time.
        ContractAboveFullTime = "contractAboveFullTime";
        /// Hours during the interruption not below contract hours.
        DuringNotBelowContract = "duringNotBelowContract";
        /// Hours worked during a complete interruption.
        HoursDuringComplete = "hoursDuringComplete";
        /// More than 200 characters.
        TooLong = "tooLong";
        /// The certification is not ticked.
        CertificationRequired = "certificationRequired";
        /// A warning was kept without its remark.
        RemarkRequired = "remarkRequired";
        /// Not 11 digits.
        NissShape = "nissShape";
        /// The check digits of the national register number fail.
        NissCheckDigits = "nissCheckDigits";
        /// The number contains no possible date of birth.
        NissBirthDate = "nissBirthDate";
        /// The number announces a birth in the future.
        NissFutureBirth = "nissFutureBirth";
        /// Not shaped like a joint committee.
        JointCommitteeShape = "jointCommitteeShape";
        /// Malformed e-mail address.
        EmailMalformed = "emailMalformed";
        /// The text is not a telephone number.
        PhoneMalformed = "phoneMalformed";
        /// Not a Belgian postal code.
        PostalCodeShape = "postalCodeShape";
        /// A day that should be over lies in the future.
        DateInFuture = "dateInFuture";
        /// Not shaped like an IBAN.
        IbanShape = "ibanShape";
        /// The international check digits of the IBAN fail.
        IbanCheckDigits = "ibanCheckDigits";
        /// The national check digits of the Belgian account fail.
        IbanNationalCheckDigits = "ibanNationalCheckDigits";
        /// Not shaped like an enterprise number.
        EnterpriseNumberShape = "enterpriseNumberShape";
        /// A mandate holds for a year at most.
        MandateTooLong = "mandateTooLong";
        /// The employer of the request is no other employer.
        SameEmployer = "sameEmployer";
        /// The check digits of the enterprise number fail.
        EnterpriseNumberCheckDigits = "enterpriseNumberCheckDigits";
    }
}

impl Problem {
    /// Suffix of the text id of its sentence.
    pub const fn key(self) -> &'static str {
        self.code()
    }
}

/// A field of a form and what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldError<F> {
    /// Where.
    pub field: F,
    /// What.
    pub problem: Problem,
}

impl From<crate::date_input::DateError> for Problem {
    fn from(error: crate::date_input::DateError) -> Self {
        use crate::date_input::DateError;
        match error {
            DateError::Empty => Self::Required,
            DateError::Unreadable => Self::NotADate,
            DateError::Impossible { .. } => Self::ImpossibleDate,
            DateError::Year(_) => Self::YearOutOfRange,
        }
    }
}
