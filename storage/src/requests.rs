//! Filed requests.

mod row;

use domain::draft::PersonName;
use domain::identifiers::{EnterpriseNumber, Niss, PostalCode, Ticket};
use domain::interruption::{Agreement, TimeCreditReason};
use domain::office::{Clock, Delays};
use domain::request::{Cancellation, Request, RequestStatus, next_due};
use domain::working_time::WeeklyHours;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::desk;
use crate::employers;
use crate::engine::{
    tx::{Sql, Tx, indexed},
    value::params,
};
use crate::error::{Error, Result};
use crate::fold::fold_name;
use crate::overview;

pub(crate) use row::NISS;
pub use row::{Origin, ShownWarning, StoredRequest};
pub(crate) use row::{columns, read};

/// Warnings one request can keep; the catalogue has fewer.
const WARNINGS_MAX: usize = 100;

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
    let (turn, turn_of) = first_turn(request);
    tx.exec(
        "INSERT INTO requests (id, enterprise, version, ticket, niss, worker_code, joint_committee, worker_email, \
         family_name, given_name, worker_postal_code, kept_warnings, sector, type, reason, regime, start_day, \
         end_day, contract_minutes, full_time_minutes, during_minutes, reduced_hours_scheme, several_employers, \
         comment, notice_day, confirmation_mail, introduced_day, status, cancelled_at, cancelled_directly, origin, \
         office_code, submitted_at, submitted_by, submitted_as, draft_id, certification_version, \
         certification_hash, catalogue_version, language, niss_mac, folded_name, agreement, due_day, arrived_day, \
         turn, turn_of, unit) VALUES ($1, $2, $3, $4, $5, $6, \
         $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, \
         $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48)",
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
            desk::office_of(stored),
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
            details.agreement.map(Agreement::to_i16),
            Delays::default().due_from(request.introduced_on),
            desk::arrived_on(stored),
            turn,
            turn_of,
            worker.unit,
        ],
    )?;
    employers::touch_requests(tx, &request.employer)
}

/// The place of a new row among what is due: nobody was asked for anything yet.
fn first_turn(request: &Request) -> (i32, i16) {
    let introduced = request.introduced_on;
    let clock = Clock::starting(introduced, Delays::default());
    let start = request.details.period.start();
    overview::placed(next_due(request.status, start, clock, None), introduced)
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

/// The request of a file, for a job or for what follows from an act that was allowed; none for a notice or a draft.
pub fn by_file(tx: &mut Tx, file: Uuid) -> Result<Option<StoredRequest>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!("SELECT ", columns!(), " FROM requests WHERE id = $1"),
        params![file],
        |row| read(&keys, row),
    )
}

/// The request another employer was invited to declare for; the caller holds the invitation.
pub fn by_id_invited(tx: &mut Tx, id: Uuid) -> Result<Option<StoredRequest>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM requests WHERE id = $1 AND EXISTS (SELECT 1 FROM occupations o WHERE o.request_id = $1)"
        ),
        params![id],
        |row| read(&keys, row),
    )
}

/// The employers with a request of this worker, by name; at most 500.
pub fn employers_of_worker(tx: &mut Tx, niss: &Niss) -> Result<Vec<employers::Employer>> {
    let mac = tx.keys().niss_mac(niss);
    let numbers = tx.query(
        "SELECT number FROM employers WHERE number IN (SELECT enterprise FROM requests WHERE niss_mac = $1) \
         ORDER BY folded_name, number LIMIT $2",
        params![&mac, OF_WORKER_MAX],
        |row| row.columns("employers").get::<EnterpriseNumber>(),
    )?;
    let mut found = Vec::with_capacity(numbers.len());
    for number in numbers {
        found.extend(employers::by_number(tx, &number)?);
    }
    Ok(found)
}

/// Requests of one worker that are looked at together; nobody has as many.
const OF_WORKER_MAX: u32 = 500;

/// Every request that concerns this worker, whoever filed it, the newest first; at most 500.
pub fn of_worker(tx: &mut Tx, niss: &Niss) -> Result<Vec<StoredRequest>> {
    let keys = tx.keys().clone();
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM requests WHERE niss_mac = $1 ORDER BY submitted_at DESC, id DESC LIMIT $2"
        ),
        params![&keys.niss_mac(niss), OF_WORKER_MAX],
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

/// Keeps a request as it was seen until this transaction ends, or [`Error::Conflict`]: for an act that depends on it and
/// does not change it. SQLite has one writer, and nothing to wait for.
pub fn hold(tx: &mut Tx, seen: &StoredRequest) -> Result<()> {
    let statement = Sql {
        sqlite: "SELECT version FROM requests WHERE id = $1 AND version = $2",
        postgres: "SELECT version FROM requests WHERE id = $1 AND version = $2 FOR SHARE",
    };
    let found = tx.optional(statement, params![seen.id, seen.version], |_| Ok(()))?;
    found.ok_or(Error::Conflict)
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
    overview::refresh(tx, stored.id)?;
    employers::touch_requests(tx, &stored.request.employer)
}

/// What the worker's part tells about the request itself (PD11).
#[derive(Debug, Clone, Copy)]
pub struct Completion<'a> {
    /// The status after it.
    pub status: RequestStatus,
    /// The worker's name, as the sign-in knows it.
    pub name: &'a PersonName,
    /// The Belgian postal code of the address given, if there is one.
    pub postal_code: Option<PostalCode>,
    /// The office of that address, or the one known before.
    pub office: Option<&'a str>,
}

/// The worker's part was received, under the same guard as [`set_status`]: whoever cancelled or changed the request in
/// between was first.
pub fn set_completed(tx: &mut Tx, stored: &StoredRequest, done: Completion<'_>) -> Result<()> {
    let name = stored.request.worker.name.as_ref().unwrap_or(done.name);
    let postal_code = done.postal_code.or(stored.request.worker.postal_code);
    tx.exec_one(
        "UPDATE requests SET status = $4, family_name = $5, given_name = $6, folded_name = $7, \
         worker_postal_code = $8, office_code = $9, version = version + 1 \
         WHERE id = $1 AND status = $2 AND version = $3",
        params![
            stored.id,
            stored.request.status.to_i16(),
            stored.version,
            done.status.to_i16(),
            name.family.as_str(),
            name.given.as_str(),
            &fold_name(&name.family, &name.given),
            postal_code,
            done.office,
        ],
    )?;
    overview::refresh(tx, stored.id)?;
    employers::touch_requests(tx, &stored.request.employer)
}

/// What a change of the last day writes.
#[derive(Debug, Clone, Copy)]
pub struct NewEnd<'a> {
    /// The status after it.
    pub status: RequestStatus,
    /// The new last day.
    pub end: Date,
    /// The comment after it.
    pub comment: Option<&'a str>,
    /// The warnings kept after it.
    pub warnings: &'a [ShownWarning],
}

/// Changes the last day, under the same guard as [`set_status`]. The version before it is kept by the caller.
pub fn set_end_date(tx: &mut Tx, stored: &StoredRequest, new: NewEnd<'_>) -> Result<()> {
    let warnings =
        serde_json::to_string(new.warnings).map_err(|error| Error::Value(error.to_string()))?;
    tx.exec_one(
        "UPDATE requests SET status = $4, end_day = $5, comment = $6, kept_warnings = $7, version = version + 1 \
         WHERE id = $1 AND status = $2 AND version = $3",
        params![
            stored.id,
            stored.request.status.to_i16(),
            stored.version,
            new.status.to_i16(),
            new.end,
            new.comment,
            &warnings,
        ],
    )?;
    overview::refresh(tx, stored.id)?;
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
