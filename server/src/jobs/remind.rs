//! Once a day: who was asked something and has not answered is asked again, on the dates of the law (NTF-05); whose leave
//! ends is told. Never twice a day, and never again once the question is answered.

use std::sync::Arc;

use domain::law::entitlement::Standing;
use domain::message::MessageEvent;
use domain::reminder;
use jiff::{Span, Timestamp};
use storage::jobs::ClaimedJob;
use storage::messages::{self, Message, Owner};
use storage::{Error, Tx};
use uuid::Uuid;

use super::JobError;
use crate::actions::announce::{self, Announcement, Moment, Recipient};
use crate::actions::plan_reminders;
use crate::app::App;
use crate::ports::clock::brussels_date;

/// Name of the kind.
pub const KIND: &str = "remind";
/// The hour of the reminders, in Brussels: before the daily mail.
pub(super) const HOUR: i8 = 6;
/// Questions and leaves looked at in one transaction.
const BATCH: u32 = 200;
/// The questions that are repeated.
const QUESTIONS: [MessageEvent; 8] = [
    MessageEvent::WorkerInvited,
    MessageEvent::NoticeArrived,
    MessageEvent::PostponementProposed,
    MessageEvent::PostponementDeclined,
    MessageEvent::CounterProposed,
    MessageEvent::DocumentAsked,
    MessageEvent::ChangeRequested,
    MessageEvent::CancellationRequested,
];

/// Does it.
pub fn run(app: &Arc<App>, _: &ClaimedJob) -> Result<(), JobError> {
    for question in QUESTIONS {
        let mut after = (Timestamp::UNIX_EPOCH, Uuid::nil());
        loop {
            let with = Arc::clone(app);
            let seen = app
                .db
                .write_blocking(move |tx| ask_again(&with, tx, question, after))?;
            match seen {
                Some(last) => after = last,
                None => break,
            }
        }
    }
    let mut after = Uuid::nil();
    loop {
        let with = Arc::clone(app);
        let seen = app
            .db
            .write_blocking(move |tx| tell_of_end(&with, tx, after))?;
        match seen {
            Some(last) => after = last,
            None => return Ok(()),
        }
    }
}

/// One batch of questions; the place of the last one looked at.
fn ask_again(
    app: &App,
    tx: &mut Tx,
    question: MessageEvent,
    after: (Timestamp, Uuid),
) -> Result<Option<(Timestamp, Uuid)>, Error> {
    let (now, Some(event)) = (app.clock.now(), reminder::of(question)) else {
        return Ok(None);
    };
    let today = brussels_date(now);
    let batch = messages::unanswered(tx, question, after, BATCH)?;
    for message in &batch {
        let last = plan_reminders::last_told(tx, message, event)?;
        if reminder::is_due(&plan_reminders::ahead(tx, message)?, last, today) {
            remind(app, tx, message, event, now)?;
        }
    }
    Ok(batch.last().map(|last| (last.created_at, last.id)))
}

fn remind(
    app: &App,
    tx: &mut Tx,
    message: &Message,
    event: MessageEvent,
    now: Timestamp,
) -> Result<(), Error> {
    let to = match (&message.owner, &message.contact) {
        (Owner::Employer(number), _) => Recipient::Employer(number.clone()),
        (_, Some(contact)) => Recipient::Worker(contact.niss.clone(), contact.email.clone()),
        (Owner::Person(id), None) => Recipient::Person(*id),
        (Owner::Office(code), None) => Recipient::Office(code.clone()),
        (Owner::Worker(_), None) => return Ok(()),
    };
    let told = Announcement {
        event,
        file: message.file,
        to,
    };
    announce::announce(Moment { app, now }, tx, told)
}

/// One batch of leaves that end; the last one looked at.
fn tell_of_end(app: &App, tx: &mut Tx, after: Uuid) -> Result<Option<Uuid>, Error> {
    let now = app.clock.now();
    let days = Span::new().days(reminder::DAYS_BEFORE_END);
    let last_day = brussels_date(now).saturating_add(days);
    let first_day = last_day.saturating_sub(Span::new().days(reminder::DAYS_LATE_MAX));
    let batch = messages::ending(tx, (first_day, last_day), after, BATCH)?;
    for leave in &batch {
        if leave.standing == Standing::GivenBack {
            continue;
        }
        // Who files so late knows when it ends.
        if leave.introduced > leave.end.saturating_sub(days) {
            continue;
        }
        let event = MessageEvent::RemindLeaveEnds;
        let worker = Owner::Worker(tx.keys().niss_mac(&leave.worker.niss));
        if messages::last_told(tx, &worker, leave.request, event)?.is_some() {
            continue;
        }
        let contact = leave.worker.clone();
        for to in [
            Recipient::Worker(contact.niss, contact.email),
            Recipient::Employer(leave.employer.clone()),
        ] {
            let told = Announcement {
                event,
                file: leave.request,
                to,
            };
            announce::announce(Moment { app, now }, tx, told)?;
        }
    }
    Ok(batch.last().map(|last| last.request))
}
