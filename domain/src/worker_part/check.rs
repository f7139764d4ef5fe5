//! Checks the steps of the worker's part one by one, and turns the whole into a [`WorkerPart`].

use std::str::FromStr;

use jiff::civil::Date;

use super::lawful::{self, beneficiary};
use super::part::{About, OtherEmployer, WorkerPart, steps};
use super::{PartAnswers, PartField, PartStep};
use crate::date_input::{DateError, parse_date};
use crate::draft::{FieldError, Problem, TEXT_CHARACTERS_MAX};
use crate::identifiers::{EnterpriseNumber, EnterpriseNumberError, Iban, IbanError};
use crate::law::{Figures, Finding, Past};
use crate::request::{KeptWarning, Request};
use crate::working_time::{HoursError, WeeklyHours};

/// More children than one household can declare here.
const CHILDREN_MAX: u8 = 20;

/// What the part is judged against and nobody types.
#[derive(Clone, Copy)]
pub struct PartContext<'a> {
    /// Today in Belgium.
    pub today: Date,
    /// The figures in force.
    pub figures: &'a Figures,
    /// What the employer declared.
    pub request: &'a Request,
    /// The worker's other periods, whoever the employer.
    pub history: &'a [Past],
}

/// A box of the part, or the remark of a warning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartPlace {
    /// A field.
    Field(PartField),
    /// The remark of the warning of that code.
    Remark(&'static str),
}

/// What there is to say about one step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartReport {
    /// What blocks.
    pub errors: Vec<FieldError<PartPlace>>,
    /// What the law finds with the worker's facts.
    pub findings: Vec<Finding>,
}

impl PartReport {
    /// Whether the next step may be shown.
    pub fn is_passed(&self) -> bool {
        self.errors.is_empty()
    }

    /// What is wrong with a field or remark.
    pub fn problem(&self, place: PartPlace) -> Option<Problem> {
        let error = self.errors.iter().find(|error| error.field == place);
        error.map(|error| error.problem)
    }
}

/// The part cannot be sent: its first step with errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the step {} has errors", step.code())]
pub struct PartIncomplete {
    /// Where to go on.
    pub step: PartStep,
}

/// What is wrong with one step, and what the law finds in it.
pub fn check_step(step: PartStep, answers: &PartAnswers, context: &PartContext<'_>) -> PartReport {
    judge(step, answers, context, &lawful::found(answers, context))
}

/// The first step that is not passed; those before the confirmation must be, to see it.
pub fn first_unfinished(answers: &PartAnswers, context: &PartContext<'_>) -> Option<PartStep> {
    let found = lawful::found(answers, context);
    own_steps(context)
        .into_iter()
        .find(|step| !judge(*step, answers, context, &found).is_passed())
}

/// The part as a whole, when every step is passed.
pub fn complete(
    answers: &PartAnswers,
    context: &PartContext<'_>,
) -> Result<WorkerPart, PartIncomplete> {
    let found = lawful::found(answers, context);
    let mut reader = Reader::new(answers);
    for step in own_steps(context) {
        if !judge(step, answers, context, &found).is_passed() {
            return Err(PartIncomplete { step });
        }
    }
    let kept = found.iter().filter(|finding| finding.needs_remark());
    let kept_warnings = kept
        .map(|finding| KeptWarning {
            code: finding.code.to_owned(),
            remark: answers.remark(finding.code).trim().to_owned(),
        })
        .collect();
    let part = read_part(&mut reader, context, kept_warnings);
    part.ok_or(PartIncomplete {
        step: PartStep::Identity,
    })
}

fn own_steps(context: &PartContext<'_>) -> Vec<PartStep> {
    let details = &context.request.details;
    steps(details.interruption_type, details.reason)
}

fn judge(
    step: PartStep,
    answers: &PartAnswers,
    context: &PartContext<'_>,
    found: &[Finding],
) -> PartReport {
    let mut reader = Reader::new(answers);
    match step {
        PartStep::Identity => read_identity(&mut reader),
        PartStep::Household => read_household(&mut reader),
        PartStep::Child => read_child(&mut reader, context.today),
        PartStep::Person => read_person(&mut reader, context),
        PartStep::OtherEmployers => drop(read_others(&mut reader)),
        PartStep::Account => drop(read_account(&mut reader)),
        PartStep::Documents => {}
        PartStep::Confirmation => {
            if !answers.yes(PartField::Certified) {
                reader.refuse(PartField::Certified, Problem::CertificationRequired);
            }
        }
    }
    // A finding is said once its step can be read; the certification may still be missing.
    let readable = step == PartStep::Confirmation || reader.errors.is_empty();
    let steps = own_steps(context);
    let findings: Vec<Finding> = found
        .iter()
        .filter(|finding| readable && lawful::step_of(finding.code, &steps) == step)
        .cloned()
        .collect();
    for finding in findings.iter().filter(|finding| finding.needs_remark()) {
        if let Some(problem) = remark_problem(answers.remark(finding.code)) {
            reader.errors.push(FieldError {
                field: PartPlace::Remark(finding.code),
                problem,
            });
        }
    }
    PartReport {
        errors: reader.errors,
        findings,
    }
}

