//! What nobody has opened yet, and what an act makes superfluous.

use domain::message::MessageEvent;
use jiff::Timestamp;
use uuid::Uuid;

use super::{Message, OPEN_OF_FILE_MAX, Owner, by_id, of_file};
use crate::engine::{tx::Tx, value::params};
use crate::error::Result;

/// Unread messages counted for a badge; more are shown as "99+".
pub const UNREAD_MAX: u32 = 100;

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
    // Asked by its owner: a right limited to units finds only what was told of their files.
    let own = tx.optional(
        "SELECT id FROM messages WHERE id = $3 AND owner_kind = $1 AND owner = $2",
        params![owner.kind(), &owner.key(), id],
        |row| row.columns("messages").get::<Uuid>(),
    )?;
    let found = match own {
        Some(id) => by_id(tx, id)?,
        None => None,
    };
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
