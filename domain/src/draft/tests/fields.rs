//! The fields of the employer's part: which there are, where they are asked, and how proposals fill them.

use super::*;
use crate::law::{Change, Proposal};

#[test]
fn the_branch_decides_the_type() {
    for kind in InterruptionType::ALL {
        let mut answers = Answers::default();
        answers.choose(*kind);
        assert_eq!(answers.effective_type(), Some(*kind));
    }
    // A branch left over from another type says nothing.
    let parental = with(
        g8(),
        &[
            (Field::EndOfCareer, "yes"),
            (Field::HospitalisedChild, "yes"),
            (Field::Reason, "training"),
        ],
    );
    let details = completed(&parental, PRIVATE);
    assert_eq!(details.interruption_type, InterruptionType::ParentalLeave);
    assert_eq!(details.reason, None);
    assert_eq!(Answers::default().effective_type(), None);
}

#[test]
fn fil_07_every_value_survives() {
    for field in Field::ALL {
        let steps = Step::ALL
            .iter()
            .filter(|step| fields_of(**step).contains(field));
        assert_eq!(steps.count(), 1, "{field:?}");
        let mut answers = Answers::default();
        answers.set(*field, " 31/02/2025 <b>é ");
        assert_eq!(answers.get(*field), " 31/02/2025 <b>é ");
        assert_eq!(Field::from_name(field.name()), Some(*field));
        assert_eq!(field.form_name(), field.name());
    }
    assert_eq!(Field::from_name("remark"), None);
    assert_eq!(Field::Remark("a-b").form_name(), "remark-a-b");
    assert_eq!(Field::Remark("a-b").name(), "remark");
    let mut answers = Answers::default();
    answers.set(Field::Remark("a-b"), "kept");
    assert_eq!(
        (answers.get(Field::Remark("a-b")), answers.remark("c")),
        ("kept", "")
    );
    answers.set(Field::Remark("a-b"), "");
    assert!(answers.remarks.is_empty());
}

#[test]
fn fil_30_nothing_medical_and_no_relative() {
    let names: Vec<_> = Field::ALL.iter().map(|field| field.name()).collect();
    assert_eq!(
        names.join(" "),
        "interruptionType reason endOfCareer hospitalisedChild regime startDate endDate agreement reducedHoursScheme \
         contractHours contractMinutes fullTimeHours fullTimeMinutes duringHours duringMinutes severalEmployers \
         comment noticeDate confirmationMail certified"
    );
}

#[test]
fn proposals_change_the_fields_they_name() {
    let all_of_them = vec![
        Change::InterruptionType(InterruptionType::TimeCredit),
        Change::Reason(crate::interruption::TimeCreditReason::Training),
        Change::StartDate(date(2025, 3, 1)),
        Change::EndDate(date(2025, 8, 31)),
        Change::NoticeDate(date(2025, 1, 2)),
        Change::ContractHours(hours(36, 5)),
        Change::FullTimeHours(hours(38, 0)),
        Change::SeveralEmployers(true),
        Change::JointCommittee("200".parse().unwrap()),
        Change::WorkerCode(crate::interruption::WorkerCode::WhiteCollar),
    ];
    for change in &all_of_them {
        let known = WorkerField::ALL
            .iter()
            .any(|field| field.name() == change.key());
        assert!(known || Field::from_name(change.key()).is_some());
    }
    let changed = g8().with(&Proposal {
        changes: all_of_them,
    });
    let expected = with(
        g8(),
        &[
            (Field::InterruptionType, "timeCredit"),
            (Field::EndOfCareer, "no"),
            (Field::Reason, "training"),
            (Field::StartDate, "01/03/2025"),
            (Field::EndDate, "31/08/2025"),
            (Field::NoticeDate, "02/01/2025"),
            (Field::ContractHours, "36"),
            (Field::ContractMinutes, "05"),
            (Field::FullTimeHours, "38"),
            (Field::SeveralEmployers, "yes"),
        ],
    );
    assert_eq!(changed, expected);
    assert_eq!(problems(&changed, PRIVATE), []);
    let alone = changed.with(&Change::SeveralEmployers(false).into());
    assert_eq!(alone.several_employers, "");
}

/// FIL-23: drafts are stored as JSON under the names of the form fields; an older draft lacks the newer ones.
#[test]
fn fil_23_a_draft_survives_storage() {
    let mut answers = Answers::default();
    for field in Field::ALL {
        answers.set(*field, field.name());
    }
    answers.set_remark("hours-match-regime", "Wednesday");
    let stored = serde_json::to_value(&answers).unwrap();
    for field in Field::ALL {
        assert_eq!(stored[field.name()], field.name());
    }
    assert_eq!(stored["remarks"]["hours-match-regime"], "Wednesday");
    assert_eq!(serde_json::from_value::<Answers>(stored).unwrap(), answers);
    let older =
        serde_json::from_str::<Answers>(r#"{"regime":"full","noLongerAsked":"x"}"#).unwrap();
    assert_eq!(older, with(Answers::default(), &[(Field::Regime, "full")]));
    let worker = WorkerAnswers {
        niss: "85073099734".to_owned(),
        ..WorkerAnswers::default()
    };
    let stored = serde_json::to_value(&worker).unwrap();
    for field in WorkerField::ALL {
        assert!(stored[field.name()].is_string(), "{field:?}");
    }
    assert_eq!(
        serde_json::from_value::<WorkerAnswers>(stored).unwrap(),
        worker
    );
}
