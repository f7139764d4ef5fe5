//! What is left of a right, overlaps, early ends.

use super::*;
use crate::interruption::TimeCreditReason as Reason;
use crate::law::{BeneficiaryFacts, Change, Household};

#[test]
fn rul_16_more_than_the_whole_right_warns() {
    let five = facts("parentalLeave", "full", "2024-01-01", "2024-05-31");
    says(&five, "balance-request-too-large", W);
    let way = ways(&five, "balance-request-too-large");
    assert_eq!(way[0], [Change::EndDate(day("2024-04-30"))]);
    silent(
        &facts("parentalLeave", "full", "2024-01-01", "2024-04-30"),
        "balance-request-too-large",
    );
    silent(
        &facts("endOfCareerTimeCredit", "half", "2024-01-01", "2034-04-30"),
        "balance-request-too-large",
    );
}

#[test]
fn rul_16_history_counts_and_the_rest_is_offered() {
    let history = || [past("parentalLeave", "half", "2022-01-01", "2022-06-30")];
    let two = with_history(
        facts("parentalLeave", "full", "2024-01-01", "2024-02-29"),
        history(),
    );
    says(&two, "balance-history-exceeded", W);
    assert_eq!(
        ways(&two, "balance-history-exceeded"),
        [
            vec![Change::EndDate(day("2024-01-31"))],
            vec![Change::Regime(Regime::Half)]
        ]
    );
    let one = with_history(
        facts("parentalLeave", "full", "2024-01-01", "2024-01-31"),
        history(),
    );
    silent(&one, "balance-history-exceeded");
}

#[test]
fn informal_care_has_a_limit_for_the_career_too() {
    let for_person = |key: &str, start: &str, end: &str| Past {
        beneficiary: BeneficiaryFacts {
            key: Some(key.into()),
            ..BeneficiaryFacts::default()
        },
        ..past("informalCare", "full", start, end)
    };
    let mut third = facts("informalCare", "full", "2024-01-01", "2024-01-31");
    third.beneficiary.key = Some("c".into());
    let six = [
        for_person("a", "2022-01-01", "2022-03-31"),
        for_person("b", "2023-01-01", "2023-03-31"),
    ];
    says(
        &with_history(third.clone(), six.clone()),
        "balance-history-exceeded",
        W,
    );
    silent(
        &with_history(third, six.into_iter().take(1)),
        "balance-history-exceeded",
    );
}

#[test]
fn care_and_training_share_51_months() {
    let training = Past {
        reason: Some(Reason::Training),
        ..past("timeCredit", "full", "2018-01-01", "2020-12-31")
    };
    let care = |end| {
        let asked = Facts {
            reason: Some(Reason::ChildCare),
            ..facts("timeCredit", "half", "2024-01-01", end)
        };
        with_history(asked, [training.clone()])
    };
    says(&care("2025-04-30"), "ct-training-and-care", W);
    assert_eq!(
        ways(&care("2025-04-30"), "ct-training-and-care"),
        ends(&["2025-03-31"])
    );
    silent(&care("2025-03-31"), "ct-training-and-care");
}

#[test]
fn paid_months_of_child_care() {
    let care = |start: &str, end: &str| Past {
        reason: Some(Reason::ChildCare),
        ..past("timeCredit", "half", start, end)
    };
    let asked = |history| {
        let asked = Facts {
            reason: Some(Reason::ChildCare),
            ..facts("timeCredit", "half", "2025-01-01", "2025-03-31")
        };
        with_history(asked, [history])
    };
    // 45 months after the change and three more: the 48th is the last paid.
    silent(&asked(care("2021-01-01", "2024-09-30")), "ct-paid-months");
    says(
        &asked(care("2021-01-01", "2024-10-31")),
        "ct-paid-months",
        I,
    );
    // Thirty months before 1 February 2023: 51 stay paid.
    silent(&asked(care("2020-08-01", "2024-07-31")), "ct-paid-months");
    says(
        &asked(care("2020-09-01", "2024-08-31")),
        "ct-paid-months",
        I,
    );
}

