//! Selection of the worker: number, statute, joint committee, e-mail address.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::problem::{FieldError, Problem};
use super::reader::{remark_problem, unix_lines};
use crate::identifiers::{
    EmailAddress, EstablishmentUnitNumber, JointCommitteeCode, Niss, NissError, PostalCode,
};
use crate::interruption::{Sector, WorkerCode};
use crate::law::Finding;
use crate::law::filing::{
    CommitteeFacts, joint_committee_category, joint_committee_known, worker_not_in_personnel_file,
};
use crate::request::KeptWarning;

/// The selection form as typed. Its `Debug` hides number and address.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct WorkerAnswers {
    /// National register number.
    pub niss: String,
    /// Code of the statute.
    pub worker_code: String,
    /// Joint committee; optional for public employers, who have none.
    pub joint_committee: String,
    /// Establishment unit where the worker works; optional.
    pub unit: String,
    /// E-mail address of the worker; optional.
    pub email: String,
    /// The remark given with each warning that is kept, by code of the finding.
    pub remarks: BTreeMap<String, String>,
}

impl fmt::Debug for WorkerAnswers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WorkerAnswers")
            .field("worker_code", &self.worker_code)
            .field("joint_committee", &self.joint_committee)
            .finish_non_exhaustive()
    }
}

/// A field of the selection form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WorkerField {
    /// National register number.
    Niss,
    /// Statute.
    WorkerCode,
    /// Joint committee.
    JointCommittee,
    /// Establishment unit.
    Unit,
    /// E-mail address.
    Email,
    /// The remark of the warning with this code.
    Remark(&'static str),
}

impl WorkerField {
    /// Every field but the remarks, in the order of the screen.
    pub const ALL: &'static [Self] = &[
        Self::Niss,
        Self::WorkerCode,
        Self::JointCommittee,
        Self::Unit,
        Self::Email,
    ];

    /// Name in forms and in JSON; `remark` for the remark of any warning.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Niss => "niss",
            Self::WorkerCode => "workerCode",
            Self::JointCommittee => "jointCommittee",
            Self::Unit => "unit",
            Self::Email => "email",
            Self::Remark(_) => "remark",
        }
    }

    /// Name in forms: as `name`, and `remark-<code>` for a remark.
    pub fn form_name(self) -> Cow<'static, str> {
        match self {
            Self::Remark(code) => Cow::Owned(format!("remark-{code}")),
            field => Cow::Borrowed(field.name()),
        }
    }
}

impl WorkerAnswers {
    /// What was typed in a field.
    pub fn get(&self, field: WorkerField) -> &str {
        match field {
            WorkerField::Niss => &self.niss,
            WorkerField::WorkerCode => &self.worker_code,
            WorkerField::JointCommittee => &self.joint_committee,
            WorkerField::Unit => &self.unit,
            WorkerField::Email => &self.email,
            WorkerField::Remark(code) => self.remark(code),
        }
    }

    /// Keeps what was typed in a field, whatever it is.
    pub fn set(&mut self, field: WorkerField, text: &str) {
        match field {
            WorkerField::Niss => text.clone_into(&mut self.niss),
            WorkerField::WorkerCode => text.clone_into(&mut self.worker_code),
            WorkerField::JointCommittee => text.clone_into(&mut self.joint_committee),
            WorkerField::Unit => text.clone_into(&mut self.unit),
            WorkerField::Email => text.clone_into(&mut self.email),
            WorkerField::Remark(code) => self.set_remark(code, text),
        }
    }

    /// The remark given with the warning of that code; empty when there is none.
    pub fn remark(&self, code: &str) -> &str {
        self.remarks.get(code).map_or("", String::as_str)
    }

    /// Keeps the remark of a warning; an empty one takes it back.
    pub fn set_remark(&mut self, code: &str, text: &str) {
        if text.is_empty() {
            self.remarks.remove(code);
        } else {
            self.remarks.insert(code.to_owned(), text.to_owned());
        }
    }

    /// The number, when it can be read: what the caller looks up in the personnel file before checking.
    pub fn readable_niss(&self, today: Date) -> Option<Niss> {
        Niss::parse_on(&self.niss, today).ok()
    }

    /// The establishment unit, when it can be read.
    pub fn readable_unit(&self) -> Option<EstablishmentUnitNumber> {
        self.unit.parse().ok()
    }

    /// The joint committee, when it can be read: what the caller looks up in the list before checking.
    pub fn readable_joint_committee(&self) -> Option<JointCommitteeCode> {
        self.joint_committee.parse().ok()
    }
}

/// Family and given name, as the employer's personnel file has them.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonName {
    /// Family name.
    pub family: String,
    /// Given name.
    pub given: String,
}

impl fmt::Debug for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonName(•••)")
    }
}

/// What the employer's personnel file says about the worker; the only source of name and place (PD11).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownWorker {
    /// Name.
    pub name: PersonName,
    /// Postal code of the domicile, when the file has it; it finds the ONEM office.
    pub postal_code: Option<PostalCode>,
}

/// What the selection is judged against and nobody types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkerContext {
    /// Sector of the employer.
    pub sector: Sector,
    /// Today in Belgium.
    pub today: Date,
    /// The worker in the personnel file, if there.
    pub known: Option<KnownWorker>,
    /// What the list says about the joint committee typed.
    pub committee: CommitteeFacts,
    /// The establishment units a file may name today.
    pub units: Vec<EstablishmentUnitNumber>,
    /// Whether one must be named: whoever files for some units only would not find the file again.
    pub unit_required: bool,
}

