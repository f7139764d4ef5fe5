//! The questions of each step as the template draws them: one file a step, one way to make a field.

mod kind;
mod notice;
mod reason;
mod regime;
mod working_time;

use std::borrow::Cow;

use domain::draft::{Answers, Field, StepReport};
use domain::flow::Step;
use domain::interruption::Sector;

use crate::texts::Texts;
use crate::view::{FieldView, HelpView, HoursView, LeaveCalendar};

pub use reason::END_OF_CAREER;
pub use regime::period_of;
pub use working_time::{EXACT_HOURS, Known, Source, exact_hours};

/// One piece of a step, from top to bottom.
#[expect(
    clippy::large_enum_variant,
    reason = "a page has a dozen, drawn at once"
)]
pub enum Question<'a> {
    /// A choice, one below the other.
    Radios(FieldView<'a>),
    /// A choice between two short words.
    YesNo(FieldView<'a>),
    /// First and last day, side by side, with their length read back and where script asks for it.
    Period {
        /// First day.
        start: FieldView<'a>,
        /// Last day.
        end: FieldView<'a>,
        /// "Durée : 1 mois, 28 jours calendrier"; empty while it is not a period.
        length: String,
        /// The same on a calendar, once it is a period (CAL-02).
        calendar: Option<LeaveCalendar>,
    },
    /// One day, with words after it that finish its sentence.
    Date(FieldView<'a>, &'a str),
    /// Hours and minutes.
    Hours(HoursView<'a>),
    /// Where the findings of the step sit.
    Findings,
    /// A button that fills in hours for the visitor: label and wish.
    Fill(String, &'static str),
    /// A box, ticked or not, with words that appear when it is.
    Tick(FieldView<'a>, bool, &'a str),
    /// A free text.
    Text(FieldView<'a>),
    /// A heading within the step.
    Heading(&'a str),
    /// A plain sentence.
    Words(&'a str),
    /// What the employer may agree to: introduction, the possibilities, and whether he does (RUL-05).
    Agreement(&'a str, Vec<&'a str>, FieldView<'a>),
}

/// What a step is drawn from.
pub struct Asked<'a> {
    /// Texts.
    pub t: &'static Texts,
    /// What was typed.
    pub answers: &'a Answers,
    /// What is wrong, when the step was refused.
    pub report: Option<&'a StepReport>,
    /// Sector of the employer.
    pub sector: Sector,
    /// What is known from elsewhere.
    pub known: &'a Known,
}

/// The questions of a step; the confirmation page draws its own.
pub fn of<'a>(step: Step, asked: &'a Asked<'a>) -> Vec<Question<'a>> {
    match step {
        Step::Type => kind::questions(asked),
        Step::Reason => reason::questions(asked),
        Step::Regime => regime::questions(asked),
        Step::WorkingTime => working_time::questions(asked),
        Step::Notice => notice::questions(asked),
        Step::Confirmation => Vec::new(),
    }
}

/// Fields whose legal basis is the law of the type chosen.
const LAW_OF_THE_TYPE: &[Field] = &[
    Field::Regime,
    Field::StartDate,
    Field::EndDate,
    Field::ContractHours,
    Field::DuringHours,
    Field::SeveralEmployers,
    Field::NoticeDate,
];

impl<'a> Asked<'a> {
    /// A field with its words, its value as typed, and what is wrong with it (FIL-29, FIL-21).
    pub fn field(&self, field: Field) -> FieldView<'a> {
        let text = |part: &str| self.t.by_key(&format!("field-{}-{part}", field.name()));
        let mut view = FieldView::new(field.name(), text("label").unwrap_or_default())
            .value(self.answers.get(field))
            .error(self.problem(field));
        if let Some(hint) = text("hint") {
            view = view.hint(hint);
        }
        if let Some(why) = text("why") {
            view = view.help(HelpView {
                why: why.into(),
                example: text("example").unwrap_or_default().into(),
                law: self.law(field, text("law").unwrap_or_default()),
            });
        }
        view
    }

    /// Hours and minutes as one question.
    pub fn hours(
        &self,
        group: &'static str,
        (hours, minutes): (Field, Field),
        label: String,
    ) -> HoursView<'a> {
        let error = self.problem(hours).or_else(|| self.problem(minutes));
        let mut field = self.field(hours).error(error).required();
        field.name = group.into();
        field.label = label.into();
        HoursView::new(
            field,
            (hours.name(), self.answers.get(hours)),
            (minutes.name(), self.answers.get(minutes)),
        )
    }

    fn problem(&self, field: Field) -> Option<&'static str> {
        let problem = self.report?.problem(field)?;
        Some(self.t.problem(problem))
    }

    fn law(&self, field: Field, own: &'static str) -> Cow<'a, str> {
        match self.answers.effective_type() {
            Some(kind) if LAW_OF_THE_TYPE.contains(&field) => {
                format!("{own} {}", self.t.coded("type-law", kind.code())).into()
            }
            _ => own.into(),
        }
    }
}
