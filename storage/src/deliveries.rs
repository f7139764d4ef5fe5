//! By which channels a message leaves: one row a channel and address, what persons and employers chose about it, and the
//! letterbox of a demonstration.

use domain::identifiers::{EmailAddress, EnterpriseNumber};
use domain::message::{MailWay, MessageEvent};
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;
use crate::keys::Keys;
use crate::page::{Page, PageRequest};

const ADDRESS: &str = "message_deliveries.address";
/// Messages gathered in one daily mail; the rest comes the day after.
const DIGEST_MAX: u32 = 100;
/// People of one employer who are told of one thing.
pub const PEOPLE_MAX: u32 = 100;

/// By which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    /// E-mail.
    Mail = 1,
    /// The federal electronic letterbox.
    EBox = 2,
}

impl Channel {
    pub(crate) fn from_i16(number: i16) -> Result<Self, ()> {
        match number {
            1 => Ok(Self::Mail),
            2 => Ok(Self::EBox),
            _ => Err(()),
        }
    }
}

/// Where a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeliveryState {
    /// To be sent.
    Waiting = 1,
    /// Taken by mail server or e-Box.
    Sent = 2,
    /// Waits for the daily mail.
    ForDigest = 3,
    /// Opened in the product before it left.
    NotNeeded = 4,
    /// There is no such channel, here or for this recipient.
    NoChannel = 5,
}

impl DeliveryState {
    pub(crate) fn from_i16(number: i16) -> Result<Self, ()> {
        [
            Self::Waiting,
            Self::Sent,
            Self::ForDigest,
            Self::NotNeeded,
            Self::NoChannel,
        ]
        .into_iter()
        .find(|state| *state as i16 == number)
        .ok_or(())
    }
}

/// A message on its way by one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Made of message, channel and address.
    pub id: Uuid,
    /// What is sent.
    pub message: Uuid,
    /// By which way.
    pub channel: Channel,
    /// To which person, when known.
    pub person: Option<Uuid>,
    /// To which mail address; none for the e-Box.
    pub address: Option<EmailAddress>,
    /// In which language.
    pub language: String,
    /// Where it stands.
    pub state: DeliveryState,
    /// When it was decided on.
    pub created_at: Timestamp,
}

macro_rules! columns {
    () => {
        "id, message_id, channel, person_id, address, language, state, created_at"
    };
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<Delivery> {
    let mut columns = row.columns("message_deliveries");
    let c = &mut columns;
    let id = c.get()?;
    let (message, channel, person) = (c.get()?, c.code(Channel::from_i16)?, c.get()?);
    let sealed: &[u8] = c.get()?;
    let address = match sealed {
        [] => None,
        sealed => keys.open_text(ADDRESS, id, sealed)?.parse().ok(),
    };
    Ok(Delivery {
        id,
        message,
        channel,
        person,
        address,
        language: c.get()?,
        state: c.code(DeliveryState::from_i16)?,
        created_at: c.get()?,
    })
}

/// Stores a delivery; `false` when it was decided on before.
pub fn insert(tx: &mut Tx, delivery: &Delivery) -> Result<bool> {
    let address = match &delivery.address {
        Some(address) => tx
            .keys()
            .seal(ADDRESS, delivery.id, address.as_str().as_bytes())?,
        None => Vec::new(),
    };
    let inserted = tx.exec(
        "INSERT INTO message_deliveries (id, message_id, channel, person_id, address, language, state, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING",
        params![
            delivery.id,
            delivery.message,
            delivery.channel as i16,
            delivery.person,
            &address,
            &delivery.language,
            delivery.state as i16,
            delivery.created_at,
        ],
    )?;
    Ok(inserted == 1)
}

/// The delivery of that id.
pub fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<Delivery>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM message_deliveries WHERE id = $1"
        ),
        params![id],
        |row| read(&keys, row),
    )
}

