//! What the law says once it knows the worker's facts: the child's age, the household, what is left of the right.

use std::sync::Arc;

use jiff::civil::Date;

use super::check::PartContext;
use super::{About, PartAnswers, PartField, PartStep};
use crate::date_input::parse_date;
use crate::law::{
    BeneficiaryFacts, Effect, EmployerFacts, Facts, Finding, HoursFacts, Household, Past,
    WorkerFacts, plain_findings,
};
use crate::names::fold;
use crate::request::Request;

/// Said elsewhere in the worker's part, or of no use to the worker.
const ELSEWHERE: [&str; 7] = [
    "several-employers-declaration",
    "rule-set-shown",
    "head-count-known",
    "residence-eea",
    "amount-is-estimate",
    "office-by-domicile",
    "required-attachment",
];

/// The child, patient or cared person as the law looks at it. The key tells persons apart by given name, however it is
/// written, and birth: it stays in memory.
pub fn beneficiary(about: About, answers: &PartAnswers) -> BeneficiaryFacts {
    let (given, birth) = match about {
        About::Child => (PartField::ChildGivenName, PartField::ChildBirth),
        About::Person | About::UnnamedPerson => {
            (PartField::PersonGivenName, PartField::PersonBirth)
        }
        About::Nobody => return BeneficiaryFacts::default(),
    };
    let day = |field| parse_date(answers.get(field)).ok();
    let name = fold(answers.get(given));
    let birth = day(birth);
    let child = about == About::Child;
    BeneficiaryFacts {
        key: (!name.is_empty()).then(|| key_of(&name, birth)),
        birth,
        disabled: child.then(|| answers.yes(PartField::ChildDisabled)),
        adopted_on: day(PartField::ChildAdoptedOn).filter(|_| child),
    }
}

/// Whoever was named without a date of birth is the one person of that name whose date is known: a period taken
/// elsewhere counts for the same patient although nobody remembered the date. Two persons of one name are told apart.
pub fn recognise(people: &mut [&mut BeneficiaryFacts]) {
    let mut dated: Vec<(Arc<str>, Date)> = people
        .iter()
        .filter_map(|person| person.key.clone().zip(person.birth))
        .collect();
    dated.sort_unstable();
    dated.dedup();
    for person in people.iter_mut().filter(|person| person.birth.is_none()) {
        let Some(name) = &person.key else { continue };
        let mut namesakes = dated
            .iter()
            .filter(|(key, birth)| **key == *key_of(name, Some(*birth)));
        if let (Some((key, birth)), None) = (namesakes.next(), namesakes.next()) {
            person.key = Some(Arc::clone(key));
            person.birth = Some(*birth);
        }
    }
}

fn key_of(name: &str, birth: Option<Date>) -> Arc<str> {
    match birth {
        Some(birth) => format!("{name} {birth}").into(),
        None => name.into(),
    }
}

/// With whom the worker lives, once answered.
pub fn household(answers: &PartAnswers) -> Option<Household> {
    answers.get(PartField::Household).parse().ok()
}

/// A filed request as a period of the worker's history; `answers` are the worker's part, where it is there.
pub fn past_of(request: &Request, answers: Option<&PartAnswers>) -> Past {
    let details = &request.details;
    let about = About::of(details.interruption_type, details.reason);
    Past {
        kind: Some(details.interruption_type),
        reason: details.reason,
        regime: Some(details.regime),
        start: Some(details.period.start()),
        end: Some(details.period.end()),
        notice: Some(details.notice_date),
        employer_key: Some(request.employer.digits().into()),
        beneficiary: answers.map_or_else(BeneficiaryFacts::default, |answers| {
            beneficiary(about, answers)
        }),
        household: answers.and_then(household),
        ..Past::default()
    }
}