fn remark_problem(remark: &str) -> Option<Problem> {
    let remark = remark.trim();
    if remark.is_empty() {
        Some(Problem::RemarkRequired)
    } else {
        (remark.chars().count() > TEXT_CHARACTERS_MAX).then_some(Problem::TooLong)
    }
}

struct Reader<'a> {
    answers: &'a PartAnswers,
    errors: Vec<FieldError<PartPlace>>,
}

impl<'a> Reader<'a> {
    fn new(answers: &'a PartAnswers) -> Self {
        Self {
            answers,
            errors: Vec::new(),
        }
    }

    fn refuse(&mut self, field: PartField, problem: Problem) {
        self.errors.push(FieldError {
            field: PartPlace::Field(field),
            problem,
        });
    }

    fn typed(&self, field: PartField) -> &'a str {
        self.answers.get(field).trim()
    }

    fn text(&mut self, field: PartField, required: bool) -> Option<String> {
        let text = self.typed(field);
        if text.is_empty() {
            if required {
                self.refuse(field, Problem::Required);
            }
            return None;
        }
        if text.chars().count() > TEXT_CHARACTERS_MAX {
            self.refuse(field, Problem::TooLong);
        }
        Some(text.to_owned())
    }

    fn choice<T: FromStr>(&mut self, field: PartField) -> Option<T> {
        let text = self.typed(field);
        let choice = text.parse().ok();
        if text.is_empty() {
            self.refuse(field, Problem::Required);
        } else if choice.is_none() {
            self.refuse(field, Problem::UnknownChoice);
        }
        choice
    }

    /// Something optional that must be well-formed when it is there.
    fn shaped<T: FromStr>(&mut self, field: PartField, problem: Problem) -> Option<T> {
        let text = self.typed(field);
        if text.is_empty() {
            return None;
        }
        let value = text.parse().ok();
        if value.is_none() {
            self.refuse(field, problem);
        }
        value
    }

    /// A day that is over or today.
    fn past_day(&mut self, field: PartField, required: bool, today: Date) -> Option<Date> {
        let problem = match parse_date(self.typed(field)) {
            Ok(day) if day > today => Problem::DateInFuture,
            Ok(day) => return Some(day),
            Err(DateError::Empty) if !required => return None,
            Err(DateError::Empty) => Problem::Required,
            Err(DateError::Unreadable) => Problem::NotADate,
            Err(DateError::Impossible { .. }) => Problem::ImpossibleDate,
            Err(DateError::Year(_)) => Problem::YearOutOfRange,
        };
        self.refuse(field, problem);
        None
    }
}

fn read_identity(reader: &mut Reader<'_>) {
    reader.text(PartField::Street, true);
    let code = reader.text(PartField::PostalCode, true);
    if code.is_some() && !reader.answers.yes(PartField::Abroad) {
        reader.shaped::<crate::identifiers::PostalCode>(
            PartField::PostalCode,
            Problem::PostalCodeShape,
        );
    }
    reader.text(PartField::Place, true);
    reader.shaped::<crate::identifiers::PhoneNumber>(PartField::Phone, Problem::PhoneMalformed);
    reader.shaped::<crate::identifiers::EmailAddress>(PartField::Email, Problem::EmailMalformed);
    if !reader.answers.yes(PartField::IdentityConfirmed) {
        reader.refuse(PartField::IdentityConfirmed, Problem::Required);
    }
}

fn read_household(reader: &mut Reader<'_>) {
    reader.choice::<crate::law::Household>(PartField::Household);
    read_children(reader);
}

fn read_children(reader: &mut Reader<'_>) -> u8 {
    let text = reader.typed(PartField::DependentChildren);
    match text.parse::<u8>() {
        _ if text.is_empty() => 0,
        Ok(children) if children <= CHILDREN_MAX => children,
        _ => {
            reader.refuse(PartField::DependentChildren, Problem::NotANumber);
            0
        }
    }
}

fn read_child(reader: &mut Reader<'_>, today: Date) {
    reader.text(PartField::ChildGivenName, true);
    reader.text(PartField::ChildFamilyName, true);
    // Parental leave may be asked before the birth: a day to come is the expected one, and the law judges it.
    reader.past_day(PartField::ChildBirth, true, Date::MAX);
    reader.past_day(PartField::ChildAdoptedOn, false, today);
    match reader.typed(PartField::ChildDisabled) {
        "yes" | "no" => {}
        "" => reader.refuse(PartField::ChildDisabled, Problem::Required),
        _ => reader.refuse(PartField::ChildDisabled, Problem::UnknownChoice),
    }
}

