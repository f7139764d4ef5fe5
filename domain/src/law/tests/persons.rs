//! Children, careers, seniority.

use super::*;
use crate::identifiers::Sex::{Female, Male};
use crate::interruption::{Sector, TimeCreditReason as Reason};
use crate::law::{BeneficiaryFacts, Change, EndOfCareerGround, WorkerFacts};

#[test]
fn ages_of_children_at_the_start() {
    let par = |birth, disabled| Facts {
        beneficiary: BeneficiaryFacts {
            disabled,
            ..child(birth)
        },
        ..facts("parentalLeave", "full", "2024-03-01", "2024-03-31")
    };
    let code = "parental-child-age";
    says(&par("2012-03-01", None), code, W);
    silent(&par("2012-03-02", None), code);
    silent(&par("2003-03-02", Some(true)), code);
    says(&par("2003-03-01", Some(true)), code, W);
    says(&par("2024-03-02", None), code, W);
    silent(&par("2024-03-01", None), code);
    assert_eq!(
        ways(&par("2012-03-01", None), code),
        [
            vec![
                Change::StartDate(day("2024-02-29")),
                Change::EndDate(day("2024-03-28"))
            ],
            vec![Change::Disabled(true)],
        ]
    );
    let mut postponed = par("2012-03-01", None);
    postponed.postponed_on = Some(day("2023-12-01"));
    silent(&postponed, code);
    let mut adopted = par("2015-01-01", None);
    adopted.beneficiary.adopted_on = Some(day("2024-03-02"));
    says(&adopted, code, W);

    let ct = |reason, birth| Facts {
        reason: Some(reason),
        beneficiary: child(birth),
        ..facts("timeCredit", "full", "2024-03-01", "2024-05-31")
    };
    let code = "ct-child-age";
    says(&ct(Reason::ChildCare, "2016-03-01"), code, W);
    silent(&ct(Reason::ChildCare, "2016-03-02"), code);
    says(&ct(Reason::DisabledChild, "2003-03-01"), code, W);
    silent(&ct(Reason::DisabledChild, "2003-03-02"), code);
    says(&ct(Reason::IllMinorChild, "2006-03-01"), code, W);
    silent(&ct(Reason::IllMinorChild, "2006-03-02"), code);
    silent(&ct(Reason::IllFamilyMember, "1950-03-02"), code);
    says(
        &ct(Reason::ChildCare, "2019-03-01"),
        "ct-full-child-under-5",
        I,
    );
    silent(
        &ct(Reason::ChildCare, "2019-03-02"),
        "ct-full-child-under-5",
    );
}

#[test]
fn end_of_career_age_and_career() {
    let with = |start, birth, ground, years, sex| Facts {
        worker: WorkerFacts {
            birth: Some(day(birth)),
            end_of_career_ground: ground,
            career_years: years,
            sex,
            ..WorkerFacts::default()
        },
        ..facts("endOfCareerTimeCredit", "half", start, "2031-12-31")
    };
    let night = Some(EndOfCareerGround::NightWork);
    let age = "eoc-age";
    says(&with("2025-12-31", "1971-01-01", None, None, None), age, W);
    silent(&with("2025-12-31", "1970-12-31", None, None, None), age);
    silent(&with("2025-12-31", "1975-12-31", night, None, None), age);
    says(&with("2026-01-01", "1966-01-02", None, None, None), age, W);
    silent(&with("2026-01-01", "1966-01-01", None, None, None), age);
    silent(&with("2026-01-01", "1971-01-01", night, None, None), age);
    says(&with("2026-01-01", "1971-01-02", night, None, None), age, W);
    let long = Some(EndOfCareerGround::LongCareer);
    says(
        &with("2026-01-01", "1968-01-01", long, Some(34), None),
        age,
        W,
    );
    silent(&with("2026-01-01", "1968-01-01", long, Some(35), None), age);

    let career = "eoc-career";
    let table = [
        ("2025-12-31", Some(Male), 24, true),
        ("2025-12-31", Some(Male), 25, false),
        ("2026-06-01", Some(Male), 30, true),
        ("2026-06-01", Some(Male), 31, false),
        ("2026-06-01", Some(Female), 25, true),
        ("2026-06-01", Some(Female), 26, false),
        ("2028-06-01", Some(Male), 32, true),
        ("2030-06-01", Some(Female), 30, false),
        ("2030-06-01", None, 29, true),
        ("2030-06-01", None, 30, false),
    ];
    for (start, sex, years, fails) in table {
        let facts = with(start, "1960-01-01", None, Some(years), sex);
        assert_eq!(
            finding(&facts, career).is_some(),
            fails,
            "{start} {sex:?} {years}"
        );
    }
}

