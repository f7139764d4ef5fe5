//! Every transition of a notice, the manual's G7, silence, and every sequence of moves.

mod model;

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::*;
use crate::interruption::InterruptionType as T;

fn figures() -> &'static Figures {
    Figures::shipped()
}

fn days(start: Date, end: Date) -> Period {
    Period::new(start, end).unwrap()
}

fn facts(kind: T, regime: Regime) -> NoticeFacts {
    NoticeFacts {
        sector: Sector::Private,
        interruption_type: kind,
        reason: None,
        regime,
        asked: days(date(2024, 3, 1), date(2024, 6, 30)),
        given_on: date(2024, 1, 10),
        head_count: Some(60),
    }
}

/// The manual's G7: parental leave at half time, 01/03/2024 to 30/06/2024, given on 10/01/2024.
fn g7() -> Notice {
    Notice::given(facts(T::ParentalLeave, Regime::Half), figures())
}

const GIVEN: Date = date(2024, 1, 10);

fn employer(notice: &Notice, made: Move) -> Notice {
    notice
        .after(Party::Employer, made, GIVEN, figures())
        .unwrap()
}

fn worker(notice: &Notice, made: Move) -> Notice {
    notice.after(Party::Worker, made, GIVEN, figures()).unwrap()
}

fn postponed() -> Notice {
    let to = g7().same_length_from(date(2024, 4, 1), figures()).unwrap();
    employer(&g7(), Move::Propose(to))
}

/// NOT-02, PD4: the end moves with the start, and nothing is agreed before the worker answers.
#[test]
fn not_02_postponing_g7_keeps_its_four_months() {
    let notice = postponed();
    assert_eq!(notice.dates, days(date(2024, 4, 1), date(2024, 7, 31)));
    assert_eq!(notice.facts.asked, g7().facts.asked);
    assert_eq!(notice.state, NoticeState::PostponementProposed);
    assert_eq!(notice.to_act(), Some(Party::Worker));
    assert!(notice.holds);
    let accepted = worker(&notice, Move::Accept);
    assert_eq!(accepted.state, NoticeState::Accepted);
    assert_eq!(accepted.dates, notice.dates);
    let declined = worker(&notice, Move::Decline);
    assert_eq!(declined.state, NoticeState::ToHandle);
    assert_eq!(declined.dates, g7().facts.asked);
}

/// NOT-15: every state, every party, every move, written out.
#[test]
fn not_15_the_table_of_states_parties_and_acts() {
    use NoticeState::{CounterProposed, PostponementProposed, ToHandle};
    let table = [
        (ToHandle, "accept refuse postpone", "withdraw"),
        (
            PostponementProposed,
            "",
            "accept decline counterPropose withdraw",
        ),
        (CounterProposed, "accept refuse postpone", "withdraw"),
        (NoticeState::Accepted, "", ""),
        (NoticeState::Refused, "", ""),
        (NoticeState::Withdrawn, "", ""),
    ];
    assert_eq!(table.len(), NoticeState::ALL.len());
    for (state, by_employer, by_worker) in table {
        for (party, expected) in [(Party::Employer, by_employer), (Party::Worker, by_worker)] {
            for act in NoticeAct::ALL {
                let allowed = expected.split(' ').any(|word| word == act.code());
                assert_eq!(
                    state.allows(party, *act).is_ok(),
                    allowed,
                    "{state:?} {party:?} {act:?}"
                );
            }
        }
    }
}

#[test]
fn not_15_every_transition_leads_where_it_says() {
    let counter = worker(
        &postponed(),
        Move::Propose(days(date(2024, 3, 15), date(2024, 7, 14))),
    );
    let later = Move::Propose(days(date(2024, 5, 1), date(2024, 8, 31)));
    let rows = [
        (
            "accept",
            employer(&g7(), Move::Accept),
            NoticeState::Accepted,
        ),
        (
            "refuse",
            employer(&g7(), Move::Refuse),
            NoticeState::Refused,
        ),
        (
            "withdraw",
            worker(&g7(), Move::Withdraw),
            NoticeState::Withdrawn,
        ),
        (
            "postpone",
            employer(&g7(), later),
            NoticeState::PostponementProposed,
        ),
        (
            "withdraw after",
            worker(&postponed(), Move::Withdraw),
            NoticeState::Withdrawn,
        ),
        ("counter", counter.clone(), NoticeState::CounterProposed),
        (
            "accept the counter",
            employer(&counter, Move::Accept),
            NoticeState::Accepted,
        ),
        (
            "refuse the counter",
            employer(&counter, Move::Refuse),
            NoticeState::Refused,
        ),
        (
            "postpone again",
            employer(&counter, later),
            NoticeState::PostponementProposed,
        ),
        (
            "withdraw the counter",
            worker(&counter, Move::Withdraw),
            NoticeState::Withdrawn,
        ),
    ];
    for (name, notice, state) in rows {
        assert_eq!(notice.state, state, "{name}");
        assert_eq!(notice.due.is_none(), notice.to_act().is_none(), "{name}");
    }
}

#[test]
fn what_cannot_be_done_says_why() {
    let refusal = |notice: &Notice, party, made| {
        notice
            .after(party, made, GIVEN, figures())
            .expect_err("refused")
    };
    let refused = employer(&g7(), Move::Refuse);
    assert_eq!(
        refusal(&refused, Party::Employer, Move::Accept),
        NoticeRefusal::Ended
    );
    assert_eq!(
        refusal(&postponed(), Party::Employer, Move::Accept),
        NoticeRefusal::NotYourTurn
    );
    assert_eq!(
        refusal(&g7(), Party::Employer, Move::Withdraw),
        NoticeRefusal::NotThisParty
    );
    assert_eq!(
        refusal(&g7(), Party::Employer, Move::Propose(g7().facts.asked)),
        NoticeRefusal::NothingChanges
    );
}

