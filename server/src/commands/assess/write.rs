//! An assessment as one line of JSON, keys in the order of the documentation.

use std::fmt::Write;

use domain::law::{
    Allowance, Assessment, Balance, Change, DatesToAct, Facts, Figures, Finding, Proposal,
};
use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::read::{Input, LineError};
use crate::texts::{Lang, texts};

/// Writes an assessment and the line's end.
pub fn assessment(out: &mut String, assessment: &Assessment, input: &Input, figures: &Figures) {
    out.push_str("{\"length\":");
    length(out, assessment);
    out.push_str(",\"findings\":");
    array(out, &assessment.findings, |out, found| {
        finding(out, found, input);
    });
    out.push_str(",\"balances\":");
    array(out, &assessment.balances, balance);
    out.push_str(",\"dates\":");
    dates(out, &assessment.dates);
    out.push_str(",\"allowance\":");
    match &assessment.allowance {
        Some(allowance) => money(out, allowance),
        None => out.push_str("null"),
    }
    if let Some(five) = assessment.five_percent {
        put(
            out,
            format_args!(
                ",\"fivePercent\":{{\"base\":{},\"limit\":{}}}",
                five.base, five.limit
            ),
        );
    }
    if let Some(early) = assessment.early_end {
        let (lost, repayment) = (early.lost_days, early.repayment);
        put(
            out,
            format_args!(",\"earlyEnd\":{{\"lostDays\":{lost},\"repayment\":{repayment}}}"),
        );
    }
    out.push_str(",\"catalogueVersion\":");
    string(out, figures.version());
    out.push_str("}\n");
}

/// Writes what is wrong with a line, lines counted from 1.
pub fn error(out: &mut String, line: u64, error: &LineError) {
    let error = json!({"error": {"line": line, "key": error.key, "message": error.message}});
    put(out, format_args!("{error}\n"));
}

/// Writing into a `String` cannot fail.
fn put(out: &mut String, arguments: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(arguments);
}

fn string(out: &mut String, text: &str) {
    // Nearly every text of ours needs no escape.
    if text
        .bytes()
        .all(|byte| byte >= 0x20 && byte != b'"' && byte != b'\\')
    {
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        put(out, format_args!("{}", Value::from(text)));
    }
}

fn array<T>(out: &mut String, values: &[T], mut each: impl FnMut(&mut String, &T)) {
    out.push('[');
    for (place, value) in values.iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        each(out, value);
    }
    out.push(']');
}

fn length(out: &mut String, assessment: &Assessment) {
    let Some(length) = assessment.length else {
        out.push_str("null");
        return;
    };
    out.push_str("{\"months\":");
    number(out, length.months);
    out.push_str(",\"weeks\":");
    number(out, length.weeks);
    put(out, format_args!(",\"days\":{}}}", length.days));
}

fn number(out: &mut String, number: Option<u32>) {
    match number {
        Some(number) => put(out, format_args!("{number}")),
        None => out.push_str("null"),
    }
}

fn finding(out: &mut String, finding: &Finding, input: &Input) {
    out.push_str("{\"code\":");
    string(out, finding.code);
    out.push_str(",\"effect\":");
    string(out, finding.effect.code());
    out.push_str(",\"source\":");
    string(out, finding.source);
    out.push_str(",\"confidence\":");
    string(out, finding.confidence.code());
    out.push_str(",\"message\":{");
    for (place, lang) in Lang::ALL.into_iter().enumerate() {
        let comma = if place > 0 { "," } else { "" };
        put(out, format_args!("{comma}\"{}\":", lang.code()));
        string(out, &texts(lang).finding(finding));
    }
    out.push_str("},\"proposals\":");
    array(out, &finding.proposals, |out, proposal| {
        put(
            out,
            format_args!("{}", Value::Object(keys_of(proposal, input))),
        );
    });
    out.push('}');
}

