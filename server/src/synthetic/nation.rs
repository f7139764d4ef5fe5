//! A whole country of requests, in the order in which they were filed.

use super::Dice;
use super::employer::{Employer, sizes};
use super::identity::Person;
use super::leave::{Leave, Post, full_time, usual_start};
use super::residence::Residence;
use super::shares::{LifeStage, STAGES};
use domain::identifiers::{JointCommitteeCode, Sex, Ticket, TicketPrefix};
use domain::interruption::WorkerCode;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::HashMap;
use std::num::NonZero;

/// An odd number below 2^35: multiplying by it and cutting to 35 bits reaches every serial once.
const TICKET_STEP: u64 = 0x4_9E37_79B9;
const TICKET_SERIALS: u64 = 1 << 35;

/// A worker and the post held.
#[derive(Debug, Clone)]
pub struct Worker {
    /// Index in [`Nation::employers`].
    pub employer: u32,
    /// Who.
    pub person: Person,
    /// Statute.
    pub code: WorkerCode,
    /// Joint committee, of private employers.
    pub joint_committee: Option<JointCommitteeCode>,
    /// Hours of a full-time week.
    pub full_time: domain::working_time::WeeklyHours,
}

/// One request: whose, for whom, what.
#[derive(Debug)]
pub struct Filed {
    /// Index in [`Nation::employers`].
    pub employer: u32,
    /// Index in [`Nation::workers`].
    pub worker: u32,
    /// The leave.
    pub leave: Leave,
}

/// Employers, their workers who asked for leave, and the requests in the order of filing.
#[derive(Debug)]
pub struct Nation {
    /// Largest first.
    pub employers: Vec<Employer>,
    /// Grouped by employer.
    pub workers: Vec<Worker>,
    /// Oldest first.
    pub requests: Vec<Filed>,
}

/// The employer's part of the country.
struct Share {
    employer: Employer,
    workers: Vec<Worker>,
    /// Index of the worker in this share, and the leave.
    leaves: Vec<(u32, Leave)>,
}

impl Nation {
    /// The country of `seed` with exactly `requests` requests filed before `today`.
    pub fn draw(seed: u64, requests: u32, today: Date) -> Self {
        let mut nation = Self {
            employers: Vec::new(),
            workers: Vec::new(),
            requests: Vec::new(),
        };
        for share in shares(seed, &sizes(requests), today) {
            let employer = length(&nation.employers);
            let first_worker = length(&nation.workers);
            nation.employers.push(share.employer);
            let workers = share.workers.into_iter();
            nation
                .workers
                .extend(workers.map(|worker| Worker { employer, ..worker }));
            nation
                .requests
                .extend(share.leaves.into_iter().map(|(worker, leave)| Filed {
                    employer,
                    worker: first_worker + worker,
                    leave,
                }));
        }
        nation.give_distinct_numbers();
        nation
            .requests
            .sort_by_key(|filed| (filed.leave.submitted_at, filed.employer, filed.worker));
        nation
    }

    /// Two employers may have drawn the same number for different people: count the births of each day anew.
    fn give_distinct_numbers(&mut self) {
        let mut births: HashMap<(Date, Sex), u16> = HashMap::new();
        for worker in &mut self.workers {
            let place = births
                .entry((worker.person.birth, worker.person.sex))
                .or_default();
            worker.person.renumber(*place);
            *place += 1;
        }
    }

    /// The ticket of the `place`-th request of [`Nation::requests`]; none for a paper form.
    pub fn ticket(&self, place: usize) -> Option<Ticket> {
        let filed = self.requests.get(place)?;
        let place = u64::try_from(place).ok()?;
        let serial = place.wrapping_mul(TICKET_STEP) % TICKET_SERIALS;
        (!filed.leave.paper)
            .then(|| Ticket::new(TicketPrefix::REQUEST, serial).ok())
            .flatten()
    }
}

/// Every employer has its own die, so that threads can share the work and the outcome stays the same.
fn shares(seed: u64, sizes: &[u32], today: Date) -> Vec<Share> {
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let ranks: Vec<u32> = (0..length(sizes)).collect();
    let draw = |rank: u32| Share::draw(seed, rank, sizes[rank as usize], today);
    // Ranks are dealt like cards: the first employers are the largest.
    let mut hands: Vec<Vec<Share>> = std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads)
            .map(|thread| {
                let hand = ranks.iter().skip(thread).step_by(threads);
                scope.spawn(move || hand.map(|rank| draw(*rank)).rev().collect())
            })
            .collect();
        let joined = running.into_iter().map(std::thread::ScopedJoinHandle::join);
        joined
            .map(|hand| hand.expect("drawing does not panic"))
            .collect()
    });
    ranks
        .iter()
        .filter_map(|rank| hands[*rank as usize % threads].pop())
        .collect()
}