/// Every way a message leaves by, in no order that means anything; at most twice as many as an employer has people.
pub fn of_message(tx: &mut Tx, message: Uuid) -> Result<Vec<Delivery>> {
    let keys = tx.keys().clone();
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM message_deliveries WHERE message_id = $1 ORDER BY channel, id LIMIT $2"
        ),
        params![message, 2 * PEOPLE_MAX],
        |row| read(&keys, row),
    )
}

/// What became of a delivery that waited; one that did not stays as it is.
pub fn set_state(tx: &mut Tx, id: Uuid, state: DeliveryState, at: Timestamp) -> Result<()> {
    tx.exec(
        "UPDATE message_deliveries SET state = $2, finished_at = $3 WHERE id = $1 AND state IN (1, 3)",
        params![id, state as i16, at],
    )?;
    Ok(())
}

/// Gathers what waits for a person's daily mail under `digest`: what was opened in the product meanwhile is left out.
pub fn gather(tx: &mut Tx, person: Uuid, digest: Uuid, at: Timestamp) -> Result<()> {
    tx.exec(
        "UPDATE message_deliveries SET state = 4, finished_at = $2 WHERE person_id = $1 AND state = 3 \
         AND digest_id IS NULL AND message_id IN (SELECT id FROM messages WHERE read_at IS NOT NULL)",
        params![person, at],
    )?;
    tx.exec(
        "UPDATE message_deliveries SET digest_id = $2 WHERE id IN (SELECT id FROM message_deliveries \
         WHERE person_id = $1 AND state = 3 AND digest_id IS NULL ORDER BY created_at, id LIMIT $3)",
        params![person, digest, DIGEST_MAX],
    )?;
    Ok(())
}

/// What was gathered under `digest`, the oldest first.
pub fn of_digest(tx: &mut Tx, digest: Uuid) -> Result<Vec<Delivery>> {
    let keys = tx.keys().clone();
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM message_deliveries WHERE digest_id = $1 ORDER BY created_at, id LIMIT $2"
        ),
        params![digest, DIGEST_MAX],
        |row| read(&keys, row),
    )
}

/// Somebody who acts for an employer, as far as mails need to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// Who.
    pub person: Uuid,
    /// In which language mails are read.
    pub language: Option<String>,
    /// Where they go.
    pub email: Option<String>,
}

/// Those who may file or answer for an employer on `day`; at most [`PEOPLE_MAX`].
pub fn colleagues(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    file: Uuid,
    day: Date,
) -> Result<Vec<Colleague>> {
    tx.query(
        "SELECT DISTINCT persons.id, persons.language, persons.email FROM capacities \
         JOIN persons ON persons.id = capacities.person_id \
         WHERE capacities.enterprise = $1 AND capacities.kind = 1 AND capacities.role >= 2 \
         AND capacities.from_day <= $2 AND (capacities.to_day IS NULL OR capacities.to_day >= $2) \
         AND (capacities.units IS NULL OR ' ' || capacities.units || ' ' LIKE '% ' || COALESCE(\
         (SELECT unit FROM requests WHERE id = $4), (SELECT unit FROM notices WHERE id = $4)) || ' %') \
         ORDER BY persons.id LIMIT $3",
        params![employer, day, PEOPLE_MAX, file],
        |row| {
            let mut columns = row.columns("persons");
            Ok(Colleague {
                person: columns.get()?,
                language: columns.get()?,
                email: columns.get()?,
            })
        },
    )
}

/// What a person chose; events without a choice are mailed at once.
pub fn mail_ways(tx: &mut Tx, person: Uuid) -> Result<Vec<(MessageEvent, MailWay)>> {
    tx.query(
        "SELECT event, way FROM mail_ways WHERE person_id = $1 ORDER BY event LIMIT 100",
        params![person],
        |row| {
            let mut columns = row.columns("mail_ways");
            Ok((
                columns.code(MessageEvent::from_i16)?,
                columns.code(MailWay::from_i16)?,
            ))
        },
    )
}

