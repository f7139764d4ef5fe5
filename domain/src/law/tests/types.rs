//! Type, sector, regime, hours: what cannot be, what did not exist, who may reduce.

use super::*;
use crate::interruption::{Sector, TimeCreditReason as Reason};
use crate::law::{AttachmentKind, Change};

#[test]
fn rul_01_an_end_before_the_start_blocks_and_offers_both_orders() {
    let facts = facts("parentalLeave", "full", "2024-05-01", "2024-04-30");
    says(&facts, "period-order", B);
    assert_eq!(
        ways(&facts, "period-order"),
        [
            // Swapped, 30 April to 1 May is no month: that would be a new warning.
            vec![Change::EndDate(day("2024-05-31"))],
        ]
    );
    let swapped = Facts {
        start: Some(day("2024-05-31")),
        end: Some(day("2024-05-01")),
        ..facts
    };
    assert_eq!(
        ways(&swapped, "period-order")[0],
        [
            Change::StartDate(day("2024-05-01")),
            Change::EndDate(day("2024-05-31"))
        ]
    );
}

#[test]
fn rul_02_type_and_regime() {
    let mut time_credit = facts("timeCredit", "half", "2024-01-01", "2024-03-31");
    time_credit.sector = Some(Sector::Public);
    says(&time_credit, "type-for-sector", B);
    assert_eq!(
        ways(&time_credit, "type-for-sector"),
        [
            vec![Change::InterruptionType(InterruptionType::CareerBreak)],
            vec![Change::Sector(Sector::Private)],
        ]
    );
    let third = facts("parentalLeave", "third", "2024-01-01", "2024-05-31");
    says(&third, "regime-for-type", B);
    assert_eq!(
        ways(&third, "regime-for-type")[0],
        [Change::Regime(Regime::Fifth)]
    );
}

#[test]
fn a_regime_older_than_its_law_warns() {
    let carer = facts("informalCare", "full", "2020-08-31", "2020-09-29");
    says(&carer, "regime-at-date", W);
    silent(
        &facts("informalCare", "full", "2020-09-01", "2020-09-30"),
        "regime-at-date",
    );
    let tenth = facts("parentalLeave", "tenth", "2019-05-31", "2020-03-30");
    says(&tenth, "regime-at-date", W);
    let hospital = facts(
        "medicalAssistanceHospitalisedChild",
        "full",
        "2012-10-31",
        "2012-11-06",
    );
    says(&hospital, "regime-at-date", W);
    let old = facts("parentalLeave", "full", "2012-08-31", "2012-09-29");
    says(&old, "rules-unknown-at-date", W);
    assert_eq!(found_codes(&old), [("rules-unknown-at-date", W)]);
    silent(
        &facts("parentalLeave", "full", "2012-09-01", "2012-09-30"),
        "rules-unknown-at-date",
    );
}

#[test]
fn a_figure_that_starts_later_is_unknown_before() {
    let later = Figures::shipped()
        .clone()
        .with_table(
            crate::law::Figure::ParentalTotal,
            vec![(day("2025-01-01"), 80)],
        )
        .unwrap();
    let facts = facts("parentalLeave", "full", "2024-12-31", "2025-01-30");
    let codes: Vec<_> = findings(&facts, &later).iter().map(|f| f.code).collect();
    assert!(codes.contains(&"rules-unknown-at-date"), "{codes:?}");
    assert_eq!(assess(&facts, &later).balances, []);
    assert_ne!(later.version(), Figures::shipped().version());
}

#[test]
fn changed_rules_are_said() {
    says(
        &facts("timeCredit", "half", "2023-05-31", "2023-08-30"),
        "rule-set-shown",
        I,
    );
    silent(
        &facts("timeCredit", "half", "2023-06-01", "2023-08-31"),
        "rule-set-shown",
    );
    let mut then = facts("timeCredit", "half", "2023-05-31", "2023-08-30");
    then.as_of = Some(day("2023-05-31"));
    silent(&then, "rule-set-shown");
    then.as_of = Some(day("2023-06-01"));
    says(&then, "rule-set-shown", I);
}

#[test]
fn time_credit_without_motive_ended_in_2017() {
    let mut without = facts("timeCredit", "half", "2017-04-01", "2017-06-30");
    without.reason = Some(Reason::None);
    says(&without, "ct-motive-required", W);
    without.start = Some(day("2017-03-31"));
    silent(&without, "ct-motive-required");
}

#[test]
fn rul_08_hours_that_cannot_be_block() {
    let with = |contract, full, during| Facts {
        hours: hours(contract, full, during),
        ..facts("parentalLeave", "half", "2024-01-01", "2024-02-29")
    };
    says(&with(40, 38, Some(19)), "hours-plausible", B);
    says(&with(38, 38, Some(38)), "hours-plausible", B);
    says(&with(38, 38, Some(0)), "hours-plausible", B);
    says(&with(0, 38, Some(19)), "hours-plausible", B);
    says(&with(38, 169, Some(19)), "hours-plausible", B);
    silent(&with(38, 38, Some(19)), "hours-plausible");
    silent(&with(38, 38, None), "hours-plausible");
    assert_eq!(
        ways(&with(38, 38, Some(38)), "hours-plausible"),
        [[Change::DuringHours(
            crate::working_time::WeeklyHours::from_minutes(19 * 60).unwrap()
        )]]
    );
}

