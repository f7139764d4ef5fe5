//! Hands one mail to the mail server. Its text, date and Message-ID follow from what is stored, so a second copy, sent
//! because the first answer was lost, is the same mail.

use std::sync::Arc;

use storage::Error;
use storage::deliveries::{self, DeliveryState};
use storage::jobs::ClaimedJob;
use storage::messages;

use super::{JobError, id_in};
use crate::app::App;
use crate::letter;
use crate::ports::mailer::Mail;

/// Name of the kind.
pub const KIND: &str = "send-mail";

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
    let to = delivery
        .address
        .ok_or_else(|| JobError::Never("its address does not parse".to_owned()))?;
    let language = letter::language(&delivery.language);
    let letter = letter::of_message(language, &app.config.origin, &message);
    let state = match &app.mailer {
        Some(mailer) => {
            mailer.send(&Mail {
                id,
                to,
                language,
                subject: letter.subject,
                body: letter.body,
                at: message.created_at,
            })?;
            DeliveryState::Sent
        }
        None => DeliveryState::NoChannel,
    };
    let now = app.clock.now();
    app.db
        .write_blocking(move |tx| deliveries::set_state(tx, id, state, now))?;
    Ok(())
}
