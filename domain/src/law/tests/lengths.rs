//! Lengths and agreement: what each regime allows, and the ends it offers.

use super::*;
use crate::interruption::TimeCreditReason as Reason;
use crate::law::{Authority, Change, Confidence, EmployerFacts};

#[test]
fn rul_05_flexible_forms_need_the_employers_agreement() {
    let mut tenth = facts("parentalLeave", "tenth", "2024-01-01", "2024-10-31");
    says(&tenth, "agreement-needed", W);
    tenth.employer_agrees = Some(false);
    says(&tenth, "agreement-needed", W);
    tenth.employer_agrees = Some(true);
    says(&tenth, "agreement-needed", I);
    says(
        &facts(
            "medicalAssistance",
            "fullFlexible",
            "2024-01-01",
            "2024-01-07",
        ),
        "agreement-needed",
        W,
    );
    silent(
        &facts("parentalLeave", "fifth", "2024-01-01", "2024-05-31"),
        "agreement-needed",
    );
}

#[test]
fn rul_05_the_filers_statement_informs_as_long_as_it_can_be_true() {
    let stated = |regime: &str, end: &str, agreement| Facts {
        regime_agreement: Some(agreement),
        ..facts("parentalLeave", regime, "2024-03-01", end)
    };
    let code = "agreement-needed";
    says(&stated("tenth", "2024-12-31", Agreement::Agreed), code, I);
    says(
        &stated("fullFlexible", "2024-03-28", Agreement::Agreed),
        code,
        I,
    );
    // A rest is below four weeks, or below two months at half time; 1/10 knows none (AR 05/05/2019).
    let rest = Agreement::SmallRest;
    says(&stated("fullFlexible", "2024-03-21", rest), code, I);
    says(&stated("fullFlexible", "2024-03-28", rest), code, W);
    says(&stated("halfFlexible", "2024-03-31", rest), code, I);
    says(&stated("halfFlexible", "2024-04-30", rest), code, W);
    says(&stated("tenth", "2024-12-31", rest), code, W);
    // Medical assistance: below one month, that is four weeks.
    let weeks = |end: &str| Facts {
        regime_agreement: Some(rest),
        ..facts("medicalAssistance", "fullFlexible", "2024-03-01", end)
    };
    says(&weeks("2024-03-21"), code, I);
    says(&weeks("2024-03-28"), code, W);
    // It is no agreement to anything else: a short notice still warns.
    let mut short = stated("fullFlexible", "2024-03-21", Agreement::Agreed);
    short.notice = Some(day("2024-02-15"));
    says(&short, "parental-notice-period", W);
}

#[test]
fn a_small_rest_needs_no_agreement_when_taken_whole() {
    // Twelve weeks and one: three weeks are left of sixteen.
    let taken = past("parentalLeave", "fullFlexible", "2023-01-02", "2023-04-02");
    let weeks = |end| {
        with_history(
            facts("parentalLeave", "fullFlexible", "2024-01-01", end),
            [taken.clone()],
        )
    };
    let whole = weeks("2024-01-21");
    silent(&whole, "agreement-needed");
    says(&whole, "agreement-free-rest", I);
    let part = weeks("2024-01-14");
    says(&part, "agreement-needed", W);
    says(&part, "agreement-free-rest", I);
    assert_eq!(ways(&part, "agreement-free-rest"), ends(&["2024-01-21"]));
    let larger = with_history(
        facts("parentalLeave", "fullFlexible", "2024-01-01", "2024-01-28"),
        [past(
            "parentalLeave",
            "fullFlexible",
            "2023-01-02",
            "2023-03-26",
        )],
    );
    silent(&larger, "agreement-free-rest");
}

