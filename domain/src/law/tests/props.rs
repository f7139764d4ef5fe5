//! What holds for any facts: proposals pass, unknown facts never accuse, every file is judged without panic.

use std::sync::Arc;

use proptest::prelude::*;

use super::super::case::days_away;
use super::super::dates::NoticeDelay;
use super::super::units::{cost, whole_months};
use super::*;
use crate::interruption::{Sector, TimeCreditReason};
use crate::law::{BeneficiaryFacts, EmployerFacts, Household, WorkerFacts, plain_findings};
use crate::period::Period;

fn any_of<T: Copy + std::fmt::Debug + 'static>(
    all: &'static [T],
) -> impl Strategy<Value = Option<T>> {
    prop::option::of(prop::sample::select(all))
}

fn any_day() -> impl Strategy<Value = Option<Date>> {
    let ordinary = (2011i16..2032, 1i8..=12, 1i8..=31).prop_map(|(year, month, day)| {
        Date::new(year, month, day).unwrap_or_else(|_| Date::new(year, month, 28).unwrap())
    });
    let ends_of_time = prop::sample::select(vec![
        Date::new(1, 1, 1).unwrap(),
        Date::new(9999, 1, 31).unwrap(),
        Date::new(9999, 12, 31).unwrap(),
    ]);
    prop::option::weighted(0.8, prop_oneof![30 => ordinary, 1 => ends_of_time])
}

fn any_birth() -> impl Strategy<Value = Option<Date>> {
    prop::option::of(
        (1955i16..2031, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| Date::new(y, m, d).unwrap()),
    )
}

fn any_minutes() -> impl Strategy<Value = Option<u32>> {
    prop::option::of(prop_oneof![
        Just(0),
        Just(38 * 60),
        Just(19 * 60),
        1u32..12_000
    ])
}

fn any_past() -> impl Strategy<Value = Past> {
    (
        any_of(InterruptionType::ALL),
        any_of(TimeCreditReason::ALL),
        any_of(Regime::ALL),
        any_day(),
        0i64..400,
        any_of(&["a", "b"]),
    )
        .prop_map(|(kind, reason, regime, start, days, key)| Past {
            kind,
            reason,
            regime,
            start,
            end: start.map(|start| days_away(start, days)),
            beneficiary: BeneficiaryFacts {
                key: key.map(Arc::from),
                ..BeneficiaryFacts::default()
            },
            ..Past::default()
        })
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let what = (
        any_of(InterruptionType::ALL),
        any_of(TimeCreditReason::ALL),
        any_of(Regime::ALL),
        any_of(Sector::ALL),
    );
    let when = (
        any_day(),
        -10i64..700,
        any_day(),
        any_day(),
        any_day(),
        any_day(),
    );
    let hours = (any_minutes(), any_minutes(), any_minutes());
    let who = (
        prop::option::of(0u32..60),
        prop::option::of(0u32..80),
        prop::option::of(0u32..45),
        any_of(Household::ALL),
        any_birth(),
        any_birth(),
        any_of(&["a", "b"]),
        prop::option::of(any::<bool>()),
    );
    let rest = (
        prop::option::of(any::<bool>()),
        prop::collection::vec(any_past(), 0..4),
    );
    (what, when, hours, who, rest).prop_map(|(what, when, hours, who, rest)| {
        let (start, days, planned_end, notice, filed_on, postponed_on) = when;
        Facts {
            kind: what.0,
            reason: what.1,
            regime: what.2,
            sector: what.3,
            start,
            end: start.map(|start| days_away(start, days)),
            planned_end,
            notice,
            filed_on,
            postponed_on,
            hours: HoursFacts {
                contract: hours.0,
                full_time: hours.1,
                during: hours.2,
            },
            employer_agrees: rest.0,
            employer: EmployerFacts {
                headcount: who.0,
                workers_over_50: who.0.map(|all| all / 3),
                workers_55_plus_in_fifth: who.0.map(|all| all / 9),
                ..EmployerFacts::default()
            },
            worker: WorkerFacts {
                seniority_months: who.1,
                career_years: who.2,
                household: who.3,
                birth: who.4,
                ..WorkerFacts::default()
            },
            beneficiary: BeneficiaryFacts {
                birth: who.5,
                key: who.6.map(Arc::from),
                disabled: who.7,
                ..BeneficiaryFacts::default()
            },
            attachments: Some(Vec::new()),
            history: rest.1.into(),
            ..Facts::default()
        }
    })
}

