//! Drafts of requests: what was typed so far, saved at each step, shared by colleagues.

use domain::draft::{Answers, WorkerAnswers};
use domain::flow::Step;
use domain::identifiers::{EnterpriseNumber, Niss};
use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::keys::Keys;
use crate::page::{Page, PageRequest};

const WORKER: &str = "drafts.worker";
/// Open drafts of one worker that are shown beside a new one.
const SAME_WORKER_MAX: u32 = 20;

/// Where a draft stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftStatus {
    /// Can be continued.
    Open,
    /// Became the request of that id: confirming it again shows the receipt.
    Submitted(Uuid),
    /// Thrown away by its employer.
    Discarded,
}

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its id, part of its address.
    pub id: Uuid,
    /// Whose it is.
    pub employer: EnterpriseNumber,
    /// Where it stands.
    pub status: DraftStatus,
    /// Raised by each change; every change names the version it saw.
    pub version: i64,
    /// The step to continue at.
    pub step: Step,
    /// The employer's part as typed.
    pub answers: Answers,
    /// The worker as typed, once selected.
    pub worker: Option<WorkerAnswers>,
    /// Who began it.
    pub created_by: Uuid,
    /// When.
    pub created_at: Timestamp,
    /// Who changed it last.
    pub updated_by: Uuid,
    /// When.
    pub updated_at: Timestamp,
}

/// Who changes a draft, and when.
#[derive(Debug, Clone, Copy)]
pub struct Change {
    /// The person.
    pub by: Uuid,
    /// The time.
    pub at: Timestamp,
}

macro_rules! columns {
    () => {
        "id, enterprise, status, request_id, version, step, answers, worker, created_by, created_at, updated_by, \
         updated_at"
    };
}

const OPEN: i16 = 1;
const SUBMITTED: i16 = 2;
const DISCARDED: i16 = 3;

fn read(keys: &Keys, row: &Row<'_>) -> Result<Draft> {
    let mut columns = row.columns("drafts");
    let (id, employer) = (columns.get()?, columns.get()?);
    let status = match (columns.get()?, columns.get()?) {
        (OPEN, None) => DraftStatus::Open,
        (SUBMITTED, Some(request)) => DraftStatus::Submitted(request),
        (DISCARDED, None) => DraftStatus::Discarded,
        _ => return Err(columns.refuse("status and request do not fit together")),
    };
    let (version, step) = (columns.get()?, columns.parsed()?);
    let answers: &str = columns.get()?;
    let answers =
        serde_json::from_str(answers).map_err(|_| columns.refuse("not the answers of a draft"))?;
    let sealed: Option<&[u8]> = columns.get()?;
    let worker = sealed
        .map(|sealed| keys.open(WORKER, id, sealed))
        .transpose()?;
    let worker = worker
        .map(|plain| serde_json::from_slice(&plain))
        .transpose();
    Ok(Draft {
        id,
        employer,
        status,
        version,
        step,
        answers,
        worker: worker.map_err(|_| columns.refuse("not the worker of a draft"))?,
        created_by: columns.get()?,
        created_at: columns.get()?,
        updated_by: columns.get()?,
        updated_at: columns.get()?,
    })
}

fn json<T: serde::Serialize>(value: &T) -> Result<Vec<u8>> {
    serde_json::to_vec(value).map_err(|error| Error::Value(error.to_string()))
}

/// Stores a new draft, open, with version 1. `niss` is the number typed, when it can be read: later drafts and
/// requests of the same worker are found by it.
pub fn insert(tx: &mut Tx, draft: &Draft, niss: Option<&Niss>) -> Result<()> {
    let keys = tx.keys().clone();
    let worker = draft.worker.as_ref().map(json).transpose()?;
    let worker = worker
        .map(|plain| keys.seal(WORKER, draft.id, &plain))
        .transpose()?;
    let mac = niss.map(|niss| keys.niss_mac(niss));
    let answers =
        serde_json::to_string(&draft.answers).map_err(|error| Error::Value(error.to_string()))?;
    tx.exec(
        "INSERT INTO drafts (id, enterprise, status, version, step, answers, worker, worker_mac, created_by, \
         created_at, updated_by, updated_at, unit) VALUES ($1, $2, 1, 1, $3, $4, $5, $6, $7, $8, $7, $8, $9)",
        params![
            draft.id,
            &draft.employer,
            draft.step.slug(),
            &answers,
            worker.as_ref(),
            mac.as_ref(),
            draft.created_by,
            draft.created_at,
            draft.worker.as_ref().and_then(WorkerAnswers::readable_unit),
        ],
    )?;
    Ok(())
}

/// A draft of this employer, whatever its status; another employer's is not found.
pub fn by_id(tx: &mut Tx, employer: &EnterpriseNumber, id: Uuid) -> Result<Option<Draft>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM drafts WHERE id = $2 AND enterprise = $1"
        ),
        params![employer, id],
        |row| read(&keys, row),
    )
}

