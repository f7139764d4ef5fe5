//! One question of a form: label, hint, value as typed, error, help. The macros of `components/fields.html` draw it
//! and tie the parts together with `aria-describedby` (A11-01).

use std::borrow::Cow;

/// A field with one value, or a group of choices. Built in one sentence:
/// `FieldView::new("startDate", t.filing_start_date()).value(&answers.start_date).required().hint(t.shell_date_hint())`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldView<'a> {
    /// Form name and HTML id (camelCase, as in `domain::draft::Field::name`).
    pub name: Cow<'a, str>,
    /// The question or label.
    pub label: Cow<'a, str>,
    /// Short hint under the label, often the format.
    pub hint: Option<Cow<'a, str>>,
    /// The value exactly as it was typed.
    pub value: Cow<'a, str>,
    /// What is wrong and how to mend it, in words.
    pub error: Option<Cow<'a, str>>,
    /// Shows the star and sets `aria-required`.
    pub required: bool,
    /// The longest text accepted, in characters; draws a counter in a textarea.
    pub limit: Option<u32>,
    /// The choices of radios, checkboxes and selects.
    pub choices: Vec<Choice<'a>>,
    /// Why it is asked, an example, the legal basis (FIL-29).
    pub help: Option<HelpView<'a>>,
    /// HTML `autocomplete` token (WCAG 1.3.5); empty = attribute left out.
    pub autocomplete: &'static str,
    /// HTML `inputmode`; empty = attribute left out.
    pub inputmode: &'static str,
    /// HTML `type` of a text field.
    pub kind: &'static str,
    /// Width of the box in characters: 2, 4, 6, 10, 20, or 0 for the full measure.
    pub width: u8,
    /// The question is the page's title: its label is then a level one heading.
    pub page_heading: bool,
    /// The id of the form its box belongs to, where it stands outside of it; empty = the one around it.
    pub form: &'static str,
}

/// One choice of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice<'a> {
    /// Value sent.
    pub value: Cow<'a, str>,
    /// Label shown.
    pub label: Cow<'a, str>,
    /// Hint under the label.
    pub hint: Option<Cow<'a, str>>,
    /// Chosen now.
    pub checked: bool,
}

/// Help behind a "?": why the question is asked, an example, the law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpView<'a> {
    /// Why it is asked.
    pub why: Cow<'a, str>,
    /// An example of a right answer; may be empty.
    pub example: Cow<'a, str>,
    /// Article or source; may be empty.
    pub law: Cow<'a, str>,
}

/// Hours and minutes a week: two boxes, one question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HoursView<'a> {
    /// The question; its `name` carries the group's id, its `value` is not used.
    pub field: FieldView<'a>,
    /// Form name of the hours box.
    pub hours_name: Cow<'a, str>,
    /// Hours as typed.
    pub hours: Cow<'a, str>,
    /// Form name of the minutes box.
    pub minutes_name: Cow<'a, str>,
    /// Minutes as typed.
    pub minutes: Cow<'a, str>,
}

/// One line of the error summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorLink<'a> {
    /// Id of the box to go to: the field's name.
    pub field: Cow<'a, str>,
    /// The same words as at the field.
    pub text: Cow<'a, str>,
}

