//! Every rule on one case: all run, none stops the others.

use std::ops::ControlFlow;

use jiff::civil::Date;

use super::allowance::{self, Allowance};
use super::balances::{self, Balance};
use super::case::Case;
use super::catalogue::catalogue;
use super::dates::{self, DatesToAct};
use super::early_end::{self, EarlyEnd};
use super::employer::{self, FivePercent};
use super::facts::Facts;
use super::figures::Figures;
use super::finding::{Effect, Finding, Proposal};
use super::proposals::Candidates;
use super::rule::{Found, LookedAt, Rule};

/// Length of the period: months and weeks when it is a whole number of them; it can be both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// Whole months.
    pub months: Option<u32>,
    /// Whole weeks.
    pub weeks: Option<u32>,
    /// Calendar days, both ends counted.
    pub days: u32,
}

/// What the law says about one interruption.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// Length, when the period has two ends in order.
    pub length: Option<Length>,
    /// What the rules found, in the order of the catalogue.
    pub findings: Vec<Finding>,
    /// What the history leaves before this period.
    pub balances: Vec<Balance>,
    /// Dates to act.
    pub dates: DatesToAct,
    /// Estimate of the allowance; none while type, regime or start is unknown.
    pub allowance: Option<Allowance>,
    /// Workers who may be away at once.
    pub five_percent: Option<FivePercent>,
    /// What an early end costs.
    pub early_end: Option<EarlyEnd>,
}

/// Assesses one interruption: length, findings with their ways out, balances, dates and allowance.
pub fn assess(facts: &Facts, figures: &Figures) -> Assessment {
    let case = Case::new(facts, figures);
    Assessment {
        length: case.period.map(|period| Length {
            months: period.months(),
            weeks: period.weeks(),
            days: period.days(),
        }),
        findings: findings(facts, figures),
        balances: balances::balances(facts, figures),
        dates: dates::dates_to_act(&case),
        allowance: allowance::allowance(&case),
        five_percent: employer::five_percent(&case),
        early_end: early_end::early_end(&case),
    }
}

/// The dates to act alone, for a page that shows no more.
pub fn dates_of(facts: &Facts, figures: &Figures) -> DatesToAct {
    dates::dates_to_act(&Case::new(facts, figures))
}

/// First start that a notice given on its day allows; none where its delay is not known.
pub fn earliest_start(facts: &Facts, figures: &Figures) -> Option<Date> {
    let case = Case::new(facts, figures);
    Some(dates::notice_delay(&case)?.first_start(facts.notice?))
}

/// The last day that keeps the length asked when the period starts on another day (PD4).
pub fn same_length_end(facts: &Facts, figures: &Figures, start: Date) -> Option<Date> {
    Case::new(facts, figures).same_length_from(start)
}

/// What the rules found, each with at most two ways out.
pub fn findings(facts: &Facts, figures: &Figures) -> Vec<Finding> {
    let case = Case::new(facts, figures);
    let mut findings = Vec::new();
    let mut rules = Vec::new();
    let _ = look(&case, |rule, found| {
        findings.push(finding(rule, found));
        rules.push(rule);
        ControlFlow::Continue(())
    });
    let warned: Vec<&'static str> = findings
        .iter()
        .filter(|finding| finding.effect == Effect::Warns)
        .map(|finding| finding.code)
        .collect();
    for (finding, rule) in findings.iter_mut().zip(rules) {
        if let Some(propose) = rule.propose {
            finding.proposals = ways_out(propose(&case), &case, finding, &warned);
        }
    }
    findings
}

/// What the rules found, without ways out.
pub fn plain_findings(facts: &Facts, figures: &Figures) -> Vec<Finding> {
    let case = Case::new(facts, figures);
    let mut findings = Vec::new();
    let _ = look(&case, |rule, found| {
        findings.push(finding(rule, found));
        ControlFlow::Continue(())
    });
    findings
}

/// A rule that was looked at, and what it found.
#[derive(Debug, Clone)]
pub struct Looked {
    /// Code of the rule.
    pub code: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// None when it holds, or when a fact it needs is unknown.
    pub finding: Option<Finding>,
}

/// Every rule that concerns the case, in the order of the catalogue, with what it found: for the office (ONE-06).
pub fn looked_at_rules(facts: &Facts, figures: &Figures) -> Vec<Looked> {
    let case = Case::new(facts, figures);
    catalogue()
        .iter()
        .filter(|rule| rule.looked_at == LookedAt::Here && rule.concerns(&case))
        .map(|rule| Looked {
            code: rule.code,
            source: rule.source,
            finding: (rule.check)(&case).map(|found| finding(rule, found)),
        })
        .collect()
}

fn look(
    case: &Case<'_>,
    mut each: impl FnMut(&'static Rule, Found) -> ControlFlow<()>,
) -> ControlFlow<()> {
    for rule in catalogue() {
        if rule.looked_at == LookedAt::Here
            && rule.concerns(case)
            && let Some(found) = (rule.check)(case)
        {
            each(rule, found)?;
        }
    }
    ControlFlow::Continue(())
}

fn finding(rule: &'static Rule, found: Found) -> Finding {
    Finding {
        code: rule.code,
        effect: found.effect.unwrap_or(rule.effect),
        args: found.args,
        source: rule.source,
        confidence: found.confidence.unwrap_or(rule.confidence),
        proposals: Vec::new(),
    }
}

/// The first candidate of each place that passes; the places are never the same.
fn ways_out(
    candidates: Candidates,
    case: &Case<'_>,
    finding: &Finding,
    warned: &[&'static str],
) -> Vec<Proposal> {
    let mut kept: Vec<Proposal> = Vec::with_capacity(2);
    for place in [candidates.first, candidates.second] {
        let passing = place
            .into_iter()
            .filter(|proposal| !kept.contains(proposal))
            .find(|proposal| passes(proposal, case, finding, warned));
        kept.extend(passing);
    }
    kept
}

/// Whether the whole file after the changes has no block, no new warning, and the finding itself is settled.
fn passes(
    proposal: &Proposal,
    case: &Case<'_>,
    finding: &Finding,
    warned: &[&'static str],
) -> bool {
    let changed = case.facts.with(proposal);
    if changed == *case.facts {
        return false;
    }
    let after = Case::new(&changed, case.figures);
    look(&after, |rule, found| {
        let fails = match found.effect.unwrap_or(rule.effect) {
            Effect::Blocks => true,
            Effect::Warns => rule.code == finding.code || !warned.contains(&rule.code),
            Effect::Informs => false,
        };
        if fails {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    })
    .is_continue()
}
