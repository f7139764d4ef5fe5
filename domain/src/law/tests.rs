//! The law told by cases: golden vectors, one file a theme.

mod catalogue_list;
mod catalogue_page;
mod employers;
mod entitlement;
mod golden;
mod lengths;
mod money;
mod notices;
mod persons;
mod props;
mod replay;
mod rights;
mod types;
mod ways;

use jiff::civil::Date;

use crate::interruption::{Agreement, InterruptionType, Regime};

use super::{
    BeneficiaryFacts, Change, Effect, Facts, Figures, Finding, HoursFacts, Past, assess, findings,
};

/// A day written `2024-03-01`.
fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Facts of a type and regime between two days, documents not looked at.
fn facts(kind: &str, regime: &str, start: &str, end: &str) -> Facts {
    Facts {
        kind: Some(kind.parse::<InterruptionType>().unwrap()),
        regime: Some(regime.parse::<Regime>().unwrap()),
        start: Some(day(start)),
        end: Some(day(end)),
        ..Facts::default()
    }
}

/// A past period of a type and regime between two days.
fn past(kind: &str, regime: &str, start: &str, end: &str) -> Past {
    let facts = facts(kind, regime, start, end);
    Past {
        kind: facts.kind,
        regime: facts.regime,
        start: facts.start,
        end: facts.end,
        ..Past::default()
    }
}

fn hours(contract: u32, full_time: u32, during: Option<u32>) -> HoursFacts {
    HoursFacts {
        contract: Some(contract * 60),
        full_time: Some(full_time * 60),
        during: during.map(|hours| hours * 60),
    }
}

fn found(facts: &Facts) -> Vec<Finding> {
    findings(facts, Figures::shipped())
}

/// Codes of an effect.
fn codes(facts: &Facts, effect: Effect) -> Vec<&'static str> {
    let all = found(facts).into_iter();
    all.filter(|finding| finding.effect == effect)
        .map(|finding| finding.code)
        .collect()
}

/// The finding of a code.
fn finding(facts: &Facts, code: &str) -> Option<Finding> {
    found(facts)
        .into_iter()
        .find(|finding| finding.code == code)
}

/// The finding is there with this effect.
#[track_caller]
fn says(facts: &Facts, code: &str, effect: Effect) {
    let found = finding(facts, code).map(|finding| finding.effect);
    assert_eq!(found, Some(effect), "{code}: {:?}", found_codes(facts));
}

/// The finding is not there.
#[track_caller]
fn silent(facts: &Facts, code: &str) {
    assert!(
        finding(facts, code).is_none(),
        "{code}: {:?}",
        found_codes(facts)
    );
}

fn found_codes(facts: &Facts) -> Vec<(&'static str, Effect)> {
    found(facts)
        .iter()
        .map(|finding| (finding.code, finding.effect))
        .collect()
}

fn ways(facts: &Facts, code: &str) -> Vec<Vec<Change>> {
    let proposals = finding(facts, code).unwrap().proposals;
    proposals
        .into_iter()
        .map(|proposal| proposal.changes)
        .collect()
}

fn ends(days: &[&str]) -> Vec<Vec<Change>> {
    days.iter()
        .map(|end| vec![Change::EndDate(day(end))])
        .collect()
}

fn with_history(mut facts: Facts, history: impl IntoIterator<Item = Past>) -> Facts {
    facts.history = history.into_iter().collect();
    facts
}

fn child(birth: &str) -> BeneficiaryFacts {
    BeneficiaryFacts {
        birth: Some(day(birth)),
        ..BeneficiaryFacts::default()
    }
}

const W: Effect = Effect::Warns;
const I: Effect = Effect::Informs;
const B: Effect = Effect::Blocks;

#[test]
fn rul_23_the_catalogue_names_each_rule_once_and_blocks_only_what_the_list_allows() {
    let mut seen = std::collections::BTreeSet::new();
    for rule in super::catalogue() {
        assert!(seen.insert(rule.code), "{} twice", rule.code);
        assert!(
            !rule.source.is_empty() && rule.group.starts_with('R'),
            "{}",
            rule.code
        );
        let blocks = rule.effect == Effect::Blocks;
        assert!(
            !(blocks && rule.confidence == super::Confidence::Low),
            "{}",
            rule.code
        );
    }
    let may_block = [
        "attachment-description",
        "attachment-file",
        "certification-ticked",
        "comment-length",
        "email-format",
        "enterprise-number-valid",
        "full-no-hours-during",
        "hours-plausible",
        "iban-valid",
        "joint-committee-code",
        "modify-end-only",
        "notice-not-after-filing",
        "period-order",
        "regime-for-type",
        "remark-with-warning",
        "ticket-format",
        "type-for-sector",
        "worker-niss-valid",
    ];
    let blocking = super::catalogue()
        .iter()
        .filter(|rule| rule.effect == Effect::Blocks);
    let mut blocking: Vec<_> = blocking.map(|rule| rule.code).collect();
    blocking.sort_unstable();
    assert_eq!(blocking, may_block);
}

#[test]
fn every_shipped_figure_has_a_name_and_a_table_in_order() {
    let mut names: Vec<_> = super::Figure::ALL
        .iter()
        .map(|figure| figure.name())
        .collect();
    for figure in super::Figure::ALL {
        assert!(!Figures::shipped().table(*figure).entries().is_empty());
        assert!(!figure.source().source.is_empty());
    }
    names.sort_unstable();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn nothing_known_says_nothing_but_the_newest_state() {
    let nothing = Facts::default();
    assert_eq!(found(&nothing), []);
    let assessment = assess(&nothing, Figures::shipped());
    assert!(assessment.length.is_none() && assessment.allowance.is_none());
    assert_eq!(assessment.balances, []);
    assert_eq!(assessment.dates, super::DatesToAct::default());
}
