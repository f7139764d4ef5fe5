//! The branch of a type: motive or end of career of a time credit, end of career of a career break, hospitalised minor
//! child of medical assistance. Nothing medical and no relative is asked of the employer (FIL-30).

use domain::draft::Field;
use domain::interruption::{InterruptionType, TimeCreditReason};

use super::{Asked, Question};
use crate::view::{Choice, FieldView};

/// Value of the choice that stands for "no motive: end of career" in the list of motives.
pub const END_OF_CAREER: &str = "endOfCareer";

/// One question, whose words depend on the type.
pub fn questions<'a>(asked: &'a Asked<'a>) -> Vec<Question<'a>> {
    let field = match asked.answers.interruption_type.parse() {
        Ok(InterruptionType::TimeCredit) => motive(asked),
        Ok(InterruptionType::CareerBreak) => end_of_career(asked),
        Ok(InterruptionType::MedicalAssistance) => hospitalised_child(asked),
        _ => return Vec::new(),
    };
    vec![
        Question::Radios(field.required()),
        Question::Findings,
        Question::Words(asked.t.filing_not_asked_of_you()),
    ]
}

/// The motives that can still be asked for, with end of career among them: one list, one choice.
fn motive<'a>(asked: &Asked<'a>) -> FieldView<'a> {
    let t = asked.t;
    let mut choices: Vec<Choice<'a>> = TimeCreditReason::ALL
        .iter()
        // Time credit without motive was abolished on 1 April 2017 (CCT 103ter).
        .filter(|reason| **reason != TimeCreditReason::None)
        .map(|reason| Choice::new(reason.code(), t.coded("reason", reason.code())))
        .collect();
    let end_of_career = asked.answers.end_of_career == "yes";
    choices.push(
        Choice::new(
            END_OF_CAREER,
            t.coded("type", InterruptionType::EndOfCareerTimeCredit.code()),
        )
        .checked_if(end_of_career),
    );
    let mut field = asked.field(Field::Reason);
    if end_of_career {
        field = field.value("");
    }
    let mut field = field.choices(choices);
    field.label = t.filing_reason_title_time_credit().into();
    field
}

fn end_of_career<'a>(asked: &Asked<'a>) -> FieldView<'a> {
    let t = asked.t;
    let mut field = asked.field(Field::EndOfCareer).choices(vec![
        Choice::new("no", t.filing_end_of_career_no_career_break()),
        Choice::new("yes", t.filing_end_of_career_yes_career_break()),
    ]);
    field.label = t.filing_reason_title_career_break().into();
    field
}

fn hospitalised_child<'a>(asked: &Asked<'a>) -> FieldView<'a> {
    let t = asked.t;
    let mut field = asked.field(Field::HospitalisedChild).choices(vec![
        Choice::new("no", t.filing_hospitalised_child_no()),
        Choice::new("yes", t.filing_hospitalised_child_yes()),
    ]);
    field.label = t.filing_reason_title_medical_assistance().into();
    field
}
