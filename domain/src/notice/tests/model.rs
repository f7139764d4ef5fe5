//! Every sequence of moves up to length eight, by both parties and the clock: never a dead end, exactly one party to
//! act or an end, every deadline lawful (NOT-08, RUL-20's negotiation).

use std::collections::HashMap;

use super::*;
use crate::law;

const LENGTH_MAX: usize = 8;

/// How many sequences go on from a notice.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Seen {
    /// Sequences of moves that were possible, of every length.
    sequences: u64,
    /// Those that came to an end.
    ended: u64,
    /// Moves tried and refused.
    refused: u64,
}

/// What tells two situations apart: the same one met again is not explored again, its sequences are counted again.
type Situation = (
    NoticeState,
    Period,
    Option<Date>,
    Option<Date>,
    bool,
    Date,
    usize,
);

struct World {
    first_answer: Date,
    known: HashMap<Situation, Seen>,
}

/// The days that are tried: lawful and later, beyond every limit, and sooner than asked.
fn proposals(notice: &Notice) -> [Period; 3] {
    let from = |months: i32| {
        let start = crate::period::add_months(notice.facts.asked.start(), months);
        notice.same_length_from(start, figures()).unwrap()
    };
    [from(1), from(14), from(-1)]
}

impl Seen {
    fn add(&mut self, other: Self) {
        self.sequences += other.sequences;
        self.ended += other.ended;
        self.refused += other.refused;
    }
}

impl World {
    fn explore(&mut self, notice: &Notice, today: Date, length: usize) -> Seen {
        self.holds(notice, today);
        let mut seen = Seen::default();
        let Some(due) = notice.due.filter(|_| length < LENGTH_MAX) else {
            return seen;
        };
        let (dates, postponed) = (notice.dates, notice.postponed_on);
        let situation = (
            notice.state,
            dates,
            notice.due,
            postponed,
            notice.holds,
            today,
            length,
        );
        if let Some(seen) = self.known.get(&situation) {
            return *seen;
        }
        // On the day itself and on the very last one.
        for day in [today, due] {
            for party in [Party::Employer, Party::Worker] {
                for made in moves(notice) {
                    seen.add(self.play(notice, party, made, day, length));
                }
            }
        }
        let after = due.saturating_add(1.day());
        seen.add(self.enter(&notice.as_of(after), after, length));
        self.known.insert(situation, seen);
        seen
    }

    fn play(
        &mut self,
        notice: &Notice,
        party: Party,
        made: Move,
        day: Date,
        length: usize,
    ) -> Seen {
        let possible = notice.state.allows(party, made.act(party)).is_ok();
        match notice.after(party, made, day, figures()) {
            Ok(next) => {
                assert!(possible, "{notice:?} {party:?} {made:?}");
                return self.enter(&next, day, length);
            }
            Err(NoticeRefusal::NothingChanges) => assert!(possible),
            Err(_) => assert!(!possible, "{notice:?} {party:?} {made:?}"),
        }
        Seen {
            refused: 1,
            ..Seen::default()
        }
    }

    fn enter(&mut self, next: &Notice, day: Date, length: usize) -> Seen {
        let mut seen = Seen {
            sequences: 1,
            ended: u64::from(next.to_act().is_none()),
            refused: 0,
        };
        seen.add(self.explore(next, day, length + 1));
        seen
    }

    /// What is true of every notice met.
    fn holds(&self, notice: &Notice, today: Date) {
        // Exactly one party to act, or an end.
        let able: Vec<_> = [Party::Employer, Party::Worker]
            .into_iter()
            .filter(|party| {
                let allowed = notice.state.allowed(*party);
                allowed.iter().any(|act| *act != NoticeAct::Withdraw)
            })
            .collect();
        assert_eq!(able, notice.to_act().into_iter().collect::<Vec<_>>());
        let Some(due) = notice.due else {
            assert!(able.is_empty());
            return;
        };
        assert_eq!(able.len(), 1);
        // Never a deadline that has passed already, and never one without end.
        assert!(due >= today || notice.state == NoticeState::ToHandle);
        let longest = today
            .saturating_add(REPLY_DAYS.days())
            .max(self.first_answer);
        assert!(due <= longest, "{notice:?}");
        match notice.to_act() {
            // The employer never has less than the law gives.
            Some(Party::Employer) => assert!(due >= self.first_answer),
            _ => assert!(due >= today.saturating_add(REPLY_DAYS_MIN.days())),
        }
        // What holds unanswered is a postponement the law gives.
        if notice.holds {
            let facts = crate::law::Facts {
                postponed_on: notice.postponed_on,
                ..notice.facts.law()
            };
            let dates = law::dates_of(&facts, figures());
            assert!(notice.dates.start() <= dates.latest_postponed_start.unwrap());
            assert!(notice.postponed_on.unwrap() <= dates.answer_by.unwrap());
        }
    }
}

fn moves(notice: &Notice) -> Vec<Move> {
    let mut moves = vec![Move::Accept, Move::Refuse, Move::Decline, Move::Withdraw];
    moves.extend(proposals(notice).map(Move::Propose));
    moves
}

fn explore(kind: T, regime: Regime) -> Seen {
    let notice = Notice::given(facts(kind, regime), figures());
    let mut world = World {
        first_answer: notice.due.unwrap(),
        known: HashMap::new(),
    };
    world.explore(&notice, GIVEN, 0)
}

/// NOT-08: the counts are asserted, so that a sequence that is no longer explored is noticed.
#[test]
fn not_08_every_sequence_up_to_eight_moves_ends_or_has_one_party_to_act() {
    let cases = [
        (T::ParentalLeave, Regime::Half),
        (T::ParentalLeave, Regime::Tenth),
        (T::TimeCredit, Regime::Fifth),
        (T::MedicalAssistance, Regime::Full),
        (T::PalliativeCare, Regime::Full),
        (T::InformalCare, Regime::Half),
    ];
    for (kind, regime) in cases {
        let expected = Seen {
            sequences: 1_843_963,
            ended: 887_833,
            refused: 2_965_948,
        };
        assert_eq!(explore(kind, regime), expected, "{kind:?} {regime:?}");
    }
}
