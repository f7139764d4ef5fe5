//! Every cell of the status × actor × act table, every transition, and the window to undo.

use jiff::Timestamp;

use super::*;

const STATUSES: [(&str, &str, &str, &str); 5] = [
    // status, employer, worker, office: what the acceptance list allows, in its words.
    (
        "waitingForWorker",
        "consult attach changeEndDate cancel",
        "consult contest complete attach",
        "consult closeForgotten",
    ),
    (
        "waitingForOffice",
        "consult attach requestChange requestCancellation",
        "consult attach answerRequest",
        "consult takeUp askForDocument answerRequest",
    ),
    (
        "inTreatment",
        "consult attach requestChange requestCancellation",
        "consult attach answerRequest",
        "consult askForDocument decide answerRequest",
    ),
    (
        "closed",
        "consult attach requestChange requestCancellation",
        "consult answerRequest seeAppealInformation",
        "consult answerRequest",
    ),
    (
        "cancelled",
        "consult undoCancellation fileAgain",
        "consult",
        "consult",
    ),
];

fn status(code: &str) -> RequestStatus {
    code.parse().unwrap()
}

/// OVW-20, OVW-29: 5 statuses × 3 parties × 16 acts.
#[test]
fn ovw_29_every_cell_of_the_table() {
    assert_eq!(STATUSES.len(), RequestStatus::ALL.len());
    for (code, employer, worker, office) in STATUSES {
        let row = [
            (Actor::Employer, employer),
            (Actor::Worker, worker),
            (Actor::Office, office),
        ];
        for (actor, allowed) in row {
            for act in Act::ALL {
                let expected = allowed.split(' ').any(|word| word == act.code());
                let answer = status(code).allows(actor, *act);
                assert_eq!(answer.is_ok(), expected, "{code} {actor:?} {act:?}");
            }
        }
    }
}

/// Status and party, then each act that is the party's own in another status, with the reason it is refused in this one.
const REFUSALS: &str = "
    waitingForWorker employer: undoCancellation notCancelled, fileAgain notCancelled, requestChange workerHasNotCompleted, requestCancellation workerHasNotCompleted
    waitingForWorker worker: answerRequest workerHasNotCompleted, seeAppealInformation notDecided
    waitingForWorker office: answerRequest workerHasNotCompleted, takeUp workerHasNotCompleted, askForDocument workerHasNotCompleted, decide workerHasNotCompleted
    waitingForOffice employer: changeEndDate workerHasCompleted, cancel workerHasCompleted, undoCancellation notCancelled, fileAgain notCancelled
    waitingForOffice worker: contest workerHasCompleted, complete workerHasCompleted, seeAppealInformation notDecided
    waitingForOffice office: decide notTakenUp, closeForgotten workerHasCompleted
    inTreatment employer: changeEndDate workerHasCompleted, cancel workerHasCompleted, undoCancellation notCancelled, fileAgain notCancelled
    inTreatment worker: contest workerHasCompleted, complete workerHasCompleted, seeAppealInformation notDecided
    inTreatment office: takeUp alreadyTakenUp, closeForgotten workerHasCompleted
    closed employer: changeEndDate workerHasCompleted, cancel workerHasCompleted, undoCancellation notCancelled, fileAgain notCancelled
    closed worker: attach alreadyDecided, contest workerHasCompleted, complete workerHasCompleted
    closed office: takeUp alreadyDecided, askForDocument alreadyDecided, decide alreadyDecided, closeForgotten workerHasCompleted
";

fn refusals() -> Vec<(&'static str, &'static str, &'static str, &'static str)> {
    let rows = REFUSALS
        .lines()
        .filter_map(|line| line.trim().split_once(": "));
    rows.flat_map(|(cell, acts)| {
        let (state, actor) = cell.split_once(' ').unwrap();
        acts.split(", ").map(move |pair| {
            let (act, reason) = pair.split_once(' ').unwrap();
            (state, actor, act, reason)
        })
    })
    .collect()
}

/// OVW-29: everything else is refused with its reason; the reasons of every refused cell of the parties' own acts.
#[test]
fn ovw_29_every_refusal_says_why() {
    let reasons = refusals();
    let mut seen = 0;
    for state in RequestStatus::ALL {
        for actor in Actor::ALL {
            for act in Act::ALL {
                let Err(refusal) = state.allows(*actor, *act) else {
                    continue;
                };
                let own = RequestStatus::ALL
                    .iter()
                    .any(|other| other.allows(*actor, *act).is_ok());
                let expected = if !own {
                    "notThisParty"
                } else if *state == RequestStatus::Cancelled {
                    "cancelled"
                } else {
                    seen += 1;
                    reasons
                        .iter()
                        .find(|(s, a, what, _)| {
                            (*s, *a, *what) == (state.code(), actor.code(), act.code())
                        })
                        .unwrap_or_else(|| panic!("no reason for {state:?} {actor:?} {act:?}"))
                        .3
                };
                assert_eq!(refusal.code(), expected, "{state:?} {actor:?} {act:?}");
            }
        }
    }
    assert_eq!(seen, reasons.len());
}

