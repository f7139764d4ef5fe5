//! Who is judged otherwise: the same line by the shipped figures and by the changed ones.

use std::collections::{BTreeMap, BTreeSet};

use domain::law::{Assessment, Effect, Facts, Figures, assess};
use serde_json::json;

/// What changed over many lines: how many were read, how many are affected, and by which finding.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Lines assessed.
    pub lines: u64,
    /// Lines judged otherwise.
    pub affected: u64,
    /// By code: lines that gained the finding and lines that lost it.
    pub findings: BTreeMap<&'static str, (u64, u64)>,
    /// By other part of the answer: lines in which it changed.
    pub parts: BTreeMap<&'static str, u64>,
}

impl Tally {
    /// Adds the tally of another part of the lines.
    pub fn add(&mut self, other: &Self) {
        self.lines += other.lines;
        self.affected += other.affected;
        for (code, (gained, lost)) in &other.findings {
            let entry = self.findings.entry(code).or_default();
            entry.0 += gained;
            entry.1 += lost;
        }
        for (part, count) in &other.parts {
            *self.parts.entry(part).or_default() += count;
        }
    }

    /// The last line of the report.
    pub fn summary(&self) -> String {
        let findings: serde_json::Map<_, _> = self
            .findings
            .iter()
            .map(|(code, (gained, lost))| {
                ((*code).to_owned(), json!({"gained": gained, "lost": lost}))
            })
            .collect();
        let (lines, affected) = (self.lines, self.affected);
        let summary = json!({
            "lines": lines, "affected": affected, "findings": findings, "parts": self.parts,
        });
        format!("{}\n", json!({"summary": summary}))
    }

    /// Compares one line; writes it into the report when it is affected.
    pub fn compare(&mut self, out: &mut String, line: u64, facts: &Facts, changed: &Assessment) {
        self.lines += 1;
        let shipped = assess(facts, Figures::shipped());
        let (before, after) = (effects(&shipped), effects(changed));
        let gained: Vec<_> = after.difference(&before).collect();
        let lost: Vec<_> = before.difference(&after).collect();
        let parts = parts(&shipped, changed);
        if gained.is_empty() && lost.is_empty() && parts.is_empty() {
            return;
        }
        self.affected += 1;
        for (code, _) in &gained {
            self.findings.entry(code).or_default().0 += 1;
        }
        for (code, _) in &lost {
            self.findings.entry(code).or_default().1 += 1;
        }
        for part in &parts {
            *self.parts.entry(part).or_default() += 1;
        }
        let shown = |all: &[&(&'static str, Effect)]| -> Vec<_> {
            all.iter()
                .map(|(code, effect)| json!({"code": code, "effect": effect.code()}))
                .collect()
        };
        let report = json!({
            "line": line, "gained": shown(&gained), "lost": shown(&lost), "changed": parts,
        });
        out.push_str(&report.to_string());
        out.push('\n');
    }
}

fn effects(assessment: &Assessment) -> BTreeSet<(&'static str, Effect)> {
    let findings = assessment.findings.iter();
    findings
        .map(|finding| (finding.code, finding.effect))
        .collect()
}

/// The parts of the answer, findings aside, that differ.
fn parts(before: &Assessment, after: &Assessment) -> Vec<&'static str> {
    let compared = [
        ("balances", before.balances != after.balances),
        ("dates", before.dates != after.dates),
        ("allowance", before.allowance != after.allowance),
        ("fivePercent", before.five_percent != after.five_percent),
        ("earlyEnd", before.early_end != after.early_end),
    ];
    let differing = compared.into_iter().filter(|(_, differs)| *differs);
    differing.map(|(part, _)| part).collect()
}
