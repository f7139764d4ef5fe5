//! The letters of a decision: one for the worker, one for the employer, each in its reader's language, frozen with the
//! act and with the way to appeal (ONE-04, ONE-11). What the operator did not give is said to be missing, never invented
//! (PD13). The employer's letter says no amount, no words of the office and no reason about the worker's own life.

use domain::date_input::format_date;
use domain::identifiers::Iban;
use domain::law::assess;
use domain::office::{Outcome, RefusalReason};
use domain::request::Actor;
use storage::decisions::StoredDecision;
use storage::documents::{self, Document, DocumentKind};
use storage::reference::{self, Office};
use storage::requests::StoredRequest;
use storage::{Tx, worker_parts};
use uuid::Uuid;

use crate::actions::file_facts;
use crate::documents::decision_letter::DecisionLetter;
use crate::documents::sheet::{EmployerOnPaper, WorkerOnPaper};
use crate::documents::{self as papers, DocumentOrder};
use crate::error::PageError;
use crate::ports::clock::brussels_date;
use crate::texts::{Lang, Texts, texts};
use crate::web::Visit;
use domain::worker_part::{PartAnswers, PartField};

/// Freezes both letters and orders them; the id of the worker's.
pub(super) fn order(
    at: &Visit,
    stored: &StoredRequest,
    decided: &StoredDecision,
    tx: &mut Tx,
) -> Result<Uuid, PageError> {
    order_for(at, stored, decided, Actor::Employer, tx)?;
    order_for(at, stored, decided, Actor::Worker, tx)
}

fn order_for(
    at: &Visit,
    stored: &StoredRequest,
    decided: &StoredDecision,
    reader: Actor,
    tx: &mut Tx,
) -> Result<Uuid, PageError> {
    let language = language(stored, reader, tx)?;
    let letter = letter(at, language, stored, decided, reader, tx)?;
    let request = &stored.request;
    let order = DocumentOrder {
        kind: DocumentKind::DecisionLetter,
        file: stored.id,
        subject: subject(decided.number, reader),
        language,
        employer: (reader == Actor::Employer).then(|| request.employer.clone()),
        worker: (reader == Actor::Worker).then(|| request.worker.niss.clone()),
        data: papers::frozen(&letter),
    };
    papers::order(at, tx, &order)
}

/// The letter of a decision that a reader may open; the office reads what the worker got.
pub fn ordered(
    tx: &mut Tx,
    file: Uuid,
    number: u32,
    reader: Actor,
) -> Result<Option<Document>, storage::Error> {
    let subject = subject(number, reader);
    let mut all = documents::of_file(tx, file)?.into_iter();
    Ok(all.find(|one| one.kind == DocumentKind::DecisionLetter && one.subject == subject))
}

/// Which of the letters: the decision's number, and the employer's apart.
pub fn subject(number: u32, reader: Actor) -> String {
    match reader {
        Actor::Employer => format!("{number}-employer"),
        Actor::Worker | Actor::Office => number.to_string(),
    }
}

/// What the letter says to its reader.
pub fn letter(
    at: &Visit,
    language: Lang,
    stored: &StoredRequest,
    decided: &StoredDecision,
    reader: Actor,
    tx: &mut Tx,
) -> Result<DecisionLetter, PageError> {
    let granted = decided.decision.outcome() == Outcome::Granted;
    let calculated = if reader != Actor::Employer && granted {
        calculation(at, texts(language), stored, tx)?
    } else {
        (Vec::new(), Vec::new())
    };
    Ok(set_out(
        language,
        stored,
        decided,
        (reader, calculated),
        tx,
    )?)
}

/// What it says beside the calculation.
pub fn set_out(
    language: Lang,
    stored: &StoredRequest,
    decided: &StoredDecision,
    (reader, (calculation, calculation_notes)): (Actor, Calculation),
    tx: &mut Tx,
) -> Result<DecisionLetter, storage::Error> {
    let t = texts(language);
    let (request, decision) = (&stored.request, &decided.decision);
    let employer = storage::employers::by_number(tx, &request.employer)?;
    let code = decided.office.as_deref().unwrap_or_default();
    let office = reference::office(tx, code)?;
    let to_worker = reader != Actor::Employer;
    let employer = EmployerOnPaper {
        name: employer.map(|employer| employer.name).unwrap_or_default(),
        number: request.employer.formatted(),
    };
    let name = request.worker.name.as_ref();
    let worker = WorkerOnPaper {
        name: name.map(|name| format!("{} {}", name.given, name.family)),
        niss: request.worker.niss.formatted(),
    };
    let addressee = if to_worker {
        worker.line()
    } else {
        employer.line()
    };
    let mut reasons = reasons(t, decision.reasons(), reader);
    reasons.extend(decision.words().filter(|_| to_worker).map(str::to_owned));
    let ticket = request.ticket.as_ref().map(ToString::to_string);
    Ok(DecisionLetter {
        ticket: ticket.unwrap_or_else(|| t.overview_no_ticket().to_owned()),
        date: format_date(brussels_date(decided.decided_at)),
        office_address: lines(office.as_ref().and_then(|office| office.contact.as_deref())),
        office: office.map_or_else(|| code.to_owned(), |office| name_of(&office, language)),
        addressee,
        addressee_address: if to_worker {
            address(stored, tx)?
        } else {
            Vec::new()
        },
        worker,
        employer,
        sentence: t.declared_sentence(&request.details),
        decision: t
            .coded(decided_key(reader), decision.outcome().code())
            .to_owned(),
        terms: terms(t, stored),
        calculation,
        calculation_notes,
        reasons,
        law: Vec::new(),
        appeal: appeal(t, decided, reader, tx)?.join(" "),
    })
}

