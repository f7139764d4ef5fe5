//! The selection of the worker, and that every problem there is can be met.

use std::collections::BTreeSet;

use super::*;
use crate::identifiers::EstablishmentUnitNumber;
use crate::interruption::WorkerCode;
use crate::law::filing::{CommitteeCategory, CommitteeFacts, ListedCommittee};
use crate::law::{Change, Effect};

const SITE: &str = "2999999172";

fn nettoyage() -> CommitteeFacts {
    CommitteeFacts {
        listed: Some(ListedCommittee {
            category: CommitteeCategory::BlueCollar,
            abolished_on: None,
            successor: None,
        }),
        nearest: None,
    }
}

fn known() -> WorkerContext {
    WorkerContext {
        sector: Sector::Private,
        today: TODAY,
        known: Some(KnownWorker {
            name: PersonName {
                family: "Peeters".to_owned(),
                given: "Jan".to_owned(),
            },
            postal_code: Some("1400".parse().unwrap()),
        }),
        units: vec![SITE.parse().unwrap()],
        unit_required: false,
        committee: nettoyage(),
    }
}

fn cleaner() -> WorkerAnswers {
    WorkerAnswers {
        niss: "85.07.30-997.34".to_owned(),
        worker_code: "blueCollar".to_owned(),
        joint_committee: "121".to_owned(),
        email: "jan@example.be".to_owned(),
        ..WorkerAnswers::default()
    }
}

fn typed(field: WorkerField, text: &str) -> WorkerAnswers {
    let mut answers = cleaner();
    answers.set(field, text);
    answers
}

#[test]
fn wrk_09_a_known_worker_is_selected() {
    let (worker, findings) = select_worker(&cleaner(), &known()).unwrap();
    assert_eq!(findings, []);
    assert_eq!(worker.niss.digits(), "85073099734");
    assert_eq!(worker.code, WorkerCode::BlueCollar);
    assert_eq!(worker.joint_committee.unwrap().to_string(), "121.00");
    assert_eq!(worker.email.unwrap().as_str(), "jan@example.be");
    assert_eq!(worker.name.unwrap().family, "Peeters");
    assert_eq!(worker.postal_code.unwrap().number(), 1400);
    assert_eq!(check_worker(&cleaner(), &known()), WorkerReport::default());
}

/// WRK-04 to WRK-07: each block at its field.
#[test]
fn wrk_04_every_block_of_the_selection() {
    for (field, text, problem) in BLOCKS {
        let report = check_worker(&typed(*field, text), &known());
        assert_eq!(report.problem(*field), Some(*problem), "{text}");
        assert_eq!(report.errors.len(), 1, "{text}");
        assert!(select_worker(&typed(*field, text), &known()).is_err());
    }
}

const BLOCKS: &[(WorkerField, &str, Problem)] = &[
    (WorkerField::Niss, "", Problem::Required),
    (WorkerField::Niss, "85073099", Problem::NissShape),
    (WorkerField::Niss, "85073099735", Problem::NissCheckDigits),
    (WorkerField::Niss, "85133000105", Problem::NissBirthDate),
    (WorkerField::Niss, "25020400159", Problem::NissFutureBirth),
    (WorkerField::WorkerCode, "", Problem::Required),
    (WorkerField::WorkerCode, "boss", Problem::UnknownChoice),
    (WorkerField::JointCommittee, "", Problem::Required),
    (
        WorkerField::JointCommittee,
        "nettoyage",
        Problem::JointCommitteeShape,
    ),
    (WorkerField::Email, "jan", Problem::EmailMalformed),
];

#[test]
fn wrk_07_the_email_address_is_optional() {
    let (worker, _) = select_worker(&typed(WorkerField::Email, " "), &known()).unwrap();
    assert_eq!(worker.email, None);
}

#[test]
fn a_unit_is_one_of_the_open_ones_or_none() {
    let chosen = |text: &str, context: &WorkerContext| {
        let read = select_worker(&typed(WorkerField::Unit, text), context);
        let problem = |report: WorkerReport| report.problem(WorkerField::Unit);
        read.map(|(worker, _)| worker.unit.map(EstablishmentUnitNumber::digits))
            .map_err(problem)
    };
    assert_eq!(chosen("", &known()), Ok(None));
    let site = Ok(Some(SITE.to_owned()));
    assert_eq!(chosen(SITE, &known()), site);
    assert_eq!(chosen("2.999.999.172", &known()), site);
    // Another employer's, one that has ended, and what is none.
    for text in ["2999999271", "0999999922", "somewhere"] {
        let refused = Err(Some(Problem::UnknownChoice));
        assert_eq!(chosen(text, &known()), refused, "{text}");
    }
    let limited = WorkerContext {
        unit_required: true,
        ..known()
    };
    assert_eq!(chosen("", &limited), Err(Some(Problem::Required)));
    assert_eq!(chosen(SITE, &limited), site);
}

