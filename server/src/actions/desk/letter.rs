//! The letter of a decision: everything it says is frozen with the act, in the worker's language, with the way to
//! appeal (ONE-11). Facts the operator did not give are said to be missing, never invented (PD13).

use domain::date_input::format_date;
use serde::{Deserialize, Serialize};
use storage::Tx;
use storage::decisions::StoredDecision;
use storage::documents::{self, DocumentKind, NewDocument};
use storage::requests::StoredRequest;
use uuid::Uuid;

use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::texts::{Lang, Texts, texts};
use crate::web::Visit;

/// What the letter says, in the order it says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Letter {
    /// Language of every word below.
    pub language: String,
    /// The office that decided.
    pub office: String,
    /// How to reach it.
    pub contact: String,
    /// Day of the decision.
    pub date: String,
    /// The worker.
    pub worker: String,
    /// The employer.
    pub employer: String,
    /// The ticket of the request, or that there is none.
    pub ticket: String,
    /// Title.
    pub title: String,
    /// What was asked.
    pub asked: String,
    /// What was decided.
    pub decided: String,
    /// Heading of the reasons.
    pub reasons_title: String,
    /// Why, for a refusal.
    pub reasons: Vec<String>,
    /// The office's own words.
    pub words: Option<String>,
    /// Heading of the appeal.
    pub appeal_title: String,
    /// How and until when to appeal.
    pub appeal: Vec<String>,
}

/// The letter of a decision in the worker's language; without a decision, its draft for a grant.
pub fn letter(
    stored: &StoredRequest,
    decided: &StoredDecision,
    tx: &mut Tx,
) -> Result<Letter, PageError> {
    let language = language(stored, tx)?;
    let t = texts(language);
    let request = &stored.request;
    let employer = storage::employers::by_number(tx, &request.employer)?;
    let code = decided.office.as_deref().unwrap_or_default();
    let office = storage::reference::office(tx, code)?;
    let contact = office.as_ref().and_then(|office| office.contact.clone());
    let name = office.as_ref().map_or_else(
        || code.to_owned(),
        |office| match language {
            Lang::Fr | Lang::En => office.name_fr.clone(),
            Lang::Nl => office.name_nl.clone(),
            Lang::De => office.name_de.clone(),
        },
    );
    let decision = &decided.decision;
    Ok(Letter {
        language: language.code().to_owned(),
        office: t.office_title(&name),
        contact: contact.unwrap_or_else(|| t.letter_not_provided().to_owned()),
        date: format_date(crate::ports::clock::brussels_date(decided.decided_at)),
        worker: request.worker.name.as_ref().map_or_else(
            || t.answer_unknown().to_owned(),
            |n| format!("{} {}", n.given, n.family),
        ),
        employer: employer.map(|employer| employer.name).unwrap_or_default(),
        ticket: request
            .ticket
            .as_ref()
            .map_or_else(|| t.overview_no_ticket().to_owned(), ToString::to_string),
        title: t.letter_title().to_owned(),
        asked: t.declared_sentence(&request.details),
        decided: t.coded("letter", decision.outcome().code()).to_owned(),
        reasons_title: t.letter_reasons().to_owned(),
        reasons: decision
            .reasons()
            .iter()
            .map(|reason| t.coded("refusal-reason", reason.code()).to_owned())
            .collect(),
        words: decision.words().map(str::to_owned),
        appeal_title: t.letter_appeal_title().to_owned(),
        appeal: appeal(t, decided),
    })
}

/// The way to appeal: the delay is the law's, the address the operator's.
pub fn appeal(t: &Texts, decided: &StoredDecision) -> Vec<String> {
    vec![
        t.letter_appeal_delay(&format_date(decided.appeal_until)),
        t.letter_appeal_how().to_owned(),
        t.letter_appeal_address(t.letter_not_provided()),
    ]
}

/// Freezes the letter and orders it; its id.
pub(super) fn order(
    at: &Visit,
    stored: &StoredRequest,
    decided: &StoredDecision,
    tx: &mut Tx,
) -> Result<Option<Uuid>, PageError> {
    let letter = letter(stored, decided, tx)?;
    let data =
        serde_json::to_string(&letter).map_err(|error| PageError::Inside(error.to_string()))?;
    let document = NewDocument {
        id: at.app.chance.uuid(at.now),
        kind: DocumentKind::DecisionLetter,
        file: stored.id,
        subject: &decided.number.to_string(),
        language: &letter.language,
        employer: None,
        worker: Some(&stored.request.worker.niss),
        ordered_at: at.now,
        data: &data,
    };
    Ok(Some(documents::insert(tx, &document)?))
}

/// The worker's own language, else that of the filing.
fn language(stored: &StoredRequest, tx: &mut Tx) -> Result<Lang, PageError> {
    let person = storage::persons::by_niss(tx, &stored.request.worker.niss)?;
    let own = person.and_then(|person| person.language);
    let code = own.unwrap_or_else(|| stored.language.clone());
    Ok(code.parse().unwrap_or(Lang::Fr))
}
