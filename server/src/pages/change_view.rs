//! A change request as all three parties read it: old → new, why, and who answered what (MOD-12, CAN-12).

use crate::error::PageError;
use crate::pages::case_timeline::moment;
use crate::pages::request_file::KeptWarningView;
use crate::texts::Texts;
use domain::date_input::format_date;
use domain::period::Period;
use domain::request::{Actor, Answer, ChangeState, Wish};
use storage::Tx;
use storage::changes::{self, StoredChange};
use storage::requests::StoredRequest;

/// A change request in words.
pub struct ChangeView {
    /// "Demande de modification" or "Demande d'annulation".
    pub title: &'static str,
    /// Where it stands.
    pub state: &'static str,
    /// Whether somebody still has to answer.
    pub open: bool,
    /// Whether the worker still has to answer.
    pub awaits_worker: bool,
    /// Whether the office still has to answer.
    pub awaits_office: bool,
    /// Old → new, one line each.
    pub lines: Vec<Difference>,
    /// When it was asked, with its ticket.
    pub asked: String,
    /// Why it was asked.
    pub reason: String,
    /// Warnings kept with it.
    pub warnings: Vec<KeptWarningView>,
    /// Worker and office, in this order: what each answered, or that the answer is awaited.
    pub answers: Vec<AnswerView>,
}

/// One thing that would differ.
pub struct Difference {
    /// What.
    pub label: &'static str,
    /// As it is.
    pub old: String,
    /// As it would be.
    pub new: String,
}

/// What a party answered.
pub struct AnswerView {
    /// The party.
    pub who: &'static str,
    /// What, and when.
    pub what: String,
    /// Why.
    pub reason: String,
}

/// The newest change request of a request, settled or not.
pub fn newest(
    t: &'static Texts,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Option<ChangeView>, PageError> {
    let all = changes::of_request(tx, stored.id)?;
    Ok(all.first().map(|change| view(t, stored, change)))
}

/// A change request in words.
pub fn view(t: &'static Texts, stored: &StoredRequest, asked: &StoredChange) -> ChangeView {
    let change = &asked.change;
    let state = change.state();
    ChangeView {
        title: t.coded("change-title", change.wish.kind().code()),
        state: t.coded("change-state", state.code()),
        open: state == ChangeState::Open,
        awaits_worker: change.may_answer(Actor::Worker).is_ok(),
        awaits_office: change.may_answer(Actor::Office).is_ok(),
        lines: lines(t, stored, &change.wish),
        asked: t.change_asked_on(&moment(change.asked_at), asked.ticket.as_str()),
        reason: change.reason.clone(),
        warnings: asked
            .warnings
            .iter()
            .map(|kept| KeptWarningView {
                text: kept.text.clone(),
                remark: kept.remark.clone(),
            })
            .collect(),
        answers: [Actor::Worker, Actor::Office]
            .into_iter()
            .map(|actor| answer(t, actor, change.answer_of(actor), state))
            .collect(),
    }
}

/// Old → new: the last day and the length, or the status.
fn lines(t: &'static Texts, stored: &StoredRequest, wish: &Wish) -> Vec<Difference> {
    let details = &stored.request.details;
    match wish {
        Wish::EndDate { from, to } => {
            let length = |end| {
                let period = Period::new(details.period.start(), end);
                period.map_or_else(
                    |_| String::new(),
                    |period| t.period_length(&period, Some(details.regime)),
                )
            };
            vec![
                Difference {
                    label: t.consultation_end(),
                    old: format_date(*from),
                    new: format_date(*to),
                },
                Difference {
                    label: t.shell_file_length(),
                    old: length(*from),
                    new: length(*to),
                },
            ]
        }
        Wish::Cancellation => vec![Difference {
            label: t.consultation_period(),
            old: t.period(&details.period),
            new: t.coded("status", "cancelled").to_owned(),
        }],
    }
}

fn answer(
    t: &'static Texts,
    actor: Actor,
    answer: Option<&Answer>,
    state: ChangeState,
) -> AnswerView {
    let (what, reason) = match answer {
        Some(answer) => {
            let when = moment(answer.at);
            let what = if answer.accepted {
                t.change_answer_accepted(&when)
            } else {
                t.change_answer_refused(&when)
            };
            (what, answer.reason.clone().unwrap_or_default())
        }
        None if state == ChangeState::Open => (t.change_answer_awaited().to_owned(), String::new()),
        None => (t.change_answer_none().to_owned(), String::new()),
    };
    AnswerView {
        who: t.coded("actor", actor.code()),
        what,
        reason,
    }
}
