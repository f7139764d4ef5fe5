//! Ways out, and the last day or number on each side of a limit; dates and units counted by hand from rules.md.

use super::*;
use crate::interruption::TimeCreditReason as Reason;
use crate::law::{AmountReason, EmployerFacts, WorkerFacts, assess};

fn employer(headcount: u32) -> EmployerFacts {
    EmployerFacts {
        headcount: Some(headcount),
        ..EmployerFacts::default()
    }
}

fn of_type(kind: InterruptionType) -> Change {
    Change::InterruptionType(kind)
}

#[test]
fn beside_an_adult_in_hospital_medical_assistance_is_offered() {
    let mut adult = Facts {
        beneficiary: child("2006-03-04"),
        ..facts(
            "medicalAssistanceHospitalisedChild",
            "full",
            "2024-03-04",
            "2024-03-10",
        )
    };
    // A week of medical assistance needs an agreement; a month does not fit a week.
    assert_eq!(ways(&adult, "hospital-child-minor"), Vec::<Vec<_>>::new());
    adult.employer_agrees = Some(true);
    assert_eq!(
        ways(&adult, "hospital-child-minor"),
        [[
            of_type(InterruptionType::MedicalAssistance),
            Change::Regime(Regime::FullFlexible)
        ]]
    );
}

#[test]
fn hospital_weeks_of_another_child_or_in_disorder_are_no_chain() {
    let kind = "medicalAssistanceHospitalisedChild";
    let code = "medical-hospital-week";
    let of_leo = |start: &str, end: &str| Past {
        beneficiary: BeneficiaryFacts {
            key: Some("leo".into()),
            ..BeneficiaryFacts::default()
        },
        ..past(kind, "full", start, end)
    };
    let third = facts(kind, "full", "2024-03-18", "2024-03-24");
    let of_another = [
        of_leo("2024-03-04", "2024-03-10"),
        of_leo("2024-03-11", "2024-03-17"),
    ];
    silent(&with_history(third.clone(), of_another), code);
    let in_disorder = [
        past(kind, "full", "2024-03-18", "2024-03-17"),
        past(kind, "full", "2024-03-18", "2024-03-17"),
    ];
    silent(&with_history(third, in_disorder), code);
}

#[test]
fn small_companies_are_offered_the_end_they_cannot_refuse() {
    // Six months are 24 units of a quarter of a month; 16 are used, so two more months cannot be refused (rules.md § 2.4).
    let earlier = [
        past("medicalAssistance", "full", "2024-01-01", "2024-03-31"),
        past("medicalAssistance", "full", "2024-04-01", "2024-04-30"),
    ];
    let asked = Facts {
        employer: employer(50),
        ..facts("medicalAssistance", "full", "2024-06-01", "2024-08-31")
    };
    let asked = with_history(asked, earlier);
    says(&asked, "medical-sme-limit", W);
    assert_eq!(ways(&asked, "medical-sme-limit"), ends(&["2024-07-31"]));
    let larger = Facts {
        employer: employer(51),
        ..asked
    };
    silent(&larger, "medical-sme-limit");
}

#[test]
fn a_small_employer_is_shown_a_leave_that_is_a_right() {
    let asked = Facts {
        employer: employer(10),
        ..facts("timeCredit", "half", "2024-01-01", "2024-04-30")
    };
    assert_eq!(
        ways(&asked, "ct-small-employer"),
        [[of_type(InterruptionType::ParentalLeave)]]
    );
}

#[test]
fn too_young_for_an_end_of_career_starts_on_the_birthday() {
    let asked = Facts {
        worker: WorkerFacts {
            birth: Some(day("1970-05-10")),
            ..WorkerFacts::default()
        },
        ..facts("endOfCareerTimeCredit", "half", "2025-01-01", "2025-12-31")
    };
    says(&asked, "eoc-age", W);
    assert_eq!(
        ways(&asked, "eoc-age"),
        [[
            Change::StartDate(day("2025-05-10")),
            Change::EndDate(day("2026-05-09"))
        ]]
    );
    // From 2026 the age is 60: the birthday of 55 is no way out any more.
    let next_year = Facts {
        start: Some(day("2026-01-01")),
        end: Some(day("2026-12-31")),
        ..asked
    };
    assert_eq!(
        ways(&next_year, "eoc-age"),
        [[
            Change::StartDate(day("2030-05-10")),
            Change::EndDate(day("2031-05-09"))
        ]]
    );
}

