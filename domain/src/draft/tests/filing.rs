//! What a complete draft becomes.

use super::*;

#[test]
fn fil_22_g8_is_complete_and_every_value_is_read() {
    let details = completed(&g8(), PRIVATE);
    assert_eq!(details.interruption_type, InterruptionType::ParentalLeave);
    assert_eq!(details.regime, Regime::Full);
    assert_eq!(
        (details.period.months(), details.period.days()),
        (Some(1), 28)
    );
    assert_eq!(details.contract_hours.to_string(), "40h00");
    assert_eq!(details.full_time_hours, hours(40, 0));
    assert_eq!((details.during_hours, details.reason), (None, None));
    assert!(!details.reduced_hours_scheme && !details.several_employers);
    assert!(!details.confirmation_mail && details.kept_warnings.is_empty());
    assert_eq!(
        (details.comment, details.notice_date),
        (None, date(2025, 2, 1))
    );
}

#[test]
fn fil_30_every_type_and_regime_is_filed() {
    let filings = every_filing();
    assert_eq!(filings.len(), 2 * (6 + 4 + 1 + 3 + 3) + 3 + 2 + 5 + 4);
    for (sector, kind, regime, answers) in filings {
        assert_eq!(problems(&answers, sector), [], "{kind:?} {regime:?}");
        let details = completed(&answers, sector);
        assert_eq!((details.interruption_type, details.regime), (kind, regime));
        assert_eq!(details.during_hours.is_none(), regime.is_full());
        assert_eq!(details.sector, sector);
        assert_eq!(details.agreement.is_some(), regime.needs_agreement());
        let asks_motive = kind == InterruptionType::TimeCredit;
        assert_eq!(details.reason.is_some(), asks_motive);
    }
}

#[test]
fn rul_05_the_agreement_is_asked_of_the_forms_that_need_one_and_stored() {
    let flexible = with(g8(), &[(Field::Regime, "fullFlexible")]);
    assert_eq!(
        problems(&flexible, PRIVATE),
        [(Field::Agreement, Problem::Required)]
    );
    let forged = with(flexible.clone(), &[(Field::Agreement, "yes")]);
    assert_eq!(
        problems(&forged, PRIVATE),
        [(Field::Agreement, Problem::UnknownChoice)]
    );
    for (text, stored) in [
        ("agreed", Agreement::Agreed),
        ("smallRest", Agreement::SmallRest),
    ] {
        let stated = with(flexible.clone(), &[(Field::Agreement, text)]);
        assert_eq!(completed(&stated, PRIVATE).agreement, Some(stored));
    }
    // Left over from a flexible form, it says nothing about another one.
    let left_over = with(g8(), &[(Field::Agreement, "agreed")]);
    assert_eq!(completed(&left_over, PRIVATE).agreement, None);
    let nonsense = with(g8(), &[(Field::Agreement, "?")]);
    assert_eq!(completed(&nonsense, PRIVATE).agreement, None);
}

#[test]
fn rul_01_a_one_day_period_passes() {
    let answers = with(g8(), &[(Field::EndDate, "24/02/2025")]);
    assert_eq!(completed(&answers, PRIVATE).period.days(), 1);
}

#[test]
fn rul_09_a_notice_of_today_passes() {
    let answers = with(g8(), &[(Field::NoticeDate, "03/02/2025")]);
    assert_eq!(completed(&answers, PRIVATE).notice_date, TODAY);
}

#[test]
fn fil_20_reduced_hours_scheme() {
    assert_eq!(Answers::default().reduced_hours_scheme, "no");
    for (text, expected) in [("no", false), ("", false), ("yes", true)] {
        let answers = with(g8(), &[(Field::ReducedHoursScheme, text)]);
        assert_eq!(completed(&answers, PRIVATE).reduced_hours_scheme, expected);
    }
}