#[test]
fn public_employers_have_no_joint_committee() {
    let public = WorkerContext {
        sector: Sector::Public,
        ..known()
    };
    let (worker, findings) =
        select_worker(&typed(WorkerField::JointCommittee, ""), &public).unwrap();
    assert_eq!((worker.joint_committee, findings), (None, vec![]));
    let malformed = check_worker(&typed(WorkerField::JointCommittee, "1"), &public);
    assert_eq!(
        malformed.problem(WorkerField::JointCommittee),
        Some(Problem::JointCommitteeShape)
    );
}

/// WRK-04, WRK-13, PD11: a right number the personnel file does not know is kept with a reason, without name or place.
#[test]
fn wrk_13_a_worker_absent_from_the_file_needs_a_reason() {
    let code = "worker-not-in-personnel-file";
    let unknown = WorkerContext {
        known: None,
        ..known()
    };
    let report = check_worker(&cleaner(), &unknown);
    assert_eq!(
        (report.findings[0].code, report.findings[0].effect),
        (code, Effect::Warns)
    );
    assert_eq!(
        report.problem(WorkerField::Remark(code)),
        Some(Problem::RemarkRequired)
    );
    let kept = typed(WorkerField::Remark(code), "new today");
    let (worker, findings) = select_worker(&kept, &unknown).unwrap();
    assert_eq!(findings.len(), 1);
    assert_eq!((worker.name, worker.postal_code), (None, None));
    assert_eq!(worker.kept_warnings[0].remark, "new today");
    let long = typed(WorkerField::Remark(code), &"é".repeat(201));
    assert_eq!(
        check_worker(&long, &unknown).problem(WorkerField::Remark(code)),
        Some(Problem::TooLong)
    );
    // A number that cannot be read was not looked up: nothing is said about the file.
    let unread = check_worker(&typed(WorkerField::Niss, "1"), &unknown);
    assert_eq!(unread.findings, []);
}

/// WRK-06: listed or not, in force or not, each with the code to propose.
#[test]
fn wrk_06_unlisted_and_abolished_committees_are_warned_of() {
    let nearest = "121.00".parse().unwrap();
    let unlisted = CommitteeFacts {
        listed: None,
        nearest: Some(nearest),
    };
    let abolished = |on| CommitteeFacts {
        listed: Some(ListedCommittee {
            category: CommitteeCategory::Both,
            abolished_on: on,
            successor: Some(nearest),
        }),
        nearest: None,
    };
    for (facts, warned) in [
        (unlisted, true),
        (abolished(Some(TODAY)), true),
        (abolished(Some(TODAY.tomorrow().unwrap())), false),
        (abolished(None), false),
    ] {
        let context = WorkerContext {
            committee: facts,
            ..known()
        };
        let report = check_worker(&cleaner(), &context);
        let codes: Vec<_> = report.findings.iter().map(|finding| finding.code).collect();
        let expected: &[&str] = if warned {
            &["joint-committee-known"]
        } else {
            &[]
        };
        assert_eq!(codes, expected, "{facts:?}");
        if warned {
            assert_eq!(
                report.findings[0].proposals,
                [Change::JointCommittee(nearest).into()]
            );
        }
    }
}

#[test]
fn wrk_06_every_statute_against_every_category() {
    for (category, code, fits) in [
        ("ouvrier", "blueCollar", true),
        ("ouvrier", "whiteCollar", false),
        ("employe", "blueCollar", false),
        ("employe", "whiteCollar", true),
        ("mixte", "blueCollar", true),
        ("mixte", "whiteCollar", true),
    ] {
        let mut context = known();
        context.committee.listed = Some(ListedCommittee {
            category: category.parse().unwrap(),
            abolished_on: None,
            successor: None,
        });
        let report = check_worker(&typed(WorkerField::WorkerCode, code), &context);
        assert_eq!(report.findings.is_empty(), fits, "{category} {code}");
        if let Some(finding) = report.findings.first() {
            assert_eq!(finding.code, "joint-committee-category");
            assert!(
                matches!(finding.proposals[0].changes[..], [Change::WorkerCode(other)] if other.code() != code)
            );
        }
    }
}

