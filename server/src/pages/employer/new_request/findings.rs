//! A finding as a card: what, why, ways out, and a remark to keep it with (PD3).

use std::borrow::Cow;

use domain::draft::Problem;
use domain::law::{Effect, Finding};

use crate::texts::Texts;
use crate::view::{FindingView, ProposalView, Tone};

/// Draws a finding. `remark` is what was typed so far, `problem` what is wrong with it.
pub fn card(
    t: &'static Texts,
    finding: &Finding,
    remark: &str,
    problem: Option<Problem>,
) -> FindingView<'static> {
    let proposals = finding
        .proposals
        .iter()
        .enumerate()
        .map(|(place, proposal)| ProposalView {
            label: t.change_apply(&t.proposal(proposal)),
            value: format!("{}.{place}", finding.code),
        })
        .collect();
    FindingView {
        code: finding.code,
        tone: match finding.effect {
            Effect::Blocks => Tone::Blocks,
            Effect::Warns => Tone::Warns,
            Effect::Informs => Tone::Informs,
        },
        what: t.finding(finding),
        why: t.coded("rule", &format!("{}-why", finding.code)).to_owned(),
        source: if finding.source.is_empty() {
            String::new()
        } else {
            t.rule_source(finding.source)
        },
        proposals,
        remark: finding.needs_remark().then(|| remark.to_owned()),
        remark_error: problem.map(|problem| Cow::Borrowed(t.problem(problem))),
    }
}

/// The proposal a button named, if the finding still makes it.
pub fn proposal<'a>(findings: &'a [Finding], wish: &str) -> Option<&'a domain::law::Proposal> {
    let (code, place) = wish.rsplit_once('.')?;
    let place: usize = place.parse().ok()?;
    let finding = findings.iter().find(|finding| finding.code == code)?;
    finding.proposals.get(place)
}