/// What the law finds that the employer could not see: it needs the worker's facts or files of other employers.
pub(super) fn found(answers: &PartAnswers, context: &PartContext<'_>) -> Vec<Finding> {
    let with = facts(answers, context);
    let without = Facts {
        beneficiary: BeneficiaryFacts::default(),
        worker: WorkerFacts {
            household: None,
            ..with.worker.clone()
        },
        history: with
            .history
            .iter()
            .filter(|past| past.employer_key == with.employer.key)
            .map(|past| Past {
                beneficiary: BeneficiaryFacts::default(),
                ..past.clone()
            })
            .collect(),
        ..with.clone()
    };
    let known: Vec<&str> = plain_findings(&without, context.figures)
        .iter()
        .map(|finding| finding.code)
        // Never shown to an employer, whose own files are not the whole history (PD7).
        .filter(|code| *code != "balance-history-exceeded")
        .collect();
    plain_findings(&with, context.figures)
        .into_iter()
        .filter(|finding| finding.effect != Effect::Blocks)
        .filter(|finding| !known.contains(&finding.code) && !ELSEWHERE.contains(&finding.code))
        .map(|mut finding| {
            // A way out would change what the employer declared: that is the contest's work.
            finding.proposals.clear();
            finding
        })
        .collect()
}

/// The step on which a finding is said: the child's with the child, the rest with everything else.
pub fn step_of(code: &str, steps: &[PartStep]) -> PartStep {
    let step = match code {
        "parental-child-age"
        | "ct-child-age"
        | "ct-full-child-under-5"
        | "hospital-child-minor" => PartStep::Child,
        _ => PartStep::Confirmation,
    };
    if steps.contains(&step) {
        step
    } else {
        PartStep::Confirmation
    }
}

/// The warnings of the whole part with the remarks they are kept with.
pub fn kept_findings(answers: &PartAnswers, context: &PartContext<'_>) -> Vec<(Finding, String)> {
    found(answers, context)
        .into_iter()
        .filter(Finding::needs_remark)
        .map(|finding| {
            let remark = answers.remark(finding.code).trim().to_owned();
            (finding, remark)
        })
        .collect()
}

/// The request as the law looks at it with what only the worker knows: never shown to an employer.
pub fn facts(answers: &PartAnswers, context: &PartContext<'_>) -> Facts {
    let request = context.request;
    let details = &request.details;
    let about = About::of(details.interruption_type, details.reason);
    let minutes = |hours: crate::working_time::WeeklyHours| u32::from(hours.minutes());
    let mut history = context.history.to_vec();
    let mut person = beneficiary(about, answers);
    let mut people: Vec<&mut BeneficiaryFacts> = history
        .iter_mut()
        .map(|past| &mut past.beneficiary)
        .collect();
    people.push(&mut person);
    recognise(&mut people);
    Facts {
        kind: Some(details.interruption_type),
        reason: details.reason,
        regime: Some(details.regime),
        sector: Some(details.sector),
        start: Some(details.period.start()),
        end: Some(details.period.end()),
        notice: Some(details.notice_date),
        filed_on: Some(request.introduced_on),
        as_of: Some(context.today),
        hours: HoursFacts {
            contract: Some(minutes(details.contract_hours)),
            full_time: Some(minutes(details.full_time_hours)),
            during: details.during_hours.map(minutes),
        },
        employer: EmployerFacts {
            key: Some(request.employer.digits().into()),
            ..EmployerFacts::default()
        },
        worker: WorkerFacts {
            birth: request.worker.niss.birth_date(),
            sex: request.worker.niss.sex(),
            household: household(answers),
            ..WorkerFacts::default()
        },
        beneficiary: person,
        history: history.into(),
        ..Facts::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn named(name: &str, birth: &str) -> BeneficiaryFacts {
        let answers = PartAnswers::default()
            .with(PartField::PersonGivenName, name)
            .with(PartField::PersonBirth, birth);
        beneficiary(About::Person, &answers)
    }

    #[test]
    fn rul_16_a_patient_without_a_date_of_birth_is_the_one_of_that_name() {
        let (mut rose, mut undated) = (named("Rosé", "02/05/1950"), named(" ROSE", ""));
        recognise(&mut [&mut rose, &mut undated]);
        assert_eq!(undated.key, rose.key);
        assert_eq!(undated.birth, Some(date(1950, 5, 2)));
        // Two of one name: nobody can say which of them was meant.
        let (mut other, mut unclear) = (named("Rose", "09/08/1948"), named("Rose", ""));
        recognise(&mut [&mut rose, &mut other, &mut unclear]);
        assert_ne!(unclear.key, rose.key);
        assert_ne!(unclear.key, other.key);
        assert_eq!(unclear.birth, None);
    }
}
