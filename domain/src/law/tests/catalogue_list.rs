//! The list of checks of the rules, id by id (`checks.txt`: group, id, effect, confidence, first day; ⌛ is a star).

use crate::law::{LookedAt, Subject, catalogue, rule, subjects};

const CHECKS: &str = include_str!("checks.txt");

/// What the project says beside the list, because a screen or a missing table needs it.
const OWN: [&str; 4] = [
    "worker-not-in-personnel-file",
    "rules-unknown-at-date",
    "notice-very-old",
    "filing-after-start",
];

#[test]
fn rul_21_every_check_of_the_list_is_a_rule_as_the_list_says() {
    let listed: Vec<_> = CHECKS
        .lines()
        .map(|line| line.split(' ').collect::<Vec<_>>())
        .collect();
    assert_eq!(listed.len(), 94);
    for check in &listed {
        let id = check[1].trim_end_matches('*');
        let rule = rule(id).unwrap_or_else(|| panic!("{id} is no rule"));
        let star = if rule.length_rule { "*" } else { "" };
        let from = rule.from.map_or("-".to_owned(), |day| day.to_string());
        let own = format!(
            "{} {id}{star} {} {} {from}",
            rule.group,
            rule.effect.code(),
            rule.confidence.code()
        );
        assert_eq!(own, check.join(" "));
    }
    let own: Vec<_> = catalogue()
        .iter()
        .map(|rule| rule.code)
        .filter(|code| {
            !listed
                .iter()
                .any(|check| check[1].trim_end_matches('*') == *code)
        })
        .collect();
    assert_eq!(own, OWN);
}

#[test]
fn rul_21_subjects_hold_the_whole_catalogue_in_its_order() {
    let subjects = subjects();
    let names: Vec<_> = subjects
        .iter()
        .map(|(subject, rules)| format!("{} {}", subject.code(), rules.len()))
        .collect();
    assert_eq!(
        names,
        [
            "entry 12",
            "typeAndHours 17",
            "lengthAndBalance 24",
            "noticeAndFiling 14",
            "persons 13",
            "employer 12",
            "fileAndAmounts 6"
        ]
    );
    assert_eq!(subjects[0].0, Subject::Entry);
    let codes = subjects
        .iter()
        .flat_map(|(_, rules)| rules.iter())
        .map(|rule| rule.code);
    assert!(codes.eq(catalogue().iter().map(|rule| rule.code)));
}

#[test]
fn the_readme_counts_the_rules_of_the_catalogue() {
    let count = |fits: &dyn Fn(&crate::law::Rule) -> bool| {
        catalogue().iter().filter(|rule| fits(rule)).count()
    };
    let looked = |at| count(&|rule| rule.looked_at == at);
    let effect = |code: &str| count(&|rule| rule.effect.code() == code);
    let sure = |code: &str| count(&|rule| rule.confidence.code() == code);
    let sentences = [
        format!(
            "{} rules: {} are looked at by the engine, {} at the door",
            catalogue().len(),
            looked(LookedAt::Here),
            looked(LookedAt::AtTheDoor)
        ),
        format!(
            "{} block, {} warn, {} inform; {} rest on official texts (H), {} on good secondary sources (M), {} is weak (L)",
            effect("blocks"),
            effect("warns"),
            effect("informs"),
            sure("H"),
            sure("M"),
            sure("L")
        ),
    ];
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let page = std::fs::read_to_string(format!("{root}/docs/law/README.md")).unwrap_or_default();
    let words: Vec<_> = page.split_whitespace().collect();
    let page = words.join(" ");
    for sentence in sentences {
        assert!(
            page.contains(&sentence),
            "docs/law/README.md does not say: {sentence}"
        );
    }
    for kind in crate::interruption::InterruptionType::ALL {
        let of_kind = |effect: &str| {
            count(&|rule| {
                rule.effect.code() == effect && (rule.types.is_empty() || rule.types.contains(kind))
            })
        };
        let row = format!(
            "| {} | {} | {} | {} |",
            kind.code(),
            of_kind("blocks"),
            of_kind("warns"),
            of_kind("informs")
        );
        assert!(
            page.contains(&row),
            "docs/law/README.md does not say: {row}"
        );
    }
}
