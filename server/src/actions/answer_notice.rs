//! A decider answers a notice: at once, or as the first of two people who have to say the same (NOT-12); or refers it to a
//! colleague. What the first of two says stays in the company: the worker is told when the second has spoken.

use domain::message::MessageEvent;
use domain::notice::{Move, NoticeAct, NoticeRefusal, Party, finishes};
use serde_json::json;
use storage::Tx;
use storage::notices::opinions::{self, Opinion, OpinionKind};
use storage::notices::{self, StoredNotice};
use uuid::Uuid;

use super::announce::{Announcement, Recipient, announce};
use super::leaf::{Author, write_leaf};
use super::move_notice::{Mover, Said, move_notice, name};
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::web::Visit;

/// What became of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// It is given.
    Given,
    /// It is the first of two.
    First,
}

const FIRST: &str = "notice.decidedFirst";
const REFERRED: &str = "notice.referred";

/// Answers, or why it cannot be done.
pub fn answer_notice(
    at: &Visit,
    employer: &SignedInEmployer,
    seen: &StoredNotice,
    made: Move,
    said: Said,
    tx: &mut Tx,
) -> Result<Result<Answered, NoticeRefusal>, PageError> {
    let act = made.act(Party::Employer);
    let kind = match act {
        NoticeAct::Accept => OpinionKind::Accepts,
        NoticeAct::Refuse => OpinionKind::Refuses,
        // Other days are a proposal: nothing is finished.
        _ => return give(at, employer, seen, made, said, tx),
    };
    let moves = notices::moves(tx, seen.id)?.len();
    let earlier = said_before(moves, &opinions::of_notice(tx, seen.id)?);
    let now = (employer.person.id, act);
    if finishes(employer.settings.two_deciders, &earlier, &now) {
        return give(at, employer, seen, made, said, tx);
    }
    if let Err(refusal) = seen.notice.state.allows(Party::Employer, act) {
        return Ok(Err(refusal));
    }
    let opinion = Opinion {
        words: said.motive.clone(),
        ..opinion(at, employer, kind, moves)
    };
    opinions::insert(tx, seen, &opinion)?;
    let certified = said.certification.as_ref();
    let content = json!({
        "answer": act.code(),
        "motive": said.motive,
        "certificationVersion": certified.map(|(version, _)| version),
        "certificationHash": certified.map(|(_, hash)| hex::encode(hash)),
    });
    let leaf = (seen.id, seen.version + 1);
    write_leaf(at, &Author::from(employer), leaf, FIRST, &content, tx)?;
    let told = Announcement {
        event: MessageEvent::SecondDecisionAsked,
        file: seen.id,
        to: Recipient::Employer(seen.employer.clone()),
    };
    announce(at, tx, told)?;
    Ok(Ok(Answered::First))
}

fn give(
    at: &Visit,
    employer: &SignedInEmployer,
    seen: &StoredNotice,
    made: Move,
    said: Said,
    tx: &mut Tx,
) -> Result<Result<Answered, NoticeRefusal>, PageError> {
    let moved = move_notice(at, seen, &Mover::employer(employer), made, said, tx)?;
    Ok(moved.map(|_| Answered::Given))
}

/// What was said about the days now on the table.
pub fn said_before(moves: usize, all: &[Opinion]) -> Vec<(Uuid, NoticeAct)> {
    let current = all
        .iter()
        .filter(|one| usize::try_from(one.moves) == Ok(moves));
    current
        .filter_map(|one| Some((one.person, one.kind.answer()?)))
        .collect()
}

/// Refers the notice to another decider of the company, who is told.
pub fn refer_notice(
    at: &Visit,
    employer: &SignedInEmployer,
    seen: &StoredNotice,
    to: (Uuid, String),
    words: Option<String>,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let moves = notices::moves(tx, seen.id)?.len();
    let (person, content) = (to.0, json!({ "to": to.0.to_string(), "words": words }));
    let opinion = Opinion {
        to: Some(to),
        words,
        ..opinion(at, employer, OpinionKind::Referred, moves)
    };
    opinions::insert(tx, seen, &opinion)?;
    let leaf = (seen.id, seen.version + 1);
    write_leaf(at, &Author::from(employer), leaf, REFERRED, &content, tx)?;
    let told = Announcement {
        event: MessageEvent::NoticeReferred,
        file: seen.id,
        to: Recipient::Person(person),
    };
    announce(at, tx, told)?;
    Ok(())
}

fn opinion(at: &Visit, employer: &SignedInEmployer, kind: OpinionKind, moves: usize) -> Opinion {
    Opinion {
        kind,
        moves: i64::try_from(moves).unwrap_or(i64::MAX),
        person: employer.person.id,
        person_name: name(&employer.person),
        role: employer.role.code().to_owned(),
        to: None,
        words: None,
        at: at.now,
    }
}
