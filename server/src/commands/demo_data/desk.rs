//! What lies on a desk of the demonstration: an employer of its own whose workers live in the German-speaking communes and
//! around Verviers, and files in every state a case worker meets. Dates count back from the day of the demonstration.

use super::{SEED, Writing, journal as acts_of, parts};
use crate::actions::submit_request::certification;
use crate::synthetic::Dice;
use crate::synthetic::identity::{enterprise_number, fictional_niss};
use crate::synthetic::leave::{Leave, Post, in_the_morning};
use crate::synthetic::names::Name;
use crate::synthetic::personas::PERSONAS;
use crate::synthetic::residence::Region;
use crate::synthetic::shares::LifeStage;
use crate::synthetic::story::full_time;
use crate::texts::{Lang, texts};
use domain::attachment::AttachmentKind;
use domain::draft::{PersonName, SelectedWorker};
use domain::identifiers::{EnterpriseNumber, Sex, Ticket, TicketPrefix};
use domain::interruption::{Sector, WorkerCode};
use domain::office::{AskedFor, Clock, Decision, Delays, NoteKind, Outcome, RefusalReason};
use domain::period::Period;
use domain::request::{Actor, ChangeRequest, Request, RequestStatus, Wish};
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use storage::changes::StoredChange;
use storage::decisions::{self, StoredDecision};
use storage::document_requests::{self, DocumentRequest};
use storage::employers::{self, Employer};
use storage::journal::{self, Entry};
use storage::notes::{self, Note};
use storage::questions::{self, Question};
use storage::requests::{self, Origin, StoredRequest};
use storage::tickets::{self, Part};
use storage::{Error, Tx, changes, desk};
use uuid::Uuid;

/// The office whose desk it is; its case worker can sign in.
const OFFICE: &str = "VERVIERS";
const CASE_WORKER: &str = "karl";
const HOMES: [&str; 5] = ["4700", "4800", "4710", "4750", "4780"];
/// A day on which nobody else of the story is born: they are fifty days apart.
const FIRST_BIRTH: Date = date(1966, 1, 8);

/// What a file looks like on the desk.
#[derive(Clone, Copy)]
enum State {
    Waiting,
    Mine,
    FollowedUp,
    QuestionOpen,
    DocumentAsked,
    ChangeAsked,
    OpinionAsked,
    Forgotten,
    Warned,
    Decided,
}

/// How many of each, with the days since the first and the last of them arrived.
const FILES: [(State, i32, i32, i32); 10] = [
    // The oldest of these are late: the office has four months.
    (State::Waiting, 58, 150, 3),
    (State::Mine, 4, 118, 60),
    (State::FollowedUp, 2, 70, 50),
    (State::QuestionOpen, 3, 90, 30),
    (State::DocumentAsked, 1, 45, 45),
    (State::ChangeAsked, 2, 80, 40),
    (State::OpinionAsked, 1, 66, 66),
    (State::Forgotten, 3, 420, 300),
    (State::Warned, 1, 500, 500),
    (State::Decided, 24, 150, 40),
];

/// One file: where it stands and when it arrived.
struct Place {
    state: State,
    number: usize,
    arrived: Date,
}

impl Writing {
    /// The employer and its files.
    pub fn desk(&mut self, tx: &mut Tx) -> Result<(), Error> {
        let number = enterprise_number(9_999_994);
        employers::insert(tx, &employer(&number))?;
        let persona = PERSONAS.iter().find(|persona| persona.key == CASE_WORKER);
        let niss = persona.and_then(crate::synthetic::personas::Persona::niss);
        let niss = niss.ok_or(Error::NoRow)?;
        let karl = storage::persons::by_niss(tx, &niss)?.ok_or(Error::NoRow)?;
        let mut dice = Dice::new(SEED, 20);
        for place in places(self.today) {
            let stored = self.stored(tx, &mut dice, &number, &place)?;
            self.write(tx, &stored, &place)?;
            self.on_the_desk(tx, &stored, &place, karl.id)?;
        }
        Ok(())
    }

