//! Workers' notices and their moves. A notice has one row that each move changes, guarded by its version, and one line
//! of history a move.

pub mod opinions;
mod row;
pub mod warnings;

use domain::identifiers::{EnterpriseNumber, Niss};
use domain::interruption::TimeCreditReason;
use domain::notice::{NoticeAct, Party};
use domain::period::Period;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use crate::drafts::DraftStatus;
use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;
use crate::keys::Keys;
use crate::page::{Page, PageRequest};
use crate::requests::Origin;
pub(crate) use row::NISS;
use row::{columns, read};

pub use row::StoredNotice;

const MOTIVE: &str = "notice_moves.motive";
/// Moves of one notice that are read; a negotiation ends long before.
const MOVES_MAX: u32 = 500;
/// Notices shown beside one another where several absences are compared.
const OVERLAPS_MAX: u32 = 50;

/// One line of a notice's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeMove {
    /// What happened.
    pub act: NoticeAct,
    /// Who did it; none for the clock.
    pub party: Option<Party>,
    /// The person.
    pub person: Option<Uuid>,
    /// The person's name then.
    pub person_name: Option<String>,
    /// Code of the person's role at the employer.
    pub role: Option<String>,
    /// The days on the table afterwards.
    pub dates: Period,
    /// Why, where a reason was given.
    pub motive: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// Stores a new notice with its first move. Its ticket must have been reserved.
pub fn insert(tx: &mut Tx, stored: &StoredNotice, sent: &NoticeMove) -> Result<()> {
    let keys = tx.keys().clone();
    let (notice, facts) = (&stored.notice, &stored.notice.facts);
    tx.exec(
        "INSERT INTO notices (id, enterprise, ticket, version, niss, niss_mac, family_name, given_name, sector, type, \
         reason, regime, asked_start_day, asked_end_day, start_day, end_day, given_day, head_count, state, due_day, \
         postponed_day, holds, by_silence, office_code, ebox, sent_at, sent_by, unit) VALUES ($1, $2, $3, $4, $5, $6, $7, \
         $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28)",
        params![
            stored.id,
            &stored.employer,
            &stored.ticket,
            stored.version,
            &keys.seal_niss(NISS, stored.id, &stored.niss)?,
            &keys.niss_mac(&stored.niss),
            &stored.name.family,
            &stored.name.given,
            facts.sector.to_i16(),
            facts.interruption_type.to_i16(),
            facts.reason.map(TimeCreditReason::to_i16),
            facts.regime.to_i16(),
            facts.asked.start(),
            facts.asked.end(),
            notice.dates.start(),
            notice.dates.end(),
            facts.given_on,
            facts.head_count,
            notice.state.to_i16(),
            notice.due,
            notice.postponed_on,
            notice.holds,
            notice.by_silence,
            stored.office.as_deref(),
            stored.ebox,
            stored.sent_at,
            stored.sent_by,
            stored.unit,
        ],
    )?;
    insert_move(tx, stored.id, 1, sent)
}

/// Writes a move: the notice as it stands afterwards, if it still has the version seen (else [`crate::Error::Conflict`]), and
/// the line of its history.
pub fn set_moved(
    tx: &mut Tx,
    seen: &StoredNotice,
    after: &StoredNotice,
    made: &NoticeMove,
) -> Result<()> {
    let notice = &after.notice;
    tx.exec_one(
        "UPDATE notices SET version = version + 1, start_day = $3, end_day = $4, state = $5, due_day = $6, \
         postponed_day = $7, holds = $8, by_silence = $9, ebox = $10, certification_version = $11, \
         certification_hash = $12, draft_id = $13 WHERE id = $1 AND version = $2",
        params![
            seen.id,
            seen.version,
            notice.dates.start(),
            notice.dates.end(),
            notice.state.to_i16(),
            notice.due,
            notice.postponed_on,
            notice.holds,
            notice.by_silence,
            after.ebox,
            after.certification.as_ref().map(|(version, _)| version.as_str()),
            after.certification.as_ref().map(|(_, hash)| hash),
            after.draft,
        ],
    )?;
    let next: i64 = tx.one(
        "SELECT COUNT(*) FROM notice_moves WHERE notice_id = $1",
        params![seen.id],
        |row| row.columns("notice_moves").get(),
    )?;
    insert_move(tx, seen.id, next + 1, made)
}

