//! What parties were told about their files: the lists behind the badges, and what the mails are written from.

use domain::identifiers::{EmailAddress, EnterpriseNumber, Niss, Ticket};
use domain::message::MessageEvent;
use domain::period::Period;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::codec;
use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::keys::{Keys, NissMac};
use crate::page::{Page, PageRequest};

const CONTACT: &str = "messages.contact";
const REQUEST_NISS: &str = "requests.niss";
/// Unread messages counted for a badge; more are shown as "99+".
pub const UNREAD_MAX: u32 = 100;
/// Messages of one file that one act settles.
const OPEN_OF_FILE_MAX: u32 = 500;

/// Whose list a message stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Owner {
    /// Everybody who acts for this employer.
    Employer(EnterpriseNumber),
    /// A worker, who may never have signed in.
    Worker(NissMac),
    /// One person: receipts of what that person did.
    Person(Uuid),
    /// The case workers of an office, by its code.
    Office(String),
}

impl Owner {
    fn kind(&self) -> i16 {
        match self {
            Self::Employer(_) => 1,
            Self::Worker(_) => 2,
            Self::Person(_) => 3,
            Self::Office(_) => 4,
        }
    }

    fn key(&self) -> Vec<u8> {
        match self {
            Self::Employer(number) => number.digits().as_bytes().to_vec(),
            Self::Worker(mac) => mac.bytes().to_vec(),
            Self::Person(id) => id.as_bytes().to_vec(),
            Self::Office(code) => code.as_bytes().to_vec(),
        }
    }

    fn read(kind: i16, key: &[u8]) -> Option<Self> {
        match kind {
            1 => Some(Self::Employer(std::str::from_utf8(key).ok()?.parse().ok()?)),
            2 => Some(Self::Worker(NissMac::from_bytes(key.try_into().ok()?))),
            3 => Some(Self::Person(Uuid::from_slice(key).ok()?)),
            4 => Some(Self::Office(std::str::from_utf8(key).ok()?.to_owned())),
            _ => None,
        }
    }
}

/// How a worker is reached who may not be known as a person yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Number, for the e-Box.
    pub niss: Niss,
    /// Address the employer gave, if any.
    pub email: Option<EmailAddress>,
}

/// As it is sealed.
#[derive(Serialize, Deserialize)]
struct SealedContact {
    niss: String,
    email: Option<String>,
}

/// A message to store.
#[derive(Debug, Clone, Copy)]
pub struct NewMessage<'a> {
    /// Its id.
    pub id: Uuid,
    /// What is told.
    pub event: MessageEvent,
    /// About which request or notice.
    pub file: Uuid,
    /// To whom.
    pub owner: &'a Owner,
    /// The ticket named in it.
    pub ticket: Option<&'a Ticket>,
    /// How a worker is reached.
    pub contact: Option<&'a Contact>,
    /// Now.
    pub at: Timestamp,
}

/// A stored message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: Uuid,
    /// What is told.
    pub event: MessageEvent,
    /// About which request or notice.
    pub file: Uuid,
    /// To whom.
    pub owner: Owner,
    /// The ticket named in it.
    pub ticket: Option<Ticket>,
    /// How a worker is reached.
    pub contact: Option<Contact>,
    /// When it was told.
    pub created_at: Timestamp,
    /// When it was opened, or settled unopened.
    pub read_at: Option<Timestamp>,
    /// When an act made it superfluous: what it asks is done.
    pub settled_at: Option<Timestamp>,
}

macro_rules! columns {
    () => {
        "id, event, file_id, owner_kind, owner, ticket, contact, created_at, read_at, settled_at"
    };
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<Message> {
    let mut columns = row.columns("messages");
    let c = &mut columns;
    let id = c.get()?;
    let (event, file) = (c.code(MessageEvent::from_i16)?, c.get()?);
    let (kind, key): (i16, &[u8]) = (c.get()?, c.get()?);
    let owner = Owner::read(kind, key).ok_or_else(|| c.refuse("not an owner"))?;
    let ticket = c.parsed_or_null()?;
    let sealed: Option<&[u8]> = c.get()?;
    let contact = sealed.map(|sealed| open(keys, id, sealed)).transpose()?;
    Ok(Message {
        id,
        event,
        file,
        owner,
        ticket,
        contact,
        created_at: c.get()?,
        read_at: c.get()?,
        settled_at: c.get()?,
    })
}

fn open(keys: &Keys, id: Uuid, sealed: &[u8]) -> Result<Contact> {
    let unreadable = |reason| Error::Secret {
        column: CONTACT,
        id,
        reason,
    };
    let plain: SealedContact = serde_json::from_slice(&keys.open(CONTACT, id, sealed)?)
        .map_err(|_| unreadable("not a contact"))?;
    Ok(Contact {
        niss: plain.niss.parse().map_err(|_| unreadable("not a NISS"))?,
        email: plain.email.and_then(|email| email.parse().ok()),
    })
}

fn seal(keys: &Keys, id: Uuid, contact: &Contact) -> Result<Vec<u8>> {
    let plain = SealedContact {
        niss: contact.niss.digits().to_owned(),
        email: contact
            .email
            .as_ref()
            .map(|email| email.as_str().to_owned()),
    };
    let plain = serde_json::to_vec(&plain).map_err(|error| Error::Value(error.to_string()))?;
    keys.seal(CONTACT, id, &plain)
}

/// Stores a message in the transaction of its act.
pub fn insert(tx: &mut Tx, message: &NewMessage<'_>) -> Result<()> {
    let keys = tx.keys().clone();
    let contact = message
        .contact
        .map(|contact| seal(&keys, message.id, contact))
        .transpose()?;
    let key = message.owner.key();
    tx.exec(
        "INSERT INTO messages (id, event, file_id, owner_kind, owner, ticket, contact, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![
            message.id,
            message.event.to_i16(),
            message.file,
            message.owner.kind(),
            &key,
            message.ticket,
            contact.as_deref(),
            message.at,
        ],
    )?;
    Ok(())
}