    fn stored(
        &mut self,
        tx: &mut Tx,
        dice: &mut Dice,
        number: &EnterpriseNumber,
        place: &Place,
    ) -> Result<StoredRequest, Error> {
        let t = texts(Lang::De);
        let sex = if dice.percent(55) {
            Sex::Female
        } else {
            Sex::Male
        };
        let name = Name::draw(dice, Region::GermanSpeaking, sex);
        let post = Post {
            sector: Sector::Private,
            stage: LifeStage::Parent,
            language: "de",
            full_time: full_time(),
        };
        let filed = place
            .arrived
            .saturating_sub(i64::from(dice.between(2, 12)).days());
        let mut leave = Leave::draw(dice, post, filed.saturating_add(25.days()), self.today);
        leave.details.notice_date = leave.details.notice_date.min(filed);
        if matches!(place.state, State::Forgotten | State::Warned) {
            let start = filed.saturating_add(25.days());
            let period = Period::new(start, start.saturating_add(60.days()));
            leave.details.period = period.map_err(|_| Error::NoRow)?;
        }
        let at = in_the_morning(filed, dice.below(3_600_000));
        let born =
            FIRST_BIRTH.saturating_add(i64::try_from(place.number * 100).unwrap_or(0).days());
        let id = self.id(at);
        let ticket = ticket(tx, dice, number, id, at)?;
        let worker = SelectedWorker {
            niss: fictional_niss(born, sex),
            code: WorkerCode::BlueCollar,
            joint_committee: "121.00".parse().ok(),
            unit: None,
            email: None,
            name: Some(PersonName {
                family: name.family.to_owned(),
                given: name.given.to_owned(),
            }),
            postal_code: HOMES[place.number % HOMES.len()].parse().ok(),
            kept_warnings: Vec::new(),
        };
        let mut request = Request::submit(ticket, number.clone(), worker, leave.details, filed);
        request.status = status(place.state, place.number);
        let (certification_version, certification_hash) = certification(t);
        let acts = acts_of::acts(request.status, false);
        Ok(StoredRequest {
            id,
            version: i64::try_from(acts.len()).unwrap_or(1),
            request,
            origin: Origin::Form,
            office: Some(OFFICE.to_owned()),
            submitted_at: at,
            submitted_by: None,
            submitted_as: None,
            draft: None,
            warnings: Vec::new(),
            certification_version,
            certification_hash,
            catalogue_version: domain::law::Figures::shipped().version().to_owned(),
            language: "de".to_owned(),
        })
    }

    fn write(&mut self, tx: &mut Tx, stored: &StoredRequest, place: &Place) -> Result<(), Error> {
        requests::insert(tx, stored)?;
        if stored.request.status != RequestStatus::WaitingForWorker {
            desk::arrive(tx, stored.id, Some(OFFICE), place.arrived)?;
        }
        parts::write(tx, stored, texts(Lang::De))?;
        let acts = acts_of::acts(stored.request.status, false);
        self.leaves(tx, stored, &acts, None)
    }

