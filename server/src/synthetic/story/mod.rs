//! The story of the demonstration: four fictional employers, their personnel, their requests and drafts.
//!
//! Requests lie at fixed distances from the day the demonstration is created, so that it looks the same whenever it is
//! started; the personnel never changes. Numbers are of nobody (serials 997 and 998, enterprises from 0999).

mod drafts;
mod rows;
mod staff;
pub mod units;

pub use drafts::StoryDraft;
pub use staff::Staff;

use super::Dice;
use super::leave::{Leave, Post};
use super::personas::DemoEmployer;
use domain::interruption::Sector;
use domain::working_time::WeeklyHours;
use jiff::ToSpan;
use jiff::civil::Date;

/// The seed of the demonstration.
const SEED: u64 = 1985;

/// A request of the story.
#[derive(Debug, Clone)]
pub struct StoryRequest {
    /// Index in [`Company::staff`]; `None` for a worker who is not in the personnel file.
    pub staff: Option<usize>,
    /// User name of the persona who filed it; none when it came on paper.
    pub filed_by: Option<&'static str>,
    /// The leave.
    pub leave: Leave,
}

/// One employer of the story.
#[derive(Debug, Clone)]
pub struct Company {
    /// Which.
    pub which: DemoEmployer,
    /// Name.
    pub name: &'static str,
    /// Sector.
    pub sector: Sector,
    /// Postal code of the seat.
    pub seat: &'static str,
    /// Language of correspondence.
    pub language: &'static str,
    /// Workers in service, as in the personnel file.
    pub staff: Vec<Staff>,
    /// Requests, oldest filing first.
    pub requests: Vec<StoryRequest>,
    /// Open drafts.
    pub drafts: Vec<StoryDraft>,
}

/// What is decided by hand about an employer.
struct Outline {
    which: DemoEmployer,
    name: &'static str,
    sector: Sector,
    seat: &'static str,
    language: &'static str,
    staff: usize,
    /// How many of the written rows it has.
    rows: usize,
    /// Further requests, drawn.
    drawn: usize,
    /// Who files there.
    clerks: &'static [&'static str],
    trade: staff::Trade,
}

const OUTLINES: [Outline; 4] = [
    Outline {
        which: DemoEmployer::Bakery,
        name: "Boulangerie du Moulin SRL",
        sector: Sector::Private,
        seat: "1400",
        language: "fr",
        staff: 9,
        rows: 9,
        drawn: 0,
        clerks: &["marie", "joris"],
        trade: staff::BAKERY,
    },
    Outline {
        which: DemoEmployer::Hospital,
        name: "Clinique des Quatre-Vents ASBL",
        sector: Sector::Private,
        seat: "1000",
        language: "fr",
        staff: 180,
        rows: rows::COUNT,
        drawn: 96,
        clerks: &["helene", "joris", "camille"],
        trade: staff::HOSPITAL,
    },
    Outline {
        which: DemoEmployer::Commune,
        name: "Commune de Clairval",
        sector: Sector::Public,
        seat: "4800",
        language: "fr",
        staff: 64,
        rows: rows::COUNT,
        drawn: 12,
        clerks: &["luc", "joris"],
        trade: staff::COMMUNE,
    },
    Outline {
        which: DemoEmployer::Cleaning,
        name: "Net & Clair SA",
        sector: Sector::Private,
        seat: "6000",
        language: "fr",
        staff: 38,
        rows: rows::COUNT,
        drawn: 6,
        clerks: &["lucia", "camille"],
        trade: staff::CLEANING,
    },
];

/// The four employers as they stand on `today`; the same for the same day.
pub fn companies(today: Date) -> Vec<Company> {
    let mut born_before = 0;
    OUTLINES
        .iter()
        .enumerate()
        .map(|(place, outline)| {
            let mut dice = Dice::new(SEED, place as u64);
            let mut staff = staff::draw(&mut dice, &outline.trade, outline.staff, born_before);
            for (place, worker) in staff.iter_mut().enumerate() {
                worker.unit = units::of_staff(outline.which, place);
            }
            born_before += outline.staff;
            let requests = requests(&mut dice, outline, &staff, today);
            Company {
                which: outline.which,
                name: outline.name,
                sector: outline.sector,
                seat: outline.seat,
                language: outline.language,
                drafts: drafts::of(outline.which, today),
                staff,
                requests,
            }
        })
        .collect()
}

fn requests(dice: &mut Dice, outline: &Outline, staff: &[Staff], today: Date) -> Vec<StoryRequest> {
    let mut requests: Vec<StoryRequest> = rows::ROWS
        .iter()
        .take(outline.rows)
        .enumerate()
        .map(|(place, row)| StoryRequest {
            staff: (!row.unknown_worker).then_some(place % staff.len()),
            filed_by: None,
            leave: row.leave(outline.sector, today),
        })
        .collect();
    // Those after the ones with a written row, each once.
    for place in 0..outline.drawn {
        let worker = outline.rows + place % (staff.len() - outline.rows);
        let post = Post {
            sector: outline.sector,
            stage: staff[worker].stage(today),
            language: outline.language,
            full_time: full_time(),
        };
        let start = today.saturating_add(i64::from(dice.between(-640, 75)).days());
        let start = super::leave::usual_start(dice, start);
        requests.push(StoryRequest {
            staff: Some(worker),
            filed_by: None,
            leave: Leave::draw(dice, post, start, today),
        });
    }
    if outline.which == DemoEmployer::Hospital {
        requests.push(StoryRequest {
            staff: Some(staff::WAITED_FOR),
            filed_by: None,
            leave: rows::WAITING.leave(outline.sector, today),
        });
    }
    for request in &mut requests {
        let clerk = *dice.pick(outline.clerks);
        request.filed_by = (!request.leave.paper).then_some(clerk);
    }
    requests.sort_by_key(|request| request.leave.submitted_at);
    requests
}

