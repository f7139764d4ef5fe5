//! Reference data of the government: joint committees, offices, communes, thresholds. Shipped with the program as
//! CSV and brought into the database at start-up whenever they differ from what was loaded last.

mod load;

use domain::identifiers::{JointCommitteeCode, PostalCode};
use domain::law::filing::{CommitteeCategory, CommitteeFacts, ListedCommittee};
use domain::office::Delays;
use jiff::civil::Date;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::fold::fold;

pub(crate) use load::load;

/// Name of the threshold from which an employer no longer gets its whole personnel list (WRK-02).
pub const PERSONNEL_LIST_MAX: &str = "personnel-list-max";
/// Months the office has to decide.
pub const DECISION_MONTHS: &str = "decision-months";
/// Months to appeal against a decision.
pub const APPEAL_MONTHS: &str = "appeal-months";
/// Months a party has to answer the office.
pub const ANSWER_MONTHS: &str = "answer-months";
/// Days between the warning of both parties and closing a forgotten file.
pub const WARNING_DAYS: &str = "warning-days";
/// Every threshold there is.
pub const THRESHOLDS: [&str; 5] = [
    PERSONNEL_LIST_MAX,
    DECISION_MONTHS,
    APPEAL_MONTHS,
    ANSWER_MONTHS,
    WARNING_DAYS,
];

/// A joint committee of the list. Its names exist in French and Dutch only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JointCommittee {
    /// Code.
    pub code: JointCommitteeCode,
    /// French name.
    pub name_fr: String,
    /// Dutch name.
    pub name_nl: String,
    /// For whom it is competent.
    pub category: CommitteeCategory,
    /// Last day on which it existed, when it no longer does.
    pub last_day: Option<Date>,
    /// The committee that took over.
    pub successor: Option<JointCommitteeCode>,
}

impl JointCommittee {
    /// What the rules need to know about it.
    pub fn listed(&self) -> ListedCommittee {
        ListedCommittee {
            category: self.category,
            abolished_on: self.last_day.and_then(|day| day.tomorrow().ok()),
            successor: self.successor,
        }
    }
}

const COMMITTEE_COLUMNS: &str = "SELECT code, name_fr, name_nl, category, valid_to, successor FROM joint_committees ORDER BY code LIMIT 1000";

fn read_committee(row: &Row<'_>) -> Result<JointCommittee> {
    let mut columns = row.columns("joint_committees");
    Ok(JointCommittee {
        code: columns.parsed()?,
        name_fr: columns.get()?,
        name_nl: columns.get()?,
        category: columns.parsed()?,
        last_day: columns.get()?,
        successor: columns.parsed_or_null()?,
    })
}

/// Every joint committee, those of the past included, by code.
pub fn joint_committees(tx: &mut Tx) -> Result<Vec<JointCommittee>> {
    tx.query(COMMITTEE_COLUMNS, params![], read_committee)
}

/// The joint committee of that code.
pub fn joint_committee(tx: &mut Tx, code: JointCommitteeCode) -> Result<Option<JointCommittee>> {
    tx.optional(
        "SELECT code, name_fr, name_nl, category, valid_to, successor FROM joint_committees WHERE code = $1",
        params![&code.to_string()],
        read_committee,
    )
}

/// Committees that exist on `day` and whose code begins with the search or whose names hold each of its words.
pub fn search_joint_committees(
    tx: &mut Tx,
    search: &str,
    day: Date,
) -> Result<Vec<JointCommittee>> {
    let (code, folded) = (search.trim(), fold(search));
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let found = |committee: &JointCommittee| {
        let names = fold(&format!("{} {}", committee.name_fr, committee.name_nl));
        committee.code.to_string().starts_with(code)
            || words.iter().all(|word| names.contains(word))
    };
    let exists = |committee: &JointCommittee| committee.last_day.is_none_or(|last| last >= day);
    Ok(joint_committees(tx)?
        .into_iter()
        .filter(|committee| exists(committee) && found(committee))
        .collect())
}

/// What the rules need to know about a code that was typed: its entry, or the listed code nearest to it.
pub fn committee_facts(tx: &mut Tx, code: JointCommitteeCode, day: Date) -> Result<CommitteeFacts> {
    if let Some(committee) = joint_committee(tx, code)? {
        return Ok(CommitteeFacts {
            listed: Some(committee.listed()),
            nearest: None,
        });
    }
    let number = |code: JointCommitteeCode| {
        i32::from(code.committee()) * 100 + i32::from(code.sub_committee())
    };
    let committees = joint_committees(tx)?;
    let existing = committees
        .iter()
        .filter(|committee| committee.last_day.is_none_or(|last| last >= day));
    let nearest = existing
        .map(|committee| committee.code)
        .min_by_key(|other| (number(*other) - number(code)).abs());
    Ok(CommitteeFacts {
        listed: None,
        nearest,
    })
}

/// An office of ONEM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// Code printed in lists, such as `NIVELLES`.
    pub code: String,
    /// French name.
    pub name_fr: String,
    /// Dutch name.
    pub name_nl: String,
    /// German name.
    pub name_de: String,
    /// What the operator entered; nothing is shown as "not provided".
    pub contact: Option<String>,
    /// Where to appeal against its decisions, as the operator entered it; nothing is shown as "not provided".
    pub appeal: Option<String>,
}

