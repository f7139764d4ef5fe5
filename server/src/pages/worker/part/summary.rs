//! Everything that was answered, step by step, with the way back to each: the last page, and the office's reading.

use domain::worker_part::{PartAnswers, PartField, PartStep, fields_of, steps};
use storage::Tx;
use storage::requests::StoredRequest;
use storage::worker_parts::StoredPart;
use uuid::Uuid;

use super::path;
use crate::actions::worker_part::OpenedPart;
use crate::pages::request_file::Fact;
use crate::texts::Texts;

/// The answers of one step.
pub struct Group {
    /// Name of the step.
    pub title: &'static str,
    /// Its answers.
    pub facts: Vec<Fact>,
    /// Where they are changed; empty when they cannot be.
    pub change: String,
}

/// The groups of the steps of this part, with the way back to each.
pub fn groups(t: &'static Texts, opened: &OpenedPart, answers: &PartAnswers) -> Vec<Group> {
    of_steps(
        t,
        &super::own_steps(opened),
        answers,
        Some(opened.stored.id),
    )
}

/// What the worker sent with this request, for the office; nothing before it is sent.
pub fn sent(
    t: &'static Texts,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Vec<Group>, storage::Error> {
    let part = storage::worker_parts::by_request(tx, stored.id)?;
    Ok(read_only(
        t,
        stored,
        part.filter(|part| part.sent.is_some()),
    ))
}

/// What the worker typed for this request, sent or not, for the worker's own copy.
pub fn typed(
    t: &'static Texts,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<Vec<Group>, storage::Error> {
    let part = storage::worker_parts::by_request(tx, stored.id)?;
    Ok(read_only(t, stored, part))
}

fn read_only(t: &'static Texts, stored: &StoredRequest, part: Option<StoredPart>) -> Vec<Group> {
    let details = &stored.request.details;
    let steps = steps(details.interruption_type, details.reason);
    part.map_or_else(Vec::new, |part| of_steps(t, &steps, &part.answers, None))
}

/// The groups of these steps; `request` makes the ways back.
fn of_steps(
    t: &'static Texts,
    steps: &[PartStep],
    answers: &PartAnswers,
    request: Option<Uuid>,
) -> Vec<Group> {
    steps
        .iter()
        .filter(|step| !matches!(step, PartStep::Documents | PartStep::Confirmation))
        .map(|step| Group {
            title: t.coded("part-step", step.code()),
            facts: facts(t, *step, answers),
            change: request.map_or_else(String::new, |request| path(request, *step)),
        })
        .collect()
}

fn facts(t: &'static Texts, step: PartStep, answers: &PartAnswers) -> Vec<Fact> {
    let shown = |field: &&PartField| {
        !answers.get(**field).is_empty()
            // Minutes are told with their hours.
            && !matches!(field, PartField::OtherMinutes | PartField::SecondMinutes)
    };
    fields_of(step)
        .iter()
        .filter(shown)
        .map(|field| Fact {
            label: t.coded("part", &format!("{}-label", field.code())),
            value: value(t, *field, answers),
        })
        .collect()
}

fn value(t: &'static Texts, field: PartField, answers: &PartAnswers) -> String {
    use PartField as F;
    let typed = answers.get(field);
    let hours = |minutes: PartField| match answers.get(minutes) {
        "" => format!("{typed} h"),
        minutes => format!("{typed} h {minutes}"),
    };
    match field {
        F::Household => t.coded("household", typed).to_owned(),
        F::Kinship => t.coded("kinship", typed).to_owned(),
        F::OtherHours => hours(F::OtherMinutes),
        F::SecondHours => hours(F::SecondMinutes),
        F::Iban => typed
            .parse::<domain::identifiers::Iban>()
            .map_or_else(|_| typed.to_owned(), |iban| iban.formatted()),
        _ if typed == "yes" => t.shell_yes().to_owned(),
        _ if typed == "no" => t.shell_no().to_owned(),
        _ => typed.to_owned(),
    }
}
