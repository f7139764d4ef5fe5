//! The steps of filing and their order: routing only, no law.

use crate::coded::worded;
use crate::draft::Answers;
use crate::interruption::{InterruptionType, Sector};

worded! {
    /// One page of the employer's part.
    Step {
        /// Why the worker interrupts the career.
        Type = "type";
        /// The branch of the type: motive, end of career, hospitalised child.
        Reason = "reason";
        /// Regime and period.
        Regime = "regime";
        /// Hours a week, before and during.
        WorkingTime = "working-time";
        /// Comment and date of the written notice.
        Notice = "notice";
        /// Everything again, and the certification.
        Confirmation = "confirmation";
    }
}

impl Step {
    /// The step's part of the address of its page.
    pub const fn slug(self) -> &'static str {
        self.code()
    }
}

/// The steps of this draft. The reason is asked only of types that branch: time credit, career break, medical assistance.
pub fn steps(answers: &Answers, sector: Sector) -> Vec<Step> {
    let branches = match answers.interruption_type.parse() {
        Ok(
            kind @ (InterruptionType::TimeCredit
            | InterruptionType::CareerBreak
            | InterruptionType::MedicalAssistance),
        ) => kind.exists_in(sector),
        _ => false,
    };
    Step::ALL
        .iter()
        .copied()
        .filter(|step| *step != Step::Reason || branches)
        .collect()
}

/// The step after this one; none after the confirmation.
pub fn next_step(step: Step, answers: &Answers, sector: Sector) -> Option<Step> {
    steps(answers, sector).into_iter().find(|next| *next > step)
}

/// The step before this one; none before the type.
pub fn previous_step(step: Step, answers: &Answers, sector: Sector) -> Option<Step> {
    steps(answers, sector)
        .into_iter()
        .rev()
        .find(|previous| *previous < step)
}

/// Place of a step, counted from 1, and how many steps there are: "step 2 of 5".
pub fn position(step: Step, answers: &Answers, sector: Sector) -> (usize, usize) {
    let steps = steps(answers, sector);
    let before = steps.iter().filter(|other| **other < step).count();
    (before + 1, steps.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kind: &str) -> Answers {
        Answers {
            interruption_type: kind.to_owned(),
            ..Answers::default()
        }
    }

    /// FIL-28: progress is right for every type in both sectors.
    #[test]
    fn fil_28_steps_of_every_type() {
        for kind in InterruptionType::ALL {
            for sector in Sector::ALL {
                let answers = of(kind.code());
                let steps = steps(&answers, *sector);
                let branches = match kind.code() {
                    "timeCredit" => *sector == Sector::Private,
                    "careerBreak" => *sector == Sector::Public,
                    "medicalAssistance" => true,
                    _ => false,
                };
                assert_eq!(steps.contains(&Step::Reason), branches, "{kind:?}");
                assert_eq!(steps.len(), if branches { 6 } else { 5 });
                for (n, step) in steps.iter().enumerate() {
                    assert_eq!(position(*step, &answers, *sector), (n + 1, steps.len()));
                    assert_eq!(
                        next_step(*step, &answers, *sector),
                        steps.get(n + 1).copied()
                    );
                    let previous = n.checked_sub(1).and_then(|n| steps.get(n)).copied();
                    assert_eq!(previous_step(*step, &answers, *sector), previous);
                }
            }
        }
    }

    #[test]
    fn a_reason_page_opened_by_hand_leads_back_into_the_flow() {
        let parental = of("parentalLeave");
        assert_eq!(
            next_step(Step::Reason, &parental, Sector::Private),
            Some(Step::Regime)
        );
        assert_eq!(
            previous_step(Step::Reason, &parental, Sector::Private),
            Some(Step::Type)
        );
    }
}