#[test]
fn occupation_before() {
    let with = |kind, regime, worked| Facts {
        worker: WorkerFacts {
            worked_before: Some(worked),
            ..WorkerFacts::default()
        },
        ..facts(kind, regime, "2024-03-01", "2024-08-31")
    };
    says(&with("timeCredit", "half", (2, 3)), "ct-occupation", W);
    silent(&with("timeCredit", "half", (3, 4)), "ct-occupation");
    says(&with("timeCredit", "fifth", (4, 5)), "ct-occupation", W);
    silent(&with("timeCredit", "fifth", (1, 1)), "ct-occupation");
    silent(&with("timeCredit", "full", (1, 2)), "ct-occupation");
    says(
        &with("endOfCareerTimeCredit", "half", (2, 3)),
        "eoc-occupation",
        W,
    );
    let four_fifths = with("endOfCareerTimeCredit", "fifth", (4, 5));
    says(&four_fifths, "eoc-occupation", W);
    let by_time_credit = past("timeCredit", "fifth", "2023-01-01", "2024-02-29");
    silent(
        &with_history(four_fifths, [by_time_credit]),
        "eoc-occupation",
    );
}

#[test]
fn seniority() {
    let with = |kind, months, sector| Facts {
        sector,
        notice: Some(day("2023-12-15")),
        worker: WorkerFacts {
            seniority_months: Some(months),
            ..WorkerFacts::default()
        },
        ..facts(kind, "full", "2024-03-01", "2024-05-31")
    };
    let private = Some(Sector::Private);
    says(&with("parentalLeave", 11, private), "parental-seniority", W);
    silent(&with("parentalLeave", 12, private), "parental-seniority");
    silent(
        &with("parentalLeave", 11, Some(Sector::Public)),
        "parental-seniority",
    );
    silent(&with("parentalLeave", 11, None), "parental-seniority");
    assert_eq!(
        ways(&with("parentalLeave", 11, private), "parental-seniority")[0],
        [
            Change::NoticeDate(day("2024-01-15")),
            Change::StartDate(day("2024-04-01")),
            Change::EndDate(day("2024-06-30")),
            Change::SeniorityMonths(12),
        ]
    );
    says(&with("timeCredit", 23, None), "ct-seniority", W);
    silent(&with("timeCredit", 24, None), "ct-seniority");
    let parental = past("parentalLeave", "full", "2023-11-01", "2024-02-29");
    let after = with_history(with("timeCredit", 6, None), [parental]);
    silent(&after, "ct-seniority");
    let unfinished = past("parentalLeave", "full", "2023-12-01", "2024-02-29");
    says(
        &with_history(with("timeCredit", 6, None), [unfinished]),
        "ct-seniority",
        W,
    );
}

#[test]
fn allowance_conditions_of_time_credit() {
    let with = |reason, regime, months, worked| Facts {
        reason: Some(reason),
        worker: WorkerFacts {
            seniority_months: months,
            worked_before: worked,
            ..WorkerFacts::default()
        },
        ..facts("timeCredit", regime, "2023-06-01", "2023-11-30")
    };
    let code = "ct-allowance-conditions";
    says(&with(Reason::ChildCare, "half", Some(35), None), code, I);
    silent(&with(Reason::ChildCare, "half", Some(36), None), code);
    silent(
        &with(Reason::Training, "half", Some(35), Some((3, 4))),
        code,
    );
    says(
        &with(Reason::IllFamilyMember, "half", Some(40), Some((3, 4))),
        code,
        I,
    );
    says(
        &with(Reason::IllFamilyMember, "full", Some(23), Some((3, 4))),
        code,
        I,
    );
    silent(
        &with(Reason::IllFamilyMember, "full", Some(24), Some((3, 4))),
        code,
    );
}
