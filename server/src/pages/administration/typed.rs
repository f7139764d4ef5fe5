//! What an administrator types, read once for every form, with the mistake told at its field.

use crate::error::PageError;
use crate::view::ErrorLink;
use crate::web::{Form, Visit};
use domain::date_input::parse_date;
use domain::identifiers::EnterpriseNumber;
use jiff::civil::Date;
use storage::employers::Employer;
use storage::{Tx, employers, reference};

/// Mistakes by field, in the order of the form.
#[derive(Debug, Default)]
pub struct Mistakes(Vec<(&'static str, &'static str)>);

impl Mistakes {
    /// Notes a mistake; the first one of a field counts.
    pub fn add(&mut self, field: &'static str, words: &'static str) {
        if self.of(field).is_none() {
            self.0.push((field, words));
        }
    }

    /// Nothing wrong so far.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The mistake at a field.
    pub fn of(&self, field: &str) -> Option<&'static str> {
        let found = self.0.iter().find(|(name, _)| *name == field);
        found.map(|(_, words)| *words)
    }

    /// The summary's lines.
    pub fn links(&self) -> Vec<ErrorLink<'static>> {
        let links = self.0.iter();
        links
            .map(|(field, words)| ErrorLink::new(*field, *words))
            .collect()
    }
}

/// A date; empty is a mistake only when one is needed.
pub fn day(
    at: &Visit,
    form: &Form,
    field: &'static str,
    needed: bool,
    mistakes: &mut Mistakes,
) -> Option<Date> {
    let text = form.text(field);
    if text.is_empty() && !needed {
        return None;
    }
    let read = parse_date(text).ok();
    if read.is_none() {
        mistakes.add(field, at.texts.administration_error_date());
    }
    read
}

/// An employer the service knows.
pub fn known_employer(
    at: &Visit,
    form: &Form,
    field: &'static str,
    mistakes: &mut Mistakes,
    tx: &mut Tx,
) -> Result<Option<Employer>, PageError> {
    let t = at.texts;
    let text = form.text(field);
    let Ok(number) = text.parse::<EnterpriseNumber>() else {
        let words = if text.is_empty() {
            t.administration_error_enterprise()
        } else {
            t.administration_error_enterprise_shape()
        };
        mistakes.add(field, words);
        return Ok(None);
    };
    let known = employers::by_number(tx, &number)?;
    if known.is_none() {
        mistakes.add(field, t.administration_error_enterprise());
    }
    Ok(known)
}

/// The code of a listed office.
pub fn chosen_office(
    at: &Visit,
    form: &Form,
    field: &'static str,
    mistakes: &mut Mistakes,
    tx: &mut Tx,
) -> Result<Option<String>, PageError> {
    let office = reference::office(tx, form.text(field))?;
    if office.is_none() {
        mistakes.add(field, at.texts.administration_error_office());
    }
    Ok(office.map(|office| office.code))
}