/// NOT-09: one month; silence is agreement for 1/10 and flexible forms, else the leave starts as asked.
#[test]
fn not_09_deadlines_and_what_silence_means() {
    let terms =
        |kind, regime| Notice::given(facts(kind, regime), figures()).terms(GIVEN, figures());
    let rows = [
        (T::ParentalLeave, Regime::Half, Silence::StartsAsAsked),
        (T::ParentalLeave, Regime::Tenth, Silence::Agreement),
        (T::ParentalLeave, Regime::FullFlexible, Silence::Agreement),
        (T::ParentalLeave, Regime::HalfFlexible, Silence::Agreement),
        (T::TimeCredit, Regime::Fifth, Silence::StartsAsAsked),
    ];
    for (kind, regime, silence) in rows {
        let terms = terms(kind, regime);
        assert_eq!(terms.answer_by, Some(date(2024, 2, 10)), "{kind:?}");
        assert_eq!(terms.silence, silence, "{kind:?} {regime:?}");
    }
    let old = NoticeFacts {
        given_on: date(2022, 9, 1),
        asked: days(date(2022, 12, 1), date(2023, 9, 30)),
        ..facts(T::ParentalLeave, Regime::Tenth)
    };
    let old = Notice::given(old, figures()).terms(date(2022, 9, 2), figures());
    assert_eq!(old.silence, Silence::StartsAsAsked);
    assert_eq!(terms(T::PalliativeCare, Regime::Full).answer_by, None);
}

/// NOT-08: the earliest start that the day of the notice allows, by the same delays as the warnings.
#[test]
fn not_08_earliest_start_of_a_notice() {
    let earliest = |kind, head_count| {
        let facts = NoticeFacts {
            head_count,
            ..facts(kind, Regime::Full)
        };
        let notice = Notice::given(facts, figures());
        notice.terms(GIVEN, figures()).earliest_start
    };
    let parental = earliest(T::ParentalLeave, Some(60)).expect("a delay");
    assert!(parental > GIVEN);
    assert!(earliest(T::TimeCredit, Some(5)) > earliest(T::TimeCredit, Some(60)));
    assert_eq!(earliest(T::TimeCredit, None), None);
    assert!(earliest(T::MedicalAssistance, None).is_some_and(|day| day < parental));
}

/// RUL-14: the latest start of each type, computed.
#[test]
fn rul_14_latest_start_of_a_postponement() {
    let latest = |kind, regime| {
        Notice::given(facts(kind, regime), figures())
            .terms(GIVEN, figures())
            .latest_start
    };
    assert_eq!(
        latest(T::ParentalLeave, Regime::Half),
        Some(date(2024, 7, 31))
    );
    assert_eq!(latest(T::TimeCredit, Regime::Half), Some(date(2024, 9, 1)));
    assert_eq!(
        latest(T::MedicalAssistance, Regime::Full),
        Some(date(2024, 3, 8))
    );
    assert_eq!(latest(T::PalliativeCare, Regime::Full), None);
    assert_eq!(
        latest(T::MedicalAssistanceHospitalisedChild, Regime::Full),
        None
    );
}

/// RUL-14: beyond the limit only the worker's agreement makes it valid; within it, it holds unanswered.
#[test]
fn rul_14_a_postponement_beyond_the_law_holds_only_when_agreed_to() {
    let after = date(2024, 3, 1);
    let silent = |to: Period| employer(&g7(), Move::Propose(to)).as_of(after);
    let lawful = days(date(2024, 7, 31), date(2024, 11, 30));
    assert_eq!(silent(lawful).dates, lawful);
    let beyond = days(date(2024, 8, 1), date(2024, 11, 30));
    assert_eq!(silent(beyond).dates, g7().facts.asked);
    let shortened = days(date(2024, 4, 1), date(2024, 6, 30));
    assert_eq!(silent(shortened).dates, g7().facts.asked);
    assert!(silent(beyond).by_silence);
    let findings = g7().postponement_findings(beyond, GIVEN, figures());
    assert_eq!(findings[0].code, "postponement-limit");
    assert_eq!(
        worker(&employer(&g7(), Move::Propose(beyond)), Move::Accept).dates,
        beyond
    );
}

/// NOT-06: a warning where the law gives no right to refuse.
#[test]
fn not_06_refusing_warns_where_there_is_no_right() {
    let codes = |regime| -> Vec<&str> {
        Notice::given(facts(T::ParentalLeave, regime), figures())
            .refusal_findings(GIVEN, figures())
            .iter()
            .map(|finding| finding.code)
            .collect()
    };
    assert_eq!(codes(Regime::Half), ["refusal-open"]);
    assert!(codes(Regime::Tenth).is_empty());
}

#[test]
fn the_clock_decides_only_after_the_last_day() {
    let due = g7().due.unwrap();
    assert_eq!(due, date(2024, 2, 10));
    assert_eq!(g7().as_of(due), g7());
    let settled = g7().as_of(due.saturating_add(1.day()));
    assert_eq!(settled.state, NoticeState::Accepted);
    assert!(settled.by_silence);
    assert_eq!(settled.dates, g7().facts.asked);
}