fn read_person(reader: &mut Reader<'_>, context: &PartContext<'_>) {
    let details = &context.request.details;
    let named = About::of(details.interruption_type, details.reason) == About::Person;
    reader.text(PartField::PersonGivenName, named);
    reader.text(PartField::PersonFamilyName, named);
    reader.past_day(PartField::PersonBirth, false, context.today);
    if named || !reader.typed(PartField::Kinship).is_empty() {
        reader.choice::<super::Kinship>(PartField::Kinship);
    }
}

fn read_others(reader: &mut Reader<'_>) -> Vec<OtherEmployer> {
    use PartField as F;
    match reader.typed(F::OtherEmployers) {
        "no" => return Vec::new(),
        "yes" => {}
        "" => {
            reader.refuse(F::OtherEmployers, Problem::Required);
            return Vec::new();
        }
        _ => {
            reader.refuse(F::OtherEmployers, Problem::UnknownChoice);
            return Vec::new();
        }
    }
    let first = read_other(
        reader,
        [F::OtherName, F::OtherNumber, F::OtherHours, F::OtherMinutes],
    );
    let second = [
        F::SecondName,
        F::SecondNumber,
        F::SecondHours,
        F::SecondMinutes,
    ];
    let there = second.iter().any(|field| !reader.typed(*field).is_empty());
    let second = there.then(|| read_other(reader, second)).flatten();
    first.into_iter().chain(second).collect()
}

fn read_other(
    reader: &mut Reader<'_>,
    [name, number, hours, minutes]: [PartField; 4],
) -> Option<OtherEmployer> {
    let named = reader.text(name, true);
    let typed = reader.typed(number);
    let known = match typed.parse::<EnterpriseNumber>() {
        _ if typed.is_empty() => None,
        Ok(known) => Some(known),
        Err(EnterpriseNumberError::Shape) => {
            reader.refuse(number, Problem::EnterpriseNumberShape);
            None
        }
        Err(EnterpriseNumberError::CheckDigits) => {
            reader.refuse(number, Problem::EnterpriseNumberCheckDigits);
            None
        }
    };
    let (field, problem) = match WeeklyHours::parse(reader.typed(hours), reader.typed(minutes)) {
        Ok(WeeklyHours::ZERO) => (hours, Problem::ZeroHours),
        Ok(hours) => {
            return Some(OtherEmployer {
                name: named?,
                number: known,
                hours,
            });
        }
        Err(HoursError::Empty) => (hours, Problem::Required),
        Err(HoursError::HoursUnreadable) => (hours, Problem::NotANumber),
        Err(HoursError::MinutesUnreadable) => (minutes, Problem::NotANumber),
        Err(HoursError::HoursOutOfRange) => (hours, Problem::HoursOutOfRange),
        Err(HoursError::MinutesOutOfRange) => (minutes, Problem::MinutesOutOfRange),
    };
    reader.refuse(field, problem);
    None
}

fn read_account(reader: &mut Reader<'_>) -> Option<Iban> {
    reader.text(PartField::AccountHolder, false);
    let text = reader.typed(PartField::Iban);
    let problem = match text.parse() {
        _ if text.is_empty() => Problem::Required,
        Ok(iban) => return Some(iban),
        Err(IbanError::Shape) => Problem::IbanShape,
        Err(IbanError::CheckDigits) => Problem::IbanCheckDigits,
        Err(IbanError::NationalCheckDigits) => Problem::IbanNationalCheckDigits,
    };
    reader.refuse(PartField::Iban, problem);
    None
}

fn read_part(
    reader: &mut Reader<'_>,
    context: &PartContext<'_>,
    kept_warnings: Vec<KeptWarning>,
) -> Option<WorkerPart> {
    let details = &context.request.details;
    let about = About::of(details.interruption_type, details.reason);
    let answers = reader.answers;
    let abroad = answers.yes(PartField::Abroad);
    let code = reader.typed(PartField::PostalCode);
    let place = reader.typed(PartField::Place);
    let beneficiary = beneficiary(about, answers);
    Some(WorkerPart {
        street: reader.text(PartField::Street, true)?,
        postal_code: (!abroad).then(|| code.parse().ok()).flatten(),
        place: if abroad {
            format!("{code} {place}")
        } else {
            place.to_owned()
        },
        phone: reader.shaped(PartField::Phone, Problem::PhoneMalformed),
        email: reader.shaped(PartField::Email, Problem::EmailMalformed),
        household: reader.choice(PartField::Household)?,
        dependent_children: read_children(reader),
        adopted_on: beneficiary.adopted_on,
        beneficiary,
        kinship: reader.typed(PartField::Kinship).parse().ok(),
        other_employers: read_others(reader),
        iban: read_account(reader)?,
        account_holder: reader.text(PartField::AccountHolder, false),
        ebox: answers.yes(PartField::Ebox),
        kept_warnings,
    })
}
