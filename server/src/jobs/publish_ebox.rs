//! Hands one message to the e-Box. Told twice with the same id, the e-Box keeps one.

use std::sync::Arc;

use domain::message::MessageEvent;
use domain::request::Actor;
use storage::deliveries::{self, DeliveryState};
use storage::jobs::ClaimedJob;
use storage::messages::{self, Message, Owner};
use storage::{Error, decisions};

use super::{JobError, id_in};
use crate::actions::desk;
use crate::app::App;
use crate::documents::{DocumentError, renderer};
use crate::letter;
use crate::ports::ebox::{EBoxDocument, EBoxLetter, EBoxOwner, Published};
use crate::texts::{Lang, texts};

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
    let document = document(app, &message, language)?;
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
                document,
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

/// The letter of the decision that is told, as its reader may have it. A letter that cannot be made keeps nobody from being
/// told.
fn document(
    app: &Arc<App>,
    message: &Message,
    language: Lang,
) -> Result<Option<EBoxDocument>, JobError> {
    if message.event != MessageEvent::Decided {
        return Ok(None);
    }
    let reader = match &message.owner {
        Owner::Employer(_) => Actor::Employer,
        _ => Actor::Worker,
    };
    let file = message.file;
    let ordered = app.db.read_blocking(move |tx| {
        let Some(decided) = decisions::by_request(tx, file)? else {
            return Ok::<_, Error>(None);
        };
        desk::letter::ordered(tx, file, decided.number, reader)
    })?;
    let Some(ordered) = ordered else {
        return Ok(None);
    };
    match renderer::make(app, ordered.id) {
        Ok(pdf) => Ok(Some(EBoxDocument {
            name: format!("{}.pdf", texts(language).letter_file_name()),
            pdf,
        })),
        Err(error @ (DocumentError::TooSlow | DocumentError::Storage(_))) => {
            Err(JobError::Again(error.to_string()))
        }
        Err(_) => Ok(None),
    }
}
