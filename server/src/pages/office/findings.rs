//! Every rule that concerns a file, with the facts it looked at (ONE-06).

use crate::error::PageError;
use crate::pages::request_file::Fact;
use crate::texts::Texts;
use crate::web::Visit;
use domain::date_input::format_date;
use domain::draft::{FilingContext, LawContext};
use domain::law::Past;
use domain::office::{facts_of, trace};
use domain::request::RequestStatus;
use std::sync::Arc;
use storage::requests::StoredRequest;
use storage::{Seek, Tx, overview};

/// Other periods of the worker that the rules look at.
const HISTORY_MAX: u32 = 100;

/// A rule beside the file.
pub struct RuleRow {
    /// Code of the verdict.
    pub verdict: &'static str,
    /// The verdict in words.
    pub verdict_label: &'static str,
    /// What was found, or what the rule asks.
    pub what: String,
    /// Where it comes from.
    pub source: String,
}

/// The rules, those that fail first, and what they looked at.
pub fn of(
    at: &Visit,
    stored: &StoredRequest,
    head_count: u32,
    tx: &mut Tx,
) -> Result<(Vec<RuleRow>, Vec<Fact>), PageError> {
    let (t, request) = (at.texts, &stored.request);
    let niss = &request.worker.niss;
    let listing = overview::of_worker(tx, niss, Seek::Newest, HISTORY_MAX)?;
    let history: Vec<Past> = listing
        .lines
        .iter()
        .filter(|line| line.id != stored.id && line.status != RequestStatus::Cancelled)
        .map(crate::actions::filing_context::past)
        .collect();
    let law = LawContext {
        figures: at.app.figures,
        head_count: Some(head_count),
        worker_birth: niss.birth_date(),
        worker_sex: niss.sex(),
        own_files: Arc::from(history),
    };
    let inputs = inputs(t, stored, &law);
    let context = FilingContext::new(request.details.sector, request.introduced_on);
    let facts = facts_of(&request.details, &context, &law);
    let rows = trace(&facts, &law).into_iter().map(|rule| RuleRow {
        verdict: rule.verdict.code(),
        verdict_label: t.coded("desk-verdict", rule.verdict.code()),
        what: match &rule.finding {
            Some(finding) => t.finding(finding),
            None => t.coded("rule", &format!("{}-why", rule.code)).to_owned(),
        },
        source: t.source(rule.source),
    });
    Ok((rows.collect(), inputs))
}

/// The facts besides what was declared.
fn inputs(t: &'static Texts, stored: &StoredRequest, law: &LawContext) -> Vec<Fact> {
    let unknown = || t.answer_unknown().to_owned();
    let count = |number: usize| number.to_string();
    let head_count = law
        .head_count
        .map_or_else(unknown, |count| count.to_string());
    [
        (
            t.desk_input_filed(),
            format_date(stored.request.introduced_on),
        ),
        (
            t.desk_input_birth(),
            law.worker_birth.map_or_else(unknown, format_date),
        ),
        (t.desk_input_head_count(), head_count),
        (t.desk_input_history(), count(law.own_files.len())),
    ]
    .into_iter()
    .map(|(label, value)| Fact { label, value })
    .collect()
}
