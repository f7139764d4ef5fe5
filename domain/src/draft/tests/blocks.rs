//! Section 0 of the acceptance list: everything that blocks a filing, and nothing else wrong in the draft.

use super::*;

/// G8 with these fields changed, the field refused, and why.
const BLOCKS: &str = "
    interruptionType= -> interruptionType required
    interruptionType=holiday -> interruptionType unknownChoice
    interruptionType=careerBreak -> interruptionType typeNotInSector
    interruptionType=timeCredit -> reason required
    interruptionType=timeCredit reason=rest -> reason unknownChoice
    interruptionType=timeCredit endOfCareer=perhaps -> endOfCareer unknownChoice
    interruptionType=medicalAssistance -> hospitalisedChild required
    regime= -> regime required
    regime=FULL -> regime unknownChoice
    regime=third duringHours=20 -> regime regimeNotOfType
    startDate= -> startDate required
    startDate=soon -> startDate notADate
    startDate=31/02/2025 -> startDate impossibleDate
    endDate=29/02/2025 -> endDate impossibleDate
    endDate=23/03/0225 -> endDate yearOutOfRange
    endDate=23/02/2025 -> endDate endBeforeStart
    reducedHoursScheme=maybe -> reducedHoursScheme unknownChoice
    contractHours= -> contractHours required
    contractHours=forty -> contractHours notANumber
    contractMinutes=x -> contractMinutes notANumber
    contractHours=0 -> contractHours zeroHours
    fullTimeHours=0 -> fullTimeHours zeroHours
    fullTimeHours=169 -> fullTimeHours hoursOutOfRange
    fullTimeMinutes=61 -> fullTimeMinutes minutesOutOfRange
    fullTimeHours=39 -> contractHours contractAboveFullTime
    duringHours=8 -> duringHours hoursDuringComplete
    duringMinutes=30 -> duringHours hoursDuringComplete
    duringHours=none -> duringHours hoursDuringComplete
    regime=half -> duringHours required
    regime=half duringHours=0 -> duringHours zeroHours
    regime=half duringHours=40 -> duringHours duringNotBelowContract
    regime=half duringHours=41 -> duringHours duringNotBelowContract
    severalEmployers=on -> severalEmployers unknownChoice
    noticeDate= -> noticeDate required
    noticeDate=04/02/2025 -> noticeDate noticeInFuture
    noticeDate=30/02/2025 -> noticeDate impossibleDate
    certified= -> certified certificationRequired
    certified=on -> certified unknownChoice
    confirmationMail=on -> confirmationMail unknownChoice
";

#[test]
fn rul_23_every_block_is_found_at_its_field() {
    for line in BLOCKS.trim().lines() {
        let (changes, refused) = line.trim().split_once(" -> ").unwrap();
        let (field, problem) = refused.split_once(' ').unwrap();
        let field = Field::from_name(field).unwrap();
        let problem: Problem = problem.parse().unwrap();
        let mut answers = g8();
        for change in changes.split(' ') {
            let (name, text) = change.split_once('=').unwrap();
            answers.set(Field::from_name(name).unwrap(), text);
        }
        assert_eq!(problems(&answers, PRIVATE), [(field, problem)], "{line}");
        let incomplete = complete(&answers, &context(PRIVATE)).unwrap_err();
        let (step, report) = &incomplete.steps[0];
        assert_eq!((*step, incomplete.steps.len()), (step_of(field), 1));
        assert_eq!(report.problem(field), Some(problem));
        assert_eq!(first_unfinished(&answers, &context(PRIVATE)), Some(*step));
    }
}

#[test]
fn rul_02_every_forged_type_and_regime_is_refused() {
    for sector in Sector::ALL {
        for kind in InterruptionType::ALL {
            for regime in Regime::ALL {
                let mut answers = with(g8(), &[(Field::Regime, regime.code())]);
                answers.choose(*kind);
                answers.set(Field::Reason, "training");
                let found = problems(&answers, *sector);
                let type_refused =
                    found.contains(&(Field::InterruptionType, Problem::TypeNotInSector));
                let regime_refused = found.contains(&(Field::Regime, Problem::RegimeNotOfType));
                let cell = format!("{sector:?} {kind:?} {regime:?}");
                assert_eq!(type_refused, !kind.exists_in(*sector), "{cell}");
                assert_eq!(regime_refused, !kind.regimes().contains(regime), "{cell}");
                let directly = with(answers, &[(Field::InterruptionType, kind.code())]);
                let refused = problems(&directly, *sector)
                    .contains(&(Field::InterruptionType, Problem::TypeNotInSector));
                assert_eq!(refused, !kind.exists_in(*sector), "{cell}");
            }
        }
    }
}

#[test]
fn fil_21_every_empty_field_is_named_at_once() {
    let nothing = Answers::default();
    assert_eq!(
        problems(&nothing, PRIVATE),
        [
            (Field::InterruptionType, Problem::Required),
            (Field::Regime, Problem::Required),
            (Field::StartDate, Problem::Required),
            (Field::EndDate, Problem::Required),
            (Field::ContractHours, Problem::Required),
            (Field::FullTimeHours, Problem::Required),
            (Field::NoticeDate, Problem::Required),
            (Field::Certified, Problem::CertificationRequired),
        ]
    );
    let incomplete = complete(&nothing, &context(PRIVATE)).unwrap_err();
    assert_eq!(incomplete.steps.len(), 5);
}

#[test]
fn fil_18_comments_of_200_characters() {
    for (text, fits) in [
        ("é".repeat(200), true),
        ("é".repeat(201), false),
        ("😀".repeat(200), true),
        (format!("{}\r\n{}", "a".repeat(100), "b".repeat(99)), true),
        (format!("{}\r\n{}", "a".repeat(100), "b".repeat(100)), false),
        (format!("  {}  ", "a".repeat(200)), true),
    ] {
        let answers = with(g8(), &[(Field::Comment, &text)]);
        let expected: &[_] = if fits {
            &[]
        } else {
            &[(Field::Comment, Problem::TooLong)]
        };
        assert_eq!(problems(&answers, PRIVATE), expected);
    }
    let answers = with(g8(), &[(Field::Comment, " two\r\nlines ")]);
    assert_eq!(
        completed(&answers, PRIVATE).comment.as_deref(),
        Some("two\nlines")
    );
}
