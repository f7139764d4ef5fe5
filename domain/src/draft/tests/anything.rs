//! Whatever is typed.

use proptest::prelude::*;

use super::*;
use crate::working_time::WeeklyHours;

fn any_answers() -> impl Strategy<Value = Answers> {
    let text = prop_oneof![
        2 => "\\PC{0,12}",
        2 => "[0-9]{0,3}",
        2 => "[0-3][0-9]/[01][0-9]/20[0-3][0-9]",
        3 => prop::sample::select(vec![
            "", "yes", "no", "full", "half", "fifth", "tenth", "parentalLeave", "timeCredit", "medicalAssistance",
            "careerBreak", "training", "24/02/2025", "23/03/2025", "38", "40", "19", "00",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec((prop::sample::select(Field::ALL), text), 0..6).prop_map(|changes| {
        changes
            .into_iter()
            .fold(fifth(), |mut answers, (field, text)| {
                answers.set(field, &text);
                answers
            })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    /// Whatever is typed: no panic, errors name their step's fields, and what is complete is possible.
    #[test]
    fn rul_08_whatever_is_typed_only_the_possible_is_complete(answers in any_answers(), public: bool) {
        let sector = if public { PUBLIC } else { PRIVATE };
        for step in Step::ALL {
            for error in check_step(*step, &answers, &context(sector)).errors {
                let in_step = matches!(error.field, Field::Remark(_)) || fields_of(*step).contains(&error.field);
                prop_assert!(in_step);
            }
        }
        match complete(&answers, &context(sector)) {
            Ok(details) => {
                prop_assert_eq!(problems(&answers, sector), []);
                prop_assert!(details.interruption_type.exists_in(sector));
                prop_assert!(details.interruption_type.regimes().contains(&details.regime));
                prop_assert!(details.contract_hours > WeeklyHours::ZERO);
                prop_assert!(details.contract_hours <= details.full_time_hours);
                prop_assert_eq!(details.during_hours.is_none(), details.regime.is_full());
                if let Some(during) = details.during_hours {
                    prop_assert!(during > WeeklyHours::ZERO && during < details.contract_hours);
                }
                prop_assert!(details.notice_date <= TODAY);
            }
            Err(incomplete) => {
                prop_assert!(!incomplete.steps.is_empty());
                prop_assert!(!problems(&answers, sector).is_empty());
            }
        }
    }

    /// rules.md § 0.5: applying a proposal leaves no block and no warning that was not there.
    #[test]
    fn proposals_make_the_warning_go_away(contract in 60_u16..2_400, during in 1_u16..2_400, regime in 3_usize..8) {
        let mut answers = fifth();
        answers.choose(InterruptionType::CareerBreak);
        answers.set(Field::Regime, Regime::ALL[regime].code());
        answers.set_hours(Field::FullTimeHours, Field::FullTimeMinutes, hours(40, 0));
        answers.set_hours(Field::ContractHours, Field::ContractMinutes, WeeklyHours::from_minutes(contract).unwrap());
        answers.set_hours(Field::DuringHours, Field::DuringMinutes, WeeklyHours::from_minutes(during).unwrap());
        let report = check_step(Step::WorkingTime, &answers, &context(PUBLIC));
        for finding in &report.findings {
            prop_assert!(finding.proposals.len() <= 2);
            for proposal in &finding.proposals {
                let after = check_step(Step::WorkingTime, &answers.with(proposal), &context(PUBLIC));
                prop_assert_eq!(after.findings, []);
                prop_assert_eq!(after.errors, []);
            }
        }
    }
}