/// How a person wants the mails of this event.
pub fn mail_way(tx: &mut Tx, person: Uuid, event: MessageEvent) -> Result<MailWay> {
    let chosen = mail_ways(tx, person)?;
    let found = chosen.into_iter().find(|(of, _)| *of == event);
    Ok(found.map_or(MailWay::AtOnce, |(_, way)| way))
}

/// Keeps a choice.
pub fn set_mail_way(tx: &mut Tx, person: Uuid, event: MessageEvent, way: MailWay) -> Result<()> {
    tx.exec(
        "INSERT INTO mail_ways (person_id, event, way) VALUES ($1, $2, $3) \
         ON CONFLICT (person_id, event) DO UPDATE SET way = excluded.way",
        params![person, event.to_i16(), way.to_i16()],
    )?;
    Ok(())
}

/// Since when an employer gets everything in its e-Box, if it agreed (NOT-04).
pub fn ebox_consent(tx: &mut Tx, employer: &EnterpriseNumber) -> Result<Option<Timestamp>> {
    tx.optional(
        "SELECT agreed_at FROM ebox_consents WHERE enterprise = $1",
        params![employer],
        |row| row.columns("ebox_consents").get(),
    )
}

/// The employer agrees, by `person`; agreed before, the first time stays.
pub fn set_ebox_consent(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    person: Uuid,
    at: Timestamp,
) -> Result<()> {
    tx.exec(
        "INSERT INTO ebox_consents (enterprise, agreed_at, person_id) VALUES ($1, $2, $3) \
         ON CONFLICT (enterprise) DO NOTHING",
        params![employer, at, person],
    )?;
    Ok(())
}

/// The employer takes its agreement back.
pub fn end_ebox_consent(tx: &mut Tx, employer: &EnterpriseNumber) -> Result<()> {
    tx.exec(
        "DELETE FROM ebox_consents WHERE enterprise = $1",
        params![employer],
    )?;
    Ok(())
}

/// A letter in the letterbox of a demonstration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalLetter {
    /// That of its delivery.
    pub id: Uuid,
    /// By which way.
    pub channel: Channel,
    /// Address or enterprise number; empty for a citizen's e-Box.
    pub recipient: String,
    /// In which language.
    pub language: String,
    /// Its first line.
    pub subject: String,
    /// The rest.
    pub body: String,
    /// When it arrived.
    pub at: Timestamp,
}

/// Puts a letter into the letterbox; `false` when it lay there before.
pub fn insert_local(tx: &mut Tx, letter: &LocalLetter) -> Result<bool> {
    let inserted = tx.exec(
        "INSERT INTO local_letters (id, channel, recipient, language, subject, body, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
        params![
            letter.id,
            letter.channel as i16,
            &letter.recipient,
            &letter.language,
            &letter.subject,
            &letter.body,
            letter.at,
        ],
    )?;
    Ok(inserted == 1)
}

/// The letters of the letterbox, the newest first.
pub fn local_letters(tx: &mut Tx, page: PageRequest) -> Result<Page<LocalLetter>> {
    let rows = tx.query(
        "SELECT id, channel, recipient, language, subject, body, at FROM local_letters \
         ORDER BY at DESC, id DESC LIMIT $1 OFFSET $2",
        params![page.size(), page.offset()],
        |row| {
            let mut c = row.columns("local_letters");
            Ok(LocalLetter {
                id: c.get()?,
                channel: c.code(Channel::from_i16)?,
                recipient: c.get()?,
                language: c.get()?,
                subject: c.get()?,
                body: c.get()?,
                at: c.get()?,
            })
        },
    )?;
    let total = tx.one("SELECT COUNT(*) FROM local_letters", params![], |row| {
        row.columns("local_letters").get()
    })?;
    Ok(Page {
        rows,
        total,
        size: page.size(),
    })
}