/// Everybody in the story works in weeks of 38 hours.
pub fn full_time() -> WeeklyHours {
    WeeklyHours::from_minutes(38 * 60).expect("38 hours are fewer than 168")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::synthetic::personas::PERSONAS;
    use domain::draft::{FilingContext, LawContext, first_unfinished, reports};
    use domain::law::Figures;
    use domain::request::RequestStatus;
    use jiff::civil::date;
    use std::collections::BTreeSet;

    /// Days on which dates are awkward.
    const DAYS: [Date; 5] = [
        date(2026, 11, 23),
        date(2027, 1, 1),
        date(2028, 2, 29),
        date(2027, 3, 31),
        date(2026, 12, 31),
    ];

    #[test]
    fn the_same_for_the_same_day() {
        for day in DAYS {
            assert_eq!(
                format!("{:?}", companies(day)),
                format!("{:?}", companies(day))
            );
        }
    }

    #[test]
    fn nobody_shares_a_number_and_all_are_fictional() {
        let companies = companies(DAYS[0]);
        let staff = companies.iter().flat_map(|company| &company.staff);
        let numbers: Vec<_> = staff.map(|worker| worker.niss.digits()).collect();
        assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), numbers.len());
        assert!(numbers.iter().all(|n| ["997", "998"].contains(&&n[6..9])));
        // The two workers who can sign in are in a personnel file under their own numbers; the other personas in none.
        for persona in &PERSONAS {
            let Some(niss) = persona.niss() else { continue };
            let expected = usize::from(["sofie", "camille"].contains(&persona.key));
            let found = numbers.iter().filter(|n| **n == niss.digits()).count();
            assert_eq!(found, expected, "{}", persona.key);
        }
    }

    /// OVW-17, OVW-19, OVW-20, OVW-22: every employer can show every status, a row without a ticket, one filed after its
    /// start; the hospital has more than one page.
    #[test]
    fn every_employer_has_what_the_overview_must_show() {
        for day in DAYS {
            for company in companies(day) {
                let name = company.name;
                let requests = &company.requests;
                for status in RequestStatus::ALL {
                    let has = requests.iter().any(|r| r.leave.status == *status);
                    assert!(has, "{name} on {day}: {status:?}");
                }
                assert!(requests.iter().any(|r| r.leave.paper), "{name}");
                let late = requests.iter().any(|r| {
                    let start = r.leave.details.period.start();
                    r.leave.submitted_at
                        > crate::synthetic::leave::in_the_morning(start, u32::MAX / 50)
                });
                assert!(late, "{name}: filed after its start");
                let long_ago = day.saturating_sub(2.years());
                let running = requests.iter().any(|r| {
                    let period = r.leave.details.period;
                    period.start() < long_ago && period.end() > day
                });
                assert!(running, "{name}: runs since more than two years");
            }
        }
        let hospital = &companies(DAYS[0])[1];
        assert!(hospital.requests.len() > 100 && hospital.staff.len() >= 100);
        assert!(companies(DAYS[0])[0].staff.len() == 9);
    }

    #[test]
    fn nothing_is_filed_today_or_later_and_types_fit_the_sector() {
        for day in DAYS {
            let midnight = crate::synthetic::leave::in_the_morning(day, 0);
            for company in companies(day) {
                for request in &company.requests {
                    let details = &request.leave.details;
                    assert!(request.leave.submitted_at < midnight, "{}", company.name);
                    assert!(details.interruption_type.exists_in(company.sector));
                    assert!(
                        details
                            .interruption_type
                            .regimes()
                            .contains(&details.regime)
                    );
                    assert!(details.notice_date < day);
                    assert!(request.leave.cancelled.is_none_or(|(at, _)| at < midnight));
                }
                assert!(!company.drafts.is_empty());
            }
        }
    }

    /// FIL-23: a draft is resumed at the step where it was left, because nothing before it asks for attention.
    #[test]
    fn drafts_open_at_the_step_they_stand_at() {
        for day in DAYS {
            for company in companies(day) {
                for draft in &company.drafts {
                    let worker = &company.staff[draft.staff];
                    let law = LawContext {
                        figures: Figures::shipped(),
                        head_count: u32::try_from(company.staff.len()).ok(),
                        worker_birth: Some(worker.birth),
                        worker_sex: worker.niss.sex(),
                        own_files: Vec::new().into(),
                    };
                    let context = FilingContext::new(company.sector, day).with_law(law);
                    let left = first_unfinished(&draft.answers, &context);
                    let found = reports(&draft.answers, &context);
                    assert_eq!(
                        left,
                        Some(draft.step),
                        "{} on {day}: {found:?}",
                        company.name
                    );
                }
            }
        }
    }
}