#[test]
fn what_can_be_read_is_looked_up_before_the_check() {
    assert_eq!(
        cleaner().readable_niss(TODAY).unwrap().digits(),
        "85073099734"
    );
    assert_eq!(
        typed(WorkerField::Niss, "85073099735").readable_niss(TODAY),
        None
    );
    assert_eq!(
        cleaner().readable_joint_committee().unwrap().to_string(),
        "121.00"
    );
    assert_eq!(WorkerAnswers::default().readable_joint_committee(), None);
}

#[test]
fn fil_07_the_selection_keeps_any_text() {
    for field in WorkerField::ALL {
        let answers = typed(*field, " x é ");
        assert_eq!(answers.get(*field), " x é ");
        assert_eq!(field.form_name(), field.name());
    }
    let mut answers = typed(WorkerField::Remark("a-b"), "kept");
    assert_eq!(answers.get(WorkerField::Remark("a-b")), "kept");
    assert_eq!(WorkerField::Remark("a-b").form_name(), "remark-a-b");
    answers.set(WorkerField::Remark("a-b"), "");
    assert!(answers.remarks.is_empty());
}

#[test]
fn aud_07_a_selection_prints_without_number_or_address() {
    let printed = format!(
        "{:?} {:?}",
        cleaner(),
        select_worker(&cleaner(), &known()).unwrap()
    );
    for secret in ["997", "850730", "jan@", "Peeters", "Jan"] {
        assert!(!printed.contains(secret), "{secret}");
    }
}

/// Problems that only the worker's part raises, met by its own tests.
const OF_THE_WORKERS_PART: [Problem; 10] = [
    Problem::PhoneMalformed,
    Problem::PostalCodeShape,
    Problem::DateInFuture,
    Problem::IbanShape,
    Problem::IbanCheckDigits,
    Problem::IbanNationalCheckDigits,
    Problem::EnterpriseNumberShape,
    Problem::MandateTooLong,
    Problem::SameEmployer,
    Problem::EnterpriseNumberCheckDigits,
];

/// Problems that only a change or a cancellation raises, met by their stories.
const OF_CHANGES: [Problem; 2] = [Problem::Unconfirmed, Problem::Unchanged];

/// PD3: the closed list of problems has no entry that nothing raises.
#[test]
fn rul_23_every_problem_is_met() {
    let mut met: BTreeSet<Problem> = BLOCKS.iter().map(|(_, _, problem)| *problem).collect();
    let off = with(fifth(), &[(Field::DuringMinutes, "00")]);
    let long = "x".repeat(201);
    let changes: &[&[(Field, &str)]] = &[
        &[(Field::InterruptionType, "careerBreak")],
        &[(Field::Regime, "third")],
        &[(Field::StartDate, "soon"), (Field::EndDate, "31/02/2025")],
        &[(Field::StartDate, "01/01/1025")],
        &[
            (Field::EndDate, "01/01/2025"),
            (Field::NoticeDate, "04/02/2025"),
        ],
        &[(Field::ContractHours, "x"), (Field::FullTimeHours, "169")],
        &[(Field::ContractMinutes, "60"), (Field::FullTimeHours, "0")],
        &[(Field::ContractHours, "39")],
        &[(Field::DuringHours, "38")],
        &[(Field::Regime, "full")],
        &[(Field::Comment, &long), (Field::Certified, "")],
        &[],
    ];
    for change in changes {
        let found = problems(&with(off.clone(), change), Sector::Private);
        met.extend(found.into_iter().map(|(_, problem)| problem));
    }
    let all: BTreeSet<Problem> = Problem::ALL.iter().copied().collect();
    let here = |problem: &&Problem| !OF_CHANGES.contains(problem);
    let elsewhere: Vec<_> = all.difference(&met).filter(here).copied().collect();
    assert_eq!(elsewhere, OF_THE_WORKERS_PART);
    let keys: BTreeSet<&str> = Problem::ALL.iter().map(|problem| problem.key()).collect();
    assert_eq!(keys.len(), Problem::ALL.len());
}