#[test]
fn the_allowance_of_an_end_of_career_starts_with_the_sixtieth_birthday() {
    let reason = |start: &str| {
        let asked = Facts {
            worker: WorkerFacts {
                birth: Some(day("1964-06-01")),
                ..WorkerFacts::default()
            },
            ..facts("endOfCareerTimeCredit", "half", start, "2025-12-31")
        };
        let allowance = assess(&asked, Figures::shipped()).allowance.unwrap();
        allowance.reason
    };
    assert_eq!(reason("2024-05-31"), Some(AmountReason::TooYoung));
    assert_ne!(reason("2024-06-01"), Some(AmountReason::TooYoung));
}

#[test]
fn only_a_fifth_of_time_credit_stands_for_full_time_before_a_fifth() {
    let after = |regime| {
        let asked = Facts {
            worker: WorkerFacts {
                worked_before: Some((4, 5)),
                ..WorkerFacts::default()
            },
            ..facts("endOfCareerTimeCredit", "fifth", "2025-01-01", "2025-12-31")
        };
        with_history(
            asked,
            [past("timeCredit", regime, "2020-01-01", "2024-12-31")],
        )
    };
    silent(&after("fifth"), "eoc-occupation");
    says(&after("half"), "eoc-occupation", W);
    let parental = with_history(
        after("fifth"),
        [past("parentalLeave", "fifth", "2023-01-01", "2024-08-31")],
    );
    says(&parental, "eoc-occupation", W);
}

#[test]
fn a_flexible_notice_that_spreads_too_far_ends_inside_or_becomes_a_second_one() {
    let first = Past {
        notice: Some(day("2023-11-15")),
        ..past("parentalLeave", "fullFlexible", "2024-01-15", "2024-01-21")
    };
    let mut last = facts("parentalLeave", "fullFlexible", "2024-04-08", "2024-04-21");
    last.notice = Some(day("2023-11-15"));
    last.employer_agrees = Some(true);
    // Three months from 15 January end on 14 April: one week is left of the two.
    assert_eq!(
        ways(&with_history(last, [first]), "parental-flex-spread"),
        [
            vec![Change::NoticeDate(day("2024-02-08"))],
            vec![Change::EndDate(day("2024-04-14"))]
        ]
    );
}

#[test]
fn seniority_is_waited_for_with_the_notice_and_the_filing() {
    let mut asked = facts("parentalLeave", "full", "2024-04-01", "2024-04-30");
    asked.sector = Some(crate::interruption::Sector::Private);
    asked.notice = Some(day("2024-01-10"));
    asked.worker.seniority_months = Some(10);
    let later = vec![
        Change::NoticeDate(day("2024-03-10")),
        Change::StartDate(day("2024-06-01")),
        Change::EndDate(day("2024-06-30")),
        Change::SeniorityMonths(12),
    ];
    asked.filed_on = Some(day("2024-03-10"));
    assert_eq!(
        ways(&asked, "parental-seniority"),
        std::slice::from_ref(&later)
    );
    asked.filed_on = Some(day("2024-03-09"));
    let filed_later = [later, vec![Change::FiledOn(day("2024-03-10"))]].concat();
    assert_eq!(ways(&asked, "parental-seniority"), [filed_later]);
}

#[test]
fn the_end_of_the_paid_months_is_offered() {
    // 45 months from March 2023 leave 3 of 48 (AR 26/01/2023); who starts in 2023 keeps nothing of before.
    let taken = Past {
        reason: Some(Reason::ChildCare),
        ..past("timeCredit", "half", "2023-03-01", "2026-11-30")
    };
    let asked = Facts {
        reason: Some(Reason::ChildCare),
        ..facts("timeCredit", "half", "2026-12-01", "2027-03-31")
    };
    let asked = with_history(asked, [taken]);
    says(&asked, "ct-paid-months", I);
    assert_eq!(ways(&asked, "ct-paid-months"), ends(&["2027-02-28"]));
}

#[test]
fn old_breaks_count_on_the_common_ceiling_and_the_motive_decides() {
    let training = Past {
        reason: Some(Reason::Training),
        ..past("timeCredit", "full", "2018-09-01", "2021-08-31")
    };
    // 48 months at half time: 1440 sixtieths, 720 of them free, 12 months (rules.md § 2.1).
    let old = Past {
        reason: Some(Reason::None),
        ..past("timeCredit", "half", "2008-01-01", "2011-12-31")
    };
    let code = "ct-training-and-care";
    let asked = |reason, end: &str| {
        let asked = Facts {
            reason: Some(reason),
            ..facts("timeCredit", "half", "2024-01-01", end)
        };
        with_history(asked, [training.clone(), old.clone()])
    };
    // 36 + 12 leave 3 of 51.
    silent(&asked(Reason::ChildCare, "2024-03-31"), code);
    says(&asked(Reason::ChildCare, "2024-04-30"), code, W);
    assert_eq!(
        ways(&asked(Reason::ChildCare, "2024-04-30"), code),
        ends(&["2024-03-31"])
    );
    // Without care beside it, training is told by its own total; without motive, no ceiling is its own.
    silent(&asked(Reason::Training, "2024-12-31"), code);
    silent(&asked(Reason::None, "2024-12-31"), code);
}

