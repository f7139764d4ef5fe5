//! Moves a notice: accepts, refuses, proposes, declines or withdraws, by either party. Guard first, then history, journal
//! leaf and message, all in the caller's transaction. Of two parties who act at once the second is told the new state.

use domain::message::MessageEvent;
use domain::notice::{Move, NoticeAct, NoticeRefusal, NoticeState, Party};
use jiff::Timestamp;
use storage::notices::{self, NoticeMove, StoredNotice};
use storage::{Tx, deliveries, journal};
use uuid::Uuid;

use super::announce::{Announcement, Moment, Recipient, announce};
use super::notice_letters::order_answer_letter;
use crate::app::App;
use crate::auth::access::{SignedInEmployer, SignedInWorker};
use crate::auth::session::Person;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::Visit;

/// Who moves.
pub struct Mover {
    party: Party,
    person: Uuid,
    name: String,
    role: Option<String>,
    capacity: String,
    /// The employer's number, or the mandate of who answers for the worker.
    on_behalf_of: Option<String>,
}

impl Mover {
    /// A user of the employer.
    pub fn employer(employer: &SignedInEmployer) -> Self {
        Self {
            party: Party::Employer,
            person: employer.person.id,
            name: name(&employer.person),
            role: Some(employer.role.code().to_owned()),
            capacity: employer.stamp(),
            on_behalf_of: Some(employer.employer.number.digits().to_owned()),
        }
    }

    /// The worker, or who answers for the worker under a mandate.
    pub fn worker(worker: &SignedInWorker) -> Self {
        Self {
            party: Party::Worker,
            person: worker.person.id,
            name: name(&worker.person),
            role: worker.helps.as_ref().map(|_| worker.stamp()),
            capacity: worker.stamp(),
            on_behalf_of: worker.helps.as_ref().map(|held| held.id.to_string()),
        }
    }
}

/// Given and family name, as the history keeps them.
pub fn name(person: &Person) -> String {
    format!("{} {}", person.name.given, person.name.family)
}

/// What goes with a move.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// Why.
    pub motive: Option<String>,
    /// Version and hash of the words certified.
    pub certification: Option<(String, [u8; 32])>,
    /// Whether the employer wants everything in the e-Box (NOT-04); none where the question was not asked.
    pub ebox: Option<bool>,
}