impl<'a> FieldView<'a> {
    /// A text field with its form name and label.
    pub fn new(name: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            kind: "text",
            ..Self::default()
        }
    }

    /// The value as typed.
    #[must_use]
    pub fn value(mut self, value: impl Into<Cow<'a, str>>) -> Self {
        self.value = value.into();
        self
    }

    /// A hint under the label.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Cow<'a, str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The error of this field, if there is one.
    #[must_use]
    pub fn error(mut self, error: Option<impl Into<Cow<'a, str>>>) -> Self {
        self.error = error.map(Into::into);
        self
    }

    /// An answer is needed.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The longest text accepted, in characters.
    #[must_use]
    pub fn limit(mut self, characters: u32) -> Self {
        self.limit = Some(characters);
        self
    }

    /// The choices of a group; the one equal to the value (set before) is chosen.
    #[must_use]
    pub fn choices(mut self, choices: Vec<Choice<'a>>) -> Self {
        self.choices = choices;
        for choice in &mut self.choices {
            choice.checked |= !self.value.is_empty() && choice.value == self.value;
        }
        self
    }

    /// Help behind a "?".
    #[must_use]
    pub fn help(mut self, help: HelpView<'a>) -> Self {
        self.help = Some(help);
        self
    }

    /// HTML `autocomplete` token.
    #[must_use]
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = token;
        self
    }

    /// HTML `inputmode`, for example `numeric`.
    #[must_use]
    pub fn inputmode(mut self, mode: &'static str) -> Self {
        self.inputmode = mode;
        self
    }

    /// The form its box belongs to, where it stands outside of it.
    #[must_use]
    pub fn of_form(mut self, id: &'static str) -> Self {
        self.form = id;
        self
    }

    /// HTML `type` of a text field: `email`, `tel`, `password`, `search`.
    #[must_use]
    pub fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    /// Width of the box in characters: 2, 4, 6, 10 or 20.
    #[must_use]
    pub fn width(mut self, characters: u8) -> Self {
        self.width = characters;
        self
    }

    /// Makes the question the page's title.
    #[must_use]
    pub fn page_heading(mut self) -> Self {
        self.page_heading = true;
        self
    }

    /// Ids of everything that describes the box, in reading order, for `aria-describedby`; empty when there is nothing.
    pub fn described_by(&self) -> String {
        let mut ids = Vec::new();
        if self.hint.is_some() {
            ids.push(format!("{}-hint", self.name));
        }
        if self.error.is_some() {
            ids.push(format!("{}-error", self.name));
        }
        if self.limit.is_some() {
            ids.push(format!("{}-info", self.name));
        }
        ids.join(" ")
    }

    /// How many choices are ticked.
    pub fn checked_count(&self) -> usize {
        self.choices.iter().filter(|choice| choice.checked).count()
    }

    /// Labels of the ticked choices, as one line: the closed face of a multi-select.
    pub fn checked_labels(&self) -> String {
        let labels: Vec<&str> = self
            .choices
            .iter()
            .filter(|choice| choice.checked)
            .map(|choice| choice.label.as_ref())
            .collect();
        labels.join(", ")
    }

    /// Characters still free under the limit; negative when too long.
    pub fn remaining(&self) -> i64 {
        let typed = i64::try_from(self.value.chars().count()).unwrap_or(i64::MAX);
        i64::from(self.limit.unwrap_or(0)) - typed
    }
}

impl<'a> Choice<'a> {
    /// A choice not yet ticked.
    pub fn new(value: impl Into<Cow<'a, str>>, label: impl Into<Cow<'a, str>>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: None,
            checked: false,
        }
    }

    /// A hint under the label.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Cow<'a, str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Ticked when `is` holds: for groups with several answers.
    #[must_use]
    pub fn checked_if(mut self, is: bool) -> Self {
        self.checked = is;
        self
    }
}

impl<'a> HoursView<'a> {
    /// A question about hours a week. `field` carries label, hint, error; the boxes are named `hours_name` and `minutes_name`.
    pub fn new(
        field: FieldView<'a>,
        (hours_name, hours): (&'a str, &'a str),
        (minutes_name, minutes): (&'a str, &'a str),
    ) -> Self {
        Self {
            field,
            hours_name: hours_name.into(),
            hours: hours.into(),
            minutes_name: minutes_name.into(),
            minutes: minutes.into(),
        }
    }
}

impl<'a> ErrorLink<'a> {
    /// A line that leads to the box `field`.
    pub fn new(field: impl Into<Cow<'a, str>>, text: impl Into<Cow<'a, str>>) -> Self {
        Self {
            field: field.into(),
            text: text.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a11_01_a_field_is_described_by_its_hint_error_and_counter() {
        let field = FieldView::new("comment", "Commentaire")
            .hint("court")
            .error(Some("trop long"))
            .limit(200);
        assert_eq!(
            field.described_by(),
            "comment-hint comment-error comment-info"
        );
        assert_eq!(FieldView::new("a", "A").described_by(), "");
    }

    #[test]
    fn the_choice_equal_to_the_value_is_chosen() {
        let field = FieldView::new("code", "Code")
            .value("blueCollar")
            .choices(vec![
                Choice::new("whiteCollar", "Employé"),
                Choice::new("blueCollar", "Ouvrier"),
            ]);
        assert_eq!(field.checked_labels(), "Ouvrier");
        assert_eq!(field.checked_count(), 1);
    }

    #[test]
    fn fil_18_the_counter_counts_characters_not_bytes() {
        let field = FieldView::new("comment", "")
            .value("é".repeat(150))
            .limit(200);
        assert_eq!(field.remaining(), 50);
    }
}
