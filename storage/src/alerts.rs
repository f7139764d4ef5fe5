//! Announcements above the pages they concern, each with its own window of time and its text in four languages (ACC-02).

use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};

/// A text is one or two sentences.
pub const TEXT_CHARS_MAX: usize = 500;

/// A group of pages that an announcement can concern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The public pages.
    Public = 1,
    /// An employer's pages.
    Employer = 2,
    /// A worker's pages.
    Worker = 4,
    /// An office's pages.
    Office = 8,
    /// The administration's pages.
    Administration = 16,
}

impl Place {
    /// Every group.
    pub const ALL: [Self; 5] = [
        Self::Public,
        Self::Employer,
        Self::Worker,
        Self::Office,
        Self::Administration,
    ];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Employer => "employer",
            Self::Worker => "worker",
            Self::Office => "office",
            Self::Administration => "administration",
        }
    }
}

/// An announcement. Its texts stand in the order French, Dutch, German, English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// Its id.
    pub id: Uuid,
    /// Raised by each change.
    pub version: i64,
    /// The pages it concerns.
    pub places: Vec<Place>,
    /// Shown from then on.
    pub from: Timestamp,
    /// … and no longer from then on.
    pub until: Timestamp,
    /// What it says: French, Dutch, German, English.
    pub texts: [String; 4],
    /// Who wrote it last.
    pub changed_by: Option<Uuid>,
    /// When.
    pub changed_at: Timestamp,
    /// When it was taken back.
    pub withdrawn_at: Option<Timestamp>,
}

impl Alert {
    /// Is it shown on pages of `place` at `now`?
    pub fn shown(&self, place: Place, now: Timestamp) -> bool {
        self.withdrawn_at.is_none()
            && self.places.contains(&place)
            && self.from <= now
            && now < self.until
    }
}

fn read(row: &Row<'_>) -> Result<Alert> {
    let mut columns = row.columns("alerts");
    let (id, version) = (columns.get()?, columns.get()?);
    let bits: i16 = columns.get()?;
    Ok(Alert {
        id,
        version,
        places: Place::ALL
            .into_iter()
            .filter(|place| bits & *place as i16 != 0)
            .collect(),
        from: columns.get()?,
        until: columns.get()?,
        texts: [
            columns.get()?,
            columns.get()?,
            columns.get()?,
            columns.get()?,
        ],
        changed_by: columns.get()?,
        changed_at: columns.get()?,
        withdrawn_at: columns.get()?,
    })
}

fn bits(places: &[Place]) -> i16 {
    places.iter().fold(0, |bits, place| bits | *place as i16)
}

fn within_limits(alert: &Alert) -> Result<()> {
    let too_long = |text: &String| text.chars().count() > TEXT_CHARS_MAX;
    if alert.texts.iter().any(too_long) {
        return Err(Error::Limit {
            what: "text of an announcement",
            limit: TEXT_CHARS_MAX,
        });
    }
    Ok(())
}

/// Stores a new announcement, version 1.
pub fn insert(tx: &mut Tx, alert: &Alert) -> Result<()> {
    within_limits(alert)?;
    let [fr, nl, de, en] = &alert.texts;
    tx.exec(
        "INSERT INTO alerts (id, version, places, from_at, until_at, text_fr, text_nl, text_de, text_en, changed_by, \
         changed_at) VALUES ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            alert.id,
            bits(&alert.places),
            alert.from,
            alert.until,
            fr,
            nl,
            de,
            en,
            alert.changed_by,
            alert.changed_at
        ],
    )?;
    Ok(())
}

/// Changes an announcement that still has the version read, withdrawal included. [`Error::Conflict`] otherwise.
pub fn set(tx: &mut Tx, alert: &Alert) -> Result<()> {
    within_limits(alert)?;
    let [fr, nl, de, en] = &alert.texts;
    tx.exec_one(
        "UPDATE alerts SET version = version + 1, places = $3, from_at = $4, until_at = $5, text_fr = $6, text_nl = $7, \
         text_de = $8, text_en = $9, changed_by = $10, changed_at = $11, withdrawn_at = $12 \
         WHERE id = $1 AND version = $2",
        params![
            alert.id,
            alert.version,
            bits(&alert.places),
            alert.from,
            alert.until,
            fr,
            nl,
            de,
            en,
            alert.changed_by,
            alert.changed_at,
            alert.withdrawn_at
        ],
    )
}

/// One announcement.
pub fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<Alert>> {
    tx.optional(
        "SELECT id, version, places, from_at, until_at, text_fr, text_nl, text_de, text_en, changed_by, changed_at, \
         withdrawn_at FROM alerts WHERE id = $1",
        params![id],
        read,
    )
}

/// Announcements that are not over at `now`, shown or still to come, the soonest first; at most 50.
pub fn not_over(tx: &mut Tx, now: Timestamp) -> Result<Vec<Alert>> {
    tx.query(
        "SELECT id, version, places, from_at, until_at, text_fr, text_nl, text_de, text_en, changed_by, changed_at, \
         withdrawn_at FROM alerts WHERE until_at > $1 AND withdrawn_at IS NULL ORDER BY from_at, id LIMIT 50",
        params![now],
        read,
    )
}

/// Every announcement, the latest to end first; at most 200, for the page that edits them.
pub fn newest(tx: &mut Tx) -> Result<Vec<Alert>> {
    tx.query(
        "SELECT id, version, places, from_at, until_at, text_fr, text_nl, text_de, text_en, changed_by, changed_at, \
         withdrawn_at FROM alerts ORDER BY until_at DESC, id LIMIT 200",
        params![],
        read,
    )
}
