//! RUL-22: old files replayed give the old answers. `replay.txt` holds files (lines that start with `>`) and what the
//! law said of them; a change of the law shows there, file by file.

use std::fmt::Write;

use super::*;
use crate::law::{ArgValue, Assessment, AttachmentKind};

const WRITTEN: &str = include_str!("replay.txt");

#[test]
fn rul_22_old_files_give_the_old_answers() {
    let mut replayed = String::new();
    for line in WRITTEN.lines().filter(|line| line.starts_with(['>', '#'])) {
        writeln!(replayed, "{line}").unwrap();
        if let Some(file) = line.strip_prefix("> ") {
            let facts = read(file);
            answer(&mut replayed, &assess(&facts, Figures::shipped()));
        }
    }
    if replayed != WRITTEN {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
        std::fs::write(format!("{root}/target/replay.txt"), &replayed).unwrap();
        panic!(
            "the law answers otherwise: compare target/replay.txt with domain/src/law/tests/replay.txt"
        );
    }
}

/// Reads `parentalLeave half 2024-03-01 2024-05-31 notice=2024-01-10 …`; `-` is unknown.
fn read(file: &str) -> Facts {
    let mut words = file.split(' ');
    let mut next = || words.next().filter(|word| *word != "-");
    let mut facts = Facts {
        kind: next().map(|word| word.parse().unwrap()),
        regime: next().map(|word| word.parse().unwrap()),
        start: next().map(day),
        end: next().map(day),
        attachments: Some(Vec::new()),
        ..Facts::default()
    };
    let mut history = Vec::new();
    for word in words {
        let (key, value) = word.split_once('=').unwrap();
        if key == "past" {
            history.push(read_past(value));
        } else {
            set(&mut facts, key, value);
        }
    }
    facts.history = history.into();
    facts
}

fn set(facts: &mut Facts, key: &str, value: &str) {
    let number = || value.parse().unwrap();
    let yes = || Some(value == "yes");
    let minutes = || {
        let (hours, minutes) = value.split_once(':').unwrap();
        Some(hours.parse::<u32>().unwrap() * 60 + minutes.parse::<u32>().unwrap())
    };
    match key {
        "reason" => facts.reason = Some(value.parse().unwrap()),
        "sector" => facts.sector = Some(value.parse().unwrap()),
        "planned" => facts.planned_end = Some(day(value)),
        "notice" => facts.notice = Some(day(value)),
        "filed" => facts.filed_on = Some(day(value)),
        "today" => facts.as_of = Some(day(value)),
        "postponed" => facts.postponed_on = Some(day(value)),
        "newStart" => facts.postponed_to = Some(day(value)),
        "refused" => facts.refused_on = Some(day(value)),
        "reasons" => facts.answer_has_reasons = yes(),
        "contract" => facts.hours.contract = minutes(),
        "fullTime" => facts.hours.full_time = minutes(),
        "during" => facts.hours.during = minutes(),
        "job" => facts.other_jobs.push(minutes()),
        "agrees" => facts.employer_agrees = yes(),
        "headcount" => facts.employer.headcount = Some(number()),
        "over50" => facts.employer.workers_over_50 = Some(number()),
        "inFifth" => facts.employer.workers_55_plus_in_fifth = Some(number()),
        "cct" => facts.employer.sector_agreement = yes(),
        "authority" => facts.employer.authority = Some(value.parse().unwrap()),
        "birth" => facts.worker.birth = Some(day(value)),
        "seniority" => facts.worker.seniority_months = Some(number()),
        "career" => facts.worker.career_years = Some(number()),
        "household" => facts.worker.household = Some(value.parse().unwrap()),
        "ground" => facts.worker.end_of_career_ground = Some(value.parse().unwrap()),
        "eea" => facts.worker.resides_in_eea = yes(),
        "worked" => {
            let (above, below) = value.split_once('/').unwrap();
            facts.worker.worked_before = Some((above.parse().unwrap(), below.parse().unwrap()));
        }
        "person" => facts.beneficiary.key = Some(value.into()),
        "child" => facts.beneficiary.birth = Some(day(value)),
        "adopted" => facts.beneficiary.adopted_on = Some(day(value)),
        "disabled" => facts.beneficiary.disabled = yes(),
        "document" => {
            let kind: AttachmentKind = value.parse().unwrap();
            facts.attachments.get_or_insert_default().push(kind);
        }
        _ => panic!("{key}"),
    }
}

/// Reads `parentalLeave/half/2024-03-01/2024-05-31`, then reason, person, planned end, notice and employer, `-` unknown.
fn read_past(text: &str) -> Past {
    let mut words = text.split('/');
    let mut next = || words.next().filter(|word| *word != "-");
    let mut past = Past {
        kind: next().map(|word| word.parse().unwrap()),
        regime: next().map(|word| word.parse().unwrap()),
        start: next().map(day),
        end: next().map(day),
        reason: next().map(|word| word.parse().unwrap()),
        ..Past::default()
    };
    past.beneficiary.key = next().map(Into::into);
    past.planned_end = next().map(day);
    past.notice = next().map(day);
    past.employer_key = next().map(Into::into);
    past
}

fn answer(out: &mut String, assessment: &Assessment) {
    for finding in &assessment.findings {
        let (effect, confidence) = (finding.effect.code(), finding.confidence.code());
        write!(out, "  {effect} {} {confidence}", finding.code).unwrap();
        for (name, value) in &finding.args {
            write!(out, " {name}={}", shown(value)).unwrap();
        }
        for proposal in &finding.proposals {
            write!(out, " | {:?}", proposal.changes).unwrap();
        }
        out.push('\n');
    }
    for balance in &assessment.balances {
        let by: Vec<_> = balance
            .consumed
            .iter()
            .map(|by| (by.past, by.units))
            .collect();
        let (total, used, left) = (balance.total, balance.used, balance.left);
        writeln!(
            out,
            "  balance {} {total} - {used} = {left} by {by:?}",
            balance.key
        )
        .unwrap();
    }
    let dates = assessment.dates;
    let days = [
        dates.latest_notice,
        dates.earliest_notice,
        dates.earliest_filing,
        dates.latest_filing,
        dates.answer_by,
        dates.latest_postponed_start,
        dates.allowances_from,
    ];
    let days = days.map(|day| day.map_or("-".to_owned(), |day| day.to_string()));
    writeln!(out, "  dates {}", days.join(" ")).unwrap();
    if let Some(amount) = assessment.allowance {
        let cents = [amount.gross, amount.withholding, amount.net];
        let cents = cents.map(|cents| cents.map_or("-".to_owned(), |cents| cents.to_string()));
        let reason = amount.reason.map_or("", |reason| reason.code());
        writeln!(out, "  allowance {} {reason}", cents.join(" ")).unwrap();
    }
    if let Some(five) = assessment.five_percent {
        writeln!(out, "  five percent of {}: {}", five.base, five.limit).unwrap();
    }
    if let Some(early) = assessment.early_end {
        writeln!(
            out,
            "  early end: {} days, repaid: {}",
            early.lost_days, early.repayment
        )
        .unwrap();
    }
}

fn shown(value: &ArgValue) -> String {
    match value {
        ArgValue::Text(text) | ArgValue::TextId(text) => text.clone(),
        ArgValue::Number(number) => number.to_string(),
        ArgValue::Hundredths(hundredths) => format!("{hundredths}/100"),
        ArgValue::Date(day) => day.to_string(),
        ArgValue::Hours(hours) => hours.colon(),
    }
}
