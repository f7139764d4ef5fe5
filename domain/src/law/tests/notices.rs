//! Notice and filing: the computed dates at their edges.

use super::*;
use crate::law::{Authority, Change, EmployerFacts};

#[test]
fn rul_09_notices_in_the_future_block_and_very_old_ones_warn() {
    let with = |notice, filed: Option<&str>, as_of: Option<&str>| Facts {
        notice: Some(day(notice)),
        filed_on: filed.map(day),
        as_of: as_of.map(day),
        ..facts("parentalLeave", "full", "2024-03-01", "2024-03-31")
    };
    let code = "notice-not-after-filing";
    says(&with("2024-01-01", Some("2023-12-31"), None), code, B);
    silent(&with("2024-01-01", Some("2024-01-01"), None), code);
    says(&with("2024-01-01", None, Some("2023-12-31")), code, B);
    silent(
        &with("2024-01-01", Some("2024-01-02"), Some("2023-12-31")),
        code,
    );
    silent(&with("2024-01-01", None, None), code);
    says(&with("2024-03-02", None, None), "notice-not-after-start", W);
    silent(&with("2024-03-01", None, None), "notice-not-after-start");
    says(&with("2022-02-28", None, None), "notice-very-old", W);
    silent(&with("2022-03-01", None, None), "notice-very-old");
}

#[test]
fn rul_10_notice_delays() {
    let with = |kind, regime, notice, headcount| Facts {
        notice: Some(day(notice)),
        employer: EmployerFacts {
            headcount,
            ..EmployerFacts::default()
        },
        ..facts(kind, regime, "2024-06-30", "2024-12-29")
    };
    let table = [
        ("parentalLeave", "2024-04-30", None, None),
        (
            "parentalLeave",
            "2024-05-01",
            None,
            Some("parental-notice-period"),
        ),
        (
            "parentalLeave",
            "2024-03-29",
            None,
            Some("parental-notice-too-early"),
        ),
        ("parentalLeave", "2024-03-30", None, None),
        ("timeCredit", "2024-03-30", Some(21), None),
        (
            "timeCredit",
            "2024-03-31",
            Some(21),
            Some("ct-notice-period"),
        ),
        ("timeCredit", "2023-12-30", Some(20), None),
        (
            "timeCredit",
            "2023-12-31",
            Some(20),
            Some("ct-notice-period"),
        ),
        ("timeCredit", "2024-03-30", None, None),
        ("timeCredit", "2024-03-31", None, Some("ct-notice-period")),
        (
            "endOfCareerTimeCredit",
            "2024-03-31",
            Some(21),
            Some("ct-notice-period"),
        ),
        ("medicalAssistance", "2024-06-23", None, None),
        (
            "medicalAssistance",
            "2024-06-24",
            None,
            Some("medical-notice-period"),
        ),
        ("informalCare", "2024-06-23", None, None),
        (
            "informalCare",
            "2024-06-24",
            None,
            Some("caregiver-notice-period"),
        ),
        ("careerBreak", "2024-04-30", None, None),
        ("careerBreak", "2024-05-01", None, Some("ic-notice-period")),
    ];
    let all = [
        "parental-notice-period",
        "parental-notice-too-early",
        "ct-notice-period",
        "medical-notice-period",
        "caregiver-notice-period",
        "ic-notice-period",
    ];
    for (kind, notice, headcount, code) in table {
        let facts = with(kind, "half", notice, headcount);
        let warned: Vec<_> = codes(&facts, W)
            .into_iter()
            .filter(|found| all.contains(found))
            .collect();
        assert_eq!(
            warned,
            code.into_iter().collect::<Vec<_>>(),
            "{kind} {notice}"
        );
    }
    let mut agreed = with("parentalLeave", "half", "2024-05-01", None);
    agreed.employer_agrees = Some(true);
    says(&agreed, "parental-notice-period", I);
}

#[test]
fn a_month_end_notice_finds_the_first_lawful_start() {
    let mut facts = facts("parentalLeave", "full", "2024-01-15", "2024-02-14");
    facts.notice = Some(day("2023-12-31"));
    // From 31 December, 29 February would only be met by a notice of the 29th.
    assert_eq!(
        ways(&facts, "parental-notice-period")[0],
        [
            Change::StartDate(day("2024-03-01")),
            Change::EndDate(day("2024-03-31"))
        ]
    );
}

#[test]
fn two_weeks_suffice_right_after_exhausted_palliative_leave() {
    let chain = [
        past("palliativeCare", "full", "2024-01-01", "2024-01-31"),
        past("palliativeCare", "full", "2024-02-01", "2024-02-29"),
        past("palliativeCare", "full", "2024-03-01", "2024-03-31"),
    ];
    let with = |notice, months: usize| {
        let asked = Facts {
            notice: Some(day(notice)),
            ..facts("timeCredit", "half", "2024-04-01", "2024-06-30")
        };
        with_history(asked, chain[3 - months..].iter().cloned())
    };
    silent(&with("2024-03-18", 3), "ct-notice-period");
    says(&with("2024-03-19", 3), "ct-notice-period", W);
    says(&with("2024-03-18", 2), "ct-notice-period", W);
    let dates = assess(&with("2024-03-18", 3), Figures::shipped()).dates;
    assert_eq!(dates.latest_notice, Some(day("2024-03-18")));
    let dates = assess(&with("2024-03-18", 2), Figures::shipped()).dates;
    assert_eq!(dates.latest_notice, None);
}

#[test]
fn an_extension_of_a_career_break_is_announced_a_month_before() {
    let mut asked = facts("careerBreak", "half", "2024-04-01", "2024-06-30");
    asked.notice = Some(day("2024-03-01"));
    says(&asked, "ic-notice-period", W);
    let running = past("careerBreak", "half", "2024-01-01", "2024-03-31");
    silent(&with_history(asked.clone(), [running]), "ic-notice-period");
    asked.employer.authority = Some(Authority::Local);
    silent(&asked, "ic-notice-period");
}

#[test]
fn palliative_leave_starts_the_monday_after_the_attestation() {
    let code = "palliative-start-day";
    let with = |start, notice| Facts {
        notice: Some(day(notice)),
        ..facts("palliativeCare", "full", start, "2024-05-07")
    };
    // 2024-04-08 is a Monday.
    silent(&with("2024-04-08", "2024-04-07"), code);
    silent(&with("2024-04-08", "2024-04-01"), code);
    says(&with("2024-04-08", "2024-04-08"), code, W);
    says(&with("2024-04-05", "2024-04-02"), code, W);
    let facts = with("2024-04-05", "2024-04-02");
    let dates = assess(&facts, Figures::shipped()).dates;
    assert_eq!(dates.latest_notice, Some(day("2024-03-31")));
    assert_eq!(
        ways(&facts, code)[0][0],
        Change::StartDate(day("2024-04-08"))
    );
}

#[test]
fn rul_11_12_filing_dates() {
    let with = |filed| Facts {
        filed_on: Some(day(filed)),
        ..facts("parentalLeave", "full", "2024-03-31", "2024-04-29")
    };
    says(&with("2024-06-01"), "filing-deadline", W);
    silent(&with("2024-05-31"), "filing-deadline");
    says(&with("2024-05-31"), "filing-after-start", I);
    says(&with("2024-04-01"), "filing-after-start", I);
    silent(&with("2024-03-31"), "filing-after-start");
    says(&with("2023-09-29"), "filing-too-early", W);
    silent(&with("2023-09-30"), "filing-too-early");
    assert_eq!(
        ways(&with("2023-09-29"), "filing-too-early")[0],
        [Change::FiledOn(day("2023-09-30"))]
    );
}
