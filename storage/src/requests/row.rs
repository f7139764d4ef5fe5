//! A request as it lies in its row.

use domain::draft::{PersonName, SelectedWorker};
use domain::interruption::{
    Agreement, InterruptionType, Regime, Sector, TimeCreditReason, WorkerCode,
};
use domain::request::{Cancellation, KeptWarning, Request, RequestDetails, RequestStatus};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::codec::period;
use crate::engine::row::{Columns, Row};
use crate::error::Result;
use crate::keys::Keys;

/// Column the worker's number is encrypted for.
pub(crate) const NISS: &str = "requests.niss";

/// How a request came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The forms of this service.
    Form = 1,
    /// An electronic notice that was accepted.
    Notice = 2,
    /// The machine interface.
    Api = 3,
    /// A file of many.
    Batch = 4,
    /// Keyed from paper; may have no ticket.
    Paper = 5,
}

impl Origin {
    fn from_i16(number: i16) -> Result<Self, ()> {
        [
            Self::Form,
            Self::Notice,
            Self::Api,
            Self::Batch,
            Self::Paper,
        ]
        .into_iter()
        .find(|origin| *origin as i16 == number)
        .ok_or(())
    }
}

/// A warning the filer saw and kept, with the very words shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownWarning {
    /// Code of the finding.
    pub code: String,
    /// The sentence shown, in the language of the filing.
    pub text: String,
    /// The remark given.
    pub remark: String,
    /// Whether it was about the selection of the worker, not about the interruption.
    pub about_worker: bool,
}

/// A request with what was recorded at its filing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRequest {
    /// Our id; safe in URLs.
    pub id: Uuid,
    /// Raised by each change; every change names the version it saw. 1 at the filing.
    pub version: i64,
    /// What was filed, and where it stands. `worker.kept_warnings` and `details.kept_warnings` are read from
    /// `warnings`, and not stored a second time.
    pub request: Request,
    /// How it came in.
    pub origin: Origin,
    /// Code of the ONEM office, once known.
    pub office: Option<String>,
    /// When it was filed.
    pub submitted_at: Timestamp,
    /// The person who filed it; none for paper.
    pub submitted_by: Option<Uuid>,
    /// The capacity that person acted in.
    pub submitted_as: Option<Uuid>,
    /// The draft it was made from.
    pub draft: Option<Uuid>,
    /// Warnings kept.
    pub warnings: Vec<ShownWarning>,
    /// Version of the certification text, and SHA-256 of its words as shown.
    pub certification_version: String,
    /// See above.
    pub certification_hash: [u8; 32],
    /// Version of the rule catalogue that judged it.
    pub catalogue_version: String,
    /// Language of the filing: fr, nl, de or en.
    pub language: String,
}

impl StoredRequest {
    /// The draft through which it came from a notice of this very worker; what lies with that notice concerns it too.
    pub fn draft_of_notice(&self) -> Option<Uuid> {
        self.draft.filter(|_| self.origin == Origin::Notice)
    }
}

/// The columns [`read`] expects, in their order.
macro_rules! columns {
    () => {
        "id, enterprise, version, ticket, niss, worker_code, joint_committee, unit, worker_email, family_name, given_name, \
         worker_postal_code, kept_warnings, sector, type, reason, regime, start_day, end_day, agreement, contract_minutes, \
         full_time_minutes, during_minutes, reduced_hours_scheme, several_employers, comment, notice_day, \
         confirmation_mail, introduced_day, status, cancelled_at, cancelled_directly, origin, office_code, \
         submitted_at, submitted_by, submitted_as, draft_id, certification_version, certification_hash, \
         catalogue_version, language"
    };
}
pub(crate) use columns;

/// Reads a row of the columns above.
pub(crate) fn read(keys: &Keys, row: &Row<'_>) -> Result<StoredRequest> {
    let mut columns = row.columns("requests");
    let c = &mut columns;
    let (id, employer, version, ticket) = (c.get()?, c.get()?, c.get()?, c.parsed_or_null()?);
    let (worker, warnings) = read_worker(keys, id, c)?;
    let details = read_details(c, &warnings)?;
    let request = Request {
        ticket,
        employer,
        worker,
        details,
        introduced_on: c.get()?,
        status: c.code(RequestStatus::from_i16)?,
        cancellation: read_cancellation(c)?,
    };
    Ok(StoredRequest {
        id,
        version,
        request,
        origin: c.code(Origin::from_i16)?,
        office: crate::desk::known(c.get()?),
        submitted_at: c.get()?,
        submitted_by: c.get()?,
        submitted_as: c.get()?,
        draft: c.get()?,
        warnings,
        certification_version: c.get()?,
        certification_hash: c.get()?,
        catalogue_version: c.get()?,
        language: c.get()?,
    })
}

fn read_worker(
    keys: &Keys,
    id: Uuid,
    c: &mut Columns<'_, '_>,
) -> Result<(SelectedWorker, Vec<ShownWarning>)> {
    let niss = keys.open_niss(NISS, id, c.get()?)?;
    let code = c.code(WorkerCode::from_i16)?;
    let (joint_committee, unit, email) = (c.parsed_or_null()?, c.get()?, c.parsed_or_null()?);
    let name = read_name(c)?;
    let postal_code = c.get()?;
    let warnings: &str = c.get()?;
    let warnings: Vec<ShownWarning> =
        serde_json::from_str(warnings).map_err(|_| c.refuse("not a list of warnings"))?;
    let kept_warnings = kept(&warnings, true);
    Ok((
        SelectedWorker {
            niss,
            code,
            joint_committee,
            unit,
            email,
            name,
            postal_code,
            kept_warnings,
        },
        warnings,
    ))
}

fn read_name(c: &mut Columns<'_, '_>) -> Result<Option<PersonName>> {
    match (c.get()?, c.get()?) {
        (Some(family), Some(given)) => Ok(Some(PersonName { family, given })),
        (None::<String>, None::<String>) => Ok(None),
        _ => Err(c.refuse("half a name")),
    }
}

fn read_details(c: &mut Columns<'_, '_>, warnings: &[ShownWarning]) -> Result<RequestDetails> {
    Ok(RequestDetails {
        sector: c.code(Sector::from_i16)?,
        interruption_type: c.code(InterruptionType::from_i16)?,
        reason: c.code_or_null(TimeCreditReason::from_i16)?,
        regime: c.code(Regime::from_i16)?,
        period: period(c)?,
        agreement: c.code_or_null(Agreement::from_i16)?,
        contract_hours: c.get()?,
        full_time_hours: c.get()?,
        during_hours: c.get()?,
        reduced_hours_scheme: c.get()?,
        several_employers: c.get()?,
        comment: c.get()?,
        notice_date: c.get()?,
        confirmation_mail: c.get()?,
        kept_warnings: kept(warnings, false),
    })
}

fn read_cancellation(c: &mut Columns<'_, '_>) -> Result<Option<Cancellation>> {
    match (c.get()?, c.get()?) {
        (Some(at), Some(direct)) => Ok(Some(Cancellation { at, direct })),
        (None::<Timestamp>, None::<bool>) => Ok(None),
        _ => Err(c.refuse("half a cancellation")),
    }
}

fn kept(warnings: &[ShownWarning], about_worker: bool) -> Vec<KeptWarning> {
    let of_part = warnings
        .iter()
        .filter(|warning| warning.about_worker == about_worker);
    of_part
        .map(|warning| KeptWarning {
            code: warning.code.clone(),
            remark: warning.remark.clone(),
        })
        .collect()
}