/// The worker of a request, every value read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelectedWorker {
    /// National register or BIS number.
    pub niss: Niss,
    /// Statute.
    pub code: WorkerCode,
    /// Joint committee; public employers may have none.
    pub joint_committee: Option<JointCommitteeCode>,
    /// Where the worker works.
    pub unit: Option<EstablishmentUnitNumber>,
    /// Where to invite the worker.
    pub email: Option<EmailAddress>,
    /// Name, when the personnel file knows the worker.
    pub name: Option<PersonName>,
    /// Domicile, when the personnel file knows it.
    pub postal_code: Option<PostalCode>,
    /// Warnings kept at the selection.
    pub kept_warnings: Vec<KeptWarning>,
}

/// What there is to say about the selection.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WorkerReport {
    /// What blocks, in the order of the fields.
    pub errors: Vec<FieldError<WorkerField>>,
    /// What the rules found.
    pub findings: Vec<Finding>,
}

impl WorkerReport {
    /// What is wrong with a field.
    pub fn problem(&self, field: WorkerField) -> Option<Problem> {
        self.errors
            .iter()
            .find(|error| error.field == field)
            .map(|error| error.problem)
    }
}

/// Says what is wrong with the selection and what the rules find in it.
pub fn check_worker(answers: &WorkerAnswers, context: &WorkerContext) -> WorkerReport {
    match select_worker(answers, context) {
        Ok((_, findings)) => WorkerReport {
            errors: Vec::new(),
            findings,
        },
        Err(report) => report,
    }
}

/// The worker with what the rules found, or what is wrong.
pub fn select_worker(
    answers: &WorkerAnswers,
    context: &WorkerContext,
) -> Result<(SelectedWorker, Vec<Finding>), WorkerReport> {
    let mut errors = Vec::new();
    let mut refuse = |field, problem| errors.push(FieldError { field, problem });
    let niss = read_niss(&answers.niss, context.today)
        .map_err(|problem| refuse(WorkerField::Niss, problem))
        .ok();
    let code = read_code(&answers.worker_code)
        .map_err(|problem| refuse(WorkerField::WorkerCode, problem))
        .ok();
    let joint_committee = read_joint_committee(&answers.joint_committee, context.sector)
        .map_err(|problem| refuse(WorkerField::JointCommittee, problem))
        .ok();
    let unit = read_unit(&answers.unit, context)
        .map_err(|problem| refuse(WorkerField::Unit, problem))
        .ok();
    let email = read_email(&answers.email)
        .map_err(|problem| refuse(WorkerField::Email, problem))
        .ok();
    let findings = findings(niss.as_ref(), code, joint_committee.flatten(), context);
    let warnings = findings.iter().filter(|finding| finding.needs_remark());
    for finding in warnings.clone() {
        if let Some(problem) = remark_problem(answers.remark(finding.code)) {
            refuse(WorkerField::Remark(finding.code), problem);
        }
    }
    let kept_warnings = warnings
        .map(|finding| KeptWarning {
            code: finding.code.to_owned(),
            remark: unix_lines(answers.remark(finding.code).trim()),
        })
        .collect();
    match (niss, code, joint_committee, unit, email) {
        (Some(niss), Some(code), Some(joint_committee), Some(unit), Some(email))
            if errors.is_empty() =>
        {
            let known = context.known.clone();
            let worker = SelectedWorker {
                niss,
                code,
                joint_committee,
                unit,
                email,
                postal_code: known.as_ref().and_then(|known| known.postal_code),
                name: known.map(|known| known.name),
                kept_warnings,
            };
            Ok((worker, findings))
        }
        _ => Err(WorkerReport { errors, findings }),
    }
}

fn findings(
    niss: Option<&Niss>,
    code: Option<WorkerCode>,
    joint_committee: Option<JointCommitteeCode>,
    context: &WorkerContext,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    if niss.is_some() && context.known.is_none() {
        findings.push(worker_not_in_personnel_file());
    }
    if let Some(committee) = joint_committee {
        // The start is not known yet when the worker is selected: the list is read as of today.
        findings.extend(joint_committee_known(
            committee,
            &context.committee,
            context.today,
        ));
        findings.extend(
            code.and_then(|code| joint_committee_category(committee, code, &context.committee)),
        );
    }
    findings
}

fn read_niss(text: &str, today: Date) -> Result<Niss, Problem> {
    if text.trim().is_empty() {
        return Err(Problem::Required);
    }
    Niss::parse_on(text, today).map_err(|error| match error {
        NissError::Shape => Problem::NissShape,
        NissError::CheckDigits => Problem::NissCheckDigits,
        NissError::BirthDate => Problem::NissBirthDate,
        NissError::FutureBirth => Problem::NissFutureBirth,
    })
}

fn read_code(text: &str) -> Result<WorkerCode, Problem> {
    match text.trim() {
        "" => Err(Problem::Required),
        text => text.parse().map_err(|_| Problem::UnknownChoice),
    }
}

fn read_joint_committee(text: &str, sector: Sector) -> Result<Option<JointCommitteeCode>, Problem> {
    match (text.trim(), sector) {
        ("", Sector::Public) => Ok(None),
        ("", Sector::Private) => Err(Problem::Required),
        (text, _) => text
            .parse()
            .map(Some)
            .map_err(|_| Problem::JointCommitteeShape),
    }
}

/// A unit of this employer that is open today; one that has ended, or another employer's, is no choice.
fn read_unit(
    text: &str,
    context: &WorkerContext,
) -> Result<Option<EstablishmentUnitNumber>, Problem> {
    match text.trim() {
        "" if context.unit_required => Err(Problem::Required),
        "" => Ok(None),
        text => text
            .parse()
            .ok()
            .filter(|unit| context.units.contains(unit))
            .map(Some)
            .ok_or(Problem::UnknownChoice),
    }
}

fn read_email(text: &str) -> Result<Option<EmailAddress>, Problem> {
    match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Problem::EmailMalformed),
    }
}
