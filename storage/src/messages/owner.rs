//! Whose list a message stands in, and how a worker is reached.

use domain::identifiers::{EmailAddress, EnterpriseNumber, Niss};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::keys::{Keys, NissMac};

const CONTACT: &str = "messages.contact";

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
    pub(super) fn kind(&self) -> i16 {
        match self {
            Self::Employer(_) => 1,
            Self::Worker(_) => 2,
            Self::Person(_) => 3,
            Self::Office(_) => 4,
        }
    }

    pub(super) fn key(&self) -> Vec<u8> {
        match self {
            Self::Employer(number) => number.digits().as_bytes().to_vec(),
            Self::Worker(mac) => mac.bytes().to_vec(),
            Self::Person(id) => id.as_bytes().to_vec(),
            Self::Office(code) => code.as_bytes().to_vec(),
        }
    }

    pub(super) fn read(kind: i16, key: &[u8]) -> Option<Self> {
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

pub(super) fn open(keys: &Keys, id: Uuid, sealed: &[u8]) -> Result<Contact> {
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

pub(super) fn seal(keys: &Keys, id: Uuid, contact: &Contact) -> Result<Vec<u8>> {
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