/// The input keys a proposal changes. An object whose member changes is given whole, so that it can replace the
/// object given or be merged into it.
pub fn keys_of(proposal: &Proposal, input: &Input) -> Map<String, Value> {
    let mut keys = Map::new();
    let changed = input.facts.with(proposal);
    for change in &proposal.changes {
        match change {
            Change::InterruptionType(kind) => set(&mut keys, "type", kind.code()),
            Change::Reason(reason) => set(&mut keys, "reason", reason.code()),
            Change::Regime(regime) => set(&mut keys, "regime", regime.code()),
            Change::Sector(sector) => set(&mut keys, "sector", sector.code()),
            Change::StartDate(day) => set(&mut keys, "startDate", day.to_string()),
            Change::EndDate(day) => set(&mut keys, "endDate", day.to_string()),
            Change::NoticeDate(day) => set(&mut keys, "noticeDate", day.to_string()),
            Change::FiledOn(day) => set(&mut keys, "filedOn", day.to_string()),
            Change::ContractHours(_) | Change::FullTimeHours(_) | Change::DuringHours(_) => {
                set(&mut keys, "hours", hours(&changed));
            }
            Change::SeveralEmployers(several) => {
                let jobs = if *several { json!([{}]) } else { json!([]) };
                set(&mut keys, "otherJobs", jobs);
            }
            Change::Household(household) => {
                let member = ("household", Value::from(household.code()));
                set(&mut keys, "worker", with_member(input, "worker", member));
            }
            Change::SeniorityMonths(months) => {
                let member = ("seniorityMonths", Value::from(*months));
                set(&mut keys, "worker", with_member(input, "worker", member));
            }
            Change::Disabled(disabled) => {
                let member = ("disabled", Value::from(*disabled));
                set(
                    &mut keys,
                    "beneficiary",
                    with_member(input, "beneficiary", member),
                );
            }
            // Statute and committee are no keys of this door, and no rule here proposes them.
            Change::WorkerCode(_) | Change::JointCommittee(_) => {}
        }
    }
    keys
}

fn set(keys: &mut Map<String, Value>, key: &str, value: impl Into<Value>) {
    keys.insert(key.to_owned(), value.into());
}

fn with_member(input: &Input, key: &str, (name, value): (&str, Value)) -> Value {
    let mut object = match input.object.get(key) {
        Some(Value::Object(object)) => object.clone(),
        _ => Map::new(),
    };
    object.insert(name.to_owned(), value);
    Value::Object(object)
}

fn hours(facts: &Facts) -> Value {
    let mut object = Map::new();
    let given = facts.hours;
    let members = [
        ("contract", given.contract),
        ("fullTime", given.full_time),
        ("during", given.during),
    ];
    for (name, minutes) in members {
        if let Some(minutes) = minutes {
            set(
                &mut object,
                name,
                format!("{:02}:{:02}", minutes / 60, minutes % 60),
            );
        }
    }
    Value::Object(object)
}

fn balance(out: &mut String, balance: &Balance) {
    out.push_str("{\"key\":");
    string(out, &balance.key.to_string());
    let (total, used) = (balance.total, balance.used);
    put(
        out,
        format_args!(",\"total\":{total},\"used\":{used},\"left\":{{"),
    );
    for (place, left) in balance.left_in().into_iter().enumerate() {
        let comma = if place > 0 { "," } else { "" };
        let name = left.regime.map_or("weeks", |regime| regime.code());
        put(out, format_args!("{comma}\"{name}\":"));
        hundredths(out, left.hundredths);
    }
    out.push_str("}}");
}

/// A JSON number without decimals it does not need: 4.5, 4.
fn hundredths(out: &mut String, hundredths: i64) {
    let (whole, part) = (hundredths / 100, hundredths % 100);
    match part {
        0 => put(out, format_args!("{whole}")),
        part if part % 10 == 0 => put(out, format_args!("{whole}.{}", part / 10)),
        part => put(out, format_args!("{whole}.{part:02}")),
    }
}

fn dates(out: &mut String, dates: &DatesToAct) {
    let members = [
        ("latestNotice", dates.latest_notice),
        ("earliestNotice", dates.earliest_notice),
        ("earliestFiling", dates.earliest_filing),
        ("latestFiling", dates.latest_filing),
        ("answerBy", dates.answer_by),
        ("latestPostponedStart", dates.latest_postponed_start),
        ("allowancesFrom", dates.allowances_from),
    ];
    for (place, (name, day)) in members.into_iter().enumerate() {
        let comma = if place > 0 { ',' } else { '{' };
        put(out, format_args!("{comma}\"{name}\":"));
        date(out, day);
    }
    out.push('}');
}

fn date(out: &mut String, day: Option<Date>) {
    match day {
        Some(day) => put(out, format_args!("\"{day}\"")),
        None => out.push_str("null"),
    }
}

fn money(out: &mut String, allowance: &Allowance) {
    let amounts = [
        ("gross", allowance.gross),
        ("withholding", allowance.withholding),
        ("net", allowance.net),
    ];
    for (place, (name, cents)) in amounts.into_iter().enumerate() {
        let comma = if place > 0 { ',' } else { '{' };
        put(out, format_args!("{comma}\"{name}\":"));
        match cents {
            Some(cents) => put(out, format_args!("\"{}.{:02}\"", cents / 100, cents % 100)),
            None => out.push_str("null"),
        }
    }
    out.push_str(",\"validFrom\":");
    date(out, allowance.valid_from);
    out.push_str(",\"estimate\":true,\"reason\":");
    match allowance.reason {
        Some(reason) => string(out, reason.code()),
        None => out.push_str("null"),
    }
    out.push('}');
}
