//! What deciders of one company say to one another about a notice (NOT-12). Each raises the notice's version: of two who
//! speak at once, the second reads the first before speaking again.

use domain::identifiers::EnterpriseNumber;
use domain::notice::NoticeAct;
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::StoredNotice;
use crate::engine::{tx::Tx, value::params};
use crate::error::Result;

const WORDS: &str = "notice_opinions.words";
/// Opinions of one notice that are read.
const OPINIONS_MAX: u32 = 100;
/// Deciders of one company that are offered.
const DECIDERS_MAX: u32 = 100;

/// What an opinion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpinionKind {
    /// Referred to a colleague.
    Referred = 1,
    /// Accepts, as the first of two.
    Accepts = 2,
    /// Refuses, as the first of two.
    Refuses = 3,
}

impl OpinionKind {
    fn from_i16(number: i16) -> Result<Self, ()> {
        let all = [Self::Referred, Self::Accepts, Self::Refuses];
        all.into_iter()
            .find(|kind| *kind as i16 == number)
            .ok_or(())
    }

    /// The answer it is the first half of.
    pub const fn answer(self) -> Option<NoticeAct> {
        match self {
            Self::Referred => None,
            Self::Accepts => Some(NoticeAct::Accept),
            Self::Refuses => Some(NoticeAct::Refuse),
        }
    }
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// What it is.
    pub kind: OpinionKind,
    /// Moves made before it.
    pub moves: i64,
    /// Whose.
    pub person: Uuid,
    /// The name then.
    pub person_name: String,
    /// Code of the role.
    pub role: String,
    /// To whom the notice is referred: the person, and the name then.
    pub to: Option<(Uuid, String)>,
    /// Why, or what else was said.
    pub words: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// Writes an opinion, if the notice still has the version seen: else [`crate::Error::Conflict`].
pub fn insert(tx: &mut Tx, seen: &StoredNotice, opinion: &Opinion) -> Result<()> {
    tx.exec_one(
        "UPDATE notices SET version = version + 1 WHERE id = $1 AND version = $2",
        params![seen.id, seen.version],
    )?;
    let keys = tx.keys().clone();
    let words = opinion.words.as_deref();
    let words = words
        .map(|words| keys.seal(WORDS, seen.id, words.as_bytes()))
        .transpose()?;
    let before: i64 = tx.one(
        "SELECT COUNT(*) FROM notice_opinions WHERE notice_id = $1",
        params![seen.id],
        |row| row.columns("notice_opinions").get(),
    )?;
    tx.exec(
        "INSERT INTO notice_opinions (notice_id, seq, kind, moves, person_id, person_name, role, to_person, to_name, \
         words, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            seen.id,
            before + 1,
            opinion.kind as i16,
            opinion.moves,
            opinion.person,
            &opinion.person_name,
            &opinion.role,
            opinion.to.as_ref().map(|(person, _)| *person),
            opinion.to.as_ref().map(|(_, name)| name.as_str()),
            words.as_ref(),
            opinion.at,
        ],
    )?;
    Ok(())
}

/// Everything said about a notice, the first first.
pub fn of_notice(tx: &mut Tx, notice: Uuid) -> Result<Vec<Opinion>> {
    let keys = tx.keys().clone();
    tx.query(
        "SELECT kind, moves, person_id, person_name, role, to_person, to_name, words, made_at FROM notice_opinions \
         WHERE notice_id = $1 ORDER BY seq LIMIT $2",
        params![notice, OPINIONS_MAX],
        |row| {
            let mut columns = row.columns("notice_opinions");
            let c = &mut columns;
            let (kind, moves) = (c.code(OpinionKind::from_i16)?, c.get()?);
            let (person, person_name, role) = (c.get()?, c.get()?, c.get()?);
            let (to, name): (Option<Uuid>, Option<String>) = (c.get()?, c.get()?);
            let sealed: Option<&[u8]> = c.get()?;
            let words = sealed
                .map(|sealed| keys.open_text(WORDS, notice, sealed))
                .transpose()?;
            Ok(Opinion {
                kind,
                moves,
                person,
                person_name,
                role,
                to: to.zip(name),
                words,
                at: c.get()?,
            })
        },
    )
}

/// Everybody who may decide about a notice to an employer on a day: person, given and family name.
pub fn deciders(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    notice: Uuid,
    day: Date,
) -> Result<Vec<(Uuid, String, String)>> {
    tx.query(
        "SELECT DISTINCT persons.id, persons.given_name, persons.family_name FROM capacities \
         JOIN persons ON persons.id = capacities.person_id WHERE capacities.enterprise = $1 AND capacities.kind = 1 \
         AND capacities.role >= 3 AND capacities.from_day <= $2 \
         AND (capacities.to_day IS NULL OR capacities.to_day >= $2) \
         AND (capacities.units IS NULL OR ' ' || capacities.units || ' ' LIKE \
         '% ' || (SELECT unit FROM notices WHERE id = $4) || ' %') \
         ORDER BY persons.family_name, persons.given_name, persons.id LIMIT $3",
        params![employer, day, DECIDERS_MAX, notice],
        |row| {
            let mut c = row.columns("persons");
            Ok((c.get()?, c.get()?, c.get()?))
        },
    )
}
