//! The earlier versions of a request: what was declared before each change, kept when it changes (CON-05).

use domain::identifiers::Ticket;
use domain::interruption::{Agreement, InterruptionType, Regime, Sector, TimeCreditReason};
use domain::period::Period;
use domain::request::RequestDetails;
use domain::working_time::WeeklyHours;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::keys::Keys;
use crate::requests::StoredRequest;

const DECLARED: &str = "request_versions.declared";
/// Versions of one request that are read; nobody changes as often.
const VERSIONS_MAX: u32 = 500;

/// A version that was replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierVersion {
    /// From 1, the oldest.
    pub number: u32,
    /// Until when it held.
    pub until: Timestamp,
    /// Who changed it.
    pub changed_by: Option<Uuid>,
    /// The ticket of the change that replaced it.
    pub ticket: Option<Ticket>,
    /// What was declared; warnings are not repeated here.
    pub details: RequestDetails,
}

/// How a version ends.
#[derive(Debug, Clone, Copy)]
pub struct Replaced<'a> {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Option<Uuid>,
    /// By which act.
    pub ticket: &'a Ticket,
}

/// What was declared, as it lies in the column.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Declared {
    sector: Sector,
    interruption_type: InterruptionType,
    reason: Option<TimeCreditReason>,
    regime: Regime,
    start_date: Date,
    end_date: Date,
    #[serde(default)]
    agreement: Option<Agreement>,
    contract_minutes: u16,
    full_time_minutes: u16,
    during_minutes: Option<u16>,
    reduced_hours_scheme: bool,
    several_employers: bool,
    comment: Option<String>,
    notice_date: Date,
    confirmation_mail: bool,
}

/// Keeps what `stored` declares as the version that ends now. Call it beside the guarded update of the request: of two
/// changes at once, the update lets one pass.
pub fn keep(tx: &mut Tx, stored: &StoredRequest, replaced: Replaced<'_>) -> Result<()> {
    let declared = declared(&stored.request.details);
    let declared =
        serde_json::to_vec(&declared).map_err(|error| Error::Value(error.to_string()))?;
    let sealed = tx.keys().seal(DECLARED, stored.id, &declared)?;
    let number = last_number(tx, stored.id)? + 1;
    tx.exec(
        "INSERT INTO request_versions (request_id, number, until, changed_by, ticket, declared) \
         VALUES ($1, $2, $3, $4, $5, $6)",
        params![
            stored.id,
            number,
            replaced.at,
            replaced.by,
            replaced.ticket,
            &sealed
        ],
    )?;
    Ok(())
}

fn last_number(tx: &mut Tx, request: Uuid) -> Result<u32> {
    let last = tx.optional(
        "SELECT number FROM request_versions WHERE request_id = $1 ORDER BY number DESC LIMIT 1",
        params![request],
        |row| row.columns("request_versions").get::<u32>(),
    )?;
    Ok(last.unwrap_or(0))
}

/// Every earlier version of a request, the oldest first; the present one is the request itself.
pub fn of_request(tx: &mut Tx, request: Uuid) -> Result<Vec<EarlierVersion>> {
    let keys = tx.keys().clone();
    tx.query(
        "SELECT number, until, changed_by, ticket, declared FROM request_versions WHERE request_id = $1 \
         ORDER BY number LIMIT $2",
        params![request, VERSIONS_MAX],
        |row| read(&keys, request, row),
    )
}

fn read(keys: &Keys, request: Uuid, row: &Row<'_>) -> Result<EarlierVersion> {
    let mut columns = row.columns("request_versions");
    let c = &mut columns;
    let (number, until, changed_by) = (c.get()?, c.get()?, c.get()?);
    let ticket = c.parsed_or_null()?;
    let declared = keys.open(DECLARED, request, c.get()?)?;
    let declared: Declared =
        serde_json::from_slice(&declared).map_err(|_| c.refuse("not a declaration"))?;
    let details = details(declared).ok_or_else(|| c.refuse("an impossible declaration"))?;
    Ok(EarlierVersion {
        number,
        until,
        changed_by,
        ticket,
        details,
    })
}

fn declared(details: &RequestDetails) -> Declared {
    Declared {
        sector: details.sector,
        interruption_type: details.interruption_type,
        reason: details.reason,
        regime: details.regime,
        start_date: details.period.start(),
        end_date: details.period.end(),
        agreement: details.agreement,
        contract_minutes: details.contract_hours.minutes(),
        full_time_minutes: details.full_time_hours.minutes(),
        during_minutes: details.during_hours.map(WeeklyHours::minutes),
        reduced_hours_scheme: details.reduced_hours_scheme,
        several_employers: details.several_employers,
        comment: details.comment.clone(),
        notice_date: details.notice_date,
        confirmation_mail: details.confirmation_mail,
    }
}

fn details(declared: Declared) -> Option<RequestDetails> {
    let hours = |minutes: u16| WeeklyHours::from_minutes(minutes).ok();
    let during_hours = match declared.during_minutes {
        Some(minutes) => Some(hours(minutes)?),
        None => None,
    };
    Some(RequestDetails {
        sector: declared.sector,
        interruption_type: declared.interruption_type,
        reason: declared.reason,
        regime: declared.regime,
        period: Period::new(declared.start_date, declared.end_date).ok()?,
        agreement: declared.agreement,
        contract_hours: hours(declared.contract_minutes)?,
        full_time_hours: hours(declared.full_time_minutes)?,
        during_hours,
        reduced_hours_scheme: declared.reduced_hours_scheme,
        several_employers: declared.several_employers,
        comment: declared.comment,
        notice_date: declared.notice_date,
        confirmation_mail: declared.confirmation_mail,
        kept_warnings: Vec::new(),
    })
}