#[test]
fn end_of_career_asks_no_motive_and_the_public_branch_must_be_chosen() {
    let end_of_career = with(
        fifth(),
        &[
            (Field::InterruptionType, "timeCredit"),
            (Field::EndOfCareer, "yes"),
            (Field::Reason, "rest"),
        ],
    );
    let details = completed(&end_of_career, PRIVATE);
    assert_eq!(
        details.interruption_type,
        InterruptionType::EndOfCareerTimeCredit
    );
    assert_eq!(details.reason, None);
    let open = with(g8(), &[(Field::InterruptionType, "careerBreak")]);
    assert_eq!(
        problems(&open, PUBLIC),
        [(Field::EndOfCareer, Problem::Required)]
    );
    let full_end_of_career = with(open, &[(Field::EndOfCareer, "yes")]);
    assert_eq!(
        problems(&full_end_of_career, PUBLIC),
        [(Field::Regime, Problem::RegimeNotOfType)]
    );
}

/// The thirteen periods printed in the manual, on the day they were introduced (where the manual shows none, the day
/// before the start): number, type, regime, start, end, day, months. None may be blocked.
const GOLDEN: &str = "
    G1 timeCredit fifth 01/06/2022 30/11/2022 20/06/2022 6
    G2 timeCredit fifth 01/09/2023 29/02/2024 07/09/2023 6
    G3 timeCredit half 01/04/2023 30/06/2023 07/03/2023 3
    G4 timeCredit half 01/08/2023 30/11/2023 12/07/2023 4
    G5 parentalLeave half 01/09/2022 30/04/2023 17/01/2023 8
    G6 timeCredit full 15/06/2023 14/09/2023 23/06/2023 3
    G7 parentalLeave half 01/03/2024 30/06/2024 10/01/2024 4
    G8 parentalLeave full 24/02/2025 23/03/2025 01/02/2025 1
    G9 parentalLeave full 01/03/2024 31/05/2024 29/02/2024 3
    G10 parentalLeave full 01/02/2024 29/02/2024 31/01/2024 1
    G11 medicalAssistance full 01/03/2024 31/03/2024 29/02/2024 1
    G12 parentalLeave full 01/03/2024 30/04/2024 15/01/2024 2
    G13 parentalLeave full 30/09/2024 29/10/2024 02/09/2024 1
";

#[test]
fn rul_07_the_thirteen_golden_vectors_are_filed() {
    let filings = every_filing();
    for line in GOLDEN.trim().lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [_, kind, regime, start, end, day, months] = words[..] else {
            panic!("{line}")
        };
        let (_, _, _, like) = filings
            .iter()
            .find(|(sector, k, r, _)| (*sector, k.code(), r.code()) == (PRIVATE, kind, regime))
            .unwrap();
        let dates = [
            (Field::StartDate, start),
            (Field::EndDate, end),
            (Field::NoticeDate, day),
        ];
        let answers = with(like.clone(), &dates);
        let on = FilingContext::new(PRIVATE, crate::date_input::parse_date(day).unwrap());
        let details = complete(&answers, &on).unwrap_or_else(|e| panic!("{line}: {e:?}"));
        assert_eq!(
            details.period.months().unwrap().to_string(),
            months,
            "{line}"
        );
        assert!(details.kept_warnings.is_empty());
    }
    assert_eq!(GOLDEN.trim().lines().count(), 13);
}

/// RUL-21: every way out shown on an employer's screens changes an answer, for every type, regime and sector.
#[test]
fn rul_21_a_way_out_changes_an_answer() {
    let mut shown = 0;
    for (sector, kind, regime, answers) in every_filing() {
        let law = LawContext {
            figures: crate::law::Figures::shipped(),
            head_count: Some(12),
            worker_birth: Some(date(1980, 5, 7)),
            worker_sex: None,
            own_files: std::sync::Arc::from([]),
        };
        let context = context(sector).with_law(law);
        // Filed more than six months early, and for a length no regime has.
        let answers = with(
            answers,
            &[
                (Field::StartDate, "24/09/2025"),
                (Field::EndDate, "05/12/2027"),
            ],
        );
        for step in steps(&answers, sector) {
            for finding in explain_step(step, &answers, &context).findings {
                for proposal in &finding.proposals {
                    assert_ne!(
                        answers.with(proposal),
                        answers,
                        "{kind:?} {regime:?} {finding:?}"
                    );
                    shown += 1;
                }
            }
        }
    }
    assert!(shown > 20);
}