/// OVW-20: every transition allowed or refused.
#[test]
fn ovw_20_every_transition() {
    let allowed = [
        ("waitingForWorker", "endDateChanged", "waitingForWorker"),
        ("waitingForWorker", "cancelled", "cancelled"),
        ("waitingForWorker", "completed", "waitingForOffice"),
        ("waitingForWorker", "forgotten", "closed"),
        ("waitingForOffice", "takenUp", "inTreatment"),
        ("waitingForOffice", "changeAccepted", "waitingForOffice"),
        ("waitingForOffice", "cancellationAccepted", "cancelled"),
        ("inTreatment", "decided", "closed"),
        ("inTreatment", "changeAccepted", "inTreatment"),
        ("inTreatment", "cancellationAccepted", "cancelled"),
        ("closed", "changeAccepted", "inTreatment"),
        ("closed", "cancellationAccepted", "cancelled"),
        ("cancelled", "cancellationUndone", "waitingForWorker"),
    ];
    let mut moved = 0;
    for from in RequestStatus::ALL {
        for event in Event::ALL {
            let expected = allowed
                .iter()
                .find(|(s, e, _)| (*s, *e) == (from.code(), event.code()))
                .map(|(_, _, to)| status(to));
            assert_eq!(from.after(*event).ok(), expected, "{from:?} {event:?}");
            if expected.is_none() {
                let error = from.after(*event).unwrap_err();
                assert_eq!((error.from, error.event), (*from, *event));
            }
            moved += usize::from(expected.is_some());
        }
    }
    assert_eq!(moved, allowed.len());
}

/// PD1, RUL-19: consultation is open to every party in every status.
#[test]
fn rul_19_consultation_whatever_the_status() {
    for state in RequestStatus::ALL {
        for actor in Actor::ALL {
            assert_eq!(state.allows(*actor, Act::Consult), Ok(()));
        }
    }
}

/// CNF-11: there is a next actor until the end, and that party has an act that moves the request on.
#[test]
fn cnf_11_who_acts_next() {
    let expected = [
        ("waitingForWorker", Some(Actor::Worker)),
        ("waitingForOffice", Some(Actor::Office)),
        ("inTreatment", Some(Actor::Office)),
        ("closed", None),
        ("cancelled", None),
    ];
    for (code, actor) in expected {
        assert_eq!(next_actor(status(code)), actor);
        if let Some(actor) = actor {
            let moving = [Act::Complete, Act::TakeUp, Act::Decide];
            assert!(
                moving
                    .iter()
                    .any(|act| status(code).allows(actor, *act).is_ok())
            );
        }
    }
}

/// CAN-11: a direct cancellation can be undone for ten minutes, an agreed one never.
#[test]
fn can_11_the_window_to_undo() {
    let at: Timestamp = "2026-05-04T10:00:00Z".parse().unwrap();
    let after = |seconds| at + SignedDuration::from_secs(seconds);
    let direct = Cancellation { at, direct: true };
    assert_eq!(direct.undo_until(), Some(after(600)));
    assert_eq!(direct.can_be_undone(at), Ok(()));
    assert_eq!(direct.can_be_undone(after(600)), Ok(()));
    assert_eq!(
        direct.can_be_undone(after(601)),
        Err(Refusal::UndoWindowOver)
    );
    let agreed = Cancellation { at, direct: false };
    assert_eq!(
        agreed.can_be_undone(at),
        Err(Refusal::CancellationWasAgreed)
    );
}

fn request() -> Request {
    let day = |text: &str| text.parse::<Date>().unwrap();
    let hours = |hours: u16| WeeklyHours::from_minutes(hours * 60).unwrap();
    Request::submit(
        "04W-002ZS8X-NM-Z".parse().unwrap(),
        "0999999922".parse().unwrap(),
        SelectedWorker {
            niss: "85073099734".parse().unwrap(),
            code: crate::interruption::WorkerCode::WhiteCollar,
            joint_committee: Some("200".parse().unwrap()),
            unit: None,
            email: None,
            name: None,
            postal_code: None,
            kept_warnings: Vec::new(),
        },
        RequestDetails {
            sector: Sector::Private,
            interruption_type: InterruptionType::ParentalLeave,
            reason: None,
            regime: Regime::Full,
            period: Period::new(day("2025-02-24"), day("2025-03-23")).unwrap(),
            agreement: None,
            contract_hours: hours(40),
            full_time_hours: hours(40),
            during_hours: None,
            reduced_hours_scheme: false,
            several_employers: false,
            comment: None,
            notice_date: day("2025-02-01"),
            confirmation_mail: false,
            kept_warnings: Vec::new(),
        },
        day("2025-02-03"),
    )
}

#[test]
fn can_11_a_cancelled_request_is_undone_within_its_window_only() {
    let at: Timestamp = "2026-05-04T10:00:00Z".parse().unwrap();
    let mut request = request();
    assert_eq!(request.status, RequestStatus::WaitingForWorker);
    assert_eq!(request.allows(Actor::Employer, Act::Cancel, at), Ok(()));
    assert_eq!(
        request.allows(Actor::Employer, Act::UndoCancellation, at),
        Err(Refusal::NotCancelled)
    );
    request.status = request.status.after(Event::Cancelled).unwrap();
    request.cancellation = Some(Cancellation { at, direct: true });
    let late = at + SignedDuration::from_mins(11);
    assert_eq!(
        request.allows(Actor::Employer, Act::UndoCancellation, at),
        Ok(())
    );
    assert_eq!(
        request.allows(Actor::Employer, Act::UndoCancellation, late),
        Err(Refusal::UndoWindowOver)
    );
    assert_eq!(
        request.allows(Actor::Employer, Act::FileAgain, late),
        Ok(())
    );
}

/// AUD-07: a request printed by mistake shows no national register number.
#[test]
fn aud_07_a_request_prints_masked() {
    let printed = format!("{:?}", request());
    assert!(!printed.contains("85073099734") && !printed.contains("850730"));
}

#[test]
fn numbers_of_statuses_and_parties_are_stable() {
    let numbers: Vec<_> = RequestStatus::ALL.iter().map(|s| s.to_i16()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
    for status in RequestStatus::ALL {
        assert_eq!(RequestStatus::from_i16(status.to_i16()), Ok(*status));
    }
    for actor in Actor::ALL {
        assert_eq!(Actor::from_i16(actor.to_i16()), Ok(*actor));
    }
}
