//! Finds out who of the recipient gets a message, by which channels and in which language (I18-04), and intends each. Done
//! twice it meets what it stored the first time.

use std::sync::Arc;

use domain::identifiers::EmailAddress;
use domain::message::MailWay;
use jiff::Timestamp;
use storage::deliveries::{self, Channel, Colleague, Delivery, DeliveryState};
use storage::jobs::{self, ClaimedJob, NewJob};
use storage::messages::{self, Message, Owner};
use storage::{Error, Tx, persons, settings};
use uuid::Uuid;

use super::{JobError, daily_mail, id_in, id_of, publish_ebox, send_mail};
use crate::app::App;
use crate::ports::clock::brussels_date;
use crate::texts::Lang;

/// Does it.
pub fn run(app: &Arc<App>, job: &ClaimedJob) -> Result<(), JobError> {
    let (id, now) = (id_in(job, "message")?, app.clock.now());
    app.db.write_blocking(move |tx| {
        let Some(message) = messages::by_id(tx, id)? else {
            return Ok(());
        };
        for way in ways(tx, &message, now)? {
            intend(tx, &message, way, now)?;
        }
        Ok::<_, Error>(())
    })?;
    Ok(())
}

/// One way a message takes.
struct Way {
    channel: Channel,
    person: Option<Uuid>,
    address: Option<EmailAddress>,
    language: String,
    when: MailWay,
}

fn ways(tx: &mut Tx, message: &Message, now: Timestamp) -> Result<Vec<Way>, Error> {
    match &message.owner {
        Owner::Employer(number) => {
            let employer = storage::employers::by_number(tx, number)?;
            let house = employer.map_or_else(fallback, |employer| employer.language);
            let mut ways = Vec::new();
            if deliveries::ebox_consent(tx, number)?.is_some() {
                ways.push(ebox(house.clone()));
            }
            let colleagues = deliveries::colleagues(tx, number, message.file, brussels_date(now))?;
            // A proved address of the settings that is nobody's own has chosen nothing, and gets everything.
            let contact = settings::of_employer(tx, number)?;
            let own = |one: &Colleague| one.email.as_deref() == Some(contact.email.as_str());
            if contact.email_verified_at.is_some() && !colleagues.iter().any(own) {
                let address = contact.email.parse().ok();
                ways.extend(mail(None, address, house.clone(), MailWay::AtOnce));
            }
            for colleague in colleagues {
                let address = colleague.email.and_then(|email| email.parse().ok());
                let language = colleague.language.unwrap_or_else(|| house.clone());
                let when = deliveries::mail_way(tx, colleague.person, message.event)?;
                ways.extend(mail(Some(colleague.person), address, language, when));
            }
            Ok(ways)
        }
        Owner::Worker(_) => to_worker(tx, message),
        Owner::Person(id) => {
            let Some(person) = persons::by_id(tx, *id)? else {
                return Ok(Vec::new());
            };
            let address = person.email.and_then(|email| email.parse().ok());
            let language = person.language.unwrap_or_else(fallback);
            // Asked for with the act itself: no choice made before stands in its way.
            Ok(mail(Some(*id), address, language, MailWay::AtOnce)
                .into_iter()
                .collect())
        }
        // Case workers have their queue open all day.
        Owner::Office(_) => Ok(Vec::new()),
    }
}

/// The e-Box always; the mail to the address the employer gave, else to the worker's own.
fn to_worker(tx: &mut Tx, message: &Message) -> Result<Vec<Way>, Error> {
    let Some(contact) = &message.contact else {
        return Ok(Vec::new());
    };
    let person = persons::by_niss(tx, &contact.niss)?;
    let known = person.as_ref().and_then(|person| person.language.clone());
    let language = match known {
        Some(language) => language,
        None => language_of_file(tx, message)?,
    };
    let own = person
        .as_ref()
        .and_then(|person| person.email.as_ref()?.parse().ok());
    let id = person.map(|person| person.id);
    let when = match id {
        Some(id) => deliveries::mail_way(tx, id, message.event)?,
        None => MailWay::AtOnce,
    };
    let mut ways = vec![ebox(language.clone())];
    ways.extend(mail(id, contact.email.clone().or(own), language, when));
    Ok(ways)
}

/// Somebody who never signed in is written to in the language of the employer.
fn language_of_file(tx: &mut Tx, message: &Message) -> Result<String, Error> {
    let employer = messages::employer_of(tx, message.file)?;
    let employer = match employer {
        Some(number) => storage::employers::by_number(tx, &number)?,
        None => None,
    };
    Ok(employer.map_or_else(fallback, |employer| employer.language))
}

fn fallback() -> String {
    Lang::Fr.code().to_owned()
}

fn ebox(language: String) -> Way {
    Way {
        channel: Channel::EBox,
        person: None,
        address: None,
        language,
        when: MailWay::AtOnce,
    }
}

fn mail(
    person: Option<Uuid>,
    address: Option<EmailAddress>,
    language: String,
    when: MailWay,
) -> Option<Way> {
    address.map(|address| Way {
        channel: Channel::Mail,
        person,
        address: Some(address),
        language,
        when,
    })
}

/// Stores one way with the job that takes it.
fn intend(tx: &mut Tx, message: &Message, way: Way, now: Timestamp) -> Result<(), Error> {
    let address = way.address.as_ref().map_or("", EmailAddress::as_str);
    let channel = [way.channel as u8];
    let id = id_of(&[message.id.as_bytes(), &channel, address.as_bytes()]);
    let daily = way.when == MailWay::Daily && way.person.is_some();
    if way.when == MailWay::Never {
        return Ok(());
    }
    let delivery = Delivery {
        id,
        message: message.id,
        channel: way.channel,
        person: way.person,
        address: way.address,
        language: way.language,
        state: if daily {
            DeliveryState::ForDigest
        } else {
            DeliveryState::Waiting
        },
        created_at: now,
    };
    if !deliveries::insert(tx, &delivery)? {
        return Ok(());
    }
    if let (true, Some(person)) = (daily, way.person) {
        return daily_mail::intend(tx, person, now);
    }
    let kind = match way.channel {
        Channel::Mail => send_mail::KIND,
        Channel::EBox => publish_ebox::KIND,
    };
    let payload = serde_json::json!({ "delivery": id.to_string() }).to_string();
    let job = NewJob {
        id,
        kind,
        payload: &payload,
        due_at: now,
        created_at: now,
    };
    jobs::insert_once(tx, &job).map(|_| ())
}
