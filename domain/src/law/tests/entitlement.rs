//! What is left of every right, line by line; the figures are counted by hand from rules.md § 2.1, § 4 and § 7.

use super::*;
use crate::interruption::{Sector, TimeCreditReason as Reason};
use crate::law::entitlement::{
    Correction, Entitlement, Held, LineOf, Record, Standing, entitlements,
};
use crate::law::{BalanceKey, Household, WorkerFacts};

fn record(periods: impl IntoIterator<Item = (Past, Standing)>) -> Record {
    let held = |(past, standing)| Held { past, standing };
    Record {
        day: day("2026-11-23"),
        sector: None,
        worker: WorkerFacts::default(),
        children: Vec::new(),
        periods: periods.into_iter().map(held).collect(),
        corrections: Vec::new(),
    }
}

fn of_child(key: &str, past: Past) -> Past {
    Past {
        beneficiary: child(key, "2018-05-07"),
        ..past
    }
}

fn child(key: &str, birth: &str) -> BeneficiaryFacts {
    BeneficiaryFacts {
        key: Some(key.into()),
        birth: Some(day(birth)),
        ..BeneficiaryFacts::default()
    }
}

fn credit(reason: Reason, start: &str, end: &str) -> Past {
    Past {
        reason: Some(reason),
        ..past("timeCredit", "half", start, end)
    }
}

fn right(record: &Record, key: &str) -> Entitlement {
    entitlements(record, Figures::shipped())
        .into_iter()
        .find(|of| of.key.to_string() == key)
        .unwrap_or_else(|| panic!("no {key}"))
}

fn period(place: usize) -> LineOf {
    LineOf::Period {
        place,
        early_end: false,
    }
}

/// Each line as what it is about, its units and what is left after it.
fn lines(right: &Entitlement) -> Vec<(LineOf, i64, i64)> {
    let line =
        |line: &crate::law::entitlement::Line| (line.of.clone(), line.units, line.left_after);
    right.lines.iter().map(line).collect()
}

#[test]
fn rul_16_pending_periods_count_and_cancelled_ones_give_back() {
    let of = |start, end| of_child("emma", past("parentalLeave", "half", start, end));
    let record = record([
        (of("2026-09-01", "2026-10-31"), Standing::Pending),
        (of("2024-01-01", "2024-02-29"), Standing::Decided),
        (of("2025-01-01", "2025-04-30"), Standing::GivenBack),
    ]);
    // 80 units; two months at half time are 20 (§ 4).
    let emma = right(&record, "parentalLeave:emma");
    assert_eq!((emma.total, emma.used, emma.left), (80, 40, 40));
    assert_eq!(
        lines(&emma),
        [(period(1), 20, 60), (period(2), 0, 60), (period(0), 20, 40)]
    );
    // 40 units are two full months, four half ones, ten fifths, twenty tenths or eight weeks.
    let left: Vec<_> = emma.left_in.iter().map(|left| left.hundredths).collect();
    assert_eq!(left, [200, 400, 1000, 2000, 800]);
}

#[test]
fn a_period_ended_early_is_charged_its_minimum_and_says_so() {
    let early = Past {
        planned_end: Some(day("2025-08-31")),
        ..of_child(
            "emma",
            past("parentalLeave", "fifth", "2025-01-01", "2025-02-28"),
        )
    };
    let emma = right(&record([(early, Standing::Decided)]), "parentalLeave:emma");
    let charged = LineOf::Period {
        place: 0,
        early_end: true,
    };
    // Five months of a fifth are the minimum: 20 units, though two months (8) were taken.
    assert_eq!(lines(&emma), [(charged, 20, 60)]);
}

#[test]
fn training_leaves_fifteen_months_of_care_and_says_why() {
    let training = credit(Reason::Training, "2018-09-01", "2021-08-31");
    let record = Record {
        sector: Some(Sector::Private),
        ..record([(training, Standing::Decided)])
    };
    let care = right(&record, "timeCredit:care");
    assert_eq!((care.total, care.left), (51, 15));
    assert_eq!(lines(&care), [(LineOf::CommonCeiling, 36, 15)]);
    let used_up = right(&record, "timeCredit:training");
    assert_eq!((used_up.total, used_up.left, used_up.exceeded), (36, 0, 0));
    assert_eq!(lines(&used_up), [(period(0), 36, 0)]);
}

#[test]
fn old_breaks_count_beyond_twelve_months_of_full_time() {
    // 48 months at half time are 48 × 30 = 1440 sixtieths; 720 are free; 720 / 60 = 12 months (§ 2.1).
    let old = credit(Reason::None, "2008-01-01", "2011-12-31");
    let care = right(&record([(old, Standing::Decided)]), "informalCare:career");
    assert_eq!(lines(&care), []);
    let record = Record {
        sector: Some(Sector::Private),
        ..record([(
            credit(Reason::None, "2008-01-01", "2011-12-31"),
            Standing::Decided,
        )])
    };
    let care = right(&record, "timeCredit:care");
    assert_eq!(lines(&care), [(LineOf::OldBreaks, 12, 39)]);
}

