//! Filed requests.

use domain::draft::{PersonName, SelectedWorker};
use domain::identifiers::{EnterpriseNumber, Niss, Ticket};
use domain::interruption::{InterruptionType, Regime, Sector, TimeCreditReason, WorkerCode};
use domain::request::{Cancellation, KeptWarning, Request, RequestDetails, RequestStatus};
use domain::working_time::WeeklyHours;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::codec::period;
use crate::employers;
use crate::engine::{
    row::{Columns, Row},
    tx::{Tx, indexed},
    value::params,
};
use crate::error::{Error, Result};
use crate::fold::fold_name;
use crate::keys::Keys;

pub(crate) const NISS: &str = "requests.niss";
/// Warnings one request can keep; the catalogue has fewer.
const WARNINGS_MAX: usize = 100;

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

macro_rules! columns {
    () => {
        "id, enterprise, version, ticket, niss, worker_code, joint_committee, worker_email, family_name, given_name, \
         worker_postal_code, kept_warnings, sector, type, reason, regime, start_day, end_day, contract_minutes, \
         full_time_minutes, during_minutes, reduced_hours_scheme, several_employers, comment, notice_day, \
         confirmation_mail, introduced_day, status, cancelled_at, cancelled_directly, origin, office_code, \
         submitted_at, submitted_by, submitted_as, draft_id, certification_version, certification_hash, \
         catalogue_version, language"
    };
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<StoredRequest> {
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
        office: c.get()?,
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
    let (joint_committee, email) = (c.parsed_or_null()?, c.parsed_or_null()?);
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

/// Stores a filed request and raises its employer's version. Its ticket must have been reserved.
pub fn insert(tx: &mut Tx, stored: &StoredRequest) -> Result<()> {
    if stored.warnings.len() > WARNINGS_MAX {
        return Err(Error::Limit {
            what: "kept warnings",
            limit: WARNINGS_MAX,
        });
    }
    let keys = tx.keys().clone();
    let (request, worker, details) = (
        &stored.request,
        &stored.request.worker,
        &stored.request.details,
    );
    let committee = worker.joint_committee.map(|code| code.to_string());
    let warnings =
        serde_json::to_string(&stored.warnings).map_err(|error| Error::Value(error.to_string()))?;
    let name = worker.name.as_ref();
    let cancellation = request.cancellation.as_ref();
    tx.exec(
        "INSERT INTO requests (id, enterprise, version, ticket, niss, worker_code, joint_committee, worker_email, \
         family_name, given_name, worker_postal_code, kept_warnings, sector, type, reason, regime, start_day, \
         end_day, contract_minutes, full_time_minutes, during_minutes, reduced_hours_scheme, several_employers, \
         comment, notice_day, confirmation_mail, introduced_day, status, cancelled_at, cancelled_directly, origin, \
         office_code, submitted_at, submitted_by, submitted_as, draft_id, certification_version, \
         certification_hash, catalogue_version, language, niss_mac, folded_name) VALUES ($1, $2, $3, $4, $5, $6, \
         $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, \
         $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42)",
        params![
            stored.id,
            &request.employer,
            stored.version,
            request.ticket.as_ref(),
            &keys.seal_niss(NISS, stored.id, &worker.niss)?,
            worker.code.to_i16(),
            committee.as_deref(),
            worker.email.as_ref(),
            name.map(|name| name.family.as_str()),
            name.map(|name| name.given.as_str()),
            worker.postal_code,
            &warnings,
            details.sector.to_i16(),
            details.interruption_type.to_i16(),
            details.reason.map(TimeCreditReason::to_i16),
            details.regime.to_i16(),
            details.period.start(),
            details.period.end(),
            details.contract_hours,
            details.full_time_hours,
            details.during_hours,
            details.reduced_hours_scheme,
            details.several_employers,
            details.comment.as_deref(),
            details.notice_date,
            details.confirmation_mail,
            request.introduced_on,
            request.status.to_i16(),
            cancellation.map(|cancellation| cancellation.at),
            cancellation.map(|cancellation| cancellation.direct),
            stored.origin as i16,
            stored.office.as_deref(),
            stored.submitted_at,
            stored.submitted_by,
            stored.submitted_as,
            stored.draft,
            &stored.certification_version,
            &stored.certification_hash,
            &stored.catalogue_version,
            &stored.language,
            &keys.niss_mac(&worker.niss),
            &name.map(|name| fold_name(&name.family, &name.given)).unwrap_or_default(),
        ],
    )?;
    employers::touch_requests(tx, &request.employer)
}

/// A request of this employer; another employer's is not found.
pub fn by_id(tx: &mut Tx, employer: &EnterpriseNumber, id: Uuid) -> Result<Option<StoredRequest>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM requests WHERE id = $2 AND enterprise = $1"
        ),
        params![employer, id],
        |row| read(&keys, row),
    )
}