fn warnings(facts: &Facts) -> Vec<&'static str> {
    let all = plain_findings(facts, Figures::shipped()).into_iter();
    all.filter(|f| f.effect == Effect::Warns)
        .map(|f| f.code)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    /// RUL-21: applying a proposal gives no block and no new warning, and settles its finding.
    #[test]
    fn rul_21_every_proposal_passes(facts in any_facts()) {
        let before = warnings(&facts);
        for finding in findings(&facts, Figures::shipped()) {
            prop_assert!(finding.proposals.len() <= 2);
            for proposal in &finding.proposals {
                let changed = facts.with(proposal);
                prop_assert_ne!(&changed, &facts);
                let after = plain_findings(&changed, Figures::shipped());
                prop_assert!(after.iter().all(|f| f.effect != Effect::Blocks), "{} {:?}", finding.code, proposal);
                for warning in after.iter().filter(|f| f.effect == Effect::Warns) {
                    prop_assert!(before.contains(&warning.code), "{} → {}", finding.code, warning.code);
                    prop_assert!(finding.effect == Effect::Informs || warning.code != finding.code);
                }
            }
        }
    }

    /// Findings with and without proposals are the same findings, in the order of the catalogue.
    #[test]
    fn proposals_change_nothing_else(facts in any_facts()) {
        let mut with = findings(&facts, Figures::shipped());
        for finding in &mut with {
            finding.proposals.clear();
        }
        prop_assert_eq!(with, plain_findings(&facts, Figures::shipped()));
    }

    /// An unknown notice, filing day, head count, seniority, career, sector or past never adds a warning.
    #[test]
    fn unknown_facts_never_accuse(facts in any_facts()) {
        let before = warnings(&facts);
        let without: [fn(&mut Facts); 9] = [
            |f| f.notice = None,
            |f| f.filed_on = None,
            |f| f.employer.headcount = None,
            |f| f.worker.seniority_months = None,
            |f| f.worker.career_years = None,
            |f| f.worker.birth = None,
            |f| f.sector = None,
            |f| f.end = None,
            |f| f.hours = HoursFacts::default(),
        ];
        for (place, forget) in without.into_iter().enumerate() {
            let mut less = facts.clone();
            forget(&mut less);
            for code in warnings(&less) {
                prop_assert!(before.contains(&code), "forgetting {place} adds {code}");
            }
        }
    }

    /// A longer history never gives more of a right.
    #[test]
    fn history_only_takes(facts in any_facts(), more in any_past()) {
        let before = assess(&facts, Figures::shipped()).balances;
        let mut longer = facts.clone();
        longer.history = facts.history.iter().cloned().chain([more]).collect();
        for balance in assess(&longer, Figures::shipped()).balances {
            if let Some(earlier) = before.iter().find(|b| b.key == balance.key) {
                // More months before 2023 may keep more paid months: that total can grow.
                // Without a patient's key another period may begin another chain.
                let chain = balance.key == crate::law::BalanceKey::Palliative(None);
                if balance.total == earlier.total && !chain {
                    prop_assert!(balance.left <= earlier.left, "{}", balance.key);
                }
            }
            prop_assert!(balance.left >= 0);
        }
    }

    /// A day more never costs less, and whole months cost exactly their months.
    #[test]
    fn cost_grows_with_the_period(
        kind in prop::sample::select(InterruptionType::ALL),
        regime in prop::sample::select(Regime::ALL),
        year in 2012i16..2032, month in 1i8..=12, first in 1i8..=31, days in 0i64..900,
    ) {
        let Ok(start) = Date::new(year, month, first) else { return Ok(()); };
        let until = |days| Period::new(start, days_away(start, days)).unwrap();
        let (shorter, longer) = (cost(kind, regime, until(days)), cost(kind, regime, until(days + 1)));
        prop_assert!(shorter <= longer, "{shorter:?} {longer:?}");
        if let Some(months) = until(days).months() {
            prop_assert_eq!(whole_months(until(days)), (months.cast_signed(), 0));
        }
    }

    /// The first start a notice allows is allowed, and the day before it is not.
    #[test]
    fn the_first_start_is_the_first(
        year in 2012i16..2032, month in 1i8..=12, first in 1i8..=31, count in 1i64..8,
    ) {
        let Ok(notice) = Date::new(year, month, first) else { return Ok(()); };
        for delay in [NoticeDelay::Months(count), NoticeDelay::Days(count), NoticeDelay::NextMonday] {
            let start = delay.first_start(notice);
            prop_assert!(delay.latest_notice(start) >= notice);
            let eve = days_away(start, -1);
            prop_assert!(delay.latest_notice(eve) < notice, "{delay:?} {notice} {start}");
        }
    }
}
