//! A decision of the office: granted, refused with reasons, or closed without follow-up (ONE-04).

use crate::coded::{coded, worded};

/// Characters of a decision's own words.
pub const DECISION_WORDS_MAX: usize = 1_000;

coded! {
    /// How a file ends.
    Outcome {
        /// The interruption is granted as declared.
        Granted = 1, "granted";
        /// It is refused, with at least one reason.
        Refused = 2, "refused";
        /// The file is closed and nothing is decided about the right.
        WithoutFollowUp = 3, "withoutFollowUp";
    }
}

coded! {
    /// Why an interruption is refused.
    RefusalReason {
        /// Nothing is left of the right.
        NothingLeft = 1, "nothingLeft";
        /// The time with this employer, or the career, is too short.
        TooShortCareer = 2, "tooShortCareer";
        /// The child, the patient or the link does not open the right.
        PersonCared = 3, "personCared";
        /// The regime, or the hours before, do not open the right.
        WorkingTime = 4, "workingTime";
        /// The length is not one the right allows.
        Length = 5, "length";
        /// A proof asked for did not come.
        ProofMissing = 6, "proofMissing";
        /// It was filed too late.
        FiledTooLate = 7, "filedTooLate";
        /// Other income or another activity excludes it.
        OtherIncome = 8, "otherIncome";
        /// The worker's residence excludes it.
        Residence = 9, "residence";
        /// Something else, said in words.
        Other = 10, "other";
    }
}

impl RefusalReason {
    /// Does it tell something of the worker's own life, which an employer does not learn (PD7)?
    pub const fn is_private(self) -> bool {
        matches!(
            self,
            Self::PersonCared | Self::OtherIncome | Self::Residence
        )
    }
}

worded! {
    /// Why a decision cannot be given like this; suffix of the text at the field.
    DecisionError {
        /// A refusal names at least one reason.
        NoReason = "noReason";
        /// "Other" and closing without follow-up are explained in words.
        NoWords = "noWords";
        /// Over the limit.
        TooLong = "tooLong";
    }
}

/// A decision that can be given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    outcome: Outcome,
    reasons: Vec<RefusalReason>,
    words: Option<String>,
}

impl Decision {
    /// Checks the parts; reasons of anything but a refusal are dropped, doubles are too.
    pub fn new(
        outcome: Outcome,
        reasons: &[RefusalReason],
        words: &str,
    ) -> Result<Self, DecisionError> {
        let words = words.trim();
        if words.chars().count() > DECISION_WORDS_MAX {
            return Err(DecisionError::TooLong);
        }
        let reasons: Vec<RefusalReason> = RefusalReason::ALL
            .iter()
            .copied()
            .filter(|reason| outcome == Outcome::Refused && reasons.contains(reason))
            .collect();
        if outcome == Outcome::Refused && reasons.is_empty() {
            return Err(DecisionError::NoReason);
        }
        let explained =
            outcome == Outcome::WithoutFollowUp || reasons.contains(&RefusalReason::Other);
        if explained && words.is_empty() {
            return Err(DecisionError::NoWords);
        }
        Ok(Self {
            outcome,
            reasons,
            words: (!words.is_empty()).then(|| words.to_owned()),
        })
    }

    /// How the file ends.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Why it is refused, in the order of the list; empty otherwise.
    pub fn reasons(&self) -> &[RefusalReason] {
        &self.reasons
    }

    /// The office's own words.
    pub fn words(&self) -> Option<&str> {
        self.words.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_04_a_refusal_without_reason_is_impossible() {
        let refuse =
            |reasons: &[RefusalReason], words| Decision::new(Outcome::Refused, reasons, words);
        assert_eq!(refuse(&[], "non"), Err(DecisionError::NoReason));
        assert_eq!(
            refuse(&[RefusalReason::Other], "  "),
            Err(DecisionError::NoWords)
        );
        let two = [
            RefusalReason::FiledTooLate,
            RefusalReason::NothingLeft,
            RefusalReason::FiledTooLate,
        ];
        let refused = refuse(&two, "").expect("a refusal");
        assert_eq!(
            refused.reasons(),
            [RefusalReason::NothingLeft, RefusalReason::FiledTooLate]
        );
        assert_eq!(refused.words(), None);
    }

    #[test]
    fn one_04_a_grant_needs_nothing_and_closing_needs_words() {
        let granted = Decision::new(Outcome::Granted, &[RefusalReason::Other], "").expect("given");
        assert!(granted.reasons().is_empty());
        assert_eq!(
            Decision::new(Outcome::WithoutFollowUp, &[], ""),
            Err(DecisionError::NoWords)
        );
        let words = "é".repeat(DECISION_WORDS_MAX);
        assert!(Decision::new(Outcome::WithoutFollowUp, &[], &words).is_ok());
        assert_eq!(
            Decision::new(Outcome::Granted, &[], &format!("{words}é")),
            Err(DecisionError::TooLong)
        );
    }
}
