//! The worker's part: which questions for which leave, what blocks, what only warns.

use super::*;
use crate::draft::{Problem, SelectedWorker};
use crate::interruption::{InterruptionType, Regime, Sector, TimeCreditReason, WorkerCode};
use crate::law::{Figures, Household, Past};
use crate::period::Period;
use crate::request::{Request, RequestDetails};
use crate::working_time::WeeklyHours;
use jiff::civil::{Date, date};

const TODAY: Date = date(2025, 2, 4);

fn request(kind: InterruptionType, reason: Option<TimeCreditReason>) -> Request {
    let hours = WeeklyHours::from_minutes(38 * 60).expect("hours");
    Request {
        ticket: None,
        employer: "0999999922".parse().expect("a number"),
        worker: SelectedWorker {
            niss: "91062121046".parse().expect("a number"),
            code: WorkerCode::WhiteCollar,
            joint_committee: None,
            unit: None,
            email: None,
            name: None,
            postal_code: None,
            kept_warnings: Vec::new(),
        },
        details: RequestDetails {
            sector: Sector::Private,
            interruption_type: kind,
            reason,
            regime: Regime::Full,
            period: Period::new(date(2025, 3, 1), date(2025, 6, 30)).expect("a period"),
            agreement: None,
            contract_hours: hours,
            full_time_hours: hours,
            during_hours: None,
            reduced_hours_scheme: false,
            several_employers: false,
            comment: None,
            notice_date: date(2024, 12, 1),
            confirmation_mail: false,
            kept_warnings: Vec::new(),
        },
        introduced_on: date(2025, 1, 10),
        status: crate::request::RequestStatus::WaitingForWorker,
        cancellation: None,
    }
}

fn context<'a>(request: &'a Request, history: &'a [Past]) -> PartContext<'a> {
    PartContext {
        today: TODAY,
        figures: Figures::shipped(),
        request,
        history,
    }
}

/// Every answer of every step, as a worker with one child gives them.
fn answered() -> PartAnswers {
    use PartField as F;
    [
        (F::Street, "Rue des Inventions 7"),
        (F::PostalCode, "1400"),
        (F::Place, "Nivelles"),
        (F::IdentityConfirmed, "yes"),
        (F::Household, "cohabiting"),
        (F::ChildGivenName, "Lou"),
        (F::ChildFamilyName, "Lenoir"),
        (F::ChildBirth, "12/03/2020"),
        (F::ChildDisabled, "no"),
        (F::PersonGivenName, "Rita"),
        (F::PersonFamilyName, "Lenoir"),
        (F::Kinship, "parent"),
        (F::OtherEmployers, "no"),
        (F::Iban, "BE68 5390 0754 7034"),
        (F::Certified, "yes"),
    ]
    .into_iter()
    .fold(PartAnswers::default(), |answers, (field, text)| {
        answers.with(field, text)
    })
}

#[test]
fn fil_30_each_type_and_motive_asks_for_its_own_people() {
    use InterruptionType as T;
    use TimeCreditReason as R;
    let asks = |kind, reason| {
        let steps = steps(kind, reason);
        (
            steps.contains(&PartStep::Child),
            steps.contains(&PartStep::Person),
        )
    };
    for kind in T::ALL {
        let expected = match kind {
            T::ParentalLeave | T::MedicalAssistanceHospitalisedChild => (true, false),
            T::MedicalAssistance | T::PalliativeCare | T::InformalCare => (false, true),
            _ => (false, false),
        };
        assert_eq!(asks(*kind, None), expected, "{kind:?}");
    }
    for reason in R::ALL {
        let expected = match reason {
            R::ChildCare | R::DisabledChild | R::IllMinorChild => (true, false),
            R::IllFamilyMember | R::PalliativeCare => (false, true),
            _ => (false, false),
        };
        assert_eq!(asks(T::TimeCredit, Some(*reason)), expected, "{reason:?}");
    }
}

#[test]
fn steps_lead_forward_and_back_the_same_way() {
    let kind = InterruptionType::ParentalLeave;
    let mut step = PartStep::Identity;
    while let Some(next) = next_step(step, kind, None) {
        assert_eq!(previous_step(next, kind, None), Some(step));
        step = next;
    }
    assert_eq!(step, PartStep::Confirmation);
    assert_eq!(previous_step(PartStep::Identity, kind, None), None);
}

#[test]
fn emp_01_a_whole_part_is_complete_for_every_type() {
    for kind in InterruptionType::ALL {
        let request = request(*kind, None);
        let answers = answered();
        let part = complete(&answers, &context(&request, &[])).expect("a part");
        assert_eq!(part.iban.as_str(), "BE68539007547034");
        assert_eq!(part.household, Household::Cohabiting);
        assert_eq!(
            part.postal_code.map(crate::identifiers::PostalCode::number),
            Some(1400)
        );
        assert_eq!(first_unfinished(&answers, &context(&request, &[])), None);
    }
}

