//! What the company says to itself about a notice (NOT-12): to whom it was referred, and who decided first of two.

use domain::date_input::format_date;
use domain::notice::{NoticeAct, Party};
use storage::Tx;
use storage::notices::opinions::{self, Opinion, OpinionKind};
use storage::notices::{self, StoredNotice};

use super::page::FORM;
use super::typed::Typed;
use crate::actions::answer_notice::said_before;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::notice_view::MOTIVE_MAX;
use crate::ports::clock::brussels_time;
use crate::texts::Texts;
use crate::view::{Choice, FieldView};
use crate::web::Visit;

/// What the page shows of it.
pub struct Company<'a> {
    /// What was said, the first first: who and when, what, the words.
    pub said: Vec<(String, String, String)>,
    /// How many people decide, and who has decided already; empty when one decides.
    pub two: String,
    /// To whom it can be referred; none when nobody else decides.
    pub refer: Option<[FieldView<'a>; 2]>,
}

/// Reads it.
pub fn read<'a>(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredNotice,
    typed: &Typed,
    tx: &mut Tx,
) -> Result<Company<'a>, PageError> {
    let t = at.texts;
    let all = opinions::of_notice(tx, stored.id)?;
    let turn = stored.notice.to_act() == Some(Party::Employer);
    let two = if turn && employer.settings.two_deciders {
        let moves = notices::moves(tx, stored.id)?.len();
        two_deciders(t, moves, &all)
    } else {
        String::new()
    };
    Ok(Company {
        said: all.iter().map(|one| line(t, one)).collect(),
        two,
        refer: if turn {
            refer(at, employer, stored, typed, tx)?
        } else {
            None
        },
    })
}

fn two_deciders(t: &'static Texts, moves: usize, all: &[Opinion]) -> String {
    let newest = said_before(moves, all).pop();
    let first = newest.and_then(|(person, act)| {
        let by = all.iter().rev().find(|one| one.person == person)?;
        Some(t.notice_two_waiting(what(t, act), &by.person_name))
    });
    first.unwrap_or_else(|| t.notice_two_deciders().to_owned())
}

fn what(t: &'static Texts, act: NoticeAct) -> &'static str {
    t.coded("notice-act", act.code())
}

fn line(t: &'static Texts, one: &Opinion) -> (String, String, String) {
    let time = brussels_time(one.at);
    let clock = time.strftime("%H:%M").to_string();
    let name = t.notice_history_role(&one.person_name, t.coded("role", &one.role));
    let who = t.notice_history_line(&format_date(time.date()), &name, &clock);
    let to = one.to.as_ref().map_or("", |(_, name)| name.as_str());
    let what = match one.kind {
        OpinionKind::Referred => t.notice_company_referred(to),
        OpinionKind::Accepts => t.notice_company_first(what(t, NoticeAct::Accept)),
        OpinionKind::Refuses => t.notice_company_first(what(t, NoticeAct::Refuse)),
    };
    (who, what, one.words.clone().unwrap_or_default())
}

fn refer<'a>(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredNotice,
    typed: &Typed,
    tx: &mut Tx,
) -> Result<Option<[FieldView<'a>; 2]>, PageError> {
    let t = at.texts;
    let deciders = opinions::deciders(tx, &stored.employer, stored.id, at.today)?;
    let choices: Vec<Choice> = deciders
        .into_iter()
        .filter(|(person, ..)| *person != employer.person.id)
        .map(|(person, given, family)| Choice::new(person.to_string(), format!("{given} {family}")))
        .collect();
    if choices.is_empty() {
        return Ok(None);
    }
    Ok(Some([
        FieldView::new("referTo", t.notice_refer_to())
            .value(typed.refer_to.clone())
            .choices(choices)
            .error(typed.refer_problem)
            .required()
            .of_form(FORM),
        FieldView::new("referWords", t.notice_refer_words())
            .value(typed.refer_words.clone())
            .hint(t.notice_refer_words_hint())
            .limit(MOTIVE_MAX)
            .error(typed.refer_words_problem)
            .of_form(FORM),
    ]))
}
