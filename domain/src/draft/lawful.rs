//! What the law says of a draft: the answers become facts, the findings go to the step whose answers they concern.

use std::sync::Arc;

use jiff::civil::Date;

use super::{Answers, FilingContext};
use crate::date_input::parse_date;
use crate::flow::Step;
use crate::identifiers::Sex;
use crate::interruption::{Agreement, Regime, TimeCreditReason};
use crate::law::{
    Change, Effect, EmployerFacts, Facts, Figures, Finding, HoursFacts, Past, WorkerFacts,
    findings, plain_findings,
};
use crate::working_time::WeeklyHours;

/// What the law looks at and nobody types on an employer's screens. Only the employer's own files (PD7).
#[derive(Debug, Clone)]
pub struct LawContext {
    /// The figures in force.
    pub figures: &'static Figures,
    /// Workers of the employer.
    pub head_count: Option<u32>,
    /// Birth date in the worker's number, where it tells one.
    pub worker_birth: Option<Date>,
    /// Sex in the worker's number, where it tells one.
    pub worker_sex: Option<Sex>,
    /// The worker's other live requests with this employer: for overlaps, never shown as a balance.
    pub own_files: Arc<[Past]>,
}

/// Key of the employer at hand in its own files.
pub const THIS_EMPLOYER: &str = "this";

/// Rules the steps look at themselves, with the words of the field, or that need facts an employer is never asked.
const ELSEWHERE: [&str; 7] = [
    "hours-match-regime",
    "several-employers-declaration",
    "balance-history-exceeded",
    "rule-set-shown",
    "head-count-known",
    "residence-eea",
    "amount-is-estimate",
];

/// The facts an employer's answers hold; what cannot be read is unknown, and blocked at its field.
pub fn facts(answers: &Answers, context: &FilingContext, law: &LawContext) -> Facts {
    let several = answers.several_employers == "yes";
    let kind = answers.effective_type();
    Facts {
        kind,
        reason: answers.reason.parse::<TimeCreditReason>().ok(),
        regime: answers.regime.parse::<Regime>().ok(),
        regime_agreement: answers.agreement.parse::<Agreement>().ok(),
        sector: Some(context.sector),
        start: parse_date(&answers.start_date).ok(),
        end: parse_date(&answers.end_date).ok(),
        notice: parse_date(&answers.notice_date).ok(),
        filed_on: Some(context.today),
        as_of: Some(context.today),
        hours: HoursFacts {
            contract: minutes(&answers.contract_hours, &answers.contract_minutes),
            full_time: minutes(&answers.full_time_hours, &answers.full_time_minutes),
            during: minutes(&answers.during_hours, &answers.during_minutes),
        },
        employer: EmployerFacts {
            key: Some(THIS_EMPLOYER.into()),
            headcount: law.head_count,
            ..EmployerFacts::default()
        },
        worker: WorkerFacts {
            birth: law.worker_birth,
            sex: law.worker_sex,
            ..WorkerFacts::default()
        },
        // Nothing was attached yet: what is mandatory is said, and never stops the filing (ATT-03).
        attachments: Some(Vec::new()),
        other_jobs: if several { vec![None] } else { Vec::new() },
        history: Arc::clone(&law.own_files),
        ..Facts::default()
    }
}

fn minutes(hours: &str, minutes: &str) -> Option<u32> {
    let hours = WeeklyHours::parse(hours, minutes).ok()?;
    Some(u32::from(hours.minutes()))
}

/// What the law finds in the whole draft, without ways out: enough to judge it.
pub(super) fn plain(answers: &Answers, context: &FilingContext) -> Vec<Finding> {
    let Some(law) = &context.law else {
        return Vec::new();
    };
    let found = plain_findings(&facts(answers, context, law), law.figures);
    found.into_iter().filter_map(on_screen).collect()
}

/// What the law finds in the whole draft, each finding with its ways out: for the page.
pub(super) fn explained(answers: &Answers, context: &FilingContext) -> Vec<Finding> {
    let Some(law) = &context.law else {
        return Vec::new();
    };
    let found = findings(&facts(answers, context, law), law.figures);
    found.into_iter().filter_map(on_screen).collect()
}

/// How a finding stands on an employer's screens: what blocks is said at its field.
fn on_screen(mut finding: Finding) -> Option<Finding> {
    if finding.effect == Effect::Blocks || ELSEWHERE.contains(&finding.code) {
        return None;
    }
    let asked = |change: &Change| change.is_asked_of_employers();
    finding
        .proposals
        .retain(|proposal| proposal.changes.iter().all(asked));
    Some(as_shown(finding))
}

/// A missing document never stops a filing (ATT-02): it is said, on the employer's screens and beside the file.
pub fn as_shown(mut finding: Finding) -> Finding {
    if finding.code == "required-attachment" {
        finding.effect = Effect::Informs;
    }
    finding
}

/// The step that asks what a finding is about; its ways out change answers of that step or of one before.
pub fn step_of(code: &str) -> Step {
    match code {
        "type-for-sector" => Step::Type,
        "full-timer-required" | "three-quarter-required" => Step::WorkingTime,
        "notice-not-after-start"
        | "notice-very-old"
        | "parental-notice-period"
        | "parental-notice-too-early"
        | "ct-notice-period"
        | "medical-notice-period"
        | "caregiver-notice-period"
        | "ic-notice-period"
        | "palliative-start-day"
        | "filing-deadline"
        | "filing-after-start"
        | "filing-too-early" => Step::Notice,
        "required-attachment" | "electronic-only" | "office-by-domicile" => Step::Confirmation,
        _ => Step::Regime,
    }
}
