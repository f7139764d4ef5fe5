//! How long the law takes: every rule on one request without proposals (the target is under 20 µs), the same with
//! proposals, and the whole assessment.
#![allow(missing_docs, reason = "criterion's macros write public items")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use domain::interruption::{InterruptionType, Regime, Sector};
use domain::law::{
    BeneficiaryFacts, EmployerFacts, Facts, Figures, HoursFacts, Past, WorkerFacts, assess,
    findings, plain_findings,
};
use jiff::civil::{Date, date};

fn past(start: Date, end: Date) -> Past {
    Past {
        kind: Some(InterruptionType::ParentalLeave),
        regime: Some(Regime::Half),
        start: Some(start),
        end: Some(end),
        ..Past::default()
    }
}

/// A file with every common fact known: three warnings, a history of two periods.
fn request() -> Facts {
    Facts {
        kind: Some(InterruptionType::ParentalLeave),
        regime: Some(Regime::Half),
        sector: Some(Sector::Private),
        start: Some(date(2024, 3, 1)),
        end: Some(date(2024, 5, 31)),
        notice: Some(date(2024, 1, 10)),
        filed_on: Some(date(2024, 1, 20)),
        hours: HoursFacts {
            contract: Some(38 * 60),
            full_time: Some(38 * 60),
            during: Some(20 * 60),
        },
        employer: EmployerFacts {
            headcount: Some(45),
            ..EmployerFacts::default()
        },
        worker: WorkerFacts {
            seniority_months: Some(40),
            ..WorkerFacts::default()
        },
        beneficiary: BeneficiaryFacts {
            birth: Some(date(2018, 5, 7)),
            ..BeneficiaryFacts::default()
        },
        attachments: Some(Vec::new()),
        history: [
            past(date(2022, 1, 1), date(2022, 2, 28)),
            past(date(2023, 1, 1), date(2023, 2, 28)),
        ]
        .into(),
        ..Facts::default()
    }
}

fn law(criterion: &mut Criterion) {
    let (facts, figures) = (request(), Figures::shipped());
    assert_eq!(
        plain_findings(&facts, figures).len(),
        4,
        "the request has changed"
    );
    criterion.bench_function("rules of one request, no proposals", |bencher| {
        bencher.iter(|| plain_findings(black_box(&facts), figures));
    });
    criterion.bench_function("rules of one request with proposals", |bencher| {
        bencher.iter(|| findings(black_box(&facts), figures));
    });
    criterion.bench_function("whole assessment of one request", |bencher| {
        bencher.iter(|| assess(black_box(&facts), figures));
    });
}

criterion_group!(benches, law);
criterion_main!(benches);