#[test]
fn what_an_early_end_costs_changes_on_1_september_2024() {
    let ended = |kind: &str, start: &str, end: &str| {
        let ended = Facts {
            planned_end: Some(day("2025-12-31")),
            ..facts(kind, "half", start, end)
        };
        let early_end = assess(&ended, Figures::shipped()).early_end.unwrap();
        (early_end.lost_days, early_end.repayment)
    };
    // Two months at half time are the minimum: the day after 31 August is lost, and reclaimed before the change.
    assert_eq!(
        ended("parentalLeave", "2024-07-03", "2024-08-31"),
        (2, true)
    );
    assert_eq!(
        ended("parentalLeave", "2024-07-03", "2024-09-01"),
        (1, false)
    );
    // An end of career beyond its three months reclaims nothing, before them it does for ever.
    assert_eq!(
        ended("endOfCareerTimeCredit", "2024-10-01", "2025-03-31"),
        (0, false)
    );
    assert_eq!(
        ended("endOfCareerTimeCredit", "2024-10-01", "2024-12-30"),
        (1, true)
    );
}

#[test]
fn weeks_and_months_lead_to_each_other_when_the_employer_agrees() {
    let mut month = facts("parentalLeave", "full", "2025-02-24", "2025-03-23");
    assert_eq!(ways(&month, "weeks-or-month"), Vec::<Vec<_>>::new());
    month.employer_agrees = Some(true);
    assert_eq!(
        ways(&month, "weeks-or-month"),
        [[Change::Regime(Regime::FullFlexible)]]
    );
    month.regime = Some(Regime::FullFlexible);
    assert_eq!(
        ways(&month, "weeks-or-month"),
        [[Change::Regime(Regime::Full)]]
    );
}

#[test]
fn without_agreement_the_nearest_regime_that_is_a_right_comes_first() {
    // Four months are no lawful tenth; as a complete leave they would be, but a fifth is nearer to what was asked.
    let tenth = facts("parentalLeave", "tenth", "2024-01-01", "2024-04-30");
    assert_eq!(
        ways(&tenth, "agreement-needed")[0],
        [Change::Regime(Regime::Fifth)]
    );
}

#[test]
fn hours_follow_the_regime_only_where_there_were_some() {
    let during = |during| {
        let mut asked = facts("parentalLeave", "full", "2024-01-01", "2024-05-31");
        asked.regime = Some(Regime::Third);
        asked.hours = hours(38, 38, during);
        ways(&asked, "regime-for-type")
    };
    // A third is no regime of parental leave; the nearest is a fifth, of which 38 hours leave 30 h 24.
    let fifth = crate::working_time::WeeklyHours::from_minutes(30 * 60 + 24).unwrap();
    let with_hours = during(Some(25));
    assert_eq!(
        with_hours.first().map(|way| way[0]),
        Some(Change::Regime(Regime::Fifth))
    );
    assert!(with_hours[0].contains(&Change::DuringHours(fifth)));
    assert_eq!(during(None)[0], [Change::Regime(Regime::Fifth)]);
}

#[test]
fn a_complete_regime_takes_the_hours_away() {
    let mut asked = facts("parentalLeave", "halfFlexible", "2024-01-01", "2024-01-31");
    asked.hours = hours(38, 38, Some(19));
    let none = crate::working_time::WeeklyHours::ZERO;
    assert_eq!(
        ways(&asked, "agreement-needed"),
        [[Change::Regime(Regime::Full), Change::DuringHours(none)]]
    );
    let mut weeks = facts("parentalLeave", "fullFlexible", "2024-03-01", "2024-03-31");
    weeks.hours = hours(38, 38, Some(0));
    assert_eq!(
        ways(&weeks, "agreement-needed"),
        [[Change::Regime(Regime::Full)]]
    );
}

