//! The workers' parts of the demonstration: begun where the worker is waited for, sent everywhere after that. All people
//! are made up; dice of their own, so that nothing else of the story moves.

use super::SEED;
use crate::actions::complete_part::certification;
use crate::synthetic::Dice;
use crate::texts::Texts;
use domain::date_input::format_date;
use domain::identifiers::{Ticket, TicketPrefix};
use domain::request::RequestStatus;
use domain::worker_part::{About, PartAnswers, PartField, PartStep};
use jiff::{SignedDuration, ToSpan};
use storage::requests::StoredRequest;
use storage::tickets::{self, Part};
use storage::worker_parts::{self, Sent, StoredPart};
use storage::{Error, Tx};

/// Given names of children and patients.
const NAMES: [&str; 6] = ["Lina", "Milo", "Nora", "Oscar", "Juna", "Élio"];
/// Accounts whose check digits hold; they belong to nobody.
const ACCOUNT: &str = "BE68539007547034";

/// The worker's part of one request of the story, as its status needs it.
pub fn write(tx: &mut Tx, stored: &StoredRequest, t: &Texts) -> Result<(), Error> {
    let (high, low) = stored.id.as_u64_pair();
    let mut dice = Dice::new(SEED ^ high, low);
    let begun = match stored.request.status {
        RequestStatus::WaitingForWorker => true,
        RequestStatus::Cancelled => return Ok(()),
        _ => false,
    };
    // Some have not begun, and paper came with the worker's part on it.
    if begun && dice.between(0, 2) != 0 || stored.request.ticket.is_none() {
        return Ok(());
    }
    let at = stored
        .submitted_at
        .saturating_add(SignedDuration::from_hours(1))
        .map_err(|error| Error::Value(error.to_string()))?;
    let mut part = StoredPart::new(stored.id, answers(stored, &mut dice, begun), at);
    let niss = &stored.request.worker.niss;
    part.step = if begun {
        PartStep::Household
    } else {
        PartStep::Confirmation
    };
    worker_parts::set_draft(tx, &part, niss)?;
    if begun {
        return Ok(());
    }
    part.version = 1;
    let (certification_version, certification_hash) = certification(t);
    let sent = Sent {
        ticket: ticket(tx, stored, &mut dice)?,
        at,
        certification_version,
        certification_hash,
        language: stored.language.clone(),
        warnings: Vec::new(),
    };
    worker_parts::set_sent(tx, &part, &sent)
}

fn answers(stored: &StoredRequest, dice: &mut Dice, begun: bool) -> PartAnswers {
    use PartField as F;
    let worker = &stored.request.worker;
    let code = worker.postal_code.map(|code| code.to_string());
    let number = dice.between(1, 90).to_string();
    let mut answers = PartAnswers::default()
        .with(F::Street, &format!("Rue des Inventions {number}"))
        .with(F::PostalCode, code.as_deref().unwrap_or("1000"))
        .with(F::Place, "Fictiville")
        .with(F::IdentityConfirmed, "yes");
    if begun {
        return answers;
    }
    let details = &stored.request.details;
    let birth = format_date(details.period.start().saturating_sub(3.years()));
    let name = *dice.pick(&NAMES);
    let family = worker.name.as_ref().map_or("Fictif", |name| &name.family);
    let about = match About::of(details.interruption_type, details.reason) {
        About::Child => vec![
            (F::ChildGivenName, name),
            (F::ChildFamilyName, family),
            (F::ChildBirth, birth.as_str()),
            (F::ChildDisabled, "no"),
        ],
        About::Person => vec![
            (F::PersonGivenName, name),
            (F::PersonFamilyName, family),
            (F::Kinship, "parent"),
        ],
        About::UnnamedPerson | About::Nobody => Vec::new(),
    };
    let others = if details.several_employers {
        vec![
            (F::OtherEmployers, "yes"),
            (F::OtherName, "Café Fictif SRL"),
            (F::OtherHours, "8"),
        ]
    } else {
        vec![(F::OtherEmployers, "no")]
    };
    let rest = [
        (F::Household, "cohabiting"),
        (F::Iban, ACCOUNT),
        (F::Ebox, "yes"),
        (F::Certified, "yes"),
    ];
    for (field, text) in about.into_iter().chain(others).chain(rest) {
        answers.set(field, text);
    }
    answers
}

fn ticket(tx: &mut Tx, stored: &StoredRequest, dice: &mut Dice) -> Result<Ticket, Error> {
    loop {
        let serial = u64::from_le_bytes(dice.bytes()) >> 29;
        let ticket = Ticket::new(TicketPrefix::REQUEST, serial)
            .map_err(|error| Error::Value(error.to_string()))?;
        let (employer, at) = (&stored.request.employer, stored.submitted_at);
        if tickets::reserve(tx, &ticket, employer, stored.id, Part::WorkerPart, at)? {
            return Ok(ticket);
        }
    }
}