#[test]
fn the_fourth_month_of_an_older_child_is_unpaid() {
    let with = |birth, end| Facts {
        beneficiary: child(birth),
        ..facts("parentalLeave", "full", "2013-01-01", end)
    };
    says(
        &with("2012-03-07", "2013-04-30"),
        "parental-unpaid-quarter",
        I,
    );
    silent(&with("2012-03-07", "2013-03-31"), "parental-unpaid-quarter");
    silent(&with("2012-03-08", "2013-04-30"), "parental-unpaid-quarter");
    let way = ways(&with("2012-03-07", "2013-04-30"), "parental-unpaid-quarter");
    assert_eq!(way, ends(&["2013-03-31"]));
}

#[test]
fn the_medical_right_doubles_for_a_single_parents_child() {
    let year = |start, end| past("medicalAssistance", "full", start, end);
    let asked = |household, birth| {
        let mut facts = facts("medicalAssistance", "full", "2024-01-01", "2024-03-31");
        facts.worker.household = household;
        facts.beneficiary = child(birth);
        with_history(facts, [year("2023-01-01", "2023-10-31")])
    };
    let code = "medical-single-parent-volume";
    let cohabiting = asked(Some(Household::Cohabiting), "2010-01-01");
    says(&cohabiting, code, W);
    says(&cohabiting, "balance-history-exceeded", W);
    assert_eq!(
        ways(&cohabiting, code)[0],
        [Change::Household(Household::SingleParent)]
    );
    silent(&asked(Some(Household::SingleParent), "2010-01-01"), code);
    silent(&asked(Some(Household::SingleParent), "2007-01-02"), code);
    says(&asked(Some(Household::SingleParent), "2007-01-01"), code, W);
}

#[test]
fn rul_15_an_overlap_offers_the_free_part() {
    let asked = facts("parentalLeave", "full", "2024-03-01", "2024-04-30");
    let other = past("medicalAssistance", "full", "2024-02-01", "2024-03-31");
    let both = with_history(asked.clone(), [other.clone()]);
    says(&both, "no-overlap", W);
    assert_eq!(
        ways(&both, "no-overlap"),
        [
            vec![
                Change::StartDate(day("2024-04-01")),
                Change::EndDate(day("2024-05-31"))
            ],
            vec![Change::StartDate(day("2024-04-01"))],
        ]
    );
    let elsewhere = Past {
        employer_key: Some("other".into()),
        ..other
    };
    silent(&with_history(asked.clone(), [elsewhere]), "no-overlap");
    let next = past("medicalAssistance", "full", "2024-05-01", "2024-05-31");
    silent(&with_history(asked, [next]), "no-overlap");
}

#[test]
fn an_early_end_loses_days_or_is_repaid() {
    let ended = |kind, regime, end, planned| Facts {
        planned_end: Some(day(planned)),
        ..facts(kind, regime, "2024-08-01", end)
    };
    let before = ended("parentalLeave", "fifth", "2024-08-31", "2024-12-31");
    says(&before, "eoc-early-end-repayment", W);
    silent(&before, "early-end-balance");
    let after = ended("parentalLeave", "fifth", "2024-09-30", "2025-05-31");
    says(&after, "early-end-balance", W);
    silent(&after, "eoc-early-end-repayment");
    assert_eq!(ways(&after, "early-end-balance"), ends(&["2024-12-31"]));
    let early = assess(&after, Figures::shipped()).early_end.unwrap();
    assert_eq!((early.lost_days, early.repayment), (92, false));
    let past_minimum = ended("parentalLeave", "fifth", "2025-01-31", "2025-05-31");
    silent(&past_minimum, "early-end-balance");
    let early = assess(&past_minimum, Figures::shipped()).early_end.unwrap();
    assert_eq!((early.lost_days, early.repayment), (0, false));
    let career = ended("endOfCareerTimeCredit", "fifth", "2024-12-31", "2026-12-31");
    says(&career, "eoc-early-end-repayment", W);
    assert!(
        assess(&career, Figures::shipped())
            .early_end
            .unwrap()
            .repayment
    );
    let not_early = ended("parentalLeave", "fifth", "2024-12-31", "2024-12-31");
    assert_eq!(assess(&not_early, Figures::shipped()).early_end, None);
}
