//! What the office asked a party, on that party's own page, with the box to answer (ONE-05).

use crate::actions::desk::NotDone;
use crate::actions::desk::answer_question::{Answering, answer_question};
use crate::error::PageError;
use crate::texts::Texts;
use crate::view::{ErrorLink, FieldView, Layout};
use crate::web::{Form, Reply, Visit};
use askama::Template;
use domain::date_input::format_date;
use domain::office::QUESTION_WORDS_MAX;
use domain::request::Actor;
use storage::Tx;
use storage::questions::{self, Question};
use storage::requests::StoredRequest;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "pages/question.html")]
struct QuestionPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    action: String,
    errors: Vec<ErrorLink<'a>>,
    words: String,
    until: String,
    answered: Option<String>,
    answer: FieldView<'a>,
    back: String,
}

/// A question that waits for this reader: its address and its first words.
pub struct OpenQuestion {
    /// Where it is answered.
    pub href: String,
    /// The question.
    pub words: String,
    /// Until when.
    pub until: String,
}

/// What waits for an answer of `party`; `file` is the address of the file on that party's side.
pub fn open_for(
    at: &Visit,
    stored: &StoredRequest,
    party: Actor,
    file: &str,
    tx: &mut Tx,
) -> Result<Vec<OpenQuestion>, PageError> {
    let asked = questions::of_request(tx, stored.id)?;
    let open = asked
        .into_iter()
        .filter(|question| question.party == party && question.closed_at.is_none());
    Ok(open
        .map(|question| OpenQuestion {
            href: format!("{file}/questions/{}", question.id),
            until: at.texts.desk_answer_until(&format_date(question.answer_by)),
            words: question.words,
        })
        .collect())
}

/// The question named in the address, if it was put to this party.
fn asked(
    at: &Visit,
    stored: &StoredRequest,
    party: Actor,
    tx: &mut Tx,
) -> Result<Question, PageError> {
    let id = Uuid::try_parse(at.param("question")).map_err(|_| PageError::NotFound)?;
    let question = questions::by_id(tx, stored.id, id)?;
    question
        .filter(|question| question.party == party)
        .ok_or(PageError::NotFound)
}

/// The page.
pub fn get(
    at: &Visit,
    layout: Layout<'_>,
    stored: &StoredRequest,
    party: Actor,
    back: &str,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let question = asked(at, stored, party, tx)?;
    Ok(Reply::page(draw(at, layout, &question, back, "", None)?))
}

/// Takes the answer and goes back to the file.
pub fn post(
    at: &Visit,
    layout: Layout<'_>,
    stored: &StoredRequest,
    who: &Answering<'_>,
    (form, back): (&Form, &str),
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let question = asked(at, stored, who.party, tx)?;
    if question.closed_at.is_some() {
        return Ok(Reply::see_other(back));
    }
    let typed = form.text("answer");
    match answer_question(at, stored, &question, who, typed, tx)? {
        Ok(()) => Ok(Reply::see_other(back)),
        Err(NotDone::Field(_, key)) => {
            let words = at.texts.by_key(key).unwrap_or_default();
            let html = draw(at, layout, &question, back, typed, Some(words))?;
            Ok(Reply::refused(html))
        }
        Err(NotDone::Status(_)) => Err(PageError::Conflict),
    }
}

fn draw(
    at: &Visit,
    mut layout: Layout<'_>,
    question: &Question,
    back: &str,
    typed: &str,
    wrong: Option<&'static str>,
) -> Result<String, PageError> {
    let t = at.texts;
    layout.has_errors = wrong.is_some();
    let page = QuestionPage {
        t,
        nonce: at.nonce(),
        action: format!("{back}/questions/{}", question.id),
        errors: wrong
            .into_iter()
            .map(|words| ErrorLink::new("answer", words))
            .collect(),
        words: question.words.clone(),
        until: t.desk_answer_until(&format_date(question.answer_by)),
        answered: question.closed_at.map(|_| {
            let given = question.answer.clone();
            given.unwrap_or_else(|| t.desk_question_withdrawn().to_owned())
        }),
        answer: FieldView::new("answer", t.desk_answer())
            .value(typed.to_owned())
            .error(wrong)
            .required()
            .limit(u32::try_from(QUESTION_WORDS_MAX).unwrap_or(u32::MAX)),
        back: back.to_owned(),
        layout,
    };
    Ok(page.render()?)
}
