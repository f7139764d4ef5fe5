//! Until when which party must act on a request: what needs somebody first (OVW-24, OVW-30).

use jiff::civil::Date;

use super::{Actor, RequestStatus};
use crate::office::Clock;
use crate::period::add_months;
use crate::reminder::COMPLETION_MONTHS;

/// A party and its last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// Who must act.
    pub actor: Actor,
    /// On this day at the latest.
    pub day: Date,
}

/// What is due next: what the office asked of a party comes before its own clock, which stands still meanwhile. Nothing is
/// due once the request is decided or cancelled.
pub fn next_due(
    status: RequestStatus,
    start: Date,
    clock: Clock,
    asked: Option<Due>,
) -> Option<Due> {
    let own = match status {
        RequestStatus::WaitingForWorker => Due {
            actor: Actor::Worker,
            day: complete_by(start),
        },
        RequestStatus::WaitingForOffice | RequestStatus::InTreatment => Due {
            actor: Actor::Office,
            day: clock.due,
        },
        RequestStatus::Closed | RequestStatus::Cancelled => return None,
    };
    Some(match asked {
        Some(asked) if asked.day <= own.day || clock.paused_since.is_some() => asked,
        _ => own,
    })
}

/// Last day on which a worker completes without losing allowance.
pub fn complete_by(start: Date) -> Date {
    add_months(start, COMPLETION_MONTHS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::Delays;
    use jiff::civil::date;

    #[test]
    fn ovw_24_what_is_due_next_and_by_whom() {
        let start = date(2024, 12, 31);
        let clock = Clock::starting(date(2025, 1, 10), Delays::default());
        let due = |status, clock, asked| next_due(status, start, clock, asked);
        let worker = due(RequestStatus::WaitingForWorker, clock, None).unwrap();
        assert_eq!(worker.actor, Actor::Worker);
        assert_eq!(worker.day, date(2025, 2, 28));
        for status in [RequestStatus::WaitingForOffice, RequestStatus::InTreatment] {
            let office = due(status, clock, None).unwrap();
            assert_eq!(
                (office.actor, office.day),
                (Actor::Office, date(2025, 5, 10))
            );
        }
        for status in [RequestStatus::Closed, RequestStatus::Cancelled] {
            assert_eq!(due(status, clock, None), None, "{status:?}");
        }
    }

    #[test]
    fn ovw_24_what_the_office_asked_comes_first() {
        let start = date(2025, 1, 1);
        let clock = Clock::starting(date(2025, 1, 10), Delays::default());
        let asked = |day| {
            Some(Due {
                actor: Actor::Employer,
                day,
            })
        };
        let due = |clock, asked| next_due(RequestStatus::InTreatment, start, clock, asked).unwrap();
        assert_eq!(due(clock, asked(date(2025, 3, 1))).actor, Actor::Employer);
        // Asked for later than the office's own day, and its clock runs: the office comes first.
        assert_eq!(due(clock, asked(date(2025, 6, 1))).actor, Actor::Office);
        let still = clock.pause(date(2025, 5, 1));
        assert_eq!(due(still, asked(date(2025, 6, 1))).actor, Actor::Employer);
        // Decided: an old question waits for nobody.
        assert_eq!(
            next_due(RequestStatus::Closed, start, clock, asked(start)),
            None
        );
    }
}