    /// What the case worker did with it.
    fn on_the_desk(
        &mut self,
        tx: &mut Tx,
        stored: &StoredRequest,
        place: &Place,
        karl: Uuid,
    ) -> Result<(), Error> {
        let (id, today) = (stored.id, self.today);
        let days_ago = |days: i32| today.saturating_sub(i64::from(days).days());
        let at = in_the_morning(days_ago(9), 0);
        match place.state {
            State::Waiting | State::Forgotten => Ok(()),
            State::Mine => desk::set_assigned(tx, id, None, Some(karl)),
            State::FollowedUp => {
                desk::set_assigned(tx, id, None, Some(karl))?;
                desk::set_follow(tx, id, Some(today))
            }
            State::Warned => {
                desk::set_warned(tx, id, days_ago(40))?;
                self.act(
                    tx,
                    stored,
                    "request.warned",
                    Some(karl),
                    in_the_morning(days_ago(40), 0),
                )
            }
            State::QuestionOpen => {
                let question = self.question(stored, place, karl, at);
                questions::insert(tx, &question)?;
                pause(tx, id, days_ago(9))?;
                self.act(tx, stored, "question.asked", Some(karl), at)
            }
            State::DocumentAsked => {
                let asked = self.document(stored, karl, at);
                document_requests::insert(tx, &asked)?;
                pause(tx, id, days_ago(9))?;
                self.act(tx, stored, "question.asked", Some(karl), at)
            }
            State::OpinionAsked => {
                let note = self.note(stored, karl, at);
                notes::insert(tx, &note)?;
                self.act(tx, stored, "note.written", Some(karl), at)
            }
            State::ChangeAsked => {
                let change = self.change(tx, stored, at)?;
                changes::insert(tx, &change)?;
                self.act(tx, stored, "change.asked", None, at)
            }
            State::Decided => self.decided(tx, stored, place, karl),
        }
    }

    fn question(
        &mut self,
        stored: &StoredRequest,
        place: &Place,
        karl: Uuid,
        at: Timestamp,
    ) -> Question {
        Question {
            id: self.id(at),
            request: stored.id,
            party: if place.number.is_multiple_of(2) {
                Actor::Worker
            } else {
                Actor::Employer
            },
            asked_for: AskedFor::Correction,
            words: "Welches ist der letzte Arbeitstag vor der Unterbrechung?".to_owned(),
            asked_at: at,
            asked_by: karl,
            answer_by: Delays::default().answer_by(self.today.saturating_sub(9.days())),
            answer: None,
            closed_at: None,
            closed_by: None,
            version: 1,
        }
    }

    fn document(&mut self, stored: &StoredRequest, karl: Uuid, at: Timestamp) -> DocumentRequest {
        DocumentRequest {
            id: self.id(at),
            file: stored.id,
            kind: AttachmentKind::ALL[0],
            party: Actor::Worker,
            version: 1,
            reason: "Bitte die vollständige Bescheinigung, auch die Rückseite.".to_owned(),
            due: Delays::default().answer_by(self.today.saturating_sub(9.days())),
            asked_by: karl,
            asked_at: at,
            attachment: None,
            closed_at: None,
        }
    }

    fn note(&mut self, stored: &StoredRequest, karl: Uuid, at: Timestamp) -> Note {
        Note {
            id: self.id(at),
            request: stored.id,
            kind: NoteKind::OpinionAsked,
            asked_of: Some(karl),
            words: "Zählt die Zeit beim früheren Arbeitgeber hier mit?".to_owned(),
            written_at: at,
            written_by: karl,
        }
    }

    fn change(
        &mut self,
        tx: &mut Tx,
        stored: &StoredRequest,
        at: Timestamp,
    ) -> Result<StoredChange, Error> {
        let from = stored.request.details.period.end();
        let to = from.saturating_add(1.month());
        let (id, mut dice) = (self.id(at), Dice::new(SEED, stored.id.as_u64_pair().1));
        let ticket = loop {
            let drawn = serial(&mut dice)?;
            let employer = &stored.request.employer;
            if tickets::reserve(tx, &drawn, employer, stored.id, Part::EndDate, at)? {
                break drawn;
            }
        };
        let words = "Auf Wunsch des Arbeitnehmers.".to_owned();
        Ok(StoredChange {
            id,
            request: stored.id,
            version: 1,
            ticket,
            change: ChangeRequest::ask(Wish::EndDate { from, to }, words, at),
            warnings: Vec::new(),
            asked_by: Uuid::nil(),
            office_by: None,
        })
    }

