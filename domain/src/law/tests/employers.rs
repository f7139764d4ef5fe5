//! Size of the employer, answers to a notice, documents.

use super::*;
use crate::interruption::TimeCreditReason as Reason;
use crate::law::{AttachmentKind, EmployerFacts};

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
    says(&with("timeCredit", "fifth", Some(11)), code, W);
    silent(&with("timeCredit", "fifth", Some(10)), code);
    silent(&with("timeCredit", "fifth", None), code);
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
