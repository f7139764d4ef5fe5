//! Each rule by a case in which it fails and one in which it holds.

use super::*;
use crate::identifiers::Sex::{Female, Male};
use crate::interruption::{Sector, TimeCreditReason as Reason};
use crate::law::{
    AttachmentKind, Authority, BeneficiaryFacts, Change, Confidence, EmployerFacts,
    EndOfCareerGround, Household, WorkerFacts,
};

/// The finding is there with this effect.
#[track_caller]
fn says(facts: &Facts, code: &str, effect: Effect) {
    let found = finding(facts, code).map(|finding| finding.effect);
    assert_eq!(found, Some(effect), "{code}: {:?}", found_codes(facts));
}

/// The finding is not there.
#[track_caller]
fn silent(facts: &Facts, code: &str) {
    assert!(
        finding(facts, code).is_none(),
        "{code}: {:?}",
        found_codes(facts)
    );
}

fn found_codes(facts: &Facts) -> Vec<(&'static str, Effect)> {
    found(facts)
        .iter()
        .map(|finding| (finding.code, finding.effect))
        .collect()
}

fn ways(facts: &Facts, code: &str) -> Vec<Vec<Change>> {
    let proposals = finding(facts, code).unwrap().proposals;
    proposals
        .into_iter()
        .map(|proposal| proposal.changes)
        .collect()
}

fn ends(days: &[&str]) -> Vec<Vec<Change>> {
    days.iter()
        .map(|end| vec![Change::EndDate(day(end))])
        .collect()
}

fn with_history(mut facts: Facts, history: impl IntoIterator<Item = Past>) -> Facts {
    facts.history = history.into_iter().collect();
    facts
}

fn child(birth: &str) -> BeneficiaryFacts {
    BeneficiaryFacts {
        birth: Some(day(birth)),
        ..BeneficiaryFacts::default()
    }
}

const W: Effect = Effect::Warns;
const I: Effect = Effect::Informs;
const B: Effect = Effect::Blocks;

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
            vec![Change::Regime(Regime::Full)],
            vec![Change::EndDate(day("2024-04-30"))]
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
        ways(&agreed, code)[0],
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

#[test]
fn rul_13_small_employers_and_five_percent() {
    let with = |kind, regime, headcount| Facts {
        employer: EmployerFacts {
            headcount: Some(headcount),
            ..EmployerFacts::default()
        },
        ..facts(kind, regime, "2024-03-01", "2024-05-31")
    };
    says(&with("timeCredit", "half", 10), "ct-small-employer", W);
    silent(&with("timeCredit", "half", 11), "ct-small-employer");
    let mut agreed = with("timeCredit", "half", 10);
    agreed.employer_agrees = Some(true);
    says(&agreed, "ct-small-employer", I);
    says(
        &with("medicalAssistance", "half", 9),
        "medical-small-employer",
        W,
    );
    silent(
        &with("medicalAssistance", "half", 10),
        "medical-small-employer",
    );
    silent(
        &with("medicalAssistance", "full", 9),
        "medical-small-employer",
    );

    let before = past("medicalAssistance", "full", "2023-01-01", "2023-03-31");
    let more = past("medicalAssistance", "full", "2023-04-01", "2023-04-30");
    let six = with_history(with("medicalAssistance", "full", 50), [before.clone()]);
    silent(&six, "medical-sme-limit");
    let seven = with_history(
        with("medicalAssistance", "full", 50),
        [before.clone(), more.clone()],
    );
    says(&seven, "medical-sme-limit", W);
    let larger = with_history(with("medicalAssistance", "full", 51), [before, more]);
    silent(&larger, "medical-sme-limit");

    let mut counted = with("timeCredit", "half", 45);
    silent(&counted, "ct-five-percent");
    counted.employer.workers_over_50 = Some(11);
    counted.employer.workers_55_plus_in_fifth = Some(5);
    says(&counted, "ct-five-percent", I);
    let five = assess(&counted, Figures::shipped()).five_percent.unwrap();
    assert_eq!((five.base, five.limit), (40, 4));
    says(
        &facts("timeCredit", "half", "2024-03-01", "2024-05-31"),
        "head-count-known",
        I,
    );
    silent(&counted, "head-count-known");
}

#[test]
fn collective_agreements_open_full_and_half_time() {
    let mut half = facts("timeCredit", "half", "2024-03-01", "2024-05-31");
    says(&half, "ct-collective-agreement", I);
    half.reason = Some(Reason::DisabledChild);
    silent(&half, "ct-collective-agreement");
    half.reason = Some(Reason::ChildCare);
    half.employer.sector_agreement = Some(true);
    silent(&half, "ct-collective-agreement");
    silent(
        &facts("timeCredit", "fifth", "2024-03-01", "2024-08-31"),
        "ct-collective-agreement",
    );
}

