//! What the law finds of a notice before it is given.

use domain::identifiers::Niss;
use domain::law::{Change, Effect, Finding, findings};
use storage::Tx;

use super::typed::Read;
use crate::actions::filing_context::around_notice;
use crate::error::PageError;
use crate::pages::notice_overlap::beside;
use crate::web::Visit;

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

/// What the law finds of the notice, with the ways out that this form can take.
pub(super) fn told(
    at: &Visit,
    niss: &Niss,
    read: &Read<'_>,
    tx: &mut Tx,
) -> Result<Vec<Finding>, PageError> {
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
    Ok(found)
}

/// The warnings among findings: what has to be seen before sending.
pub(super) fn warned(found: &[Finding]) -> String {
    let warned = found
        .iter()
        .filter(|finding| finding.effect == Effect::Warns);
    let codes: Vec<&str> = warned.map(|finding| finding.code).collect();
    codes.join(" ")
}