#[test]
fn hours_that_the_contract_does_not_leave_are_not_proposed() {
    let mut fifth = facts("parentalLeave", "fifth", "2024-01-01", "2024-05-31");
    // A contract of 30 h 24 of 38: its own hours are a fifth's, nothing less is left to propose.
    fifth.hours = hours(38, 38, Some(20));
    fifth.hours.contract = Some(30 * 60 + 24);
    let minutes = |minutes| crate::working_time::WeeklyHours::from_minutes(minutes).unwrap();
    let offered: Vec<Change> = ways(&fifth, "hours-match-regime").concat();
    assert!(
        !offered.contains(&Change::DuringHours(minutes(30 * 60 + 24))),
        "{offered:?}"
    );
    fifth.hours.contract = Some(30 * 60 + 25);
    let offered: Vec<Change> = ways(&fifth, "hours-match-regime").concat();
    assert!(
        offered.contains(&Change::DuringHours(minutes(30 * 60 + 24))),
        "{offered:?}"
    );
}

#[test]
fn rul_01_a_period_of_one_day_is_in_order() {
    silent(
        &facts("palliativeCare", "full", "2024-03-04", "2024-03-04"),
        "period-order",
    );
}

#[test]
fn before_the_flexible_forms_the_standard_one_of_the_same_share_is_offered() {
    let two_months = facts("parentalLeave", "halfFlexible", "2019-04-01", "2019-05-31");
    says(&two_months, "regime-at-date", W);
    assert_eq!(
        ways(&two_months, "regime-at-date").last().unwrap()[..],
        [Change::Regime(Regime::Half)]
    );
}

#[test]
fn a_missing_figure_is_told_from_the_very_day_the_right_exists() {
    let carer = facts("informalCare", "full", "2020-09-01", "2020-09-30");
    let later = Figures::shipped()
        .clone()
        .with_table(crate::law::Figure::CarerTotal, vec![(day("2025-01-01"), 6)])
        .unwrap();
    let says_unknown = |facts: &Facts| {
        let found = findings(facts, &later);
        found
            .iter()
            .any(|found| found.code == "rules-unknown-at-date")
    };
    assert!(says_unknown(&carer));
    let before_the_right = facts("informalCare", "full", "2020-08-31", "2020-09-29");
    assert!(!says_unknown(&before_the_right));
}

#[test]
fn palliative_care_is_counted_patient_by_patient_and_no_motive_is_no_care() {
    let of = |key: &str, start: &str, end: &str| Past {
        beneficiary: BeneficiaryFacts {
            key: Some(key.into()),
            ..BeneficiaryFacts::default()
        },
        ..past("palliativeCare", "full", start, end)
    };
    let without_motive = Past {
        reason: Some(Reason::None),
        ..past("timeCredit", "half", "2014-01-01", "2014-06-30")
    };
    let history = with_history(
        Facts::default(),
        [
            of("rosa", "2023-01-02", "2023-02-01"),
            of("jan", "2023-03-06", "2023-04-05"),
            of("jan", "2023-04-06", "2023-05-05"),
            without_motive,
        ],
    );
    let shown: Vec<_> = assess(&history, Figures::shipped())
        .balances
        .iter()
        .map(|balance| (balance.key.to_string(), balance.used))
        .collect();
    assert_eq!(
        shown,
        [
            ("palliativeCare:rosa".to_owned(), 1),
            ("palliativeCare:jan".to_owned(), 2)
        ]
    );
}

#[test]
fn another_child_s_history_takes_nothing_and_the_request_alone_is_too_large() {
    let of_emma = Past {
        beneficiary: BeneficiaryFacts {
            key: Some("emma".into()),
            ..BeneficiaryFacts::default()
        },
        ..past("parentalLeave", "full", "2022-01-01", "2022-02-28")
    };
    let mut five = facts("parentalLeave", "full", "2024-01-01", "2024-05-31");
    five.beneficiary.key = Some("leo".into());
    let five = with_history(five, [of_emma]);
    silent(&five, "balance-history-exceeded");
    says(&five, "balance-request-too-large", W);
    assert_eq!(
        ways(&five, "balance-request-too-large")[0],
        [Change::EndDate(day("2024-04-30"))]
    );
}

#[test]
fn the_days_to_act_alone_are_those_of_the_whole_assessment() {
    let mut asked = facts("parentalLeave", "half", "2025-03-01", "2025-04-30");
    asked.notice = Some(day("2024-12-15"));
    let dates = crate::law::dates_of(&asked, Figures::shipped());
    assert_eq!(dates.latest_notice, Some(day("2025-01-01")));
    assert_eq!(dates.earliest_notice, Some(day("2024-12-01")));
    assert_eq!(dates, assess(&asked, Figures::shipped()).dates);
}