#[test]
fn rul_14_postponement_and_answers() {
    let with = |kind, regime| Facts {
        notice: Some(day("2023-12-15")),
        ..facts(kind, regime, "2024-03-01", "2024-08-31")
    };
    let mut parental = with("parentalLeave", "half");
    parental.postponed_on = Some(day("2024-01-10"));
    parental.postponed_to = Some(day("2024-07-31"));
    let dates = assess(&parental, Figures::shipped()).dates;
    assert_eq!(dates.latest_postponed_start, Some(day("2024-07-31")));
    silent(&parental, "postponement-limit");
    silent(&parental, "postponement-order");
    parental.postponed_to = Some(day("2024-08-01"));
    says(&parental, "postponement-limit", W);
    parental.postponed_to = Some(day("2024-03-01"));
    says(&parental, "postponement-order", W);
    silent(&parental, "answer-in-time");
    parental.postponed_on = Some(day("2024-01-16"));
    says(&parental, "answer-in-time", W);

    let dates = |facts: &Facts| assess(facts, Figures::shipped()).dates;
    let time_credit = with("timeCredit", "half");
    assert_eq!(
        dates(&time_credit).latest_postponed_start,
        Some(day("2024-09-01"))
    );
    let medical = with("medicalAssistance", "half");
    assert_eq!(
        dates(&medical).latest_postponed_start,
        Some(day("2024-03-08"))
    );
    // 15 December 2023 is a Friday: two working days end on Tuesday.
    assert_eq!(dates(&medical).answer_by, Some(day("2023-12-19")));
    for kind in [
        "medicalAssistanceHospitalisedChild",
        "palliativeCare",
        "informalCare",
    ] {
        let mut never = with(kind, "full");
        silent(&never, "postponement-open");
        never.postponed_on = Some(day("2023-12-20"));
        says(&never, "postponement-open", W);
        assert_eq!(dates(&never).latest_postponed_start, None);
        assert_eq!(dates(&never).answer_by, None);
    }
}

#[test]
fn refusals() {
    let with = |kind, regime, headcount| Facts {
        refused_on: Some(day("2023-12-20")),
        answer_has_reasons: Some(true),
        employer: EmployerFacts {
            headcount,
            ..EmployerFacts::default()
        },
        ..facts(kind, regime, "2024-03-01", "2024-04-30")
    };
    let code = "refusal-open";
    says(&with("parentalLeave", "half", None), code, W);
    silent(&with("parentalLeave", "tenth", None), code);
    silent(&with("parentalLeave", "fullFlexible", None), code);
    says(&with("timeCredit", "half", Some(11)), code, W);
    silent(&with("timeCredit", "half", Some(10)), code);
    silent(&with("timeCredit", "half", None), code);
    silent(&with("medicalAssistance", "half", Some(9)), code);
    says(&with("medicalAssistance", "half", Some(10)), code, W);
    says(&with("informalCare", "full", None), code, W);
    silent(&with("careerBreak", "half", None), code);
    let mut bare = with("parentalLeave", "tenth", None);
    silent(&bare, "answer-reasons");
    bare.answer_has_reasons = Some(false);
    says(&bare, "answer-reasons", W);
}

#[test]
fn documents() {
    use AttachmentKind as A;
    let with = |kind: &str, reason, received: &[AttachmentKind]| Facts {
        reason,
        attachments: Some(received.to_vec()),
        ..facts(kind, "full", "2024-03-04", "2024-04-03")
    };
    let code = "required-attachment";
    let table = [
        ("medicalAssistance", None, A::MedicalCertificate),
        (
            "medicalAssistanceHospitalisedChild",
            None,
            A::HospitalCertificate,
        ),
        ("palliativeCare", None, A::PalliativeCertificate),
        ("informalCare", None, A::CarerRecognition),
        (
            "timeCredit",
            Some(Reason::PalliativeCare),
            A::PalliativeCertificate,
        ),
        (
            "timeCredit",
            Some(Reason::PalliativeCare),
            A::MedicalCertificate,
        ),
        (
            "timeCredit",
            Some(Reason::IllFamilyMember),
            A::MedicalCertificate,
        ),
        (
            "timeCredit",
            Some(Reason::IllMinorChild),
            A::MedicalCertificate,
        ),
        (
            "timeCredit",
            Some(Reason::DisabledChild),
            A::DisabilityProof,
        ),
        ("timeCredit", Some(Reason::Training), A::TrainingEnrolment),
    ];
    for (kind, reason, document) in table {
        says(&with(kind, reason, &[A::Other]), code, W);
        silent(&with(kind, reason, &[document]), code);
    }
    for (kind, reason) in [
        ("parentalLeave", None),
        ("timeCredit", Some(Reason::ChildCare)),
        ("timeCredit", None),
        ("careerBreak", None),
        ("endOfCareerTimeCredit", None),
    ] {
        silent(&with(kind, reason, &[]), code);
    }
    let unasked = facts("medicalAssistance", "full", "2024-03-01", "2024-03-31");
    silent(&unasked, code);
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