#[test]
fn rul_03_04_06_parental_lengths_offer_the_two_nearest_ends() {
    let mut flex = facts("parentalLeave", "fullFlexible", "2024-03-01", "2024-03-13");
    flex.employer_agrees = Some(true);
    says(&flex, "parental-flex-weeks", W);
    assert_eq!(
        ways(&flex, "parental-flex-weeks"),
        ends(&["2024-03-07", "2024-03-14"])
    );

    let mut six_weeks = facts("parentalLeave", "halfFlexible", "2024-03-01", "2024-04-11");
    six_weeks.employer_agrees = Some(true);
    let found = ways(&six_weeks, "parental-flex-half-months");
    assert_eq!(found, ends(&["2024-03-31", "2024-04-30"]));

    let half = facts("parentalLeave", "half", "2024-03-01", "2024-05-31");
    says(&half, "parental-period-multiple", W);
    assert_eq!(
        ways(&half, "parental-period-multiple"),
        ends(&["2024-04-30", "2024-06-30"])
    );

    let one = facts("parentalLeave", "half", "2024-03-01", "2024-03-31");
    assert_eq!(
        ways(&one, "parental-period-multiple"),
        [
            vec![Change::EndDate(day("2024-04-30"))],
            vec![Change::Regime(Regime::Full)]
        ]
    );
    for (regime, end) in [
        ("full", "2024-02-29"),
        ("fifth", "2024-06-30"),
        ("tenth", "2024-11-30"),
    ] {
        silent(
            &facts("parentalLeave", regime, "2024-02-01", end),
            "parental-period-multiple",
        );
    }
}

#[test]
fn periods_of_one_flexible_notice_lie_within_three_months() {
    let other = |start: &str, end: &str| Past {
        notice: Some(day("2023-11-15")),
        ..past("parentalLeave", "fullFlexible", start, end)
    };
    let mut last = facts("parentalLeave", "fullFlexible", "2024-04-08", "2024-04-14");
    last.notice = Some(day("2023-11-15"));
    last.employer_agrees = Some(true);
    says(
        &with_history(last.clone(), [other("2024-01-08", "2024-01-14")]),
        "parental-flex-spread",
        W,
    );
    let near = other("2024-01-15", "2024-01-21");
    silent(&with_history(last.clone(), [near]), "parental-flex-spread");
    silent(&last, "parental-flex-spread");
}

#[test]
fn rul_06_informal_care_lengths_by_date() {
    let code = "caregiver-period-multiple";
    silent(
        &facts("informalCare", "full", "2021-08-31", "2021-09-29"),
        code,
    );
    says(
        &facts("informalCare", "full", "2021-08-31", "2021-10-30"),
        code,
        W,
    );
    silent(
        &facts("informalCare", "half", "2021-08-31", "2021-09-29"),
        code,
    );
    silent(
        &facts("informalCare", "half", "2021-08-31", "2021-10-30"),
        code,
    );
    says(
        &facts("informalCare", "half", "2021-08-31", "2021-11-29"),
        code,
        W,
    );
    silent(
        &facts("informalCare", "full", "2021-09-01", "2021-11-30"),
        code,
    );
    silent(
        &facts("informalCare", "half", "2021-09-01", "2021-10-31"),
        code,
    );
    let three = facts("informalCare", "half", "2021-09-01", "2021-11-30");
    says(&three, code, W);
    assert_eq!(ways(&three, code), ends(&["2021-10-31", "2021-12-31"]));
}