#[test]
fn rul_16_corrections_count_from_their_day_and_reach_the_common_ceiling() {
    let correction = |key: BalanceKey, units, on| Correction {
        key,
        units,
        on: day(on),
    };
    let record = Record {
        sector: Some(Sector::Private),
        corrections: vec![
            correction(BalanceKey::TimeCreditCare, -2, "2026-03-01"),
            correction(BalanceKey::TimeCreditCare, 5, "2025-03-01"),
            correction(BalanceKey::TimeCreditCare, 9, "2026-11-24"),
            correction(BalanceKey::TimeCreditTraining, 20, "2026-11-23"),
        ],
        ..record([])
    };
    let care = right(&record, "timeCredit:care");
    // 20 months of training against a common 51: 31 are left for care, so 20 of its 51 are gone.
    assert_eq!(
        lines(&care),
        [
            (LineOf::CommonCeiling, 20, 31),
            (LineOf::Correction(1), 5, 26),
            (LineOf::Correction(0), -2, 28)
        ]
    );
    assert_eq!((care.used, care.left, care.exceeded), (23, 28, 0));
}

#[test]
fn more_than_the_right_is_told_apart_from_nothing_left() {
    let long = of_child(
        "emma",
        past("parentalLeave", "full", "2024-01-01", "2024-05-31"),
    );
    let emma = right(&record([(long, Standing::Decided)]), "parentalLeave:emma");
    assert_eq!((emma.used, emma.left, emma.exceeded), (100, 0, 20));
}

#[test]
fn children_and_sector_show_rights_before_any_is_used() {
    let keys = |sector| {
        let record = Record {
            sector,
            children: vec![child("emma", "2018-05-07"), child("leo", "2021-02-01")],
            ..record([])
        };
        let rights = entitlements(&record, Figures::shipped());
        rights
            .iter()
            .map(|of| of.key.to_string())
            .collect::<Vec<_>>()
    };
    let children = ["parentalLeave:emma", "parentalLeave:leo"];
    let with = |first: &[&'static str]| [first, &children].concat();
    assert_eq!(
        keys(Some(Sector::Private)),
        with(&[
            "timeCredit:care",
            "timeCredit:training",
            "timeCredit:childCarePaid",
            "informalCare:career"
        ])
    );
    assert_eq!(
        keys(Some(Sector::Public)),
        with(&[
            "careerBreak:full",
            "careerBreak:partial",
            "informalCare:career"
        ])
    );
    assert_eq!(keys(None), with(&["informalCare:career"]));
}

#[test]
fn a_single_parent_has_the_double_for_a_child_of_at_most_sixteen() {
    let of = |key: &str, birth: &str| Past {
        beneficiary: child(key, birth),
        ..past("medicalAssistance", "full", "2025-01-01", "2025-03-31")
    };
    let mut record = record([
        (of("emma", "2018-05-07"), Standing::Decided),
        (of("noah", "2009-11-23"), Standing::Decided),
    ]);
    record.worker.household = Some(Household::SingleParent);
    // Noah turns 17 on the very day: at most 16 is over.
    let totals = |key| right(&record, key).total;
    assert_eq!(totals("medicalAssistance:emma"), 96);
    assert_eq!(totals("medicalAssistance:noah"), 48);
    // The age the record knows wins over the one of an old period.
    record.children = vec![child("emma", "2005-05-07")];
    assert_eq!(right(&record, "medicalAssistance:emma").total, 48);
}

#[test]
fn every_right_reads_its_own_name_back() {
    let person = || Some("emma".into());
    let rights = [
        BalanceKey::Parental(person()),
        BalanceKey::Parental(None),
        BalanceKey::Medical(person()),
        BalanceKey::Palliative(None),
        BalanceKey::Carer(person()),
        BalanceKey::CarerCareer,
        BalanceKey::TimeCreditCare,
        BalanceKey::TimeCreditTraining,
        BalanceKey::TimeCreditChildPaid,
        BalanceKey::CareerBreakFull,
        BalanceKey::CareerBreakPartial,
    ];
    for right in rights {
        assert_eq!(right.to_string().parse(), Ok(right));
    }
    for text in ["", "parentalLeave", "timeCredit:other", "careerBreak:-"] {
        let refused = text.parse::<BalanceKey>().unwrap_err();
        assert_eq!(refused.to_string(), "no such right", "{text}");
    }
}
