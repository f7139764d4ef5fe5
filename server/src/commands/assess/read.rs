//! One line of input into facts. What cannot be read as the type stated is an error with its key; what is well-formed
//! but impossible in law is left to the rules.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use domain::identifiers::Sex;
use domain::law::{BeneficiaryFacts, EmployerFacts, Facts, HoursFacts, Past, WorkerFacts};
use jiff::civil::Date;
use serde_json::{Map, Value};

/// Periods a history may hold; no career has as many.
const HISTORY_MAX: usize = 1_000;
/// Other jobs and documents a line may hold.
const LIST_MAX: usize = 100;
/// Characters of a key that tells persons or employers apart.
const KEY_MAX: usize = 200;
/// Minutes no week reaches; more hours are cut to this and told by the rules.
const MINUTES_MAX: u32 = 60_000_000;

/// Why a line cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineError {
    /// Path of the key, such as `history[0].startDate`; none when the line is not an object.
    pub key: Option<String>,
    /// What is wrong with it.
    pub message: String,
}

/// A line as read: the facts, and the object itself, whose other members proposals repeat.
pub struct Input {
    /// The facts.
    pub facts: Facts,
    /// The object.
    pub object: Map<String, Value>,
}

/// Reads one line.
pub fn read(line: &[u8]) -> Result<Input, LineError> {
    if line.iter().all(u8::is_ascii_whitespace) {
        return Err(whole_line("the line is blank"));
    }
    let value: Value =
        serde_json::from_slice(line).map_err(|error| whole_line(&not_json(&error)))?;
    let Value::Object(object) = value else {
        return Err(whole_line("the line is not a JSON object"));
    };
    let facts = facts(&object, &Path::Root)?;
    Ok(Input { facts, object })
}

fn whole_line(message: &str) -> LineError {
    LineError {
        key: None,
        message: message.to_owned(),
    }
}

fn not_json(error: &serde_json::Error) -> String {
    format!("not JSON (character {})", error.column())
}

/// Where a value stands, built into text only when something is wrong.
enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Place(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Key(Self::Root, key) => f.write_str(key),
            Self::Key(parent, key) => write!(f, "{parent}.{key}"),
            Self::Place(parent, place) => write!(f, "{parent}[{place}]"),
        }
    }
}

impl Path<'_> {
    fn error<T>(&self, message: impl Into<String>) -> Result<T, LineError> {
        Err(LineError {
            key: Some(self.to_string()),
            message: message.into(),
        })
    }
}

type Read<T> = Result<T, LineError>;

fn facts(object: &Map<String, Value>, path: &Path<'_>) -> Read<Facts> {
    let mut facts = Facts {
        // At this door documents are looked at: none named means none received.
        attachments: Some(Vec::new()),
        ..Facts::default()
    };
    for (key, value) in object {
        let at = Path::Key(path, key);
        match key.as_str() {
            "type" => facts.kind = Some(coded(value, &at)?),
            "reason" => facts.reason = Some(coded(value, &at)?),
            "regime" => facts.regime = Some(coded(value, &at)?),
            "sector" => facts.sector = Some(coded(value, &at)?),
            "startDate" => facts.start = Some(date(value, &at)?),
            "endDate" => facts.end = Some(date(value, &at)?),
            "plannedEndDate" => facts.planned_end = Some(date(value, &at)?),
            "noticeDate" => facts.notice = Some(date(value, &at)?),
            "filedOn" => facts.filed_on = Some(date(value, &at)?),
            "asOf" => facts.as_of = Some(date(value, &at)?),
            "postponedOn" => facts.postponed_on = Some(date(value, &at)?),
            "hours" => facts.hours = hours(members(value, &at)?, &at)?,
            "employerAgrees" => facts.employer_agrees = Some(boolean(value, &at)?),
            "employer" => facts.employer = employer(members(value, &at)?, &at)?,
            "worker" => facts.worker = worker(members(value, &at)?, &at)?,
            "beneficiary" => facts.beneficiary = beneficiary(members(value, &at)?, &at)?,
            "attachments" => facts.attachments = Some(list(value, &at, LIST_MAX, coded)?),
            "otherJobs" => facts.other_jobs = list(value, &at, LIST_MAX, other_job)?,
            "history" => facts.history = list(value, &at, HISTORY_MAX, past)?.into(),
            _ => return at.error("unknown key"),
        }
    }
    Ok(facts)
}