#[test]
fn rul_08_a_complete_interruption_has_no_hours() {
    let full = |during| Facts {
        hours: hours(38, 38, Some(during)),
        ..facts("parentalLeave", "full", "2024-01-01", "2024-02-29")
    };
    says(&full(19), "full-no-hours-during", B);
    silent(&full(0), "full-no-hours-during");
    silent(&full(0), "hours-plausible");
    let way = ways(&full(19), "full-no-hours-during");
    assert_eq!(way[1], [Change::Regime(Regime::Half)]);
}

#[test]
fn fil_15_hours_off_the_share_warn_and_with_several_employers_inform() {
    let mut half = facts("parentalLeave", "half", "2024-01-01", "2024-02-29");
    half.hours = hours(38, 38, Some(20));
    says(&half, "hours-match-regime", W);
    half.other_jobs = vec![None];
    says(&half, "hours-match-regime", I);
    half.hours = hours(38, 38, Some(19));
    silent(&half, "hours-match-regime");
}

#[test]
fn who_may_reduce() {
    let with = |kind, regime, contract| Facts {
        hours: hours(contract, 40, None),
        ..facts(kind, regime, "2024-01-01", "2024-06-30")
    };
    let part_timers = [
        ("parentalLeave", "half", true),
        ("parentalLeave", "fifth", true),
        ("parentalLeave", "tenth", true),
        ("parentalLeave", "halfFlexible", true),
        ("parentalLeave", "full", false),
        ("parentalLeave", "fullFlexible", false),
        ("medicalAssistance", "fifth", true),
        ("medicalAssistance", "half", false),
        ("palliativeCare", "fifth", true),
        ("informalCare", "half", true),
        ("informalCare", "fifth", true),
        ("timeCredit", "fifth", true),
        ("timeCredit", "half", false),
        ("endOfCareerTimeCredit", "fifth", false),
        ("careerBreak", "fifth", false),
    ];
    for (kind, regime, required) in part_timers {
        let found = finding(&with(kind, regime, 39), "full-timer-required").is_some();
        assert_eq!(found, required, "{kind} {regime}");
        silent(&with(kind, regime, 40), "full-timer-required");
    }
    let three_quarters = [
        ("timeCredit", true),
        ("endOfCareerTimeCredit", true),
        ("medicalAssistance", true),
        ("palliativeCare", true),
        ("endOfCareerBreak", true),
        ("informalCare", false),
        ("careerBreak", false),
    ];
    for (kind, required) in three_quarters {
        let found = finding(&with(kind, "half", 29), "three-quarter-required").is_some();
        assert_eq!(found, required, "{kind}");
        silent(&with(kind, "half", 30), "three-quarter-required");
    }
}

#[test]
fn several_jobs_are_added_up() {
    let mut half = facts("timeCredit", "half", "2024-01-01", "2024-06-30");
    half.hours = hours(19, 38, None);
    says(&half, "three-quarter-required", W);
    half.other_jobs = vec![Some(10 * 60)];
    silent(&half, "three-quarter-required");
    half.other_jobs = vec![Some(9 * 60)];
    says(&half, "three-quarter-required", I);
    half.other_jobs = vec![None];
    says(&half, "three-quarter-required", I);
    half.regime = Some(Regime::Fifth);
    half.other_jobs = vec![Some(19 * 60)];
    silent(&half, "full-timer-required");
    half.other_jobs = vec![Some(18 * 60)];
    says(&half, "full-timer-required", I);
    says(&half, "several-employers-declaration", I);
    half.attachments = Some(vec![AttachmentKind::EmploymentDeclaration]);
    silent(&half, "several-employers-declaration");
}

#[test]
fn an_operator_may_switch_a_rule_to_other_dates() {
    let mut late = facts("parentalLeave", "full", "2024-03-01", "2024-03-31");
    late.notice = Some(day("2024-02-01"));
    let rule = crate::law::rule("parental-notice-period").unwrap();
    let codes = |dates| {
        let figures = Figures::shipped().clone().with_rule_dates(rule, dates);
        let found = findings(&late, &figures);
        found.iter().any(|finding| finding.code == rule.code)
    };
    let from = |from| crate::law::RuleDates {
        from: Some(day(from)),
        until: None,
    };
    // A rule of the notice is judged by the day of the notice.
    assert!(codes(from("2024-02-01")));
    assert!(!codes(from("2024-02-02")));
    let until = |until| crate::law::RuleDates {
        from: None,
        until: Some(day(until)),
    };
    assert!(codes(until("2024-02-01")));
    assert!(!codes(until("2024-01-31")));
}
