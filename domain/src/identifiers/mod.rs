//! Identifiers parsed once at the door and valid ever after (rules.md § 10).
//!
//! Personal ones (`Niss`, `Iban`) print masked; their full text has to be asked for by name.

mod contact;
mod enterprise_number;
mod establishment_unit;
mod iban;
mod joint_committee;
mod niss;
mod ticket;

pub use contact::{EmailAddress, EmailError, PhoneError, PhoneNumber, PostalCode, PostalCodeError};
pub use enterprise_number::{EnterpriseNumber, EnterpriseNumberError};
pub use establishment_unit::{EstablishmentUnitNumber, EstablishmentUnitNumberError};
pub use iban::{Iban, IbanError};
pub use joint_committee::{JointCommitteeCode, JointCommitteeCodeError};
pub use niss::{Niss, NissError, Sex};
pub use ticket::{Ticket, TicketError, TicketPrefix};

/// No identifier is longer than this as typed, separators included; longer texts are refused unread.
const TEXT_MAX: usize = 64;
