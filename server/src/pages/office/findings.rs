//! Every rule that concerns a file, with the facts it looked at (ONE-06).

use crate::actions::file_facts;
use crate::error::PageError;
use crate::pages::request_file::Fact;
use crate::texts::Texts;
use crate::web::Visit;
use domain::date_input::format_date;
use domain::draft::LawContext;
use domain::office::trace;
use storage::Tx;
use storage::requests::StoredRequest;

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
    tx: &mut Tx,
) -> Result<(Vec<RuleRow>, Vec<Fact>), PageError> {
    let t = at.texts;
    let (facts, law) = file_facts::of_file(at, stored, tx)?;
    let inputs = inputs(t, stored, &law);
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