impl Share {
    fn draw(seed: u64, rank: u32, requests: u32, today: Date) -> Self {
        let mut dice = Dice::new(seed, u64::from(rank));
        let employer = Employer::draw(&mut dice, rank, requests);
        let full_time = full_time(&mut dice);
        let mut share = Self {
            employer,
            workers: Vec::new(),
            leaves: Vec::new(),
        };
        while length(&share.leaves) < requests {
            share.add_worker(&mut dice, full_time, requests, today);
        }
        share
    }

    /// A worker with one to five leaves, one after the other.
    fn add_worker(
        &mut self,
        dice: &mut Dice,
        full_time: domain::working_time::WeeklyHours,
        requests: u32,
        today: Date,
    ) {
        let stage = dice.weighted(&STAGES);
        let residence = Residence::near(dice, self.employer.seat);
        let birth = birth(dice, stage, today);
        let person = Person::draw(dice, birth, residence);
        let (code, joint_committee) = self.employer.worker_code(dice);
        let post = Post {
            sector: self.employer.sector,
            stage,
            language: self.employer.language,
            full_time,
        };
        let worker = length(&self.workers);
        self.workers.push(Worker {
            employer: 0, // known when the shares are put together
            person,
            code,
            joint_committee,
            full_time,
        });
        let last_start = today.saturating_add(5.months());
        let mut near = first_day(dice, today);
        for _ in 0..dice.weighted(&[(1, 48), (2, 28), (3, 14), (4, 7), (5, 3)]) {
            if length(&self.leaves) >= requests || near > last_start {
                break;
            }
            let start = usual_start(dice, near);
            let leave = Leave::draw(dice, post, start, today);
            near = leave
                .details
                .period
                .end()
                .saturating_add(i64::from(32 + dice.between(0, 200)).days());
            self.leaves.push((worker, leave));
        }
    }
}

/// Requests of five years; nearly half of them of the last sixteen months.
fn first_day(dice: &mut Dice, today: Date) -> Date {
    let (from, to) = dice.weighted(&[((-365, 120), 45), ((-730, -365), 30), ((-1_640, -730), 25)]);
    today.saturating_add(i64::from(dice.between(from, to)).days())
}

/// Seniors were 55 when the oldest leaves began.
fn birth(dice: &mut Dice, stage: LifeStage, today: Date) -> Date {
    let (youngest, oldest) = match stage {
        LifeStage::Parent => (26, 46),
        LifeStage::Middle => (28, 60),
        LifeStage::Senior => (60, 66),
    };
    let days = dice.between(youngest * 365, oldest * 365);
    today.saturating_sub(i64::from(days).days())
}

fn length<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).expect("fewer than four thousand million of anything")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use std::collections::HashSet;

    #[test]
    fn the_same_seed_and_day_give_the_same_country() {
        let today = date(2026, 11, 23);
        let (one, two) = (Nation::draw(1, 3_000, today), Nation::draw(1, 3_000, today));
        assert_eq!(format!("{one:?}"), format!("{two:?}"));
        assert_ne!(
            format!("{one:?}"),
            format!("{:?}", Nation::draw(2, 3_000, today))
        );
    }

    #[test]
    fn exactly_as_many_requests_as_asked_the_largest_employer_with_a_hundredth() {
        let nation = Nation::draw(1, 20_000, date(2026, 11, 23));
        assert_eq!(nation.requests.len(), 20_000);
        let largest = nation.requests.iter().filter(|filed| filed.employer == 0);
        assert_eq!(largest.count(), 200);
        assert!(
            nation
                .requests
                .is_sorted_by_key(|filed| filed.leave.submitted_at)
        );
        let tickets: Vec<_> = (0..20_000)
            .filter_map(|place| nation.ticket(place))
            .collect();
        assert!(tickets.iter().all(Ticket::check_ok));
        assert_eq!(tickets.iter().collect::<HashSet<_>>().len(), tickets.len());
        assert!(tickets.len() < 20_000, "some came on paper");
    }

    #[test]
    fn nobody_shares_a_number() {
        let nation = Nation::draw(4, 20_000, date(2026, 11, 23));
        let numbers: HashSet<_> = nation
            .workers
            .iter()
            .map(|worker| worker.person.niss.digits())
            .collect();
        assert_eq!(numbers.len(), nation.workers.len());
    }

    #[test]
    fn leaves_of_one_worker_follow_one_another() {
        let nation = Nation::draw(1, 5_000, date(2026, 11, 23));
        for (worker, _) in nation.workers.iter().enumerate().take(500) {
            let mut periods: Vec<_> = nation
                .requests
                .iter()
                .filter(|filed| filed.worker as usize == worker)
                .map(|filed| filed.leave.details.period)
                .collect();
            periods.sort_by_key(domain::period::Period::start);
            assert!(periods.is_sorted_by(|a, b| !a.overlaps(b)));
        }
    }
}