fn past(value: &Value, path: &Path<'_>) -> Read<Past> {
    let facts = facts(members(value, path)?, path)?;
    Ok(Past {
        kind: facts.kind,
        reason: facts.reason,
        regime: facts.regime,
        start: facts.start,
        end: facts.end,
        planned_end: facts.planned_end,
        notice: facts.notice,
        employer_key: facts.employer.key,
        beneficiary: facts.beneficiary,
        household: facts.worker.household,
    })
}

fn hours(object: &Map<String, Value>, path: &Path<'_>) -> Read<HoursFacts> {
    let mut hours = HoursFacts::default();
    for (key, value) in object {
        let at = Path::Key(path, key);
        let minutes = Some(minutes(
            value,
            &at,
            key,
            &["contract", "fullTime", "during"],
        )?);
        match key.as_str() {
            "contract" => hours.contract = minutes,
            "fullTime" => hours.full_time = minutes,
            _ => hours.during = minutes,
        }
    }
    Ok(hours)
}

fn other_job(value: &Value, path: &Path<'_>) -> Read<Option<u32>> {
    let mut job = None;
    for (key, value) in members(value, path)? {
        let at = Path::Key(path, key);
        job = Some(minutes(value, &at, key, &["hours"])?);
    }
    Ok(job)
}

fn employer(object: &Map<String, Value>, path: &Path<'_>) -> Read<EmployerFacts> {
    let mut employer = EmployerFacts::default();
    for (key, value) in object {
        let at = Path::Key(path, key);
        match key.as_str() {
            "key" => employer.key = Some(name(value, &at)?),
            "headcount" => employer.headcount = Some(count(value, &at)?),
            "workersOver50" => employer.workers_over_50 = Some(count(value, &at)?),
            "workers55plusInFifth" => employer.workers_55_plus_in_fifth = Some(count(value, &at)?),
            "sectorAgreement" => employer.sector_agreement = Some(boolean(value, &at)?),
            _ => return at.error("unknown key"),
        }
    }
    Ok(employer)
}

fn worker(object: &Map<String, Value>, path: &Path<'_>) -> Read<WorkerFacts> {
    let mut worker = WorkerFacts::default();
    for (key, value) in object {
        let at = Path::Key(path, key);
        match key.as_str() {
            "birthDate" => worker.birth = Some(date(value, &at)?),
            "sex" => worker.sex = Some(sex(value, &at)?),
            "seniorityMonths" => worker.seniority_months = Some(whole_part(value, &at)?),
            "careerYears" => worker.career_years = Some(whole_part(value, &at)?),
            "household" => worker.household = Some(coded(value, &at)?),
            "workedRegimeBefore" => worker.worked_before = Some(share(value, &at)?),
            "endOfCareerGround" => worker.end_of_career_ground = Some(coded(value, &at)?),
            _ => return at.error("unknown key"),
        }
    }
    Ok(worker)
}

fn beneficiary(object: &Map<String, Value>, path: &Path<'_>) -> Read<BeneficiaryFacts> {
    let mut beneficiary = BeneficiaryFacts::default();
    for (key, value) in object {
        let at = Path::Key(path, key);
        match key.as_str() {
            "key" => beneficiary.key = Some(name(value, &at)?),
            "birthDate" => beneficiary.birth = Some(date(value, &at)?),
            "disabled" => beneficiary.disabled = Some(boolean(value, &at)?),
            "adoptedOn" => beneficiary.adopted_on = Some(date(value, &at)?),
            _ => return at.error("unknown key"),
        }
    }
    Ok(beneficiary)
}

fn members<'a>(value: &'a Value, path: &Path<'_>) -> Read<&'a Map<String, Value>> {
    match value {
        Value::Object(object) => Ok(object),
        _ => path.error("not an object"),
    }
}

