//! Why the worker interrupts the career (FIL-01 to FIL-06).

use domain::draft::Field;
use domain::interruption::InterruptionType;

use super::{Asked, Question};
use crate::view::Choice;

/// One question: the types of the employer's sector, in the manual's order.
pub fn questions<'a>(asked: &'a Asked<'a>) -> Vec<Question<'a>> {
    let t = asked.t;
    let choices = InterruptionType::first_choices(asked.sector)
        .iter()
        .map(|kind| {
            let words = t.coded("filing-choice", kind.code());
            Choice::new(kind.code(), words)
                .hint(t.coded("filing-choice", &format!("{}-hint", kind.code())))
        })
        .collect();
    let mut field = asked
        .field(Field::InterruptionType)
        .choices(choices)
        .required();
    field.label = t.filing_type_question().into();
    vec![
        Question::Radios(field),
        Question::Findings,
        Question::Words(t.filing_not_asked_of_you()),
    ]
}