/// Notes the draft that an accepted notice opened, if the notice still has the version seen.
pub fn set_draft(tx: &mut Tx, seen: &StoredNotice, draft: Uuid) -> Result<()> {
    tx.exec_one(
        "UPDATE notices SET draft_id = $3, version = version + 1 WHERE id = $1 AND version = $2",
        params![seen.id, seen.version, draft],
    )
}

fn insert_move(tx: &mut Tx, notice: Uuid, seq: i64, made: &NoticeMove) -> Result<()> {
    let keys = tx.keys().clone();
    let motive = made.motive.as_deref();
    let motive = motive
        .map(|motive| keys.seal(MOTIVE, notice, motive.as_bytes()))
        .transpose()?;
    tx.exec(
        "INSERT INTO notice_moves (notice_id, seq, act, party, person_id, person_name, role, start_day, end_day, \
         motive, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            notice,
            seq,
            made.act.to_i16(),
            made.party.map(Party::to_i16),
            made.person,
            made.person_name.as_deref(),
            made.role.as_deref(),
            made.dates.start(),
            made.dates.end(),
            motive.as_ref(),
            made.at,
        ],
    )?;
    Ok(())
}

/// A notice given to this employer; another employer's is not found.
pub fn by_id(tx: &mut Tx, employer: &EnterpriseNumber, id: Uuid) -> Result<Option<StoredNotice>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM notices WHERE id = $2 AND enterprise = $1"
        ),
        params![employer, id],
        |row| read(&keys, row),
    )
}

/// A notice this worker gave; anybody else's is not found.
pub fn by_id_of_worker(tx: &mut Tx, niss: &Niss, id: Uuid) -> Result<Option<StoredNotice>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM notices WHERE id = $2 AND niss_mac = $1"
        ),
        params![&keys.niss_mac(niss), id],
        |row| read(&keys, row),
    )
}

/// Last day for the party that has to act on a notice; none at its end, or of what is no notice.
pub fn due_of(tx: &mut Tx, id: Uuid) -> Result<Option<Date>> {
    let found = tx.optional(
        "SELECT due_day FROM notices WHERE id = $1",
        params![id],
        |row| row.columns("notices").get::<Option<Date>>(),
    )?;
    Ok(found.flatten())
}

/// The notice whose acceptance opened this draft.
pub fn by_draft(tx: &mut Tx, draft: Uuid) -> Result<Option<StoredNotice>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!("SELECT ", columns!(), " FROM notices WHERE draft_id = $1"),
        params![draft],
        |row| read(&keys, row),
    )
}

/// The first notice behind `after` (its last day, its id) whose last day to act passed before `today`, the longest overdue
/// first: the clock decides it.
pub fn overdue(tx: &mut Tx, today: Date, after: (Date, Uuid)) -> Result<Option<StoredNotice>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM notices WHERE due_day < $1 AND (due_day > $2 OR (due_day = $2 AND id > $3)) \
             ORDER BY due_day, id LIMIT 1"
        ),
        params![today, after.0, after.1],
        |row| read(&keys, row),
    )
}

/// Which notices of an employer a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeList {
    /// Those the employer has to answer on that day.
    ToHandle(Date),
    /// All the others.
    Handled(Date),
}

macro_rules! to_handle {
    () => {
        "(state = 1 OR state = 3) AND due_day >= $2"
    };
}