fn list<T>(
    value: &Value,
    path: &Path<'_>,
    max: usize,
    read: impl Fn(&Value, &Path<'_>) -> Read<T>,
) -> Read<Vec<T>> {
    let Value::Array(values) = value else {
        return path.error("not an array");
    };
    if values.len() > max {
        return path.error(format!("more than {max} entries"));
    }
    let places = values.iter().enumerate();
    places
        .map(|(place, value)| read(value, &Path::Place(path, place)))
        .collect()
}

fn text<'a>(value: &'a Value, path: &Path<'_>) -> Read<&'a str> {
    match value {
        Value::String(text) => Ok(text),
        _ => path.error("not a string"),
    }
}

fn coded<T: FromStr>(value: &Value, path: &Path<'_>) -> Read<T> {
    match text(value, path)?.parse() {
        Ok(code) => Ok(code),
        Err(_) => path.error("unknown value"),
    }
}

fn name(value: &Value, path: &Path<'_>) -> Read<Arc<str>> {
    let text = text(value, path)?;
    if text.chars().count() > KEY_MAX {
        return path.error(format!("longer than {KEY_MAX} characters"));
    }
    Ok(Arc::from(text))
}

fn boolean(value: &Value, path: &Path<'_>) -> Read<bool> {
    match value {
        Value::Bool(yes) => Ok(*yes),
        _ => path.error("not true or false"),
    }
}

fn count(value: &Value, path: &Path<'_>) -> Read<u32> {
    match value.as_u64().and_then(|count| u32::try_from(count).ok()) {
        Some(count) => Ok(count),
        None => path.error("not a whole number from 0"),
    }
}

/// Months or years begun do not count yet: 24.9 years are 24.
fn whole_part(value: &Value, path: &Path<'_>) -> Read<u32> {
    match value.as_f64() {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the range is checked beside it"
        )]
        Some(number) if (0.0..=100_000.0).contains(&number) => Ok(number as u32),
        _ => path.error("not a number from 0"),
    }
}

/// `yyyy-MM-dd` and nothing else.
fn date(value: &Value, path: &Path<'_>) -> Read<Date> {
    let text = text(value, path)?;
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !shaped {
        return path.error("not a date written yyyy-MM-dd");
    }
    match text.parse() {
        Ok(day) => Ok(day),
        Err(_) => path.error("this day does not exist"),
    }
}

fn sex(value: &Value, path: &Path<'_>) -> Read<Sex> {
    match text(value, path)? {
        "F" => Ok(Sex::Female),
        "M" => Ok(Sex::Male),
        _ => path.error("unknown value"),
    }
}

/// `"38:00"`, in minutes. More hours than a week holds are for the rules to tell.
fn minutes(value: &Value, path: &Path<'_>, key: &str, known: &[&str]) -> Read<u32> {
    if !known.contains(&key) {
        return path.error("unknown key");
    }
    let text = text(value, path)?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once(':') {
        Some((hours, minutes))
            if (1..=9).contains(&hours.len())
                && digits(hours)
                && minutes.len() == 2
                && digits(minutes) =>
        {
            let (hours, minutes): (u32, u32) = (
                hours.parse().unwrap_or(u32::MAX),
                minutes.parse().unwrap_or(60),
            );
            if minutes > 59 {
                return path.error("minutes above 59");
            }
            Ok(hours
                .saturating_mul(60)
                .saturating_add(minutes)
                .min(MINUTES_MAX))
        }
        _ => path.error("not hours written 38:00"),
    }
}

/// `"1"` or `"3/4"`.
fn share(value: &Value, path: &Path<'_>) -> Read<(u16, u16)> {
    let text = text(value, path)?;
    let (above, below) = text.split_once('/').unwrap_or((text, "1"));
    let number = |part: &str| -> Option<u16> {
        let digits = (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    match (number(above), number(below)) {
        (Some(above), Some(below)) if above <= below && below > 0 => Ok((above, below)),
        _ => path.error("not a share of full time such as 3/4"),
    }
}