/// A request that concerns this worker; anybody else's is not found.
pub fn by_id_of_worker(tx: &mut Tx, niss: &Niss, id: Uuid) -> Result<Option<StoredRequest>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM requests WHERE id = $2 AND niss_mac = $1"
        ),
        params![&keys.niss_mac(niss), id],
        |row| read(&keys, row),
    )
}

/// A request this office treats; another office's is not found.
pub fn by_id_of_office(tx: &mut Tx, office: &str, id: Uuid) -> Result<Option<StoredRequest>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM requests WHERE id = $2 AND office_code = $1"
        ),
        params![office, id],
        |row| read(&keys, row),
    )
}

/// The newest request of a worker with an employer: what a new filing is prefilled from.
pub fn newest_of_worker(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    niss: &Niss,
) -> Result<Option<StoredRequest>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM requests WHERE niss_mac = $2 AND enterprise = $1 ORDER BY submitted_at DESC, id DESC LIMIT 1"
        ),
        params![employer, &keys.niss_mac(niss)],
        |row| read(&keys, row),
    )
}

/// The full-time week of the employer's newest request, and when it was filed: it is the employer's figure, so that the
/// next filing need not ask for it again, whoever the worker is (FIL-14).
pub fn newest_full_time(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
) -> Result<Option<(WeeklyHours, Timestamp)>> {
    tx.optional(
        indexed!(
            "SELECT full_time_minutes, submitted_at FROM requests",
            "requests_by_employer",
            "WHERE enterprise = $1 ORDER BY submitted_at DESC, id DESC LIMIT 1"
        ),
        params![employer],
        |row| {
            let mut columns = row.columns("requests");
            Ok((columns.get()?, columns.get()?))
        },
    )
}

/// Moves a request to another status, if it still has the status and version of `stored`: else
/// [`Error::Conflict`]. `cancellation` is stored with it.
pub fn set_status(
    tx: &mut Tx,
    stored: &StoredRequest,
    status: RequestStatus,
    cancellation: Option<Cancellation>,
) -> Result<()> {
    tx.exec_one(
        "UPDATE requests SET status = $4, cancelled_at = $5, cancelled_directly = $6, version = version + 1 \
         WHERE id = $1 AND status = $2 AND version = $3",
        params![
            stored.id,
            stored.request.status.to_i16(),
            stored.version,
            status.to_i16(),
            cancellation.map(|cancellation| cancellation.at),
            cancellation.map(|cancellation| cancellation.direct),
        ],
    )?;
    employers::touch_requests(tx, &stored.request.employer)
}

/// Changes the last day, under the same guard as [`set_status`].
pub fn set_end_date(tx: &mut Tx, stored: &StoredRequest, end: Date) -> Result<()> {
    tx.exec_one(
        "UPDATE requests SET end_day = $4, version = version + 1 WHERE id = $1 AND status = $2 AND version = $3",
        params![stored.id, stored.request.status.to_i16(), stored.version, end],
    )?;
    employers::touch_requests(tx, &stored.request.employer)
}

/// The request a ticket of this employer belongs to, whether it is the ticket of the request or of a part.
pub fn id_by_ticket(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    ticket: &Ticket,
) -> Result<Option<Uuid>> {
    tx.optional(
        "SELECT request_id FROM tickets WHERE ticket = $2 AND enterprise = $1",
        params![employer, ticket],
        |row| row.columns("tickets").get(),
    )
}