/// Keeps what was typed, and the step to continue at, if the draft is open and still has `draft.version`.
pub fn set_answers(
    tx: &mut Tx,
    draft: &Draft,
    step: Step,
    answers: &Answers,
    change: Change,
) -> Result<()> {
    let answers =
        serde_json::to_string(answers).map_err(|error| Error::Value(error.to_string()))?;
    tx.exec_one(
        "UPDATE drafts SET step = $4, answers = $5, updated_by = $6, updated_at = $7, version = version + 1 \
         WHERE id = $1 AND enterprise = $2 AND version = $3 AND status = 1",
        params![draft.id, &draft.employer, draft.version, step.slug(), &answers, change.by, change.at],
    )
}

/// Keeps the worker as typed, if the draft is open and still has `draft.version`.
pub fn set_worker(
    tx: &mut Tx,
    draft: &Draft,
    worker: &WorkerAnswers,
    niss: Option<&Niss>,
    change: Change,
) -> Result<()> {
    let keys = tx.keys().clone();
    let sealed = keys.seal(WORKER, draft.id, &json(worker)?)?;
    let mac = niss.map(|niss| keys.niss_mac(niss));
    tx.exec_one(
        "UPDATE drafts SET worker = $4, worker_mac = $5, updated_by = $6, updated_at = $7, unit = $8, \
         version = version + 1 WHERE id = $1 AND enterprise = $2 AND version = $3 AND status = 1",
        params![
            draft.id,
            &draft.employer,
            draft.version,
            &sealed,
            mac.as_ref(),
            change.by,
            change.at,
            worker.readable_unit(),
        ],
    )
}

/// The draft became a request. Only the first of two simultaneous confirmations passes; the other gets
/// [`Error::Conflict`], and finds [`DraftStatus::Submitted`] when it looks again.
pub fn set_submitted(tx: &mut Tx, draft: &Draft, request: Uuid, change: Change) -> Result<()> {
    tx.exec_one(
        "UPDATE drafts SET status = 2, request_id = $4, updated_by = $5, updated_at = $6, version = version + 1 \
         WHERE id = $1 AND enterprise = $2 AND version = $3 AND status = 1",
        params![draft.id, &draft.employer, draft.version, request, change.by, change.at],
    )
}

/// Keeps an open draft open until this transaction ends: whoever sends or discards it meanwhile waits, and finds what was
/// added to it. Its version stays, so that a page drawn before is not made old.
pub fn hold(tx: &mut Tx, draft: &Draft, at: Timestamp) -> Result<()> {
    tx.exec_one(
        "UPDATE drafts SET updated_at = $3 WHERE id = $1 AND enterprise = $2 AND status = 1",
        params![draft.id, &draft.employer, at],
    )
}

/// Throws the draft away, if it is open and still has `draft.version`.
pub fn set_discarded(tx: &mut Tx, draft: &Draft, change: Change) -> Result<()> {
    tx.exec_one(
        "UPDATE drafts SET status = 3, updated_by = $4, updated_at = $5, version = version + 1 \
         WHERE id = $1 AND enterprise = $2 AND version = $3 AND status = 1",
        params![
            draft.id,
            &draft.employer,
            draft.version,
            change.by,
            change.at
        ],
    )
}

/// Open drafts of an employer, the one changed last first.
pub fn open_of_employer(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    page: PageRequest,
) -> Result<Page<Draft>> {
    let keys = tx.keys().clone();
    let rows = tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM drafts WHERE enterprise = $1 AND status = 1 ORDER BY updated_at DESC, id DESC LIMIT $2 OFFSET $3"
        ),
        params![employer, page.size(), page.offset()],
        |row| read(&keys, row),
    )?;
    let total = count_open(tx, employer)?;
    Ok(Page {
        rows,
        total,
        size: page.size(),
    })
}

/// How many open drafts an employer has.
pub fn count_open(tx: &mut Tx, employer: &EnterpriseNumber) -> Result<u64> {
    tx.one(
        "SELECT COUNT(*) FROM drafts WHERE enterprise = $1 AND status = 1",
        params![employer],
        |row| row.columns("drafts").get(),
    )
}

/// Open drafts of the same worker with the same employer (FIL-24), at most 20, the one changed last first.
pub fn open_of_worker(tx: &mut Tx, employer: &EnterpriseNumber, niss: &Niss) -> Result<Vec<Draft>> {
    let keys = tx.keys().clone();
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM drafts WHERE enterprise = $1 AND worker_mac = $2 AND status = 1 ORDER BY updated_at DESC LIMIT $3"
        ),
        params![employer, &keys.niss_mac(niss), SAME_WORKER_MAX],
        |row| read(&keys, row),
    )
}
