//! What parties were told about their files: the lists behind the badges, and what the mails are written from.

mod leave;
mod owner;
mod unread;

use domain::identifiers::Ticket;
use domain::message::MessageEvent;
use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;
use crate::keys::Keys;
use crate::page::{Page, PageRequest};

pub use leave::{Ending, employer_of, ending, newest_ticket, period_of};
pub use owner::{Contact, Owner};
pub use unread::{
    UNREAD_MAX, set_all_read, set_read, set_read_of_file, settle, settle_change, unread,
    unread_files,
};

/// Messages of one file that one act settles.
const OPEN_OF_FILE_MAX: u32 = 500;

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
    let contact = sealed
        .map(|sealed| owner::open(keys, id, sealed))
        .transpose()?;
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

/// Stores a message in the transaction of its act.
pub fn insert(tx: &mut Tx, message: &NewMessage<'_>) -> Result<()> {
    let keys = tx.keys().clone();
    let contact = message
        .contact
        .map(|contact| owner::seal(&keys, message.id, contact))
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