fn read_office(row: &Row<'_>) -> Result<Office> {
    let mut columns = row.columns("offices");
    Ok(Office {
        code: columns.get()?,
        name_fr: columns.get()?,
        name_nl: columns.get()?,
        name_de: columns.get()?,
        contact: columns.get()?,
        appeal: columns.get()?,
    })
}

/// Every office, by code.
pub fn offices(tx: &mut Tx) -> Result<Vec<Office>> {
    tx.query(
        "SELECT code, name_fr, name_nl, name_de, contact, appeal FROM offices ORDER BY code LIMIT 1000",
        params![],
        read_office,
    )
}

/// The office of that code.
pub fn office(tx: &mut Tx, code: &str) -> Result<Option<Office>> {
    tx.optional(
        "SELECT code, name_fr, name_nl, name_de, contact, appeal FROM offices WHERE code = $1",
        params![code],
        read_office,
    )
}

/// Enters or removes the contact details of an office.
pub fn set_office_contact(tx: &mut Tx, code: &str, contact: Option<&str>) -> Result<()> {
    tx.exec_one(
        "UPDATE offices SET contact = $2 WHERE code = $1",
        params![code, contact],
    )
}

/// Enters or removes where to appeal against the decisions of an office.
pub fn set_office_appeal(tx: &mut Tx, code: &str, appeal: Option<&str>) -> Result<()> {
    tx.exec_one(
        "UPDATE offices SET appeal = $2 WHERE code = $1",
        params![code, appeal],
    )
}

/// Code of the office that on `day` treats the files of who lives there; `None` when the postal code is not listed for
/// that day or its communes belong to different offices (ONE-01).
pub fn office_of_postal_code(
    tx: &mut Tx,
    postal_code: PostalCode,
    day: Date,
) -> Result<Option<String>> {
    let offices = tx.query(
        "SELECT DISTINCT office_code FROM communes WHERE postal_code = $1 \
         AND (valid_from IS NULL OR valid_from <= $2) AND (valid_to IS NULL OR valid_to >= $2) LIMIT 2",
        params![postal_code, day],
        |row| row.columns("communes").get::<String>(),
    )?;
    Ok(<[String; 1]>::try_from(offices).ok().map(|[office]| office))
}

/// The amount of a threshold in force on `day`; `None` before its first entry.
pub fn threshold(tx: &mut Tx, name: &str, day: Date) -> Result<Option<i32>> {
    tx.optional(
        "SELECT amount FROM thresholds WHERE name = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1",
        params![name, day],
        |row| row.columns("thresholds").get(),
    )
}

/// The delays of the office in force on `day`.
pub fn delays(tx: &mut Tx, day: Date) -> Result<Delays> {
    let shipped = Delays::default();
    let mut value = |name, or: i32| Ok::<_, Error>(threshold(tx, name, day)?.unwrap_or(or));
    Ok(Delays {
        decision_months: value(DECISION_MONTHS, shipped.decision_months)?,
        appeal_months: value(APPEAL_MONTHS, shipped.appeal_months)?,
        answer_months: value(ANSWER_MONTHS, shipped.answer_months)?,
        warning_days: value(WARNING_DAYS, shipped.warning_days)?,
    })
}

/// Did an operator enter the value in force on `day`, or is it the one shipped with the program?
pub fn is_confirmed(tx: &mut Tx, name: &str, day: Date) -> Result<bool> {
    let by = tx.optional(
        "SELECT entered_by FROM thresholds WHERE name = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1",
        params![name, day],
        |row| row.columns("thresholds").get::<Option<Uuid>>(),
    )?;
    Ok(by.flatten().is_some())
}

/// A value of a threshold, from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Threshold {
    /// Its name.
    pub name: String,
    /// First day.
    pub from: Date,
    /// Value.
    pub amount: i32,
    /// Where the value comes from.
    pub source: String,
    /// Who added it; none: shipped with the program.
    pub entered_by: Option<Uuid>,
}

/// Every value of every threshold, newest first.
pub fn thresholds(tx: &mut Tx) -> Result<Vec<Threshold>> {
    tx.query(
        "SELECT name, valid_from, amount, source, entered_by FROM thresholds ORDER BY name, valid_from DESC LIMIT 1000",
        params![],
        |row| {
            let mut columns = row.columns("thresholds");
            Ok(Threshold {
                name: columns.get()?,
                from: columns.get()?,
                amount: columns.get()?,
                source: columns.get()?,
                entered_by: columns.get()?,
            })
        },
    )
}

/// Adds a value; [`crate::Error::Duplicate`] when one begins on that day already. Values are never changed or removed:
/// what was decided by one can be decided again.
pub fn insert_threshold(tx: &mut Tx, threshold: &Threshold) -> Result<()> {
    let taken = tx.optional(
        "SELECT amount FROM thresholds WHERE name = $1 AND valid_from = $2",
        params![&threshold.name, threshold.from],
        |row| row.columns("thresholds").get::<i32>(),
    )?;
    if taken.is_some() {
        return Err(Error::Duplicate);
    }
    tx.exec(
        "INSERT INTO thresholds (name, valid_from, amount, source, entered_by) VALUES ($1, $2, $3, $4, $5)",
        params![
            &threshold.name,
            threshold.from,
            threshold.amount,
            &threshold.source,
            threshold.entered_by
        ],
    )?;
    Ok(())
}
