//! Hours that are not the regime's share: warned of, proposed, kept with a remark.

use super::*;
use crate::law::{ArgValue, Change, Effect, Proposal};

#[test]
fn zero_during_a_complete_interruption_says_the_same_as_nothing() {
    for zero in ["0", "00"] {
        let answers = with(
            g8(),
            &[(Field::DuringHours, zero), (Field::DuringMinutes, "00")],
        );
        assert_eq!(completed(&answers, PRIVATE).during_hours, None);
    }
}

#[test]
fn fil_15_hours_that_are_not_the_share_are_warned_of() {
    assert_eq!(problems(&fifth(), PRIVATE), []);
    for minutes in ["23", "25"] {
        let near = with(fifth(), &[(Field::DuringMinutes, minutes)]);
        assert_eq!(problems(&near, PRIVATE), [], "{minutes}");
    }
    let off = with(fifth(), &[(Field::DuringMinutes, "26")]);
    let report = check_step(Step::WorkingTime, &off, &context(PRIVATE));
    let [finding] = &report.findings[..] else {
        panic!("{report:?}")
    };
    assert_eq!(
        (finding.code, finding.effect),
        ("hours-match-regime", Effect::Warns)
    );
    assert!(
        finding
            .args
            .contains(&("exact", ArgValue::Hours(hours(30, 24))))
    );
    assert_eq!(
        finding.proposals,
        [Change::DuringHours(hours(30, 24)).into()]
    );
    let remark = Field::Remark("hours-match-regime");
    assert_eq!(report.problem(remark), Some(Problem::RemarkRequired));
    assert_eq!(problems(&off.with(&finding.proposals[0]), PRIVATE), []);
}

#[test]
fn fil_15_hours_nearer_to_another_regime_propose_it() {
    let half_hours = with(
        fifth(),
        &[(Field::DuringHours, "19"), (Field::DuringMinutes, "")],
    );
    let report = check_step(Step::WorkingTime, &half_hours, &context(PRIVATE));
    assert_eq!(
        report.findings[0].proposals,
        [
            Change::DuringHours(hours(30, 24)).into(),
            Proposal {
                changes: vec![
                    Change::Regime(Regime::Half),
                    Change::DuringHours(hours(19, 0))
                ],
            },
        ]
    );
    for proposal in &report.findings[0].proposals {
        assert_eq!(problems(&half_hours.with(proposal), PRIVATE), []);
    }
}

#[test]
fn fil_15_no_proposal_is_impossible() {
    let part_timer = with(
        fifth(),
        &[
            (Field::ContractHours, "25"),
            (Field::DuringHours, "24"),
            (Field::DuringMinutes, "0"),
        ],
    );
    let report = check_step(Step::WorkingTime, &part_timer, &context(PRIVATE));
    assert_eq!(
        report.findings[0].proposals,
        [Proposal {
            changes: vec![
                Change::Regime(Regime::Half),
                Change::DuringHours(hours(19, 0))
            ],
        }]
    );
}

#[test]
fn fil_16_several_employers_turn_the_warning_into_information() {
    let off = with(
        fifth(),
        &[
            (Field::DuringMinutes, "00"),
            (Field::SeveralEmployers, "yes"),
        ],
    );
    let report = check_step(Step::WorkingTime, &off, &context(PRIVATE));
    assert_eq!(report.findings[0].effect, Effect::Informs);
    assert!(report.is_passed());
    let details = completed(&off, PRIVATE);
    assert!(details.several_employers && details.kept_warnings.is_empty());
}

#[test]
fn rul_23_a_kept_warning_needs_its_remark() {
    let code = "hours-match-regime";
    let off = with(fifth(), &[(Field::DuringMinutes, "00")]);
    for (remark, problem) in [
        ("", Some(Problem::RemarkRequired)),
        ("   ", Some(Problem::RemarkRequired)),
        (&"é".repeat(201), Some(Problem::TooLong)),
        (&"é".repeat(200), None),
        ("Wednesday afternoons", None),
    ] {
        let kept = with(off.clone(), &[(Field::Remark(code), remark)]);
        let report = check_step(Step::WorkingTime, &kept, &context(PRIVATE));
        assert_eq!(report.problem(Field::Remark(code)), problem, "{remark}");
        assert_eq!(
            complete(&kept, &context(PRIVATE)).is_ok(),
            problem.is_none()
        );
    }
    let kept = with(off, &[(Field::Remark(code), " Wednesday\r\nafternoons ")]);
    let warnings = completed(&kept, PRIVATE).kept_warnings;
    assert_eq!(warnings.len(), 1);
    assert_eq!(
        (&*warnings[0].code, &*warnings[0].remark),
        (code, "Wednesday\nafternoons")
    );
    let solved = with(kept, &[(Field::DuringMinutes, "24")]);
    assert!(completed(&solved, PRIVATE).kept_warnings.is_empty());
}