fn decided_key(reader: Actor) -> &'static str {
    if reader == Actor::Employer {
        "letter-employer"
    } else {
        "letter"
    }
}

/// Why, in the words a reader may know: the employer learns no fact about the worker's own life (PD7).
pub fn reasons(t: &Texts, reasons: &[RefusalReason], reader: Actor) -> Vec<String> {
    let told = |reason: &RefusalReason| {
        if reader == Actor::Employer && reason.is_private() {
            t.desk_reason_private()
        } else {
            t.coded("refusal-reason", reason.code())
        }
    };
    let mut told: Vec<String> = reasons
        .iter()
        .map(|reason| told(reason).to_owned())
        .collect();
    told.dedup();
    told
}

/// The way to appeal: the delay as the operator entered it or as shipped, the address of the operator.
pub fn appeal(
    t: &Texts,
    decided: &StoredDecision,
    reader: Actor,
    tx: &mut Tx,
) -> Result<Vec<String>, storage::Error> {
    let until = format_date(decided.appeal_until);
    let delay = if reader == Actor::Employer {
        t.letter_appeal_delay_employer(&until)
    } else {
        t.letter_appeal_delay(&until)
    };
    let day = brussels_date(decided.decided_at);
    let mut lines = vec![delay];
    if !reference::is_confirmed(tx, reference::APPEAL_MONTHS, day)? {
        lines.push(t.letter_appeal_weak().to_owned());
    }
    lines.push(t.letter_appeal_how().to_owned());
    let code = decided.office.as_deref().unwrap_or_default();
    let office = reference::office(tx, code)?;
    let entered = office.and_then(|office| office.appeal).map(|text| {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        lines.join(", ")
    });
    let address = entered.as_deref().unwrap_or(t.letter_not_provided());
    lines.push(t.letter_appeal_address(address));
    Ok(lines)
}

/// What the decision is about.
fn terms(t: &Texts, stored: &StoredRequest) -> Vec<(String, String)> {
    let details = &stored.request.details;
    let (kind, regime) = (details.interruption_type, details.regime);
    let rows = [
        (
            t.consultation_type(),
            t.coded("type", kind.code()).to_owned(),
        ),
        (
            t.consultation_regime(),
            t.coded("regime", regime.code()).to_owned(),
        ),
        (t.consultation_start(), format_date(details.period.start())),
        (t.consultation_end(), format_date(details.period.end())),
        (
            t.letter_length(),
            t.period_length(&details.period, Some(regime)),
        ),
    ];
    rows.map(|(label, value)| (label.to_owned(), value))
        .to_vec()
}

/// The estimate of the allowance, and what has to be said with it.
pub type Calculation = (Vec<(String, String)>, Vec<String>);

/// How the allowance is counted, and to which account it would go: this service pays nothing (EMP-08).
fn calculation(
    at: &Visit,
    t: &'static Texts,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Calculation, PageError> {
    let (facts, _) = file_facts::of_file(at, stored, tx)?;
    let money = t.money(&facts, assess(&facts, at.app.figures).allowance.as_ref());
    let rows = money.rows.into_iter();
    let mut rows: Vec<(String, String)> = rows
        .map(|(label, value)| (label.to_owned(), value))
        .collect();
    let part = worker_parts::by_request(tx, stored.id)?;
    let sent = part.filter(|part| part.sent.is_some());
    if let Some(account) = sent.and_then(|part| account(&part.answers)) {
        rows.push((t.letter_account().to_owned(), account));
    }
    let mut notes = money.notes;
    notes.push(t.letter_no_payment().to_owned());
    Ok((rows, notes))
}

/// The account the worker gave.
pub fn account(answers: &PartAnswers) -> Option<String> {
    let iban: Option<Iban> = answers.get(PartField::Iban).parse().ok();
    iban.map(|iban| iban.formatted())
}

/// Where the worker lives, as the worker's part says.
fn address(stored: &StoredRequest, tx: &mut Tx) -> Result<Vec<String>, storage::Error> {
    let part = worker_parts::by_request(tx, stored.id)?;
    let Some(part) = part.filter(|part| part.sent.is_some()) else {
        return Ok(Vec::new());
    };
    let answer = |field| part.answers.get(field).trim().to_owned();
    let place = format!(
        "{} {}",
        answer(PartField::PostalCode),
        answer(PartField::Place)
    );
    let lines = [answer(PartField::Street), place.trim().to_owned()];
    Ok(lines.into_iter().filter(|line| !line.is_empty()).collect())
}

fn lines(text: Option<&str>) -> Vec<String> {
    let lines = text.unwrap_or_default().lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

fn name_of(office: &Office, language: Lang) -> String {
    match language {
        Lang::Fr | Lang::En => office.name_fr.clone(),
        Lang::Nl => office.name_nl.clone(),
        Lang::De => office.name_de.clone(),
    }
}

/// The worker's own language, else that of the filing; the employer's language of correspondence.
pub fn language(stored: &StoredRequest, reader: Actor, tx: &mut Tx) -> Result<Lang, PageError> {
    let known = if reader == Actor::Employer {
        let employer = storage::employers::by_number(tx, &stored.request.employer)?;
        employer.map(|employer| employer.language)
    } else {
        let person = storage::persons::by_niss(tx, &stored.request.worker.niss)?;
        person.and_then(|person| person.language)
    };
    let code = known.unwrap_or_else(|| stored.language.clone());
    Ok(code.parse().unwrap_or(Lang::Fr))
}