#[test]
fn rul_06_time_credit_lengths_by_motive() {
    let with = |reason, regime, end| Facts {
        reason,
        ..facts("timeCredit", regime, "2024-01-01", end)
    };
    let code = "ct-period-length";
    let table = [
        (None, "full", "2024-03-30", true),
        (None, "full", "2024-03-31", false),
        (None, "half", "2024-04-30", false),
        (None, "fifth", "2024-05-31", true),
        (Some(Reason::Training), "fifth", "2024-06-30", false),
        (Some(Reason::ChildCare), "half", "2024-02-29", true),
        (Some(Reason::PalliativeCare), "fifth", "2024-01-31", false),
        (Some(Reason::PalliativeCare), "fifth", "2024-01-30", true),
        (Some(Reason::IllFamilyMember), "full", "2024-01-31", false),
        (Some(Reason::IllFamilyMember), "full", "2024-03-31", false),
        (Some(Reason::IllFamilyMember), "full", "2024-04-01", true),
        (Some(Reason::DisabledChild), "full", "2024-02-29", true),
    ];
    for (reason, regime, end, fails) in table {
        let found = finding(&with(reason, regime, end), code).is_some();
        assert_eq!(found, fails, "{reason:?} {regime} {end}");
    }
    let weak = finding(
        &with(Some(Reason::IllMinorChild), "full", "2024-04-30"),
        code,
    )
    .unwrap();
    assert_eq!((weak.effect, weak.confidence), (W, Confidence::Low));
    assert_eq!(
        ways(&with(Some(Reason::ChildCare), "half", "2024-02-29"), code)[0],
        [Change::EndDate(day("2024-03-31"))]
    );
    let broken = with(None, "half", "2024-04-15");
    says(&broken, "ct-whole-months", W);
    silent(&broken, code);
    assert_eq!(
        ways(&broken, "ct-whole-months"),
        ends(&["2024-03-31", "2024-04-30"])
    );
}

#[test]
fn end_of_career_lengths() {
    let code = "eoc-period-minimum";
    let half = facts("endOfCareerTimeCredit", "half", "2024-01-01", "2024-03-30");
    says(&half, code, W);
    assert_eq!(ways(&half, code), ends(&["2024-03-31", "2024-12-31"]));
    silent(
        &facts("endOfCareerTimeCredit", "half", "2024-01-01", "2024-03-31"),
        code,
    );
    says(
        &facts("endOfCareerTimeCredit", "fifth", "2024-01-01", "2024-06-29"),
        code,
        W,
    );
    silent(
        &facts("endOfCareerTimeCredit", "fifth", "2024-01-01", "2031-06-30"),
        code,
    );
}

#[test]
fn medical_lengths() {
    let code = "medical-period-length";
    let three_weeks = facts("medicalAssistance", "full", "2024-03-01", "2024-03-21");
    says(&three_weeks, code, W);
    let mut agreed = three_weeks.clone();
    agreed.employer_agrees = Some(true);
    assert_eq!(
        ways(&agreed, code)[1],
        [Change::Regime(Regime::FullFlexible)]
    );
    let four = facts("medicalAssistance", "fifth", "2024-03-01", "2024-06-30");
    says(&four, code, W);
    assert_eq!(ways(&four, code)[0], [Change::EndDate(day("2024-05-31"))]);
    let between = finding(
        &facts("medicalAssistance", "half", "2024-03-01", "2024-04-15"),
        code,
    );
    assert_eq!(between.unwrap().confidence, Confidence::Low);
    silent(
        &facts("medicalAssistance", "half", "2024-03-01", "2024-05-31"),
        code,
    );

    let flex = facts(
        "medicalAssistance",
        "fullFlexible",
        "2024-03-01",
        "2024-03-28",
    );
    says(&flex, "medical-flex-weeks", W);
    silent(
        &facts(
            "medicalAssistance",
            "fullFlexible",
            "2024-03-01",
            "2024-03-21",
        ),
        "medical-flex-weeks",
    );
}