    /// Decided between five and ninety days after it arrived, the one in five refused.
    fn decided(
        &mut self,
        tx: &mut Tx,
        stored: &StoredRequest,
        place: &Place,
        karl: Uuid,
    ) -> Result<(), Error> {
        let yesterday = self.today.saturating_sub(1.days());
        let took = 5 + i64::try_from(place.number * 17 % 85).unwrap_or(0);
        let day = place.arrived.saturating_add(took.days()).min(yesterday);
        let (outcome, reasons) = match place.number % 5 {
            0 => (Outcome::Refused, &[RefusalReason::FiledTooLate][..]),
            _ => (Outcome::Granted, &[][..]),
        };
        let decision = Decision::new(outcome, reasons, "").map_err(|_| Error::NoRow)?;
        let at = in_the_morning(day, 0);
        let mut decided = StoredDecision {
            id: self.id(at),
            request: stored.id,
            number: 1,
            office: Some(OFFICE.to_owned()),
            decision,
            decided_at: at,
            decided_by: karl,
            appeal_until: Delays::default().appeal_until(day),
            document: None,
        };
        decided.document = Some(self.letters(tx, stored, &decided)?);
        decisions::insert(tx, &decided, day)
    }

    fn act(
        &mut self,
        tx: &mut Tx,
        stored: &StoredRequest,
        act: &str,
        by: Option<Uuid>,
        at: Timestamp,
    ) -> Result<(), Error> {
        let (capacity, behalf) = match by {
            Some(_) => ("caseWorker", OFFICE),
            // Nobody of this employer can sign in.
            None => ("employerUser:filer", stored.request.employer.digits()),
        };
        let entry = Entry {
            file: stored.id,
            at,
            person: by,
            capacity,
            on_behalf_of: Some(behalf),
            act,
            object_version: stored.version,
            content: b"{}",
            salt: &self.ids.bytes(),
        };
        journal::append(tx, &entry)?;
        Ok(())
    }
}

fn pause(tx: &mut Tx, id: Uuid, day: Date) -> Result<(), Error> {
    let seen: Clock = desk::by_request(tx, id)?.ok_or(Error::NoRow)?.clock;
    desk::set_clock(tx, id, seen, seen.pause(day))
}

fn ticket(
    tx: &mut Tx,
    dice: &mut Dice,
    employer: &EnterpriseNumber,
    request: Uuid,
    at: Timestamp,
) -> Result<Ticket, Error> {
    loop {
        let drawn = serial(dice)?;
        if tickets::reserve(tx, &drawn, employer, request, Part::Request, at)? {
            return Ok(drawn);
        }
    }
}

fn serial(dice: &mut Dice) -> Result<Ticket, Error> {
    let serial = u64::from_le_bytes(dice.bytes()) >> 29;
    Ticket::new(TicketPrefix::REQUEST, serial).map_err(|error| Error::Value(error.to_string()))
}

fn places(today: Date) -> Vec<Place> {
    let mut all = Vec::new();
    for (state, count, first, last) in FILES {
        for place in 0..count {
            let step = if count > 1 {
                (first - last) * place / (count - 1)
            } else {
                0
            };
            let number = all.len();
            all.push(Place {
                state,
                number,
                arrived: today.saturating_sub(i64::from(first - step).days()),
            });
        }
    }
    all
}

fn status(state: State, number: usize) -> RequestStatus {
    match state {
        State::Waiting if number.is_multiple_of(9) => RequestStatus::InTreatment,
        State::Waiting => RequestStatus::WaitingForOffice,
        State::Forgotten | State::Warned => RequestStatus::WaitingForWorker,
        State::Decided => RequestStatus::Closed,
        _ => RequestStatus::InTreatment,
    }
}

fn employer(number: &EnterpriseNumber) -> Employer {
    Employer {
        number: number.clone(),
        name: "Schiefergrube Vennblick AG".to_owned(),
        sector: Sector::Private,
        head_count: 140,
        postal_code: "4700".parse().ok(),
        language: "de".to_owned(),
        version: 1,
    }
}
