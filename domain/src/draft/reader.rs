//! Reads the fields of a form into values and gathers what is wrong on the way.

use std::str::FromStr;

use jiff::civil::Date;

use super::problem::{FieldError, Problem};
use super::{Answers, Field, TEXT_CHARACTERS_MAX};
use crate::date_input::parse_date;
use crate::law::Finding;
use crate::working_time::{HoursError, WeeklyHours};

/// One reading of the answers; a value is only given where nothing is wrong with it.
pub(super) struct Reader<'a> {
    pub(super) answers: &'a Answers,
    pub(super) errors: Vec<FieldError<Field>>,
    pub(super) findings: Vec<Finding>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(answers: &'a Answers) -> Self {
        Self {
            answers,
            errors: Vec::new(),
            findings: Vec::new(),
        }
    }

    pub(super) fn refuse(&mut self, field: Field, problem: Problem) {
        self.errors.push(FieldError { field, problem });
    }

    fn text(&self, field: Field) -> &'a str {
        self.answers.get(field).trim()
    }

    /// One of a closed list, which must be chosen.
    pub(super) fn choice<T: FromStr>(&mut self, field: Field) -> Option<T> {
        let text = self.text(field);
        if text.is_empty() {
            self.refuse(field, Problem::Required);
            return None;
        }
        let choice = text.parse().ok();
        if choice.is_none() {
            self.refuse(field, Problem::UnknownChoice);
        }
        choice
    }

    /// "yes" or "no"; empty is the given default, or refused where there is none.
    pub(super) fn yes_or_no(&mut self, field: Field, default: Option<bool>) -> Option<bool> {
        match (self.text(field), default) {
            ("yes", _) => Some(true),
            ("no", _) => Some(false),
            ("", Some(default)) => Some(default),
            ("", None) => {
                self.refuse(field, Problem::Required);
                None
            }
            _ => {
                self.refuse(field, Problem::UnknownChoice);
                None
            }
        }
    }

    pub(super) fn date(&mut self, field: Field) -> Option<Date> {
        match parse_date(self.text(field)) {
            Ok(date) => Some(date),
            Err(error) => {
                self.refuse(field, error.into());
                None
            }
        }
    }

    /// A working time above zero, from its two boxes.
    pub(super) fn hours(&mut self, hours_box: Field, minutes_box: Field) -> Option<WeeklyHours> {
        let (field, problem) =
            match WeeklyHours::parse(self.text(hours_box), self.text(minutes_box)) {
                Ok(WeeklyHours::ZERO) => (hours_box, Problem::ZeroHours),
                Ok(hours) => return Some(hours),
                Err(HoursError::Empty) => (hours_box, Problem::Required),
                Err(HoursError::HoursUnreadable) => (hours_box, Problem::NotANumber),
                Err(HoursError::MinutesUnreadable) => (minutes_box, Problem::NotANumber),
                Err(HoursError::HoursOutOfRange) => (hours_box, Problem::HoursOutOfRange),
                Err(HoursError::MinutesOutOfRange) => (minutes_box, Problem::MinutesOutOfRange),
            };
        self.refuse(field, problem);
        None
    }

    /// Whether both boxes say that nothing is worked: empty or zero.
    pub(super) fn no_hours(&mut self, hours_box: Field, minutes_box: Field) {
        let nothing = |text: &str| text.bytes().all(|b| b == b'0');
        if !nothing(self.text(hours_box)) || !nothing(self.text(minutes_box)) {
            self.refuse(hours_box, Problem::HoursDuringComplete);
        }
    }

    /// An optional text of at most 200 characters.
    pub(super) fn short_text(&mut self, field: Field) -> Option<String> {
        let text = unix_lines(self.text(field));
        if text.chars().count() > TEXT_CHARACTERS_MAX {
            self.refuse(field, Problem::TooLong);
        }
        (!text.is_empty()).then_some(text)
    }
}

/// What is wrong with a remark, if anything.
pub fn remark_problem(remark: &str) -> Option<Problem> {
    let remark = unix_lines(remark.trim());
    if remark.is_empty() {
        Some(Problem::RemarkRequired)
    } else if remark.chars().count() > TEXT_CHARACTERS_MAX {
        Some(Problem::TooLong)
    } else {
        None
    }
}

/// Browsers send a line end as two characters and count it as one; so do we.
pub(super) fn unix_lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}
