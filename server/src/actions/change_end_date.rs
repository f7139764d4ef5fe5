//! Changes the last day of a request at once, while the worker has not completed (MOD-04 to MOD-09), and judges every
//! change of the last day, also one that is only asked.

use domain::draft::{Answers, Field, FilingContext, Problem, StepReport, check_step, explain_step};
use domain::flow::{Step, steps};
use domain::identifiers::Ticket;
use domain::law::Finding;
use domain::message::MessageEvent;
use domain::period::Period;
use domain::request::{Actor, Event};
use serde_json::json;
use storage::requests::{NewEnd, ShownWarning, StoredRequest};
use storage::tickets::Part;
use storage::versions::{self, Replaced};
use storage::{Tx, requests};

use super::leaf::{Author, write_leaf};
use super::part_receipt::{PartReceipt, issue};
use super::tell::tell;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::texts::Texts;
use crate::web::Visit;

/// The act as it is journalled.
pub const END_DATE_CHANGED: &str = "request.endDateChanged";

/// What a new last day is judged to be.
pub struct Judged {
    /// The answers of the request with the new last day, comment and remarks.
    pub answers: Answers,
    /// What is wrong, at its field.
    pub report: StepReport,
    /// The period after the change, when it is possible.
    pub period: Option<Period>,
}

impl Judged {
    /// Whether it can be done.
    pub fn is_passed(&self) -> bool {
        self.report.is_passed() && self.period.is_some()
    }

    /// The warnings kept with their remarks, in the words shown.
    pub fn warnings(&self, t: &'static Texts) -> Vec<ShownWarning> {
        let found = self.report.findings.iter();
        found
            .filter(|finding| finding.needs_remark())
            .map(|finding| ShownWarning {
                code: finding.code.to_owned(),
                text: t.finding(finding),
                remark: self.answers.remark(finding.code).trim().to_owned(),
                about_worker: false,
            })
            .collect()
    }
}

/// Judges a new last day by the same rules as a filing. What the rules said of the request before the change was
/// explained then, and is not asked again. `remark` gives what was typed for a warning.
pub fn judge(
    stored: &StoredRequest,
    context: &FilingContext,
    (end_date, comment): (&str, &str),
    remark: impl Fn(&str) -> String,
) -> Judged {
    let filed = Answers::of_details(&stored.request.details);
    let known = findings(&filed, context, false);
    let mut answers = filed;
    answers.remarks.clear();
    answers.set(Field::EndDate, end_date);
    answers.set(Field::Comment, comment);
    let mut found = findings(&answers, context, true);
    let said_before = |finding: &Finding| {
        known
            .iter()
            .any(|old| (old.code, &old.args) == (finding.code, &finding.args))
    };
    found.retain(|finding| !said_before(finding));
    for finding in found.iter().filter(|finding| finding.needs_remark()) {
        let field = Field::Remark(finding.code);
        answers.set(field, &remark(&field.form_name()));
    }
    let mut report = check(&answers, context, &found);
    let period = domain::date_input::parse_date(end_date)
        .ok()
        .and_then(|end| Period::new(stored.request.details.period.start(), end).ok());
    if period == Some(stored.request.details.period) {
        // A change that changes nothing is among what blocks (PD3).
        let problem = domain::draft::FieldError {
            field: Field::EndDate,
            problem: Problem::Unchanged,
        };
        report.errors.insert(0, problem);
    }
    Judged {
        answers,
        report,
        period,
    }
}

/// The errors of the two fields and of the remarks.
fn check(answers: &Answers, context: &FilingContext, found: &[Finding]) -> StepReport {
    let mut report = StepReport::default();
    for (step, field) in [
        (Step::Regime, Field::EndDate),
        (Step::Notice, Field::Comment),
    ] {
        let errors = check_step(step, answers, context).errors;
        report
            .errors
            .extend(errors.into_iter().filter(|error| error.field == field));
    }
    for finding in found.iter().filter(|finding| finding.needs_remark()) {
        if let Some(problem) = domain::draft::remark_problem(answers.remark(finding.code)) {
            report.errors.push(domain::draft::FieldError {
                field: Field::Remark(finding.code),
                problem,
            });
        }
    }
    report.findings = found.to_vec();
    report
}

fn findings(answers: &Answers, context: &FilingContext, explained: bool) -> Vec<Finding> {
    let report = if explained { explain_step } else { check_step };
    steps(answers, context.sector)
        .into_iter()
        .flat_map(|step| report(step, answers, context).findings)
        .collect()
}

/// Changes the last day. The guard is the version and status of `stored`; of two at once the second is told
/// [`storage::Error::Conflict`], and the whole act is made again.
pub fn change_end_date(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    judged: &Judged,
    tx: &mut Tx,
) -> Result<Ticket, PageError> {
    let period = judged.period.ok_or(PageError::Conflict)?;
    let receipt = PartReceipt::new(at, &employer.person, stored, false, period.end());
    let comment = judged.answers.comment.trim();
    let agreed = Agreed {
        author: employer.into(),
        part: Part::EndDate,
        event: Event::EndDateChanged,
        comment: (!comment.is_empty()).then_some(comment),
        warnings: judged.warnings(at.texts),
    };
    let ticket = apply(at, stored, &period, &agreed, &receipt, tx)?;
    tell(
        at,
        stored,
        MessageEvent::RequestModified,
        &[Actor::Worker],
        tx,
    )?;
    Ok(ticket)
}

/// A change of the last day that may happen.
pub struct Agreed<'a> {
    /// Who makes it happen.
    pub author: Author,
    /// What its ticket proves.
    pub part: Part,
    /// What it is to the status.
    pub event: Event,
    /// The comment after it.
    pub comment: Option<&'a str>,
    /// The warnings kept with it.
    pub warnings: Vec<ShownWarning>,
}

/// Writes a change of the last day: the request, the version before it, ticket, receipt and leaf.
pub fn apply(
    at: &Visit,
    stored: &StoredRequest,
    period: &Period,
    agreed: &Agreed<'_>,
    receipt: &PartReceipt,
    tx: &mut Tx,
) -> Result<Ticket, PageError> {
    let request = &stored.request;
    let status = request.status.after(agreed.event);
    let status = status.map_err(|_| PageError::Conflict)?;
    let warnings = merged(&stored.warnings, &agreed.warnings);
    let new = NewEnd {
        status,
        end: period.end(),
        comment: agreed.comment,
        warnings: &warnings,
    };
    // First of all the guard.
    requests::set_end_date(tx, stored, new)?;
    let ticket = issue(at, stored, agreed.part, receipt, tx)?;
    let replaced = Replaced {
        at: at.now,
        by: Some(agreed.author.person),
        ticket: &ticket,
    };
    versions::keep(tx, stored, replaced)?;
    let content = json!({
        "ticket": ticket.as_str(),
        "oldEndDate": request.details.period.end().to_string(),
        "endDate": period.end().to_string(),
        "comment": agreed.comment,
        "warnings": agreed.warnings,
        "language": at.lang.code(),
    });
    write_leaf(
        at,
        &agreed.author,
        (stored.id, stored.version + 1),
        END_DATE_CHANGED,
        &content,
        tx,
    )?;
    Ok(ticket)
}

/// The warnings of the request with those of the change; of the same rule the newer explanation counts.
fn merged(before: &[ShownWarning], after: &[ShownWarning]) -> Vec<ShownWarning> {
    let kept = before
        .iter()
        .filter(|old| old.about_worker || !after.iter().any(|new| new.code == old.code));
    kept.chain(after).cloned().collect()
}
