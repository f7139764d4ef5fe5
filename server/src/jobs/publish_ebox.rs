//! Hands one message to the e-Box. Told twice with the same id, the e-Box keeps one.

use std::sync::Arc;

use storage::Error;
use storage::deliveries::{self, DeliveryState};
use storage::jobs::ClaimedJob;
use storage::messages::{self, Owner};

use super::{JobError, id_in};
use crate::app::App;
use crate::letter;
use crate::ports::ebox::{EBoxLetter, EBoxOwner, Published};

/// Name of the kind.
pub const KIND: &str = "publish-ebox";

/// Does it.
pub fn run(app: &Arc<App>, job: &ClaimedJob) -> Result<(), JobError> {
    let id = id_in(job, "delivery")?;
    let found = app.db.read_blocking(move |tx| {
        let delivery = deliveries::by_id(tx, id)?.ok_or(Error::NoRow)?;
        let message = messages::by_id(tx, delivery.message)?.ok_or(Error::NoRow)?;
        Ok::<_, Error>((delivery, message))
    })?;
    let (delivery, message) = found;
    if delivery.state != DeliveryState::Waiting {
        return Ok(());
    }
    let to = match (&message.owner, &message.contact) {
        (Owner::Employer(number), _) => EBoxOwner::Enterprise(number.clone()),
        (_, Some(contact)) => EBoxOwner::Citizen(contact.niss.clone()),
        _ => return Err(JobError::Never("its recipient has no e-Box".to_owned())),
    };
    let language = letter::language(&delivery.language);
    let letter = letter::of_message(language, &app.config.origin, &message);
    let state = match &app.ebox {
        Some(ebox) => {
            let published = ebox.publish(&EBoxLetter {
                id,
                to,
                language,
                event: message.event,
                ticket: message.ticket,
                subject: letter.subject,
                body: letter.body,
                at: app.clock.now(),
            })?;
            match published {
                Published::Kept => DeliveryState::Sent,
                Published::NoDigitalUser => DeliveryState::NoChannel,
            }
        }
        None => DeliveryState::NoChannel,
    };
    let now = app.clock.now();
    app.db
        .write_blocking(move |tx| deliveries::set_state(tx, id, state, now))?;
    Ok(())
}