/// The message of that id, whoever it is for: for those who send it.
pub fn by_id(tx: &mut Tx, id: Uuid) -> Result<Option<Message>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!("SELECT ", columns!(), " FROM messages WHERE id = $1"),
        params![id],
        |row| read(&keys, row),
    )
}

/// The messages of an owner, the newest first.
pub fn of_owner(tx: &mut Tx, owner: &Owner, page: PageRequest) -> Result<Page<Message>> {
    let (keys, key) = (tx.keys().clone(), owner.key());
    let rows = tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM messages WHERE owner_kind = $1 AND owner = $2 ORDER BY created_at DESC, id DESC LIMIT $3 OFFSET $4"
        ),
        params![owner.kind(), &key, page.size(), page.offset()],
        |row| read(&keys, row),
    )?;
    let total = tx.one(
        "SELECT COUNT(*) FROM messages WHERE owner_kind = $1 AND owner = $2",
        params![owner.kind(), &key],
        |row| row.columns("messages").get(),
    )?;
    Ok(Page {
        rows,
        total,
        size: page.size(),
    })
}

/// How many messages of an owner nobody has opened yet; counted up to [`UNREAD_MAX`].
pub fn unread(tx: &mut Tx, owner: &Owner) -> Result<u32> {
    tx.one(
        "SELECT COUNT(*) FROM (SELECT 1 FROM messages WHERE owner_kind = $1 AND owner = $2 AND read_at IS NULL LIMIT $3) AS waiting",
        params![owner.kind(), &owner.key(), UNREAD_MAX],
        |row| row.columns("messages").get(),
    )
}

/// The files of the messages that nobody of an owner has opened; at most [`UNREAD_MAX`].
pub fn unread_files(tx: &mut Tx, owner: &Owner) -> Result<Vec<Uuid>> {
    tx.query(
        "SELECT file_id FROM messages WHERE owner_kind = $1 AND owner = $2 AND read_at IS NULL LIMIT $3",
        params![owner.kind(), &owner.key(), UNREAD_MAX],
        |row| row.columns("messages").get(),
    )
}

/// `person` opens a file: what was told of it is taken as read.
pub fn set_read_of_file(
    tx: &mut Tx,
    owner: &Owner,
    file: Uuid,
    person: Uuid,
    at: Timestamp,
) -> Result<u64> {
    tx.exec(
        "UPDATE messages SET read_at = $4, read_by = $5 \
         WHERE file_id = $3 AND owner_kind = $1 AND owner = $2 AND read_at IS NULL",
        params![owner.kind(), &owner.key(), file, at, person],
    )
}

/// The message is opened by `person` of its owner; what it was. Opened again, the first time stays. Another owner's is
/// not found.
pub fn set_read(
    tx: &mut Tx,
    owner: &Owner,
    id: Uuid,
    person: Uuid,
    at: Timestamp,
) -> Result<Option<Message>> {
    let found = by_id(tx, id)?.filter(|message| message.owner == *owner);
    if found.is_some() {
        tx.exec(
            "UPDATE messages SET read_at = $2, read_by = $3 WHERE id = $1 AND read_at IS NULL",
            params![id, at, person],
        )?;
    }
    Ok(found)
}

/// Everything an owner has not opened is taken as read.
pub fn set_all_read(tx: &mut Tx, owner: &Owner, person: Uuid, at: Timestamp) -> Result<u64> {
    tx.exec(
        "UPDATE messages SET read_at = $3, read_by = $4 WHERE owner_kind = $1 AND owner = $2 AND read_at IS NULL",
        params![owner.kind(), &owner.key(), at, person],
    )
}

