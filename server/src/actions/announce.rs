//! Tells a party what happened to a file: a message in its list and the intent to send mails and e-Box messages, in the
//! transaction of the act (trust R16). An act that is not committed tells nobody; one that is tells everybody once.

use domain::identifiers::{EmailAddress, EnterpriseNumber, Niss};
use domain::message::{MessageEvent, Reader};
use jiff::Timestamp;
use storage::jobs::{self, NewJob};
use storage::messages::{self, Contact, NewMessage, Owner};
use storage::{Error, Tx};
use uuid::Uuid;

use crate::app::App;
use crate::ports::chance::Ids;
use crate::web::Visit;

/// The kind of job that finds out who of the recipient gets the message, and by which channel.
pub const DELIVER: &str = "deliver-message";

/// Something to tell.
#[derive(Debug, Clone)]
pub struct Announcement {
    /// What happened.
    pub event: MessageEvent,
    /// To which request or notice.
    pub file: Uuid,
    /// Who is told.
    pub to: Recipient,
}

/// Who is told.
#[derive(Debug, Clone)]
pub enum Recipient {
    /// Everybody who acts for this employer.
    Employer(EnterpriseNumber),
    /// The worker of the file, with the address the employer gave.
    Worker(Niss, Option<EmailAddress>),
    /// One person who asked for a confirmation of an act of their own; it is mailed whatever their choices say.
    Person(Uuid),
    /// The case workers of an office.
    Office(String),
}

impl Recipient {
    /// The side it stands on; a person is told what the own side is.
    fn reader(&self) -> Option<Reader> {
        match self {
            Self::Employer(_) => Some(Reader::Employer),
            Self::Worker(..) => Some(Reader::Worker),
            Self::Office(_) => Some(Reader::Office),
            Self::Person(_) => None,
        }
    }
}

/// With what a message is made: a visit, or a job at its moment.
#[derive(Clone, Copy)]
pub struct Moment<'a> {
    /// Chance, for ids.
    pub app: &'a App,
    /// The time of the act.
    pub now: Timestamp,
}

impl<'a> From<&'a Visit> for Moment<'a> {
    fn from(at: &'a Visit) -> Self {
        Self {
            app: &at.app,
            now: at.now,
        }
    }
}

/// Tells it, and takes from every list what it makes superfluous.
pub fn announce<'a>(
    at: impl Into<Moment<'a>>,
    tx: &mut Tx,
    told: Announcement,
) -> Result<(), Error> {
    let at = at.into();
    let Announcement { event, file, to } = told;
    debug_assert!(
        to.reader().is_none_or(|reader| event.reaches(reader)),
        "{event:?} is said never to reach {to:?}"
    );
    messages::settle(tx, file, event, at.now)?;
    let (owner, contact) = match to {
        Recipient::Employer(number) => (Owner::Employer(number), None),
        Recipient::Worker(niss, email) => (
            Owner::Worker(tx.keys().niss_mac(&niss)),
            Some(Contact { niss, email }),
        ),
        Recipient::Person(id) => (Owner::Person(id), None),
        Recipient::Office(code) => (Owner::Office(code), None),
    };
    let id = at.app.chance.uuid(at.now);
    let ticket = messages::newest_ticket(tx, file)?;
    messages::insert(
        tx,
        &NewMessage {
            id,
            event,
            file,
            owner: &owner,
            ticket: ticket.as_ref(),
            contact: contact.as_ref(),
            at: at.now,
        },
    )?;
    let payload = serde_json::json!({ "message": id.to_string() }).to_string();
    jobs::insert(
        tx,
        &NewJob {
            id,
            kind: DELIVER,
            payload: &payload,
            due_at: at.now,
            created_at: at.now,
        },
    )
}
