//! What was typed on a notice's page, kept through a mistake, another language, and what happened meanwhile.

use domain::notice::NoticeRefusal;
use domain::period::Period;
use storage::notices::StoredNotice;

use crate::pages::attachments::upload_form;
use crate::pages::notice_view::TypedDates;
use crate::texts::Texts;
use crate::web::Form;

/// What was typed on the page.
pub struct Typed {
    /// Other days.
    pub dates: TypedDates,
    /// Other days that are not sent yet.
    pub preview: Option<Period>,
    /// Why it is refused.
    pub reason: String,
    /// What is wrong with that.
    pub reason_problem: Option<&'static str>,
    /// What the box of the e-Box says; none before anything was sent.
    pub ebox: Option<bool>,
    /// Whether the words were certified.
    pub certified: bool,
    /// What is wrong with that.
    pub certify_problem: Option<&'static str>,
    /// Why nothing was sent.
    pub told: Option<NoticeRefusal>,
    /// To whom it is referred, as chosen.
    pub refer_to: String,
    /// What is said with it.
    pub refer_words: String,
    /// What is wrong with the choice.
    pub refer_problem: Option<&'static str>,
    /// What is wrong with the words.
    pub refer_words_problem: Option<&'static str>,
    /// The version the answer is about; none = the one that is drawn.
    pub version: Option<i64>,
    /// What was typed about a document.
    pub upload: upload_form::Typed,
}

impl Typed {
    /// Before anything was typed.
    pub fn nothing(stored: &StoredNotice) -> Self {
        Self {
            dates: TypedDates::of(&stored.notice),
            preview: None,
            reason: String::new(),
            reason_problem: None,
            ebox: None,
            certified: false,
            certify_problem: None,
            told: None,
            refer_to: String::new(),
            refer_words: String::new(),
            refer_problem: None,
            refer_words_problem: None,
            version: None,
            upload: upload_form::Typed::default(),
        }
    }

    /// Everything the form says: whatever answer was chosen, the others keep what was begun in them.
    pub fn read(form: &Form, stored: &StoredNotice) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        Self {
            dates: TypedDates::as_typed(form, &stored.notice),
            reason: text("reason"),
            ebox: Some(form.text("ebox") == "yes"),
            certified: form.text("certified") == "yes",
            refer_to: text("referTo"),
            refer_words: text("referWords"),
            ..Self::nothing(stored)
        }
    }

    /// Words that were not sent, and that no box can hold any longer: the question and what was typed.
    pub fn unsent(&self, t: &'static Texts) -> Vec<(&'static str, String)> {
        let all = [
            (t.notice_motive(), &self.dates.motive),
            (t.notice_reason(), &self.reason),
            (t.notice_refer_words(), &self.refer_words),
        ];
        let written = all.into_iter().filter(|(_, words)| !words.is_empty());
        written
            .map(|(label, words)| (label, words.clone()))
            .collect()
    }
}