#[test]
fn the_hospital_week_and_what_follows_it() {
    let kind = "medicalAssistanceHospitalisedChild";
    let code = "medical-hospital-week";
    silent(&facts(kind, "full", "2024-03-04", "2024-03-10"), code);
    says(&facts(kind, "full", "2024-03-04", "2024-03-17"), code, W);
    let first = past(kind, "full", "2024-03-04", "2024-03-10");
    let second = past(kind, "full", "2024-03-11", "2024-03-17");
    let extension = facts(kind, "full", "2024-03-11", "2024-03-17");
    silent(&with_history(extension, [first.clone()]), code);
    let third = facts(kind, "full", "2024-03-18", "2024-03-24");
    says(
        &with_history(third, [first.clone(), second.clone()]),
        code,
        W,
    );
    let after_a_gap = facts(kind, "full", "2024-03-19", "2024-03-25");
    silent(
        &with_history(after_a_gap, [first.clone(), second.clone()]),
        code,
    );

    let rest = facts("medicalAssistance", "full", "2024-03-18", "2024-04-03");
    says(&rest, "medical-period-length", W);
    silent(
        &with_history(rest.clone(), [first.clone(), second.clone()]),
        "medical-period-length",
    );
    let too_short = Facts {
        end: Some(day("2024-04-02")),
        ..rest
    };
    says(
        &with_history(too_short, [first, second]),
        "medical-period-length",
        W,
    );
    let adult = Facts {
        beneficiary: child("2006-03-04"),
        ..facts(kind, "full", "2024-03-04", "2024-03-10")
    };
    says(&adult, "hospital-child-minor", W);
    let minor = Facts {
        beneficiary: child("2006-03-05"),
        ..adult
    };
    silent(&minor, "hospital-child-minor");
}

#[test]
fn palliative_care_goes_month_by_month() {
    let code = "palliative-period-month";
    silent(
        &facts("palliativeCare", "half", "2024-03-04", "2024-04-03"),
        code,
    );
    let two = facts("palliativeCare", "half", "2024-03-04", "2024-05-03");
    says(&two, code, W);
    assert_eq!(ways(&two, code)[0], [Change::EndDate(day("2024-04-03"))]);
}

#[test]
fn career_break_lengths_and_services() {
    let code = "ic-period-length";
    let with = |end| facts("careerBreak", "half", "2024-01-01", end);
    says(&with("2024-03-30"), code, W);
    silent(&with("2024-03-31"), code);
    silent(&with("2024-12-31"), code);
    says(&with("2025-01-01"), code, W);
    assert_eq!(ways(&with("2025-01-01"), code), ends(&["2024-12-31"]));
    let at = |authority, regime| Facts {
        employer: EmployerFacts {
            authority: Some(authority),
            ..EmployerFacts::default()
        },
        ..facts("careerBreak", regime, "2024-01-01", "2024-12-31")
    };
    says(&at(Authority::Flemish, "half"), "ic-flemish-public", W);
    says(
        &at(Authority::FederalStatutory, "fifth"),
        "ic-regime-by-authority",
        W,
    );
    silent(
        &at(Authority::FederalStatutory, "half"),
        "ic-regime-by-authority",
    );
    says(
        &at(Authority::AutonomousCompany, "third"),
        "ic-regime-by-authority",
        W,
    );
    silent(&at(Authority::Local, "third"), "ic-regime-by-authority");
}

#[test]
fn rul_07_month_ends_and_28_days_are_explained() {
    let clamped = facts("parentalLeave", "full", "2025-01-31", "2025-02-27");
    says(&clamped, "month-end-start", I);
    assert_eq!(ways(&clamped, "month-end-start"), ends(&["2025-02-28"]));
    let last = facts("parentalLeave", "full", "2025-01-31", "2025-02-28");
    assert_eq!(ways(&last, "month-end-start"), ends(&["2025-02-27"]));
    silent(
        &facts("parentalLeave", "full", "2024-09-30", "2024-10-29"),
        "month-end-start",
    );
    says(
        &facts("parentalLeave", "full", "2025-02-24", "2025-03-23"),
        "weeks-or-month",
        I,
    );
    silent(
        &facts("parentalLeave", "half", "2025-02-24", "2025-03-23"),
        "weeks-or-month",
    );
    silent(
        &facts("palliativeCare", "full", "2025-02-24", "2025-03-23"),
        "weeks-or-month",
    );
}