/// The facts marked weak in the rules say so with the finding that rests on them.
#[test]
fn weak_facts_say_so_in_their_findings() {
    use crate::law::Confidence::{High, Low, Medium};
    let sure = |facts: &Facts, code: &str| finding(facts, code).unwrap().confidence;
    let year = past("medicalAssistance", "full", "2022-01-01", "2022-12-31");
    let used_up = |facts| with_history(facts, [year.clone()]);
    let week = facts(
        "medicalAssistanceHospitalisedChild",
        "full",
        "2024-01-01",
        "2024-01-07",
    );
    let weeks = facts(
        "medicalAssistance",
        "fullFlexible",
        "2024-01-01",
        "2024-01-07",
    );
    let month = facts("medicalAssistance", "full", "2024-01-01", "2024-01-31");
    let days = facts("medicalAssistance", "full", "2024-01-01", "2024-02-10");
    let code = "balance-history-exceeded";
    assert_eq!(sure(&used_up(week), code), Low);
    assert_eq!(sure(&used_up(weeks), code), High);
    assert_eq!(sure(&used_up(month), code), High);
    assert_eq!(sure(&used_up(days), code), Low);
    let broken_week = facts(
        "medicalAssistance",
        "fullFlexible",
        "2024-01-01",
        "2024-01-10",
    );
    assert_eq!(sure(&used_up(broken_week), code), Low);

    let answered = |kind: &str, regime: &str| Facts {
        notice: Some(day("2024-01-02")),
        refused_on: Some(day("2024-02-29")),
        postponed_to: Some(day("2025-03-01")),
        postponed_on: Some(day("2024-02-29")),
        employer: employer(40),
        ..facts(kind, regime, "2024-03-01", "2024-08-31")
    };
    let parental = answered("parentalLeave", "half");
    let fifth = answered("timeCredit", "fifth");
    let medical = answered("medicalAssistance", "half");
    let carer = answered("informalCare", "full");
    let palliative = answered("palliativeCare", "full");
    for (facts, sureness) in [(&parental, High), (&fifth, Medium), (&medical, Low)] {
        assert_eq!(sure(facts, "answer-in-time"), sureness);
    }
    for (facts, sureness) in [(&parental, High), (&fifth, Medium), (&medical, Medium)] {
        assert_eq!(sure(facts, "postponement-limit"), sureness);
    }
    for (facts, sureness) in [(&palliative, Medium), (&carer, Low)] {
        assert_eq!(sure(facts, "postponement-open"), sureness);
        assert_eq!(sure(facts, "refusal-open"), sureness);
    }
    assert_eq!(sure(&parental, "refusal-open"), High);
}

#[test]
fn a_time_credit_that_rests_on_an_agreement_may_be_refused_without_one() {
    let refused = |regime: &str, reason, agreement| {
        let mut asked = facts("timeCredit", regime, "2024-03-01", "2024-08-31");
        asked.reason = Some(reason);
        asked.refused_on = Some(day("2024-01-15"));
        asked.employer = employer(40);
        asked.employer.sector_agreement = agreement;
        asked
    };
    let code = "refusal-open";
    let child = Reason::ChildCare;
    says(&refused("half", child, Some(true)), code, W);
    silent(&refused("half", child, Some(false)), code);
    silent(&refused("full", child, None), code);
    // A fifth is a direct right; so is care for a disabled or seriously ill child in every form.
    says(&refused("fifth", child, Some(false)), code, W);
    says(
        &refused("full", Reason::DisabledChild, Some(false)),
        code,
        W,
    );
    says(&refused("half", Reason::IllMinorChild, None), code, W);
    let mut end_of_career = refused("half", child, Some(false));
    end_of_career.kind = Some(InterruptionType::EndOfCareerTimeCredit);
    end_of_career.reason = None;
    says(&end_of_career, code, W);
}

#[test]
fn hours_equal_to_the_contract_are_no_proposal_where_nothing_else_checks_them() {
    use crate::law::filing::{PartialHours, hours_match_regime};
    let minutes = |minutes| crate::working_time::WeeklyHours::from_minutes(minutes).unwrap();
    let offered = |contract| {
        let hours = PartialHours {
            interruption_type: None,
            regime: Regime::Fifth,
            contract: minutes(contract),
            full_time: minutes(38 * 60),
            during: minutes(20 * 60),
            several_employers: false,
        };
        hours_match_regime(&hours).unwrap().proposals.len()
    };
    // A fifth of 38 hours leaves 30 h 24.
    assert_eq!(offered(30 * 60 + 24), 0);
    assert_eq!(offered(30 * 60 + 25), 1);
}