/// Takes as read what `event` makes superfluous in the lists of everybody: it happened, so nobody has to look.
pub fn settle(tx: &mut Tx, file: Uuid, event: MessageEvent, at: Timestamp) -> Result<()> {
    let open = tx.query(
        "SELECT id, event FROM messages WHERE file_id = $1 AND settled_at IS NULL LIMIT $2",
        params![file, OPEN_OF_FILE_MAX],
        |row| {
            let mut columns = row.columns("messages");
            Ok((
                columns.get::<Uuid>()?,
                columns.code(MessageEvent::from_i16)?,
            ))
        },
    )?;
    for (id, earlier) in open {
        if event.settles(earlier) {
            tx.exec(
                "UPDATE messages SET settled_at = $2, read_at = COALESCE(read_at, $2) WHERE id = $1 AND settled_at IS NULL",
                params![id, at],
            )?;
        }
    }
    Ok(())
}

/// Takes as read that a change request asks for an answer: in the list of `owner`, or of everybody.
pub fn settle_change(tx: &mut Tx, file: Uuid, owner: Option<&Owner>, at: Timestamp) -> Result<()> {
    let asked = of_file(tx, file)?.into_iter();
    let asked =
        asked.filter(|message| message.event.asks_for_change() && message.settled_at.is_none());
    for message in asked.filter(|message| owner.is_none_or(|owner| message.owner == *owner)) {
        tx.exec(
            "UPDATE messages SET settled_at = $2, read_at = COALESCE(read_at, $2) WHERE id = $1 AND settled_at IS NULL",
            params![message.id, at],
        )?;
    }
    Ok(())
}

/// Messages about a file, the newest first; at most 500.
pub fn of_file(tx: &mut Tx, file: Uuid) -> Result<Vec<Message>> {
    let keys = tx.keys().clone();
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM messages WHERE file_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2"
        ),
        params![file, OPEN_OF_FILE_MAX],
        |row| read(&keys, row),
    )
}

/// The ticket last issued for a file.
pub fn newest_ticket(tx: &mut Tx, file: Uuid) -> Result<Option<Ticket>> {
    tx.optional(
        "SELECT ticket FROM tickets WHERE request_id = $1 ORDER BY issued_at DESC, part DESC LIMIT 1",
        params![file],
        |row| row.columns("tickets").parsed(),
    )
}

/// The employer of a request; none for what is no request.
pub fn employer_of(tx: &mut Tx, file: Uuid) -> Result<Option<EnterpriseNumber>> {
    tx.optional(
        "SELECT enterprise FROM requests WHERE id = $1",
        params![file],
        |row| row.columns("requests").get(),
    )
}

/// First and last day of a request; none for what is no request.
pub fn period_of(tx: &mut Tx, file: Uuid) -> Result<Option<Period>> {
    tx.optional(
        "SELECT start_day, end_day FROM requests WHERE id = $1",
        params![file],
        |row| codec::period(&mut row.columns("requests")),
    )
}

/// Questions of this kind that nobody has answered yet, asked after the place given, the oldest first.
pub fn unanswered(
    tx: &mut Tx,
    event: MessageEvent,
    after: (Timestamp, Uuid),
    limit: u32,
) -> Result<Vec<Message>> {
    let keys = tx.keys().clone();
    tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM messages WHERE event = $1 AND settled_at IS NULL AND (created_at, id) > ($2, $3) \
             ORDER BY created_at, id LIMIT $4"
        ),
        params![event.to_i16(), after.0, after.1, limit],
        |row| read(&keys, row),
    )
}

/// When an owner was last told that about a file.
pub fn last_told(
    tx: &mut Tx,
    owner: &Owner,
    file: Uuid,
    event: MessageEvent,
) -> Result<Option<Timestamp>> {
    tx.optional(
        "SELECT created_at FROM messages WHERE file_id = $1 AND event = $2 AND owner_kind = $3 AND owner = $4 \
         ORDER BY created_at DESC LIMIT 1",
        params![file, event.to_i16(), owner.kind(), &owner.key()],
        |row| row.columns("messages").get(),
    )
}

/// A leave that ends, as far as a reminder needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// The request.
    pub request: Uuid,
    /// Who filed it.
    pub employer: EnterpriseNumber,
    /// Whom it concerns.
    pub worker: Contact,
    /// Its last day.
    pub end: Date,
    /// When it was filed.
    pub introduced: Date,
}

/// Leaves whose last day is one of these days and which were not cancelled, after the id given, in the order of their ids.
pub fn ending(
    tx: &mut Tx,
    (first, last): (Date, Date),
    after: Uuid,
    limit: u32,
) -> Result<Vec<Ending>> {
    let keys = tx.keys().clone();
    tx.query(
        "SELECT id, enterprise, niss, worker_email, end_day, introduced_day FROM requests \
         WHERE end_day >= $1 AND end_day <= $2 AND status <> 5 AND id > $3 ORDER BY id LIMIT $4",
        params![first, last, after, limit],
        |row| {
            let mut columns = row.columns("requests");
            let request = columns.get()?;
            Ok(Ending {
                request,
                employer: columns.get()?,
                worker: Contact {
                    niss: keys.open_niss(REQUEST_NISS, request, columns.get()?)?,
                    email: columns.parsed_or_null()?,
                },
                end: columns.get()?,
                introduced: columns.get()?,
            })
        },
    )
}