/// Notices of an employer, the one given last first.
pub fn of_employer(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    list: NoticeList,
    page: PageRequest,
) -> Result<Page<StoredNotice>> {
    let keys = tx.keys().clone();
    let (rows, count, today) = match list {
        NoticeList::ToHandle(today) => (
            concat!(
                "SELECT ",
                columns!(),
                " FROM notices WHERE enterprise = $1 AND ",
                to_handle!(),
                " ORDER BY sent_at DESC, id DESC LIMIT $3 OFFSET $4"
            ),
            concat!(
                "SELECT COUNT(*) FROM notices WHERE enterprise = $1 AND ",
                to_handle!()
            ),
            today,
        ),
        NoticeList::Handled(today) => (
            concat!(
                "SELECT ",
                columns!(),
                " FROM notices WHERE enterprise = $1 AND (due_day IS NULL OR state = 2 OR due_day < $2) ",
                "ORDER BY sent_at DESC, id DESC LIMIT $3 OFFSET $4"
            ),
            "SELECT COUNT(*) FROM notices WHERE enterprise = $1 AND (due_day IS NULL OR state = 2 OR due_day < $2)",
            today,
        ),
    };
    let rows = tx.query(
        rows,
        params![employer, today, page.size(), page.offset()],
        |row| read(&keys, row),
    )?;
    let total = tx.one(count, params![employer, today], |row| {
        row.columns("notices").get()
    })?;
    Ok(Page {
        rows,
        total,
        size: page.size(),
    })
}

/// How many notices the employer has to answer on a day.
pub fn count_to_handle(tx: &mut Tx, employer: &EnterpriseNumber, today: Date) -> Result<u64> {
    tx.one(
        concat!(
            "SELECT COUNT(*) FROM notices WHERE enterprise = $1 AND ",
            to_handle!()
        ),
        params![employer, today],
        |row| row.columns("notices").get(),
    )
}

/// How many notices the worker has to answer on a day.
pub fn count_to_answer(tx: &mut Tx, niss: &Niss, today: Date) -> Result<u64> {
    let mac = tx.keys().niss_mac(niss);
    tx.one(
        "SELECT COUNT(*) FROM notices WHERE niss_mac = $1 AND state = 2 AND due_day >= $2",
        params![&mac, today],
        |row| row.columns("notices").get(),
    )
}

/// A worker's notices over all employers, the one given last first.
pub fn of_worker(tx: &mut Tx, niss: &Niss, page: PageRequest) -> Result<Page<StoredNotice>> {
    let keys = tx.keys().clone();
    let mac = keys.niss_mac(niss);
    let rows = tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM notices WHERE niss_mac = $1 ORDER BY sent_at DESC, id DESC LIMIT $2 OFFSET $3"
        ),
        params![&mac, page.size(), page.offset()],
        |row| read(&keys, row),
    )?;
    let total = tx.one(
        "SELECT COUNT(*) FROM notices WHERE niss_mac = $1",
        params![&mac],
        |row| row.columns("notices").get(),
    )?;
    Ok(Page {
        rows,
        total,
        size: page.size(),
    })
}

/// The notices of a worker to one employer, the one given last first: at most 50, and how many there are.
pub fn of_worker_at_employer(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    niss: &Niss,
) -> Result<Page<StoredNotice>> {
    let keys = tx.keys().clone();
    let mac = keys.niss_mac(niss);
    let rows = tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM notices WHERE niss_mac = $2 AND enterprise = $1 ORDER BY sent_at DESC, id DESC LIMIT $3"
        ),
        params![employer, &mac, OVERLAPS_MAX],
        |row| read(&keys, row),
    )?;
    let total = tx.one(
        "SELECT COUNT(*) FROM notices WHERE niss_mac = $2 AND enterprise = $1",
        params![employer, &mac],
        |row| row.columns("notices").get(),
    )?;
    Ok(Page {
        rows,
        total,
        size: OVERLAPS_MAX,
    })
}

