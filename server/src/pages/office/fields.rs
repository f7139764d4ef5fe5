//! The boxes of the desk's forms, with what was typed and what is wrong with it.

use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::office::request::Mood;
use crate::pages::offices;
use crate::texts::Texts;
use crate::view::{Choice, FieldView};
use crate::web::Visit;
use domain::attachment::AttachmentKind;
use domain::date_input::format_date;
use domain::office::{
    DECISION_WORDS_MAX, NOTE_WORDS_MAX, Outcome, QUESTION_WORDS_MAX, RefusalReason,
};
use domain::request::Actor;
use storage::desk::DeskFile;
use storage::{Tx, desk, reference};

/// Every box of the file's page.
pub struct Fields<'a> {
    /// How the file ends.
    pub outcome: FieldView<'a>,
    /// Why it is refused.
    pub reasons: FieldView<'a>,
    /// The office's own words.
    pub decision_words: FieldView<'a>,
    /// Who is asked.
    pub party: FieldView<'a>,
    /// Which document.
    pub document: FieldView<'a>,
    /// What is asked.
    pub question_words: FieldView<'a>,
    /// The case worker.
    pub assignee: FieldView<'a>,
    /// When to see it again.
    pub follow: FieldView<'a>,
    /// A note.
    pub note_words: FieldView<'a>,
    /// Whose opinion is asked.
    pub note_colleague: FieldView<'a>,
    /// The other office.
    pub office: FieldView<'a>,
    /// Why it is moved.
    pub move_reason: FieldView<'a>,
    /// Why the number is needed.
    pub number_reason: FieldView<'a>,
    /// Why a forgotten file is closed.
    pub close_words: FieldView<'a>,
}

impl<'a> Fields<'a> {
    /// The boxes as they stand, or as they were sent.
    pub fn new(
        at: &Visit,
        worker: &SignedInCaseWorker,
        on_desk: &DeskFile,
        mood: &Mood<'_>,
        tx: &mut Tx,
    ) -> Result<Self, PageError> {
        let t = at.texts;
        let sent = |name: &str| mood.form.map_or("", |form| form.text(name)).to_owned();
        let wrong = |name: &str| {
            let found = mood.mistakes.iter().find(|(field, _)| *field == name);
            found.map(|(_, words)| *words)
        };
        let field = |name: &'static str, label: &'static str| {
            FieldView::new(name, label)
                .value(sent(name))
                .error(wrong(name))
        };
        let colleagues: Vec<Choice<'a>> = desk::colleagues(tx, &worker.office, at.today)?
            .into_iter()
            .map(|one| {
                Choice::new(
                    one.id.to_string(),
                    format!("{}, {}", one.name.family, one.name.given),
                )
            })
            .collect();
        let listed = reference::offices(tx)?;
        let offices = listed
            .into_iter()
            .filter(|office| office.code != worker.office);
        let offices: Vec<Choice<'a>> = offices
            .map(|office| {
                let name = offices::name(&office, at.lang).to_owned();
                Choice::new(office.code, name)
            })
            .collect();
        let chosen = |name: &str, now: String| if mood.form.is_some() { sent(name) } else { now };
        let assigned = on_desk
            .assigned_to
            .map(|id| id.to_string())
            .unwrap_or_default();
        let follow = on_desk.follow.map(format_date).unwrap_or_default();
        Ok(Self {
            outcome: outcome(t, &sent("outcome"), wrong("outcome")),
            reasons: reasons(t, mood, wrong("reason")),
            decision_words: field("decisionWords", t.desk_decision_words())
                .hint(t.desk_decision_words_hint())
                .limit(limit(DECISION_WORDS_MAX)),
            party: field("party", t.desk_ask_party()).required().choices(vec![
                Choice::new(
                    Actor::Worker.code(),
                    t.coded("desk-party", Actor::Worker.code()),
                ),
                Choice::new(
                    Actor::Employer.code(),
                    t.coded("desk-party", Actor::Employer.code()),
                ),
            ]),
            document: field("document", t.desk_ask_document())
                .hint(t.desk_ask_document_hint())
                .choices(
                    AttachmentKind::ALL
                        .iter()
                        .map(|kind| Choice::new(kind.code(), t.coded("document", kind.code())))
                        .collect(),
                ),
            question_words: field("questionWords", t.desk_ask_words())
                .hint(t.desk_ask_words_hint())
                .required()
                .limit(limit(QUESTION_WORDS_MAX)),
            assignee: field("assignee", t.desk_assignee())
                .value(chosen("assignee", assigned))
                .choices(colleagues.clone()),
            follow: field("follow", t.desk_follow())
                .value(chosen("follow", follow))
                .hint(t.shell_date_hint()),
            note_words: field("noteWords", t.desk_note_words())
                .required()
                .limit(limit(NOTE_WORDS_MAX)),
            note_colleague: field("noteColleague", t.desk_note_colleague())
                .hint(t.desk_note_colleague_hint())
                .choices(colleagues),
            office: field("office", t.desk_move_office())
                .required()
                .choices(offices),
            move_reason: field("moveReason", t.desk_move_reason())
                .required()
                .limit(limit(QUESTION_WORDS_MAX)),
            number_reason: field("numberReason", t.desk_number_reason()).required(),
            close_words: field("closeWords", t.desk_close_words())
                .required()
                .limit(limit(DECISION_WORDS_MAX)),
        })
    }
}

/// The outcome of a decision.
pub fn outcome<'a>(t: &'static Texts, sent: &str, wrong: Option<&'static str>) -> FieldView<'a> {
    let choices = Outcome::ALL
        .iter()
        .map(|outcome| Choice::new(outcome.code(), t.coded("desk-outcome", outcome.code())));
    FieldView::new("outcome", t.desk_outcome())
        .value(sent.to_owned())
        .error(wrong)
        .required()
        .choices(choices.collect())
}

/// The reasons of a refusal.
pub fn reasons<'a>(
    t: &'static Texts,
    mood: &Mood<'_>,
    wrong: Option<&'static str>,
) -> FieldView<'a> {
    let ticked = |code: &str| {
        mood.form
            .is_some_and(|form| form.all("reason").any(|sent| sent == code))
    };
    let choices = RefusalReason::ALL.iter().map(|reason| {
        Choice::new(reason.code(), t.coded("refusal-reason", reason.code()))
            .checked_if(ticked(reason.code()))
    });
    FieldView::new("reason", t.desk_reasons())
        .hint(t.desk_reasons_hint())
        .error(wrong)
        .choices(choices.collect())
}

fn limit(characters: usize) -> u32 {
    u32::try_from(characters).unwrap_or(u32::MAX)
}