#[test]
fn what_is_wrong_is_said_at_its_field() {
    use PartField as F;
    let cases = [
        (PartStep::Identity, F::Street, "", Problem::Required),
        (
            PartStep::Identity,
            F::PostalCode,
            "14",
            Problem::PostalCodeShape,
        ),
        (PartStep::Identity, F::Phone, "abc", Problem::PhoneMalformed),
        (PartStep::Identity, F::Email, "a@b", Problem::EmailMalformed),
        (
            PartStep::Identity,
            F::IdentityConfirmed,
            "",
            Problem::Required,
        ),
        (
            PartStep::Household,
            F::Household,
            "castle",
            Problem::UnknownChoice,
        ),
        (
            PartStep::Household,
            F::DependentChildren,
            "21",
            Problem::NotANumber,
        ),
        (
            PartStep::Child,
            F::ChildBirth,
            "31/02/2020",
            Problem::ImpossibleDate,
        ),
        (
            PartStep::Child,
            F::ChildAdoptedOn,
            "05/02/2025",
            Problem::DateInFuture,
        ),
        (PartStep::Child, F::ChildDisabled, "", Problem::Required),
        (
            PartStep::OtherEmployers,
            F::OtherEmployers,
            "",
            Problem::Required,
        ),
        (PartStep::Account, F::Iban, "hello", Problem::IbanShape),
        (
            PartStep::Account,
            F::Iban,
            "BE68539007547035",
            Problem::IbanNationalCheckDigits,
        ),
        (
            PartStep::Account,
            F::Iban,
            "BE69539007547034",
            Problem::IbanCheckDigits,
        ),
        (
            PartStep::Confirmation,
            F::Certified,
            "",
            Problem::CertificationRequired,
        ),
    ];
    let request = request(InterruptionType::ParentalLeave, None);
    for (step, field, text, problem) in cases {
        let report = check_step(step, &answered().with(field, text), &context(&request, &[]));
        let found = report.problem(PartPlace::Field(field));
        // Both checks of a Belgian account hold for the same digits: either may speak first.
        let account = field == F::Iban && text.starts_with("BE");
        assert!(
            found == Some(problem) || (account && found.is_some()),
            "{field:?} {text}: {found:?}"
        );
    }
}

#[test]
fn another_employer_needs_a_name_and_hours_and_its_number_must_hold() {
    use PartField as F;
    let request = request(InterruptionType::ParentalLeave, None);
    let report = |answers: &PartAnswers| {
        check_step(PartStep::OtherEmployers, answers, &context(&request, &[]))
    };
    let answers = answered().with(F::OtherEmployers, "yes");
    assert_eq!(
        report(&answers).problem(PartPlace::Field(F::OtherName)),
        Some(Problem::Required)
    );
    let answers = answers
        .with(F::OtherName, "Café Fictif")
        .with(F::OtherHours, "10");
    assert!(report(&answers).is_passed());
    let wrong = answers.clone().with(F::OtherNumber, "0999999923");
    assert_eq!(
        report(&wrong).problem(PartPlace::Field(F::OtherNumber)),
        Some(Problem::EnterpriseNumberCheckDigits)
    );
    let part = complete(&answers, &context(&request, &[])).expect("a part");
    assert_eq!(part.other_employers.len(), 1);
}

#[test]
fn the_name_of_a_palliative_patient_is_not_asked() {
    let request = request(InterruptionType::PalliativeCare, None);
    let nameless = PartField::ALL
        .iter()
        .filter(|field| field.code().starts_with("person") || **field == PartField::Kinship)
        .fold(answered(), |answers, field| answers.with(*field, ""));
    assert!(complete(&nameless, &context(&request, &[])).is_ok());
}

#[test]
fn abroad_any_postal_code_is_taken() {
    let request = request(InterruptionType::ParentalLeave, None);
    let answers = answered()
        .with(PartField::Abroad, "yes")
        .with(PartField::PostalCode, "59000")
        .with(PartField::Place, "Lille");
    let part = complete(&answers, &context(&request, &[])).expect("a part");
    assert_eq!(
        (part.postal_code, part.place.as_str()),
        (None, "59000 Lille")
    );
}

#[test]
fn a_child_too_old_is_a_warning_that_is_kept_with_a_remark() {
    let request = request(InterruptionType::ParentalLeave, None);
    let answers = answered().with(PartField::ChildBirth, "12/03/2005");
    let report = check_step(PartStep::Child, &answers, &context(&request, &[]));
    let codes: Vec<&str> = report.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["parental-child-age"]);
    assert_eq!(
        report.problem(PartPlace::Remark("parental-child-age")),
        Some(Problem::RemarkRequired)
    );
    assert!(complete(&answers, &context(&request, &[])).is_err());
    let mut kept = answers;
    kept.set_remark("parental-child-age", "handicap reconnu");
    let part = complete(&kept, &context(&request, &[])).expect("a part");
    assert_eq!(part.kept_warnings[0].remark, "handicap reconnu");
}

#[test]
fn rul_16_leave_taken_with_another_employer_for_the_same_child_counts() {
    let request = request(InterruptionType::ParentalLeave, None);
    let answers = answered();
    let child = beneficiary(About::Child, &answers);
    let elsewhere = Past {
        kind: Some(InterruptionType::ParentalLeave),
        regime: Some(Regime::Full),
        start: Some(date(2023, 1, 1)),
        end: Some(date(2023, 3, 31)),
        employer_key: Some("0999999823".into()),
        beneficiary: child.clone(),
        ..Past::default()
    };
    let codes = |history: &[Past]| -> Vec<&'static str> {
        let report = check_step(
            PartStep::Confirmation,
            &answers,
            &context(&request, history),
        );
        report.findings.iter().map(|finding| finding.code).collect()
    };
    assert!(codes(&[]).is_empty());
    assert!(codes(std::slice::from_ref(&elsewhere)).contains(&"balance-history-exceeded"));
    let other_child = Past {
        beneficiary: beneficiary(
            About::Child,
            &answered().with(PartField::ChildGivenName, "Max"),
        ),
        ..elsewhere
    };
    assert!(!codes(&[other_child]).contains(&"balance-history-exceeded"));
}

#[test]
fn the_part_is_never_printed() {
    let printed = format!("{:?}", answered());
    assert!(
        !printed.contains("Lou") && !printed.contains("BE68"),
        "{printed}"
    );
}
