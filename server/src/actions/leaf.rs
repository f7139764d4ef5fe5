//! The leaf an act leaves in its file's journal: who, for whom, what, and the act in full.

use domain::identifiers::EnterpriseNumber;
use serde_json::Value;
use storage::{Tx, journal};
use uuid::Uuid;

use crate::auth::access::{
    SignedInAdministrator, SignedInCaseWorker, SignedInEmployer, SignedInSupport, SignedInWorker,
};
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;

/// Who acts: what a leaf says of its author.
#[derive(Debug, Clone)]
pub struct Author {
    /// The person.
    pub person: Uuid,
    /// A code such as `employerUser:filer`.
    pub capacity: String,
    /// An enterprise number, an office code, or the mandate of a helper; none for oneself.
    pub on_behalf_of: Option<String>,
}

impl From<&SignedInEmployer> for Author {
    fn from(employer: &SignedInEmployer) -> Self {
        Self {
            person: employer.person.id,
            capacity: employer.stamp(),
            on_behalf_of: Some(employer.employer.number.digits().to_owned()),
        }
    }
}

impl From<&SignedInWorker> for Author {
    fn from(worker: &SignedInWorker) -> Self {
        Self {
            person: worker.person.id,
            capacity: worker.stamp(),
            on_behalf_of: worker.helps.as_ref().map(|held| held.id.to_string()),
        }
    }
}

impl From<&SignedInCaseWorker> for Author {
    fn from(worker: &SignedInCaseWorker) -> Self {
        Self {
            person: worker.person.id,
            capacity: "caseWorker".to_owned(),
            on_behalf_of: Some(worker.office.clone()),
        }
    }
}

impl From<&SignedInAdministrator> for Author {
    fn from(administrator: &SignedInAdministrator) -> Self {
        Self {
            person: administrator.person.id,
            capacity: "administrator".to_owned(),
            on_behalf_of: None,
        }
    }
}

impl From<&SignedInSupport> for Author {
    fn from(support: &SignedInSupport) -> Self {
        Self {
            person: support.person.id,
            capacity: "support".to_owned(),
            on_behalf_of: None,
        }
    }
}

/// The chain of what an employer keeps about itself.
pub fn chain_of_employer(number: &EnterpriseNumber) -> Uuid {
    const BASE: u128 = 0x00c0_0c7e_0000_8000_9000_0000_0000_0000;
    Uuid::from_u128(BASE | number.digits().parse::<u128>().unwrap_or_default())
}

/// Appends the leaf of `act` to the chain of `file`; `version` is the object's after the act.
pub fn write_leaf(
    at: &Visit,
    author: &Author,
    (file, version): (Uuid, i64),
    act: &str,
    content: &Value,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let (content, salt) = (content.to_string(), at.app.chance.bytes());
    let entry = journal::Entry {
        file,
        at: at.now,
        person: Some(author.person),
        capacity: &author.capacity,
        on_behalf_of: author.on_behalf_of.as_deref(),
        act,
        object_version: version,
        content: content.as_bytes(),
        salt: &salt,
    };
    journal::append(tx, &entry)?;
    Ok(())
}
