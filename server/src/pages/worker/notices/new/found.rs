//! What the law finds of a notice before it is given.

use domain::draft::{Problem, remark_problem};
use domain::identifiers::Niss;
use domain::law::{Change, Effect, Finding, findings};
use storage::Tx;
use storage::requests::ShownWarning;

use super::typed::Read;
use crate::actions::filing_context::around_notice;
use crate::error::PageError;
use crate::pages::notice_overlap::beside;
use crate::texts::Texts;
use crate::web::{Form, Visit};

/// Rules about facts that a notice does not hold, or that are told elsewhere.
const ELSEWHERE: [&str; 8] = [
    "rule-set-shown",
    "head-count-known",
    "residence-eea",
    "amount-is-estimate",
    "required-attachment",
    "several-employers-declaration",
    "balance-history-exceeded",
    "electronic-only",
];

/// Something the law finds, and the remark with which the worker keeps it.
pub(super) struct Told {
    pub(super) finding: Finding,
    /// As typed.
    pub(super) remark: String,
    /// What is wrong with the remark; said once the notice was sent with it.
    pub(super) problem: Option<Problem>,
}

/// What the law finds of the notice, with the ways out that this form can take and the remarks typed.
pub(super) fn told(
    at: &Visit,
    niss: &Niss,
    (read, form): (&Read<'_>, &Form),
    tx: &mut Tx,
) -> Result<Vec<Told>, PageError> {
    let others = around_notice(at, &read.known.employer.number, niss, None, tx)?;
    let mut facts = beside(&read.facts, others);
    facts.as_of = Some(at.today);
    facts.worker.birth = niss.birth_date();
    facts.worker.sex = niss.sex();
    let mut found = findings(&facts, at.app.figures);
    found.retain(|finding| finding.effect != Effect::Blocks && !ELSEWHERE.contains(&finding.code));
    let asked = |change: &Change| {
        matches!(
            change,
            Change::InterruptionType(_)
                | Change::Reason(_)
                | Change::Regime(_)
                | Change::StartDate(_)
                | Change::EndDate(_)
        )
    };
    for finding in &mut found {
        finding
            .proposals
            .retain(|proposal| proposal.changes.iter().all(asked));
    }
    Ok(found
        .into_iter()
        .map(|finding| Told {
            remark: form.text(&format!("remark-{}", finding.code)).to_owned(),
            problem: None,
            finding,
        })
        .collect())
}

/// The warnings among findings: what has to be seen before sending.
pub(super) fn warned(found: &[Told]) -> String {
    let warned = found.iter().filter(|told| told.finding.needs_remark());
    let codes: Vec<&str> = warned.map(|told| told.finding.code).collect();
    codes.join(" ")
}

/// Looks at the remarks; whether every warning is kept with one (PD3).
pub(super) fn remarked(found: &mut [Told]) -> bool {
    for told in found.iter_mut() {
        told.problem = remark_problem(&told.remark).filter(|_| told.finding.needs_remark());
    }
    found.iter().all(|told| told.problem.is_none())
}

/// The warnings that are kept, in the words shown.
pub(super) fn kept(t: &'static Texts, found: &[Told]) -> Vec<ShownWarning> {
    let warned = found.iter().filter(|told| told.finding.needs_remark());
    warned
        .map(|told| ShownWarning {
            code: told.finding.code.to_owned(),
            text: t.finding(&told.finding),
            remark: told.remark.trim().to_owned(),
            about_worker: false,
        })
        .collect()
}
