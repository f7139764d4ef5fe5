//! Says in advance when a question will be repeated: the job that does it and the pages that show it ask here.

use domain::message::{MessageEvent, MessageSubject};
use domain::reminder;
use jiff::civil::Date;
use storage::messages::{self, Message, Owner};
use storage::{Error, Tx, notices};

use crate::ports::clock::brussels_date;

/// Every day on which the question of a message is repeated, if nobody answers it.
pub fn ahead(tx: &mut Tx, message: &Message) -> Result<Vec<Date>, Error> {
    // Case workers have their queue open all day.
    let in_queue = matches!(message.owner, Owner::Office(_));
    if in_queue || reminder::of(message.event).is_none() || message.settled_at.is_some() {
        return Ok(Vec::new());
    }
    let asked = brussels_date(message.created_at);
    let (start, due) = match message.event.subject() {
        MessageSubject::Notice => (None, notices::due_of(tx, message.file)?),
        MessageSubject::Occupation => (None, None),
        MessageSubject::Request => (
            messages::period_of(tx, message.file)?.map(|period| period.start()),
            None,
        ),
    };
    let deadline = reminder::deadline(message.event, asked, start, due);
    Ok(reminder::dates(asked, deadline))
}

/// The day the recipient last heard of it: the question itself, or its last reminder.
pub fn last_told(tx: &mut Tx, message: &Message, event: MessageEvent) -> Result<Date, Error> {
    let reminded = messages::last_told(tx, &message.owner, message.file, event)?;
    Ok(brussels_date(reminded.map_or(message.created_at, |at| {
        at.max(message.created_at)
    })))
}

/// The next reminder of a message; none when nothing is asked, everything is answered, or the last one was sent.
pub fn next(tx: &mut Tx, message: &Message) -> Result<Option<Date>, Error> {
    let Some(event) = reminder::of(message.event) else {
        return Ok(None);
    };
    let dates = ahead(tx, message)?;
    Ok(reminder::next(&dates, last_told(tx, message, event)?))
}
