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
        let asks_motive = kind == InterruptionType::TimeCredit;
        assert_eq!(details.reason.is_some(), asks_motive);
    }
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