/// Other live notices of an employer whose days overlap a period (NOT-10): at most 50, and how many there are.
pub fn overlapping(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    period: Period,
    but: Uuid,
) -> Result<Page<StoredNotice>> {
    let keys = tx.keys().clone();
    let rows = tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM notices WHERE enterprise = $1 AND state <= 4 AND start_day <= $3 AND end_day >= $2 AND id <> $4 \
             ORDER BY start_day, id LIMIT $5"
        ),
        params![employer, period.start(), period.end(), but, OVERLAPS_MAX],
        |row| read(&keys, row),
    )?;
    let total = tx.one(
        "SELECT COUNT(*) FROM notices WHERE enterprise = $1 AND state <= 4 AND start_day <= $3 AND end_day >= $2 AND id <> $4",
        params![employer, period.start(), period.end(), but],
        |row| row.columns("notices").get(),
    )?;
    Ok(Page {
        rows,
        total,
        size: OVERLAPS_MAX,
    })
}

/// This worker's notices to this employer that may still become a leave, or are one no request was filed from yet, but the
/// one of the draft `but`; at most 50.
pub fn pending_of_worker(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    niss: &Niss,
    but: Option<Uuid>,
) -> Result<Vec<StoredNotice>> {
    let keys = tx.keys().clone();
    let found = tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM notices WHERE niss_mac = $2 AND enterprise = $1 AND state <= 4 ORDER BY start_day, id LIMIT $3"
        ),
        params![employer, &keys.niss_mac(niss), OVERLAPS_MAX],
        |row| read(&keys, row),
    )?;
    let mut pending = Vec::new();
    for notice in found {
        let its_own = but.is_some() && notice.draft == but;
        if !its_own && request_of(tx, &notice)?.is_none() {
            pending.push(notice);
        }
    }
    Ok(pending)
}

/// The request that was filed from a notice (FIL-26).
pub fn request_of(tx: &mut Tx, stored: &StoredNotice) -> Result<Option<Uuid>> {
    let Some(draft) = stored.draft else {
        return Ok(None);
    };
    let draft = crate::drafts::by_id(tx, &stored.employer, draft)?;
    let Some(DraftStatus::Submitted(id)) = draft.map(|draft| draft.status) else {
        return Ok(None);
    };
    // Somebody else may have been chosen before it was sent.
    let filed = crate::requests::by_id(tx, &stored.employer, id)?;
    Ok(filed
        .filter(|filed| filed.origin == Origin::Notice)
        .map(|filed| filed.id))
}

/// The request to which what lies with a notice belongs; none while it is only a notice, or where `file` is no notice.
pub fn request_of_file(tx: &mut Tx, file: Uuid) -> Result<Option<Uuid>> {
    let keys = tx.keys().clone();
    let stored = tx.optional(
        concat!("SELECT ", columns!(), " FROM notices WHERE id = $1"),
        params![file],
        |row| read(&keys, row),
    )?;
    match stored {
        Some(stored) => request_of(tx, &stored),
        None => Ok(None),
    }
}

/// The history of a notice, the first move first.
pub fn moves(tx: &mut Tx, notice: Uuid) -> Result<Vec<NoticeMove>> {
    let keys = tx.keys().clone();
    tx.query(
        "SELECT act, party, person_id, person_name, role, start_day, end_day, motive, made_at FROM notice_moves \
         WHERE notice_id = $1 ORDER BY seq LIMIT $2",
        params![notice, MOVES_MAX],
        |row| read_move(&keys, notice, row),
    )
}

fn read_move(keys: &Keys, notice: Uuid, row: &Row<'_>) -> Result<NoticeMove> {
    let mut columns = row.columns("notice_moves");
    let c = &mut columns;
    let act = c.code(NoticeAct::from_i16)?;
    let party = c.code_or_null(Party::from_i16)?;
    let (person, person_name, role) = (c.get()?, c.get()?, c.get()?);
    let dates = crate::codec::period(c)?;
    let sealed: Option<&[u8]> = c.get()?;
    let motive = sealed
        .map(|sealed| keys.open_text(MOTIVE, notice, sealed))
        .transpose()?;
    Ok(NoticeMove {
        act,
        party,
        person,
        person_name,
        role,
        dates,
        motive,
        at: c.get()?,
    })
}