/// The notice after the move, or why it cannot be made.
pub fn move_notice(
    at: &Visit,
    seen: &StoredNotice,
    mover: &Mover,
    made: Move,
    said: Said,
    tx: &mut Tx,
) -> Result<Result<StoredNotice, NoticeRefusal>, PageError> {
    let (party, figures) = (mover.party, at.app.figures);
    let notice = match seen.notice.after(party, made, at.today, figures) {
        Ok(notice) => notice,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let after = StoredNotice {
        notice,
        version: seen.version + 1,
        ebox: said.ebox.unwrap_or(seen.ebox),
        certification: said.certification.or_else(|| seen.certification.clone()),
        ..seen.clone()
    };
    let act = made.act(party);
    let line = NoticeMove {
        act,
        party: Some(party),
        person: Some(mover.person),
        person_name: Some(mover.name.clone()),
        role: mover.role.clone(),
        dates: after.notice.dates,
        motive: said.motive,
        at: at.now,
    };
    let moment = Moment::from(at);
    let author = (mover.capacity.as_str(), mover.on_behalf_of.as_deref());
    write(moment, seen, &after, &line, author, tx)?;
    if let Some(agreed) = said.ebox {
        agree_to_ebox(at, &after, mover, agreed, tx)?;
    }
    let event = event(act, party);
    tell(moment, &after, event, party.other(), tx)?;
    if party == Party::Employer {
        let decider = (mover.name.as_str(), mover.role.as_deref());
        let reason = line.motive.as_deref();
        order_answer_letter(at, (seen, &after), made, decider, reason, tx)?;
    }
    Ok(Ok(after))
}

/// "Toutes les communications": the box speaks for everything this employer is told, so its answer is kept with the employer
/// (`storage::deliveries::ebox_consent`, which every delivery reads), and with the notice as proof of who gave it.
fn agree_to_ebox(
    at: &Visit,
    notice: &StoredNotice,
    mover: &Mover,
    agreed: bool,
    tx: &mut Tx,
) -> Result<(), storage::Error> {
    if agreed {
        deliveries::set_ebox_consent(tx, &notice.employer, mover.person, at.now)
    } else {
        deliveries::end_ebox_consent(tx, &notice.employer)
    }
}

/// Writes down what the clock has decided about a notice nobody answered, and tells both parties.
pub fn settle(
    app: &App,
    now: Timestamp,
    seen: &StoredNotice,
    tx: &mut Tx,
) -> Result<(), storage::Error> {
    let today = crate::ports::clock::brussels_date(now);
    let after = StoredNotice {
        notice: seen.notice.as_of(today),
        version: seen.version + 1,
        ..seen.clone()
    };
    if after.notice.state != NoticeState::Accepted || !after.notice.by_silence {
        return Ok(());
    }
    let line = NoticeMove {
        act: NoticeAct::Settle,
        party: None,
        person: None,
        person_name: None,
        role: None,
        dates: after.notice.dates,
        motive: None,
        at: now,
    };
    let moment = Moment { app, now };
    write(moment, seen, &after, &line, ("law", None), tx)?;
    for party in [Party::Employer, Party::Worker] {
        tell(moment, &after, event(NoticeAct::Settle, party), party, tx)?;
    }
    Ok(())
}

fn write(
    at: Moment<'_>,
    seen: &StoredNotice,
    after: &StoredNotice,
    line: &NoticeMove,
    (capacity, on_behalf_of): (&str, Option<&str>),
    tx: &mut Tx,
) -> Result<(), storage::Error> {
    notices::set_moved(tx, seen, after, line)?;
    let content = serde_json::json!({
        "state": after.notice.state.code(),
        "startDate": line.dates.start().to_string(),
        "endDate": line.dates.end().to_string(),
        "motive": line.motive,
        "ebox": after.ebox,
        "bySilence": after.notice.by_silence,
        "certificationVersion": after.certification.as_ref().map(|(version, _)| version),
        "certificationHash": after.certification.as_ref().map(|(_, hash)| hex::encode(hash)),
    })
    .to_string();
    let salt = at.app.chance.bytes();
    journal::append(
        tx,
        &journal::Entry {
            file: seen.id,
            at: line.at,
            person: line.person,
            capacity,
            on_behalf_of,
            act: journalled(line.act),
            object_version: after.version,
            content: content.as_bytes(),
            salt: &salt,
        },
    )?;
    Ok(())
}

fn tell(
    at: Moment<'_>,
    notice: &StoredNotice,
    event: MessageEvent,
    to: Party,
    tx: &mut Tx,
) -> Result<(), storage::Error> {
    let to = match to {
        Party::Employer => Recipient::Employer(notice.employer.clone()),
        Party::Worker => Recipient::Worker(notice.niss.clone(), None),
    };
    let file = notice.id;
    announce(at, tx, Announcement { event, file, to })
}

const fn event(act: NoticeAct, party: Party) -> MessageEvent {
    match (act, party) {
        (NoticeAct::Accept, Party::Worker) => MessageEvent::PostponementAccepted,
        (NoticeAct::Refuse, _) => MessageEvent::NoticeRefused,
        (NoticeAct::Postpone, _) => MessageEvent::PostponementProposed,
        (NoticeAct::CounterPropose, _) => MessageEvent::CounterProposed,
        (NoticeAct::Decline, _) => MessageEvent::PostponementDeclined,
        (NoticeAct::Withdraw, _) => MessageEvent::NoticeWithdrawn,
        (NoticeAct::Send, _) => MessageEvent::NoticeArrived,
        (NoticeAct::Settle, _) => MessageEvent::NoticeSettled,
        (NoticeAct::Accept, Party::Employer) => MessageEvent::NoticeAccepted,
    }
}

const fn journalled(act: NoticeAct) -> &'static str {
    match act {
        NoticeAct::Send => "notice.sent",
        NoticeAct::Accept => "notice.accepted",
        NoticeAct::Refuse => "notice.refused",
        NoticeAct::Postpone => "notice.postponed",
        NoticeAct::CounterPropose => "notice.counterProposed",
        NoticeAct::Decline => "notice.declined",
        NoticeAct::Withdraw => "notice.withdrawn",
        NoticeAct::Settle => "notice.settled",
    }
}
